"""Drafts: orders in the making. Every query carries the person who owns the draft."""

from __future__ import annotations

import json
from collections.abc import Mapping

from bot.domain.money import Money
from bot.domain.records import Draft
from bot.storage.transaction import Row, Transaction


def open_for(
    tx: Transaction, person_id: int, service_id: int, origin: str, card: int | None, *, at: int
) -> int:
    """Begin a draft. A person's draft that holds nothing yet is used again."""
    tx.run(
        "DELETE FROM draft WHERE person_id = :person_id AND state = 'open' AND link IS NULL",
        person_id=person_id,
    )
    found: int = tx.value(
        "INSERT INTO draft (person_id, service_id, origin, card_message_id, updated_at)"
        " VALUES (:person_id, :service_id, :origin, :card, :at) RETURNING id",
        person_id=person_id,
        service_id=service_id,
        origin=origin,
        card=card,
        at=at,
    )
    return found


def get(tx: Transaction, draft_id: int, person_id: int, currency: str) -> Draft | None:
    row = tx.row(
        "SELECT * FROM draft WHERE id = :id AND person_id = :person_id",
        id=draft_id,
        person_id=person_id,
    )
    return None if row is None else _draft(row, currency)


def latest(tx: Transaction, person_id: int, currency: str, *, since: int) -> Draft | None:
    """The last open draft with a link that the person has worked on since then.

    Not one whose service was ordered for that link in the meantime, by another draft.
    """
    row = tx.row(
        "SELECT * FROM draft d WHERE person_id = :person_id AND link IS NOT NULL"
        " AND state = 'open' AND updated_at >= :since AND NOT EXISTS (SELECT 1 FROM orders o"
        " WHERE o.person_id = d.person_id AND o.service_id = d.service_id AND o.link = d.link"
        " AND o.created_at >= d.updated_at) ORDER BY updated_at DESC, id DESC LIMIT 1",
        person_id=person_id,
        since=since,
    )
    return None if row is None else _draft(row, currency)


def is_foreign(tx: Transaction, draft_id: int, person_id: int) -> bool:
    """There is such a draft, and it is another person's."""
    found: int = tx.value(
        "SELECT EXISTS (SELECT 1 FROM draft WHERE id = :id AND person_id <> :person_id)",
        id=draft_id,
        person_id=person_id,
    )
    return bool(found)


def order_of(tx: Transaction, draft_id: int, person_id: int) -> int | None:
    """Which order came of the person's own draft."""
    found: int | None = tx.value(
        "SELECT o.id FROM draft d JOIN orders o ON o.nonce = d.nonce AND o.person_id = d.person_id"
        " WHERE d.id = :id AND d.person_id = :person_id AND d.state <> 'open'",
        id=draft_id,
        person_id=person_id,
    )
    return found


def set_like_order(tx: Transaction, draft_id: int, order_id: int) -> None:
    """The draft repeats that order."""
    tx.run("UPDATE draft SET like_order = :order WHERE id = :id", id=draft_id, order=order_id)


def set_card(tx: Transaction, draft_id: int, person_id: int, message_id: int) -> None:
    tx.run(
        "UPDATE draft SET card_message_id = :message_id WHERE id = :id AND person_id = :person_id",
        id=draft_id,
        person_id=person_id,
        message_id=message_id,
    )


def set_link(tx: Transaction, draft_id: int, person_id: int, link: str, *, at: int) -> bool:
    """A changed draft loses its frozen price. Says whether the draft is still open."""
    return _change(tx, draft_id, person_id, at, link=link)


def set_quantity(
    tx: Transaction, draft_id: int, person_id: int, quantity: int, *, at: int
) -> bool:
    """A changed draft loses its frozen price. Says whether the draft is still open."""
    return _change(tx, draft_id, person_id, at, quantity=quantity)


def set_fields(
    tx: Transaction, draft_id: int, person_id: int, fields: Mapping[str, str], *, at: int
) -> bool:
    """A changed draft loses its frozen price. Says whether the draft is still open."""
    return _change(tx, draft_id, person_id, at, fields=_as_json(fields))


def set_drip(
    tx: Transaction,
    draft_id: int,
    person_id: int,
    runs: int | None,
    interval: int | None,
    *,
    at: int,
) -> bool:
    """Both None: delivered at once. A changed draft loses its frozen price, as above."""
    return _change(tx, draft_id, person_id, at, runs=runs, interval=interval)


def _change(
    tx: Transaction, draft_id: int, person_id: int, at: int, **new: str | int | None
) -> bool:
    assignments = ", ".join(f"{column} = :{column}" for column in new)
    changed = tx.run(
        f"UPDATE draft SET {assignments}, price = NULL, cost = NULL, cost_cap = NULL,"  # noqa: S608 - columns named above, never input
        " price_until = NULL, nonce = NULL, updated_at = :at"
        " WHERE id = :id AND person_id = :person_id AND state = 'open'",
        id=draft_id,
        person_id=person_id,
        at=at,
        **new,
    )
    return changed == 1


def _as_json(fields: Mapping[str, str]) -> str:
    return json.dumps(dict(fields), ensure_ascii=False)


def freeze_price(
    tx: Transaction,
    draft: Draft,
    *,
    quantity: int,
    price: Money,
    cost: Money,
    cost_cap: Money,
    until: int,
    nonce: str,
) -> bool:
    """Write the price on the confirm card, and the quantity of one run that it was made from.

    `cost` is what the panel asks now; `cost_cap`: dearer than that it is never sent.

    Says whether the draft is still open.
    """
    changed = tx.run(
        "UPDATE draft SET quantity = :quantity, price = :price, cost = :cost,"
        " cost_cap = :cost_cap, price_until = :until, nonce = :nonce"
        " WHERE id = :id AND person_id = :person_id AND state = 'open'",
        id=draft.id,
        person_id=draft.person_id,
        quantity=quantity,
        price=price.micros,
        cost=cost.micros,
        cost_cap=cost_cap.micros,
        until=until,
        nonce=nonce,
    )
    return changed == 1


def claim(tx: Transaction, draft_id: int, person_id: int, nonce: str, *, at: int) -> bool:
    """Take the draft for an order: true for exactly one caller, and only while it holds."""
    changed = tx.run(
        "UPDATE draft SET state = 'confirmed', updated_at = :at WHERE id = :id"
        " AND person_id = :person_id AND nonce = :nonce AND state = 'open'"
        " AND price_until >= :at",
        id=draft_id,
        person_id=person_id,
        nonce=nonce,
        at=at,
    )
    return changed == 1


def drop(tx: Transaction, draft_id: int, person_id: int, *, at: int) -> bool:
    """Says whether the draft was still open."""
    changed = tx.run(
        "UPDATE draft SET state = 'dropped', updated_at = :at"
        " WHERE id = :id AND person_id = :person_id AND state = 'open'",
        id=draft_id,
        person_id=person_id,
        at=at,
    )
    return changed == 1


def forget_before(tx: Transaction, at: int) -> int:
    """Of what became an order only the way to that order stays: old cards still lead there."""
    tx.run(
        "UPDATE draft SET link = NULL, fields = '{}'"
        " WHERE updated_at < :at AND state = 'confirmed' AND link IS NOT NULL",
        at=at,
    )
    return tx.run("DELETE FROM draft WHERE updated_at < :at AND state <> 'confirmed'", at=at)


def _draft(row: Row, currency: str) -> Draft:
    return Draft(
        id=row["id"],
        person_id=row["person_id"],
        service_id=row["service_id"],
        origin=row["origin"],
        card_message_id=row["card_message_id"],
        link=row["link"],
        quantity=row["quantity"],
        price=None if row["price"] is None else Money(row["price"], currency),
        cost_cap=None if row["cost_cap"] is None else Money(row["cost_cap"], currency),
        price_until=row["price_until"],
        nonce=row["nonce"],
        like_order=row["like_order"],
        state=row["state"],
        fields=json.loads(row["fields"]),
        runs=row["runs"],
        interval=row["interval"],
        cost=None if row["cost"] is None else Money(row["cost"], currency),
    )
