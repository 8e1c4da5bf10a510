"""When Refill and Cancel order can work, and when an order has stood still for too long."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.after_sale import RefillWindow, can_cancel, is_under_way, refill_window
from bot.domain.clock import DAY, HOUR, MINUTE
from bot.domain.order_life import OPEN, OrderState
from bot.domain.records import Order, Refill, RefillState
from bot.domain.runs import Run
from bot.domain.stalling import patience, stands_still_for
from tests.shop.samples import START, an_order

END = START + 1000
COMPLETED = replace(an_order(OrderState.COMPLETED), ended_at=END)
WAIT = 24 * HOUR
LATER = END + 5 * DAY


def a_refill(state: RefillState, ended_at: int | None = LATER) -> Refill:
    return Refill(1, 1, 5, 1, "23501", "7", state, None, LATER - DAY, ended_at)


# Refill


@pytest.mark.parametrize("state", OrderState)
def test_only_a_completed_order_is_refilled(state: OrderState) -> None:
    window = refill_window(replace(COMPLETED, state=state), None, WAIT)
    assert (window is not None) is (state is OrderState.COMPLETED)


@pytest.mark.parametrize(
    ("days", "wait", "expected"),
    [
        (30, WAIT, RefillWindow(END + WAIT, END + 30 * DAY)),
        (None, WAIT, RefillWindow(END + WAIT, None)),
        (30, 0, RefillWindow(END, END + 30 * DAY)),
        (1, WAIT, RefillWindow(END + DAY, END + DAY)),
        (1, WAIT + 1, None),
        (10**9, WAIT, RefillWindow(END + WAIT, None)),
    ],
)
def test_a_refill_has_its_window(
    days: int | None, wait: int, expected: RefillWindow | None
) -> None:
    assert refill_window(replace(COMPLETED, refill_days=days), None, wait) == expected


def test_a_window_closes_after_its_last_second() -> None:
    window = RefillWindow(END, END + DAY)
    assert [window.is_over(END + DAY), window.is_over(END + DAY + 1)] == [False, True]
    assert not RefillWindow(END, None).is_over(END + 9 * 365 * DAY)


def test_a_service_without_refill() -> None:
    assert refill_window(replace(COMPLETED, can_refill=False), None, WAIT) is None


@pytest.mark.parametrize("state", RefillState)
def test_one_refill_at_a_time(state: RefillState) -> None:
    under_way = state in (RefillState.ASKED, RefillState.ACCEPTED)
    latest = a_refill(state)
    assert is_under_way(latest) is under_way
    assert (refill_window(COMPLETED, latest, WAIT) is None) is under_way


@pytest.mark.parametrize(
    ("state", "opens"),
    [
        (RefillState.COMPLETED, LATER + WAIT),
        (RefillState.REJECTED, LATER + WAIT),
        (RefillState.REFUSED, END + WAIT),
        (RefillState.LAPSED, END + WAIT),
    ],
)
def test_a_refill_that_the_panel_took_up_starts_the_wait_again(
    state: RefillState, opens: int
) -> None:
    window = refill_window(COMPLETED, a_refill(state), WAIT)
    assert window == RefillWindow(opens, END + 30 * DAY)


# Cancel


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


# Standing still


@pytest.mark.parametrize(
    ("times", "allowed"),
    [
        ([], 72 * HOUR),
        ([60] * 50, 6 * HOUR),
        ([2 * HOUR], 10 * HOUR),
        ([HOUR] * 45 + [3 * HOUR] * 5, 15 * HOUR),
        ([HOUR] * 46 + [300 * HOUR] * 4, 6 * HOUR),
    ],
    ids=("no history", "quick", "one", "the slowest decile", "less than a decile"),
)
def test_patience_is_learned_from_the_service(times: list[int], allowed: int) -> None:
    assert patience(an_order(), times) == allowed


def test_a_drip_feed_may_rest_between_its_runs() -> None:
    dripping = replace(an_order(), runs=10, interval=1440)
    assert patience(dripping, [60]) == 6 * HOUR + 10 * 1440 * MINUTE


def test_of_runs_that_are_told_only_one_rest_goes_by_unseen() -> None:
    begun = replace(an_order(), runs=10, interval=1440, children=(Run("7"),))
    assert patience(begun, [60]) == 6 * HOUR + 1440 * MINUTE


@pytest.mark.parametrize(
    ("order", "seconds"),
    [
        (an_order(), HOUR),
        (replace(an_order(), placed_at=START + 600), HOUR - 600),
        (replace(an_order(), placed_at=START, moved_at=START + 3000), 600),
        (COMPLETED, 0),
        (an_order(OrderState.UNKNOWN), 0),
    ],
)
def test_how_long_an_order_has_stood_still(order: Order, seconds: int) -> None:
    assert stands_still_for(order, START + HOUR) == seconds
