"""Browse taps that come over loopback, by long polling and by webhook: `python -m bench intake`.

Telegram is a process of its own, the same one for both.
"""

from __future__ import annotations

import asyncio
import socket
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import ClientSession, ClientTimeout, web

from bench.bounds.bare_bot import TOKEN, bare_bot, bare_dispatcher
from bench.row import Row, rate, taken_in_turn
from bench.scale import AT_ONCE, Scale
from bench.shop import open_shop
from bench.taps import looking_around
from bot.ui.callbacks import CategoryPage
from sandbox.world import BOT_TOKEN, HOST

TAPS = 320
ROUNDS = 5
AIM = 0.7
SECRET = "practice-secret-that-opens-nothing"  # noqa: S105 - opens nothing
PATIENCE = ClientTimeout(total=300)

Webhook = tuple[str, str] | None


def rows(scale: Scale) -> list[Row]:
    return asyncio.run(_rows(scale))


async def _rows(scale: Scale) -> list[Row]:
    async with telegram() as url:
        by_polling = await _measured(scale, url, webhook=False)
        by_webhook = await _measured(scale, url, webhook=True)
    return [
        rate("browse tap, long polling on loopback", *by_polling, aim=AIM),
        rate("browse tap, webhook on loopback", *by_webhook, aim=AIM),
    ]


async def _measured(scale: Scale, url: str, *, webhook: bool) -> tuple[float, float]:
    async with AsyncExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        changes, ours, bound = _webhooks() if webhook else ({}, None, None)
        shop = open_shop(Path(folder), scale, telegram_url=url, **changes)
        kiosk = await stack.enter_async_context(shop)
        await stack.enter_async_context(bare(url, bound))
        ways = [looking_around(kiosk, number) for number in range(AT_ONCE)]
        page = [[CategoryPage(category=1, page=0).pack()]]
        return await taken_in_turn(
            partial(driven, url, BOT_TOKEN, ways, ours),
            partial(driven, url, TOKEN, page, bound),
            ROUNDS,
        )


def _webhooks() -> tuple[dict[str, Any], Webhook, Webhook]:
    """The settings of ours, and where the updates of ours and of the bound are brought."""
    ports = [_free_port(), _free_port()]
    ours, bound = [(f"http://{HOST}:{port}/", SECRET) for port in ports]
    changes: dict[str, Any] = {
        "webhook_url": ours[0],
        "webhook_secret": SECRET,
        "listen": f"{HOST}:{ports[0]}",
    }
    return changes, ours, bound


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


async def driven(url: str, token: str, ways: list[list[str]], webhook: Webhook) -> float:
    wish: dict[str, Any] = {"token": token, "ways": ways, "webhook": webhook}
    async with (
        ClientSession(timeout=PATIENCE) as session,
        session.post(f"{url}/drive", json=wish | {"many": AT_ONCE, "taps": TAPS}) as answer,
    ):
        answer.raise_for_status()
        return float(await answer.json())


@asynccontextmanager
async def telegram() -> AsyncIterator[str]:
    """Its address."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bench.bounds.loopback", stdout=asyncio.subprocess.PIPE
    )
    if process.stdout is None:
        raise RuntimeError("it has an output")
    try:
        yield f"http://{HOST}:{int(await process.stdout.readline())}"
    finally:
        process.terminate()
        await process.wait()


@asynccontextmanager
async def bare(url: str, webhook: Webhook) -> AsyncIterator[None]:
    """The bare bot with aiogram's own intake, as it comes."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(url))
    bot, dispatcher = bare_bot(session), bare_dispatcher()
    async with AsyncExitStack() as stack:
        stack.push_async_callback(session.close)
        if webhook is None:
            polling = asyncio.create_task(
                dispatcher.start_polling(bot, handle_signals=False, close_bot_session=False)
            )
            stack.push_async_callback(_ended, polling)
            stack.push_async_callback(dispatcher.stop_polling)
        else:
            app = web.Application()
            SimpleRequestHandler(dispatcher, bot, secret_token=webhook[1]).register(app, path="/")
            runner = web.AppRunner(app, access_log=None)
            await runner.setup()
            stack.push_async_callback(runner.cleanup)
            await web.TCPSite(runner, HOST, int(webhook[0].rpartition(":")[2].strip("/"))).start()
        yield


async def _ended(task: asyncio.Task[None]) -> None:
    await task
