"""One life of the shop: it starts, and it stops in good order or dies between two bytes."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Coroutine
from contextvars import Context, copy_context
from typing import Any, Protocol, TypeVar

from bot.app import Kiosk
from bot.config import Settings
from bot.domain.clock import Clock
from sandbox.panel.books import PanelBooks
from sandbox.panel.calls import PanelCalls
from sandbox.telegram.world import TelegramWorld
from tests.simulation.boundaries import Boundary
from tests.simulation.loop import OWNER

T = TypeVar("T")

MOST_BURIALS = 100
KEPT_TASKS = 200


class Pool(Protocol):
    """Where the file's connections come from."""

    def take(self, *, read_only: bool) -> sqlite3.Connection: ...
    def give_back(self, connection: sqlite3.Connection) -> None: ...


class Surroundings(Protocol):
    """What a process finds outside of itself."""

    @property
    def settings(self) -> Settings: ...
    @property
    def shop_clock(self) -> Clock: ...
    @property
    def telegram(self) -> TelegramWorld: ...
    @property
    def books(self) -> PanelBooks: ...
    @property
    def calls(self) -> PanelCalls: ...
    @property
    def connections(self) -> Pool: ...
    @property
    def loop(self) -> asyncio.AbstractEventLoop: ...
    def trouble(self, boundary: Boundary, name: str) -> str | None: ...
    def delay(self, longest: float) -> float: ...


class Process:
    """Everything that the shop starts belongs to it, and ends with it.

    Once it is dead nothing of it reaches the world any more: what its tasks do while they are
    cleared away ends at the boundaries.
    """

    def __init__(self, world: Surroundings) -> None:
        self.world = world
        self.alive = True
        self.connections: list[sqlite3.Connection] = []
        self._tasks: dict[asyncio.Task[Any], None] = {}
        self._context: Context = copy_context()
        self._context.run(OWNER.set, self)
        self.kiosk = self._context.run(Kiosk, world.settings, world.shop_clock)

    def owns(self, task: asyncio.Task[Any]) -> None:
        self._tasks[task] = None
        if len(self._tasks) > KEPT_TASKS:
            self._tasks = dict.fromkeys(one for one in self._tasks if not one.done())

    def connect(self, *, read_only: bool) -> sqlite3.Connection:
        connection = self.world.connections.take(read_only=read_only)
        self.connections.append(connection)
        return connection

    def disconnect(self, connection: sqlite3.Connection) -> None:
        """What a dead process had is no longer its own."""
        if connection in self.connections:
            self.connections.remove(connection)
            self.world.connections.give_back(connection)

    async def start(self) -> Exception | None:
        """What kept it from starting. A process that died on the way has no reason to give."""
        return await self._run(self.kiosk.__aenter__())

    async def stop(self) -> None:
        """In good order, as on SIGTERM."""
        error = await self._run(self.kiosk.__aexit__(None, None, None))
        if error is not None:
            raise error
        self.kill()

    def kill(self) -> None:
        """The process is gone at once: no clean-up, nothing committed, the lock given back."""
        self.alive = False
        for connection in self.connections:
            self.world.connections.give_back(connection)
        self.connections.clear()
        self.kiosk.db._lock.give_back()

    async def bury(self) -> None:
        """Clear away the tasks of a dead process."""
        for _ in range(MOST_BURIALS):
            left = [task for task in self._tasks if not task.done()]
            if not left:
                return
            for task in left:
                task.cancel()
            await asyncio.sleep(0)
        raise AssertionError(f"tasks that cannot be stopped: {left}")

    async def silence(self) -> None:
        """Where a dead process stands still for ever."""
        if not self.alive:
            await self.world.loop.create_future()

    async def die(self) -> None:
        self.kill()
        await self.silence()

    async def _run(self, work: Coroutine[Any, Any, object]) -> Exception | None:
        task = self.world.loop.create_task(work, context=self._context)
        while not task.done() and self.alive:
            await asyncio.wait({task}, timeout=1)
        if not task.done() or task.cancelled():
            return None
        error = task.exception()
        return error if isinstance(error, Exception) else None


def process_here() -> Process:
    """The process in whose name this code runs."""
    found = OWNER.get()
    if not isinstance(found, Process):
        raise TypeError("no process of the shop runs here")
    return found
