"""A database, a clock, and a practice Telegram with Ann and Ben on its own clock."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import web

from bot.background import Nursery
from bot.storage import Database
from bot.telegram.session import TelegramSession
from sandbox.telegram.actor import Actor
from sandbox.telegram.server import create_telegram_app
from sandbox.telegram.world import TelegramWorld
from tests.databases import lay_database
from tests.telegram.helpers import ANN, BEN, TOKEN, WatchedClock


@pytest.fixture
def clock() -> WatchedClock:
    return WatchedClock()


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    async with Database(lay_database(tmp_path / "kiosk.db")) as database:
        yield database


@pytest.fixture
async def nursery() -> AsyncIterator[Nursery]:
    nursery = Nursery()
    yield nursery
    await nursery.close()


@pytest.fixture
def world() -> TelegramWorld:
    world = TelegramWorld(WatchedClock(), bot_token=TOKEN)
    world.add_person(ANN, "Ann", username="ann")
    world.add_person(BEN, "Ben", language_code="de")
    return world


@pytest.fixture
async def base_url(world: TelegramWorld) -> AsyncIterator[str]:
    runner = web.AppRunner(create_telegram_app(world))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


@pytest.fixture
async def bot(base_url: str) -> AsyncIterator[Bot]:
    session = TelegramSession(api=TelegramAPIServer.from_base(base_url), timeout=20)
    yield Bot(TOKEN, session=session)
    # The session's own close waits a quarter of a second for TLS that is not there.
    await (await session.create_session()).close()


@pytest.fixture
async def ann(base_url: str) -> AsyncIterator[Actor]:
    async with Actor(base_url, ANN) as actor:
        yield actor
