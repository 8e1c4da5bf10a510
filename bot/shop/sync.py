"""Bringing the catalogue up to date, without ever emptying the shop by accident."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import asdict, dataclass

from bot.domain.alerts import AlertKind
from bot.domain.catalogue import Catalogue
from bot.domain.clock import Clock
from bot.domain.offers import Changes, Numbers, Stored, compare
from bot.domain.views import DoubtedSync, SyncResult
from bot.panel import PanelError
from bot.shop import known_services
from bot.shop.alerts import Alerts
from bot.shop.assortment import Reading, read
from bot.shop.backroom import Backroom
from bot.shop.desk import Desk, at_each
from bot.shop.health import PanelHealth
from bot.shop.known_services import KnownServices
from bot.shop.price_truth import PriceTruth
from bot.shop.rate_jumps import RateJumps
from bot.shop.shelf import Shelf
from bot.storage import Database, Transaction, audit, panels, services
from bot.storage.services import Mark, OnOffer


@dataclass(frozen=True, slots=True)
class _Doubted:
    """An answer that was not believed. `at` tells it from any other one of the panel."""

    at: int
    changes: Changes


@dataclass(frozen=True, slots=True)
class _Settled:
    """What was stored as the panel had said it. The same words again change nothing."""

    reading: Reading
    mark: Mark
    numbers: Numbers


class Sync:
    """A failed, empty or senseless answer keeps the last good catalogue, and alerts.

    What is senseless says `Numbers.doubt`; an admin may `take` it all the same.
    """

    def __init__(
        self,
        *,
        db: Database,
        clock: Clock,
        desks: Sequence[Desk],
        shelf: Shelf,
        backroom: Backroom,
        alerts: Alerts,
        health: PanelHealth,
        price_truth: PriceTruth,
        rate_jumps: RateJumps,
    ) -> None:
        self._db = db
        self._clock = clock
        self._desks = tuple(desks)
        self._shelf = shelf
        self._backroom = backroom
        self._alerts = alerts
        self._health = health
        self._price_truth = price_truth
        self._rate_jumps = rate_jumps
        self._writing = {desk.id: asyncio.Lock() for desk in desks}
        self._readings: dict[int, Reading] = {}
        self._doubted: dict[int, _Doubted] = {}
        self._known: dict[int, KnownServices] = {}
        self._settled: dict[int, _Settled] = {}
        self._on_offer: OnOffer | None = None
        self._stale = True
        self._loading = asyncio.Lock()

    async def load(self) -> None:
        """Offer what is stored. Of several at a time, the last one sees what is newest."""
        async with self._loading:
            await self._load(None)

    async def _load(self, before: OnOffer | None) -> None:
        self._stale = False
        try:
            # Who asks for it may know of a change that is only being committed.
            await self._db.all_written()
            found = await self._db.read(services.on_offer, before)
            catalogue = await asyncio.to_thread(_catalogue, found, self._shelf.catalogue)
        except BaseException:
            # The changes are stored: no later sync would find them to be new.
            self._stale = True
            raise
        self._on_offer = found
        self._shelf.replace(catalogue)

    async def step(self) -> list[SyncResult]:
        """Ask every panel, side by side; replace the snapshot where anything has changed.

        What one panel has answered is on offer at once, however long another one takes.
        """
        results = await at_each(self._desks, self._sync)
        await self._freshen()
        return results

    async def _freshen(self) -> None:
        async with self._loading:
            if self._stale:
                await self._load(self._on_offer)

    def doubted(self, panel_id: int) -> DoubtedSync | None:
        """The panel's last answer, if it was not believed."""
        found = self._doubted.get(panel_id)
        if found is None:
            return None
        panel = next(desk.name for desk in self._desks if desk.id == panel_id)
        return DoubtedSync(panel_id, panel, found.at, found.changes.numbers)

    def writing(self, panel_id: int) -> AbstractAsyncContextManager[object]:
        """To be held while `take` runs: what a sync found out must not be outdated by another."""
        return self._writing.setdefault(panel_id, asyncio.Lock())

    def take(self, tx: Transaction, admin_id: int, panel_id: int, at: int) -> Numbers | None:
        """Believe the answer of `at` after all; None where there is a newer one, or none."""
        found = self._doubted.get(panel_id)
        if found is None or found.at != at:
            return None
        self._store(tx, panel_id, found.changes)
        # Should nobody come to call `taken`, the next sync draws the consequence.
        self._stale = True
        self._known.pop(panel_id, None)
        numbers = found.changes.numbers
        words = " ".join(f"{name}={number}" for name, number in asdict(numbers).items())
        audit.record(tx, admin_id, "sync-taken", f"panel {panel_id} {words}", at=self._clock.now())
        return numbers

    async def taken(self, panel_id: int) -> None:
        """After `take` was stored."""
        self._doubted.pop(panel_id, None)
        await self.load()

    async def _sync(self, desk: Desk) -> SyncResult:
        if not await desk.is_ours():
            return await self._db.read(self._result, desk)
        try:
            answer = await desk.client.services()
        except PanelError as error:
            await self._db.write(self._note_failure, desk.id, error)
            return await self._db.read(self._result, desk, problem=str(error))
        self._backroom.note_unreadable(desk.name, answer.unreadable)
        before = self._readings.get(desk.id)
        # Reading thousands of names takes seconds: not on the loop that answers people.
        reading = await asyncio.to_thread(read, answer.rows, desk.terms, before)
        self._readings[desk.id] = reading
        async with self.writing(desk.id):
            numbers = await self._take_in(desk, reading)
        await self._freshen()
        return await self._db.read(self._result, desk, numbers=numbers)

    async def _take_in(self, desk: Desk, reading: Reading) -> Numbers:
        settled = self._settled.pop(desk.id, None)
        if settled is not None and await self._is_still(desk, reading, settled):
            self._settled[desk.id] = settled
            return settled.numbers
        known = await self._read_known(desk.id, reading)
        percent = self._rate_jumps.percent
        changes = await asyncio.to_thread(compare, known.services, reading.offers, percent)
        if changes.numbers.doubt is None:
            await self._settle(desk, reading, known, changes)
        else:
            self._known[desk.id] = known
            self._doubted[desk.id] = _Doubted(self._moment(desk.id), changes)
            await self._db.write(self._note_doubt, desk.id, changes.numbers)
        return changes.numbers

    async def _is_still(self, desk: Desk, reading: Reading, settled: _Settled) -> bool:
        is_same = reading is settled.reading
        return is_same and await self._db.write(self._note_same, desk.id, settled.mark)

    async def _read_known(self, panel_id: int, reading: Reading) -> KnownServices:
        before = self._known.pop(panel_id, None)
        known = await self._db.read(known_services.read, panel_id, before)
        if known is before:
            return known
        return await asyncio.to_thread(known_services.adopting, known, reading.offers)

    async def _settle(
        self, desk: Desk, reading: Reading, known: KnownServices, changes: Changes
    ) -> None:
        # Said beforehand: who is cancelled while it is stored does not learn whether it was.
        self._stale = self._stale or changes.are_any
        after = await self._db.write(self._store_beside, desk.id, changes, known)
        self._doubted.pop(desk.id, None)
        if after is None:
            return
        self._known[desk.id] = after
        if not changes.are_any:
            self._settled[desk.id] = _Settled(reading, after.mark, changes.numbers)

    def _moment(self, panel_id: int) -> int:
        """Now; a little later where the answer before came in the same second."""
        before, now = self._doubted.get(panel_id), self._clock.now()
        return now if before is None else max(now, before.at + 1)

    def _store_beside(
        self, tx: Transaction, panel_id: int, changes: Changes, known: KnownServices
    ) -> KnownServices | None:
        """What is known then; None where something else was stored in between."""
        is_still_known = services.mark(tx, panel_id) == known.mark
        stored = self._store(tx, panel_id, changes)
        return known_services.after(tx, panel_id, known, stored) if is_still_known else None

    def _store(self, tx: Transaction, panel_id: int, changes: Changes) -> Mapping[str, Stored]:
        self._price_truth.rates_moved(tx, changes)
        stored = services.store(tx, panel_id, changes, at=self._clock.now())
        self._note_success(tx, panel_id, jumped=changes.numbers.jumped)
        return stored

    def _note_same(self, tx: Transaction, panel_id: int, mark: Mark) -> bool:
        """False where what is stored is not what it was when nothing had to be changed."""
        if services.mark(tx, panel_id) != mark:
            return False
        self._note_success(tx, panel_id, jumped=0)
        return True

    def _note_success(self, tx: Transaction, panel_id: int, *, jumped: int) -> None:
        now = self._clock.now()
        panels.record_sync(tx, panel_id, at=now)
        self._health.heard(tx, panel_id)
        self._alerts.clear(tx, AlertKind.SYNC_FAILED, panel_id, at=now)
        self._alerts.clear(tx, AlertKind.SYNC_DOUBTED, panel_id, at=now)
        self._rate_jumps.note(tx, panel_id, new=jumped)

    def _note_failure(self, tx: Transaction, panel_id: int, error: PanelError) -> None:
        now, words = self._clock.now(), str(error)
        panels.record_error(tx, panel_id, words, at=now)
        self._health.failed(tx, panel_id, error)
        self._alerts.raise_alert(tx, AlertKind.SYNC_FAILED, panel_id, at=now, words=words)

    def _note_doubt(self, tx: Transaction, panel_id: int, numbers: Numbers) -> None:
        now = self._clock.now()
        self._health.heard(tx, panel_id)
        self._alerts.clear(tx, AlertKind.SYNC_FAILED, panel_id, at=now)
        self._alerts.raise_alert(
            tx,
            AlertKind.SYNC_DOUBTED,
            panel_id,
            at=now,
            doubt=str(numbers.doubt),
            before=numbers.before,
            now=numbers.now,
            lost=numbers.vanished + numbers.replaced,
            leaps=numbers.leaps,
        )

    def _result(
        self,
        tx: Transaction,
        desk: Desk,
        *,
        numbers: Numbers | None = None,
        problem: str | None = None,
    ) -> SyncResult:
        panel, doubted = panels.get(tx, desk.id), self._doubted.get(desk.id)
        return SyncResult(
            panel_id=desk.id,
            panel=desk.name,
            on_offer=services.count_on_offer(tx, desk.id),
            left_out=self._backroom.reasons_at(tx, desk.id, desk.name),
            numbers=numbers,
            problem=problem,
            closed=None if panel is None else panel.closed,
            doubted_at=None if doubted is None or numbers is None else doubted.at,
        )


def _catalogue(found: OnOffer, before: Catalogue) -> Catalogue:
    return Catalogue.build(found.services, found.categories, before)
