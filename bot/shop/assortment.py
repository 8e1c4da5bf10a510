"""From a panel's row to the shop's offer: cleaned, classified, and kept out with a reason."""

from __future__ import annotations

from decimal import Decimal

from bot.domain.classify import classify
from bot.domain.names import clean_name, is_separator_row
from bot.panel import ServiceRow
from bot.storage.services import Offer

LARGEST_QUANTITY = 10**9 - 1
SOLD_TYPE = "default"


def offer(row: ServiceRow, exchange_rate: Decimal) -> Offer:
    """`exchange_rate`: shop currency for one unit of the panel's."""
    found = classify(row.name, row.category)
    return Offer(
        remote_id=row.service_id,
        type=normal_type(row.type),
        name=clean_name(row.name),
        raw_name=row.name,
        description=row.description,
        category=clean_name(row.category),
        platform=found.platform,
        target=found.target,
        rate=row.rate,
        exchange_rate=exchange_rate,
        minimum=max(row.minimum or 1, 1),
        maximum=min(row.maximum or 0, LARGEST_QUANTITY),
        refill=bool(row.refill),
        refill_days=found.refill_days,
        cancel=bool(row.cancel),
        hidden=_reason_to_hide(row),
    )


def normal_type(text: str) -> str:
    """Panels write "Custom Comments" or "custom_comments"; the shop knows one spelling."""
    return " ".join(text.lower().replace("_", " ").split())


def _reason_to_hide(row: ServiceRow) -> str | None:
    if is_separator_row(row.name):
        return "separator"
    if normal_type(row.type) != SOLD_TYPE:
        return f"type {normal_type(row.type)}"
    if row.rate <= 0:
        return "no price"
    if not row.maximum or row.maximum < max(row.minimum or 1, 1):
        return "senseless limits"
    return None
