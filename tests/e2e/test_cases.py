"""Cases: what only a person can decide, decided once; and refunds, exact and once."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.domain.clock import DAY, HOUR, MINUTE
from bot.domain.money import MICROS, Money
from bot.domain.order_life import SOLD, OrderState
from bot.domain.panel_words import OrderWord
from bot.domain.records import CaseKind
from bot.domain.refunds import refund_target
from bot.domain.resolver import Candidate
from bot.domain.runs import Run
from bot.shop.case_desk import CaseDesk
from bot.storage import Transaction, cases, orders, strays
from bot.ui.callbacks import LinkCase, OpenCase, RefundPart, SecondProposal, TakeCase
from sandbox.panel.faults import Fault
from sandbox.telegram.actor import Actor
from sandbox.telegram.seen import SeenMessage
from tests.e2e.conftest import Play
from tests.e2e.sales import sell
from tests.e2e.stage import (
    PRICE,
    SECOND_OPERATOR_ID,
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
from tests.samples import one_test_in

pytestmark = one_test_in(4)

OPERATOR, OTHER = "Operator (1001)", f"Second ({SECOND_OPERATOR_ID})"
TWO_ADMINS = f"1001,{SECOND_OPERATOR_ID}"


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as found:
        yield found


@asynccontextmanager
async def two_admins(stage: Stage, **changes: Any) -> AsyncIterator[tuple[Play, Actor]]:
    async with (
        stage.play(admin_ids=TWO_ADMINS, **changes) as play,
        Actor(play.world.url, SECOND_OPERATOR_ID) as other,
    ):
        await other.send("/start")
        yield play, other


async def unknown_order(play: Play, quantity: str = "1000", order_id: int = 1) -> str:
    """An order that the panel has, and the shop cannot know of. Returns the panel's id."""
    play.world.panel_faults.next("add", Fault.reset(after_effect=True))
    await buy(play, quantity)
    await reaches(play, "unknown", order_id)
    return str(play.world.books.orders[-1].id)


async def open_case(play: Play, order_id: int = 1, actor: Actor | None = None) -> SeenMessage:
    actor = actor or play.operator
    await actor.send("/cases")
    await actor.wait_for(said("cases-title"))
    await actor.tap(f"#{order_id} ·")
    return await actor.wait_for(f"#{order_id} ")


def decided(resolution: str, by: str = "Operator (1001)") -> str:
    """How a case's card says it, up to the time."""
    whole = said("case-resolved", how=said(f"resolution-{resolution}"), by=by, at="…")
    return whole.partition("…")[0]


def panel_says(words: str) -> str:
    return said("case-problem-panel-says-no", words=words)


def found(remote: str, status: str) -> str:
    return said(
        "case-found",
        remote=remote,
        status=status,
        charge="0.90000 USD",
        remains="1000",
        order="1",
        quantity="1,000",
        price="$1.1700",
    )


async def open_cases(play: Play) -> int:
    return await play.books.count("cases", "resolution IS NULL")


async def notices(play: Play, kind: str) -> int:
    return await play.books.count("outbox", f"kind = '{kind}'")


# The list


async def test_the_list_of_cases_turns_its_pages(stage: Stage) -> None:
    async with stage.play() as play:
        await play.operator.send("/cases")
        await play.operator.wait_for(said("cases-none"))
        for number in range(1, 11):
            await unknown_order(play, str(1000 + number), number)
        await play.operator.send("/cases")
        first = await play.operator.wait_for(said("cases-title"))
        shown = [label for label in first.labels if label.startswith("#")]
        assert [label.split(" ")[0] for label in shown] == [f"#{n}" for n in range(1, 9)]
        assert said("case-unknown-outcome") in shown[0]
        await play.operator.tap(said("button-next"))
        second = await play.operator.wait_for(lambda one: one.button("#9 ·") is not None)
        assert second.button("#1 ·") is None
        await play.operator.tap("#10 ·")
        await play.operator.wait_for(f"#10 · {said('state-unknown')}")
        await play.operator.tap(said("button-back"))
        await play.operator.wait_for(said("cases-title"))


# Linking


async def test_of_a_lost_answer_nothing_is_asked_before_the_panel_was_searched(
    stage: Stage,
) -> None:
    async with stage.play() as play:
        await unknown_order(play)
        told = said("notice-admin-lost-answer", order="1")
        await play.until(play.operator, told, step=1, anywhere=True)

        def is_still_searched_for(tx: Transaction) -> None:
            tx.run("UPDATE inquiry SET hurdle = NULL WHERE order_id = 1")

        await play.kiosk.db.write(is_still_searched_for)
        shown = await open_case(play)
        assert said("case-goes-on-looking") in shown.text


async def test_a_linked_order_is_paid_and_followed_to_the_end(stage: Stage) -> None:
    async with stage.play() as play:
        remote = await unknown_order(play)
        shown = await open_case(play)
        assert "the connection" in shown.text
        await play.operator.tap(said("button-link-order"))
        await play.operator.wait_for(said("case-link-ask", about="#1"))
        await play.operator.send(remote)
        await play.operator.wait_for(found(remote, "Pending"))
        await play.operator.tap(said("button-link-it"))
        await play.operator.wait_for(decided("linked"))
        assert await play.books.account("sales") == PRICE
        goes_on = said("notice-order-found", order="1", name=known_service(play).name)
        await play.until(play.customer, goes_on, step=1, anywhere=True)
        await reaches(play, "completed", step=10)
        assert await notices(play, "order-found") == 1
        assert play.world.books.adds == 1
        assert await open_cases(play) == 0
        assert await play.books.count("audit", "action = 'case'") == 1
        await play.books.check()


async def test_an_id_is_asked_about_before_it_is_linked(stage: Stage) -> None:
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "placed")
        taken = (await play.books.order()).remote_id or ""
        await unknown_order(play, "2000", 2)
        operator = play.operator
        await open_case(play, 2)
        await operator.tap(said("button-link-order"))
        for typed, answer in (
            ("99999", panel_says("status: Incorrect order ID")),
            (taken, said("case-problem-belongs-to-another")),
            ("number five!", said("case-problem-not-an-id")),
            ("٢٣٥٠١", said("case-problem-not-an-id")),
            ("x" * 41, said("case-problem-not-an-id")),
        ):
            await operator.send(typed)
            shown = await operator.wait_for(answer)
            assert shown.button(said("button-link-it")) is None
        play.world.panel_faults.always("status", Fault.reset())
        await operator.send("23502")
        await operator.wait_for(panel_says("status: the connection"))
        assert await play.books.state(2) == "unknown"
        assert await open_cases(play) == 1
        play.world.panel_faults.clear()
        await operator.send("23502")
        await operator.wait_for("23502")
        await play.books.check()


async def test_a_run_of_another_order_is_not_linked(stage: Stage) -> None:
    """It was sold with that order."""
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "placed")
        await unknown_order(play, "2000", 2)

        def has_a_run(tx: Transaction) -> None:
            tx.run("UPDATE orders SET runs = 2, interval = 30, quantity = 1000 WHERE id = 1")
            orders.set_children(tx, 1, [Run("777", OrderWord.COMPLETED, 0, "0.45")])

        await play.kiosk.db.write(has_a_run)
        await open_case(play, 2)
        await play.operator.tap(said("button-link-order"))
        await play.operator.send("777")
        await play.operator.wait_for(said("case-problem-belongs-to-another"))


async def test_what_was_found_can_be_linked_only_while_the_case_is_open(stage: Stage) -> None:
    async with stage.play() as play:
        remote = await unknown_order(play)
        await unknown_order(play, "2000", 2)
        await play.operator.send("/start")
        for forged in (f"at:1:{remote}", f"at:1:{remote}", f"at:2:{remote}", "at:99:5"):
            await play.operator.tap_data(None, forged, forge=True)
        assert await play.books.state() in SOLD
        assert await play.books.state(2) == "unknown"
        assert await play.books.count("ledger_tx", "kind = 'capture'") == 1
        await play.books.check()


# Refund, write off


async def test_a_refund_releases_the_hold_once(stage: Stage) -> None:
    async with (
        stage.play(admin_ids=TWO_ADMINS) as play,
        Actor(play.world.url, SECOND_OPERATOR_ID) as other,
    ):
        await other.send("/start")
        await unknown_order(play)
        for actor in (play.operator, other):
            await open_case(play, actor=actor)
            await actor.tap(said("button-refund"))
            await actor.wait_for(said("decide-refund", about="#1", amount="$1.1700"))
        await play.operator.tap(said("button-decide-refund"))
        await play.operator.wait_for(decided("refunded"))
        await other.tap(said("button-decide-refund"))
        late = await other.wait_for(said("case-problem-already-resolved"))
        assert decided("refunded") in late.text
        assert await play.books.state() == "released"
        assert await play.books.customer() == START
        why = said("reason-by-hand")
        told = said("notice-order-not-placed", order="1", why=why, price="$1.1700", payer="user")
        await play.until(play.customer, told, step=1)
        assert await play.books.count("ledger_tx", "kind = 'release'") == 1
        await play.books.check()


async def test_two_taps_at_once_decide_once(stage: Stage) -> None:
    async with (
        stage.play(admin_ids=TWO_ADMINS) as play,
        Actor(play.world.url, SECOND_OPERATOR_ID) as other,
    ):
        await other.send("/start")
        await unknown_order(play)
        for actor, data in (
            (play.operator, "ad:1:refund:1"),
            (other, "ad:1:write-off:1"),
            (play.operator, "ad:1:refund:1"),
            (other, "at:1:23501"),
        ):
            await actor.begin_tap(None, data, forge=True)
        await play.settled()
        ends = "kind IN ('release', 'write_off', 'capture')"
        assert await play.books.count("ledger_tx", ends) == 1
        assert await play.books.count("audit", "action = 'case'") == 1
        await play.books.check()


async def test_a_written_off_order_is_booked_as_loss(stage: Stage) -> None:
    async with stage.play() as play:
        await unknown_order(play)
        await open_case(play)
        await play.operator.tap(said("button-write-off"))
        await play.operator.wait_for(said("decide-write-off", about="#1", amount="$1.1700"))
        await play.operator.tap(said("button-decide-write-off"))
        await play.operator.wait_for(decided("written-off"))
        assert await play.books.account("loss") == PRICE
        assert await play.books.account("held:1") == 0
        assert await play.books.customer() == START - PRICE
        await play.until(play.customer, said("notice-order-written-off", order="1"), step=1)
        await play.operator.tap_data(None, "ad:1:refund:1", forge=True)
        assert await play.books.customer() == START - PRICE
        await play.books.check()


async def test_an_unknown_outcome_cannot_be_closed_without_a_decision(stage: Stage) -> None:
    async with stage.play() as play:
        await unknown_order(play)
        shown = await open_case(play)
        assert shown.button(said("button-close-case")) is None
        await play.operator.tap_data(None, "ad:1:close:1", forge=True)
        await play.operator.wait_for(said("case-problem-not-for-this"))
        assert await open_cases(play) == 1
        await play.customer.tap_data(None, "ad:1:refund:1", forge=True)
        assert await play.books.state() == "unknown"
        assert await play.books.count("audit", "action = 'refused'") == 1


# Reports that do not fit


async def running_order(play: Play, quantity: str = "1000") -> int:
    """An order that the panel works on. Returns the panel's id."""
    await buy(play, quantity)
    await reaches(play, "in_progress")
    return play.world.books.orders[-1].id


def says(play: Play, status: str, **more: object) -> None:
    """From now on the panel gives this answer for every order asked about."""
    answer: dict[str, object] = {"charge": "0.90000", "start_count": "5", "currency": "USD"}
    play.world.panel_faults.always("status", Fault.json(200, answer | {"status": status} | more))


ODD = {
    "no remains": ("Partial", {}, "partial", 0),
    "negative": ("Partial", {"remains": "-5"}, "partial", 0),
    "more than ordered": ("Partial", {"remains": "1001"}, "partial", 0),
    "not a number": ("Partial", {"remains": "some"}, "partial", 0),
    "a fraction": ("Partial", {"remains": "10.5"}, "partial", 0),
    "canceled after a part": ("Canceled", {"remains": "250"}, "canceled", Decimal("0.2925")),
    "canceled, too much left": ("Canceled", {"remains": "1001"}, "canceled", 0),
    "a new word": ("Gesperrt", {"remains": "500"}, "in_progress", 0),
    "failed": ("Failed", {"remains": "500"}, "in_progress", 0),
}


@pytest.mark.parametrize(("status", "more", "state", "refund"), ODD.values(), ids=ODD)
async def test_an_odd_report_is_put_before_a_person(
    stage: Stage, status: str, more: dict[str, str], state: str, refund: Decimal
) -> None:
    async with stage.play() as play:
        await running_order(play)
        says(play, status, **more)
        await comes_true(play, lambda: open_cases(play))
        assert await play.books.state() == state
        assert await play.books.customer() == START - PRICE + refund
        await play.operator.wait_for(
            lambda one: said("button-cases") in " ".join(one.labels),
            anywhere=True,
        )
        shown = await open_case(play)
        assert repr(status) in shown.text
        await play.operator.tap(said("button-close-case"))
        await play.operator.wait_for(said("decide-close", case="1", about="#1"))
        await play.operator.tap(said("button-decide-close"))
        await play.operator.wait_for(decided("closed"))
        await a_while(play, 2 * DAY, step=6 * HOUR)
        assert await open_cases(play) == 0, "the same report was asked about again"
        assert await notices(play, "admin-case") == 1
        assert await play.books.customer() == START - PRICE + refund
        await play.books.check()


async def test_a_refund_by_hand_pays_what_is_missing(stage: Stage) -> None:
    async with stage.play() as play:
        await running_order(play)
        says(play, "Canceled", remains="250")
        await reaches(play, "canceled")
        await open_case(play)
        await play.operator.tap(said("button-refund"))
        await play.operator.wait_for(said("decide-refund", about="#1", amount="$0.8775"))
        await play.operator.tap(said("button-decide-refund"))
        await play.operator.wait_for(decided("refunded"))
        assert await play.books.customer() == START
        told = said(
            "notice-order-refunded",
            order="1",
            paid="$0.8775",
            refund="$1.1700",
            price="$1.1700",
            payer="user",
        )
        await play.until(play.customer, told, step=1, anywhere=True)
        await play.books.check()


# Refunding a part


async def half_clear(play: Play) -> None:
    """A case in which 0.2925 of 1.17 was paid, and the charge speaks for half."""
    await running_order(play)
    await comes_true(play, lambda: play.books.count("orders", "first_charge > 0"))
    says(play, "Canceled", remains="250", charge="0.45000")
    await reaches(play, "canceled")


def asks_part(refunded: str = "$0.2925", left: str = "$0.8775") -> str:
    return said(
        "part-ask", order="1", price="$1.1700", refunded=refunded, left=left, currency="USD"
    )


def confirms_part(amount: str, total: str, kept: str) -> str:
    return said(
        "part-confirm",
        order="1",
        amount=amount,
        total=total,
        price="$1.1700",
        kept=kept,
        payer="user",
    )


async def test_a_part_that_is_typed_is_paid_once(stage: Stage) -> None:
    async with stage.play() as play:
        await half_clear(play)
        operator = play.operator
        await open_case(play)
        await operator.tap(said("button-refund-part"))
        await operator.wait_for(asks_part())
        for typed, answer in (
            ("half of it", "case-problem-not-an-amount"),
            ("-1", "case-problem-not-an-amount"),
            ("0", "case-problem-not-an-amount"),
            ("0.0000001", "case-problem-not-an-amount"),
            ("0.877501", "case-problem-too-much"),
            ("999999", "case-problem-too-much"),
            ("9" * 11, "case-problem-too-much"),
            ("9" * 12, "case-problem-not-an-amount"),
        ):
            await operator.send(typed)
            await operator.wait_for(said(answer))
        await operator.send("0,25")
        question = await operator.wait_for(confirms_part("$0.2500", "$0.5425", "$0.6275"))
        assert await refunds(play) == [292_500]
        yes = RefundPart(case=1, total=542_500, sure=1).pack()
        assert question.button(said("button-decide-refund")) is not None
        for _ in range(2):
            await operator.begin_tap(None, yes, forge=True)
        await play.settled()
        assert await refunds(play) == [292_500, 250_000]
        assert await play.books.count("cases", "resolution = 'refunded'") == 1
        assert await play.books.count("audit", "subject = '1 refund 0.25'") == 1
        told = said(
            "notice-order-refunded",
            order="1",
            paid="$0.2500",
            refund="$0.5425",
            price="$1.1700",
            payer="user",
        )
        await play.until(play.customer, told, step=1, anywhere=True)
        assert await notices(play, "order-refunded") == 1
        await play.books.check()


async def test_what_the_evidence_speaks_for_is_one_tap_away(stage: Stage) -> None:
    async with stage.play() as play:
        await half_clear(play)
        shown = await open_case(play)
        assert said("case-suggested", amount="$0.5850") in shown.text
        await play.operator.tap(said("button-refund-part"))
        await play.operator.wait_for(asks_part())
        await play.operator.tap("$0.2925")
        await play.operator.wait_for(confirms_part("$0.2925", "$0.5850", "$0.5850"))
        await play.operator.tap(said("button-decide-refund"))
        await play.operator.wait_for(decided("refunded"))
        assert await play.books.customer() == START - PRICE / 2
        says(play, "Refunded", remains="1000", charge="0")
        await comes_true(play, lambda: _all_back(play), step=3600)
        assert await refunds(play) == [292_500, 292_500, 585_000]
        await play.books.check()


async def _all_back(play: Play) -> bool:
    return await play.books.customer() == START


async def test_a_part_counts_what_was_paid_since_the_question(stage: Stage) -> None:
    """The question says to which sum, so that nothing is paid on top of another refund."""
    async with stage.play() as play:
        await half_clear(play)
        await play.operator.tap_data(
            None, RefundPart(case=1, total=500_000, sure=0).pack(), forge=True
        )
        await play.operator.wait_for(confirms_part("$0.2075", "$0.5000", "$0.6700"))
        says(play, "Canceled", remains="600", charge="0.45000")
        await comes_true(play, lambda: _paid(play, 702_000), step=3600)
        await play.operator.tap(said("button-decide-refund"))
        await play.operator.wait_for(said("case-problem-changed"))
        assert await refunds(play) == [292_500, 409_500]
        assert await open_cases(play) == 1
        await play.books.check()


async def _paid(play: Play, micros: int) -> bool:
    return sum(await refunds(play)) == micros


async def test_a_part_is_never_more_than_the_price(stage: Stage) -> None:
    async with stage.play() as play:
        await half_clear(play)
        for case, total in ((1, 1_170_001), (1, 2**62), (1, 292_500), (1, 0), (2, 500_000)):
            forged = RefundPart(case=case, total=total, sure=1).pack()
            await play.operator.tap_data(None, forged, forge=True)
        forged = RefundPart(case=1, total=500_000, sure=1).pack()
        await play.customer.tap_data(None, forged, forge=True)
        assert await refunds(play) == [292_500]
        assert await open_cases(play) == 1
        await play.operator.tap_data(
            None, RefundPart(case=1, total=1_170_000, sure=1).pack(), forge=True
        )
        await play.operator.wait_for(decided("refunded"))
        assert await play.books.customer() == START
        await play.books.check()


async def test_an_order_in_doubt_is_not_refunded_in_part(stage: Stage) -> None:
    async with stage.play() as play:
        await unknown_order(play)
        shown = await open_case(play)
        assert shown.button(said("button-refund-part")) is None
        forged = RefundPart(case=1, total=500_000, sure=1).pack()
        await play.operator.tap_data(None, forged, forge=True)
        await play.operator.wait_for(said("case-problem-not-for-this"))
        assert await play.books.state() == "unknown"
        await play.books.check()


async def test_an_order_that_the_panel_denies_is_asked_about_once(stage: Stage) -> None:
    async with stage.play() as play:
        await running_order(play)
        play.world.panel_faults.always("status", Fault.error("Incorrect order ID"))
        await comes_true(play, lambda: open_cases(play))
        assert await play.books.state() == "in_progress"
        await play.operator.tap_data(None, "ad:1:close:1", forge=True)
        await a_while(play, DAY, step=6 * HOUR)
        assert await notices(play, "admin-case") == 1
        play.world.panel_faults.clear()
        await reaches(play, "completed", step=60)
        await play.books.check()


# Refunds


async def refunds(play: Play) -> list[int]:
    """What was paid back, in millionths, in order."""

    def read(tx: Transaction) -> list[int]:
        rows = tx.rows("SELECT amount FROM ledger_tx WHERE kind = 'refund' ORDER BY id")
        return [row["amount"] for row in rows]

    return await play.kiosk.db.read(read)


async def test_a_partial_delivery_is_refunded_to_the_millionth(stage: Stage) -> None:
    async with stage.play() as play:
        remote = await running_order(play, "1001")
        order = await play.books.order()
        play.world.books.set_status(remote, "Partial", 333)
        await reaches(play, "partial")
        wanted = refund_target(order.price, 1001, 333)
        assert await refunds(play) == [wanted.micros]
        assert order.price.micros * 333 % 1001, "the example needs rounding"
        assert await play.books.customer() == START - order.price.decimal + wanted.decimal
        told = said(
            "notice-order-partial",
            order="1",
            delivered="668",
            quantity="1,001",
            refund="$0.3896",
            payer="user",
        )
        await play.until(play.customer, told, step=1, anywhere=True)
        await a_while(play, 3 * DAY, step=6 * HOUR)
        assert await refunds(play) == [wanted.micros]
        await play.books.check()


async def test_completed_then_partial_then_canceled_pays_the_differences(stage: Stage) -> None:
    async with stage.play() as play:
        remote = await running_order(play)
        steps: tuple[tuple[str, int, str, list[int]], ...] = (
            ("Completed", 0, "completed", []),
            ("Partial", 400, "partial", [468_000]),
            ("Partial", 100, "partial", [468_000]),
            ("Partial", 700, "partial", [468_000, 351_000]),
            ("Canceled", 1000, "canceled", [468_000, 351_000, 351_000]),
        )
        for word, remains, state, paid in steps:
            play.world.books.set_status(remote, word, remains)
            await a_while(play, DAY, step=6 * HOUR)

            async def is_so(state: str = state, paid: list[int] = paid) -> bool:
                return await play.books.state() == state and await refunds(play) == paid

            await comes_true(play, is_so, step=600)
            await play.books.check()
        assert await play.books.customer() == START
        assert (await play.books.order()).refunded.micros == PRICE * MICROS
        told = [await notices(play, f"order-{word}") for word in OrderState if word in play_ends]
        assert told == [1, 2, 1]
        play.world.books.set_status(remote, "Completed")
        await a_while(play, 3 * DAY, step=6 * HOUR)
        assert await play.books.state() == "canceled"
        assert len(await refunds(play)) == 3


play_ends = (OrderState.COMPLETED, OrderState.PARTIAL, OrderState.CANCELED)


async def test_a_canceled_order_gives_everything_back_and_says_so_once(stage: Stage) -> None:
    async with stage.play() as play:
        remote = await running_order(play)
        play.world.books.set_status(remote, "Canceled")
        told = said("notice-order-canceled", order="1", refund="$1.1700", payer="user")
        await play.until(play.customer, told)
        await a_while(play, 3 * DAY, step=6 * HOUR)
        assert await refunds(play) == [PRICE * MICROS]
        assert (await everything_said(play.customer)).count(told) == 1
        assert await open_cases(play) == 0
        await play.books.check()


async def test_the_statement_shows_every_movement_with_the_balance_after_it(stage: Stage) -> None:
    async with stage.play() as play:
        remote = await running_order(play)
        play.world.books.set_status(remote, "Partial", 500)
        await reaches(play, "partial")
        await play.customer.send("/wallet")
        shown = await play.customer.wait_for(said("wallet-balance", balance="$24.4150"))
        cells = [line.split(" · ") for line in shown.text.splitlines() if "$" in line][1:]
        assert [(row[0], row[1], row[2]) for row in cells] == [
            ("+$0.5850", said("entry-refund", order="#1"), "$24.4150"),
            ("-$1.1700", said("entry-hold", order="#1"), "$23.8300"),
            ("+$25.0000", said("entry-credit"), "$25.0000"),
        ]
        assert shown.rich


# Who is in charge


async def test_another_admins_case_is_decided_only_after_one_more_question(stage: Stage) -> None:
    async with two_admins(stage) as (play, other):
        await unknown_order(play)
        await open_case(play)
        await play.operator.tap(said("button-take-case"))
        await play.operator.wait_for(said("case-owner", who=OPERATOR))
        shown = await open_case(play, actor=other)
        assert said("case-owner", who=OPERATOR) in shown.text
        assert shown.button(said("button-hand-back")) is None
        await other.tap_data(None, TakeCase(case=1, on=0).pack(), forge=True)
        await other.wait_for(said("case-problem-not-for-this"))
        await other.tap(said("button-refund"))
        await other.tap(said("button-decide-refund"))
        whole = said("decide-anyway", case="1", who=OPERATOR, at="…")
        await other.wait_for(whole.partition("…")[0])
        assert await play.books.state() == "unknown"
        await other.tap(said("button-decide-anyway"))
        await other.wait_for(decided("refunded", by=OTHER))
        assert await play.books.state() == "released"
        await play.operator.tap(said("button-hand-back"))
        late = await play.operator.wait_for(said("case-problem-already-resolved"))
        assert decided("refunded", by=OTHER) in late.text
        await play.books.check()


async def test_a_case_is_taken_handed_back_and_taken_over(stage: Stage) -> None:
    async with two_admins(stage) as (play, other):
        remote = await unknown_order(play)
        await open_case(play)
        await play.operator.tap(said("button-take-case"))
        await play.operator.tap(said("button-hand-back"))
        await play.operator.wait_for(said("case-nobodys"))
        await play.operator.tap(said("button-take-case"))
        await open_case(play, actor=other)
        await other.tap(said("button-take-over"))
        await other.wait_for(said("case-owner", who=OTHER))
        forged = LinkCase(case=1, remote_id=remote).pack()
        await play.operator.tap_data(None, forged, forge=True)
        whole = said("decide-anyway", case="1", who=OTHER, at="…")
        await play.operator.wait_for(whole.partition("…")[0])
        await play.operator.tap(said("button-decide-anyway"))
        await play.operator.wait_for(decided("linked"))
        assert await play.books.count("audit", "action = 'case'") == 5
        await play.books.check()


# What Kiosk found out


async def test_what_was_found_is_one_tap_away_from_the_look_up(stage: Stage) -> None:
    async with stage.play() as play:
        remote = await unknown_order(play)

        def has_found(tx: Transaction) -> None:
            found = json.dumps([[int(remote), "0.90000", "Pending", 1000]])
            tx.run(
                "UPDATE inquiry SET candidates = :found, probes = 2, high_id = :high,"
                " hurdle = 'ids-unproven' WHERE order_id = 1",
                found=found,
                high=remote,
            )

        await play.kiosk.db.write(has_found)
        shown = await open_case(play)
        assert said("hurdle-ids-unproven") in shown.text
        assert said("case-goes-on-looking") not in shown.text
        assert said("case-asks-unknown-outcome") in shown.text
        assert said("case-amount", amount="$1.1700") in shown.text
        await play.operator.tap(said("button-refund"))
        await play.operator.wait_for(said("decide-refund-found", remote=remote))
        await play.operator.tap(said("button-back"))
        await play.operator.tap(f"Link {remote} · 0.90000 USD · Pending")
        await play.operator.wait_for(found(remote, "Pending"))
        await play.operator.tap(said("button-link-it"))
        await play.operator.wait_for(decided("linked"))
        await play.books.check()


async def test_what_turns_up_after_a_refund_stands_on_the_closed_case(stage: Stage) -> None:
    async with stage.play() as play:
        await unknown_order(play)
        await open_case(play)
        await play.operator.tap(said("button-refund"))
        await play.operator.tap(said("button-decide-refund"))
        await play.operator.wait_for(decided("refunded"))

        def turns_up(tx: Transaction) -> None:
            one = Candidate(23501, Decimal("0.9"), "Completed")
            strays.add(tx, 1, one, at=play.clock.now(), order_id=1)

        await play.kiosk.db.write(turns_up)
        await play.operator.send("/cases")
        await play.operator.tap(said("button-closed-cases"))
        listed = await play.operator.wait_for(said("closed-cases-title"))
        assert decided("refunded") in listed.text
        await play.operator.tap("1")
        shown = await play.operator.wait_for("· given back $1.1700")
        assert said("case-asks-unknown-outcome") not in shown.text
        later = said("case-later", remote="23501", status="Completed", charge="$0.9000", at="…")
        await play.operator.wait_for(later.partition("…")[0])


async def test_an_order_that_was_paid_back_and_is_completed_is_a_case_once(stage: Stage) -> None:
    async with stage.play() as play:
        remote = await running_order(play)
        play.world.books.set_status(remote, "Canceled")
        await reaches(play, "canceled")
        says(play, "Completed", remains="0")
        await comes_true(play, lambda: open_cases(play), step=6 * HOUR)
        shown = await open_case(play)
        assert "was paid back" in shown.text
        assert said("case-amount", amount="$1.1700") in shown.text
        assert shown.button(said("button-refund")) is None
        await play.operator.tap(said("button-close-case"))
        await play.operator.tap(said("button-decide-close"))
        await play.operator.wait_for(decided("closed"))
        await a_while(play, 2 * DAY, step=6 * HOUR)
        assert await open_cases(play) == 0
        assert await refunds(play) == [PRICE * MICROS]
        await play.books.check()


async def test_a_case_about_an_account_has_no_order(stage: Stage) -> None:
    async with stage.play() as play:
        desk, at = CaseDesk(play.kiosk.notices), play.clock.now()
        await play.kiosk.db.write(
            desk.open_panel_case,
            CaseKind.FOREIGN_SPEND,
            1,
            "0.31",
            "0.31 USD less than booked",
            at=at,
            amount=Money(310_000, "USD"),
        )
        told = said("notice-admin-panel-case", panel="main", case=said("case-foreign-spend"))
        await play.until(play.operator, told, step=1, anywhere=True)
        await play.operator.send("/cases")
        await play.operator.tap("main · $0.3100 · ")
        shown = await play.operator.wait_for(said("case-asks-foreign-spend"))
        assert "0.31 USD less than booked" in shown.text
        for forged in (
            "ad:1:refund:1",
            "ad:1:write-off:1",
            "at:1:23501",
            RefundPart(case=1, total=5, sure=1).pack(),
            RefundPart(case=1, total=5, sure=0).pack(),
        ):
            await play.operator.tap_data(None, forged, forge=True)
            await play.operator.wait_for(said("case-problem-not-for-this"))
        await play.operator.tap_data(None, OpenCase(case=1).pack(), forge=True)
        await play.operator.tap(said("button-close-case"))
        await play.operator.tap(said("button-decide-close"))
        await play.operator.wait_for(decided("closed"))
        await play.books.check()


# A second look at large decisions


def proposes(what: str, amount: str, who: str = "Operator (1001)", remote: str = "") -> str:
    deed = said(f"deed-{what}", amount=amount, remote=remote)
    return said("case-proposal", who=who, what=deed)


async def mark_of(play: Play) -> int:
    """The mark of the proposal that stands, as its button carries it."""
    view = await play.kiosk.db.read(play.kiosk.shop.casework.view, 1)
    assert view is not None
    assert view.proposal is not None
    return view.proposal.mark


async def propose_refund(play: Play) -> None:
    await unknown_order(play)
    await open_case(play)
    await play.operator.tap(said("button-refund"))
    await play.operator.tap(said("button-decide-refund"))
    await play.operator.wait_for(proposes("refund", "$1.1700"))


async def test_a_large_refund_takes_two_admins(stage: Stage) -> None:
    async with two_admins(stage, second_look_from="1.17") as (play, other):
        await propose_refund(play)
        card = await play.operator.last()
        assert said("case-proposal-second") in card.text
        assert card.button(said("button-second")) is None
        mark = await mark_of(play)
        own = SecondProposal(case=1, mark=mark, sure=1).pack()
        await play.operator.tap_data(None, own, forge=True)
        await play.operator.wait_for(said("case-problem-own-proposal"))
        for forged in ("ad:1:write-off:1", "at:1:23501", "ad:1:refund:2"):
            await other.tap_data(None, forged, forge=True)
            await other.wait_for(said("case-problem-proposed"))
        stale = SecondProposal(case=1, mark=mark + 1, sure=1).pack()
        await other.tap_data(None, stale, forge=True)
        await other.wait_for(said("case-problem-no-proposal"))
        assert await play.books.state() == "unknown"
        told = said(
            "notice-admin-proposal",
            number="1",
            order="1",
            decision=said("deed-refund", amount="$1.1700"),
        )
        await play.until(other, told, step=1, anywhere=True)
        await open_case(play, actor=other)
        await other.tap(said("button-second"))
        deed = said("deed-refund", amount="$1.1700")
        await other.wait_for(said("second-ask", who=OPERATOR, what=deed, about="#1"))
        for _ in range(2):
            await other.begin_tap(
                None, SecondProposal(case=1, mark=mark, sure=1).pack(), forge=True
            )
        await play.settled()
        assert await play.books.customer() == START
        assert await play.books.count("ledger_tx", "kind = 'release'") == 1
        assert await play.books.count("cases", "resolved_by = 1001 AND seconded_by = 1002") == 1
        assert await notices(play, "admin-proposal") == 1
        await play.operator.send("/cases")
        await play.operator.tap(said("button-closed-cases"))
        how = said("resolution-refunded")
        seconded = said("case-resolved-seconded", how=how, by=OPERATOR, second=OTHER, at="…")
        await play.operator.wait_for(seconded.partition("…")[0])
        await play.books.check()


async def test_the_only_admin_types_the_amount_ten_minutes_later(stage: Stage) -> None:
    async with stage.play(second_look_from="1") as play:
        await propose_refund(play)
        mark = await mark_of(play)
        early = SecondProposal(case=1, mark=mark, sure=0).pack()
        await play.operator.tap_data(None, early, forge=True)
        await play.operator.wait_for(said("case-problem-too-early"))
        await play.operator.send("1.17")
        await play.settled()
        assert await play.books.state() == "unknown"
    stage.clock.advance(10 * MINUTE)
    async with stage.play(second_look_from="1") as play:
        await open_case(play)
        await play.operator.tap(said("button-carry-out"))
        deed = said("deed-refund", amount="$1.1700")
        await play.operator.wait_for(said("second-type", what=deed, about="#1", typed="1.17"))
        for wrong in ("1.16", "yes", "1.170001"):
            await play.operator.send(wrong)
            await play.operator.wait_for(said("case-problem-not-the-amount"))
        forged = SecondProposal(case=1, mark=mark, sure=1).pack()
        await play.operator.tap_data(None, forged, forge=True)
        assert await play.books.state() == "unknown"
        await play.operator.tap(said("button-carry-out"))
        await play.operator.send("1,17")
        await play.operator.wait_for(decided("refunded"))
        assert await play.books.customer() == START
        await play.books.check()


async def test_a_proposal_is_withdrawn_or_lapses(stage: Stage) -> None:
    async with two_admins(stage, second_look_from="1") as (play, other):
        await propose_refund(play)
        mark = await mark_of(play)
        await open_case(play, actor=other)
        await other.tap(said("button-withdraw-proposal"))
        back = await other.wait_for(said("case-asks-unknown-outcome"))
        assert back.button(said("button-write-off")) is not None
        await other.tap(said("button-write-off"))
        await other.tap(said("button-decide-write-off"))
        await other.wait_for(proposes("write-off", "$1.1700", OTHER))
        later = await mark_of(play)
        for stale in (mark, later):
            play.clock.advance(DAY // 2)
            forged = SecondProposal(case=1, mark=stale, sure=1).pack()
            await play.operator.tap_data(None, forged, forge=True)
            await play.operator.wait_for(said("case-problem-no-proposal"))
        assert await play.books.state() == "unknown"
        assert await play.books.count("ledger_tx", "kind <> 'credit' AND kind <> 'hold'") == 0
        await play.books.check()


async def test_small_decisions_and_parts_below_the_limit_take_one_admin(stage: Stage) -> None:
    async with stage.play(second_look_from="0.50") as play:
        await half_clear(play)
        large = RefundPart(case=1, total=792_500, sure=1).pack()
        await play.operator.tap_data(None, large, forge=True)
        await play.operator.wait_for(proposes("part", "$0.5000"))
        says(play, "Canceled", remains="600", charge="0.45000")
        await comes_true(play, lambda: _paid(play, 702_000), step=3600)
        small = RefundPart(case=1, total=1_170_000, sure=1).pack()
        await play.operator.tap_data(None, small, forge=True)
        await play.operator.wait_for(decided("refunded"))
        assert await refunds(play) == [292_500, 409_500, 468_000]
        await play.books.check()


async def test_small_refunds_of_one_order_add_up(stage: Stage) -> None:
    """It has several cases: each could be decided below the limit."""
    async with stage.play(second_look_from="0.50") as play:
        await half_clear(play)
        why, now = CaseKind.STALLED, play.clock.now()
        await play.kiosk.db.write(cases.open_case, why, 1, "since", "stands still", at=now)
        first = RefundPart(case=1, total=700_000, sure=1).pack()
        await play.operator.tap_data(None, first, forge=True)
        await play.operator.wait_for(decided("refunded"))
        second = RefundPart(case=2, total=1_000_000, sure=1).pack()
        await play.operator.tap_data(None, second, forge=True)
        await play.operator.wait_for(proposes("part", "$0.3000"))
        assert await refunds(play) == [292_500, 407_500]
        await play.books.check()


@pytest.mark.parametrize("typed", ["023501", "23501a", "0023501_"])
async def test_another_spelling_of_a_known_id_is_not_linked(stage: Stage, typed: str) -> None:
    """Many panels read it as the number, and tell of the other order."""
    async with stage.play() as play:
        await sell(play)
        assert (await play.books.order(1)).remote_id == "23501"
        await unknown_order(play, order_id=2)
        forged = LinkCase(case=1, remote_id=typed).pack()
        await play.operator.tap_data(None, forged, forge=True)
        await play.operator.wait_for(said("case-problem-belongs-to-another"))
        assert await play.books.state(2) == "unknown"
        assert await play.books.count("provider_order") == 1


# Nothing is forgotten


async def test_cases_that_wait_are_reminded_of_across_restarts(stage: Stage) -> None:
    async with stage.play() as play:
        await unknown_order(play)
        opened = play.clock.now()
    for hours, urgency in ((2, 1), (24, 2), (48, 3)):
        stage.clock.advance(opened + hours * HOUR - stage.clock.now())
        told = said("notice-admin-reminder", urgency=urgency, lines="…", n=1, total="$1.1700")
        for _ in range(2):
            async with stage.play() as play:
                await play.until(
                    play.operator, told.partition("…")[0].strip(), step=60, anywhere=True
                )
                assert await notices(play, "admin-reminder") == urgency
    async with stage.play() as play:
        await play.operator.send("/cases")
        sums = said("cases-sum", n=1, amount="$1.1700", span=said("span-days", n=2))
        await play.operator.wait_for(sums)
