"""Taps on buttons and the bot's answers to them: one answer each, in time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.telegram.errors import bad_request
from sandbox.telegram.signals import Signal

if TYPE_CHECKING:
    from bot.domain.clock import Clock

FIRST_QUERY_ID = 4_300_000_000_000_001
ANSWER_SECONDS = 15


@dataclass(frozen=True)
class Answer:
    """The text is empty if nothing is to be shown."""

    text: str
    alert: bool


@dataclass
class Tap:
    """A callback query. `made_at` is on the clock's monotonic scale."""

    query_id: str
    user_id: int
    message_id: int | None
    data: str
    made_at: float
    answer: Answer | None = None


class TapBook:
    """All taps since the start, by query id."""

    def __init__(self, clock: Clock) -> None:
        self.signal = Signal()
        self._clock = clock
        self._taps: dict[str, Tap] = {}

    def add(self, user_id: int, message_id: int | None, data: str) -> Tap:
        query_id = str(FIRST_QUERY_ID + len(self._taps))
        tap = Tap(query_id, user_id, message_id, data, self._clock.monotonic())
        self._taps[query_id] = tap
        return tap

    def get(self, query_id: str) -> Tap | None:
        return self._taps.get(query_id)

    def answer(self, query_id: str, answer: Answer) -> Tap:
        """Raises ApiError if the query is unknown, too old, or answered before."""
        tap = self._taps.get(query_id)
        if tap is None or tap.answer is not None or self._too_old(tap):
            raise bad_request(
                "query is too old and response timeout expired or query ID is invalid"
            )
        tap.answer = answer
        self.signal.fire()
        return tap

    def unanswered(self) -> list[Tap]:
        return [tap for tap in self._taps.values() if tap.answer is None]

    def _too_old(self, tap: Tap) -> bool:
        return self._clock.monotonic() - tap.made_at > ANSWER_SECONDS
