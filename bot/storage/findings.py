"""What the last check of the books found, as long as it is not whole."""

from __future__ import annotations

import json

from bot.storage import settings
from bot.storage.transaction import Transaction

_NAME = "broken-books-found"


def put(tx: Transaction, lines: list[str]) -> None:
    """A line for each invariant that is broken; none where all hold."""
    settings.put(tx, _NAME, json.dumps(lines))


def get(tx: Transaction) -> tuple[str, ...]:
    return tuple(json.loads(settings.get(tx, _NAME) or "[]"))
