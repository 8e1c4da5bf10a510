"""Channels and groups in messages, and the keyboard with which they are chosen."""

from __future__ import annotations

from contextlib import suppress

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import Message, MessageOriginChannel, ReplyKeyboardMarkup, ReplyKeyboardRemove

from bot.domain.shared_places import SharedPlace
from bot.telegram.living_message import remove


def place_in(message: Message) -> SharedPlace | None:
    """The channel whose post was forwarded, or the chat that was chosen."""
    if message.chat_shared is not None:
        chosen = message.chat_shared
        return SharedPlace(chosen.title or "", chosen.username)
    origin = message.forward_origin
    if isinstance(origin, MessageOriginChannel):
        chat = origin.chat
        return SharedPlace(chat.title or "", chat.username, origin.message_id)
    return None


async def open_picker(bot: Bot, chat_id: int, text: str, keyboard: ReplyKeyboardMarkup) -> int:
    """Show the keyboard. Returns the message that brought it."""
    return (await bot.send_message(chat_id, text, reply_markup=keyboard)).message_id


async def close_picker(bot: Bot, chat_id: int, message_id: int, text: str) -> None:
    """Take the keyboard away, which only another message can do; neither stays in the chat.

    Cosmetic: it never raises Telegram's errors.
    """
    await remove(bot, chat_id, message_id)
    with suppress(TelegramAPIError):
        bare = ReplyKeyboardRemove(remove_keyboard=True)
        sent = await bot.send_message(chat_id, text, reply_markup=bare, disable_notification=True)
        await remove(bot, chat_id, sent.message_id)
