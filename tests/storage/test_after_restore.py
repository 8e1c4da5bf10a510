"""What was found after a restore, as it is told and offered."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from bot.domain.resolver import Candidate
from bot.storage import after_restore, inquiries, strays
from bot.storage.transaction import Transaction
from tests.databases import database_at
from tests.storage.samples import fill

AT = 1_000


def test_a_run_of_our_own_is_no_later_order(path: Path) -> None:
    """It began after the backup, and was found before its drip-feed could tell of it."""
    connection = database_at(path)
    fill(connection, 4)
    tx = Transaction(connection)
    after_restore.note_facts(tx, made_at=1, at=AT)
    after_restore.store_search(tx, 1, None)
    inquiries.begin(tx, 4, 1, at=AT, next_probe_at=AT)
    after_restore.mark_inquiries(tx)
    for remote_id in (30001, 30002):
        strays.add(tx, 1, Candidate(remote_id, Decimal("0.9"), "Pending", 1), at=AT)
    assert told_and_offered(tx) == (["30001", "30002"], 2)
    tx.run("UPDATE orders SET runs = 2, children = '[[\"30001\", null, null, null]]' WHERE id = 1")
    assert told_and_offered(tx) == (["30002"], 1)
    connection.close()


def told_and_offered(tx: Transaction) -> tuple[list[str], int]:
    found = after_restore.restored(tx)
    assert found is not None
    after_restore.offer_strays(tx, 1)
    offered = tx.value("SELECT json_array_length(candidates) FROM inquiry WHERE order_id = 4")
    return [one.remote_id for one in found.searched[0].strays], offered
