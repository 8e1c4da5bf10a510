"""Buttons and rows that many screens share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton

from bot.domain.draft_steps import LINK, QUANTITY
from bot.domain.order_forms import FIELDS
from bot.domain.service_types import Field
from bot.ui.callbacks import (
    AdminHome,
    DropDraft,
    EditField,
    EditLink,
    EditQuantity,
    Home,
    Review,
    WithholdService,
)
from bot.ui.look import Look
from bot.ui.screen import GREEN, RED, Row, Screen, button, label

T = TypeVar("T")

PAGE = 8
LONGEST_LABEL = 60


def back(look: Look, address: CallbackData) -> InlineKeyboardButton:
    return button(f"‹ {look.texts.plain('button-back')}", address)


def cancel(look: Look) -> InlineKeyboardButton:
    """Leave a list or a page: back to the start."""
    return button(f"✖️ {look.texts.plain('button-cancel')}", Home())


def drop(look: Look, draft_id: int) -> InlineKeyboardButton:
    """Give up an order that is being made."""
    return button(look.texts.plain("button-cancel"), DropDraft(draft=draft_id), RED)


def go_on(look: Look, draft_id: int | None) -> Row:
    """Back to an order that was begun: to what is still missing, or to its price."""
    if draft_id is None:
        return ()
    return (button(f"▶️ {look.texts.plain('button-go-on')}", Review(draft=draft_id), GREEN),)


def with_way_back(look: Look, shown: Screen, draft_id: int) -> Screen:
    """The same screen with the button back to a draft, where it has none yet."""
    way = go_on(look, draft_id)
    addresses = {key.callback_data for row in shown.rows for key in row}
    if addresses & {key.callback_data for key in way}:
        return shown
    return replace(shown, rows=(way, *shown.rows))


def step(draft_id: int, name: str) -> CallbackData:
    """The address of a step of a draft."""
    if name == LINK:
        return EditLink(draft=draft_id)
    if name == QUANTITY:
        return EditQuantity(draft=draft_id)
    return EditField(draft=draft_id, field=FIELDS.index(Field(name)))


def withhold(look: Look, service_id: int) -> InlineKeyboardButton | None:
    """For admins: take a service off the shelf."""
    if not look.is_admin:
        return None
    text = f"🚫 {look.texts.plain('button-withhold')}"
    return button(text, WithholdService(service=service_id, on=1))


def home(look: Look) -> InlineKeyboardButton:
    return button(f"🏠 {look.texts.plain('button-home')}", Home())


def admin_home(look: Look) -> InlineKeyboardButton:
    return button(f"🛠 {look.texts.plain('command-admin')}", AdminHome())


def pages(look: Look, page: int, count: int, address: Callable[[int], CallbackData]) -> Row:
    """Previous, "2/9", next; nothing where there is one page."""
    if count <= 1:
        return ()
    row = []
    if page > 0:
        row.append(button(f"‹ {look.texts.plain('button-previous')}", address(page - 1)))
    row.append(label(f"{page + 1}/{count}"))
    if page < count - 1:
        row.append(button(f"{look.texts.plain('button-next')} ›", address(page + 1)))
    return tuple(row)


def page_count(entries: int) -> int:
    """At least 1: an empty list is a page too."""
    return max(1, -(-entries // PAGE))


def page_of(found: Sequence[T], entry: T) -> int:
    """The page on which an entry of a list stands; the first where it is not in it."""
    return found.index(entry) // PAGE if entry in found else 0


def on_page(page: int, entries: int) -> int:
    """The nearest page that exists: the list may have shrunk since the button was made."""
    return min(max(page, 0), page_count(entries) - 1)
