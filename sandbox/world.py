"""The practice world in one piece: panels, a Bot API server and the chat page, on one port."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from decimal import Decimal
from types import MappingProxyType

from aiohttp import web

from bot.domain.clock import Clock
from bot.domain.pricing import PER
from sandbox.chat.page import mount_chat_page
from sandbox.panel.books import PanelBooks
from sandbox.panel.catalogue import make_catalogue
from sandbox.panel.dialects import PERFECT_PANEL, Dialect
from sandbox.panel.dialects.habits import PackagePrice
from sandbox.panel.faults import FaultScript
from sandbox.panel.orders import PanelPace
from sandbox.panel.server import create_panel_app
from sandbox.panel.services import ServiceEntry, rule_of
from sandbox.telegram.server import create_telegram_app
from sandbox.telegram.world import TelegramWorld

HOST = "127.0.0.1"
BOT_TOKEN = "1000000001:practice-token-that-opens-nothing"  # noqa: S105 - opens nothing
PANEL_KEY = "practice-key-that-opens-nothing"
CUSTOMER_ID = 4711
OPERATOR_ID = 1001
SECOND_CUSTOMER_ID = 4712


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelSpec:
    """A further panel: how it speaks, what it sells and what the account holds there."""

    dialect: Dialect = PERFECT_PANEL
    currency: str = "USD"
    seed: int = 1
    size: int = 400
    balance: Decimal = Decimal(100)
    pace: PanelPace | None = None


NO_PANELS: Mapping[str, PanelSpec] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class PracticePanel:
    """One panel of the world. `url` is the full address of its API."""

    url: str
    key: str
    books: PanelBooks
    faults: FaultScript = field(default_factory=FaultScript)


@dataclass(frozen=True, slots=True)
class World:
    """Where everything is, and the books of both sides to look into.

    `books`, `panel_faults` and `panel_url` are of the first panel; `panels` holds the others.
    """

    url: str
    telegram: TelegramWorld
    books: PanelBooks
    panel_faults: FaultScript
    panels: Mapping[str, PracticePanel]

    @property
    def panel_url(self) -> str:
        return f"{self.url}/panel{self.books.dialect.path}"


@asynccontextmanager
async def practice_world(
    clock: Clock,
    *,
    port: int = 0,
    pace: PanelPace | None = None,
    seed: int = 1,
    size: int = 2400,
    dialect: Dialect = PERFECT_PANEL,
    more_panels: Mapping[str, PanelSpec] = NO_PANELS,
) -> AsyncIterator[World]:
    """Open the world on the loopback interface; port 0 takes a free one."""
    telegram = _people(clock)
    first = PanelSpec(dialect=dialect, pace=pace, seed=seed, size=size)
    books, faults = _books(clock, first), FaultScript()
    panels = {name: _practice_panel(clock, name, spec) for name, spec in more_panels.items()}
    app = create_telegram_app(telegram)
    mount_chat_page(app)
    app.add_subapp("/panel", create_panel_app(books, key=PANEL_KEY, faults=faults))
    for name, panel in panels.items():
        served = create_panel_app(panel.books, key=panel.key, faults=panel.faults)
        app.add_subapp(f"/panels/{name}", served)
    async with _served(app, port) as url:
        placed = {name: replace(panel, url=url + panel.url) for name, panel in panels.items()}
        yield World(url, telegram, books, faults, MappingProxyType(placed))


def _practice_panel(clock: Clock, name: str, spec: PanelSpec) -> PracticePanel:
    address = f"/panels/{name}{spec.dialect.path}"
    return PracticePanel(address, f"{PANEL_KEY}-at-{name}", _books(clock, spec))


def _people(clock: Clock) -> TelegramWorld:
    telegram = TelegramWorld(clock, bot_token=BOT_TOKEN)
    telegram.add_person(CUSTOMER_ID, "Customer", username="customer")
    telegram.add_person(OPERATOR_ID, "Operator", username="operator", role="operator")
    return telegram


def _books(clock: Clock, spec: PanelSpec) -> PanelBooks:
    return PanelBooks(
        _goods(spec),
        clock=clock,
        random=random.Random(spec.seed),  # noqa: S311 - practice, and the same each time
        balance=spec.balance,
        currency=spec.currency,
        pace=spec.pace,
        dialect=spec.dialect,
    )


def _goods(spec: PanelSpec) -> list[ServiceEntry]:
    """A panel that bills rate x minimum / 1000 for a package writes a minimum that fits."""
    services = make_catalogue(spec.seed, spec.size)
    if spec.dialect.package_price is PackagePrice.RATE:
        return list(services)
    return [
        replace(one, minimum=PER, maximum=PER) if rule_of(one).flat else one for one in services
    ]


@asynccontextmanager
async def _served(app: web.Application, port: int) -> AsyncIterator[str]:
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, HOST, port).start()
        yield f"http://{HOST}:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()
