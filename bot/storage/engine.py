"""SQLite under aiosqlite: how a connection is opened, and how a function runs on its thread.

This is the only module that touches aiosqlite's one protected call: `Connection._execute`
runs any function on the thread that owns the connection. `tests/storage/test_engine.py`
watches it, and pyproject.toml bounds the version.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec, TypeVar

import aiosqlite

P = ParamSpec("P")
R = TypeVar("R")

BUSY_MILLISECONDS = 5000
KEPT_STATEMENTS = 1000
"""More than there are: to prepare one again takes longer than to run it."""
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    # A commit that a power cut could undo might be an order about to be sent: never NORMAL.
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA trusted_schema = OFF",
    f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}",
)


def connect(path: Path) -> sqlite3.Connection:
    """A connection that commits only where it is told to. It has to be prepared before use."""
    connection = sqlite3.connect(
        path,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=KEPT_STATEMENTS,
    )
    connection.row_factory = sqlite3.Row
    return connection


def prepare(connection: sqlite3.Connection, *, read_only: bool = False) -> None:
    """Give it the house's settings."""
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    if read_only:
        connection.execute("PRAGMA query_only = ON")
    else:
        # A savepoint keeps the pages that it changes as they were. More than 64 KiB of them, which
        # one sale has, would go into a file that is made for that transaction.
        connection.execute("PRAGMA temp_store = MEMORY")


class Worker:
    """One connection and the thread that owns it."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._path = path
        self._read_only = read_only
        self._sqlite: sqlite3.Connection | None = None
        self._connection = aiosqlite.Connection(self._connect, iter_chunk_size=64)

    def _connect(self) -> sqlite3.Connection:
        self._sqlite = connect(self._path)
        return self._sqlite

    async def open(self) -> None:
        await self._connection
        # Apart from connecting: aiosqlite does not wait for the thread of a failed connection.
        await self.run(lambda connection: prepare(connection, read_only=self._read_only))

    async def close(self) -> None:
        await self._connection.close()

    async def run(self, function: Callable[[sqlite3.Connection], R]) -> R:
        """Run `function` on the connection's thread, whole. Nothing can come between."""
        connection = self._sqlite
        if connection is None:
            raise RuntimeError("the database is not open")
        # The one protected call of aiosqlite, see the module's docstring.
        result: R = await self._connection._execute(  # type: ignore[no-untyped-call]  # noqa: SLF001
            function, connection
        )
        return result
