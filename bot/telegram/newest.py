"""What only newer Telegram servers know: tried, and done without for a day where it is refused.

A Bot API server of one's own may be older than Kiosk. What it does not know it refuses, or takes
for something else that is not allowed; each such refusal is known here, and how to do without.
"""

from __future__ import annotations

import logging
import math
import re
from collections.abc import Callable
from enum import StrEnum
from typing import Any

from aiogram import Bot
from aiogram.client.session.middlewares.base import (
    BaseRequestMiddleware,
    NextRequestMiddlewareType,
)
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramNotFound
from aiogram.methods.base import Response, TelegramMethod, TelegramType
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.domain.clock import DAY, Clock
from bot.domain.rich_messages import RichMessages
from bot.telegram.errors import is_bad_effect, is_bad_keyboard, is_time_refused
from bot.ui.callbacks import Nothing

log = logging.getLogger(__name__)

TIME_TAG = re.compile(r"</?tg-time[^>]*>")


class Feature(StrEnum):
    """Something that an older server refuses."""

    RICH = "rich messages"
    TIMES = "times in the reader's zone"
    EFFECTS = "effects"
    LABELS = "buttons that only say something"
    COPIES = "buttons that copy"


class Newest(BaseRequestMiddleware):
    """Knows what was refused, for the run of the program and a day at most.

    As a middleware it does without by itself, but for rich messages: whoever sends one asks
    `takes_rich` first, and tells of a refusal.
    """

    def __init__(self, clock: Clock, rich: RichMessages) -> None:
        self._clock = clock
        self._rich = rich
        self._refused_until: dict[Feature, float] = {}

    def takes_rich(self) -> bool:
        if self._rich is RichMessages.AUTO:
            return self._takes(Feature.RICH)
        return self._rich is RichMessages.ON

    def rich_refused(self) -> None:
        self._refused(Feature.RICH)

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        for known in _PLAINER:
            if not self._takes(known):
                method = _without(known, method)
        while True:
            try:
                return await make_request(bot, method)
            except TelegramBadRequest as error:
                feature = _refused_feature(method, error)
                if feature is None:
                    raise
                self._refused(feature)
                method = _without(feature, method)

    def _takes(self, feature: Feature) -> bool:
        return self._clock.monotonic() >= self._refused_until.get(feature, -math.inf)

    def _refused(self, feature: Feature) -> None:
        log.warning("this Telegram server takes no %s: done without for a day", feature)
        self._refused_until[feature] = self._clock.monotonic() + DAY


def is_rich_refused(error: TelegramAPIError) -> bool:
    """Of a call with a rich message: the server does not know, or does not take it.

    Older servers have no such method, and see an edit without a text.
    """
    if isinstance(error, TelegramNotFound):
        return True
    said = error.message.lower()
    return isinstance(error, TelegramBadRequest) and ("text is empty" in said or "rich" in said)


def _refused_feature(method: TelegramMethod[Any], error: TelegramBadRequest) -> Feature | None:
    """The first that the call has and the refusal may be of."""
    for feature, (is_refusal, plainer) in _PLAINER.items():
        if is_refusal(error) and plainer(method):
            return feature
    return None


def _without(
    feature: Feature, method: TelegramMethod[TelegramType]
) -> TelegramMethod[TelegramType]:
    _, plainer = _PLAINER[feature]
    changes = plainer(method)
    return method.model_copy(update=changes) if changes else method


def _plain_times(method: TelegramMethod[Any]) -> dict[str, object]:
    text = getattr(method, "text", None)
    if not isinstance(text, str) or TIME_TAG.search(text) is None:
        return {}
    return {"text": TIME_TAG.sub("", text)}


def _no_effect(method: TelegramMethod[Any]) -> dict[str, object]:
    has_one = getattr(method, "message_effect_id", None) is not None
    return {"message_effect_id": None} if has_one else {}


def _labels_to_tap(method: TelegramMethod[Any]) -> dict[str, object]:
    """A tap on one is answered with nothing."""

    def change(key: InlineKeyboardButton) -> InlineKeyboardButton:
        if key.disabled is None:
            return key
        return key.model_copy(update={"disabled": None, "callback_data": Nothing().pack()})

    return _other_keys(method, lambda key: key.disabled is not None, change)


def _no_copies(method: TelegramMethod[Any]) -> dict[str, object]:
    return _other_keys(method, lambda key: key.copy_text is not None, lambda _: None)


def _other_keys(
    method: TelegramMethod[Any],
    concerns: Callable[[InlineKeyboardButton], bool],
    change: Callable[[InlineKeyboardButton], InlineKeyboardButton | None],
) -> dict[str, object]:
    """The keyboard with some buttons changed, or (None) left out; nothing where it has none."""
    markup = getattr(method, "reply_markup", None)
    if not isinstance(markup, InlineKeyboardMarkup):
        return {}
    if not any(concerns(key) for row in markup.inline_keyboard for key in row):
        return {}
    rows = [
        [new for key in row if (new := change(key) if concerns(key) else key) is not None]
        for row in markup.inline_keyboard
    ]
    return {"reply_markup": InlineKeyboardMarkup(inline_keyboard=[row for row in rows if row])}


_PLAINER: dict[
    Feature,
    tuple[
        Callable[[TelegramBadRequest], bool], Callable[[TelegramMethod[Any]], dict[str, object]]
    ],
] = {
    Feature.TIMES: (is_time_refused, _plain_times),
    Feature.EFFECTS: (is_bad_effect, _no_effect),
    # The older of the two kinds of button comes last: who knows the newer one knows it as well.
    Feature.LABELS: (is_bad_keyboard, _labels_to_tap),
    Feature.COPIES: (is_bad_keyboard, _no_copies),
}
