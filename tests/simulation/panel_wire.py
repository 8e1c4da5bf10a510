"""The way to the panel without a socket: a form goes in, and what the client sees comes out."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import parse_qsl

import aiohttp
from aiohttp.client_reqrep import ConnectionKey

from bot.panel.wire import Bounds, Exchange, WireClosedError
from sandbox.panel.dialects.answer import Answer
from sandbox.panel.faults import PAGE
from tests.simulation.boundaries import Boundary
from tests.simulation.process import Process, process_here

SLOW_SECONDS = 20
LATEST_COMMIT = 600
QUICK_SECONDS = 0.3
NOWHERE = ConnectionKey("panel", 443, True, True, None, None, None)


@dataclass(slots=True)
class Call:
    """One call on its way. `effect` makes the panel do what is asked."""

    process: Process
    key: str
    action: str
    parameters: dict[str, str]
    bounds: Bounds
    exchange: Exchange

    def effect(self) -> Answer:
        books = self.process.world.books
        books.note(self.action, self.parameters)
        return self.process.world.calls.answer(self.key, self.action, self.parameters)

    def see(self, answer: Answer, keep: int | None = None) -> None:
        self.exchange.status = answer.status
        self.exchange.retry_after = answer.headers.get("Retry-After")
        self.exchange.body += answer.body[:keep]

    async def travel(self, longest: float = QUICK_SECONDS) -> None:
        await asyncio.sleep(self.process.world.delay(longest))
        await self.process.silence()


class InlineWire:
    """In place of `bot.panel.wire.Wire`."""

    def __init__(self, url: str, user_agent: str) -> None:
        self._process = process_here()
        self._closed = False

    async def read(self, form: bytes, bounds: Bounds) -> Exchange:
        exchange = Exchange()
        if self._closed:
            exchange.broke(WireClosedError())
        else:
            await self._carry(form, bounds, exchange)
        return exchange

    async def send_once(self, form: bytes, bounds: Bounds, exchange: Exchange) -> None:
        if self._closed:
            raise WireClosedError
        await self._carry(form, bounds, exchange)

    async def close(self) -> None:
        self._closed = True

    async def _carry(self, form: bytes, bounds: Bounds, exchange: Exchange) -> None:
        parameters = dict(parse_qsl(form.decode(), keep_blank_values=True))
        key, action = parameters.pop("key"), parameters.pop("action")
        call = Call(self._process, key, action, parameters, bounds, exchange)
        trouble = self._process.world.trouble(Boundary.PANEL, action)
        await call.travel()
        if trouble != "refused":
            exchange.connected = True
        try:
            await (_answers if trouble is None else PANEL_TROUBLES[trouble])(call)
        except (aiohttp.ClientError, OSError) as error:
            exchange.broke(error)


async def _answers(call: Call) -> None:
    answer = call.effect()
    await call.travel()
    call.see(answer)


async def _refused(call: Call) -> None:
    raise aiohttp.ClientConnectorError(NOWHERE, OSError(111, "Connection refused"))


async def _lost_before(call: Call) -> None:
    raise aiohttp.ServerDisconnectedError


async def _lost_after(call: Call) -> None:
    call.effect()
    raise aiohttp.ServerDisconnectedError


async def _cut(call: Call) -> None:
    answer = call.effect()
    call.see(answer, len(answer.body) // 2)
    raise aiohttp.ClientPayloadError


async def _truncated(call: Call) -> None:
    answer = call.effect()
    call.see(answer, len(answer.body) // 2)


async def _slow(call: Call) -> None:
    answer = call.effect()
    await call.travel(SLOW_SECONDS)
    call.see(answer)


async def _never(call: Call) -> None:
    await asyncio.sleep(call.bounds.total)
    raise TimeoutError


async def _late(call: Call) -> None:
    """The panel does it when the client has long given up."""
    world = call.process.world
    moment = call.bounds.total + world.delay(LATEST_COMMIT)
    world.loop.call_later(moment, call.effect)
    await _never(call)


async def _dies_before(call: Call) -> None:
    await call.process.die()


async def _dies_after(call: Call) -> None:
    call.effect()
    await call.process.die()


def _saying(status: int, body: str, *, after_effect: bool = False) -> Trouble:
    async def says(call: Call) -> None:
        if after_effect:
            call.effect()
        call.see(Answer(body.encode(), status))

    return says


Trouble = Callable[[Call], Awaitable[None]]
_HTML = PAGE.format("Error")
PANEL_TROUBLES: Mapping[str, Trouble] = MappingProxyType(
    {
        "refused": _refused,
        "lost before the effect": _lost_before,
        "lost after the effect": _lost_after,
        "cut": _cut,
        "truncated": _truncated,
        "garbage": _saying(200, _HTML, after_effect=True),
        "empty": _saying(200, "", after_effect=True),
        "502 before the effect": _saying(502, _HTML),
        "502 after the effect": _saying(502, _HTML, after_effect=True),
        "500 after the effect": _saying(500, '{"message": "Server Error"}', after_effect=True),
        "too many": _saying(429, '{"error": "Too many requests"}'),
        "slow": _slow,
        "never": _never,
        "late": _late,
        "dies before the effect": _dies_before,
        "dies after the effect": _dies_after,
    }
)
