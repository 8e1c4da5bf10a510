"""The real program as a process of its own, against the practice world in this one."""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
import signal
import socket
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Concatenate, ParamSpec

import pytest

from bot.storage import Transaction
from bot.storage.engine import connect, prepare
from sandbox.telegram.actor import Actor
from sandbox.world import BOT_TOKEN, CUSTOMER_ID, OPERATOR_ID, PANEL_KEY, World
from tests.books import broken_invariants, sold_and_undecided
from tests.faults.stock import Stock, make_stock, small_world
from tests.faults.zygote import RUNNING

P = ParamSpec("P")

ROOT = Path(__file__).parents[2]
PATIENCE = 60
"""Seconds, on a machine that is busy with other things."""
KILLED = -signal.SIGKILL


def environment_for(world: World, folder: Path) -> dict[str, str]:
    return {
        "BOT_TOKEN": BOT_TOKEN,
        "ADMIN_IDS": str(OPERATOR_ID),
        "PANEL_URL": world.panel_url,
        "PANEL_KEY": PANEL_KEY,
        "PANEL_CALLS_PER_MINUTE": "600",
        "TELEGRAM_API_URL": world.url,
        "DATABASE_URL": f"sqlite:///{folder / 'kiosk.db'}",
        "TRACK_SECONDS": "1",
        "TAPS_PER_SECOND": "100",
        "UNDO_SECONDS": "1",
        "LOG_LEVEL": "WARNING",
    }


def folder_of_the_run(factory: pytest.TempPathFactory) -> Path:
    """The same one for all processes of pytest-xdist."""
    own = factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


class Zygote:
    """Gives birth to bots: what they import takes seconds.

    All who name the same folder have the same one; it ends with the last of them.
    """

    def __init__(self, folder: Path) -> None:
        with (folder / "zygote.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self._connection = _connected(folder / "zygote")
        self._answers = self._connection.makefile("r")

    async def ask(self, **wanted: Any) -> int:
        async with asyncio.timeout(PATIENCE):
            return await asyncio.to_thread(self._ask, json.dumps(wanted))

    async def look(self, process_id: int) -> int | None:
        """The exit code, minus the number of the signal that ended it; None while it runs."""
        code = await self.ask(look=process_id)
        return None if code == RUNNING else code

    async def end_of(self, process_id: int) -> int:
        """The same, once it has ended."""
        deadline = time.monotonic() + PATIENCE
        while (code := await self.look(process_id)) is None:
            assert time.monotonic() < deadline, "it does not end"
            await asyncio.sleep(0.01)
        return code

    def _ask(self, wanted: str) -> int:
        self._connection.sendall(f"{wanted}\n".encode())
        return int(self._answers.readline())

    def close(self) -> None:
        self._answers.close()
        self._connection.close()


def _connected(address: Path) -> socket.socket:
    connection = socket.socket(socket.AF_UNIX)
    try:
        connection.connect(str(address))
    except (FileNotFoundError, ConnectionRefusedError):
        address.unlink(missing_ok=True)
        with socket.socket(socket.AF_UNIX) as door:
            door.bind(str(address))
            door.listen()
            _begin_zygote(door)
        connection.connect(str(address))
    return connection


def _begin_zygote(door: socket.socket) -> None:
    """Nobody waits for it, and an interrupt of the tests is not for it."""
    door.set_inheritable(True)
    command = [sys.executable, "-m", "tests.faults.zygote", str(door.fileno())]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    os.posix_spawn(sys.executable, command, environment, setpgroup=0)


class Workshop:
    """What all scenes of a process share; the folder, with other processes of the run."""

    def __init__(self, folder: Path) -> None:
        self.zygote = Zygote(folder)
        self._stock: Stock | None = None

    async def stock(self) -> Stock:
        if self._stock is None or not self._stock.is_fresh:
            self._stock = await make_stock()
        return self._stock

    def close(self) -> None:
        self.zygote.close()


@dataclass
class Scene:
    """The world, the folder of the shop, and the process that runs it."""

    world: World
    folder: Path
    zygote: Zygote
    customer: Actor
    operator: Actor
    cards: tuple[str, ...]
    started: list[int] = field(default_factory=list)

    @property
    def arm(self) -> Path:
        return self.folder / "armed"

    @property
    def database(self) -> Path:
        return self.folder / "kiosk.db"

    @property
    def log(self) -> str:
        found = self.folder / "log.txt"
        return found.read_text() if found.exists() else ""

    async def start(
        self, point: str | None = None, *, count: int = 1, ahead: int = 0, armed: bool = False
    ) -> None:
        """Start the bot; once it is armed, it ends at that point. Its clock may be ahead."""
        self.arm.unlink(missing_ok=True)
        if armed:
            self.arm.touch()
        wanted = {
            "point": point,
            "count": count,
            "ahead": ahead,
            "environment": environment_for(self.world, self.folder),
            "arm": str(self.arm),
            "log": str(self.folder / "log.txt"),
        }
        self.started.append(await self.zygote.ask(start=wanted))

    def signal(self, number: int) -> None:
        os.kill(self.started[-1], number)

    async def kill(self) -> None:
        self.signal(signal.SIGKILL)
        assert await self.ends() == KILLED

    async def ends(self) -> int:
        """The exit code of the newest process; minus the number of the signal that ended it."""
        code = await self.zygote.end_of(self.started[-1])
        self.started.pop()
        return code

    async def look(self) -> int | None:
        """The same, None while it runs."""
        code = await self.zygote.look(self.started[-1])
        if code is not None:
            self.started.pop()
        return code

    async def dies(self) -> None:
        """The mine goes off, and nothing of the books is broken by that."""
        assert await self.ends() == KILLED, self.log
        self.check()

    async def confirm(self, number: int = 1) -> None:
        """Tap the button of that confirm card, and do not wait for an answer."""
        await self.customer.begin_tap(None, self.cards[number - 1], forge=True)

    def ask(self, sql: str) -> Any:
        """One value from the shop's database, as it is stored now."""
        with closing(self._connected()) as connection:
            return Transaction(connection).value(sql)

    def change(
        self, function: Callable[Concatenate[Transaction, P], Any], *args: P.args, **kw: P.kwargs
    ) -> None:
        """Run a transaction while no bot does."""
        assert not self.started
        connection = connect(self.database)
        try:
            prepare(connection)
            connection.execute("BEGIN IMMEDIATE")
            function(Transaction(connection), *args, **kw)
            connection.execute("COMMIT")
        finally:
            connection.close()

    def check(self) -> None:
        """The invariants of the books; and nothing was sent twice, or sold that is not there."""
        self.check_books()
        with closing(self._connected()) as connection:
            tx = Transaction(connection)
            sold, undecided = sold_and_undecided(tx)
            linked = {row["remote_id"] for row in tx.rows("SELECT remote_id FROM provider_order")}
        asked = Counter(one.parameters["link"] for one in self.world.books.requests("add"))
        assert set(asked.values()) <= {1}, f"sent more than once: {asked}"
        assert linked <= {order.name for order in self.world.books.orders}
        assert sold <= self.world.books.adds <= sold + undecided

    def check_books(self) -> None:
        with closing(self._connected()) as connection:
            broken = broken_invariants(Transaction(connection))
        assert not broken, broken

    def _connected(self) -> sqlite3.Connection:
        connection = sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)
        connection.row_factory = sqlite3.Row
        return connection

    def is_true(self, sql: str) -> bool:
        with suppress(sqlite3.OperationalError):  # not there yet, or not whole
            return bool(self.ask(sql))
        return False

    async def stays(self, sql: str) -> None:
        """The query answers with something true, for a moment at least."""
        for _ in range(15):
            assert self.ask(sql), f"no longer true: {sql}\n{self.log}"
            await asyncio.sleep(0.02)

    async def comes_true(self, sql: str) -> None:
        """Wait until the query answers with something true."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if self.is_true(sql):
                return
            await asyncio.sleep(0.02)
        raise AssertionError(f"never true: {sql}\n{self.log}")


@asynccontextmanager
async def staged(workshop: Workshop, folder: Path) -> AsyncIterator[Scene]:
    """A world of its own. Whatever still runs at the end is killed."""
    stock = await workshop.stock()
    async with (
        small_world() as world,
        Actor(world.url, CUSTOMER_ID) as customer,
        Actor(world.url, OPERATOR_ID) as operator,
    ):
        scene = Scene(world, folder, workshop.zygote, customer, operator, stock.cards)
        scene.database.write_bytes(stock.content)
        try:
            yield scene
        finally:
            while scene.started:
                scene.signal(signal.SIGKILL)
                await scene.ends()
