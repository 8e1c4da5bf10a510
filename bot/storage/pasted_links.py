"""Links that were sent without a service. Every query carries the person who sent them."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.pasting import PastedLink, SentLink
from bot.storage.transaction import Row, Transaction


def keep(
    tx: Transaction, person_id: int, links: Sequence[SentLink], *, at: int
) -> tuple[PastedLink, ...]:
    """Store the usable links of one message."""
    kept: list[PastedLink] = []
    for link in links:
        paste = kept[0].id if kept else 0
        found: int = tx.value(
            "INSERT INTO pasted_link (person_id, paste, link, words, quantity, at)"
            " VALUES (:person_id, :paste, :link, :words, :quantity, :at) RETURNING id",
            person_id=person_id,
            paste=paste,
            link=link.link,
            words=link.words,
            quantity=link.quantity,
            at=at,
        )
        kept.append(PastedLink(found, paste or found, link.link, link.words, link.quantity))
    if kept:
        tx.run("UPDATE pasted_link SET paste = id WHERE id = :id", id=kept[0].id)
    return tuple(kept)


def get(tx: Transaction, pasted_id: int, person_id: int) -> PastedLink | None:
    row = tx.row(
        "SELECT * FROM pasted_link WHERE id = :id AND person_id = :person_id",
        id=pasted_id,
        person_id=person_id,
    )
    return None if row is None else _pasted(row)


def of_paste(tx: Transaction, paste: int, person_id: int) -> tuple[PastedLink, ...]:
    """All usable links of one message, in its order."""
    rows = tx.rows(
        "SELECT * FROM pasted_link WHERE paste = :paste AND person_id = :person_id ORDER BY id",
        paste=paste,
        person_id=person_id,
    )
    return tuple(_pasted(row) for row in rows)


def is_foreign(tx: Transaction, pasted_id: int, person_id: int) -> bool:
    """There is such a link, and another person sent it."""
    found: int = tx.value(
        "SELECT EXISTS (SELECT 1 FROM pasted_link WHERE id = :id AND person_id <> :person_id)",
        id=pasted_id,
        person_id=person_id,
    )
    return bool(found)


def forget_before(tx: Transaction, at: int) -> int:
    return tx.run("DELETE FROM pasted_link WHERE at < :at", at=at)


def _pasted(row: Row) -> PastedLink:
    return PastedLink(row["id"], row["paste"], row["link"], row["words"], row["quantity"])
