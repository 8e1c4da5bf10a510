"""The real program as a process of its own, against the practice world in this one."""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.storage import Transaction
from sandbox.telegram.actor import Actor
from sandbox.world import BOT_TOKEN, OPERATOR_ID, PANEL_KEY, World
from tests.books import broken_invariants

ROOT = Path(__file__).parents[2]
PATIENCE = 20


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
        "LOG_LEVEL": "WARNING",
    }


class Zygote:
    """Gives birth to bots. One for the whole session: what it imports takes seconds."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.zygote"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    async def ask(self, **wanted: Any) -> int:
        async with asyncio.timeout(PATIENCE):
            return await asyncio.to_thread(self._ask, json.dumps(wanted))

    def _ask(self, wanted: str) -> int:
        into, out = self._process.stdin, self._process.stdout
        assert into is not None
        assert out is not None
        into.write(f"{wanted}\n")
        into.flush()
        return int(out.readline())

    def close(self) -> None:
        self._process.communicate()


@dataclass
class Scene:
    """The world, the folder of the shop, and the process that runs it."""

    world: World
    folder: Path
    zygote: Zygote
    customer: Actor
    operator: Actor
    started: list[int] = field(default_factory=list)

    @property
    def arm(self) -> Path:
        return self.folder / "armed"

    @property
    def log(self) -> str:
        found = self.folder / "log.txt"
        return found.read_text() if found.exists() else ""

    async def start(self, point: str | None = None) -> None:
        """Start the bot; once it is armed, it ends at that point."""
        self.arm.unlink(missing_ok=True)
        wanted = {
            "point": point,
            "environment": environment_for(self.world, self.folder),
            "arm": str(self.arm),
            "log": str(self.folder / "log.txt"),
        }
        self.started.append(await self.zygote.ask(start=wanted))

    def kill(self, signal_number: int) -> None:
        os.kill(self.started[-1], signal_number)

    async def ends(self) -> int:
        """The exit code; minus the number of the signal that ended it."""
        return await self.zygote.ask(wait=self.started.pop())

    def ask(self, sql: str) -> Any:
        """One value from the shop's database, as it is stored now."""
        with self._connected() as connection:
            return Transaction(connection).value(sql)

    def check(self) -> None:
        """The invariants of the ledger; and nothing was sent twice."""
        with self._connected() as connection:
            broken = broken_invariants(Transaction(connection))
        assert not broken, broken

    def _connected(self) -> sqlite3.Connection:
        connection = sqlite3.connect(f"file:{self.folder / 'kiosk.db'}?mode=ro", uri=True)
        connection.row_factory = sqlite3.Row
        return connection

    async def stays(self, sql: str) -> None:
        """The query answers with something true, for a moment at least."""
        for _ in range(15):
            assert self.ask(sql), f"no longer true: {sql}\n{self.log}"
            await asyncio.sleep(0.02)

    async def comes_true(self, sql: str) -> None:
        """Wait until the query answers with something true."""
        for _ in range(PATIENCE * 50):
            with suppress(sqlite3.OperationalError):  # not there yet, or not whole
                if self.ask(sql):
                    return
            await asyncio.sleep(0.02)
        raise AssertionError(f"never true: {sql}\n{self.log}")
