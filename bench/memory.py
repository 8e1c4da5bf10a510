"""Memory with 15,000 services and 100,000 orders: `python -m bench memory`.

Of a running shop that has started, answered and synced. Beside it a bare aiogram bot that has
answered.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from bench.books import filled, services_answer
from bench.outside import BARE, KIOSK, memory, outside, process
from bench.row import Row, more
from bench.scale import Scale
from bench.shelf import SIZE

ORDERS = 100_000
REST_SECONDS = 30


def rows(scale: Scale) -> list[Row]:
    size = SIZE * scale.times
    bound = asyncio.run(_used(None, b"[]"))
    with filled(services=size, customers=scale.customers, orders=ORDERS * scale.times) as path:
        ours = asyncio.run(_used(path, services_answer(size)))
    work = "memory with 15,000 services and 100,000 orders"
    return [more(work, ours, bound, aim=60, unit="MiB")]


async def _used(database: Path | None, catalogue: bytes) -> float:
    async with outside(catalogue) as found:
        with process(BARE if database is None else KIOSK, found.url, database) as pid:
            await found.until(lambda: bool(found.sent))
            if database is not None:
                await found.until(lambda: "services" in found.asked)
            await asyncio.sleep(REST_SECONDS if database is not None else 1)
            return memory(pid)
