from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.catalogue import Catalogue, Category, Service
from bot.domain.platforms import Platform, TargetKind
from bot.domain.search import Hits, search

CATEGORIES = (
    Category(1, "Instagram Likes", Platform.INSTAGRAM),
    Category(2, "Instagram Followers", Platform.INSTAGRAM),
    Category(3, "YouTube", Platform.YOUTUBE),
    Category(4, "Telegram", Platform.TELEGRAM),
    Category(5, "Twitter", Platform.X),
    Category(6, "Tik Tok", Platform.TIKTOK),
)
NAMES = {
    1: (1, "Instagram Likes [Real]"),
    2: (1, "Likes from Brazil, cheap"),
    3: (2, "Instagram Followers R30"),
    4: (2, "Premium Followers + Likes"),
    5: (3, "YouTube Subscribers"),
    6: (3, "Views [Retention]"),
    7: (4, "Channel Members"),
    8: (4, "Post Views"),
    9: (5, "Followers, real"),
    10: (6, "Vidéo Views, ORD"),
    30: (6, "𝐋𝐢𝐤𝐞𝐬 for photos"),
}
PLATFORMS = {category.id: category.platform for category in CATEGORIES}


def service(number: int, category_id: int, name: str) -> Service:
    return Service(
        id=number,
        panel_id=1,
        remote_id=str(number),
        name=name,
        category_id=category_id,
        platform=PLATFORMS[category_id],
        target=TargetKind.ANY,
        rate=Decimal("0.90"),
        exchange_rate=Decimal(1),
        minimum=10,
        maximum=1000,
        refill=False,
        cancel=False,
        refill_days=None,
        description="",
    )


CATALOGUE = Catalogue.build(
    (service(number, category_id, name) for number, (category_id, name) in NAMES.items()),
    CATEGORIES,
)


def found(text: str, limit: int = 200) -> list[int]:
    return [one.id for one in search(CATALOGUE, text, limit).services]


SEARCHES = [
    ("instagram likes", [1, 2, 4]),
    ("INSTAGRAM   Likes!", [1, 2, 4]),
    ("ig likes", [1, 2, 4]),
    ("insta", [1, 2, 3, 4]),
    ("inst foll", [3, 4]),
    ("yt subs", [5]),
    ("tg", [7, 8]),
    ("tiktok views", [10]),
    ("tik tok views", [10]),
    ("video", [10]),
    ("vidéo", [10]),
    ("twitter followers", [9]),
    ("x followers", [9]),
    ("подписчики инстаграм", [3, 4]),
    ("abonnés youtube", [5]),
    ("likes", [1, 2, 4, 30]),
    ("brazil", [2]),
    ("instagarm likes", [1, 2, 4]),
    ("folowres instagram", [3, 4]),
    ("subscirbers", [3, 4, 5, 9]),
    ("igfollowers", [3, 4]),
    ("subs telegram", [7]),
    ("likes youtube", [5, 6]),
    ("#", []),
    ("٣", [3]),
    ("buy instagram likes", [1, 2, 4]),
    ("#3", [3]),
    ("3", [3]),
    ("30", [30]),
    ("r30", [3]),
    ("#77", []),
    ("zzzzzz", []),
    ("r 99", []),
    ("b 3", []),
    ("30 qq", []),
    ("word", []),
    ("", []),
    ("!!!", []),
]


@pytest.mark.parametrize(("text", "services"), SEARCHES)
def test_what_is_asked_for_is_found(text: str, services: list[int]) -> None:
    assert sorted(found(text)) == services


def test_the_typed_id_comes_first() -> None:
    numbered = Catalogue.build(
        (service(1, 1, "7 days likes"), service(2, 1, "Likes 7 a minute"), service(7, 1, "Plain")),
        CATEGORIES,
    )
    assert [one.id for one in search(numbered, "7").services] == [7, 1, 2]


def test_a_word_of_the_name_counts_more_than_one_of_the_category() -> None:
    assert found("followers instagram")[0] == 3
    assert found("instagram")[:2] == [1, 3]


def test_the_word_that_was_nearly_typed_comes_before_its_meaning() -> None:
    assert found("subscirbers")[0] == 5


def test_equals_keep_the_order_of_the_panel() -> None:
    assert found("views") == [6, 8, 10]


def test_no_more_than_the_limit() -> None:
    assert len(found("likes", limit=2)) == 2
    assert [search(CATALOGUE, text, 2).count for text in ("likes", "3", "#3", "qqqqqq")] == [
        *(4, 1, 1, 0)
    ]
    assert found("3", limit=1) == [3]


def test_an_empty_catalogue_has_nothing_to_find() -> None:
    assert search(Catalogue.build((), ()), "likes 12") == Hits()


@given(st.text(max_size=300))
def test_any_text_may_be_searched(text: str) -> None:
    result = search(CATALOGUE, text, 5).services
    assert len(result) <= 5
    assert len({one.id for one in result}) == len(result)


@pytest.mark.parametrize(
    ("text", "meant", "whole"),
    [
        ("instagram likes", None, True),
        ("buy cheap instagram likes", None, True),
        ("instagarm likes", "instagram likes", True),
        ("instagarm folowers", "instagram followers", True),
        ("igfollowers", "ig followers", True),
        ("подпичики instagram", "подписчики instagram", True),
        ("лайки в инсту", "лайки инста", True),
        ("instagram likes qqqqqq", "instagram likes", True),
        ("likes youtube", None, False),
        ("lkies youtube", "likes youtube", False),
        ("#3", None, True),
        ("1000 instagram likes", None, True),
        ("instagarm likes 5000", "instagram likes", True),
        ("ig 5000", None, True),
        ("qqqqqq", None, True),
    ],
)
def test_what_was_meant_is_told(text: str, meant: str | None, whole: bool) -> None:
    found = search(CATALOGUE, text)
    assert (found.meant, found.whole) == (meant, whole)
