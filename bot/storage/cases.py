"""Cases: what only a person can decide. One open case for each kind and order."""

from __future__ import annotations

from bot.domain.money import Money
from bot.domain.records import Case, CaseKind, Resolution
from bot.storage.transaction import Row, Transaction

_SELECT = "SELECT c.*, o.currency FROM cases c JOIN orders o ON o.id = c.order_id"


def open_case(
    tx: Transaction,
    kind: CaseKind,
    order_id: int,
    reason: str,
    evidence: str,
    *,
    at: int,
    suggested: Money | None = None,
) -> bool:
    """Says whether it is new. What a person decided is not asked again for the same reason.

    An open one gets the newer evidence. One that had answered itself may be asked anew.
    """
    tx.run(
        "UPDATE cases SET evidence = :evidence, suggested = :suggested"
        " WHERE kind = :kind AND order_id = :order_id AND reason = :reason"
        " AND resolution IS NULL",
        kind=kind,
        reason=reason,
        order_id=order_id,
        evidence=evidence,
        suggested=None if suggested is None else suggested.micros,
    )
    added = tx.run(
        "INSERT INTO cases (kind, order_id, panel_id, opened_at, reason, evidence, suggested,"
        " amount) SELECT :kind, o.id, o.panel_id, :at, :reason, :evidence, :suggested,"
        " o.price - o.refunded FROM orders o WHERE o.id = :order_id AND NOT EXISTS"
        " (SELECT 1 FROM cases WHERE kind = :kind AND order_id = :order_id"
        " AND (resolution IS NULL OR (reason = :reason AND resolved_by IS NOT NULL)))",
        kind=kind,
        reason=reason,
        order_id=order_id,
        evidence=evidence,
        suggested=None if suggested is None else suggested.micros,
        at=at,
    )
    return added == 1


def get(tx: Transaction, case_id: int) -> Case | None:
    row = tx.row(f"{_SELECT} WHERE c.id = :id", id=case_id)
    return None if row is None else _case(row)


def open_kinds(tx: Transaction, order_id: int) -> frozenset[CaseKind]:
    """What a person is looking at of this order."""
    rows = tx.rows(
        "SELECT kind FROM cases WHERE order_id = :order_id AND resolution IS NULL",
        order_id=order_id,
    )
    return frozenset(CaseKind(row["kind"]) for row in rows)


def close_answered(tx: Transaction, kind: CaseKind, order_id: int, *, at: int) -> None:
    """The question has answered itself."""
    tx.run(
        "UPDATE cases SET resolution = 'closed', resolved_at = :at"
        " WHERE kind = :kind AND order_id = :order_id AND resolution IS NULL",
        kind=kind,
        order_id=order_id,
        at=at,
    )


def open_cases(tx: Transaction, *, limit: int, offset: int) -> list[Case]:
    """Oldest first: that is the one that waits longest."""
    rows = tx.rows(
        f"{_SELECT} WHERE c.resolution IS NULL ORDER BY c.id LIMIT :limit OFFSET :offset",
        limit=limit,
        offset=offset,
    )
    return [_case(row) for row in rows]


def count_open(tx: Transaction) -> int:
    found: int = tx.value("SELECT count(*) FROM cases WHERE resolution IS NULL")
    return found


def resolve(
    tx: Transaction, case_id: int, resolution: Resolution, *, by: int | None, at: int
) -> bool:
    """True for exactly one caller."""
    changed = tx.run(
        "UPDATE cases SET resolution = :resolution, resolved_by = :by, resolved_at = :at"
        " WHERE id = :id AND resolution IS NULL",
        id=case_id,
        resolution=resolution,
        by=by,
        at=at,
    )
    return changed == 1


def _case(row: Row) -> Case:
    return Case(
        id=row["id"],
        kind=CaseKind(row["kind"]),
        order_id=row["order_id"],
        opened_at=row["opened_at"],
        evidence=row["evidence"],
        resolution=None if row["resolution"] is None else Resolution(row["resolution"]),
        resolved_by=row["resolved_by"],
        resolved_at=row["resolved_at"],
        suggested=None if row["suggested"] is None else Money(row["suggested"], row["currency"]),
    )
