"""Channels and groups that are chosen instead of typed."""

from __future__ import annotations

from aiogram.types import (
    InlineKeyboardButton,
    KeyboardButton,
    KeyboardButtonRequestChat,
    ReplyKeyboardMarkup,
)

from bot.domain.catalogue import Service
from bot.domain.platforms import Platform, TargetKind
from bot.ui.callbacks import PickPlace
from bot.ui.look import Look
from bot.ui.screen import button

CHANNEL, GROUP = 1, 2
"""Numbers of the requests, which come back with the choice."""

_PLACES = frozenset({TargetKind.CHANNEL, TargetKind.GROUP, TargetKind.ANY})


def pick_button(look: Look, service: Service, draft_id: int) -> InlineKeyboardButton | None:
    """Where a channel or group of Telegram is asked for: choose it, there is no need to type."""
    if service.platform is not Platform.TELEGRAM or service.target not in _PLACES:
        return None
    text = f"📣 {look.texts.plain('button-pick-place')}"
    return button(text, PickPlace(draft=draft_id))


def forward_hint(look: Look, service: Service) -> str | None:
    """A post of Telegram can be forwarded, there is no need to copy its link."""
    if service.platform is not Platform.TELEGRAM or service.target is not TargetKind.POST:
        return None
    return look.texts("paste-forward-hint")


def picker(look: Look) -> ReplyKeyboardMarkup:
    """The keyboard that opens Telegram's own list of chats."""
    texts = look.texts
    return ReplyKeyboardMarkup(
        keyboard=[
            [_request(f"📣 {texts.plain('place-channel')}", CHANNEL, channel=True)],
            [_request(f"👥 {texts.plain('place-group')}", GROUP, channel=False)],
        ],
        resize_keyboard=True,
    )


def _request(text: str, number: int, *, channel: bool) -> KeyboardButton:
    request = KeyboardButtonRequestChat(
        request_id=number,
        chat_is_channel=channel,
        request_title=True,
        request_username=True,
    )
    return KeyboardButton(text=text, request_chat=request)
