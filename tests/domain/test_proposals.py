"""Large decisions that wait: what they move, and when they stand no more."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.clock import DAY
from bot.domain.money import Money
from bot.domain.order_life import OrderState
from bot.domain.proposals import Decision, Deed, Proposal, as_text, moves, proposal_of
from bot.domain.records import Case, CaseKind, Order, Resolution
from tests.ui.extremes import ORDER

NOW = 1_700_000_000


def usd(micros: int) -> Money:
    return Money(micros, "USD")


AN_ORDER = replace(ORDER, price=usd(100), refunded=usd(30), state=OrderState.PARTIAL)
A_CASE = Case(1, CaseKind.REFUND_BY_HAND, AN_ORDER.id, 1, NOW, "evidence", suggested=usd(50))


def proposed(decision: Decision, order: Order = AN_ORDER) -> Case:
    text = as_text(A_CASE, order, decision)
    return replace(A_CASE, proposal=text, proposed_by=7, proposed_at=NOW)


@pytest.mark.parametrize(
    ("decision", "moved"),
    [
        (Decision(Deed.LINK, "23501"), 100),
        (Decision(Deed.REFUND), 70),
        (Decision(Deed.PART, total=45), 15),
        (Decision(Deed.WRITE_OFF), 100),
        (Decision(Deed.CLOSE), 0),
    ],
)
def test_what_a_decision_moves(decision: Decision, moved: int) -> None:
    assert moves(AN_ORDER, decision) == usd(moved)


@given(
    st.builds(Decision, st.sampled_from(Deed), st.text("aZ09-_", max_size=40), st.integers(31, 99))
)
def test_a_proposal_is_read_as_it_was_written(decision: Decision) -> None:
    found = proposal_of(proposed(decision), AN_ORDER, NOW)
    assert found is not None
    assert replace(found, mark=0) == Proposal(decision, moves(AN_ORDER, decision), 7, NOW)


def test_proposals_of_one_moment_are_told_apart() -> None:
    decisions = (Decision(Deed.REFUND), Decision(Deed.PART, total=100), Decision(Deed.WRITE_OFF))
    cases = [proposed(decision) for decision in decisions]
    cases += [replace(cases[0], proposed_by=8), replace(cases[0], proposed_at=NOW + 1)]
    found = [proposal_of(case, AN_ORDER, NOW + 1) for case in cases]
    assert len({one.mark for one in found if one is not None}) == len(cases)


def test_it_stands_for_a_day() -> None:
    case = proposed(Decision(Deed.REFUND))
    assert proposal_of(case, AN_ORDER, NOW + DAY - 1) is not None
    assert proposal_of(case, AN_ORDER, NOW + DAY) is None


@pytest.mark.parametrize(
    "order",
    [
        replace(AN_ORDER, refunded=usd(31)),
        replace(AN_ORDER, state=OrderState.CANCELED),
        None,
    ],
)
def test_it_is_void_when_the_order_has_changed(order: Order | None) -> None:
    assert proposal_of(proposed(Decision(Deed.REFUND)), order, NOW) is None


def test_it_is_void_when_the_case_has_changed() -> None:
    case = proposed(Decision(Deed.REFUND))
    assert proposal_of(replace(case, suggested=usd(51)), AN_ORDER, NOW) is None
    assert proposal_of(replace(case, resolution=Resolution.CLOSED), AN_ORDER, NOW) is None
    assert proposal_of(A_CASE, AN_ORDER, NOW) is None
    assert proposal_of(replace(case, evidence="the same, said anew"), AN_ORDER, NOW) is not None
