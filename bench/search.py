"""CPU time of a search among 15,000 services: `python -m bench search`.

Beside it a linear rapidfuzz scan over all names.
"""

from __future__ import annotations

from rapidfuzz import fuzz

from bench.bounds.searching import scan
from bench.row import Row, cost
from bench.scale import Scale
from bench.shelf import SIZE, make_shelf
from bench.timing import measure, percentile
from bot.domain.search import search

REPEATS = 200
SLOW_REPEATS = 40
QUERIES = (
    *("instagram followers", "yt subs", "ig", "telegram premium members", "likes", "max", "i"),
    *("подписчики инстаграм", "abonnés youtube", "seguidores instagram baratos", "tiktok izlenme"),
    *("مشاهدة يوتيوب", "بازدید اینستاگرام", "इंस्टाग्राम फॉलोअर्स", "pengikut tiktok", "obunachilar"),
    *("instagarm folowers", "yuotube veiws", "igfollowers", "подпичики телеграмм", "subscirbers"),
    *("instagram likes real fast instant refill 30 max", "a b c d e f g h", "zzzz qqqq wwww xxxx"),
    *("likes youtube spotify", "telegram saves", "r30", "12345", "#77", "!!! 😀"),
)


def rows(scale: Scale) -> list[Row]:
    catalogue = make_shelf(SIZE * scale.times)
    names = [service.name for service in catalogue.all_services()]
    ours = measure(lambda text: search(catalogue, text), QUERIES, REPEATS)
    # The cheaper scorer of the two: the bound is the harder one to meet.
    bound = measure(lambda text: scan(names, text, fuzz.ratio), QUERIES, SLOW_REPEATS)
    return [
        cost("search, median", percentile(ours, 50), percentile(bound, 50)),
        cost("search, p99", percentile(ours, 99), percentile(bound, 99), aim=0.2),
    ]
