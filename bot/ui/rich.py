"""Tables: what a screen shows in place of its text where Telegram knows rich messages."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from aiogram.types import (
    InputRichBlockParagraph,
    InputRichBlockTable,
    InputRichMessage,
    RichBlockTableCell,
    RichTextBold,
    RichTextCode,
    RichTextDateTime,
    RichTextItalic,
    RichTextUrl,
)

LEFT, RIGHT = "left", "right"
_TAG = re.compile(r"<(?P<end>/)?(?P<name>[a-z-]+)(?P<attributes>[^>]*)>")
_ATTRIBUTE = re.compile(r'([a-z]+)="([^"]*)"')


def rich_table(
    parts: Iterable[str | None],
    heads: Sequence[tuple[str, str]],
    rows: Iterable[Sequence[str]],
) -> InputRichMessage:
    """Paragraphs, and a table below them. All texts are Telegram HTML.

    `heads`: each column's heading, and LEFT or RIGHT for where its cells stand.
    """
    cells = [[_cell(text, side, is_header=True) for text, side in heads]]
    cells += [
        [_cell(text, side) for text, (_, side) in zip(row, heads, strict=True)] for row in rows
    ]
    paragraphs = [InputRichBlockParagraph(text=rich_text(part)) for part in parts if part]
    return InputRichMessage(
        blocks=[*paragraphs, InputRichBlockTable(cells=cells, is_striped=True)]
    )


def _cell(text: str, side: str, *, is_header: bool = False) -> RichBlockTableCell:
    return RichBlockTableCell(
        align=side, valign="top", text=rich_text(text), is_header=is_header or None
    )


def rich_text(source: str) -> Any:
    """Telegram HTML of our texts as rich text: a string, or a list of strings and marked ones.

    Raises ValueError for a tag that no text in a table or above it has.
    """
    pieces: list[list[Any]] = [[]]
    opened: list[re.Match[str]] = []
    place = 0
    for tag in _TAG.finditer(source):
        _add(pieces[-1], source[place : tag.start()])
        place = tag.end()
        if tag["end"]:
            marked = _marked(opened.pop(), _whole(pieces.pop()))
            pieces[-1].append(marked)
        else:
            opened.append(tag)
            pieces.append([])
    _add(pieces[-1], source[place:])
    return _whole(pieces[0])


def _add(pieces: list[Any], text: str) -> None:
    if text:
        pieces.append(html.unescape(text))


def _whole(pieces: list[Any]) -> Any:
    return pieces[0] if len(pieces) == 1 else pieces


def _marked(tag: re.Match[str], inner: Any) -> Any:
    attributes = {key: html.unescape(value) for key, value in _ATTRIBUTE.findall(tag[0])}
    make = _MARKS.get(tag["name"])
    if make is None:
        raise ValueError(f"no table has {tag[0]}")
    return make(inner, attributes)


_MARKS: dict[str, Callable[[Any, dict[str, str]], Any]] = {
    "b": lambda inner, _: RichTextBold(text=inner),
    "i": lambda inner, _: RichTextItalic(text=inner),
    "code": lambda inner, _: RichTextCode(text=inner),
    "a": lambda inner, has: RichTextUrl(text=inner, url=has["href"]),
    "tg-time": lambda inner, has: RichTextDateTime(
        text=inner, unix_time=int(has["unix"]), date_time_format=has["format"]
    ),
}
