"""What stands between a Bot and HTTP."""

from __future__ import annotations

import math
from functools import cache
from http import HTTPStatus
from typing import Any, cast

from aiogram import Bot
from aiogram.client.default import Default, DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.session.middlewares.base import (
    BaseRequestMiddleware,
    NextRequestMiddlewareType,
)
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods.base import Response, TelegramMethod, TelegramType
from aiogram.types import InlineKeyboardMarkup, InputFile
from aiohttp import BytesPayload, ClientPayloadError, ClientResponse, ClientSession

from bot.domain.clock import Clock
from bot.telegram.living_message import EditUnread

LARGEST_ANSWER = 16 * 1024 * 1024
"""Bytes. A hundred of the longest messages, written in escapes, have half of it."""
POLLING = "getUpdates"
PUBLISHING = frozenset({"setMyCommands", "setMyName", "setMyDescription", "setMyShortDescription"})
"""Telegram limits these by the day: they may have to wait while everything else goes on."""
ALL_IS_WELL = '{"ok":true,'
"""How Telegram begins the answer to a call that was done."""
DONE = Response[bool](ok=True, result=True)
_WRITTEN_AS_THEY_ARE = frozenset({str, int, bool, float})


class BoundedAnswer(ClientResponse):
    """Read up to LARGEST_ANSWER bytes, as they are once unpacked. Raises ClientPayloadError."""

    async def read(self) -> bytes:
        if self._body is None:
            self._body = await self._bounded()
        return self._body

    async def _bounded(self) -> bytes:
        body = bytearray()
        async for chunk in self.content.iter_any():
            body += chunk
            if len(body) > LARGEST_ANSWER:
                self.close()
                raise ClientPayloadError(f"an answer of more than {LARGEST_ANSWER} bytes")
        return bytes(body)


class TelegramSession(AiohttpSession):
    """aiogram's own, but it writes calls as JSON, and reads answers up to a size."""

    def __init__(self, **named: Any) -> None:
        super().__init__(**named)
        self._usual_of: DefaultBotProperties | None = None
        self._prepared: dict[str, object] = {}

    async def create_session(self) -> ClientSession:
        session = await super().create_session()
        # aiohttp is told of it where a session is made, which is in the midst of aiogram's method.
        session._response_class = BoundedAnswer  # noqa: SLF001 - see above
        return session

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        """As aiogram's, but what an edit is answered with is only parsed where it is a refusal."""
        is_unread = isinstance(method, EditUnread) and status_code == HTTPStatus.OK
        if is_unread and content.startswith(ALL_IS_WELL):
            return cast(Response[TelegramType], DONE)
        return super().check_response(bot, method, status_code, content)

    def build_form_data(self, bot: Bot, method: TelegramMethod[TelegramType]) -> Any:
        """The body of a call: JSON, a third of what a form costs. Files can only go in a form.

        Source: https://core.telegram.org/bots/api#making-requests
        """
        files: dict[str, InputFile] = {}
        written = self.written(bot, method, files)
        if files:
            return super().build_form_data(bot, method)
        return BytesPayload(written.encode(), content_type="application/json")

    def written(
        self, bot: Bot, method: TelegramMethod[TelegramType], files: dict[str, InputFile]
    ) -> str:
        """The parameters as a JSON object. Files are put into `files`, under their names in it.

        It has what a form has, and empty texts, which a form leaves out.
        """
        given = {
            name: plain
            for name, value in method
            if value is not None and (plain := self._plain(value, bot, files)) is not None
        }
        return self.json_dumps(given)

    def _plain(self, value: object, bot: Bot, files: dict[str, InputFile]) -> object:
        """As aiogram prepares it, with short cuts for what nearly all of every call is."""
        if type(value) in _WRITTEN_AS_THEY_ARE:
            return value
        if isinstance(value, InlineKeyboardMarkup):
            # Nothing in it depends on the bot or is a file.
            return value.model_dump(warnings=False, exclude_none=True)
        if isinstance(value, Default):
            return self._usual(bot, value.name, files)
        return self.prepare_value(value, bot=bot, files=files, _dumps_json=False)

    def _usual(self, bot: Bot, name: str, files: dict[str, InputFile]) -> object:
        """What the bot says where a call does not, prepared once: it never changes."""
        if self._usual_of is not bot.default:
            self._usual_of, self._prepared = bot.default, {}
        if name not in self._prepared:
            usual = bot.default[name]
            self._prepared[name] = self.prepare_value(usual, bot, files, _dumps_json=False)
        return self._prepared[name]


class HoldAnswerTypes(BaseRequestMiddleware):
    """Keeps pydantic's classes of answers: nothing else holds them, and building one is dear."""

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        answer_type(type(method))
        return await make_request(bot, method)


@cache
def answer_type(method: type[TelegramMethod[Any]]) -> type[Response[Any]]:
    """What aiogram reads an answer of that method into."""
    return cast(type[Response[Any]], Response.__class_getitem__(method.__returning__))


class PauseWhenTold(BaseRequestMiddleware):
    """One pause for the whole token, kept by every call but the polling.

    What a call of PUBLISHING is told, it alone has to heed.

    A call waits `longest` seconds at most, then raises TelegramRetryAfter. Nothing else is
    retried: after a network error the message may be there already.
    """

    def __init__(self, clock: Clock, longest: float = 10) -> None:
        self._clock = clock
        self._longest = longest
        self._paused_until = -math.inf

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        if method.__api_method__ == POLLING:
            return await make_request(bot, method)
        deadline = self._clock.monotonic() + self._longest
        while True:
            await self._wait(deadline, method)
            try:
                return await make_request(bot, method)
            except TelegramRetryAfter as error:
                if method.__api_method__ in PUBLISHING:
                    raise
                self._pause(error.retry_after)

    def _pause(self, seconds: int) -> None:
        self._paused_until = max(self._paused_until, self._clock.monotonic() + seconds)

    async def _wait(self, deadline: float, method: TelegramMethod[TelegramType]) -> None:
        while (left := self._paused_until - self._clock.monotonic()) > 0:
            if self._paused_until > deadline:
                raise TelegramRetryAfter(method, "the whole bot pauses", math.ceil(left))
            await self._clock.sleep(left)
