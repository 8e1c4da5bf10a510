"""Orders on our account at a panel that belong to no order of ours."""

from __future__ import annotations

from decimal import Decimal

from bot.domain.resolver import Candidate
from bot.domain.views import LaterOrder
from bot.storage.transaction import Row, Transaction


def add(
    tx: Transaction,
    panel_id: int,
    found: Candidate,
    *,
    at: int,
    order_id: int | None = None,
) -> bool:
    """Says whether it is new. `order_id`: the order that was paid back, and is there after all."""
    added = tx.run(
        "INSERT INTO stray (panel_id, remote_id, order_id, found_at, word, charge, remains)"
        " VALUES (:panel_id, :remote_id, :order_id, :at, :word, :charge, :remains)"
        " ON CONFLICT DO NOTHING",
        panel_id=panel_id,
        remote_id=str(found.remote_id),
        order_id=order_id,
        at=at,
        word=found.word,
        charge=None if found.charge is None else str(found.charge),
        remains=None if found.remains is None else str(found.remains),
    )
    return added == 1


def nobodys(tx: Transaction, panel_id: int, *, since: int) -> list[Candidate]:
    """Found from then on, and made by nobody here; the lowest number first.

    A run is left out once its drip-feed has told of it.
    """
    rows = tx.rows(
        "SELECT s.* FROM stray s WHERE s.panel_id = :panel_id AND s.order_id IS NULL"
        " AND s.found_at >= :since AND NOT EXISTS"
        " (SELECT 1 FROM orders o, json_each(o.children) run WHERE o.panel_id = s.panel_id"
        " AND o.runs IS NOT NULL AND run.value ->> 0 = s.remote_id)"
        " ORDER BY CAST(s.remote_id AS INTEGER)",
        panel_id=panel_id,
        since=since,
    )
    return [_candidate(row) for row in rows]


def _candidate(row: Row) -> Candidate:
    charge: str | None = row["charge"]
    remains: str | None = row["remains"]
    return Candidate(
        int(row["remote_id"]),
        None if charge is None else Decimal(charge),
        row["word"],
        None if remains is None else int(remains),
    )


def forget(tx: Transaction, panel_id: int, remote_id: str) -> bool:
    """It is an order of ours after all: a person has linked it. False: it was never a stray."""
    forgotten = tx.run(
        "DELETE FROM stray WHERE panel_id = :panel_id AND remote_id = :remote_id",
        panel_id=panel_id,
        remote_id=remote_id,
    )
    return forgotten > 0


def later(tx: Transaction, order_id: int) -> tuple[LaterOrder, ...]:
    """What came to light of an order after it had been paid back."""
    rows = tx.rows(
        "SELECT remote_id, word, charge, found_at FROM stray WHERE order_id = :order_id"
        " ORDER BY found_at, remote_id",
        order_id=order_id,
    )
    return tuple(
        LaterOrder(row["remote_id"], row["word"], row["charge"], row["found_at"]) for row in rows
    )
