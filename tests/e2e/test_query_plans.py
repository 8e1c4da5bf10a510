"""What a customer does costs the same however many orders and people the shop has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from bot.storage import Transaction
from bot.ui.callbacks import ConfirmOrder, PickQuantity, TakePasted
from tests.e2e.conftest import Play
from tests.e2e.steps import buy, keys, press, read, see

pytestmark = pytest.mark.usefixtures("calm")

GROWING = frozenset(
    {
        *("person", "orders", "order_event", "attempt", "provider_order", "draft", "fsm"),
        *("ledger_tx", "ledger_leg", "balance", "panel_entry", "inbox", "outbox", "pasted_link"),
    }
)
SCANNED = re.compile(r"SCAN (\w+)(?: AS \w+)?(?: USING (?:COVERING )?INDEX (\w+))?")
MEANT = (
    # Every ten minutes at most, for everybody together.
    "SELECT service_id, count(*) AS n FROM orders WHERE state = 'completed'",
    # From the newest on, as far as the first that is of this panel.
    "SELECT coalesce(a.ended_at, a.started_at) FROM attempt a",
)


@contextmanager
def recorded(monkeypatch: pytest.MonkeyPatch) -> Iterator[set[str]]:
    """Every statement that is run meanwhile."""
    statements: set[str] = set()

    with monkeypatch.context() as patched:
        for name in ("run", "run_each", "rows", "tuples", "row", "value"):
            method = getattr(Transaction, name)

            def note(
                tx: Transaction, sql: str, *args: Any, _method: Any = method, **kwargs: Any
            ) -> Any:
                statements.add(sql)
                return _method(tx, sql, *args, **kwargs)

            patched.setattr(Transaction, name, note)
        yield statements


def scans(tx: Transaction, statements: set[str]) -> list[str]:
    """Those that go through all of a table that grows, or through a whole index of it."""
    partial = {
        row["name"]
        for row in tx.rows(
            "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql LIKE '%WHERE%'"
        )
    }
    names = {
        row["name"]: row["tbl_name"]
        for row in tx.rows("SELECT name, tbl_name FROM sqlite_schema WHERE type = 'index'")
    }
    found = []
    for statement in sorted(statements):
        # A new row is no reason to look through the rows that may point to it.
        if statement.startswith("INSERT") and "SELECT" not in statement:
            continue
        parameters = dict.fromkeys(re.findall(r"(?<![:\w]):([a-z_]+)", statement))
        for row in tx.rows(f"EXPLAIN QUERY PLAN {statement}", **parameters):
            for alias, index in SCANNED.findall(row["detail"]):
                table = names.get(index) or alias_of(statement, alias)
                if table in GROWING and index not in partial:
                    found.append(f"{row['detail']}: {statement}")
    return found


def alias_of(statement: str, alias: str) -> str:
    """The table that is called so there."""
    named = re.search(rf"(?:FROM|JOIN|UPDATE)\s+(\w+)\s+(?:AS\s+)?{alias}\b", statement)
    return named[1] if named else alias


async def test_no_statement_of_a_sale_goes_through_all_there_is(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    await play.let_go_by(1)
    with recorded(monkeypatch) as statements:
        await buy(play.customer)
        await play.until(play.customer, "is completed")
        await play.customer.send("https://www.instagram.com/p/DAbCdEfGhIj")
        fitting = await see(play.customer, TakePasted)
        await play.customer.tap_data(fitting.id, keys(fitting, TakePasted)[0].value)
        await press(play.customer, PickQuantity, quantity=1000)
        await press(play.customer, ConfirmOrder)
        await read(play.customer, "state-placed")
        for words in ("instagram likes", "/orders", "/wallet", "#1", "/start"):
            await play.customer.send(words)
            await play.settled()
    assert len(statements) > 50
    found = await play.kiosk.db.write(scans, statements)
    assert [one for one in found if not any(meant in one for meant in MEANT)] == []


async def test_a_statement_that_does_is_found(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    with recorded(monkeypatch) as statements:
        await play.books.count("orders", "first_charge > 0")
    assert len(await play.kiosk.db.write(scans, statements)) == 1
