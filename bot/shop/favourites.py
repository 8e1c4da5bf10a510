"""A person's favourite services."""

from __future__ import annotations

from bot.domain.clock import Clock
from bot.domain.views import Favourite
from bot.shop.shelf import Shelf
from bot.storage import Transaction, favourites

MOST = 100


class Favourites:
    """Marks services, and lists them; those that are gone stay in the list until removed."""

    def __init__(self, *, clock: Clock, shelf: Shelf) -> None:
        self._clock = clock
        self._shelf = shelf

    def add(self, tx: Transaction, person_id: int, service_id: int) -> bool:
        """False where the person has as many as one may have."""
        if favourites.has(tx, person_id, service_id):
            return True
        if favourites.count(tx, person_id) >= MOST:
            return False
        favourites.add(tx, person_id, service_id, at=self._clock.now())
        return True

    def remove(self, tx: Transaction, person_id: int, service_id: int) -> None:
        favourites.remove(tx, person_id, service_id)

    def has(self, tx: Transaction, person_id: int, service_id: int) -> bool:
        return favourites.has(tx, person_id, service_id)

    def of(self, tx: Transaction, person_id: int) -> list[Favourite]:
        """The latest first."""
        catalogue = self._shelf.catalogue
        return [
            Favourite(row["id"], row["name"], catalogue.service(row["id"]))
            for row in favourites.of_person(tx, person_id)
        ]
