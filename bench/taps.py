"""Taps of customers who look around, in process: `python -m bench taps`.

Each customer taps again as soon as the tap before is answered. Ours comes in by long polling, the
socket left out, and goes through the inbox; the bound is aiogram's `feed_raw_update`.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter

from bench.bounds.bare_bot import bare_bot, bare_dispatcher
from bench.bounds.stub import StubSession
from bench.bounds.updates import tap
from bench.customers import Customers, ShopSession
from bench.row import Row, rate, taken_in_turn
from bench.scale import AT_ONCE, Scale
from bench.shop import open_shop
from bot.app import Kiosk
from bot.ui.callbacks import CategoryPage, Home, PlatformPage, Platforms

TAPS = 640
TAPS_ALONE = 160
ROUNDS = 5
AIM = 0.7

Tap = Callable[[int, str], Awaitable[None]]


def rows(scale: Scale) -> list[Row]:
    return asyncio.run(_rows(scale))


async def _rows(scale: Scale) -> list[Row]:
    bot, dispatcher = bare_bot(StubSession()), bare_dispatcher()
    customers = Customers()

    async def bare(number: int, data: str) -> None:
        await dispatcher.feed_raw_update(bot, tap(number, data))

    with tempfile.TemporaryDirectory() as folder:
        telegram = ShopSession(customers.heard)
        async with open_shop(Path(folder), scale, telegram=telegram) as kiosk:
            ways = [looking_around(kiosk, number) for number in range(AT_ONCE)]
            page = [[CategoryPage(category=1, page=0).pack()]]
            found: list[tuple[float, float]] = []
            for many, taps in ((AT_ONCE, TAPS), (1, TAPS_ALONE)):
                ours = partial(taps_a_second, customers.tap, ways, many, taps)
                bound = partial(taps_a_second, bare, page, many, taps)
                found.append(await taken_in_turn(ours, bound, ROUNDS))
    together, alone = found
    return [
        rate("browse tap, in process", *together, aim=AIM),
        rate("browse tap, in process, one customer alone", *alone),
    ]


def looking_around(kiosk: Kiosk, number: int) -> list[str]:
    """The buttons on a customer's way through the shop and back: not two take the same."""
    catalogue = kiosk.shop.shelf.catalogue
    platforms = [platform for platform, _ in catalogue.platforms()]
    platform = platforms[number % len(platforms)]
    categories = catalogue.categories(platform)
    category = categories[number // len(platforms) % len(categories)]
    steps = (
        Home(),
        Platforms(page=0),
        PlatformPage(platform=platform, page=0),
        CategoryPage(category=category.id, page=0),
        CategoryPage(category=category.id, page=1),
        CategoryPage(category=category.id, page=0),
        PlatformPage(platform=platform, page=1),
    )
    return [step.pack() for step in steps]


async def taps_a_second(act: Tap, ways: list[list[str]], many: int, taps: int) -> float:
    """Of so many customers, each of whom goes a way."""

    async def go(number: int) -> None:
        way = ways[number % len(ways)]
        for data in islice(cycle(way), number, number + taps // many):
            await act(number + 1, data)

    begun = perf_counter()
    await asyncio.gather(*(go(number) for number in range(many)))
    return taps / (perf_counter() - begun)
