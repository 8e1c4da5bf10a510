"""The database on the loop itself: the real file and the real SQL, without a thread.

Between asking and doing, and between doing and hearing of it, others have their turn, as they
have with a thread.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from bot.storage.engine import connect, prepare
from tests.simulation.boundaries import Boundary
from tests.simulation.process import process_here

R = TypeVar("R")

FULL = "database or disk is full"
LOCKED = "database is locked"
_WRITES = ("INSERT", "UPDATE", "DELETE", "REPLACE")


class Connections:
    """Connections to one file that outlive whoever used them, process or world.

    To prepare SQL takes longer than to run it. What is not safe in a power cut is quick.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._read_only: dict[sqlite3.Connection, bool] = {}
        self._idle: list[sqlite3.Connection] = []
        self._restorer: sqlite3.Connection | None = None

    def take(self, *, read_only: bool) -> sqlite3.Connection:
        for place, connection in enumerate(self._idle):
            if self._read_only[connection] is read_only:
                return self._idle.pop(place)
        connection = self._connect(read_only=read_only)
        self._read_only[connection] = read_only
        return connection

    def _connect(self, *, read_only: bool) -> sqlite3.Connection:
        connection = connect(self.path)
        prepare(connection, read_only=read_only)
        connection.execute("PRAGMA synchronous = OFF")
        # To wait in SQLite would stop the loop, and the clock with it.
        connection.execute("PRAGMA busy_timeout = 0")
        return connection

    def give_back(self, connection: sqlite3.Connection) -> None:
        """As it is when a process has died: what was not committed has never been."""
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        self._idle.append(connection)

    def restore(self, template: sqlite3.Connection) -> None:
        """The file is as the template is. Its schema was so before: all may go on knowing it."""
        if self._restorer is None:
            self._restorer = self._connect(read_only=False)
        [version] = self._restorer.execute("PRAGMA schema_version").fetchone()
        template.backup(self._restorer)
        if version:
            self._restorer.execute(f"PRAGMA schema_version = {version}")

    def close(self) -> None:
        for connection in (*self._read_only, self._restorer):
            if connection is not None:
                connection.close()
        self._read_only.clear()
        self._idle.clear()
        self._restorer = None


class InlineWorker:
    """In place of `bot.storage.engine.Worker`."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._read_only = read_only
        self._process = process_here()
        self._connection: sqlite3.Connection | None = None

    async def open(self) -> None:
        self._connection = self._process.connect(read_only=self._read_only)

    async def close(self) -> None:
        if self._connection is not None:
            self._process.disconnect(self._connection)
            self._connection = None

    async def run(self, function: Callable[[sqlite3.Connection], R]) -> R:
        await asyncio.sleep(0)
        await self._process.silence()
        if self._connection is None:
            raise RuntimeError("the database is not open")
        if self._read_only:
            result = function(self._connection)
        else:
            result = await self._write(self._connection, function)
        await asyncio.sleep(0)
        await self._process.silence()
        return result

    async def _write(
        self, connection: sqlite3.Connection, function: Callable[[sqlite3.Connection], R]
    ) -> R:
        trouble = self._process.world.trouble(Boundary.DATABASE, "commit")
        if trouble == "dies before the commit":
            await self._process.die()
        if trouble == "locked":
            raise sqlite3.OperationalError(LOCKED)
        result = function(_fitting(connection, trouble))
        if trouble == "dies after the commit":
            await self._process.die()
        return result


class FullDisk:
    """A connection whose disk is full from the first statement that `needs_room` on.

    As SQLite has it, that ends the whole transaction.
    """

    def __init__(self, connection: sqlite3.Connection, needs_room: Callable[[str], bool]) -> None:
        self._connection = connection
        self._needs_room = needs_room

    def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
        if self._needs_room(sql):
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise sqlite3.OperationalError(FULL)
        return self._connection.execute(sql, *parameters)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


DATABASE_TROUBLES = (
    "locked",
    "full",
    "full at the commit",
    "dies before the commit",
    "dies after the commit",
)


def _fitting(connection: sqlite3.Connection, trouble: str | None) -> sqlite3.Connection:
    needs_room = _NEEDS_ROOM.get(trouble or "")
    if needs_room is None:
        return connection
    full: Any = FullDisk(connection, needs_room)
    return full  # type: ignore[no-any-return]


_NEEDS_ROOM: dict[str, Callable[[str], bool]] = {
    "full": lambda sql: sql.lstrip().upper().startswith(_WRITES),
    "full at the commit": lambda sql: sql == "COMMIT",
}
