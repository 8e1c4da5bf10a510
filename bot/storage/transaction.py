"""An open transaction, as the functions of this package see it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

Row = Mapping[str, Any]


class Transaction:
    """Plain SQL with `:named` parameters. Valid only inside the function it was given to."""

    __slots__ = ("_connection",)

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def run(self, sql: str, /, **parameters: Any) -> int:
        """Execute, and say how many rows changed."""
        return self._connection.execute(sql, parameters).rowcount

    def run_each(self, sql: str, parameters: Iterable[Mapping[str, Any]], /) -> int:
        """The same for each of these parameters; how many rows changed in all."""
        return self._connection.executemany(sql, parameters).rowcount

    def rows(self, sql: str, /, **parameters: Any) -> list[Row]:
        return self._connection.execute(sql, parameters).fetchall()

    def tuples(self, sql: str, /, **parameters: Any) -> list[tuple[Any, ...]]:
        """As `rows`, in the order of the columns: quicker where there are thousands."""
        cursor = self._connection.cursor()
        cursor.row_factory = None
        return cursor.execute(sql, parameters).fetchall()

    def row(self, sql: str, /, **parameters: Any) -> Row | None:
        """The first row, or None."""
        found: Row | None = self._connection.execute(sql, parameters).fetchone()
        return found

    def value(self, sql: str, /, **parameters: Any) -> Any:
        """The first column of the first row, or None."""
        found = self._connection.execute(sql, parameters).fetchone()
        return None if found is None else found[0]
