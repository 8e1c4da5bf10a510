"""The one protected call of aiosqlite that we use still does what we use it for."""

import sqlite3
import threading
from pathlib import Path

import pytest

from bot.storage.engine import Worker


async def test_a_function_runs_whole_on_the_connections_own_thread(path: Path) -> None:
    worker = Worker(path)
    await worker.open()
    try:
        threads = {await worker.run(_thread_after_some_sql) for _ in range(3)}
    finally:
        await worker.close()
    assert len(threads) == 1
    assert threading.get_ident() not in threads


def _thread_after_some_sql(connection: sqlite3.Connection) -> int:
    assert connection.execute("SELECT 1").fetchone()[0] == 1
    return threading.get_ident()


async def test_what_the_function_raises_is_raised(path: Path) -> None:
    worker = Worker(path)
    await worker.open()
    try:
        with pytest.raises(sqlite3.OperationalError, match="no such table"):
            await worker.run(lambda connection: connection.execute("SELECT * FROM nowhere"))
    finally:
        await worker.close()


async def test_a_worker_that_is_not_open_says_so(path: Path) -> None:
    with pytest.raises(RuntimeError, match="not open"):
        await Worker(path).run(lambda connection: None)
