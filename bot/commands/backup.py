"""`kiosk backup FILE`: a whole, checked copy of the database, also while Kiosk runs."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import click

from bot.commands.opening import count, moment, settings_or_exit
from bot.domain.clock import SystemClock
from bot.storage.backup import (
    BackupUnderWayError,
    BrokenCopyError,
    Contents,
    OwnFileError,
    back_up,
)
from bot.storage.migrations import SchemaError

MEGABYTE = 1_000_000


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Write over FILE if it is there.")
def backup(file: Path, force: bool) -> None:
    """Copy the database to FILE, also while Kiosk runs.

    What is written is one consistent state, checked, or no file at all.
    """
    source = settings_or_exit().database_path
    if not source.exists():
        raise click.ClickException(f"{source} is not there: nothing to copy")
    found = _make(source, file, force)
    size = f"{file.stat().st_size / MEGABYTE:.1f} MB"
    click.echo(f"{file}: {size}, {count(found.orders, 'order', 'orders')}, {_until(found)}")
    if not found.is_current:
        click.echo(
            "It has the schema of an older program: the file was checked, the books were not."
        )


def _make(source: Path, file: Path, force: bool) -> Contents:
    try:
        return back_up(source, file, at=SystemClock().now(), replace=force)
    except FileNotFoundError:
        problem = f"there is no folder {file.parent}: make it, or choose another"
    except FileExistsError as error:
        problem = f"{error}: choose another name, or say --force"
    except OwnFileError as error:
        problem = f"{error}: choose another name"
    except BrokenCopyError as error:
        problem = f"the copy was broken and is gone again ({error}): run kiosk check"
    except BackupUnderWayError as error:
        problem = f"{error}: wait for its end"
    except SchemaError as error:
        problem = str(error)
    except (OSError, sqlite3.Error) as error:
        problem = f"{error}: make room, or choose a folder that this user may write to"
    raise click.ClickException(f"no backup was made: {problem}")


def _until(found: Contents) -> str:
    """Up to what it goes."""
    if not found.last_order:
        return "none yet"
    return f"the last #{found.last_order}, last booked {moment(found.last_at)}"
