"""Fields of the types: what is taken, in which form, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from bot.domain.countries import country_code, country_names
from bot.domain.draft_steps import (
    can_drip,
    drip_stands,
    fields_of,
    first_missing,
    quantity_of,
    step_after,
    step_before,
    steps_of,
)
from bot.domain.drip_feed import Intervals
from bot.domain.links import LinkError
from bot.domain.order_forms import (
    CHOICES,
    FIELDS,
    LARGEST_FORM,
    LISTS,
    LONGEST_LINE,
    MOST_LINES,
    FieldError,
    FieldProblem,
    Given,
    check_field,
    count_lines,
)
from bot.domain.platforms import Platform
from bot.domain.service_types import SOLD_TYPES, Billing, Field, ServiceType
from bot.domain.text_files import FileError, FileProblem, decoded
from tests.ui.extremes import DRAFT, service

EMPTY = replace(DRAFT, link=None, quantity=None, fields={})


def given(field: Field, text: str, **changes: object) -> Given:
    return check_field(field, text, service(**{"platform": Platform.INSTAGRAM, **changes}), "en")


def problem(field: Field, text: str, **changes: object) -> FieldProblem:
    with pytest.raises(FieldError) as caught:
        given(field, text, **changes)
    return caught.value.problem


def test_every_field_has_a_number_and_a_rule() -> None:
    """The numbers stand in buttons of old messages."""
    assert set(FIELDS) == set(Field)
    assert len(FIELDS) == len(set(FIELDS))
    assert [FIELDS.index(field) for field in (Field.COMMENTS, Field.REFERRING_URL)] == [0, 13]
    for field in Field:
        with pytest.raises(FieldError) as caught:
            given(field, " \u200b ")
        assert caught.value.problem in {FieldProblem.EMPTY, FieldProblem.TAP_WANTED}


def test_the_values_to_tap_are_those_of_the_protocol() -> None:
    assert list(CHOICES[Field.DEVICE].values()) == ["1", "2", "3", "4", "5"]
    assert list(CHOICES[Field.TYPE_OF_TRAFFIC].values()) == ["1", "2", "3"]
    assert set(CHOICES[Field.COUNTRY].values()) - country_names("en").keys() == {"WW"}


# Lists


@pytest.mark.parametrize(
    ("field", "text", "expected"),
    [
        (Field.COMMENTS, " one \r\n\r\ntwo\u2028three ", Given("one\ntwo\nthree", 1)),
        (Field.COMMENTS, "same\nSame\nsame", Given("same\nSame\nsame", 0, 1)),
        (Field.COMMENTS, "a\tb\n👩‍👩‍👧 سلام\u200cها", Given("a b\n👩‍👩‍👧 سلام\u200cها")),
        (Field.COMMENTS, "one, two", Given("one, two")),
        (Field.USERNAMES, "@one two,three;@ONE", Given("one\ntwo\nthree", 0, 1)),
        (Field.USERNAMES, "instagram.com/Some.One/", Given("some.one")),
        (Field.HASHTAGS, "#sun\n#नमस्ते sun #日本", Given("sun\nनमस्ते\n日本", 0, 1)),
        (Field.KEYWORDS, "red shoes\nRed Shoes\n\nshoes", Given("red shoes\nshoes", 1, 1)),
    ],
)
def test_a_list(field: Field, text: str, expected: Given) -> None:
    assert given(field, text) == expected


def test_groups_are_links_or_names() -> None:
    found = given(
        Field.GROUPS, "@some_group https://telegram.me/Some_Group", platform=Platform.TELEGRAM
    )
    assert found == Given("https://t.me/some_group", 0, 1)
    elsewhere = given(Field.GROUPS, "facebook.com/groups/123456", platform=Platform.FACEBOOK)
    assert elsewhere.text == "https://www.facebook.com/groups/123456"


@pytest.mark.parametrize(
    ("field", "text", "expected"),
    [
        (Field.COMMENTS, "\n \u200b\n", FieldProblem.EMPTY),
        (Field.COMMENTS, "bell\x07", FieldProblem.FORBIDDEN_CHARACTERS),
        (Field.COMMENTS, "\u202eturned", FieldProblem.FORBIDDEN_CHARACTERS),
        (Field.COMMENTS, "\ud800", FieldProblem.FORBIDDEN_CHARACTERS),
        (Field.COMMENTS, "x" * (LONGEST_LINE + 1), FieldProblem.TOO_LONG),
        (Field.COMMENTS, "x\n" * (MOST_LINES + 1), FieldProblem.TOO_MANY_LINES),
        (Field.COMMENTS, ("я" * 100 + "\n") * (LARGEST_FORM // 600), FieldProblem.TOO_MUCH),
        (Field.USERNAMES, "good\nb@d", FieldProblem.NOT_A_NAME),
        (Field.USERNAMES, "x" * 65, FieldProblem.NOT_A_NAME),
        (Field.USERNAMES, "https://www.instagram.com/p/CabcdeFGhij", FieldProblem.NOT_A_NAME),
        (Field.HASHTAGS, "#one#two", FieldProblem.NOT_A_TAG),
        (Field.GROUPS, "https://example.com/x", FieldProblem.NOT_A_GROUP),
    ],
)
def test_a_list_that_is_refused(field: Field, text: str, expected: FieldProblem) -> None:
    assert problem(field, text) is expected


def test_the_longest_list_is_taken() -> None:
    lines = "\n".join(f"keyword {number}" for number in range(MOST_LINES))
    assert given(Field.KEYWORDS, lines).text == lines


@pytest.mark.parametrize(
    ("text", "splits", "expected"),
    [
        ("", False, 0),
        ("one", False, 1),
        ("one, two\nthree", False, 2),
        ("one, two\nthree", True, 3),
        ("one,\n,two,, three", True, 3),
        (",", True, 0),
    ],
)
def test_lines_as_panels_count_them(text: str, splits: bool, expected: int) -> None:
    assert count_lines(text, service(splits_commas=splits)) == expected


# Single answers


@pytest.mark.parametrize(
    ("field", "text", "expected"),
    [
        (Field.HASHTAG, " #Sun_set2 ", "Sun_set2"),
        (Field.USERNAME, "@Some.One", "Some.One"),
        (Field.MEDIA, "instagram.com/p/CabcdeFGhij/?igsh=x", "https://www.instagram.com/p/CabcdeFGhij"),
        (Field.ANSWER_NUMBER, "100", "100"),
        (Field.COUNTRY, "de", "DE"),
        (Field.COUNTRY, " united  kingdom ", "GB"),
        (Field.COUNTRY, "ww", "WW"),
        (Field.GOOGLE_KEYWORD, "running\tshoes", "running shoes"),
        (Field.REFERRING_URL, "example.org/a?utm_source=b", "https://example.org/a?utm_source=b"),
        (Field.REFERRING_URL, "http://example.org", "http://example.org"),
    ],
)  # fmt: skip
def test_a_single_answer(field: Field, text: str, expected: str) -> None:
    assert given(field, text) == Given(expected)


def test_an_answer_checked_twice_stays_as_it_is() -> None:
    for field, text in {
        Field.HASHTAG: "#sun",
        Field.USERNAME: "@one",
        Field.COUNTRY: "Poland",
        Field.REFERRING_URL: "example.org/x",
        Field.COMMENTS: " one \n\ntwo",
        Field.USERNAMES: "@one, two",
    }.items():
        once = given(field, text).text
        assert given(field, once) == Given(once)


@pytest.mark.parametrize(
    "text", ["0", "00", "01", "101", "-1", "+1", "1.0", "1e1", "٣", "³", "9" * 50, "one"]
)
def test_no_answer_of_a_poll(text: str) -> None:
    assert problem(Field.ANSWER_NUMBER, text) is FieldProblem.NOT_AN_ANSWER


@pytest.mark.parametrize("text", ["https://www.tiktok.com/@a/video/1", "nothing", "file:///etc"])
def test_media_of_another_site(text: str) -> None:
    with pytest.raises(LinkError):
        given(Field.MEDIA, text)


@pytest.mark.parametrize("text", ["http://127.0.0.1/", "https://user:pass@example.org", "x y"])
def test_no_referring_page(text: str) -> None:
    with pytest.raises(LinkError):
        given(Field.REFERRING_URL, text)


def test_countries_by_name_in_each_language() -> None:
    assert country_code("Allemagne", "fr") == country_code("germany", "fr") == "DE"
    assert country_code("UK", "en") == "GB"
    for text in ("", "EU", "XX", "ZZ", "Deutschland", "D", "DEU"):
        assert country_code(text, "fr") is None
    assert len(country_names("fr")) > 200


# The steps


@pytest.mark.parametrize("kind", SOLD_TYPES.values(), ids=lambda kind: kind.name)
def test_each_step_is_due_until_it_is_done(kind: ServiceType) -> None:
    sold = service(type=kind.name, billing=kind.billing, minimum=2, maximum=10)
    answers = dict.fromkeys(Field, "1") | dict.fromkeys(LISTS, "a\nb")
    draft, asked = EMPTY, []
    while (step := first_missing(draft, sold)) is not None:
        asked.append(step)
        if step == "link":
            draft = replace(draft, link="https://example.com")
        elif step == "quantity":
            draft = replace(draft, quantity=2)
        else:
            draft = replace(draft, fields={**draft.fields, step: answers[Field(step)]})
    assert tuple(asked) == steps_of(draft, sold)
    assert quantity_of(draft, sold) == (1 if sold.billing is Billing.PACKAGE else 2)
    assert list(fields_of(draft, sold)) == [
        one for one in asked if one not in {"link", "quantity"}
    ]
    for step, following in pairwise(asked):
        assert step_after(step, draft, sold) == following
        assert step_before(following, draft, sold) == step
    assert step_before("link", draft, sold) is None
    assert step_after(asked[-1], draft, sold) is None


@pytest.mark.parametrize(("count", "missing"), [(1, True), (2, False), (3, False), (4, True)])
def test_a_list_is_due_again_where_its_count_does_not_fit(count: int, missing: bool) -> None:
    sold = service(type="custom comments", billing=Billing.LINES, minimum=2, maximum=3)
    draft = replace(DRAFT, fields={"comments": "\n".join("x" * count)})
    assert (first_missing(draft, sold) == "comments") is missing


def test_a_list_that_is_not_counted_has_no_limits() -> None:
    sold = service(type="mentions", minimum=100, maximum=1000)
    draft = replace(DRAFT, quantity=100, fields={"usernames": "one"})
    assert first_missing(draft, sold) is None


def test_a_comments_package_counts_lines_only_where_the_panel_does() -> None:
    draft = replace(DRAFT, quantity=None, fields={"comments": "a\nb\nc"})
    kind = "custom comments package"
    by_lines = service(type=kind, billing=Billing.LINES, minimum=1, maximum=10)
    assert quantity_of(draft, by_lines) == 3
    assert quantity_of(draft, replace(by_lines, billing=Billing.PACKAGE)) == 1


@pytest.mark.parametrize(
    ("runs", "interval", "expected"),
    [(2, 30, True), (5, 30, True), (6, 30, False), (1, 30, False), (2, 31, False), (0, 0, False)],
)
def test_runs_within_the_limits(runs: int, interval: int, expected: bool) -> None:
    sold = service(minimum=10, maximum=500, drip_intervals=Intervals((30, 60)))
    draft = replace(DRAFT, quantity=100)
    assert can_drip(draft, sold, runs, interval) is expected
    assert not can_drip(draft, replace(sold, drip_intervals=None), runs, interval)
    if runs > 1:
        assert drip_stands(replace(draft, runs=runs, interval=interval), sold) is expected
    assert drip_stands(draft, sold)


@pytest.mark.parametrize(("minimum", "maximum", "fits"), [(1, 1, True), (1, 2, False)])
def test_one_number_for_both_limits_of_a_package_means_nothing(
    minimum: int, maximum: int, fits: bool
) -> None:
    sold = service(
        type="custom comments package", billing=Billing.LINES, minimum=minimum, maximum=maximum
    )
    draft = replace(DRAFT, fields={"comments": "a\nb\nc"})
    assert (first_missing(draft, sold) is None) is fits


# Files

TEXTS = {
    "cp1251": [
        "Отличное видео, спасибо!",
        "Дуже гарно, дякую. Їжак",
        "МОЛОДЕЦ",
    ],
    "cp1252": ["Très beau, déjà vu", "Grüße aus Köln – schön", "¿Dónde está el niño?", "“plain”"],
    "utf-8": ["Отличное", "très", "你好", "plain"],
    "utf-8-sig": ["Отличное", "你好"],
    "utf-16": ["Отличное", "你好", "👍"],
}


@pytest.mark.parametrize(
    ("encoding", "text"), [(one, text) for one, texts in TEXTS.items() for text in texts]
)
def test_a_file_is_read_as_it_was_written(encoding: str, text: str) -> None:
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1255", "שלום לכולם זה נהדר"),
        ("cp1253", "Καλημέρα πολύ ωραίο βίντεο"),
        ("cp1254", "şarkı çok güzel ığdır"),
        ("cp1256", "مرحبا جميل"),
        ("gbk", "你好吗 视频"),
        ("shift_jis", "こんにちは"),
        ("euc-kr", "안녕하세요"),
        ("koi8-r", "спасибо большое"),
    ],
)
def test_what_could_be_read_in_more_than_one_way_is_refused(encoding: str, text: str) -> None:
    with pytest.raises(FileError) as caught:
        decoded(text.encode(encoding))
    assert caught.value.problem is FileProblem.UNKNOWN_ENCODING


@pytest.mark.parametrize(
    "content",
    [
        b"\x00",
        "one".encode("utf-16-le"),
        "one".encode("utf-32"),
        b"\xff\xfea\x00b",
        b"\xef\xbb\xbf\xff",
        b"one\x1b[31m",
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\x00",
    ],
)
def test_what_is_no_text(content: bytes) -> None:
    with pytest.raises(FileError) as caught:
        decoded(content)
    assert caught.value.problem is FileProblem.NOT_TEXT


# The documentation

BILLED = {
    Billing.QUANTITY: "quantity × rate / 1000",
    Billing.LINES: "lines × rate / 1000",
    Billing.PACKAGE: "the rate",
}


def test_the_table_in_the_docs_is_the_one_in_the_code() -> None:
    page = (Path(__file__).parents[2] / "docs" / "service-types.md").read_text("utf-8")
    for kind in SOLD_TYPES.values():
        fields = ", ".join(f"`{field}`" for field in kind.fields) or "–"
        quantity = "yes" if kind.billing is Billing.QUANTITY else "no"
        drips = "yes" if kind.drips else "no"
        row = f"| {kind.name} | {fields} | {quantity} | {BILLED[kind.billing]} | {drips} |"
        assert row in page
