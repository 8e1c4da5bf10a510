"""Money, numbers, times, bars and links, as each language writes them."""

from decimal import Decimal

import pytest

from bot.domain.money import LARGEST_MICROS, Money
from bot.ui import formatting
from bot.ui.translator import LONGEST_MARKUP, Markup, texts_of
from sandbox.telegram.html import parse_html
from sandbox.telegram.units import utf16_length

THIN, HARD = "\u202f", "\u00a0"


def usd(amount: str) -> Money:
    return Money.floor(Decimal(amount), "USD")


# Money


@pytest.mark.parametrize(
    ("amount", "locale", "decimals", "expected"),
    [
        ("0", "en", 4, "$0.0000"),
        ("1.17", "en", 4, "$1.1700"),
        ("1.17", "en", 2, "$1.17"),
        ("12", "en", 0, "$12"),
        ("1234567.89", "en", 2, "$1,234,567.89"),
        ("-0.5", "en", 2, "-$0.50"),
        ("0.000001", "en", 6, "$0.000001"),
        ("1.17", "fr", 4, f"1,1700{HARD}$US"),
        ("1234567.89", "fr", 2, f"1{THIN}234{THIN}567,89{HARD}$US"),
        ("-0.5", "fr", 2, f"-0,50{HARD}$US"),
        ("12", "fr", 0, f"12{HARD}$US"),
    ],
)
def test_money(amount: str, locale: str, decimals: int, expected: str) -> None:
    assert formatting.money(usd(amount), locale, decimals) == expected


def test_the_shop_decides_the_decimals_not_the_currency() -> None:
    assert formatting.money(Money(1_500_000, "JPY"), "en", 2) == "¥1.50"
    assert formatting.money(Money(1_500_000, "EUR"), "fr", 4) == f"1,5000{HARD}€"


@pytest.mark.parametrize("locale", ["en", "fr"])
def test_a_price_is_never_rounded_when_it_is_shown(locale: str) -> None:
    """An order may be older than the shop's present decimals."""
    shown = formatting.money(usd("0.1235"), locale, 2)
    assert "1235" in shown


@pytest.mark.parametrize("locale", ["en", "fr"])
def test_the_largest_amount_keeps_every_digit(locale: str) -> None:
    digits = formatting.money(Money(LARGEST_MICROS - 1, "USD"), locale, 6)
    assert "".join(filter(str.isdigit, digits)) == str(LARGEST_MICROS - 1)


@pytest.mark.parametrize(
    ("amount", "expected"),
    [("1.99999", "$1.99"), ("0.009999", "$0.00"), ("-0.001", "-$0.01"), ("2", "$2.00")],
)
def test_a_balance_is_rounded_down(amount: str, expected: str) -> None:
    assert formatting.balance(usd(amount), "en", 2) == expected


@pytest.mark.parametrize(
    ("locale", "expected"), [("en", "1,234,567"), ("fr", f"1{THIN}234{THIN}567")]
)
def test_numbers(locale: str, expected: str) -> None:
    assert formatting.number(1_234_567, locale) == expected


# Times


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (0, "1 second"),
        (1, "1 second"),
        (59, "59 seconds"),
        (60, "1 minute"),
        (89, "1 minute"),
        (91, "2 minutes"),
        (59 * 60 + 29, "59 minutes"),
        (59 * 60 + 31, "1 hour"),
        (23 * 3600 + 29 * 60, "23 hours"),
        (23 * 3600 + 31 * 60, "1 day"),
        (86_400, "1 day"),
        (10 * 86_400, "10 days"),
        (1234 * 86_400, "1,234 days"),
    ],
)
def test_spans(seconds: int, expected: str) -> None:
    assert formatting.span(seconds, texts_of("en")) == expected


def test_spans_in_french() -> None:
    assert formatting.span(1, texts_of("fr")) == "1 seconde"
    assert formatting.span(7200, texts_of("fr")) == "2 heures"


@pytest.mark.parametrize(
    ("locale", "expected"),
    [("en", f"Jan 15, 2027, 8:00:00{THIN}AM UTC"), ("fr", "15 janv. 2027, 08:00:00 UTC")],
)
def test_a_moment_is_the_readers_own_and_utc_in_old_apps(locale: str, expected: str) -> None:
    text, entities = parse_html(formatting.when(1_800_000_000, locale))
    assert text == expected
    assert [(one.type, one.unix_time) for one in entities] == [("date_time", 1_800_000_000)]


# Bars


@pytest.mark.parametrize(
    ("done", "whole", "full"),
    [(0, 1000, 0), (1, 1000, 0), (99, 1000, 0), (100, 1000, 1), (999, 1000, 9), (1000, 1000, 10)],
)
def test_a_bar_is_full_only_at_the_end(done: int, whole: int, full: int) -> None:
    assert formatting.bar(done, whole) == "▰" * full + "▱" * (10 - full)


# Links


def test_a_link_shows_itself_without_its_scheme() -> None:
    text, entities = parse_html(formatting.link("https://t.me/a?x=1&y=<\"'>"))
    assert text == "t.me/a?x=1&y=<\"'>"
    assert [one.url for one in entities] == ["https://t.me/a?x=1&y=<\"'>"]


def test_a_long_link_is_cut_for_the_eye_only() -> None:
    url = "https://t.me/" + "a" * 2000
    text, entities = parse_html(formatting.link(url))
    assert utf16_length(text) == formatting.LONGEST_SHOWN_LINK
    assert text.endswith("a…")
    assert [one.url for one in entities] == [url]


def test_a_link_too_long_for_a_text_can_still_be_read() -> None:
    source = formatting.link("https://t.me/?" + "&" * 2000)
    assert len(source) <= LONGEST_MARKUP
    text, entities = parse_html(source)
    assert text.startswith("t.me/?&&&")
    assert entities == []


# Cutting


def test_text_is_cut_before_it_is_escaped_and_counted_in_utf16() -> None:
    assert formatting.escaped("<" * 5, 5) == "&lt;" * 5
    assert formatting.escaped("<" * 6, 5) == "&lt;" * 4 + "…"
    assert formatting.escaped("😀😀😀", 5) == "😀😀…"
    assert isinstance(formatting.escaped("", 5), Markup)


def test_paragraphs_leave_out_what_is_not_there() -> None:
    assert formatting.paragraphs(["a", None, "", "b"]) == "a\n\nb"
    assert formatting.paragraphs([]) == ""


def test_paragraphs_end_with_dots_where_a_message_is_full() -> None:
    shown, _ = parse_html(formatting.paragraphs(["<b>x</b>", "y" * 4000, "z" * 100, "w"]))
    assert shown == "x\n\n" + "y" * 4000 + "\n\n…"


def test_paragraphs_count_what_is_read_not_how_it_is_written() -> None:
    parts = [f'<a href="https://example.com/{"a" * 3000}">{"&lt;" * 1000}</a>'] * 4
    shown, _ = parse_html(formatting.paragraphs(parts))
    assert shown == "\n\n".join(["<" * 1000] * 4)
    full, _ = parse_html(formatting.paragraphs(["😀" * 2046, "a"]))
    assert utf16_length(full) <= formatting.LONGEST_TEXT
    assert full.endswith("😀\n\n…")
