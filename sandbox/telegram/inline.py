"""Inline queries, and what the bot answered to them: one answer each, in time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.telegram.errors import bad_request
from sandbox.telegram.signals import Signal

if TYPE_CHECKING:
    from aiogram.types import InlineQueryResultArticle, InlineQueryResultsButton, MessageEntity

    from bot.domain.clock import Clock

FIRST_INLINE_ID = 8_100_000_000_000_001
ANSWER_SECONDS = 10


@dataclass(frozen=True)
class InlineResult:
    """A line of the list, with the text that is sent when it is chosen."""

    article: InlineQueryResultArticle
    text: str
    entities: list[MessageEntity]


@dataclass(frozen=True)
class InlineAnswer:
    """`next_offset` is empty on the last page; `button` stands above the list."""

    results: tuple[InlineResult, ...]
    next_offset: str
    button: InlineQueryResultsButton | None


@dataclass
class InlineQueryMade:
    """A query under way. `made_at` is on the clock's monotonic scale."""

    query_id: str
    user_id: int
    made_at: float
    answer: InlineAnswer | None = None


class InlineBook:
    """All inline queries since the start, by id."""

    def __init__(self, clock: Clock) -> None:
        self.signal = Signal()
        self._clock = clock
        self._queries: dict[str, InlineQueryMade] = {}

    def add(self, user_id: int) -> InlineQueryMade:
        query_id = str(FIRST_INLINE_ID + len(self._queries))
        query = InlineQueryMade(query_id, user_id, self._clock.monotonic())
        self._queries[query_id] = query
        return query

    def get(self, query_id: str) -> InlineQueryMade | None:
        return self._queries.get(query_id)

    def answer(self, query_id: str, answer: InlineAnswer) -> None:
        """Raises ApiError if the query is unknown, too old, or answered before."""
        query = self._queries.get(query_id)
        if query is None or query.answer is not None or self._too_old(query):
            raise bad_request(
                "query is too old and response timeout expired or query ID is invalid"
            )
        query.answer = answer
        self.signal.fire()

    def _too_old(self, query: InlineQueryMade) -> bool:
        return self._clock.monotonic() - query.made_at > ANSWER_SECONDS
