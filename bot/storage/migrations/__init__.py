"""Numbered schema steps, run in one transaction; the file says which it has.

`PRAGMA application_id` marks a database as Kiosk's, `PRAGMA user_version` is the number
of the last step. A file from a newer program is refused, never guessed at.
"""

from __future__ import annotations

import sqlite3
from importlib.resources import files

from bot.domain.order_life import trigger_condition

APPLICATION_ID = 0x4B494F53  # "KIOS"
TRIGGER = "orders_follow_the_arrows"
STEPS = (
    "0001_first_sale.sql",
    "0002_whole_protocol.sql",
    "0003_proof.sql",
    "0004_paste.sql",
    "0005_again.sql",
    "0006_mass.sql",
    "0007_cards.sql",
    "0008_large_money.sql",
    "0009_support.sql",
    "0010_shelf_index.sql",
    "0011_stale_cards.sql",
    "0012_answer_marks.sql",
    "0013_cards_being_drawn.sql",
    "0014_time_to_submit.sql",
    "0015_look_groups.sql",
    "0016_trust_from_the_start.sql",
    "0017_card_news.sql",
)


class SchemaError(Exception):
    """The database file cannot be used by this program. The text says why."""


def upgrade(connection: sqlite3.Connection) -> None:
    """Bring the schema to this program's. All or nothing.

    Raises SchemaError for a file that is not Kiosk's, or newer, or broken.
    """
    version = _version(connection)
    if version == len(STEPS):
        _refresh_order_life(connection)
        return
    script = "".join(_step(number) for number in range(version + 1, len(STEPS) + 1))
    try:
        connection.executescript(f"BEGIN IMMEDIATE;\n{script}\n{_order_life()}")
        _check_references(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def is_current(connection: sqlite3.Connection) -> bool:
    """Whether this program may read the file as it is. Raises SchemaError as `upgrade`."""
    return _version(connection) == len(STEPS)


def _version(connection: sqlite3.Connection) -> int:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    empty = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0
    if application != APPLICATION_ID and not empty:
        raise SchemaError("the file is a database, but not one of Kiosk's: use another path")
    if version > len(STEPS):
        raise SchemaError(
            f"the database has schema {version}, this program knows {len(STEPS)}: "
            "start the newer program, or restore a backup from before its upgrade"
        )
    return version


def _step(number: int) -> str:
    text = (files(__name__) / STEPS[number - 1]).read_text("utf-8")
    return f"{text}\nPRAGMA application_id = {APPLICATION_ID};\nPRAGMA user_version = {number};\n"


def _check_references(connection: sqlite3.Connection) -> None:
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise SchemaError(f"{len(broken)} rows point nowhere after the upgrade: it was undone")


def _order_life() -> str:
    return f"DROP TRIGGER IF EXISTS {TRIGGER};\n{_trigger()};\n"


def _trigger() -> str:
    """As SQLite keeps it."""
    return f"""CREATE TRIGGER {TRIGGER} BEFORE UPDATE OF state ON orders
WHEN OLD.state <> NEW.state AND NOT ({trigger_condition()})
BEGIN
    SELECT RAISE(ABORT, 'an order cannot go from that state to this one');
END"""  # noqa: S608 - the names of our own states


def _refresh_order_life(connection: sqlite3.Connection) -> None:
    """The arrows may have grown without a new table: the trigger follows the program."""
    kept = connection.execute(
        "SELECT 1 FROM sqlite_schema WHERE name = ? AND sql = ?", (TRIGGER, _trigger())
    ).fetchone()
    if kept is None:
        connection.executescript(f"BEGIN IMMEDIATE;{_order_life()}COMMIT;")
