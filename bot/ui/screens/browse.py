"""Platforms, categories, services and search results: lists of at most eight, with pages."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TypeVar

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InputRichMessage

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
from bot.ui.rich import LEFT, RIGHT, rich_table
from bot.ui.screen import Row, Screen, button, in_rows, screen
from bot.ui.screens import keys, sharing
from bot.ui.screens.bundles import way_in
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
    return screen(text, [*in_rows(shown, 2), turn, bottom(look, Home())])


def categories(
    look: Look,
    platform: Platform,
    found: Sequence[Category],
    page: int,
    *,
    back_page: int,
    bundles: int = 0,
) -> Screen:
    """`back_page`: the page of all platforms on which this one stands.

    `bundles`: how many are on offer for it.
    """
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
    offer = way_in(look, platform, bundles)
    return screen(text, [offer, *shown, turn, bottom(look, Platforms(page=back_page))])


def services(
    look: Look,
    category: Category,
    found: Sequence[Service],
    page: int,
    *,
    back_page: int,
    shared: str | None = None,
) -> Screen:
    """`back_page`: the page of the platform's categories on which this one stands.

    `shared`: the link that leads to the category from any chat.
    """
    page = keys.on_page(page, len(found))
    shown = _service_rows(look, found, page, FROM_CATEGORY, category.id)
    title = look.texts(
        "services", category=category.name, platform=look.platform(category.platform)
    )
    text = formatting.paragraphs((title, package_note(look, _cut(found, page))))
    turn = keys.pages(
        look,
        page,
        keys.page_count(len(found)),
        lambda to: CategoryPage(category=category.id, page=to),
    )
    back = PlatformPage(platform=category.platform, page=back_page)
    hand_on = sharing.share(look, shared, category.name)
    table = _price_list(look, [title], _cut(found, page))
    return screen(text, [*shown, turn, hand_on, bottom(look, back)], table)


def category_gone(look: Look) -> Screen:
    return screen(look.texts("list-gone"), [bottom(look, Platforms(page=0))])


def search_results(
    look: Look,
    search_id: int,
    words: str,
    found: Sequence[Service],
    page: int,
    *,
    meant: str | None = None,
    whole: bool = True,
    count: int = 0,
) -> Screen:
    """`meant`: what was looked for in place of the words; `whole`: whether all was found.

    `count`: how many there are, where no more than the best of them are listed.
    """
    page = keys.on_page(page, len(found))
    shown = _service_rows(look, found, page, FROM_SEARCH, search_id)
    title = _search_title(look, words, max(count, len(found)), meant=meant, whole=whole)
    if count > len(found):
        title = Markup(f"{title}\n{look.texts('finding-best', n=len(found))}")
    text = formatting.paragraphs((title, package_note(look, _cut(found, page))))
    turn = keys.pages(
        look, page, keys.page_count(len(found)), lambda to: SearchPage(search=search_id, page=to)
    )
    table = _price_list(look, [title], _cut(found, page))
    return screen(text, [*shown, turn, bottom(look, Home())], table)


def _search_title(look: Look, words: str, found: int, *, meant: str | None, whole: bool) -> Markup:
    if not found:
        return look.texts("search-nothing", words=words)
    if not whole:
        return look.texts("finding-closest", words=meant or words, n=found)
    if meant is not None:
        return look.texts("finding-meant", words=words, meant=meant, n=found)
    return look.texts("search-found", words=words, n=found)


def ask_search(look: Look, problem: str | None = None) -> Screen:
    text = formatting.paragraphs((problem, look.texts("search-ask")))
    return screen(text, [(keys.back(look, Home()), keys.cancel(look))])


def _price_list(
    look: Look, parts: Sequence[Markup], found: Sequence[Service]
) -> InputRichMessage | None:
    if not found:
        return None
    texts = look.texts
    heads = [
        (texts("column-price"), RIGHT),
        (texts("column-service"), LEFT),
        (texts("column-limits"), RIGHT),
    ]
    rows = [
        (
            escape(look.money(look.rules.unit_price(service))),
            formatting.apart(_table_name(service), texts.locale) or "–",
            _limits(look, service),
        )
        for service in found
    ]
    note = package_note(look, found)
    return rich_table([*parts, *([note] if note else [])], heads, rows)


def _table_name(service: Service) -> Markup:
    return formatting.escaped(_badges(service) + without_brand(service), LONGEST_NAME)


def _limits(look: Look, service: Service) -> str:
    """A package has none: it is bought as it is."""
    if service.billing is Billing.PACKAGE:
        return "📦"
    return escape(f"{look.number(service.minimum)}–{look.number(service.maximum)}")


def _service_rows(
    look: Look, found: Sequence[Service], page: int, source: str, place: int
) -> list[Row]:
    return [(service_button(look, service, source, place, page),) for service in _cut(found, page)]


def service_button(
    look: Look, service: Service, source: str, place: int, page: int
) -> InlineKeyboardButton:
    price = look.money(look.rules.unit_price(service))
    platform = "" if source == FROM_CATEGORY else f"{service.platform.emoji} "
    name = short_name(without_brand(service), LONGEST_NAME)
    # The price first: on a phone the end of a long button is cut off.
    text = formatting.key_text([price], f"{platform}{_badges(service)}{name}", look.texts.locale)
    return button(text, OpenService(service=service.id, source=source, place=place, page=page))


def _badges(service: Service) -> str:
    """What sets a service apart at a glance; the card says it in words."""
    signs = {
        "📦": service.billing is Billing.PACKAGE,
        "♻️": service.refill,
        "💧": service.drip_intervals is not None,
    }
    return "".join(f"{sign} " for sign, shown in signs.items() if shown)


def package_note(look: Look, found: Sequence[Service]) -> Markup | None:
    has_packages = any(service.billing is Billing.PACKAGE for service in found)
    return look.texts("list-packages") if has_packages else None


def without_brand(service: Service) -> str:
    """The heading or the sign of the platform says it already."""
    brand = f"{service.platform.label} "
    return service.name.removeprefix(brand) or service.name


def bottom(look: Look, to: CallbackData) -> Row:
    search = button(f"🔎 {look.texts.plain('button-search')}", AskSearch())
    return (keys.back(look, to), search, keys.cancel(look))


def _cut(found: Sequence[T], page: int) -> Sequence[T]:
    return found[page * keys.PAGE : (page + 1) * keys.PAGE]
