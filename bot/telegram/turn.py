"""One update that is being handled, and the one transaction in which it may change anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Concatenate, TypeVar

from bot.domain.clock import Clock
from bot.storage import Database, Transaction, fsm, inbox
from bot.storage.fsm import FsmKey
from bot.storage.inbox import StoredUpdate

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Next:
    """What the person sees and is asked after the effects.

    `state`, `data`: the new FSM state, None where no text is awaited. `redraw`: packed
    callback data of the button that shows the result; None shows the home screen.
    """

    state: str | None = None
    data: Mapping[str, Any] = field(default_factory=dict)
    redraw: str | None = None


class Turn:
    """Ties a handler's effects to its update, so that a replay never repeats them.

    `place` is the update's row in the inbox. `acted`: the effects are stored, and only the
    screen is left to draw, the one behind the button `redraw`.
    """

    def __init__(
        self, db: Database, clock: Clock, stored: StoredUpdate, key: FsmKey | None
    ) -> None:
        self.place = stored.place
        self.acted = stored.acted
        self.redraw = stored.redraw
        self._db = db
        self._clock = clock
        self._key = key

    async def act(
        self,
        effect: Callable[Concatenate[Transaction, ...], R],
        *args: Any,
        then: Callable[[R], Next | None],
        **kwargs: Any,
    ) -> R:
        """Commit `effect`, the FSM state that `then` names and the mark of the update at once.

        `then` sees what the effect returned; None leaves the FSM as it is. If `effect` raises,
        nothing is stored and the turn is still free. Raises RuntimeError for a second act.
        """
        if self.acted:
            raise RuntimeError(f"the update at place {self.place} has acted already")

        def whole(tx: Transaction) -> tuple[R, Next | None]:
            result = effect(tx, *args, **kwargs)
            following = then(result)
            self._record(tx, following)
            return result, following

        result, following = await self._db.write(whole)
        self.acted = True
        self.redraw = following.redraw if following else None
        return result

    def _record(self, tx: Transaction, following: Next | None) -> None:
        if following is not None:
            self._put_state(tx, following)
        inbox.acted(tx, self.place, following.redraw if following else None)

    def _put_state(self, tx: Transaction, following: Next) -> None:
        if self._key is None:
            raise RuntimeError("an update of nobody has no state")
        at = self._clock.now()
        fsm.put(tx, self._key, following.state, following.data, at=at)
