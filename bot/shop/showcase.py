"""What is shown of the shop in other chats: services found by words, some at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.catalogue import Service
from bot.domain.search import search
from bot.shop.history import History
from bot.shop.shelf import Shelf
from bot.storage import Transaction, favourites, finding

PAGE = 20
MOST_SHOWN = 100
MOST_FAVOURED = 20


@dataclass(frozen=True, slots=True)
class Shown:
    """A service with how long its deliveries usually take, in seconds; None where unknown."""

    service: Service
    usual_seconds: int | None


@dataclass(frozen=True, slots=True)
class ShownPage:
    """`following`: where the next page begins; None on the last one."""

    shown: Sequence[Shown]
    following: int | None


class Showcase:
    """Finds what to show. Changes nothing."""

    def __init__(self, *, shelf: Shelf, history: History) -> None:
        self._shelf = shelf
        self._history = history

    def page(self, tx: Transaction, person_id: int, words: str, begin: int) -> ShownPage:
        """What fits the words; without words favourites, what the person ordered, and others."""
        words = words.strip()
        if words:
            found: Sequence[Service] = search(self._shelf.catalogue, words, MOST_SHOWN).services
        else:
            found = self._favoured(tx, person_id)
        cut = found[begin : begin + PAGE]
        end = begin + len(cut)
        shown = [Shown(one, self._history.usual_seconds(tx, one.id)) for one in cut]
        return ShownPage(shown, end if end < len(found) else None)

    def _favoured(self, tx: Transaction, person_id: int) -> list[Service]:
        """Of a new shop nothing is popular yet: the first services of its platforms follow."""
        starred = [row["id"] for row in favourites.of_person(tx, person_id)]
        ordered = finding.ordered_by(tx, person_id, MOST_FAVOURED)
        numbers = [*starred, *ordered, *finding.popular(tx, MOST_FAVOURED)]
        known = [self._shelf.catalogue.service(number) for number in numbers]
        every = [one for one in known if one is not None]
        return list({one.id: one for one in [*every, *self._first_ones()]}.values())

    def _first_ones(self) -> Iterator[Service]:
        catalogue = self._shelf.catalogue
        for platform, _ in catalogue.platforms():
            for category in catalogue.categories(platform)[:3]:
                yield catalogue.services(category.id)[0]
