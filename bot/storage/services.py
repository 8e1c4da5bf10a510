"""The stored catalogue. Services are hidden, never deleted: old orders point at them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from bot.domain.catalogue import Category, Service
from bot.domain.platforms import Platform, TargetKind
from bot.storage.transaction import Row, Transaction


@dataclass(frozen=True, slots=True)
class Offer:
    """A row of a panel's catalogue as the shop reads it. `hidden`: why it is not sold."""

    remote_id: str
    type: str
    name: str
    raw_name: str
    description: str
    category: str
    platform: Platform
    target: TargetKind
    rate: Decimal
    exchange_rate: Decimal
    minimum: int
    maximum: int
    refill: bool
    refill_days: int | None
    cancel: bool
    hidden: str | None


def store(tx: Transaction, panel_id: int, offers: Iterable[Offer], *, at: int) -> None:
    """Make the stored catalogue of a panel what it offers now; what vanished is hidden."""
    categories = _category_ids(tx)
    known = _known(tx, panel_id)
    seen = set()
    for position, offer in enumerate(offers):
        category = _category_id(tx, categories, offer, position)
        seen.add(
            _store_one(tx, panel_id, known.get(offer.remote_id), offer, category, position, at)
        )
    for row in known.values():
        if row["id"] not in seen and row["hidden"] is None:
            _hide(tx, row["id"], "vanished", at)


def _known(tx: Transaction, panel_id: int) -> dict[str, Row]:
    """The newest generation of each of the panel's ids."""
    rows = tx.rows(
        "SELECT * FROM service WHERE panel_id = :panel_id ORDER BY generation", panel_id=panel_id
    )
    return {row["remote_id"]: row for row in rows}


def _category_ids(tx: Transaction) -> dict[tuple[int, str], int]:
    rows = tx.rows("SELECT id, platform, name FROM category")
    return {(row["platform"], row["name"]): row["id"] for row in rows}


def _category_id(
    tx: Transaction, known: dict[tuple[int, str], int], offer: Offer, position: int
) -> int:
    key = (int(offer.platform), offer.category)
    if key not in known:
        known[key] = tx.value(
            "INSERT INTO category (platform, name, position)"
            " VALUES (:platform, :name, :position) RETURNING id",
            platform=key[0],
            name=key[1],
            position=position,
        )
    return known[key]


def _store_one(
    tx: Transaction,
    panel_id: int,
    old: Row | None,
    offer: Offer,
    category_id: int,
    position: int,
    at: int,
) -> int:
    values = _values(offer, category_id, position)
    if old is None:
        return _insert(tx, panel_id, offer.remote_id, 1, values, at)
    if _means_something_else(old, values):
        # The panel gave an old id to another service: old orders keep the old one.
        _hide(tx, old["id"], "replaced", at)
        return _insert(tx, panel_id, offer.remote_id, old["generation"] + 1, values, at)
    service_id: int = old["id"]
    if any(old[name] != value for name, value in values.items()):
        assignments = ", ".join(f"{name} = :{name}" for name in values)
        tx.run(
            f"UPDATE service SET {assignments}, updated_at = :at WHERE id = :id",  # noqa: S608 - column names from `_values`
            id=service_id,
            at=at,
            **values,
        )
    return service_id


def _means_something_else(old: Row, values: dict[str, object]) -> bool:
    return any(old[name] != values[name] for name in ("type", "platform", "target"))


def _values(offer: Offer, category_id: int, position: int) -> dict[str, object]:
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
        "position": position,
        "hidden": offer.hidden,
    }


def _insert(
    tx: Transaction,
    panel_id: int,
    remote_id: str,
    generation: int,
    values: dict[str, object],
    at: int,
) -> int:
    columns = ", ".join(values)
    places = ", ".join(f":{name}" for name in values)
    service_id: int = tx.value(
        "INSERT INTO service"  # noqa: S608 - column names from `_values`
        f" (panel_id, remote_id, generation, first_seen_at, updated_at, {columns})"
        f" VALUES (:panel_id, :remote_id, :generation, :at, :at, {places}) RETURNING id",
        panel_id=panel_id,
        remote_id=remote_id,
        generation=generation,
        at=at,
        **values,
    )
    return service_id


def _hide(tx: Transaction, service_id: int, reason: str, at: int) -> None:
    tx.run(
        "UPDATE service SET hidden = :reason, updated_at = :at WHERE id = :id",
        id=service_id,
        reason=reason,
        at=at,
    )


def count_on_offer(tx: Transaction, panel_id: int) -> int:
    found: int = tx.value(
        "SELECT count(*) FROM service WHERE panel_id = :panel_id AND hidden IS NULL",
        panel_id=panel_id,
    )
    return found


@dataclass(frozen=True, slots=True)
class OnOffer:
    """What a catalogue is built from; `hidden` counts what is kept out now, by reason."""

    services: list[Service]
    categories: list[Category]
    hidden: dict[str, int]


def on_offer(tx: Transaction) -> OnOffer:
    """Everything that is sold, in the panels' own order."""
    rows = tx.rows("SELECT * FROM service WHERE hidden IS NULL ORDER BY panel_id, position")
    used = {row["category_id"] for row in rows}
    categories = tx.rows("SELECT * FROM category ORDER BY position, id")
    hidden = tx.rows(
        "SELECT hidden, count(*) AS n FROM service WHERE hidden IS NOT NULL"
        " AND hidden <> 'replaced' GROUP BY hidden"
    )
    return OnOffer(
        [_service(row) for row in rows],
        [_category(row) for row in categories if row["id"] in used],
        {row["hidden"]: row["n"] for row in hidden},
    )


def _category(row: Row) -> Category:
    return Category(id=row["id"], name=row["name"], platform=Platform.numbered(row["platform"]))


def _service(row: Row) -> Service:
    return Service(
        id=row["id"],
        panel_id=row["panel_id"],
        remote_id=row["remote_id"],
        name=row["name"],
        category_id=row["category_id"],
        platform=Platform.numbered(row["platform"]),
        target=TargetKind(row["target"]),
        rate=Decimal(row["rate"]),
        exchange_rate=Decimal(row["exchange_rate"]),
        minimum=row["minimum"],
        maximum=row["maximum"],
        refill=bool(row["refill"]),
        cancel=bool(row["cancel"]),
        refill_days=row["refill_days"],
        description=row["description"],
    )
