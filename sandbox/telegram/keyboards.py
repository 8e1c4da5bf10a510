"""What buttons Telegram takes, under messages and instead of the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from aiogram.types import (
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    KeyboardButtonRequestChat,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from sandbox.telegram.errors import ApiError, bad_request, not_served
from sandbox.telegram.units import utf16_length

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply

DATA_BYTES = 64
COPY_LENGTH = 256
PLACEHOLDER_LENGTH = 64
INLINE_ROW, INLINE_TOTAL = 8, 100
REPLY_ROW, REPLY_TOTAL = 10, 300
STYLES = {"danger", "success", "primary"}
ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
    "disabled",
)


def check_markup(markup: Markup | None) -> None:
    """Raise ApiError if Telegram would not show this keyboard."""
    if isinstance(markup, InlineKeyboardMarkup):
        _check_inline(markup)
    elif isinstance(markup, ReplyKeyboardMarkup):
        _check_reply(markup)
        _check_placeholder(markup.input_field_placeholder)
    elif isinstance(markup, ForceReply):
        _check_placeholder(markup.input_field_placeholder)


def inline_only(markup: Markup | None) -> InlineKeyboardMarkup | None:
    """The part of a keyboard that stays with the message; an empty one is none."""
    if isinstance(markup, InlineKeyboardMarkup) and any(markup.inline_keyboard):
        return markup
    return None


def _check_inline(markup: InlineKeyboardMarkup) -> None:
    _check_size(markup.inline_keyboard, INLINE_ROW, INLINE_TOTAL)
    for row in markup.inline_keyboard:
        for button in row:
            _check_button(button)


def _check_size(rows: Sequence[Sequence[object]], row: int, total: int) -> None:
    if any(len(buttons) > row for buttons in rows) or sum(map(len, rows)) > total:
        raise bad_request("reply markup is too long")


def _check_button(button: InlineKeyboardButton) -> None:
    _check_face(button.text, button.style)
    actions = [name for name in ACTIONS if getattr(button, name) is not None]
    if not actions:
        raise _refused_button("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise _refused_button(f"exactly one action is allowed, found {', '.join(actions)}")
    if actions[0] in {"pay", "callback_game"}:
        raise not_served(f"buttons with {actions[0]}")
    _check_action(button)


def _check_face(text: str, style: str | None) -> None:
    if not text.strip():
        raise bad_request("can't parse keyboard button: Text must be non-empty")
    if style is not None and style not in STYLES:
        raise bad_request(f"can't parse keyboard button: unknown style {style}")


def _check_action(button: InlineKeyboardButton) -> None:
    if button.callback_data is not None:
        _check_data(button.callback_data)
    if (
        button.copy_text is not None
        and not 1 <= utf16_length(button.copy_text.text) <= COPY_LENGTH
    ):
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if button.url is not None:
        _check_url(button.url)
    if button.web_app is not None and urlsplit(button.web_app.url).scheme != "https":
        raise bad_request("BUTTON_URL_INVALID")


def _check_data(data: str) -> None:
    if not 1 <= len(data.encode()) <= DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")


def _check_url(url: str) -> None:
    parts = urlsplit(url)
    known = parts.scheme in {"http", "https"} and "." in (parts.hostname or "")
    if not known and parts.scheme not in {"tg", "ton"}:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def _check_reply(markup: ReplyKeyboardMarkup) -> None:
    rows = markup.keyboard
    if not any(rows):
        raise bad_request("reply keyboard is empty")
    _check_size(rows, REPLY_ROW, REPLY_TOTAL)
    requests = [_check_reply_button(button) for row in rows for button in row]
    numbers = [request.request_id for request in requests if request is not None]
    if len(numbers) > len(set(numbers)):
        raise bad_request("request identifiers of a keyboard must be different")


def _check_reply_button(button: KeyboardButton) -> KeyboardButtonRequestChat | None:
    """The request for a chat that it makes, if it makes one."""
    _check_face(button.text, button.style)
    known = {"text", "style", "icon_custom_emoji_id", "request_chat"}
    for name in button.model_fields_set - known:
        if getattr(button, name) is not None:
            raise not_served(f"reply keyboard buttons with {name}")
    if button.request_chat is not None:
        _check_request(button.request_chat)
    return button.request_chat


def _check_request(request: KeyboardButtonRequestChat) -> None:
    if not -(2**31) <= request.request_id < 2**31:
        raise bad_request("can't parse keyboard button: request_id must be of 32 bits")
    known = {"request_id", "chat_is_channel", "chat_has_username"}
    for name in request.model_fields_set - known - {"request_title", "request_username"}:
        if getattr(request, name) is not None:
            raise not_served(f"requests for a chat with {name}")


def _check_placeholder(text: str | None) -> None:
    if text is not None and not 1 <= utf16_length(text) <= PLACEHOLDER_LENGTH:
        raise bad_request("input field placeholder must be of 1-64 characters")


def _refused_button(reason: str) -> ApiError:
    return bad_request(f"can't parse inline keyboard button: {reason}")
