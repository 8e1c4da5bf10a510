"""The panels' book at work: what each step of an order books, and what balances are found to be.

One panel with orders that are expected to cost 0.90, unless a test says otherwise.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.domain.alerts import AlertKind
from bot.domain.clock import DAY, MINUTE
from bot.domain.closing import Closing
from bot.domain.figures import Period
from bot.domain.money import Money
from bot.domain.order_life import ENDED, OrderState
from bot.domain.panel_book import Account, BookView, Entry, Finding, units
from bot.domain.panel_words import OrderWord
from bot.domain.records import CaseKind, Order
from bot.domain.resolver import Candidate, Unexplained
from bot.domain.runs import Run
from bot.panel import OrderReport
from bot.shop import panel_book as book
from bot.shop.alerts import Alerts
from bot.shop.balance_checks import BalanceChecks, ToldBalance, view
from bot.shop.case_desk import CaseDesk
from bot.shop.freeze import Freeze
from bot.shop.housekeeping import Housekeeping
from bot.shop.notices import Notices
from bot.storage import Database, alerts, looks, orders, panel_book, strays, trust
from tests.books import broken_invariants
from tests.databases import database_in_memory
from tests.shop.test_stats import Shop

STATES = {
    OrderWord.IN_PROGRESS: OrderState.IN_PROGRESS,
    OrderWord.COMPLETED: OrderState.COMPLETED,
    OrderWord.PARTIAL: OrderState.PARTIAL,
    OrderWord.CANCELED: OrderState.CANCELED,
}
LARGEST = "9" * 30


class Panel(Shop):
    """The first panel of the shop, with orders that go through its book."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__(connection)
        notices = Notices([1])
        self.freeze = Freeze(clock=self.clock)
        self.checks = BalanceChecks(
            freeze=self.freeze,
            alerts=Alerts(notices),
            case_desk=CaseDesk(notices),
            currency="USD",
        )

    def send(self, cost: str | None = "0.90", *, quantity: int = 1000, **changes: Any) -> Order:
        """An order whose `add` is under way."""
        times = {"placed_at": None, "ended_at": None}
        order_id = self.order("submitting", **(times | changes))
        self.tx.run(
            "UPDATE orders SET quantity = :n, exchange_rate = (SELECT exchange_rate FROM service"
            " WHERE id = service_id) WHERE id = :id",
            n=quantity,
            id=order_id,
        )
        self.tx.run(
            "INSERT INTO attempt (order_id, number, started_at, evidence, expected_cost)"
            " VALUES (:id, 1, :at, '', :cost)",
            id=order_id,
            at=self.clock.now(),
            cost=cost,
        )
        return self.read(order_id)

    def read(self, order_id: int) -> Order:
        found = orders.get_any(self.tx, order_id)
        assert found is not None
        return found

    def move(self, order: Order, state: OrderState) -> Order:
        outcome = "unknown" if state is OrderState.UNKNOWN else "accepted"
        self.tx.run(
            "UPDATE attempt SET outcome = :outcome WHERE order_id = :id",
            outcome=outcome,
            id=order.id,
        )
        orders.move(self.tx, order, state, at=self.clock.now())
        return self.read(order.id)

    def place(self, cost: str | None = "0.90", **changes: Any) -> Order:
        return self.accept(self.send(cost, **changes))

    def accept(self, order: Order) -> Order:
        orders.link_to_panel(self.tx, order, str(order.id))
        book.placed(self.tx, order, at=self.clock.now())
        return self.move(order, OrderState.PLACED)

    def lose(self, cost: str | None = "0.90") -> Order:
        """Its outcome is unknown."""
        order = self.send(cost)
        book.doubted(self.tx, order, at=self.clock.now())
        return self.move(order, OrderState.UNKNOWN)

    def end_unplaced(self, order: Order, state: OrderState = OrderState.RELEASED) -> Order:
        book.ended_unplaced(self.tx, order, at=self.clock.now())
        orders.move(self.tx, order, state, at=self.clock.now())
        return self.read(order.id)

    def report(
        self,
        order: Order,
        word: OrderWord,
        charge: str | None = None,
        remains: int | str | None = None,
        children: tuple[Run, ...] = (),
    ) -> Order:
        """The panel says that, and the shop takes it in, twice."""
        for _ in range(2):
            self._take(self.read(order.id), word, charge, remains, children)
        return self.read(order.id)

    def _take(
        self,
        order: Order,
        word: OrderWord,
        charge: str | None,
        remains: int | str | None,
        children: tuple[Run, ...],
    ) -> None:
        orders.set_children(self.tx, order.id, children or order.children)
        now, order = self.clock.now(), self.read(order.id)
        said = OrderReport(
            word=word,
            word_as_received=word,
            charge=None if charge is None else Decimal(charge),
            charge_as_received=charge,
            remains=remains if isinstance(remains, int) else None,
            remains_as_received=None if remains is None else str(remains),
            start_count=None,
            currency="USD",
        )
        book.reported(self.tx, order, said, at=now)
        orders.record_report(
            self.tx,
            order.id,
            word=word,
            remains=said.remains,
            start_count=None,
            charge=charge,
            moved=True,
            is_news=False,
            at=now,
        )
        state = STATES.get(word, order.state)
        if state is not order.state and order.state not in ENDED - {OrderState.COMPLETED}:
            orders.move(self.tx, order, state, at=now)
        pause = DAY if state in ENDED else MINUTE
        looks.plan(self.tx, order.id, now + pause, pause)

    def hears(self, balance: str, currency: str = "USD") -> Finding | None:
        """Ten minutes later the panel tells its balance; None: it was compared with nothing."""
        self.clock.advance(10 * MINUTE)
        told = ToldBalance(self.first, Decimal(balance), currency, Decimal(2))
        mark = self.checks.mark(self.tx, self.first)
        before = len(panel_book.checks(self.tx, self.first, 1000))
        self.checks.compare(self.tx, told, mark, at=self.clock.now())
        after = panel_book.checks(self.tx, self.first, 1000)
        return after[0].finding if len(after) > before else None

    def seen(self, balance: str = "0") -> BookView:
        """What `/balance` says of it; `balance` is what the panel told last."""
        now = self.clock.now()
        return view(self.tx, self.first, "USD", balance=Decimal(balance), now=now)

    def look(self) -> None:
        """The tracker has looked at everything that is due, and nothing is new."""
        self.clock.advance(MINUTE)
        self.tx.run(
            "UPDATE orders SET looked_at = :now WHERE next_look_at <= :now", now=self.clock.now()
        )

    def has(self, account: Account) -> Decimal:
        return units(panel_book.account(self.tx, self.first, account))

    def cost(self, order: Order) -> Decimal:
        return units(panel_book.of_order(self.tx, order.id).kept)

    def kinds(self) -> list[str]:
        rows = self.tx.rows("SELECT kind FROM panel_entry ORDER BY id")
        return [row["kind"] for row in rows]


@pytest.fixture
def panel() -> Iterator[Panel]:
    with closing(database_in_memory()) as connection:
        connection.execute("BEGIN")
        found = Panel(connection)
        yield found
        own = {
            name: rows
            for name, rows in broken_invariants(found.tx).items()
            if "panel's" in name or "costs less" in name
        }
        assert own == {}


@pytest.fixture
def opened(panel: Panel) -> Panel:
    """100 lay there when the book was begun."""
    assert panel.hears("100.00000") is Finding.OPENED
    return panel


# The steps of an order


def test_an_order_moves_what_it_is_expected_to_cost(opened: Panel) -> None:
    order = opened.place("0.27819")
    assert opened.has(Account.PREPAID) == Decimal("99.72181")
    assert opened.cost(order) == opened.has(Account.COST) == Decimal("0.27819")
    assert opened.hears("99.72181") is Finding.AGREES


def test_what_was_not_stored_is_computed_from_the_rate(opened: Panel) -> None:
    """The rate is 1 for 1,000, and prices are made with what the panel really charges."""
    opened.tx.run("UPDATE service SET correction = '1.1', corrected_rate = rate WHERE id = 1")
    assert opened.cost(opened.place(None)) == Decimal("1.1")
    assert opened.cost(opened.place(None, billing="package", quantity=1)) == Decimal("1.1")


@pytest.mark.parametrize(
    ("charges", "cost"),
    [
        (["0.90000"], "0.90"),
        (["0.95"], "0.95"),
        (["0.45"], "0.45"),
        (["0.95", "0.47"], "0.95"),
        ([None, "0.95"], "0.95"),
        (["0.00000", "0.95"], "0.95"),
        (["0.00000"], "0.90"),
        (["-3"], "0.90"),
        (["0.9"], "0.90"),
        (["1"], "0.90"),
        (["0.12345649999999"], "0.123456"),
        ([LARGEST], "0.90"),
    ],
    ids=str,
)
def test_the_first_charge_corrects_what_was_expected_once(
    opened: Panel, charges: list[str | None], cost: str
) -> None:
    order = opened.place()
    for charge in charges:
        order = opened.report(order, OrderWord.IN_PROGRESS, charge)
    assert opened.cost(order) == Decimal(cost)
    assert opened.has(Account.PREPAID) == 100 - Decimal(cost)


def test_a_panel_that_writes_numbers_leaves_out_zeros(opened: Panel) -> None:
    """0.9 alone may be 0.93, rounded; not at a panel that has written 0.12345 before."""
    order = opened.place("0.93")
    assert opened.cost(opened.report(order, OrderWord.IN_PROGRESS, "0.9")) == Decimal("0.93")
    opened.report(opened.place("0.12345"), OrderWord.IN_PROGRESS, "0.12345")
    order = opened.place("0.93")
    assert opened.cost(opened.report(order, OrderWord.IN_PROGRESS, "0.9")) == Decimal("0.9")


@pytest.mark.parametrize(
    ("word", "charge", "remains", "cost"),
    [
        (OrderWord.COMPLETED, "0.90", 0, "0.90"),
        (OrderWord.COMPLETED, "0.90", 400, "0.90"),
        (OrderWord.PARTIAL, "0.90", 400, "0.54"),
        (OrderWord.PARTIAL, "0.54", 400, "0.54"),
        (OrderWord.PARTIAL, None, 400, "0.54"),
        (OrderWord.PARTIAL, "0.60", None, "0.60"),
        (OrderWord.PARTIAL, "0.90", None, "0.90"),
        (OrderWord.PARTIAL, "0.90", 1001, "0.90"),
        (OrderWord.PARTIAL, "0.90", "-5 of 9", "0.90"),
        (OrderWord.CANCELED, "0.90", 1000, "0"),
        (OrderWord.CANCELED, "0.90", None, "0"),
        (OrderWord.CANCELED, "0.00", None, "0"),
        (OrderWord.CANCELED, "0.00", 0, "0"),
        (OrderWord.CANCELED, "0.90", 0, "0.90"),
        (OrderWord.CANCELED, "0.90", 400, "0.54"),
        (OrderWord.REFUNDED, "0.90", 1000, "0"),
    ],
    ids=str,
)
def test_what_the_panel_takes_back(
    opened: Panel, word: OrderWord, charge: str | None, remains: int | str | None, cost: str
) -> None:
    order = opened.report(opened.place(), OrderWord.IN_PROGRESS, "0.90", 1000)
    order = opened.report(order, word, charge, remains)
    assert opened.cost(order) == Decimal(cost)
    assert opened.has(Account.PREPAID) == 100 - Decimal(cost)


def test_a_first_report_may_tell_what_is_left_of_the_charge(opened: Panel) -> None:
    order = opened.report(opened.place(), OrderWord.PARTIAL, "0.54", 400)
    assert opened.cost(order) == Decimal("0.54")
    assert "charged" not in opened.kinds()


def test_a_panel_may_change_its_mind_as_often_as_it_likes(opened: Panel) -> None:
    order = opened.report(opened.place(), OrderWord.COMPLETED, "0.90", 0)
    for word, remains, cost in (
        (OrderWord.PARTIAL, 500, "0.45"),
        (OrderWord.PARTIAL, 800, "0.18"),
        (OrderWord.PARTIAL, 500, "0.45"),
        (OrderWord.COMPLETED, 0, "0.90"),
        (OrderWord.PARTIAL, 500, "0.45"),
        (OrderWord.COMPLETED, 0, "0.90"),
        (OrderWord.CANCELED, 1000, "0"),
    ):
        opened.report(order, word, "0.90", remains)
        assert opened.cost(order) == Decimal(cost)
    assert opened.has(Account.PREPAID) == 100


def test_a_charge_that_is_told_after_a_refund_is_none(opened: Panel) -> None:
    order = opened.report(opened.place(), OrderWord.CANCELED, None, 1000)
    assert opened.cost(order) == 0
    opened.report(order, OrderWord.IN_PROGRESS, "0.00001", 1000)
    assert opened.cost(order) == 0


def test_a_package_comes_back_whole_or_as_its_charge_says(opened: Panel) -> None:
    package: dict[str, Any] = {"billing": "package", "quantity": 1}
    for charge, remains, cost in (("0.90", 0, "0.90"), ("0.30", 7, "0.30"), ("0.90", 1, "0.90")):
        order = opened.report(opened.place(**package), OrderWord.IN_PROGRESS, "0.90")
        order = opened.report(order, OrderWord.PARTIAL, charge, remains)
        assert opened.cost(order) == Decimal(cost)
    order = opened.report(opened.place(**package), OrderWord.CANCELED, "0.90", 1)
    assert opened.cost(order) == 0


DRIP: dict[str, Any] = {"runs": 3, "interval": 30, "quantity": 900}


def run(number: int, word: OrderWord, remains: int | None, charge: str | None = None) -> Run:
    return Run(f"run-{number}", word, remains, charge)


DONE = OrderWord.COMPLETED


@pytest.mark.parametrize(
    ("word", "runs", "cost"),
    [
        (DONE, (), "0.90"),
        (DONE, (run(1, DONE, 0, "0.30"), run(2, DONE, 0), run(3, DONE, 0, "0.30")), "0.90"),
        (DONE, tuple(run(number, DONE, 0, "0.40") for number in range(3)), "1.20"),
        (DONE, (run(1, DONE, 0, "0.40"), run(2, DONE, 0, "0.40")), "0.90"),
        (DONE, (*(run(n, DONE, 0) for n in (1, 2)), run(3, OrderWord.PARTIAL, 150)), "0.75"),
        (OrderWord.CANCELED, (), "0"),
        (OrderWord.CANCELED, (run(1, DONE, 0, "0.30"),), "0.30"),
        (OrderWord.CANCELED, (run(1, DONE, 0), run(2, OrderWord.PARTIAL, 100, "0.20")), "0.50"),
        (OrderWord.CANCELED, (run(1, DONE, 0), run(2, OrderWord.CANCELED, None)), "0.30"),
        (OrderWord.CANCELED, (run(1, DONE, 0), run(2, OrderWord.IN_PROGRESS, 100)), "0.90"),
        (OrderWord.PARTIAL, (), "0.90"),
    ],
    ids=str,
)
def test_a_drip_feed_costs_what_its_runs_do(
    opened: Panel, word: OrderWord, runs: tuple[Run, ...], cost: str
) -> None:
    order = opened.place(**DRIP)
    assert opened.cost(order) == Decimal("0.90")
    order = opened.report(order, OrderWord.IN_PROGRESS, "0.30", children=runs[:1])
    assert opened.cost(order) == Decimal("0.90"), "the charge of a parent may be that of one run"
    order = opened.report(order, word, None, children=runs)
    assert opened.cost(order) == Decimal(cost)


# Orders of unknown outcome


def test_an_order_in_doubt_is_linked(opened: Panel) -> None:
    order = opened.lose()
    assert opened.has(Account.SUSPENSE) == Decimal("0.90")
    order = opened.accept(order)
    assert opened.has(Account.SUSPENSE) == 0
    assert opened.cost(order) == Decimal("0.90")
    assert opened.hears("99.10000") is Finding.AGREES


@pytest.mark.parametrize("state", [OrderState.RELEASED, OrderState.WRITTEN_OFF])
def test_what_was_given_back_and_not_taken_lies_there_again(
    opened: Panel, state: OrderState
) -> None:
    order = opened.lose()
    assert opened.hears("100.00000") is Finding.WAITING
    opened.end_unplaced(order, state)
    assert opened.has(Account.SUSPENSE) == 0
    assert opened.hears("100.00000") is Finding.AGREES


def test_what_the_balance_says_is_gone_stays_set_aside(opened: Panel) -> None:
    order = opened.lose()
    assert opened.hears("99.10000") is Finding.AGREES
    opened.end_unplaced(order)
    assert opened.has(Account.SUSPENSE) == Decimal("0.90")
    assert opened.hears("99.10000") is Finding.AGREES
    book.stray(opened.tx, opened.first, "77", Decimal("0.95"), order=order, at=1)
    assert opened.has(Account.SUSPENSE) == 0
    assert opened.has(Account.LOSS) == Decimal("0.95")
    assert opened.hears("99.05000") is Finding.AGREES


def test_of_two_in_doubt_one_was_taken(opened: Panel) -> None:
    first, second = opened.lose(), opened.lose()
    assert opened.hears("99.10000") is Finding.WAITING
    opened.end_unplaced(first)
    opened.end_unplaced(second)
    assert opened.has(Account.SUSPENSE) == Decimal("0.90")
    assert opened.hears("99.10000") is Finding.AGREES


def test_an_order_that_turns_out_to_have_cost_money(opened: Panel) -> None:
    """It was given back before any balance could tell; then the balance tells at once."""
    order = opened.end_unplaced(opened.lose())
    assert opened.hears("99.10000") is Finding.FOUND
    assert opened.has(Account.SUSPENSE) == Decimal("0.90")
    assert panel_book.checks(opened.tx, opened.first, 1)[0].order_ids == (order.id,)
    assert opened.hears("99.10000") is Finding.AGREES
    for _ in range(2):
        book.stray(opened.tx, opened.first, "77", None, order=order, at=1)
    assert opened.has(Account.SUSPENSE) == 0
    assert opened.has(Account.LOSS) == Decimal("0.90")


def in_doubt_and_lost(panel: Panel) -> tuple[Decimal, Decimal]:
    return panel.has(Account.SUSPENSE), panel.has(Account.LOSS)


@pytest.mark.parametrize("costs", [("0.90", "0.90"), ("0.90", "0.45"), ("0.90", "0.90", "0.90")])
def test_orders_that_were_given_back_together_are_nobody_elses_spending(
    opened: Panel, costs: tuple[str, ...]
) -> None:
    """No balance was heard in between; the next one has all of them."""
    given_back = [opened.end_unplaced(order) for order in map(opened.lose, costs)]
    gone = sum(map(Decimal, costs), Decimal(0))
    assert opened.hears(f"{100 - gone:f}") is Finding.FOUND
    assert opened.has(Account.SUSPENSE) == gone
    [check] = panel_book.checks(opened.tx, opened.first, 1)
    assert check.order_ids == tuple(order.id for order in given_back)
    assert opened.hears(f"{100 - gone:f}") is Finding.AGREES
    assert opened.has(Account.FOREIGN) == 0
    for order in given_back:
        book.stray(opened.tx, opened.first, f"7{order.id}", None, order=order, at=1)
    assert in_doubt_and_lost(opened) == (Decimal(0), gone)
    assert opened.hears(f"{100 - gone:f}") is Finding.AGREES


def test_two_that_a_balance_has_denied_do_not_explain_a_spending_together(opened: Panel) -> None:
    for _ in range(2):
        opened.end_unplaced(opened.lose())
    assert opened.hears("100.00000") is Finding.AGREES
    assert opened.hears("98.20000") is Finding.SHORT
    assert opened.hears("98.20000") is Finding.FOREIGN


def test_of_two_that_cost_the_same_the_one_that_comes_to_light_was_taken(opened: Panel) -> None:
    """The balance told that one of them was, and not which."""
    first, second = (opened.end_unplaced(opened.lose()) for _ in range(2))
    assert opened.hears("99.10000") is Finding.FOUND
    for _ in range(2):
        book.stray(opened.tx, opened.first, "77", None, order=second, at=1)
    assert in_doubt_and_lost(opened) == (Decimal(0), Decimal("0.90"))
    assert opened.hears("99.10000") is Finding.AGREES
    # The other one was taken as well, late.
    assert opened.hears("98.20000") is Finding.FOUND
    assert panel_book.checks(opened.tx, opened.first, 1)[0].order_ids == (first.id,)
    book.stray(opened.tx, opened.first, "78", None, order=first, at=1)
    assert in_doubt_and_lost(opened) == (Decimal(0), Decimal("1.80"))
    assert opened.hears("98.20000") is Finding.AGREES


def test_what_the_balance_kept_for_an_equal_order_is_for_the_one_that_comes_to_light(
    opened: Panel,
) -> None:
    first, second = opened.lose(), opened.lose()
    assert opened.hears("99.10000") is Finding.WAITING
    for order in (first, second):
        opened.end_unplaced(order)
    assert opened.has(Account.SUSPENSE) == Decimal("0.90"), "kept for the first"
    book.stray(opened.tx, opened.first, "77", None, order=second, at=1)
    assert in_doubt_and_lost(opened) == (Decimal(0), Decimal("0.90"))
    assert opened.hears("99.10000") is Finding.AGREES


def test_cancels_that_cannot_be_read_are_found_together(opened: Panel) -> None:
    for _ in range(2):
        order = opened.report(opened.place(), OrderWord.IN_PROGRESS, "0.90", 0)
        opened.clock.advance(MINUTE)
        opened.report(order, OrderWord.CANCELED, "0.90", 0)
    assert opened.hears("100.00000") is Finding.FOUND
    assert opened.has(Account.COST) == 0
    assert opened.hears("100.00000") is Finding.AGREES


def test_an_order_of_a_lost_debit_is_a_loss(opened: Panel) -> None:
    book.stray(opened.tx, opened.first, "77", Decimal("0.40"), at=1)
    book.stray(opened.tx, opened.first, "78", None, at=1)
    assert opened.has(Account.LOSS) == Decimal("0.40")
    assert opened.hears("99.60000") is Finding.AGREES


# Orders from before the book


def test_an_order_from_before_the_book_is_in_its_opening(opened: Panel) -> None:
    placed = opened.read(opened.order("in_progress", first_charge="0.90"))
    opened.report(placed, OrderWord.PARTIAL, "0.90", 400)
    assert opened.has(Account.OUTSIDE) == Decimal("-100.36")
    assert opened.has(Account.COST) == 0
    unknown = opened.read(opened.order("unknown"))
    opened.accept(unknown)
    assert opened.cost(unknown) == 1
    assert opened.has(Account.SUSPENSE) == 0
    assert opened.has(Account.PREPAID) == Decimal("100.36")
    assert book.cost_of(opened.tx, placed) is None


def test_what_came_back_just_before_the_book_was_opened_accuses_nobody(panel: Panel) -> None:
    """The tracker hears of it only afterwards; the opening balance had it already."""
    old = [_from_before(panel) for _ in range(2)]
    assert panel.hears("100.00000") is Finding.OPENED
    for order in old:
        panel.report(order, OrderWord.CANCELED, "0.90000", 1000)
    assert panel.has(Account.PREPAID) == Decimal("101.8")
    assert panel.hears("100.00000") is Finding.OPENED
    assert panel.has(Account.PREPAID) == Decimal(100)
    assert panel.hears("99.00000") is Finding.SHORT
    assert panel.hears("99.00000") is Finding.FOREIGN


def _from_before(panel: Panel) -> Order:
    now = panel.clock.now()
    found = panel.order("in_progress", placed_at=now, ended_at=None)
    panel.tx.run(
        "UPDATE orders SET quantity = 1000, first_charge = '0.90000', last_charge = '0.90000',"
        " looked_at = :now WHERE id = :id",
        now=now,
        id=found,
    )
    return panel.read(found)


def test_the_first_balance_makes_up_for_what_was_booked_before_it(panel: Panel) -> None:
    panel.place()
    panel.lose()
    assert panel.has(Account.PREPAID) == Decimal("-1.80")
    assert panel.hears("42.00000") is Finding.OPENED
    assert panel.hears("42.00000") is Finding.AGREES
    assert panel.has(Account.OUTSIDE) == Decimal("-43.80")


# Large amounts, and such that nobody can mean


def test_a_panel_that_counts_in_rials_is_compared(panel: Panel) -> None:
    """A dollar is about a million of them; thousand millionths could not count so many."""
    assert panel.hears("25000000000") is Finding.OPENED
    done = panel.report(panel.place("4321500.75"), OrderWord.COMPLETED, "4321501", 0)
    assert panel.cost(done) == Decimal("4321500.75")
    assert panel.hears("24995678499") is Finding.AGREES
    for _ in range(20):
        panel.report(panel.place("450000000"), OrderWord.COMPLETED, "450000000", 0)
    assert panel.hears("15995678499") is Finding.AGREES
    panel.end_unplaced(panel.lose("900000000"))
    assert panel.hears("15095678499") is Finding.FOUND
    assert panel.hears("12095678499") is Finding.SHORT
    assert panel.hears("12095678499") is Finding.FOREIGN
    assert round(panel.has(Account.FOREIGN)) == 3 * 10**9
    assert not panel.seen("12095678499").too_large


def test_a_balance_that_is_too_large_is_told_and_proves_nothing(opened: Panel) -> None:
    """What agreed before is no proof any more that nobody else uses the account."""
    for _ in range(3):
        assert opened.hears("100.00000") is Finding.AGREES
    assert trust.view(opened.tx, opened.first).exclusive
    assert opened.hears("100000000001") is None
    assert not trust.view(opened.tx, opened.first).exclusive
    assert opened.seen("100000000001").too_large
    assert not opened.seen("100000000000").too_large


def test_a_book_that_is_full_is_told_and_accuses_nobody(opened: Panel) -> None:
    for number in range(79):
        panel_book.post(
            opened.tx,
            opened.first,
            Entry.TOP_UP,
            f"{number}",
            10**17,
            source=Account.OUTSIDE,
            target=Account.COST,
            at=1,
        )
    assert opened.seen("100").too_large
    opened.place()
    assert opened.hears("50.00000") is None
    assert opened.hears("50.00000") is None
    assert not trust.view(opened.tx, opened.first).exclusive
    assert alerts.going_on(opened.tx) == []
    opened.tx.run("DELETE FROM attempt")


def test_what_is_out_of_range_is_booked_nowhere(
    opened: Panel, caplog: pytest.LogCaptureFixture
) -> None:
    order = opened.place(LARGEST)
    opened.lose(LARGEST)
    opened.report(order, OrderWord.CANCELED, LARGEST, 1000)
    assert opened.hears("9" * 20) is None
    assert opened.kinds() == ["opening"]
    assert {one.levelno for one in caplog.records} == {logging.ERROR}


def test_an_account_that_is_full_takes_no_more(
    opened: Panel, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(81):
        opened.place("99999999999")
    assert opened.has(Account.COST) == 80 * 99_999_999_999
    assert "too much for the panel's book" not in caplog.text
    assert "no account of the panel can hold that" in caplog.text
    opened.tx.run("DELETE FROM attempt")


# What balances are found to be


def test_a_refund_is_waited_for(opened: Panel) -> None:
    order = opened.report(opened.place(), OrderWord.IN_PROGRESS, "0.90", 1000)
    assert opened.hears("100.00000") is Finding.WAITING
    assert (opened.read(order.id).next_look_at or 0) <= opened.clock.now(), "it is looked at"
    opened.report(order, OrderWord.CANCELED, "0.90", 1000)
    assert opened.hears("100.00000") is Finding.AGREES
    assert opened.has(Account.OUTSIDE) == -100


def test_a_top_up_is_one_when_no_refund_explains_it(opened: Panel) -> None:
    opened.report(opened.place(), OrderWord.IN_PROGRESS, "0.90", 1000)
    done = opened.report(opened.place("0.45"), OrderWord.COMPLETED, "0.45", 0)
    assert opened.hears("148.65000") is Finding.WAITING
    assert opened.read(done.id).next_look_at == opened.clock.now(), "panels change their minds"
    assert opened.hears("148.65000") is Finding.WAITING
    opened.look()
    assert opened.hears("148.65000") is Finding.TOP_UP
    assert opened.has(Account.OUTSIDE) == -150
    assert opened.hears("148.65000") is Finding.AGREES


def test_a_refund_that_comes_beside_a_top_up_is_kept_apart(opened: Panel) -> None:
    order = opened.report(opened.place(), OrderWord.IN_PROGRESS, "0.90", 1000)
    assert opened.hears("149.10000") is Finding.WAITING
    opened.look()
    # The panel cancels the order after it was looked at.
    assert opened.hears("150.00000") is Finding.TOP_UP
    assert opened.has(Account.OUTSIDE) == -150
    assert opened.hears("150.00000") is Finding.WAITING
    opened.report(order, OrderWord.CANCELED, "0.90", 1000)
    assert opened.hears("150.00000") is Finding.AGREES


def test_a_top_up_of_a_quiet_panel_is_seen_at_once(opened: Panel) -> None:
    assert opened.hears("125.5") is Finding.TOP_UP
    seen = opened.seen()
    assert units(seen.topped_up) == Decimal("25.5")


def test_a_cancel_that_cannot_be_read_is_found_in_the_balance(opened: Panel) -> None:
    """`remains` is 0, as of every order at this panel, and the charge is shown as ever."""
    order = opened.report(opened.place(), OrderWord.IN_PROGRESS, "0.90", 0)
    order = opened.report(order, OrderWord.CANCELED, "0.90", 0)
    assert opened.cost(order) == Decimal("0.90")
    assert opened.hears("100.00000") is Finding.FOUND
    assert opened.cost(order) == 0
    opened.report(order, OrderWord.CANCELED, "0.90", 0)
    assert opened.hears("100.00000") is Finding.AGREES


def test_charges_in_two_digits_add_up_to_a_rounding(opened: Panel) -> None:
    """The panel really takes 0.28, and the balance is the first to say so."""
    for _ in range(3):
        opened.report(opened.place("0.27819"), OrderWord.COMPLETED, "0.28", 0)
    opened.look()
    assert opened.hears("99.16000") is Finding.ROUNDING
    assert opened.has(Account.PREPAID) == Decimal("99.16")
    assert opened.hears("99.16000") is Finding.AGREES
    assert opened.hears("99.15000") is Finding.SHORT, "what was rounded is settled now"


def test_a_balance_in_two_digits_agrees_with_more(opened: Panel) -> None:
    panel_book.forget_before(opened.tx, opened.clock.now() + 1)
    opened.report(opened.place("0.27819"), OrderWord.COMPLETED, "0.27819", 0)
    assert opened.hears("99.72") is Finding.AGREES
    assert opened.has(Account.PREPAID) == Decimal("99.72181")


def test_an_estimate_is_not_held_against_the_panel(opened: Panel) -> None:
    order = opened.place()
    assert opened.hears("98.60000") is Finding.WAITING
    opened.report(order, OrderWord.IN_PROGRESS, "1.40")
    assert opened.hears("98.60000") is Finding.AGREES


def test_foreign_spend_is_told_when_it_is_seen_twice(opened: Panel) -> None:
    assert opened.hears("100.00000") is Finding.AGREES
    assert trust.view(opened.tx, opened.first).agreed == 1
    assert opened.hears("97.50000") is Finding.SHORT
    assert alerts.going_on(opened.tx) == []
    assert opened.hears("97.50000") is Finding.FOREIGN
    assert opened.has(Account.FOREIGN) == Decimal("2.5")
    seen = trust.view(opened.tx, opened.first)
    assert (seen.agreed, seen.foreign_at) == (0, opened.clock.now())
    assert [one.kind for one in alerts.going_on(opened.tx)] == [AlertKind.FOREIGN_SPEND]
    [case] = opened.tx.rows("SELECT * FROM cases")
    assert (case["kind"], case["panel_id"]) == (CaseKind.FOREIGN_SPEND, opened.first)
    assert (case["order_id"], case["amount"]) == (None, 5_000_000), "at a rate of 2"
    assert "2.5 USD" in case["evidence"]
    assert opened.hears("97.50000") is Finding.AGREES
    assert alerts.going_on(opened.tx) == []
    assert trust.view(opened.tx, opened.first).agreed == 1


def stranger(panel: Panel, remote_id: int, charge: str | None) -> None:
    """An order that nobody here made was found just now."""
    panel.clock.advance(MINUTE)
    cost = None if charge is None else Decimal(charge)
    strays.add(panel.tx, panel.first, Candidate(remote_id, cost, "Pending"), at=panel.clock.now())
    panel.clock.advance(MINUTE)


def test_what_a_stranger_has_spent_is_not_told_again(opened: Panel) -> None:
    stranger(opened, 70001, "2.5")
    stranger(opened, 70002, "0.25")
    assert opened.hears("97.25000") is Finding.STRANGER
    assert opened.has(Account.FOREIGN) == Decimal("2.75")
    assert alerts.going_on(opened.tx) == []
    assert opened.hears("97.25000") is Finding.AGREES
    assert opened.hears("94.50000") is Finding.SHORT, "each explains once"


def test_what_is_missing_beyond_strangers_is_told(opened: Panel) -> None:
    stranger(opened, 70001, "2.5")
    stranger(opened, 70002, None)
    assert opened.hears("95.00000") is Finding.STRANGER
    assert opened.has(Account.PREPAID) == Decimal("97.5")
    assert opened.hears("95.00000") is Finding.SHORT
    assert opened.hears("95.00000") is Finding.FOREIGN
    assert opened.has(Account.FOREIGN) == 5


def test_a_stranger_found_after_its_spend_was_told_explains_no_other(opened: Panel) -> None:
    opened.hears("97.50000")
    assert opened.hears("97.50000") is Finding.FOREIGN
    stranger(opened, 70001, "2.5")
    assert opened.hears("97.50000") is Finding.AGREES
    assert opened.hears("95.00000") is Finding.SHORT


def test_orders_of_a_panel_that_shows_everybodys_explain_nothing(opened: Panel) -> None:
    trust.hides_foreign(opened.tx, opened.first, False)
    stranger(opened, 70001, "2.5")
    assert opened.hears("97.50000") is Finding.SHORT


def test_nothing_is_compared_until_a_restored_shop_is_opened(opened: Panel) -> None:
    opened.freeze.close(opened.tx, Closing.RESTORED)
    assert opened.hears("97.50000") is None
    opened.freeze.reopen(opened.tx, Closing.RESTORED)
    assert opened.hears("97.50000") is Finding.SHORT


def test_what_was_nobodys_and_is_ours_counts_as_left(opened: Panel) -> None:
    """Found after a restore, and linked to one of two orders in doubt; the other was taken too."""
    linked, _ = opened.lose(), opened.lose()
    book.stray(opened.tx, opened.first, "70001", Decimal("0.9"), at=opened.clock.now())
    opened.hears("98.20000")
    assert left(opened) == Decimal("0.9")
    opened.clock.advance(MINUTE)
    book.is_ours(opened.tx, linked, "70001", at=opened.clock.now())
    opened.accept(linked)
    assert left(opened) == Decimal("0.9")
    assert opened.has(Account.LOSS) == 0
    assert opened.has(Account.PREPAID) == Decimal("98.2")


def test_strays_that_are_rounded_are_no_secret_spend(opened: Panel) -> None:
    """A panel shows charges in two digits, and its balance in five."""
    opened.report(opened.place("0.90"), OrderWord.COMPLETED, "0.90", 0)
    opened.hears("99.10000")
    for number in range(3):
        book.stray(
            opened.tx, opened.first, str(70001 + number), Decimal("0.27"), at=opened.clock.now()
        )
    assert opened.hears("98.27700") is Finding.ROUNDING


def test_what_comes_up_once_and_goes_is_nobodys(opened: Panel) -> None:
    assert opened.hears("97.50000") is Finding.SHORT
    assert opened.hears("100.00000") is Finding.AGREES
    assert opened.hears("97.50000") is Finding.SHORT
    assert opened.has(Account.FOREIGN) == 0


def test_nothing_is_compared_while_an_order_is_on_its_way(opened: Panel) -> None:
    order = opened.send()
    assert opened.hears("99.10000") is None
    mark = opened.checks.mark(opened.tx, opened.first)
    opened.accept(order)
    told = ToldBalance(opened.first, Decimal("100.00000"), "USD", Decimal(1))
    before = opened.checks.mark(opened.tx, opened.first)
    opened.report(order, OrderWord.IN_PROGRESS, "0.95")
    for outdated in (mark, before):
        opened.checks.compare(opened.tx, told, outdated, at=opened.clock.now())
    assert len(panel_book.checks(opened.tx, opened.first, 10)) == 1, "the opening"
    assert opened.hears("99.05000") is Finding.AGREES


def test_another_currency_is_compared_with_nothing(opened: Panel) -> None:
    for _ in range(3):
        assert opened.hears("100.00000") is Finding.AGREES
    assert opened.hears("5000000", "UZS") is None
    assert not trust.view(opened.tx, opened.first).exclusive
    assert opened.hears("100.00000") is Finding.AGREES


def test_comparisons_are_forgotten_after_a_month(opened: Panel, tmp_path: Path) -> None:
    opened.hears("125.00000")
    opened.clock.advance(31 * DAY)
    assert opened.hears("125.00000") is Finding.AGREES
    unused = Database(tmp_path / "unused.db")
    Housekeeping(db=unused, clock=opened.clock)._forget(opened.tx)
    assert [one.finding for one in panel_book.checks(opened.tx, opened.first, 9)] == ["agrees"]
    assert opened.kinds() == [Entry.OPENING, Entry.TOP_UP]
    assert opened.hears("125.00000") is Finding.AGREES


# What is left unexplained


def left(panel: Panel) -> Decimal | None:
    found = book.unexplained(panel.tx, panel.first)
    assert found is None or isinstance(found, Unexplained)
    return None if found is None else found.amount


def test_what_left_the_account_beyond_what_is_known(opened: Panel) -> None:
    assert left(opened) == 0
    opened.lose()
    assert left(opened) is None, "the last balance is older"
    opened.hears("100.00000")
    assert left(opened) == 0
    opened.hears("99.10000")
    assert left(opened) == Decimal("0.90")
    opened.lose("0.45")
    assert left(opened) is None
    opened.hears("98.65000")
    assert left(opened) == Decimal("1.35")
    opened.hears("90.00000")
    assert left(opened) == 10
    opened.hears("120.00000")
    assert left(opened) is None, "a top-up hides what was taken"


def test_an_open_order_may_hide_what_was_taken_until_it_was_looked_at(opened: Panel) -> None:
    order = opened.report(opened.place(), OrderWord.IN_PROGRESS, "0.90", 1000)
    opened.lose()
    opened.hears("99.10000")
    assert left(opened) is None, "taken, and the other one paid back?"
    opened.clock.advance(MINUTE)
    opened.report(order, OrderWord.CANCELED, "0.90", 1000)
    assert left(opened) == Decimal("0.90")


def test_an_order_in_doubt_from_before_the_book_cannot_be_told(opened: Panel) -> None:
    opened.order("unknown")
    opened.hears("100.00000")
    assert left(opened) is None


# Profit


def test_profit_is_what_is_left_of_the_price(opened: Panel) -> None:
    order = opened.place(panel_id=opened.second, service_id=9)
    assert book.cost_of(opened.tx, order) == Money(1_125_000, "USD"), "0.90 at 1.25"
    day = opened.stats().figures[Period.TODAY]
    assert (day.cost, day.costs_known) == (Money(1_125_000, "USD"), 1)
    # Another rate tomorrow does not change what it cost.
    opened.tx.run("UPDATE service SET exchange_rate = '9' WHERE id = 9")
    opened.report(order, OrderWord.PARTIAL, "0.90", 400)
    assert book.cost_of(opened.tx, order) == Money(675_000, "USD")
    assert [one.profit for one in opened.stats().panels] == [Money(325_000, "USD")]


def test_each_panel_has_accounts_of_its_own(opened: Panel) -> None:
    opened.place(panel_id=opened.second, service_id=9)
    assert opened.has(Account.PREPAID) == 100
    assert opened.hears("100.00000") is Finding.AGREES
