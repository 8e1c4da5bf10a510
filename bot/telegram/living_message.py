"""One living message: a chat shows one card, which is changed in place where possible."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest
from aiogram.methods import EditMessageText
from aiogram.types import InlineKeyboardMarkup, InputRichMessage

from bot.telegram.errors import is_message_gone, is_not_modified


class EditUnread(EditMessageText):
    """`editMessageText` whose answer, the message that we have just written, is not read."""

    __returning__ = dict[str, Any] | bool


async def edit(
    bot: Bot,
    chat_id: int,
    message_id: int,
    text: str,
    markup: InlineKeyboardMarkup | None,
    rich: InputRichMessage | None = None,
) -> None:
    """`rich` is shown in place of the text."""
    await bot(
        EditUnread(
            text=text if rich is None else None,
            chat_id=chat_id,
            message_id=message_id,
            reply_markup=markup,
            rich_message=rich,
        )
    )


async def edit_or_send(
    bot: Bot,
    chat_id: int,
    message_id: int | None,
    text: str,
    markup: InlineKeyboardMarkup | None,
    rich: InputRichMessage | None = None,
) -> int:
    """Show it in that message, or in a new one if that is gone. Returns which shows it now.

    `rich` is shown in place of the text.
    """
    if message_id is not None and await _edit(bot, chat_id, message_id, text, markup, rich):
        return message_id
    if rich is not None:
        return (await bot.send_rich_message(chat_id, rich, reply_markup=markup)).message_id
    return (await bot.send_message(chat_id, text, reply_markup=markup)).message_id


async def move_down(
    bot: Bot,
    chat_id: int,
    old_message_id: int | None,
    text: str,
    markup: InlineKeyboardMarkup | None,
) -> int:
    """Show it at the bottom of the chat, in a new message. The old one goes, or its buttons do."""
    message = await bot.send_message(chat_id, text, reply_markup=markup)
    if old_message_id is not None and not await remove(bot, chat_id, old_message_id):
        await _strip_buttons(bot, chat_id, old_message_id)
    return message.message_id


async def remove(bot: Bot, chat_id: int, message_id: int) -> bool:
    """Delete it; False where that is not possible. Cosmetic: it never raises Telegram's errors."""
    try:
        return await bot.delete_message(chat_id, message_id)
    except TelegramAPIError:
        return False


async def _strip_buttons(bot: Bot, chat_id: int, message_id: int) -> None:
    with suppress(TelegramAPIError):
        await bot.edit_message_reply_markup(
            chat_id=chat_id, message_id=message_id, reply_markup=None
        )


async def _edit(
    bot: Bot,
    chat_id: int,
    message_id: int,
    text: str,
    markup: InlineKeyboardMarkup | None,
    rich: InputRichMessage | None,
) -> bool:
    try:
        await edit(bot, chat_id, message_id, text, markup, rich)
    except TelegramBadRequest as error:
        if is_message_gone(error):
            return False
        if not is_not_modified(error):
            raise
    return True
