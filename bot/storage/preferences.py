"""What people chose for themselves: their time zone, and the notices that they do without."""

from __future__ import annotations

from bot.domain.notice_kinds import NoticeKind
from bot.storage.transaction import Transaction


def choose_zone(tx: Transaction, person_id: int, zone: str | None) -> None:
    """None: as the person's phone has it."""
    tx.run("UPDATE person SET zone = :zone WHERE id = :id", id=person_id, zone=zone)


def muted(tx: Transaction, person_id: int) -> frozenset[NoticeKind]:
    rows = tx.rows("SELECT kind FROM muted WHERE person_id = :id", id=person_id)
    return frozenset(NoticeKind(row["kind"]) for row in rows)


def mute(tx: Transaction, person_id: int, kind: NoticeKind) -> None:
    tx.run(
        "INSERT INTO muted (person_id, kind) VALUES (:id, :kind) ON CONFLICT DO NOTHING",
        id=person_id,
        kind=kind,
    )


def unmute(tx: Transaction, person_id: int, kind: NoticeKind) -> None:
    tx.run("DELETE FROM muted WHERE person_id = :id AND kind = :kind", id=person_id, kind=kind)
