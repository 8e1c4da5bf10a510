"""A practice Telegram on a free port, with one customer, one operator and a bot to test with."""

from collections.abc import AsyncIterator

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import ClientSession, web

from sandbox.clock import ManualClock
from sandbox.telegram.actor import Actor
from sandbox.telegram.server import create_telegram_app
from sandbox.telegram.world import TelegramWorld

TOKEN = "4242:practice-token-of-the-tests"
CUSTOMER = 1001
OPERATOR = 2002


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def world(clock: ManualClock) -> TelegramWorld:
    world = TelegramWorld(clock, bot_token=TOKEN)
    world.add_person(CUSTOMER, "Ann", username="ann")
    world.add_person(OPERATOR, "Olga", language_code="de", role="operator")
    return world


@pytest.fixture
async def base_url(world: TelegramWorld) -> AsyncIterator[str]:
    runner = web.AppRunner(create_telegram_app(world))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


@pytest.fixture
async def bot(base_url: str) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(base_url), timeout=20)
    yield Bot(TOKEN, session=session)
    # The session's own close waits a quarter of a second for TLS that is not there.
    await (await session.create_session()).close()


@pytest.fixture
async def http() -> AsyncIterator[ClientSession]:
    async with ClientSession() as session:
        yield session


@pytest.fixture
async def ann(base_url: str) -> AsyncIterator[Actor]:
    async with Actor(base_url, CUSTOMER) as actor:
        yield actor


@pytest.fixture
async def started(ann: Actor) -> Actor:
    """Ann, who has written to the bot."""
    await ann.send("/start")
    return ann
