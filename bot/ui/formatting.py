"""Money, numbers, times and bars, as each language writes them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from babel import Locale
from babel.dates import format_date, format_datetime, format_time
from babel.numbers import NumberPattern, format_decimal, parse_pattern

from bot.domain.clock import DAY, HOUR, MINUTE
from bot.domain.lengths import utf16_length
from bot.domain.money import DIGITS, Money
from bot.domain.names import short_name
from bot.domain.zones import zone_of
from bot.ui.translator import LONGEST_MARKUP, Markup, Texts

BAR_CELLS = 10
LONGEST_SHOWN_LINK = 60
LONGEST_TEXT = 4096
BETWEEN = "\n\n"
MORE = "\n\n…"
LONGEST_KEY, LONGEST_FACTS = 70, 50
"""UTF-16 units of what is read on a button, no phone shows more; and of all but the name."""
LEFT_TO_RIGHT = "\u200e"
ISOLATE, ISOLATE_END = "\u2068", "\u2069"
"""What stands between them is laid out by itself, whatever stands around it."""
REMEMBERED = 4096
"""Amounts, numbers and moments whose writing is kept: screens show the same ones again."""
_TAG = re.compile("<[^>]*>")
_SIGNED = re.compile(rf"[-+](?:{LEFT_TO_RIGHT}\D+)?[\d.,]*\d")


@lru_cache
def _currency_pattern(locale: str, decimals: int) -> NumberPattern:
    pattern = parse_pattern(Locale.parse(locale).currency_formats["standard"].pattern)
    pattern.frac_prec = (decimals, DIGITS)
    return pattern


@lru_cache
def reads_from_the_right(locale: str) -> bool:
    """Whether the language is written from right to left."""
    return bool(Locale.parse(locale).text_direction == "rtl")


def listed(words: Iterable[str], locale: str) -> str:
    """Side by side, with the language's comma."""
    return ("، " if reads_from_the_right(locale) else ", ").join(words)


def key_text(facts: Iterable[str | None], name: str, locale: str) -> str:
    """Facts on a button, and then a name in any script, of which the end is cut off.

    It runs from the left as most names do: a phone too cuts off the end. The last facts give way
    to the name.
    """
    first = [fact for fact in facts if fact]
    while len(first) > 1 and utf16_length(" · ".join(first)) > LONGEST_FACTS:
        first.pop()
    name = short_name(name, LONGEST_KEY - utf16_length(" · ".join((*first, ""))))
    if not reads_from_the_right(locale):
        return " · ".join((*first, name))
    return LEFT_TO_RIGHT + " · ".join(apart(part, locale) for part in (*first, name))


def apart(text: str, locale: str) -> str:
    """Laid out by itself among words from the right: `#17` would become `17#`."""
    return f"{ISOLATE}{text}{ISOLATE_END}" if text and reads_from_the_right(locale) else text


def leads_to(locale: str) -> str:
    """An arrow in the direction of reading."""
    return "←" if reads_from_the_right(locale) else "→"


@lru_cache(REMEMBERED)
def money(amount: Money, locale: str, decimals: int) -> str:
    """A price with these decimals; with more where it has more, so that nothing is lost."""
    pattern = _currency_pattern(locale, decimals)
    text: str = pattern.apply(
        amount.decimal, Locale.parse(locale), currency=amount.currency, currency_digits=False
    )
    if not reads_from_the_right(locale):
        return text
    # Among words from the right, a sign at the end would jump before its letters: US$, $US;
    # and a minus to the other end of its digits: 5-.
    return _SIGNED.sub(lambda found: apart(found[0], locale), text) + LEFT_TO_RIGHT


def balance(amount: Money, locale: str, decimals: int) -> str:
    """What somebody has: rounded down."""
    return money(amount.rounded_down(decimals), locale, decimals)


def change(amount: Money, locale: str, decimals: int) -> str:
    """What was added to a balance or taken from it, with its sign; rounded down."""
    rounded = amount.rounded_down(decimals)
    if rounded.micros <= 0:
        return money(rounded, locale, decimals)
    return money(-rounded, locale, decimals).replace("-", "+", 1)


@lru_cache(REMEMBERED)
def number(value: int, locale: str) -> str:
    return format_decimal(value, locale=locale)


@lru_cache(REMEMBERED)
def when(moment: int, locale: str, zone: str | None = None) -> Markup:
    """A moment in the zone that the reader chose; else in the phone's, which Telegram knows.

    Where the app is too old for that, in UTC.
    """
    return _shown_time(moment, zone, "dt", plain_time(moment, locale, zone))


@lru_cache(REMEMBERED)
def day(moment: int, locale: str, zone: str | None = None) -> Markup:
    """The day of that moment, in the same zone."""
    return _shown_time(moment, zone, "D", format_date(_local(moment, zone), "long", locale=locale))


def plain_time(moment: int, locale: str, zone: str | None = None) -> str:
    """The same as `when` without Telegram's help: with the name of its zone."""
    local = _local(moment, zone)
    return f"{format_datetime(local, 'medium', locale=locale)} {_zone_name(local)}"


def clock_time(moment: int, locale: str, zone: str) -> str:
    """What a clock there shows: hours and minutes."""
    return format_time(_local(moment, zone), "short", locale=locale)


@lru_cache
def city(zone: str, locale: str) -> str:
    """A zone by the name of its city, in the reader's language where Babel knows it."""
    known = Locale.parse(locale).time_zones.get(zone, {}).get("city")
    return str(known or zone.rpartition("/")[2].replace("_", " "))


def _local(moment: int, zone: str | None) -> datetime:
    return datetime.fromtimestamp(moment, UTC if zone is None else zone_of(zone))


def _zone_name(local: datetime) -> str:
    offset = (local.utcoffset() or timedelta()) // timedelta(minutes=1)
    hours, minutes = divmod(abs(offset), 60)
    sign = "-" if offset < 0 else "+"
    return "UTC" + (f"{sign}{hours}" if offset else "") + (f":{minutes:02}" if minutes else "")


def _shown_time(moment: int, zone: str | None, shape: str, text: str) -> Markup:
    shown = html.escape(text)
    if zone is not None:
        return Markup(shown)
    return Markup(f'<tg-time unix="{moment}" format="{shape}">{shown}</tg-time>')


def span(seconds: int, texts: Texts) -> str:
    """About how long, in the largest unit that fits."""
    if seconds < MINUTE:
        return texts.plain("span-seconds", n=max(seconds, 1))
    if (minutes := round(seconds / MINUTE)) < HOUR // MINUTE:
        return texts.plain("span-minutes", n=minutes)
    if (hours := round(seconds / HOUR)) < DAY // HOUR:
        return texts.plain("span-hours", n=hours)
    return texts.plain("span-days", n=round(seconds / DAY))


def interval(minutes: int, texts: Texts) -> str:
    """Exactly how long, in the largest unit of which it is a whole number."""
    if minutes % (DAY // MINUTE) == 0:
        return texts.plain("span-days", n=minutes * MINUTE // DAY)
    if minutes % (HOUR // MINUTE) == 0:
        return texts.plain("span-hours", n=minutes * MINUTE // HOUR)
    return texts.plain("span-minutes", n=minutes)


def bar(done: int, whole: int) -> str:
    """A bar of ten cells."""
    full = done * BAR_CELLS // whole
    return "▰" * full + "▱" * (BAR_CELLS - full)


def link(url: str) -> Markup:
    """A link that shows itself, cut where it is long. One that is too long cannot be tapped."""
    shown = url.removeprefix("https://").removeprefix("http://")
    text = escaped(shown, LONGEST_SHOWN_LINK)
    whole = Markup(f'<a href="{html.escape(url, quote=True)}">{text}</a>')
    return whole if len(whole) <= LONGEST_MARKUP else text


def escaped(text: str, longest: int) -> Markup:
    """Plain text as Telegram HTML, cut to that many UTF-16 units before it is escaped."""
    return Markup(html.escape(short_name(text, longest), quote=True))


def paragraphs(parts: Iterable[str | None]) -> Markup:
    """Parts of one message; None is left out, and `…` stands for what would be too much."""
    taken: list[str] = []
    units = -len(BETWEEN)
    for part in filter(None, parts):
        units += len(BETWEEN) + _shown_units(part)
        if units > LONGEST_TEXT - len(MORE):
            return Markup(BETWEEN.join(taken) + MORE)
        taken.append(part)
    return Markup(BETWEEN.join(taken))


def _shown_units(source: str) -> int:
    """The length of Telegram HTML as Telegram counts it: UTF-16 units of what is shown."""
    if "<" in source:
        source = _TAG.sub("", source)
    return utf16_length(html.unescape(source))
