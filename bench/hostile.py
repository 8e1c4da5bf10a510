"""What the worst that can be sent costs, door by door: `python -m bench.hostile [SEED]`.

Bodies drawn by a seed, in sizes up to beyond each limit, go through the shop's own doors. The
worst CPU time and the worst memory of each go into `docs/performance.md`.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import logging
import random
import sys
import tempfile
import tracemalloc
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from time import process_time
from typing import Any

from aiogram import Bot
from aiohttp import ClientError, ClientSession, web
from pydantic import SecretStr

from bench.report import keep_hostile
from bot.domain.classify import classify
from bot.domain.clock import SystemClock
from bot.domain.names import clean_name
from bot.domain.pasting import read_paste
from bot.domain.quantity import QuantityError, parse_quantity
from bot.domain.text_files import LARGEST_FILE, FileError, decoded
from bot.panel import PanelAccount, PanelClient, PanelError
from bot.panel.calling import LARGEST_CATALOGUE
from bot.panel.catalogue import LONGEST_TEXT
from bot.storage import Database, inbox
from bot.telegram.attempts import Attempts
from bot.telegram.intake import LongPolling
from bot.telegram.updates import RawUpdate, stored_form
from bot.telegram.webhook import LARGEST_BODY, SECRET_HEADER, create_webhook_app

SECRET = SecretStr("bench-secret")
TOKEN = "4242:bench"  # noqa: S105 - nobody's
PERSON = 1001
LONGEST_MESSAGE = 4096
TRIALS = 24
"""Bodies drawn for each door."""
UNITS = (
    *("{},", "[],", "0,", "0.1,", "[", '{"a":', '"a":1,', '"\\ud800",', "9", "1e9,", "\\\\", " "),
    *("(", "refill", "ﷺ", "😀", "www.", "a.", "@a ", "1,", "| ", "<b>", "%", "\\u0000"),
)
Door = Callable[[bytes], Awaitable[object]]


class Worst:
    """The dearest body of a door, in CPU time and in memory."""

    def __init__(self) -> None:
        self.seconds = self.mebibytes = 0.0
        self.slow = self.large = ""

    async def hold(self, name: str, call: Awaitable[object]) -> None:
        """Memory is traced in a second pass of the caller's: tracing slows everything down."""
        traced = tracemalloc.is_tracing()
        if traced:
            tracemalloc.reset_peak()
        before, begun = tracemalloc.get_traced_memory()[0], process_time()
        await call
        if traced:
            used = (tracemalloc.get_traced_memory()[1] - before) / 2**20
            self.mebibytes, self.large = max((self.mebibytes, self.large), (used, name))
        else:
            spent = process_time() - begun
            self.seconds, self.slow = max((self.seconds, self.slow), (spent, name))


def drawn(chance: random.Random, largest: int) -> tuple[str, bytes]:
    """A body of one unit over and over, alone or where an update or an answer has its parts."""
    unit = chance.choice(UNITS)
    size = int(largest * chance.choice((0.001, 0.05, 0.9, 0.9, 1.2)))
    many = unit * (size // len(unit.encode()))
    head = {"message_id": 1, "date": 1, "chat": {"id": PERSON, "type": "private"}}
    head |= {"from": {"id": PERSON, "is_bot": False, "first_name": "a"}}
    update = json.dumps({"update_id": chance.randrange(10**9), "message": head})[:-2]
    row = '{"service":1,"rate":"1","min":1,"max":9,"type":"Default"'
    rows = (
        f'{{"service":{number},"rate":1,"name":{json.dumps(unit)}}}'
        for number in range(size // 50)
    )
    body = chance.choice(
        (
            f"[{many}0]",
            f"[{','.join(rows)}]",
            many,
            f'{update},"text":{json.dumps(many)}}}}}',
            f'{update},"photo":[{many.rstrip(",")}]}}}}',
            f'[{row},"name":{json.dumps(many)},"description":{json.dumps(many)}}}]',
            f'[{row},"name":{json.dumps(unit * 300)}}}' + f",{row}}}" * (size // 60) + "]",
        )
    ).encode()
    return f"{unit!r}, {len(body) / 2**20:.1f} MiB", body


@asynccontextmanager
async def served(app: web.Application) -> AsyncIterator[str]:
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/"
    await runner.cleanup()


def at_once(_: RawUpdate) -> None:
    """Nothing is answered here."""


@asynccontextmanager
async def webhook_door(db: Database) -> AsyncIterator[Door]:
    app = create_webhook_app(
        db, 4242, SECRET, SystemClock(), asyncio.Event(), answer_at_once=at_once
    )
    headers = {SECRET_HEADER: SECRET.get_secret_value()}
    async with served(app) as address, ClientSession(headers=headers) as http:

        async def post(body: bytes, **more: str) -> None:
            try:
                async with http.post(address, data=body, headers=more) as response:
                    await response.read()
            except ClientError:
                return

        async def both(body: bytes) -> None:
            await post(body)
            await post(gzip.compress(body, 1), **{"Content-Encoding": "gzip"})

        yield both


@asynccontextmanager
async def polling_door(db: Database) -> AsyncIterator[Door]:
    bot = Bot(TOKEN)
    polling = LongPolling(bot, db, SystemClock(), (), asyncio.Event(), answer_at_once=at_once)

    async def take(body: bytes) -> None:
        update = _update_of(body)
        if update is not None:
            batch: list[dict[str, Any]] = [{**update, "update_id": one} for one in range(1, 11)]
            await polling._take(batch)  # noqa: SLF001 - the door itself, without Telegram

    yield take


def _update_of(body: bytes) -> dict[str, Any] | None:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return update if isinstance(update, dict) else None


@asynccontextmanager
async def worker_door(db: Database) -> AsyncIterator[Door]:
    """One try of a stored update, up to the handlers."""

    async def read(update: object, _turn: object) -> None:
        text = getattr(getattr(update, "message", None), "text", None) or ""
        read_paste(text)

    async def dead(*_: object) -> None:
        return

    attempts = Attempts(db, read, SystemClock(), Bot(TOKEN), dead)

    async def attempt(body: bytes) -> None:
        try:
            row = stored_form(_update_of(body))
        except ValueError:
            return
        await db.write(inbox.receive, 4242, [row], at=0)
        for stored in await db.read(inbox.waiting, 4242, after=0, limit=1):
            await attempts.attempt(stored)
            await db.write(inbox.dead, stored.place)

    yield attempt


@asynccontextmanager
async def panel_door(_: Database) -> AsyncIterator[Door]:
    said = {"body": b""}

    async def answer(_request: web.Request) -> web.Response:
        return web.Response(body=said["body"])

    app = web.Application()
    app.router.add_post("/{path:.*}", answer)
    async with (
        served(app) as address,
        PanelClient(PanelAccount("main", address, SecretStr("a-key"))) as client,
    ):
        calls = (client.services, client.balance, lambda: client.statuses(["1", "2"]))

        async def ask(body: bytes) -> None:
            said["body"] = body
            for call in calls:
                with suppress(PanelError):
                    await call()

        yield ask


@asynccontextmanager
async def names_door(_: Database) -> AsyncIterator[Door]:
    async def read(body: bytes) -> None:
        name = body.decode()[:LONGEST_TEXT]
        clean_name(name)
        classify(name, name, name)

    yield read


@asynccontextmanager
async def texts_door(_: Database) -> AsyncIterator[Door]:
    """A text as long as Telegram lets one be, read in every way."""

    async def read(body: bytes) -> None:
        text = body.decode()[:LONGEST_MESSAGE]
        read_paste(text)
        try:
            parse_quantity(text, 1, 1000)
        except QuantityError:
            return

    yield read


@asynccontextmanager
async def files_door(_: Database) -> AsyncIterator[Door]:
    async def read(body: bytes) -> None:
        try:
            decoded(body[:LARGEST_FILE])
        except FileError:
            return

    yield read


DOORS: Mapping[str, tuple[Any, int, str]] = {
    "webhook, plain and packed": (
        webhook_door,
        LARGEST_BODY,
        "`LARGEST_BODY` 1 MiB once unpacked, `updates.MOST_PARTS` 100,000",
    ),
    "long polling, ten at once": (
        polling_door,
        LARGEST_BODY,
        "`session.LARGEST_ANSWER` 16 MiB for a batch",
    ),
    "one try of a stored update": (
        worker_door,
        LARGEST_BODY,
        "`updates.MOST_PARTS` 100,000, `MOST_COMPLAINTS` 20",
    ),
    "a typed message": (texts_door, 64 * 1024, "Telegram's 4,096 characters"),
    "a file": (files_door, LARGEST_FILE, "`LARGEST_FILE` 1 MiB, on a thread"),
    "a panel's answer, three calls": (
        panel_door,
        LARGEST_CATALOGUE,
        "`LARGEST_CATALOGUE` 16 MiB, `documents.MOST_PARTS` 500,000, on a thread",
    ),
    "a service's name": (names_door, 64 * 1024, "`catalogue.LONGEST_TEXT` 1,000, on a thread"),
}
"""Each with the size around which bodies are drawn, and what bounds its cost."""


async def measured(name: str, seed: int) -> Worst:
    opened, largest, _ = DOORS[name]
    worst = Worst()
    with tempfile.TemporaryDirectory() as folder:
        async with Database(Path(folder) / "kiosk.db") as db, opened(db) as door:
            for traced in (False, True):
                if traced:
                    tracemalloc.start()
                chance = random.Random(f"{seed} {name}")  # noqa: S311 - to be drawn again
                for _ in range(TRIALS):
                    what, body = drawn(chance, largest)
                    await worst.hold(what, door(body))
                tracemalloc.stop()
    return worst


def main(seed: int) -> None:
    logging.disable(logging.CRITICAL)
    table: list[tuple[str, ...]] = [("Door", "CPU", "by", "Memory", "by", "Bound")]
    for name, (_, _, bound) in DOORS.items():
        worst = asyncio.run(measured(name, seed))
        cpu, memory = f"{worst.seconds:.2f} s", f"{worst.mebibytes:.0f} MiB"
        table.append((name, cpu, f"`{worst.slow}`", memory, f"`{worst.large}`", bound))
        sys.stderr.write(f"{' | '.join(table[-1])}\n")
    table = [tuple(cell.replace("|", "\\|") for cell in cells) for cells in table]
    keep_hostile(table)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
