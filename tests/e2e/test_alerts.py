"""What the operator is told of trouble: at once, not again and again, and when it is over."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest

from bot.ui.callbacks import Balance, Cases, WithholdService
from sandbox.panel.faults import Fault
from sandbox.panel.orders import Plan
from sandbox.world import PanelSpec
from tests.e2e.conftest import Play
from tests.e2e.stage import (
    START,
    Stage,
    a_while,
    buy,
    comes_true,
    everything_said,
    known_service,
    reaches,
    said,
    staged,
)
from tests.e2e.steps import keys
from tests.samples import one_test_in

pytestmark = one_test_in(3)

MINUTE, HOUR, DAY = 60, 3600, 86_400
LINKS = [f"https://www.instagram.com/practice.{number}" for number in range(9)]


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as found:
        yield found


async def told(play: Play, kind: str) -> int:
    """How often the operator was told of it."""
    return await play.books.count("outbox", f"kind = 'alert-{kind}'")


async def hear(play: Play, text: str) -> None:
    await play.until(play.operator, text, step=5, anywhere=True)


# Money at the panel


async def test_an_order_refused_for_funds_is_told_until_there_are_enough(stage: Stage) -> None:
    """A panel that has a little left is not well again: the refused order cost more."""
    stage.world.books.balance = Decimal("0.50")
    async with stage.play() as play:
        await buy(play)
        await hear(play, "main has too little left: it refused an order (Not enough funds")
        for _ in range(3):
            await play.kiosk.shop.balances.ask()
        await buy(play, link=LINKS[1])
        await reaches(play, "rejected", 2)
        assert await told(play, "low-balance") == 1
        assert await told(play, "over") == 0
        stage.world.books.balance = Decimal(50)
        await play.kiosk.shop.balances.ask()
        await hear(play, "main works again.")
        assert await play.books.customer() == START
        await play.books.check()


async def test_a_balance_that_will_not_last_is_told_in_days(stage: Stage) -> None:
    async with stage.play() as play:
        await buy(play, "15000")
        await reaches(play, "in_progress")
        # 13.50 were spent in seven days: 5.00 do for two and a half.
        stage.world.books.balance = Decimal(5)
        await play.kiosk.shop.balances.ask()
        await hear(play, "5.00000 USD, at the pace of the last seven days enough for about 2 days")
        shown = await play.operator.last()
        assert keys(shown, Balance)
        stage.world.books.balance = Decimal(6)
        await play.kiosk.shop.balances.ask()
        await hear(play, said("alert-low-balance"))
        assert await told(play, "over") == 1


async def test_a_limit_in_the_shops_currency(stage: Stage) -> None:
    """100 of the panel's are worth 25 here."""
    async with stage.play(panel_rate="0.25", low_balance="25") as play:
        await play.kiosk.shop.balances.ask()
        assert await told(play, "low-balance") == 0
        stage.world.books.balance -= Decimal("0.01")
        await play.kiosk.shop.balances.ask()
        await hear(play, "99.99000 USD, less than LOW_BALANCE")


async def test_orders_that_wait_for_more_than_there_is(stage: Stage) -> None:
    async with stage.play() as play:
        stage.world.panel_faults.next("add", Fault.hang())
        sent = stage.world.panel_faults.arrived("add")
        for link in LINKS[:3]:
            await buy(play, link=link)
        await comes_true(play, lambda: _done(sent))
        # The first is under way; two wait, of 0.90 each.
        stage.world.books.balance = Decimal("1.79")
        await play.kiosk.shop.balances.ask()
        await hear(play, "1.79000 USD, less than the orders cost that wait for it")
        await stage.world.panel_faults.release()


async def _done(arrival: asyncio.Future[None]) -> bool:
    return arrival.done()


# The panel itself


async def test_a_key_that_is_refused_is_told_once_whatever_happens(stage: Stage) -> None:
    async with stage.play() as play:
        for action in ("add", "balance", "status", "services"):
            stage.world.panel_faults.always(action, Fault.error("Invalid API key"))
        for link in LINKS[:3]:
            await buy(play, link=link)
        await reaches(play, "rejected", 3)
        await play.kiosk.shop.balances.ask()
        await a_while(play, 3 * HOUR)
        await hear(play, "main does not accept the key: Invalid API key")
        assert await told(play, "key-refused") == 1
        stage.world.panel_faults.clear()
        await play.kiosk.shop.balances.ask()
        await hear(play, f"for 3 hours: {said('alert-key-refused')}")
        assert await play.books.customer() == START


async def test_a_panel_that_is_down_and_comes_back(stage: Stage) -> None:
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "in_progress")
        for action in ("status", "balance", "services"):
            stage.world.panel_faults.always(action, Fault.reset())
        await a_while(play, 4 * MINUTE, step=10)
        assert await told(play, "panel-down") == 0
        await a_while(play, 26 * MINUTE, step=30)
        await hear(play, "main cannot be reached")
        assert await told(play, "panel-down") == 1
        stage.world.panel_faults.clear()
        await a_while(play, 30 * MINUTE)
        await hear(play, "main works again.")
        await reaches(play, "completed", step=30)
        await play.books.check()


async def test_what_lasts_is_told_again_after_a_day_also_by_a_new_process(stage: Stage) -> None:
    stage.world.panel_faults.always("balance", Fault.error("Your account is inactive"))
    async with stage.play() as play:
        await play.kiosk.shop.balances.ask()
    async with stage.play() as play:
        await play.kiosk.shop.balances.ask()
        assert await told(play, "account-refused") == 1
        play.clock.advance(DAY)
        await play.kiosk.shop.balances.ask()
        assert await told(play, "account-refused") == 2


async def test_a_catalogue_that_cannot_be_read_is_told_and_well_again(stage: Stage) -> None:
    async with stage.play() as play:
        stage.world.panel_faults.always("services", Fault.html(200))
        for _ in range(3):
            await play.kiosk.shop.sync.step()
        await hear(play, "The catalogue of main could not be brought up to date")
        assert await told(play, "sync-failed") == 1
        stage.world.panel_faults.clear()
        await play.kiosk.shop.sync.step()
        await hear(play, said("alert-sync-failed"))
        assert await told(play, "over") == 1


# Orders


async def test_a_service_that_fails_can_be_taken_off_the_shelf(stage: Stage) -> None:
    async with stage.play() as play:
        service = known_service(play)
        stage.world.books.plan_next(*[Plan.cancel()] * 4)
        for number, link in enumerate(LINKS[:4], 1):
            await buy(play, "100", link=link)
            await reaches(play, "canceled", number, step=10)
        await play.kiosk.watch.step()
        await hear(play, "of the last 4 orders, 4 were refused")
        shown = next(one for one in await play.operator.messages() if "of the last 4" in one.text)
        assert service.name in shown.text
        await play.operator.tap_data(shown.id, keys(shown, WithholdService)[0].value)
        await play.settled()
        await comes_true(play, lambda: _is_gone(play, service.id))
        await a_while(play, 10 * MINUTE)
        assert await play.books.count("alert", "ended_at IS NULL") == 0
        assert (await told(play, "service-failing"), await told(play, "over")) == (1, 0)
        await play.books.check()


async def _is_gone(play: Play, service_id: int) -> bool:
    return play.kiosk.shop.shelf.catalogue.service(service_id) is None


async def test_orders_of_which_nothing_is_heard_are_told(stage: Stage) -> None:
    async with stage.play(track_seconds=600) as play:
        await buy(play)
        await reaches(play, "placed")
        play.world.panel_faults.always("status", Fault.json(200, {}))
        await a_while(play, 4 * HOUR, step=900)
        await hear(play, "of 1 the panel has said nothing for three hours")
        shown = next(one for one in await play.operator.messages() if "stand still" in one.text)
        assert keys(shown, Cases)
        play.world.panel_faults.clear()
        await reaches(play, "completed", step=300)
        await play.kiosk.watch.step()
        await hear(play, "That is over.")


async def test_a_customer_hears_nothing_of_all_that(stage: Stage) -> None:
    stage.world.books.balance = Decimal(0)
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "rejected")
        await hear(play, "too little left")
        assert "too little" not in await everything_said(play.customer)
        assert await play.books.count("outbox", "kind LIKE 'alert-%' AND person_id <> 1001") == 0


# /balance with several panels


async def test_a_slow_panel_does_not_hold_back_the_others(tmp_path: Path) -> None:
    spec = PanelSpec(currency="EUR", balance=Decimal(40))
    async with staged(tmp_path, more_panels={"second": spec}) as stage:
        second = stage.world.panels["second"]
        panels = {"second": {"url": second.url, "key": second.key, "rate": "1.25"}}
        async with stage.play(panels=panels) as play:
            await comes_true(play, lambda: _known(play, 2))
            second.faults.next("balance", Fault.hang())
            stage.world.books.balance = Decimal(7)
            await play.operator.send("/balance")
            shown = await play.operator.wait_for("7.00000 USD")
            assert shown.text.count(said("balance-asking")) == 1
            assert said("balance-worth", amount="$50.0000") in shown.text
            second.books.balance = Decimal(44)
            await second.faults.release()
            shown = await play.operator.wait_for("44.00000 EUR")
            assert said("balance-worth", amount="$55.0000") in shown.text
            assert said("balance-asking") not in shown.text


async def _known(play: Play, count: int) -> bool:
    return await play.books.count("panel", "balance IS NOT NULL") == count


async def test_the_balance_shows_what_goes_on_at_a_panel(stage: Stage) -> None:
    stage.world.books.balance = Decimal("0.10")
    async with stage.play(low_balance="1") as play:
        await play.operator.send("/balance")
        shown = await play.operator.wait_for("0.10000 USD")
        assert f"main: {said('alert-low-balance')}, since" in shown.text
        assert said("balance-synced", at="").strip() in shown.text
