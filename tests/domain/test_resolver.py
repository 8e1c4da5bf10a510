"""Orders of unknown outcome: found ones are linked, missing ones hardly believed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.charges import charges, same_charge
from bot.domain.clock import DAY, HOUR, MINUTE
from bot.domain.resolver import (
    APART,
    ENOUGH_ORDERS,
    HURDLES_OF_ALL,
    MOST_OPEN,
    PASSING,
    REST,
    SETTLED,
    Ask,
    Candidate,
    Decision,
    Hurdle,
    Limits,
    Link,
    Release,
    Search,
    Trust,
    Unexplained,
    UnknownOrder,
    Wait,
    aliens,
    cleared_by,
    decide,
    groups,
    may_be,
)

SENT = 1_700_000_000
COST = Decimal("0.45")
OTHER_COST = Decimal("2.5")
LATER = SENT + HOUR
TRUST = Trust(ascending=ENOUGH_ORDERS, exclusive=True, hides_foreign=True, slowest_add=20)
LIMITS = Limits(
    link=Decimal(50), release=Decimal(5), release_a_day=Decimal(20), released_today=Decimal(0)
)
NOTHING_LEFT = Unexplained(Decimal(0), Decimal("0.01"), LATER)


def unknown(order_id: int = 1, cost: Decimal = COST, **changes: Any) -> UnknownOrder:
    """The first of them is lost at SENT, each next one ten minutes later, in the same bracket."""
    sent_at = SENT + (order_id - 1) * 10 * MINUTE
    order = UnknownOrder(
        order_id=order_id,
        sent_at=sent_at,
        since=sent_at,
        expected=charges(cost),
        price=cost * 2,
        quantity=1000,
        low=100,
        high=200,
        cleared=(sent_at + 5 * MINUTE, sent_at + HOUR),
    )
    return replace(order, **changes)


def found(remote_id: int = 150, charge: Decimal | None = COST, remains: int = 1000) -> Candidate:
    return Candidate(remote_id, charge, "In progress", remains)


def search(*candidates: Candidate, **changes: Any) -> Search:
    return replace(Search(LATER, whole=True, canaries=True, candidates=candidates), **changes)


def decided(
    orders: list[UnknownOrder],
    made: Search,
    trust: Trust = TRUST,
    limits: Limits = LIMITS,
    unexplained: Unexplained | None = NOTHING_LEFT,
    now: int = LATER,
) -> list[Decision]:
    decisions = decide(orders, made, trust, limits, unexplained, now)
    assert set(decisions) == {order.order_id for order in orders}
    return [decisions[order.order_id] for order in orders]


def left(amount: str, within: str = "0.01", at: int = LATER) -> Unexplained:
    return Unexplained(Decimal(amount), Decimal(within), at)


# What a panel may show as a charge.


def test_a_charge_is_shown_rounded_in_any_way() -> None:
    expected = charges(Decimal("0.278195"))
    shown = ("0.27", "0.28", "0.278", "0.279", "0.2781", "0.2782", "0.27819", "0.2782", "0.278195")
    assert all(same_charge(Decimal(one), expected) for one in shown)
    assert not any(
        same_charge(Decimal(one), expected) for one in ("0.26", "0.3", "0.27818", "NaN")
    )


def test_the_number_of_zeros_does_not_matter() -> None:
    assert same_charge(Decimal("1.5"), charges(Decimal("1.50000")))
    assert same_charge(Decimal("1.5000"), charges(Decimal("1.5")))


@given(st.decimals("0", "1e12", allow_nan=False), st.integers(2, 6))
def test_whatever_the_cost_its_roundings_are_charges(cost: Decimal, digits: int) -> None:
    expected = charges(cost)
    assert same_charge(cost, expected)
    assert any(one >= cost for one in expected)
    assert any(one <= cost for one in expected)
    assert all(abs(one - cost) <= max(Decimal("0.01"), cost / 1000) for one in expected)


def test_what_costs_thousands_may_be_shown_in_whole_units() -> None:
    """As rials are: of small sums that would say next to nothing."""
    rials = charges(Decimal("4321500.75"))
    for shown in ("4321500", "4321501", "4321500.8", "4321500.75000"):
        assert same_charge(Decimal(shown), rials)
    assert not same_charge(Decimal(4321502), rials)
    assert not same_charge(Decimal(1), charges(COST))
    assert not same_charge(Decimal(1000), charges(Decimal("999.99")))


@pytest.mark.parametrize("cost", ["-0.01", "NaN", "Infinity"])
def test_what_is_no_cost_has_no_charges(cost: str) -> None:
    with pytest.raises(ValueError, match="no cost"):
        charges(Decimal(cost))


# Finding.


def test_the_only_one_that_fits_is_linked() -> None:
    assert decided([unknown()], search(found(150))) == [Link(150)]


def test_several_of_a_cost_are_linked_in_the_order_in_which_they_were_sent() -> None:
    orders = [unknown(2), unknown(1)]
    assert decided(orders, search(found(170), found(150))) == [Link(170), Link(150)]


def test_different_costs_do_not_disturb_each_other() -> None:
    orders = [unknown(1), unknown(2, OTHER_COST)]
    made = search(found(150, OTHER_COST), found(170, COST))
    assert decided(orders, made) == [Link(170), Link(150)]


def test_an_order_is_found_before_its_bracket_is_closed() -> None:
    order = unknown(high=None, cleared=None)
    assert decided([order], search(found(250)), now=SENT + 10) == [Link(250)]


def test_charges_that_may_be_either_cost_are_one_matter() -> None:
    """0.1004 is shown as 0.10 by a panel with two digits."""
    orders = [unknown(1, Decimal("0.10")), unknown(2, Decimal("0.1004"))]
    both = search(found(150, Decimal("0.10")), found(160, Decimal("0.10")))
    assert decided(orders, both) == [Link(150), Link(160)]
    one = search(found(150, Decimal("0.10")))
    assert decided(orders, one) == [Ask(Hurdle.PARTIAL)] * 2
    crossed = search(found(150, Decimal("0.1004")), found(160, Decimal("0.10")))
    assert decided(orders, crossed) == [Ask(Hurdle.PARTIAL)] * 2


def test_brackets_that_do_not_overlap_are_judged_apart() -> None:
    orders = [unknown(1, high=160), unknown(2, low=160)]
    assert decided(orders, search(found(170)), unexplained=left("0.45")) == [Release(), Link(170)]


def test_where_one_bracket_ends_another_may_begin() -> None:
    """Between an id and the next one lies none: the orders cannot be mistaken for each other."""
    assert len(groups([unknown(1, high=160), unknown(2, low=159)])) == 2
    assert len(groups([unknown(1, high=160), unknown(2, low=158)])) == 1


def test_one_that_may_be_two_costs_joins_their_orders_by_time() -> None:
    either = frozenset({COST, OTHER_COST})
    orders = [unknown(1), unknown(2, OTHER_COST), unknown(3), unknown(4, expected=either)]
    made = search(found(150), found(151, OTHER_COST), found(152), found(153, OTHER_COST))
    assert decided(orders, made) == [Link(150), Link(151), Link(152), Link(153)]


def test_orders_without_a_rest_between_them_are_in_no_clear_order() -> None:
    close = unknown(2, sent_at=SENT + REST - 1)
    made = search(found(150), found(160))
    assert decided([unknown(1), close], made) == [Ask(Hurdle.PARTIAL)] * 2
    rested = replace(close, sent_at=SENT + REST)
    assert decided([unknown(1), rested], made) == [Link(150), Link(160)]


def test_one_that_is_still_expected_is_waited_for() -> None:
    """The other may be committed late: it is not seen yet, but will be."""
    orders = [unknown(1), unknown(2)]
    assert decided(orders, search(found(150)), now=SENT + 11 * MINUTE) == [Wait(), Wait()]
    assert decided(orders, search(found(150))) == [Ask(Hurdle.PARTIAL)] * 2


def test_more_than_were_sent_are_a_persons_at_once() -> None:
    made = search(found(150), found(151))
    assert decided([unknown()], made, now=SENT + 10) == [Ask(Hurdle.PARTIAL)]


def test_one_order_of_the_panel_that_is_named_twice_is_linked_to_nobody() -> None:
    orders = [unknown(1), unknown(2)]
    assert decided(orders, search(found(150), found(150))) == [Ask(Hurdle.PARTIAL)] * 2


def test_what_is_being_sent_may_be_what_was_found() -> None:
    rival = unknown(2, high=None, only_rival=True)
    assert decided([unknown(high=None), rival], search(found(150))) == [Wait(), Wait()]
    assert decided([rival], search(), now=SENT + 2 * DAY) == [Wait()]
    elsewhere = replace(rival, low=200)
    assert decided([unknown(), elsewhere], search(found(150))) == [Link(150), Wait()]


def test_what_a_person_has_may_be_what_was_found() -> None:
    persons = unknown(2, hurdle=Hurdle.RESTORED)
    made = search(found(150), found(160))
    assert decided([unknown(), persons], made) == [Ask(Hurdle.PARTIAL), Ask(Hurdle.RESTORED)]


def test_one_whose_charge_is_unknown_may_be_anything() -> None:
    drip_feed = unknown(2, expected=frozenset())
    for charge, hurdle in ((COST, Hurdle.PARTIAL), (None, Hurdle.NO_CHARGE)):
        made = search(found(150, charge=charge))
        assert aliens([unknown(), drip_feed], made) == ()
        asked = [Ask(hurdle), Ask(Hurdle.KIND_OF_SERVICE)]
        assert decided([unknown(), drip_feed], made) == asked
    assert aliens([drip_feed], search(found(150, charge=OTHER_COST))) == ()


def test_a_package_is_not_counted_in_units() -> None:
    package = unknown(quantity=None)
    assert decided([package], search(found(150, remains=1_000_000))) == [Link(150)]


# Finding, and the balance.


def dear(price: str = "60") -> UnknownOrder:
    return unknown(price=Decimal(price))


@pytest.mark.parametrize("amount", ["0.45", "0.44", "0.46"])
def test_a_dear_order_is_linked_where_the_balance_agrees(amount: str) -> None:
    assert decided([dear()], search(found()), unexplained=left(amount)) == [Link(150)]


@pytest.mark.parametrize("amount", ["0", "0.43", "0.48", "3"])
def test_a_dear_order_is_not_linked_against_the_balance(amount: str) -> None:
    asked = [Ask(Hurdle.BALANCE)]
    assert decided([dear()], search(found()), unexplained=left(amount)) == asked
    assert decided([dear("50")], search(found()), unexplained=left(amount)) == [Link(150)]


def test_a_dear_order_is_linked_where_there_is_no_balance() -> None:
    assert decided([dear()], search(found()), unexplained=None) == [Link(150)]


def test_what_else_is_unknown_may_have_left_the_account_too() -> None:
    orders = [dear(), unknown(2, OTHER_COST)]
    for amount in ("0.45", "2.95"):
        assert decided(orders, search(found()), unexplained=left(amount))[0] == Link(150)
    assert decided(orders, search(found()), unexplained=left("3"))[0] == Ask(Hurdle.BALANCE)
    anything = replace(orders[1], expected=frozenset(), low=200, high=None)
    assert decided([dear(), anything], search(found()), unexplained=left("99"))[0] == Link(150)


# Not finding.


def test_one_that_is_missing_is_released_when_all_fits() -> None:
    assert decided([unknown()], search()) == [Release()]
    just_settled = unknown(since=LATER - SETTLED)
    assert decided([just_settled], search()) == [Release()]


Change = Callable[[UnknownOrder], UnknownOrder]


@pytest.mark.parametrize(
    "change",
    [
        lambda order: replace(order, since=LATER - SETTLED + 1),
        lambda order: replace(order, high=None),
        lambda order: replace(order, cleared=None),
        lambda order: replace(order, cleared=(LATER - APART + 1, LATER)),
    ],
    ids=["young", "open bracket", "never cleared", "cleared within minutes"],
)
def test_what_time_may_still_bring_is_waited_for(change: Change) -> None:
    order = change(unknown())
    assert decided([order], search()) == [Wait()]
    day_later = order.since + DAY
    heard = left("0", at=day_later)
    assert decided([replace(order, high=None)], search(), unexplained=heard, now=day_later) == [
        Ask(Hurdle.TOO_OLD)
    ]


def test_a_slow_panel_is_given_more_time() -> None:
    slow = replace(TRUST, slowest_add=HOUR / 3 + 1)
    assert decided([unknown()], search(), slow) == [Wait()]


@pytest.mark.parametrize(
    "unexplained",
    [
        None,
        left("0.45"),
        left("0.02"),
        left("-0.02"),
        left("0", within="0.45"),
        left("0", at=SENT + SETTLED - 1),
    ],
    ids=["not told", "its cost", "something", "a top-up", "too coarse", "heard too early"],
)
def test_none_is_released_on_a_balance_that_does_not_rule_it_out(
    unexplained: Unexplained | None,
) -> None:
    assert decided([unknown()], search(), unexplained=unexplained) == [Ask(Hurdle.BALANCE)]


def test_what_was_found_for_others_explains_the_balance() -> None:
    orders = [unknown(1), unknown(2, OTHER_COST)]
    made = search(found(150, OTHER_COST))
    assert decided(orders, made, unexplained=left("2.5")) == [Release(), Link(150)]
    assert decided(orders, made, unexplained=left("2.95")) == [Ask(Hurdle.BALANCE), Link(150)]


def test_a_sum_above_the_limit_is_a_persons() -> None:
    order = unknown(price=Decimal("5.01"))
    assert decided([order], search()) == [Ask(Hurdle.OVER_LIMIT)]
    assert decided([replace(order, high=None)], search()) == [Ask(Hurdle.OVER_LIMIT)]
    assert decided([replace(order, price=Decimal(5))], search()) == [Release()]


def test_no_more_than_the_days_limit_is_released_also_in_one_round() -> None:
    orders = [
        unknown(1, Decimal("0.4"), price=Decimal(4)),
        unknown(2, Decimal("0.7"), price=Decimal(5), since=SENT),
        unknown(3, Decimal("0.9"), price=Decimal(2), since=SENT),
    ]
    limits = replace(LIMITS, release_a_day=Decimal(10), released_today=Decimal(4))
    decisions = decided(orders, search(), limits=limits)
    assert decisions == [Release(), Ask(Hurdle.DAY_LIMIT), Release()]
    day_later = SENT + 2 * DAY
    late = decided(
        orders, search(), limits=limits, unexplained=left("0", at=SENT + DAY), now=day_later
    )
    assert late == [Release(), Ask(Hurdle.TOO_OLD), Release()]


def test_limits_of_nothing_switch_deciding_off() -> None:
    off = replace(LIMITS, link=Decimal(0), release=Decimal(0))
    free = unknown(price=Decimal(0))
    assert decided([free], search(found()), limits=off) == [Ask(Hurdle.OVER_LIMIT)]
    assert decided([free], search(), limits=off) == [Ask(Hurdle.OVER_LIMIT)]
    no_day = replace(LIMITS, release_a_day=Decimal(0))
    assert decided([free], search(), limits=no_day) == [Ask(Hurdle.DAY_LIMIT)]


# What makes all of them a person's.


TRUSTS = {
    Hurdle.STOPPED: replace(TRUST, stopped=True),
    Hurdle.IDS_OUT_OF_ORDER: replace(TRUST, out_of_order=1),
    Hurdle.IDS_UNPROVEN: replace(TRUST, ascending=ENOUGH_ORDERS - 1),
    Hurdle.SHARED_ACCOUNT: replace(TRUST, exclusive=False),
    Hurdle.SHOWS_FOREIGN: replace(TRUST, hides_foreign=False),
    Hurdle.RUNS_ARE_OPEN: replace(TRUST, runs_are_open=True),
}
SEARCHES = {
    Hurdle.NO_CANARY: search(found(), canaries=None),
    Hurdle.CANARY: search(found(), canaries=False),
    Hurdle.ALIEN: search(found(), found(160, OTHER_COST)),
    Hurdle.NO_CHARGE: search(found(), found(160, charge=None)),
}
OWN = {
    Hurdle.NO_EVIDENCE: unknown(low=None),
    Hurdle.KIND_OF_SERVICE: unknown(expected=frozenset()),
    Hurdle.RESTORED: unknown(hurdle=Hurdle.RESTORED),
    Hurdle.TOO_WIDE: unknown(hurdle=Hurdle.TOO_WIDE),
}


@pytest.mark.parametrize("hurdle", TRUSTS)
def test_what_is_known_of_the_panel_may_forbid_it(hurdle: Hurdle) -> None:
    assert decided([unknown()], search(found()), TRUSTS[hurdle]) == [Ask(hurdle)]


@pytest.mark.parametrize("hurdle", SEARCHES)
def test_what_the_search_is_worth_may_forbid_it(hurdle: Hurdle) -> None:
    assert decided([unknown()], SEARCHES[hurdle]) == [Ask(hurdle)]


@pytest.mark.parametrize("hurdle", OWN)
def test_what_lies_in_the_order_goes_first(hurdle: Hurdle) -> None:
    assert decided([OWN[hurdle]], search(found()), TRUSTS[Hurdle.STOPPED]) == [Ask(hurdle)]


def test_too_many_at_once_are_a_persons() -> None:
    orders = [
        unknown(number, low=number * 100, high=number * 100 + 100) for number in range(1, 12)
    ]
    made = search(found(150))
    assert decided(orders, made) == [Ask(Hurdle.TOO_MANY_OPEN)] * (MOST_OPEN + 1)
    rival = replace(orders[-1], only_rival=True)
    assert decided([*orders[:-1], rival], made)[0] == Link(150)


@pytest.mark.parametrize(
    "alien",
    [
        found(99),
        found(100),
        found(200),
        found(charge=OTHER_COST),
        found(remains=1001),
        found(99, charge=None),
        found(charge=None, remains=1001),
    ],
    ids=[
        "below",
        "the low end",
        "the high end",
        "other charge",
        "larger",
        "below, without a charge",
        "larger, without a charge",
    ],
)
def test_what_fits_nothing_is_an_alien(alien: Candidate) -> None:
    assert aliens([unknown()], search(alien)) == (alien,)
    others = [unknown(1), unknown(2, OTHER_COST, low=300, high=400)]
    assert decided(others, search(alien)) == [Ask(Hurdle.ALIEN)] * 2


VEILED = {
    "no charge": found(charge=None),
    "no number": found(charge=Decimal("NaN")),
    "not counted yet": found(charge=Decimal("0.00000")),
    "below zero": found(charge=Decimal(-1)),
    "in other money": replace(found(charge=Decimal("38.25")), in_other_money=True),
}


@pytest.mark.parametrize("veiled", VEILED.values(), ids=VEILED)
def test_what_does_not_show_its_cost_is_nobodys_until_it_does(veiled: Candidate) -> None:
    """Whatever it may be is a person's; what it cannot be goes on as if it were not there."""
    asked = Ask(Hurdle.NO_CHARGE)
    assert aliens([unknown()], search(veiled)) == ()
    assert cleared_by([unknown()], search(veiled)) == frozenset()
    assert decided([unknown()], search(veiled)) == [asked]
    assert decided([unknown()], search(veiled, found(151))) == [asked]
    elsewhere = unknown(2, low=300, high=400)
    both = decided([unknown(), elsewhere], search(veiled, found(350)))
    assert both == [asked, Link(350)]
    other = decided([unknown(), unknown(2, OTHER_COST)], search(veiled, found(151, OTHER_COST)))
    assert other == [asked, asked]
    given_up = unknown(only_rival=True)
    assert decided([given_up, elsewhere], search(veiled, found(350))) == [Wait(), Link(350)]


def test_one_that_may_be_a_rival_leaves_the_rival_no_choice_either() -> None:
    """The first two cost the same: with one of them in question, so is the other."""
    orders = [unknown(1, high=160), unknown(2, low=140), unknown(3, OTHER_COST, low=200, high=300)]
    made = search(found(130), found(180, charge=None), found(250, OTHER_COST))
    asked = Ask(Hurdle.NO_CHARGE)
    assert decided(orders, made, unexplained=None) == [asked, asked, Link(250)]


def test_what_does_not_show_its_cost_has_left_the_account_all_the_same() -> None:
    """Nothing is given back while some of what is missing may be that."""
    orders = [unknown(1), unknown(2, OTHER_COST, low=300, high=400)]
    veiled = search(found(charge=None))
    assert decided(orders, veiled, unexplained=left("2.5"))[1] == Ask(Hurdle.BALANCE)
    assert decided(orders, veiled, unexplained=left("0"))[1] == Release()


def test_a_charge_in_other_money_that_is_the_very_cost_is_taken_for_it() -> None:
    """Some panels name one currency for all, whatever the account is in."""
    named = replace(found(), in_other_money=True)
    assert decided([unknown()], search(named), unexplained=left("0.45")) == [Link(150)]
    assert decided([dear()], search(named), unexplained=left("0")) == [Ask(Hurdle.BALANCE)]


def test_runs_at_work_forbid_nothing_where_nothing_was_found() -> None:
    assert decided([unknown()], search(), TRUSTS[Hurdle.RUNS_ARE_OPEN]) == [Release()]


def test_every_hurdle_is_met_somewhere_here() -> None:
    """All of the table, all of an order's own, and those that a judgement comes to."""
    judged = {Hurdle.PARTIAL, Hurdle.BALANCE, Hurdle.OVER_LIMIT, Hurdle.DAY_LIMIT, Hurdle.TOO_OLD}
    assert set(HURDLES_OF_ALL) == {*TRUSTS, *SEARCHES, Hurdle.TOO_MANY_OPEN} - {Hurdle.NO_CHARGE}
    assert set(Hurdle) == {*HURDLES_OF_ALL, *SEARCHES, *OWN, *judged}


@pytest.mark.parametrize("hurdle", Hurdle)
def test_after_a_day_only_what_is_final_is_said(hurdle: Hurdle) -> None:
    order = unknown(hurdle=hurdle)
    expected = Hurdle.TOO_OLD if hurdle in PASSING else hurdle
    assert decided([order], search(), now=SENT + DAY) == [Ask(expected)]
    assert decided([order], search(), now=SENT + DAY - 1) == [Ask(hurdle)]


def test_one_that_is_found_after_a_day_is_linked_all_the_same() -> None:
    assert decided([unknown()], search(found()), now=SENT + 2 * DAY) == [Link(150)]


# What was searched.


def test_a_search_with_gaps_proves_nothing() -> None:
    assert decided([unknown()], search(found(), whole=False)) == [Wait()]
    assert decided([unknown()], search(whole=False)) == [Wait()]


def test_only_what_was_looked_for_is_decided() -> None:
    orders = [unknown(1), unknown(2, OTHER_COST), unknown(3)]
    made = search(found(150), found(160), looked_for=frozenset({1, 3}))
    assert decided(orders, made) == [Link(150), Wait(), Link(160)]
    part = search(found(150), looked_for=frozenset({1, 2}))
    assert decided(orders, part) == [Wait(), Ask(Hurdle.BALANCE), Wait()]


def test_nothing_was_found_only_where_a_good_search_went_through_a_closed_bracket() -> None:
    orders = [unknown(1), unknown(2, OTHER_COST), unknown(3, Decimal(3), high=None)]
    assert cleared_by(orders, search(found())) == {2}
    assert cleared_by(orders, search(looked_for=frozenset({1}))) == {1}
    assert cleared_by(orders, search(whole=False)) == frozenset()
    assert cleared_by(orders, search(canaries=False)) == frozenset()
    assert cleared_by(orders, search(canaries=None)) == frozenset()


# Whatever comes.

COSTS = tuple(map(Decimal, ("0.45", "0.4501", "2.5")))
ids = st.integers(95, 125)


@st.composite
def some_orders(draw: st.DrawFn) -> list[UnknownOrder]:
    orders = []
    for number in range(1, draw(st.integers(1, 5)) + 1):
        low = draw(ids)
        orders.append(
            unknown(
                number,
                draw(st.sampled_from(COSTS)),
                sent_at=SENT + number * draw(st.sampled_from((60, 600))),
                low=low,
                high=draw(st.none() | st.integers(low + 1, 130)),
                since=SENT + draw(st.integers(0, DAY)),
                cleared=draw(st.sampled_from((None, (SENT, SENT + HOUR)))),
                only_rival=draw(st.integers(0, 9)) == 0,
                hurdle=draw(st.sampled_from((None,) * 9 + (Hurdle.RESTORED,))),
            )
        )
    return orders


@st.composite
def some_searches(draw: st.DrawFn) -> Search:
    numbers = draw(st.lists(ids, max_size=4))
    return search(*(found(one, draw(st.sampled_from(COSTS))) for one in numbers))


balances = st.none() | st.builds(left, st.sampled_from(("0", "0.45", "2.5")))
hours = st.integers(SENT, SENT + 3 * DAY)


@given(some_orders(), some_searches(), balances, hours, st.randoms(use_true_random=False))
def test_what_is_decided_always_keeps_the_rules(
    orders: list[UnknownOrder],
    made: Search,
    unexplained: Unexplained | None,
    now: int,
    order_of_things: Any,
) -> None:
    decisions = decide(orders, made, TRUST, LIMITS, unexplained, now)
    by_id = {order.order_id: order for order in orders}
    linked = {n: d.remote_id for n, d in decisions.items() if isinstance(d, Link)}
    assert len(set(linked.values())) == len(linked)
    for number, remote_id in linked.items():
        order = by_id[number]
        assert order.low is not None
        assert order.low < remote_id < (order.high or remote_id + 1)
        assert remote_id in {candidate.remote_id for candidate in made.candidates}
    for number, decision in decisions.items():
        if isinstance(decision, Release):
            assert by_id[number].high is not None
            assert now - by_id[number].since >= SETTLED
        if by_id[number].only_rival or by_id[number].hurdle:
            assert isinstance(decision, Wait | Ask)
    assert decisions == _shuffled(orders, made, unexplained, now, order_of_things)


def _shuffled(
    orders: list[UnknownOrder],
    made: Search,
    unexplained: Unexplained | None,
    now: int,
    order_of_things: Any,
) -> dict[int, Decision]:
    mixed, candidates = list(orders), list(made.candidates)
    order_of_things.shuffle(mixed)
    order_of_things.shuffle(candidates)
    again = replace(made, candidates=tuple(candidates))
    return decide(mixed, again, TRUST, LIMITS, unexplained, now)


@given(some_orders(), some_searches(), balances, hours)
def test_next_to_an_alien_nothing_is_decided(
    orders: list[UnknownOrder], made: Search, unexplained: Unexplained | None, now: int
) -> None:
    alien = replace(made, candidates=(*made.candidates, found(110, Decimal(77))))
    decisions = decide(orders, alien, TRUST, LIMITS, unexplained, now)
    assert all(isinstance(decision, Ask | Wait) for decision in decisions.values())
    open_ones = [order for order in orders if not order.only_rival]
    assert all(isinstance(decisions[order.order_id], Ask) for order in open_ones)


@given(some_orders(), some_searches(), balances, hours, ids)
def test_nothing_is_decided_that_an_order_without_a_charge_may_be(
    orders: list[UnknownOrder],
    made: Search,
    unexplained: Unexplained | None,
    now: int,
    remote_id: int,
) -> None:
    veiled = found(remote_id, charge=None)
    with_it = replace(made, candidates=(*made.candidates, veiled))
    decisions = decide(orders, with_it, TRUST, LIMITS, unexplained, now)
    in_question = [order.order_id for order in orders if may_be(order, veiled)]
    assert all(isinstance(decisions[number], Ask | Wait) for number in in_question)
    assert bool(in_question) is (veiled not in aliens(orders, with_it))


@given(some_orders(), some_searches(), balances, hours, st.sampled_from(sorted(TRUSTS)))
def test_less_trust_never_decides_more(
    orders: list[UnknownOrder],
    made: Search,
    unexplained: Unexplained | None,
    now: int,
    hurdle: Hurdle,
) -> None:
    trusted = decide(orders, made, TRUST, LIMITS, unexplained, now)
    less = decide(orders, made, TRUSTS[hurdle], LIMITS, unexplained, now)
    assert all(
        decision == trusted[number]
        for number, decision in less.items()
        if isinstance(decision, Link | Release)
    )
