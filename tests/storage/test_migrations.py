"""The schema: made in one step, never from a file that is not ours, held by the file itself."""

import itertools
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.domain.order_life import ARROWS, OrderState
from bot.storage import Database
from bot.storage.engine import connect, prepare
from bot.storage.migrations import STEPS, SchemaError, upgrade


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


def _force(connection: sqlite3.Connection, state: OrderState) -> None:
    """Put the order there, whatever the arrows say."""
    trigger = connection.execute(
        "SELECT sql FROM sqlite_schema WHERE name = 'orders_follow_the_arrows'"
    ).fetchone()[0]
    connection.execute("DROP TRIGGER orders_follow_the_arrows")
    connection.execute("UPDATE orders SET state = ? WHERE id = 1", (state,))
    connection.execute(trigger)
