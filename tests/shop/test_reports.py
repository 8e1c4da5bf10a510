"""What a panel's report means for an order: state, refund, question."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.money import Money
from bot.domain.order_life import ARROWS, SOLD, OrderState
from bot.domain.panel_words import OrderWord
from bot.domain.records import Order
from bot.domain.reports import Report, judge
from tests.shop.samples import an_order

S, W = OrderState, OrderWord


def order(state: OrderState = S.IN_PROGRESS, refunded: int = 0) -> Order:
    return replace(an_order(state), refunded=Money(refunded, "USD"))


@pytest.mark.parametrize(
    ("word", "state"),
    [
        (W.PENDING, S.PLACED),
        (W.PROCESSING, S.IN_PROGRESS),
        (W.IN_PROGRESS, S.IN_PROGRESS),
        (W.COMPLETED, S.COMPLETED),
        (W.PARTIAL, S.PARTIAL),
        (W.CANCELED, S.CANCELED),
        (W.REFUNDED, S.CANCELED),
    ],
)
def test_each_word_has_its_state(word: OrderWord, state: OrderState) -> None:
    verdict = judge(order(S.PLACED), Report(word, 1000, None))
    assert (verdict.state, verdict.odd) == (state, None)


@pytest.mark.parametrize("word", [W.FAILED, W.UNKNOWN])
def test_other_words_change_nothing_but_raise_a_question(word: OrderWord) -> None:
    verdict = judge(order(refunded=7), Report(word, 1000, Decimal(0)))
    assert (verdict.state, verdict.refund.micros) == (S.IN_PROGRESS, 7)
    assert verdict.odd == "status_word"


@pytest.mark.parametrize(
    ("state", "word"),
    [
        (S.COMPLETED, W.IN_PROGRESS),
        (S.COMPLETED, W.PENDING),
        (S.PARTIAL, W.COMPLETED),
        (S.CANCELED, W.COMPLETED),
        (S.CANCELED, W.PARTIAL),
        (S.IN_PROGRESS, W.PENDING),
    ],
)
def test_an_order_never_goes_backwards(state: OrderState, word: OrderWord) -> None:
    verdict = judge(order(state, 5), Report(word, 10, None))
    assert (verdict.state, verdict.refund.micros, verdict.odd) == (state, 5, None)


@pytest.mark.parametrize(
    ("word", "remains"),
    [
        (W.PARTIAL, None),
        *((word, n) for word in (W.PARTIAL, W.CANCELED) for n in (-1, 1001, 10**17)),
    ],
)
def test_senseless_remains_refund_nothing(word: OrderWord, remains: int | None) -> None:
    verdict = judge(order(), Report(word, remains, None))
    assert verdict.refund.micros == 0
    assert verdict.odd == "remains"


@pytest.mark.parametrize(
    ("remains", "charge", "refund", "odd"),
    [
        (1000, None, 1_000_000, None),
        (None, None, 1_000_000, None),
        (1000, Decimal("0.9"), 1_000_000, None),
        (400, Decimal("0.00000"), 1_000_000, None),
        (400, Decimal("0.9"), 400_000, "canceled_with_delivery"),
        (0, None, 0, "canceled_with_delivery"),
    ],
)
def test_a_cancel(remains: int | None, charge: Decimal | None, refund: int, odd: str) -> None:
    verdict = judge(order(), Report(W.CANCELED, remains, charge))
    assert (verdict.refund.micros, verdict.odd) == (refund, odd)


@pytest.mark.parametrize("word", [W.CANCELED, W.PARTIAL])
def test_garbled_remains_refund_nothing(word: OrderWord) -> None:
    verdict = judge(order(refunded=7), Report(word, None, Decimal("0.9"), garbled=True))
    assert (verdict.refund.micros, verdict.odd) == (7, "remains")


def test_a_cancel_that_cost_nothing_needs_no_remains() -> None:
    verdict = judge(order(), Report(W.CANCELED, None, Decimal("0.00"), garbled=True))
    assert (verdict.refund.micros, verdict.odd) == (1_000_000, None)


@given(
    state=st.sampled_from(sorted(SOLD)),
    word=st.sampled_from(list(OrderWord)),
    remains=st.none() | st.integers(-5, 1005),
    charge=st.none() | st.decimals(0, 5, places=5),
    refunded=st.integers(0, 1_000_000),
)
def test_a_verdict_takes_an_arrow_and_never_takes_money_back(
    state: OrderState,
    word: OrderWord,
    remains: int | None,
    charge: Decimal | None,
    refunded: int,
) -> None:
    before = order(state, refunded)
    verdict = judge(before, Report(word, remains, charge))
    assert verdict.state is state or (state, verdict.state) in ARROWS
    assert before.refunded <= verdict.refund <= before.price
