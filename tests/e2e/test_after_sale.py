"""Orders after the sale: the list, the card's buttons, refill, cancel, once more; the tracker."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from aiohttp import web

from bot.domain.catalogue import Service
from bot.domain.views import Wish
from bot.storage import Transaction, refills
from sandbox.panel.dialects import PERFECT_PANEL
from sandbox.panel.dialects.habits import RefillIds
from sandbox.panel.faults import Fault
from sandbox.panel.misdeeds import Exchange
from sandbox.panel.orders import PanelPace, Plan, RefillStatus
from sandbox.telegram.seen import SeenMessage
from sandbox.world import CUSTOMER_ID, PanelSpec
from tests.e2e.conftest import Play
from tests.e2e.sales import sell
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
from tests.e2e.steps import phrase
from tests.samples import THOROUGH, one_test_in

pytestmark = one_test_in(4)

HOUR, DAY = 3600, 86_400
QUICK_PACE = PanelPace(pending_seconds=10, delivery_seconds=100)


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as found:
        yield found


async def completed(play: Play) -> int:
    """A delivered order. Returns the panel's id."""
    await buy(play)
    await reaches(play, "completed", step=20)
    return play.world.books.orders[-1].id


def offers(card: SeenMessage) -> set[str]:
    every = ("Status", "Refill", "Cancel order", "Order again")
    return {name for name in every if card.button(name) is not None}


# The list and the card


async def test_the_list_of_orders_turns_its_pages(stage: Stage) -> None:
    async with stage.play() as play:
        await play.customer.send("/orders")
        await play.customer.wait_for(said("orders-none"))
        await sell(play, 10, quantity=10)
        await play.customer.send("/orders")
        first = await play.customer.wait_for(said("orders-title"))
        shown = [label.split()[0] for label in first.labels if label.startswith("#")]
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
        await reaches(play, "completed", step=20)
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
        await comes_true(play, lambda: play.books.count("orders", "looked_at > 0"))
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
            told = said(f"notice-refill-{end.lower()}", order="1", words=end)
            await play.until(play.customer, told, step=900)
            assert len(play.world.books.refills) == count
            assert (await everything_said(play.customer)).count(told) == 1
        assert await play.books.customer() == START - PRICE
        await play.books.check()


async def test_a_refill_has_its_time(stage: Stage) -> None:
    """Too early, then possible, then too early again after a refill, then over."""
    async with stage.play(refill_wait_hours=24) as play:
        await completed(play)
        await asks_too_early(play)
        await a_while(play, DAY, step=HOUR)
        card = await order_card(play)
        assert phrase("refill-from") not in card.text
        assert phrase("refill-until") in card.text
        assert (await play.customer.tap("Refill")).text == said("wish-refill-noted")
        await comes_true(play, lambda: play.books.count("refill", "state = 'completed'"), step=900)
        await asks_too_early(play)
        assert len(play.world.books.requests("refill")) == 1
        await a_while(play, 30 * DAY, step=DAY)
        card = await order_card(play)
        assert phrase("refill-until") not in card.text
        assert "Refill" not in offers(card)
        forged = await play.customer.tap_data(None, "of:1", forge=True)
        assert forged.text == said("wish-refill-not-possible")


async def asks_too_early(play: Play) -> None:
    """The card says from when a refill is possible, and so does a tap."""
    card = await order_card(play)
    assert phrase("refill-from") in card.text
    assert (await play.customer.tap("Refill")).text == said("wish-refill-too-early")


async def test_a_refill_whose_answer_was_lost_is_not_refused(stage: Stage) -> None:
    async with stage.play() as play:
        await completed(play)
        await a_while(play, DAY + HOUR, step=HOUR)
        play.world.panel_faults.next("refill", Fault.reset(after_effect=True))
        await order_card(play)
        await play.customer.tap("Refill")
        await comes_true(play, lambda: play.books.count("refill", "state = 'accepted'"))
        assert len(play.world.books.refills) == 1
        assert await play.books.count("outbox", "kind = 'refill-refused'") == 0
        assert said("refill-line-accepted") in (await order_card(play)).text


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
        await comes_true(play, lambda: play.books.count("orders", "start_count = '0'"))
        card = await order_card(play)
        assert said("order-start-count", count="0") not in card.text
        await play.customer.tap("Cancel order")
        question = await play.customer.wait_for(said("cancel-ask", order="1", payer="user"))
        assert play.world.books.requests("cancel") == []
        toast = await play.customer.tap_data(question.id, "oc:1:1")
        assert toast.text == said("wish-cancel-noted")
        card = await play.customer.wait_for(said("cancel-line-sent"))
        assert "Cancel order" not in offers(card)
        again = await play.customer.tap_data(None, "oc:1:1", forge=True)
        assert again.text == said("wish-cancel-already")
        assert await play.books.customer() == START - PRICE
        told = said("notice-order-canceled", order="1", refund="$1.1700", payer="user")
        await play.until(play.customer, told)
        await play.customer.wait_for(said("explain-canceled"), anywhere=True)
        assert await play.books.customer() == START
        assert len(play.world.books.requests("cancel")) == 1
        await play.books.check()


async def test_a_cancel_whose_answer_was_lost_is_not_refused(stage: Stage) -> None:
    stage.world.books.plan_next(Plan.stall())
    stage.world.panel_faults.next("cancel", Fault.reset(after_effect=True))
    async with stage.play(track_seconds=5) as play:
        await buy(play)
        await reaches(play, "placed")
        await play.customer.tap_data(None, "oc:1:1", forge=True)
        await comes_true(play, lambda: play.books.count("orders", "cancel_sent_at > 0"))
        assert (await play.books.order()).cancel_answer is None
        await reaches(play, "canceled")
        assert len(play.world.books.requests("cancel")) == 2
        assert await play.books.count("outbox", "kind = 'order-cancel-refused'") == 0
        assert await play.books.customer() == START
        await play.books.check()


async def test_an_order_may_be_completed_in_spite_of_a_cancel(stage: Stage) -> None:
    stage.world.books.pace = replace(stage.world.books.pace, cancel_seconds=1000)
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "in_progress")
        await play.customer.tap_data(None, "oc:1:1", forge=True)
        await comes_true(play, lambda: play.books.count("orders", "cancel_sent_at > 0"))
        assert said("cancel-line-sent") in (await order_card(play)).text
        await reaches(play, "completed", step=20)
        assert said("cancel-line-too-late") in (await order_card(play)).text
        assert await play.books.customer() == START - PRICE
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
        await reaches(play, "completed", step=20)
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


def sizes(play: Play, action: str, name: str) -> list[int]:
    """How many ids each request of that kind asked about."""
    asked = [one.parameters for one in play.world.books.requests(action)]
    return [len(one[f"{name}s"].split(",")) if f"{name}s" in one else 1 for one in asked]


async def wish_for_all(
    play: Play, wish: Callable[[Transaction, int, int], Wish], count: int
) -> None:
    """The customer asks for the same of every order, at one moment."""

    def ask(tx: Transaction) -> set[Wish]:
        return {wish(tx, CUSTOMER_ID, number) for number in range(1, count + 1)}

    assert await play.kiosk.db.write(ask) == {Wish.NOTED}
    play.kiosk.shop.signals.aftersale.set()


@THOROUGH
async def test_many_orders_are_asked_about_refilled_and_followed_in_batches(stage: Stage) -> None:
    """Looked at, refilled, the refills followed; each in requests of a hundred at most."""
    count, books = 205, stage.world.books
    async with stage.play(track_seconds=1000) as play:
        await sell(play, count, quantity=10)
        await comes_true(play, lambda: _are(play, count, "looked_at > 0"))
        play.clock.advance(2000)
        await comes_true(play, lambda: _are(play, count, "state = 'completed'"))
        looks = sizes(play, "status", "order")
        assert (looks[-3:], max(looks)) == ([100, 100, 5], 100)
        assert await play.books.customer() == START - count * Decimal("0.0117")
        await play.books.check()
        play.clock.advance(DAY + HOUR)
        await wish_for_all(play, play.kiosk.shop.aftersale.wish_refill, count)
        await comes_true(play, lambda: _refills(play, count, "accepted"))
        assert sizes(play, "refill", "order") == [100, 100, 5]
        assert len(books.refills) == count
        followed = len(books.requests("refill_status"))
        play.clock.advance(2 * HOUR)
        await comes_true(play, lambda: _refills(play, count, "completed"))
        latest = sizes(play, "refill_status", "refill")[followed:]
        assert (sum(latest), max(latest)) == (count, 100)
        assert len(latest) <= 4


@THOROUGH
async def test_many_cancels_are_sent_in_batches(stage: Stage) -> None:
    count, books = 205, stage.world.books
    books.plan_next(*[Plan.stall()] * count)
    async with stage.play(track_seconds=1000) as play:
        await sell(play, count, quantity=10)
        await wish_for_all(play, play.kiosk.shop.aftersale.wish_cancel, count)
        await comes_true(play, lambda: _are(play, count, "cancel_sent_at > 0"))
        assert sizes(play, "cancel", "order") == [100, 100, 5]
        play.clock.advance(2000)
        await comes_true(play, lambda: _are(play, count, "state = 'canceled'"))
        assert await play.books.customer() == START
        await play.books.check()


async def _refills(play: Play, count: int, state: str) -> bool:
    return await play.books.count("refill", f"state = '{state}'") == count


async def test_an_id_that_no_panel_gives_stops_nobody_else(stage: Stage) -> None:
    """Somebody has edited the database by hand."""
    async with stage.play() as play:
        await sell(play, 3)

        def spoil(tx: Transaction) -> None:
            tx.run("UPDATE provider_order SET remote_id = 'what, this?' WHERE order_id = 2")

        await play.kiosk.db.write(spoil)
        for number in (1, 3):
            await reaches(play, "completed", number, step=20)
        assert await play.books.state(2) in ("placed", "in_progress")
        assert await play.books.count("orders", "next_look_at > looked_at") >= 2
        await a_while(play, 2 * DAY, step=HOUR)
        assert await play.books.count("cases", "order_id = 2 AND kind = 'odd_report'") == 1


def stumbling_over(remote_id: str | None, status: int, content: str) -> Fault:
    """Every call about that id comes to this, whatever else it asks for."""

    async def act(exchange: Exchange) -> web.Response | None:
        form = await exchange.request.post()
        asked = {number for ids in form.values() for number in str(ids).split(",")}
        return web.Response(status=status, text=content) if remote_id in asked else None

    return Fault(act)


STUMBLES = {
    "refused": (200, '{"error": "One of these is not available"}'),
    "field error": (200, '{"error": {"orders": ["The selected orders is invalid."]}}'),
    "fatal error": (500, "<html>Fatal error</html>"),
}


@pytest.mark.parametrize(("status", "content"), STUMBLES.values(), ids=STUMBLES)
async def test_an_order_that_the_panel_stumbles_over_stops_nobody_else(
    stage: Stage, status: int, content: str
) -> None:
    async with stage.play() as play:
        await sell(play, 4)
        bad = (await play.books.order(1)).remote_id
        play.world.panel_faults.always("status", stumbling_over(bad, status, content))
        for number in (2, 3, 4):
            await reaches(play, "completed", number, step=20)
        assert await play.books.state(1) in ("placed", "in_progress")
        play.world.panel_faults.clear()
        await reaches(play, "completed", 1, step=60)
        await play.books.check()


async def test_a_refill_that_the_panel_stumbles_over_stops_no_other(stage: Stage) -> None:
    async with stage.play(track_seconds=1000, refill_wait_hours=0) as play:
        await sell(play, 3, quantity=10)
        play.clock.advance(2000)
        await comes_true(play, lambda: _are(play, 3, "state = 'completed'"))
        play.clock.advance(DAY + HOUR)
        bad = (await play.books.order(1)).remote_id
        fatal = stumbling_over(bad, 500, "<html>Fatal error</html>")
        play.world.panel_faults.always("refill", fatal)
        await wish_for_all(play, play.kiosk.shop.aftersale.wish_refill, 3)
        await comes_true(play, lambda: _refills(play, 2, "accepted"))
        first = await play.kiosk.db.read(refills.latest, 2)
        assert first is not None
        unknown = stumbling_over(first.remote_id, 200, '{"error": "One of these is unknown"}')
        play.world.panel_faults.always("refill_status", unknown)
        await comes_true(play, lambda: _refills(play, 1, "completed"), step=600)


@pytest.fixture
async def one_refill_id(tmp_path: Path) -> AsyncIterator[Stage]:
    """The panel answers every refill with 1."""
    dialect = replace(PERFECT_PANEL, refill_ids=RefillIds.ONE)
    async with staged(tmp_path, dialect=dialect) as found:
        yield found


async def test_an_id_that_every_refill_gets_is_followed_once(one_refill_id: Stage) -> None:
    """The end of the first refill is not the end of the second one."""
    async with one_refill_id.play(track_seconds=1000, refill_wait_hours=0) as play:
        await sell(play, 2, quantity=10)
        play.clock.advance(2000)
        await comes_true(play, lambda: _are(play, 2, "state = 'completed'"))
        play.clock.advance(DAY + HOUR)
        await play.kiosk.db.write(play.kiosk.shop.aftersale.wish_refill, CUSTOMER_ID, 1)
        await comes_true(play, lambda: _refills(play, 1, "completed"), step=600)
        await play.kiosk.db.write(play.kiosk.shop.aftersale.wish_refill, CUSTOMER_ID, 2)
        await comes_true(play, lambda: _refills(play, 1, "accepted"))
        await a_while(play, DAY, step=HOUR)
        assert await _refills(play, 1, "accepted")
        await comes_true(play, lambda: _refills(play, 1, "lapsed"), step=HOUR)


async def test_a_refill_in_words_that_nobody_knows_lapses(stage: Stage) -> None:
    async with stage.play(refill_wait_hours=0) as play:
        await completed(play)
        await a_while(play, DAY + HOUR, step=HOUR)
        play.world.panel_faults.always("refill_status", Fault.json(200, {"status": "Dunno"}))
        await wish_for_all(play, play.kiosk.shop.aftersale.wish_refill, 1)
        await a_while(play, 2 * DAY, step=HOUR)
        assert await _refills(play, 1, "accepted")
        await comes_true(play, lambda: _refills(play, 1, "lapsed"), step=HOUR)
        assert "Refill" in offers(await order_card(play))


# Panels side by side


async def test_a_panel_that_hangs_holds_up_no_other(tmp_path: Path) -> None:
    async with staged(tmp_path, more_panels={"second": PanelSpec(pace=QUICK_PACE)}) as stage:
        other = stage.world.panels["second"]
        second = {"url": other.url, "key": other.key}
        async with stage.play(panels={"second": second}) as play:
            there = next(
                one for one in services(play) if one.panel_id != known_service(play).panel_id
            )
            await sell(play, service=there, quantity=there.minimum)
            await sell(play)
            other.faults.always("status", Fault.hang())
            other.faults.always("cancel", Fault.hang())
            await play.kiosk.db.write(play.kiosk.shop.aftersale.wish_cancel, CUSTOMER_ID, 1)
            await reaches(play, "completed", 2, step=20, steps=20)
            assert await play.books.state(1) in ("placed", "in_progress")
            await other.faults.release()
            other.faults.clear()
            await comes_true(play, lambda: _are(play, 1, "id = 1 AND ended_at > 0"), step=60)
            assert other.books.requests("status")
            await play.books.check()


def services(play: Play) -> tuple[Service, ...]:
    return play.kiosk.shop.shelf.catalogue.all_services()


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
        await a_while(play, 10 * DAY, step=12 * HOUR)
        assert 6 <= len(play.world.books.requests("status")) - looks <= 11
        await a_while(play, 30 * DAY, step=12 * HOUR)
        looks = len(play.world.books.requests("status"))
        await a_while(play, 5 * DAY, step=12 * HOUR)
        assert len(play.world.books.requests("status")) == looks
