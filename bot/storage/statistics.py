"""Figures over many orders, for /stats. Sums of money are whole millionths.

An order belongs to the period in which it was confirmed; what became of it later counts there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from bot.domain.figures import OldestOrder, Period
from bot.domain.order_life import OrderState
from bot.storage.transaction import Transaction

Starts = Mapping[str, int]
"""When each period begins, by its name; the longest one, the month, holds the others."""

_AGE = (
    "CASE WHEN created_at >= :today THEN 'today' WHEN created_at >= :week THEN 'week'"
    " ELSE 'month' END"
)
_ORDERS = "orders INDEXED BY orders_by_age"
"""Only the orders of the month are read, whatever the groups would make SQLite choose."""
_SOLD = "state IN ('placed', 'in_progress', 'completed', 'partial', 'canceled')"


@dataclass(frozen=True, slots=True)
class Group:
    """Orders of one panel that are of one age and in one state.

    `age`: the shortest period that they belong to. `known`: of how many it is known what they
    cost.
    """

    panel_id: int
    age: Period
    state: OrderState
    orders: int
    price: int
    refunded: int
    known: int


@dataclass(frozen=True, slots=True)
class BookedCost:
    """What orders of one panel and age cost, in millionths of its money, and its worth then."""

    panel_id: int
    age: Period
    rate: Decimal
    amount: int


class Charge(NamedTuple):
    """What the panel first asked for an order from before the panels' book, as the text it sent.

    `age` is a period's name. Of `price`, `refunded` went back to the customer.
    """

    panel_id: int
    age: str
    text: str
    price: int
    refunded: int


@dataclass(frozen=True, slots=True)
class SoldService:
    """A service by its name, with what was sold of it."""

    name: str
    orders: int
    turnover: int


@dataclass(frozen=True, slots=True)
class OpenOrders:
    """Orders that have not ended."""

    count: int
    oldest: OldestOrder | None


def groups(tx: Transaction, starts: Starts) -> list[Group]:
    rows = tx.rows(
        f"SELECT panel_id, {_AGE} AS age, state, count(*) AS orders, sum(price) AS price,"  # noqa: S608 - no input
        " sum(refunded) AS refunded, count(coalesce(exchange_rate, first_charge)) AS known"
        f" FROM {_ORDERS} WHERE created_at >= :month GROUP BY 1, 2, 3",
        **starts,
    )
    return [
        Group(**{**row, "age": Period(row["age"]), "state": OrderState(row["state"])})
        for row in map(dict, rows)
    ]


def booked_costs(tx: Transaction, starts: Starts) -> list[BookedCost]:
    """By the panels' book, each at the exchange rate of the day on which it was sent."""
    rows = tx.rows(
        f"SELECT o.panel_id, {_AGE} AS age, o.exchange_rate AS rate, sum(CASE e.to_account"  # noqa: S608 - no input
        " WHEN 'cost' THEN e.amount ELSE -e.amount END) AS amount"
        " FROM orders o INDEXED BY orders_by_age JOIN panel_entry e ON e.order_id = o.id"
        " WHERE o.created_at >= :month AND o.exchange_rate IS NOT NULL"
        " AND 'cost' IN (e.from_account, e.to_account) GROUP BY 1, 2, 3",
        **starts,
    )
    return [
        BookedCost(row["panel_id"], Period(row["age"]), Decimal(row["rate"]), row["amount"])
        for row in rows
    ]


def charges(tx: Transaction, starts: Starts) -> list[Charge]:
    """Of orders that were not refunded as a whole. One by one: that is quicker than grouping."""
    rows = tx.rows(
        f"SELECT panel_id, {_AGE} AS age, first_charge, price, refunded FROM {_ORDERS}"  # noqa: S608 - no input
        " WHERE created_at >= :month"
        " AND exchange_rate IS NULL AND first_charge IS NOT NULL AND refunded < price",
        **starts,
    )
    return [
        Charge(row["panel_id"], row["age"], row["first_charge"], row["price"], row["refunded"])
        for row in rows
    ]


def exchange_rates(tx: Transaction) -> dict[int, Decimal]:
    """What one unit of each panel's currency was worth when its catalogue was read last."""
    rows = tx.rows(
        "SELECT panel_id, exchange_rate, max(updated_at) FROM service GROUP BY panel_id"
    )
    return {row["panel_id"]: Decimal(row["exchange_rate"]) for row in rows}


def panel_names(tx: Transaction) -> dict[int, str]:
    return {row["id"]: row["name"] for row in tx.rows("SELECT id, name FROM panel ORDER BY id")}


def top_services(tx: Transaction, since: int, limit: int) -> list[SoldService]:
    """Those that brought most."""
    rows = tx.rows(
        "SELECT s.name, sold.orders, sold.turnover FROM (SELECT service_id, count(*) AS orders,"  # noqa: S608 - no input
        f" sum(price - refunded) AS turnover FROM {_ORDERS} WHERE created_at >= :since AND {_SOLD}"
        " GROUP BY service_id ORDER BY turnover DESC, service_id LIMIT :limit) sold"
        " JOIN service s ON s.id = sold.service_id ORDER BY sold.turnover DESC, s.id",
        since=since,
        limit=limit,
    )
    return [SoldService(**dict(row)) for row in rows]


def new_people(tx: Transaction, starts: Starts) -> dict[Period, int]:
    """How many came for the first time."""
    return _counted(
        tx, "SELECT first_seen_at AS latest FROM person WHERE first_seen_at >= :month", starts
    )


def customers(tx: Transaction, starts: Starts) -> dict[Period, int]:
    """How many people confirmed an order."""
    latest = f"SELECT max(created_at) AS latest FROM {_ORDERS} WHERE created_at >= :month"  # noqa: S608 - no input
    return _counted(tx, f"{latest} GROUP BY person_id", starts)


def _counted(tx: Transaction, latest: str, starts: Starts) -> dict[Period, int]:
    """How many of the moments that are selected lie in each period."""
    row = tx.row(
        "SELECT coalesce(sum(latest >= :today), 0) AS today,"  # noqa: S608 - no input
        f" coalesce(sum(latest >= :week), 0) AS week, count(*) AS month FROM ({latest})",
        **starts,
    )
    return {} if row is None else {period: row[period] for period in Period}


def open_orders(tx: Transaction) -> OpenOrders:
    count = tx.value("SELECT count(*) FROM orders WHERE ended_at IS NULL")
    row = tx.row("SELECT id, created_at FROM orders WHERE ended_at IS NULL ORDER BY id LIMIT 1")
    return OpenOrders(count, None if row is None else OldestOrder(**dict(row)))


def held(tx: Transaction) -> int:
    """Money of orders that are not decided yet."""
    found: int = tx.value(
        "SELECT coalesce(sum(amount), 0) FROM balance"
        " WHERE account >= 'held:' AND account < 'held;'"
    )
    return found
