"""Backups: a whole copy of a database in use, what a copy holds, and putting one in its place.

`VACUUM INTO` makes the copy: it reads one consistent view, waits for nobody and holds up nobody,
starts anew for no writer, and gives one small file without a `-wal` beside it.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.storage import after_restore, invariants, migrations, settings, soundness
from bot.storage.engine import connect, prepare
from bot.storage.glance import open_read_only
from bot.storage.lock import LOCK
from bot.storage.transaction import Transaction

MADE_AT = "backup-made-at"
_BESIDE = ("-wal", "-shm", "-journal")
_BEING_RESTORED = ".restoring"
_PARTIAL = ".partial"


class BrokenCopyError(Exception):
    """A copy was made, and is not whole or breaks an invariant. The text says which."""


class BackupUnderWayError(Exception):
    """Another backup is being written to the same file."""


class OwnFileError(Exception):
    """A file is the database itself, or one that belongs to it. The text says which."""


def refuse_own(file: Path, database: Path) -> None:
    """Raises OwnFileError: nothing may be written over what a database is made of, nor by it."""
    endings = ("", *_BESIDE, LOCK, _BEING_RESTORED)
    own = {
        _beside(one, ending).resolve()
        for one in (database, database.resolve())
        for ending in endings
    }
    is_linked = file.exists() and database.exists() and file.samefile(database)
    if is_linked or file.resolve() in own:
        raise OwnFileError(f"{file} is the database {database} itself, or belongs to it")


@dataclass(frozen=True, slots=True)
class Contents:
    """What a database holds. Times are seconds since 1970.

    `made_at` is None where it is no backup of `kiosk backup`. `last_at` is when anything was
    booked or moved last, 0 in an empty one. `problems` is empty where it is whole. `is_current`:
    it has this program's schema, so that its books were checked.
    """

    currency: str | None
    orders: int
    last_order: int
    entries: int
    last_at: int
    made_at: int | None
    is_current: bool
    problems: tuple[str, ...]


def contents(path: Path) -> Contents:
    """Look at all of it, and change nothing.

    Raises SchemaError for what is no database, not Kiosk's, or of a newer program.
    """
    try:
        with closing(open_read_only(path)) as connection:
            is_current = migrations.is_current(connection)
            return _contents(Transaction(connection), is_current)
    except sqlite3.Error as error:
        raise migrations.SchemaError(f"{path} cannot be read: {error}") from None


def _contents(tx: Transaction, is_current: bool) -> Contents:
    problems = soundness.damage(tx)
    if is_current and not problems:
        broken = invariants.all_broken(tx, sent_before=None)
        problems = [f"{name}: {', '.join(rows)}" for name, rows in broken.items()]
    made_at = settings.get(tx, MADE_AT)
    return Contents(
        currency=settings.get(tx, "currency"),
        orders=tx.value("SELECT count(*) FROM orders"),
        last_order=tx.value("SELECT coalesce(max(id), 0) FROM orders"),
        entries=tx.value("SELECT count(*) FROM ledger_tx"),
        last_at=_last_at(tx),
        made_at=None if made_at is None else int(made_at),
        is_current=is_current,
        problems=tuple(problems),
    )


def _last_at(tx: Transaction) -> int:
    found: int = tx.value(
        "SELECT max(coalesce((SELECT at FROM ledger_tx ORDER BY id DESC LIMIT 1), 0),"
        " coalesce((SELECT at FROM order_event ORDER BY id DESC LIMIT 1), 0))"
    )
    return found


def back_up(source: Path, target: Path, *, at: int, replace: bool = False) -> Contents:
    """Copy `source`, which may be in use, to `target`: whole and checked, or not at all.

    Raises FileExistsError unless it may `replace`, OwnFileError, BrokenCopyError,
    BackupUnderWayError, SchemaError, and OSError or sqlite3.Error where the copy cannot be
    written.
    """
    partial = _beside(target, _PARTIAL)
    for file in (target, partial):
        refuse_own(file, source)
    if target.exists() and not replace:
        raise FileExistsError(f"{target} is there already")
    with _own(partial):
        found = _copy_and_check(source, partial, at)
        if target.exists() and not replace:
            raise FileExistsError(f"{target} has come to be meanwhile")
        partial.replace(target)
    sync_folder(target.parent)
    return found


def _copy_and_check(source: Path, partial: Path, at: int) -> Contents:
    copy(source, partial)
    with closing(connect(partial)) as connection:
        settings.put(Transaction(connection), MADE_AT, str(at))
    found = contents(partial)
    if found.problems:
        raise BrokenCopyError(found.problems[0])
    sync(partial)
    return found


@contextmanager
def _own(partial: Path) -> Iterator[None]:
    """The file that is being written, empty, for the operator's eyes only, gone if it fails.

    One that a killed backup has left behind is written over.
    """
    descriptor = os.open(partial, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        _lock(descriptor, partial)
        os.fchmod(descriptor, 0o600)
        os.ftruncate(descriptor, 0)
        try:
            yield
        except BaseException:
            _remove(partial)
            raise
    finally:
        os.close(descriptor)


def _lock(descriptor: int, partial: Path) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise BackupUnderWayError(f"{partial} is being written by another backup") from None


def copy(source: Path, target: Path) -> None:
    """One consistent view of `source`, into a file that is empty or not there."""
    address = f"{source.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))


def sync(path: Path) -> None:
    """Have it on the disk, not only on its way there."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


sync_folder = sync
"""A folder's names are synced as a file is."""


# Putting a copy in the place of the database


def numbers_of(path: Path) -> dict[str, int]:
    """The numbers that a database has given; none where it cannot be read."""
    try:
        with closing(open_read_only(path)) as connection:
            return after_restore.numbers_given(Transaction(connection))
    except (OSError, sqlite3.Error):
        return {}


def being_restored(path: Path) -> Path:
    """Where a copy is made ready to become the database of that path."""
    return _beside(path, _BEING_RESTORED)


@contextmanager
def changed_copy(source: Path, target: Path) -> Iterator[Transaction]:
    """A copy in this program's schema, within one transaction. Gone where that raises.

    It is no backup any more: when that was made says nothing of what comes after.
    """
    _remove(target)
    try:
        os.close(os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
        copy(source, target)
        with closing(connect(target)) as connection:
            prepare(connection)
            migrations.upgrade(connection)
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("DELETE FROM setting WHERE name = ?", (MADE_AT,))
            yield Transaction(connection)
            connection.execute("COMMIT")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        sync(target)
    except BaseException:
        _remove(target)
        raise


def put_in_place(copied: Path, path: Path, aside: Path) -> None:
    """Make `copied` the database; the one that was there is kept as `aside`.

    At no moment is there no database: a start in between would make an empty one. What raises
    before the change leaves no copy behind.
    """
    try:
        if path.exists():
            _settle(path)
            _keep(path, aside)
        _move_what_lies_beside(path, aside)
        copied.replace(path)
    except BaseException:
        _remove(copied)
        raise
    sync_folder(path.parent)


def _move_what_lies_beside(path: Path, aside: Path) -> None:
    """Even of a database that is lost: SQLite would read a `-wal` into the one that is new."""
    for ending in _BESIDE:
        if _beside(path, ending).exists():
            _beside(path, ending).rename(_beside(aside, ending))


def _settle(path: Path) -> None:
    """Bring what lies in the `-wal` into the file. A damaged one keeps what lies beside it."""
    try:
        with closing(connect(path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.Error:
        return


def _keep(path: Path, aside: Path) -> None:
    try:
        os.link(path, aside)
    except FileExistsError:
        raise
    except OSError:
        # Some file systems have no second names.
        shutil.copy2(path, aside)


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _remove(path: Path) -> None:
    for one in (path, *(_beside(path, ending) for ending in _BESIDE)):
        one.unlink(missing_ok=True)
