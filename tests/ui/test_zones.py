"""Times in the zone that somebody chose, and in the phone's."""

from __future__ import annotations

from zoneinfo import available_timezones

import pytest

from bot.domain.zones import ZONES, zone_of
from bot.ui import formatting
from bot.ui.rich import rich_text
from bot.ui.translator import shipped_locales

WINTER, SUMMER = 1_800_000_000, 1_784_000_000
"""15 January 2027 08:00 and 14 July 2026 03:33 UTC."""


@pytest.mark.parametrize(
    ("zone", "moment", "shown"),
    [
        (None, WINTER, "8:00:00\u202fAM UTC"),
        ("Europe/Paris", WINTER, "9:00:00\u202fAM UTC+1"),
        ("Europe/Paris", SUMMER, "5:33:20\u202fAM UTC+2"),
        ("Asia/Katmandu", WINTER, "1:45:00\u202fPM UTC+5:45"),
        ("America/Denver", WINTER, "1:00:00\u202fAM UTC-7"),
        ("Europe/London", WINTER, "8:00:00\u202fAM UTC"),
        ("Nowhere/Atlantis", WINTER, "8:00:00\u202fAM UTC"),
    ],
)
def test_a_time_names_its_zone(zone: str | None, moment: int, shown: str) -> None:
    assert formatting.plain_time(moment, "en", zone).rpartition(", ")[2] == shown


def test_the_phone_shows_its_own_time_unless_a_zone_was_chosen() -> None:
    by_phone = formatting.when(WINTER, "en")
    assert by_phone.startswith(f'<tg-time unix="{WINTER}" format="dt">Jan 15, 2027')
    assert "tg-time" not in formatting.when(WINTER, "en", "Europe/Paris")
    assert formatting.day(SUMMER, "en", "America/Denver") == "July 13, 2026"
    assert formatting.day(SUMMER, "fr") == (
        f'<tg-time unix="{SUMMER}" format="D">14 juillet 2026</tg-time>'
    )


def test_every_zone_is_one_and_stands_there_once() -> None:
    assert len(set(ZONES)) == len(ZONES)
    assert set(ZONES) <= available_timezones()
    offsets = {zone_of(zone) for zone in ZONES}
    assert len(offsets) == len(ZONES)


@pytest.mark.parametrize("locale", shipped_locales())
def test_every_zone_has_the_name_of_a_city(locale: str) -> None:
    names = [formatting.city(zone, locale) for zone in ZONES]
    assert len(set(names)) == len(names)
    assert [name for name in names if "/" in name or "_" in name or not name] == []


def test_cities_are_named_in_the_readers_language() -> None:
    assert [formatting.city("Europe/Kiev", one) for one in ("en", "fr", "ru")] == [
        *("Kyiv", "Kiev", "Киев"),
    ]


# Texts as rich messages have them


def test_our_html_becomes_rich_text() -> None:
    link = '<a href="https://x.example/?a&amp;b">d</a>'
    source = f"a &lt; <b>b<i>c</i></b> {link}{formatting.when(5, 'en')}"
    first, bold, space, address, time = rich_text(source)
    assert (first, space) == ("a < ", " ")
    assert (bold.type, bold.text[0], bold.text[1].type, bold.text[1].text) == (
        *("bold", "b", "italic"),
        "c",
    )
    assert (address.type, address.text, address.url) == ("url", "d", "https://x.example/?a&b")
    assert (time.type, time.unix_time, time.date_time_format) == ("date_time", 5, "dt")


def test_a_tag_that_no_table_has_is_not_lost_in_silence() -> None:
    with pytest.raises(ValueError, match="<blockquote>"):
        rich_text("<blockquote>x</blockquote>")
