"""`kiosk run`: the real bot, from the settings, until it is told to stop."""

from __future__ import annotations

import asyncio
import signal

import click

from bot.app import Kiosk, WrongCurrencyError
from bot.config import Settings, SettingsError, load_settings
from bot.domain.clock import SystemClock
from bot.garbage import LOOK_SECONDS, Snapshots, leave_out_what_stays
from bot.logs import configure_logging
from bot.shop.counter import BadProfileError
from bot.storage.lock import DatabaseInUseError
from bot.storage.migrations import SchemaError
from bot.telegram.intake import BadTokenError
from bot.ui.translator import UnknownLocaleError

CANNOT_START = (
    SettingsError,
    UnknownLocaleError,
    WrongCurrencyError,
    DatabaseInUseError,
    SchemaError,
    BadTokenError,
    BadProfileError,
)


@click.command()
def run() -> None:
    """Run the bot with the settings from the environment or .env."""
    try:
        settings = load_settings()
        configure_logging(settings)
        asyncio.run(serve(settings))
    except CANNOT_START as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        # A folder that cannot be written to, an address that is taken.
        raise click.ClickException(f"cannot start: {error}") from None


async def serve(settings: Settings) -> None:
    """Until SIGINT or SIGTERM; then what is under way ends first, and nothing is lost."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    clock = SystemClock()
    async with Kiosk(settings, clock) as kiosk:
        leave_out_what_stays()
        snapshots = Snapshots(kiosk.shop.shelf)
        kiosk.nursery.loop("garbage", snapshots.step, every=LOOK_SECONDS, clock=clock)
        await until(stop, kiosk)


async def until(stop: asyncio.Event, kiosk: Kiosk) -> None:
    """Run until `stop` is set; raises what ended the shop before that."""
    stopped = asyncio.ensure_future(stop.wait())
    running = asyncio.ensure_future(kiosk.run())
    done, rest = await asyncio.wait((stopped, running), return_when=asyncio.FIRST_COMPLETED)
    for task in rest:
        task.cancel()
    await asyncio.gather(*rest, return_exceptions=True)
    if running in done:
        running.result()
