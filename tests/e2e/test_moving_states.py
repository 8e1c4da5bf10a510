"""States that move after their end, packages, and reports that make no sense: the money follows
what is proven, by the difference, once; the rest is for a person, once.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.domain.catalogue import Service
from bot.domain.records import Order
from bot.domain.service_types import Billing
from bot.panel import PanelUnreachableError
from bot.shop import tracking
from bot.shop.desk import Desk
from bot.shop.run_reports import ask
from bot.storage import Transaction, looks, orders
from sandbox.panel.faults import Fault
from sandbox.panel.orders import Plan
from sandbox.world import CUSTOMER_ID
from tests.e2e.conftest import Play
from tests.e2e.sales import sell
from tests.e2e.stage import (
    KNOWN,
    PRICE,
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
from tests.samples import one_test_in

pytestmark = one_test_in(3)

HOUR, DAY = 3600, 86_400


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as found:
        yield found


def says(play: Play, status: str, **more: object) -> None:
    """From now on the panel gives this answer for every order asked about."""
    answer = {"status": status, "start_count": "5", "currency": "USD"} | more
    play.world.panel_faults.always("status", Fault.json(200, answer))


async def refunds(play: Play) -> list[int]:
    """What was paid back, in millionths, in order."""

    def read(tx: Transaction) -> list[int]:
        rows = tx.rows("SELECT amount FROM ledger_tx WHERE kind = 'refund' ORDER BY id")
        return [row["amount"] for row in rows]

    return await play.kiosk.db.read(read)


async def notices(play: Play, kind: str) -> int:
    return await play.books.count("outbox", f"kind = '{kind}'")


async def cases(play: Play, kind: str) -> int:
    return await play.books.count("cases", f"kind = '{kind}'")


async def delivered(play: Play) -> None:
    await buy(play)
    await reaches(play, "completed", step=20)


# The same again


@pytest.mark.parametrize(
    "last", [{"remains": "0"}, {"remains": "250"}, {"charge": "0.2"}], ids=repr
)
async def test_after_the_same_answer_again_and_again_another_one_counts(
    stage: Stage, last: dict[str, object]
) -> None:
    """That it is the same is enough to know of it, and of nothing else."""
    so_far = {"remains": "500", "charge": "0.27"}
    async with stage.play() as play:
        says(play, "In progress", **so_far)
        await buy(play)
        await reaches(play, "in_progress", step=20)
        await a_while(play, HOUR)
        assert await play.books.count("orders", "answer_mark IS NOT NULL") == 1
        await a_while(play, HOUR)
        assert await play.books.count("orders", "remains = 500") == 1
        said_last = so_far | last
        says(play, "In progress", **said_last)
        await a_while(play, HOUR)
        told = f"remains = {said_last['remains']} AND last_charge = '{said_last['charge']}'"
        assert await play.books.count("orders", told) == 1
        says(play, "Partial", remains="250", charge="0.2")
        await reaches(play, "partial", step=60)
        assert await refunds(play) == [int(PRICE * 1_000_000) // 4]


async def test_who_asks_while_the_same_answer_is_under_way_hears_of_it(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The panel is not asked once more, and the look is a whole one."""
    async with stage.play() as play:
        says(play, "In progress", remains="500", charge="0.27")
        await buy(play)
        await reaches(play, "in_progress", step=20)
        await a_while(play, HOUR)

        async def asked_meanwhile(*args: Any, **kwargs: Any) -> Any:
            answers = await ask(*args, **kwargs)
            now = play.clock.now()
            await play.kiosk.db.write(lambda tx: looks.plan(tx, 1, now, 0))
            return answers

        with monkeypatch.context() as patched:
            patched.setattr(tracking, "ask", asked_meanwhile)
            calls = len(play.world.books.requests("status"))

            async def is_asked() -> bool:
                return len(play.world.books.requests("status")) > calls

            await comes_true(play, is_asked, step=60)
            await play.let_go_by(0)
        assert len(play.world.books.requests("status")) == calls + 1
        assert await play.books.count("orders", "answer_mark IS NULL AND look_pause > 0") == 1


async def test_who_asks_does_not_wait_for_all_that_is_due(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a long rest every order is due: the one that is asked for goes first."""
    monkeypatch.setattr(tracking, "BATCH", 1)
    async with stage.play() as play:
        says(play, "In progress", remains="500", charge="0.27")
        await sell(play, 4)
        await a_while(play, HOUR)
        numbers = {str(one.id): number for number, one in enumerate(play.world.books.orders, 1)}
        asked: list[int] = []

        def the_last_but_one(first: int) -> int:
            return (first + 1) % 4 + 1

        async def ask_and_tap(desk: Desk, remote_ids: Sequence[str], *rest: Any) -> Any:
            asked.extend(numbers[one] for one in remote_ids)
            if len(asked) == 1:
                ask_now = play.kiosk.shop.tracker.ask_now
                await play.kiosk.db.write(ask_now, CUSTOMER_ID, the_last_but_one(asked[0]))
            return await ask(desk, remote_ids, *rest)

        with monkeypatch.context() as patched:
            patched.setattr(tracking, "ask", ask_and_tap)
            await play.let_go_by(2 * HOUR)

            async def all_are() -> bool:
                return len(set(asked)) == 4

            await comes_true(play, all_are, step=0)
        assert asked[1] == the_last_but_one(asked[0])


async def four_that_stand_still(play: Play) -> None:
    """So that they are looked at together, as far as a batch goes."""
    play.world.books.plan_next(*[Plan.stall()] * 4)
    await sell(play, 4)
    await a_while(play, HOUR)
    assert await play.books.count("orders", "look_group_id IS NOT NULL") == 4


async def test_a_panel_that_fails_in_the_midst_of_a_round(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was said before counts, and who was not asked about is asked about next."""
    monkeypatch.setattr(tracking, "BATCH", 1)
    async with stage.play() as play:
        await four_that_stand_still(play)
        looked = await play.kiosk.db.read(looked_at)
        calls: list[str] = []

        async def fail_from_the_third_on(desk: Desk, remote_ids: Sequence[str], *rest: Any) -> Any:
            calls.extend(remote_ids)
            if len(calls) >= 3:
                raise PanelUnreachableError("status", "gone")
            return await ask(desk, remote_ids, *rest)

        with monkeypatch.context() as patched:
            patched.setattr(tracking, "ask", fail_from_the_third_on)
            play.clock.advance(2 * HOUR)
            await comes_true(play, lambda: seen_since(play, looked, 2), step=0)
            await play.let_go_by(0)
            assert await seen_since(play, looked, 2)
            assert len(set(calls[:3])) == 3
        await comes_true(play, lambda: seen_since(play, looked, 4), step=60)
        await play.books.check()


async def test_a_look_that_cannot_be_written_down_stops_no_other(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor does it count as a look: what has changed is found at the next one."""
    async with stage.play() as play:
        await four_that_stand_still(play)
        looked = await play.kiosk.db.read(looked_at)
        play.world.books.set_status(play.world.books.orders[1].id, "In progress", 400)
        tracker, take = play.kiosk.shop.tracker, play.kiosk.shop.tracker.take_report

        def odd(tx: Transaction, order: Order, *rest: Any) -> None:
            if order.id == 2:
                raise ValueError("odd")
            take(tx, order, *rest)

        with monkeypatch.context() as patched:
            patched.setattr(tracker, "take_report", odd)
            play.clock.advance(2 * HOUR)
            await comes_true(play, lambda: seen_since(play, looked, 3), step=0)
            assert (await play.kiosk.db.read(looked_at))[2] == looked[2]
        await comes_true(play, lambda: seen_since(play, looked, 4), step=60)
        assert await play.books.count("orders", "id = 2 AND remains = 400") == 1


async def test_a_full_disk_ends_a_round_and_nothing_is_lost(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tracking, "BATCH", 1)
    async with stage.play() as play:
        await four_that_stand_still(play)
        looked = await play.kiosk.db.read(looked_at)

        def full(*_: Any, **__: Any) -> None:
            raise OSError("no space left")

        with monkeypatch.context() as patched:
            patched.setattr(looks, "heard_again", full)
            play.clock.advance(2 * HOUR)
            await play.let_go_by(0)
            assert await play.kiosk.db.read(looked_at) == looked
        await comes_true(play, lambda: seen_since(play, looked, 4), step=60)


def looked_at(tx: Transaction) -> dict[int, int]:
    """When each order was."""
    found = (orders.get_any(tx, number) for number in range(1, 5))
    return {one.id: one.looked_at or 0 for one in found if one is not None}


async def seen_since(play: Play, looked: dict[int, int], count: int) -> bool:
    now = await play.kiosk.db.read(looked_at)
    return sum(now[number] > looked[number] for number in looked) == count


# Terminal states that move again


async def test_a_completed_order_that_is_refunded_later_is_paid_back(stage: Stage) -> None:
    async with stage.play() as play:
        await delivered(play)
        says(play, "Refunded", remains="1000", charge="0.90000")
        await reaches(play, "canceled", step=HOUR)
        assert await refunds(play) == [1_170_000]
        assert await notices(play, "order-canceled") == 1
        assert await play.books.customer() == START
        await play.books.check()


async def test_words_that_come_and_go_pay_and_tell_once(stage: Stage) -> None:
    """Partial, then as if it ran again, completed, and the same part once more."""
    async with stage.play() as play:
        await delivered(play)
        for word, remains in (
            ("Partial", "400"),
            ("In progress", "400"),
            ("Completed", "0"),
            ("Pending", "1000"),
            ("Partial", "400"),
            ("Partial", "0"),
        ):
            says(play, word, remains=remains, charge="0.90000")
            await a_while(play, 2 * DAY, step=4 * HOUR)
            assert await refunds(play) == [468_000]
            assert await play.books.state() == "partial"
        assert await notices(play, "order-partial") == 1
        told = said(
            "notice-order-partial",
            order="1",
            delivered="600",
            quantity="1,000",
            refund="$0.4680",
            payer="user",
        )
        assert (await everything_said(play.customer)).count(told) == 1
        await play.books.check()


# Odd reports of an order that has ended or runs


async def test_what_remains_of_a_completed_order_is_asked_about_a_day_later(stage: Stage) -> None:
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "in_progress")
        says(play, "Completed", remains="40", charge="0.90000")
        await reaches(play, "completed", step=20)
        await a_while(play, HOUR)
        assert await cases(play, "odd_report") == 0
        await a_while(play, 3 * DAY, step=4 * HOUR)
        assert await cases(play, "odd_report") == 1
        assert await notices(play, "admin-case") == 1
        assert await refunds(play) == []
        says(play, "Completed", remains="0", charge="0.90000")
        await comes_true(play, lambda: resolved(play), step=4 * HOUR)
        await play.books.check()


async def resolved(play: Play) -> bool:
    return await play.books.count("cases", "resolution IS NULL") == 0


@pytest.mark.parametrize("charge", ["NaN", "-1", None])
async def test_a_charge_that_is_no_number_proves_nothing(stage: Stage, charge: str | None) -> None:
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "in_progress")
        says(play, "Canceled", remains="250", charge=charge)
        await reaches(play, "canceled")
        assert await refunds(play) == [292_500]
        assert await cases(play, "refund_by_hand") == 1
        await play.books.check()


async def test_an_order_of_which_it_is_unclear_what_comes_back_says_so_kindly(
    stage: Stage,
) -> None:
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "in_progress")
        says(play, "Partial", remains="many", charge="0.90000")
        told = said("notice-order-being-checked", order="1")
        await play.until(play.customer, told, step=1, anywhere=True)
        assert await notices(play, "order-partial") == 0
        assert said("order-checked-line") in (await order_card(play)).text
        await play.operator.tap_data(None, "ad:1:close:1", forge=True)
        nothing = said("notice-order-checked", order="1")
        await play.until(play.customer, nothing, step=1, anywhere=True)
        assert said("order-checked-line") not in (await order_card(play)).text
        await a_while(play, 3 * DAY, step=4 * HOUR)
        assert await cases(play, "refund_by_hand") == 1
        assert await refunds(play) == []
        await play.books.check()


async def test_a_question_of_money_stays_open_until_a_report_answers_it(stage: Stage) -> None:
    """For a day the panel forgets how the order ended."""
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "in_progress")
        says(play, "Partial", remains="many", charge="0.90000")
        await reaches(play, "partial")
        for word in ("In progress", "Completed", "Partial"):
            says(play, word, remains="many", charge="0.90000")
            await a_while(play, 2 * DAY, step=4 * HOUR)
            assert await cases(play, "refund_by_hand") == 1
            assert not await resolved(play)
        assert said("order-checked-line") in (await order_card(play)).text
        says(play, "Partial", remains="400", charge="0.54000")
        await comes_true(play, lambda: resolved(play), step=4 * HOUR)
        assert await refunds(play) == [468_000]
        await play.books.check()


async def test_what_answered_itself_is_asked_anew_when_it_comes_back(stage: Stage) -> None:
    """The admins hear of it once a day at most, however often it comes and goes."""
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "in_progress")
        for _ in range(3):
            play.world.panel_faults.always("status", Fault.error("Incorrect order ID"))
            await comes_true(play, lambda: asked_about(play), step=10)
            says(play, "In progress", remains="900", charge="0.90000")
            await comes_true(play, lambda: resolved(play), step=10)
        assert await notices(play, "admin-case") == 1
        play.world.panel_faults.always("status", Fault.error("Incorrect order ID"))
        await a_while(play, 2 * DAY, step=HOUR)
        assert await asked_about(play)
        await a_while(play, HOUR)
        says(play, "In progress", remains="800", charge="0.90000")
        await comes_true(play, lambda: resolved(play), step=60)
        play.world.panel_faults.always("status", Fault.error("Incorrect order ID"))
        await comes_true(play, lambda: asked_about(play), step=60)
        assert await notices(play, "admin-case") == 2
        await play.books.check()


async def asked_about(play: Play) -> bool:
    return not await resolved(play)


# Packages


def a_package(play: Play) -> Service:
    found = play.kiosk.shop.shelf.catalogue.all_services()
    return next(one for one in found if one.remote_id == KNOWN)


@pytest.fixture
async def packages(tmp_path: Path) -> AsyncIterator[Stage]:
    """The known service is a package here, for 0.90."""
    async with staged(tmp_path) as found:
        service = found.world.books.service(int(KNOWN))
        found.world.books.replace_service(replace(service, type="Package"))
        yield found


PACKAGES: dict[str, tuple[dict[str, str], str, int, int | None]] = {
    "charge given back": ({"status": "Canceled", "charge": "0", "remains": "7"}, "canceled", 1, 0),
    "nothing said of remains": ({"status": "Canceled", "charge": "0.9"}, "canceled", 1, 0),
    "some remain": ({"status": "Canceled", "remains": "400"}, "canceled", 0, None),
    "half given back": ({"status": "Partial", "charge": "0.45"}, "partial", 0, 585_000),
}


@pytest.mark.parametrize(("report", "state", "paid", "suggested"), PACKAGES.values(), ids=PACKAGES)
async def test_a_package_is_judged_by_its_charge_alone(
    packages: Stage, report: dict[str, str], state: str, paid: int, suggested: int | None
) -> None:
    """`suggested`: 0 where there is no case."""
    async with packages.play() as play:
        package = a_package(play)
        assert package.billing is Billing.PACKAGE
        await sell(play, service=package)
        await comes_true(play, lambda: play.books.count("orders", "first_charge > 0"))
        status = report["status"]
        says(play, **({"charge": "0.90000"} | report | {"status": status}))
        await reaches(play, state, step=5)
        await a_while(play, 2 * DAY, step=4 * HOUR)
        assert await refunds(play) == [1_170_000] * paid
        asked = await play.kiosk.db.read(lambda tx: tx.rows("SELECT suggested FROM cases"))
        assert [row["suggested"] for row in asked] == ([] if suggested == 0 else [suggested])
        assert await play.books.customer() == START - PRICE + PRICE * Decimal(paid)
        await play.books.check()
