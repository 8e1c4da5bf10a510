"""How long a refill is promised for, read from the name and category of a service."""

from __future__ import annotations

import re

from bot.domain.vocabulary import folded

LIFE_DAYS = 365
"""What "lifetime" comes to: nobody keeps a longer promise."""
LONGEST_REFILL_DAYS = 3650

REFILL_WORDS = (
    r"(?:refill|garant|garans|guarant|warrant|reposi|recarga|telafi|гарант|восстан|ضمان|تعويض|♻)"
)
_REST = r"\w{0,20}"
"""Of a word. Without a bound a name of nothing but such words would be read over and over."""
_DAY_WORDS = r"(?:d|days?|dias?|gun|jours?|tage?|hari|дней|дня|днеи|день|дн|يوم)"
_MONTH_WORDS = r"(?:months?|mes|meses|ay|bulan|месяц\w*)"
_YEAR_WORDS = r"(?:y|years?|ano|anos|yil|tahun|год\w*)"
_UNITS = ((_DAY_WORDS, 1), (_MONTH_WORDS, 30), (_YEAR_WORDS, 365))

_NO_REFILL = re.compile(
    r"\b(?:no|non|not|without|zero|sem|sin|без|بدون)[ -]?(?:any )?(?:auto )?"
    rf"{REFILL_WORDS}|{REFILL_WORDS}{_REST}[ :=-]{{0,3}}(?:no\b|none\b|yok\b)|\bnr\b|\br0\b|"
    rf"(?:❌|⛔|🚫)\s?{REFILL_WORDS}|\b0 ?{_DAY_WORDS} {REFILL_WORDS}"
)
_REFUSED_BY_SIGN = re.compile(rf"{REFILL_WORDS}{_REST}[ :=-]{{0,3}}(?:✖|❌|⛔|🚫)")
"""Behind days that are promised, such a sign is an ornament."""
_FOR_LIFE = re.compile(
    r"\br∞|\blife ?-?time\b|\bforever\b|\bvitalici[oa]s?\b|\bomur boyu\b|пожизнен"
)
_NEAR = r"[^|\d\n]{0,14}?"
_SPANS = (
    (re.compile(r"\ba?r[ -]?([1-9]\d{1,2}|7)\b"), 1),
    *(
        (re.compile(rf"{REFILL_WORDS}{_REST}\W{{0,4}}(\d{{1,4}})[ -]?{unit}\b"), days)
        for unit, days in _UNITS
    ),
    *(
        (re.compile(rf"(?<![\d.])(\d{{1,4}})[ -]?{unit}\b{_NEAR}{REFILL_WORDS}"), days)
        for unit, days in _UNITS
    ),
    (re.compile(r"refill\W{0,3}(\d{2,3})\b(?!\s?[k%hm+/])"), 1),
)
"""Each finds a number of days, months or years in a folded text; the second part is its days."""


def promised_days(name: str, category: str) -> int | None:
    """The window that the name states, or else the category; None without one."""
    for text in (folded(name), folded(category)):
        if _NO_REFILL.search(text):
            return None
        if _FOR_LIFE.search(text):
            return LIFE_DAYS
        if days := _stated_days(text):
            return days
        if _REFUSED_BY_SIGN.search(text):
            return None
    return None


def _stated_days(text: str) -> int | None:
    for pattern, unit in _SPANS:
        found = pattern.search(text)
        if found and 0 < int(found[1]) * unit <= LONGEST_REFILL_DAYS:
            return int(found[1]) * unit
    return None
