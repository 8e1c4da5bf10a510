"""CPU time of a sync of 15,000 services: `python -m bench syncing`.

From the bytes of the answer to the new snapshot on the shelf, with the changes stored. Beside it
JSON and the comparison of plain dicts.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from decimal import Decimal
from itertools import cycle
from pathlib import Path
from time import process_time

from bench.books import PANEL, filled, services_answer
from bench.bounds.comparing import compare, read
from bench.canned import canned_client
from bench.row import Row, cost, in_turn
from bench.scale import Scale
from bench.shelf import SIZE
from bot.garbage import Snapshots, leave_out_what_stays
from bot.shop.alerts import Alerts
from bot.shop.backroom import Backroom
from bot.shop.case_desk import CaseDesk
from bot.shop.desk import CallBudget, Desk
from bot.shop.health import PanelHealth
from bot.shop.notices import Notices
from bot.shop.price_truth import PriceTruth
from bot.shop.rate_jumps import RateJumps
from bot.shop.shelf import Shelf
from bot.shop.sync import Sync
from bot.storage import Database
from sandbox.clock import ManualClock

ROUNDS = 5
ONE_IN = 20
"""So many times fewer services have another rate where 5 % have changed."""


def rows(scale: Scale) -> list[Row]:
    answer = services_answer(SIZE * scale.times)
    other = _with_other_rates(answer)
    with filled(services=SIZE * scale.times, customers=1) as path:
        return [
            cost("sync of 15,000 services, unchanged", *_measured(path, [answer]), aim=3),
            cost("sync of 15,000 services, 5 % changed", *_measured(path, [other, answer]), aim=4),
        ]


def _with_other_rates(answer: bytes) -> bytes:
    """A panel writes what has not changed as it did before."""
    offered = json.loads(answer)
    if _written(offered) != answer:
        raise ValueError("the practice panel writes in another way")
    for row in offered[::ONE_IN]:
        row["rate"] = f"{Decimal(row['rate']) * Decimal('1.1'):f}"
    return _written(offered)


def _written(offered: object) -> bytes:
    return json.dumps(offered, ensure_ascii=False, separators=(",", ":")).encode()


def _measured(path: Path, answers: list[bytes]) -> tuple[float, float]:
    """In ms. The answers come in turn; the last one is that of before."""
    known = read(answers[-1])
    asked = cycle(answers)

    def bound() -> float:
        nonlocal known
        answer = next(asked)
        begun = process_time()
        known, _ = compare(known, answer)
        return (process_time() - begun) * 1000

    with asyncio.Runner() as runner:
        told = cycle(answers)
        shelf = Shelf()
        opened = _opened(path, lambda: next(told), shelf)
        sync = runner.run(opened.__aenter__())
        # What was synced before the start: the shelf as it was, and the answer as it stood.
        runner.run(_begin(sync, len(answers)))
        snapshots = Snapshots(shelf)

        def ours() -> float:
            begun = process_time()
            runner.run(_step(sync))
            taken = process_time() - begun
            # As the program does, within a minute.
            runner.run(snapshots.step())
            return taken * 1000

        found = in_turn(ours, bound, ROUNDS)
        runner.run(opened.__aexit__(None, None, None))
    return found


@asynccontextmanager
async def _opened(path: Path, answer: Callable[[], bytes], shelf: Shelf) -> AsyncIterator[Sync]:
    clock, notices = ManualClock(), Notices([])
    alerts = Alerts(notices)
    client = canned_client(clock, lambda _form: answer())

    async def reload() -> None:
        """No charge is heard here."""

    async with Database(path) as db, client:
        yield Sync(
            db=db,
            clock=clock,
            desks=[Desk(1, PANEL, client, CallBudget(clock, 1000), Decimal(1))],
            shelf=shelf,
            backroom=Backroom(clock=clock),
            alerts=alerts,
            health=PanelHealth(clock=clock, alerts=alerts),
            price_truth=PriceTruth(clock=clock, case_desk=CaseDesk(notices), reload=reload),
            rate_jumps=RateJumps(clock=clock, alerts=alerts, percent=Decimal(50)),
        )


async def _begin(sync: Sync, answers: int) -> None:
    await sync.load()
    leave_out_what_stays()
    for _ in range(answers):
        await _step(sync)


async def _step(sync: Sync) -> None:
    (result,) = await sync.step()
    if result.numbers is None or result.numbers.doubt is not None:
        raise ValueError(result)
