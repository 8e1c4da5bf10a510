"""1,500 notices that wait to go out: `python -m bench notices`.

A whole running shop sends them to a Bot API that takes 0.1 s for each. Beside it the pace that
Telegram allows, in real seconds, and a quarter of a core.
"""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path
from time import perf_counter, time

from bench.books import filled
from bench.outside import KIOSK, cpu_seconds, outside, process
from bench.row import Row, cost, rate
from bench.scale import Scale
from bot.domain.clock import DAY

NOTICES = 1500
ALLOWED = 30
"""Messages in a second to different chats."""
QUARTER = 25
BEGIN_AFTER = 20
"""Seconds: until then the shop has started and synced."""

_WAITING = """
INSERT INTO outbox (kind, ref, person_id, order_id, arguments, due_at, created_at)
    SELECT 'order-completed', 'bench ' || id, person_id, id, '{}', ?, ? FROM orders
    WHERE id <= ?
"""


def rows(scale: Scale) -> list[Row]:
    orders = NOTICES * scale.times
    with filled(services=400, customers=scale.customers, orders=orders) as path:
        pace, share = asyncio.run(_sent(path))
    return [
        rate("1,500 notices through the outbox", pace, ALLOWED, aim=0.95),
        cost("the same, of a core", share, QUARTER, aim=1, unit="%"),
    ]


async def _sent(database: Path) -> tuple[float, float]:
    """So many in a second, and the percentage of a core."""
    shortly_before = perf_counter() + BEGIN_AFTER - 2
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute(_WAITING, (int(time()) + BEGIN_AFTER, int(time()), NOTICES))
        # Nothing else is to be done meanwhile.
        connection.execute("UPDATE orders SET next_look_at = ?", (int(time()) + DAY,))
    async with outside(greets=False) as found:
        with process(KIOSK, found.url, database) as pid:
            # What the admins are told at the start is none of them.
            await found.until(lambda: perf_counter() >= shortly_before)
            found.sent.clear()
            await found.until(lambda: bool(found.sent))
            used = cpu_seconds(pid)
            await found.until(lambda: len(found.sent) >= NOTICES)
            used = cpu_seconds(pid) - used
            seconds = found.sent[-1] - found.sent[0]
    return len(found.sent) / seconds, used / seconds * 100
