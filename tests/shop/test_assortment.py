"""What of a panel's catalogue is sold, and what is kept out and why."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.domain.money import Money
from bot.domain.pricing import PriceRules
from bot.panel import ServiceRow
from bot.shop.assortment import normal_type, offer

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
)
ONE = Decimal(1)


def test_a_plain_service_is_sold_as_it_is() -> None:
    found = offer(ROW, ONE)
    assert found.hidden is None
    assert (found.minimum, found.maximum, found.refill_days) == (50, 10_000, 30)
    assert (found.refill, found.cancel) == (True, False)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"type": "Package"}, "type package"),
        ({"type": "custom_comments"}, "type custom comments"),
        ({"name": "/--------------/"}, "separator"),
        ({"rate": Decimal(0)}, "no price"),
        ({"rate": Decimal(-1)}, "no price"),
        ({"rate": Decimal("1e12")}, "senseless price"),
        ({"minimum": 100, "maximum": 50}, "senseless limits"),
        ({"maximum": 0}, "senseless limits"),
        ({"maximum": None}, "senseless limits"),
    ],
)
def test_what_cannot_be_sold_is_kept_out_with_a_reason(
    changes: dict[str, object], reason: str
) -> None:
    assert offer(replace(ROW, **changes), ONE).hidden == reason  # type: ignore[arg-type]  # any field


@pytest.mark.parametrize("spelling", ["Default", "default", "DEFAULT ", " default"])
def test_types_are_known_in_every_spelling(spelling: str) -> None:
    assert normal_type(spelling) == "default"


@pytest.mark.parametrize("rate", ["0.00001", "0.9", "999999"])
def test_every_price_of_what_is_sold_can_be_counted(rate: str) -> None:
    dear = offer(replace(ROW, rate=Decimal(rate), minimum=1, maximum=2**31 - 1), ONE)
    rules = PriceRules("USD", 4, Decimal(10_000))
    assert dear.hidden is None
    assert rules.total(dear, dear.maximum) > Money.zero("USD")
    assert rules.per_thousand(dear) > Money.zero("USD")
