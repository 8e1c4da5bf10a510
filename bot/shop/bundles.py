"""Bundles: what an admin puts together, and what customers are offered of it."""

from __future__ import annotations

from bot.domain.baskets import BundleView
from bot.domain.bundles import read_bundle, view_of
from bot.domain.clock import Clock
from bot.domain.platforms import Platform
from bot.domain.pricing import PriceRules
from bot.shop.shelf import Shelf
from bot.storage import Transaction, audit, bundles


class Bundles:
    """Reads, makes and switches bundles. Whether one can be sold is asked anew each time."""

    def __init__(self, *, clock: Clock, rules: PriceRules, shelf: Shelf) -> None:
        self._clock = clock
        self._rules = rules
        self._shelf = shelf

    def offered(self, tx: Transaction, platform: Platform | None) -> list[BundleView]:
        """What customers can order; of every platform where that is None."""
        catalogue = self._shelf.catalogue
        found = [view_of(one, catalogue, self._rules) for one in bundles.switched_on(tx, platform)]
        return [view for view in found if view.is_offered]

    def view(self, tx: Transaction, bundle_id: int) -> BundleView | None:
        bundle = bundles.get(tx, bundle_id)
        return None if bundle is None else view_of(bundle, self._shelf.catalogue, self._rules)

    def every(self, tx: Transaction) -> list[BundleView]:
        """For admins: also those that are off or cannot be sold."""
        return [view_of(one, self._shelf.catalogue, self._rules) for one in bundles.every(tx)]

    def create(self, tx: Transaction, admin_id: int, text: str) -> BundleView:
        """Raises BundleError where the text makes no bundle."""
        name, items = read_bundle(text, self._shelf.catalogue)
        services = (self._shelf.catalogue.service(item.service_id) for item in items)
        platform = next(service.platform for service in services if service is not None)
        now = self._clock.now()
        bundle_id = bundles.create(tx, name, platform, items, at=now)
        audit.record(tx, admin_id, "bundle", str(bundle_id), at=now)
        view = self.view(tx, bundle_id)
        if view is None:
            raise LookupError("a bundle that was just made is not there")
        return view

    def switch(
        self, tx: Transaction, admin_id: int, bundle_id: int, on: bool
    ) -> BundleView | None:
        """Offer it, or no longer."""
        if bundles.switch(tx, bundle_id, on):
            action = "bundle_on" if on else "bundle_off"
            audit.record(tx, admin_id, action, str(bundle_id), at=self._clock.now())
        return self.view(tx, bundle_id)

    def delete(self, tx: Transaction, admin_id: int, bundle_id: int) -> bool:
        """Says whether it was there. Orders made of it stay."""
        gone = bundles.delete(tx, bundle_id)
        if gone:
            audit.record(tx, admin_id, "bundle_deleted", str(bundle_id), at=self._clock.now())
        return gone
