"""The Bot API without a network: a call is written as for Telegram, and its answer is read."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any, cast

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType
from aiohttp import FormData, Payload

_KEY = {"text": "0.0117 USD · Followers | High Quality", "callback_data": "s:1234:c:12:0"}
_CHAT = {"id": 1, "first_name": "Customer", "type": "private"}
MESSAGE = {
    "message_id": 7,
    "from": {"id": 1000000001, "is_bot": True, "first_name": "Shop"},
    "chat": _CHAT,
    "date": 1_790_000_000,
    "text": "Services\n\nA line or two above the buttons",
    "reply_markup": {"inline_keyboard": [[_KEY]] * 10},
}
_ANSWERS = {
    "getMe": {"id": 1000000001, "is_bot": True, "first_name": "Shop", "username": "shop_bot"},
    "getMyName": {"name": ""},
    "getMyDescription": {"description": ""},
    "getMyShortDescription": {"short_description": ""},
    "editMessageText": MESSAGE,
    "sendMessage": MESSAGE,
    "sendRichMessage": MESSAGE,
}

# As Telegram writes them: without spaces.
_written = json.JSONEncoder(separators=(",", ":")).encode
ANSWERS = {name: _written({"ok": True, "result": found}) for name, found in _ANSWERS.items()}
DONE = _written({"ok": True, "result": True})

Heard = Callable[[TelegramMethod[Any]], Awaitable[Any]]


class StubSession(AiohttpSession):
    """In place of the network. `heard` gets each call; what it returns, if anything, is taken."""

    def __init__(self, heard: Heard | None = None) -> None:
        super().__init__()
        self._heard = heard

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ARG002, ASYNC109 - aiogram's own signature
    ) -> TelegramType:
        _write(self.build_form_data(bot, method))
        found = await self._heard(method) if self._heard else None
        if found is not None:
            return cast(TelegramType, found)
        # Whoever calls has to wait, if only for others that can go on.
        await asyncio.sleep(0)
        text = ANSWERS.get(method.__api_method__, DONE)
        return cast(TelegramType, self.check_response(bot, method, 200, text).result)


def _write(body: FormData | Payload) -> None:
    if isinstance(body, FormData):
        body()
