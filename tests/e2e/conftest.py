"""The whole shop and the whole practice world, over HTTP on the loopback interface."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import stamina

from bot.app import Kiosk
from bot.commands.demo import demo_settings, give_start_balance
from bot.config import Settings
from bot.panel import Timeouts
from sandbox.clock import ManualClock
from sandbox.panel.orders import PanelPace
from sandbox.telegram.actor import Actor
from sandbox.telegram.seen import SeenMessage
from sandbox.world import CUSTOMER_ID, OPERATOR_ID, World, practice_world
from tests.books import Books

CATALOGUE = 400
QUICK = Timeouts(services=10, read=5, add=5, connect=2, silence=5)


@dataclass
class Play:
    """A running shop, its practice world, and the people in it."""

    kiosk: Kiosk
    world: World
    clock: ManualClock
    customer: Actor
    operator: Actor
    books: Books

    async def until(
        self, actor: Actor, text: str, *, step: int = 10, steps: int = 60, anywhere: bool = False
    ) -> SeenMessage:
        """Let time go by for everybody until the actor sees the text."""
        for _ in range(steps):
            self.clock.advance(step)
            with suppress(AssertionError):
                return await actor.wait_for(text, timeout=0.2, anywhere=anywhere)
        return await actor.wait_for(text, anywhere=anywhere)


@asynccontextmanager
async def playing(
    folder: Path, *, timeouts: Timeouts = QUICK, **changes: Any
) -> AsyncIterator[Play]:
    clock = ManualClock()
    async with AsyncExitStack() as stack:
        pace = PanelPace(pending_seconds=10, delivery_seconds=100)
        world = await stack.enter_async_context(practice_world(clock, pace=pace, size=CATALOGUE))
        settings = settings_for(world, folder, **changes)
        kiosk = await stack.enter_async_context(Kiosk(settings, clock, timeouts=timeouts))
        customer = await stack.enter_async_context(Actor(world.url, CUSTOMER_ID))
        operator = await stack.enter_async_context(Actor(world.url, OPERATOR_ID))
        await give_start_balance(kiosk)
        await kiosk.shop.sync.step()
        yield Play(kiosk, world, clock, customer, operator, Books(kiosk, world))


def settings_for(world: World, folder: Path, **changes: Any) -> Settings:
    practice: dict[str, Any] = {"taps_per_second": 1000, "tap_burst": 100_000, "track_seconds": 10}
    return demo_settings(world.url, world.panel_url, folder, **(practice | changes))


@pytest.fixture(autouse=True)
def _quick_retries() -> Iterator[None]:
    with stamina.set_testing(True, attempts=2, cap=True):
        yield


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as found:
        yield found
