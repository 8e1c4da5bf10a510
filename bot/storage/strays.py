"""Orders on our account at a panel that belong to no order of ours."""

from __future__ import annotations

from bot.domain.resolver import Candidate
from bot.domain.views import LaterOrder
from bot.storage.transaction import Transaction


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


def forget(tx: Transaction, panel_id: int, remote_id: str) -> None:
    """It is an order of ours after all: a person has linked it."""
    tx.run(
        "DELETE FROM stray WHERE panel_id = :panel_id AND remote_id = :remote_id",
        panel_id=panel_id,
        remote_id=remote_id,
    )


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
