"""The panels' book: rounding, what an order costs, and what a difference means."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.money import MoneyRangeError
from bot.domain.panel_book import (
    LARGEST_ACCOUNT,
    LARGEST_AMOUNT,
    MOST_TOGETHER,
    Claim,
    Entry,
    Explanation,
    Finding,
    Situation,
    Told,
    corrected,
    explain,
    kept,
    millionths,
    share,
    shown,
    unit,
    units,
)

CENT = 10_000
AMOUNTS = st.integers(-LARGEST_AMOUNT, LARGEST_AMOUNT)


# Amounts


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("0.27819", 278_190),
        ("0.0000005", 0),
        ("0.0000015", 2),
        ("0.0000025", 2),
        ("0.00000250000000000000000000000000000000000001", 3),
        ("-1", -1_000_000),
        ("2500000000", 2_500_000_000_000_000),
        ("100000000000", LARGEST_AMOUNT),
    ],
)
def test_amounts_are_rounded_half_even(text: str, whole: int) -> None:
    assert millionths(Decimal(text)) == whole


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", "1E+99", "100000000000.000001"])
def test_what_nobody_can_mean_is_refused(text: str) -> None:
    with pytest.raises(MoneyRangeError):
        millionths(Decimal(text))


@given(AMOUNTS)
def test_units_lose_nothing(amount: int) -> None:
    assert millionths(units(amount)) == amount


@given(st.integers(-LARGEST_ACCOUNT, LARGEST_ACCOUNT))
def test_whatever_is_booked_can_be_shown(amount: int) -> None:
    micros = shown(amount, "USD").micros
    assert micros == amount or abs(amount) > abs(micros) == LARGEST_AMOUNT
    assert (micros < 0) == (amount < 0)


@pytest.mark.parametrize(
    ("texts", "one"),
    [
        (["0.90"], CENT),
        (["1", "0.9", "0.27819"], 10),
        (["5"], 10**6),
        (["1E+3"], 10**6),
        (["0." + "1" * 20], 1),
        ([], 10**6),
    ],
)
def test_the_longest_number_tells_the_last_place(texts: list[str], one: int) -> None:
    assert unit(map(Decimal, texts)) == one


@given(st.integers(0, 10**18), st.integers(1, 10**6), st.data())
def test_a_share_is_within_half_of_the_exact_one(whole: int, of: int, data: st.DataObject) -> None:
    part = data.draw(st.integers(0, of))
    assert abs(share(whole, part, of) * of - whole * part) * 2 <= of
    assert share(whole, of, of) == whole
    assert share(whole, 0, of) == 0


# What an order costs


def test_a_charge_that_is_rounded_corrects_nothing() -> None:
    assert corrected(278_190, 280_000, CENT) == 278_190
    assert corrected(278_190, 290_000, CENT) == 290_000
    assert corrected(900_000, 450_000, 10) == 450_000


EARLY = Told(quantity=1000, delivered=600, charge=None, unit=10)


@pytest.mark.parametrize(
    ("changes", "left"),
    [
        ({}, 540_000),
        ({"charge": 900_000}, 540_000),
        ({"charge": 540_000}, 540_000),
        ({"charge": 540_004}, 540_000),
        ({"charge": 0, "delivered": 0}, 0),
        ({"charge": 700_000}, 700_000),
        ({"charge": 950_000}, 540_000),
        ({"delivered": None}, None),
        ({"delivered": None, "charge": 900_000}, None),
        ({"delivered": None, "charge": 300_000}, 300_000),
        ({"delivered": None, "charge": -5_000_000}, 0),
        ({"delivered": None, "charge": 10**9}, None),
        # In whole units 0.54 is shown as 1, and so is 0.90.
        ({"charge": 10**6, "unit": 10**6}, 540_000),
    ],
)
def test_what_a_panel_keeps(changes: dict[str, Any], left: int | None) -> None:
    assert kept(900_000, replace(EARLY, **changes)) == left


@given(
    st.integers(0, 10**9),
    st.none() | st.integers(0, 1000),
    st.none() | st.integers(-(10**9), 10**10),
    st.sampled_from([1, 10, CENT, 10**6]),
)
def test_a_panel_never_keeps_more_than_all(
    whole: int, delivered: int | None, charge: int | None, unit: int
) -> None:
    left = kept(whole, Told(1000, delivered, charge, unit))
    assert left is None or 0 <= left <= whole


# What a difference means

PLAIN = Situation(0, unit=10, slack=0)
RETURN = Claim(7, Entry.RETURNED, 900_000)
GONE = Claim(8, Entry.GONE, -450_000)
WAITING = Explanation(Finding.WAITING)


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({}, Explanation(Finding.AGREES)),
        ({"difference": 9, "doubted": True}, Explanation(Finding.AGREES)),
        ({"difference": -9}, Explanation(Finding.AGREES)),
        ({"difference": 12, "slack": 5}, Explanation(Finding.ROUNDING, 12)),
        ({"difference": -12, "slack": 5}, Explanation(Finding.ROUNDING, -12)),
        # More than booked.
        ({"difference": CENT}, Explanation(Finding.TOP_UP, CENT)),
        ({"difference": CENT, "pending": True}, WAITING),
        ({"difference": CENT, "doubted": True}, WAITING),
        ({"difference": 12, "slack": 5, "pending": True}, WAITING),
        ({"difference": 5 * CENT, "stood_for": CENT}, Explanation(Finding.TOP_UP, CENT)),
        ({"difference": CENT, "stood_for": 5 * CENT}, Explanation(Finding.TOP_UP, CENT)),
        (
            {"difference": 900_005, "claims": [GONE, RETURN]},
            Explanation(Finding.FOUND, 900_000, (RETURN,)),
        ),
        ({"difference": 900_005, "claims": [RETURN], "pending": True}, WAITING),
        ({"difference": 450_000, "claims": [GONE]}, Explanation(Finding.TOP_UP, 450_000)),
        # Less than booked.
        ({"difference": -CENT}, Explanation(Finding.SHORT)),
        ({"difference": -CENT, "doubted": True}, Explanation(Finding.SHORT)),
        ({"difference": -CENT, "pending": True}, Explanation(Finding.SHORT)),
        ({"difference": -CENT, "unsure": CENT}, WAITING),
        ({"difference": -3 * CENT, "unsure": CENT}, Explanation(Finding.SHORT)),
        ({"difference": -CENT, "short_before": -CENT}, Explanation(Finding.FOREIGN, -CENT)),
        ({"difference": -CENT, "short_before": -3 * CENT}, Explanation(Finding.FOREIGN, -CENT)),
        ({"difference": -3 * CENT, "short_before": -CENT}, Explanation(Finding.FOREIGN, -CENT)),
        # Somebody else's orders were found before the money was missed.
        ({"difference": -CENT, "strangers": CENT}, Explanation(Finding.STRANGER, -CENT)),
        ({"difference": -CENT, "strangers": 3 * CENT}, Explanation(Finding.STRANGER, -CENT)),
        ({"difference": -3 * CENT, "strangers": CENT}, Explanation(Finding.STRANGER, -CENT)),
        (
            {"difference": -CENT, "strangers": CENT, "short_before": -CENT},
            Explanation(Finding.STRANGER, -CENT),
        ),
        ({"difference": -CENT, "strangers": CENT, "unsure": CENT}, WAITING),
        ({"difference": CENT, "strangers": CENT}, Explanation(Finding.TOP_UP, CENT)),
        (
            {"difference": -450_000, "claims": [RETURN, GONE]},
            Explanation(Finding.FOUND, -450_000, (GONE,)),
        ),
    ],
)
def test_what_a_difference_is(changes: dict[str, Any], found: Explanation) -> None:
    assert explain(replace(PLAIN, **changes)) == found


def gone(order_id: int, amount: int, *, unheard: bool = True) -> Claim:
    return Claim(order_id, Entry.GONE, -amount, unheard)


A, B, C = gone(1, 450_000), gone(2, 450_000), gone(3, 900_000)
MANY = [gone(number, 100_000) for number in range(MOST_TOGETHER + 1)]


@pytest.mark.parametrize(
    ("difference", "claims", "found"),
    [
        (-900_000, [A, B], (A, B)),
        (-900_005, [A, B], (A, B)),
        (-1_350_000, [A, B, C], (A, C)),
        (-1_800_000, [A, B, C], (A, B, C)),
        # One is more likely than two, if it fits.
        (-900_000, [A, B, C], (C,)),
        # A balance has spoken of the first since it was given back: it does not come with others.
        (-900_000, [gone(1, 450_000, unheard=False), B], ()),
        (-450_000, [replace(RETURN, unheard=True), replace(A, amount=-1_350_000)], ()),
        (900_000, [A, B], ()),
        (-899_980, [A, B], ()),
        (-200_000, MANY, ()),
        (-200_000, MANY[1:], (MANY[1], MANY[2])),
    ],
)
def test_what_no_balance_has_spoken_of_yet_may_explain_it_together(
    difference: int, claims: list[Claim], found: tuple[Claim, ...]
) -> None:
    explained = explain(replace(PLAIN, difference=difference, claims=claims))
    assert explained.claims == found
    assert (explained.finding is Finding.FOUND) is bool(found)
    if found:
        assert explained.amount == sum(claim.amount for claim in explained.claims)


@given(
    st.builds(
        Situation,
        difference=st.integers(-(10**7), 10**7),
        unit=st.sampled_from([1, 10, CENT]),
        slack=st.integers(0, CENT),
        doubted=st.booleans(),
        pending=st.booleans(),
        unsure=st.integers(0, 10**7),
        strangers=st.integers(0, 10**7),
        stood_for=st.none() | st.integers(1, 10**7),
        short_before=st.none() | st.integers(-(10**7), -1),
    )
)
def test_what_is_booked_never_overshoots(case: Situation) -> None:
    """It brings the book nearer to what the panel says, and nobody is accused in doubt."""
    found = explain(case)
    assert abs(case.difference - found.amount) <= abs(case.difference)
    if found.finding is Finding.FOREIGN:
        assert case.short_before is not None
        assert case.difference < 0
    if found.finding is Finding.TOP_UP:
        assert not case.pending
        assert not case.doubted
