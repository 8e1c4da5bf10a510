"""Money, numbers, times and bars, as each language writes them."""

from __future__ import annotations

import html
from datetime import UTC, datetime
from functools import lru_cache

from babel import Locale
from babel.dates import format_datetime
from babel.numbers import NumberPattern, format_decimal, parse_pattern

from bot.domain.money import Money
from bot.ui.translator import Markup, Texts

BAR_CELLS = 10
MINUTE, HOUR, DAY = 60, 3600, 86_400


@lru_cache
def _currency_pattern(locale: str, decimals: int) -> NumberPattern:
    pattern = parse_pattern(Locale.parse(locale).currency_formats["standard"].pattern)
    pattern.frac_prec = (decimals, decimals)
    return pattern


def money(amount: Money, locale: str, decimals: int) -> str:
    """A price: it has to fit these decimals already, none is lost."""
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


def day(moment: int, locale: str) -> str:
    """A date for a button, where Telegram renders nothing."""
    return format_datetime(datetime.fromtimestamp(moment, UTC), "d MMM", locale=locale)


def span(seconds: int, texts: Texts) -> str:
    """About how long, in the largest unit that fits."""
    if seconds < MINUTE:
        return texts.plain("span-seconds", n=max(seconds, 1))
    if seconds < HOUR:
        return texts.plain("span-minutes", n=round(seconds / MINUTE))
    if seconds < DAY:
        return texts.plain("span-hours", n=round(seconds / HOUR))
    return texts.plain("span-days", n=round(seconds / DAY))


def bar(done: int, whole: int) -> str:
    """A bar of ten cells."""
    full = done * BAR_CELLS // whole
    return "█" * full + "░" * (BAR_CELLS - full)


def link(url: str) -> Markup:
    """A link that shows itself, cut where it is long."""
    shown = url.removeprefix("https://").removeprefix("http://")
    return Markup(f'<a href="{html.escape(url, quote=True)}">{html.escape(_cut(shown))}</a>')


def escaped(text: str, longest: int) -> str:
    """Plain text as Telegram HTML, cut before it is escaped."""
    return html.escape(text if len(text) <= longest else text[: longest - 1] + "…", quote=True)


LONGEST_SHOWN_LINK = 60


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN_LINK else text[: LONGEST_SHOWN_LINK - 1] + "…"
