"""Drip-feeds after the sale: their runs are followed, summed and shown, and never guessed at."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from aiohttp import web

from sandbox.panel.dialects import PERFECT_PANEL
from sandbox.panel.faults import Fault
from sandbox.panel.misdeeds import Exchange
from sandbox.panel.orders import PanelOrder, Plan
from tests.e2e.conftest import Play
from tests.e2e.sales import sell
from tests.e2e.stage import (
    KNOWN,
    PRICE,
    START,
    Stage,
    a_while,
    comes_true,
    order_card,
    reaches,
    said,
    staged,
)
from tests.samples import one_test_in

pytestmark = one_test_in(2)

MINUTE, HOUR, DAY = 60, 3600, 86_400
PARENT = replace(PERFECT_PANEL, drip_keys=("status", "runs", "orders"))
"""Of the order itself the panel tells its word and its runs, and nothing else."""


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path, dialect=PARENT) as found:
        service = found.world.books.service(int(KNOWN))
        found.world.books.replace_service(replace(service, dripfeed=True))
        yield found


async def dripping(play: Play) -> PanelOrder:
    """Five runs of 200, half an hour apart. Returns the panel's order."""
    await sell(play, quantity=200, runs=5)
    return parent(play)


def parent(play: Play) -> PanelOrder:
    return next(order for order in play.world.books.orders if order.runs > 1)


async def begun(play: Play, count: int) -> None:
    """Until the shop has heard of so many runs, and the last of them is delivered."""

    async def heard() -> bool:
        order = await play.books.order()
        return len(order.children) == count and order.delivered == 200 * count

    await comes_true(play, heard, step=MINUTE)


async def open_refund(play: Play) -> bool:
    return await play.books.count("cases", "kind = 'refund_by_hand' AND resolution IS NULL") == 1


async def evidence(play: Play) -> tuple[str, int | None]:
    row = await play.kiosk.db.read(lambda tx: tx.row("SELECT evidence, suggested FROM cases"))
    assert row is not None
    return row["evidence"], row["suggested"]


async def test_a_drip_feed_is_followed_to_its_end(stage: Stage) -> None:
    async with stage.play() as play:
        await dripping(play)
        await begun(play, 2)
        card = await order_card(play)
        assert said("order-runs", runs=5, each="200", span="30 minutes") in card.text
        assert said("order-runs-begun", begun=2, runs=5) in card.text
        assert "400 of 1,000 delivered" in card.text
        await reaches(play, "completed", step=MINUTE)
        assert "1,000 of 1,000 delivered" in (await order_card(play)).text
        assert await play.books.count("cases") == 0
        assert await play.books.count("provider_order") == 1
        assert await play.books.customer() == START - PRICE
        await play.books.check()


async def test_runs_are_asked_about_together_and_not_after_their_end(stage: Stage) -> None:
    async with stage.play() as play:
        await sell(play, quantity=200, runs=5)
        await sell(play, quantity=200, runs=5)
        await begun(play, 3)
        asked = [one.parameters for one in play.world.books.requests("status")]
        first_run = str(parent(play).children[0].id)
        about_it = [one for one in asked if first_run in one.get("orders", "").split(",")]
        assert about_it, "the runs go along with the orders"
        assert len(about_it) < len(asked) / 2, "an ended run was asked about again"
        for one in about_it:
            ids = one["orders"].split(",")
            assert len(ids) == len(set(ids)) <= 100


async def test_a_canceled_drip_feed_is_put_before_a_person_with_the_sums(stage: Stage) -> None:
    async with stage.play() as play:
        order = await dripping(play)
        await begun(play, 2)
        play.world.books.set_status(order.id, "Canceled")
        await comes_true(play, lambda: open_refund(play), step=MINUTE)
        assert await play.books.state() == "canceled"
        assert await play.books.customer() == START - PRICE
        said_so, suggested = await evidence(play)
        assert "2 of 5 runs begun, 400 of 1000 delivered" in said_so
        assert suggested == 702_000
        assert said("order-checked-line") in (await order_card(play)).text
        told = said("notice-order-being-checked", order="1")
        await play.until(play.customer, told, step=1, anywhere=True)
        await play.books.check()


async def test_a_run_that_is_unclear_suggests_nothing(stage: Stage) -> None:
    async with stage.play() as play:
        order = await dripping(play)
        await begun(play, 1)
        await comes_true(play, lambda: has_runs(play, 2), step=MINUTE)
        books = play.world.books
        books.set_status(order.children[1].id, "Partial", 300)
        books.set_status(order.id, "Partial")
        await comes_true(play, lambda: open_refund(play), step=MINUTE)
        assert (await evidence(play))[1] is None
        assert await play.books.customer() == START - PRICE
        books.set_status(order.children[1].id, "Partial", 50)
        await comes_true(play, lambda: suggests(play, 760_500), step=HOUR)
        assert await play.books.count("cases") == 1
        await play.books.check()


async def has_runs(play: Play, count: int) -> bool:
    return len((await play.books.order()).children) == count


async def suggests(play: Play, micros: int) -> bool:
    return (await evidence(play))[1] == micros


async def test_a_completed_drip_feed_with_a_short_run_is_asked_about(stage: Stage) -> None:
    async with stage.play() as play:
        order = await dripping(play)
        await begun(play, 5 - 1)
        await comes_true(play, lambda: has_runs(play, 5), step=MINUTE)
        play.world.books.set_status(order.children[4].id, "Partial", 100)
        await reaches(play, "completed", step=MINUTE)
        await comes_true(play, lambda: open_refund(play), step=HOUR)
        assert (await evidence(play))[1] == PRICE * 100_000
        assert await play.books.customer() == START - PRICE
        await play.books.check()


async def test_a_drip_feed_that_was_never_begun_and_cost_nothing_is_paid_back(
    tmp_path: Path,
) -> None:
    """Some panels show remains and charge of the whole drip-feed: only the charge proves."""
    async with staged(tmp_path) as stage:
        service = stage.world.books.service(int(KNOWN))
        stage.world.books.replace_service(replace(service, dripfeed=True))
        stage.world.books.plan_next(Plan.stall())
        async with stage.play() as play:
            await dripping(play)
            await comes_true(play, lambda: play.books.count("orders", "first_charge > 0"))
            answer = {"status": "Canceled", "charge": "0.00000", "remains": "0", "currency": "USD"}
            play.world.panel_faults.always("status", Fault.json(200, answer))
            await reaches(play, "canceled", step=MINUTE)
            assert await play.books.customer() == START
            assert await play.books.count("cases") == 0
            await play.books.check()


async def test_runs_that_the_panel_tells_nothing_of_keep_nobody_back(stage: Stage) -> None:
    """It names them, and stumbles over every question about them."""
    async with stage.play() as play:
        await dripping(play)
        await sell(play)
        play.world.panel_faults.always("status", only_whole_orders(play))
        await reaches(play, "completed", 2, step=20)
        await reaches(play, "completed", 1, step=MINUTE)
        await play.books.check()


def only_whole_orders(play: Play) -> Fault:
    async def act(exchange: Exchange) -> web.Response | None:
        form = await exchange.request.post()
        asked = {number for ids in form.values() for number in str(ids).split(",")}
        runs = {str(run.id) for order in play.world.books.orders for run in order.children}
        return web.Response(status=400, text="<html>No runs</html>") if asked & runs else None

    return Fault(act)


async def test_the_time_of_a_drip_feed_is_not_the_usual_one(stage: Stage) -> None:
    async with stage.play() as play:
        await dripping(play)
        await reaches(play, "completed", step=MINUTE)
        service = (await play.books.order()).service_id
        usual = play.kiosk.shop.history.usual_seconds
        assert await play.kiosk.db.read(usual, service) is None
        await sell(play, 10)

        async def all_completed() -> bool:
            return await play.books.count("orders", "state = 'completed'") == 11

        await comes_true(play, all_completed, step=5)
        seconds = await play.kiosk.db.read(usual, service)
        assert seconds is not None
        assert seconds < HOUR


async def test_a_drip_feed_may_rest_between_its_runs(stage: Stage) -> None:
    """Standing still from one run to the next is no standstill."""
    async with stage.play() as play:
        await sell(play)
        await reaches(play, "completed", step=20)
        await sell(play, quantity=200, runs=5, interval=90)
        await sell(play, quantity=200)
        for order in play.world.books.orders[1:]:
            play.world.books.set_status(order.id, "In progress")
        await reaches(play, "in_progress", 2)
        await reaches(play, "in_progress", 3)
        await a_while(play, 7 * HOUR, step=HOUR)
        assert await stalled(play) == [3]
        await a_while(play, 6 * HOUR, step=HOUR)
        assert await stalled(play) == [3]
        await a_while(play, 2 * HOUR, step=HOUR)
        assert await stalled(play) == [3, 2]


async def stalled(play: Play) -> list[int]:
    rows = await play.kiosk.db.read(
        lambda tx: tx.rows("SELECT order_id FROM cases WHERE kind = 'stalled' ORDER BY id")
    )
    return [row["order_id"] for row in rows]


def test_the_sums_of_these_tests() -> None:
    assert PRICE * Decimal("0.6") == Decimal("0.702")
    assert PRICE * Decimal("0.65") == Decimal("0.7605")
