"""Bringing the catalogue up to date, without ever emptying the shop by accident."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from decimal import Decimal

from bot.domain.catalogue import Catalogue
from bot.domain.clock import Clock
from bot.domain.views import SyncResult
from bot.panel import PanelError, ServiceList
from bot.shop.assortment import offer
from bot.shop.desk import Desk
from bot.shop.notices import Notices
from bot.shop.shelf import Shelf
from bot.storage import Database, Transaction, panels, services
from bot.storage.services import Offer, OnOffer

SMALLEST_SHARE = 0.5
WORTH_GUARDING = 20
ALERT_SECONDS = 3600


class TooFewServicesError(Exception):
    """The answer has far fewer services than before: it is not believed."""


class Sync:
    """A failed, empty or much smaller answer keeps the last good catalogue, and alerts."""

    def __init__(
        self, *, db: Database, clock: Clock, desks: Sequence[Desk], shelf: Shelf, notices: Notices
    ) -> None:
        self._db = db
        self._clock = clock
        self._desks = tuple(desks)
        self._shelf = shelf
        self._notices = notices

    async def load(self) -> None:
        """At start: offer what was stored last."""
        on_offer = await self._db.read(services.on_offer)
        self._shelf.replace(await asyncio.to_thread(_catalogue, on_offer))

    async def step(self) -> list[SyncResult]:
        """Ask every panel, and replace the snapshot once."""
        results = [await self._sync(desk) for desk in self._desks]
        await self.load()
        return results

    async def _sync(self, desk: Desk) -> SyncResult:
        try:
            answer = await desk.client.services()
            # Reading thousands of names takes a second: not on the loop that answers people.
            offers = await asyncio.to_thread(_offers, answer, desk.exchange_rate)
            await self._db.write(self._store, desk.id, offers)
        except (PanelError, TooFewServicesError) as error:
            await self._db.write(self._note_failure, desk, str(error))
            kept = await self._db.read(services.count_on_offer, desk.id)
            return SyncResult(desk.name, kept, 0, str(error))
        on_offer = sum(row.hidden is None for row in offers)
        left_out = len(offers) - on_offer + len(answer.unreadable)
        return SyncResult(desk.name, on_offer, left_out, None)

    def _store(self, tx: Transaction, panel_id: int, offers: Sequence[Offer]) -> None:
        before = services.count_on_offer(tx, panel_id)
        now_on_offer = sum(row.hidden is None for row in offers)
        if before >= WORTH_GUARDING and now_on_offer < before * SMALLEST_SHARE:
            raise TooFewServicesError(
                f"the panel offers {now_on_offer} services where it offered {before} before"
            )
        services.store(tx, panel_id, offers, at=self._clock.now())
        panels.record_sync(tx, panel_id, at=self._clock.now())

    def _note_failure(self, tx: Transaction, desk: Desk, problem: str) -> None:
        now = self._clock.now()
        panels.record_error(tx, desk.id, problem, at=now)
        self._notices.admins(
            tx,
            "admin-sync-failed",
            f"sync:{desk.id}:{now // ALERT_SECONDS}",
            at=now,
            panel=desk.name,
            words=problem,
        )


def _offers(answer: ServiceList, exchange_rate: Decimal) -> list[Offer]:
    return [offer(row, exchange_rate) for row in answer.rows]


def _catalogue(found: OnOffer) -> Catalogue:
    return Catalogue.build(found.services, found.categories, found.hidden)
