"""Bundles: several services that an admin put together for one link."""

from __future__ import annotations

from collections.abc import Iterable

from bot.domain.baskets import Bundle, BundleItem
from bot.domain.platforms import Platform
from bot.storage.transaction import Row, Transaction


def create(
    tx: Transaction, name: str, platform: Platform, items: Iterable[BundleItem], *, at: int
) -> int:
    bundle_id: int = tx.value(
        "INSERT INTO bundle (name, platform, created_at) VALUES (:name, :platform, :at)"
        " RETURNING id",
        name=name,
        platform=int(platform),
        at=at,
    )
    for place, item in enumerate(items, start=1):
        tx.run(
            "INSERT INTO bundle_item (bundle_id, place, service_id, quantity)"
            " VALUES (:bundle_id, :place, :service_id, :quantity)",
            bundle_id=bundle_id,
            place=place,
            service_id=item.service_id,
            quantity=item.quantity,
        )
    return bundle_id


def get(tx: Transaction, bundle_id: int) -> Bundle | None:
    row = tx.row("SELECT * FROM bundle WHERE id = :id", id=bundle_id)
    return None if row is None else _bundle(tx, row)


def every(tx: Transaction) -> list[Bundle]:
    """The oldest first."""
    return [_bundle(tx, row) for row in tx.rows("SELECT * FROM bundle ORDER BY id")]


def switched_on(tx: Transaction, platform: Platform | None) -> list[Bundle]:
    """What an admin wants offered; of every platform where that is None."""
    rows = tx.rows(
        "SELECT * FROM bundle WHERE is_on = 1 AND (:platform IS NULL OR platform = :platform)"
        " ORDER BY id",
        platform=None if platform is None else int(platform),
    )
    return [_bundle(tx, row) for row in rows]


def switch(tx: Transaction, bundle_id: int, on: bool) -> bool:
    """Says whether that changed anything."""
    changed = tx.run(
        "UPDATE bundle SET is_on = :on WHERE id = :id AND is_on <> :on", id=bundle_id, on=int(on)
    )
    return changed == 1


def delete(tx: Transaction, bundle_id: int) -> bool:
    """Orders made of it stay. Says whether it was there."""
    tx.run("DELETE FROM bundle_item WHERE bundle_id = :id", id=bundle_id)
    return tx.run("DELETE FROM bundle WHERE id = :id", id=bundle_id) == 1


def _bundle(tx: Transaction, row: Row) -> Bundle:
    items = tx.rows(
        "SELECT i.service_id, i.quantity, s.name FROM bundle_item i"
        " JOIN service s ON s.id = i.service_id WHERE i.bundle_id = :id ORDER BY i.place",
        id=row["id"],
    )
    return Bundle(
        row["id"],
        row["name"],
        Platform.numbered(row["platform"]),
        bool(row["is_on"]),
        tuple(BundleItem(one["service_id"], one["quantity"], one["name"]) for one in items),
    )
