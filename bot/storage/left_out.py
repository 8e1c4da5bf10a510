"""What of the panels' catalogues is not sold, and why, for an admin to look through."""

from __future__ import annotations

from collections import Counter

from bot.domain.left_out import LeftOut
from bot.domain.price_moves import mark_of
from bot.domain.records import ListedService
from bot.storage.transaction import Row, Transaction

_REASON = (
    "CASE WHEN s.hidden = 'replaced' THEN 'replaced'"
    " WHEN s.withheld_at IS NOT NULL THEN 'withheld'"
    " ELSE coalesce(s.hidden, p.closed) END"
)
_FROM = "FROM service s JOIN panel p ON p.id = s.panel_id"


def counts(tx: Transaction) -> dict[int, Counter[LeftOut]]:
    """How many, by panel and reason. An id that means something else now counts as that."""
    rows = tx.rows(
        f"SELECT s.panel_id, {_REASON} AS reason, count(*) AS n {_FROM}"
        f" WHERE {_REASON} <> 'replaced' GROUP BY s.panel_id, reason"
    )
    found: dict[int, Counter[LeftOut]] = {}
    for row in rows:
        found.setdefault(row["panel_id"], Counter())[LeftOut(row["reason"])] = row["n"]
    return found


def page(tx: Transaction, reason: LeftOut, *, limit: int, offset: int) -> list[ListedService]:
    """The services that are left out for this reason, panel by panel, as the panel lists them."""
    rows = tx.rows(
        f"SELECT s.*, p.name AS panel, {_REASON} AS reason {_FROM} WHERE {_REASON} = :reason"
        " ORDER BY s.panel_id, s.position, s.id LIMIT :limit OFFSET :offset",
        reason=reason.value,
        limit=limit,
        offset=offset,
    )
    return [_listed(row) for row in rows]


def one(tx: Transaction, service_id: int) -> ListedService | None:
    """Any service, sold or not."""
    row = tx.row(
        f"SELECT s.*, p.name AS panel, {_REASON} AS reason {_FROM} WHERE s.id = :id",
        id=service_id,
    )
    return None if row is None else _listed(row)


def _listed(row: Row) -> ListedService:
    return ListedService(
        id=row["id"],
        panel=row["panel"],
        remote_id=row["remote_id"],
        name=row["raw_name"],
        type=row["raw_type"] or row["type"],
        rate=row["rate"] if row["reason"] == LeftOut.RATE_JUMP else row["raw_rate"] or row["rate"],
        agreed_rate=row["agreed_rate"] or "",
        mark=mark_of([(row["id"], row["rate"])]),
        minimum=row["raw_minimum"],
        maximum=row["raw_maximum"],
        reason=None if row["reason"] is None else LeftOut(row["reason"]),
    )
