"""Customers of a shop without a network, who wait for what they are answered."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from aiogram.methods import AnswerCallbackQuery, EditMessageText, TelegramMethod

from bench.bounds.stub import StubSession
from bench.bounds.updates import customer, tap, typed
from bot.telegram.session import TelegramSession

POLLING = "getUpdates"

Shows = Callable[[str], bool]


class ShopSession(StubSession, TelegramSession):
    """In place of the shop's network: its calls are written as the shop writes them."""


class Customers:
    """They stand in for Telegram: updates are fetched from them, and they hear every call."""

    def __init__(self) -> None:
        self._answers: dict[object, asyncio.Future[None]] = {}
        self._looking: dict[object, tuple[Shows, asyncio.Future[None]]] = {}
        self._waiting: list[dict[str, Any]] = []
        self._arrived = asyncio.Event()

    async def tap(self, number: int, data: str) -> None:
        """Tap, and wait until that is answered."""
        update = tap(number, data)
        await self._answered(update, update["callback_query"]["id"])

    async def type(self, number: int, text: str) -> None:
        """Write something, and wait until a card is drawn anew."""
        await self._answered(typed(number, text), customer(number))

    def sees(self, number: int, shows: Shows) -> asyncio.Future[None]:
        """Done once a card is drawn for them of whose text that is true."""
        seen: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._looking[customer(number)] = shows, seen
        return seen

    async def _answered(self, update: dict[str, Any], by: object) -> None:
        answer = self._answers[by] = asyncio.get_running_loop().create_future()
        self._waiting.append(update)
        self._arrived.set()
        await answer

    async def heard(self, method: TelegramMethod[Any]) -> Any:
        """A call of the bot."""
        if method.__api_method__ == POLLING:
            await self._arrived.wait()
            self._arrived.clear()
            found, self._waiting = self._waiting, []
            return found
        answer = None
        if isinstance(method, AnswerCallbackQuery):
            answer = self._answers.pop(method.callback_query_id, None)
        elif isinstance(method, EditMessageText):
            answer = self._answers.pop(method.chat_id, None)
            self._look(method)
        if answer is not None:
            answer.set_result(None)
        return None

    def _look(self, method: EditMessageText) -> None:
        shows, seen = self._looking.get(method.chat_id, (None, None))
        if shows is not None and seen is not None and shows(method.text or ""):
            del self._looking[method.chat_id]
            seen.set_result(None)
