"""What panels really charge: compared once, told once, made into prices. And rates that jump."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from bot.domain.alerts import AlertKind
from bot.domain.clock import HOUR
from bot.domain.left_out import LeftOut
from bot.domain.offers import Doubt, Offer, compare
from bot.domain.panel_words import OrderWord
from bot.domain.service_types import COMMENTS_PACKAGE, DEFAULT, PACKAGE, SOLD_TYPES
from bot.shop.alerts import Alerts
from bot.shop.notices import Notices
from bot.shop.price_truth import offered
from bot.shop.rate_jumps import RateJumps
from bot.storage import alerts, cases, left_out, services
from bot.storage import price_truth as store
from tests.databases import database_in_memory
from tests.shop.till import ADMIN, Till, an_offer

KINDS = {
    "quantity": DEFAULT,
    "package": PACKAGE,
    "lines": SOLD_TYPES["custom comments"],
    "comments package": COMMENTS_PACKAGE,
}


@pytest.fixture(scope="module")
def template() -> Iterator[sqlite3.Connection]:
    with closing(database_in_memory()) as found:
        yield found


@pytest.fixture
def till(template: sqlite3.Connection) -> Iterator[Till]:
    with closing(Till(template, [an_offer("1"), an_offer("2", "2.00")])) as found:
        yield found


def asked(till: Till) -> list[str]:
    """The reasons of open cases, without the service's number."""
    rows = till.tx.rows(
        "SELECT reason FROM cases WHERE kind = 'charge' AND resolution IS NULL ORDER BY id"
    )
    return [row["reason"].split(" ", 2)[2] for row in rows]


def notices(till: Till) -> int:
    found: int = till.tx.value("SELECT count(*) FROM outbox WHERE kind LIKE 'admin%'")
    return found


def rate(till: Till) -> Decimal:
    """What prices of service 1 are made from."""
    return till.service().rate


# Charges


def test_a_charge_that_agrees_is_not_mentioned(till: Till) -> None:
    for charge in ("0.90000", "0.9", "0.891", "0.909"):
        till.charged(charge)
    assert (asked(till), notices(till), rate(till)) == ([], 0, Decimal("0.90"))


@pytest.mark.parametrize(
    "charge", ["0", "-0.90", None, "0.00000"], ids=["zero", "negative", "none", "zeros"]
)
def test_what_says_nothing_is_compared_with_nothing_and_the_next_charge_is(
    till: Till, charge: str | None
) -> None:
    order = till.charged(charge)
    assert (asked(till), rate(till)) == ([], Decimal("0.90"))
    till.hears(order, "1.35", word=OrderWord.IN_PROGRESS)
    assert asked(till) == ["dearer 1.5"]


@pytest.mark.parametrize("word", [OrderWord.PARTIAL, OrderWord.CANCELED, OrderWord.REFUNDED])
def test_a_charge_that_may_be_net_of_a_refund_is_not_compared(till: Till, word: OrderWord) -> None:
    till.hears(till.place(), "0.45", word=word)
    assert asked(till) == []


def test_only_the_first_charge_of_an_order_is_compared(till: Till) -> None:
    order = till.charged("0.90")
    till.hears(order, "0.45", word=OrderWord.IN_PROGRESS)
    till.hears(order, "9", word=OrderWord.COMPLETED)
    assert asked(till) == []


def test_dearer_orders_make_one_case_and_prices_follow(till: Till) -> None:
    for _ in range(3):
        till.charged("1.35")
    assert asked(till) == ["dearer 1.5"]
    assert notices(till) == 1
    assert rate(till) == Decimal("1.35")
    [case] = cases.open_cases(till.tx, limit=9, offset=0)
    assert case.amount is not None
    assert case.amount.decimal == Decimal("0.45")
    for fact in ("rate 0.90 for 1000", "quantity 1000", "expected 0.9", "charged 1.35", "1.5"):
        assert fact in case.evidence
    till.charged("1.80")
    assert asked(till) == ["dearer 1.5", "dearer 2"]
    assert rate(till) == Decimal("1.80")


async def test_new_prices_come_to_the_shelf_once(till: Till) -> None:
    await till.truth.settle()
    assert till.loads == 0
    till.charged("1.35")
    await till.truth.settle()
    await till.truth.settle()
    assert till.loads == 1


def test_another_service_keeps_its_prices(till: Till) -> None:
    till.charged("1.35")
    assert till.service("2").rate == 2


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_way_of_billing_is_compared(template: sqlite3.Connection, kind: Any) -> None:
    with closing(Till(template, [an_offer("1", "90", kind)])) as till:
        expected = {DEFAULT: "0.9", KINDS["lines"]: "0.9"}.get(kind, "90")
        till.charged(expected, quantity=10)
        assert asked(till) == []
        till.charged(str(Decimal(expected) * 2), quantity=10)
        assert asked(till) == ["dearer 2"]


def test_of_a_drip_feed_only_more_than_all_runs_counts(till: Till) -> None:
    for charge in ("0.90", "1.80", "4.50", "2.00", "0.45"):
        till.hears(till.place(runs=5), charge)
    assert asked(till) == []
    till.hears(till.place(runs=5), "6.75")
    assert asked(till) == ["dearer 1.5"]


def test_a_rate_that_moved_between_sending_and_the_charge_is_no_news(till: Till) -> None:
    order = till.place()
    till.reprice("1.20")
    till.hears(order, "0.90")
    assert asked(till) == []
    assert rate(till) == Decimal("1.20")


def test_a_new_rate_that_is_heard_of_by_its_charge_is_explained_by_the_next_sync(
    till: Till,
) -> None:
    """Nothing is corrected twice: neither the price nor the case outlives the explanation."""
    till.charged("1.35")
    till.reprice("1.00")
    assert rate(till) == Decimal("1.35")
    till.charged("1.50")
    till.reprice("1.49")
    assert (asked(till), rate(till)) == ([], Decimal("1.49"))
    till.charged("1.49")
    assert asked(till) == []


def test_a_charge_at_the_rate_that_came_after_sending_is_no_news(till: Till) -> None:
    first, second = till.place(), till.place()
    till.reprice("1.20")
    till.hears(first, "1.20")
    assert (asked(till), rate(till)) == ([], Decimal("1.20"))
    till.hears(second, "1.50")
    assert (asked(till), rate(till)) == (["dearer 1.25"], Decimal("1.50"))


def test_a_rate_that_falls_to_an_accepted_charge_needs_no_correction(till: Till) -> None:
    till.charged("0.72")
    [case] = cases.open_cases(till.tx, limit=9, offset=0)
    till.truth.accept(till.tx, ADMIN, case.id)
    till.reprice("0.80")
    assert rate(till) == Decimal("0.72"), "what was really charged, and no less"
    till.reprice("0.72")
    assert rate(till) == Decimal("0.72")
    till.reprice("0.64")
    assert rate(till) == Decimal("0.64")


# A correction, when the rate moves on


def test_a_rate_that_rises_is_not_corrected_on_top(till: Till) -> None:
    """One charge at the new rate is enough to take back what was learned at the old one."""
    till.charged("1.35")
    till.reprice("1.20")
    assert rate(till) == Decimal("1.35")
    till.charged("1.20")
    assert (asked(till), rate(till)) == ([], Decimal("1.20"))


def test_a_correction_that_proves_true_at_a_new_rate_stays(till: Till) -> None:
    till.charged("1.35")
    till.reprice("1.20")
    till.charged("1.35")
    for charge in ("1.20", "1.20"):
        till.charged(charge)
        assert rate(till) == Decimal("1.35"), "three in a row, as at any rate"
    till.charged("1.20")
    assert rate(till) == Decimal("1.20")


def test_a_surcharge_that_rises_with_the_rate_is_in_the_prices_after_one_charge(
    till: Till,
) -> None:
    till.charged("1.35")
    till.reprice("1.20")
    till.charged("1.80")
    assert (asked(till), rate(till)) == (["dearer 1.5"], Decimal("1.80"))


def test_a_correction_falls_along_with_the_rate_and_comes_back_with_it(till: Till) -> None:
    till.charged("1.35")
    for now, cost in (("0.45", "0.675"), ("1.20", "1.35"), ("0.90", "1.35")):
        till.reprice(now)
        assert rate(till) == Decimal(cost)


def test_what_was_sent_at_another_rate_neither_takes_a_correction_back_nor_confirms_it(
    till: Till,
) -> None:
    before, _ = till.place(), till.charged("1.35")
    corrected = till.place()
    till.reprice("1.20")
    till.hears(before, "0.90")
    till.hears(corrected, "1.35")
    assert (asked(till), rate(till)) == (["dearer 1.5"], Decimal("1.35"))
    till.charged("1.20")
    assert rate(till) == Decimal("1.20")


def test_a_charge_that_was_dearer_at_a_rate_which_has_fallen_is_no_dearer_than_it_was(
    till: Till,
) -> None:
    order = till.place()
    till.reprice("0.09")
    till.hears(order, "1.35")
    assert (asked(till), rate(till)) == (["dearer 1.5"], Decimal("0.135"))


def test_a_charge_that_was_cheaper_at_another_rate_is_offered_to_nobody(till: Till) -> None:
    order = till.place()
    till.reprice("1.00")
    till.hears(order, "0.72")
    assert (asked(till), rate(till)) == ([], Decimal("1.00"))


def test_a_lower_price_that_was_accepted_ends_when_the_rate_rises(till: Till) -> None:
    """It was about another rate: nothing is sold below the new one without a new word."""
    till.charged("0.72")
    [case] = cases.open_cases(till.tx, limit=9, offset=0)
    till.truth.accept(till.tx, ADMIN, case.id)
    till.load()
    till.reprice("1.00")
    assert rate(till) == Decimal("1.00")
    till.reprice("0.90")
    assert rate(till) == Decimal("0.90"), "not by itself"
    till.charged("0.72")
    assert asked(till) == ["cheaper 0.8"]
    [case] = cases.open_cases(till.tx, limit=9, offset=0)
    assert till.truth.accept(till.tx, ADMIN, case.id) == Decimal("0.8")


def test_a_correction_comes_down_after_charges_that_agree_with_the_rate(till: Till) -> None:
    till.charged("1.35")
    for charge in ("0.90", "0.90", "1.35", "0.90", "0.90"):
        till.charged(charge)
        assert rate(till) == Decimal("1.35")
    till.charged("0.90")
    assert rate(till) == Decimal("0.90")
    assert asked(till) == []
    till.charged("1.35")
    assert asked(till) == ["dearer 1.5"]


def test_a_decided_case_is_not_asked_again_and_prices_follow_all_the_same(till: Till) -> None:
    till.charged("1.35")
    [case] = cases.open_cases(till.tx, limit=9, offset=0)
    till.tx.run("UPDATE cases SET resolution = 'closed', resolved_by = 9 WHERE id = :i", i=case.id)
    for charge in ("0.90", "0.90", "0.90", "1.36"):
        till.charged(charge)
    assert (asked(till), rate(till)) == ([], Decimal("0.90") * Decimal("1.512"))


def test_cheaper_orders_lower_prices_only_with_an_admins_word(till: Till) -> None:
    for _ in range(2):
        till.charged("0.72")
    assert (asked(till), rate(till)) == (["cheaper 0.8"], Decimal("0.90"))
    [case] = cases.open_cases(till.tx, limit=9, offset=0)
    assert offered(till.tx, case.id) == Decimal("0.8")
    assert till.truth.accept(till.tx, ADMIN, case.id) == Decimal("0.8")
    assert till.truth.accept(till.tx, ADMIN, case.id) is None
    till.load()
    assert rate(till) == Decimal("0.72")
    assert till.tx.value("SELECT count(*) FROM audit WHERE action = 'charge-accepted'") == 1
    till.charged("0.72")
    assert asked(till) == []
    till.charged("0.90")
    assert (asked(till), rate(till)) == (["dearer 1"], Decimal("0.90"))


@pytest.mark.parametrize("rate_now", ["0.72", "0.95"], ids=["it fell", "it rose"])
def test_a_lower_price_can_not_be_accepted_once_the_rate_is_another_one(
    till: Till, rate_now: str
) -> None:
    """The shop heard of the new rate by the charge: taken off twice, it would be a loss."""
    till.charged("0.72")
    [case] = cases.open_cases(till.tx, limit=9, offset=0)
    till.reprice(rate_now)
    assert offered(till.tx, case.id) is None
    assert till.truth.accept(till.tx, ADMIN, case.id) is None
    till.load()
    assert (asked(till), rate(till)) == ([], Decimal(rate_now))


def test_a_lower_price_can_not_be_accepted_after_a_dearer_charge(till: Till) -> None:
    till.charged("0.72")
    [case] = cases.open_cases(till.tx, limit=9, offset=0)
    till.charged("1.35")
    assert till.truth.accept(till.tx, ADMIN, case.id) is None
    till.load()
    assert (asked(till), rate(till)) == (["dearer 1.5"], Decimal("1.35"))
    till.charged("0.72")
    assert asked(till) == ["dearer 1.5", "cheaper 0.8"]


def test_a_charge_below_the_corrected_cost_waits_for_a_word_too(till: Till) -> None:
    till.charged("1.80")
    till.charged("1.35")
    assert (asked(till), rate(till)) == (["dearer 2", "cheaper 1.5"], Decimal("1.80"))


@pytest.mark.parametrize("charge", ["0.000000000000000000009", "0.05"])
def test_next_to_nothing_can_not_be_accepted(till: Till, charge: str) -> None:
    till.charged(charge)
    [case] = cases.open_cases(till.tx, limit=9, offset=0)
    assert offered(till.tx, case.id) is None
    assert till.truth.accept(till.tx, ADMIN, case.id) is None
    assert rate(till) == Decimal("0.90")


@pytest.mark.parametrize("charge", ["9.00", "1E+30", "9" * 30 + "." + "9" * 40])
def test_a_senseless_charge_takes_the_service_off_the_shelf(till: Till, charge: str) -> None:
    till.charged(charge)
    assert len(asked(till)) == 1
    assert [one.remote_id for one in till.shelf.catalogue.all_services()] == ["2"]
    services.put_back(till.tx, till.known()["1"].id)
    till.load()
    till.charged(charge)
    assert rate(till) == Decimal("0.90")
    assert notices(till) == 1


def test_a_charge_in_other_money_is_a_case_and_compares_nothing(till: Till) -> None:
    till.tx.run("UPDATE panel SET currency = 'USD'")
    for _ in range(2):
        till.hears(till.place(), "75.00", currency="INR")
    assert (asked(till), rate(till)) == (["in INR"], Decimal("0.90"))
    till.hears(till.place(), "1.35", currency=None)
    assert asked(till) == ["in INR", "dearer 1.5"]


def test_a_correction_is_no_change_of_rate_for_a_sync(till: Till) -> None:
    till.charged("1.35")
    before = till.known()
    assert not compare(before, [one.offer for one in before.values()], Decimal(50)).are_any
    till.sync([one.offer for one in before.values()])
    assert rate(till) == Decimal("1.35")
    assert before["1"].offer.rate == Decimal("0.90")


# Rates that jump


def offers(*rates: str) -> list[Offer]:
    return [an_offer(str(number), rate) for number, rate in enumerate(rates, 1)]


def held(till: Till) -> list[str]:
    rows = left_out.page(till.tx, LeftOut.RATE_JUMP, limit=100, offset=0)
    return [f"{row.remote_id}: {row.agreed_rate} -> {row.rate}" for row in rows]


@pytest.fixture
def jumps(till: Till) -> RateJumps:
    return RateJumps(clock=till.clock, alerts=Alerts(Notices([ADMIN])), percent=Decimal(50))


def test_a_rate_that_jumped_waits_through_every_sync(till: Till) -> None:
    for _ in range(3):
        till.sync(offers("1.36", "0.99"))
        assert held(till) == ["1: 0.90 -> 1.36", "2: 2.00 -> 0.99"]
        assert till.shelf.catalogue.count == 0
    till.sync(offers("1.35", "0.99"))
    assert held(till) == ["2: 2.00 -> 0.99"]
    assert rate(till) == Decimal("1.35")


def test_rates_may_go_far_in_small_steps(till: Till) -> None:
    for step in ("1.30", "1.90", "2.80", "4.20"):
        till.sync(offers(step, "2.00"))
        assert rate(till) == Decimal(step)


def test_what_was_gone_or_without_a_price_is_held_by_the_last_rate_on_sale(till: Till) -> None:
    for between in (
        [an_offer("2", "2.00")],
        [replace(an_offer("1", "0"), hidden=LeftOut.NO_PRICE)],
    ):
        till.sync(between)
        till.sync(offers("9.00", "2.00"))
        assert held(till) == ["1: 0.90 -> 9.00"]
        till.sync(offers("0.90", "2.00"))
        assert held(till) == []


@pytest.mark.parametrize("rate", ["0." + "0" * 18 + "1", "0.89999999999999999999", "99999999"])
def test_any_rate_is_stored_and_held_as_it_came(till: Till, rate: str) -> None:
    till.sync(offers(rate, "2.00"))
    jumped = Decimal(rate) < Decimal("0.45") or Decimal(rate) > Decimal("1.35")
    assert bool(held(till)) is jumped
    assert not compare(till.known(), offers(rate, "2.00"), Decimal(50)).are_any


def test_another_exchange_rate_is_no_jump(till: Till) -> None:
    till.sync(replace(one, exchange_rate=Decimal(9)) for one in offers("0.90", "2.00"))
    assert held(till) == []
    assert till.service().exchange_rate == 9


def test_a_new_service_and_an_id_that_means_something_else_have_no_rate_to_jump_from(
    till: Till,
) -> None:
    other = an_offer("1", "50", PACKAGE)
    till.sync([other, an_offer("2", "2.00"), an_offer("3", "700")])
    assert held(till) == []
    assert till.shelf.catalogue.count == 3


def test_threshold_zero_sells_what_was_held(till: Till) -> None:
    till.sync(offers("9.00", "2.00"))
    till.sync(offers("9.00", "2.00"), jump="0")
    assert (held(till), rate(till)) == ([], Decimal("9.00"))
    till.sync(offers("9.00", "2.00"))
    assert held(till) == []


def test_the_doubt_about_a_whole_catalogue_comes_first_and_taking_it_approves(till: Till) -> None:
    many = [f"{number}.00" for number in range(1, 41)]
    till.sync(offers(*many), jump="0")
    till.sync(offers("5.00", *many[1:]))
    assert len(held(till)) == 1
    tenfold = offers(*(f"{number}0.00" for number in range(1, 41)))
    changes = compare(till.known(), tenfold, Decimal(50))
    assert changes.numbers.doubt is Doubt.OTHER_RATES
    assert changes.numbers.jumped == 0
    services.store(till.tx, till.panel, changes, at=1)
    till.load()
    assert (held(till), till.shelf.catalogue.count) == ([], 40)
    assert not compare(till.known(), tenfold, Decimal(50)).are_any


def test_no_doubt_comes_of_what_is_held_back(till: Till) -> None:
    """Twice the rate for all of them is no tenfold: each one waits, and the next sync does not
    take the empty shelf for a lost catalogue."""
    many = [f"{number}.00" for number in range(1, 41)]
    till.sync(offers(*many), jump="0")
    doubled = offers(*(f"{number * 2}.00" for number in range(1, 41)))
    changes = compare(till.known(), doubled, Decimal(50))
    assert (changes.numbers.doubt, changes.numbers.jumped) == (None, 40)
    till.sync(doubled)
    assert len(held(till)) == 40
    again = compare(till.known(), doubled, Decimal(50))
    assert (again.numbers.doubt, again.numbers.jumped, again.are_any) == (None, 0, False)


def test_an_approved_rate_is_sold_and_stays_approved(till: Till, jumps: RateJumps) -> None:
    till.sync(offers("9.00", "0.10"))
    first, _ = left_out.page(till.tx, LeftOut.RATE_JUMP, limit=9, offset=0)
    assert not jumps.approve(till.tx, ADMIN, first.id, first.mark + 1)
    assert jumps.approve(till.tx, ADMIN, first.id, first.mark)
    assert not jumps.approve(till.tx, ADMIN, first.id, first.mark)
    till.sync(offers("9.00", "0.10"))
    assert (held(till), rate(till)) == (["2: 2.00 -> 0.10"], Decimal("9.00"))
    mark = jumps.waiting(till.tx).mark
    till.sync(offers("9.00", "0.20"))
    assert jumps.approve_all(till.tx, ADMIN, mark) is None
    assert jumps.approve_all(till.tx, ADMIN, jumps.waiting(till.tx).mark) == 1
    till.sync(offers("9.00", "0.20"))
    assert held(till) == []
    assert till.tx.value("SELECT count(*) FROM audit WHERE action = 'rate-approved'") == 2


def test_an_approval_beats_a_sync_that_was_made_up_before_it(till: Till, jumps: RateJumps) -> None:
    till.sync(offers("9.00", "2.00"))
    limits = [replace(offers("9.00")[0], maximum=77), an_offer("2", "2.00")]
    made_up = compare(till.known(), limits, Decimal(50))
    assert jumps.approve_all(till.tx, ADMIN, jumps.waiting(till.tx).mark) == 1
    stored = services.store(till.tx, till.panel, made_up, at=2)
    assert {**till.known(), **stored} == till.known()
    till.load()
    assert (held(till), till.service().maximum) == ([], 77)


def test_one_alert_for_all_and_news_of_new_ones(till: Till, jumps: RateJumps) -> None:
    def sync(*rates: str) -> int:
        till.clock.advance(HOUR)
        changes = compare(till.known(), offers(*rates), Decimal(50))
        services.store(till.tx, till.panel, changes, at=1)
        jumps.note(till.tx, till.panel, new=changes.numbers.jumped)
        return count()

    def count() -> int:
        found: int = till.tx.value("SELECT count(*) FROM outbox WHERE kind LIKE 'alert-%'")
        return found

    assert sync("0.90", "2.00") == 0
    assert sync("9.00", "2.00") == 1
    assert sync("9.00", "2.00") == 1
    assert sync("9.00", "20.00") == 2
    [alert] = alerts.going_on(till.tx)
    assert alert.kind is AlertKind.RATE_JUMP
    jumps.approve_all(till.tx, ADMIN, store.waiting(till.tx).mark)
    assert (alerts.going_on(till.tx), count()) == ([], 2)
