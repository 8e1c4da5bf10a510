"""Orders that wait behind an earlier one of the same person for the same link.

`orders.after_order` names the one that has to end first. It is always an earlier order, so that
a queue can never run in a ring.
"""

from __future__ import annotations

from bot.domain.records import Order
from bot.storage import orders
from bot.storage.transaction import Transaction


def open_for_link(
    tx: Transaction, person_id: int, link: str, *, before: int | None = None
) -> Order | None:
    """The person's newest order for that link that has not ended, and is older than `before`."""
    found: int | None = tx.value(
        "SELECT max(id) FROM orders WHERE person_id = :person_id AND link = :link"
        " AND ended_at IS NULL AND (:before IS NULL OR id < :before)",
        person_id=person_id,
        link=link,
        before=before,
    )
    return None if found is None else orders.get(tx, found, person_id)


def stand_behind(tx: Transaction, order: Order, first: Order) -> None:
    """The order waits for another one than before, which its card has to say."""
    tx.run(
        "UPDATE orders SET after_order = :first, card_news = card_news + 1"
        " WHERE id = :id AND state = 'reserved' AND id > :first",
        id=order.id,
        first=first.id,
    )


def is_waiting(tx: Transaction, order: Order) -> bool:
    """Whether the order that it stands behind has not ended yet."""
    found: int = tx.value(
        "SELECT EXISTS (SELECT 1 FROM orders WHERE id = :first AND ended_at IS NULL)",
        first=order.after_order,
    )
    return bool(found)


def leave(tx: Transaction, order: Order) -> None:
    """It waits for nothing any more."""
    tx.run("UPDATE orders SET after_order = NULL WHERE id = :id", id=order.id)
