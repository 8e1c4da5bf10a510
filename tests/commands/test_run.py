"""`kiosk run`: what stands in the way is said in one line, with exit code 1."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.storage import Database, panels, profiles
from bot.storage import settings as shop_settings
from sandbox.clock import ManualClock
from sandbox.world import World, practice_world
from tests.faults.scene import Zygote, environment_for, folder_of_the_run
from tests.samples import one_test_in

pytestmark = one_test_in(2)

CANARY = "canary-that-nobody-may-see"
WEBHOOK = {"WEBHOOK_URL": "https://shop.example/hook", "WEBHOOK_SECRET": CANARY}


@pytest.fixture(scope="session")
def zygote(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Zygote]:
    found = Zygote(folder_of_the_run(tmp_path_factory))
    yield found
    found.close()


@pytest.fixture
async def world() -> AsyncIterator[World]:
    async with practice_world(ManualClock(), size=400) as found:
        yield found


async def failure(zygote: Zygote, world: World, folder: Path, **changes: str) -> str:
    """Run until it ends by itself; what it had to say."""
    log = folder / "log.txt"
    started = await zygote.ask(
        start={
            "point": None,
            "environment": environment_for(world, folder) | changes,
            "arm": str(folder / "armed"),
            "log": str(log),
        }
    )
    assert await zygote.end_of(started) == 1
    said = log.read_text()
    assert "Traceback" not in said
    assert CANARY not in said
    errors = [line for line in said.splitlines() if line.startswith("Error: ")]
    assert len(errors) == 1
    return errors[0]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"BOT_TOKEN": ""}, "BOT_TOKEN is missing: set it in the environment or in .env"),
        ({"BOT_TOKEN": CANARY}, "BOT_TOKEN does not look like a token: copy it again"),
        ({"BOT_TOKEN": f"1000:{CANARY}"}, "Telegram does not know this bot token"),
        ({"ADMIN_IDS": "me"}, "ADMIN_IDS must be numeric Telegram ids"),
        ({"DEFAULT_LOCALE": "tlh"}, "DEFAULT_LOCALE 'tlh' is not shipped"),
        ({"PANELS__second__KEY": CANARY}, "PANELS__SECOND__URL is missing"),
        ({"PANELS__main__KEY": CANARY}, "PANELS__MAIN is the first panel: set PANEL_URL"),
        ({"DATABASE_URL": "sqlite:////dev/null/kiosk.db"}, "cannot start: "),
    ],
)
async def test_what_cannot_work_is_said_in_one_line(
    zygote: Zygote, world: World, tmp_path: Path, changes: dict[str, str], words: str
) -> None:
    assert words in await failure(zygote, world, tmp_path, **changes)


async def test_the_wrong_token_of_a_webhook(zygote: Zygote, world: World, tmp_path: Path) -> None:
    found = await failure(
        zygote, world, tmp_path, **WEBHOOK, BOT_TOKEN=f"1000:{CANARY}", LISTEN="127.0.0.1:0"
    )
    assert "Telegram does not know this bot token" in found


async def test_an_address_that_is_taken(zygote: Zygote, world: World, tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        listen = f"127.0.0.1:{taken.getsockname()[1]}"
        found = await failure(zygote, world, tmp_path, **WEBHOOK, LISTEN=listen)
    assert "address already in use" in found.lower()


async def test_a_database_in_use(zygote: Zygote, world: World, tmp_path: Path) -> None:
    async with Database(tmp_path / "kiosk.db"):
        found = await failure(zygote, world, tmp_path)
    assert "is in use: another Kiosk runs on it. Stop it first." in found


async def test_books_in_another_currency(zygote: Zygote, world: World, tmp_path: Path) -> None:
    async with Database(tmp_path / "kiosk.db") as db:
        await db.write(shop_settings.put, "currency", "EUR")
    found = await failure(zygote, world, tmp_path)
    assert "keeps its books in EUR, but CURRENCY is USD: set CURRENCY=EUR" in found


async def test_a_profile_that_makes_no_sense(zygote: Zygote, world: World, tmp_path: Path) -> None:
    async with Database(tmp_path / "kiosk.db") as db:
        main = await db.write(panels.ensure, "main")
        await db.write(profiles.put, main, "order_ids", "purple", at=0)
    found = await failure(zygote, world, tmp_path)
    assert "the profile of panel main cannot be read: order_ids cannot be 'purple'" in found
    assert "kiosk panel profile main" in found


async def test_a_file_that_is_no_database(zygote: Zygote, world: World, tmp_path: Path) -> None:
    (tmp_path / "kiosk.db").write_text("Dear diary, " * 1000)
    found = await failure(zygote, world, tmp_path)
    assert "cannot be opened: file is not a database" in found
