"""What of a panel's catalogue is sold, and what is kept out and why."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.domain.left_out import LeftOut
from bot.domain.money import Money
from bot.domain.pricing import PriceRules
from bot.domain.service_types import SOLD_TYPES, Billing, normal_type
from bot.panel import PanelProfile, ServiceRow, profile_from
from bot.shop.assortment import Terms, offer, read

ROW = ServiceRow(
    service_id="7",
    name="Instagram Followers | R30",
    type="Default",
    category="Instagram Followers",
    rate=Decimal("0.9"),
    rate_as_received="0.90",
    minimum=50,
    maximum=10_000,
    refill=True,
    cancel=None,
    dripfeed=None,
    description="",
    minimum_as_received="50",
    maximum_as_received="10000",
)
ONE = Terms(Decimal(1), PanelProfile())


def taught(**settings: str) -> Terms:
    return Terms(Decimal(1), profile_from(settings))


def test_a_plain_service_is_sold_as_it_is() -> None:
    found = offer(ROW, ONE)
    assert found.hidden is None
    assert (found.minimum, found.maximum, found.refill_days) == (50, 10_000, 30)
    assert (found.refill, found.cancel) == (True, False)


def test_what_the_panel_wrote_is_kept_as_it_wrote_it() -> None:
    found = offer(ROW, ONE)
    assert (found.raw_name, found.raw_type, found.raw_category) == (
        "Instagram Followers | R30",
        "Default",
        "Instagram Followers",
    )
    assert (found.raw_rate, found.raw_minimum, found.raw_maximum) == ("0.90", "50", "10000")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"type": "Subscriptions"}, LeftOut.TYPE),
        ({"type": "Special"}, LeftOut.TYPE),
        ({"type": ""}, LeftOut.NO_TYPE),
        ({"type": " _ "}, LeftOut.NO_TYPE),
        ({"name": "/--------------/"}, LeftOut.SEPARATOR),
        ({"rate": Decimal(0)}, LeftOut.NO_PRICE),
        ({"rate": Decimal(-1)}, LeftOut.NO_PRICE),
        ({"rate": Decimal("1e12")}, LeftOut.SENSELESS_PRICE),
        ({"minimum": 100, "maximum": 50}, LeftOut.SENSELESS_LIMITS),
        ({"maximum": 0}, LeftOut.SENSELESS_LIMITS),
        ({"maximum": None}, LeftOut.SENSELESS_LIMITS),
        ({"minimum": None, "minimum_as_received": "1k"}, LeftOut.SENSELESS_LIMITS),
    ],
)
def test_what_cannot_be_sold_is_kept_out_with_a_reason(
    changes: dict[str, object], reason: LeftOut
) -> None:
    assert offer(replace(ROW, **changes), ONE).hidden is reason  # type: ignore[arg-type]  # any field


@pytest.mark.parametrize(
    "changes",
    [
        {"minimum": None, "minimum_as_received": ""},
        {"minimum": 0},
        {"minimum": -5},
        {"type": "Package", "minimum": 5, "maximum": 1},
        {"type": "Package", "minimum": None, "minimum_as_received": "1k"},
    ],
)
def test_limits_that_do_no_harm_are_lived_with(changes: dict[str, object]) -> None:
    found = offer(replace(ROW, **changes), ONE)  # type: ignore[arg-type]  # any field
    assert found.hidden is None
    assert 1 <= found.minimum <= found.maximum


@pytest.mark.parametrize("name", SOLD_TYPES)
@pytest.mark.parametrize("write", [str.title, str.upper, lambda name: name.replace(" ", "_")])
def test_every_type_of_the_table_is_sold_in_every_spelling(name: str, write: object) -> None:
    assert callable(write)
    found = offer(replace(ROW, type=write(name)), ONE)
    assert (found.hidden, found.type) == (None, name)


@pytest.mark.parametrize("spelling", ["Default", "default", "DEFAULT ", " default"])
def test_types_are_known_in_every_spelling(spelling: str) -> None:
    assert normal_type(spelling) == "default"


@pytest.mark.parametrize("rate", ["0.00001", "0.9", "999999"])
@pytest.mark.parametrize("exchange_rate", ["0.00007", "1", "1.25"])
def test_every_price_of_what_is_sold_can_be_counted(rate: str, exchange_rate: str) -> None:
    row = replace(ROW, rate=Decimal(rate), minimum=1, maximum=2**31 - 1)
    dear = offer(row, Terms(Decimal(exchange_rate), PanelProfile()))
    rules = PriceRules("USD", 4, Decimal(10_000))
    if dear.hidden is None:
        assert rules.total(dear, dear.maximum) > Money.zero("USD")
        assert rules.unit_price(dear) > Money.zero("USD")
    else:
        assert Decimal(rate) * Decimal(exchange_rate) > 1_000_000


# What the profile of a panel changes


def test_a_package_may_be_priced_by_its_smallest_quantity() -> None:
    row = replace(ROW, type="Package", minimum=500, rate=Decimal(2))
    assert offer(row, ONE).rate == 2
    assert offer(row, taught(package_price="minimum")).rate == 1
    assert offer(replace(ROW, minimum=500), taught(package_price="minimum")).rate == ROW.rate


def test_a_package_of_comments_may_be_billed_by_its_lines() -> None:
    row = replace(ROW, type="Custom Comments Package", minimum=1, maximum=1)
    assert offer(row, ONE).billing is Billing.PACKAGE
    by_lines = offer(row, taught(comments_package="lines"))
    assert by_lines.billing is Billing.LINES
    assert by_lines.minimum == 1
    assert by_lines.maximum >= 10_000


@pytest.mark.parametrize(
    ("settings", "flags", "expected"),
    [
        ({}, {"refill": None, "cancel": None}, (True, False)),
        ({"refills": "no"}, {"refill": True}, (False, False)),
        ({"cancels": "yes"}, {"cancel": None}, (True, True)),
        ({"cancels": "yes"}, {"cancel": False}, (True, False)),
        ({}, {"refill": False, "cancel": True}, (False, True)),
    ],
)
def test_the_flags_come_first_and_the_profile_fills_the_gaps(
    settings: dict[str, str], flags: dict[str, object], expected: tuple[bool, bool]
) -> None:
    found = offer(replace(ROW, **flags), taught(**settings))  # type: ignore[arg-type]  # any field
    assert (found.refill, found.cancel) == expected


def test_only_what_the_panel_drips_can_drip() -> None:
    assert offer(ROW, ONE).drip_intervals is None
    dripping = offer(replace(ROW, dripfeed=True), taught(intervals="5,60"))
    assert dripping.drip_intervals is not None
    assert dripping.drip_intervals.offered == (5, 60)
    assert offer(replace(ROW, dripfeed=True, type="Poll"), ONE).drip_intervals is None


# Reading a catalogue again


def test_a_row_that_stays_the_same_is_not_read_again() -> None:
    changed = replace(ROW, service_id="8")
    first = read([ROW, changed], ONE)
    again = read([replace(changed, rate=Decimal(5)), ROW], ONE, first)
    assert [one.remote_id for one in again.offers] == ["8", "7"]
    assert again.offers[1] is first.offers[0]
    assert [one.rate for one in again.offers] == [5, ROW.rate]


def test_other_terms_read_every_row_again() -> None:
    first = read([ROW], ONE)
    again = read([ROW], Terms(Decimal(2), PanelProfile()), first)
    assert again.offers[0].exchange_rate == 2
    assert read([ROW], taught(cancels="yes"), first).offers[0].cancel
