"""Databases that are already what the program would make of an empty one."""

from __future__ import annotations

import sqlite3
from functools import lru_cache
from pathlib import Path

from bot.storage import migrations
from bot.storage.engine import connect, prepare

MEMORY = Path(":memory:")


def lay_database(path: Path) -> Path:
    """Put the program's own empty database there, unless one is there already."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.write_bytes(_migrated())
    return path


def database_at(path: Path) -> sqlite3.Connection:
    """The same, opened as the program opens it. It has to be closed."""
    connection = connect(lay_database(path))
    prepare(connection)
    return connection


def database_in_memory() -> sqlite3.Connection:
    """The same schema and settings, without a file. It has to be closed."""
    connection = connect(MEMORY)
    connection.deserialize(_migrated())
    prepare(connection)
    return connection


@lru_cache(maxsize=1)
def _migrated() -> bytes:
    """Built by the program's own steps, once for each process of a run."""
    connection = connect(MEMORY)
    try:
        prepare(connection)
        migrations.upgrade(connection)
        return connection.serialize()
    finally:
        connection.close()
