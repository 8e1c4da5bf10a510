"""When a panel is searched, and which ids are asked for."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.charges import charges
from bot.domain.clock import DAY, HOUR, MINUTE
from bot.domain.probing import (
    IDS_A_CALL,
    MOST_CALLS,
    PROBE_AFTER,
    calls,
    next_search,
    plan_search,
    searched_until,
)
from bot.domain.resolver import SETTLED, Hurdle, UnknownOrder

NOW = 1_700_000_000
OWN = [(1000, NOW - 200), (1300, NOW - 100)]
"""Three ids a second."""
MOST = IDS_A_CALL * MOST_CALLS


def lost(order_id: int = 1, low: int | None = 1300, high: int | None = None) -> UnknownOrder:
    return UnknownOrder(
        order_id=order_id,
        sent_at=NOW - 90,
        since=NOW - 60,
        expected=charges(Decimal(order_id)),
        price=Decimal(order_id),
        quantity=1,
        low=low,
        high=high,
    )


def test_searches_come_quickly_at_first_and_end_after_three_days() -> None:
    at, times = NOW, []
    while (following := next_search(NOW, at)) is not None:
        times.append(following - NOW)
        at = following
    assert tuple(times) == PROBE_AFTER
    assert times[:4] == [10, MINUTE, 5 * MINUTE, 15 * MINUTE]
    assert times[-2:] == [DAY, 3 * DAY]


@given(st.integers(0, 4 * DAY))
def test_the_next_search_lies_ahead(seconds: int) -> None:
    at = next_search(NOW, NOW + seconds)
    if at is None:
        assert seconds >= 3 * DAY
    else:
        assert at > NOW + seconds


def test_a_closed_bracket_is_searched_between_its_ends() -> None:
    assert searched_until(lost(high=1310), OWN, NOW) == 1309
    assert plan_search([lost(high=1310)], OWN, NOW).spans == (range(1301, 1310),)


def test_an_open_bracket_ends_where_the_ids_may_have_come_to() -> None:
    """100 seconds since the low end was answered, at twice three ids a second, and a call."""
    assert searched_until(lost(), OWN, NOW) == 1300 + 600 + IDS_A_CALL


def test_an_open_bracket_does_not_grow_for_ever() -> None:
    slow = [(1000, NOW - 200), (1300, NOW - 100), (1310, NOW + DAY)]
    settled = searched_until(lost(), slow, NOW + SETTLED)
    assert settled is not None
    assert searched_until(lost(), slow, NOW + DAY) == settled


@pytest.mark.parametrize("own", [[], [(1300, NOW - 100)], [(1300, NOW), (1300, NOW)]])
def test_without_a_pace_one_call_is_made(own: list[tuple[int, int]]) -> None:
    assert searched_until(lost(), own, NOW) == 1300 + IDS_A_CALL


def test_too_many_ids_are_not_searched() -> None:
    wide = lost(high=1300 + MOST + 2)
    assert searched_until(wide, OWN, NOW) is None
    assert plan_search([wide], OWN, NOW).too_wide == {1}
    assert searched_until(replace(wide, high=1300 + MOST + 1), OWN, NOW) == 1300 + MOST


def test_one_without_a_low_end_is_not_looked_for() -> None:
    assert searched_until(lost(low=None), OWN, NOW) is None
    plan = plan_search([lost(low=None)], OWN, NOW)
    assert (plan.spans, plan.looked_for, plan.too_wide) == ((), frozenset(), frozenset())


def test_one_search_goes_through_all_of_them_once() -> None:
    orders = [lost(1, 100, 120), lost(2, 110, 140), lost(3, 300, 310)]
    plan = plan_search(orders, OWN, NOW)
    assert plan.spans == (range(101, 140), range(301, 310))
    assert plan.looked_for == {1, 2, 3}


def test_where_not_all_fit_the_narrowest_and_the_undecided_go_first() -> None:
    half = MOST // 2
    wide, narrow = lost(1, 0, half + 3), lost(2, 10_000, 10_000 + half)
    persons = replace(lost(3, 20_000, 20_010), hurdle=Hurdle.RESTORED)
    plan = plan_search([persons, wide, narrow], OWN, NOW)
    assert plan.looked_for == {2, 3}
    assert plan.too_wide == {1}
    undecided = plan_search([replace(narrow, hurdle=Hurdle.RESTORED), wide], OWN, NOW)
    assert undecided.looked_for == {1}


def test_only_what_is_due_is_searched_with_what_may_be_mistaken_for_it() -> None:
    same = charges(Decimal(5))
    orders = [
        replace(lost(1, 100, 120), expected=same),
        replace(lost(2, 110, 140), expected=same),
        lost(3, 100, 120),
        replace(lost(4, 300, 310), expected=same),
    ]
    plan = plan_search(orders, OWN, NOW, due={2})
    assert plan.looked_for == {1, 2}
    assert plan.spans == (range(101, 140),)


@given(st.lists(st.tuples(st.integers(0, 20_000), st.integers(1, 6000)), max_size=8))
def test_a_plan_never_takes_too_many_calls_and_covers_what_it_says(
    brackets: list[tuple[int, int]],
) -> None:
    orders = [
        lost(number, low, low + width) for number, (low, width) in enumerate(brackets, start=1)
    ]
    plan = plan_search(orders, OWN, NOW + HOUR)
    assert calls(plan.spans) <= MOST_CALLS
    assert plan.looked_for | plan.too_wide == {order.order_id for order in orders}
    ids = {one for span in plan.spans for one in span}
    assert sum(map(len, plan.spans)) == len(ids)
    for order in orders:
        if order.order_id in plan.looked_for:
            assert order.low is not None
            assert order.high is not None
            assert ids.issuperset(range(order.low + 1, order.high))
