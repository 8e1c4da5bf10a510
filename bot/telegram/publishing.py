"""What Telegram shows of the bot before anybody writes: command menu, descriptions, name.

All of it in each language. Telegram takes few such calls a day, so each part is sent once for
each change of it, whatever is there already is not sent again, and who has to wait waits alone.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramRetryAfter
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeUnion,
)

from bot.domain.clock import Clock
from bot.storage import Database
from bot.storage import settings as shop_settings
from bot.telegram.errors import is_unreachable
from bot.ui.translator import load_every_language, shipped_locales, texts_of

log = logging.getLogger(__name__)

EVERYBODY = ""
"""The language code of those whose language has nothing of its own."""


@dataclass(frozen=True, slots=True)
class FrontOfShop:
    """What is to be shown. `names`: by language code, those under EVERYBODY for all others."""

    customer: Sequence[str]
    admin: Sequence[str]
    admins: Iterable[int]
    default_locale: str
    names: Mapping[str, str]
    descriptions: bool

    def by_language(self) -> list[tuple[str, str]]:
        """Each language code to publish for, with the locale of its texts."""
        return [(EVERYBODY, self.default_locale), *((code, code) for code in shipped_locales())]


class Publishing:
    """Brings Telegram up to date with the front of the shop."""

    def __init__(self, *, bot: Bot, db: Database, clock: Clock, front: FrontOfShop) -> None:
        self._bot = bot
        self._db = db
        self._clock = clock
        self._front = front

    async def publish(self) -> None:
        """Raises AiogramError where Telegram cannot be reached; then what is done stays done."""
        # In a thread, or nobody would be answered meanwhile.
        await asyncio.to_thread(load_every_language)
        await self._once("menu", self._menu(), self._publish_menu)
        if self._front.descriptions:
            await self._once("descriptions", self._descriptions(), self._publish_descriptions)
        if self._front.names:
            await self._once("names", dict(self._front.names), self._publish_names)

    async def _once(self, part: str, content: object, send: Callable[[], Awaitable[bool]]) -> None:
        name, mark = f"published-{part}", _mark([self._bot.id, content])
        if await self._db.read(shop_settings.get, name) == mark:
            return
        while True:
            try:
                whole = await send()
            except TelegramRetryAfter as error:
                log.info("Telegram takes no more changes of the %s: %d s", part, error.retry_after)
                await self._clock.sleep(error.retry_after)
            else:
                break
        if whole:
            await self._db.write(shop_settings.put, name, mark)

    # The menu

    def _menu(self) -> object:
        front = self._front
        names = [list(front.customer), list(front.admin)]
        described = [
            [code, *(_command(name, locale).description for name in chain(*names))]
            for code, locale in front.by_language()
        ]
        return [names, sorted(front.admins), described]

    async def _publish_menu(self) -> bool:
        """Whether each admin has it: it cannot be set for who has not started the bot yet."""
        front = self._front
        await self._menu_of(front.customer, BotCommandScopeAllPrivateChats())
        whole = True
        for admin_id in front.admins:
            scope = BotCommandScopeChat(chat_id=admin_id)
            try:
                await self._menu_of([*front.admin, *front.customer], scope)
            except TelegramAPIError as error:
                if not is_unreachable(error):
                    raise
                whole = False
                log.info("admin %s has not started the bot: the menu follows later", admin_id)
        return whole

    async def _menu_of(self, names: Sequence[str], scope: BotCommandScopeUnion) -> None:
        for code, locale in self._front.by_language():
            commands = [_command(name, locale) for name in names]
            await self._bot.set_my_commands(commands, scope=scope, language_code=code or None)

    # Descriptions and name

    def _descriptions(self) -> dict[str, tuple[str, str]]:
        """By language code: what stands on the profile, and in a chat that is still empty."""
        return {
            code: (texts_of(locale).plain("bot-about"), texts_of(locale).plain("bot-description"))
            for code, locale in self._front.by_language()
        }

    async def _publish_descriptions(self) -> bool:
        bot = self._bot
        for code, (about, description) in self._descriptions().items():
            language = code or None
            if (await bot.get_my_short_description(language)).short_description != about:
                await bot.set_my_short_description(about, language)
            if (await bot.get_my_description(language)).description != description:
                await bot.set_my_description(description, language)
        return True

    async def _publish_names(self) -> bool:
        for code, name in self._front.names.items():
            if (await self._bot.get_my_name(code or None)).name != name:
                await self._bot.set_my_name(name, code or None)
        return True


def _command(name: str, locale: str) -> BotCommand:
    return BotCommand(command=name, description=texts_of(locale).plain(f"command-{name}"))


def _mark(content: object) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
