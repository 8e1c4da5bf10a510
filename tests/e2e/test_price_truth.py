"""Prices that tell the truth: what moved is asked for, what is charged is checked, jumps wait."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from bot.ui.callbacks import (
    AcceptCharge,
    ApproveRate,
    ApproveRates,
    ConfirmOrder,
    LeftOutServices,
    OpenCase,
)
from sandbox.world import World
from tests.e2e.conftest import Play
from tests.e2e.stage import (
    PRICE,
    START,
    Stage,
    ask_price,
    buy,
    comes_true,
    known_service,
    reaches,
    reprice,
    said,
    staged,
)
from tests.e2e.steps import OTHER_LINK, keys, press, see


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as found:
        yield found


def reprice_second(world: World, rate: str) -> None:
    world.books.replace_service(replace(world.books.service(2), rate=Decimal(rate)))


async def charge_cases(play: Play) -> int:
    return await play.books.count("cases", "kind = 'charge'")


def price(play: Play) -> Decimal:
    return play.kiosk.shop.rules.total(known_service(play), 1000).decimal


def is_sold(play: Play) -> bool:
    sold = play.kiosk.shop.shelf.catalogue.all_services()
    return any(one.remote_id == "1" for one in sold)


# Confirm


async def test_a_price_that_moved_is_confirmed_anew_with_one_tap(stage: Stage) -> None:
    async with stage.play() as play:
        await ask_price(play, "1000")
        reprice(stage.world, Decimal("1.20"))
        await play.kiosk.shop.sync.step()
        await play.customer.tap("Confirm")
        asked = said("price-moved", old="$1.1700", new="$1.5600")
        shown = await play.customer.wait_for(asked)
        assert "1,000" in shown.text
        assert "practice.account" in shown.text
        assert await play.books.count("orders") == 0
        [new] = keys(shown, ConfirmOrder)
        assert new.text.endswith("$1.5600")
        await play.customer.tap("Confirm")
        await reaches(play, "placed")
        assert await play.books.customer() == START - Decimal("1.56")
        assert play.world.books.adds == 1
        await play.books.check()


async def test_a_small_rise_and_any_fall_are_sold_as_shown(stage: Stage) -> None:
    async with stage.play(price_move_percent=5) as play:
        for number, rate in enumerate(("0.945", "0.60"), 1):
            reprice(stage.world, Decimal("0.90"))
            await play.kiosk.shop.sync.step()
            await ask_price(play, link=f"{OTHER_LINK}{number}")
            reprice(stage.world, Decimal(rate))
            await play.kiosk.shop.sync.step()
            await play.customer.tap("Confirm")
            await reaches(play, "placed", number)
        assert await play.books.customer() == START - 2 * PRICE
        await play.books.check()


async def test_an_order_that_waits_while_its_rate_falls_through_the_floor_is_sent(
    stage: Stage,
) -> None:
    """At the old rate as at the new one its price covers what it costs."""
    async with stage.play() as play:
        await stage.door.shut()
        await buy(play)
        not_sent = "outcome = 'not_sent'"
        await comes_true(play, lambda: play.books.count("attempt", not_sent), step=0, steps=2000)
        await stage.door.open()
        reprice(stage.world, Decimal("0.09"))
        await play.kiosk.shop.sync.step()
        assert not is_sold(play)
        await reaches(play, "placed")
        assert await play.books.customer() == START - PRICE
        await play.books.check()


# Charges


async def test_dearer_orders_are_told_once_and_prices_follow_but_not_twice(
    stage: Stage,
) -> None:
    """The panel has a new rate: the shop hears of it by a charge, and later by a sync."""
    async with stage.play() as play:
        reprice(stage.world, Decimal("1.35"))
        await buy(play)
        await comes_true(play, lambda: charge_cases(play), step=5)
        await comes_true(play, lambda: _costs(play, "1.755"), step=5)
        card = await ask_price(play, link=OTHER_LINK)
        assert "$1.7550" in card.text
        await play.customer.tap("Confirm")
        await reaches(play, "completed", 2, step=20)
        assert await charge_cases(play) == 1
        assert await play.books.count("outbox", "kind LIKE 'admin%'") == 1
        await play.operator.send("/cases")
        await press(play.operator, OpenCase)
        shown = await play.operator.wait_for("charged 1.35000")
        assert "expected 0.9" in shown.text
        assert keys(shown, AcceptCharge) == []
        await play.books.check()
    async with stage.play() as play:
        assert price(play) == Decimal("1.755")
        assert await play.books.count("cases", "resolution IS NULL") == 0


async def _costs(play: Play, wanted: str) -> bool:
    return price(play) == Decimal(wanted)


async def test_cheaper_orders_lower_the_price_when_an_admin_says_so(stage: Stage) -> None:
    async with stage.play() as play:
        reprice(stage.world, Decimal("0.72"))
        await buy(play)
        await comes_true(play, lambda: charge_cases(play), step=5)
        assert price(play) == PRICE
        await play.operator.send("/cases")
        await see(play.operator, OpenCase)
        await press(play.operator, OpenCase)
        shown = await see(play.operator, AcceptCharge)
        [accept] = keys(shown, AcceptCharge)
        await press(play.operator, AcceptCharge)
        await play.operator.wait_for(said("charge-accepted", factor="0.8"))
        assert price(play) == Decimal("0.936")
        await play.operator.tap_data(shown.id, accept.value, forge=True)
        await play.operator.wait_for(said("charge-not-offered"))
        assert await play.books.count("cases", "resolution = 'accepted'") == 1
        await play.customer.tap_data(None, accept.value, forge=True)
        assert await play.books.count("audit", "action = 'charge-accepted'") == 1


async def test_an_order_that_costs_what_was_expected_is_not_mentioned(stage: Stage) -> None:
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "completed", step=20)
        assert await charge_cases(play) == 0
        assert await play.books.count("outbox", "kind LIKE 'admin%'") == 0


# Rates that jump


async def to_jumps(play: Play) -> None:
    await play.operator.send("/sync")
    await see(play.operator, LeftOutServices, reason="rate-jump")
    await press(play.operator, LeftOutServices, reason="rate-jump")
    await see(play.operator, ApproveRate)


async def test_a_rate_that_jumped_waits_for_the_operators_word(stage: Stage) -> None:
    async with stage.play() as play:
        reprice(stage.world, Decimal("9.00"))
        await play.kiosk.shop.sync.step()
        assert not is_sold(play)
        await play.until(play.operator, "1 service waits for your approval", step=5, anywhere=True)
        await press(play.operator, LeftOutServices, reason="rate-jump")
        shown = await play.operator.wait_for("rate 0.90 → 9.00 for 1,000")
        assert keys(shown, ApproveRate)[0].text.startswith("Sell at 9.00: ")
        await press(play.operator, ApproveRate)
        await play.operator.wait_for(said("approve-one-done"))
        assert price(play) == Decimal("11.70")
        await play.kiosk.shop.sync.step()
        assert is_sold(play)


async def test_all_that_jumped_are_approved_at_the_rates_that_were_shown(stage: Stage) -> None:
    async with stage.play() as play:
        on_offer = play.kiosk.shop.shelf.catalogue.count
        reprice(stage.world, Decimal("9.00"))
        reprice_second(stage.world, "5000")
        await to_jumps(play)
        assert play.kiosk.shop.shelf.catalogue.count == on_offer - 2
        await press(play.operator, ApproveRates)
        await play.operator.wait_for("Sell 2 services at their new rates?")
        reprice_second(stage.world, "6000")
        await play.kiosk.shop.sync.step()
        await press(play.operator, ApproveRates, sure=1)
        await play.operator.wait_for(said("approve-newer"))
        assert not is_sold(play)
        await press(play.operator, ApproveRates, sure=1)
        await play.operator.wait_for("2 services are sold at their new rates.")
        assert play.kiosk.shop.shelf.catalogue.count == on_offer
        forged = ApproveRates(mark=0, sure=1).pack()
        await play.customer.tap_data(None, forged, forge=True)
        assert await play.books.count("audit", "action = 'rate-approved'") == 1


async def test_a_rate_that_comes_back_by_itself_is_sold_again(stage: Stage) -> None:
    async with stage.play() as play:
        await ask_price(play)
        for rate, sold in (("0.10", False), ("0.90", True)):
            reprice(stage.world, Decimal(rate))
            await play.kiosk.shop.sync.step()
            assert is_sold(play) is sold
            if not sold:
                await play.customer.tap("Confirm")
                await play.customer.wait_for(said("refusal-service-gone"))
        assert await play.books.count("orders") == 0
