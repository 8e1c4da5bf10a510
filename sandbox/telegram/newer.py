"""Being an older Bot API server: it refuses what it does not know, in the words of one."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from aiogram.methods import SendRichMessage
from aiogram.types import InlineKeyboardMarkup

from sandbox.telegram.errors import bad_request, method_not_found


class Newer(StrEnum):
    """What a server may lack. `TelegramWorld.lacks` is the switch."""

    RICH = "rich"
    TIMES = "times"
    EFFECTS = "effects"
    LABELS = "labels"
    COPIES = "copies"


def refuse_newer(lacks: set[Newer], call: Any) -> None:
    """Raise ApiError where the call has something that the server lacks."""
    for feature in Newer:
        if feature in lacks:
            _REFUSE[feature](call)


def _rich(call: Any) -> None:
    if isinstance(call, SendRichMessage):
        raise method_not_found()
    if getattr(call, "rich_message", None) is not None:
        # The unknown parameter is passed over, and no text is left.
        raise bad_request("message text is empty")


def _times(call: Any) -> None:
    place = (getattr(call, "text", None) or "").find("<tg-time")
    if place >= 0:
        raise bad_request(
            f'can\'t parse entities: Unsupported start tag "tg-time" at byte offset {place}'
        )


def _effects(call: Any) -> None:
    if getattr(call, "message_effect_id", None) is not None:
        raise bad_request("EFFECT_ID_INVALID")


def _buttons(action: str) -> Callable[[Any], None]:
    def refuse(call: Any) -> None:
        markup = getattr(call, "reply_markup", None)
        rows = markup.inline_keyboard if isinstance(markup, InlineKeyboardMarkup) else []
        if any(getattr(key, action) is not None for row in rows for key in row):
            raise bad_request(
                "can't parse inline keyboard button: "
                "Text buttons are unallowed in the inline keyboard"
            )

    return refuse


_REFUSE: dict[Newer, Callable[[Any], None]] = {
    Newer.RICH: _rich,
    Newer.TIMES: _times,
    Newer.EFFECTS: _effects,
    Newer.LABELS: _buttons("disabled"),
    Newer.COPIES: _buttons("copy_text"),
}
