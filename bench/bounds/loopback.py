"""Telegram as a process of its own on loopback, and customers who tap: `python -m …loopback`.

It writes its port. What a bot is asked to do is told it at `/drive`, and so is how long that took.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
from itertools import cycle, islice
from time import perf_counter
from typing import Any

from aiohttp import ClientSession, TCPConnector, web

from bench.bounds.stub import ANSWERS, DONE
from bench.bounds.updates import tap

HOST = "127.0.0.1"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
MOST_CONNECTIONS = 40
"""Telegram's own default for a webhook."""
MOST_UPDATES = 100
POLL_SECONDS = 10
QUERY_ID = re.compile(rb"callback_query_id\W+(\d+)")
"""In a form as in JSON."""


class Telegram:
    """One bot's updates wait for it, or are brought to its webhook."""

    def __init__(self) -> None:
        self._answers: dict[str, asyncio.Future[None]] = {}
        self._waiting: dict[str, list[dict[str, Any]]] = {}
        self._arrived = asyncio.Event()
        self._webhook: tuple[str, str] | None = None
        self._session: ClientSession | None = None

    async def method(self, request: web.Request) -> web.Response:
        token, name = request.match_info["token"], request.match_info["name"]
        body = await request.read()
        if name == "getUpdates":
            return web.json_response({"ok": True, "result": await self._updates(token)})
        if name == "answerCallbackQuery" and (found := QUERY_ID.search(body)):
            self._answers.pop(found[1].decode()).set_result(None)
        return web.Response(text=ANSWERS.get(name, DONE), content_type="application/json")

    async def _updates(self, token: str) -> list[dict[str, Any]]:
        try:
            async with asyncio.timeout(POLL_SECONDS):
                while not self._waiting.get(token):
                    self._arrived.clear()
                    await self._arrived.wait()
        except TimeoutError:
            return []
        waiting = self._waiting[token]
        self._waiting[token] = waiting[MOST_UPDATES:]
        return waiting[:MOST_UPDATES]

    async def drive(self, request: web.Request) -> web.Response:
        """So many customers go their ways; the taps of a second come back."""
        wish = await request.json()
        token, ways, many, taps = (wish[name] for name in ("token", "ways", "many", "taps"))
        async with ClientSession(connector=TCPConnector(limit=MOST_CONNECTIONS)) as session:
            self._session, self._webhook = session, wish["webhook"]
            begun = perf_counter()
            await asyncio.gather(
                *(self._go(token, number, ways, taps // many) for number in range(many))
            )
            seconds = perf_counter() - begun
        return web.json_response(taps / seconds)

    async def _go(self, token: str, number: int, ways: list[list[str]], taps: int) -> None:
        for data in islice(cycle(ways[number % len(ways)]), number, number + taps):
            update = tap(number + 1, data)
            answer = asyncio.get_running_loop().create_future()
            self._answers[update["callback_query"]["id"]] = answer
            if self._webhook is None:
                self._waiting.setdefault(token, []).append(update)
                self._arrived.set()
            else:
                await self._bring(update)
            await answer

    async def _bring(self, update: dict[str, Any]) -> None:
        if self._session is None or self._webhook is None:
            raise RuntimeError("there is no webhook")
        url, secret = self._webhook
        async with self._session.post(url, json=update, headers={SECRET_HEADER: secret}) as found:
            found.raise_for_status()


async def serve() -> None:
    telegram = Telegram()
    app = web.Application()
    app.router.add_post("/bot{token}/{name}", telegram.method)
    app.router.add_post("/drive", telegram.drive)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, HOST, 0).start()
    sys.stdout.write(json.dumps(runner.addresses[0][1]) + "\n")
    sys.stdout.flush()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(serve())
