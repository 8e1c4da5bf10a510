"""What orders were expected to cost and what services really cost; rates that wait for a word."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from bot.domain.left_out import LeftOut
from bot.domain.price_moves import mark_of
from bot.domain.price_truth import carried
from bot.domain.records import CaseKind, Order
from bot.domain.service_types import Billing
from bot.storage.services import correction_of
from bot.storage.transaction import Row, Transaction


@dataclass(frozen=True, slots=True)
class Expectation:
    """What an order's charge is held against. `rate`: the listed one, when it was sent.

    `rate_now` is that of the last sync. `cost` is what the order was to cost with the correction
    of that time, None where that was not stored. `currency` is that of the panel's account, None
    while it is not known. `correction` and `agreeing` (charges in a row without it) are the
    service's now.
    """

    rate: Decimal
    rate_now: Decimal
    exchange_rate: Decimal
    billing: Billing
    cost: Decimal | None
    currency: str | None
    correction: Decimal
    agreeing: int


def expectation(tx: Transaction, order: Order) -> Expectation:
    row = tx.row(
        "SELECT coalesce(a.listed_rate, s.rate) AS listed, s.rate, s.exchange_rate, s.correction,"
        " s.corrected_rate, s.agreeing, a.expected_cost, p.currency"
        " FROM orders o JOIN service s ON s.id = o.service_id JOIN panel p ON p.id = o.panel_id"
        " LEFT JOIN attempt a ON a.order_id = o.id AND a.outcome = 'accepted' WHERE o.id = :id",
        id=order.id,
    )
    if row is None:
        raise LookupError("an order, its service and its panel are never deleted")
    return Expectation(
        rate=Decimal(row["listed"]),
        rate_now=Decimal(row["rate"]),
        exchange_rate=Decimal(row["exchange_rate"]),
        billing=order.billing,
        cost=None if row["expected_cost"] is None else Decimal(row["expected_cost"]),
        currency=row["currency"],
        correction=correction_of(row),
        agreeing=row["agreeing"],
    )


def correction_at(tx: Transaction, service_id: int, rate: Decimal) -> Decimal | None:
    """What a service's correction would be at that listed rate; None where it has none."""
    row = tx.row("SELECT correction, corrected_rate FROM service WHERE id = :id", id=service_id)
    if row is None or row["correction"] is None:
        return None
    return carried(Decimal(row["correction"]), Decimal(row["corrected_rate"]), rate)


def correct(tx: Transaction, service_id: int, factor: Decimal | None) -> None:
    """From now on prices are made with that factor, learned at the rate of now.

    None: with the listed rate.
    """
    tx.run(
        "UPDATE service SET correction = :factor, agreeing = 0,"
        " corrected_rate = CASE WHEN :factor IS NOT NULL THEN rate END WHERE id = :id",
        factor=None if factor is None else str(factor),
        id=service_id,
    )


def set_agreeing(tx: Transaction, service_id: int, count: int) -> None:
    tx.run("UPDATE service SET agreeing = :count WHERE id = :id", count=count, id=service_id)


# What was asked about charges


@dataclass(frozen=True, slots=True)
class ChargeCase:
    """`reason` as it was given when the case was opened."""

    id: int
    panel_id: int
    reason: str
    is_open: bool


def charge_case(tx: Transaction, case_id: int) -> ChargeCase | None:
    row = tx.row(
        "SELECT * FROM cases WHERE id = :id AND kind = :kind", id=case_id, kind=CaseKind.CHARGE
    )
    return None if row is None else _case(row)


def charge_cases(tx: Transaction, start: str) -> list[ChargeCase]:
    """Those whose reason begins like that, and that a person has decided or has to decide.

    What was accepted is in the prices; where it comes up again, it no longer is.
    """
    rows = tx.rows(
        "SELECT * FROM cases WHERE kind = :kind"
        " AND substr(reason, 1, :length) = :start"
        " AND (resolution IS NULL OR (resolved_by IS NOT NULL AND resolution <> 'accepted'))",
        kind=CaseKind.CHARGE,
        length=len(start),
        start=start,
    )
    return [_case(row) for row in rows]


def _case(row: Row) -> ChargeCase:
    return ChargeCase(row["id"], row["panel_id"], row["reason"], row["resolution"] is None)


# Rates that jumped


@dataclass(frozen=True, slots=True)
class Waiting:
    """The services that are held back. `mark` changes with any of them, and with any rate."""

    count: int
    mark: int


def waiting(tx: Transaction) -> Waiting:
    rows = _held(tx)
    return Waiting(len(rows), mark_of((row["id"], row["rate"]) for row in rows))


def count_waiting(tx: Transaction, panel_id: int) -> int:
    return sum(row["panel_id"] == panel_id for row in _held(tx))


def approve(tx: Transaction, service_id: int, mark: int) -> bool:
    """Sell it at its new rate. False: it does not wait, or the rate is another one by now."""
    row = tx.row(
        "SELECT id, rate FROM service WHERE id = :id AND hidden = :reason",
        id=service_id,
        reason=LeftOut.RATE_JUMP.value,
    )
    if row is None or mark_of([(row["id"], row["rate"])]) != mark:
        return False
    tx.run("UPDATE service SET hidden = NULL, agreed_rate = rate WHERE id = :id", id=service_id)
    return True


def approve_all(tx: Transaction) -> int:
    """Sell all of them at their new rates. Says how many."""
    return tx.run(
        "UPDATE service SET hidden = NULL, agreed_rate = rate"
        " WHERE hidden = :reason AND withheld_at IS NULL",
        reason=LeftOut.RATE_JUMP.value,
    )


def _held(tx: Transaction) -> list[Row]:
    return tx.rows(
        "SELECT id, panel_id, rate FROM service"
        " WHERE hidden = :reason AND withheld_at IS NULL ORDER BY id",
        reason=LeftOut.RATE_JUMP.value,
    )
