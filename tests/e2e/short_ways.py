"""Short ways in place of those that cost most: HTTP to the practice Telegram, a database's thread.
A quarter of the panel's services is as good as all of them, too.

The shop's calls are written and read as ever, the practice Telegram is as strict, and the file
and the SQL are the shop's own; only sockets and threads are left out. People stay on HTTP.
Files, and any call while trouble is ordered, take the long way, and so do the tests that are
marked with `long_ways`.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, cast

import pytest
from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import InputFile

from bot import app
from bot.storage import database
from bot.storage.engine import connect, prepare
from bot.telegram.session import TelegramSession
from sandbox import world as practice
from sandbox.panel.catalogue import make_catalogue
from sandbox.panel.services import ServiceEntry
from sandbox.telegram.dispatch import execute
from sandbox.telegram.errors import ApiError
from sandbox.telegram.parameters import RawCall
from sandbox.telegram.world import TelegramWorld
from sandbox.world import World

R = TypeVar("R")

_worlds: dict[str, TelegramWorld] = {}
"""By address."""


def take_short_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "TelegramSession", ShortSession)
    monkeypatch.setattr(database, "Worker", ShortWorker)
    monkeypatch.setattr(practice, "make_catalogue", few_services)


@cache
def few_services(seed: int, size: int) -> tuple[ServiceEntry, ...]:
    """The first of each category that begins with a sensible one, and of each type and oddity."""
    every = make_catalogue(seed, size)
    first: dict[object, ServiceEntry] = {}
    for one in every:
        first.setdefault((one.type, one.quirk), one)
    return tuple(one for one in every if one.flagship or first[one.type, one.quirk] is one)


@contextmanager
def near(world: World) -> Iterator[None]:
    """While it is open, the short way leads to that world."""
    _worlds[world.url] = world.telegram
    try:
        yield
    finally:
        del _worlds[world.url]


class ShortSession(TelegramSession):
    """Hands a call's written parameters to the practice Telegram, and reads its answer."""

    def __init__(self, **named: Any) -> None:
        super().__init__(json_loads=_loaded, **named)

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - aiogram's own signature
    ) -> TelegramType:
        files: dict[str, InputFile] = {}
        values = json.loads(self.written(bot, method, files))
        world = self._world_of(bot)
        if world is None or files:
            return await super().make_request(bot, method, timeout)
        # As on the long way, others have their turn before and after.
        await asyncio.sleep(0)
        status, answer = await _answer(world, method.__api_method__, RawCall(values))
        await asyncio.sleep(0)
        # It is no text, and so cannot be left unread either.
        read = BaseSession.check_response(self, bot, method, status, cast(str, answer))
        return cast(TelegramType, read.result)

    def _world_of(self, bot: Bot) -> TelegramWorld | None:
        world = _worlds.get(self.api.base.partition("/bot{token}")[0])
        if world is None or world.bot_token != bot.token or world.closing.closed:
            return None
        return None if world.faults._orders else world


async def _answer(world: TelegramWorld, name: str, raw: RawCall) -> tuple[int, dict[str, Any]]:
    try:
        return 200, {"ok": True, "result": await execute(world, name, raw)}
    except ApiError as refusal:
        return refusal.code, refusal.envelope()


def _loaded(content: Any) -> Any:
    return json.loads(content) if isinstance(content, str) else content


class ShortWorker:
    """In place of `bot.storage.engine.Worker`: the connection is used on the loop's own thread."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._path = path
        self._read_only = read_only
        self._connection: sqlite3.Connection | None = None

    async def open(self) -> None:
        self._connection = connect(self._path)
        prepare(self._connection, read_only=self._read_only)
        # No test of these cuts the power.
        self._connection.execute("PRAGMA synchronous = OFF")

    async def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    async def run(self, function: Callable[[sqlite3.Connection], R]) -> R:
        await asyncio.sleep(0)
        if self._connection is None:
            raise RuntimeError("the database is not open")
        return function(self._connection)
