"""A person's orders by state and link. Whose they are is part of every question."""

from __future__ import annotations

import json
from collections.abc import Iterable

from bot.domain.order_life import OrderState
from bot.domain.records import Order
from bot.storage import orders
from bot.storage.transaction import Transaction

_WHERE = (
    " FROM orders WHERE person_id = :person_id"
    " AND state IN (SELECT value FROM json_each(:states))"
    " AND (:link IS NULL OR instr(lower(link), :link) > 0)"
)


def count(tx: Transaction, person_id: int, states: Iterable[OrderState], link: str | None) -> int:
    """`link`: a part of the link, in lower case; None for any."""
    found: int = tx.value(
        f"SELECT count(*){_WHERE}",
        person_id=person_id,
        states=json.dumps(sorted(states)),
        link=link,
    )
    return found


def page(
    tx: Transaction,
    person_id: int,
    states: Iterable[OrderState],
    link: str | None,
    *,
    limit: int,
    offset: int,
) -> list[Order]:
    """Newest first."""
    rows = tx.rows(
        f"SELECT id{_WHERE} ORDER BY id DESC LIMIT :limit OFFSET :offset",
        person_id=person_id,
        states=json.dumps(sorted(states)),
        link=link,
        limit=limit,
        offset=offset,
    )
    found = (orders.get(tx, row["id"], person_id) for row in rows)
    return [order for order in found if order is not None]
