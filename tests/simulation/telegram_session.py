"""The way to Telegram without a socket: aiogram's calls go to the practice Telegram's methods.

They are handed over as they are: that they survive being written and read is proven elsewhere.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType, SimpleNamespace
from typing import Any, cast

from aiogram import Bot
from aiogram.client.default import Default
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType

from sandbox.telegram.errors import ApiError, too_many_requests
from sandbox.telegram.methods import METHODS
from tests.simulation.boundaries import Boundary
from tests.simulation.process import Process, process_here

POLLING = "getUpdates"
QUICK_SECONDS = 0.1
SLOW_SECONDS = 30
LONGEST_FLOOD = 30
NO_FILE: tuple[bytes, ...] = ()

Reply = tuple[int, dict[str, Any]]


@dataclass(slots=True)
class Call:
    """One call on its way."""

    process: Process
    bot: Bot
    method: TelegramMethod[Any]
    timeout: float

    @property
    def name(self) -> str:
        return self.method.__api_method__

    async def effect(self) -> Reply:
        """What the practice Telegram does and answers."""
        entry = METHODS[self.name.lower()]
        given = SimpleNamespace(**{name: self._given(name) for name in entry.understood})
        try:
            result = entry.answer(self.process.world.telegram, given)
            if inspect.isawaitable(result):
                result = await result
        except ApiError as refusal:
            return refusal.code, refusal.envelope()
        return 200, {"ok": True, "result": result}

    def _given(self, name: str) -> Any:
        value = getattr(self.method, name, None)
        return self.bot.default[value.name] if isinstance(value, Default) else value

    def lost(self, why: str = "ServerDisconnectedError") -> TelegramNetworkError:
        return TelegramNetworkError(method=self.method, message=why)


class InlineSession(BaseSession):
    """In place of `AiohttpSession`."""

    def __init__(self, **named: Any) -> None:
        super().__init__(json_loads=_as_it_is, **named)
        self._process = process_here()

    async def close(self) -> None:
        """There is nothing to close."""

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        """Nobody sends a file here."""
        for piece in NO_FILE:
            yield piece

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - aiogram's own signature
    ) -> TelegramType:
        call = Call(self._process, bot, method, timeout or self.timeout)
        trouble = self._process.world.trouble(Boundary.TELEGRAM, call.name)
        await self._travel()
        work = TELEGRAM_TROUBLES[trouble] if trouble else Call.effect
        status, content = await work(call)
        await self._travel()
        if status == 200:
            return cast(TelegramType, content["result"])
        answer: Any = content
        return cast(TelegramType, self.check_response(bot, method, status, answer).result)

    async def _travel(self) -> None:
        await asyncio.sleep(self._process.world.delay(QUICK_SECONDS))
        await self._process.silence()


def _as_it_is(content: Any) -> Any:
    """Nothing was put into words here, so nothing has to be read."""
    return content


async def _lost_before(call: Call) -> Reply:
    raise call.lost()


async def _lost_after(call: Call) -> Reply:
    await call.effect()
    raise call.lost()


async def _never(call: Call) -> Reply:
    await asyncio.sleep(call.timeout)
    raise call.lost("Request timeout error")


async def _late(call: Call) -> Reply:
    await call.effect()
    return await _never(call)


async def _slow(call: Call) -> Reply:
    found = await call.effect()
    await asyncio.sleep(call.process.world.delay(SLOW_SECONDS))
    return found


async def _flood(call: Call) -> Reply:
    refusal = too_many_requests(1 + int(call.process.world.delay(LONGEST_FLOOD)))
    return refusal.code, refusal.envelope()


async def _server_error(call: Call) -> Reply:
    return 502, {"ok": False, "error_code": 502, "description": "Bad Gateway"}


async def _not_json(call: Call) -> Reply:
    return 502, {"<html>": "Bad Gateway"}


async def _twice(call: Call) -> Reply:
    """Updates come twice in one answer, and in the wrong order; other calls come slowly."""
    status, content = await call.effect()
    if call.name == POLLING and status == 200:
        result = content["result"]
        content = {**content, "result": [*result[::-1], *result]}
    return status, content


async def _gap(call: Call) -> Reply:
    """Telegram leaves out some numbers of updates."""
    call.process.world.telegram.updates._next_id += 1000
    return await call.effect()


async def _dies_before(call: Call) -> Reply:
    await call.process.die()
    raise call.lost()


async def _dies_after(call: Call) -> Reply:
    await call.effect()
    return await _dies_before(call)


Trouble = Callable[[Call], Awaitable[Reply]]
TELEGRAM_TROUBLES: Mapping[str, Trouble] = MappingProxyType(
    {
        "flood": _flood,
        "server error": _server_error,
        "not JSON": _not_json,
        "lost before the effect": _lost_before,
        "lost after the effect": _lost_after,
        "never": _never,
        "late": _late,
        "slow": _slow,
        "twice": _twice,
        "gap": _gap,
        "dies before the effect": _dies_before,
        "dies after the effect": _dies_after,
    }
)
