"""What the admins were told of. One row for each kind and subject, kept when it is over."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.alerts import About, Alert, AlertKind, about
from bot.storage.transaction import Row, Transaction

_NAMES = {
    About.PANEL: "SELECT name FROM panel WHERE id = :id",
    About.SERVICE: "SELECT name FROM service WHERE id = :id",
}


@dataclass(frozen=True, slots=True)
class AlertRecord:
    """`told_at` is 0 where nobody was told yet. It may lie before `since`: told last time."""

    since: int
    told_at: int
    ended_at: int | None


def get(tx: Transaction, kind: AlertKind, subject: int) -> AlertRecord | None:
    row = tx.row(
        "SELECT since, told_at, ended_at FROM alert WHERE kind = :kind AND subject = :subject",
        kind=kind,
        subject=str(subject),
    )
    return None if row is None else AlertRecord(**dict(row))


def going_on_of(tx: Transaction, kinds: Iterable[AlertKind], subject: int) -> list[AlertKind]:
    """Which of these are wrong with it now."""
    rows = tx.rows(
        "SELECT kind FROM alert WHERE kind IN (SELECT value FROM json_each(:kinds))"
        " AND subject = :subject AND ended_at IS NULL",
        kinds=json.dumps(list(kinds)),
        subject=str(subject),
    )
    return [AlertKind(row["kind"]) for row in rows]


def begin(tx: Transaction, kind: AlertKind, subject: int, *, at: int) -> None:
    """It goes on from now, for the first time or again."""
    tx.run(
        "INSERT INTO alert (kind, subject, since, told_at) VALUES (:kind, :subject, :at, 0)"
        " ON CONFLICT (kind, subject) DO UPDATE SET since = :at, ended_at = NULL",
        kind=kind,
        subject=str(subject),
        at=at,
    )


def told(tx: Transaction, kind: AlertKind, subject: int, *, at: int) -> None:
    tx.run(
        "UPDATE alert SET told_at = :at WHERE kind = :kind AND subject = :subject",
        kind=kind,
        subject=str(subject),
        at=at,
    )


def end(tx: Transaction, kind: AlertKind, subject: int, *, at: int) -> None:
    tx.run(
        "UPDATE alert SET ended_at = :at WHERE kind = :kind AND subject = :subject",
        kind=kind,
        subject=str(subject),
        at=at,
    )


def going_on(tx: Transaction) -> list[Alert]:
    """What is wrong now, the oldest first."""
    rows = tx.rows("SELECT * FROM alert WHERE ended_at IS NULL ORDER BY since, kind, subject")
    return [_alert(tx, row) for row in rows]


def name_of(tx: Transaction, kind: AlertKind, subject: int) -> str:
    """Of the panel or the service that it is about; empty for the shop's own."""
    sql = _NAMES.get(about(kind))
    return "" if sql is None else tx.value(sql, id=subject) or ""


def _alert(tx: Transaction, row: Row) -> Alert:
    kind, subject = AlertKind(row["kind"]), int(row["subject"])
    return Alert(kind, subject, name_of(tx, kind, subject), row["since"])
