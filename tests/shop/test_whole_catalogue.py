"""A catalogue as large and as odd as the wildest: every row is sold, or left out for a reason."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from decimal import Decimal
from functools import cache
from pathlib import Path
from random import Random

import pytest
from aiohttp import web
from pydantic import SecretStr

from bot.domain.catalogue import Catalogue
from bot.domain.classify import classify
from bot.domain.left_out import LeftOut
from bot.domain.names import clean_name
from bot.domain.offers import Offer, compare
from bot.panel import PanelAccount, PanelClient, ServiceList, profile_from
from bot.shop import assortment
from bot.shop.assortment import Terms, read
from bot.storage import Database, left_out, panels, services
from sandbox.clock import ManualClock
from sandbox.panel.books import PanelBooks
from sandbox.panel.catalogue import make_catalogue
from sandbox.panel.dialects import DIALECT_NEEDS, DIALECTS, PERFECT_PANEL, Dialect
from sandbox.panel.server import create_panel_app
from sandbox.panel.services import Quirk, ServiceEntry, is_type
from sandbox.world import HOST, PANEL_KEY
from tests import figures
from tests.samples import THOROUGH, one_in

ROWS = 15_000
SEED = 7
ODD: Mapping[Quirk, LeftOut] = {
    Quirk.SEPARATOR: LeftOut.SEPARATOR,
    Quirk.NO_TYPE: LeftOut.NO_TYPE,
    Quirk.UNKNOWN_TYPE: LeftOut.TYPE,
    Quirk.RATE_ZERO: LeftOut.NO_PRICE,
    Quirk.MIN_ABOVE_MAX: LeftOut.SENSELESS_LIMITS,
    Quirk.LIMITS_ZERO: LeftOut.SENSELESS_LIMITS,
}
"""Every other oddity is lived with."""
UNSOLD = {"Subscriptions", "Special"}
"""Besides those that are unknown by the way they were made."""


@pytest.fixture(autouse=True)
def _each_name_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The dialects write the same names: a process reads each of them once."""
    monkeypatch.setattr(assortment, "classify", _classify)
    monkeypatch.setattr(assortment, "clean_name", _clean_name)


_classify = cache(classify)
_clean_name = cache(clean_name)


@cache
def whole() -> tuple[ServiceEntry, ...]:
    return make_catalogue(SEED, ROWS)


def goods(dialect: Dialect) -> tuple[ServiceEntry, ...]:
    """All rows of the best known dialect; of the others every fourth."""
    return whole() if dialect is PERFECT_PANEL else whole()[::4]


def listed(dialect: Dialect) -> list[ServiceEntry]:
    return [one for one in goods(dialect) if not is_type(one.type, dialect.unsold_types)]


def expected(service: ServiceEntry, dialect: Dialect) -> LeftOut | None:
    """By what the panel made of it, not by what the shop knows."""
    if service.quirk is Quirk.SEPARATOR:
        return LeftOut.SEPARATOR
    if dialect.named_types is not None and not is_type(service.type, dialect.named_types):
        return LeftOut.TYPE
    if is_type(service.type, UNSOLD):
        return LeftOut.TYPE
    return None if service.quirk is None else ODD.get(service.quirk)


@asynccontextmanager
async def served(dialect: Dialect) -> AsyncIterator[PanelClient]:
    books = PanelBooks(goods(dialect), clock=ManualClock(), random=Random(SEED), dialect=dialect)
    runner = web.AppRunner(create_panel_app(books, key=PANEL_KEY), access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, HOST, 0).start()
        url = f"http://{HOST}:{runner.addresses[0][1]}{dialect.path}"
        async with PanelClient(PanelAccount("main", url, SecretStr(PANEL_KEY))) as client:
            yield client
    finally:
        await runner.cleanup()


async def answer_of(name: str) -> ServiceList:
    """Over HTTP, read by the client; once in each process."""
    if name not in _answers:
        async with served(DIALECTS[name]) as client:
            _answers[name] = await client.services()
    return _answers[name]


async def reading(name: str) -> tuple[Offer, ...]:
    """Once in each process."""
    if name not in _readings:
        answer = await answer_of(name)
        terms = Terms(Decimal(1), profile_from(DIALECT_NEEDS[name]))
        _readings[name] = tuple(read(answer.rows, terms).offers)
    return _readings[name]


LARGEST_LAST = tuple(DIALECTS)[::-1]
_answers: dict[str, ServiceList] = {}
_readings: dict[str, tuple[Offer, ...]] = {}


@pytest.mark.parametrize("name", one_in(3, LARGEST_LAST, LARGEST_LAST))
async def test_every_row_is_sold_or_left_out_for_a_known_reason(name: str) -> None:
    dialect = DIALECTS[name]
    offers = await reading(name)
    there = listed(dialect)
    assert (await answer_of(name)).unreadable == ()
    assert len(offers) == len(there)
    unexplained = [
        (service, one.hidden, wanted)
        for service, one in zip(there, offers, strict=True)
        if one.hidden is not (wanted := expected(service, dialect))
    ]
    assert unexplained == []
    counts = Counter(one.hidden for one in offers)
    reasons = ", ".join(f"{reason} {n}" for reason, n in counts.most_common() if reason)
    figures.note(f"whole catalogue, {name}", f"{len(offers)} rows, {counts[None]} sold; {reasons}")


@THOROUGH
async def test_the_reasons_are_as_many_as_the_oddities() -> None:
    offers = await reading("perfect_panel")
    quirks = Counter(one.quirk for one in whole())
    unsold = sum(is_type(one.type, UNSOLD) for one in whole())
    counts = Counter(one.hidden for one in offers)
    assert counts == {
        None: ROWS - sum(quirks[odd] for odd in ODD) - unsold,
        LeftOut.SEPARATOR: quirks[Quirk.SEPARATOR],
        LeftOut.NO_TYPE: quirks[Quirk.NO_TYPE],
        LeftOut.TYPE: quirks[Quirk.UNKNOWN_TYPE] + unsold,
        LeftOut.NO_PRICE: quirks[Quirk.RATE_ZERO],
        LeftOut.SENSELESS_LIMITS: quirks[Quirk.MIN_ABOVE_MAX] + quirks[Quirk.LIMITS_ZERO],
    }
    assert all(quirks[odd] for odd in Quirk)


@THOROUGH
async def test_storing_and_loading_it_is_quick_and_the_same_again_writes_nothing(
    tmp_path: Path,
) -> None:
    offers = await reading("perfect_panel")
    clock = Stopwatch()
    async with Database(tmp_path / "kiosk.db") as db:
        await db.write(panels.ensure, "main")
        changes = compare({}, offers)
        await db.write(services.store, 1, changes, at=1)
        clock.lap("stored")
        found = await db.read(services.on_offer)
        catalogue = Catalogue.build(found.services, found.categories)
        clock.lap("on the shelf")
        again = compare(await db.read(services.known, 1), offers)
        await db.write(services.store, 1, again, at=2)
        clock.lap("the same again")
        assert not again.are_any
        assert await db.read(lambda tx: tx.value("SELECT max(updated_at) FROM service")) == 1
        counts = (await db.read(left_out.counts))[1]
        assert catalogue.count + sum(counts.values()) == ROWS
        assert catalogue.count == changes.numbers.now
    figures.note("whole catalogue, seconds", clock.laps)


class Stopwatch:
    """What was done, and in how many seconds."""

    def __init__(self) -> None:
        self.laps = ""
        self._last = time.perf_counter()

    def lap(self, what: str) -> None:
        now = time.perf_counter()
        self.laps += f"{', ' if self.laps else ''}{what} {now - self._last:.2f}"
        self._last = now
