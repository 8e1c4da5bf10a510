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
from bot.domain.reports import Odd, Report, judge
from bot.domain.runs import Run
from bot.domain.service_types import Billing
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
    assert verdict.odd is Odd.STATUS_WORD


@pytest.mark.parametrize(
    ("state", "word"),
    [
        (S.COMPLETED, W.IN_PROGRESS),
        (S.COMPLETED, W.PENDING),
        (S.CANCELED, W.PARTIAL),
        (S.IN_PROGRESS, W.PENDING),
    ],
)
def test_an_order_never_goes_backwards(state: OrderState, word: OrderWord) -> None:
    verdict = judge(order(state, 5), Report(word, 10, None))
    assert (verdict.state, verdict.refund.micros, verdict.odd) == (state, 5, None)


@pytest.mark.parametrize("state", [S.PARTIAL, S.CANCELED])
@pytest.mark.parametrize(("refunded", "odd"), [(0, None), (1, Odd.PAID_BACK)])
def test_what_was_paid_back_and_is_completed_after_all_is_a_question(
    state: OrderState, refunded: int, odd: Odd | None
) -> None:
    verdict = judge(order(state, refunded), Report(W.COMPLETED, 0, None))
    assert (verdict.state, verdict.refund.micros, verdict.odd) == (state, refunded, odd)
    assert not verdict.settles


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
    assert verdict.odd is Odd.REMAINS


@pytest.mark.parametrize(
    ("remains", "charge", "refund", "odd"),
    [
        (1000, None, 1_000_000, None),
        (None, None, 1_000_000, None),
        (1000, Decimal("0.9"), 1_000_000, None),
        (400, Decimal("0.00000"), 1_000_000, None),
        (400, Decimal("0.9"), 400_000, Odd.CANCELED_WITH_DELIVERY),
        (0, None, 0, Odd.CANCELED_WITH_DELIVERY),
    ],
)
def test_a_cancel(
    remains: int | None, charge: Decimal | None, refund: int, odd: Odd | None
) -> None:
    verdict = judge(order(), Report(W.CANCELED, remains, charge))
    assert (verdict.refund.micros, verdict.odd) == (refund, odd)


@pytest.mark.parametrize(
    ("charge", "suggested"), [("0.9", None), ("0.45", 500_000), ("0.63", None), ("1.8", None)]
)
def test_a_lowered_charge_speaks_for_more_than_remains(charge: str, suggested: int | None) -> None:
    charged = replace(order(), first_charge="0.9")
    verdict = judge(charged, Report(W.CANCELED, 400, Decimal(charge)))
    assert (verdict.refund.micros, verdict.odd) == (400_000, Odd.CANCELED_WITH_DELIVERY)
    assert verdict.suggested == (None if suggested is None else Money(suggested, "USD"))


@pytest.mark.parametrize("word", [W.CANCELED, W.PARTIAL])
def test_garbled_remains_refund_nothing(word: OrderWord) -> None:
    verdict = judge(order(refunded=7), Report(word, None, Decimal("0.9"), garbled=True))
    assert (verdict.refund.micros, verdict.odd) == (7, Odd.REMAINS)


def test_a_cancel_that_cost_nothing_needs_no_remains() -> None:
    verdict = judge(order(), Report(W.CANCELED, None, Decimal("0.00"), garbled=True))
    assert (verdict.refund.micros, verdict.odd) == (1_000_000, None)


@pytest.mark.parametrize(
    ("first", "last", "refund"),
    [("0", "0", 400_000), ("0.00", None, 400_000), ("0", "0.9", 1_000_000)],
)
def test_a_charge_that_was_zero_from_the_start_proves_nothing(
    first: str, last: str | None, refund: int
) -> None:
    shown = replace(order(), first_charge=first, last_charge=last)
    verdict = judge(shown, Report(W.CANCELED, 400, Decimal(0)))
    assert verdict.refund.micros == refund
    assert verdict.odd is (None if refund == 1_000_000 else Odd.CANCELED_WITH_DELIVERY)


def test_a_charge_that_was_kept_in_part_speaks_for_a_delivery() -> None:
    charged = replace(order(), first_charge="0.9")
    verdict = judge(charged, Report(W.CANCELED, None, Decimal("0.45")))
    assert (verdict.refund.micros, verdict.odd) == (0, Odd.REMAINS)
    assert verdict.suggested == Money(500_000, "USD")


# What settles a question of money


@pytest.mark.parametrize(
    ("before", "report", "settles"),
    [
        (order(S.PARTIAL), Report(W.PARTIAL, 400, None), True),
        (order(S.CANCELED), Report(W.CANCELED, 1000, None), True),
        (order(S.IN_PROGRESS), Report(W.COMPLETED, 0, None), True),
        (order(S.PARTIAL, 1_000_000), Report(W.PARTIAL, None, None), True),
        (order(S.PARTIAL), Report(W.PARTIAL, None, None), False),
        (order(S.PARTIAL), Report(W.IN_PROGRESS, 400, None), False),
        (order(S.PARTIAL), Report(W.COMPLETED, 0, None), False),
        (order(S.CANCELED), Report(W.PARTIAL, 400, None), False),
        (order(S.CANCELED), Report(W.FAILED, 400, None), False),
        (order(S.IN_PROGRESS), Report(W.IN_PROGRESS, 400, None), False),
    ],
)
def test_only_a_report_of_that_end_settles_a_question(
    before: Order, report: Report, settles: bool
) -> None:
    """What contradicts the end, as a panel that forgets does, leaves the question open."""
    assert judge(before, report).settles is settles


# Completed is never a refund by itself


@pytest.mark.parametrize(
    ("state", "remains", "odd"),
    [
        (S.IN_PROGRESS, 40, None),
        (S.COMPLETED, 40, Odd.REMAINS_AFTER_THE_END),
        (S.COMPLETED, 0, None),
        (S.COMPLETED, None, None),
        (S.COMPLETED, -7, None),
    ],
)
def test_what_remains_of_a_completed_order(
    state: OrderState, remains: int | None, odd: Odd | None
) -> None:
    """Panels may be late to count; a day later they should not be."""
    verdict = judge(order(state), Report(W.COMPLETED, remains, Decimal("0.9")))
    assert (verdict.state, verdict.refund.micros, verdict.odd) == (S.COMPLETED, 0, odd)


# Where `remains` does not count what was bought


def package(first_charge: str | None = "0.9") -> Order:
    return replace(
        order(), type="package", billing=Billing.PACKAGE, quantity=1, first_charge=first_charge
    )


@pytest.mark.parametrize(
    ("word", "remains", "charge", "refund", "odd", "suggested"),
    [
        (W.CANCELED, None, None, 1_000_000, None, None),
        (W.CANCELED, 1, "0.9", 1_000_000, None, None),
        (W.CANCELED, 400, "0", 1_000_000, None, None),
        (W.CANCELED, 0, "0.9", 0, Odd.UNCOUNTED, None),
        (W.CANCELED, 400, "0.45", 0, Odd.UNCOUNTED, 500_000),
        (W.REFUNDED, 0, "0.9", 0, Odd.UNCOUNTED, None),
        (W.PARTIAL, 1, "0.9", 0, Odd.UNCOUNTED, None),
        (W.PARTIAL, None, "0.3", 0, Odd.UNCOUNTED, 666_666),
        (W.PARTIAL, None, None, 0, Odd.UNCOUNTED, None),
        (W.COMPLETED, 1000, "0.9", 0, None, None),
        (W.IN_PROGRESS, 1, "0.9", 0, None, None),
    ],
)
def test_a_package(
    word: OrderWord,
    remains: int | None,
    charge: str | None,
    refund: int,
    odd: Odd | None,
    suggested: int | None,
) -> None:
    said = Report(word, remains, None if charge is None else Decimal(charge))
    verdict = judge(package(), said)
    assert (verdict.refund.micros, verdict.odd) == (refund, odd)
    assert verdict.suggested == (None if suggested is None else Money(suggested, "USD"))


def test_a_package_with_garbled_remains_is_for_a_person() -> None:
    verdict = judge(package(), Report(W.CANCELED, None, Decimal("0.9"), garbled=True))
    assert (verdict.refund.micros, verdict.odd) == (0, Odd.UNCOUNTED)


@pytest.mark.parametrize("first", [None, "", "n/a", "NaN", "-1", "0"])
def test_an_unreadable_first_charge_suggests_nothing(first: str | None) -> None:
    verdict = judge(package(first), Report(W.PARTIAL, None, Decimal("0.3")))
    assert (verdict.odd, verdict.suggested) == (Odd.UNCOUNTED, None)


def test_what_is_given_back_whole_is_no_question_any_more() -> None:
    given_back = replace(package(), refunded=Money(1_000_000, "USD"))
    assert judge(given_back, Report(W.PARTIAL, None, None)).odd is None


# Drip-feeds: the runs are summed, a person decides


def drip(*runs: Run, state: OrderState = S.IN_PROGRESS) -> Order:
    """1,000 in five runs of 200."""
    return replace(order(state), runs=5, interval=30, children=runs)


def whole(count: int) -> list[Run]:
    return [Run(str(n), W.COMPLETED, 0, "0.18") for n in range(count)]


RUNS = {
    "none begun": ([], None),
    "two whole ones": (whole(2), 600_000),
    "one and a half": ([*whole(1), Run("7", W.PARTIAL, 100, "0.09")], 700_000),
    "one canceled": ([*whole(1), Run("7", W.CANCELED, 200, "0")], 800_000),
    "one still running": ([*whole(1), Run("7", W.IN_PROGRESS, 100, "0.18")], None),
    "one without remains": ([*whole(1), Run("7", W.PARTIAL, None, "0.18")], None),
    "one with too much left": ([*whole(1), Run("7", W.PARTIAL, 201, "0.18")], None),
    "one never heard of": ([*whole(1), Run("7")], None),
    "all": (whole(5), None),
}


@pytest.mark.parametrize("word", [W.PARTIAL, W.CANCELED, W.REFUNDED])
@pytest.mark.parametrize(("runs", "suggested"), RUNS.values(), ids=RUNS)
def test_a_drip_feed_that_ends_early_is_summed_and_asked_about(
    word: OrderWord, runs: list[Run], suggested: int | None
) -> None:
    verdict = judge(drip(*runs), Report(word, None, None))
    assert (verdict.refund.micros, verdict.odd) == (0, Odd.UNCOUNTED)
    assert verdict.suggested == (None if suggested is None else Money(suggested, "USD"))


@pytest.mark.parametrize(
    ("remains", "suggested"), [(840, 840_000), (1000, 1_000_000), (200, None), (1001, None)]
)
def test_a_drip_feed_whose_remains_counts_all_runs(remains: int, suggested: int | None) -> None:
    """What one run could leave may be meant of the last run alone."""
    verdict = judge(drip(), Report(W.CANCELED, remains, None))
    assert (verdict.refund.micros, verdict.odd) == (0, Odd.UNCOUNTED)
    assert verdict.suggested == (None if suggested is None else Money(suggested, "USD"))


@pytest.mark.parametrize(
    ("first", "runs", "refund"),
    [
        ("0.9", [], 1_000_000),
        ("0.9", [Run("7", W.CANCELED, 200, "0")], 1_000_000),
        ("0.9", whole(1), 0),
        ("0.9", [Run("7", W.IN_PROGRESS, 200, "0")], 0),
        ("0", [], 0),
        (None, [], 0),
    ],
)
def test_a_canceled_drip_feed_is_refunded_by_itself_where_all_is_proven(
    first: str | None, runs: list[Run], refund: int
) -> None:
    """A parent may show no charge, or zero, from the start: that proves nothing."""
    verdict = judge(replace(drip(*runs), first_charge=first), Report(W.CANCELED, None, Decimal(0)))
    assert verdict.refund.micros == refund
    assert verdict.odd == (None if refund else Odd.UNCOUNTED)


@pytest.mark.parametrize(
    ("runs", "odd"),
    [
        (whole(5), None),
        ([*whole(4), Run("7", W.PARTIAL, 50, "0.1")], Odd.RUNS_SHORT),
        ([*whole(3), Run("7", W.PARTIAL, 50, "0.1")], None),
        ([*whole(4), Run("7", W.IN_PROGRESS, 50, "0.1")], None),
        ([], None),
    ],
)
def test_a_completed_drip_feed_with_a_short_run(runs: list[Run], odd: Odd | None) -> None:
    verdict = judge(drip(*runs), Report(W.COMPLETED, None, None))
    assert (verdict.state, verdict.refund.micros, verdict.odd) == (S.COMPLETED, 0, odd)
    assert verdict.suggested == (Money(50_000, "USD") if odd else None)


@pytest.mark.parametrize(
    ("runs", "odd", "settles"),
    [
        ([*whole(3), Run("7", W.PARTIAL, 50, "0.1")], Odd.RUNS_SHORT, False),
        ([*whole(4)], Odd.RUNS_SHORT, False),
        ([*whole(4), Run("7", W.IN_PROGRESS, 50, "0.1")], None, False),
        (whole(5), None, True),
        ([], None, False),
    ],
    ids=("four of five", "four whole ones", "one is refilled", "all", "nothing is told"),
)
def test_a_day_later_all_runs_should_be_told(
    runs: list[Run], odd: Odd | None, settles: bool
) -> None:
    verdict = judge(drip(*runs, state=S.COMPLETED), Report(W.COMPLETED, None, None))
    assert (verdict.odd, verdict.settles) == (odd, settles)


def test_the_progress_of_a_drip_feed_is_the_sum_of_its_runs() -> None:
    going = drip(*whole(2), Run("7", W.IN_PROGRESS, 50, None), Run("8", W.PENDING, 200, None))
    assert (going.progress.begun, going.delivered) == (4, 550)
    assert replace(going, remains=3).delivered == 550, "the parent's own remains mean nothing"
    assert drip(*whole(9)).delivered == 1000


# Always


@given(
    state=st.sampled_from(sorted(SOLD)),
    word=st.sampled_from(list(OrderWord)),
    remains=st.none() | st.integers(-5, 1005),
    charge=st.none() | st.decimals(0, 5, places=5),
    refunded=st.integers(0, 1_000_000),
    data=st.data(),
)
def test_a_verdict_takes_an_arrow_and_never_takes_money_back(
    state: OrderState,
    word: OrderWord,
    remains: int | None,
    charge: Decimal | None,
    refunded: int,
    data: st.DataObject,
) -> None:
    before = data.draw(st.sampled_from((order(), package(), drip(*whole(2)))))
    before = replace(before, state=state, refunded=Money(refunded, "USD"))
    verdict = judge(before, Report(word, remains, charge))
    assert verdict.state is state or (state, verdict.state) in ARROWS
    assert before.refunded <= verdict.refund <= before.price
    if verdict.suggested is not None:
        assert verdict.odd
        assert verdict.refund < verdict.suggested <= before.price
