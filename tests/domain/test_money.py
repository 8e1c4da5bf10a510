"""Money is exact, of one currency, and rounded only where it is said which way."""

import operator
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.money import CurrencyMismatchError, Money, MoneyRangeError
from bot.domain.pricing import PriceRules, cost_of
from bot.domain.refunds import refund_target
from bot.domain.service_types import Billing

micros = st.integers(-(10**15), 10**15)
decimals = st.integers(0, 6)


@dataclass(frozen=True)
class Rate:
    rate: Decimal
    exchange_rate: Decimal = Decimal(1)
    billing: Billing = Billing.QUANTITY


RULES = PriceRules("USD", 4, Decimal(30))


@given(micros, decimals)
def test_rounding_never_goes_the_wrong_way(amount: int, digits: int) -> None:
    money = Money(amount, "USD")
    up, down = money.rounded_up(digits), money.rounded_down(digits)
    assert down <= money <= up
    assert up.micros - down.micros < 2 * 10 ** (6 - digits)
    assert up.rounded_up(digits) == up
    assert down.rounded_down(digits) == down


@given(micros, micros)
def test_sums_are_exact(one: int, other: int) -> None:
    assert (Money(one, "EUR") + Money(other, "EUR")).micros == one + other
    assert (Money(one, "EUR") - Money(other, "EUR")).micros == one - other


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9))
def test_decimals_become_money_between_floor_and_ceiling(amount: Decimal) -> None:
    low, high = Money.floor(amount, "USD"), Money.ceiling(amount, "USD")
    assert low.decimal <= amount <= high.decimal
    assert high.micros - low.micros <= 1


@pytest.mark.parametrize(
    "operation", [operator.add, operator.sub, operator.lt, operator.le, operator.gt, operator.ge]
)
def test_currencies_do_not_mix(operation: Callable[[Money, Money], object]) -> None:
    with pytest.raises(CurrencyMismatchError):
        operation(Money(1, "USD"), Money(1, "EUR"))


@pytest.mark.parametrize("amount", [Decimal("NaN"), Decimal("Infinity"), Decimal(10) ** 30])
def test_what_is_no_amount_is_refused(amount: Decimal) -> None:
    with pytest.raises(MoneyRangeError):
        Money.floor(amount, "USD")


@pytest.mark.parametrize("wrong", [1.0, True, "1"])
def test_only_whole_numbers_are_micros(wrong: object) -> None:
    with pytest.raises(TypeError):
        Money(wrong, "USD")  # type: ignore[arg-type]  # the wrong type is the point


def test_a_tiny_order_still_costs_something() -> None:
    assert RULES.total(Rate(Decimal("0.001")), 10).micros == 100


def test_a_price_is_rounded_up_once_at_the_end() -> None:
    # 0.505 x 1.3 = 0.6565 for 1000; 1500 of it is 0.98475, shown and charged as 0.9848.
    rate = Rate(Decimal("0.505"))
    assert RULES.unit_price(rate).decimal == Decimal("0.6565")
    assert RULES.total(rate, 1500).decimal == Decimal("0.9848")


def test_a_package_costs_its_rate() -> None:
    package = Rate(Decimal(1000), billing=Billing.PACKAGE)
    assert RULES.total(package, 1) == RULES.unit_price(package)
    assert RULES.total(package, 1).decimal == Decimal(1300)


rates = st.decimals("0.0001", "100", places=4).map(Rate)
quantities = st.integers(1, 10**7)


@given(rates, quantities)
def test_a_price_never_lies_below_its_cost(rate: Rate, quantity: int) -> None:
    assert RULES.total(rate, quantity) >= RULES.cost(rate, quantity)
    assert RULES.cost(rate, quantity).decimal >= cost_of(rate, quantity)


@given(rates, quantities, quantities)
def test_nothing_is_gained_by_splitting_an_order(rate: Rate, one: int, other: int) -> None:
    together = RULES.total(rate, one + other)
    assert RULES.total(rate, one) + RULES.total(rate, other) >= together
    assert together >= RULES.total(rate, one)


@given(st.integers(0, 10**12), st.integers(1, 10**6), st.data())
def test_a_refund_is_the_share_that_is_missing(
    price: int, quantity: int, data: st.DataObject
) -> None:
    remains = data.draw(st.integers(0, quantity))
    refund = refund_target(Money(price, "USD"), quantity, remains)
    assert refund.micros <= Decimal(price) * remains / quantity < refund.micros + 1


@pytest.mark.parametrize("remains", [-1, 101])
def test_a_senseless_remainder_is_no_refund(remains: int) -> None:
    with pytest.raises(ValueError, match="remains"):
        refund_target(Money(100, "USD"), 100, remains)
