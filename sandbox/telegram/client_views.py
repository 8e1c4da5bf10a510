"""Chats and messages as the people's side gets them: plain JSON values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.types import (
    InlineKeyboardButton,
    KeyboardButton,
    Message,
    MessageOriginChannel,
    ReplyKeyboardMarkup,
)

from sandbox.telegram.effects import EFFECTS
from sandbox.telegram.rich import flat_text
from sandbox.telegram.wire import to_wire

if TYPE_CHECKING:
    from sandbox.telegram.chats import Chat, Toast
    from sandbox.telegram.inline import InlineAnswer, InlineResult
    from sandbox.telegram.people import Person
    from sandbox.telegram.places import Place
    from sandbox.telegram.world import TelegramWorld

View = dict[str, Any]


def person_view(person: Person) -> View:
    return {
        "id": person.id,
        "name": person.first_name,
        "username": person.username,
        "role": person.role,
        "language": person.language_code,
    }


def place_view(place: Place) -> View:
    return {
        "id": place.id,
        "title": place.title,
        "username": place.username,
        "channel": place.is_channel,
        "posts": list(place.posts),
    }


def chat_view(world: TelegramWorld, chat: Chat) -> View:
    return {
        "messages": [message_view(message, chat) for message in chat.messages.values()],
        "bot_username": world.me.username,
        "commands": to_wire(world.commands.seen_by(chat.person)),
        "typing": chat.typing_until > world.clock.monotonic(),
        "blocked": chat.person.blocked,
        "reply_keyboard": _reply_keyboard(chat),
        "revision": chat.revision,
    }


def group_view(chat: Chat) -> View:
    return {
        "messages": [message_view(message, chat) for message in chat.messages.values()],
        "revision": chat.revision,
    }


def message_view(message: Message, chat: Chat) -> View:
    """`revision` is the chat's at the message's last change; entities count UTF-16 units."""
    sender = message.from_user
    reply = message.reply_to_message
    return {
        "id": message.message_id,
        "from": "bot" if sender is not None and sender.is_bot else "user",
        "date": int(message.date.timestamp()),
        "edited": message.edit_date is not None,
        "text": _text(message),
        "entities": to_wire(message.entities or message.caption_entities or []),
        "buttons": _buttons(message),
        "via_bot": message.via_bot.username if message.via_bot else None,
        "reply_to": reply.message_id if reply else None,
        "topic": message.message_thread_id,
        "photo": "Photo" if message.photo else None,
        "sticker": message.sticker.emoji if message.sticker else None,
        "document": _document(message),
        "rich": to_wire(message.rich_message.blocks) if message.rich_message else None,
        "effect": EFFECTS.get(message.effect_id or ""),
        "silent": message.message_id in chat.silent,
        "note": _note(message),
        "revision": chat.changed_at[message.message_id],
    }


def inline_view(answer: InlineAnswer | None) -> View:
    """The list above the field; `answered` is False as long as the bot said nothing."""
    if answer is None:
        return {"answered": False, "results": [], "next_offset": "", "button": None}
    button = answer.button
    shown = button and {"text": button.text, "start": button.start_parameter}
    return {
        "answered": True,
        "results": [_inline_result(one) for one in answer.results],
        "next_offset": answer.next_offset,
        "button": shown,
    }


def _inline_result(result: InlineResult) -> View:
    article = result.article
    return {"id": article.id, "title": article.title, "description": article.description or ""}


def _text(message: Message) -> str:
    """Of a rich message, what is read there."""
    if message.rich_message is not None:
        return flat_text(message.rich_message)
    return message.text or message.caption or ""


def toast_view(toast: Toast) -> View:
    return {
        "kind": "toast",
        "query_id": toast.query_id,
        "text": toast.text,
        "alert": toast.alert,
        "revision": toast.revision,
    }


def _note(message: Message) -> View | None:
    """What the message is besides its content: forwarded from a channel, or a chosen chat."""
    if isinstance(message.forward_origin, MessageOriginChannel):
        return {"kind": "forwarded", "title": message.forward_origin.chat.title or ""}
    if message.chat_shared is not None:
        return {"kind": "shared", "title": message.chat_shared.title or "a chat"}
    return None


def _document(message: Message) -> View | None:
    """`size` is in bytes, None if it was not told; people get the content at `url`."""
    document = message.document
    if document is None:
        return None
    return {
        "name": document.file_name or "file",
        "size": document.file_size,
        "url": f"/client/file/{message.chat.id}/{message.message_id}",
    }


def _buttons(message: Message) -> list[list[View]] | None:
    if message.reply_markup is None:
        return None
    rows = message.reply_markup.inline_keyboard
    return [[_button_view(button) for button in row] for row in rows]


def _button_view(button: InlineKeyboardButton) -> View:
    view: View = {"text": button.text, **_action(button)}
    if button.style is not None:
        view["style"] = button.style
    return view


def _action(button: InlineKeyboardButton) -> View:
    if button.callback_data is not None:
        return {"kind": "callback", "data": button.callback_data}
    if button.url is not None:
        return {"kind": "url", "url": button.url}
    if button.copy_text is not None:
        return {"kind": "copy", "copy": button.copy_text.text}
    if button.disabled is not None:
        return {"kind": "disabled"}
    if button.web_app is not None:
        return {"kind": "web_app", "url": button.web_app.url}
    return {"kind": "login" if button.login_url is not None else "switch_inline"}


def _reply_keyboard(chat: Chat) -> list[list[View]] | None:
    if not isinstance(chat.reply_keyboard, ReplyKeyboardMarkup):
        return None
    return [[_key_view(button) for button in row] for row in chat.reply_keyboard.keyboard]


def _key_view(button: KeyboardButton) -> View:
    """`request` says which chats can be chosen; without one, the key sends its text."""
    asked = button.request_chat
    request = asked and {"channel": asked.chat_is_channel, "public": asked.chat_has_username}
    return {"text": button.text, "request": request}
