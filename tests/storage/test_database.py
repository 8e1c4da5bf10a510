"""Transactions: whole or not at all, answered after COMMIT, apart from each other."""

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from bot.storage import Database, Transaction, settings
from bot.storage.database import LARGEST_BATCH
from bot.storage.engine import connect, prepare
from bot.storage.lock import DatabaseInUseError


def put(tx: Transaction, name: str, value: str = "1") -> str:
    settings.put(tx, name, value)
    return value


def put_and_fail(tx: Transaction, name: str) -> None:
    settings.put(tx, name, "lost")
    raise ValueError(name)


def stored(path: Path) -> set[str]:
    """What another connection sees."""
    with sqlite3.connect(path) as other:
        return {row[0] for row in other.execute("SELECT name FROM setting")}


async def test_a_write_is_on_disk_when_it_is_answered(db: Database, path: Path) -> None:
    assert await db.write(put, "a") == "1"
    assert stored(path) == {"a"}


async def test_a_function_that_raises_is_undone_alone(db: Database, path: Path) -> None:
    outcomes = await asyncio.gather(
        db.write(put, "before"),
        db.write(put_and_fail, "failing"),
        db.write(put, "after"),
        return_exceptions=True,
    )
    assert isinstance(outcomes[1], ValueError)
    assert stored(path) == {"before", "after"}


async def test_many_callers_share_commits(db: Database, path: Path) -> None:
    await asyncio.gather(*(db.write(put, f"n{number}") for number in range(1000)))
    assert len(stored(path)) == 1000


async def test_changes_are_counted_where_there_are_any(db: Database) -> None:
    await db.write(put, "a")
    counted = db.changes
    await db.write(settings.get, "a")
    await db.read(settings.get, "a")
    assert db.changes == counted
    await db.write(put, "b")
    assert db.changes > counted


async def test_a_cancelled_wait_undoes_nothing(db: Database, path: Path) -> None:
    waiting = asyncio.ensure_future(db.write(put, "kept"))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    await db.write(put, "later")
    assert stored(path) == {"kept", "later"}


def end_the_transaction(tx: Transaction) -> None:
    """As a full disk does: the error takes the whole shared transaction with it."""
    tx.run("ROLLBACK")
    raise sqlite3.OperationalError("database or disk is full")


async def test_an_error_that_ends_the_shared_transaction_reaches_every_caller(
    db: Database, path: Path
) -> None:
    outcomes = await asyncio.gather(
        db.write(put, "before"),
        db.write(end_the_transaction),
        db.write(put, "after"),
        return_exceptions=True,
    )
    assert [type(outcome) for outcome in outcomes] == [sqlite3.OperationalError] * 3
    assert stored(path) == set()
    await db.write(put, "alive")
    assert stored(path) == {"alive"}


async def test_a_read_sees_one_state_and_cannot_write(db: Database) -> None:
    await db.write(put, "a", "old")
    assert await db.read(settings.get, "a") == "old"
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        await db.read(put, "b")


async def test_a_second_process_is_turned_away(db: Database, path: Path) -> None:
    with pytest.raises(DatabaseInUseError, match="in use"):
        await Database(path).open()


async def test_what_was_asked_for_is_stored_before_it_closes(path: Path) -> None:
    async with Database(path) as db:
        waiting = asyncio.ensure_future(db.write(put, "last"))
        await asyncio.sleep(0)
    assert await waiting == "1"
    assert stored(path) == {"last"}


async def test_what_goes_along_shares_the_next_commit(db: Database, path: Path) -> None:
    along = db.write_along(put, "along")
    await asyncio.sleep(0)
    assert not along.done()
    assert stored(path) == set()
    await db.write(put, "awaited")
    assert along.done()
    assert (along.result(), stored(path)) == ("1", {"along", "awaited"})


async def test_what_goes_along_with_nothing_is_stored_soon(db: Database, path: Path) -> None:
    assert await db.write_along(put, "alone") == "1"
    assert stored(path) == {"alone"}


async def test_what_goes_along_is_stored_before_all_that_is_written(
    db: Database, path: Path
) -> None:
    others = [db.begin_write(put, f"{number}") for number in range(LARGEST_BATCH - 1)]
    along = db.write_along(put, "along")
    await db.all_written()
    assert along.done()
    assert len(stored(path)) == len(await asyncio.gather(*others)) + 1


async def test_what_goes_along_hears_of_an_error_that_ends_the_transaction(
    db: Database, path: Path
) -> None:
    along = db.write_along(put, "along")
    with pytest.raises(sqlite3.OperationalError, match="full"):
        await db.write(end_the_transaction)
    assert isinstance(along.exception(), sqlite3.OperationalError)
    assert stored(path) == set()


async def test_what_goes_along_and_raises_disturbs_no_other(db: Database, path: Path) -> None:
    along = db.write_along(put_and_fail, "undone")
    await db.write(put, "kept")
    assert isinstance(along.exception(), ValueError)
    assert stored(path) == {"kept"}


async def test_what_goes_along_is_stored_before_it_closes(path: Path) -> None:
    async with Database(path) as db:
        along = db.write_along(put, "last")
    assert (along.result(), stored(path)) == ("1", {"last"})


async def test_nothing_is_written_after_it_is_closed(path: Path) -> None:
    async with Database(path) as db:
        pass
    with pytest.raises(RuntimeError, match="closed"):
        await db.write(put, "late")
    with pytest.raises(RuntimeError, match="closed"):
        await db.write_along(put, "late")


@pytest.mark.parametrize(
    ("pragma", "wanted"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 5000)],
)
def test_connections_have_the_settings_that_money_needs(
    path: Path, pragma: str, wanted: Any
) -> None:
    connection = connect(path)
    prepare(connection)
    try:
        assert connection.execute(f"PRAGMA {pragma}").fetchone()[0] == wanted
    finally:
        connection.close()


async def test_reads_that_wait_together_are_answered_apart(db: Database) -> None:
    await db.write(put, "a", "stored")
    found = await asyncio.gather(
        db.read(settings.get, "a"),
        db.read(put, "b"),
        db.read(settings.get, "a"),
        return_exceptions=True,
    )
    assert found[0] == found[2] == "stored"
    assert isinstance(found[1], sqlite3.OperationalError)


async def test_a_read_sees_what_was_stored_while_another_was_under_way(db: Database) -> None:
    early = asyncio.ensure_future(db.read(settings.get, "a"))
    await db.write(put, "a", "stored")
    assert await db.read(settings.get, "a") == "stored"
    assert await early in (None, "stored")


async def test_a_cancelled_read_disturbs_no_other(db: Database) -> None:
    await db.write(put, "a", "stored")
    first, second = (asyncio.ensure_future(db.read(settings.get, "a")) for _ in range(2))
    await asyncio.sleep(0)
    first.cancel()
    assert await second == "stored"


async def test_nothing_is_read_after_it_is_closed(path: Path) -> None:
    async with Database(path) as db:
        pass
    with pytest.raises(RuntimeError, match="closed"):
        await db.read(settings.get, "late")
