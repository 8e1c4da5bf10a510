"""CPU time of a search among 15,000 services: `python -m bench.search [SIZE]`.

Beside it the two ends of what is possible: a linear rapidfuzz scan over all names, and one
look-up in a dict from name to service.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from decimal import Decimal
from itertools import cycle, islice
from time import process_time_ns

from rapidfuzz import fuzz, process

from bot.domain.catalogue import Catalogue, Category, Service
from bot.domain.classify import classify
from bot.domain.names import clean_heading, clean_name
from bot.domain.platforms import Platform
from bot.domain.search import search
from sandbox.panel.catalogue import make_catalogue

SIZE = 15_000
REPEATS = 200
SLOW_REPEATS = 40
PAGE = 8
QUERIES = (
    *("instagram followers", "yt subs", "ig", "telegram premium members", "likes", "max", "i"),
    *("подписчики инстаграм", "abonnés youtube", "seguidores instagram baratos", "tiktok izlenme"),
    *("مشاهدة يوتيوب", "بازدید اینستاگرام", "इंस्टाग्राम फॉलोअर्स", "pengikut tiktok", "obunachilar"),
    *("instagarm folowers", "yuotube veiws", "igfollowers", "подпичики телеграмм", "subscirbers"),
    *("instagram likes real fast instant refill 30 max", "a b c d e f g h", "zzzz qqqq wwww xxxx"),
    *("likes youtube spotify", "telegram saves", "r30", "12345", "#77", "!!! 😀"),
)


def make_shelf(size: int) -> Catalogue:
    """The practice panel's services as the shop would show them."""
    entries = make_catalogue(1, size)
    headings = dict.fromkeys(clean_heading(entry.category) for entry in entries)
    numbers = {heading: number for number, heading in enumerate(headings, start=1)}
    services: list[Service] = []
    platforms: dict[str, Platform] = {}
    for entry in entries:
        found = classify(entry.name, entry.category)
        heading = clean_heading(entry.category)
        platform = platforms.setdefault(heading, found.platform)
        services.append(
            Service(
                id=entry.id,
                panel_id=1,
                remote_id=str(entry.id),
                name=clean_name(entry.name),
                category_id=numbers[heading],
                platform=platform,
                target=found.target,
                rate=Decimal(1),
                exchange_rate=Decimal(1),
                minimum=1,
                maximum=1000,
                refill=entry.refill,
                cancel=entry.cancel,
                refill_days=found.refill_days,
                description="",
            )
        )
    categories = [Category(number, name, platforms[name]) for name, number in numbers.items()]
    return Catalogue.build(services, categories)


def measure(answer: Callable[[str], object], repeats: int) -> list[int]:
    """Nanoseconds of CPU time, one for each query asked, in ascending order."""
    for query in QUERIES:
        answer(query)
    times = []
    for query in islice(cycle(QUERIES), repeats * len(QUERIES)):
        begun = process_time_ns()
        answer(query)
        times.append(process_time_ns() - begun)
    return sorted(times)


def percentile(times: Sequence[int], percent: int) -> float:
    """In milliseconds."""
    return times[min(len(times) * percent // 100, len(times) - 1)] / 1e6


def main() -> None:
    size = int(sys.argv[1]) if len(sys.argv) > 1 else SIZE
    catalogue = make_shelf(size)
    every = catalogue.all_services()
    begun = process_time_ns()
    Catalogue.build(
        every, [one for p, _ in catalogue.platforms() for one in catalogue.categories(p)]
    )
    built = (process_time_ns() - begun) / 1e6
    names = [service.name for service in every]
    by_name = {service.name: service for service in every}
    rows = {
        "Kiosk": measure(lambda text: search(catalogue, text), REPEATS),
        "linear rapidfuzz, token_set_ratio": measure(
            lambda text: process.extract(text, names, scorer=fuzz.token_set_ratio, limit=PAGE),
            SLOW_REPEATS // 10,
        ),
        "linear rapidfuzz, ratio": measure(
            lambda text: process.extract(text, names, scorer=fuzz.ratio, limit=PAGE),
            SLOW_REPEATS,
        ),
        "dict, exact name": measure(by_name.get, REPEATS),
    }
    write = sys.stdout.write
    write(f"{len(every)} services, {len(QUERIES)} queries; CPU time in ms\n")
    write(f"the snapshot with its index, once after a sync: {built:.0f}\n")
    write(f"{'':36}{'p50':>9}{'p99':>9}{'max':>9}{'queries':>9}\n")
    for name, times in rows.items():
        figures = (percentile(times, 50), percentile(times, 99), percentile(times, 100))
        write(f"{name:36}" + "".join(f"{one:9.3f}" for one in figures) + f"{len(times):9}\n")


if __name__ == "__main__":
    main()
