"""What the operator is warned of: costs to come, orders that stand still, services that fail."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from bot.domain.records import CaseKind
from bot.domain.service_types import Billing
from bot.storage.looks import JOIN_GROUP
from bot.storage.transaction import Row, Transaction


@dataclass(frozen=True, slots=True)
class Waiting:
    """What an order will cost at the panel, or would have cost."""

    quantity: int
    rate: Decimal
    exchange_rate: Decimal
    billing: Billing


_WAITING = (
    "SELECT o.quantity, o.billing, s.rate, s.exchange_rate FROM orders o"
    " JOIN service s ON s.id = o.service_id WHERE o.panel_id = :panel_id"
)


def waiting(tx: Transaction, panel_id: int) -> list[Waiting]:
    """Orders that are reserved, and will be sent."""
    rows = tx.rows(f"{_WAITING} AND o.state = 'reserved'", panel_id=panel_id)
    return [_waiting(row) for row in rows]


def refused_for_funds(tx: Transaction, panel_id: int, *, since: int) -> list[Waiting]:
    rows = tx.rows(
        f"{_WAITING} AND o.state = 'rejected' AND o.reason = 'funds' AND o.ended_at >= :since",
        panel_id=panel_id,
        since=since,
    )
    return [_waiting(row) for row in rows]


def _waiting(row: Row) -> Waiting:
    return Waiting(
        quantity=row["quantity"],
        rate=Decimal(row["rate"]),
        exchange_rate=Decimal(row["exchange_rate"]),
        billing=Billing(row["billing"]),
    )


# What stands still, and what fails


def count_stalled(tx: Transaction) -> int:
    """Orders that a person was asked about because they do not move."""
    found: int = tx.value(
        "SELECT count(*) FROM cases WHERE kind = :kind AND resolution IS NULL",
        kind=CaseKind.STALLED,
    )
    return found


def count_unseen(tx: Transaction, *, before: int) -> int:
    """Orders at work of which the panel has said nothing since then."""
    found: int = tx.value(
        f"SELECT count(*) FROM orders o{JOIN_GROUP}"  # noqa: S608 - a constant of looks
        "WHERE ended_at IS NULL"
        " AND state IN ('placed', 'in_progress') AND coalesce(o.looked_at, placed_at) < :before"
        " AND coalesce(g.looked_at, 0) < :before",
        before=before,
    )
    return found


@dataclass(frozen=True, slots=True)
class FailingService:
    """`failed` of its latest `ended` orders were refused or canceled by the panel."""

    id: int
    panel: str
    failed: int
    ended: int


def failing_services(
    tx: Transaction, *, since: int, latest: int, failed: int
) -> list[FailingService]:
    """Services on the shelf of whose `latest` orders that ended since then so many failed.

    What was refused for our own account, or canceled by the customer's wish, counts nowhere.
    """
    rows = tx.rows(
        "WITH ended AS (SELECT service_id, state IN ('rejected', 'canceled') AS bad,"
        " row_number() OVER (PARTITION BY service_id ORDER BY ended_at DESC, id DESC) AS place"
        " FROM orders WHERE ended_at >= :since AND cancel_requested_at IS NULL"
        " AND (state IN ('completed', 'partial', 'canceled')"
        " OR state = 'rejected' AND reason NOT IN ('key', 'account', 'funds')))"
        " SELECT s.id, p.name AS panel, sum(bad) AS failed, count(*) AS ended FROM ended"
        " JOIN service s ON s.id = service_id JOIN panel p ON p.id = s.panel_id"
        " WHERE place <= :latest AND s.hidden IS NULL AND s.withheld_at IS NULL"
        " GROUP BY s.id HAVING sum(bad) >= :most ORDER BY s.id",
        since=since,
        latest=latest,
        most=failed,
    )
    return [FailingService(**dict(row)) for row in rows]
