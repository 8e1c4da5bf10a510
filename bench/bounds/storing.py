"""Statements one by one over plain aiosqlite, a transaction at a time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiosqlite

Statement = tuple[str, Mapping[str, Any]]


class Store:
    """One connection: who wants to write waits for the one before."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection
        self._turn = asyncio.Lock()

    async def run(self, statements: Sequence[Statement]) -> None:
        """All of them in one transaction; what they find is fetched."""
        connection = self._connection
        async with self._turn:
            await connection.execute("BEGIN IMMEDIATE")
            for sql, values in statements:
                if sql.startswith("SELECT") or "RETURNING" in sql:
                    await connection.execute_fetchall(sql, values)
                else:
                    await connection.execute(sql, values)
            await connection.commit()


@asynccontextmanager
async def store(path: Path) -> AsyncIterator[Store]:
    """Open the file as durably as can be."""
    async with aiosqlite.connect(path, isolation_level=None, cached_statements=1000) as connection:
        await connection.execute("PRAGMA journal_mode = WAL")
        await connection.execute("PRAGMA synchronous = FULL")
        await connection.execute("PRAGMA foreign_keys = ON")
        await connection.execute("PRAGMA recursive_triggers = ON")
        yield Store(connection)
