"""Which services were ordered of late, by one person and by all."""

from __future__ import annotations

from bot.storage.transaction import Transaction

LATELY = 2000
"""So many of the latest orders are counted, whatever the shop has sold before."""


def ordered_by(tx: Transaction, person_id: int, limit: int) -> list[int]:
    """The services of a person's orders, the latest first."""
    rows = tx.rows(
        "SELECT service_id FROM orders WHERE person_id = :person_id"
        " GROUP BY service_id ORDER BY max(id) DESC LIMIT :limit",
        person_id=person_id,
        limit=limit,
    )
    return [row["service_id"] for row in rows]


def popular(tx: Transaction, limit: int) -> list[int]:
    """The services that most people have ordered lately, the most first."""
    rows = tx.rows(
        "SELECT service_id FROM"
        " (SELECT service_id, person_id FROM orders ORDER BY id DESC LIMIT :lately) AS latest"
        " GROUP BY service_id ORDER BY count(DISTINCT person_id) DESC, service_id LIMIT :limit",
        lately=LATELY,
        limit=limit,
    )
    return [row["service_id"] for row in rows]
