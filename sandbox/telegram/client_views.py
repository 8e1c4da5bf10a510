"""Chats and messages as the people's side gets them: plain JSON values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.types import InlineKeyboardButton, Message, ReplyKeyboardMarkup

from sandbox.telegram.wire import to_wire

if TYPE_CHECKING:
    from sandbox.telegram.chats import Chat, Toast
    from sandbox.telegram.people import Person
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


def chat_view(world: TelegramWorld, chat: Chat) -> View:
    return {
        "messages": [
            message_view(message, chat.changed_at[message.message_id])
            for message in chat.messages.values()
        ],
        "commands": to_wire(world.commands.seen_by(chat.person)),
        "typing": chat.typing_until > world.clock.monotonic(),
        "blocked": chat.person.blocked,
        "reply_keyboard": _reply_keyboard(chat),
        "revision": chat.revision,
    }


def message_view(message: Message, changed_at: int) -> View:
    """`revision` is the chat's at the message's last change; entities count UTF-16 units."""
    sender = message.from_user
    reply = message.reply_to_message
    return {
        "id": message.message_id,
        "from": "bot" if sender is not None and sender.is_bot else "user",
        "date": int(message.date.timestamp()),
        "edited": message.edit_date is not None,
        "text": message.text or message.caption or "",
        "entities": to_wire(message.entities or message.caption_entities or []),
        "buttons": _buttons(message),
        "reply_to": reply.message_id if reply else None,
        "photo": "Photo" if message.photo else None,
        "sticker": message.sticker.emoji if message.sticker else None,
        "document": _document(message),
        "revision": changed_at,
    }


def toast_view(toast: Toast) -> View:
    return {
        "kind": "toast",
        "query_id": toast.query_id,
        "text": toast.text,
        "alert": toast.alert,
        "revision": toast.revision,
    }


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


def _reply_keyboard(chat: Chat) -> list[list[str]] | None:
    if not isinstance(chat.reply_keyboard, ReplyKeyboardMarkup):
        return None
    return [[button.text for button in row] for row in chat.reply_keyboard.keyboard]
