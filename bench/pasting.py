"""CPU time to answer a pasted link among 15,000 services: `python -m bench pasting`.

Read the message, know the link, find and order all that fits. Beside it one pass over all services
that looks at each one's platform and target and sorts by price.
"""

from __future__ import annotations

from decimal import Decimal

from bench.bounds.fitting import scan
from bench.row import Row, cost
from bench.scale import Scale
from bench.shelf import SIZE, make_shelf
from bench.timing import measure, percentile
from bot.domain.fitting import Fitting, PricedShelf, fitting
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
    shelf = PricedShelf(catalogue, RULES.unit_price)
    popular = {service.id: service.id % 40 for service in every[:: len(every) // 500 or 1]}
    bare = [(one.platform, one.target, one.rate, one.id) for one in every]

    def read(text: str) -> tuple[Paste, CheckedLink]:
        paste = read_paste(text)
        if paste is None:
            raise ValueError(text)
        return paste, recognise(paste.links[0])

    def kiosk(text: str) -> Fitting:
        paste, link = read(text)
        return fitting(shelf, link, paste.words, completed=popular)

    known = {text: read(text)[1] for text in TEXTS}
    ours = measure(kiosk, TEXTS, REPEATS)
    bound = measure(
        lambda text: scan(bare, known[text].platform, known[text].kind), TEXTS, REPEATS
    )
    return [
        cost("pasted link: all that fits, median", percentile(ours, 50), percentile(bound, 50))
    ]
