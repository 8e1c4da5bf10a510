"""Charges held against rates, and prices that have moved."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.money import Money
from bot.domain.panel_words import OrderWord
from bot.domain.price_moves import has_risen, jumps, mark_of
from bot.domain.price_truth import (
    LARGEST_CORRECTION,
    NONE,
    Judgement,
    Truth,
    carried,
    comparable,
    is_known,
    is_part_of_drip,
    judge,
    judge_of_before,
    may_be_accepted,
)

ROUNDINGS = st.sampled_from((ROUND_DOWN, ROUND_HALF_UP, ROUND_UP))
COSTS = st.decimals(Decimal("0.0001"), Decimal(10_000), places=8)


def judged(charge: str, listed: str, correction: str = "1") -> Judgement:
    return judge(Decimal(charge), Decimal(listed), Decimal(correction))


# What a charge says


@given(cost=COSTS, digits=st.integers(2, 6), rounding=ROUNDINGS)
def test_a_right_charge_agrees_however_the_panel_rounds_it(
    cost: Decimal, digits: int, rounding: str
) -> None:
    shown = cost.quantize(Decimal(1).scaleb(-digits), rounding=rounding)
    if shown:
        assert judge(shown, cost, NONE).truth is Truth.AGREES


@given(cost=COSTS, percent=st.integers(-100, 100))
def test_one_percent_is_no_news(cost: Decimal, percent: int) -> None:
    assert judge(cost * (10_000 + percent) / 10_000, cost, NONE).truth is Truth.AGREES


@pytest.mark.parametrize(
    ("charge", "listed", "correction", "truth", "factor"),
    [
        ("0.92", "0.90", "1", Truth.DEARER, "1.023"),
        ("9.00000", "0.90", "1", Truth.SENSELESS, "10"),
        ("8.1", "0.90", "1", Truth.DEARER, "9"),
        ("0.45", "0.90", "1", Truth.CHEAPER, "0.5"),
        ("0.01", "0.0054", "1", Truth.AGREES, "1"),
        ("0.0180", "0.0054", "1", Truth.DEARER, "3.334"),
        ("1.35", "0.90", "1.5", Truth.AGREES, "1.5"),
        ("1.34", "0.90", "1.5", Truth.AGREES, "1.5"),
        ("0.90", "0.90", "1.5", Truth.AS_LISTED, "1"),
        ("1.80", "0.90", "1.5", Truth.DEARER, "2"),
        ("1.08", "0.90", "1.5", Truth.CHEAPER, "1.2"),
        ("0.72", "0.90", "0.8", Truth.AGREES, "0.8"),
        ("0.90", "0.90", "0.8", Truth.DEARER, "1"),
        ("0.81", "0.90", "0.8", Truth.DEARER, "0.9"),
        ("1E+30", "0.90", "1", Truth.SENSELESS, "1.112E+30"),
        ("0." + "0" * 19 + "1", "0.90", "1", Truth.CHEAPER, "1.112E-20"),
    ],
)
def test_what_a_charge_says(
    charge: str, listed: str, correction: str, truth: Truth, factor: str
) -> None:
    assert judged(charge, listed, correction) == Judgement(truth, Decimal(factor))


@given(charge=COSTS, listed=COSTS, correction=st.decimals(Decimal("0.2"), 9, places=3))
def test_prices_only_rise_by_themselves(
    charge: Decimal, listed: Decimal, correction: Decimal
) -> None:
    found = judge(charge, listed, correction)
    if found.truth is Truth.DEARER:
        assert correction < found.factor <= LARGEST_CORRECTION
    if found.truth in (Truth.CHEAPER, Truth.AS_LISTED):
        assert found.factor < correction


@pytest.mark.parametrize(
    ("charge", "word", "earlier", "says"),
    [
        ("0.9", OrderWord.PENDING, [], True),
        ("0.9", OrderWord.COMPLETED, ["0", "0"], True),
        ("0.9", OrderWord.UNKNOWN, [], True),
        ("0.9", OrderWord.PENDING, ["0.9"], False),
        ("0.9", OrderWord.PARTIAL, [], False),
        ("0.9", OrderWord.CANCELED, [], False),
        ("0.9", OrderWord.REFUNDED, ["0"], False),
        ("0", OrderWord.PENDING, [], False),
        ("-1", OrderWord.PENDING, [], False),
        (None, OrderWord.PENDING, [], False),
    ],
)
def test_only_a_first_gross_charge_says_what_an_order_costs(
    charge: str | None, word: OrderWord, earlier: list[str], says: bool
) -> None:
    amount = None if charge is None else Decimal(charge)
    found = comparable(amount, word, map(Decimal, earlier))
    assert found == (amount if says else None)


@pytest.mark.parametrize(
    ("charge", "part"),
    [("1", True), ("3", True), ("9.8", True), ("9.95", False), ("10", False), ("12", False)],
)
def test_less_than_all_runs_of_a_drip_feed_says_nothing(charge: str, part: bool) -> None:
    assert is_part_of_drip(Decimal(charge), Decimal(10)) is part


def test_factors_of_rounded_charges_are_the_same() -> None:
    assert is_known(Decimal("1.512"), [Decimal(3), Decimal("1.5")])
    assert not is_known(Decimal("1.6"), [Decimal("1.5")])
    assert not is_known(Decimal(1), [])


def test_no_price_is_made_from_next_to_nothing() -> None:
    assert may_be_accepted(Decimal("0.2"))
    assert not may_be_accepted(Decimal("0.1"))


# What has moved


def dollars(amount: str) -> Money:
    return Money.ceiling(Decimal(amount), "USD")


@pytest.mark.parametrize(
    ("before", "now", "percent", "risen"),
    [
        ("1", "1.05", "5", False),
        ("1", "1.050001", "5", True),
        ("1", "0.2", "5", False),
        ("1", "1.000001", "0", True),
        ("1", "1", "0", False),
        ("0", "0.000001", "5", True),
        ("1", "1.025001", "2.5", True),
    ],
)
def test_a_cost_that_has_risen(before: str, now: str, percent: str, risen: bool) -> None:
    assert has_risen(dollars(before), dollars(now), Decimal(percent)) is risen


@pytest.mark.parametrize(
    ("agreed", "now", "percent", "jump"),
    [
        ("1", "1.5", "50", False),
        ("1", "1.50001", "50", True),
        ("1", "0.5", "50", False),
        ("1", "0.49999", "50", True),
        ("1", "1000", "0", False),
        ("1", "0.00000000000000000001", "99", True),
        ("1", "0.00000000000000000001", "100", False),
        ("1", "2.1", "100", True),
    ],
)
def test_a_rate_that_jumps(agreed: str, now: str, percent: str, jump: bool) -> None:
    assert jumps(Decimal(agreed), Decimal(now), Decimal(percent)) is jump


def test_a_mark_is_of_these_services_at_these_rates() -> None:
    mark = mark_of([(1, "0.90"), (2, "1.00")])
    assert 0 <= mark < 2**32
    assert mark == mark_of([(1, "0.90"), (2, "1.00")])
    assert len({mark, mark_of([(1, "0.90")]), mark_of([(1, "0.91"), (2, "1.00")])}) == 3


# A correction, when the rate has moved since it was learned


@pytest.mark.parametrize(
    ("correction", "learned_at", "now", "carried_to"),
    [
        # Dearer: no more than what was charged, while the rate is below that.
        ("1.5", "1", "1", "1.5"),
        ("1.5", "1", "1.2", "1.25"),
        ("1.5", "1", "1.4", "1.072"),
        ("1.5", "1", "1.49", "1"),
        ("1.5", "1", "3", "1"),
        ("1.5", "1", "0.5", "1.5"),
        # Cheaper: no less than what was charged, and nothing off a higher rate.
        ("0.8", "1", "1", "0.8"),
        ("0.8", "1", "1.005", "0.8"),
        ("0.8", "1", "1.02", "1"),
        ("0.8", "1", "0.9", "0.8889"),
        ("0.8", "1", "0.808", "1"),
        ("0.8", "1", "0.1", "1"),
        # What is no rate says nothing.
        ("1.5", "1", "0", "1.5"),
        ("1.5", "0", "1", "1.5"),
    ],
)
def test_a_correction_at_another_rate(
    correction: str, learned_at: str, now: str, carried_to: str
) -> None:
    found = carried(Decimal(correction), Decimal(learned_at), Decimal(now))
    assert found == Decimal(carried_to)


RATES = st.decimals(Decimal("0.0001"), Decimal(10_000), places=6)


@given(st.decimals(Decimal("0.12"), LARGEST_CORRECTION, places=3), RATES, RATES)
def test_a_moved_rate_makes_a_correction_smaller_and_sells_nothing_below_what_is_known(
    correction: Decimal, learned_at: Decimal, now: Decimal
) -> None:
    charged, found = learned_at * correction, carried(correction, learned_at, now)
    cost, known = now * found, min(charged, now * correction)
    assert min(correction, NONE) <= found <= max(correction, NONE)
    if correction > NONE:
        assert max(now, known * Decimal("0.98")) <= cost <= max(now, charged * Decimal("1.002"))
    else:
        assert min(charged, now) * Decimal("0.98") <= cost <= now


# What an order says that was sent at another rate


@pytest.mark.parametrize(
    ("charge", "then", "now", "correction", "found"),
    [
        ("0.90", "0.90", "1.00", "1", None),
        ("1.00", "0.90", "1.00", "1", Judgement(Truth.AGREES, Decimal(1))),
        ("1.00", "0.90", "1.00", "1.35", Judgement(Truth.AS_LISTED, Decimal(1))),
        ("1.35", "0.90", "1.00", "1", Judgement(Truth.DEARER, Decimal("1.35"))),
        ("1.35", "0.90", "1.00", "1.35", Judgement(Truth.AGREES, Decimal("1.35"))),
        ("1.35", "0.90", "1.00", "2", None),
        ("0.45", "0.90", "1.00", "1", None),
        # The rate has fallen to a tenth: the charge was fifty percent above the old one, no more.
        ("1.35", "0.90", "0.09", "1", Judgement(Truth.DEARER, Decimal("1.5"))),
        ("90", "0.90", "0.09", "1", Judgement(Truth.SENSELESS, Decimal(100))),
        ("0.80", "0.90", "0.80", "0.8", Judgement(Truth.DEARER, Decimal(1))),
    ],
)
def test_what_a_charge_says_of_the_rate_that_came_after(
    charge: str, then: str, now: str, correction: str, found: Judgement | None
) -> None:
    said = judge_of_before(*map(Decimal, (charge, then, now, correction)))
    assert said == found
