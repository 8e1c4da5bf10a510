"""From the start of the process to the first answer: `python -m bench starting`.

A message waits at Telegram; Kiosk has a data folder with a synced catalogue. Beside it a bare
aiogram bot that answers the same message.
"""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path
from time import perf_counter

from bench.books import filled
from bench.outside import BARE, KIOSK, outside, process
from bench.row import Row, in_turn, more
from bench.scale import Scale

ROUNDS = 3


def rows(scale: Scale) -> list[Row]:
    with filled(services=scale.services, customers=scale.customers) as path:
        ours, bound = in_turn(lambda: _started(path), lambda: _started(None), ROUNDS)
    return [more("start to first answer", ours, bound, aim=1.0, unit="s")]


def _started(template: Path | None) -> float:
    database = None if template is None else template.with_name("started.db")
    if template is not None and database is not None:
        for one in database.parent.glob("started.db*"):
            one.unlink()
        shutil.copy(template, database)
    return asyncio.run(_first_answer(database))


async def _first_answer(database: Path | None) -> float:
    async with outside() as found:
        begun = perf_counter()
        with process(BARE if database is None else KIOSK, found.url, database):
            await found.until(lambda: bool(found.sent))
            return found.sent[0] - begun
