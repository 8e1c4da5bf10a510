"""When Refill and Cancel order can work."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.clock import DAY
from bot.domain.order_life import OPEN, OrderState
from bot.domain.records import Refill, RefillState
from bot.shop.aftersale import can_cancel, can_refill
from tests.shop.samples import START, an_order

END = START + 1000
COMPLETED = replace(an_order(OrderState.COMPLETED), ended_at=END)


def a_refill(state: RefillState) -> Refill:
    return Refill(1, 1, 5, 1, "23501", "7", state, None, END, None)


@pytest.mark.parametrize("state", OrderState)
def test_only_a_completed_order_is_refilled(state: OrderState) -> None:
    order = replace(COMPLETED, state=state)
    assert can_refill(order, None, END) is (state is OrderState.COMPLETED)


@pytest.mark.parametrize(
    ("days", "after", "possible"),
    [(30, 30 * DAY, True), (30, 30 * DAY + 1, False), (7, 8 * DAY, False), (None, 9 * 365, True)],
)
def test_a_refill_has_its_window(days: int | None, after: int, possible: bool) -> None:
    assert can_refill(replace(COMPLETED, refill_days=days), None, END + after) is possible


def test_a_service_without_refill() -> None:
    assert not can_refill(replace(COMPLETED, can_refill=False), None, END)


@pytest.mark.parametrize("state", RefillState)
def test_one_refill_at_a_time(state: RefillState) -> None:
    under_way = state in (RefillState.ASKED, RefillState.ACCEPTED)
    assert can_refill(COMPLETED, a_refill(state), END) is not under_way


@pytest.mark.parametrize("state", OrderState)
def test_a_cancel_is_for_what_waits_or_runs(state: OrderState) -> None:
    assert can_cancel(an_order(state)) is (state in OPEN or state is OrderState.RESERVED)


def test_what_was_not_sent_can_be_taken_back_whatever_the_service_says() -> None:
    assert can_cancel(replace(an_order(OrderState.RESERVED), can_cancel=False))
    assert not can_cancel(replace(an_order(OrderState.PLACED), can_cancel=False))


def test_a_cancel_is_asked_for_once_unless_it_was_refused() -> None:
    asked = replace(an_order(OrderState.PLACED), cancel_requested_at=START)
    assert not can_cancel(asked)
    assert can_cancel(replace(asked, cancel_answer="not now"))
