"""Orders after the sale: the list, the card's buttons, refill, cancel, once more; the tracker."""

from __future__ import annotations

from collections.abc import AsyncIterator
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest

from bot.domain.records import Person
from bot.domain.views import Confirmed
from bot.storage import people
from sandbox.panel.faults import Fault
from sandbox.panel.orders import Plan, RefillStatus
from sandbox.telegram.seen import SeenMessage
from sandbox.world import CUSTOMER_ID
from tests.e2e.conftest import Play
from tests.e2e.stage import (
    PRICE,
    START,
    Stage,
    a_while,
    buy,
    comes_true,
    everything_said,
    known_service,
    order_card,
    reaches,
    said,
    staged,
)
from tests.e2e.steps import quote

HOUR, DAY = 3600, 86_400


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as found:
        yield found


async def customer(play: Play) -> Person:
    found = await play.kiosk.db.read(people.get, CUSTOMER_ID)
    assert found is not None
    return found


async def order_many(play: Play, count: int) -> None:
    """So many small orders, made by the use cases alone, and placed."""
    who, service = await customer(play), known_service(play).id
    for number in range(count):
        link = f"https://www.instagram.com/account{number}"
        made = await quote(play, who, link=link, quantity=10, service=service)
        confirm = play.kiosk.shop.ordering.confirm
        done = await play.kiosk.db.write(confirm, who, made.draft.id, made.nonce)
        assert isinstance(done, Confirmed)
    play.kiosk.shop.signals.placing.set()

    async def all_placed() -> bool:
        return await play.books.count("provider_order") == count

    await comes_true(play, all_placed, step=0.1, steps=3000)


async def completed(play: Play) -> int:
    """A delivered order. Returns the panel's id."""
    await buy(play)
    await reaches(play, "completed", step=5)
    return play.world.books.orders[-1].id


def offers(card: SeenMessage) -> set[str]:
    every = ("Status", "Refill", "Cancel order", "Order again")
    return {name for name in every if card.button(name) is not None}


# The list and the card


async def test_the_list_of_orders_turns_its_pages(stage: Stage) -> None:
    async with stage.play() as play:
        await play.customer.send("/orders")
        await play.customer.wait_for(said("orders-none"))
        await order_many(play, 10)
        await play.customer.send("/orders")
        first = await play.customer.wait_for(said("orders-title"))
        shown = [label.split()[0] for label in first.labels if "#" in label]
        assert shown == [f"#{number}" for number in range(10, 2, -1)]
        await play.customer.tap("Next")
        last = await play.customer.wait_for(lambda one: one.button("#1 ·") is not None)
        assert last.button("#3 ·") is None
        await play.customer.tap("#2 ·")
        await play.customer.wait_for("Order #2")


async def test_a_button_is_there_only_while_it_can_work(stage: Stage) -> None:
    async with stage.play() as play:
        await stage.door.shut()
        await buy(play)
        await comes_true(play, lambda: play.books.count("attempt", "ended_at > 0"), step=0)
        assert offers(await order_card(play)) == {"Cancel order", "Order again"}
        await stage.door.open()
        await reaches(play, "in_progress")
        assert offers(await order_card(play)) == {"Status", "Cancel order", "Order again"}
        await reaches(play, "completed", step=5)
        assert offers(await order_card(play)) == {"Refill", "Order again"}
        await a_while(play, 31 * DAY, step=DAY)
        assert offers(await order_card(play)) == {"Order again"}


async def test_an_order_in_doubt_offers_nothing_to_do(stage: Stage) -> None:
    stage.world.panel_faults.next("add", Fault.reset(after_effect=True))
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "unknown")
        assert offers(await order_card(play)) == set()
        for forged in ("os:1", "of:1", "oc:1:1"):
            await play.customer.tap_data(None, forged, forge=True)
        await a_while(play, HOUR)
        kinds = {request.action for request in play.world.books.log}
        assert not kinds & {"status", "refill", "cancel"}
        assert await play.books.state() == "unknown"


# Status


async def test_status_asks_the_panel_but_not_again_at_once(stage: Stage) -> None:
    async with stage.play(track_seconds=600) as play:
        await buy(play)
        await reaches(play, "placed")
        await comes_true(play, lambda: play.books.count("orders", "looked_at > 0"), step=0)
        asked = len(play.world.books.requests("status"))
        play.clock.advance(20)
        await order_card(play)
        toast = await play.customer.tap("Status")
        assert toast.text == said("status-asked")
        await play.customer.wait_for(said("state-in-progress"))
        for _ in range(5):
            await play.customer.tap("Status")
        await play.settled()
        assert len(play.world.books.requests("status")) == asked + 1


# Refill


async def test_a_refill_is_asked_for_followed_and_told_of(stage: Stage) -> None:
    async with stage.play() as play:
        play.world.books.plan_next_refill(RefillStatus.COMPLETED, RefillStatus.REJECTED)
        for end, count in ((RefillStatus.COMPLETED, 1), (RefillStatus.REJECTED, 2)):
            if count == 1:
                await completed(play)
            await a_while(play, DAY + HOUR, step=HOUR)
            await order_card(play)
            toast = await play.customer.tap("Refill")
            assert toast.text == said("wish-refill-noted")
            await play.customer.wait_for(said("refill-line-accepted"))
            again = await play.customer.tap_data(None, "of:1", forge=True)
            assert again.text == said("wish-refill-already")
            told = said(f"notice-refill-{end.lower()}", order="1")
            await play.until(play.customer, told, step=900)
            assert len(play.world.books.refills) == count
            assert (await everything_said(play.customer)).count(told) == 1
        assert await play.books.customer() == START - PRICE


async def test_a_refused_refill_is_told_in_the_panels_words(stage: Stage) -> None:
    async with stage.play() as play:
        await completed(play)
        await order_card(play)
        await play.customer.tap("Refill")
        words = "The order was completed or refill was requested less than 24 hours ago"
        told = said("notice-refill-refused", order="1", words=words)
        await play.until(play.customer, told, step=1)
        card = await order_card(play)
        assert said("refill-line-refused", words=words) in card.text
        assert "Refill" in offers(card)
        assert play.world.books.refills == ()


async def test_a_refill_waits_for_a_panel_that_is_down(stage: Stage) -> None:
    async with stage.play() as play:
        await completed(play)
        await a_while(play, DAY + HOUR, step=HOUR)
        play.world.panel_faults.always("refill", Fault.reset())
        await order_card(play)
        await play.customer.tap("Refill")
        await comes_true(play, lambda: _asked(play, "refill", 4))
        play.world.panel_faults.clear()
        await comes_true(play, lambda: play.books.count("refill", "state = 'accepted'"))
        assert len(play.world.books.refills) == 1


async def _asked(play: Play, action: str, times: int) -> bool:
    return len(play.world.books.requests(action)) >= times


# Cancel


async def test_a_cancel_is_a_request_until_the_panel_says_canceled(stage: Stage) -> None:
    stage.world.books.plan_next(Plan.stall())
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "placed")
        await order_card(play)
        await play.customer.tap("Cancel order")
        question = await play.customer.wait_for(said("cancel-ask", order="1", payer="user"))
        assert play.world.books.requests("cancel") == []
        toast = await play.customer.tap_data(question.id, "oc:1:1")
        assert toast.text == said("wish-cancel-noted")
        card = await play.customer.wait_for(said("cancel-line-asked"))
        assert "Cancel order" not in offers(card)
        again = await play.customer.tap_data(None, "oc:1:1", forge=True)
        assert again.text == said("wish-cancel-already")
        assert await play.books.customer() == START - PRICE
        told = said("notice-order-canceled", order="1", refund="$1.1700", payer="user")
        await play.until(play.customer, told)
        assert await play.books.customer() == START
        assert len(play.world.books.requests("cancel")) == 1
        await play.books.check()


async def test_a_cancel_that_comes_late_pays_for_what_is_missing(stage: Stage) -> None:
    stage.world.books.plan_next(Plan.stall(0.4))
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "in_progress")
        await a_while(play, 120, step=10)
        await play.customer.tap_data(None, "oc:1:1", forge=True)
        await reaches(play, "partial")
        assert await play.books.customer() == START - PRICE * Decimal("0.4")
        await play.books.check()


async def test_a_refused_cancel_is_told_in_the_panels_words(stage: Stage) -> None:
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "in_progress")
        words = "This order cannot be canceled"
        remote = int((await play.books.order()).remote_id or 0)
        answer = [{"order": remote, "cancel": {"error": words}}]
        play.world.panel_faults.next("cancel", Fault.json(200, answer))
        await play.customer.tap_data(None, "oc:1:1", forge=True)
        told = said("notice-order-cancel-refused", order="1", words=words)
        await play.until(play.customer, told, step=1)
        assert "Cancel order" in offers(await order_card(play))
        await reaches(play, "completed", step=5)
        assert await play.books.customer() == START - PRICE


# Once more


async def test_order_again_takes_two_taps(stage: Stage) -> None:
    async with stage.play() as play:
        await completed(play)
        play.clock.advance(HOUR)
        await order_card(play)
        await play.customer.tap("Order again")
        await play.customer.wait_for("$1.1700")
        await play.customer.tap("Confirm")
        await reaches(play, "placed", 2)
        first, second = await play.books.order(1), await play.books.order(2)
        assert (first.link, first.quantity) == (second.link, second.quantity)
        assert await play.books.customer() == START - 2 * PRICE
        await play.books.check()


# The tracker


async def test_many_orders_are_asked_about_in_batches(stage: Stage) -> None:
    async with stage.play(track_seconds=1000) as play:
        await order_many(play, 150)
        await comes_true(play, lambda: _are(play, 150, "looked_at > 0"))
        play.clock.advance(2000)
        await comes_true(play, lambda: _are(play, 150, "state = 'completed'"))
        asked = [one.parameters for one in play.world.books.requests("status")]
        sizes = [len(one["orders"].split(",")) if "orders" in one else 1 for one in asked]
        assert max(sizes) <= 100
        assert sizes[-2:] == [100, 50]
        assert await play.books.customer() == START - 150 * Decimal("0.0117")
        await play.books.check()


async def _are(play: Play, count: int, where: str) -> bool:
    return await play.books.count("orders", where) == count


async def test_an_order_that_stands_still_is_looked_at_less_and_less(stage: Stage) -> None:
    stage.world.books.plan_next(Plan.stall())
    async with stage.play(track_seconds=60) as play:
        await buy(play)
        await reaches(play, "placed")
        await comes_true(play, lambda: play.books.count("orders", "looked_at > 0"))
        times = [play.world.books.requests("status")[-1].time]
        for _ in range(6):
            await next_look(play, times)
        pauses = [later - earlier for earlier, later in pairwise(times)]
        for pause, least in zip(pauses, (60, 90, 135, 202, 303, 454), strict=True):
            assert least <= pause <= least + 15
        play.world.books.set_status(play.world.books.orders[0].id, "In progress", 900)
        await next_look(play, times)
        await next_look(play, times)
        assert times[-1] - times[-2] <= 75


async def next_look(play: Play, times: list[int]) -> None:
    """Let time go by to the tracker's next question, and note when that was."""
    looks = len(play.world.books.requests("status"))
    await comes_true(play, lambda: _asked(play, "status", looks + 1), step=5)
    times.append(play.world.books.requests("status")[-1].time)


async def test_a_delivered_order_is_looked_at_daily_for_a_month(stage: Stage) -> None:
    async with stage.play() as play:
        await completed(play)
        looks = len(play.world.books.requests("status"))
        await a_while(play, 10 * DAY, step=4 * HOUR)
        assert 6 <= len(play.world.books.requests("status")) - looks <= 11
        await a_while(play, 30 * DAY, step=4 * HOUR)
        looks = len(play.world.books.requests("status"))
        await a_while(play, 5 * DAY, step=4 * HOUR)
        assert len(play.world.books.requests("status")) == looks
