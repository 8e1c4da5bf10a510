"""The command menu: customers see theirs, admins see all, each in their language."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeUnion,
)

from bot.telegram.errors import is_unreachable
from bot.ui.translator import SOURCE_LOCALE, shipped_locales, texts_of

log = logging.getLogger(__name__)


async def publish_menu(
    bot: Bot, customer: Sequence[str], admin: Sequence[str], admins: Iterable[int]
) -> None:
    """Names of commands for everybody, and those for admins besides."""
    await _publish(bot, customer, BotCommandScopeAllPrivateChats())
    for admin_id in admins:
        try:
            await _publish(bot, [*admin, *customer], BotCommandScopeChat(chat_id=admin_id))
        except TelegramAPIError as error:
            if not is_unreachable(error):
                raise
            log.info("admin %s has not started the bot yet; the menu follows then", admin_id)


async def _publish(bot: Bot, names: Sequence[str], scope: BotCommandScopeUnion) -> None:
    # Without a language: for everybody whose language is not shipped.
    await bot.set_my_commands(_commands(names, SOURCE_LOCALE), scope=scope)
    for locale in shipped_locales():
        await bot.set_my_commands(_commands(names, locale), scope=scope, language_code=locale)


def _commands(names: Sequence[str], locale: str) -> list[BotCommand]:
    texts = texts_of(locale)
    return [BotCommand(command=name, description=texts.plain(f"command-{name}")) for name in names]
