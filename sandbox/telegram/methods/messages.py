"""Sending and editing text messages, and "typing"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.enums import ChatAction
from aiogram.methods import (
    EditMessageReplyMarkup,
    EditMessageText,
    SendChatAction,
    SendMessage,
    SendRichMessage,
)
from aiogram.types import InlineKeyboardMarkup, LinkPreviewOptions, Message

from sandbox.telegram.errors import bad_request
from sandbox.telegram.formatting import Formatted, check_text_length, read_text
from sandbox.telegram.keyboards import check_markup, inline_only
from sandbox.telegram.methods.entry import entry
from sandbox.telegram.methods.posting import COMMON, post, shown
from sandbox.telegram.rich import read_rich
from sandbox.telegram.wire import to_wire

if TYPE_CHECKING:
    from sandbox.telegram.chats import Chat
    from sandbox.telegram.world import TelegramWorld

TYPING_SECONDS = 5
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)


def send_message(world: TelegramWorld, call: SendMessage) -> Message:
    chat = world.reachable_chat(call.chat_id)
    text, entities = _formatted(call)
    content: dict[str, object] = {
        "text": text,
        "entities": entities or None,
        "link_preview_options": _preview(call.link_preview_options),
    }
    return post(world, chat, call, content)


def send_rich_message(world: TelegramWorld, call: SendRichMessage) -> Message:
    chat = world.reachable_chat(call.chat_id)
    return post(world, chat, call, {"rich_message": read_rich(call.rich_message)})


def edit_message_text(world: TelegramWorld, call: EditMessageText) -> Message:
    chat = world.reachable_chat(call.chat_id)
    message = _editable(world, chat, call.message_id)
    if message.text is None and message.rich_message is None:
        raise bad_request("there is no text in the message to edit")
    change = {**_new_content(call), "reply_markup": _new_markup(message, call.reply_markup)}
    return _edited(world, chat, message, change)


def _new_content(call: EditMessageText) -> dict[str, object]:
    """A text may become a rich message, and the other way round."""
    if call.rich_message is not None:
        if call.text is not None:
            raise bad_request("text and rich_message can't be used together")
        rich = read_rich(call.rich_message)
        return {"rich_message": rich, "text": None, "entities": None}
    text, entities = _formatted(call)
    return {
        "rich_message": None,
        "text": text,
        "entities": entities or None,
        "link_preview_options": _preview(call.link_preview_options),
    }


def edit_message_reply_markup(world: TelegramWorld, call: EditMessageReplyMarkup) -> Message:
    chat = world.reachable_chat(call.chat_id)
    message = _editable(world, chat, call.message_id)
    return _edited(world, chat, message, {"reply_markup": _new_markup(message, call.reply_markup)})


def send_chat_action(world: TelegramWorld, call: SendChatAction) -> bool:
    chat = world.reachable_chat(call.chat_id)
    if call.action not in {action.value for action in ChatAction}:
        raise bad_request("wrong parameter action in request")
    chat.typing_until = world.clock.monotonic() + TYPING_SECONDS
    chat.touch()
    return True


def _formatted(call: SendMessage | EditMessageText) -> Formatted:
    text, entities = read_text(call.text or "", call.parse_mode, call.entities)
    check_text_length(text)
    return text, entities


def _editable(world: TelegramWorld, chat: Chat, message_id: int | None) -> Message:
    if message_id is None:
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(message_id)
    if message is None:
        raise bad_request("message to edit not found")
    if message.from_user is None or message.from_user.id != world.me.id:
        raise bad_request("message can't be edited")
    return message


def _new_markup(
    message: Message, markup: InlineKeyboardMarkup | None
) -> InlineKeyboardMarkup | None:
    check_markup(markup)
    before = message.reply_markup.force_reply if message.reply_markup else None
    if markup is not None and bool(markup.force_reply) != bool(before):
        raise bad_request("force_reply can't be changed")
    return inline_only(markup)


def _edited(
    world: TelegramWorld, chat: Chat, message: Message, change: dict[str, object]
) -> Message:
    watched = change.keys() - {"link_preview_options"}
    if all(to_wire(getattr(message, name)) == to_wire(change[name]) for name in watched):
        raise bad_request(NOT_MODIFIED)
    return shown(chat, message.model_copy(update={**change, "edit_date": world.clock.now()}))


def _preview(options: object) -> LinkPreviewOptions | None:
    """Every field given, since aiogram fills gaps with marks for the bot's defaults."""
    if not isinstance(options, LinkPreviewOptions):
        return None
    given = options.model_dump(exclude_unset=True)
    return LinkPreviewOptions(
        is_disabled=given.get("is_disabled"),
        url=given.get("url"),
        prefer_small_media=given.get("prefer_small_media"),
        prefer_large_media=given.get("prefer_large_media"),
        show_above_text=given.get("show_above_text"),
    )


ENTRIES = (
    entry(
        SendMessage,
        send_message,
        *COMMON,
        *("text", "parse_mode", "entities", "link_preview_options"),
    ),
    entry(
        EditMessageText,
        edit_message_text,
        *("chat_id", "message_id", "text", "parse_mode", "entities"),
        *("link_preview_options", "reply_markup", "rich_message"),
    ),
    entry(SendRichMessage, send_rich_message, *COMMON, "rich_message"),
    entry(
        EditMessageReplyMarkup,
        edit_message_reply_markup,
        *("chat_id", "message_id", "reply_markup"),
    ),
    entry(SendChatAction, send_chat_action, "chat_id", "action"),
)
