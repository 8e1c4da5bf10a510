"""The database: looked at, never changed. A Kiosk that runs on it is no obstacle."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.app import WrongCurrencyError, check_currency
from bot.commands.checks.findings import Finding, fail, note, ok
from bot.config import Settings
from bot.domain.alerts import Alert
from bot.storage import Transaction, alerts, soundness
from bot.storage.glance import glance
from bot.storage.lock import ProcessLock
from bot.storage.migrations import STEPS, SchemaError

MEGABYTE = 1_000_000
LEAST_FREE = 200 * MEGABYTE
_ELSEWHERE = "choose a folder in DATABASE_URL that this user may write to"


@dataclass(frozen=True, slots=True)
class Looked:
    """What the file says of itself. `damage` is empty where it is whole."""

    damage: list[str]
    alerts: list[Alert]


def check_database(settings: Settings) -> Iterator[Finding]:
    path = settings.database_path
    folder = _nearest_folder(path.parent)
    if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
        yield fail("database", f"{folder} cannot be used; {_ELSEWHERE}")
        return
    yield _space(folder)
    yield _process(path)
    if path.exists():
        yield from _contents(path, settings.currency)
    else:
        yield ok("database", f"{path} will be made at the first start")


def _nearest_folder(folder: Path) -> Path:
    """The first one on the way up that is there."""
    return next((one for one in (folder, *folder.parents) if one.exists()), folder)


def _space(folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    found = f"{free // MEGABYTE} MB are free"
    if free < LEAST_FREE:
        return fail("disk", f"only {found}: make room, Kiosk wants {LEAST_FREE // MEGABYTE} MB")
    return ok("disk", found)


def _process(path: Path) -> Finding:
    try:
        taken = ProcessLock(path).is_taken()
    except OSError as error:
        return fail("process", f"{path}: {error.strerror}; {_ELSEWHERE}")
    return ok("process", f"{path} is in use by a running Kiosk" if taken else "no Kiosk runs")


def _contents(path: Path, currency: str) -> Iterator[Finding]:
    try:
        found = glance(path, _look, currency)
    except (SchemaError, WrongCurrencyError) as error:
        yield fail("database", str(error))
        return
    if found is None:
        yield ok("database", f"{path}, of an older program; the next start brings it up to date")
    elif found.damage:
        text = f"{path} is damaged ({found.damage[0]}): stop Kiosk and restore a backup"
        text += " (kiosk restore FILE); kiosk check says more"
        yield fail("database", text)
    else:
        yield ok("database", f"{path}, schema {len(STEPS)}, whole")
        yield from map(_trouble, found.alerts)


def _look(tx: Transaction, currency: str) -> Looked:
    check_currency(tx, currency)
    damage = soundness.damage(tx)
    return Looked(damage, [] if damage else alerts.going_on(tx))


def _trouble(alert: Alert) -> Finding:
    since = datetime.fromtimestamp(alert.since, UTC)
    what = alert.kind.replace("-", " ")
    return note("trouble", f"{alert.name or 'the shop'}: {what} since {since:%Y-%m-%d %H:%M} UTC")
