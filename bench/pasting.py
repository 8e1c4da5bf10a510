"""CPU time to answer a pasted link among 15,000 services: `python -m bench pasting`.

Read the message, know the link, find and order all that fits: what fits such a link is known from
the last one, or has to be found first. Beside it one pass over all services that looks at each
one's platform and target and sorts by price.
"""

from __future__ import annotations

from decimal import Decimal

from bench.bounds.fitting import scan
from bench.row import Row, cost
from bench.scale import Scale
from bench.shelf import SIZE, make_shelf
from bench.timing import measure, percentile
from bot.domain.fitting import Fitting, FittingShelf, fitting
from bot.domain.links import CheckedLink, recognise
from bot.domain.pasting import Paste, read_paste
from bot.domain.pricing import PriceRules

REPEATS = 40
RULES = PriceRules("USD", 4, Decimal(30))
TEXTS = (
    "https://www.instagram.com/p/CxPractice1/?igsh=abc",
    "https://www.instagram.com/practice.account",
    "1000 likes https://www.instagram.com/p/CxPractice2/",
    "https://youtu.be/dQw4w9WgXcQ?si=abc",
    "просмотры https://www.youtube.com/watch?v=dQw4w9WgXcQ",
    "https://www.tiktok.com/@practice/video/7312345678901234567",
    "https://t.me/practice_channel",
    "https://t.me/practice_channel/17",
    "https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC",
)


def rows(scale: Scale) -> list[Row]:
    catalogue = make_shelf(SIZE * scale.times)
    every = catalogue.all_services()
    popular = {service.id: service.id % 40 for service in every[:: len(every) // 500 or 1]}
    shelf = FittingShelf(catalogue, RULES.unit_price, popular)
    bare = [(one.platform, one.target, one.rate, one.id) for one in every]

    def read(text: str) -> tuple[Paste, CheckedLink]:
        paste = read_paste(text)
        if paste is None:
            raise ValueError(text)
        return paste, recognise(paste.links[0])

    def kiosk(text: str) -> Fitting:
        paste, link = read(text)
        return fitting(shelf, link, paste.words)

    def first(text: str) -> Fitting:
        shelf.best_first.cache_clear()
        return kiosk(text)

    known = {text: read(text)[1] for text in TEXTS}
    bound = measure(
        lambda text: scan(bare, known[text].platform, known[text].kind), TEXTS, REPEATS
    )
    return [
        cost(work, percentile(measure(answer, TEXTS, REPEATS), 50), percentile(bound, 50))
        for work, answer in (
            ("pasted link: all that fits, median", kiosk),
            ("the same, first link of its kind", first),
        )
    ]
