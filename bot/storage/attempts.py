"""Attempts to send an order: stored before the first byte, closed with what came of it.

The database allows one attempt for each order that is not proven to have failed.
"""

from __future__ import annotations

from bot.storage.orders import StaleOrderError
from bot.storage.transaction import Transaction


def begin(tx: Transaction, order_id: int, *, at: int, padding: str) -> int:
    """Stored before the first byte is sent. Returns the number of the attempt, from 1.

    The row is padded, so that the answer can be stored in place on a full disk.
    """
    number: int = tx.value(
        "INSERT INTO attempt (order_id, number, started_at, evidence)"
        " SELECT :order_id, 1 + count(*), :at, :padding FROM attempt WHERE order_id = :order_id"
        " RETURNING number",
        order_id=order_id,
        at=at,
        padding=padding,
    )
    return number


def end(
    tx: Transaction,
    order_id: int,
    outcome: str,
    *,
    why: str | None,
    http_status: int | None,
    evidence: str,
    at: int,
) -> None:
    """Close the attempt that is pending. Raises StaleOrderError where none is."""
    changed = tx.run(
        "UPDATE attempt SET outcome = :outcome, why = :why, http_status = :http_status,"
        " evidence = :evidence, ended_at = :at WHERE order_id = :order_id AND outcome = 'pending'",
        order_id=order_id,
        outcome=outcome,
        why=why,
        http_status=http_status,
        evidence=evidence,
        at=at,
    )
    if changed != 1:
        raise StaleOrderError(f"order {order_id} has no attempt under way")


def settle_unknown(tx: Transaction, order_id: int, outcome: str) -> None:
    """What a person found out about an attempt of unknown outcome."""
    tx.run(
        "UPDATE attempt SET outcome = :outcome WHERE order_id = :order_id AND outcome = 'unknown'",
        order_id=order_id,
        outcome=outcome,
    )


def count(tx: Transaction, order_id: int) -> int:
    found: int = tx.value("SELECT count(*) FROM attempt WHERE order_id = :id", id=order_id)
    return found
