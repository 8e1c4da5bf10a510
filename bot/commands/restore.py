"""`kiosk restore FILE`: a backup becomes the database, and what came after it is looked for."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import click

from bot.commands.opening import count, moment, settings_or_exit
from bot.config import Settings
from bot.domain.clock import DAY, HOUR, MINUTE, SystemClock
from bot.shop.freeze import Freeze
from bot.shop.notices import Notices
from bot.shop.restoring import close_the_gap
from bot.shop.settlement import Settlement
from bot.storage import Transaction, invariants
from bot.storage.backup import (
    Contents,
    OwnFileError,
    being_restored,
    changed_copy,
    contents,
    numbers_of,
    put_in_place,
    refuse_own,
)
from bot.storage.lock import DatabaseInUseError, ProcessLock
from bot.storage.migrations import SchemaError

_UNITS = ((DAY, "day", "days"), (HOUR, "hour", "hours"), (MINUTE, "minute", "minutes"))


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--yes", is_flag=True, help="Do not ask.")
def restore(file: Path, yes: bool) -> None:
    """Make the backup FILE the database. Kiosk must be stopped.

    The present database is kept under another name. At the next start the shop is closed until
    the panels were asked for orders from after the backup.
    """
    settings = settings_or_exit()
    path = settings.database_path
    lock = ProcessLock(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock.take()
        found = _sound(file, path, settings.currency)
        _show(file, found, path)
        if not yes:
            click.confirm("Restore it?", abort=True)
        _restore(file, found, settings)
    except DatabaseInUseError as error:
        raise click.ClickException(str(error)) from None
    except (SchemaError, OSError, sqlite3.Error) as error:
        raise click.ClickException(f"nothing was changed: {error}") from None
    finally:
        lock.give_back()


def _sound(file: Path, path: Path, currency: str) -> Contents:
    """What the backup holds. Raises ClickException where it must not be used."""
    try:
        refuse_own(file, path)
    except OwnFileError as error:
        raise click.ClickException(f"{error}: choose a backup, under another name") from None
    found = contents(file)
    if found.problems:
        raise click.ClickException(
            f"nothing was changed: {file} is broken ({found.problems[0]}): take another backup"
        )
    if found.currency not in (None, currency):
        raise click.ClickException(
            f"nothing was changed: {file} keeps its books in {found.currency}, but CURRENCY is"
            f" {currency}: take another backup, or set CURRENCY={found.currency}"
        )
    return found


def _show(file: Path, found: Contents, path: Path) -> None:
    """What will happen, before anybody is asked."""
    click.echo(f"The backup {file}: {_described(found)}")
    if found.made_at is not None:
        click.echo(f"It was made {moment(found.made_at)}, {_age(found.made_at)} ago.")
    click.echo(f"The present database {path}: {_present(path)}")
    click.echo(
        "What was ordered, credited or changed after the backup is lost with the present one."
        " Orders that were waiting then are not sent again: a person decides about them in /cases."
        " The shop stays closed until the panels were searched for later orders; see /freeze."
    )


def _described(found: Contents) -> str:
    if not found.orders:
        return "no orders."
    last = f"the last #{found.last_order}, last booked {moment(found.last_at)}"
    return f"{count(found.orders, 'order', 'orders')}, {last}."


def _present(path: Path) -> str:
    if not path.exists():
        return "there is none."
    try:
        found = contents(path)
    except SchemaError as error:
        return f"it cannot be read ({error}). It is kept."
    damage = f" It is damaged: {found.problems[0]}." if found.problems else ""
    return f"{_described(found)}{damage} It is kept under another name."


def _age(made_at: int) -> str:
    seconds = max(0, SystemClock().now() - made_at)
    for unit, one, several in _UNITS:
        if seconds >= unit:
            return count(seconds // unit, one, several)
    return "less than a minute"


def _restore(file: Path, found: Contents, settings: Settings) -> None:
    path, clock = settings.database_path, SystemClock()
    now = clock.now()
    copied = being_restored(path)
    aside = path.with_name(
        f"{path.name}.replaced-{datetime.fromtimestamp(now, UTC):%Y%m%dT%H%M%SZ}"
    )
    with changed_copy(file, copied) as tx:
        doubted = close_the_gap(
            tx,
            settlement=Settlement(Notices(settings.admin_ids)),
            freeze=Freeze(clock=clock),
            given=numbers_of(path),
            made_at=found.made_at or found.last_at,
            at=now,
        )
        _require_whole(tx)
    had_one = path.exists()
    put_in_place(copied, path, aside)
    said = f"{count(doubted, 'order is', 'orders are')} in doubt: see /cases."
    click.echo(f"Restored. {said if doubted else 'No order is in doubt.'}")
    if had_one:
        click.echo(f"The database before is {aside}: keep it until all is settled.")
    click.echo("Start Kiosk: kiosk run")


def _require_whole(tx: Transaction) -> None:
    broken = invariants.all_broken(tx, sent_before=None)
    if broken:
        raise SchemaError(f"the books do not add up: {next(iter(broken))}")
