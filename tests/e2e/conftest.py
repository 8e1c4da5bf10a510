"""The whole shop and the whole practice world, over HTTP on the loopback interface."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import stamina
from aiogram.client.session.aiohttp import AiohttpSession

from bot.app import Kiosk
from bot.commands.demo import demo_settings, give_start_balance
from bot.config import Settings
from bot.panel import Timeouts
from sandbox.clock import ManualClock
from sandbox.panel.orders import PanelPace
from sandbox.telegram.actor import Actor
from sandbox.telegram.seen import SeenMessage
from sandbox.world import CUSTOMER_ID, OPERATOR_ID, SECOND_CUSTOMER_ID, World, practice_world
from tests.books import Books
from tests.databases import lay_database
from tests.e2e.short_ways import near, take_short_ways
from tests.made_once import make_once

CATALOGUE = 400
A_WEEK = 7 * 24 * 60
"""Minutes. Who lets time go by does not want a sync in each step."""
TURNS = 20
"""Turns of the event loop in which a sleeper that was woken has begun its work."""
LOOK = 0.02
"""Real seconds. That often it is looked at whether a step still does something."""
LOOKS = 5
"""So many of them in a row in which nothing is done: what is left waits for the clock."""
IDLE_CPU = 0.002
"""Seconds of CPU that looking takes itself: on a busy machine, an idle process is still idle."""
LONGEST_STEP = 5
"""Real seconds."""
SETTLE_SECONDS = 60
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
    second: Actor
    settings: Settings
    timeouts: Timeouts

    async def stop(self) -> None:
        """Close the shop as at the end of the program; the world goes on."""
        await self.kiosk.__aexit__(None, None, None)

    async def restart(self) -> None:
        """Open the shop once more, on the same database."""
        self.kiosk = Kiosk(self.settings, self.clock, timeouts=self.timeouts)
        await self.kiosk.__aenter__()
        self.books = Books(self.kiosk, self.world)

    async def settled(self) -> None:
        """Until every update that people have caused so far was taken and dealt with."""
        updates = self.world.telegram.updates
        async with asyncio.timeout(SETTLE_SECONDS):
            await updates.signal.until(lambda: not updates.has_pending())
            await self.kiosk.worker.idle()

    async def let_go_by(self, seconds: float) -> None:
        """Let time go by for everybody, and everybody do what is due then."""
        self.clock.advance(seconds)
        for _ in range(TURNS):
            await asyncio.sleep(0)
        # A step may be waiting for the clock itself: then time has to go on first.
        await _done_or_idle(self.kiosk.nursery.at_rest())

    async def until(
        self,
        actor: Actor,
        text: str,
        *,
        step: int = 10,
        steps: int = 60,
        anywhere: bool = False,
        patience: float = 0.02,
    ) -> SeenMessage:
        """Let time go by for everybody until the actor sees the text."""
        for _ in range(steps):
            await self.let_go_by(step)
            with suppress(AssertionError):
                return await actor.wait_for(text, timeout=patience, anywhere=anywhere)
        return await actor.wait_for(text, anywhere=anywhere)


async def _done_or_idle(work: Coroutine[Any, Any, None]) -> None:
    """Until that is done, or nobody in this process does anything any more."""
    task, looks, loop = asyncio.create_task(work), 0, asyncio.get_running_loop()
    deadline = loop.time() + LONGEST_STEP
    while not task.done() and looks < LOOKS and loop.time() < deadline:
        before = time.process_time()
        await asyncio.wait({task}, timeout=LOOK)
        looks = looks + 1 if time.process_time() - before < IDLE_CPU else 0
    if task.done():
        task.result()
    task.cancel()


@asynccontextmanager
async def playing(
    folder: Path, *, timeouts: Timeouts = QUICK, **changes: Any
) -> AsyncIterator[Play]:
    clock = ManualClock()
    async with AsyncExitStack() as stack:
        pace = PanelPace(pending_seconds=10, delivery_seconds=100)
        world = await stack.enter_async_context(practice_world(clock, pace=pace, size=CATALOGUE))
        stack.enter_context(near(world))
        settings = settings_for(world, folder, **changes)
        lay_database(settings.database_path)
        kiosk = await Kiosk(settings, clock, timeouts=timeouts).__aenter__()
        world.telegram.add_person(SECOND_CUSTOMER_ID, "Second", username="second")
        customer, operator, second = [
            await stack.enter_async_context(Actor(world.url, person_id))
            for person_id in (CUSTOMER_ID, OPERATOR_ID, SECOND_CUSTOMER_ID)
        ]
        books = Books(kiosk, world)
        play = Play(kiosk, world, clock, customer, operator, books, second, settings, timeouts)
        stack.push_async_callback(play.stop)
        await give_start_balance(kiosk)
        await first_sync(kiosk)
        yield play


async def first_sync(kiosk: Kiosk) -> None:
    """Until the shop has asked its panels what they sell, as it does when it opens."""
    await next(one for one in kiosk.nursery._loops if one._name == "sync").rest()


def settings_for(world: World, folder: Path, **changes: Any) -> Settings:
    practice: dict[str, Any] = {
        "taps_per_second": 1000,
        "tap_burst": 100_000,
        "track_seconds": 10,
        "sync_minutes": A_WEEK,
    }
    return demo_settings(world.url, world.panel_url, folder, **(practice | changes))


@pytest.fixture(autouse=True)
def _quick_retries() -> Iterator[None]:
    with stamina.set_testing(True, attempts=2, cap=True):
        yield


@pytest.fixture(autouse=True)
def _no_idle_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Aiogram waits 0.25 s for TLS to end."""
    make_once(monkeypatch)
    monkeypatch.setattr(AiohttpSession, "close", _close_at_once)


@pytest.fixture(autouse=True)
def _short_ways(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.node.get_closest_marker("long_ways") is None:
        take_short_ways(monkeypatch)


async def _close_at_once(session: AiohttpSession) -> None:
    if session._session is not None:
        await session._session.close()


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as found:
        yield found


@pytest.fixture
async def calm(play: Play, caplog: pytest.LogCaptureFixture) -> AsyncIterator[None]:
    """For tests in which nothing may go wrong inside, whatever people send."""
    yield
    await play.settled()
    assert await play.books.count("inbox", "state = 'dead' OR error IS NOT NULL") == 0
    assert not [one for one in caplog.get_records("call") if one.levelno >= logging.ERROR]
    assert play.world.telegram.unanswered_taps() == []
    await play.books.check()
