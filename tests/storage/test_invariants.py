"""What must be true of the books: each invariant is whole at first, and finds what breaks it."""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.storage import invariants, ledger_mark
from bot.storage.engine import connect
from bot.storage.invariants import INVARIANTS, ON_ITS_WAY, THE_LEDGER_GROWS
from bot.storage.transaction import Transaction
from tests.databases import database_at
from tests.figures import note
from tests.storage.samples import fill

GUARDS = (
    "orders_follow_the_arrows",
    "ledger_tx_never_changes",
    "ledger_tx_never_shrinks",
    "ledger_leg_never_changes",
    "ledger_leg_never_shrinks",
    "panel_entry_never_changes",
    "panel_entry_never_shrinks",
)

_RELEASED = (
    "UPDATE orders SET state = 'released' WHERE id = 4;"
    "INSERT INTO order_event (order_id, state, at) VALUES (4, 'released', 9);"
    "INSERT INTO ledger_tx (kind, ref, from_account, to_account, amount, at)"
    " VALUES ('release', 'order:4', 'held:4', 'user:1', 9000, 9)"
)

DAMAGE = {
    "all legs sum to zero, and all balances": "UPDATE ledger_leg SET amount = 7 WHERE id = 2",
    "each entry has two legs, of its own accounts and amount": (
        "UPDATE ledger_leg SET account = 'user:99' WHERE id = 2"
    ),
    "a balance is the sum of its legs": (
        "UPDATE balance SET amount = amount + 1 WHERE account = 'sales'"
    ),
    "no customer and no hold is below zero": (
        "PRAGMA ignore_check_constraints = ON;"
        "UPDATE balance SET amount = -1 WHERE account = 'user:1'"
    ),
    "what came in over a rail is what the world outside has paid": (
        "UPDATE balance SET amount = -5 WHERE account = 'ext:manual'"
    ),
    "a hold is the price while the order is undecided, and nothing after": (
        "UPDATE orders SET price = price + 1 WHERE id = 4"
    ),
    "each order has exactly one hold, of its price": (
        "UPDATE ledger_tx SET ref = 'order:4000' WHERE kind = 'hold' AND ref = 'order:4'"
    ),
    "a hold is captured, released or written off, once": (
        "INSERT INTO ledger_tx (kind, ref, from_account, to_account, amount, at)"
        " VALUES ('release', 'order:1', 'sales', 'user:1', 9000, 1)"
    ),
    "a hold has gone where the order's state says": _RELEASED.replace("user:1", "user:2"),
    "refunds go from sales to who has paid, for what was sold": (
        f"{_RELEASED}; UPDATE orders SET refunded = 9000 WHERE id = 4;"
        "INSERT INTO ledger_tx (kind, ref, from_account, to_account, amount, at)"
        " VALUES ('refund', 'order:4:9000', 'sales', 'user:1', 9000, 9)"
    ),
    "each entry is of a kind that there is": (
        "INSERT INTO ledger_tx (kind, ref, from_account, to_account, amount, at)"
        " VALUES ('gift', 'order:4', 'sales', 'user:1', 9000, 9)"
    ),
    "refunds are what the order says, and no more than its price": (
        "UPDATE orders SET refunded = refunded + 1 WHERE id = 1"
    ),
    "each entry of an order belongs to one that there is": (
        "UPDATE ledger_tx SET ref = 'order:4000' WHERE kind = 'capture' AND ref = 'order:2'"
    ),
    "an order of the panel belongs to each order that is placed": (
        "DELETE FROM provider_order WHERE order_id = 2"
    ),
    "an order of the panel belongs to one order": (
        "CREATE TABLE other (order_id, panel_id, remote_id);"
        "INSERT INTO other SELECT order_id, panel_id, 7 FROM provider_order;"
        "DROP TABLE provider_order; ALTER TABLE other RENAME TO provider_order"
    ),
    "an unknown order has an open case and an open inquiry": (
        "UPDATE orders SET state = 'unknown' WHERE id = 4"
    ),
    "an order at work is looked at again, alone or with others of its panel": (
        "UPDATE orders SET next_look_at = NULL WHERE state IN ('placed', 'in_progress')"
    ),
    "attempts: at most one that is not proven to have failed": (
        "DROP INDEX attempt_once; INSERT INTO attempt (order_id, number, started_at, evidence)"
        " VALUES (1, 2, 1, '')"
    ),
    "an order that is being sent has an attempt under way, and no other has": (
        "UPDATE orders SET state = 'submitting' WHERE id = 4"
    ),
    "each order went through its states along the arrows": (
        "UPDATE order_event SET state = 'completed' WHERE order_id = 3 AND state = 'submitting'"
    ),
    "an order is where its last step has led": "UPDATE orders SET state = 'partial' WHERE id = 1",
    "a panel's account is the sum of its entries": (
        "UPDATE panel_account SET amount = amount + 1 WHERE account = 'cost'"
    ),
    "what was placed since a panel's book was begun is booked there": (
        "UPDATE orders SET exchange_rate = '1'; UPDATE attempt SET expected_cost = '0.009';"
        "UPDATE panel_entry SET kind = 'charged' WHERE order_id = 2"
    ),
    "no order costs less than nothing, and only those that nobody knows are in doubt": (
        "INSERT INTO panel_entry (panel_id, kind, ref, from_account, to_account, amount, order_id,"
        " at) VALUES (1, 'doubted', 'order:2', 'prepaid', 'suspense', 5, 2, 9)"
    ),
    "an order is queued behind an earlier one of the same person and link": (
        "UPDATE orders SET after_order = 4 WHERE id = 4"
    ),
    "no order was sent while the one before it in the queue was at work": (
        "UPDATE orders SET after_order = 1 WHERE id = 2"
    ),
    "no row points to one that is not there": (
        "PRAGMA foreign_keys = OFF; DELETE FROM person WHERE id = 2"
    ),
}


@pytest.fixture
def connection(path: Path) -> Iterator[sqlite3.Connection]:
    found = database_at(path)
    fill(found, 4)
    yield found
    found.close()


@pytest.fixture
def tx(connection: sqlite3.Connection) -> Transaction:
    return Transaction(connection)


def unguard(connection: sqlite3.Connection) -> None:
    """As if somebody had been at the file with another tool."""
    for guard in GUARDS:
        connection.execute(f"DROP TRIGGER {guard}")


def test_whole_books_are_whole(tx: Transaction) -> None:
    assert invariants.all_broken(tx, sent_before=0) == {}


@pytest.mark.parametrize("name", INVARIANTS)
def test_each_invariant_finds_what_breaks_it(
    name: str, connection: sqlite3.Connection, tx: Transaction
) -> None:
    unguard(connection)
    connection.executescript(DAMAGE[name])
    rows = invariants.broken_invariants(tx).get(name, [])
    assert 1 <= len(rows) <= invariants.MOST_ROWS
    assert not re.findall(BARE_AMOUNT, " ".join(rows))


BARE_AMOUNT = r"(?<=[( ])-?[0-9]{4,}(?=[,)])"
"""The numbers of the samples' orders and entries are shorter."""

MONEY = {
    "of the shop": (
        "UPDATE balance SET amount = amount + 1 WHERE account = 'sales'",
        "a balance is the sum of its legs",
        "('sales', 0.027001 USD)",
    ),
    "of an order": (
        "UPDATE orders SET refunded = 5000 WHERE id = 1",
        "refunds are what the order says, and no more than its price",
        "(1, 0.005 USD, 0.009 USD)",
    ),
    "of a panel": (
        "UPDATE panel_account SET amount = amount + 1 WHERE account = 'cost'",
        "a panel's account is the sum of its entries",
        "(1, 'cost', -0.000001 EUR)",
    ),
}


@pytest.mark.parametrize(("damage", "name", "row"), MONEY.values(), ids=MONEY)
def test_money_is_shown_in_its_own_currency(
    damage: str, name: str, row: str, connection: sqlite3.Connection, tx: Transaction
) -> None:
    connection.execute("UPDATE panel SET currency = 'EUR'")
    connection.execute(damage)
    assert invariants.broken_invariants(tx)[name] == [row]


WRONG_WAYS = {
    "given back, to another": ("'user:1', 9000, 9)", "'user:2', 9000, 9)"),
    "given back, yet captured": (
        "'release', 'order:4', 'held:4', 'user:1'",
        "'capture', 'order:4', 'held:4', 'sales'",
    ),
    "given back, yet written off": (
        "'release', 'order:4', 'held:4', 'user:1'",
        "'write_off', 'order:4', 'held:4', 'loss'",
    ),
}


def test_an_order_that_was_given_back_is_well(
    connection: sqlite3.Connection, tx: Transaction
) -> None:
    connection.executescript(_RELEASED)
    assert invariants.broken_invariants(tx) == {}


@pytest.mark.parametrize(("told", "instead"), WRONG_WAYS.values(), ids=WRONG_WAYS)
def test_a_hold_that_has_gone_another_way(
    told: str, instead: str, connection: sqlite3.Connection, tx: Transaction
) -> None:
    """All sums are right, and the money is not where it belongs."""
    assert told in _RELEASED
    connection.executescript(_RELEASED.replace(told, instead))
    assert list(invariants.broken_invariants(tx)) == [
        "a hold has gone where the order's state says"
    ]


@pytest.mark.parametrize(
    ("source", "target"), [("sales", "user:2"), ("loss", "user:1")], ids=["whom", "whence"]
)
def test_a_refund_that_has_gone_another_way(
    source: str, target: str, connection: sqlite3.Connection, tx: Transaction
) -> None:
    connection.executescript(
        "UPDATE orders SET refunded = 9000 WHERE id = 2;"
        "INSERT INTO ledger_tx (kind, ref, from_account, to_account, amount, at)"
        f" VALUES ('refund', 'order:2:9000', '{source}', '{target}', 9000, 9)"
    )
    assert list(invariants.broken_invariants(tx)) == [
        "refunds go from sales to who has paid, for what was sold"
    ]


def test_a_full_book_of_a_panel_stops_nothing(
    connection: sqlite3.Connection, tx: Transaction
) -> None:
    """Some currencies have many zeros: what has no room goes without an entry."""
    connection.executescript(
        "UPDATE orders SET exchange_rate = '0.000001' WHERE id = 2;"
        "UPDATE attempt SET expected_cost = '900000000' WHERE order_id = 2;"
        "DROP TRIGGER panel_entry_never_changes;"
        "UPDATE panel_entry SET order_id = 3, kind = 'charged' WHERE order_id = 2"
    )
    missing = "what was placed since a panel's book was begun is booked there"
    assert list(invariants.broken_invariants(tx)) == [missing]
    for number in range(80):
        connection.execute(
            "INSERT INTO panel_entry (panel_id, kind, ref, from_account, to_account, amount, at)"
            f" VALUES (1, 'top_up', '{number}', 'outside', 'prepaid', {99 * 10**15}, 1)"
        )
    assert invariants.broken_invariants(tx) == {}


def test_an_order_that_is_on_its_way_for_too_long(
    connection: sqlite3.Connection, tx: Transaction
) -> None:
    connection.executescript(
        "UPDATE orders SET state = 'submitting' WHERE id = 4;"
        "INSERT INTO order_event (order_id, state, at) VALUES (4, 'submitting', 500);"
        "INSERT INTO attempt (order_id, number, started_at, evidence) VALUES (4, 1, 500, '')"
    )
    assert invariants.all_broken(tx, sent_before=None) == {}
    assert invariants.all_broken(tx, sent_before=500) == {}
    assert invariants.all_broken(tx, sent_before=501) == {ON_ITS_WAY: ["(4, 500)"]}


def test_a_file_that_cannot_be_read_is_broken(path: Path) -> None:
    made = database_at(path)
    fill(made, 1000)
    made.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    made.close()
    with path.open("r+b") as file:
        file.seek(20 * 4096)
        file.write(b"\xff" * (path.stat().st_size - 30 * 4096))
    damaged = connect(path)
    broken = invariants.all_broken(Transaction(damaged), sent_before=None)
    damaged.close()
    assert broken == {invariants.THE_FILE_CAN_BE_READ: ["database disk image is malformed"]}


def test_a_broken_invariant_shows_a_few_rows(
    connection: sqlite3.Connection, tx: Transaction
) -> None:
    fill(connection, 20, first=5)
    connection.execute("UPDATE orders SET cost_cap = cost_cap, refunded = 1")
    [rows] = invariants.broken_invariants(tx).values()
    assert len(rows) == invariants.MOST_ROWS


# The ledger only grows

TAMPER = {
    "changed": "UPDATE ledger_tx SET at = at + 1 WHERE id = 2",
    "missing": "DELETE FROM ledger_tx WHERE id = 3",
    "cut off": "DELETE FROM ledger_tx WHERE id = (SELECT max(id) FROM ledger_tx)",
    "swapped": (
        "UPDATE ledger_tx SET id = -1 WHERE id = 2; UPDATE ledger_tx SET id = 2 WHERE id = 3;"
        "UPDATE ledger_tx SET id = 3 WHERE id = -1"
    ),
}


@pytest.mark.parametrize("how", TAMPER)
def test_an_old_entry_that_is_no_longer_as_it_was(
    how: str, connection: sqlite3.Connection, tx: Transaction
) -> None:
    ledger_mark.note(tx)
    unguard(connection)
    connection.executescript(f"PRAGMA foreign_keys = OFF; {TAMPER[how]}")
    assert THE_LEDGER_GROWS in invariants.all_broken(tx, sent_before=None)


def test_a_ledger_that_grows_is_well(
    connection: sqlite3.Connection, tx: Transaction, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Over several stretches, noted again and again, in the middle of one and at its end."""
    monkeypatch.setattr(ledger_mark, "STRETCH", 7)
    for number in range(5, 30):
        ledger_mark.note(tx)
        fill(connection, 1, first=number)
        assert ledger_mark.changed(tx) == []
    ledger_mark.note(tx)
    unguard(connection)
    connection.execute("UPDATE ledger_tx SET amount = amount + 1 WHERE id = 17")
    assert ledger_mark.changed(tx) == ["entries 15 to 21: they say something else than before"]


def test_an_empty_ledger_is_well(path: Path) -> None:
    empty = database_at(path.with_name("empty.db"))
    ledger_mark.note(Transaction(empty))
    assert invariants.all_broken(Transaction(empty), sent_before=0) == {}
    empty.close()


def test_a_check_of_many_orders_is_quick(connection: sqlite3.Connection, tx: Transaction) -> None:
    """100,000 orders take about a second; a tenth of them is enough to see a slow query."""
    fill(connection, 10_000, first=5)
    ledger_mark.note(tx)
    began = time.process_time()
    assert invariants.all_broken(tx, sent_before=0) == {}
    seconds = time.process_time() - began
    note("a check of 10,000 orders, CPU", f"{seconds * 1000:.0f} ms")
    assert seconds < 2
