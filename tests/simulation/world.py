"""One seeded world: the real shop, the practice panel and the practice Telegram on one loop."""

from __future__ import annotations

import asyncio
import atexit
import gc
import hashlib
import logging
import random as chance
import sqlite3
import tempfile
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any, TypeVar

import pytest
import stamina

from bot import app
from bot.commands.demo import demo_settings, give_start_balance
from bot.config import Settings
from bot.panel import calling
from bot.storage import database, people
from sandbox.panel.books import PanelBooks
from sandbox.panel.calls import PanelCalls
from sandbox.panel.catalogue import make_catalogue
from sandbox.panel.orders import PanelPace
from sandbox.panel.services import ServiceEntry
from sandbox.telegram.people import Role
from sandbox.telegram.world import TelegramWorld
from sandbox.world import BOT_TOKEN, CUSTOMER_ID, OPERATOR_ID, PANEL_KEY, SECOND_CUSTOMER_ID
from tests.made_once import make_once
from tests.simulation.boundaries import Boundary, Calm, Events, Plan
from tests.simulation.clock import BesideClock, LoopClock
from tests.simulation.engine import Connections, InlineWorker
from tests.simulation.loop import VirtualLoop
from tests.simulation.panel_wire import InlineWire
from tests.simulation.process import Process
from tests.simulation.telegram_session import InlineSession

T = TypeVar("T")

MEMORY = Path("/dev/shm")
"""Files there cost no disk; any other folder will do."""
SERVICES = 16
RATE = Decimal("0.90")
"""What the panel asks for 1,000 of the known service."""
KNOWN = 1
LATER_MESSAGES = 1000
ACTORS = ((CUSTOMER_ID, "Customer"), (SECOND_CUSTOMER_ID, "Second"), (OPERATOR_ID, "Operator"))
A_WEEK = 7 * 24 * 60
SELDOM = (500_000, 5, 5)
"""How often garbage is looked for in a world: what a usual one leaves is cleared at its end."""
NO_LIMITS = {
    "taps_per_second": 1000,
    "tap_burst": 100_000,
    "confirmations_per_hour": 100_000,
    "track_seconds": 10,
    "sync_minutes": A_WEEK,
}


class World:
    """What is outside of the shop, and the shop's present process in it."""

    def __init__(self, seed: int, connections: Connections, *, shuffled: bool = True) -> None:
        self.seed = seed
        self.connections = connections
        self.random = Random(seed)
        self.loop = VirtualLoop(Random(seed + 1) if shuffled else None)
        self.clock = LoopClock(self.loop)
        self.shop_clock = LoopClock(self.loop)
        self.events = Events(self.clock)
        self.plan: Plan = Calm()
        self.path = connections.path
        self.settings = _settings(self.path)
        self.telegram = _telegram(BesideClock(self.loop, self.shop_clock))
        self.books = PanelBooks(
            services_for_sale(),
            clock=self.clock,
            random=Random(seed + 2),
            balance=Decimal(1000),
            pace=PanelPace(pending_seconds=5, delivery_seconds=20),
        )
        self.calls = PanelCalls(self.books, PANEL_KEY)
        self.process: Process
        self.lives = 0
        self.slowness = 1.0
        self._delays = Random(seed + 3)
        self._eye: sqlite3.Connection | None = None

    def trouble(self, boundary: Boundary, name: str) -> str | None:
        found = self.plan.trouble(boundary, name)
        self.events.note(f"{boundary} {name}" + (f": {found}" if found else ""))
        return found

    def delay(self, longest: float) -> float:
        return self._delays.random() * longest * self.slowness

    @property
    def kiosk(self) -> app.Kiosk:
        return self.process.kiosk

    async def open(self) -> None:
        """Start the shop; as often as it takes, as a supervisor does."""
        while True:
            self.lives += 1
            self.process = Process(self)
            error = await self.process.start()
            if self.process.alive and error is None:
                self.events.note(f"life {self.lives} begins")
                return
            self.events.note(f"life {self.lives} did not begin: {error!r}")
            await self.lose()
            await asyncio.sleep(1)

    async def lose(self) -> None:
        """The process is killed, and cleared away."""
        self.process.kill()
        await self.process.bury()
        self.telegram.updates.begin_poll()

    async def reopen(self) -> None:
        """If the process has died meanwhile, another one begins."""
        if not self.process.alive:
            await self.lose()
            await self.open()

    async def close(self) -> None:
        if self.process.alive:
            await self.process.stop()
        await self.process.bury()
        if self._eye is not None:
            self.connections.give_back(self._eye)

    @property
    def eye(self) -> sqlite3.Connection:
        """The database as it is stored now, past the shop."""
        if self._eye is None:
            self._eye = self.connections.take(read_only=True)
        return self._eye

    def changes(self) -> int:
        """A number that is another one once anything new is stored."""
        number: int = self.value("PRAGMA data_version")
        return number

    def ask(self, sql: str, **parameters: object) -> list[Any]:
        return self.eye.execute(sql, parameters).fetchall()

    def value(self, sql: str, **parameters: object) -> Any:
        [row] = self.ask(sql, **parameters)
        return row[0]

    def digest(self) -> str:
        """One number for all that happened and all that is stored of the money."""
        lines = [*self.events.lines]
        for table in ("ledger_tx", "orders", "attempt", "provider_order"):
            lines += [str(tuple(row)) for row in self.ask(f"SELECT * FROM {table} ORDER BY 1")]
        return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def play(
    seed: int, script: Callable[[World], Coroutine[Any, Any, T]], *, shuffled: bool = True
) -> T:
    """Run the script in a new world, with the shop open, and close both.

    The last events are told with whatever goes wrong.
    """
    template = _template()
    connections = _connections("kiosk.db")
    with _cleared_at_its_end(), _inline(seed), _quiet():
        connections.restore(template)
        try:
            return _run(World(seed, connections, shuffled=shuffled), script)
        except BaseException:
            # What a world has left in them when it broke is not known.
            connections.close()
            raise


@contextmanager
def _cleared_at_its_end() -> Iterator[None]:
    """All of a world dies together: to look for garbage meanwhile finds little."""
    before = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.collect(0)
        gc.set_threshold(*before)


@contextmanager
def _quiet() -> Iterator[None]:
    """The shop writes a page of log for each trouble, and trouble is the point here."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(before)


def _run(world: World, script: Callable[[World], Awaitable[T]]) -> T:
    async def whole() -> T:
        world.loop.set_exception_handler(_note_unheard(world))
        await world.open()
        try:
            return await script(world)
        except BaseException:
            world.process.kill()
            raise
        finally:
            await world.close()

    try:
        return world.loop.run_until_complete(whole())
    except Exception as error:
        last = "\n".join(world.events.lines[-60:])
        error.add_note(f"seed {world.seed}; the last events:\n{last}")
        raise
    finally:
        world.loop.close()


def _note_unheard(world: World) -> Callable[[asyncio.AbstractEventLoop, dict[str, Any]], object]:
    def note(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        world.events.note(f"UNHEARD {context.get('message')} {context.get('exception')!r}")

    return note


@contextmanager
def _inline(seed: int) -> Iterator[None]:
    """Threads, sockets and the machine's chance are replaced; all is put back at the end."""
    nonces = Random(seed + 4)
    hooks = stamina.instrumentation.get_on_retry_hooks()
    state = chance.getstate()
    chance.seed(seed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "Worker", InlineWorker)
        patch.setattr(calling, "Wire", InlineWire)
        patch.setattr(app, "TelegramSession", InlineSession)
        patch.setattr(
            app, "secrets", SimpleNamespace(token_hex=lambda size: nonces.randbytes(size).hex())
        )
        make_once(patch)
        stamina.instrumentation.set_on_retry_hooks(())
        try:
            yield
        finally:
            stamina.instrumentation.set_on_retry_hooks(hooks)
            chance.setstate(state)


@cache
def services_for_sale() -> tuple[ServiceEntry, ...]:
    """A small catalogue: the price of the known service is round."""
    services = make_catalogue(1, 400)[:SERVICES]
    return tuple(replace(one, rate=RATE) if one.id == KNOWN else one for one in services)


@cache
def _folder() -> Path:
    """One for the whole run of this program: only one world at a time is in it."""
    place = MEMORY if MEMORY.is_dir() else None
    kept = tempfile.TemporaryDirectory(prefix="kiosk-simulation-", dir=place)
    atexit.register(kept.cleanup)
    return Path(kept.name)


@cache
def _connections(name: str) -> Connections:
    connections = Connections(_folder() / name)
    atexit.register(connections.close)
    return connections


@cache
def _settings(path: Path) -> Settings:
    address = f"sqlite:///{path}"
    return demo_settings(
        "http://telegram.invalid",
        "https://panel.invalid/api/v2",
        path.parent,
        **{**NO_LIMITS, "database_url": address},
    )


def _telegram(clock: LoopClock) -> TelegramWorld:
    telegram = TelegramWorld(clock, bot_token=BOT_TOKEN)
    for person_id, name in ACTORS:
        role: Role = "operator" if person_id == OPERATOR_ID else "customer"
        telegram.add_person(person_id, name, role=role).started = True
    return telegram


@cache
def _template() -> sqlite3.Connection:
    """A shop that has opened once: the catalogue is stored, and people are known."""

    async def prepare(world: World) -> None:
        kiosk = world.kiosk
        await give_start_balance(kiosk)
        for person_id, name in ACTORS:
            await kiosk.db.write(people.meet, person_id, name, None, "en", at=world.clock.now())
        await kiosk.shop.sync.step()

    connections = _connections("template.db")
    with _inline(0):
        _run(World(0, connections, shuffled=False), prepare)
    # What the first world has built is there for all: texts, prices, classes of answers.
    gc.collect()
    gc.freeze()
    return connections.take(read_only=False)
