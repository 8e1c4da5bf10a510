"""When a price has moved so far that somebody has to be asked first."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from zlib import crc32

from bot.domain.money import Money
from bot.domain.pricing import Priced, PriceRules


def has_risen(before: Money, now: Money, percent: Decimal) -> bool:
    """Whether `now` is above `before` by more than so many percent. Falling never counts."""
    return now.micros * 100 > before.micros * (100 + percent)


def must_ask(
    rules: PriceRules,
    service: Priced,
    quantity: int,
    *,
    price: Money,
    cost: Money | None,
    percent: Decimal,
) -> bool:
    """Whether a shown price would be a loss now, or the cost has risen too far since.

    `cost` is what the panel asked then. A price that would be no higher than the shown one is
    never asked for.
    """
    now = rules.cost(service, quantity)
    if now > price:
        return True
    if rules.total(service, quantity) <= price:
        return False
    return cost is None or has_risen(cost, now, percent)


def jumps(agreed: Decimal, now: Decimal, percent: Decimal) -> bool:
    """Whether a rate is more than so many percent above the agreed one, or below it.

    Exactly so many percent is no jump. 0 switches this off; from 100 on nothing can fall so far.
    """
    return percent > 0 and abs(now - agreed) * 100 > agreed * percent


def mark_of(rates: Iterable[tuple[int, str]]) -> int:
    """A number that fits a button and tells services at these rates from any others."""
    return crc32("\n".join(f"{service_id} {rate}" for service_id, rate in rates).encode())
