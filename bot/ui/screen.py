"""A screen: the text of one message and the buttons under it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from aiogram.enums import ButtonStyle
from aiogram.filters.callback_data import CallbackData
from aiogram.types import (
    CopyTextButton,
    DisabledButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputRichMessage,
)

Row = tuple[InlineKeyboardButton, ...]

KEPT_KEYS = 1000

GREEN = ButtonStyle.SUCCESS
RED = ButtonStyle.DANGER


@dataclass(frozen=True, slots=True)
class Screen:
    """`text` is Telegram HTML within Telegram's limits; `rows` may be empty.

    `rich` says the same with a table; it is shown in place of the text where Telegram takes it.
    """

    text: str
    rows: tuple[Row, ...] = field(default=())
    rich: InputRichMessage | None = None

    @property
    def markup(self) -> InlineKeyboardMarkup | None:
        if not self.rows:
            return None
        return InlineKeyboardMarkup(inline_keyboard=[list(row) for row in self.rows])


def screen(
    text: str,
    rows: Iterable[Iterable[InlineKeyboardButton | None]] = (),
    rich: InputRichMessage | None = None,
) -> Screen:
    """Leave out buttons that are None, and rows that are empty then."""
    kept = (tuple(key for key in row if key is not None) for row in rows)
    return Screen(text, tuple(row for row in kept if row), rich)


def button(
    text: str, address: CallbackData, style: ButtonStyle | None = None
) -> InlineKeyboardButton:
    """A button that carries the full address of what it does."""
    return _key(text, address.pack(), style)


# Most of a screen's buttons are the same as on one before.
@lru_cache(maxsize=KEPT_KEYS)
def _key(text: str, data: str, style: ButtonStyle | None) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=data, style=style)


def label(text: str) -> InlineKeyboardButton:
    """A button that only says something."""
    return InlineKeyboardButton(text=text, disabled=DisabledButton())


@lru_cache(maxsize=KEPT_KEYS)
def copy_button(text: str, content: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, copy_text=CopyTextButton(text=content))


def in_rows(keys: Iterable[InlineKeyboardButton], width: int) -> list[Row]:
    """Buttons side by side, so many in a row."""
    found = list(keys)
    return [tuple(found[at : at + width]) for at in range(0, len(found), width)]
