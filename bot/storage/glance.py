"""One look into a database that another process may be using: read only, without its lock."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from bot.storage import migrations
from bot.storage.engine import BUSY_MILLISECONDS
from bot.storage.transaction import Transaction

P = ParamSpec("P")
R = TypeVar("R")


def glance(
    path: Path,
    function: Callable[Concatenate[Transaction, P], R],
    /,
    *args: P.args,
    **kwargs: P.kwargs,
) -> R | None:
    """What `function` sees; None where there is no database yet, or one of an older program.

    Raises SchemaError for a file that cannot be read. Nothing is changed.
    """
    if not path.exists():
        return None
    try:
        with closing(open_read_only(path)) as connection:
            if not migrations.is_current(connection):
                return None
            return function(Transaction(connection), *args, **kwargs)
    except sqlite3.Error as error:
        raise migrations.SchemaError(f"{path} cannot be read: {error}") from None


def open_read_only(path: Path) -> sqlite3.Connection:
    """A connection with a view of the data that is begun, and that nothing can be changed by."""
    address = f"{path.absolute().as_uri()}?mode=ro"
    connection = sqlite3.connect(address, uri=True, timeout=BUSY_MILLISECONDS / 1000)
    connection.row_factory = sqlite3.Row
    connection.execute("BEGIN")
    return connection
