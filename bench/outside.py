"""What a bot in a process of its own talks to: a Bot API and a panel that answer from memory."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from time import monotonic, perf_counter
from typing import Any

from aiohttp import web

from bench.books import FIRST_CUSTOMER
from sandbox.telegram.parameters import RawCall, read_raw
from sandbox.world import BOT_TOKEN, OPERATOR_ID, PANEL_KEY

SEND_SECONDS = 0.1
"""So long Telegram takes to send a message."""
TICKS = os.sysconf("SC_CLK_TCK")
FOLDER = Path(__file__).parents[1]
BARE = ("bench.bounds.answering_bot",)
KIOSK = ("bot", "run")
START = {
    "message_id": 1,
    "date": 1_790_000_000,
    "chat": {"id": FIRST_CUSTOMER, "type": "private", "first_name": "Customer"},
    "from": {"id": FIRST_CUSTOMER, "is_bot": False, "first_name": "Customer"},
    "text": "/start",
    "entities": [{"type": "bot_command", "offset": 0, "length": 6}],
}


class Outside:
    """`sent` has the moment of each message, `asked` the calls that were made at the panel."""

    def __init__(self, catalogue: bytes = b"[]", *, greets: bool = True) -> None:
        self.sent: list[float] = []
        self.asked: list[str] = []
        self.url = ""
        self._catalogue = catalogue
        self._updates = [{"update_id": 1, "message": START}] if greets else []

    async def until(self, holds: Callable[[], bool], seconds: float = 180) -> None:
        end = monotonic() + seconds
        while not holds():
            if monotonic() > end:
                raise TimeoutError
            await asyncio.sleep(0.005)

    async def bot_api(self, request: web.Request) -> web.Response:
        method = request.match_info["method"].lower()
        # Kiosk writes its calls in JSON, a bare aiogram bot in a form.
        said = await read_raw(request)
        return web.json_response({"ok": True, "result": await self._result(method, said)})

    async def _result(self, method: str, said: RawCall) -> object:
        if method == "getupdates":
            return await self._waiting_updates()
        if method == "getme":
            return {"id": 1, "is_bot": True, "first_name": "Shop", "username": "shop_bot"}
        if method.startswith("send"):
            self.sent.append(perf_counter())
            await asyncio.sleep(SEND_SECONDS)
            chat = {"id": said.chat_id, "type": "private", "first_name": "Customer"}
            return {"message_id": 1000 + len(self.sent), "date": START["date"], "chat": chat}
        return True

    async def _waiting_updates(self) -> object:
        found, self._updates = self._updates, []
        if not found:
            await asyncio.sleep(2)
        return found

    async def panel(self, request: web.Request) -> web.Response:
        form = await request.post()
        action = str(form["action"])
        self.asked.append(action)
        body = self._catalogue if action == "services" else _small_answer(action, dict(form))
        return web.Response(body=body, content_type="application/json")


def _small_answer(action: str, form: dict[str, Any]) -> bytes:
    if action == "status":
        said = {"charge": "0.9", "start_count": "12", "status": "In progress", "currency": "USD"}
        return json.dumps(dict.fromkeys(form["orders"].split(","), said)).encode()
    return b'{"balance": "100", "currency": "USD"}'


@asynccontextmanager
async def outside(catalogue: bytes = b"[]", *, greets: bool = True) -> AsyncIterator[Outside]:
    found = Outside(catalogue, greets=greets)
    app = web.Application(client_max_size=2**24)
    app.router.add_post("/bot{token}/{method}", found.bot_api)
    app.router.add_post("/panel", found.panel)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        found.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield found
    finally:
        await runner.cleanup()


@contextmanager
def process(module: tuple[str, ...], url: str, database: Path | None = None) -> Iterator[int]:
    """The bot at work; gives its process id. What it writes goes nowhere."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    given = {
        "BOT_TOKEN": BOT_TOKEN,
        "TELEGRAM_API_URL": url,
        "ADMIN_IDS": str(OPERATOR_ID),
        "PANEL_URL": f"{url}/panel",
        "PANEL_KEY": PANEL_KEY,
        "PANEL_CALLS_PER_MINUTE": "40",
        "DATABASE_URL": f"sqlite:///{database}",
        "LOG_LEVEL": "ERROR",
        "PYTHONPATH": str(FOLDER),
    }
    with subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", *module],
        env=kept | given,
        cwd=FOLDER if database is None else database.parent,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as running:
        try:
            yield running.pid
        finally:
            running.terminate()


def cpu_seconds(pid: int) -> float:
    """Of all its threads, so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def memory(pid: int) -> float:
    """MiB that are its own, and its share of what it has with others (PSS)."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise LookupError(pid)
