"""What Telegram takes, and what a reader can take in."""

from __future__ import annotations

import re

from aiogram.types import InlineKeyboardButton

from bot.ui.screen import Screen
from sandbox.telegram.html import parse_html
from sandbox.telegram.keyboards import check_markup
from sandbox.telegram.rich import flat_text, read_rich
from sandbox.telegram.units import utf16_length

TEXT_UNITS = 4096
DATA_BYTES = 64
BUTTONS, ROW = 100, 8
BUTTON_UNITS = 80
ENTRIES = 8
_ESCAPED = re.compile(r"&(lt|gt|quot|#x27|amp;(lt|gt|quot|amp));")


def shown(screen: Screen) -> str:
    """The screen's text as it is read. Fails where Telegram would refuse the screen."""
    text, _ = parse_html(screen.text)
    assert 1 <= utf16_length(text.strip()) <= TEXT_UNITS
    assert not _ESCAPED.search(text), "escaped twice"
    check_markup(screen.markup)
    if screen.rich is not None:
        text = f"{text}\n{flat_text(read_rich(screen.rich))}"
    keys = [key for row in screen.rows for key in row]
    assert len(keys) <= BUTTONS
    assert all(1 <= len(row) <= ROW for row in screen.rows)
    for key in keys:
        _check(key)
    return text


def _check(key: InlineKeyboardButton) -> None:
    assert key.text == key.text.strip()
    assert 1 <= utf16_length(key.text) <= BUTTON_UNITS
    if key.callback_data is not None:
        assert 1 <= len(key.callback_data.encode()) <= DATA_BYTES


def entries(screen: Screen, *prefixes: str) -> int:
    """How many buttons lead to one of these kinds of address."""
    return sum(
        (key.callback_data or "").partition(":")[0] in prefixes
        for row in screen.rows
        for key in row
    )
