from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.names import LONGEST_NAME, clean_name, is_separator_row, short_name

CLEANED = [
    ("Instagram Followers", "Instagram Followers"),
    ("Likes &amp; Views", "Likes & Views"),
    ("Likes &amp;amp; Views", "Likes & Views"),
    ("Followers\r\n[R30]", "Followers [R30]"),
    ("  Followers \t  fast\u00a0now ", "Followers fast now"),
    ("Fol\u200blow\u200der\u202es\u2066\ufeff", "Followers"),
    ("Likes\x00\x1b[31m", "Likes[31m"),
    ("Views ----- Max 1M", "Views - Max 1M"),
    ("Views 🔥🔥🔥 now!!!", "Views 🔥 now!"),
    ("⭐🔥⭐🔥⭐🔥 Views", "⭐🔥 Views"),
    ("❤️❤️❤️ Likes", "❤️ Likes"),
    ("Likes || Fast | | HQ", "Likes | Fast | HQ"),
    ("- Views -", "Views"),
    ("Followers 🇧🇧 100000", "Followers 🇧🇧 100000"),
    ("Likes ((real)) [[HQ]]", "Likes ((real)) [[HQ]]"),
    ("<b>Likes</b> <Max 10>", "<b>Likes</b> <Max 10>"),
    ("Подписчики й", "Подписчики й"),
    ("Cafe\u0301", "Café"),
    ("a" + "\u0316\u0317\u0318" * 20 + "b", "a\u0316\u0317b"),
    ("", "Service"),
    ("\u200b \n", "Service"),
    ("-----", "Service"),
]


@pytest.mark.parametrize(("raw", "name"), CLEANED)
def test_a_name_is_made_fit_to_be_shown(raw: str, name: str) -> None:
    assert clean_name(raw) == name


def test_a_long_name_is_cut_at_a_word() -> None:
    name = clean_name("Followers " * 31)
    assert len(name) <= LONGEST_NAME
    assert name.endswith("Followers…")


NOISY = st.one_of(
    st.text(max_size=400),
    st.lists(
        st.sampled_from(["&amp;", "&#x202e;", "--", "🔥", "❤️", "|", " ", "a", "&lt;", "\n"])
    ).map("".join),
)


@given(NOISY)
def test_a_clean_name_is_one_bounded_line_without_hidden_characters(raw: str) -> None:
    name = clean_name(raw)
    assert 1 <= len(name) <= LONGEST_NAME
    assert not {unicodedata.category(letter) for letter in name} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert name == " ".join(name.split())


SEPARATORS = [
    "/-----------------------/",
    "-----",
    "------- INSTAGRAM -------",
    "═══ TikTok ═══",
    "▬▬▬▬▬ New Services ▬▬▬▬▬",
    "&mdash;&mdash;&mdash; YouTube &mdash;&mdash;&mdash;",
    "_____Telegram_____",
    "***",
    "🔥🔥🔥",
    "",
]
SERVICES = [
    "Instagram Followers",
    "--- Instagram Followers",
    "Instagram Likes - Fast - HQ",
    "***NEW*** Instagram Likes ***",
    "🔥 Views 🔥",
    "1000 Likes",
    "[ - Followers - ]",
]


@pytest.mark.parametrize("name", SEPARATORS)
def test_a_drawn_line_is_no_service(name: str) -> None:
    assert is_separator_row(name)


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_is_no_drawn_line(name: str) -> None:
    assert not is_separator_row(name)


SHORTENED = [
    ("Instagram Followers", 19, "Instagram Followers"),
    ("Instagram Followers", 18, "Instagram…"),
    ("Instagram - Followers", 15, "Instagram…"),
    ("Abcdefghijkl", 5, "Abcd…"),
    ("A bcdefghijkl", 8, "A bcdef…"),
    ("🔥🔥🔥🔥", 5, "🔥🔥…"),
    ("🔥🔥🔥🔥", 4, "🔥…"),
    ("ab", 1, "…"),
    ("", 1, ""),
]


@pytest.mark.parametrize(("name", "limit", "short"), SHORTENED)
def test_a_name_is_shortened_at_a_word(name: str, limit: int, short: str) -> None:
    assert short_name(name, limit) == short


def test_no_name_fits_into_nothing() -> None:
    with pytest.raises(ValueError, match="limit"):
        short_name("Likes", 0)


@given(st.text(max_size=80), st.integers(1, 60))
def test_a_short_name_fits_in_telegrams_measure(name: str, limit: int) -> None:
    short = short_name(name, limit)
    assert len(short.encode("utf-16-le", "surrogatepass")) // 2 <= limit
    assert short == name or short.endswith("…")
