"""Updates that wait to be fetched or delivered, and who may fetch them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aiogram.enums import UpdateType
from aiogram.types import Update

from sandbox.telegram.errors import bad_request
from sandbox.telegram.signals import Signal
from sandbox.telegram.wire import to_wire

if TYPE_CHECKING:
    from bot.domain.clock import Clock

FIRST_UPDATE_ID = 700_000_001
KEPT_SECONDS = 24 * 60 * 60
ALL_TYPES = frozenset(kind.value for kind in UpdateType)
LEFT_OUT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}


@dataclass(frozen=True)
class Pending:
    """An update not yet confirmed. `person_id` says in whose order it belongs."""

    update_id: int
    person_id: int
    made_at: float
    payload: dict[str, Any]


class UpdateQueue:
    """Oldest first. An update leaves it when confirmed, delivered, or after 24 hours."""

    def __init__(self, clock: Clock) -> None:
        self.signal = Signal()
        self.poll = 0
        self.allowed: list[str] = []
        self._clock = clock
        self._next_id = FIRST_UPDATE_ID
        self._pending: dict[int, Pending] = {}

    def pending(self) -> list[Pending]:
        self._forget_old()
        return list(self._pending.values())

    def has_pending(self) -> bool:
        return bool(self._pending)

    def allow(self, types: list[str] | None) -> None:
        """Set what is made from now on; None keeps the setting, [] brings the default back."""
        if types is None:
            return
        for kind in types:
            if kind not in ALL_TYPES:
                raise bad_request(f"unknown update type {kind}")
        self.allowed = list(types)

    def add(self, person_id: int, kind: str, event: object) -> None:
        if not self._wanted(kind):
            return
        update_id = self._next_id
        self._next_id += 1
        payload = to_wire(Update.model_validate({"update_id": update_id, kind: event}))
        made_at = self._clock.monotonic()
        self._pending[update_id] = Pending(update_id, person_id, made_at, payload)
        self.signal.fire()

    def confirm_below(self, offset: int) -> None:
        """Forget what lies below the offset; a negative one keeps only that many at the end."""
        ids = list(self._pending)
        gone = ids[:offset] if offset < 0 else [one for one in ids if one < offset]
        for update_id in gone:
            del self._pending[update_id]
        self.signal.fire()

    def confirm(self, update_id: int) -> None:
        self._pending.pop(update_id, None)
        self.signal.fire()

    def clear(self) -> None:
        self._pending.clear()

    def begin_poll(self) -> int:
        """A number for this poll; a poll with an older number has been taken over."""
        self.poll += 1
        self.signal.fire()
        return self.poll

    def _wanted(self, kind: str) -> bool:
        if self.allowed:
            return kind in self.allowed
        return kind not in LEFT_OUT_BY_DEFAULT

    def _forget_old(self) -> None:
        oldest = self._clock.monotonic() - KEPT_SECONDS
        for pending in list(self._pending.values()):
            if pending.made_at > oldest:
                return
            del self._pending[pending.update_id]
