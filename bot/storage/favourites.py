"""The services that a person has marked, the latest first."""

from __future__ import annotations

from bot.storage.transaction import Row, Transaction


def add(tx: Transaction, person_id: int, service_id: int, *, at: int) -> None:
    tx.run(
        "INSERT INTO favourite (person_id, service_id, at) VALUES (:person_id, :service_id, :at)"
        " ON CONFLICT DO NOTHING",
        person_id=person_id,
        service_id=service_id,
        at=at,
    )


def remove(tx: Transaction, person_id: int, service_id: int) -> None:
    tx.run(
        "DELETE FROM favourite WHERE person_id = :person_id AND service_id = :service_id",
        person_id=person_id,
        service_id=service_id,
    )


def has(tx: Transaction, person_id: int, service_id: int) -> bool:
    found: int = tx.value(
        "SELECT EXISTS (SELECT 1 FROM favourite"
        " WHERE person_id = :person_id AND service_id = :service_id)",
        person_id=person_id,
        service_id=service_id,
    )
    return bool(found)


def count(tx: Transaction, person_id: int) -> int:
    found: int = tx.value(
        "SELECT count(*) FROM favourite WHERE person_id = :person_id", person_id=person_id
    )
    return found


def of_person(tx: Transaction, person_id: int) -> list[Row]:
    """Each with the `id` and the last `name` of its service, which may not be sold any more."""
    return tx.rows(
        "SELECT s.id, s.name FROM favourite f JOIN service s ON s.id = f.service_id"
        " WHERE f.person_id = :person_id ORDER BY f.at DESC, s.id DESC",
        person_id=person_id,
    )
