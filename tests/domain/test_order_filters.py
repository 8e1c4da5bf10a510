from __future__ import annotations

import pytest

from bot.domain.order_filters import OrderFilter, link_part, order_number, states_of
from bot.domain.order_life import OrderState

S = OrderState


def test_every_order_is_active_done_or_a_problem() -> None:
    active, done = states_of(OrderFilter.ACTIVE), states_of(OrderFilter.DONE)
    problem = states_of(OrderFilter.PROBLEM)
    assert active | done | problem == states_of(OrderFilter.ALL) == set(OrderState)
    assert not done & (active | problem)
    assert active & problem == {S.UNKNOWN}, "it is not over, and somebody should know of it"
    assert done == {S.COMPLETED}


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("#17", 17),
        (" 17\n", 17),
        ("# 17", 17),
        ("0", 0),
        (str(2**63 - 1), 2**63 - 1),
        (str(2**63), None),
        ("9" * 40, None),
        ("#", None),
        ("17a", None),
        ("-17", None),
        ("١٧", None),
        ("", None),
    ],
)
def test_numbers_of_orders(typed: str, number: int | None) -> None:
    assert order_number(typed) == number


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("https://www.instagram.com/Practice.Account/", "instagram.com/practice.account"),
        ("instagram.com/p/Abc?igsh=1#top", "instagram.com/p/abc"),
        ("t.me/some_channel/5", "t.me/some_channel/5"),
        ("example.com", "example.com"),
        ("@some_name", "some_name"),
        ("https://", None),
        ("instagram likes", None),
        ("likes", None),
        ("see https://example.com/a", None),
        ("", None),
    ],
)
def test_what_a_typed_link_is_searched_by(typed: str, part: str | None) -> None:
    assert link_part(typed) == part
