"""The list of a person's favourite services."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.names import short_name
from bot.domain.views import Favourite
from bot.ui import formatting
from bot.ui.callbacks import (
    FROM_FAVOURITES,
    Favourites,
    Home,
    RemoveFavourite,
)
from bot.ui.look import Look
from bot.ui.screen import Row, Screen, button, screen
from bot.ui.screens import browse, keys


def favourites(look: Look, found: Sequence[Favourite], page: int) -> Screen:
    """Those that are gone are said to be, and removed by a tap."""
    page = keys.on_page(page, len(found))
    shown = found[page * keys.PAGE : (page + 1) * keys.PAGE]
    title = look.texts("favourites-title" if found else "favourites-none")
    gone = any(one.service is None for one in shown)
    sold = [one.service for one in shown if one.service is not None]
    note = browse.package_note(look, sold)
    text = formatting.paragraphs((title, note, look.texts("favourites-gone") if gone else None))
    count = keys.page_count(len(found))
    turn = keys.pages(look, page, count, lambda to: Favourites(page=to))
    return screen(
        text, [*(_row(look, one, page) for one in shown), turn, browse.bottom(look, Home())]
    )


def _row(look: Look, one: Favourite, page: int) -> Row:
    if one.service is None:
        name = short_name(one.name, browse.LONGEST_NAME)
        return (button(f"🗑 {name}", RemoveFavourite(service=one.id, page=page)),)
    return (browse.service_button(look, one.service, FROM_FAVOURITES, 0, page),)
