"""Search over the catalogue, in any of the languages of `search_words.py`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import islice
from operator import and_, or_

from bot.domain.catalogue import Catalogue, Service
from bot.domain.search_index import Levels, SearchIndex, places_of
from bot.domain.search_words import asked_words

MOST_WORDS = 8
LONGEST_TEXT = 200
MOST_RESULTS = 200

_ID = re.compile(r"#?\s*(\d{1,9})")


@dataclass(frozen=True, slots=True)
class Hits:
    """`services`: the best first; equals keep the panel's order.

    `meant`: the words that were looked for in place of those that nothing knows. `whole` is
    False where no service has all the words, and these have the most of them. `count`: how many
    fit, where no more than the best are listed.
    """

    services: tuple[Service, ...] = ()
    meant: str | None = None
    whole: bool = True
    count: int = 0


def search(catalogue: Catalogue, text: str, limit: int = MOST_RESULTS) -> Hits:
    """The services that fit all words.

    The service whose id is typed (`#12`, `12`) comes first. A word that nothing knows is taken
    for the nearest that is known, or passed over, as long as what is left says something; a
    number beside words is rather a quantity, and passed over without a word. Where no service
    has all the words, those of the platforms that were named are found which have the most of
    the others.
    """
    text = text[:LONGEST_TEXT].strip()
    number = _ID.fullmatch(text)
    first = catalogue.service(int(number[1])) if number else None
    if text.startswith("#") and number:
        return Hits(() if first is None else (first,), count=int(first is not None))
    found = _found(catalogue.index, asked_words(text)[:MOST_WORDS])
    every = catalogue.all_services()
    others = (every[place] for place in found.places() if every[place] is not first)
    services = [] if first is None else [first]
    services += islice(others, limit - len(services))
    count = max(found.count(), len(services))
    if first is not None:
        return Hits(tuple(services), count=count)
    return Hits(tuple(services), found.meant if services else None, found.whole, count)


@dataclass(frozen=True, slots=True)
class _Ranked:
    """Places as bits by score."""

    scores: Levels
    meant: str | None = None
    whole: bool = True

    def places(self) -> Iterator[int]:
        for score in sorted(self.scores, reverse=True):
            yield from places_of(self.scores[score])

    def count(self) -> int:
        return sum(bits.bit_count() for bits in self.scores.values())


@dataclass(frozen=True, slots=True)
class _Word:
    """A word that is looked for, and where it stands. A soft one is no condition."""

    text: str
    levels: Levels
    soft: bool

    @property
    def everywhere(self) -> int:
        return reduce(or_, self.levels.values(), 0)


def _found(index: SearchIndex, asked: Sequence[str]) -> _Ranked:
    read = {word: _read(index, word) for word in asked}
    kept = [one for found in read.values() for one in found]
    if not kept:
        return _Ranked({})
    changed = any(
        [one.text for one in found] != [word] and not (index.is_soft(word) or word.isdigit())
        for word, found in read.items()
    )
    passed_over = not all(read.values())
    if passed_over and not any(index.says_something(one.text) for one in kept):
        return _Ranked({})
    shown = dict.fromkeys(index.shown(one.text) for one in kept)
    meant = " ".join(shown) if changed else None
    if whole := _with_all(kept):
        return _Ranked(whole, meant)
    return _Ranked(_with_most(index, kept), meant, whole=False)


def _read(index: SearchIndex, word: str) -> list[_Word]:
    """The word, or what it was meant to be, with where that stands; nothing for nonsense."""
    soft = index.is_soft(word)
    if levels := index.matches(word):
        return [_Word(word, levels, soft)]
    if halves := index.halves(word):
        return [_Word(half, index.matches(half), soft=False) for half in halves]
    near = index.nearly(word)
    levels = index.near_matches(near)
    return [_Word(near[0], levels, soft)] if levels else []


def _with_all(kept: Sequence[_Word]) -> Levels:
    """The places that stand in every match, by the sum of their scores."""
    needed = [one for one in kept if not one.soft] or kept
    common = reduce(and_, (one.everywhere for one in needed))
    return _summed(common, kept)


def _with_most(index: SearchIndex, kept: Sequence[_Word]) -> Levels:
    """The places with the most of the words, where possible on a platform that was named."""
    named = [one.everywhere for one in kept if index.is_platform(one.text)]
    inside = reduce(or_, named) if named else -1
    _, *counts = _counted(one.everywhere & inside for one in kept)
    return _summed(next(filter(None, reversed(counts)), 0), kept)


def _counted(sets: Iterable[int]) -> list[int]:
    """Which places are in none of the sets, which in one, in two and so on."""
    counts = [-1]
    for bits in sets:
        pairs = zip([*counts, 0], [0, *counts], strict=True)
        counts = [(stayed & ~bits) | (less & bits) for stayed, less in pairs]
    return counts


def _summed(places: int, kept: Iterable[_Word]) -> Levels:
    """These places by the sum of what each word counts there."""
    sums: Levels = {0: places} if places else {}
    for one in kept:
        levels = {0: places & ~one.everywhere, **one.levels}
        sums = _added(sums, {score: bits & places for score, bits in levels.items()})
    return sums


def _added(sums: Levels, levels: Levels) -> Levels:
    found: Levels = {}
    for total, places in sums.items():
        for score, bits in levels.items():
            if both := places & bits:
                found[total + score] = found.get(total + score, 0) | both
    return found
