from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.usual_times import FEWEST_DELIVERIES, UsualTime, nearest_rank, usual_time

SECONDS = st.lists(st.integers(0, 10**7), min_size=FEWEST_DELIVERIES, max_size=50)


def test_nine_deliveries_say_nothing_and_ten_do() -> None:
    assert usual_time([60] * 9) is None
    assert usual_time([60] * 10) == UsualTime(60, 60)


def test_one_slow_order_of_ten_is_left_out_and_two_are_not() -> None:
    assert usual_time([*range(1, 10), 10_000]) == UsualTime(5, 9)
    assert usual_time([*range(1, 9), 10_000, 10_000]) == UsualTime(5, 10_000)


@pytest.mark.parametrize(
    ("percent", "expected"), [(1, 1), (50, 5), (51, 6), (90, 9), (91, 10), (100, 10)]
)
def test_the_nearest_rank_is_the_first_that_covers_so_many(percent: int, expected: int) -> None:
    assert nearest_rank([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], percent) == expected


@given(SECONDS)
def test_half_and_nine_of_ten_took_no_longer(seconds: list[int]) -> None:
    usual = usual_time(seconds)
    assert usual is not None
    assert usual.half in seconds
    assert usual.half <= usual.most
    assert sum(one <= usual.half for one in seconds) * 2 >= len(seconds)
    assert sum(one <= usual.most for one in seconds) * 10 >= len(seconds) * 9
    assert sum(one < usual.most for one in seconds) * 10 < len(seconds) * 9


@given(SECONDS)
def test_the_order_of_the_deliveries_does_not_matter(seconds: list[int]) -> None:
    assert usual_time(sorted(seconds)) == usual_time(seconds[::-1])
