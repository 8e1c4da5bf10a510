"""Platforms, categories, services and search results: lists of at most eight, with pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton

from bot.domain.catalogue import Category, Service
from bot.domain.names import short_name
from bot.domain.platforms import Platform
from bot.domain.service_types import Billing
from bot.ui import formatting
from bot.ui.callbacks import (
    FROM_CATEGORY,
    FROM_SEARCH,
    AskSearch,
    CategoryPage,
    Home,
    OpenService,
    PlatformPage,
    Platforms,
    SearchPage,
)
from bot.ui.look import Look
from bot.ui.screen import Row, Screen, button, in_rows, screen
from bot.ui.screens import keys
from bot.ui.translator import Markup

T = TypeVar("T")

LONGEST_NAME = 40


def platforms(look: Look, found: Sequence[tuple[Platform, int]], page: int) -> Screen:
    page = keys.on_page(page, len(found))
    shown = [
        button(
            f"{platform.emoji} {look.platform(platform)} ({look.number(count)})",
            PlatformPage(platform=platform, page=0),
        )
        for platform, count in _cut(found, page)
    ]
    text = look.texts("platforms") if found else look.texts("shop-empty")
    turn = keys.pages(look, page, keys.page_count(len(found)), lambda to: Platforms(page=to))
    return screen(text, [*in_rows(shown, 2), turn, _bottom(look, Home())])


def categories(
    look: Look, platform: Platform, found: Sequence[Category], page: int, *, back_page: int
) -> Screen:
    """`back_page`: the page of all platforms on which this one stands."""
    page = keys.on_page(page, len(found))
    shown = [
        (
            button(
                short_name(category.name, keys.LONGEST_LABEL),
                CategoryPage(category=category.id, page=0),
            ),
        )
        for category in _cut(found, page)
    ]
    name = f"{platform.emoji} {look.platform(platform)}"
    text = look.texts("categories", platform=name) if found else look.texts("list-gone")
    turn = keys.pages(
        look,
        page,
        keys.page_count(len(found)),
        lambda to: PlatformPage(platform=platform, page=to),
    )
    return screen(text, [*shown, turn, _bottom(look, Platforms(page=back_page))])


def services(
    look: Look, category: Category, found: Sequence[Service], page: int, *, back_page: int
) -> Screen:
    """`back_page`: the page of the platform's categories on which this one stands."""
    page = keys.on_page(page, len(found))
    shown = _service_rows(look, found, page, FROM_CATEGORY, category.id)
    title = look.texts(
        "services", category=category.name, platform=look.platform(category.platform)
    )
    text = formatting.paragraphs((title, _package_note(look, _cut(found, page))))
    turn = keys.pages(
        look,
        page,
        keys.page_count(len(found)),
        lambda to: CategoryPage(category=category.id, page=to),
    )
    back = PlatformPage(platform=category.platform, page=back_page)
    return screen(text, [*shown, turn, _bottom(look, back)])


def category_gone(look: Look) -> Screen:
    return screen(look.texts("list-gone"), [_bottom(look, Platforms(page=0))])


def search_results(
    look: Look, search_id: int, words: str, found: Sequence[Service], page: int
) -> Screen:
    page = keys.on_page(page, len(found))
    shown = _service_rows(look, found, page, FROM_SEARCH, search_id)
    title = (
        look.texts("search-found", words=words, n=len(found))
        if found
        else look.texts("search-nothing", words=words)
    )
    text = formatting.paragraphs((title, _package_note(look, _cut(found, page))))
    turn = keys.pages(
        look, page, keys.page_count(len(found)), lambda to: SearchPage(search=search_id, page=to)
    )
    return screen(text, [*shown, turn, _bottom(look, Home())])


def ask_search(look: Look, problem: str | None = None) -> Screen:
    text = formatting.paragraphs((problem, look.texts("search-ask")))
    return screen(text, [(keys.back(look, Home()), keys.cancel(look))])


def _service_rows(
    look: Look, found: Sequence[Service], page: int, source: str, place: int
) -> list[Row]:
    return [
        (_service_button(look, service, source, place, page),) for service in _cut(found, page)
    ]


def _service_button(
    look: Look, service: Service, source: str, place: int, page: int
) -> InlineKeyboardButton:
    price = look.money(look.rules.unit_price(service))
    platform = f"{service.platform.emoji} " if source == FROM_SEARCH else ""
    name = short_name(_without_brand(service), LONGEST_NAME)
    # The price first: on a phone the end of a long button is cut off.
    text = f"{price} · {platform}{_badges(service)}{name}"
    return button(text, OpenService(service=service.id, source=source, place=place, page=page))


def _badges(service: Service) -> str:
    """What sets a service apart at a glance; the card says it in words."""
    signs = {
        "📦": service.billing is Billing.PACKAGE,
        "♻️": service.refill,
        "💧": service.drip_intervals is not None,
    }
    return "".join(f"{sign} " for sign, shown in signs.items() if shown)


def _package_note(look: Look, found: Sequence[Service]) -> Markup | None:
    has_packages = any(service.billing is Billing.PACKAGE for service in found)
    return look.texts("list-packages") if has_packages else None


def _without_brand(service: Service) -> str:
    """The heading or the sign of the platform says it already."""
    brand = f"{service.platform.label} "
    return service.name.removeprefix(brand) or service.name


def _bottom(look: Look, to: CallbackData) -> Row:
    search = button(f"🔎 {look.texts.plain('button-search')}", AskSearch())
    return (keys.back(look, to), search, keys.cancel(look))


def _cut(found: Sequence[T], page: int) -> Sequence[T]:
    return found[page * keys.PAGE : (page + 1) * keys.PAGE]
