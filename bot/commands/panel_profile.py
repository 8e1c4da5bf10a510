"""`kiosk panel profile NAME`: what is known of a panel's habits, and setting it by hand."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence

import click

from bot.commands import panel_output as output
from bot.config import Settings, SettingsError, load_settings
from bot.domain.clock import Clock, SystemClock
from bot.panel import tidy_setting
from bot.storage import Database, Transaction, panels, profiles
from bot.storage.glance import glance
from bot.storage.lock import DatabaseInUseError
from bot.storage.migrations import SchemaError
from bot.storage.profiles import Habit


@click.command()
@click.argument("name")
@click.argument("changes", metavar="[KEY=VALUE]...", nargs=-1)
def profile(name: str, changes: tuple[str, ...]) -> None:
    """Show what is known of the habits of the panel NAME, or set some of them.

    An empty VALUE brings the default back. What is set by hand is never learned over. Kiosk must
    be stopped while something is changed; to look, it may run.
    """
    settings = settings_with(name)
    if changes:
        values = _values(changes)
        _change(settings, name, values)
    click.echo(output.profile(habits_of(settings, name)))


def settings_with(name: str) -> Settings:
    """The settings, in which there is a panel of that name. Raises ClickException."""
    try:
        settings = load_settings()
    except SettingsError as error:
        raise click.ClickException(str(error)) from None
    if name not in settings.panels:
        known = ", ".join(settings.panels)
        raise click.ClickException(f"no panel is named {name}; there is {known}")
    return settings


def habits_of(settings: Settings, name: str) -> Mapping[str, Habit]:
    """What is stored; nothing where there is no database yet. Raises ClickException."""
    try:
        return glance(settings.database_path, profiles.of_panel_named, name) or {}
    except SchemaError as error:
        raise click.ClickException(str(error)) from None


def _values(changes: Sequence[str]) -> dict[str, str]:
    """Every change checked, so that all of them are made or none."""
    values: dict[str, str] = {}
    for name, equals, text in (change.partition("=") for change in changes):
        if not equals:
            raise click.UsageError(f"{name}: a change is KEY=VALUE, such as order_ids=text")
        if name in values:
            raise click.UsageError(f"{name} is set twice")
        values[name] = _tidy(name, text)
    return values


def _tidy(name: str, text: str) -> str:
    try:
        return tidy_setting(name, text)
    except ValueError as error:
        raise click.UsageError(output.plain(str(error))) from None


def _change(settings: Settings, name: str, values: Mapping[str, str]) -> None:
    try:
        asyncio.run(_store(settings, name, values, SystemClock()))
    except (DatabaseInUseError, SchemaError, OSError) as error:
        raise click.ClickException(f"nothing was changed: {error}") from None


async def _store(settings: Settings, name: str, values: Mapping[str, str], clock: Clock) -> None:
    def change(tx: Transaction) -> None:
        profiles.change(tx, panels.ensure(tx, name), values, at=clock.now())

    async with Database(settings.database_path) as db:
        await db.write(change)
