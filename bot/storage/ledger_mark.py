"""Whether the ledger has only grown: a digest of each stretch of entries that was seen before.

A stretch is ten thousand numbers of entries. Its mark says up to which entry it was seen, how many
there were, and what they digest to. `changed` reads again what is marked; `note` marks what came
since, and reads no more than the newest stretch.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from bot.storage import settings
from bot.storage.transaction import Row, Transaction

STRETCH = 10_000
_NAME = "ledger-mark:"


@dataclass(frozen=True, slots=True)
class Mark:
    """What was seen of a stretch: its last entry, how many there were, their digest."""

    stretch: int
    last_id: int
    count: int
    digest: str

    def __str__(self) -> str:
        return f"{self.last_id}:{self.count}:{self.digest}"


def changed(tx: Transaction) -> list[str]:
    """A line for each stretch that is not as it was marked."""
    seen = ((mark, _seen(tx, mark.stretch, mark.last_id)) for mark in _marks(tx))
    return [_difference(mark, now) for mark, now in seen if mark != now]


def _difference(mark: Mark, now: Mark) -> str:
    first = mark.stretch * STRETCH + 1
    stretch = f"entries {first} to {mark.last_id}"
    if now.count != mark.count:
        return f"{stretch}: there were {mark.count}, now there are {now.count}"
    return f"{stretch}: they say something else than before"


def note(tx: Transaction) -> None:
    """Mark all that there is. Only for a ledger that was just found whole."""
    latest = max((mark.stretch for mark in _marks(tx)), default=0)
    last_id: int = tx.value("SELECT coalesce(max(id), 0) FROM ledger_tx")
    for stretch in range(latest, -(-last_id // STRETCH)):
        mark = _seen(tx, stretch, min(last_id, (stretch + 1) * STRETCH))
        settings.put(tx, f"{_NAME}{stretch}", str(mark))


def _marks(tx: Transaction) -> list[Mark]:
    rows = tx.rows("SELECT name, value FROM setting WHERE name LIKE :name", name=f"{_NAME}%")
    return sorted((_mark(row) for row in rows), key=lambda mark: mark.stretch)


def _mark(row: Row) -> Mark:
    last_id, count, digest = row["value"].split(":")
    return Mark(int(row["name"].removeprefix(_NAME)), int(last_id), int(count), digest)


def _seen(tx: Transaction, stretch: int, last_id: int) -> Mark:
    row = tx.row(
        "SELECT count(*) AS entries, group_concat(entry) AS text FROM (SELECT json_array("
        "id, kind, ref, from_account, to_account, amount, at, by_person) AS entry"
        " FROM ledger_tx WHERE id BETWEEN :first AND :last ORDER BY id)",
        first=stretch * STRETCH + 1,
        last=last_id,
    ) or {"entries": 0, "text": None}
    digest = hashlib.blake2b((row["text"] or "").encode(), digest_size=16)
    return Mark(stretch, last_id, row["entries"], digest.hexdigest())
