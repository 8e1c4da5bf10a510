"""The database: transactions, SQL by subject, numbered migrations.

A function here takes an open `Transaction` first, does one thing, and never awaits.
`Database.write` and `Database.read` run such functions whole.
"""

from bot.storage.database import Database
from bot.storage.transaction import Transaction

__all__ = ["Database", "Transaction"]
