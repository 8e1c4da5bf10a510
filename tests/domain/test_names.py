from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.names import (
    LONGEST_NAME,
    clean_heading,
    clean_name,
    is_separator_row,
    short_name,
)

CLEANED = [
    ("Instagram Followers", "Instagram Followers"),
    ("Likes &amp; Views", "Likes & Views"),
    ("Likes &amp;amp; Views", "Likes & Views"),
    ("Followers\r\n[R30]", "Followers [R30]"),
    ("  Followers \t  fast\u00a0now ", "Followers fast now"),
    ("Fol\u200blow\u200der\u202es\u2066\ufeff", "Followers"),
    ("Likes\x00\x1b[31m]", "Likes[31m]"),
    ("Подписчики й", "Подписчики й"),
    ("Cafe\u0301", "Café"),
    ("a" + "\u0316\u0317\u0318" * 20 + "b", "a\u0316\u0317b"),
    ("", "Service"),
    ("\u200b \n", "Service"),
    ("-----", "Service"),
    ("🔥🔥", "Service"),
    # markup
    ("<b>Likes</b><br/>HQ <NEW> <Max 10>", "Likes HQ <Max 10>"),
    ("&lt;b&gt;Likes&lt;/b&gt;", "Likes"),
    # decorated letters and brackets
    ("𝐈𝐧𝐬𝐭𝐚𝐠𝐫𝐚𝐦 Ⓡⓔⓐⓛ ＨＱ", "Instagram Real HQ"),
    ("【Instagram】 Followers", "Instagram Followers"),
    # dividers
    ("Views ----- Max 1M", "Views - Max 1M"),
    ("Likes || Fast | | HQ", "Likes | Fast | HQ"),
    ("- Views -", "Views"),
    (
        "Views ➤ Fast ⇝ HQ • R30 ❘ 1M/Day ~ New posts",
        "Views | Fast | HQ | R30 | 1M/Day | New posts",
    ),
    ("Views - Fast ⚡ - HQ / No Refill / No Refund", "Views - Fast - HQ / No Refill / No Refund"),
    ("Likes | 10K - 20K Per Day", "Likes | 10K - 20K Per Day"),
    ("Seguidores ┃ Reposição 30 dias ♻️", "Seguidores | Reposição 30 dias"),
    # pictures
    (
        "🔥 Instagram Followers ~ [ Real ] ~ 100K/Days ⚡ R30 ♻️ 🅡",
        "Instagram Followers [Real] | 100K/Days | R30",
    ),
    ("📸 Instagram Followers 👑👑", "Instagram Followers"),
    ("Likes [ 🥇 Recommended ]", "Likes"),
    ("Followers 🇧🇧 100000", "Followers 🇧🇧 100000"),
    ("❤️❤️❤️ Likes", "❤️ Likes"),
    ("Telegram Reactions 👍🔥", "Telegram Reactions 👍🔥"),
    ("Telegram 🔥", "Telegram 🔥"),
    ("Google Reviews 5 ⭐", "Google Reviews 5 ⭐"),
    ("Followers Low 💧 | 0% 💧", "Followers Low 💧 | 0% 💧"),
    ("💧 Followers Non Drop 💧", "Followers Non Drop"),
    ("Followers | 30 Days ♻️", "Followers | 30 Days ♻️"),
    ("Followers | No ♻️", "Followers | No ♻️"),
    ("Followers Refill ⛔", "Followers Refill ⛔"),
    ("Followers 30 Days Refill ⛔⛔", "Followers 30 Days Refill"),
    ("Followers ❌ Refill", "Followers ❌ Refill"),
    # badges
    ("NEW!!! Instagram Likes", "Instagram Likes"),
    ("***NEW*** TikTok Views", "TikTok Views"),
    ("🆕 NEW | Likes | Best Seller", "Likes"),
    ("Likes of New Accounts | New Posts", "Likes of New Accounts | New Posts"),
    ("Auto Likes - Old / New", "Auto Likes - Old / New"),
    ("NEW", "New"),
    # numbers of the panel's own
    ("ID: 1234 | Likes", "Likes"),
    ("Likes [ID 77] (id: 5521)", "Likes [ID 77]"),
    ("[5521] Likes", "Likes"),
    ("5521 - Likes", "Likes"),
    ("1. Likes", "Likes"),
    ("1️⃣ Likes", "Likes"),
    ("#12 Likes", "Likes"),
    ("50 Likes", "50 Likes"),
    ("1000 - Likes", "1000 - Likes"),
    ("Likes [1000]", "Likes [1000]"),
    ("Likes [2026]", "Likes [2026]"),
    ("1.5K Likes", "1.5K Likes"),
    # brackets
    ("Likes - [ Max 10K ] [ Start 0-1H ]", "Likes [Max 10K] [Start 0-1H]"),
    ("Likes ((real)) [[HQ]]", "Likes ((real)) [[HQ]]"),
    ("Likes (Real", "Likes Real"),
    ("Likes [Real) HQ]", "Likes [Real HQ]"),
    ("Likes [] HQ (🔥)", "Likes HQ"),
    ("[Real] [R30] Likes", "Likes [Real] [R30]"),
    # said twice
    ("TikTok | TikTok Likes", "TikTok Likes"),
    ("Telegram telegram Views", "telegram Views"),
    ("Likes | R30 | HQ | R30", "Likes | R30 | HQ"),
    ("Super Super Likes", "Super Super Likes"),
    # shouting
    (
        "INSTAGRAM LIKES [USA] - NO REFILL - 0-1H START",
        "Instagram Likes [USA] - No Refill - 0-1H Start",
    ),
    ("TIKTOK HQ VIEWS AR30 100K/DAY", "TikTok HQ Views AR30 100K/Day"),
    ("X (TWITTER) LIKES", "X (Twitter) Likes"),
    ("ТЕЛЕГРАМ ПОДПИСЧИКИ", "Телеграм Подписчики"),
    ("INSTAGRAM TAKİPÇİ | HIZLI | 30 GÜN", "Instagram Takipçi | Hızlı | 30 Gün"),
    ("IGTV Views", "IGTV Views"),
]


@pytest.mark.parametrize(("raw", "name"), CLEANED)
def test_a_name_is_made_fit_to_be_shown(raw: str, name: str) -> None:
    assert clean_name(raw) == name


HEADINGS = [
    ("📸 Instagram Followers | Real &amp; Active", "Instagram Followers | Real & Active"),
    ("⭐ TikTok Views ⭐ Best Sellers", "TikTok Views | Best Sellers"),
    ("Instagram Likes 🔥 NEW", "Instagram Likes | New"),
    ("🆕 YouTube › Likes › Cheapest", "YouTube › Likes › Cheapest"),
    ("▬▬▬ TELEGRAM ▬▬▬", "Telegram"),
]


@pytest.mark.parametrize(("raw", "heading"), HEADINGS)
def test_a_heading_keeps_what_tells_it_from_others(raw: str, heading: str) -> None:
    assert clean_heading(raw) == heading


def test_a_long_name_is_cut_at_a_word() -> None:
    name = clean_name("Followers " * 31)
    assert len(name) <= LONGEST_NAME
    assert name.endswith("Followers…")


SNIPPETS = (
    "&amp; &#x202e; &lt;b&gt; <b> </b> <NEW> -- - | ~ • ⇝ · › / ▬ 🔥 ❤️ ♻️ ⛔ 💧 🆕 🇺🇸 1️⃣ low no a "
    "X Instagram INSTAGRAM TikTok NEW new Hot !!! [ ] ( ) { } 【 】 ID: 12 5521 1. #5 R30 30 Days "
    "Refill 5K/day İ ı ß Ş НОВЫЙ reaction … . : % * _ 5⭐ 𝐈 ⓐ e\u0301 Recommended"
)
NOISY = st.one_of(
    st.text(max_size=400),
    st.lists(st.sampled_from([*SNIPPETS.split(), " ", "\n"])).map("".join),
    st.lists(st.sampled_from(SNIPPETS.split()), max_size=80).map(" ".join),
)


@given(NOISY)
def test_a_clean_name_is_one_bounded_line_without_hidden_characters(raw: str) -> None:
    name = clean_name(raw)
    assert 1 <= len(name) <= LONGEST_NAME
    assert not {unicodedata.category(letter) for letter in name} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert name == " ".join(name.split())


@given(NOISY)
def test_what_is_clean_stays_as_it_is(raw: str) -> None:
    assert clean_name(clean_name(raw)) == clean_name(raw)
    assert clean_heading(clean_heading(raw)) == clean_heading(raw)


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
