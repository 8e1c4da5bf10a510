"""One update that is being handled, and the one transaction in which it may change anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Concatenate, TypeVar

from aiogram.dispatcher.middlewares.user_context import UserContextMiddleware
from aiogram.types import Update

from bot.domain.clock import Clock
from bot.storage import Database, Transaction, fsm, inbox
from bot.storage.fsm import FsmKey
from bot.storage.inbox import StoredUpdate

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Awaited:
    """Which text is waited for, and for what; `state` is None where none is."""

    state: str | None = None
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Next:
    """What the person sees and is asked after the effects.

    `state`, `data`: the text that is awaited then, None where none is. `redraw`: packed
    callback data of the button that shows the result; None shows the home screen.
    """

    state: str | None = None
    data: Mapping[str, Any] = field(default_factory=dict)
    redraw: str | None = None


def key_of(bot_id: int, update: Update) -> FsmKey | None:
    """Under which key it is stored what a person is asked; None for an update of nobody."""
    context = UserContextMiddleware.resolve_event_context(update)
    if context.user_id is None:
        return None
    chat_id = context.user_id if context.chat_id is None else context.chat_id
    return FsmKey(bot_id, chat_id, context.user_id)


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

    def awaited(self, tx: Transaction) -> Awaited:
        """What the person was asked for before this update."""
        return Awaited() if self._key is None else Awaited(*fsm.get(tx, self._key))

    async def note(self, data: Mapping[str, Any]) -> None:
        """Store what is known for the text that is awaited. That is no act: it may come again."""
        if self._key is not None:
            await self._db.write(fsm.put_data, self._key, data, at=self._clock.now())

    async def act(
        self,
        effect: Callable[Concatenate[Transaction, ...], R],
        *args: Any,
        then: Callable[[R], Next | None],
        **kwargs: Any,
    ) -> R:
        """Commit `effect`, the text that `then` waits for and the mark of the update at once.

        `then` sees what the effect returned; None leaves that as it is. If `effect` raises,
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
