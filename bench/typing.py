"""Typed steps of an order, in process: `python -m bench typing`.

A link and a quantity in turn: each is read, checked and stored with what is awaited next, what was
typed is taken away, and the card is drawn anew. The bound keeps it in memory.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from time import perf_counter

from bench.bounds.bare_bot import bare_bot
from bench.bounds.bare_order import typing_dispatcher
from bench.bounds.stub import StubSession
from bench.bounds.updates import typed
from bench.customers import Customers, ShopSession
from bench.row import Row, rate, taken_in_turn
from bench.scale import AT_ONCE, Scale
from bench.shop import known_service, open_shop
from bot.ui.callbacks import FROM_CATEGORY, OpenService

STEPS = 20
"""Of each customer in a round: an even number, so that the next round begins with a link."""
ROUNDS = 5
AIM = 0.5

Type = Callable[[int, str], Awaitable[None]]


def rows(scale: Scale) -> list[Row]:
    return asyncio.run(_rows(scale))


async def _rows(scale: Scale) -> list[Row]:
    bot, dispatcher = bare_bot(StubSession()), typing_dispatcher()
    customers = Customers()

    async def bare(number: int, text: str) -> None:
        await dispatcher.feed_raw_update(bot, typed(number, text))

    with tempfile.TemporaryDirectory() as folder:
        telegram = ShopSession(customers.heard)
        async with open_shop(Path(folder), scale, telegram=telegram) as kiosk:
            service = known_service(kiosk)
            card = OpenService(service=service.id, source=FROM_CATEGORY, place=1, page=0)
            everybody = range(1, AT_ONCE + 1)
            await asyncio.gather(*(customers.tap(number, card.pack()) for number in everybody))
            await asyncio.gather(*(bare(number, "begin") for number in everybody))
            found = await taken_in_turn(
                partial(steps_a_second, customers.type), partial(steps_a_second, bare), ROUNDS
            )
    return [rate("typed step of an order", *found, aim=AIM)]


async def steps_a_second(write: Type) -> float:
    async def order(number: int) -> None:
        for step in range(STEPS // 2):
            await write(number, f"https://www.instagram.com/practice{number}.{step}")
            await write(number, str(1000 + step))

    begun = perf_counter()
    await asyncio.gather(*(order(number) for number in range(1, AT_ONCE + 1)))
    return AT_ONCE * STEPS / (perf_counter() - begun)
