"""`kiosk demo`: the real shop against the practice world, in a browser; no account needed."""

from __future__ import annotations

import asyncio
import signal
import socket
import tempfile
from pathlib import Path
from typing import Any

import click

from bot.app import Kiosk
from bot.commands.run import until
from bot.config import Settings, load_settings
from bot.domain.clock import SystemClock
from bot.domain.money import MICROS, Money
from bot.domain.shop_mode import ShopMode
from bot.logs import configure_logging
from bot.storage import ledger, people

HOST = "127.0.0.1"
FIRST_PORT = 8800
START_BALANCE = 25


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
    from sandbox.panel.orders import DEMO_PACE
    from sandbox.world import practice_world

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    clock = SystemClock()
    async with practice_world(clock, port=port, pace=DEMO_PACE) as world:
        settings = demo_settings(world.url, world.panel_url, folder, shop_mode=mode)
        configure_logging(settings)
        async with Kiosk(settings, clock) as kiosk:
            await give_start_balance(kiosk)
            await kiosk.shop.shelf.stocked()
            click.echo(f"\n  Kiosk is open: {world.url}\n\n  Ctrl-C stops it.\n")
            await until(stop, kiosk)
    click.echo("  Kiosk is closed.")


def demo_settings(url: str, panel_url: str, folder: Path, **changes: Any) -> Settings:
    """The shop of the practice world: nothing is read from the environment's `.env`."""
    from sandbox.world import BOT_TOKEN, OPERATOR_ID, PANEL_KEY

    practice = {
        "bot_token": BOT_TOKEN,
        "admin_ids": str(OPERATOR_ID),
        "panel_url": panel_url,
        "panel_key": PANEL_KEY,
        "panel_calls_per_minute": 600,
        "telegram_api_url": url,
        "webhook_url": None,
        "database_url": f"sqlite:///{folder / 'kiosk.db'}",
        "payment_text": "A practice shop: ask the operator, in the other chat, for credit.",
        "support_contact": "@operator",
        "track_seconds": 2,
        "log_level": "WARNING",
    }
    return load_settings(_env_file=None, **(practice | changes))


async def give_start_balance(kiosk: Kiosk) -> None:
    """The practice customer can buy at once. No notice: the first words are for the welcome."""
    from sandbox.world import CUSTOMER_ID, OPERATOR_ID

    amount, now = Money(START_BALANCE * MICROS, kiosk.settings.currency), kiosk.clock.now()
    await kiosk.db.write(people.meet, CUSTOMER_ID, "Customer", "customer", "en", at=now)
    await kiosk.db.write(ledger.credit, CUSTOMER_ID, amount, ref="start", at=now, by=OPERATOR_ID)
