"""`kiosk doctor`: checks every setting, the token, the panels, the database, the languages.

Each failure says what to do about it; the exit code is 1 if there is any. Nothing is changed.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import click

from bot.commands.checks.database import check_database
from bot.commands.checks.findings import Finding, Grade, fail
from bot.commands.checks.panels import check_panel
from bot.commands.checks.settings import check_settings
from bot.commands.checks.telegram import check_telegram
from bot.config import Settings, SettingsError, load_settings


@click.command()
def doctor() -> None:
    """Check settings, token, panels, database and languages."""
    try:
        settings = load_settings()
    except SettingsError as error:
        for line in str(error).splitlines():
            click.echo(fail("settings", line))
        raise SystemExit(1) from None
    findings = asyncio.run(examine(settings))
    if any(finding.grade is Grade.FAIL for finding in findings):
        raise SystemExit(1)


async def examine(settings: Settings) -> list[Finding]:
    """Run every check, and print each finding as it comes."""
    found = []
    async for finding in _findings(settings):
        click.echo(finding)
        found.append(finding)
    return found


async def _findings(settings: Settings) -> AsyncIterator[Finding]:
    """The panels are asked side by side while the rest is looked at."""
    asked = [asyncio.create_task(check_panel(settings, name)) for name in settings.panels]
    for finding in (*check_settings(settings), *check_database(settings)):
        yield finding
    async for finding in check_telegram(settings):
        yield finding
    for of_panel in await asyncio.gather(*asked):
        for finding in of_panel:
            yield finding
