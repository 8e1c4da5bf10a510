"""Ledger and order life together, on a real database, in any order of events.

The use cases' own transaction functions run one after the other; after each of them every
invariant of the books holds.
"""

from __future__ import annotations

import atexit
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any, Concatenate, ParamSpec, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as hypothesis_draws
from pydantic import SecretStr

from bot.domain.catalogue import Catalogue
from bot.domain.drip_feed import Intervals, most_runs
from bot.domain.money import Money
from bot.domain.offers import Offer, compare
from bot.domain.order_life import SOLD, OrderState
from bot.domain.panel_words import OrderWord
from bot.domain.platforms import Platform, TargetKind
from bot.domain.pricing import PriceRules
from bot.domain.proposals import Decision, Deed, moves
from bot.domain.records import Order, Resolution
from bot.domain.resolver import REST, Link, Release
from bot.domain.service_types import (
    DEFAULT,
    PACKAGE,
    SOLD_TYPES,
    Billing,
    Field,
    ServiceType,
)
from bot.domain.shop_mode import ShopMode
from bot.domain.views import (
    CaseView,
    Confirmed,
    PriceMoved,
    Quote,
    SameAsBefore,
    Short,
    Step,
    Wrong,
)
from bot.panel import (
    AddOutcome,
    Evidence,
    NotSent,
    OrderReport,
    PanelAccount,
    PanelClient,
    Placed,
    Rejected,
    RejectionClass,
    Unknown,
)
from bot.shop.aftersale import AfterSale
from bot.shop.alerts import Alerts
from bot.shop.breaker import Breaker
from bot.shop.case_desk import CaseDesk
from bot.shop.casework import Casework
from bot.shop.desk import CallBudget, Desk
from bot.shop.freeze import Freeze
from bot.shop.health import PanelHealth
from bot.shop.notices import Notices
from bot.shop.ordering import Ordering
from bot.shop.placing import Claim, Placer
from bot.shop.price_truth import PriceTruth
from bot.shop.settlement import Settlement
from bot.shop.shelf import Shelf
from bot.shop.tracking import Tracker
from bot.shop.undoing import Undoing
from bot.shop.verdicts import Verdicts
from bot.shop.wallet import Wallet
from bot.storage import (
    Database,
    Transaction,
    orders,
    panels,
    people,
    services,
    trust,
)
from sandbox.clock import ManualClock
from tests import drawn as st
from tests import figures
from tests.books import broken_invariants
from tests.databases import database_in_memory
from tests.lives import Life, initialize, invariant, live, precondition, rule

P = ParamSpec("P")
R = TypeVar("R")

ADMIN, PEOPLE = 1, (5, 6)
ADMINS = (ADMIN, 2)
MUCH = Money(2_000_000, "USD")
FOUND = 1_000_000
"""Above every id that the panel gives by itself."""
SEEN = Evidence(200, "{}", 0.1)
OUTCOMES = st.sampled_from(("placed", "rejected", "not sent", "unknown", "known"))
WORDS = st.sampled_from((OrderWord.PARTIAL, OrderWord.CANCELED, OrderWord.COMPLETED, *OrderWord))
REPORTS = st.tuples(
    WORDS, st.none() | st.integers(-3, 103), st.none() | st.decimals(0, 1, places=5)
)
"""The word, what remains in per cent of the quantity, and the charge."""


SHORT_LIVES, PARTS, SHORT = 500, 4, 50
"""Lives of so many steps; in parts, so that several processes can share them."""
LIVES_OF_A_TRIAL, LONG = 10, 100
DRAWN_LIVES = 10


def an_offer(
    remote_id: str, rate: Decimal, kind: ServiceType = DEFAULT, drips: Intervals | None = None
) -> Offer:
    return Offer(
        remote_id=remote_id,
        type=kind.name,
        billing=kind.billing,
        drip_intervals=drips,
        name=f"Likes {remote_id}",
        raw_name=f"Likes {remote_id}",
        description="",
        category="Likes",
        platform=Platform.INSTAGRAM,
        target=TargetKind.POST,
        rate=rate,
        exchange_rate=Decimal(1),
        minimum=1,
        maximum=10_000,
        refill=True,
        refill_days=30,
        cancel=True,
        hidden=None,
    )


def a_report(
    word: OrderWord,
    percent: int | None,
    charge: Decimal | None,
    quantity: int,
    children: tuple[str, ...] = (),
) -> OrderReport:
    remains = None if percent is None else quantity * percent // 100
    told = None if charge is None else str(charge)
    return OrderReport(word, str(word), charge, told, remains, None, "0", "USD", children)


class OrderLife(Life):
    """Two customers, services of each billing, one panel whose answers are drawn."""

    def __init__(self) -> None:
        self.connection = _one_database()
        self.connection.execute("BEGIN IMMEDIATE")
        self.clock = ManualClock()
        # The panel has begun at 1, which it may also answer again and again.
        self.remote_ids = 1
        self.entries = 0
        self.steps = 0
        self.orders: list[Order] = []
        self.read_at = self.checked_at = -1
        self.known: dict[tuple[object, ...], Order] = {}
        self.before: dict[int, Order] = {}
        self.decided: dict[int, tuple[object, ...]] = {}
        self.quotes: list[tuple[int, Quote]] = []

    def close(self) -> None:
        self.connection.execute("ROLLBACK")

    def write(
        self,
        function: Callable[Concatenate[Transaction, P], R],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        self.connection.execute("SAVEPOINT step")
        try:
            result = function(Transaction(self.connection), *args, **kwargs)
        except BaseException:
            self.connection.execute("ROLLBACK TO step")
            self.connection.execute("RELEASE step")
            raise
        self.connection.execute("RELEASE step")
        return result

    def value(self, sql: str) -> Any:
        return Transaction(self.connection).value(sql)

    def all_orders(self) -> list[Order]:
        """Read anew only where something was written since."""
        changes = self.connection.total_changes
        if changes != self.read_at:
            rows = Transaction(self.connection).tuples(f"{orders._SELECT} ORDER BY o.id")
            self.orders = [self._order(row) for row in rows]
            self.read_at = changes
        return self.orders

    def _order(self, row: tuple[Any, ...]) -> Order:
        if row not in self.known:
            self.known[row] = orders._order(*row)
        return self.known[row]

    def draw_order(self, data: st.DataObject, *states: OrderState) -> Order:
        fitting = [order for order in self.all_orders() if order.state in states]
        return data.draw(st.sampled_from(fitting))

    def has(self, *states: OrderState) -> bool:
        return any(order.state in states for order in self.all_orders())

    def person(self, person_id: int) -> Any:
        return people.get(Transaction(self.connection), person_id)

    # The shop

    @initialize(
        mode=st.sampled_from(ShopMode),
        outcomes=st.lists(OUTCOMES, min_size=2, max_size=4),
        data=st.data(),
    )
    def open_the_shop(self, mode: ShopMode, outcomes: list[str], data: st.DataObject) -> None:
        """Some orders are there from the start: not every run of rules makes one."""
        self.panel_id = self.write(panels.ensure, "main")
        for person_id in (*PEOPLE, ADMIN):
            self.write(people.meet, person_id, "Somebody", None, "en", at=self.clock.now())
            self.write(people.set_let_in, person_id, True)
        self.shelf = Shelf()
        self.restock(Decimal("0.90"), Decimal(7))
        self._build(mode)
        for person_id in PEOPLE:
            self.write(
                self.wallet.credit, ADMIN, person_id, Money(30_000_000, "USD"), f"{person_id}"
            )
        for outcome in outcomes:
            self.sell(PEOPLE[0], 1000, outcome, RejectionClass.LINK, data)

    def _build(self, mode: ShopMode) -> None:
        clock, db = self.clock, Database(Path("unused.db"))
        rules = PriceRules("USD", 4, Decimal(30))
        notices = Notices([ADMIN])
        health = self.health = PanelHealth(clock=clock, alerts=Alerts(notices))
        settlement = Settlement(notices)
        account = PanelAccount("main", "https://panel.example/api", SecretStr("secret"))
        budget = CallBudget(clock, 1000)
        desks = [Desk(self.panel_id, "main", PanelClient(account), budget, Decimal(1))]
        self.ordering = Ordering(
            clock=clock,
            rules=rules,
            mode=mode,
            shelf=self.shelf,
            freeze=Freeze(clock=clock),
            admins=frozenset({ADMIN}),
            price_move_percent=Decimal(5),
            confirmations_per_hour=1000,
            new_nonce=lambda: (
                f"{self.value('SELECT coalesce(max(id), 0) FROM draft')}-{len(self.quotes)}"
            ),
        )
        self.wallet = Wallet(clock=clock, currency="USD", notices=notices)
        self.placer = Placer(
            db=db,
            clock=clock,
            rules=rules,
            shelf=self.shelf,
            settlement=settlement,
            health=health,
            freeze=Freeze(clock=clock),
            breaker=Breaker(db=db, clock=clock, health=health, ask=_says_nothing),
            told=lambda _: None,
        )
        self.tracker = Tracker(
            db=db,
            clock=clock,
            settlement=settlement,
            notices=notices,
            health=health,
            price_truth=PriceTruth(
                clock=clock, case_desk=CaseDesk(notices), reload=_nothing_to_load
            ),
            track_seconds=60,
        )
        self.aftersale = AfterSale(
            db=db,
            clock=clock,
            settlement=settlement,
            notices=notices,
            track_seconds=60,
            refill_wait=86_400,
        )
        self.undoing = Undoing(clock=clock, settlement=settlement)
        self.verdicts = Verdicts(
            clock=clock,
            settlement=settlement,
            notices=notices,
            alerts=Alerts(notices),
            currency="USD",
        )
        self.casework = Casework(
            db=db,
            clock=clock,
            desks=desks,
            settlement=settlement,
            notices=notices,
            admins=ADMINS,
            currency="USD",
            second_look_from=MUCH,
        )

    # What happens

    @rule(first=st.decimals("0.001", 10, places=3), second=st.none() | st.decimals(1, 9, places=1))
    def restock(self, first: Decimal, second: Decimal | None) -> None:
        """Prices change; the second service comes and goes."""
        offers = [
            an_offer("1", first, drips=Intervals.parse("30,60")),
            an_offer("3", Decimal("1.50"), PACKAGE),
            an_offer("4", Decimal("8.00"), SOLD_TYPES["custom comments"]),
        ]
        if second is not None:
            offers.append(an_offer("2", second))
        changes = compare(services.known(Transaction(self.connection), self.panel_id), offers)
        self.write(services.store, self.panel_id, changes, at=self.clock.now())
        found = services.on_offer(Transaction(self.connection))
        self.shelf.replace(Catalogue.build(found.services, found.categories))

    @rule(seconds=st.sampled_from((1, 10, 300, 900, 86_400)))
    def time_goes_by(self, seconds: int) -> None:
        self.clock.advance(seconds)

    @rule(person=st.sampled_from(PEOPLE), micros=st.integers(1, 20_000_000), again=st.booleans())
    def credit(self, person: int, micros: int, again: bool) -> None:
        ref = f"command:{self.entries}:{micros}"
        for _ in range(1 + again):
            self.write(self.wallet.credit, ADMIN, person, Money(micros, "USD"), ref)

    @rule(
        person=st.sampled_from(PEOPLE),
        quantity=st.integers(1, 10_000),
        data=st.data(),
    )
    def quote(self, person: int, quantity: int, data: st.DataObject) -> None:
        service = data.draw(st.sampled_from(self.shelf.catalogue.all_services()))
        who = self.person(person)
        begun = self.write(self.ordering.begin, who, service.id, "pl:0", None)
        assert isinstance(begun, Step)
        draft = begun.draft.id
        made = self.write(self.ordering.give_link, who, draft, "https://example.com/p")
        if service.billing is Billing.LINES:
            comments = "\n".join(["nice"] * (quantity % 20 + 1))
            made = self.write(self.ordering.give_field, who, draft, Field.COMMENTS, comments)
        elif service.billing is Billing.QUANTITY:
            made = self.write(self.ordering.give_quantity, who, draft, quantity)
            runs = data.draw(st.integers(0, 4))
            if service.drip_intervals and 1 < runs <= most_runs(quantity, service.maximum):
                made = self.write(self.ordering.give_drip, who, draft, runs, 30)
        assert isinstance(made, Quote)
        self.quotes.append((person, made))

    @precondition(lambda self: self.quotes)
    @rule(
        data=st.data(),
        repeat=st.booleans(),
        stranger=st.booleans(),
        queued=st.sampled_from((False, False, True)),
    )
    def confirm(self, data: st.DataObject, repeat: bool, stranger: bool, queued: bool) -> None:
        """Any card that was ever shown, once more too, by its owner or another person.

        `queued`: behind any order there is, which has to be one of the person's own.
        """
        person, made = data.draw(st.sampled_from(self.quotes))
        who = self.person(next(one for one in PEOPLE if (one != person) is stranger))
        first = self.draw_order(data, *OrderState) if queued and self.all_orders() else None
        outcome = self.write(
            self.ordering.confirm,
            who,
            made.draft.id,
            made.nonce,
            repeat=repeat,
            after=None if first is None else first.id,
        )
        if isinstance(outcome, Confirmed):
            assert not stranger
            assert outcome.order.price == made.price
            assert first is None or outcome.again or first.person_id == who.id
        elif isinstance(outcome, PriceMoved):
            assert not stranger
            self.quotes.append((person, outcome.quote))
        else:
            assert isinstance(outcome, Short | SameAsBefore | str)

    @rule()
    def claim(self) -> None:
        """A panel that rests after an unknown outcome is sent nothing before it has answered."""
        rests = self.write(trust.rests_until, self.panel_id)
        lets_through = self.write(self.placer._breaker.lets_through, self.panel_id)
        claimed = self.write(self.placer._claim, self.panel_id)
        assert claimed is None or rests is None
        if isinstance(claimed, Claim):
            assert self.value("SELECT count(*) FROM orders WHERE state = 'submitting'") == 1
        elif claimed is None and lets_through and not self.has(OrderState.SUBMITTING):
            assert all(map(self.is_kept_back, self.all_orders()))

    def is_kept_back(self, order: Order) -> bool:
        """Whether there is a reason why it is not sent now."""
        if order.state is not OrderState.RESERVED or (order.not_before or 0) > self.clock.now():
            return True
        first = next((one for one in self.all_orders() if one.id == order.after_order), None)
        return first is not None and first.ended_at is None

    @rule(rested=st.booleans())
    def hear(self, rested: bool) -> None:
        """A call that reads goes well."""
        if rested:
            self.clock.advance(REST)
        self.write(self.health.heard, self.panel_id)

    @precondition(lambda self: self.has(OrderState.SUBMITTING))
    @rule(outcome=OUTCOMES, reason=st.sampled_from(RejectionClass), data=st.data())
    def settle(self, outcome: str, reason: RejectionClass, data: st.DataObject) -> None:
        order = self.draw_order(data, OrderState.SUBMITTING)
        self.write(self.placer._settle, order, self._answer(outcome, reason))
        with pytest.raises(orders.StaleOrderError):
            self.write(self.placer._settle, order, self._answer(outcome, reason))

    def _answer(self, outcome: str, reason: RejectionClass) -> AddOutcome:
        if outcome == "placed":
            self.remote_ids += 1
            return Placed(str(self.remote_ids), SEEN)
        answers: dict[str, AddOutcome] = {
            "known": Placed("1", SEEN),
            "rejected": Rejected(reason, "no", SEEN),
            "not sent": NotSent("no connection"),
            "unknown": Unknown("HTTP 502", SEEN),
        }
        return answers[outcome]

    @rule(
        person=st.sampled_from(PEOPLE),
        quantity=st.integers(1, 10_000),
        outcome=OUTCOMES,
        reason=st.sampled_from(RejectionClass),
        data=st.data(),
    )
    def sell(
        self,
        person: int,
        quantity: int,
        outcome: str,
        reason: RejectionClass,
        data: st.DataObject,
    ) -> None:
        """The whole way in one step, so that much is sold."""
        self.quote(person, quantity, data)
        owner, made = self.quotes[-1]
        self.write(
            self.ordering.confirm, self.person(owner), made.draft.id, made.nonce, repeat=True
        )
        self.claim()
        if self.has(OrderState.SUBMITTING):
            self.settle(outcome, reason, data)

    @rule()
    def crash(self) -> None:
        """The program ends and starts again."""
        self.write(self.placer._recover)
        assert self.value("SELECT count(*) FROM orders WHERE state = 'submitting'") == 0

    @precondition(lambda self: self.has(*SOLD))
    @rule(said=st.lists(REPORTS, min_size=1, max_size=4), data=st.data())
    def report(self, said: list[tuple[OrderWord, int | None, Decimal | None]], data: Any) -> None:
        """The panel says this and that of an order, one after the other, and each of it twice."""
        order_id = self.draw_order(data, *SOLD).id
        for word, percent, charge in said:
            for _ in range(2):
                order = orders.get_any(Transaction(self.connection), order_id)
                assert order is not None
                told = data.draw(st.lists(REPORTS, max_size=4 if order.runs else 1))
                runs = {
                    f"{order_id}-run-{number}": a_report(run, left, taken, order.per_run)
                    for number, (run, left, taken) in enumerate(told)
                }
                seen = a_report(word, percent, charge, order.quantity, tuple(runs))
                self.write(self.tracker.take_report, order, seen, runs)
                self.the_books_are_right()
                self.what_has_ended_stays_ended()

    @precondition(lambda self: self.has(*OrderState))
    @rule(data=st.data(), stranger=st.booleans())
    def cancel(self, data: st.DataObject, stranger: bool) -> None:
        order = self.draw_order(data, *OrderState)
        person = next(one for one in PEOPLE if (one != order.person_id) is stranger)
        wish = self.write(self.aftersale.wish_cancel, person, order.id)
        assert (wish == "gone") is stranger

    @precondition(lambda self: self.has(*OrderState))
    @rule(data=st.data(), stranger=st.booleans())
    def undo(self, data: st.DataObject, stranger: bool) -> None:
        order = self.draw_order(data, *OrderState)
        person = next(one for one in PEOPLE if (one != order.person_id) is stranger)
        wish = self.write(self.undoing.undo, person, order.id)
        assert (wish == "gone") is stranger
        assert (wish == "released") is (order.state is OrderState.RESERVED and not stranger)

    @precondition(lambda self: self.has(*SOLD))
    @rule(data=st.data(), stranger=st.booleans())
    def refill(self, data: st.DataObject, stranger: bool) -> None:
        order = self.draw_order(data, *SOLD)
        person = next(one for one in PEOPLE if (one != order.person_id) is stranger)
        wish = self.write(self.aftersale.wish_refill, person, order.id)
        assert (wish == "gone") is stranger
        if wish == "noted":
            assert order.state is OrderState.COMPLETED

    @precondition(lambda self: self.value("SELECT count(*) FROM cases"))
    @rule(deed=st.sampled_from(Deed), admin=st.sampled_from(ADMINS), n=st.data())
    def decide(self, deed: Deed, admin: int, n: st.DataObject) -> None:
        """Any case, decided or not: only what fits is done, only once, and much not by one."""
        view = self._draw_case(n)
        self.remote_ids += 1
        remote_id = n.draw(st.sampled_from(("1", str(self.remote_ids))))
        total = 0 if view.order is None else n.draw(st.integers(0, view.order.price.micros + 1))
        decision = Decision(deed, remote_id, total)
        case, anyway = view.case.id, n.draw(st.booleans())
        outcome = self.write(self.casework.decide, admin, case, decision, anyway=anyway)
        if view.case.resolution is not None or view.proposal is not None:
            assert isinstance(outcome, Wrong)
        elif not isinstance(outcome, Wrong):
            moved = view.order is not None and moves(view.order, decision).micros >= MUCH.micros
            assert (outcome.case.resolution is None) is moved
            assert (outcome.proposal is not None) is moved

    @precondition(lambda self: self.value("SELECT count(*) FROM cases"))
    @rule(admin=st.sampled_from(ADMINS), n=st.data())
    def second(self, admin: int, n: st.DataObject) -> None:
        """Only another admin can, and only what stands."""
        view = self._draw_case(n)
        mark = 0 if view.proposal is None else view.proposal.mark
        outcome = self.write(self.casework.second, admin, view.case.id, mark)
        if view.proposal is None or view.proposal.by == admin:
            assert isinstance(outcome, Wrong)
        elif not isinstance(outcome, Wrong):
            assert isinstance(outcome.case.resolution, Resolution)
            assert (outcome.case.resolved_by, outcome.case.seconded_by) == (
                view.proposal.by,
                admin,
            )

    @precondition(lambda self: self.value("SELECT count(*) FROM cases"))
    @rule(admin=st.sampled_from(ADMINS), what=st.sampled_from(("take", "hand back")), n=st.data())
    def take(self, admin: int, what: str, n: st.DataObject) -> None:
        view = self._draw_case(n)
        act = self.casework.take if what == "take" else self.casework.hand_back
        outcome = self.write(act, admin, view.case.id)
        if not isinstance(outcome, Wrong):
            assert outcome.case.owner == (admin if what == "take" else None)

    @precondition(lambda self: self.has(OrderState.UNKNOWN))
    @rule(found=st.booleans(), data=st.data())
    def decide_by_itself(self, found: bool, data: st.DataObject) -> None:
        """Kiosk found out, whatever people think of it just then; and only once."""
        order = self.draw_order(data, OrderState.UNKNOWN)
        self.remote_ids += 1
        verdict = Link(FOUND + self.remote_ids) if found else Release()
        self.write(self.verdicts.carry_out, order.id, verdict)
        with pytest.raises(orders.StaleOrderError):
            self.write(self.verdicts.carry_out, order.id, verdict)

    def _draw_case(self, n: st.DataObject) -> CaseView:
        case = n.draw(st.integers(1, self.value("SELECT count(*) FROM cases")))
        view = self.casework.view(Transaction(self.connection), case)
        assert view is not None
        return view

    # What holds

    @invariant()
    def the_books_are_right(self) -> None:
        """Looked at after each step that has written anything."""
        changes = self.connection.total_changes
        if changes != self.checked_at:
            broken = broken_invariants(Transaction(self.connection))
            assert not broken, broken
            self.checked_at = changes

    @invariant()
    def steps_are_counted(self) -> None:
        self.steps += 1

    @invariant()
    def runs_are_no_orders_of_ours(self) -> None:
        assert not self.value("SELECT 1 FROM provider_order WHERE remote_id LIKE '%run%'")

    @invariant()
    def the_ledger_only_grows(self) -> None:
        entries = self.value("SELECT count(*) FROM ledger_leg")
        assert entries >= self.entries
        self.entries = entries

    @invariant()
    def a_case_is_decided_once(self) -> None:
        """Whatever was decided, and by whom, stands for ever."""
        tx = Transaction(self.connection)
        rows = tx.rows(
            "SELECT id, resolution, resolved_by, seconded_by, resolved_at FROM cases"
            " WHERE resolution IS NOT NULL"
        )
        for row in rows:
            assert self.decided.setdefault(row["id"], tuple(row)) == tuple(row)

    @invariant()
    def what_has_ended_stays_ended(self) -> None:
        """Refunds only grow, a hold is decided once, and the price is never touched."""
        for order in self.all_orders():
            before = self.before.get(order.id, order)
            assert order.price == before.price
            assert before.refunded <= order.refunded <= order.price
            if before.state in (OrderState.REJECTED, OrderState.RELEASED, OrderState.WRITTEN_OFF):
                assert order.state is before.state
            self.before[order.id] = order


@lru_cache(maxsize=1)
def _one_database() -> sqlite3.Connection:
    """For all lives of this process: each is a transaction that is undone at its end.

    What SQLite has prepared it keeps, which takes longer than to run it.
    """
    connection = database_in_memory()
    atexit.register(connection.close)
    return connection


async def _says_nothing(_: Desk) -> None:
    """Whether the panel is well is said by the test."""


async def _nothing_to_load() -> None:
    """The shelf is filled by the test."""


def play(seed: int, lives: int, steps: int) -> Mapping[str, int]:
    """So many lives that the seed draws, each one by itself. Raises where anything is wrong."""
    counts = Counter[str]()
    for number in range(lives):
        life = OrderLife()
        try:
            live(life, Random(f"{seed}:{number}"), steps)
        except BaseException as error:
            error.add_note(f"seed {seed}, life {number} of {lives} with {steps} steps")
            raise
        counts.update({"lives": 1, "orders": len(life.orders), "steps": life.steps})
    return counts


def trial(seed: int) -> Mapping[str, int]:
    return play(seed, LIVES_OF_A_TRIAL, LONG)


@pytest.mark.parametrize("part", range(1, PARTS + 1))
def test_order_life(part: int) -> None:
    started = time.process_time()
    lives = play(part, SHORT_LIVES // PARTS, SHORT)
    assert lives["steps"] == SHORT_LIVES // PARTS * SHORT
    figures.count("order life, lives", lives["lives"])
    figures.count("order life, steps after which every invariant held", lives["steps"])
    figures.count("order life, ms of CPU", int(1000 * (time.process_time() - started)))


@settings(max_examples=DRAWN_LIVES)
@given(hypothesis_draws.randoms(use_true_random=False))
def test_order_life_that_can_be_made_smaller(dice: Random) -> None:
    """Hypothesis draws what it does, and finds the shortest life that goes wrong."""
    live(OrderLife(), dice, SHORT)
