"""`kiosk doctor`: each failure says what to do, and no secret is ever printed."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import pytest
import stamina
from click.testing import CliRunner, Result

from bot.commands.doctor import doctor
from bot.config import Settings
from bot.storage import Database, settings
from bot.storage.migrations import APPLICATION_ID
from sandbox.clock import ManualClock
from sandbox.panel.faults import Fault
from sandbox.telegram.faults import Fault as TelegramFault
from sandbox.world import World, practice_world
from tests.faults.scene import environment_for

CANARY = "canary-that-nobody-may-see"
NOBODY_LISTENS = "http://127.0.0.1:9/api/v2"

Run = Callable[..., Awaitable[Result]]


@pytest.fixture(autouse=True)
def _quick_retries() -> Iterator[None]:
    with stamina.set_testing(True, attempts=2, cap=True):
        yield


@pytest.fixture
async def world() -> AsyncIterator[World]:
    async with practice_world(ManualClock(), size=400) as found:
        yield found


@pytest.fixture
def run(world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in environment_for(world, tmp_path).items():
        monkeypatch.setenv(name, value)

    async def call(**changes: str | None) -> Result:
        for name, wanted in changes.items():
            if wanted is None:
                monkeypatch.delenv(name)
            else:
                monkeypatch.setenv(name, wanted)
        result = await asyncio.to_thread(CliRunner().invoke, doctor)
        assert result.exception is None or isinstance(result.exception, SystemExit)
        assert CANARY not in result.output
        assert "practice-token" not in result.output
        assert "practice-key" not in result.output
        return result

    return call


def failures(result: Result) -> list[str]:
    assert result.exit_code == 1
    lines = [line.strip() for line in result.output.splitlines()]
    return [line.removeprefix("FAIL").strip() for line in lines if line.startswith("FAIL")]


async def test_all_is_well(run: Run) -> None:
    result = await run()
    assert result.exit_code == 0
    assert "FAIL" not in result.output
    assert "100.00000 USD left" in result.output
    assert "kiosk.db" in result.output


async def test_missing_settings_are_named_one_a_line(run: Run) -> None:
    found = failures(await run(BOT_TOKEN=None, ADMIN_IDS=None))
    assert len(found) == 2
    assert found[0].startswith("settings: BOT_TOKEN is missing: set it")
    assert found[1].startswith("settings: ADMIN_IDS is missing")


@pytest.mark.parametrize(
    ("changes", "advice"),
    [
        ({"PANEL_KEY": None}, "PANEL_KEY is missing: the API key from the panel's"),
        ({"PANEL_URL": "http://panel.example/api"}, "must begin with https://"),
        ({"ADMIN_IDS": "@operator"}, "ADMIN_IDS must be numeric Telegram ids"),
        ({"BOT_TOKEN": CANARY}, "BOT_TOKEN does not look like a token: copy it again"),
        ({"BOT_TOKEN": f"1000:{CANARY}"}, "Telegram does not know it: copy it again"),
        ({"PANEL_KEY": CANARY}, "balance: Invalid API key; check PANEL_URL and PANEL_KEY"),
        ({"PANEL_URL": NOBODY_LISTENS}, "no connection; check PANEL_URL and PANEL_KEY"),
        ({"TELEGRAM_API_URL": "http://127.0.0.1:9"}, "check the network and TELEGRAM_API_URL"),
        ({"CURRENCY": "EUR"}, "its money is USD, the shop's is EUR: set PANEL_RATE"),
        ({"DEFAULT_LOCALE": "tlh"}, "DEFAULT_LOCALE 'tlh' is not shipped; there is en"),
        ({"DATABASE_URL": "postgresql://shop"}, "must look like sqlite:///data/kiosk.db"),
    ],
)
async def test_a_failure_says_what_to_do(
    run: Run, changes: dict[str, str | None], advice: str
) -> None:
    [found] = failures(await run(**changes))
    assert advice in found


async def test_a_panel_that_answers_nonsense(run: Run, world: World) -> None:
    world.panel_faults.always("services", Fault.html(503))
    [found] = failures(await run())
    assert "panel main: services:" in found


async def test_telegram_is_out_of_order(run: Run, world: World) -> None:
    world.telegram.faults.next("getMe", TelegramFault.server_error())
    [found] = failures(await run())
    assert "check the network" in found


async def test_a_rate_makes_another_currency_usable(run: Run) -> None:
    assert (await run(CURRENCY="EUR", PANEL_RATE="0.86")).exit_code == 0


async def test_a_file_of_another_program_is_left_alone(run: Run, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "kiosk.db") as foreign:
        foreign.execute("CREATE TABLE notes (text)")
    [found] = failures(await run())
    assert "not one of Kiosk's: use another path" in found


async def test_a_file_that_is_no_database(run: Run, tmp_path: Path) -> None:
    (tmp_path / "kiosk.db").write_text("Dear diary, " * 1000)
    [found] = failures(await run())
    assert "file is not a database" in found


async def test_a_database_of_a_newer_program(run: Run, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "kiosk.db") as newer:
        newer.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        newer.execute("PRAGMA user_version = 999")
    [found] = failures(await run())
    assert "the database has schema 999" in found
    assert "start the newer program" in found


async def test_a_folder_that_cannot_be_used(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    [found] = failures(await run(DATABASE_URL=f"sqlite:///{tmp_path / 'file' / 'kiosk.db'}"))
    assert "choose a folder in DATABASE_URL" in found


async def test_a_running_shop_is_no_failure(run: Run, tmp_path: Path) -> None:
    async with Database(tmp_path / "kiosk.db"):
        result = await run()
    assert result.exit_code == 0
    assert "is in use by a running Kiosk" in result.output


async def test_looking_decides_nothing(run: Run, tmp_path: Path) -> None:
    """The currency is fixed by the first start, not by the first look."""
    assert (await run()).exit_code == 0
    assert (await run(CURRENCY="EUR", PANEL_RATE="0.86")).exit_code == 0
    async with Database(tmp_path / "kiosk.db") as db:
        await db.write(settings.put, "currency", "USD")
    [found] = failures(await run())
    assert "keeps its books in USD, but CURRENCY is EUR: set CURRENCY=USD" in found
