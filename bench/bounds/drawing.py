"""A page of a list: eight buttons with a name and a price, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

PAGE = 8


def bare(lines: Sequence[tuple[str, str, int]], page: int) -> object:
    keys = [
        [InlineKeyboardButton(text=f"{price} {name[:40]}", callback_data=f"s:{number}:{page}")]
        for price, name, number in lines[page * PAGE : (page + 1) * PAGE]
    ]
    return "Services", InlineKeyboardMarkup(inline_keyboard=keys).model_dump(exclude_none=True)
