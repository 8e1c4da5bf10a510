"""The practice world in one piece: a panel, a Bot API server and the chat page, on one port."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from aiohttp import web

from bot.domain.clock import Clock
from sandbox.chat.page import mount_chat_page
from sandbox.panel.books import PanelBooks
from sandbox.panel.catalogue import make_catalogue
from sandbox.panel.faults import FaultScript
from sandbox.panel.orders import PanelPace
from sandbox.panel.server import create_panel_app
from sandbox.telegram.server import create_telegram_app
from sandbox.telegram.world import TelegramWorld

HOST = "127.0.0.1"
BOT_TOKEN = "1000000001:practice-token-that-opens-nothing"  # noqa: S105 - opens nothing
PANEL_KEY = "practice-key-that-opens-nothing"
CUSTOMER_ID = 4711
OPERATOR_ID = 1001
SECOND_CUSTOMER_ID = 4712


@dataclass(frozen=True, slots=True)
class World:
    """Where everything is, and the books of both sides to look into."""

    url: str
    telegram: TelegramWorld
    books: PanelBooks
    panel_faults: FaultScript

    @property
    def panel_url(self) -> str:
        return f"{self.url}/panel/api/v2"


@asynccontextmanager
async def practice_world(
    clock: Clock, *, port: int = 0, pace: PanelPace | None = None, seed: int = 1, size: int = 2400
) -> AsyncIterator[World]:
    """Open the world on the loopback interface; port 0 takes a free one."""
    telegram = TelegramWorld(clock, bot_token=BOT_TOKEN)
    telegram.add_person(CUSTOMER_ID, "Customer", username="customer")
    telegram.add_person(OPERATOR_ID, "Operator", username="operator", role="operator")
    books = PanelBooks(
        make_catalogue(seed, size),
        clock=clock,
        random=random.Random(seed),  # noqa: S311 - practice, and the same each time
        pace=pace,
    )
    faults = FaultScript()
    app = create_telegram_app(telegram)
    mount_chat_page(app)
    app.add_subapp("/panel", create_panel_app(books, key=PANEL_KEY, faults=faults))
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        site = web.TCPSite(runner, HOST, port)
        await site.start()
        found = runner.addresses[0][1]
        yield World(f"http://{HOST}:{found}", telegram, books, faults)
    finally:
        await runner.cleanup()
