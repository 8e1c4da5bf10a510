"""Searches, so that a button can carry a small id in place of the words."""

from __future__ import annotations

from bot.storage.transaction import Transaction


def remember(tx: Transaction, person_id: int, words: str, *, at: int) -> int:
    found: int = tx.value(
        "INSERT INTO search (person_id, words, at) VALUES (:person_id, :words, :at) RETURNING id",
        person_id=person_id,
        words=words,
        at=at,
    )
    return found


def words(tx: Transaction, search_id: int, person_id: int) -> str | None:
    found: str | None = tx.value(
        "SELECT words FROM search WHERE id = :id AND person_id = :person_id",
        id=search_id,
        person_id=person_id,
    )
    return found


def is_foreign(tx: Transaction, search_id: int, person_id: int) -> bool:
    """There is such a search, and it is another person's."""
    found: int = tx.value(
        "SELECT EXISTS (SELECT 1 FROM search WHERE id = :id AND person_id <> :person_id)",
        id=search_id,
        person_id=person_id,
    )
    return bool(found)


def forget_before(tx: Transaction, at: int) -> int:
    return tx.run("DELETE FROM search WHERE at < :at", at=at)
