"""An order that does not move raises a flag, and takes it down again when it moves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.storage.looks import FIRST_LOOK_SECONDS
from sandbox.panel.faults import Fault
from sandbox.panel.orders import Plan
from tests.e2e.conftest import Play
from tests.e2e.sales import sell
from tests.e2e.stage import (
    PRICE,
    START,
    Stage,
    a_while,
    buy,
    comes_true,
    order_card,
    reaches,
    said,
    staged,
)
from tests.samples import one_test_in

pytestmark = one_test_in(3)

HOUR, DAY = 3600, 86_400


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as found:
        yield found


async def flags(play: Play, where: str = "resolution IS NULL") -> int:
    return await play.books.count("cases", f"kind = 'stalled' AND {where}")


async def stuck(play: Play) -> int:
    """The next order stays Pending for ever. Returns its id."""
    play.world.books.plan_next(Plan.stall())
    await sell(play)
    await a_while(play, 2 * FIRST_LOOK_SECONDS, step=FIRST_LOOK_SECONDS)
    return await play.books.count("orders")


async def test_without_history_it_takes_three_days(stage: Stage) -> None:
    async with stage.play() as play:
        await stuck(play)
        await a_while(play, 68 * HOUR, step=4 * HOUR)
        assert await flags(play) == 0
        assert said("order-slow") not in (await order_card(play)).text
        await a_while(play, 8 * HOUR, step=4 * HOUR)
        assert await flags(play) == 1
        assert said("order-slow") in (await order_card(play)).text


async def test_a_quick_service_is_missed_after_six_hours(stage: Stage) -> None:
    async with stage.play() as play:
        await sell(play)
        await reaches(play, "completed", step=20)
        await stuck(play)
        await a_while(play, 5 * HOUR, step=HOUR)
        assert await flags(play) == 0
        await a_while(play, 2 * HOUR, step=HOUR)
        assert await flags(play) == 1


async def test_the_flag_says_what_is_known_and_is_raised_once(stage: Stage) -> None:
    async with stage.play() as play:
        await stuck(play)
        await a_while(play, 4 * DAY, step=4 * HOUR)
        told = said("notice-admin-case", order="1", case=said("case-stalled"))
        await play.operator.wait_for(told, anywhere=True)
        assert await play.books.count("outbox", "kind = 'admin-case'") == 1
        await play.operator.send("/cases")
        await play.operator.wait_for(said("cases-title"))
        await play.operator.tap("#1 ·")
        shown = await play.operator.wait_for(said("case-help-stalled"))
        assert "'Pending'" in shown.text
        assert "where 72 hours are patient enough" in shown.text
        await play.operator.tap(said("button-close-case"))
        await play.operator.tap(said("button-decide-close"))
        await play.operator.wait_for(said("resolution-closed"))
        await a_while(play, 2 * DAY, step=4 * HOUR)
        assert await flags(play) == 0, "it was decided: the same standstill is not asked again"
        assert await play.books.customer() == START - PRICE


@pytest.mark.parametrize(("word", "remains"), [("Pending", 900), ("Completed", 0)])
async def test_the_flag_comes_down_when_the_order_moves(
    stage: Stage, word: str, remains: int
) -> None:
    async with stage.play() as play:
        await stuck(play)
        await a_while(play, 76 * HOUR, step=4 * HOUR)
        assert await flags(play) == 1
        play.world.books.set_status(play.world.books.orders[0].id, word, remains)
        await a_while(play, 2 * HOUR, step=HOUR)
        assert await flags(play) == 0
        assert await flags(play, "resolution = 'closed' AND resolved_by IS NULL") == 1
        assert said("order-slow") not in (await order_card(play)).text
        await a_while(play, 76 * HOUR, step=4 * HOUR)
        assert await flags(play) == int(word != "Completed"), "a new standstill is a new question"
        await play.books.check()


async def test_an_order_that_creeps_is_not_stuck(stage: Stage) -> None:
    async with stage.play() as play:
        await stuck(play)
        for remains in (990, 980, 970, 960):
            play.world.books.set_status(play.world.books.orders[0].id, "In progress", remains)
            await a_while(play, DAY, step=4 * HOUR)
        assert await flags(play, "1 = 1") == 0


async def test_a_refund_by_hand_ends_the_question(stage: Stage) -> None:
    async with stage.play() as play:
        await stuck(play)
        await a_while(play, 76 * HOUR, step=4 * HOUR)
        await play.operator.tap_data(None, "ad:1:refund:1", forge=True)
        await comes_true(play, lambda: flags(play, "resolution = 'refunded'"))
        assert await play.books.customer() == START
        play.world.books.set_status(play.world.books.orders[0].id, "Canceled")
        await reaches(play, "canceled", step=HOUR)
        assert await play.books.customer() == START
        await play.books.check()


async def test_a_panel_that_is_down_is_no_standstill_of_its_orders(stage: Stage) -> None:
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "in_progress")
        play.world.panel_faults.always("status", Fault.html(502))
        await a_while(play, 4 * DAY, step=4 * HOUR)
        assert await flags(play, "1 = 1") == 0
        play.world.panel_faults.clear()
        await reaches(play, "completed", step=HOUR)
        assert await flags(play, "1 = 1") == 0
