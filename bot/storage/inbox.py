"""Updates, stored before Telegram is told that we have them, each acted on once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.storage.transaction import Transaction


class AlreadyActedError(Exception):
    """The effects of this update are in the database already."""


@dataclass(frozen=True, slots=True)
class StoredUpdate:
    """An update that waits. `acted`: its effects are stored, only the answer may be missing.

    `redraw` is the button that shows the result, where there is one.
    """

    place: int
    update_id: int
    person_id: int | None
    payload: str
    acted: bool
    redraw: str | None
    tries: int
    received_at: int


def receive(
    tx: Transaction, bot_id: int, updates: Iterable[tuple[int, int | None, str]], *, at: int
) -> int:
    """Store (update id, person id, JSON) of each that is not there. Returns how many are new."""
    return sum(
        tx.run(
            "INSERT INTO inbox (bot_id, update_id, person_id, payload, received_at)"
            " VALUES (:bot_id, :update_id, :person_id, :payload, :at)"
            " ON CONFLICT (bot_id, update_id) DO NOTHING",
            bot_id=bot_id,
            update_id=update_id,
            person_id=person_id,
            payload=payload,
            at=at,
        )
        for update_id, person_id, payload in updates
    )


def waiting(tx: Transaction, bot_id: int, *, after: int, limit: int) -> list[StoredUpdate]:
    """Updates to act on, in the order of their arrival, from the place behind `after`."""
    rows = tx.rows(
        "SELECT * FROM inbox WHERE bot_id = :bot_id AND state IN ('new', 'acted')"
        " AND place > :after ORDER BY place LIMIT :limit",
        bot_id=bot_id,
        after=after,
        limit=limit,
    )
    return [
        StoredUpdate(
            place=row["place"],
            update_id=row["update_id"],
            person_id=row["person_id"],
            payload=row["payload"],
            acted=row["state"] == "acted",
            redraw=row["redraw"],
            tries=row["tries"],
            received_at=row["received_at"],
        )
        for row in rows
    ]


def acted(tx: Transaction, place: int, redraw: str | None) -> None:
    """In the transaction of the update's effects: a replay must only draw them again.

    Raises AlreadyActedError where the effects of this update are stored before.
    """
    changed = tx.run(
        "UPDATE inbox SET state = 'acted', redraw = :redraw"
        " WHERE place = :place AND state = 'new'",
        place=place,
        redraw=redraw,
    )
    if changed != 1:
        raise AlreadyActedError(f"the update at place {place} was acted on before")


def done(tx: Transaction, place: int) -> None:
    tx.run("UPDATE inbox SET state = 'done' WHERE place = :place", place=place)


def refused(tx: Transaction, place: int) -> None:
    """The gate did not let it through."""
    tx.run("UPDATE inbox SET state = 'refused' WHERE place = :place", place=place)


def waits(tx: Transaction, place: int, error: str) -> None:
    """Note what keeps it waiting; nothing is wrong with the update itself."""
    tx.run("UPDATE inbox SET error = :error WHERE place = :place", place=place, error=error)


def failed(tx: Transaction, place: int, error: str) -> int:
    """Note that handling it raised. Returns how often it has by now."""
    tries: int = tx.value(
        "UPDATE inbox SET tries = tries + 1, error = :error WHERE place = :place RETURNING tries",
        place=place,
        error=error,
    )
    return tries


def person_at(tx: Transaction, place: int) -> int | None:
    """Whose update it is."""
    found: int | None = tx.value("SELECT person_id FROM inbox WHERE place = :place", place=place)
    return found


def dead(tx: Transaction, place: int) -> None:
    """It raised too often: it is put aside, and later ones go on."""
    tx.run("UPDATE inbox SET state = 'dead' WHERE place = :place", place=place)


def forget_before(tx: Transaction, at: int) -> int:
    return tx.run(
        "DELETE FROM inbox WHERE state NOT IN ('new', 'acted', 'dead') AND received_at < :at",
        at=at,
    )
