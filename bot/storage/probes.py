"""Searching a panel's ids: which of them are known, which tell a good answer, what came out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from bot.domain.resolver import Candidate
from bot.storage.transaction import Transaction
from bot.storage.trust import number


def known(tx: Transaction, panel_id: int, ids: Iterable[int]) -> frozenset[int]:
    """Which of these are ours, a run of ours, or a stray."""
    asked = frozenset(ids)
    rows = tx.rows(
        "SELECT asked.value AS id FROM json_each(:asked) asked WHERE EXISTS"
        " (SELECT 1 FROM provider_order p WHERE p.panel_id = :panel_id"
        " AND p.remote_id = CAST(asked.value AS TEXT)) OR EXISTS"
        " (SELECT 1 FROM stray s WHERE s.panel_id = :panel_id"
        " AND s.remote_id = CAST(asked.value AS TEXT))",
        asked=json.dumps(sorted(asked)),
        panel_id=panel_id,
    )
    return frozenset(row["id"] for row in rows) | (asked & _runs(tx, panel_id))


def _runs(tx: Transaction, panel_id: int) -> frozenset[int]:
    rows = tx.rows(
        "SELECT run.value ->> 0 AS id FROM orders o, json_each(o.children) run"
        " WHERE o.panel_id = :panel_id AND o.runs IS NOT NULL",
        panel_id=panel_id,
    )
    found = (number(row["id"]) for row in rows)
    return frozenset(one for one in found if one is not None)


def latest(tx: Transaction, panel_id: int, limit: int) -> list[tuple[int, int]]:
    """Our latest ids there with the time at which they were sent for, the newest first."""
    rows = tx.rows(
        "SELECT p.remote_id, o.placed_at FROM provider_order p JOIN orders o ON o.id = p.order_id"
        " WHERE p.panel_id = :panel_id ORDER BY p.order_id DESC LIMIT :limit",
        panel_id=panel_id,
        limit=limit,
    )
    found = ((number(row["remote_id"]), row["placed_at"]) for row in rows)
    return [(one, at) for one, at in found if one is not None and at is not None]


def answered_id(tx: Transaction, panel_id: int) -> str | None:
    """Our latest id there that the panel has told the state of."""
    found: str | None = tx.value(
        "SELECT p.remote_id FROM provider_order p JOIN orders o ON o.id = p.order_id"
        " WHERE p.panel_id = :panel_id AND o.looked_at IS NOT NULL"
        " ORDER BY p.order_id DESC LIMIT 1",
        panel_id=panel_id,
    )
    return found


def record(
    tx: Transaction,
    panel_id: int,
    *,
    at: int,
    ids: Sequence[int],
    calls: int,
    whole: bool,
    canaries: bool,
    found: Iterable[Candidate],
) -> None:
    """One search, for the record. Nothing to record without ids."""
    if not ids:
        return
    tx.run(
        "INSERT INTO probe (panel_id, at, first_id, last_id, calls, whole, canaries, found)"
        " VALUES (:panel_id, :at, :first, :last, :calls, :whole, :canaries, :found)",
        panel_id=panel_id,
        at=at,
        first=str(min(ids)),
        last=str(max(ids)),
        calls=calls,
        whole=int(whole),
        canaries=int(canaries),
        found=json.dumps([[one.remote_id, str(one.charge), one.word] for one in found]),
    )


def forget_before(tx: Transaction, moment: int) -> None:
    tx.run("DELETE FROM probe WHERE at < :moment", moment=moment)
