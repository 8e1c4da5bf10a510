"""Search over the catalogue, in any of the languages of `vocabulary.py`."""

from __future__ import annotations

import heapq
import re

from bot.domain.catalogue import Catalogue, Service
from bot.domain.vocabulary import known_words, standard, words

MOST_WORDS = 12
LONGEST_TEXT = 200

_ID = re.compile(r"#?([1-9][0-9]{0,8})")


def search(catalogue: Catalogue, text: str, limit: int = 200) -> tuple[Service, ...]:
    """The services that fit all words, the best first; equals keep the panel's order.

    The service whose id is typed (`#12`, `12`) comes first. Where no service has all the
    words, words are allowed small slips; a word that nothing knows is passed over, unless
    all of them are.
    """
    text = text[:LONGEST_TEXT].strip()
    found = [catalogue.service(int(number[1])) for number in [_ID.fullmatch(text)] if number]
    first = [service for service in found if service is not None]
    places = [] if text.startswith("#") else _ranked(catalogue, text, limit)
    every = catalogue.all_services()
    others = [every[place] for place in places if every[place] not in first]
    return tuple((first + others)[:limit])


def _ranked(catalogue: Catalogue, text: str, limit: int) -> list[int]:
    asked = _asked(text)
    matches = [catalogue.index.matches(word) for word in asked]
    scores = _all_of(matches)
    if not scores:
        loose = [
            found or catalogue.index.near_matches(word)
            for word, found in zip(asked, matches, strict=True)
        ]
        scores = _all_of([found for found in loose if found])
    return heapq.nsmallest(limit, scores, key=lambda place: (-scores[place], place))


def _asked(text: str) -> list[str]:
    """The words as typed; where two of them mean one (`tik tok`), the one."""
    typed, known = words(text), known_words(text)
    meant = [standard(word) for word in typed]
    return list(dict.fromkeys(typed if meant == known else known))[:MOST_WORDS]


def _all_of(matches: list[dict[int, int]]) -> dict[int, int]:
    """The places that stand in every match, with the sums of their scores."""
    if not matches:
        return {}
    fewest, *others = sorted(matches, key=len)
    return {
        place: score + sum(other[place] for other in others)
        for place, score in fewest.items()
        if all(place in other for other in others)
    }
