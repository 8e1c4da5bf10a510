"""Panels on a loopback port that say what a test tells them to."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from aiohttp import web

KEY = "canary/7f3a+9c0e 1d5b&2a68=e4f7"
"""Holds the characters that forms, JSON and HTML write differently."""

RawHandler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Reply:
    body: str | bytes = ""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Seen:
    method: str
    path: str
    headers: Mapping[str, str]
    fields: dict[str, str]

    @property
    def asked(self) -> dict[str, str]:
        """The fields without the key."""
        return {name: value for name, value in self.fields.items() if name != "key"}


class ScriptedPanel:
    """Answers call after call from a list; the last reply is given for ever."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self.replies: list[Reply] = []
        self.url = ""
        self._runner: web.AppRunner | None = None

    def says(self, *replies: Reply | str | bytes) -> None:
        self.replies = [item if isinstance(item, Reply) else Reply(item) for item in replies]

    @property
    def asked(self) -> list[dict[str, str]]:
        return [seen.asked for seen in self.seen]

    async def start(self) -> None:
        application = web.Application()
        application.router.add_route("*", "/{path:.*}", self._answer)
        self._runner = web.AppRunner(application)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port = self._runner.addresses[0][1]
        self.url = f"http://127.0.0.1:{port}/api/v2"

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def _answer(self, request: web.Request) -> web.Response:
        written = await request.text()
        fields = dict(parse_qsl(written, keep_blank_values=True, strict_parsing=True))
        self.seen.append(Seen(request.method, request.path_qs, dict(request.headers), fields))
        reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        body = reply.body.encode() if isinstance(reply.body, str) else reply.body
        headers = {"Content-Type": "application/json", **reply.headers}
        return web.Response(body=body, status=reply.status, headers=headers)


class RawPanel:
    """A bare socket: each connection is handled by what the test gives."""

    def __init__(self, handler: RawHandler) -> None:
        self.connections = 0
        self.bodies: list[bytes] = []
        self.url = ""
        self._handler = handler
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        port = self._server.sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{port}/api/v2"

    async def stop(self) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def read_request(self, reader: asyncio.StreamReader) -> None:
        """Take in one whole request."""
        head = await reader.readuntil(b"\r\n\r\n")
        lines = head.decode().lower().split("\r\n")
        length = next(line for line in lines if line.startswith("content-length:"))
        self.bodies.append(await reader.readexactly(int(length.split(":")[1])))

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            await self._handler(reader, writer)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            writer.transport.abort()
        finally:
            writer.close()
            self._tasks.discard(task)
