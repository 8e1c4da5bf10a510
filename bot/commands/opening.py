"""What the commands about the database begin with."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from bot.config import Settings, SettingsError, load_settings


def settings_or_exit() -> Settings:
    """Raises ClickException with all that is wrong with them."""
    try:
        return load_settings()
    except SettingsError as error:
        raise click.ClickException(str(error)) from None


def moment(seconds: int) -> str:
    """A time as an operator reads it."""
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M:%S} UTC"


def count(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"
