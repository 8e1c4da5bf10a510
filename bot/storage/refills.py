"""Refill requests: one at a time for an order."""

from __future__ import annotations

from bot.domain.records import Refill, RefillState
from bot.storage.transaction import Row, Transaction

_SELECT = (
    "SELECT r.*, o.person_id AS person_id, p.remote_id AS order_remote_id FROM refill r"
    " JOIN orders o ON o.id = r.order_id JOIN provider_order p ON p.order_id = r.order_id"
)


def ask(tx: Transaction, order_id: int, *, at: int) -> bool:
    """Note the wish; says whether it is new. Only one at a time can be open."""
    added = tx.run(
        "INSERT INTO refill (order_id, panel_id, state, asked_at, next_look_at)"
        " SELECT id, panel_id, 'asked', :at, :at FROM orders WHERE id = :order_id"
        " ON CONFLICT DO NOTHING",
        order_id=order_id,
        at=at,
    )
    return added == 1


def due(tx: Transaction, panel_id: int, state: RefillState, now: int, limit: int) -> list[Refill]:
    rows = tx.rows(
        f"{_SELECT} WHERE r.panel_id = :panel_id AND r.state = :state AND r.next_look_at <= :now"
        " AND r.state IN ('asked', 'accepted')"
        " ORDER BY r.next_look_at, r.id LIMIT :limit",
        panel_id=panel_id,
        state=state,
        now=now,
        limit=limit,
    )
    return [_refill(row) for row in rows]


def latest(tx: Transaction, order_id: int) -> Refill | None:
    row = tx.row(
        f"{_SELECT} WHERE r.order_id = :order_id ORDER BY r.id DESC LIMIT 1", order_id=order_id
    )
    return None if row is None else _refill(row)


def of_order(tx: Transaction, order_id: int) -> list[Refill]:
    """All that were asked for, the latest first."""
    rows = tx.rows(f"{_SELECT} WHERE r.order_id = :order_id ORDER BY r.id DESC", order_id=order_id)
    return [_refill(row) for row in rows]


def is_taken(tx: Transaction, refill: Refill, remote_id: str) -> bool:
    """Whether the panel's id is that of another order's refill, or of one that has its end."""
    found: int = tx.value(
        "SELECT EXISTS (SELECT 1 FROM refill WHERE panel_id = :panel_id"
        " AND remote_id = :remote_id AND id <> :id"
        " AND (order_id <> :order_id OR state IN ('completed', 'rejected')))",
        panel_id=refill.panel_id,
        remote_id=remote_id,
        id=refill.id,
        order_id=refill.order_id,
    )
    return bool(found)


def accepted(tx: Transaction, refill: Refill, remote_id: str | None, *, next_look_at: int) -> bool:
    return _change(tx, refill, RefillState.ACCEPTED, None, remote_id, next_look_at, None)


def ended(
    tx: Transaction, refill: Refill, state: RefillState, words: str | None, *, at: int
) -> bool:
    """Says whether it was still where it was read."""
    return _change(tx, refill, state, words, refill.remote_id, None, at)


def look_next(tx: Transaction, refill: Refill, at: int) -> None:
    tx.run("UPDATE refill SET next_look_at = :at WHERE id = :id", id=refill.id, at=at)


def _change(
    tx: Transaction,
    refill: Refill,
    state: RefillState,
    words: str | None,
    remote_id: str | None,
    next_look_at: int | None,
    ended_at: int | None,
) -> bool:
    changed = tx.run(
        "UPDATE refill SET state = :new, words = :words, remote_id = :remote_id,"
        " next_look_at = :next_look_at, ended_at = :ended_at WHERE id = :id AND state = :old",
        id=refill.id,
        old=refill.state,
        new=state,
        words=words,
        remote_id=remote_id,
        next_look_at=next_look_at,
        ended_at=ended_at,
    )
    return changed == 1


def _refill(row: Row) -> Refill:
    return Refill(
        id=row["id"],
        order_id=row["order_id"],
        person_id=row["person_id"],
        panel_id=row["panel_id"],
        order_remote_id=row["order_remote_id"],
        remote_id=row["remote_id"],
        state=RefillState(row["state"]),
        words=row["words"],
        asked_at=row["asked_at"],
        ended_at=row["ended_at"],
    )
