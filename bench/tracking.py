"""Following open orders at a panel: `python -m bench tracking`.

Of 100,000 open orders each is looked at once, in answers about a hundred, and a thousand of them
have changed. What is timed is a tenth of them, and counted ten times. Only the socket is missing.
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
from bot.shop.alerts import Alerts
from bot.shop.case_desk import CaseDesk
from bot.shop.desk import CallBudget, Desk
from bot.shop.health import PanelHealth
from bot.shop.notices import Notices
from bot.shop.price_truth import PriceTruth
from bot.shop.settlement import Settlement
from bot.shop.tracking import Tracker
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
    """One of a hundred orders has changed."""

    def answer(self, ids: list[str]) -> bytes:
        return json.dumps({one: self._report(int(one) - FIRST_REMOTE_ID) for one in ids}).encode()

    def _report(self, number: int) -> dict[str, str]:
        remains = QUANTITY - (number - 1) % 900
        if number % EACH == 0:
            remains -= 1
        done = number % (2 * EACH) == 0
        return {
            "charge": "0.9",
            "start_count": "12",
            "status": "Completed" if done else "In progress",
            "remains": "0" if done else str(remains),
            "currency": "USD",
        }


async def _looked(path: Path, clock: ManualClock) -> float:
    """Seconds to look at all that is due, and to write down what it says."""
    notices = Notices([])
    alerts = Alerts(notices)

    async def nothing() -> None:
        """Prices stay."""

    panel = Panel()
    client = canned_client(clock, lambda form: panel.answer(form["orders"][0].split(",")))
    async with Database(path) as db, client:
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
        copy = path.with_name("bare.db")
        shutil.copy(path, copy)
        with _bare(copy) as connection:
            return [_row(scale, path, connection)]


def _row(scale: Scale, path: Path, connection: sqlite3.Connection) -> Row:
    clock, panel = ManualClock(), Panel()
    firsts = iter(range(FIRST_REMOTE_ID + 1, FIRST_REMOTE_ID + ORDERS + 1, ORDERS // SHARE))

    def ours() -> float:
        seconds = asyncio.run(_looked(path, clock))
        clock.advance(1)
        return seconds

    def bound() -> float:
        first = next(firsts)
        starts = range(first, first + ORDERS // SHARE, EACH)
        answers = [panel.answer([str(start + i) for i in range(EACH)]) for start in starts]
        begun = perf_counter()
        follow(connection, answers, clock.now())
        return perf_counter() - begun

    found = [seconds * SHARE * scale.times for seconds in in_turn(ours, bound, ROUNDS)]
    return cost("tracker: 100,000 open orders, 1,000 changes", *found, aim=1.5, unit="s")
