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
    LARGEST_NANOS,
    Claim,
    Entry,
    Explanation,
    Finding,
    Situation,
    Told,
    corrected,
    explain,
    kept,
    nanos,
    share,
    shown,
    unit,
    units,
)

CENT, TENTH_OF_A_CENT = 10_000_000, 1_000_000
AMOUNTS = st.integers(-LARGEST_NANOS, LARGEST_NANOS)


# Amounts


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("0.27819", 278_190_000),
        ("0.0000000005", 0),
        ("0.0000000015", 2),
        ("0.0000000025", 2),
        ("0.00000000250000000000000000000000000000000001", 3),
        ("-1", -1_000_000_000),
        ("1000000000", LARGEST_NANOS),
    ],
)
def test_amounts_are_rounded_half_even(text: str, whole: int) -> None:
    assert nanos(Decimal(text)) == whole


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", "1E+99", "1000000000.000000001"])
def test_what_nobody_can_mean_is_refused(text: str) -> None:
    with pytest.raises(MoneyRangeError):
        nanos(Decimal(text))


@given(AMOUNTS)
def test_units_lose_nothing(amount: int) -> None:
    assert nanos(units(amount)) == amount


@given(AMOUNTS)
def test_what_is_shown_is_cut_off(amount: int) -> None:
    micros = shown(amount, "USD").micros
    assert abs(micros) == abs(amount) // 1000
    assert (micros < 0) <= (amount < 0)


@pytest.mark.parametrize(
    ("texts", "one"),
    [
        (["0.90"], CENT),
        (["1", "0.9", "0.27819"], 10_000),
        (["5"], 10**9),
        (["1E+3"], 10**9),
        (["0." + "1" * 20], 1),
        ([], 10**9),
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
    assert corrected(278_190_000, 280_000_000, CENT) == 278_190_000
    assert corrected(278_190_000, 290_000_000, CENT) == 290_000_000
    assert corrected(900_000_000, 450_000_000, 10_000) == 450_000_000


EARLY = Told(quantity=1000, delivered=600, charge=None, unit=10_000)


@pytest.mark.parametrize(
    ("changes", "left"),
    [
        ({}, 540_000_000),
        ({"charge": 900_000_000}, 540_000_000),
        ({"charge": 540_000_000}, 540_000_000),
        ({"charge": 540_004_000}, 540_000_000),
        ({"charge": 0, "delivered": 0}, 0),
        ({"charge": 700_000_000}, 700_000_000),
        ({"charge": 950_000_000}, 540_000_000),
        ({"delivered": None}, None),
        ({"delivered": None, "charge": 900_000_000}, None),
        ({"delivered": None, "charge": 300_000_000}, 300_000_000),
        ({"delivered": None, "charge": -5_000_000_000}, 0),
        ({"delivered": None, "charge": 10**12}, None),
        # In whole units 0.54 is shown as 1, and so is 0.90.
        ({"charge": 10**9, "unit": 10**9}, 540_000_000),
    ],
)
def test_what_a_panel_keeps(changes: dict[str, Any], left: int | None) -> None:
    assert kept(900_000_000, replace(EARLY, **changes)) == left


@given(
    st.integers(0, 10**12),
    st.none() | st.integers(0, 1000),
    st.none() | st.integers(-(10**12), 10**13),
    st.sampled_from([1, 10_000, CENT, 10**9]),
)
def test_a_panel_never_keeps_more_than_all(
    whole: int, delivered: int | None, charge: int | None, unit: int
) -> None:
    left = kept(whole, Told(1000, delivered, charge, unit))
    assert left is None or 0 <= left <= whole


# What a difference means

PLAIN = Situation(0, unit=10_000, slack=0)
RETURN = Claim(7, Entry.RETURNED, 900_000_000)
GONE = Claim(8, Entry.GONE, -450_000_000)
WAITING = Explanation(Finding.WAITING)


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({}, Explanation(Finding.AGREES)),
        ({"difference": 9_999, "doubted": True}, Explanation(Finding.AGREES)),
        ({"difference": -9_999}, Explanation(Finding.AGREES)),
        ({"difference": 12_000, "slack": 5_000}, Explanation(Finding.ROUNDING, 12_000)),
        ({"difference": -12_000, "slack": 5_000}, Explanation(Finding.ROUNDING, -12_000)),
        # More than booked.
        ({"difference": CENT}, Explanation(Finding.TOP_UP, CENT)),
        ({"difference": CENT, "pending": True}, WAITING),
        ({"difference": CENT, "doubted": True}, WAITING),
        ({"difference": 12_000, "slack": 5_000, "pending": True}, WAITING),
        ({"difference": 5 * CENT, "stood_for": CENT}, Explanation(Finding.TOP_UP, CENT)),
        ({"difference": CENT, "stood_for": 5 * CENT}, Explanation(Finding.TOP_UP, CENT)),
        (
            {"difference": 900_005_000, "claims": [GONE, RETURN]},
            Explanation(Finding.FOUND, 900_000_000, RETURN),
        ),
        ({"difference": 900_005_000, "claims": [RETURN], "pending": True}, WAITING),
        ({"difference": 450_000_000, "claims": [GONE]}, Explanation(Finding.TOP_UP, 450_000_000)),
        # Less than booked.
        ({"difference": -CENT}, Explanation(Finding.SHORT)),
        ({"difference": -CENT, "doubted": True}, Explanation(Finding.SHORT)),
        ({"difference": -CENT, "pending": True}, Explanation(Finding.SHORT)),
        ({"difference": -CENT, "unsure": CENT}, WAITING),
        ({"difference": -3 * CENT, "unsure": CENT}, Explanation(Finding.SHORT)),
        ({"difference": -CENT, "short_before": -CENT}, Explanation(Finding.FOREIGN, -CENT)),
        ({"difference": -CENT, "short_before": -3 * CENT}, Explanation(Finding.FOREIGN, -CENT)),
        ({"difference": -3 * CENT, "short_before": -CENT}, Explanation(Finding.FOREIGN, -CENT)),
        (
            {"difference": -450_000_000, "claims": [RETURN, GONE]},
            Explanation(Finding.FOUND, -450_000_000, GONE),
        ),
    ],
)
def test_what_a_difference_is(changes: dict[str, Any], found: Explanation) -> None:
    assert explain(replace(PLAIN, **changes)) == found


@given(
    st.builds(
        Situation,
        difference=st.integers(-(10**10), 10**10),
        unit=st.sampled_from([1, 10_000, CENT]),
        slack=st.integers(0, CENT),
        doubted=st.booleans(),
        pending=st.booleans(),
        unsure=st.integers(0, 10**10),
        stood_for=st.none() | st.integers(1, 10**10),
        short_before=st.none() | st.integers(-(10**10), -1),
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
