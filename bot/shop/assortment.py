"""From a panel's row to the shop's offer: cleaned, classified, and kept out with a reason."""

from __future__ import annotations

from decimal import Decimal

from bot.domain.classify import classify
from bot.domain.names import clean_name, is_separator_row
from bot.domain.pricing import PER
from bot.panel import ServiceRow
from bot.storage.services import Offer

LARGEST_QUANTITY = 10**9 - 1
SOLD_TYPE = "default"
DEAREST_RATE = 1_000_000
DEAREST_ORDER = 100_000_000
"""In the shop's currency; the rate for a thousand. Far above anything that is meant, and far
enough below what the ledger can count for any margin."""


def offer(row: ServiceRow, exchange_rate: Decimal) -> Offer:
    """`exchange_rate`: shop currency for one unit of the panel's."""
    found = classify(row.name, row.category)
    minimum, maximum = max(row.minimum or 1, 1), _maximum(row, exchange_rate)
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
        minimum=minimum,
        maximum=maximum,
        refill=bool(row.refill),
        refill_days=found.refill_days,
        cancel=bool(row.cancel),
        hidden=_reason_to_hide(row, exchange_rate, limits_make_sense=minimum <= maximum),
    )


def normal_type(text: str) -> str:
    """Panels write "Custom Comments" or "custom_comments"; the shop knows one spelling."""
    return " ".join(text.lower().replace("_", " ").split())


def _maximum(row: ServiceRow, exchange_rate: Decimal) -> int:
    """The panel's own, unless an order of that many were dearer than anybody means."""
    if row.maximum is None or row.rate <= 0:
        return 0
    affordable = int(DEAREST_ORDER * PER / (row.rate * exchange_rate))
    return min(row.maximum, LARGEST_QUANTITY, affordable)


def _reason_to_hide(
    row: ServiceRow, exchange_rate: Decimal, *, limits_make_sense: bool
) -> str | None:
    if is_separator_row(row.name):
        return "separator"
    if normal_type(row.type) != SOLD_TYPE:
        return f"type {normal_type(row.type) or '(none)'}"
    if row.rate <= 0:
        return "no price"
    if row.rate * exchange_rate > DEAREST_RATE:
        return "senseless price"
    if not limits_make_sense:
        return "senseless limits"
    return None
