"""A panel's bad days, by script: which call goes wrong, how, and before or after its effect.

"After the effect" means that the panel has done what was asked (accepted the order, taken the
money) and then fails to say so. All waiting is on the panel's clock.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import struct
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web

from bot.domain.clock import Clock
from sandbox.panel.perfect_panel import Answer

ANY = "*"
"""In place of an action: whatever has no script of its own."""

MADE_UP_ANSWER = b'{"order": 23501}'
"""What is cut, slowed or prefixed when there is no effect and so no true answer."""

HTML = "text/html; charset=utf-8"
PAGE = (
    "<!DOCTYPE html>\n<html><head><title>{0}</title></head>"
    "<body><h1>{0}</h1><p>The server is having a bad day.</p></body></html>"
)


class Exchange:
    """One request that is to go wrong. `answer` is the true answer once the effect is done."""

    def __init__(self, request: web.Request, clock: Clock, script: FaultScript) -> None:
        self.request = request
        self.answer: Answer | None = None
        self._clock = clock
        self._script = script
        self._released = False

    @property
    def closing(self) -> bool:
        return self._script.closing

    async def pause(self, seconds: float | None) -> None:
        """Wait that long, or with None for ever, but not longer than until `release`."""
        if not self._released:
            self._released = await self._script.hold(self._clock, seconds)

    async def write_raw(self, content: bytes) -> None:
        """Send bytes past the HTTP layer, which then has nothing more to say."""
        if self.request.transport is not None:
            self.request.transport.write(content)
            self.request.transport.close()


Act = Callable[[Exchange], Awaitable[web.StreamResponse | None]]
"""Sends something in place of the answer; None lets the call go on as if nothing was."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One way to misbehave. The class methods are the whole list."""

    act: Act
    after_effect: bool = False

    @classmethod
    def reset(cls, *, after_effect: bool = False) -> Fault:
        """Tear the connection down with a TCP reset, without a byte of answer."""
        return cls(_reset, after_effect)

    @classmethod
    def close(cls, *, after_effect: bool = False) -> Fault:
        """Close the connection politely, without a byte of answer."""
        return cls(_closing_after(b""), after_effect)

    @classmethod
    def half_headers(cls, *, after_effect: bool = False) -> Fault:
        return cls(_closing_after(b"HTTP/1.1 200 OK\r\nContent-Le"), after_effect)

    @classmethod
    def hang(cls, seconds: float | None = None, *, after_effect: bool = False) -> Fault:
        """Wait, until `release` or for that long, then go on properly.

        Before the effect this commits late, even if the client has long given up.
        """
        return cls(_pausing(seconds), after_effect)

    @classmethod
    def cut(cls, keep: int = 8, *, after_effect: bool = False) -> Fault:
        """Announce the whole answer, send `keep` bytes of it and close the connection."""
        return cls(_cutting(keep), after_effect)

    @classmethod
    def slow(cls, seconds_a_byte: float = 1, *, after_effect: bool = False) -> Fault:
        """Send the answer byte by byte."""
        return cls(_dripping(seconds_a_byte), after_effect)

    @classmethod
    def endless(cls, *, after_effect: bool = False) -> Fault:
        """Send chunks for as long as the client reads."""
        return cls(_send_for_ever, after_effect)

    @classmethod
    def gzip_bomb(cls, size: int = 32 * 1024 * 1024, *, after_effect: bool = False) -> Fault:
        """A small body that unpacks to `size` bytes, sent whether or not gzip was asked for."""
        body = gzip.compress(b" " * size, compresslevel=1)
        headers = {"Content-Encoding": "gzip", "Content-Type": "application/json"}
        return cls(_sending(200, body, headers), after_effect)

    @classmethod
    def prefixed(cls, prefix: str) -> Fault:
        """The true answer behind a byte order mark, a PHP notice, or any other text."""
        return cls(_prefixing(prefix.encode()), after_effect=True)

    @classmethod
    def raw(
        cls,
        status: int,
        body: str | bytes,
        *,
        content_type: str = "application/json",
        headers: dict[str, str] | None = None,
        after_effect: bool = False,
    ) -> Fault:
        content = body.encode() if isinstance(body, str) else body
        every_header = {"Content-Type": content_type, **(headers or {})}
        return cls(_sending(status, content, every_header), after_effect)

    @classmethod
    def empty(cls, *, after_effect: bool = False) -> Fault:
        return cls.raw(200, "", after_effect=after_effect)

    @classmethod
    def json(cls, status: int, content: object, *, after_effect: bool = False) -> Fault:
        return cls.raw(status, json.dumps(content), after_effect=after_effect)

    @classmethod
    def error(cls, text: str, *, status: int = 200, after_effect: bool = False) -> Fault:
        """An error object, which after the effect is a lie."""
        return cls.json(status, {"error": text}, after_effect=after_effect)

    @classmethod
    def html(cls, status: int, *, after_effect: bool = False) -> Fault:
        """A page of the web server or of what stands before it, with 200, 403, 502, 520, ..."""
        page = PAGE.format(f"Error {status}")
        return cls.raw(status, page, content_type=HTML, after_effect=after_effect)

    @classmethod
    def too_many(cls, retry_after: int = 30, *, after_effect: bool = False) -> Fault:
        headers = {"Retry-After": str(retry_after)}
        body = json.dumps({"error": "Too many requests"})
        return cls.raw(429, body, headers=headers, after_effect=after_effect)

    @classmethod
    def redirect(cls, status: int, location: str, *, after_effect: bool = False) -> Fault:
        """With 301, 302, 307 or 308; a client that follows may order twice."""
        headers = {"Location": location}
        return cls.raw(status, "", content_type=HTML, headers=headers, after_effect=after_effect)


class _Hold:
    """A request that waits until `over`. `gone_on` is set once it no longer does."""

    def __init__(self) -> None:
        self.released = False
        self.over = asyncio.Event()
        self.gone_on = asyncio.Event()


class FaultScript:
    """Which fault meets which call. Nothing is scripted at first.

    Queued faults come first, then the standing one, then those for ANY.
    """

    def __init__(self) -> None:
        self.closing = False
        self._queues: defaultdict[str, deque[Fault | None]] = defaultdict(deque)
        self._standing: dict[str, Fault] = {}
        self._arrivals: defaultdict[str, list[asyncio.Future[None]]] = defaultdict(list)
        self._holds: set[_Hold] = set()

    def next(self, action: str, *faults: Fault | None) -> None:
        """Script the next calls, one fault a call; None lets that call through."""
        self._queues[action].extend(faults)

    def always(self, action: str, fault: Fault) -> None:
        """Script every call until `clear`."""
        self._standing[action] = fault

    def clear(self, action: str | None = None) -> None:
        """Forget the script of one action, or of all. Requests that hang go on hanging."""
        for forgotten in [action] if action else [*self._queues, *self._standing]:
            self._queues.pop(forgotten, None)
            self._standing.pop(forgotten, None)

    def arrived(self, action: str) -> asyncio.Future[None]:
        """Done when the next such request is here, counted from this call on.

        By the time the awaiting task gets its turn the request hangs, if that is its fault,
        and its effect is done, if it is to be done before that.
        """
        arrival = asyncio.get_running_loop().create_future()
        self._arrivals[action].append(arrival)
        return arrival

    async def release(self) -> None:
        """Let all that hangs go on; when this returns, their effects are done."""
        holds = tuple(self._holds)
        for hold in holds:
            hold.released = True
            hold.over.set()
        for hold in holds:
            await hold.gone_on.wait()

    async def close(self) -> None:
        """The server stops: what hangs is dropped without an effect."""
        self.closing = True
        await self.release()

    def announce(self, action: str) -> None:
        """For the server: tell those who wait for `arrived`."""
        for awaited in (action, ANY):
            for arrival in self._arrivals.pop(awaited, []):
                if not arrival.done():
                    arrival.set_result(None)

    def take(self, action: str) -> Fault | None:
        """For the server: the fault that meets the call which is here."""
        for scripted in (action, ANY):
            if self._queues[scripted]:
                return self._queues[scripted].popleft()
            if scripted in self._standing:
                return self._standing[scripted]
        return None

    async def hold(self, clock: Clock, seconds: float | None) -> bool:
        """For an exchange: wait, and say whether it was released before its time."""
        if self.closing:
            return True
        hold = _Hold()
        self._holds.add(hold)
        timer = None
        if seconds is not None:
            timer = asyncio.create_task(_end(hold, clock, clock.monotonic() + seconds))
        try:
            await hold.over.wait()
        finally:
            if timer is not None:
                timer.cancel()
            self._holds.discard(hold)
            hold.gone_on.set()
        return hold.released


async def _end(hold: _Hold, clock: Clock, moment: float) -> None:
    await clock.sleep(moment - clock.monotonic())
    hold.over.set()


async def _reset(exchange: Exchange) -> web.StreamResponse:
    transport = exchange.request.transport
    if transport is not None:
        # Lingering for no time makes the kernel send RST instead of FIN.
        linger = struct.pack("ii", 1, 0)
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        transport.abort()
    return web.Response()


def _closing_after(content: bytes) -> Act:
    async def act(exchange: Exchange) -> web.StreamResponse:
        await exchange.write_raw(content)
        return web.Response()

    return act


def _pausing(seconds: float | None) -> Act:
    async def act(exchange: Exchange) -> web.StreamResponse | None:
        await exchange.pause(seconds)
        return await _reset(exchange) if exchange.closing else None

    return act


def _sending(status: int, body: bytes, headers: dict[str, str]) -> Act:
    async def act(_exchange: Exchange) -> web.StreamResponse:
        return web.Response(status=status, body=body, headers=headers)

    return act


def _prefixing(prefix: bytes) -> Act:
    async def act(exchange: Exchange) -> web.StreamResponse:
        body = prefix + _answer(exchange)
        return web.Response(body=body, headers={"Content-Type": HTML})

    return act


def _cutting(keep: int) -> Act:
    async def act(exchange: Exchange) -> web.StreamResponse:
        body = _answer(exchange)
        response = await _started(exchange, len(body))
        await response.write(body[: min(keep, len(body) - 1)])
        if exchange.request.transport is not None:
            exchange.request.transport.close()
        return response

    return act


def _dripping(seconds_a_byte: float) -> Act:
    async def act(exchange: Exchange) -> web.StreamResponse:
        body = _answer(exchange)
        response = await _started(exchange, len(body))
        for position in range(len(body)):
            await exchange.pause(seconds_a_byte)
            if exchange.closing:
                return await _reset(exchange)
            await response.write(body[position : position + 1])
        return response

    return act


async def _send_for_ever(exchange: Exchange) -> web.StreamResponse:
    response = await _started(exchange, None)
    while not exchange.closing:
        await response.write(b" " * 65_536)
        await asyncio.sleep(0)
    return await _reset(exchange)


async def _started(exchange: Exchange, length: int | None) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "application/json"})
    response.content_length = length
    await response.prepare(exchange.request)
    return response


def _answer(exchange: Exchange) -> bytes:
    return MADE_UP_ANSWER if exchange.answer is None else exchange.answer.body
