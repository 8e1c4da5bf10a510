"""An index of words: which services hold which word, made once for a catalogue.

A set of services is one integer, a bit for each place in the catalogue: what fits several words
is found by a few operations on integers, however many services there are.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import reduce
from operator import or_
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.domain.platforms import Platform
from bot.domain.search_words import (
    PLATFORM_NAMES,
    SOFT,
    STANDARD,
    related,
    spelled,
    standard,
    words,
)
from bot.domain.vocabulary import platform_word

HEAD, NAME, HEADING = 4, 3, 2
"""What a word counts at the beginning of a name, further on in it, and in category or platform."""

EXACT, MEANING, PREFIX, RELATED, TYPO, MEANT_BY_TYPO = 10, 9, 6, 4, 2, 1
"""What a match counts: the very word, one of the same meaning, its beginning, one of a near
meaning, nearly the word, and one of the same meaning as nearly it."""

Levels = dict[int, int]
"""Score to the places that have it, as bits; no place has two."""

_SHORTEST_PREFIX = 3
_SHORTEST_TYPO = 4
_SHORTEST_STEM = 5
_LONG = 8
_MOST_SLIPS = 2
_MOST_NEAR = 20
_SEPARATOR = re.compile(r"[|•·~⇝→❘/\[\](){}–—,:;]|\s-\s")


class ServiceWords(NamedTuple):
    """What is searched of one service."""

    name: str
    category: str
    platform: Platform


class SearchIndex:
    """Services are known by their place in the sequence that was given, from 0."""

    def __init__(self, services: Iterable[ServiceWords]) -> None:
        found = _Postings()
        headings: dict[tuple[str, Platform], frozenset[str]] = {}
        for place, service in enumerate(services):
            key = (service.category, service.platform)
            if key not in headings:
                headings[key] = frozenset(_heading_words(*key))
            found.add(place, service.name, headings[key])
        self._words = found.by_word()
        self._meanings = found.by_meaning()
        known = {word for word, means in STANDARD.items() if means in self._meanings}
        self._sorted = sorted(known | self._words.keys())
        self._by_length = _by_length(self._sorted)

    def knows(self, word: str) -> bool:
        """Whether a service has the word or its meaning."""
        return word in self._words or standard(word) in self._meanings

    def is_platform(self, word: str) -> bool:
        return standard(word) in PLATFORM_NAMES and standard(word) in self._meanings

    def same(self, word: str) -> frozenset[int]:
        """Places of the services that hold the very word or one of the same meaning."""
        sets = (
            *self._words.get(word, {}).values(),
            *self._meanings.get(standard(word), {}).values(),
        )
        return frozenset(places_of(reduce(or_, sets, 0)))

    def is_soft(self, word: str) -> bool:
        return standard(word) in SOFT

    def says_something(self, word: str) -> bool:
        """Whether a word by itself is worth a list: letters and digits are in every name."""
        long = len(word) >= _SHORTEST_PREFIX and not word.isdigit()
        return long or (standard(word) in self._meanings and word in STANDARD)

    def shown(self, word: str) -> str:
        """How to write a word that is looked for: known slips are not repeated."""
        means = standard(word)
        if word not in self._words and OSA.distance(word, means) <= _MOST_SLIPS:
            return means
        return spelled(word)

    def matches(self, word: str) -> Levels:
        """The services that hold the word, its meaning or a longer word, by score."""
        found = _Scores()
        found.add(self._words.get(word, {}), EXACT)
        means = standard(word)
        found.add(self._meanings.get(means, {}), MEANING)
        # The beginning of anything is too little to go by where the whole says something.
        if len(word) >= _SHORTEST_PREFIX or not found.any:
            for longer in self._beginning_with(word):
                found.add(self._words.get(longer, {}), PREFIX)
                if len(word) >= _SHORTEST_PREFIX:
                    found.add(self._meanings.get(standard(longer), {}), RELATED)
        for near in related(means):
            found.add(self._meanings.get(near, {}), RELATED)
        return found.levels()

    def near_matches(self, near: Iterable[str]) -> Levels:
        """As `matches`, for words that were perhaps meant."""
        found, kept = _Scores(), list(near)
        for word in kept:
            found.add(self._words.get(word, {}), TYPO)
        for word in kept:
            found.add(self._meanings.get(standard(word), {}), MEANT_BY_TYPO)
        return found.levels()

    def nearly(self, word: str) -> list[str]:
        """The known words that were perhaps meant, the likeliest first.

        One slip away, in long words two; else what the word begins with, as where a language
        adds endings. Numbers are never guessed.
        """
        if len(word) < _SHORTEST_TYPO or any(letter.isdigit() for letter in word):
            return []
        return self._slips(word) or self._stem(word)

    def halves(self, word: str) -> tuple[str, str] | None:
        """Two known words written as one, a platform and something else: `igfollowers`."""
        for at in range(2, len(word) - 1):
            first, second = word[:at], word[at:]
            if not (self.knows(first) and self.knows(second)):
                continue
            if self.is_platform(first) != self.is_platform(second):
                return first, second
        return None

    def _beginning_with(self, word: str) -> Iterator[str]:
        for index in range(bisect_left(self._sorted, word), len(self._sorted)):
            if not self._sorted[index].startswith(word):
                return
            yield self._sorted[index]

    def _slips(self, word: str) -> list[str]:
        most = _MOST_SLIPS if len(word) >= _LONG else 1
        found: list[tuple[int, str]] = []
        shortest = max(len(word) - most, _SHORTEST_TYPO)
        for length in range(shortest, len(word) + most + 1):
            near = process.extract(
                word,
                self._by_length.get(length, ()),
                scorer=OSA.distance,
                score_cutoff=most,
                limit=_MOST_NEAR,
            )
            found += [(int(distance), one) for one, distance, _ in near]
        nearest = min((distance for distance, _ in found), default=0)
        equals = [one for distance, one in found if distance == nearest]
        return sorted(equals, key=self._frequency, reverse=True)

    def _frequency(self, word: str) -> int:
        sets = (*self._words.get(word, {}).values(), *self._meanings[standard(word)].values())
        return sum(bits.bit_count() for bits in sets)

    def _stem(self, word: str) -> list[str]:
        ends = range(len(word) - 1, _SHORTEST_STEM - 1, -1)
        return next(([word[:end]] for end in ends if self.knows(word[:end])), [])


class _Postings:
    """Which places hold which word, while they are collected."""

    def __init__(self) -> None:
        self._places: dict[int, defaultdict[str, list[int]]] = {
            weight: defaultdict(list) for weight in (HEAD, NAME, HEADING)
        }
        self._count = 0

    def add(self, place: int, name: str, heading: frozenset[str]) -> None:
        self._count = place + 1
        head = frozenset(words(_head(name)))
        rest = frozenset(words(name)) - head
        for weight, found in ((HEAD, head), (NAME, rest), (HEADING, heading)):
            for word in found:
                self._places[weight][word].append(place)

    def by_word(self) -> dict[str, dict[int, int]]:
        return self._sets({weight: dict(found) for weight, found in self._places.items()})

    def by_meaning(self) -> dict[str, dict[int, int]]:
        meant: dict[int, defaultdict[str, list[int]]] = {}
        for weight, found in self._places.items():
            meant[weight] = defaultdict(list)
            for word, places in found.items():
                meant[weight][standard(word)] += places
        return self._sets(meant)

    def _sets(self, places: Mapping[int, Mapping[str, list[int]]]) -> dict[str, dict[int, int]]:
        found: defaultdict[str, dict[int, int]] = defaultdict(dict)
        for weight, by_word in places.items():
            for word, standing in by_word.items():
                found[word][weight] = _bits(standing, self._count)
        return dict(found)


class _Scores:
    """Gathers the places of one word, the best matches first: what is in already stays."""

    def __init__(self) -> None:
        self._levels: defaultdict[int, int] = defaultdict(int)

    @property
    def any(self) -> bool:
        return bool(self._levels)

    def add(self, places: Mapping[int, int], factor: int) -> None:
        for weight, bits in places.items():
            self._levels[weight * factor] |= bits

    def levels(self) -> Levels:
        """Each place in its best level alone."""
        seen, found = 0, {}
        for score in sorted(self._levels, reverse=True):
            if fresh := self._levels[score] & ~seen:
                found[score] = fresh
                seen |= fresh
        return found


def places_of(bits: int) -> Iterator[int]:
    """The places in a set, in ascending order."""
    text = bin(bits)[:1:-1]
    place = text.find("1")
    while place >= 0:
        yield place
        place = text.find("1", place + 1)


def _bits(places: Iterable[int], count: int) -> int:
    found = bytearray(count // 8 + 1)
    for place in places:
        found[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(found, "little")


def _head(name: str) -> str:
    """What stands before the first separator: panels name the thing there, and praise it after."""
    parts = (part for part in _SEPARATOR.split(name) if any(map(str.isalnum, part)))
    return next(parts, "")


def _heading_words(category: str, platform: Platform) -> Iterator[str]:
    yield from words(category)
    if name := platform_word(platform):
        yield name


def _by_length(known: Iterable[str]) -> dict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for word in known:
        found[len(word)].append(word)
    return dict(found)
