"""`kiosk demo`: the real shop against the practice world, in a browser; no account needed."""

from __future__ import annotations

import asyncio
import signal
import socket
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.app import Kiosk
from bot.commands.run import until
from bot.config import FIRST_PANEL, GivenSettings, Settings, load_settings
from bot.domain.clock import Clock, SystemClock
from bot.domain.money import MICROS, Money
from bot.domain.shop_mode import ShopMode
from bot.logs import configure_logging
from bot.storage import Database, ledger, panels, people, profiles

if TYPE_CHECKING:
    from sandbox.world import World

HOST = "127.0.0.1"
FIRST_PORT = 8800
START_BALANCE = 25
UNDO_SECONDS = 3
SECOND_PANEL = "second"
SECOND_DIALECT = "text_id"
SECOND_CURRENCY = "EUR"
SECOND_RATE = "1.10"
PAYMENT_TEXT = "A practice shop: in the other chat, as the operator, write /credit {} 50"


@click.command()
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    help=f"Where the page is; {FIRST_PORT} if that is free, else any.",
)
@click.option("--private", is_flag=True, help="Run the shop in private mode.")
def demo(port: int | None, private: bool) -> None:
    """Start the shop with a practice panel and a practice Telegram, and print the address."""
    with tempfile.TemporaryDirectory(prefix="kiosk-demo-") as folder:
        try:
            asyncio.run(
                _play(
                    _free_port() if port is None else port,
                    Path(folder),
                    ShopMode.PRIVATE if private else ShopMode.WALLET,
                )
            )
        except OSError as error:
            raise click.ClickException(
                f"port {port} cannot be used ({error.strerror}): try --port 0"
            ) from None


def _free_port() -> int:
    """The usual port, so that a bookmark works; any other (0) where it is taken."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, FIRST_PORT))
        except OSError:
            return 0
    return FIRST_PORT


async def _play(port: int, folder: Path, mode: ShopMode) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    async with demo_shop(SystemClock(), port, folder, mode) as (world, kiosk):
        click.echo(f"\n  Kiosk is open: {world.url}\n\n  Ctrl-C stops it.\n")
        await until(stop, kiosk)
    click.echo("  Kiosk is closed.")


@asynccontextmanager
async def demo_shop(
    clock: Clock, port: int, folder: Path, mode: ShopMode
) -> AsyncIterator[tuple[World, Kiosk]]:
    """The shop between two practice panels: the second speaks and counts in ways of its own."""
    from sandbox.panel.dialects import DIALECT_NEEDS, DIALECTS
    from sandbox.panel.orders import DEMO_PACE
    from sandbox.world import PanelSpec, practice_world

    dialect = DIALECTS[SECOND_DIALECT]
    second = PanelSpec(dialect=dialect, currency=SECOND_CURRENCY, seed=2, pace=DEMO_PACE)
    async with practice_world(
        clock, port=port, pace=DEMO_PACE, more_panels={SECOND_PANEL: second}
    ) as world:
        further = more_panels(world, {SECOND_PANEL: SECOND_RATE})
        settings = demo_settings(
            world.url,
            world.panel_url,
            folder,
            shop_mode=mode,
            panels=further,
            undo_seconds=UNDO_SECONDS,
        )
        configure_logging(settings)
        await teach(
            settings, {FIRST_PANEL: {}, SECOND_PANEL: DIALECT_NEEDS[SECOND_DIALECT]}, clock
        )
        async with Kiosk(settings, clock) as kiosk:
            await give_start_balance(kiosk)
            await kiosk.shop.sync.step()
            yield world, kiosk


def demo_settings(url: str, panel_url: str, folder: Path, **changes: Any) -> Settings:
    """The shop of the practice world, whatever is in the environment or in `.env`.

    Else the practice customer might order at a real panel.
    """
    from sandbox.world import BOT_TOKEN, CUSTOMER_ID, OPERATOR_ID, PANEL_KEY

    practice = {
        "bot_token": BOT_TOKEN,
        "admin_ids": str(OPERATOR_ID),
        "panel_url": panel_url,
        "panel_key": PANEL_KEY,
        "panel_calls_per_minute": 600,
        "telegram_api_url": url,
        "webhook_url": None,
        "database_url": f"sqlite:///{folder / 'kiosk.db'}",
        "payment_text": PAYMENT_TEXT.format(CUSTOMER_ID),
        "support_contact": "@operator",
        "track_seconds": 2,
        "refill_wait_hours": 0,
        "undo_seconds": 0,
        "log_level": "WARNING",
    }
    return load_settings(GivenSettings, **(practice | changes))


def more_panels(world: World, rates: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Settings of the world's further panels, each with its exchange rate."""
    return {
        name: {"url": panel.url, "key": panel.key, "rate": rates[name]}
        for name, panel in world.panels.items()
    }


async def teach(settings: Settings, habits: Mapping[str, Mapping[str, str]], clock: Clock) -> None:
    """Store what the panels' habits are, as `kiosk panel profile` does, before the shop opens.

    Panels that are named first come first on the shelves.
    """
    async with Database(settings.database_path) as db:
        for name, values in habits.items():
            panel_id = await db.write(panels.ensure, name)
            await db.write(profiles.change, panel_id, values, at=clock.now())


async def give_start_balance(kiosk: Kiosk) -> None:
    """The practice customer can buy at once. No notice: the first words are for the welcome."""
    from sandbox.world import CUSTOMER_ID, OPERATOR_ID

    amount, now = Money(START_BALANCE * MICROS, kiosk.settings.currency), kiosk.clock.now()
    await kiosk.db.write(people.meet, CUSTOMER_ID, "Customer", "customer", "en", at=now)
    await kiosk.db.write(ledger.credit, CUSTOMER_ID, amount, ref="start", at=now, by=OPERATOR_ID)
