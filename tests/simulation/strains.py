"""A whole sale while the machine is not well: a full disk, a lock, a clock that jumps."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Mapping

from aiogram.filters.callback_data import CallbackData

from bot.domain.clock import HOUR
from bot.ui.callbacks import ConfirmOrder, Review
from tests.simulation import checks
from tests.simulation.nth_call import CREDIT, LOOK_SECONDS, USUAL, Sale
from tests.simulation.world import World, play

YEAR = 365 * 24 * HOUR
LATEST_BEGIN = 20.0
LONGEST_TIME = 120.0
SHORTEST_LOCK, LONGEST_LOCK = 0.1, 30.0
MOST_PAGES = 6
NO_LIMIT = 1_073_741_823


class SaleOfANewPrice(Sale):
    """The price may be over by the time of the tap: then the new one is asked for, once."""

    async def confirm(self) -> None:
        [(_, old)] = self.customer.buttons(ConfirmOrder)
        asking = asyncio.create_task(self._ask_for_another(old))
        await super().confirm()
        asking.cancel()

    async def _ask_for_another(self, old: str) -> None:
        for address in (Review, ConfirmOrder):
            self.customer.tap(await self._shown(address, old))

    async def _shown(self, address: type[CallbackData], old: str) -> str:
        """The button of that kind, once there is one that is not `old`."""
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            for _, data in self.customer.buttons(address):
                if data != old:
                    return data


def trial(seed: int) -> Mapping[str, int]:
    """Each strain once, at a moment of a sale that the seed draws."""
    for name in STRAINS:
        strained(seed, name)
    return {"strains": len(STRAINS), "sales": len(STRAINS)}


def strained(seed: int, name: str) -> None:
    """Raises where the books are broken, or the sale does not come to its end."""

    async def script(world: World) -> None:
        sale = (SaleOfANewPrice if name in JUMPS else Sale)(world, long=True)
        await sale.to_confirm()
        world.shop_clock.stretch = USUAL
        strain = asyncio.create_task(_later(world, STRAINS[name]))
        await sale.go_on()
        await strain
        await sale.settle()
        checks.always(world, CREDIT)
        checks.nobody_died(world)

    try:
        play(seed, script)
    except Exception as error:
        error.add_note(f"strain: {name}")
        raise


async def _later(world: World, strain: Strain) -> None:
    await asyncio.sleep(world.random.random() * LATEST_BEGIN)
    await strain(world)


async def _full_disk(world: World) -> None:
    """SQLite itself finds no room for another page, and then there is room again."""
    writer = world.process.connections[0]
    [pages] = writer.execute("PRAGMA page_count").fetchone()
    writer.execute(f"PRAGMA max_page_count = {pages + world.random.randint(0, MOST_PAGES)}")
    world.events.note("the disk is full")
    await asyncio.sleep(world.random.random() * LONGEST_TIME)
    writer.execute(f"PRAGMA max_page_count = {NO_LIMIT}")
    world.events.note("there is room again")


async def _locked(world: World) -> None:
    """Another program writes to the file, for longer than a good neighbour would."""
    other = sqlite3.connect(world.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    world.events.note("the database is locked")
    await asyncio.sleep(world.random.uniform(SHORTEST_LOCK, LONGEST_LOCK))
    other.execute("ROLLBACK")
    other.close()
    world.events.note("the database is free")


def _jump(seconds: int) -> Strain:
    """The wall clock is set, once; UTC knows no summer time."""

    async def jump(world: World) -> None:
        world.shop_clock.skew += seconds
        world.events.note(f"the clock jumps by {seconds} s")

    return jump


Strain = Callable[[World], Awaitable[None]]
JUMPS: Mapping[str, Strain] = {
    "an hour on": _jump(HOUR),
    "an hour back": _jump(-HOUR),
    "a year on": _jump(YEAR),
    "a year back": _jump(-YEAR),
}
STRAINS: Mapping[str, Strain] = {"full disk": _full_disk, "locked database": _locked, **JUMPS}
