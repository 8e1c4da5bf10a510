"""Telegram's HTML: what it says, and what is refused."""

import pytest
from aiogram.types import MessageEntity
from aiogram.utils.text_decorations import html_decoration
from hypothesis import given
from hypothesis import strategies as st

from sandbox.telegram.errors import ApiError
from sandbox.telegram.html import parse_html
from sandbox.telegram.units import utf16_length, utf16_pieces


def shapes(source: str) -> list[tuple[str, int, int]]:
    return [(entity.type, entity.offset, entity.length) for entity in parse_html(source)[1]]


@pytest.mark.parametrize(
    ("tags", "kind"),
    [
        ("b strong", "bold"),
        ("i em", "italic"),
        ("u ins", "underline"),
        ("s strike del", "strikethrough"),
        ("tg-spoiler", "spoiler"),
        ("code", "code"),
        ("pre", "pre"),
        ("blockquote", "blockquote"),
    ],
)
def test_each_plain_tag_is_an_entity(tags: str, kind: str) -> None:
    for tag in tags.split():
        assert shapes(f"a<{tag}>bc</{tag.upper()}>") == [(kind, 1, 2)]


@pytest.mark.parametrize(
    ("source", "kind", "name", "value"),
    [
        ('<span class="tg-spoiler">x</span>', "spoiler", "url", None),
        ('<a href="https://e.org/?a=1&amp;b=2">x</a>', "text_link", "url", "https://e.org/?a=1&b=2"),
        ("<blockquote expandable>x</blockquote>", "expandable_blockquote", "url", None),
        ('<pre><code class="language-python">x</code></pre>', "pre", "language", "python"),
        ('<tg-emoji emoji-id="123">x</tg-emoji>', "custom_emoji", "custom_emoji_id", "123"),
        ('<tg-time unix="60">x</tg-time>', "date_time", "unix_time", 60),
        ('<tg-time unix="1" format="t">x</tg-time>', "date_time", "date_time_format", "t"),
    ],
)  # fmt: skip
def test_attributes_are_read(source: str, kind: str, name: str, value: object) -> None:
    text, entities = parse_html(source)
    assert text == "x"
    assert [entity.type for entity in entities] == [kind]
    assert getattr(entities[0], name) == value


def test_a_person_can_be_linked() -> None:
    entity = parse_html('<a href="tg://user?id=42">Ann</a>')[1][0]
    assert entity.type == "text_mention"
    assert entity.user is not None
    assert entity.user.id == 42


def test_offsets_are_utf16_units_and_nesting_keeps_outer_first() -> None:
    assert shapes("😀<b>a<i>😀</i></b>") == [("bold", 2, 3), ("italic", 3, 2)]


def test_references_become_characters() -> None:
    assert parse_html("&lt;&gt;&amp;&quot;&#65;&#x1F600;")[0] == '<>&"A😀'


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("<div>x</div>", 'Unsupported start tag "div" at byte offset 0'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<b", 'Unclosed start tag "b" at byte offset 0'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("é</b>", 'Unexpected end tag "b" at byte offset 2'),
        ("<b><i>x</b></i>", 'expected "</i>", found "</b>"'),
        ('<b class="x">x</b>', 'Unsupported attribute "class"'),
        ("<span>x</span>", 'must have class "tg-spoiler"'),
        ('<code class="language-c">x</code>', "only inside"),
        ('<pre><code class="c">x</code></pre>', "must begin with"),
        ('<a href="x">x</a>', "no known scheme"),
        ("<a>x</a>", "no known scheme"),
        ("<tg-emoji>x</tg-emoji>", "must have a number"),
        ('<tg-time unix="soon">x</tg-time>', "must have a number"),
        (f'<tg-time unix="{"9" * 20}">x</tg-time>', "must have a number"),
        ('<a href="tg://user?id=²">x</a>', "names no person"),
        ("Tom & Jerry", 'Bare "&" at byte offset 4'),
        ("&nbsp;", "Bare"),
        ('<a href="https://e.org/?a=1&b=2">x</a>', "Bare"),
        ("&#55357;", "names no character"),
        ("&#0;", "names no character"),
        ("<b><code>x</code></b>", "can't stand inside"),
        ("<code>a<i>x</i></code>", "can't stand inside"),
        ("<pre>a<blockquote>x</blockquote></pre>", "can't stand inside"),
        ("<blockquote>a<blockquote>x</blockquote></blockquote>", "can't stand inside"),
        ('<a href="https://e.org">a<a href="https://e.org">x</a></a>', "can't stand inside"),
        ("<b onclick=alert(1)>x</b>", "Unclosed"),
    ],
)
def test_what_is_wrong_is_said(source: str, reason: str) -> None:
    with pytest.raises(ApiError) as caught:
        parse_html(source)
    assert caught.value.code == 400
    assert caught.value.description.startswith("Bad Request: can't parse entities: ")
    assert reason in caught.value.description


@given(st.text())
def test_any_escaped_text_comes_back_as_it_was(text: str) -> None:
    source = html_decoration.bold(html_decoration.quote(text))
    parsed, entities = parse_html(source)
    assert parsed == text
    expected = [MessageEntity(type="bold", offset=0, length=utf16_length(text))]
    assert entities == (expected if text else [])


FRAGMENTS = [
    "<b>",
    "</b>",
    "<a href='tg://x'>",
    "</a>",
    "<pre>",
    "</pre>",
    "&lt;",
    "&",
    "<",
    "😀",
    "x",
]


@given(st.lists(st.sampled_from(FRAGMENTS)).map("".join))
def test_any_text_is_read_or_refused(source: str) -> None:
    try:
        text, entities = parse_html(source)
    except ApiError:
        return
    assert all(entity.offset + entity.length <= utf16_length(text) for entity in entities)


@given(st.text(min_size=1), st.integers(2, 9))
def test_pieces_are_small_enough_and_whole(text: str, size: int) -> None:
    pieces = utf16_pieces(text, size)
    assert "".join(pieces) == text
    assert all(1 <= utf16_length(piece) <= size for piece in pieces)
