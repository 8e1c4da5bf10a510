"""Several panels in one shop: nothing is mixed up, and trouble of one is no trouble of another."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.commands.checks.findings import Grade
from bot.commands.checks.panels import check_panel
from bot.commands.demo import demo_settings, more_panels, teach
from bot.domain.catalogue import Service
from bot.domain.left_out import LeftOut
from bot.domain.records import PanelRecord
from bot.storage import Transaction, panels, profiles
from bot.storage import alerts as stored_alerts
from bot.ui.callbacks import (
    FROM_SEARCH,
    AskCancel,
    ConfirmOrder,
    DecideCase,
    DropDraft,
    OpenService,
    PickQuantity,
)
from sandbox.panel.dialects import DIALECT_NEEDS, DIALECTS, Dialect
from sandbox.panel.dialects.habits import OrderIds
from sandbox.panel.faults import Fault
from sandbox.panel.orders import PanelPace, RefillStatus
from sandbox.world import PANEL_KEY, PanelSpec, PracticePanel
from tests.e2e.conftest import Play
from tests.e2e.sales import sell
from tests.e2e.stage import (
    KNOWN,
    LINK,
    PRICE,
    START,
    Stage,
    a_while,
    buy,
    comes_true,
    order_card,
    reaches,
    reprice,
    said,
    staged,
)
from tests.e2e.steps import press, see
from tests.samples import one_test_in

pytestmark = one_test_in(3)

DAY, HOUR = 86_400, 3600
RATE = "1.25"
DEAR = PRICE * Decimal(RATE)
PACE = PanelPace(pending_seconds=10, delivery_seconds=100, refill_seconds=60)
SAME_NUMBERS = replace(DIALECTS["php_script"], order_ids=OrderIds.ASCENDING)
"""Another dialect, in which the ids of orders are the same as on the first panel."""
HABITS = {"second": DIALECT_NEEDS["php_script"]}
NEVER_MANY = replace(DIALECTS["perfect_panel"], manies=frozenset())


def second_panel(dialect: Dialect = SAME_NUMBERS) -> dict[str, PanelSpec]:
    return {"second": PanelSpec(dialect=dialect, currency="EUR", pace=PACE)}


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path, more_panels=second_panel()) as found:
        known = found.world.books.service(int(KNOWN))
        second(found).books.replace_service(known)
        yield found


def second(stage: Stage) -> PracticePanel:
    return stage.world.panels["second"]


def both(stage: Stage, rate: str = RATE) -> dict[str, Any]:
    """The settings of the second panel."""
    return {"panels": more_panels(stage.world, {"second": rate})}


async def taught(stage: Stage) -> None:
    settings = demo_settings(stage.world.url, stage.door.url, stage.folder)
    await teach(settings, HABITS, stage.clock)


def service_at(play: Play, panel: str, remote_id: str = KNOWN) -> Service:
    """Told by the exchange rate: which panel has which id is the shop's affair."""
    rate = play.settings.panels[panel].rate
    found = play.kiosk.shop.shelf.catalogue.all_services()
    return next(one for one in found if (one.remote_id, one.exchange_rate) == (remote_id, rate))


async def order_at(play: Play, panel: str, link: str = LINK) -> None:
    """Through the chat, from the service's card to Confirm."""
    service = service_at(play, panel)
    address = OpenService(service=service.id, source=FROM_SEARCH, place=0, page=0)
    await play.customer.tap_data(None, address.pack(), forge=True)
    await see(play.customer, DropDraft)
    await play.customer.send(link)
    await see(play.customer, PickQuantity)
    await play.customer.send("1000")
    await see(play.customer, ConfirmOrder)
    await play.customer.tap("Confirm")


async def panel(play: Play, name: str) -> PanelRecord:
    found = await play.kiosk.db.read(panels.every)
    return next(one for one in found if one.name == name)


async def alerts(play: Play, kind: str) -> int:
    return await play.books.count("outbox", f"kind = 'alert-{kind}'")


# Ids are never mixed


async def test_two_panels_with_the_same_ids_sell_side_by_side(stage: Stage) -> None:
    await taught(stage)
    there = second(stage)
    async with stage.play(**both(stage), refill_wait_hours=0) as play:
        await order_at(play, "main")
        await order_at(play, "second", f"{LINK}.second")
        await reaches(play, "placed", 1)
        await reaches(play, "placed", 2)
        one, two = [await play.books.order(number) for number in (1, 2)]
        assert one.remote_id == two.remote_id
        assert one.panel_id != two.panel_id
        assert await play.books.customer() == START - PRICE - DEAR
        assert [order.link for order in play.world.books.orders] == [LINK]
        assert [order.link for order in there.books.orders] == [f"{LINK}.second"]
        assert there.books.balance == play.world.books.balance
        there.books.set_status(there.books.orders[0].id, "Partial", remains=400)
        await reaches(play, "partial", 2)
        await reaches(play, "completed", 1, step=20)
        assert await play.books.customer() == START - PRICE - DEAR + DEAR * Decimal("0.4")
        await play.books.check()


async def test_refills_and_cancels_go_to_the_panel_of_their_order(stage: Stage) -> None:
    await taught(stage)
    there = second(stage)
    async with stage.play(**both(stage), refill_wait_hours=0) as play:
        await sell(play, service=service_at(play, "second"))
        await reaches(play, "completed", 1, step=20)
        await sell(play, service=service_at(play, "main"))
        there.books.plan_next_refill(RefillStatus.COMPLETED)
        await reaches(play, "completed", 2, step=20)
        await sell(play, service=service_at(play, "main"))
        await order_card(play, 3)
        await play.customer.tap("Cancel order")
        await press(play.customer, AskCancel, sure=1)
        stopped = "id = 3 AND state IN ('canceled', 'partial')"
        await comes_true(play, lambda: play.books.count("orders", stopped), step=5)
        await a_while(play, DAY + HOUR, step=HOUR)
        await order_card(play, 1)
        await play.customer.tap("Refill")
        await comes_true(play, lambda: play.books.count("refill", "ended_at > 0"), step=10)
        assert len(there.books.refills) == 1
        assert play.world.books.refills == ()
        assert not there.books.requests("cancel")
        assert await play.books.state(2) == "completed"
        await play.books.check()


async def test_each_panel_is_counted_in_its_own_money(stage: Stage) -> None:
    async with stage.play(**both(stage)) as play:
        await play.operator.send("/balance")
        shown = await play.operator.wait_for("100.00000 EUR")
        assert "100.00000 USD" in shown.text
        prices = {
            name: play.kiosk.shop.rules.total(service_at(play, name), 1000)
            for name in play.settings.panels
        }
        assert prices["second"].decimal == DEAR
        assert prices["main"].decimal == PRICE


async def test_what_an_order_cost_is_compared_in_the_panels_money(stage: Stage) -> None:
    await taught(stage)
    there = second(stage)
    async with stage.play(**both(stage)) as play:
        await sell(play, service=service_at(play, "second"))
        await sell(play, service=service_at(play, "main"))
        await reaches(play, "completed", 1, step=20)
        await reaches(play, "completed", 2, step=20)
        assert await overcharged(play) == 0
        there.books.replace_service(replace(there.books.service(int(KNOWN)), rate=Decimal("1.20")))
        await sell(play, service=service_at(play, "second"))
        await comes_true(play, lambda: overcharged(play), step=5)


async def test_a_charge_that_is_shown_with_few_digits_is_no_overcharge(tmp_path: Path) -> None:
    """0.0054 is shown as 0.01, which is more than it was sold for."""
    coarse = replace(DIALECTS["perfect_panel"], charge_decimals=2)
    async with staged(tmp_path, more_panels=second_panel(coarse)) as stage:
        cheap = replace(stage.world.books.service(int(KNOWN)), rate=Decimal("0.45"))
        second(stage).books.replace_service(cheap)
        async with stage.play(**both(stage)) as play:
            await sell(play, service=service_at(play, "second"), quantity=12)
            await reaches(play, "completed", 1, step=20)
            assert (await play.books.order()).first_charge == "0.01"
            assert await overcharged(play) == 0


async def overcharged(play: Play) -> int:
    return await play.books.count("cases", "kind = 'charge'")


# Trouble of one panel


async def test_an_order_that_hangs_at_one_panel_holds_up_none_of_another(stage: Stage) -> None:
    there = second(stage)
    there.faults.next("add", Fault.hang(after_effect=True))
    async with stage.play(**both(stage)) as play:
        for number in (1, 2):
            await order_at(play, "second", f"{LINK}.second{number}")
        await reaches(play, "submitting", 1)
        await order_at(play, "main")
        await reaches(play, "placed", 3)
        await order_at(play, "main", f"{LINK}.again")
        await reaches(play, "placed", 4)
        assert await play.books.state(1) == "submitting"
        assert await play.books.state(2) == "reserved"
        assert len(there.books.requests("add")) == 1
        await there.faults.release()
        await reaches(play, "placed", 2)
        assert await play.books.state(1) == "placed"
        await play.books.check()


async def test_a_catalogue_that_hangs_at_one_panel_keeps_no_other_from_the_shelf(
    stage: Stage,
) -> None:
    async with stage.play(**both(stage)) as play:
        there = second(stage)
        there.faults.next("services", Fault.hang())
        arrived = there.faults.arrived("services")
        reprice(stage.world, Decimal("1.30"))
        sync = asyncio.ensure_future(play.kiosk.shop.sync.step())
        await arrived

        async def dearer() -> bool:
            return service_at(play, "main").rate == Decimal("1.30")

        await comes_true(play, dearer, step=0)
        assert not sync.done()
        await there.faults.release()
        await sync


async def test_a_stop_waits_for_the_orders_of_every_panel(stage: Stage) -> None:
    there = second(stage)
    there.faults.next("add", Fault.hang(after_effect=True))
    stage.world.panel_faults.next("add", Fault.hang(after_effect=True))
    async with stage.play(**both(stage)) as play:
        await order_at(play, "second", f"{LINK}.second")
        await order_at(play, "main")
        await reaches(play, "submitting", 1)
        await reaches(play, "submitting", 2)
        stopping = play.kiosk.nursery.start(play.kiosk.placer.drain(20), "drain")
        await stage.world.panel_faults.release()
        await reaches(play, "placed", 2)
        assert not stopping.done()
        await there.faults.release()
        await stopping
        assert await play.books.state(1) == "placed"


async def test_the_catalogue_of_a_panel_that_is_down_stays_beside_a_new_one(
    stage: Stage,
) -> None:
    there = second(stage)
    async with stage.play(**both(stage)) as play:
        before = service_at(play, "second")
        there.faults.always("services", Fault.reset())
        cheaper = replace(stage.world.books.service(int(KNOWN)), rate=Decimal("0.80"))
        stage.world.books.replace_service(cheaper)
        await play.operator.send("/sync")
        shown = await play.operator.wait_for("⚠️ second:")
        assert said("sync-change-cheaper", n=1) in shown.text
        assert service_at(play, "main").rate == Decimal("0.80")
        assert service_at(play, "second") == before


# Panels come and go


async def test_a_panel_that_leaves_the_settings_and_comes_back(stage: Stage) -> None:
    await taught(stage)
    there = second(stage)
    async with stage.play(**both(stage)) as play:
        await sell(play, service=service_at(play, "second"))
        there.faults.always("add", Fault.reset())
        on_offer = play.kiosk.shop.shelf.catalogue.count
    there.faults.clear()
    asked = len(there.books.log)
    async with stage.play() as play:
        assert play.kiosk.shop.shelf.catalogue.count < on_offer
        rates = {one.exchange_rate for one in play.kiosk.shop.shelf.catalogue.all_services()}
        assert rates == {1}
        reasons = await play.kiosk.db.read(play.kiosk.shop.backroom.reasons)
        assert reasons[LeftOut.PANEL_GONE] + play.kiosk.shop.shelf.catalogue.count == on_offer
        await a_while(play, HOUR)
        assert "Order #1" in (await order_card(play)).text
        await play.operator.wait_for("second is not in the settings", anywhere=True)
        assert await alerts(play, "panel-gone") == 1
        assert len(there.books.log) == asked
    async with stage.play(**both(stage)) as play:
        assert play.kiosk.shop.shelf.catalogue.count == on_offer
        await reaches(play, "completed", 1, step=20)
        assert (await panel(play, "second")).closed is None
        await play.books.check()


async def test_what_waits_for_a_panel_that_has_left_is_given_back(stage: Stage) -> None:
    async with stage.play(**both(stage)):
        pass
    nobody = {"second": {"url": "http://127.0.0.1:9/api/v2", "key": "k", "rate": RATE}}
    async with stage.play(panels=nobody) as play:
        await order_at(play, "second")
        # Its catalogue could not be had just now, so nothing is sent for a minute.
        await comes_true(play, lambda: play.books.count("attempt", "outcome = 'not_sent'"), step=5)
        assert await play.books.state(1) == "reserved"
    async with stage.play() as play:
        assert await play.books.state(1) == "released"
        assert await play.books.customer() == START
        assert await alerts(play, "panel-gone") == 0
        await play.books.check()


async def test_the_trouble_of_a_panel_that_has_left_goes_with_it(stage: Stage) -> None:
    """Nobody asks that panel any more: nobody could see its end, nor is it well again."""
    async with stage.play(**both(stage)) as play:
        second(stage).faults.next("add", Fault.reset())
        await order_at(play, "second")
        await reaches(play, "unknown")
        second(stage).faults.always("services", Fault.reset())
        await play.kiosk.shop.sync.step()
        assert await troubles(play) == ["sync-failed"]
    async with stage.play() as play:
        assert await troubles(play) == ["panel-gone"]
        refund = DecideCase(case=1, decision="refund", sure=1)
        await play.operator.tap_data(None, refund.pack(), forge=True)
        await reaches(play, "released")
    async with stage.play() as play:
        assert await troubles(play) == []
        assert await alerts(play, "over") == 0


async def troubles(play: Play) -> list[str]:
    return [alert.kind for alert in await play.kiosk.db.read(stored_alerts.going_on)]


# The account behind a key


async def test_the_key_of_another_account_stops_the_panel_until_it_is_put_right(
    stage: Stage,
) -> None:
    other = second(stage)
    async with stage.play() as play:
        await sell(play, 7)
        on_offer = play.kiosk.shop.shelf.catalogue.count
    async with stage.play(panel_url=other.url, panel_key=other.key) as play:
        before = await orders_now(play)
        await comes_true(play, lambda: alerts(play, "other-account"), step=5)
        await a_while(play, HOUR)
        assert play.kiosk.shop.shelf.catalogue.count == 0
        assert await orders_now(play) == before
        asked = [one.parameters["orders"] for one in other.books.requests("status")]
        assert {len(ids.split(",")) for ids in asked} == {5}
        assert len(asked) < 10
        assert {request.action for request in other.books.log} <= {"status", "balance"}
        assert await alerts(play, "other-account") == 1
        await play.operator.send("/sync")
        await play.operator.wait_for(said("sync-closed", panel="main"))
        [found] = await check_panel(play.settings, "main")
        assert found.grade is Grade.FAIL
        assert "opens another account" in found.text
    async with stage.play() as play:
        assert play.kiosk.shop.shelf.catalogue.count == on_offer
        await reaches(play, "completed", 7, step=20)
        await play.books.check()


async def orders_now(play: Play) -> list[tuple[Any, ...]]:
    def read(tx: Transaction) -> list[tuple[Any, ...]]:
        rows = tx.rows("SELECT id, state, refunded, looked_at FROM orders ORDER BY id")
        return [tuple(row) for row in rows]

    return await play.kiosk.db.read(read)


async def test_a_new_address_of_the_same_account_goes_on_by_itself(stage: Stage) -> None:
    async with stage.play() as play:
        await sell(play)
        mark = (await panel(play, "main")).account_mark
    stage.world.panel_faults.next("status", Fault.reset(), Fault.reset())
    async with stage.play(panel_url=stage.world.panel_url) as play:
        await reaches(play, "completed", 1, step=20)
        await buy(play)
        await reaches(play, "placed", 2)
        record = await panel(play, "main")
        assert record.closed is None
        assert record.account_mark != mark
        assert PANEL_KEY not in (record.account_mark or "")
        assert await alerts(play, "other-account") == 0


async def test_a_new_key_before_the_first_order_needs_no_proof(stage: Stage) -> None:
    other = second(stage)
    async with stage.play():
        pass
    async with stage.play(panel_url=other.url, panel_key=other.key) as play:
        assert play.kiosk.shop.shelf.catalogue.count > 0
        assert not other.books.requests("status")


# Money of another kind


async def test_a_panel_that_changes_its_money_sells_no_more(stage: Stage) -> None:
    there = second(stage)
    async with stage.play(**both(stage)) as play:
        await order_at(play, "second")
        await reaches(play, "placed", 1)
        there.books.currency = "INR"
        await play.operator.send("/balance")
        await play.operator.wait_for("INR")
        assert await alerts(play, "other-currency") == 1
        await order_at(play, "second", f"{LINK}.again")
        await play.customer.wait_for(said("refusal-frozen"))
        await order_at(play, "main", f"{LINK}.main")
        await reaches(play, "placed", 2)
    async with stage.play(**both(stage, rate="0.012")) as play:
        await order_at(play, "second", f"{LINK}.again")
        await reaches(play, "placed", 3)
        await play.books.check()


# What a panel's answers teach


async def test_what_is_learned_of_a_panel_is_kept(tmp_path: Path) -> None:
    async with staged(tmp_path, more_panels=second_panel(NEVER_MANY)) as stage:
        async with stage.play(**both(stage)) as play:
            service = service_at(play, "second")
            await sell(play, 2, service=service, quantity=service.minimum)
            await comes_true(play, lambda: play.books.count("panel_profile"), step=20)
            habits = await play.kiosk.db.read(profiles.of_panel_named, "second")
            assert habits["status_form"] == profiles.Habit("single", learned=True)
            assert await play.kiosk.db.read(profiles.of_panel_named, "main") == {}
        asked = len(second(stage).books.requests("status"))
        async with stage.play(**both(stage)) as play:
            await reaches(play, "completed", 2, step=20)
            later = second(stage).books.requests("status")[asked:]
            assert later
            assert not [one for one in later if "orders" in one.parameters]
