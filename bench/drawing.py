"""CPU time to draw a page of a list: `python -m bench drawing`.

Pages of the largest category and of what fits a link, among 15,000 services, in three languages,
up to the parameters that are sent to Telegram. Beside it the same eight lines as bare buttons from
a list at hand.
"""

from __future__ import annotations

from decimal import Decimal

from bench.bounds.drawing import bare
from bench.row import Row, cost
from bench.scale import Scale
from bench.shelf import SIZE, make_shelf
from bench.timing import measure, percentile
from bot.domain.fitting import FittingShelf, fitting
from bot.domain.links import recognise
from bot.domain.pasted import PastedServices
from bot.domain.pasting import PastedLink
from bot.domain.pricing import PriceRules
from bot.ui.look import Look
from bot.ui.screen import Screen
from bot.ui.screens import browse, paste
from bot.ui.translator import texts_of

REPEATS = 30
LANGUAGES = ("en", "ar", "ru")
LINK = "https://www.instagram.com/p/CxPractice1/"
RULES = PriceRules("USD", 4, Decimal(30))

Asked = tuple[Look, int]


def sent(screen: Screen) -> object:
    """What goes to Telegram with it."""
    markup = screen.markup
    return screen.text, None if markup is None else markup.model_dump(exclude_none=True)


def rows(scale: Scale) -> list[Row]:
    catalogue = make_shelf(SIZE * scale.times)
    largest = max(
        (one for platform, _ in catalogue.platforms() for one in catalogue.categories(platform)),
        key=lambda one: len(catalogue.services(one.id)),
    )
    found = catalogue.services(largest.id)
    fits = fitting(FittingShelf(catalogue, RULES.unit_price, {}), recognise(LINK), "")
    pasted = PastedServices(PastedLink(1, 1, LINK, "", None), fits, alone=True)
    looks = [Look(texts_of(language), RULES) for language in LANGUAGES]
    asked: list[Asked] = [(look, page) for page in range(4) for look in looks]
    lines = [(str(one.rate), one.name, one.id) for one in found]

    def category(one: Asked) -> object:
        look, page = one
        return sent(browse.services(look, largest, found, page, back_page=0))

    def fitting_page(one: Asked) -> object:
        look, page = one
        return sent(paste.services(look, pasted, 0, page, {}))

    bound = measure(lambda one: bare(lines, one[1]), asked, REPEATS)
    return [
        cost(work, percentile(measure(draw, asked, REPEATS), 50), percentile(bound, 50))
        for work, draw in (
            ("a page of a category, drawn", category),
            ("a page of what fits a link, drawn", fitting_page),
        )
    ]
