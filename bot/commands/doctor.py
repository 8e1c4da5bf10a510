"""`kiosk doctor`: checks every setting, the token, the panels, the database, the languages.

Each failure says what to do about it; the exit code is 1 if there is any.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

import click
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramAPIError, TelegramNotFound, TelegramUnauthorizedError

from bot.app import WrongCurrencyError, check_currency
from bot.config import PanelSettings, Settings, SettingsError, load_settings
from bot.panel import PanelAccount, PanelClient, PanelError
from bot.storage import Database
from bot.storage.lock import DatabaseInUseError
from bot.storage.migrations import SchemaError
from bot.telegram.errors import describe
from bot.ui.translator import Translator, UnknownLocaleError, shipped_locales


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report. `problem` is None where all is well."""

    subject: str
    fact: str
    problem: str | None = None


@click.command()
def doctor() -> None:
    """Check settings, token, panels, database and languages."""
    try:
        settings = load_settings()
    except SettingsError as error:
        for line in str(error).splitlines():
            _print(Finding("settings", "", line))
        raise SystemExit(1) from None
    _print(Finding("settings", "complete"))
    findings = asyncio.run(examine(settings))
    if any(finding.problem is not None for finding in findings):
        raise SystemExit(1)


async def examine(settings: Settings) -> list[Finding]:
    """Run every check, and print each finding as it comes."""
    found = []
    async for finding in _findings(settings):
        _print(finding)
        found.append(finding)
    return found


async def _findings(settings: Settings) -> AsyncIterator[Finding]:
    checks: tuple[Callable[[Settings], Awaitable[Finding]], ...] = (
        _locale,
        _database,
        _token,
    )
    for check in checks:
        yield await check(settings)
    for name, panel in settings.panels.items():
        yield await _panel(settings, name, panel)


def _print(finding: Finding) -> None:
    if finding.problem is None:
        click.echo(f"  ok    {finding.subject}: {finding.fact}")
    else:
        click.echo(f"  FAIL  {finding.subject}: {finding.problem}")


async def _locale(settings: Settings) -> Finding:
    try:
        Translator(settings.default_locale)
    except UnknownLocaleError as error:
        return Finding("languages", "", str(error))
    return Finding("languages", ", ".join(shipped_locales()))


async def _database(settings: Settings) -> Finding:
    path = settings.database_path
    try:
        async with Database(path) as db:
            await db.read(check_currency, settings.currency)
    except DatabaseInUseError:
        return Finding("database", f"{path} is in use by a running Kiosk")
    except (SchemaError, WrongCurrencyError) as error:
        return Finding("database", "", str(error))
    except OSError as error:
        hint = "choose a folder in DATABASE_URL that this user may write to"
        return Finding("database", "", f"{path}: {error.strerror}; {hint}")
    return Finding("database", str(path))


async def _token(settings: Settings) -> Finding:
    token = settings.bot_token.get_secret_value()
    session = AiohttpSession(api=TelegramAPIServer.from_base(settings.telegram_api_url))
    try:
        async with Bot(token, session=session) as bot:
            me = await bot.get_me()
    except (TelegramUnauthorizedError, TelegramNotFound):
        return Finding("BOT_TOKEN", "", "Telegram does not know it: copy it again from BotFather")
    except TelegramAPIError as error:
        hint = "check the network and TELEGRAM_API_URL"
        return Finding("BOT_TOKEN", "", f"{describe(error, token)}; {hint}")
    return Finding("BOT_TOKEN", f"@{me.username}")


async def _panel(settings: Settings, name: str, panel: PanelSettings) -> Finding:
    subject = f"panel {name}"
    try:
        account = PanelAccount(name=name, url=panel.url, key=panel.key)
        async with PanelClient(account) as client:
            balance = await client.balance()
            services = await client.services()
    except PanelError as error:
        return Finding(subject, "", f"{error}; check PANEL_URL and PANEL_KEY")
    if balance.currency != settings.currency and panel.rate == 1:
        return Finding(
            subject,
            "",
            f"its money is {balance.currency}, the shop's is {settings.currency}:"
            f" set PANEL_RATE to what 1 {balance.currency} is worth in {settings.currency}",
        )
    fact = f"{balance.amount} {balance.currency} left, {len(services.rows)} services"
    return Finding(subject, fact)
