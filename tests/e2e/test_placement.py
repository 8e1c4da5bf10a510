"""What becomes of an order and its money, whatever the panel answers to `add`."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from bot.shop import placing
from bot.storage import Transaction, database
from bot.telegram.visit import Visit
from sandbox.panel.faults import Fault
from sandbox.telegram.faults import Fault as ChatFault
from tests.e2e.conftest import Play
from tests.e2e.sales import confirm
from tests.e2e.stage import (
    IMPATIENCE,
    KNOWN,
    PATIENCE,
    PRICE,
    START,
    Stage,
    a_while,
    ask_price,
    buy,
    comes_true,
    everything_said,
    known_service,
    order_card,
    reaches,
    reprice,
    said,
    staged,
)
from tests.samples import one_in, one_test_in

pytestmark = one_test_in(2)

HOUR = 3600


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as found:
        yield found


async def attempts(play: Play) -> list[tuple[str, int]]:
    """Outcome and start of each attempt."""

    def read(tx: Transaction) -> list[tuple[str, int]]:
        rows = tx.rows("SELECT outcome, started_at FROM attempt ORDER BY id")
        return [(row["outcome"], row["started_at"]) for row in rows]

    return await play.kiosk.db.read(read)


async def alerts(play: Play, kind: str) -> int:
    return await play.books.count("outbox", f"kind LIKE '{kind}'")


async def test_an_accepted_order_is_paid_once(stage: Stage) -> None:
    async with stage.play() as play:
        await buy(play)
        await play.customer.wait_for(said("state-placed"))
        assert await play.books.customer() == START - PRICE
        assert await play.books.account("held:1") == 0
        assert await play.books.account("sales") == PRICE
        assert [outcome for outcome, _ in await attempts(play)] == ["accepted"]
        await play.books.check()


GENERAL = "general"
REJECTIONS = [
    ("Not enough funds on balance", GENERAL, "alert-low-balance"),
    ("Invalid API key", GENERAL, "alert-key-refused"),
    ("Your account is inactive", GENERAL, "alert-account-refused"),
    ("Incorrect service ID", "service", None),
    ("Bad link", "link", None),
    (
        "You have active order with this link. Please wait until order being completed.",
        "duplicate-link",
        None,
    ),
    ("Quantity less than minimal 50", "quantity", None),
]


@pytest.mark.parametrize(("words", "reason", "alert"), REJECTIONS)
async def test_a_refused_order_gives_the_money_back(
    stage: Stage, words: str, reason: str, alert: str | None
) -> None:
    stage.world.panel_faults.next("add", Fault.error(words))
    async with stage.play() as play:
        await buy(play)
        await play.until(play.customer, not_placed(reason), step=1)
        await play.until(play.customer, f"· {said('state-rejected')}\n", step=1, anywhere=True)
        assert words not in await everything_said(play.customer)
        await a_while(play, HOUR)
        assert len(play.world.books.requests("add")) == 1
        assert await play.books.state() == "rejected"
        assert await play.books.customer() == START
        assert await play.books.count("ledger_tx", "kind = 'release'") == 1
        assert await play.books.count("cases") == 0
        assert await alerts(play, alert or "alert-%") == (alert is not None)
        if alert is not None:
            await play.operator.wait_for(words, anywhere=True)
        await play.books.check()


def not_placed(reason: str) -> str:
    """What the customer is told of order #1."""
    why = said(f"reason-{reason}")
    return said("notice-order-not-placed", order="1", why=why, price="$1.1700", payer="user")


UNCLEAR = {
    "reset": Fault.reset(after_effect=True),
    "cut": Fault.cut(after_effect=True),
    "no answer in time": Fault.hang(after_effect=True),
    "empty": Fault.empty(after_effect=True),
    "a page": Fault.html(200, after_effect=True),
    "500": Fault.json(500, {"order": 23501}, after_effect=True),
    "429": Fault.too_many(after_effect=True),
    "an error that proves nothing": Fault.error("Something went wrong", after_effect=True),
    "a proving error with 500": Fault.error("Bad link", status=500, after_effect=True),
    "true for an id": Fault.json(200, {"order": True}, after_effect=True),
    "a redirect": Fault.redirect(307, "/panel/api/v2", after_effect=True),
}


@pytest.mark.parametrize("fault", one_in(3, UNCLEAR.values(), UNCLEAR))
async def test_an_unclear_answer_keeps_the_money_and_asks_a_person(
    stage: Stage, fault: Fault
) -> None:
    stage.world.panel_faults.next("add", fault)
    async with stage.play(timeouts=IMPATIENCE) as play:
        await buy(play)
        told = said("notice-order-unknown", order="1")
        await play.until(play.customer, told, step=1)
        await play.until(play.customer, said("explain-unknown"), step=1, anywhere=True)
        case = said("notice-admin-lost-answer", order="1")
        await play.operator.wait_for(case, anywhere=True)
        await a_while(play, 6 * HOUR, step=600)
        assert play.world.books.adds == 1
        assert len(play.world.books.requests("add")) == 1
        assert await play.books.state() == "unknown"
        assert await play.books.account("held:1") == PRICE
        assert await play.books.customer() == START - PRICE
        assert await play.books.count("cases", "resolution IS NULL") == 1
        assert await alerts(play, "admin-case") == 1
        assert (await everything_said(play.customer)).count(told) == 1
        await play.books.check()


async def test_an_order_number_that_is_known_already_is_not_believed(stage: Stage) -> None:
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "placed")
        first = (await play.books.order()).remote_id
        stage.world.panel_faults.next(
            "add", Fault.json(200, {"order": int(first or 0)}, after_effect=True)
        )
        await buy(play, "2000")
        await reaches(play, "unknown", 2)
        found = await play.kiosk.db.read(lambda tx: tx.value("SELECT evidence FROM cases"))
        assert f"order {first}, which belongs to #1" in found
        assert await play.books.account("held:2") == 2 * PRICE
        await play.books.check()


async def test_an_unclear_order_does_not_keep_the_next_one(stage: Stage) -> None:
    stage.world.panel_faults.next("add", Fault.reset(after_effect=True))
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "unknown")
        await buy(play, "2000")
        await reaches(play, "placed", 2)
        await play.books.check()


async def test_an_order_waits_for_a_panel_that_is_down(stage: Stage) -> None:
    async with stage.play() as play:
        await stage.door.shut()
        await buy(play)
        await play.customer.wait_for(said("state-reserved"))
        await comes_true(play, lambda: play.books.count("attempt", "number = 2 AND ended_at > 0"))
        assert await play.books.state() == "reserved"
        assert await play.books.account("held:1") == PRICE
        await stage.door.open()
        await reaches(play, "placed")
        assert play.world.books.adds == 1
        outcomes = [outcome for outcome, _ in await attempts(play)]
        assert outcomes == ["not_sent"] * (len(outcomes) - 1) + ["accepted"]
        await play.books.check()


async def test_a_panel_that_stays_down_is_given_up_after_five_tries(stage: Stage) -> None:
    async with stage.play() as play:
        await stage.door.shut()
        await buy(play)
        await reaches(play, "released")
        made = await attempts(play)
        assert [outcome for outcome, _ in made] == ["not_sent"] * 5
        starts = [start for _, start in made]
        pauses = [later - earlier for earlier, later in pairwise(starts)]
        for pause, least in zip(pauses, (5, 10, 20, 40), strict=True):
            assert least <= pause <= least + 15
        await play.until(play.customer, not_placed("unreachable"), step=1)
        words = "no connection"
        await play.until(play.operator, f"cannot be reached: {words}", step=1, anywhere=True)
        assert await play.books.customer() == START
        await stage.door.open()
        await a_while(play, HOUR)
        assert play.world.books.requests("add") == []
        assert await alerts(play, "alert-panel-down") == 1
        assert await play.books.count("cases") == 0
        await play.books.check()


async def held_back(stage: Stage, play: Play) -> None:
    """An order that was confirmed, and could not be sent so far."""
    await stage.door.shut()
    await buy(play)
    await comes_true(
        play, lambda: play.books.count("attempt", "outcome = 'not_sent'"), step=0, steps=2000
    )
    await stage.door.open()


@pytest.mark.parametrize(
    ("rate", "sold"), [("0.90", True), ("1.17", True), ("1.17001", False), ("90", False)]
)
async def test_an_order_is_never_sent_above_its_price(stage: Stage, rate: str, sold: bool) -> None:
    async with stage.play() as play:
        await held_back(stage, play)
        reprice(stage.world, Decimal(rate))
        await play.kiosk.shop.sync.step()
        await reaches(play, "placed" if sold else "released")
        assert play.world.books.adds == sold
        assert await play.books.customer() == (START - PRICE if sold else START)
        if not sold:
            await play.until(play.customer, not_placed("dearer"), step=1)
        await play.books.check()


async def test_an_order_of_a_service_that_has_gone_is_given_back(stage: Stage) -> None:
    async with stage.play() as play:
        await held_back(stage, play)
        stage.world.books.remove_service(1)
        await play.kiosk.shop.sync.step()
        await reaches(play, "released")
        await play.until(play.customer, not_placed("vanished"), step=1)
        assert play.world.books.requests("add") == []
        assert await play.books.customer() == START
        card = await order_card(play)
        assert card.button("Order again") is None
        await play.books.check()


async def tried(play: Play) -> None:
    """To send it, at least once, in vain."""
    play.kiosk.shop.signals.placing.set()
    not_sent = "outcome = 'not_sent'"
    await comes_true(play, lambda: play.books.count("attempt", not_sent), step=0, steps=2000)


async def test_runs_are_not_sent_to_a_service_that_no_longer_drips(stage: Stage) -> None:
    """It may well deliver, and bill, the first one only."""
    books = stage.world.books
    books.replace_service(replace(books.service(int(KNOWN)), dripfeed=True))
    async with stage.play() as play:
        await stage.door.shut()
        await confirm(play, known_service(play), quantity=200, runs=5)
        await tried(play)
        books.replace_service(replace(books.service(int(KNOWN)), dripfeed=False))
        await stage.door.open()
        await play.kiosk.shop.sync.step()
        await reaches(play, "released")
        assert books.requests("add") == []
        assert await play.books.customer() == START
        await play.books.check()


async def test_comments_are_not_sent_where_they_are_counted_otherwise_now(stage: Stage) -> None:
    """They were confirmed by lines; now the panel bills each part between commas."""
    books = stage.world.books
    books.replace_service(replace(books.service(int(KNOWN)), type="Custom Comments", minimum=1))
    async with stage.play() as play:
        await stage.door.shut()
        await confirm(play, known_service(play), comments="One, two, three\nfour")
        await tried(play)
        await play.kiosk.db.write(lambda tx: tx.run("UPDATE service SET splits_commas = 1"))
        await play.kiosk.shop.sync.load()
        await stage.door.open()
        await reaches(play, "released")
        assert books.requests("add") == []
        assert await play.books.customer() == START
        await play.books.check()


async def test_the_customer_takes_back_what_was_not_sent(stage: Stage) -> None:
    async with stage.play() as play:
        await held_back(stage, play)
        await order_card(play)
        await play.customer.tap("Cancel order")
        question = await play.customer.wait_for(
            said("cancel-ask-reserved", order="1", payer="user")
        )
        toast = await play.customer.tap_data(question.id, "oc:1:1")
        assert toast.text == said("wish-cancel-released")
        again = await play.customer.tap_data(question.id, "oc:1:1", forge=True)
        assert again.alert
        await a_while(play, HOUR)
        assert play.world.books.requests("add") == []
        assert await play.books.state() == "released"
        assert await play.books.customer() == START
        assert await play.books.count("ledger_tx", "kind = 'release'") == 1
        await play.books.check()


async def test_orders_are_sent_one_at_a_time_and_in_order(stage: Stage) -> None:
    async with stage.play() as play:
        stage.world.panel_faults.next("add", Fault.hang())
        arrived = stage.world.panel_faults.arrived("add")
        await buy(play)
        await arrived
        await buy(play, "2000")
        await a_while(play, 60, step=10)
        assert await play.books.state(2) == "reserved"
        await stage.world.panel_faults.release()
        await reaches(play, "placed", 2)
        sent = [one.parameters["quantity"] for one in play.world.books.requests("add")]
        assert sent == ["1000", "2000"]
        await play.books.check()


async def test_a_placed_order_is_shown_before_the_next_one_is_sent(stage: Stage) -> None:
    for_ever = replace(PATIENCE, add=3600, silence=3600)
    async with stage.play(timeouts=for_ever) as play:
        for number in (1, 2):
            await confirm(play, known_service(play), number=number)
        card = await order_card(play)
        stage.world.panel_faults.next("add", None, Fault.hang())
        play.kiosk.shop.signals.placing.set()
        await play.customer.wait_for(lambda one: one.id == card.id and one.text != card.text)
        assert [await play.books.state(number) for number in (1, 2)] == ["placed", "submitting"]
        await stage.world.panel_faults.release()


async def under_way(play: Play, *, orders: int) -> None:
    """The first of so many orders is at the panel, which says nothing until it is released."""
    play.world.panel_faults.next("add", Fault.hang(after_effect=True))
    arrived = play.world.panel_faults.arrived("add")
    for number in range(1, orders + 1):
        await confirm(play, known_service(play), number=number)
    play.kiosk.shop.signals.placing.set()
    await arrived


async def test_a_stop_takes_no_further_order(stage: Stage) -> None:
    async with stage.play() as play:
        await under_way(play, orders=2)
        stopping = play.kiosk.nursery.start(play.kiosk.placer.drain(20), "drain")
        await play.world.panel_faults.release()
        await stopping
        assert [await play.books.state(number) for number in (1, 2)] == ["placed", "reserved"]
        assert len(play.world.books.requests("add")) == 1
    async with stage.play() as play:
        await reaches(play, "placed", 2)
        assert len(play.world.books.requests("add")) == 2
        await play.books.check()


def moves_noted(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The moves of orders are added to the last list; who begins a batch adds one for it."""
    batches: list[list[str]] = [[]]
    run = Transaction.run

    def noted(tx: Transaction, sql: str, /, **values: Any) -> int:
        if sql.startswith("UPDATE orders SET") and "new" in values:
            batches[-1].append(f"{values['id']} {values['new']}")
        return run(tx, sql, **values)

    monkeypatch.setattr(Transaction, "run", noted)
    return batches


async def test_an_outcome_shares_its_commit_with_the_next_claim(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    batches, run_batch = moves_noted(monkeypatch), database._run_batch

    def counted(connection: Any, jobs: list[Any]) -> list[Any]:
        batches.append([])
        return run_batch(connection, jobs)

    monkeypatch.setattr(database, "_run_batch", counted)
    async with stage.play() as play:
        await under_way(play, orders=3)
        await play.world.panel_faults.release()
        await reaches(play, "placed", 3, step=0)
        assert ["1 placed", "2 submitting"] in batches
        assert ["2 placed", "3 submitting"] in batches


async def test_an_outcome_is_stored_on_a_full_disk(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Room is kept for it alone, not for the claim with which it shares its commit."""

    def fill(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE filling (content BLOB)")
        while connection.execute("PRAGMA freelist_count").fetchone()[0]:
            connection.execute("INSERT INTO filling VALUES (zeroblob(4000))")
        [pages] = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")

    async with stage.play() as play:
        await under_way(play, orders=2)
        writer = play.kiosk.db._writer
        await writer.run(fill)
        # More than the outcome leaves behind.
        monkeypatch.setattr(placing, "EVIDENCE_BYTES", 4 * placing.EVIDENCE_BYTES)
        await play.world.panel_faults.release()
        await reaches(play, "placed", 1)
        assert await play.books.state(2) == "reserved"
        await writer.run(lambda one: one.execute("PRAGMA max_page_count = 1000000"))
        await reaches(play, "placed", 2)
        assert len(play.world.books.requests("add")) == 2
        await play.books.check()


async def test_an_outcome_that_does_not_fit_with_the_next_claim_is_stored_alone(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    batches = moves_noted(monkeypatch)
    refused: list[str] = []

    def full(connection: Any, jobs: list[Any]) -> list[Any]:
        batches.append([])
        connection.execute("BEGIN IMMEDIATE")
        outcomes = [database._run_job(connection, job) for job in jobs]
        if len(batches[-1]) > 1 and not refused:
            refused.extend(batches[-1])
            connection.execute("ROLLBACK")
            raise sqlite3.OperationalError("database or disk is full")
        connection.execute("COMMIT")
        return outcomes

    monkeypatch.setattr(database, "_run_batch", full)
    async with stage.play() as play:
        await under_way(play, orders=2)
        await play.world.panel_faults.release()
        await reaches(play, "placed", 2)
        assert refused == ["1 placed", "2 submitting"]
        assert await play.books.state(1) == "placed"
        assert len(play.world.books.requests("add")) == 2
        await play.books.check()


async def test_a_card_is_not_drawn_as_it_was_when_more_is_known(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The order is refused, and its card gone, before Confirm has drawn it."""
    may_go_on, toast = asyncio.Event(), Visit.toast

    async def slow(visit: Visit, text: str) -> None:
        await may_go_on.wait()
        await toast(visit, text)

    async with stage.play() as play:
        await ask_price(play, "1000")
        card = await play.customer.last()
        monkeypatch.setattr(Visit, "toast", slow)
        gone = "Bad Request: message to edit not found"
        play.world.telegram.faults.next("editMessageText", ChatFault.server_error(400, gone))
        play.world.panel_faults.next("add", Fault.error("Bad link"))
        tapped = asyncio.ensure_future(play.customer.tap("Confirm"))
        refused = "state = 'rejected' AND card_message_id IS NULL"
        await comes_true(play, lambda: play.books.count("orders", refused))
        may_go_on.set()
        await tapped
        await play.customer.wait_for(
            lambda one: one.id == card.id and said("state-rejected") in one.text
        )


async def test_an_order_that_cannot_be_read_leaves_the_one_before_as_it_is(stage: Stage) -> None:
    def write_fields(tx: Transaction, text: str) -> None:
        tx.run("UPDATE orders SET fields = :text WHERE id = 2", text=text)

    async with stage.play() as play:
        await under_way(play, orders=2)
        await play.kiosk.db.write(write_fields, "not JSON")
        await play.world.panel_faults.release()
        await reaches(play, "placed", 1)
        assert await play.books.account("held:1") == 0
        await play.kiosk.db.write(write_fields, "{}")
        await reaches(play, "placed", 2)
        assert len(play.world.books.requests("add")) == 2
        await play.books.check()
