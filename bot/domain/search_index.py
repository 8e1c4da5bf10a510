"""An index of words: which services hold which word, made once for a catalogue."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from bot.domain.platforms import Platform
from bot.domain.vocabulary import platform_word, standard, words

NAME, HEADING = 3, 2
"""What a word counts in the name of a service, and in its category or platform."""

EXACT, MEANING, PREFIX, TYPO, MEANT_BY_TYPO = 100, 90, 60, 20, 10
"""What a match counts: the very word, one of the same meaning, its beginning, nearly it, and
one of the same meaning as nearly it."""

_SHORTEST_TYPO = 4
_LONG = 8


class ServiceWords(NamedTuple):
    """What is searched of one service."""

    name: str
    category: str
    platform: Platform


class SearchIndex:
    """Services are known by their place in the sequence that was given, from 0."""

    def __init__(self, services: Iterable[ServiceWords]) -> None:
        self._places: dict[str, dict[int, int]] = {}
        self._meanings: dict[str, dict[int, int]] = {}
        headings: dict[tuple[str, Platform], frozenset[str]] = {}
        for place, service in enumerate(services):
            key = (service.category, service.platform)
            if key not in headings:
                headings[key] = frozenset(_heading_words(*key))
            self._add(place, headings[key], HEADING)
            self._add(place, frozenset(words(service.name)), NAME)
        self._sorted = sorted(self._places)

    def _add(self, place: int, found: frozenset[str], weight: int) -> None:
        for word in found:
            self._places.setdefault(word, {})[place] = weight
            self._meanings.setdefault(standard(word), {})[place] = weight

    def matches(self, word: str) -> dict[int, int]:
        """Places of the services that hold the word, its meaning or a longer word, with scores."""
        scores: dict[int, int] = {}
        for longer in self._beginning_with(word):
            _raise_scores(scores, self._places[longer], EXACT if longer == word else PREFIX)
        _raise_scores(scores, self._meanings.get(standard(word), {}), MEANING)
        return scores

    def near_matches(self, word: str) -> dict[int, int]:
        """As `matches`, for the known words that a slip of the finger or two makes of it."""
        scores: dict[int, int] = {}
        for near in self._nearly(word):
            _raise_scores(scores, self._places[near], TYPO)
            _raise_scores(scores, self._meanings[standard(near)], MEANT_BY_TYPO)
        return scores

    def _beginning_with(self, word: str) -> Iterator[str]:
        for index in range(bisect_left(self._sorted, word), len(self._sorted)):
            if not self._sorted[index].startswith(word):
                return
            yield self._sorted[index]

    def _nearly(self, word: str) -> list[str]:
        """The nearest words: one slip away, in long words two. Numbers are never guessed."""
        if len(word) < _SHORTEST_TYPO or any(letter.isdigit() for letter in word):
            return []
        found = process.extract(
            word,
            self._sorted,
            scorer=DamerauLevenshtein.distance,
            score_cutoff=2 if len(word) >= _LONG else 1,
            limit=20,
        )
        nearest = min((distance for _, distance, _ in found), default=0)
        return [near for near, distance, _ in found if distance == nearest]


def _heading_words(category: str, platform: Platform) -> Iterator[str]:
    yield from words(category)
    if name := platform_word(platform):
        yield name


def _raise_scores(scores: dict[int, int], places: dict[int, int], factor: int) -> None:
    for place, weight in places.items():
        score = weight * factor
        if score > scores.get(place, 0):
            scores[place] = score
