"""CPU time to draw a page of a list: `python -m bench.pages [SIZE]`.

Pages of the largest category and of what fits a link, among 15,000 services, in three languages,
up to the parameters that are sent to Telegram. Beside it the two ends of what is possible: the
same eight lines as bare words and buttons from a list that was made before, and from one pass over
all services.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from decimal import Decimal

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bench.shelf import SIZE, make_shelf
from bench.timing import measure, show
from bot.domain.catalogue import Service
from bot.domain.fitting import PricedShelf, fitting
from bot.domain.links import recognise
from bot.domain.pasted import PastedServices
from bot.domain.pasting import PastedLink
from bot.domain.pricing import PriceRules
from bot.ui.callbacks import FROM_CATEGORY, OpenService
from bot.ui.look import Look
from bot.ui.screen import Screen
from bot.ui.screens import browse, paste
from bot.ui.screens.keys import PAGE
from bot.ui.translator import texts_of

REPEATS = 100
LANGUAGES = ("en", "ar", "ru")
LINK = "https://www.instagram.com/p/CxPractice1/"
RULES = PriceRules("USD", 4, Decimal(30))

Asked = tuple[Look, int]


def sent(screen: Screen) -> object:
    """What goes to Telegram with it."""
    markup = screen.markup
    return screen.text, None if markup is None else markup.model_dump(exclude_none=True)


def bare(page: Iterable[Service]) -> object:
    """Eight buttons with a name and a price, and nothing else."""
    keys = [
        [
            InlineKeyboardButton(
                text=f"{one.rate} {one.name[:40]}",
                callback_data=OpenService(
                    service=one.id, source=FROM_CATEGORY, place=one.category_id, page=0
                ).pack(),
            )
        ]
        for one in page
    ]
    return "Services", InlineKeyboardMarkup(inline_keyboard=keys).model_dump(exclude_none=True)


def cut(found: Sequence[Service], page: int) -> Sequence[Service]:
    return found[page * PAGE : (page + 1) * PAGE]


def main() -> None:
    size = int(sys.argv[1]) if len(sys.argv) > 1 else SIZE
    catalogue = make_shelf(size)
    every = catalogue.all_services()
    largest = max(
        (one for platform, _ in catalogue.platforms() for one in catalogue.categories(platform)),
        key=lambda one: len(catalogue.services(one.id)),
    )
    found = catalogue.services(largest.id)
    fits = fitting(PricedShelf(catalogue, RULES.unit_price), recognise(LINK), "", completed={})
    pasted = PastedServices(PastedLink(1, 1, LINK, "", None), fits, alone=True)
    looks = [Look(texts_of(language), RULES) for language in LANGUAGES]
    asked: list[Asked] = [(look, page) for page in range(len(found) // PAGE) for look in looks]

    def category(one: Asked) -> object:
        look, page = one
        return sent(browse.services(look, largest, found, page, back_page=0))

    def fitting_page(one: Asked) -> object:
        look, page = one
        return sent(paste.services(look, pasted, 0, page, {}))

    def scanned(one: Asked) -> object:
        return bare(cut([each for each in every if each.category_id == largest.id], one[1]))

    sys.stdout.write(
        f"{len(every)} services, {len(found)} in the category, {len(fits.services)} fit the link;"
        " CPU time in ms\n"
    )
    show(
        {
            "Kiosk, a category": measure(category, asked, REPEATS),
            "Kiosk, what fits a link": measure(fitting_page, asked, REPEATS),
            "bare buttons, linear scan": measure(scanned, asked, REPEATS // 10),
            "bare buttons, list at hand": measure(
                lambda one: bare(cut(found, one[1])), asked, REPEATS
            ),
        }
    )


if __name__ == "__main__":
    main()
