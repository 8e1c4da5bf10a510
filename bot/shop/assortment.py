"""From a panel's row to the shop's offer: cleaned, classified, and kept out with a reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.domain.classify import Classification, classify
from bot.domain.drip_feed import Intervals
from bot.domain.left_out import LeftOut
from bot.domain.names import clean_heading, clean_name, is_separator_row
from bot.domain.offers import Offer
from bot.domain.pricing import PER
from bot.domain.service_types import COMMENTS_PACKAGE, PACKAGE, SOLD_TYPES, Billing, normal_type
from bot.panel import PanelProfile, ServiceRow

LARGEST_QUANTITY = 10**9 - 1
DEAREST_RATE = 1_000_000
DEAREST_ORDER = 100_000_000
"""In the shop's currency; the rate for a thousand, or for a package. Far above anything that is
meant, and far enough below what the ledger can count for any margin."""


@dataclass(frozen=True, slots=True)
class Terms:
    """How a panel's prices are to be read. `exchange_rate`: shop currency for one of its units."""

    exchange_rate: Decimal
    profile: PanelProfile


@dataclass(frozen=True, slots=True)
class Reading:
    """A panel's rows and what was made of each, in the panel's order."""

    terms: Terms
    rows: Sequence[ServiceRow]
    offers: Sequence[Offer]


def read(rows: Sequence[ServiceRow], terms: Terms, before: Reading | None = None) -> Reading:
    """Names take long to read: a row that stood the same in the reading `before` is not read.

    The very rows of `before` give `before` itself.
    """
    if before is None or before.terms != terms:
        return Reading(terms, rows, [offer(row, terms) for row in rows])
    if rows is before.rows:
        return before
    # Nearly all are the very objects of before: told by that, quicker than by what they say.
    very_same = dict(zip(map(id, before.rows), before.offers, strict=True))
    places = {row.service_id: place for place, row in enumerate(before.rows)}
    offers = [very_same.get(id(row)) or _offer_again(row, terms, before, places) for row in rows]
    return Reading(terms, rows, offers)


def _offer_again(
    row: ServiceRow, terms: Terms, before: Reading, places: Mapping[str, int]
) -> Offer:
    """`places`: where which id stood before."""
    place = places.get(row.service_id)
    if place is None or _texts(before.rows[place]) != _texts(row):
        return offer(row, terms)
    found = before.offers[place]
    return found if before.rows[place] == row else _offer(row, terms, _told_by(found))


@dataclass(frozen=True, slots=True)
class _Told:
    """What a row's texts say. To read them takes far longer than all else of a row."""

    name: str
    category: str
    is_separator: bool
    found: Classification


def _told(row: ServiceRow) -> _Told:
    return _Told(
        clean_name(row.name),
        clean_heading(row.category),
        is_separator_row(row.name),
        classify(row.name, row.category, row.description),
    )


def _texts(row: ServiceRow) -> tuple[str, str, str]:
    """All that `_told` reads."""
    return row.name, row.category, row.description


def _told_by(offer: Offer) -> _Told:
    """What was read of the texts that it was made from."""
    found = Classification(
        offer.platform, offer.target, offer.refill_days, offer.per_day, offer.start_seconds
    )
    return _Told(offer.name, offer.category, offer.hidden is LeftOut.SEPARATOR, found)


def offer(row: ServiceRow, terms: Terms) -> Offer:
    return _offer(row, terms, _told(row))


def _offer(row: ServiceRow, terms: Terms, told: _Told) -> Offer:
    found = told.found
    billing = _billing(row, terms.profile)
    rate = _rate(row, billing, terms.profile)
    minimum, maximum = _minimum(row), _maximum(row, rate, billing, terms)
    sensible = minimum <= maximum and _has_readable_minimum(row)
    return Offer(
        remote_id=row.service_id,
        type=normal_type(row.type),
        name=told.name,
        raw_name=row.name,
        description=row.description,
        category=told.category,
        platform=found.platform,
        target=found.target,
        rate=rate,
        exchange_rate=terms.exchange_rate,
        minimum=minimum,
        maximum=maximum,
        refill=_refill(row, found, terms.profile),
        refill_days=found.refill_days,
        cancel=_cancel(row, terms.profile),
        hidden=_reason_to_hide(row, told, rate, terms, limits_make_sense=sensible),
        billing=billing,
        splits_commas=terms.profile.comments_split_commas,
        drip_intervals=_intervals(row, terms.profile),
        per_day=found.per_day,
        start_seconds=found.start_seconds,
        raw_type=row.type,
        raw_category=row.category,
        raw_rate=row.rate_as_received,
        raw_minimum=row.minimum_as_received,
        raw_maximum=row.maximum_as_received,
    )


def _billing(row: ServiceRow, profile: PanelProfile) -> Billing:
    kind = SOLD_TYPES.get(normal_type(row.type))
    if kind is COMMENTS_PACKAGE and profile.comments_package_by_lines:
        return Billing.LINES
    return Billing.QUANTITY if kind is None else kind.billing


def _rate(row: ServiceRow, billing: Billing, profile: PanelProfile) -> Decimal:
    """Some panels want the price of their smallest quantity for a package, not the rate."""
    if billing is Billing.PACKAGE and profile.package_price_by_minimum:
        return row.rate * (row.minimum or 0) / PER
    return row.rate


def _is_package(row: ServiceRow) -> bool:
    """What panels write as the limits of a package means nothing, also where lines are billed."""
    return SOLD_TYPES.get(normal_type(row.type)) in (PACKAGE, COMMENTS_PACKAGE)


def _minimum(row: ServiceRow) -> int:
    return 1 if _is_package(row) else max(row.minimum or 1, 1)


def _maximum(row: ServiceRow, rate: Decimal, billing: Billing, terms: Terms) -> int:
    """The panel's own, unless an order of that many were dearer than anybody means."""
    if billing is Billing.PACKAGE:
        return LARGEST_QUANTITY
    written = LARGEST_QUANTITY if _is_package(row) else row.maximum
    if written is None or rate <= 0:
        return 0
    affordable = int(DEAREST_ORDER * PER / (rate * terms.exchange_rate))
    return min(written, LARGEST_QUANTITY, affordable)


def _has_readable_minimum(row: ServiceRow) -> bool:
    """None at all is one, and a package needs none."""
    return row.minimum is not None or row.minimum_as_received == "" or _is_package(row)


def _refill(row: ServiceRow, found: Classification, profile: PanelProfile) -> bool:
    """By the panel's flag; where it has none, by what the name promises."""
    if not profile.offers_refills:
        return False
    return found.refill_days is not None if row.refill is None else row.refill


def _cancel(row: ServiceRow, profile: PanelProfile) -> bool:
    return profile.cancels_by_default if row.cancel is None else row.cancel


def _intervals(row: ServiceRow, profile: PanelProfile) -> Intervals | None:
    kind = SOLD_TYPES.get(normal_type(row.type))
    drips = row.dripfeed and kind is not None and kind.drips
    return profile.intervals if drips else None


def _reason_to_hide(
    row: ServiceRow, told: _Told, rate: Decimal, terms: Terms, *, limits_make_sense: bool
) -> LeftOut | None:
    kind = normal_type(row.type)
    if told.is_separator:
        return LeftOut.SEPARATOR
    if kind not in SOLD_TYPES:
        return LeftOut.TYPE if kind else LeftOut.NO_TYPE
    if rate <= 0:
        return LeftOut.NO_PRICE
    if rate * terms.exchange_rate > DEAREST_RATE:
        return LeftOut.SENSELESS_PRICE
    if not limits_make_sense:
        return LeftOut.SENSELESS_LIMITS
    return None
