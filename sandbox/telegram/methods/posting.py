"""What all new messages of the bot have in common, whatever they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.types import InlineKeyboardMarkup, Message

from sandbox.telegram.effects import check_effect
from sandbox.telegram.errors import bad_request
from sandbox.telegram.groups import group_of
from sandbox.telegram.keyboards import check_markup, inline_only

if TYPE_CHECKING:
    from aiogram.methods import CopyMessage, SendDocument, SendMessage, SendRichMessage

    from sandbox.telegram.chats import Chat
    from sandbox.telegram.world import TelegramWorld

    Sending = SendMessage | SendDocument | SendRichMessage | CopyMessage

COMMON = (
    *("chat_id", "reply_markup", "reply_parameters"),
    *("disable_notification", "protect_content", "message_effect_id", "message_thread_id"),
)
"""The parameters that `post` sees to."""


def post(world: TelegramWorld, chat: Chat, call: Sending, content: dict[str, object]) -> Message:
    """A new message with these fields. Raises ApiError for what goes with every message."""
    check_markup(call.reply_markup)
    check_effect(call.message_effect_id)
    replied = _replied(chat, call)
    _check_topic(chat, call.message_thread_id)
    message = Message.model_validate(
        {
            "message_id": world.next_message_id(),
            "date": world.date(),
            "chat": chat.person.chat_info(),
            "from_user": world.me,
            "reply_to_message": replied,
            "message_thread_id": call.message_thread_id,
            "is_topic_message": True if call.message_thread_id is not None else None,
            "reply_markup": inline_only(call.reply_markup),
            "has_protected_content": True if call.protect_content is True else None,
            "effect_id": call.message_effect_id,
            **content,
        }
    )
    if call.reply_markup is not None and not isinstance(call.reply_markup, InlineKeyboardMarkup):
        chat.reply_keyboard = call.reply_markup
    if call.disable_notification is True:
        chat.silent.add(message.message_id)
    return shown(chat, message)


def _check_topic(chat: Chat, topic: int | None) -> None:
    if topic is None:
        return
    group = group_of(chat)
    if group is None or topic not in group.topics:
        raise bad_request("message thread not found")


def shown(chat: Chat, message: Message) -> Message:
    chat.typing_until = 0
    chat.put(message)
    return message


def _replied(chat: Chat, call: Sending) -> Message | None:
    reply = call.reply_parameters
    if reply is None:
        return None
    found = chat.messages.get(reply.message_id or 0)
    if found is None and reply.allow_sending_without_reply is not True:
        raise bad_request("message to be replied not found")
    return found.model_copy(update={"reply_to_message": None}) if found else None
