"""What once went wrong, or nearly: each test would have caught it."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import pairwise
from pathlib import Path

import pytest

from bot.domain.records import Order
from bot.panel import OrderReport
from bot.shop.asking import Answers
from bot.storage import Transaction
from bot.ui.callbacks import Home, LinkCase, OpenCase, OpenOrder
from sandbox.clock import START as START_TIME
from sandbox.clock import ManualClock
from sandbox.panel.books import LoggedRequest
from sandbox.panel.faults import Fault
from sandbox.panel.orders import Plan
from sandbox.telegram.actor import Actor
from sandbox.telegram.faults import Fault as TelegramFault
from sandbox.world import CUSTOMER_ID, OPERATOR_ID, SECOND_CUSTOMER_ID
from tests.e2e.conftest import Play, playing
from tests.e2e.stage import (
    PRICE,
    SECOND_OPERATOR_ID,
    START,
    Stage,
    a_while,
    buy,
    comes_true,
    everything_said,
    order_card,
    reaches,
    said,
    staged,
)
from tests.e2e.steps import OTHER_LINK, bot_messages, keys, read, see
from tests.samples import one_test_in

pytestmark = one_test_in(4)

MINUTE, HOUR, DAY = 60, 3600, 86_400
TWO_ADMINS = f"{OPERATOR_ID},{SECOND_OPERATOR_ID}"


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as found:
        yield found


def panel_says(play: Play, status: str, **more: object) -> None:
    """From now on the panel gives this answer for every order asked about."""
    answer: dict[str, object] = {"charge": "0.90000", "start_count": "5", "currency": "USD"}
    play.world.panel_faults.always("status", Fault.json(200, answer | {"status": status} | more))


async def open_cases(play: Play, kind: str = "%") -> int:
    return await play.books.count("cases", f"resolution IS NULL AND kind LIKE '{kind}'")


async def notices(play: Play, kind: str) -> int:
    return await play.books.count("outbox", f"kind = '{kind}'")


@asynccontextmanager
async def restarted(play: Play) -> AsyncIterator[None]:
    """The shop is opened anew, by `play.settings` and `play.clock` as they are now."""
    await play.stop()
    await play.restart()
    try:
        yield
    finally:
        await play.stop()


# Money: what cannot be read is not paid


@pytest.mark.parametrize("remains", ["500.0", "1,000", "n/a"])
async def test_a_cancel_with_unreadable_remains_pays_nothing_unsure(
    stage: Stage, remains: str
) -> None:
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "in_progress")
        panel_says(play, "Canceled", remains=remains)
        await reaches(play, "canceled")
        assert await play.books.customer() == START - PRICE
        assert await open_cases(play, "refund_by_hand") == 1
        await play.books.check()


async def test_a_cancel_without_remains_pays_everything(stage: Stage) -> None:
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "in_progress")
        panel_says(play, "Canceled")
        await reaches(play, "canceled")
        assert await play.books.customer() == START
        assert await open_cases(play) == 0
        await play.books.check()


async def test_a_sound_report_answers_the_question_of_an_unreadable_one(stage: Stage) -> None:
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "in_progress")
        panel_says(play, "Partial", remains="n/a")
        await comes_true(play, lambda: open_cases(play, "refund_by_hand"))
        panel_says(play, "Partial", remains="100")
        await comes_true(play, lambda: play.books.count("orders", "refunded > 0"), step=HOUR)
        assert await play.books.customer() == START - PRICE + PRICE / 10
        assert await open_cases(play) == 0
        await play.operator.tap_data(None, "ad:1:refund:1", forge=True)
        await play.operator.wait_for(said("case-problem-already-resolved"))
        assert await play.books.customer() == START - PRICE + PRICE / 10
        await play.books.check()


async def test_a_panel_with_another_currency_sells_nothing(stage: Stage) -> None:
    async with stage.play() as play:
        stage.world.books.currency = "INR"
        for _ in range(3):
            play.clock.advance(MINUTE)
            await play.kiosk.shop.balances.ask()
        await buy(play)
        await play.customer.wait_for(said("refusal-frozen"))
        assert await play.books.count("orders") == 0
        assert await notices(play, "alert-other-currency") == 1
        told = "main counts in INR, the shop in USD."
        await play.until(play.operator, told, step=5, anywhere=True)
        play.clock.advance(DAY)
        await play.kiosk.shop.balances.ask()
        assert await notices(play, "alert-other-currency") == 2


async def test_a_panel_with_another_currency_sells_at_the_rate_that_was_set(stage: Stage) -> None:
    stage.world.books.currency = "INR"
    async with stage.play(panel_rate="0.5") as play:
        await play.kiosk.shop.balances.ask()
        await buy(play)
        await reaches(play, "placed")
        assert await notices(play, "alert-other-currency") == 0
        assert await play.books.customer() == START - PRICE / 2
        await play.books.check()


async def test_order_again_needs_no_question_and_the_same_typed_anew_does(stage: Stage) -> None:
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "placed")
        await order_card(play)
        await play.customer.tap("Order again")
        await play.customer.wait_for("$1.1700")
        await play.customer.tap("Confirm")
        await reaches(play, "placed", 2)
        await buy(play)
        await play.customer.wait_for(said("confirm-repeat", order="2"))
        assert await play.books.count("orders") == 2
        await play.books.check()


# Placing


async def lose_the_next_answer(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    """The panel takes the order, and the disk is full when that is to be stored."""
    settlement = play.kiosk.settlement
    place = settlement.place

    def fail_once(tx: Transaction, order: Order, remote_id: str, *, at: int) -> None:
        monkeypatch.setattr(settlement, "place", place)
        raise OSError("database or disk is full")

    monkeypatch.setattr(settlement, "place", fail_once)
    await buy(play)

    async def failed() -> bool:
        return play.world.books.adds == 1 and settlement.place == place

    await comes_true(play, failed, step=0)


async def test_an_answer_that_cannot_be_stored_is_in_the_log(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async with stage.play() as play:
        await lose_the_next_answer(play, monkeypatch)
        await a_while(play, 180, step=5)
        assert await play.books.state() == "submitting"
        await reaches(play, "unknown", step=1, steps=20)
        remote = str(play.world.books.orders[0].id)
        critical = [one for one in caplog.records if one.levelno == logging.CRITICAL]
        assert [remote in one.getMessage() for one in critical] == [True]
        assert await open_cases(play, "unknown_outcome") == 1
        await a_while(play, HOUR)
        assert len(play.world.books.requests("add")) == 1
        await play.books.check()


async def test_a_clock_that_is_set_back_keeps_no_panel_waiting(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage.play() as play:
        await lose_the_next_answer(play, monkeypatch)
        stage.clock.set_back(24 * HOUR)
        await reaches(play, "unknown", step=1, steps=20)
        await buy(play, "2000")
        await reaches(play, "placed", 2)
        assert play.world.books.adds == 2
        await play.books.check()


async def test_a_clock_that_was_set_back_leaves_no_order_behind(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage.play() as play:
        await lose_the_next_answer(play, monkeypatch)
        assert await play.books.state() == "submitting"
        play.clock = ManualClock(START_TIME - HOUR)
        async with restarted(play):
            assert await play.books.state() == "unknown"
            assert await open_cases(play, "unknown_outcome") == 1
            await buy(play, "2000")
            await reaches(play, "placed", 2)
            assert play.world.books.adds == 2
            await play.books.check()


# Following


async def two_orders(play: Play) -> tuple[str, str]:
    """Two that are placed. Returns their ids at the panel."""
    await buy(play)
    await reaches(play, "placed")
    await buy(play, link=OTHER_LINK)
    await reaches(play, "placed", 2)
    first, second = await play.books.order(1), await play.books.order(2)
    return first.remote_id or "", second.remote_id or ""


async def test_an_order_that_the_panel_no_longer_mentions_is_asked_about_once(
    stage: Stage,
) -> None:
    async with stage.play() as play:
        first, _ = await two_orders(play)
        alive = {"status": "In progress", "remains": "5", "charge": "0.9"}
        play.world.panel_faults.always("status", Fault.json(200, {first: alive}))
        await a_while(play, DAY - HOUR, step=HOUR)
        assert await play.books.count("cases") == 0
        await a_while(play, 2 * HOUR, step=600)
        assert await play.books.count("cases", "kind = 'odd_report' AND order_id = 2") == 1
        await play.operator.tap_data(None, "ad:1:close:1", forge=True)
        await a_while(play, 5 * DAY, step=HOUR)
        assert await play.books.count("cases", "order_id = 2") == 1
        told = "kind = 'admin-case' AND arguments LIKE '%odd_report%'"
        assert await play.books.count("outbox", told) == 1
        assert await play.books.state(2) in ("placed", "in_progress")
        play.world.panel_faults.clear()
        await reaches(play, "completed", 2, step=600)


async def test_an_unknown_word_is_asked_about_once_however_the_numbers_change(
    stage: Stage,
) -> None:
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "in_progress")
        for remains in range(900, 0, -100):
            panel_says(play, "Waiting for moderation", remains=str(remains))
            await a_while(play, 2 * HOUR, step=300)
            assert (await play.books.order()).remains == remains
            await play.operator.tap_data(None, "ad:1:close:1", forge=True)
        assert await play.books.count("cases") == 1
        assert await notices(play, "admin-case") == 1


async def test_an_order_that_cannot_be_followed_stops_no_other(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage.play() as play:
        await two_orders(play)
        tracker = play.kiosk.shop.tracker
        take_report = tracker.take_report

        def fail_for_the_first(
            tx: Transaction, order: Order, report: OrderReport, answers: Answers
        ) -> None:
            if order.id == 1:
                raise ValueError("no report on it can be stored")
            take_report(tx, order, report, answers)

        monkeypatch.setattr(tracker, "take_report", fail_for_the_first)
        await reaches(play, "completed", 2, step=20)
        assert await play.books.state(1) == "placed"
        monkeypatch.setattr(tracker, "take_report", take_report)
        await reaches(play, "completed", 1, step=60)
        await play.books.check()


async def test_a_forged_id_is_not_linked(stage: Stage) -> None:
    stage.world.panel_faults.next("add", Fault.reset(after_effect=True))
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "unknown")
        for remote in ("ab c", "5;6", "٢٣٥٠١", "x" * 41, "", "23501\n"):
            await play.operator.tap_data(None, f"at:1:{remote}", forge=True)
            await play.operator.wait_for(said("case-problem-not-an-id"))
        assert await play.books.state() == "unknown"
        assert await open_cases(play) == 1
        assert await play.books.count("provider_order") == 0


# Refill and cancel


async def test_a_refill_without_an_id_lapses_and_can_be_asked_for_again(stage: Stage) -> None:
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "completed", step=20)
        await a_while(play, DAY + HOUR, step=HOUR)
        play.world.panel_faults.next("refill", Fault.json(200, {"refill": True}))
        await order_card(play)
        await play.customer.tap("Refill")
        await play.customer.wait_for(said("refill-line-accepted"))
        asked_at = play.clock.now()

        async def lapsed() -> int:
            return await play.books.count("refill", "state = 'lapsed' AND remote_id IS NULL")

        await comes_true(play, lapsed, step=HOUR)
        assert 3 * DAY <= play.clock.now() - asked_at <= 5 * DAY
        card = await order_card(play)
        assert said("refill-line-lapsed") in card.text
        toast = await play.customer.tap("Refill")
        assert toast.text == said("wish-refill-noted")
        await comes_true(play, lambda: play.books.count("refill", "state = 'accepted'"))
        assert len(play.world.books.refills) == 1
        assert len(play.world.books.requests("refill")) == 2


async def test_a_refused_list_of_cancels_is_asked_one_by_one(stage: Stage) -> None:
    stage.world.books.plan_next(Plan.stall(), Plan.stall())
    async with stage.play() as play:
        await play.second.send("/start")
        await play.second.wait_for(said("home-greeting"))
        await play.operator.send(f"/credit {SECOND_CUSTOMER_ID} 5")
        await play.operator.wait_for("$5.0000")
        people = (play.customer, play.second)
        for order_id, actor in enumerate(people, 1):
            await buy(play, actor=actor)
            await reaches(play, "placed", order_id)
        play.world.panel_faults.next(
            "cancel",
            Fault.error("Something went wrong"),
            Fault.error("Too late for the first"),
            Fault.error("Too late for the second"),
        )
        wish = play.kiosk.shop.aftersale.wish_cancel
        for order_id, actor in enumerate(people, 1):
            await play.kiosk.db.write(wish, actor.user_id, order_id)
        play.kiosk.shop.signals.aftersale.set()
        for order_id, actor in enumerate(people, 1):
            words = f"Too late for the {('first', 'second')[order_id - 1]}"
            told = said("notice-order-cancel-refused", order=str(order_id), words=words)
            await play.until(actor, told, step=1, anywhere=True)
        await a_while(play, HOUR)
        asked = [one.parameters["orders"].split(",") for one in _cancels(play)]
        assert [len(ids) for ids in asked] == [2, 1, 1]
        assert asked[0] == asked[1] + asked[2]


async def test_an_unreadable_answer_to_a_cancel_is_asked_for_less_and_less(stage: Stage) -> None:
    stage.world.books.plan_next(Plan.stall())
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "placed")
        play.world.panel_faults.always("cancel", Fault.json(200, []))
        await play.customer.tap_data(None, "oc:1:1", forge=True)
        await a_while(play, HOUR, step=20)
        times = [one.time for one in _cancels(play)]
        assert 5 <= len(times) <= 20
        pauses = [later - earlier for earlier, later in pairwise(times)]
        assert pauses[0] < MINUTE < pauses[-1]
        play.world.panel_faults.clear()
        await reaches(play, "canceled", step=MINUTE)
        assert await play.books.customer() == START


def _cancels(play: Play) -> list[LoggedRequest]:
    return play.world.books.requests("cancel")


# Admins


async def test_who_is_no_admin_any_more_cannot_finish_what_was_begun(stage: Stage) -> None:
    stage.world.panel_faults.next("add", Fault.reset(after_effect=True))
    async with (
        stage.play(admin_ids=TWO_ADMINS) as play,
        Actor(play.world.url, SECOND_OPERATOR_ID) as other,
    ):
        await other.send("/start")
        await buy(play)
        await reaches(play, "unknown")
        await other.tap_data(None, "al:1", forge=True)
        await other.wait_for(said("case-link-ask", about="#1"))
        only_one = {"admin_ids": frozenset({OPERATOR_ID})}
        play.settings = play.settings.model_copy(update=only_one)
        async with restarted(play):
            await other.send(str(play.world.books.orders[0].id))
            shown = await other.wait_for(lambda one: bool(keys(one, Home)))
            assert not keys(shown, LinkCase)
            assert not keys(shown, OpenCase)
            await a_while(play, MINUTE, step=5)
            assert play.world.books.requests("status") == []
            assert await open_cases(play) == 1


async def test_an_admin_who_never_wrote_is_tried_and_found_unreachable(stage: Stage) -> None:
    stage.world.panel_faults.next("add", Fault.reset(after_effect=True))
    async with stage.play(admin_ids=TWO_ADMINS) as play:
        await buy(play)
        await reaches(play, "unknown")

        async def state_for(person_id: int) -> str | None:
            found: str | None = await play.kiosk.db.read(
                lambda tx: tx.value(
                    "SELECT state FROM outbox WHERE kind = 'admin-case' AND person_id = :id",
                    id=person_id,
                )
            )
            return found

        async def both_tried() -> bool:
            states = [await state_for(one) for one in (OPERATOR_ID, SECOND_OPERATOR_ID)]
            return states == ["sent", "unreachable"]

        await comes_true(play, both_tried)


async def test_an_admin_cannot_be_banned(stage: Stage) -> None:
    async with stage.play() as play:
        await play.operator.send(f"/user {OPERATOR_ID}")
        shown = await play.operator.wait_for(str(OPERATOR_ID))
        assert shown.button(said("button-ban")) is None
        await play.operator.tap_data(None, f"an:{OPERATOR_ID}:1", forge=True)
        assert await play.books.count("person", "banned = 1") == 0
        assert await play.books.count("audit", "action = 'ban'") == 0
        await play.operator.send(f"/user {CUSTOMER_ID}")
        shown = await play.operator.wait_for(str(CUSTOMER_ID))
        assert shown.button(said("button-ban")) is not None


# Telegram


@pytest.mark.parametrize(
    "fault", [TelegramFault.server_error(502), TelegramFault.not_json()], ids=["5xx", "a page"]
)
async def test_updates_wait_while_telegram_is_away(play: Play, fault: TelegramFault) -> None:
    people = (play.customer, play.operator)
    for actor in people:
        await actor.send("/start")
        await read(actor, "home-greeting")
    play.world.telegram.faults.next("*", fault, times=10_000)
    await play.customer.send("/orders")
    await comes_true(play, lambda: _are_waiting(play, 1), step=0)
    await play.operator.send("/wallet")
    await a_while(play, MINUTE, step=1)
    assert await play.books.count("inbox", "state = 'dead' OR tries > 0") == 0
    assert await _are_waiting(play, 1)
    play.world.telegram.faults.clear()
    await play.until(play.customer, said("orders-none"), step=5)
    await play.until(play.operator, said("wallet-balance", balance="$0.0000"), step=5)
    await play.settled()
    assert await play.books.count("inbox", "state <> 'done' OR tries > 0") == 0
    assert await play.books.count("outbox") == 0


async def _are_waiting(play: Play, count: int) -> bool:
    return await play.books.count("inbox", "error IS NOT NULL AND state <> 'done'") == count


async def test_what_was_written_while_the_shop_was_away_is_all_handled(tmp_path: Path) -> None:
    async with playing(tmp_path, taps_per_second=3, tap_burst=20) as play:
        await play.customer.send("/start")
        await read(play.customer, "home-greeting")
        await play.stop()
        for _ in range(30):
            await play.customer.send("/orders")
            play.clock.advance(10 * MINUTE)
        await play.restart()
        await play.settled()
        assert await play.books.count("inbox", "state = 'done'") == 31
        assert await play.books.count("inbox", "state = 'refused'") == 0


async def test_news_of_an_order_never_draw_over_another_screen(stage: Stage) -> None:
    async with stage.play() as play:
        await two_orders(play)
        await play.customer.send("/orders")
        shown = await see(play.customer, OpenOrder, order=1)
        for order_id in (1, 2):
            [row] = keys(shown, OpenOrder, order=order_id)
            await play.customer.begin_tap(shown.id, row.value)
        await play.settled()
        assert await play.books.count("orders", f"card_message_id = {shown.id}") == 1
        await play.customer.tap_data(shown.id, Home().pack(), forge=True)
        await play.customer.wait_for(said("home-greeting"))
        assert await play.books.count("orders", f"card_message_id = {shown.id}") == 0
        await reaches(play, "completed", 1, step=20)
        await reaches(play, "completed", 2, step=20)
        await a_while(play, MINUTE, step=5)
        [home] = [one for one in await bot_messages(play.customer) if one.id == shown.id]
        assert said("home-greeting") in home.text
        assert said("notice-order-completed", order="2")[:10] in await everything_said(
            play.customer
        )
