"""What /stats counts: exact sums, whole UTC days, and quick with many orders."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from typing import Any

import pytest

from bot.domain.clock import DAY, HOUR
from bot.domain.figures import OldestOrder, Period, ShopFigures
from bot.domain.money import Money
from bot.shop.stats import TOP_SERVICES, Stats
from bot.storage import Transaction, panels, people, trouble
from sandbox.clock import ManualClock
from tests import figures
from tests.databases import database_in_memory
from tests.samples import one_test_in

pytestmark = one_test_in(3)

MANY = 100_000
MOST_CPU_SECONDS = 2.0
"""A quiet machine needs less than half a second; a busy one is slower at everything."""
PERSON = 5


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with closing(database_in_memory()) as found:
        yield found


@pytest.fixture
def shop(connection: sqlite3.Connection) -> Shop:
    return Shop(connection)


class Shop:
    """A database with two panels, some services, and orders as they are asked for."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.tx = Transaction(connection)
        self.clock = ManualClock()
        self.now = self.clock.now()
        self.midnight = self.now - self.now % DAY
        self.first, self.second = (panels.ensure(self.tx, name) for name in ("main", "second"))
        self.tx.run("INSERT INTO category (id, platform, name, position) VALUES (1, 1, 'x', 0)")
        self.person(PERSON, self.now - 60 * DAY)
        for number in range(1, 8):
            self.service(number, self.first)
        self.service(9, self.second, "1.25")

    def person(self, person_id: int, at: int) -> None:
        people.meet(self.tx, person_id, "Somebody", None, "en", at=at)

    def service(self, number: int, panel_id: int, exchange_rate: str = "1") -> None:
        self.tx.run(
            "INSERT INTO service (id, panel_id, remote_id, type, category_id, platform, target,"
            " name, raw_name, description, rate, exchange_rate, minimum, maximum, refill, cancel,"
            " position, first_seen_at, updated_at) VALUES (:id, :panel, :id, 'default', 1, 1,"
            " 'post', 'Service ' || :id, '', '', '1', :exchange_rate, 1, 9, 0, 0, 0, 0, 0)",
            id=number,
            panel=panel_id,
            exchange_rate=exchange_rate,
        )

    def order(self, state: str, age: int = 0, **changes: Any) -> int:
        """One order of 1.00, `age` seconds old; panel and service can be chosen."""
        at = self.now - age
        ended = None if state in ("reserved", "unknown", "placed", "in_progress") else at + 9
        values: dict[str, Any] = {
            "nonce": f"{self.tx.value('SELECT count(*) FROM orders')}",
            "person_id": PERSON,
            "panel_id": self.first,
            "service_id": 1,
            "price": 1_000_000,
            "refunded": 0,
            "state": state,
            "created_at": at,
            "placed_at": at,
            "ended_at": ended,
            "first_charge": None,
            "reason": None,
            "looked_at": None,
            "cancel_requested_at": None,
        } | changes
        columns, places = ", ".join(values), ", ".join(f":{name}" for name in values)
        found: int = self.tx.value(
            "INSERT INTO orders (line, payer, service_name, link, quantity, currency, cost_cap,"
            f" can_refill, can_cancel, {columns}) VALUES (1, 'user:5', 'x', 'x', 1000, 'USD', 0,"
            f" 0, 0, {places}) RETURNING id",
            **values,
        )
        return found

    def stats(self) -> ShopFigures:
        return Stats(clock=self.clock, currency="USD").view(self.tx)


def usd(amount: str) -> Money:
    return Money.floor(Decimal(amount), "USD")


def test_an_empty_shop_has_zeros(shop: Shop) -> None:
    found = shop.stats()
    assert found.figures[Period.MONTH].confirmed == 0
    assert found.figures[Period.MONTH].profit == usd("0")
    assert (found.services, found.panels) == ([], [])
    assert (found.open_orders, found.oldest, found.cases) == (0, None, 0)


def test_each_state_counts_once_where_it_belongs(shop: Shop) -> None:
    states = ["completed"] * 3 + ["partial"] * 2 + ["canceled", "rejected", "released"]
    for state in (*states, "reserved", "unknown", "written_off", "placed", "in_progress"):
        shop.order(state)
    found = shop.stats().figures[Period.TODAY]
    assert (found.confirmed, found.placed) == (13, 8)
    assert (found.completed, found.partial, found.canceled, found.refused) == (3, 2, 1, 2)


def test_days_begin_at_midnight_utc(shop: Shop) -> None:
    today = shop.now - shop.midnight
    for age in (today, today + 1, today + 6 * DAY, today + 6 * DAY + 1):
        shop.order("completed", age)
    for age in (today + 29 * DAY, today + 29 * DAY + 1):
        shop.order("completed", age)
    counts = [shop.stats().figures[period].confirmed for period in Period]
    assert counts == [1, 3, 5]


def test_money_is_exact(shop: Shop) -> None:
    """Three tenths of a cent here, the third of one there: no digit is lost."""
    for charge in ("0.1", "0.20000", "0.000003"):
        shop.order("completed", first_charge=charge)
    shop.order("in_progress", first_charge=None)
    shop.order("partial", first_charge="0.9", refunded=333_333)
    shop.order("canceled", first_charge="0.9", refunded=1_000_000)
    shop.order("rejected", first_charge=None)
    found = shop.stats().figures[Period.TODAY]
    assert found.turnover == usd("4.666667")
    assert found.refunds == usd("1.333333")
    # What customers got back of the 0.9, the panel is taken to have given back as well.
    assert found.cost == usd("0.300003") + usd("0.600001")
    assert found.profit == usd("4.666667") - usd("0.900004")
    assert (found.costs_known, found.placed) == (5, 6)


def test_costs_are_in_the_currency_of_the_shop(shop: Shop) -> None:
    shop.order("completed", first_charge="0.4")
    shop.order("completed", first_charge="0.4", panel_id=shop.second, service_id=9)
    found = shop.stats()
    assert found.figures[Period.MONTH].cost == usd("0.9")
    assert [(one.name, one.profit) for one in found.panels] == [
        ("main", usd("0.6")),
        ("second", usd("0.5")),
    ]


@pytest.mark.parametrize("text", ["", "free", "NaN", "Infinity", "1,5"])
def test_a_charge_that_is_no_number_costs_nothing(shop: Shop, text: str) -> None:
    shop.order("completed", first_charge=text)
    assert shop.stats().figures[Period.TODAY].cost == usd("0")


def test_people_are_counted_once_in_each_period(shop: Shop) -> None:
    shop.person(6, shop.now)
    shop.person(7, shop.now - 10 * DAY)
    for person_id, age in ((PERSON, 0), (PERSON, 0), (PERSON, 9 * DAY), (6, 0), (7, 9 * DAY)):
        shop.order("completed", age, person_id=person_id)
    shop.order("rejected", person_id=7, age=5 * DAY)
    visitors = shop.stats().visitors
    assert [visitors[period].customers for period in Period] == [2, 3, 3]
    assert [visitors[period].new for period in Period] == [1, 1, 2]


def test_the_best_sellers_are_those_that_brought_most(shop: Shop) -> None:
    for number in range(1, 8):
        shop.order("completed", service_id=number, price=number * 1_000_000)
    shop.order("canceled", service_id=1, price=90_000_000, refunded=90_000_000)
    shop.order("rejected", service_id=1, price=90_000_000)
    shop.order("completed", 31 * DAY, service_id=1, price=90_000_000)
    best = shop.stats().services
    assert [one.name for one in best] == [f"Service {number}" for number in (7, 6, 5, 4, 3)]
    assert len(best) == TOP_SERVICES


def test_what_is_open_and_what_is_held(shop: Shop) -> None:
    shop.order("completed", 3 * DAY)
    oldest = shop.order("unknown", 2 * DAY)
    shop.order("placed", DAY)
    shop.tx.run("INSERT INTO balance VALUES ('held:2', 1000000), ('held:3', 5), ('sales', 7)")
    found = shop.stats()
    assert found.open_orders == 2
    assert found.oldest == OldestOrder(oldest, shop.now - 2 * DAY)
    assert found.holds == usd("1.000005")


# Services that fail


def failing(shop: Shop) -> list[int]:
    since = shop.now - 48 * HOUR
    return [one.id for one in trouble.failing_services(shop.tx, since=since, latest=5, failed=4)]


@pytest.mark.parametrize(
    ("ends", "fails"),
    [
        (["canceled"] * 4, True),
        (["canceled"] * 3, False),
        (["rejected", "completed", "canceled", "canceled", "canceled"], True),
        (["completed", "completed", "canceled", "canceled", "canceled"], False),
        (["canceled"] * 4 + ["completed"] * 2, False),
        (["completed"] * 9 + ["canceled"] * 4, True),
        (["partial"] * 5, False),
        (["released"] * 5, False),
        (["canceled"] * 4 + ["placed"] * 9, True),
    ],
)
def test_four_of_the_last_five_make_a_failing_service(
    shop: Shop, ends: list[str], fails: bool
) -> None:
    for place, state in enumerate(ends):
        shop.order(state, 1000 - place, reason="link")
    assert failing(shop) == ([1] if fails else [])


@pytest.mark.parametrize(
    "changes",
    [
        {"state": "rejected", "reason": "funds"},
        {"state": "rejected", "reason": "key"},
        {"state": "rejected", "reason": "account"},
        {"state": "canceled", "cancel_requested_at": 1},
        {"state": "canceled", "age": 48 * HOUR + 10},
    ],
    ids=str,
)
def test_what_is_no_fault_of_the_service(shop: Shop, changes: dict[str, Any]) -> None:
    for _ in range(5):
        shop.order(**changes)
    assert failing(shop) == []


def test_what_is_off_the_shelf_fails_no_more(shop: Shop) -> None:
    for _ in range(4):
        shop.order("canceled")
    shop.tx.run("UPDATE service SET withheld_at = 1 WHERE id = 1")
    assert failing(shop) == []


# A hundred thousand orders


@pytest.fixture
def crowded(shop: Shop, connection: sqlite3.Connection) -> Shop:
    connection.execute("BEGIN")
    shop.tx.run(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :many)"
        " INSERT INTO orders (nonce, line, person_id, payer, panel_id, service_id, service_name,"
        " link, quantity, currency, price, cost_cap, refunded, state, created_at, placed_at,"
        " ended_at, can_refill, can_cancel, first_charge, exchange_rate)"
        " SELECT 'n' || i, 1, :person, 'user:5',"
        " :panel, 1 + i % 7, 'Some service', 'https://www.instagram.com/p/' || i, 1000, 'USD',"
        " 1000000 + i, 0, CASE i % 10 WHEN 3 THEN 300000 ELSE 0 END, CASE i % 10 WHEN 3 THEN"
        " 'partial' WHEN 5 THEN 'rejected' WHEN 6 THEN 'in_progress' ELSE 'completed' END,"
        " :now - (:many - i) * 25, :now - (:many - i) * 25, CASE i % 10 WHEN 6 THEN NULL ELSE"
        " :now END, 0, 0, '0.' || (100000 + i), '1.25' FROM n",
        many=MANY,
        person=PERSON,
        panel=shop.first,
        now=shop.now,
    )
    for kind, source, target, which in (
        ("placed", "prepaid", "cost", "state <> 'rejected'"),
        ("charged", "cost", "prepaid", "state <> 'rejected' AND id % 3 = 0"),
        ("returned", "cost", "prepaid", "state = 'partial'"),
    ):
        shop.tx.run(
            "INSERT INTO panel_entry (panel_id, kind, ref, from_account, to_account, amount,"
            " order_id, at) SELECT panel_id, :kind, 'order:' || id, :source, :target,"
            f" CASE :kind WHEN 'placed' THEN 900000000 ELSE 100000000 END, id, created_at"
            f" FROM orders WHERE {which}",
            kind=kind,
            source=source,
            target=target,
        )
    connection.execute("COMMIT")
    return shop


def test_a_hundred_thousand_orders_are_counted_at_once(crowded: Shop) -> None:
    begun = time.thread_time()
    found = crowded.stats()
    taken = time.thread_time() - begun
    figures.note("/stats over 100,000 orders of one month", f"{taken:.2f} s of CPU")
    assert found.figures[Period.MONTH].confirmed == MANY
    assert taken < MOST_CPU_SECONDS


def test_figures_are_found_by_an_index(crowded: Shop, connection: sqlite3.Connection) -> None:
    """Old orders are not read: nothing scans the table of orders as a whole."""
    asked: list[str] = []
    connection.set_trace_callback(asked.append)
    crowded.stats()
    failing(crowded)
    trouble.count_unseen(crowded.tx, before=crowded.now)
    connection.set_trace_callback(None)
    about_orders = [sql for sql in asked if "FROM orders" in sql]
    plans = {
        sql: [row["detail"] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
        for sql in about_orders
    }
    assert len(plans) >= 7
    assert not [sql for sql, plan in plans.items() if "SCAN orders" in plan]
