"""Whether the file is whole: what SQLite itself finds, and rows that point nowhere."""

from __future__ import annotations

from bot.storage.transaction import Transaction

MOST_PROBLEMS = 3


def damage(tx: Transaction) -> list[str]:
    """A line for each of the first few problems; none where all is well."""
    found = tx.rows(f"PRAGMA integrity_check({MOST_PROBLEMS})")
    lines = [row["integrity_check"] for row in found if row["integrity_check"] != "ok"]
    loose = tx.rows("PRAGMA foreign_key_check")[:MOST_PROBLEMS]
    return lines + [f"a row of {row['table']} points to no {row['parent']}" for row in loose]
