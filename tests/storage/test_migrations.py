"""The schema: made in one step, never from a file that is not ours, held by the file itself."""

import itertools
import sqlite3
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from bot.domain.left_out import LeftOut
from bot.domain.order_life import ARROWS, OrderState
from bot.domain.panel_book import Account
from bot.domain.records import StaleCard
from bot.domain.service_types import Billing
from bot.storage import Database, after_restore, orders, panel_book, price_truth
from bot.storage.engine import connect, prepare
from bot.storage.invariants import broken_invariants
from bot.storage.migrations import STEPS, SchemaError, _step, upgrade


@pytest.fixture
def connection(path: Path) -> Iterator[sqlite3.Connection]:
    found = connect(path)
    prepare(found)
    upgrade(found)
    yield found
    found.close()


def test_a_new_file_gets_the_whole_schema(connection: sqlite3.Connection) -> None:
    assert connection.execute("PRAGMA user_version").fetchone()[0] == len(STEPS)
    assert connection.execute("PRAGMA application_id").fetchone()[0] != 0


def test_every_table_is_strict(connection: sqlite3.Connection) -> None:
    tables = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    assert tables
    assert [row["name"] for row in tables if not row["sql"].rstrip().endswith("STRICT")] == []


def test_upgrading_again_changes_nothing(connection: sqlite3.Connection) -> None:
    before = connection.execute("SELECT name, sql FROM sqlite_schema ORDER BY name").fetchall()
    upgrade(connection)
    after = connection.execute("SELECT name, sql FROM sqlite_schema ORDER BY name").fetchall()
    assert [tuple(row) for row in before] == [tuple(row) for row in after]


FIRST_SALES = """
INSERT INTO person (id, name, first_seen_at) VALUES (5, 'Somebody', 1);
INSERT INTO panel (id, name) VALUES (1, 'main');
INSERT INTO category (id, platform, name, position) VALUES (1, 1, 'Likes', 1);
INSERT INTO service (id, panel_id, remote_id, type, category_id, platform, target, name, raw_name,
    description, rate, exchange_rate, minimum, maximum, refill, cancel, position, first_seen_at,
    updated_at, hidden)
    SELECT id, 1, id, 'default', 1, 1, 'post', 'Likes', 'Likes', '', '0.9', '1', 1, 9, 1, 1, id,
    1, 1, hidden FROM (SELECT 1 AS id, NULL AS hidden UNION SELECT 2, 'type custom comments'
    UNION SELECT 3, 'type (none)' UNION SELECT 4, 'senseless price' UNION SELECT 5, 'vanished');
INSERT INTO orders (id, nonce, line, person_id, payer, panel_id, service_id, service_name, link,
    quantity, currency, price, cost_cap, can_refill, can_cancel, created_at, state, placed_at,
    looked_at)
    SELECT id, id, 1, 5, 'user:5', 1, 1, 'Likes', 'x.example', 10, 'USD', 9, 9, 1, 1, 100,
    state, placed_at, looked_at FROM (SELECT 1 AS id, 'in_progress' AS state, 200 AS placed_at,
    900 AS looked_at UNION SELECT 2, 'placed', 200, NULL UNION SELECT 3, 'reserved', NULL, NULL);
INSERT INTO outbox (kind, ref, person_id, arguments, due_at, created_at) VALUES
    ('admin-sync-failed', 'a', 1, '{}', 1, 1), ('order-completed', 'b', 5, '{}', 1, 1);
"""


async def test_a_filled_database_of_the_first_schema_is_taken_over(path: Path) -> None:
    with sqlite3.connect(path) as first:
        first.executescript(_step(1) + FIRST_SALES)
    first.close()
    async with Database(path) as db:
        open_order = await db.read(orders.get_any, 1)
        moved = await db.read(lambda tx: tx.rows("SELECT moved_at FROM orders ORDER BY id"))
        hidden = await db.read(lambda tx: tx.rows("SELECT hidden FROM service ORDER BY id"))
        waiting = await db.read(lambda tx: tx.rows("SELECT kind FROM outbox"))
    assert open_order is not None
    assert (open_order.type, open_order.billing, open_order.children) == (
        *("default", Billing.QUANTITY),
        (),
    )
    assert [row["moved_at"] for row in moved] == [900, 200, None], "no order stands still yet"
    reasons = [row["hidden"] for row in hidden]
    assert reasons == [
        None,
        LeftOut.TYPE,
        LeftOut.NO_TYPE,
        LeftOut.SENSELESS_PRICE,
        LeftOut.VANISHED,
    ]
    assert [row["kind"] for row in waiting] == ["order-completed"], "what has a text"


BOOKS_IN_THOUSAND_MILLIONTHS = """
INSERT INTO panel (id, name) VALUES (1, 'main'), (2, 'second');
INSERT INTO panel_entry (panel_id, kind, ref, from_account, to_account, amount, at) VALUES
    (1, 'opening', 'a', 'outside', 'prepaid', 100000000000, 1),
    (1, 'placed', 'b', 'prepaid', 'cost', 278190400, 1),
    (1, 'placed', 'c', 'prepaid', 'cost', 278190400, 1),
    (1, 'placed', 'd', 'prepaid', 'cost', 278190400, 1),
    (1, 'rounding', 'e', 'prepaid', 'cost', 499, 1),
    (2, 'placed', 'a', 'prepaid', 'cost', 1500, 1);
INSERT INTO category (id, platform, name, position) VALUES (1, 1, 'Likes', 1);
INSERT INTO service (id, panel_id, remote_id, type, category_id, platform, target, name, raw_name,
    description, rate, exchange_rate, minimum, maximum, refill, cancel, position, first_seen_at,
    updated_at, correction)
    SELECT id, 1, id, 'default', 1, 1, 'post', 'Likes', 'Likes', '', '0.9', '1', 1, 9, 1, 1, id,
    1, 1, correction FROM (SELECT 1 AS id, '1.5' AS correction UNION SELECT 2, NULL);
INSERT INTO balance_check (panel_id, at, reported, booked, difference, finding, details) VALUES
    (1, 1, '99.16', 99165428301, -5428301, 'rounding',
        '{"currency": "USD", "last_entry": 5, "within": 10000001, "booked_now": -5428301,
          "order_id": null}'),
    (1, 2, '99.16', 99160000000, 900000000, 'found',
        '{"currency": "USD", "last_entry": 6, "within": 10000, "booked_now": 900000000,
          "order_id": 17}');
INSERT INTO setting (name, value) VALUES
    ('restored-facts', '{"made_at": 1, "restored_at": 2, "prepaid": {"1": 99165428301, "2": -9}}');
"""


async def test_the_panels_books_go_on_in_millionths(path: Path) -> None:
    """What should lie at a panel stays what it was, to the last of them."""
    with sqlite3.connect(path) as third:
        third.executescript("".join(map(_step, (1, 2, 3))) + BOOKS_IN_THOUSAND_MILLIONTHS)
    third.close()
    async with Database(path) as db:
        prepaid = [await db.read(panel_book.account, one, Account.PREPAID) for one in (1, 2)]
        cost = await db.read(panel_book.account, 1, Account.COST)
        kinds = await db.read(lambda tx: tx.rows("SELECT panel_id, kind, amount FROM panel_entry"))
        found, rounding = await db.read(panel_book.checks, 1, 9)
        facts = await db.read(after_restore.facts)
        rates = [await db.read(price_truth.correction_at, one, Decimal("1.2")) for one in (1, 2)]
        broken = await db.read(broken_invariants)
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            await db.write(lambda tx: tx.run("DELETE FROM panel_entry"))
    assert (prepaid, cost) == ([99_165_428, -2], 834_572)
    assert [f"{row['panel_id']} {row['kind']} {row['amount']}" for row in kinds] == [
        "1 opening 100000000",
        *["1 placed 278190"] * 3,
        "2 placed 2",
        "1 rounding 2",
    ]
    assert (rounding.booked, rounding.difference) == (99_165_428, -5_428)
    assert (rounding.within, rounding.booked_now, rounding.order_ids) == (10_001, -5_428, ())
    assert (found.difference, found.order_ids, found.last_entry) == (900_000, (17,), 6)
    assert facts is not None
    assert facts.prepaid == {1: 99_165_428, 2: 0}
    assert broken == {}
    assert rates == [Decimal("1.125"), None], "it was learned at the rate that was listed"


CARDS_TO_DRAW = """
UPDATE orders SET card_message_id = 70 + id WHERE id < 3;
UPDATE orders SET card_stale = 1 WHERE id = 1;
INSERT INTO card_being_drawn (order_id) VALUES (2), (3);
"""


async def test_cards_that_were_to_be_drawn_are_drawn_after_the_upgrade(path: Path) -> None:
    with sqlite3.connect(path) as before:
        script = _step(1) + FIRST_SALES + "".join(map(_step, range(2, 17))) + CARDS_TO_DRAW
        before.executescript(script)
    before.close()
    async with Database(path) as db:
        stale = await db.read(orders.stale_cards, 10, 10)
        one = await db.read(orders.get_any, 1)
        assert one is not None
        await db.write(orders.card_has_news, 1)
        await db.write(orders.card_was_drawn, one)
        left = await db.read(orders.stale_cards, 10, 10)
    assert stale == [StaleCard(1, 5, 1), StaleCard(2, 5, 1)], "not that which has no card"
    assert left == [StaleCard(1, 5, 2), StaleCard(2, 5, 1)], "what came since is news still"


async def test_a_foreign_database_is_left_alone(path: Path) -> None:
    with sqlite3.connect(path) as foreign:
        foreign.execute("CREATE TABLE somebody_elses (data TEXT)")
    with pytest.raises(SchemaError, match="not one of Kiosk's"):
        await Database(path).open()
    with sqlite3.connect(path) as foreign:
        assert foreign.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 1


async def test_a_newer_schema_is_refused(path: Path) -> None:
    async with Database(path):
        pass
    with sqlite3.connect(path) as newer:
        newer.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    with pytest.raises(SchemaError, match="start the newer program"):
        await Database(path).open()


def test_the_trigger_lets_through_exactly_the_arrows(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(
        "INSERT INTO orders (id, nonce, line, person_id, payer, panel_id, service_id,"
        " service_name, link, quantity, currency, price, cost_cap, can_refill, can_cancel,"
        " created_at) VALUES (1, 'n', 1, 1, 'user:1', 1, 1, 's', 'l', 1, 'USD', 1, 1, 0, 0, 0)"
    )
    taken = set()
    for old, new in itertools.permutations(OrderState, 2):
        _force(connection, old)
        try:
            connection.execute("UPDATE orders SET state = ? WHERE id = 1", (new,))
        except sqlite3.IntegrityError:
            continue
        taken.add((old, new))
    assert taken == set(ARROWS)


def test_the_arrows_in_the_file_follow_the_program(connection: sqlite3.Connection) -> None:
    def schema() -> tuple[int, str]:
        return (
            connection.execute("PRAGMA schema_version").fetchone()[0],
            connection.execute(
                "SELECT sql FROM sqlite_schema WHERE name = 'orders_follow_the_arrows'"
            ).fetchone()[0],
        )

    before = schema()
    upgrade(connection)
    assert schema() == before, "a start has written what was there already"
    connection.executescript(
        f"DROP TRIGGER orders_follow_the_arrows; {before[1].replace('NOT (', 'NOT (TRUE OR ')}"
    )
    upgrade(connection)
    assert schema()[1] == before[1]


def _force(connection: sqlite3.Connection, state: OrderState) -> None:
    """Put the order there, whatever the arrows say."""
    trigger = connection.execute(
        "SELECT sql FROM sqlite_schema WHERE name = 'orders_follow_the_arrows'"
    ).fetchone()[0]
    connection.execute("DROP TRIGGER orders_follow_the_arrows")
    connection.execute("UPDATE orders SET state = ? WHERE id = 1", (state,))
    connection.execute(trigger)
