"""Money is exact, of one currency, and rounded only where it is said which way."""

import operator
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.domain.money import (
    ANY_DIGITS,
    LARGEST_MICROS,
    CurrencyMismatchError,
    Money,
    MoneyRangeError,
    amount_in,
    typed_amount,
)
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
    assert Money(one, "EUR") + Money(other, "EUR") == Money(one + other, "EUR")
    assert Money(one, "EUR") - Money(other, "EUR") == Money(one - other, "EUR")
    assert -Money(one, "EUR") == Money(-one, "EUR")
    assert (Money(one, "EUR") < Money(other, "EUR")) == (one < other)
    assert (Money(one, "EUR") >= Money(other, "EUR")) == (one >= other)


def test_equal_amounts_are_neither_more_nor_less() -> None:
    one, same = Money(1, "EUR"), Money(1, "EUR")
    assert one <= same
    assert one >= same
    assert not one < same
    assert not one > same


def test_only_nothing_is_false() -> None:
    assert Money.zero("EUR") == Money(0, "EUR")
    assert not Money.zero("EUR")
    assert Money(1, "EUR")
    assert Money(-1, "EUR")


def test_the_largest_amount_is_one() -> None:
    assert Money(LARGEST_MICROS, "EUR").micros == LARGEST_MICROS
    for micros in (LARGEST_MICROS + 1, -LARGEST_MICROS - 1):
        with pytest.raises(MoneyRangeError, match=r"^amount out of range$"):
            Money(micros, "EUR")
    largest = Decimal(LARGEST_MICROS) / 10**6
    assert Money.floor(largest, "EUR").micros == LARGEST_MICROS


@pytest.mark.parametrize("digits", [-1, 7])
def test_prices_have_no_more_digits_than_money(digits: int) -> None:
    with pytest.raises(ValueError, match=r"^decimals must be 0 to 6$"):
        Money(1, "EUR").rounded_up(digits)


@pytest.mark.parametrize(
    ("text", "micros"),
    [
        ("5", 5_000_000), ("1,25", 1_250_000), ("1.25", 1_250_000), ("0.000001", 1),
        ("999999.999999", 999_999_999_999),
        ("0", None), ("0.0", None), ("-5", None), ("1.", None), (".5", None), ("1e3", None),
        ("1000000", None), ("0.0000001", None), ("1 000", None), ("٣", None), ("", None),
    ],
)  # fmt: skip
def test_what_a_person_types_is_an_amount_or_nothing(text: str, micros: int | None) -> None:
    found = typed_amount(text, "EUR")
    assert found == (None if micros is None else Money(micros, "EUR"))


def test_what_is_typed_may_be_as_large_as_money_is() -> None:
    assert typed_amount("1500000", "IDR") is None
    assert typed_amount("1500000", "IDR", digits=ANY_DIGITS) == Money(15 * 10**11, "IDR")
    largest = "9" * ANY_DIGITS
    assert typed_amount(f"{largest}.999999", "IDR", digits=ANY_DIGITS) is not None
    assert typed_amount(f"{largest}9", "IDR", digits=ANY_DIGITS) is None


@pytest.mark.parametrize(
    ("text", "amount"),
    [("0.27819", "0.27819"), ("-1", "-1"), ("x", "0"), ("", "0"), ("NaN", "0"), ("-Inf", "0")],
)
def test_what_a_panel_sent_is_a_number_or_zero(text: str, amount: str) -> None:
    assert amount_in(text) == Decimal(amount)


@example(Decimal("30517.5781250000000000000000000000047"))
@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9))
def test_decimals_become_money_between_floor_and_ceiling(amount: Decimal) -> None:
    low, high = Money.floor(amount, "USD"), Money.ceiling(amount, "USD")
    assert low.currency == high.currency == "USD"
    assert low.decimal <= amount <= high.decimal
    assert high.micros - low.micros <= 1


@pytest.mark.parametrize(
    "operation", [operator.add, operator.sub, operator.lt, operator.le, operator.gt, operator.ge]
)
def test_currencies_do_not_mix(operation: Callable[[Money, Money], object]) -> None:
    with pytest.raises(CurrencyMismatchError, match=r"^USD and EUR do not mix$"):
        operation(Money(1, "USD"), Money(1, "EUR"))


@pytest.mark.parametrize("amount", [Decimal("NaN"), Decimal("Infinity"), Decimal(10) ** 30])
def test_what_is_no_amount_is_refused(amount: Decimal) -> None:
    with pytest.raises(MoneyRangeError, match=r"^amount out of range$"):
        Money.floor(amount, "USD")


@pytest.mark.parametrize("wrong", [1.0, True, "1"])
def test_only_whole_numbers_are_micros(wrong: object) -> None:
    with pytest.raises(TypeError, match=r"^micros must be an int$"):
        Money(wrong, "USD")  # type: ignore[arg-type]  # the wrong type is the point


def test_a_tiny_order_still_costs_something() -> None:
    assert RULES.total(Rate(Decimal("0.001")), 10).micros == 100


def test_a_price_is_rounded_up_once_at_the_end() -> None:
    # 0.505 x 1.3 = 0.6565 for 1000; 1500 of it is 0.98475, shown and charged as 0.9848.
    rate = Rate(Decimal("0.505"))
    assert RULES.unit_price(rate).decimal == Decimal("0.6565")
    assert RULES.total(rate, 1500).decimal == Decimal("0.9848")


def test_the_exchange_rate_makes_shop_money_of_the_panels() -> None:
    rupees = Rate(Decimal(90), exchange_rate=Decimal("0.012"))
    assert cost_of(rupees, 500) == Decimal("0.54")
    assert RULES.cost(rupees, 500) == Money(540_000, "USD")
    assert RULES.total(rupees, 500).decimal == Decimal("0.702")


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
    with pytest.raises(ValueError, match=r"^remains must lie between 0 and the quantity$"):
        refund_target(Money(100, "USD"), 100, remains)
