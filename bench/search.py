"""CPU time of a search among 15,000 services: `python -m bench.search [SIZE]`.

Beside it the two ends of what is possible: a linear rapidfuzz scan over all names, and one
look-up in a dict from name to service.
"""

from __future__ import annotations

import sys
from time import process_time_ns

from rapidfuzz import fuzz, process

from bench.shelf import SIZE, make_shelf
from bench.timing import measure, show
from bot.domain.catalogue import Catalogue
from bot.domain.search import search

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
    sys.stdout.write(f"{len(every)} services, {len(QUERIES)} queries; CPU time in ms\n")
    sys.stdout.write(f"the snapshot with its index, once after a sync: {built:.0f}\n")
    show(
        {
            "Kiosk": measure(lambda text: search(catalogue, text), QUERIES, REPEATS),
            "linear rapidfuzz, token_set_ratio": measure(
                lambda text: process.extract(text, names, scorer=fuzz.token_set_ratio, limit=PAGE),
                QUERIES,
                SLOW_REPEATS // 10,
            ),
            "linear rapidfuzz, ratio": measure(
                lambda text: process.extract(text, names, scorer=fuzz.ratio, limit=PAGE),
                QUERIES,
                SLOW_REPEATS,
            ),
            "dict, exact name": measure(by_name.get, QUERIES, REPEATS),
        }
    )


if __name__ == "__main__":
    main()
