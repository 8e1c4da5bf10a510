"""CPU time to answer a pasted link among 15,000 services: `python -m bench.paste [SIZE]`.

Read the message, know the link, find and order all that fits. Beside it the two ends of what is
possible: one pass over all services that looks at each one's platform and target and sorts by
price, and one look-up of a list that was made before.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from time import process_time_ns

from bench.shelf import SIZE, make_shelf
from bench.timing import measure, show
from bot.domain.catalogue import Service
from bot.domain.fitting import Fitting, PricedShelf, fitting
from bot.domain.links import CheckedLink, recognise
from bot.domain.pasting import Paste, read_paste
from bot.domain.platforms import Platform, TargetKind
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


def main() -> None:
    size = int(sys.argv[1]) if len(sys.argv) > 1 else SIZE
    catalogue = make_shelf(size)
    every = catalogue.all_services()
    begun = process_time_ns()
    shelf = PricedShelf(catalogue, RULES.unit_price)
    priced = (process_time_ns() - begun) / 1e6
    popular = {service.id: service.id % 40 for service in every[:: len(every) // 500 or 1]}
    ready: dict[tuple[Platform, TargetKind], list[Service]] = defaultdict(list)
    for service in sorted(every, key=lambda one: one.rate):
        ready[service.platform, service.target].append(service)

    def read(text: str) -> tuple[Paste, CheckedLink]:
        paste = read_paste(text)
        if paste is None:
            raise ValueError(text)
        return paste, recognise(paste.links[0])

    def kiosk(text: str) -> Fitting:
        paste, link = read(text)
        return fitting(shelf, link, paste.words, completed=popular)

    def scan(text: str) -> Sequence[Service]:
        _, link = read(text)
        fits = [one for one in every if one.platform is link.platform and one.target is link.kind]
        return sorted(fits, key=lambda one: RULES.unit_price(one).micros)

    known = {text: read(text)[1] for text in TEXTS}

    def look_up(text: str) -> Sequence[Service]:
        link = known[text]
        return ready[link.platform, link.kind]

    fits = [len(kiosk(text).services) for text in TEXTS]
    sys.stdout.write(f"{len(every)} services, {min(fits)} to {max(fits)} fit; CPU time in ms\n")
    sys.stdout.write(f"prices and order, once after a sync: {priced:.0f}\n")
    show(
        {
            "Kiosk": measure(kiosk, TEXTS, REPEATS),
            "linear scan, by price": measure(scan, TEXTS, REPEATS),
            "dict, link known": measure(look_up, TEXTS, REPEATS),
        }
    )


if __name__ == "__main__":
    main()
