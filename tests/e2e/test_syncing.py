"""Syncs one after another: what is kept in memory between them is what a new start reads."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import pytest

from bot.domain.catalogue import Catalogue
from bot.domain.offers import Changes, compare
from bot.domain.search import search
from bot.panel import PanelProfile
from bot.panel.catalogue import read_rows
from bot.shop import sync
from bot.shop.assortment import Terms, offer
from bot.storage import price_truth, services
from tests.e2e.conftest import Play
from tests.e2e.stage import Stage, answer, sell_only, staged
from tests.samples import one_test_in

pytestmark = one_test_in(3)

STEPS = 25
TERMS = Terms(Decimal(1), PanelProfile())
WORDS = ("Likes", "Views", "Followers", "Comments")
PLATFORMS = ("Instagram", "TikTok", "YouTube")
Rows = list[dict[str, Any]]


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as found:
        yield found


class Panel:
    """Changes its price list a little at a time. A failed run repeats from its seed."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._next = 1
        self.rows: Rows = [self._new() for _ in range(60)]

    def move(self) -> None:
        acts = (self._reprice, self._rename, self._retype, self._add, self._drop, self._swap)
        for act in self._random.sample(acts, self._random.randrange(4)):
            act()

    def _new(self) -> dict[str, Any]:
        self._next += 1
        platform, word = self._random.choice(PLATFORMS), self._random.choice(WORDS)
        return {
            "service": self._next,
            "name": f"{platform} {word} {self._next}",
            "type": "Default",
            "category": f"{platform} {word}",
            "rate": "1.00",
            "min": "10",
            "max": "1000",
        }

    def _any(self) -> dict[str, Any]:
        return self._random.choice(self.rows)

    def _reprice(self) -> None:
        self._any()["rate"] = self._random.choice(("1.00", "1.0", "1.10", "9.00", "0"))

    def _rename(self) -> None:
        platform, word = self._random.choice(PLATFORMS), self._random.choice(WORDS)
        self._any()["name"] = f"{platform} {word} renamed"

    def _retype(self) -> None:
        self._any()["type"] = self._random.choice(("Default", "Package", "Nobody knows"))

    def _add(self) -> None:
        self.rows.insert(self._random.randrange(len(self.rows)), self._new())

    def _drop(self) -> None:
        self.rows.remove(self._any())

    def _swap(self) -> None:
        self.rows.append(self.rows.pop(self._random.randrange(len(self.rows))))


@pytest.mark.parametrize("seed", range(3))
async def test_what_is_kept_from_sync_to_sync_is_what_is_stored(stage: Stage, seed: int) -> None:
    async with stage.play() as play:
        await sell_only(play, (panel := Panel(seed)).rows)
        syncing = play.kiosk.shop.sync
        for step in range(STEPS):
            panel.move()
            play.clock.advance(step % 2)
            expected = [offer(row, TERMS) for row in read_rows(list(panel.rows)).rows]
            known = await play.kiosk.db.read(services.known, 1)
            play.world.panel_faults.always("services", answer(panel.rows))
            (result,) = await syncing.step()
            assert result.numbers == compare(known, expected, Decimal(50)).numbers
            if syncing.doubted(1) is None:
                kept = syncing._known[1].services
                assert kept == await play.kiosk.db.read(services.known, 1)
            await shows_what_is_stored(play)
            if step % 5 == 0:
                await play.kiosk.db.write(price_truth.approve_all)
                await syncing.load()


async def test_a_correction_that_nobody_has_put_on_the_shelf_gets_there_with_the_next_change(
    stage: Stage,
) -> None:
    async with stage.play() as play:
        await sell_only(play, (panel := Panel(1)).rows)
        corrected, withheld, other = play.kiosk.shop.shelf.catalogue.all_services()[:3]
        await play.kiosk.db.write(price_truth.correct, corrected.id, Decimal(3))
        await play.kiosk.db.write(services.withhold, withheld.id, 1)
        next(row for row in panel.rows if str(row["service"]) == other.remote_id)["rate"] = "1.10"
        play.world.panel_faults.always("services", answer(panel.rows))
        await play.kiosk.shop.sync.step()
        shown = play.kiosk.shop.shelf.catalogue
        found = shown.service(corrected.id)
        assert found is not None
        assert found.rate == corrected.rate * 3
        assert shown.service(withheld.id) is None
        await shows_what_is_stored(play)


async def test_a_load_sees_what_is_only_being_committed(stage: Stage) -> None:
    async with stage.play() as play:
        await sell_only(play, Panel(1).rows)
        [one, *_] = play.kiosk.shop.shelf.catalogue.all_services()
        under_way = asyncio.ensure_future(play.kiosk.db.write(services.withhold, one.id, 1))
        await play.kiosk.shop.sync.load()
        assert under_way.done()
        assert play.kiosk.shop.shelf.catalogue.service(one.id) is None


async def test_what_somebody_else_stored_in_between_is_read_anew(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An approval comes while a sync compares: the whole price list is known by it afterwards."""
    async with stage.play() as play:
        await sell_only(play, (panel := Panel(1)).rows)
        panel.rows[0]["rate"] = "9.00"
        play.world.panel_faults.always("services", answer(panel.rows))
        await play.kiosk.shop.sync.step()
        panel.rows[1]["rate"] = "1.10"
        play.world.panel_faults.always("services", answer(panel.rows))
        loop = asyncio.get_running_loop()

        def approved_meanwhile(*what: Any) -> Changes:
            approving = play.kiosk.db.write(price_truth.approve_all)
            assert asyncio.run_coroutine_threadsafe(approving, loop).result(10) == 1
            return compare(*what)

        monkeypatch.setattr(sync, "compare", approved_meanwhile)
        await play.kiosk.shop.sync.step()
        await shows_what_is_stored(play)


async def test_the_same_list_again_after_others_have_changed_what_is_stored(stage: Stage) -> None:
    async with stage.play() as play:
        await sell_only(play, (panel := Panel(1)).rows)
        for row in panel.rows[:3]:
            row["rate"] = "9.00"
        play.world.panel_faults.always("services", answer(panel.rows))
        (jumped,) = await play.kiosk.shop.sync.step()
        assert jumped.numbers is not None
        assert jumped.numbers.jumped == 3
        assert await play.kiosk.db.write(price_truth.approve_all) == 3
        (again,) = await play.kiosk.shop.sync.step()
        assert again.numbers is not None
        assert (again.numbers.jumped, again.numbers.kept) == (0, 60)
        await play.kiosk.shop.sync.load()
        await shows_what_is_stored(play)


async def shows_what_is_stored(play: Play) -> None:
    stored = await play.kiosk.db.read(services.on_offer)
    fresh = Catalogue.build(stored.services, stored.categories)
    shown = play.kiosk.shop.shelf.catalogue
    assert shown.all_services() == fresh.all_services()
    assert shown.platforms() == fresh.platforms()
    for text in (*WORDS, *PLATFORMS, "renamed", "TikTok likes"):
        assert search(shown, text) == search(fresh, text)
