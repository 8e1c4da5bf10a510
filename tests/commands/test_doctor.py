"""`kiosk doctor`: each failure says what to do, and no secret is ever printed."""

from __future__ import annotations

import asyncio
import re
import shutil
import sqlite3
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from decimal import Decimal
from email.utils import formatdate
from pathlib import Path

import pytest
import stamina
from aiohttp import web
from aiohttp.test_utils import TestServer
from click.testing import CliRunner, Result

from bot.commands.doctor import doctor
from bot.config import Settings
from bot.domain.alerts import AlertKind
from bot.storage import Database, Transaction, alerts, panels, profiles, settings
from bot.storage.migrations import APPLICATION_ID
from sandbox.clock import ManualClock
from sandbox.panel.faults import Fault
from sandbox.telegram.faults import Fault as TelegramFault
from sandbox.telegram.webhook_settings import WebhookSettings
from sandbox.world import PanelSpec, World, practice_world
from tests.faults.scene import environment_for
from tests.samples import one_test_in

pytestmark = one_test_in(3)

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


async def test_whether_the_bot_can_be_asked_in_other_chats(run: Run, world: World) -> None:
    assert "@kiosk_demo_bot and some words" in (await run()).output
    world.telegram.has_inline_mode = False
    result = await run()
    assert result.exit_code == 0
    assert "off: /setinline of BotFather turns it on" in result.output


async def test_where_questions_go(run: Run, world: World) -> None:
    [missing] = failures(await run(SUPPORT_CHAT_ID="-100"))
    assert missing.startswith("SUPPORT_CHAT_ID:")
    assert "add the bot to that group" in missing
    world.telegram.add_group(-100, "Staff")
    assert "questions go to Staff" in (await run()).output
    desk = world.telegram.add_group(-101, "Desk", is_forum=True)
    assert "each question gets a topic in Desk" in (await run(SUPPORT_CHAT_ID="-101")).output
    desk.may_open_topics = False
    [closed] = failures(await run())
    assert closed.endswith("make the bot an admin of it that may manage topics")


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


# Hints that are no failures


def notes(result: Result) -> list[str]:
    lines = [line.strip() for line in result.output.splitlines()]
    return [line.removeprefix("note").strip() for line in lines if line.startswith("note")]


async def test_what_customers_will_miss_is_noted(run: Run) -> None:
    result = await run(SHOP_MODE="wallet", MARKUP_PERCENT="0")
    assert result.exit_code == 0
    assert [line.partition(":")[0] for line in notes(result)] == [
        "PAYMENT_TEXT",
        "MARKUP_PERCENT",
        "SUPPORT_CONTACT",
    ]
    assert (
        notes(await run(PAYMENT_TEXT="Pay me.", SUPPORT_CONTACT="@me", SHOP_MODE="private")) == []
    )


async def test_what_was_changed_is_listed_but_no_secret(run: Run) -> None:
    result = await run(CURRENCY="EUR", PANEL_RATE="0.86", WEBHOOK_SECRET=CANARY)
    assert "settings: complete; PANEL_CALLS_PER_MINUTE=600, CURRENCY=EUR" in result.output


# Telegram


async def test_a_webhook_that_telegram_cannot_reach(run: Run, world: World) -> None:
    url = "https://127.0.0.1:9/hook"
    world.telegram.webhook = WebhookSettings(url=url, secret_token=None, max_connections=40)
    world.telegram.webhook.failed("Connection refused", int(time.time()))
    changes = {"WEBHOOK_SECRET": CANARY, "LISTEN": "127.0.0.1:0"}
    [found] = failures(await run(WEBHOOK_URL=url, **changes))
    assert "Telegram cannot deliver: Connection refused; check the proxy" in found
    result = await run(WEBHOOK_URL="https://127.0.0.1:9/other")
    assert any("not known to Telegram yet" in line for line in notes(result))


@pytest.mark.parametrize(
    ("changes", "advice"),
    [
        ({"WEBHOOK_URL": "http://shop.example/hook"}, "WEBHOOK_URL: must begin with https://"),
        ({"WEBHOOK_SECRET": "with a space"}, "WEBHOOK_SECRET: must be 1 to 256 of"),
        ({"LISTEN": "192.0.2.1:80"}, "LISTEN: 192.0.2.1:80: "),
    ],
)
async def test_a_webhook_that_cannot_work(
    run: Run, changes: dict[str, str | None], advice: str
) -> None:
    sound = {"WEBHOOK_URL": "https://127.0.0.1:9/hook", "WEBHOOK_SECRET": CANARY}
    [found] = failures(await run(**(sound | {"LISTEN": "127.0.0.1:0"} | changes)))
    assert advice in found


@asynccontextmanager
async def telegram_of_another_time(seconds: int) -> AsyncIterator[str]:
    """Knows every token, and dates its answers by a clock of its own."""
    bot = {"id": 1, "is_bot": True, "first_name": "Kiosk", "username": "kiosk_bot"}
    webhook = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}

    async def answer(request: web.Request) -> web.Response:
        result = webhook if request.path.endswith("getWebhookInfo") else bot
        date = formatdate(time.time() + seconds, usegmt=True)
        return web.json_response({"ok": True, "result": result}, headers={"Date": date})

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    async with TestServer(app) as server:
        yield str(server.make_url("/")).rstrip("/")


@pytest.mark.parametrize(("seconds", "way"), [(90, "slow"), (-90, "fast")])
async def test_a_clock_that_is_wrong(run: Run, seconds: int, way: str) -> None:
    async with telegram_of_another_time(seconds) as url:
        [found] = failures(await run(TELEGRAM_API_URL=url))
    assert re.search(rf"clock: this machine's clock is (89|90|91) s {way}: let it", found)


# The database


async def test_a_disk_that_is_nearly_full(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    full = shutil.disk_usage("/")._replace(free=150_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: full)
    [found] = failures(await run())
    assert found == "disk: only 150 MB are free: make room, Kiosk wants 200 MB"


def made_in(folder: Path) -> list[Path]:
    return list(folder.iterdir())


async def test_nothing_is_made_by_looking(run: Run, tmp_path: Path) -> None:
    result = await run()
    assert "will be made at the first start" in result.output
    assert made_in(tmp_path) == []


async def test_a_database_is_looked_at_while_kiosk_runs(run: Run, tmp_path: Path) -> None:
    async with Database(tmp_path / "kiosk.db") as db:
        await db.write(settings.put, "currency", "EUR")
        [found] = failures(await run())
        assert "keeps its books in EUR" in found


async def test_rows_that_point_nowhere(run: Run, tmp_path: Path) -> None:
    async with Database(tmp_path / "kiosk.db"):
        pass
    with sqlite3.connect(tmp_path / "kiosk.db") as broken:
        broken.execute("INSERT INTO order_event (order_id, state, at) VALUES (7, 'placed', 1)")
    [found] = failures(await run())
    assert "is damaged (a row of order_event points to no orders): stop Kiosk" in found


async def test_a_page_that_was_overwritten(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "kiosk.db"
    async with Database(path):
        pass
    whole = bytearray(path.read_bytes())
    middle = len(whole) // 2 // 4096 * 4096
    whole[middle : middle + 4096] = bytes(4096)
    path.write_bytes(whole)
    [found] = failures(await run())
    assert "restore a backup" in found or "cannot be read" in found


async def test_trouble_that_goes_on_is_shown(run: Run, tmp_path: Path) -> None:
    async with Database(tmp_path / "kiosk.db") as db:
        main = await db.write(panels.ensure, "main")
        await db.write(alerts.begin, AlertKind.LOW_BALANCE, main, at=1_790_000_000)
    result = await run()
    assert "trouble: main: low balance since 2026-09-21 14:13 UTC" in notes(result)


# Panels


async def test_a_panel_with_more_than_its_book_can_count(
    run: Run, world: World, tmp_path: Path
) -> None:
    said = "panel main: its sums are more than its book can count"
    assert said not in (await run()).output
    world.books.balance = Decimal(10**11 + 1)
    assert said in (await run()).output
    world.books.balance = Decimal(10**11)
    async with Database(tmp_path / "kiosk.db") as db:
        await db.write(panels.ensure, "main")
        await db.write(_fill_the_book)
    assert said in (await run()).output


def _fill_the_book(tx: Transaction) -> None:
    for number in range(80):
        tx.run(
            "INSERT INTO panel_entry (panel_id, kind, ref, from_account, to_account, amount, at)"
            " VALUES (1, 'top_up', :ref, 'outside', 'prepaid', 99000000000000000, 1)",
            ref=str(number),
        )


async def test_what_is_sold_and_what_is_not_is_counted(run: Run) -> None:
    result = await run()
    found = re.search(r"panel main: (\d+) services on offer; kept out: (.*)", result.output)
    assert found is not None
    kept_out = dict(part.rsplit(" ", 1) for part in found[2].split(", "))
    assert int(found[1]) + sum(map(int, kept_out.values())) == 400
    assert int(kept_out["separator"]) > 0


async def test_an_account_that_may_order_nothing(run: Run, world: World) -> None:
    row = {"service": 1, "name": "Likes", "type": "Special", "rate": "1", "min": 1, "max": 10}
    world.panel_faults.always("services", Fault.json(200, [row]))
    [found] = failures(await run())
    assert "0 services on offer; kept out: type 1; ask the panel" in found


async def test_a_catalogue_without_flags_is_explained(run: Run, world: World) -> None:
    row = {"service": 1, "name": "Likes", "type": "Default", "rate": "1", "min": 1, "max": 10}
    world.panel_faults.always("services", Fault.json(200, [row]))
    found = "\n".join(notes(await run()))
    assert "does not say what is refilled: the names of the services decide" in found
    assert "kiosk panel profile main cancels=yes" in found


async def test_the_stored_profile_is_shown_and_used(run: Run, tmp_path: Path) -> None:
    async with Database(tmp_path / "kiosk.db") as db:
        main = await db.write(panels.ensure, "main")
        await db.write(profiles.put, main, "currency", "EUR", at=0)
        await db.write(profiles.learn, main, "refills", "no", at=0)
    [found] = failures(await run())
    assert "its money is EUR, the shop's is USD: set PANEL_RATE" in found
    async with Database(tmp_path / "kiosk.db") as db:
        await db.write(profiles.remove, main, "currency", at=0)
        await db.write(profiles.put, main, "order_ids", "text", at=0)
    result = await run()
    assert "panel main: profile: order_ids=text (set), refills=no (learned)" in result.output


async def test_a_profile_that_makes_no_sense(run: Run, tmp_path: Path) -> None:
    async with Database(tmp_path / "kiosk.db") as db:
        main = await db.write(panels.ensure, "main")
        await db.write(profiles.put, main, "order_ids", "purple", at=0)
    [found] = failures(await run())
    assert "order_ids cannot be 'purple'" in found
    assert "kiosk panel profile main KEY=VALUE" in found


async def test_several_panels_are_asked_side_by_side(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    spec = PanelSpec(currency="EUR")
    async with practice_world(ManualClock(), size=400, more_panels={"second": spec}) as world:
        second = world.panels["second"]
        for name, value in environment_for(world, tmp_path).items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("PANELS__second__URL", second.url)
        monkeypatch.setenv("PANELS__second__KEY", second.key)
        world.panel_faults.next("balance", Fault.hang())
        asked = second.faults.arrived("services")
        running = asyncio.create_task(asyncio.to_thread(CliRunner().invoke, doctor))
        await asyncio.wait_for(asked, 10)
        await world.panel_faults.release()
        result = await running
    [found] = failures(result)
    assert "panel second: its money is EUR" in found
    assert "set PANELS__second__RATE to what 1 EUR is worth in USD" in found
    assert "panel main: 100.00000 USD left" in result.output
