"""Searches: remembered by a small id, so that their pages can be turned by buttons."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.catalogue import Service
from bot.domain.clock import Clock
from bot.domain.search import search
from bot.shop.shelf import Shelf
from bot.storage import Transaction, searches

LONGEST = 100


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What a search finds now; the catalogue may have changed since it was made.

    `meant`, `whole` and `count`: see `Hits`.
    """

    id: int
    words: str
    services: tuple[Service, ...]
    meant: str | None
    whole: bool
    count: int


class Searching:
    """Starts searches and finds them again."""

    def __init__(self, *, clock: Clock, shelf: Shelf) -> None:
        self._clock = clock
        self._shelf = shelf

    def start(self, tx: Transaction, person_id: int, words: str) -> SearchResult:
        """`words` are at most LONGEST characters."""
        search_id = searches.remember(tx, person_id, words, at=self._clock.now())
        return self._result(search_id, words)

    def again(self, tx: Transaction, person_id: int, search_id: int) -> SearchResult | None:
        """None for somebody else's search, or one that is forgotten."""
        words = searches.words(tx, search_id, person_id)
        return None if words is None else self._result(search_id, words)

    def is_foreign(self, tx: Transaction, person_id: int, search_id: int) -> bool:
        """Another person's, not one that is forgotten."""
        return searches.is_foreign(tx, search_id, person_id)

    def _result(self, search_id: int, words: str) -> SearchResult:
        found = search(self._shelf.catalogue, words)
        return SearchResult(
            search_id, words, found.services, found.meant, found.whole, found.count
        )
