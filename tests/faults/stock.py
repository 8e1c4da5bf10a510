"""The database of a shop that is open: it has its goods, and a customer with money.

The customer stands before confirm cards, each for another account: one tap makes an order.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.app import Kiosk
from bot.commands.demo import demo_settings, give_start_balance
from bot.domain.clock import SystemClock
from bot.domain.records import Person
from bot.domain.views import Quote
from bot.storage import people
from bot.ui.callbacks import ConfirmOrder
from sandbox.panel.orders import PanelPace
from sandbox.world import CUSTOMER_ID, World, practice_world
from tests.databases import lay_database
from tests.e2e.conftest import first_sync
from tests.e2e.stage import KNOWN

CATALOGUE = 400
GOODS = 30
"""The first of the catalogue: more of them would only cost time at each start."""
CARDS = 4
QUANTITY = 1000
FRESH_SECONDS = 180
"""A confirm card keeps its price for ten minutes."""


@dataclass(frozen=True, slots=True)
class Stock:
    """`content` is the file of the database, `cards` what the buttons that confirm say."""

    content: bytes
    cards: tuple[str, ...]
    made_at: float

    @property
    def is_fresh(self) -> bool:
        return time.monotonic() - self.made_at < FRESH_SECONDS


@asynccontextmanager
async def small_world() -> AsyncIterator[World]:
    """What is ordered stays as it is until somebody changes it."""
    pace = PanelPace(pending_seconds=600)
    async with practice_world(SystemClock(), pace=pace, size=CATALOGUE) as world:
        for service in world.books.services[GOODS:]:
            world.books.remove_service(service.id)
        for chat in world.telegram.chats.values():
            chat.person.started = True
        yield world


async def make_stock() -> Stock:
    with tempfile.TemporaryDirectory() as folder:
        async with small_world() as world:
            settings = demo_settings(world.url, world.panel_url, Path(folder))
            lay_database(settings.database_path)
            async with Kiosk(settings, SystemClock()) as kiosk:
                await give_start_balance(kiosk)
                await first_sync(kiosk)
                await kiosk.publishing.publish()
                cards = [await _card(kiosk, number) for number in range(1, CARDS + 1)]
        return Stock(settings.database_path.read_bytes(), tuple(cards), time.monotonic())


async def _card(kiosk: Kiosk, number: int) -> str:
    write, ordering = kiosk.db.write, kiosk.shop.ordering
    who = await kiosk.db.read(people.get, CUSTOMER_ID)
    assert isinstance(who, Person)
    services = kiosk.shop.shelf.catalogue.all_services()
    service = next(one for one in services if one.remote_id == KNOWN)
    begun = await write(ordering.begin, who, service.id, "pl:0", None)
    assert not isinstance(begun, str), begun
    await write(ordering.give_link, who, begun.draft.id, link_of(number))
    made = await write(ordering.give_quantity, who, begun.draft.id, QUANTITY)
    assert isinstance(made, Quote), made
    return ConfirmOrder(draft=begun.draft.id, nonce=made.nonce, repeat=0).pack()


def link_of(number: int) -> str:
    return f"https://www.instagram.com/account{number}"
