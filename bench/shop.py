"""A shop that has been open for a while: many services, customers with a history, a real database.

The real program runs over it, with all that stands between an update and its handler. Its panel
is the practice panel; with `telegram` the calls of the bot end there, without a network.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiohttp import web

from bench.books import stock
from bench.bounds.updates import FIRST_CUSTOMER
from bench.scale import Scale
from bot.app import Kiosk
from bot.commands.demo import demo_settings
from bot.config import Settings
from bot.domain.catalogue import Service
from bot.domain.clock import SystemClock
from bot.garbage import leave_out_what_stays
from bot.storage import Transaction, migrations
from bot.storage.engine import connect, prepare
from sandbox.panel.books import PanelBooks
from sandbox.panel.catalogue import make_catalogue
from sandbox.panel.server import create_panel_app
from sandbox.panel.services import ServiceEntry
from sandbox.world import HOST, PANEL_KEY

READ = 500
"""Services that are read as a sync reads them; the others are copies of theirs."""
AT_PANEL = 100
"""So many the panel still names: too few to be believed, so the shop keeps all that it has."""
ORDERS_EACH = 5
KNOWN = "1"
BALANCE = 1_000_000_000
PRICE = 9000
NO_LIMITS: dict[str, Any] = {
    "taps_per_second": 1_000_000,
    "tap_burst": 1_000_000,
    "confirmations_per_hour": 1_000_000,
    "panel_calls_per_minute": 6000,
    "sync_minutes": 7 * 24 * 60,
}

_COPIES = """
INSERT INTO category (platform, name, position)
    SELECT platform, name || ' ' || n, position + n * :read FROM category, copy;
INSERT INTO service ({columns})
    SELECT {values} FROM service s, copy
    JOIN category old ON old.id = s.category_id
    JOIN category new ON new.platform = old.platform AND new.name = old.name || ' ' || n;
"""
_HISTORY = """
INSERT INTO person (id, name, username, language_code, locale, first_seen_at)
    SELECT :customer + n, 'Customer ' || n, 'customer' || n, 'en', 'en', 1 FROM customer;
INSERT INTO ledger_tx (kind, ref, from_account, to_account, amount, at)
    SELECT 'credit', 'for ' || n, 'ext:manual', 'user:' || (:customer + n), :balance, 1
    FROM customer;
INSERT INTO orders (id, nonce, line, person_id, payer, panel_id, service_id, service_name, link,
    quantity, currency, price, cost_cap, can_refill, can_cancel, created_at, state, placed_at,
    ended_at)
    SELECT o.n, 'n' || o.n, 1, :customer + 1 + o.n % :customers,
    'user:' || (:customer + 1 + o.n % :customers), 1, s.id, s.name, 'https://x.example/' || o.n,
    10, 'USD', :price, :price, 1, 1, o.n, 'completed', o.n, o.n
    FROM made o JOIN service s ON s.id = 1 + o.n % :services;
INSERT INTO ledger_tx (kind, ref, from_account, to_account, amount, at)
    SELECT 'hold', 'order:' || id, payer, 'held:' || id, price, id FROM orders;
INSERT INTO ledger_tx (kind, ref, from_account, to_account, amount, at)
    SELECT 'capture', 'order:' || id, 'held:' || id, 'sales', price, id FROM orders;
INSERT INTO order_event (order_id, state, at)
    SELECT orders.id, state.value, orders.id FROM orders,
    json_each('["reserved", "submitting", "placed", "completed"]') state;
INSERT INTO attempt (order_id, number, started_at, ended_at, outcome, evidence)
    SELECT id, 1, id, id, 'accepted', '' FROM orders;
INSERT INTO provider_order SELECT id, 1, 'old-' || id FROM orders;
INSERT INTO panel_entry (panel_id, kind, ref, from_account, to_account, amount, order_id, at)
    SELECT 1, 'placed', 'order:' || id, 'prepaid', 'cost', price, id, id FROM orders;
"""


def lay_shop(path: Path, scale: Scale) -> None:
    """The database of a shop of that size."""
    connection = connect(path)
    try:
        prepare(connection)
        migrations.upgrade(connection)
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        stock(Transaction(connection), READ, at=1)
        _fill(connection, scale)
        connection.execute("COMMIT")
    finally:
        connection.close()


def _fill(connection: sqlite3.Connection, scale: Scale) -> None:
    copied = [name for _, name, *_ in connection.execute("PRAGMA table_info(service)")][1:]
    differs = {
        "remote_id": "s.remote_id || '-' || n",
        "category_id": "new.id",
        "position": "s.position + n * :read",
    }
    values = ", ".join(differs.get(name, f"s.{name}") for name in copied)
    orders = scale.customers * ORDERS_EACH
    for name, last in (
        ("copy", scale.services // READ - 1),
        ("customer", scale.customers),
        ("made", orders),
    ):
        connection.execute(
            f"CREATE TEMP TABLE {name} AS WITH RECURSIVE c (n) AS"  # noqa: S608 - names from above
            " (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ?) SELECT n FROM c",
            (last,),
        )
    given = {
        "read": READ,
        "customer": FIRST_CUSTOMER,
        "customers": scale.customers,
        "services": scale.services,
        "balance": BALANCE,
        "price": PRICE,
    }
    copies = _COPIES.format(columns=", ".join(copied), values=values)
    for statement in (copies + _HISTORY).split(";\n"):
        named = {name: value for name, value in given.items() if f":{name}" in statement}
        connection.execute(statement, named)


class _Kiosk(Kiosk):
    """The program, but for the socket to Telegram."""

    def __init__(self, settings: Settings, telegram: BaseSession | None) -> None:
        super().__init__(settings, SystemClock())
        self._telegram = telegram

    def _create_bot(self) -> Bot:
        bot = super()._create_bot()
        if self._telegram is not None:
            self._telegram.middleware = bot.session.middleware
            bot.session = self._telegram
        return bot


@asynccontextmanager
async def open_shop(
    folder: Path,
    scale: Scale,
    *,
    telegram: BaseSession | None = None,
    telegram_url: str = f"http://{HOST}:9",
    **changes: Any,
) -> AsyncIterator[Kiosk]:
    """The shop, over a database of its own in `folder`, when it has done all that a start begins.

    `changes` are of its settings.
    """
    lay_shop(folder / "kiosk.db", scale)
    async with practice_panel() as panel_url:
        settings = demo_settings(telegram_url, panel_url, folder, **(NO_LIMITS | changes))
        async with _Kiosk(settings, telegram) as kiosk:
            await kiosk.nursery.at_rest()
            leave_out_what_stays()
            yield kiosk


def known_service(kiosk: Kiosk) -> Service:
    """One that the panel takes orders for: a link and a quantity make one."""
    every = kiosk.shop.shelf.catalogue.all_services()
    return next(service for service in every if service.remote_id == KNOWN)


def sold_at_panel() -> list[ServiceEntry]:
    """What the panel takes orders for; the shop has all of it, under the same ids."""
    return list(make_catalogue(1, READ)[:AT_PANEL])


@asynccontextmanager
async def practice_panel() -> AsyncIterator[str]:
    """Its address."""
    books = PanelBooks(
        sold_at_panel(),
        clock=SystemClock(),
        random=random.Random(1),  # noqa: S311 - practice, and the same each time
        balance=Decimal(10**9),
    )
    runner = web.AppRunner(create_panel_app(books, key=PANEL_KEY), access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, HOST, 0).start()
        yield f"http://{HOST}:{runner.addresses[0][1]}{books.dialect.path}"
    finally:
        await runner.cleanup()
