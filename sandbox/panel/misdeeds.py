"""What a panel does in place of a proper answer."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.domain.clock import Clock
from sandbox.panel.dialects.answer import Answer
from sandbox.panel.holds import Holds

MADE_UP_ANSWER = b'{"order": 23501}'
"""What is cut, slowed or prefixed when there is no effect and so no true answer."""

HTML = "text/html; charset=utf-8"
CHUNK = 65_536


class Exchange:
    """One request that is to go wrong. `answer` is the true answer once the effect is done."""

    def __init__(self, request: web.Request, clock: Clock, holds: Holds) -> None:
        self.request = request
        self.answer: Answer | None = None
        self._clock = clock
        self._holds = holds
        self._released = False

    @property
    def closing(self) -> bool:
        return self._holds.closing

    async def pause(self, seconds: float | None) -> None:
        """Wait that long, or with None for ever, but not longer than until `release`."""
        if not self._released:
            self._released = await self._holds.hold(self._clock, seconds)

    async def write_raw(self, content: bytes) -> None:
        """Send bytes past the HTTP layer, which then has nothing more to say."""
        if self.request.transport is not None:
            self.request.transport.write(content)
            self.request.transport.close()


Act = Callable[[Exchange], Awaitable[web.StreamResponse | None]]
"""Sends something in place of the answer; None lets the call go on as if nothing was."""


async def reset(exchange: Exchange) -> web.StreamResponse:
    transport = exchange.request.transport
    if transport is not None:
        # Lingering for no time makes the kernel send RST instead of FIN.
        linger = struct.pack("ii", 1, 0)
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        transport.abort()
    return web.Response()


def closing_after(content: bytes) -> Act:
    async def act(exchange: Exchange) -> web.StreamResponse:
        await exchange.write_raw(content)
        return web.Response()

    return act


def pausing(seconds: float | None) -> Act:
    async def act(exchange: Exchange) -> web.StreamResponse | None:
        await exchange.pause(seconds)
        return await reset(exchange) if exchange.closing else None

    return act


def sending(status: int, body: bytes, headers: dict[str, str]) -> Act:
    async def act(_exchange: Exchange) -> web.StreamResponse:
        return web.Response(status=status, body=body, headers=headers)

    return act


def truncating() -> Act:
    """A whole HTTP answer, around half a document."""

    async def act(exchange: Exchange) -> web.StreamResponse:
        body = _answer(exchange)
        return web.Response(body=body[: len(body) // 2], content_type="application/json")

    return act


def swelling(size: int) -> Act:
    """The answer, and spaces behind it up to `size` bytes."""

    async def act(exchange: Exchange) -> web.StreamResponse:
        body = _answer(exchange)
        response = await _started(exchange, size)
        await response.write(body)
        for start in range(len(body), size, CHUNK):
            if exchange.closing:
                return await reset(exchange)
            await response.write(b" " * min(CHUNK, size - start))
        return response

    return act


def prefixing(prefix: bytes) -> Act:
    async def act(exchange: Exchange) -> web.StreamResponse:
        body = prefix + _answer(exchange)
        return web.Response(body=body, headers={"Content-Type": HTML})

    return act


def cutting(keep: int) -> Act:
    async def act(exchange: Exchange) -> web.StreamResponse:
        body = _answer(exchange)
        response = await _started(exchange, len(body))
        await response.write(body[: min(keep, len(body) - 1)])
        if exchange.request.transport is not None:
            exchange.request.transport.close()
        return response

    return act


def dripping(seconds_a_byte: float) -> Act:
    async def act(exchange: Exchange) -> web.StreamResponse:
        body = _answer(exchange)
        response = await _started(exchange, len(body))
        for position in range(len(body)):
            await exchange.pause(seconds_a_byte)
            if exchange.closing:
                return await reset(exchange)
            await response.write(body[position : position + 1])
        return response

    return act


async def send_for_ever(exchange: Exchange) -> web.StreamResponse:
    response = await _started(exchange, None)
    while not exchange.closing:
        await response.write(b" " * CHUNK)
        await asyncio.sleep(0)
    return await reset(exchange)


async def _started(exchange: Exchange, length: int | None) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "application/json"})
    response.content_length = length
    await response.prepare(exchange.request)
    return response


def _answer(exchange: Exchange) -> bytes:
    return MADE_UP_ANSWER if exchange.answer is None else exchange.answer.body
