"""How fast a service delivers and how soon it starts, where its name or description says so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from bot.domain.refill_promises import REFILL_WORDS
from bot.domain.vocabulary import folded

DAY = 86_400
FASTEST = 10**9
"""More a day than anybody can order at once is a slip of the pen."""
LATEST_START = 30 * DAY
LONGEST_DESCRIPTION = 4_000


def per_day(name: str, category: str, description: str) -> int | None:
    """Units a day, of a range the lower; None where no speed is stated."""
    texts = (name, category, description[:LONGEST_DESCRIPTION])
    speeds = (speed for text in texts for speed in _speeds(folded(text)))
    return next((speed for speed in speeds if 0 < speed <= FASTEST), None)


def start_seconds(name: str, category: str, description: str) -> int | None:
    """How long it takes to start, of a range the longest; 0 is at once, None not stated.

    A description counts only where it speaks of the start itself: it has many other times.
    """
    for text in (folded(name), folded(category)):
        for start in (*_named_starts(text), *_unnamed_starts(text)):
            return start
        if _AT_ONCE.search(text):
            return 0
    about = folded(description[:LONGEST_DESCRIPTION])
    for start in _named_starts(about):
        return start
    return 0 if _START_AT_ONCE.search(about) else None


# Words, folded


_MULTIPLES: Mapping[int, str] = {
    1_000: "k к тыс mil bin ribu الف",
    1_000_000: "m м mio mln млн million millions milyon milhao milhoes millones مليون",
}
_SECONDS: Mapping[int, str] = {
    60: "min mins minute minutes minuto minutos dk dakika мин минут минуты دقيقة دقائق",
    3_600: "h hr hrs hour hours hora horas heure heures stunde stunden saat ч час часа часов "
    "jam ساعة ساعات",
    DAY: "d day days daily dia dias diario diarios diaria diarias jour jours tag tage gun gunde "
    "gunluk дн день дня днеи дней сут сутки hari giorno يوم",
    7 * DAY: "week weeks weekly semana semaine woche hafta неделя неделю",
}


def _by_word(lines: Mapping[int, str]) -> dict[str, int]:
    return {folded(word): number for number, line in lines.items() for word in line.split()}


def _either(found: Iterable[str]) -> str:
    """A whole word of these; a letter behind it would make it another one."""
    return rf"(?:{'|'.join(sorted(found, key=len, reverse=True))})(?![^\W\d_])"


_MULTIPLE, _UNIT = _by_word(_MULTIPLES), _by_word(_SECONDS)
_ANY_UNIT = _either(_UNIT)
_SHORT_UNIT = _either(word for word, seconds in _UNIT.items() if seconds < DAY)
_HOURS = _either(folded(_SECONDS[3_600]).split())


# Speed


_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_NUMBER = rf"{_GROUPED.pattern}|\d{{1,9}}(?:[.,]\d{{1,2}})?"
_TO = r"(?:[-‐–—~]|to|do|до|ate|bis)"
_AMOUNTS = (
    rf"(?P<limit>\bm(?:ax|in)\w*:?\s?)?(?<![\w.,$€£₽])(?P<low>{_NUMBER})(?:\s?(?P<low_multiple>{_either(_MULTIPLE)}))?\+?"
    rf"(?:\s?{_TO}\s?(?P<high>{_NUMBER})(?:\s?(?P<high_multiple>{_either(_MULTIPLE)}))?\+?)?"
)
_A = r"\s?(?:[/⁄]|\b(?:per|a|each|por|par|pro|в|на)\b)\s?"
_PACES = (
    # 5K/day, 500 per day, 2K/12h
    re.compile(rf"{_AMOUNTS}{_A}(?:(?P<times>\d{{1,2}})\s?(?={_HOURS}))?(?P<unit>{_ANY_UNIT})"),
    # 100K days: only with a K or a +, for "30 days" is a time
    re.compile(rf"{_AMOUNTS}(?<!\d)\s?(?P<unit>{_ANY_UNIT})"),
    # 500 daily
    re.compile(rf"{_AMOUNTS}\s(?P<unit>daily|gunluk|diari[oa]s?)\b"),
    # daily 5K
    re.compile(rf"\b(?:daily|gunluk|gunde|per day|в день|в сутки)[ :=~-]{{0,3}}{_AMOUNTS}"),
)


def _speeds(text: str) -> Iterator[int]:
    for pattern in _PACES:
        for found in pattern.finditer(text):
            parts = found.groupdict()
            seconds = _UNIT[parts.get("unit") or "day"] * int(parts.get("times") or 1)
            if seconds:
                yield int(_lower(parts) * DAY / seconds)


def _lower(parts: Mapping[str, str | None]) -> Decimal:
    """Of "10-20K" ten thousand, of "500-1K" five hundred, of "Max 1K - 5K" five thousand."""
    low, high = _number(parts["low"]), _number(parts["high"])
    high_multiple = _MULTIPLE.get(parts["high_multiple"] or "", 1)
    shared = high_multiple if low < high else 1
    low *= _MULTIPLE.get(parts["low_multiple"] or "", shared)
    high *= high_multiple
    return high if high and (parts["limit"] or high < low) else low


def _number(text: str | None) -> Decimal:
    if text is None:
        return Decimal(0)
    plain = re.sub("[.,]", "", text) if _GROUPED.fullmatch(text) else text.replace(",", ".")
    return Decimal(plain)


# Start


_START = r"(?:start(?:s|ing)?|старт|запуск|начало|inicio|comeco|baslama|baslangic|debut|بدء)"
_NO_REFILL = rf"(?![ -]?(?!♻){REFILL_WORDS})"
_HOW = r"(?:[ :=~(\[-]{0,3}\b(?:time|in|within|after|up to|tempo|suresi|время|от|до|через)\b)"
_AT_ONCE_WORDS = (
    r"\b(?:instant\w*|anlik|aninda|hemen|мгновенн\w*|моментальн\w*|сразу|imediat\w*|"
    r"inmediat\w*|immediate\w*|sofort\w*|فوري\w*)\b"
)
_UNTIL = rf"\s?(?:{_TO}|/)\s?(?P<number>\d{{1,3}})\s?"
_SPAN = (
    rf"(?:(?:\d{{1,3}}|instant)\s?(?:{_ANY_UNIT})?\s?(?:{_TO}|/)\s?)?"
    rf"(?P<number>\d{{1,3}})\s?(?P<unit>{_ANY_UNIT})"
)
_NAMED_STARTS = (
    re.compile(rf"\b{_START}\b{_HOW}{{0,3}}[ :=~(\[-]{{0,3}}{_SPAN}{_NO_REFILL}"),
    re.compile(rf"(?<![\w.,]){_SPAN} ?{_START}\b"),
)
_OTHER_TIME = (
    r"\b(?:complet|finish|retention|watch|duration|delivery)\w*[ :=]{0,2}(?:time[ :=]{0,2})?"
)
_UNNAMED_START = re.compile(
    rf"(?P<other>{_OTHER_TIME})?"
    rf"(?<![\w.,-])(?:0|instant)\s?(?:{_SHORT_UNIT})?{_UNTIL}(?P<unit>{_SHORT_UNIT}){_NO_REFILL}"
)
"""A time that begins with nothing, as `0-24h`: sellers mean the start by it."""
_AT_ONCE = re.compile(
    rf"(?<!non )(?<!non-)(?<!not )(?<!no ){_AT_ONCE_WORDS}{_NO_REFILL}(?! ?cancel)"
)
_START_AT_ONCE = re.compile(
    rf"\b{_START}\b{_HOW}{{0,2}}\W{{0,3}}{_AT_ONCE_WORDS}|{_AT_ONCE_WORDS}\W{{0,3}}{_START}\b"
)


def _named_starts(text: str) -> Iterator[int]:
    for pattern in _NAMED_STARTS:
        for found in pattern.finditer(text):
            yield from _believable(found)


def _unnamed_starts(text: str) -> Iterator[int]:
    for found in _UNNAMED_START.finditer(text):
        if not found["other"]:
            yield from _believable(found)


def _believable(found: re.Match[str]) -> Iterator[int]:
    seconds = int(found["number"]) * _UNIT[found["unit"]]
    if seconds <= LATEST_START:
        yield seconds
