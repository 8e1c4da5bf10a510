"""Messages that must go out: stored with what they tell of, sent when Telegram takes them."""

from __future__ import annotations

import json
from collections.abc import Mapping

from bot.domain.records import Notice
from bot.storage.transaction import Row, Transaction


def add(
    tx: Transaction,
    kind: str,
    ref: str,
    person_id: int,
    *,
    at: int,
    arguments: Mapping[str, str | int],
    order_id: int | None = None,
) -> bool:
    """One message for each (kind, ref); says whether it is new."""
    added = tx.run(
        "INSERT INTO outbox (kind, ref, person_id, order_id, arguments, due_at, created_at)"
        " VALUES (:kind, :ref, :person_id, :order_id, :arguments, :at, :at)"
        " ON CONFLICT (kind, ref) DO NOTHING",
        kind=kind,
        ref=ref,
        person_id=person_id,
        order_id=order_id,
        arguments=json.dumps(dict(arguments)),
        at=at,
    )
    return added == 1


def due(tx: Transaction, now: int, limit: int) -> list[Notice]:
    rows = tx.rows(
        "SELECT * FROM outbox WHERE state = 'waiting' AND due_at <= :now"
        " ORDER BY due_at, id LIMIT :limit",
        now=now,
        limit=limit,
    )
    return [_notice(row) for row in rows]


def sent(tx: Transaction, notice_id: int) -> None:
    _end(tx, notice_id, "sent", None)


def unreachable(tx: Transaction, notice_id: int, error: str) -> None:
    _end(tx, notice_id, "unreachable", error)


def dead(tx: Transaction, notice_id: int, error: str) -> None:
    _end(tx, notice_id, "dead", error)


def postpone(tx: Transaction, notice_id: int, due_at: int, error: str) -> None:
    tx.run(
        "UPDATE outbox SET due_at = :due_at, tries = tries + 1, error = :error WHERE id = :id",
        id=notice_id,
        due_at=due_at,
        error=error,
    )


def forget_before(tx: Transaction, at: int) -> int:
    return tx.run("DELETE FROM outbox WHERE state <> 'waiting' AND created_at < :at", at=at)


def _end(tx: Transaction, notice_id: int, state: str, error: str | None) -> None:
    tx.run(
        "UPDATE outbox SET state = :state, error = :error WHERE id = :id",
        id=notice_id,
        state=state,
        error=error,
    )


def _notice(row: Row) -> Notice:
    return Notice(
        id=row["id"],
        kind=row["kind"],
        person_id=row["person_id"],
        order_id=row["order_id"],
        tries=row["tries"],
        arguments=json.loads(row["arguments"]),
    )
