"""The panels' book as stored: each entry once, accounts that follow, and nothing that changes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.domain.money import MoneyRangeError
from bot.domain.panel_book import LARGEST_ACCOUNT, Account, BalanceCheck, Entry, Finding
from bot.storage import Transaction, panel_book, panels
from tests.databases import database_at


@pytest.fixture
def tx(tmp_path: Path) -> Iterator[Transaction]:
    with closing(database_at(tmp_path / "kiosk.db")) as connection:
        found = Transaction(connection)
        panels.ensure(found, "first")
        panels.ensure(found, "second")
        yield found


def book(
    tx: Transaction, ref: str, amount: int, panel_id: int = 1, kind: Entry = Entry.TOP_UP
) -> bool:
    source, target = Account.OUTSIDE, Account.PREPAID
    return panel_book.post(tx, panel_id, kind, ref, amount, source=source, target=target, at=7)


def test_an_entry_happens_once_for_each_panel_kind_and_ref(tx: Transaction) -> None:
    assert book(tx, "a", 5)
    assert not book(tx, "a", 5)
    assert not book(tx, "a", 99)
    assert book(tx, "a", 5, kind=Entry.OPENING)
    assert book(tx, "a", 5, panel_id=2)
    assert panel_book.account(tx, 1, Account.PREPAID) == 10
    assert panel_book.account(tx, 1, Account.OUTSIDE) == -10
    assert panel_book.account(tx, 2, Account.PREPAID) == 5


def test_an_amount_below_zero_goes_the_other_way_and_nothing_is_no_entry(tx: Transaction) -> None:
    assert book(tx, "a", -5)
    assert not book(tx, "b", 0)
    assert panel_book.account(tx, 1, Account.PREPAID) == -5
    assert tx.value("SELECT count(*) FROM panel_entry") == 1


def test_no_account_outgrows_what_can_be_stored(tx: Transaction) -> None:
    assert book(tx, "a", LARGEST_ACCOUNT)
    with pytest.raises(MoneyRangeError):
        book(tx, "b", 1)
    with pytest.raises(MoneyRangeError):
        book(tx, "b", -1)
    assert panel_book.account(tx, 1, Account.PREPAID) == LARGEST_ACCOUNT


@pytest.mark.parametrize("sql", ["UPDATE panel_entry SET amount = 1", "DELETE FROM panel_entry"])
def test_entries_never_change(tx: Transaction, sql: str) -> None:
    book(tx, "a", 5)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        tx.run(sql)


def test_the_newest_entry_tells_that_something_was_booked(tx: Transaction) -> None:
    seen = [panel_book.last_entry(tx, 1)]
    for panel_id in (1, 2, 1):
        book(tx, f"{len(seen)}", 5, panel_id)
        seen.append(panel_book.last_entry(tx, 1))
    assert seen == [0, 1, 1, 3]


def test_what_was_moved_is_counted_from_a_moment_on(tx: Transaction) -> None:
    book(tx, "a", 5)
    book(tx, "b", -2)
    assert panel_book.moved(tx, 1, Account.PREPAID, 7) == 3
    assert panel_book.moved(tx, 1, Account.PREPAID, 8) == 0
    assert panel_book.moved(tx, 1, Account.COST, 7) == 0


def test_a_comparison_comes_back_as_it_was_stored(tx: Transaction) -> None:
    check = BalanceCheck(
        at=7,
        reported="1.50",
        currency="EUR",
        booked=5,
        difference=-3,
        finding=Finding.FOUND,
        last_entry=9,
        within=2,
        booked_now=-3,
        order_ids=(17, 18),
    )
    panel_book.add_check(tx, 1, check)
    assert panel_book.checks(tx, 1, 5) == [check]
    assert panel_book.checks(tx, 2, 5) == []
    assert panel_book.last_settled(tx, 1) == 9
