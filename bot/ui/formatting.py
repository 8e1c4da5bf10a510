"""Money, numbers, times and bars, as each language writes them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import lru_cache

from babel import Locale
from babel.dates import format_datetime
from babel.numbers import NumberPattern, format_decimal, parse_pattern

from bot.domain.clock import DAY, HOUR, MINUTE
from bot.domain.lengths import utf16_length
from bot.domain.money import DIGITS, Money
from bot.domain.names import short_name
from bot.ui.translator import LONGEST_MARKUP, Markup, Texts

BAR_CELLS = 10
LONGEST_SHOWN_LINK = 60
LONGEST_TEXT = 4096
MORE = "\n\n…"
_TAG = re.compile("<[^>]*>")


@lru_cache
def _currency_pattern(locale: str, decimals: int) -> NumberPattern:
    pattern = parse_pattern(Locale.parse(locale).currency_formats["standard"].pattern)
    pattern.frac_prec = (decimals, DIGITS)
    return pattern


def money(amount: Money, locale: str, decimals: int) -> str:
    """A price with these decimals; with more where it has more, so that nothing is lost."""
    pattern = _currency_pattern(locale, decimals)
    text: str = pattern.apply(
        amount.decimal, Locale.parse(locale), currency=amount.currency, currency_digits=False
    )
    return text


def balance(amount: Money, locale: str, decimals: int) -> str:
    """What somebody has: rounded down."""
    return money(amount.rounded_down(decimals), locale, decimals)


def number(value: int, locale: str) -> str:
    return format_decimal(value, locale=locale)


def when(moment: int, locale: str) -> Markup:
    """A moment in the reader's own zone; where the app is too old for that, in UTC."""
    utc = datetime.fromtimestamp(moment, UTC)
    fallback = format_datetime(utc, "medium", locale=locale)
    return Markup(f'<tg-time unix="{moment}" format="dt">{html.escape(fallback)} UTC</tg-time>')


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
    text = ""
    for part in filter(None, parts):
        longer = f"{text}\n\n{part}" if text else part
        if _shown_units(longer) > LONGEST_TEXT - len(MORE):
            return Markup(text + MORE)
        text = longer
    return Markup(text)


def _shown_units(source: str) -> int:
    """The length of Telegram HTML as Telegram counts it: UTF-16 units of what is shown."""
    return utf16_length(html.unescape(_TAG.sub("", source)))
