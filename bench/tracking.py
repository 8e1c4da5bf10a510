"""Following open orders at a panel: `python -m bench tracking`.

Each of 100,000 open orders has been looked at twice and is looked at once more, in answers about
a hundred, and a thousand of them have changed. What is timed is a tenth of them, and counted ten
times. Only the socket is missing.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from decimal import Decimal
from pathlib import Path
from time import perf_counter

from bench.books import FIRST_REMOTE_ID, PANEL, QUANTITY, filled
from bench.bounds.following import follow
from bench.canned import canned_client
from bench.row import Row, cost, in_turn
from bench.scale import Scale
from bot.domain.clock import HOUR
from bot.garbage import leave_out_what_stays
from bot.panel import PanelClient
from bot.shop.alerts import Alerts
from bot.shop.case_desk import CaseDesk
from bot.shop.desk import CallBudget, Desk
from bot.shop.health import PanelHealth
from bot.shop.notices import Notices
from bot.shop.price_truth import PriceTruth
from bot.shop.settlement import Settlement
from bot.shop.tracking import LONGEST_PAUSE, Tracker
from bot.storage import Database
from bot.storage.engine import connect, prepare
from sandbox.clock import ManualClock

ORDERS = 100_000
EACH = 100
"""Orders in one answer."""
SHARE = 10
"""One of so many is looked at in a round."""
ROUNDS = 5


class Panel:
    """One of a hundred orders has changed since the look before, which is not timed."""

    def __init__(self, *, changed: bool = True) -> None:
        self._changed = changed

    def answers(self, first: int) -> dict[bytes, bytes]:
        """Of a share of the orders from that number on, by the ids that are asked about."""
        starts = range(first, first + ORDERS // SHARE, EACH)
        parts = [[str(FIRST_REMOTE_ID + start + i) for i in range(EACH)] for start in starts]
        return {"%2C".join(part).encode(): self._answer(part) for part in parts}

    def _answer(self, ids: list[str]) -> bytes:
        return json.dumps({one: self._report(int(one) - FIRST_REMOTE_ID) for one in ids}).encode()

    def _report(self, number: int) -> dict[str, str]:
        remains = QUANTITY - (number - 1) % 900
        if self._changed and number % EACH == 0:
            remains -= 1
        done = self._changed and number % (2 * EACH) == 0
        return {
            "charge": "0.9",
            "start_count": "12",
            "status": "Completed" if done else "In progress",
            "remains": "0" if done else str(remains),
            "currency": "USD",
        }


async def _looked(path: Path, clock: ManualClock, client: PanelClient) -> float:
    """Seconds to look at all that is due, and to write down what it says."""
    notices = Notices([])
    alerts = Alerts(notices)

    async def nothing() -> None:
        """Prices stay."""

    async with Database(path) as db:
        tracker = Tracker(
            db=db,
            clock=clock,
            settlement=Settlement(notices),
            notices=notices,
            health=PanelHealth(clock=clock, alerts=alerts),
            price_truth=PriceTruth(clock=clock, case_desk=CaseDesk(notices), reload=nothing),
            track_seconds=HOUR,
        )
        desk = Desk(1, PANEL, client, CallBudget(clock, 1_000_000), Decimal(1))
        leave_out_what_stays()
        begun = perf_counter()
        await tracker.look(desk)
        return perf_counter() - begun


@contextmanager
def _bare(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(connect(path)) as connection:
        prepare(connection)
        yield connection


def rows(scale: Scale) -> list[Row]:
    with filled(services=400, customers=1000, orders=ORDERS * scale.times, ledger=False) as path:
        with closing(sqlite3.connect(path)) as database, database:
            # The others have been looked at just now.
            timed = ORDERS // SHARE * ROUNDS
            database.execute("UPDATE orders SET next_look_at = NULL WHERE id > ?", (timed,))
        copy = path.with_name("bare.db")
        shutil.copy(path, copy)
        with _bare(copy) as connection:
            return [_row(scale, path, connection)]


def _row(scale: Scale, path: Path, connection: sqlite3.Connection) -> Row:
    clock, before, after = ManualClock(), Panel(changed=False), Panel()
    parts = range(1, ORDERS + 1, ORDERS // SHARE)[:ROUNDS]
    ready: dict[bytes, bytes] = {}
    client = canned_client(clock, lambda form: ready[form.partition(b"orders=")[2]])

    def look(panel: Panel, first: int) -> float:
        ready.update(panel.answers(first))
        seconds = asyncio.run(_looked(path, clock, client))
        clock.advance(1)
        return seconds

    # The first look reads each order, the second finds that it says the same again.
    for _ in range(2):
        for first in parts:
            look(before, first)
        clock.advance(LONGEST_PAUSE - len(parts))
    ours, bound = iter(parts), iter(parts)

    def followed() -> float:
        answers = list(after.answers(next(bound)).values())
        begun = perf_counter()
        follow(connection, answers, clock.now())
        return perf_counter() - begun

    found = in_turn(lambda: look(after, next(ours)), followed, ROUNDS)
    whole = [seconds * SHARE * scale.times for seconds in found]
    return cost("tracker: 100,000 open orders, 1,000 changes", *whole, aim=1.5, unit="s")
