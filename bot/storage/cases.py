"""Cases: what only a person can decide.

One open case for each kind and order; of a panel's account, for each kind, panel and reason.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.escalating import next_reminder
from bot.domain.money import Money
from bot.domain.records import Case, CaseKind, Resolution
from bot.storage import looks
from bot.storage.transaction import Row, Transaction

_SELECT = (
    "SELECT c.*, coalesce(o.currency,"
    " (SELECT value FROM setting WHERE name = 'currency')) AS currency"
    " FROM cases c LEFT JOIN orders o ON o.id = c.order_id"
)


def open_case(
    tx: Transaction,
    kind: CaseKind,
    order_id: int,
    reason: str,
    evidence: str,
    *,
    at: int,
    suggested: Money | None = None,
    amount: Money | None = None,
) -> bool:
    """Says whether it is new. What a person decided is not asked again for the same reason.

    An open one gets the newer evidence. One that had answered itself may be asked anew.
    `amount` is what it is about; else that is what is not refunded yet.
    """
    known = {
        "kind": kind,
        "order_id": order_id,
        "reason": reason,
        "evidence": evidence,
        "suggested": None if suggested is None else suggested.micros,
        "amount": None if amount is None else amount.micros,
    }
    tx.run(
        "UPDATE cases SET evidence = :evidence, suggested = :suggested, amount = coalesce(:amount,"
        " (SELECT price - refunded FROM orders o WHERE o.id = :order_id))"
        " WHERE kind = :kind AND order_id = :order_id AND reason = :reason"
        " AND resolution IS NULL",
        **known,
    )
    added = tx.run(
        "INSERT INTO cases (kind, order_id, panel_id, opened_at, remind_at, reason, evidence,"
        " suggested, amount) SELECT :kind, o.id, o.panel_id, :at, :remind_at, :reason, :evidence,"
        " :suggested, coalesce(:amount, o.price - o.refunded) FROM orders o"
        " WHERE o.id = :order_id AND NOT EXISTS"
        " (SELECT 1 FROM cases WHERE kind = :kind AND order_id = :order_id"
        " AND (resolution IS NULL OR (reason = :reason AND resolved_by IS NOT NULL)))",
        **known,
        at=at,
        remind_at=next_reminder(at, at),
    )
    if added:
        # The same answer once more may answer it.
        looks.look_whole(tx, order_id)
    return added == 1


def open_panel_case(
    tx: Transaction,
    kind: CaseKind,
    panel_id: int,
    reason: str,
    evidence: str,
    *,
    at: int,
    amount: Money | None = None,
) -> bool:
    """The same for what is about a panel's account: one for each `reason`.

    What was accepted is asked about again where it comes up again. `amount` is in the shop's
    currency.
    """
    known = {
        "kind": kind,
        "panel_id": panel_id,
        "reason": reason,
        "evidence": evidence,
        "amount": None if amount is None else amount.micros,
    }
    tx.run(
        "UPDATE cases SET evidence = :evidence, amount = coalesce(:amount, amount)"
        " WHERE kind = :kind AND panel_id = :panel_id AND order_id IS NULL AND reason = :reason"
        " AND resolution IS NULL",
        **known,
    )
    added = tx.run(
        "INSERT INTO cases (kind, panel_id, opened_at, remind_at, reason, evidence, amount)"
        " SELECT :kind, :panel_id, :at, :remind_at, :reason, :evidence, :amount"
        " WHERE NOT EXISTS (SELECT 1 FROM cases WHERE kind = :kind AND panel_id = :panel_id"
        " AND order_id IS NULL AND reason = :reason AND (resolution IS NULL"
        " OR (resolved_by IS NOT NULL AND resolution <> 'accepted')))",
        **known,
        at=at,
        remind_at=next_reminder(at, at),
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


# Ends


def resolve(
    tx: Transaction,
    case_id: int,
    resolution: Resolution,
    *,
    by: int | None,
    at: int,
    seconded_by: int | None = None,
) -> bool:
    """True for exactly one caller."""
    changed = tx.run(
        "UPDATE cases SET resolution = :resolution, resolved_by = :by, seconded_by = :seconded_by,"
        " resolved_at = :at, remind_at = NULL, proposal = NULL, proposed_by = NULL,"
        " proposed_at = NULL WHERE id = :id AND resolution IS NULL",
        id=case_id,
        resolution=resolution,
        by=by,
        seconded_by=seconded_by,
        at=at,
    )
    return changed == 1


def open_of_order(tx: Transaction, kind: CaseKind, order_id: int) -> int | None:
    """The open case of that kind."""
    found: int | None = tx.value(
        "SELECT id FROM cases WHERE kind = :kind AND order_id = :order_id AND resolution IS NULL",
        kind=kind,
        order_id=order_id,
    )
    return found


def was_refunded_by_hand(tx: Transaction, order_id: int) -> bool:
    """Whether a person has decided before that some of its price goes back."""
    found = tx.value(
        "SELECT 1 FROM cases WHERE order_id = :order_id AND resolution = 'refunded'"
        " AND resolved_by IS NOT NULL LIMIT 1",
        order_id=order_id,
    )
    return found is not None


def close_answered(tx: Transaction, kind: CaseKind, order_id: int, *, at: int) -> None:
    """The question has answered itself."""
    tx.run(
        "UPDATE cases SET resolution = 'closed', resolved_at = :at, remind_at = NULL,"
        " proposal = NULL, proposed_by = NULL, proposed_at = NULL"
        " WHERE kind = :kind AND order_id = :order_id AND resolution IS NULL",
        kind=kind,
        order_id=order_id,
        at=at,
    )


# Lists


@dataclass(frozen=True, slots=True)
class OpenSum:
    """All open cases. `oldest` is when the oldest was opened, None where there is none."""

    count: int
    micros: int
    oldest: int | None


def open_sum(tx: Transaction) -> OpenSum:
    row = tx.row(
        "SELECT count(*) AS count, coalesce(sum(amount), 0) AS micros, min(opened_at) AS oldest"
        " FROM cases WHERE resolution IS NULL"
    )
    if row is None:
        raise LookupError("a sum has always a row")
    return OpenSum(**dict(row))


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


def closed_cases(tx: Transaction, *, limit: int, offset: int) -> list[Case]:
    """The latest decision first."""
    rows = tx.rows(
        f"{_SELECT} WHERE c.resolution IS NOT NULL ORDER BY c.resolved_at DESC, c.id DESC"
        " LIMIT :limit OFFSET :offset",
        limit=limit,
        offset=offset,
    )
    return [_case(row) for row in rows]


def count_closed(tx: Transaction) -> int:
    found: int = tx.value("SELECT count(*) FROM cases WHERE resolution IS NOT NULL")
    return found


# Who is in charge, and who is reminded


def take(tx: Transaction, case_id: int, owner: int | None, *, at: int) -> bool:
    """That admin is in charge of an open case; None: nobody is. Says whether that is new."""
    changed = tx.run(
        "UPDATE cases SET owner = :owner, owned_at = CASE WHEN :owner IS NOT NULL THEN :at END"
        " WHERE id = :id AND resolution IS NULL AND owner IS NOT :owner",
        id=case_id,
        owner=owner,
        at=at,
    )
    return changed == 1


def due_for_a_reminder(tx: Transaction, now: int) -> list[Case]:
    """Open ones, the oldest and then the largest first."""
    rows = tx.rows(
        f"{_SELECT} WHERE c.resolution IS NULL AND c.remind_at <= :now"
        " ORDER BY c.opened_at, c.amount DESC, c.id",
        now=now,
    )
    return [_case(row) for row in rows]


def reminded(tx: Transaction, case_id: int, *, next_at: int) -> None:
    tx.run(
        "UPDATE cases SET reminders = reminders + 1, remind_at = :next_at WHERE id = :id",
        id=case_id,
        next_at=next_at,
    )


# Proposals


def propose(tx: Transaction, case_id: int, proposal: str, *, by: int, at: int) -> None:
    """Instead of an earlier one."""
    tx.run(
        "UPDATE cases SET proposal = :proposal, proposed_by = :by, proposed_at = :at"
        " WHERE id = :id AND resolution IS NULL",
        id=case_id,
        proposal=proposal,
        by=by,
        at=at,
    )


def withdraw(tx: Transaction, case_id: int) -> None:
    tx.run(
        "UPDATE cases SET proposal = NULL, proposed_by = NULL, proposed_at = NULL WHERE id = :id",
        id=case_id,
    )


def _case(row: Row) -> Case:
    def money(column: str) -> Money | None:
        return None if row[column] is None else Money(row[column], row["currency"])

    return Case(
        id=row["id"],
        kind=CaseKind(row["kind"]),
        order_id=row["order_id"],
        panel_id=row["panel_id"],
        opened_at=row["opened_at"],
        evidence=row["evidence"],
        resolution=None if row["resolution"] is None else Resolution(row["resolution"]),
        resolved_by=row["resolved_by"],
        seconded_by=row["seconded_by"],
        resolved_at=row["resolved_at"],
        suggested=money("suggested"),
        amount=money("amount"),
        owner=row["owner"],
        owned_at=row["owned_at"],
        proposal=row["proposal"],
        proposed_by=row["proposed_by"],
        proposed_at=row["proposed_at"],
    )
