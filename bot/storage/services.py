"""The stored catalogue. Services are hidden, never deleted: old orders point at them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any

from bot.domain.catalogue import Category, Service
from bot.domain.drip_feed import Intervals
from bot.domain.left_out import LeftOut
from bot.domain.offers import Changes, Listed, Offer, Stored
from bot.domain.platforms import Platform, TargetKind
from bot.domain.price_truth import NONE, carried
from bot.domain.repeated import one_decimal, one_text
from bot.domain.service_types import Billing
from bot.storage.transaction import Row, Transaction

CategoryIds = dict[tuple[int, str], int]
Stamp = tuple[int, int, str | None, str | None]
"""A service's id, when a sync last changed it, and its correction, which others change. Of two
changes in one second, or after the clock was set back, the later one counts as a second later."""
Mark = tuple[int | None, ...]
"""How many services of a panel there are, how many are hidden, when the latest was changed."""


_NEXT = "max(:at, updated_at + 1)"
_RETURNING = "RETURNING id, generation, hidden, agreed_rate"


def known(tx: Transaction, panel_id: int) -> dict[str, Stored]:
    """The newest generation of each of the panel's ids."""
    rows = tx.rows(
        "SELECT s.*, c.name AS category FROM service s JOIN category c ON c.id = s.category_id"
        " WHERE s.panel_id = :panel_id ORDER BY s.generation",
        panel_id=panel_id,
    )
    # Of the rows of one id, the last one counts.
    return {
        row["remote_id"]: Stored(
            row["id"], row["generation"], row["position"], _offer(row), _agreed_rate(row)
        )
        for row in rows
    }


def mark(tx: Transaction, panel_id: int) -> Mark:
    """Differs where something else than a sync may have changed what `known` gives."""
    row = tx.row(
        "SELECT count(*) AS rows, count(hidden) AS hidden, max(updated_at) AS latest"
        " FROM service WHERE panel_id = :panel_id",
        panel_id=panel_id,
    )
    return () if row is None else (row["rows"], row["hidden"], row["latest"])


def store(tx: Transaction, panel_id: int, changes: Changes, *, at: int) -> dict[str, Stored]:
    """Write what a sync changes. What an admin took off the shelf stays off.

    A rate at which something is sold is the agreed one from then on. Returns what `known` gives
    of all that was written.
    """
    categories, stored = _category_ids(tx), {}
    for old in changes.vanished:
        _hide(tx, old.id, LeftOut.VANISHED, at)
        stored[old.offer.remote_id] = replace(old, offer=_left_out(old.offer, LeftOut.VANISHED))
    for listed in changes.changed:
        stored[listed.offer.remote_id] = _update(tx, listed, categories, at)
    for listed in changes.replaced:
        if listed.old is not None:
            _hide(tx, listed.old.id, LeftOut.REPLACED, at)
        stored[listed.offer.remote_id] = _insert(tx, panel_id, listed, categories, at)
    for listed in changes.added:
        stored[listed.offer.remote_id] = _insert(tx, panel_id, listed, categories, at)
    return stored


def withhold(tx: Transaction, service_id: int, at: int) -> bool:
    """Take it off the shelf, whatever its panel says. Says whether it was on it."""
    sql = "UPDATE service SET withheld_at = :at WHERE id = :id AND withheld_at IS NULL"
    return tx.run(sql, id=service_id, at=at) == 1


def put_back(tx: Transaction, service_id: int) -> bool:
    """Sell it again, as far as its panel does. Says whether it had been withheld."""
    sql = "UPDATE service SET withheld_at = NULL WHERE id = :id AND withheld_at IS NOT NULL"
    return tx.run(sql, id=service_id) == 1


def held_back(tx: Transaction, service_id: int) -> Service | None:
    """A service that would be on offer, had its rate not jumped."""
    row = tx.row(
        "SELECT s.* FROM service s JOIN panel p ON p.id = s.panel_id WHERE s.id = :id"
        " AND s.hidden = :reason AND s.withheld_at IS NULL AND p.closed IS NULL",
        id=service_id,
        reason=LeftOut.RATE_JUMP.value,
    )
    return None if row is None else _service(row)


@dataclass(frozen=True, slots=True)
class OnOffer:
    """What a catalogue is built from. `stamps`, by id, differ once a service's price may do."""

    services: list[Service]
    categories: list[Category]
    stamps: Mapping[int, Stamp]


def on_offer(tx: Transaction, before: OnOffer | None = None) -> OnOffer:
    """Everything that is sold, panel by panel, in the panels' own order.

    What has the stamp that it had `before` is not read again.
    """
    rows: list[Stamp] = tx.tuples(
        "SELECT s.id, s.updated_at, s.correction, s.corrected_rate"
        # In this order the index gives each panel's services as they are to be listed.
        " FROM panel p CROSS JOIN service s ON s.panel_id = p.id"
        " WHERE p.closed IS NULL AND s.hidden IS NULL AND s.withheld_at IS NULL"
        " ORDER BY p.id, s.position"
    )
    stamps = {stamp[0]: stamp for stamp in rows}
    kept = {} if before is None else _unchanged(before, stamps)
    fresh = _read_services(tx, [one for one in stamps if one not in kept])
    found = [kept[one] if one in kept else fresh[one] for one in stamps]
    used = {one.category_id for one in found}
    categories = tx.rows("SELECT * FROM category ORDER BY position, id")
    return OnOffer(found, [_category(row) for row in categories if row["id"] in used], stamps)


def _unchanged(before: OnOffer, stamps: Mapping[int, Stamp]) -> dict[int, Service]:
    return {one.id: one for one in before.services if before.stamps[one.id] == stamps.get(one.id)}


def _read_services(tx: Transaction, ids: list[int]) -> dict[int, Service]:
    rows = tx.rows(
        "SELECT * FROM service WHERE id IN (SELECT value FROM json_each(:ids))",
        ids=json.dumps(ids),
    )
    return {row["id"]: _service(row) for row in rows}


def count_on_offer(tx: Transaction, panel_id: int) -> int:
    found: int = tx.value(
        "SELECT count(*) FROM service s JOIN panel p ON p.id = s.panel_id"
        " WHERE s.panel_id = :panel_id"
        " AND s.hidden IS NULL AND s.withheld_at IS NULL AND p.closed IS NULL",
        panel_id=panel_id,
    )
    return found


def _category_ids(tx: Transaction) -> CategoryIds:
    rows = tx.rows("SELECT id, platform, name FROM category")
    return {(row["platform"], row["name"]): row["id"] for row in rows}


def _category_id(tx: Transaction, categories: CategoryIds, listed: Listed) -> int:
    key = (int(listed.offer.platform), listed.offer.category)
    if key not in categories:
        categories[key] = tx.value(
            "INSERT INTO category (platform, name, position)"
            " VALUES (:platform, :name, :position) RETURNING id",
            platform=key[0],
            name=key[1],
            position=listed.position,
        )
    return categories[key]


def _update(tx: Transaction, listed: Listed, categories: CategoryIds, at: int) -> Stored:
    if listed.old is None:
        raise ValueError("what is not stored cannot be changed")
    values = _values(listed, _category_id(tx, categories, listed))
    row = tx.row(
        _updating(tuple(values)), id=listed.old.id, at=at, hidden=_hidden(listed), **values
    )
    return _as_stored(listed, row)


@cache
def _updating(names: tuple[str, ...]) -> str:
    assignments = ", ".join(f"{name} = :{name}" for name in names)
    return (
        f"UPDATE service SET {assignments}, updated_at = {_NEXT},"  # noqa: S608 - column names from `_values`
        # An approval that was stored while this change was made up holds for this very rate.
        " hidden = CASE WHEN :hidden = 'rate-jump' AND agreed_rate = :rate THEN NULL"
        " ELSE :hidden END,"
        " agreed_rate = CASE WHEN :hidden IS NULL THEN :rate ELSE agreed_rate END"
        f" WHERE id = :id {_RETURNING}"
    )


def _insert(
    tx: Transaction, panel_id: int, listed: Listed, categories: CategoryIds, at: int
) -> Stored:
    values = _values(listed, _category_id(tx, categories, listed))
    row = tx.row(
        _insertion(tuple(values)),
        panel_id=panel_id,
        remote_id=listed.offer.remote_id,
        generation=1 if listed.old is None else listed.old.generation + 1,
        at=at,
        hidden=_hidden(listed),
        **values,
    )
    return _as_stored(listed, row)


@cache
def _insertion(names: tuple[str, ...]) -> str:
    columns, places = ", ".join(names), ", ".join(f":{name}" for name in names)
    return (
        "INSERT INTO service"  # noqa: S608 - column names from `_values`
        " (panel_id, remote_id, generation, first_seen_at, updated_at, hidden, agreed_rate,"
        f" {columns}) VALUES (:panel_id, :remote_id, :generation, :at, :at, :hidden,"
        f" CASE WHEN :hidden IS NULL THEN :rate END, {places}) {_RETURNING}"
    )


def _as_stored(listed: Listed, row: Row | None) -> Stored:
    if row is None:
        raise LookupError("a service is never deleted")
    offer = _left_out(listed.offer, _reason(row))
    return Stored(row["id"], row["generation"], listed.position, offer, _agreed_rate(row))


def _left_out(offer: Offer, reason: LeftOut | None) -> Offer:
    return offer if offer.hidden is reason else replace(offer, hidden=reason)


def _hide(tx: Transaction, service_id: int, reason: LeftOut, at: int) -> None:
    tx.run(
        f"UPDATE service SET hidden = :reason, updated_at = {_NEXT} WHERE id = :id",  # noqa: S608 - a constant
        id=service_id,
        reason=reason.value,
        at=at,
    )


def _hidden(listed: Listed) -> str | None:
    return None if listed.offer.hidden is None else listed.offer.hidden.value


def _values(listed: Listed, category_id: int) -> Mapping[str, object]:
    offer = listed.offer
    return {
        "type": offer.type,
        "category_id": category_id,
        "platform": int(offer.platform),
        "target": offer.target.value,
        "name": offer.name,
        "raw_name": offer.raw_name,
        "description": offer.description,
        "rate": str(offer.rate),
        "exchange_rate": str(offer.exchange_rate),
        "minimum": offer.minimum,
        "maximum": offer.maximum,
        "refill": int(offer.refill),
        "refill_days": offer.refill_days,
        "cancel": int(offer.cancel),
        "position": listed.position,
        "billing": offer.billing.value,
        "splits_commas": int(offer.splits_commas),
        "drip_intervals": None if offer.drip_intervals is None else str(offer.drip_intervals),
        "per_day": offer.per_day,
        "start_seconds": offer.start_seconds,
        "raw_type": offer.raw_type,
        "raw_category": offer.raw_category,
        "raw_rate": offer.raw_rate,
        "raw_minimum": offer.raw_minimum,
        "raw_maximum": offer.raw_maximum,
    }


def _offer(row: Row) -> Offer:
    return Offer(
        remote_id=row["remote_id"],
        raw_name=row["raw_name"],
        category=row["category"],
        hidden=_reason(row),
        raw_type=row["raw_type"],
        raw_category=row["raw_category"],
        raw_rate=row["raw_rate"],
        raw_minimum=row["raw_minimum"],
        raw_maximum=row["raw_maximum"],
        **_common(row),
    )


def _service(row: Row) -> Service:
    """Its rate is the one that prices are made from: the listed one with its correction."""
    same = _common(row)
    return Service(
        id=row["id"],
        panel_id=row["panel_id"],
        remote_id=row["remote_id"],
        category_id=row["category_id"],
        **(same | {"rate": same["rate"] * correction_of(row)}),
    )


def correction_of(row: Row) -> Decimal:
    """What its orders really cost by its listed rate; 1 as long as they agree with it.

    The row has the rate of now, and the one at which that was learned.
    """
    if row["correction"] is None:
        return NONE
    learned_at, now = Decimal(row["corrected_rate"]), Decimal(row["rate"])
    return carried(Decimal(row["correction"]), learned_at, now)


def _reason(row: Row) -> LeftOut | None:
    return None if row["hidden"] is None else LeftOut(row["hidden"])


def _agreed_rate(row: Row) -> Decimal | None:
    return None if row["agreed_rate"] is None else Decimal(row["agreed_rate"])


def _common(row: Row) -> dict[str, Any]:
    """What an offer and a service have alike."""
    return {
        "name": row["name"],
        "platform": Platform.numbered(row["platform"]),
        "target": TargetKind(row["target"]),
        "rate": Decimal(row["rate"]),
        "exchange_rate": one_decimal(row["exchange_rate"]),
        "minimum": row["minimum"],
        "maximum": row["maximum"],
        "refill": bool(row["refill"]),
        "cancel": bool(row["cancel"]),
        "refill_days": row["refill_days"],
        "description": row["description"],
        "type": one_text(row["type"]),
        "billing": Billing(row["billing"]),
        "splits_commas": bool(row["splits_commas"]),
        "drip_intervals": _intervals(row["drip_intervals"]),
        "per_day": row["per_day"],
        "start_seconds": row["start_seconds"],
    }


def _category(row: Row) -> Category:
    return Category(id=row["id"], name=row["name"], platform=Platform.numbered(row["platform"]))


@lru_cache(maxsize=1000)
def _intervals(text: str | None) -> Intervals | None:
    """Thousands of services have the same few."""
    return None if text is None else Intervals.parse(text)
