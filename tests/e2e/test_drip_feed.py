"""Drip-feed: chosen on the confirm card with the total in view, sent, charged, repeated."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from aiogram.filters.callback_data import CallbackData

from bot.domain.drip_feed import Intervals
from bot.storage import drafts
from bot.ui.callbacks import (
    ConfirmOrder,
    DropDrip,
    EditInterval,
    EditQuantity,
    EditRuns,
    OrderAgain,
    PickInterval,
    PickQuantity,
)
from bot.ui.translator import texts_of
from sandbox.telegram.actor import Actor
from sandbox.telegram.seen import SeenMessage
from tests.e2e import forms, steps
from tests.e2e.conftest import Play
from tests.e2e.stage import reaches
from tests.e2e.steps import keys, phrase, press, read, see
from tests.samples import one_test_in

pytestmark = [pytest.mark.usefixtures("calm"), one_test_in(2)]

EACH, RUNS, INTERVAL = 100, 5, 30
ALLOWED = (5, 10, 15, 30, 60, 90)


async def to_confirm(play: Play, kind: str = "default") -> SeenMessage:
    """The confirm card of 100 of a service that can drip."""
    shown = await forms.to_confirm(play, kind)
    await press(play.customer, EditQuantity)
    await read(play.customer, "quantity-ask")
    await play.customer.send(str(EACH))
    shown = await see(play.customer, ConfirmOrder)
    assert keys(shown, EditRuns)
    return shown


async def let_it_drip(actor: Actor, runs: int = RUNS, interval: int = INTERVAL) -> SeenMessage:
    await press(actor, EditRuns)
    await read(actor, "drip-ask-runs")
    await press(actor, EditInterval, runs=runs)
    await read(actor, "drip-ask-interval")
    await press(actor, PickInterval, interval=interval)
    return await see(actor, ConfirmOrder)


def price(play: Play, kind: str, count: int) -> Decimal:
    rate = forms.at_panel(play, forms.service_of(play, kind)).rate
    return forms.price_of(play, rate, count)


@pytest.mark.parametrize("kind", ["default", "web traffic"])
async def test_a_sale_in_five_runs(play: Play, kind: str) -> None:
    await to_confirm(play, kind)
    shown = await let_it_drip(play.customer)
    total = price(play, kind, EACH * RUNS)
    assert "5 × 100, 30 minutes apart = 500, takes about 2 hours" in shown.text
    assert f"${total:.4f}" in shown.text
    before = await play.books.customer()
    await forms.confirm(play.customer)
    await reaches(play, "placed")

    sent = forms.sent_form(play)
    assert (sent["quantity"], sent["runs"], sent["interval"]) == ("100", "5", "30")
    [bought] = [one for one in play.world.books.orders if one.runs == RUNS]
    assert bought.quantity == EACH * RUNS
    assert bought.charge == bought.service.rate * EACH * RUNS / 1000
    assert before - await play.books.customer() == total
    order = await play.books.order()
    assert (order.quantity, order.per_run, order.runs, order.interval) == (500, 100, 5, 30)
    await play.books.check()

    await reaches(play, "completed", step=300)
    assert await play.books.account("sales") == total


async def test_the_total_is_in_view_at_each_step(play: Play) -> None:
    customer = play.customer
    await to_confirm(play)
    await customer.tap("Drip-feed")
    shown = await read(customer, "drip-ask-runs")
    for key in keys(shown, EditInterval):
        runs = EditInterval.unpack(key.value).runs
        assert key.text == f"{runs} × 100 · ${price(play, 'default', runs * EACH):.4f}"
    await press(customer, EditInterval, runs=10)
    shown = await read(customer, "drip-ask-interval")
    assert f"10 × 100 = 1,000, ${price(play, 'default', 1000):.4f}" in shown.text
    found = [PickInterval.unpack(key.value).interval for key in keys(shown, PickInterval)]
    assert tuple(found) == ALLOWED
    [half_hours] = keys(shown, PickInterval, interval=30)
    assert half_hours.text == "30 minutes → 4 hours"


async def test_typed_runs_and_minutes(play: Play) -> None:
    customer = play.customer
    await to_confirm(play)
    await customer.tap("Drip-feed")
    await read(customer, "drip-ask-runs")
    for text in ("1", "0", "many", "1001", "2.5"):
        await customer.send(text)
        await read(customer, "drip-problem-runs")
        assert await steps.awaited(play) == "runs"
    await customer.send("4")
    await read(customer, "drip-ask-interval")
    for text in ("7", "0", "an hour", "1e9"):
        await customer.send(text)
        await read(customer, "drip-problem-interval")
        assert await steps.awaited(play) == "interval"
    await customer.photo("60")
    await read(customer, "drip-problem-interval")
    await customer.send("60")
    shown = await see(customer, ConfirmOrder)
    assert "4 × 100, 1 hour apart = 400, takes about 3 hours" in shown.text
    await steps.no_harm(play)


async def test_back_from_each_step(play: Play) -> None:
    customer = play.customer
    await to_confirm(play)
    await customer.tap("Drip-feed")
    await press(customer, EditInterval, runs=3)
    await read(customer, "drip-ask-interval")
    await customer.tap("Back")
    await read(customer, "drip-ask-runs")
    await customer.tap("Back")
    shown = await see(customer, ConfirmOrder)
    assert "💧 3" not in shown.text
    assert await steps.awaited(play) == "quantity"


async def test_it_can_be_changed_and_removed(play: Play) -> None:
    customer = play.customer
    await to_confirm(play)
    await let_it_drip(customer)
    shown = await let_it_drip(customer, 10, 60)
    assert "10 × 100, 1 hour apart" in shown.text
    await press(customer, DropDrip)
    shown = await see(customer, ConfirmOrder)
    assert "10 ×" not in shown.text
    assert keys(shown, DropDrip) == []
    await forms.confirm(customer)
    await reaches(play, "placed")
    assert not {"runs", "interval"} & forms.sent_form(play).keys()


async def test_another_quantity_keeps_the_runs_if_they_fit(play: Play) -> None:
    customer, service = play.customer, forms.service_of(play, "default")
    await to_confirm(play)
    await let_it_drip(customer)
    await press(customer, EditQuantity)
    assert phrase("drip-each") in (await read(customer, "quantity-ask")).text
    await customer.send("200")
    shown = await see(customer, ConfirmOrder)
    assert "5 × 200" in shown.text
    await customer.send(str(service.maximum))
    shown = await read(customer, "drip-dropped")
    assert "5 ×" not in shown.text
    assert keys(shown, EditRuns) == []
    await customer.send("100")
    shown = await see(customer, ConfirmOrder)
    assert phrase("drip-dropped") not in shown.text
    assert keys(shown, DropDrip) == []


async def test_the_quantities_of_a_drip_feed_are_priced_for_all_runs(play: Play) -> None:
    customer = play.customer
    await to_confirm(play)
    await let_it_drip(customer)
    await press(customer, EditQuantity)
    shown = await read(customer, "drip-each")
    for key in keys(shown, PickQuantity):
        each = PickQuantity.unpack(key.value).quantity
        assert key.text.endswith(f"· ${price(play, 'default', each * RUNS):.4f}")
    await customer.tap(f"Keep {EACH}")
    shown = await see(customer, ConfirmOrder)
    assert "5 × 100, 30 minutes apart = 500" in shown.text


async def test_no_more_runs_than_the_service_takes_in_all(play: Play) -> None:
    """The most holds for all runs together, the least for each of them."""
    entry = forms.at_panel(play, forms.service_of(play, "default"))
    play.world.books.replace_service(replace(entry, minimum=100, maximum=450))
    await play.kiosk.shop.sync.step()
    await to_confirm_in_limits(play)
    await press(play.customer, EditRuns)
    shown = await read(play.customer, "drip-ask-runs")
    assert [EditInterval.unpack(key.value).runs for key in keys(shown, EditInterval)] == [2, 3]
    await play.customer.send("5")
    await read(play.customer, "drip-problem-runs")
    await play.customer.send("4")
    await press(play.customer, PickInterval, interval=5)
    await see(play.customer, ConfirmOrder)
    await forms.confirm(play.customer)
    await reaches(play, "placed")
    assert play.world.books.orders[0].quantity == 400


async def to_confirm_in_limits(play: Play) -> None:
    await forms.begin(play, forms.service_of(play, "default"))
    await press(play.customer, PickQuantity, quantity=EACH)
    await see(play.customer, ConfirmOrder)


async def test_a_service_that_cannot_drip_offers_no_runs(play: Play) -> None:
    entry = forms.at_panel(play, forms.service_of(play, "default"))
    play.world.books.replace_service(replace(entry, dripfeed=False))
    await play.kiosk.shop.sync.step()
    shown = await forms.to_confirm(play, "default")
    assert keys(shown, EditRuns) == []
    draft = ConfirmOrder.unpack(keys(shown, ConfirmOrder)[0].value).draft
    forged: list[CallbackData] = [
        EditRuns(draft=draft),
        EditInterval(draft=draft, runs=2),
        PickInterval(draft=draft, runs=2, interval=30),
    ]
    for address in forged:
        await play.customer.tap_data(shown.id, address.pack(), forge=True)
        await play.settled()
        assert phrase("refusal-incomplete") in (await play.customer.last()).text
    await steps.no_harm(play)


@pytest.mark.parametrize(("runs", "interval"), [(1, 30), (0, 30), (1001, 30), (5, 7), (5, 0)])
async def test_forged_runs_and_intervals(play: Play, runs: int, interval: int) -> None:
    shown = await to_confirm(play)
    draft = ConfirmOrder.unpack(keys(shown, ConfirmOrder)[0].value).draft
    address = PickInterval(draft=draft, runs=runs, interval=interval)
    await play.customer.tap_data(shown.id, address.pack(), forge=True)
    await read(play.customer, "refusal-incomplete")
    stored = await play.kiosk.db.read(drafts.get, draft, play.customer.user_id, "USD")
    assert stored is not None
    assert (stored.runs, stored.interval) == (None, None)


async def test_a_panel_that_takes_any_number_of_minutes(play: Play) -> None:
    customer = play.customer
    await play.kiosk.db.write(
        lambda tx: tx.run(
            "UPDATE service SET drip_intervals = :range WHERE drip_intervals IS NOT NULL",
            range=str(Intervals(least=3, most=100)),
        )
    )
    await play.kiosk.shop.sync.load()
    await to_confirm(play)
    await customer.tap("Drip-feed")
    await press(customer, EditInterval, runs=2)
    shown = await read(customer, "drip-interval-range")
    assert len(keys(shown, PickInterval)) == 6
    await customer.send("2")
    await read(customer, "drip-problem-interval")
    await customer.send("43")
    shown = await see(customer, ConfirmOrder)
    assert "2 × 100, 43 minutes apart" in shown.text


async def test_order_again_drips_again(play: Play) -> None:
    await to_confirm(play)
    await let_it_drip(play.customer)
    await forms.confirm(play.customer)
    await reaches(play, "placed")
    await press(play.customer, OrderAgain)
    shown = await see(play.customer, ConfirmOrder)
    assert "5 × 100, 30 minutes apart = 500" in shown.text
    await forms.confirm(play.customer)
    await reaches(play, "placed", 2)
    first, second = play.world.books.requests("add")
    assert first.parameters == second.parameters


async def test_order_again_without_what_is_no_longer_possible(play: Play) -> None:
    await to_confirm(play)
    await let_it_drip(play.customer)
    await forms.confirm(play.customer)
    await reaches(play, "placed")
    entry = forms.at_panel(play, forms.service_of(play, "default"))
    play.world.books.replace_service(replace(entry, dripfeed=False))
    await play.kiosk.shop.sync.step()
    await press(play.customer, OrderAgain)
    shown = await read(play.customer, "drip-dropped")
    assert "100, at" in shown.text
    assert f"${price(play, 'default', EACH):.4f}" in shown.text


async def test_runs_that_stop_fitting_before_confirm(play: Play) -> None:
    """What was shown is not what would be sent: nothing is ordered, and the card says why."""
    await to_confirm(play)
    await let_it_drip(play.customer)
    entry = forms.at_panel(play, forms.service_of(play, "default"))
    play.world.books.replace_service(replace(entry, maximum=400))
    await play.kiosk.shop.sync.step()
    await press(play.customer, ConfirmOrder)
    await read(play.customer, "refusal-incomplete")
    await play.customer.tap(texts_of("en").plain("button-new-price"))
    await read(play.customer, "drip-dropped")
    await steps.no_harm(play)


@pytest.mark.parametrize("typed", ["30", "3"])
async def test_runs_that_stop_fitting_are_asked_for_again(play: Play, typed: str) -> None:
    """Text that was meant for the minutes must not be awaited for ever."""
    customer = play.customer
    await to_confirm(play)
    await press(customer, EditRuns)
    await press(customer, EditInterval, runs=RUNS)
    await read(customer, "drip-ask-interval")
    entry = forms.at_panel(play, forms.service_of(play, "default"))
    play.world.books.replace_service(replace(entry, maximum=300))
    await play.kiosk.shop.sync.step()
    await customer.send(typed)
    await read(customer, "drip-ask-runs")
    await customer.send("3")
    await read(customer, "drip-ask-interval")
    await customer.send("30")
    shown = await see(customer, ConfirmOrder)
    assert "3 × 100, 30 minutes apart" in shown.text
