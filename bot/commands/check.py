"""`kiosk check`: everything that must be true of the books, one line each. Nothing is changed."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import click

from bot.commands.opening import count, settings_or_exit
from bot.domain.clock import SystemClock
from bot.shop.selfcheck import LONGEST_ON_ITS_WAY
from bot.storage import Transaction, invariants, soundness
from bot.storage.glance import glance
from bot.storage.invariants import Broken
from bot.storage.lock import ProcessLock
from bot.storage.migrations import SchemaError

THE_FILE_IS_WHOLE = "the file is whole"


@dataclass(frozen=True, slots=True)
class Checked:
    """`looked_at` are the names of all that was checked."""

    looked_at: list[str]
    broken: Broken
    orders: int
    entries: int


@click.command()
def check() -> None:
    """Check that the file is whole and the books add up.

    Reads only, and may run beside Kiosk. The exit code is 1 if anything is broken.
    """
    path, began = settings_or_exit().database_path, time.monotonic()
    found = _check(path)
    for name in found.looked_at:
        click.echo(_line(name, found.broken.get(name, [])))
    looked_at = f"{count(found.orders, 'order', 'orders')} and " + count(
        found.entries, "entry", "entries"
    )
    seconds = f"{time.monotonic() - began:.1f} s"
    if not found.broken:
        click.echo(f"All is well: {looked_at} in {seconds}.")
        return
    click.echo(
        f"{len(found.broken)} of {len(found.looked_at)} are BROKEN: {looked_at} in {seconds}. Keep"
        " this text and a copy of the file, then restore the last good backup: kiosk restore FILE"
    )
    raise SystemExit(1)


def _check(path: Path) -> Checked:
    """Raises ClickException where there is nothing to check."""
    if not path.exists():
        raise click.ClickException(f"{path} is not there: Kiosk makes it at its first start")
    try:
        found = glance(path, _look, sent_before=_sent_before(path))
    except SchemaError as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise click.ClickException(f"{error}: run it as the user whose Kiosk it is") from None
    if found is None:
        raise click.ClickException(
            f"{path} is of an older program: start this one once, which brings it up to date"
        )
    return found


def _sent_before(path: Path) -> int | None:
    """Where no Kiosk runs, nobody decides what was being sent; the next start does."""
    runs = ProcessLock(path).is_taken()
    return SystemClock().now() - LONGEST_ON_ITS_WAY if runs else None


def _look(tx: Transaction, *, sent_before: int | None) -> Checked:
    """Books in a damaged file prove nothing, whatever they say."""
    if damage := soundness.damage(tx):
        looked_at, broken = [THE_FILE_IS_WHOLE], {THE_FILE_IS_WHOLE: damage}
    else:
        names = invariants.names(with_time=sent_before is not None)
        looked_at = [THE_FILE_IS_WHOLE, *names]
        broken = invariants.all_broken(tx, sent_before=sent_before)
    return Checked(
        looked_at,
        broken,
        tx.value("SELECT count(*) FROM orders"),
        tx.value("SELECT count(*) FROM ledger_tx"),
    )


def _line(name: str, rows: list[str]) -> str:
    if not rows:
        return f"  ok      {name}"
    return "\n".join([f"  BROKEN  {name}", *(f"            {row}" for row in rows)])
