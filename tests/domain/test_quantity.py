from __future__ import annotations

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.quantity import (
    LARGEST,
    QuantityError,
    QuantityProblem,
    find_quantity,
    parse_quantity,
    preset_quantities,
)

READ = [
    ("1500", 1500),
    (" 1500\n", 1500),
    ("1 500", 1500),
    ("1\u00a0500", 1500),
    ("1\u202f500", 1500),
    ("1\u2009500", 1500),
    ("1,500", 1500),
    ("1.500", 1500),
    ("1'500", 1500),
    ("1,234,567", 1_234_567),
    ("1k", 1000),
    ("1.5k", 1500),
    ("1,5k", 1500),
    ("1,25 K", 1250),
    ("0.5k", 500),
    ("10к", 10_000),
    ("2m", 2_000_000),
    ("2М", 2_000_000),
    ("2kk", 2_000_000),
    ("0.05m", 50_000),
    ("999999999", 999_999_999),
    ("1", 1),
    ("2 тыс", 2000),
    ("1,5 тыс.", 1500),
    ("5 Тысяч", 5000),
    ("2 млн", 2_000_000),
    ("10 bin", 10_000),
    ("3 mil", 3000),
    ("1 milhão", 1_000_000),
    ("2 millones", 2_000_000),
    ("5rb", 5000),
    ("2 ribu", 2000),
    ("2jt", 2_000_000),
    ("5 ming", 5000),
    ("2 mille", 2000),
    ("5 हज़ार", 5000),
    ("2 लाख", 200_000),
    ("۲ هزار", 2000),
    ("٣ آلاف", 3000),
    ("١٥٠٠", 1500),
    ("۱٬۵۰۰", 1500),
    ("१,५००", 1500),
    ("1,00,000", 100_000),
    ("1,23,45,678", 12_345_678),
    ("٠٫٥k", 500),
]


@pytest.mark.parametrize(("text", "quantity"), READ)
def test_a_quantity_is_read_as_people_write_it(text: str, quantity: int) -> None:
    assert parse_quantity(text, 1, LARGEST) == quantity


NOT_NUMBERS = [
    *("", " ", "abc", "k", "１５００", "٫5k", "²", "½", "NaN", "inf", "100 likes"),
    *(
        "1_000",
        "+7",
        "-5",
        "1e3",
        "10^18",
        "0x10",
        "007",
        "00",
        "1b",
        "1kkk",
        "1.k",
        "mil",
        "3 milk",
        "2 тыс лайков",
        ".5k",
    ),
    *("1.5", "1,50", "15,00", "1500,000", "1,500.000", "1 500,000", "1..500", "1,500,"),
    *("mil", "3 milk", "2 тыс лайков", "1,0,000", "100,00,000"),
    *("1 000 00", "1  500", "1\n500", "1.500k", "1,500k", "1 500k", "9" * 1_000_000),
]


@pytest.mark.parametrize("text", NOT_NUMBERS, ids=lambda text: repr(text[:12]))
def test_what_is_not_plainly_one_number_is_refused(text: str) -> None:
    with pytest.raises(QuantityError) as caught:
        parse_quantity(text, 1, LARGEST)
    assert caught.value.problem is QuantityProblem.NOT_A_NUMBER


LIMITS = [
    ("99", 100, 1000, QuantityProblem.TOO_SMALL),
    ("1001", 100, 1000, QuantityProblem.TOO_LARGE),
    ("1.1k", 100, 1000, QuantityProblem.TOO_LARGE),
    ("0", 0, 1000, QuantityProblem.TOO_SMALL),
    ("0k", 0, 1000, QuantityProblem.TOO_SMALL),
    ("0", -5, 1000, QuantityProblem.TOO_SMALL),
    ("1000000000", 1, 2_147_483_647, QuantityProblem.TOO_LARGE),
    ("99999m", 1, 2_147_483_647, QuantityProblem.TOO_LARGE),
]


@pytest.mark.parametrize(("text", "minimum", "maximum", "problem"), LIMITS)
def test_a_quantity_outside_the_limits_is_refused_with_the_limits(
    text: str, minimum: int, maximum: int, problem: QuantityProblem
) -> None:
    with pytest.raises(QuantityError) as caught:
        parse_quantity(text, minimum, maximum)
    error = caught.value
    assert error.problem is problem
    assert (error.minimum, error.maximum) == (max(minimum, 1), min(maximum, LARGEST))


def test_the_limits_themselves_are_allowed() -> None:
    assert parse_quantity("100", 100, 1000) == 100
    assert parse_quantity("1k", 100, 1000) == 1000


ANY_LIMIT = st.integers(-10, 3_000_000_000)
NUMBER_LIKE = st.one_of(st.text(max_size=40), st.from_regex(r"[0-9., \u00a0km٣１-]{1,14}"))


@given(NUMBER_LIKE, ANY_LIMIT, ANY_LIMIT)
def test_nothing_gets_past_the_limits(text: str, minimum: int, maximum: int) -> None:
    try:
        quantity = parse_quantity(text, minimum, maximum)
    except QuantityError:
        return
    assert type(quantity) is int
    assert max(minimum, 1) <= quantity <= min(maximum, LARGEST)


BESIDE_WORDS = [
    ("2 тыс. лайков", 2000, "лайков"),
    ("5 mil seguidores", 5000, "seguidores"),
    ("10 bin takipçi", 10_000, "takipçi"),
    ("۵ هزار لایک", 5000, "لایک"),
    ("1000 milky ways", 1000, "milky ways"),
    ("3 members", 3, "members"),
    ("لایک ۵۰۰", 500, "لایک"),
]


@pytest.mark.parametrize(("text", "quantity", "words"), BESIDE_WORDS)
def test_a_quantity_is_found_among_words(text: str, quantity: int, words: str) -> None:
    assert find_quantity(text) == (quantity, words)


@pytest.mark.parametrize("locale", ["ar", "fa", "hi", "ru", "tr"])
@given(quantity=st.integers(1, LARGEST))
def test_what_a_language_shows_is_read(locale: str, quantity: int) -> None:
    assert parse_quantity(format_decimal(quantity, locale=locale), 1, LARGEST) == quantity


@given(st.integers(1, LARGEST))
def test_every_quantity_is_read_back_from_how_it_is_shown(quantity: int) -> None:
    for mark in (",", ".", " ", "\u202f", "'"):
        assert parse_quantity(f"{quantity:,}".replace(",", mark), 1, LARGEST) == quantity


PRESETS = [
    (100, 10_000, (100, 500, 1000, 5000, 10_000)),
    (10, 100_000, (100, 500, 1000, 5000, 10_000, 50_000)),
    (10, 1000, (10, 50, 100, 500, 1000)),
    (1, 1, (1,)),
    (37, 41, (37,)),
    (1000, 3000, (1000, 2000, 3000)),
    (50, 2_147_483_647, (100, 500, 1000, 5000, 10_000, 50_000)),
    (250, 1000, (300, 500, 1000)),
    (0, 5, (1, 2, 3, 5)),
    (10, 5, ()),
    (0, 0, ()),
]


@pytest.mark.parametrize(("minimum", "maximum", "presets"), PRESETS)
def test_presets(minimum: int, maximum: int, presets: tuple[int, ...]) -> None:
    assert preset_quantities(minimum, maximum) == presets


@given(ANY_LIMIT, ANY_LIMIT)
def test_presets_are_inside_the_limits_ascending_and_few(minimum: int, maximum: int) -> None:
    presets = preset_quantities(minimum, maximum)
    assert list(presets) == sorted(set(presets))
    assert len(presets) <= 6
    assert all(max(minimum, 1) <= preset <= min(maximum, LARGEST) for preset in presets)
    assert bool(presets) is (max(minimum, 1) <= min(maximum, LARGEST))
