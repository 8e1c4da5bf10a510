"""Attempts to send an order: stored before the first byte, closed with what came of it.

The database allows one attempt for each order that is not proven to have failed.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from bot.domain.money import Money
from bot.storage import trust
from bot.storage.orders import StaleOrderError
from bot.storage.transaction import Transaction

FRESH_SECONDS = 30
"""A balance that is older says little of what lies at the panel now."""


@dataclass(frozen=True, slots=True)
class Before:
    """What an unknown outcome will be judged by. None: that cannot be told.

    `low_id`: our highest id there so far. `balance`: as the panel said it a moment ago.
    `cost`: exact, in the panel's currency.
    """

    low_id: int | None
    balance: str | None
    cost: Decimal | None


def before(tx: Transaction, panel_id: int, cost: Decimal | None, *, at: int) -> Before:
    """What is known of a panel at this moment; `cost` is that of the order to be sent."""
    row = tx.row(
        "SELECT t.highest_id, p.balance, p.balance_at FROM panel p"
        " JOIN panel_trust t ON t.panel_id = p.id WHERE p.id = :id",
        id=panel_id,
    )
    if row is None:
        raise LookupError(f"there is no panel {panel_id}")
    balance_at: int | None = row["balance_at"]
    is_fresh = (
        balance_at is not None
        and at - balance_at < FRESH_SECONDS
        and not _has_sent_since(tx, panel_id, balance_at)
    )
    return Before(row["highest_id"], row["balance"] if is_fresh else None, cost)


def _has_sent_since(tx: Transaction, panel_id: int, since: int) -> bool:
    # A CROSS JOIN is gone through from the left: the newest attempt is mostly of this panel, where
    # the planner would look at every order there ever was.
    last_add = tx.value(
        "SELECT coalesce(a.ended_at, a.started_at) FROM attempt a"
        " CROSS JOIN orders o ON o.id = a.order_id WHERE o.panel_id = :panel_id"
        " ORDER BY a.id DESC LIMIT 1",
        panel_id=panel_id,
    )
    return last_add is not None and last_add >= since


def begin(
    tx: Transaction,
    order_id: int,
    known: Before,
    *,
    at: int,
    padding: str,
    service_id: int | None = None,
) -> None:
    """Stored before the first byte is sent.

    The row is padded, so that the answer can be stored in place on a full disk. The listed rate of
    the service is kept with it: by the time of the charge it may be another one.
    """
    tx.run(
        "INSERT INTO attempt (order_id, number, started_at, evidence, low_id, balance_before,"
        " expected_cost, listed_rate) SELECT :order_id, 1 + count(*), :at, :padding, :low_id,"
        " :balance, :cost, (SELECT rate FROM service WHERE id = :service_id)"
        " FROM attempt WHERE order_id = :order_id",
        order_id=order_id,
        at=at,
        padding=padding,
        low_id=None if known.low_id is None else str(known.low_id),
        balance=known.balance,
        cost=None if known.cost is None else str(known.cost),
        service_id=service_id,
    )


def end(
    tx: Transaction,
    order_id: int,
    outcome: str,
    *,
    why: str | None,
    http_status: int | None,
    evidence: str,
    at: int,
    took_ms: int | None = None,
) -> None:
    """Close the attempt that is pending. Raises StaleOrderError where none is.

    `took_ms`: from the call to its end, where there was one.
    """
    changed = tx.run(
        "UPDATE attempt SET outcome = :outcome, why = :why, http_status = :http_status,"
        " evidence = :evidence, ended_at = :at, took_ms = :took_ms"
        " WHERE order_id = :order_id AND outcome = 'pending'",
        order_id=order_id,
        outcome=outcome,
        why=why,
        http_status=http_status,
        evidence=evidence,
        at=at,
        took_ms=took_ms,
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


@dataclass(frozen=True, slots=True)
class UnderWay:
    """An attempt whose answer is not there yet. `low_id`: our highest id there from before it."""

    order_id: int
    price: Money
    started_at: int
    low_id: int | None


def under_way(tx: Transaction, panel_id: int, *, up_to: int | None) -> list[UnderWay]:
    """At a panel; None: all, else those that were begun no later than attempt `up_to` was."""
    rows = tx.rows(
        "SELECT a.order_id, o.price, o.currency, a.started_at, a.low_id FROM attempt a"
        " JOIN orders o ON o.id = a.order_id AND o.state = 'submitting'"
        " WHERE a.outcome = 'pending' AND o.panel_id = :panel_id"
        " AND (:up_to IS NULL OR a.id <= :up_to) ORDER BY a.id",
        panel_id=panel_id,
        up_to=up_to,
    )
    return [
        UnderWay(
            row["order_id"],
            Money(row["price"], row["currency"]),
            row["started_at"],
            trust.number(row["low_id"] or ""),
        )
        for row in rows
    ]


def newest(tx: Transaction) -> int:
    """The attempt that was begun last, at any panel; 0 where none was."""
    found: int = tx.value("SELECT coalesce(max(id), 0) FROM attempt")
    return found


def count(tx: Transaction, order_id: int) -> int:
    found: int = tx.value("SELECT count(*) FROM attempt WHERE order_id = :id", id=order_id)
    return found


def last_sent_at(tx: Transaction, order_id: int) -> int | None:
    """When it was last sent; None: it never was."""
    found: int | None = tx.value(
        "SELECT max(started_at) FROM attempt WHERE order_id = :id", id=order_id
    )
    return found
