"""A clock that was far ahead for a while keeps nothing waiting for years."""

from __future__ import annotations

from pathlib import Path

from bot.domain.clock import DAY
from bot.domain.records import CaseKind
from bot.storage import cases, far_ahead, trust
from bot.storage.transaction import Transaction
from tests.databases import database_at
from tests.storage.samples import fill

NOW, FAR = 1_790_000_000, 1_790_000_000 + 3650 * DAY


def test_neither_a_panels_rest_nor_a_reminder_waits_for_years(path: Path) -> None:
    connection = database_at(path)
    fill(connection, 4)
    tx = Transaction(connection)
    trust.rest(tx, 1, FAR)
    cases.open_case(tx, CaseKind.STALLED, 2, "stands", "", at=FAR)
    assert far_ahead.bring_near(tx, NOW) == 2
    trust.answered(tx, 1, at=NOW)
    assert trust.rests_until(tx, 1) is None
    assert tx.value("SELECT remind_at FROM cases") == NOW
    assert far_ahead.bring_near(tx, NOW) == 0
    connection.close()
