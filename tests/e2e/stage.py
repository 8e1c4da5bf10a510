"""A stage for what goes wrong with money: a panel that can be shut, a shop that can restart.

One service has a known price: 0.90 at the panel for 1,000, 1.17 in the shop.
"""

from __future__ import annotations

import asyncio
import html
import itertools
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.app import Kiosk
from bot.commands.demo import demo_settings, give_start_balance
from bot.domain.catalogue import Service
from bot.panel import Timeouts
from bot.storage.ledger import AlreadyPostedError
from bot.ui.callbacks import (
    FROM_SEARCH,
    ConfirmOrder,
    DropDraft,
    OpenOrder,
    OpenService,
    PickQuantity,
)
from bot.ui.translator import texts_of
from sandbox.clock import ManualClock
from sandbox.panel.faults import Fault
from sandbox.panel.orders import PanelPace
from sandbox.panel.server import create_panel_app
from sandbox.telegram.actor import Actor
from sandbox.telegram.seen import SeenMessage
from sandbox.world import (
    CUSTOMER_ID,
    HOST,
    OPERATOR_ID,
    PANEL_KEY,
    SECOND_CUSTOMER_ID,
    World,
    practice_world,
)
from tests.books import Books
from tests.databases import lay_database
from tests.e2e.conftest import A_WEEK, CATALOGUE, Play, first_sync
from tests.e2e.short_ways import near
from tests.e2e.steps import see

PATIENCE_SECONDS = 8
"""Real seconds: a busy machine may need them for what takes no time on the clock."""
LINK = "https://www.instagram.com/practice.account"
KNOWN = "1"
"""The panel's id of the service with the known price: refill for 30 days, cancel possible."""
PRICE = Decimal("1.17")
START = Decimal(25)
SECOND_OPERATOR_ID = 1002
NO_LIMITS: dict[str, Any] = {
    "taps_per_second": 1000,
    "tap_burst": 100_000,
    "confirmations_per_hour": 100_000,
    "track_seconds": 10,
    "sync_minutes": A_WEEK,
}
PATIENCE = Timeouts(services=10, read=5, add=5, connect=2, silence=5)
IMPATIENCE = replace(PATIENCE, add=1, silence=1)
"""With an `add` that hangs. The time is real."""


class Door:
    """The panel's address for the shop. Shut, nobody answers there."""

    def __init__(self, world: World) -> None:
        self._app = create_panel_app(world.books, key=PANEL_KEY, faults=world.panel_faults)
        self._runner = web.AppRunner(self._app, access_log=None)
        self._path = world.books.dialect.path
        self._port = 0

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self._port}{self._path}"

    async def start(self) -> None:
        await self._runner.setup()
        await self.open()
        self._port = self._runner.addresses[0][1]

    async def open(self) -> None:
        await web.TCPSite(self._runner, HOST, self._port).start()

    async def shut(self) -> None:
        for site in tuple(self._runner.sites):
            await site.stop()

    async def close(self) -> None:
        await self._runner.cleanup()


@dataclass
class Stage:
    """The practice world with its clock; `play` opens the shop in it, as often as wanted."""

    world: World
    clock: ManualClock
    folder: Path
    door: Door

    @asynccontextmanager
    async def play(self, *, timeouts: Timeouts = PATIENCE, **changes: Any) -> AsyncIterator[Play]:
        address = changes.pop("panel_url", self.door.url)
        settings = demo_settings(self.world.url, address, self.folder, **(NO_LIMITS | changes))
        lay_database(settings.database_path)
        async with AsyncExitStack() as stack:
            kiosk = await stack.enter_async_context(Kiosk(settings, self.clock, timeouts=timeouts))
            customer, operator, second = [
                await stack.enter_async_context(Actor(self.world.url, person_id))
                for person_id in (CUSTOMER_ID, OPERATOR_ID, SECOND_CUSTOMER_ID)
            ]
            with suppress(AlreadyPostedError):  # it stands in the books since the first opening
                await give_start_balance(kiosk)
            await first_sync(kiosk)
            for actor in (customer, operator):
                await actor.send("/start")
                await actor.wait_for(said("home-greeting"))
            books = Books(kiosk, self.world)
            yield Play(
                kiosk,
                self.world,
                self.clock,
                customer,
                operator,
                books,
                second,
                settings,
                timeouts,
            )


@asynccontextmanager
async def staged(folder: Path, **world_has: Any) -> AsyncIterator[Stage]:
    """`world_has` goes to `practice_world`: another dialect, more panels."""
    clock = ManualClock()
    pace = PanelPace(pending_seconds=10, delivery_seconds=100)
    async with practice_world(clock, pace=pace, size=CATALOGUE, **world_has) as world:
        world.telegram.add_person(SECOND_CUSTOMER_ID, "Second", username="second")
        world.telegram.add_person(SECOND_OPERATOR_ID, "Second", role="operator")
        reprice(world, Decimal("0.90"))
        door = Door(world)
        await door.start()
        try:
            with near(world):
                yield Stage(world, clock, folder, door)
        finally:
            await door.close()


def reprice(world: World, rate: Decimal) -> None:
    """The panel's rate of the known service."""
    world.books.replace_service(replace(world.books.service(int(KNOWN)), rate=rate))


def answer(rows: list[Any]) -> Fault:
    """The panel lists these services, and no others."""
    return Fault.raw(200, json.dumps(rows))


async def sell_only(play: Play, rows: list[Any]) -> None:
    """The panel lists few others from now on, which nobody believes until an admin does."""
    sync = play.kiosk.shop.sync
    play.world.panel_faults.always("services", answer(rows))
    play.clock.advance(1)
    await sync.step()
    doubted = sync.doubted(1)
    assert doubted is not None
    await play.kiosk.db.write(sync.take, 1001, 1, doubted.at)
    await sync.taken(1)


def known_service(play: Play) -> Service:
    services = play.kiosk.shop.shelf.catalogue.all_services()
    return next(service for service in services if service.remote_id == KNOWN)


async def ask_price(
    play: Play, quantity: str = "1000", *, link: str = LINK, actor: Actor | None = None
) -> SeenMessage:
    """The known service's confirm card."""
    actor = actor or play.customer
    address = OpenService(service=known_service(play).id, source=FROM_SEARCH, place=0, page=0)
    await actor.tap_data(None, address.pack(), forge=True)
    await see(actor, DropDraft)
    await actor.send(link)
    await see(actor, PickQuantity)
    await actor.send(quantity)
    return await see(actor, ConfirmOrder)


async def buy(
    play: Play, quantity: str = "1000", *, link: str = LINK, actor: Actor | None = None
) -> None:
    """From the service's card to Confirm."""
    actor = actor or play.customer
    await ask_price(play, quantity, link=link, actor=actor)
    await actor.tap("Confirm")


async def order_card(play: Play, order_id: int = 1) -> SeenMessage:
    """Open an order in a new message, as an old button would."""
    await play.customer.tap_data(None, OpenOrder(order=order_id).pack(), forge=True)
    return await play.customer.wait_for(f"Order #{order_id}")


async def comes_true(
    play: Play, check: Callable[[], Awaitable[object]], *, step: float = 1, steps: int = 600
) -> None:
    """Let time go by until the check holds; fails where it never does."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + PATIENCE_SECONDS
    for number in itertools.count():
        if await check():
            return
        if number >= steps and loop.time() > deadline:
            raise AssertionError("that never came true")
        await play.let_go_by(step if number < steps else 0)


async def reaches(
    play: Play, state: str, order_id: int = 1, *, step: float = 1, steps: int = 600
) -> None:
    """Let time go by until the order is in that state."""

    async def is_there() -> bool:
        return await play.books.state(order_id) == state

    await comes_true(play, is_there, step=step, steps=steps)


async def a_while(play: Play, seconds: int, *, step: int = 60) -> None:
    """Let time go by."""
    for _ in range(seconds // step):
        await play.let_go_by(step)


def said(key: str, **arguments: str | int) -> str:
    """A text of the shop as an English reader sees it, without its markup."""
    found = re.sub(r"<[^<>]+>", "", texts_of("en")(key, **arguments))
    return html.unescape(found).strip()


async def everything_said(actor: Actor) -> str:
    """All that the bot's messages in the chat say now."""
    return "\n".join(one.text for one in await actor.messages() if one.sender == "bot")
