"""People who wrote to the bot."""

from __future__ import annotations

from bot.domain.records import Person
from bot.storage.transaction import Row, Transaction


def meet(
    tx: Transaction,
    person_id: int,
    name: str,
    username: str | None,
    language_code: str | None,
    *,
    at: int,
) -> Person:
    """Store what Telegram says of a person, and read what the shop knows of them."""
    tx.run(
        "INSERT INTO person (id, name, username, language_code, first_seen_at)"
        " VALUES (:id, :name, :username, :language_code, :at)"
        " ON CONFLICT (id) DO UPDATE SET name = :name, username = :username,"
        " language_code = :language_code, reachable = 1",
        id=person_id,
        name=name,
        username=username,
        language_code=language_code,
        at=at,
    )
    found = get(tx, person_id)
    if found is None:
        raise LookupError("a person who was just stored is not there")
    return found


def get(tx: Transaction, person_id: int) -> Person | None:
    row = tx.row("SELECT * FROM person WHERE id = :id", id=person_id)
    return None if row is None else _person(row)


def choose_locale(tx: Transaction, person_id: int, locale: str) -> None:
    tx.run("UPDATE person SET locale = :locale WHERE id = :id", id=person_id, locale=locale)


def set_banned(tx: Transaction, person_id: int, banned: bool) -> bool:
    """Says whether that changed anything."""
    return _flip(tx, "banned", person_id, banned)


def set_let_in(tx: Transaction, person_id: int, let_in: bool) -> bool:
    """Says whether that changed anything."""
    return _flip(tx, "let_in", person_id, let_in)


def set_reachable(tx: Transaction, person_id: int, reachable: bool) -> bool:
    """Says whether that changed anything."""
    return _flip(tx, "reachable", person_id, reachable)


def _flip(tx: Transaction, column: str, person_id: int, value: bool) -> bool:
    changed = tx.run(
        f"UPDATE person SET {column} = :value WHERE id = :id AND {column} <> :value",  # noqa: S608 - a column name from above, never input
        id=person_id,
        value=int(value),
    )
    return changed == 1


def _person(row: Row) -> Person:
    return Person(
        id=row["id"],
        name=row["name"],
        username=row["username"],
        language_code=row["language_code"],
        locale=row["locale"],
        banned=bool(row["banned"]),
        let_in=bool(row["let_in"]),
        reachable=bool(row["reachable"]),
        first_seen_at=row["first_seen_at"],
        zone=row["zone"],
    )
