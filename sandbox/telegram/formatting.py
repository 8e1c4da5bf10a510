"""A message's text: markup read, spaces at both ends cut off, links and commands found."""

from __future__ import annotations

import re
from functools import lru_cache

from aiogram.types import MessageEntity

from sandbox.telegram.errors import bad_request, not_served
from sandbox.telegram.html import parse_html
from sandbox.telegram.units import utf16_length

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024

_FOUND = re.compile(
    r"(?P<url>https?://[^\s<>\"]+[^\s<>\".,;:!?)])"
    r"|(?<![\w/@])(?P<bot_command>/[A-Za-z0-9_]{1,32}(?:@\w{3,32})?)(?![\w/])"
    r"|(?<![\w@])(?P<mention>@[A-Za-z]\w{3,31})"
)

Formatted = tuple[str, list[MessageEntity]]
REMEMBERED = 1000
"""Texts that were read: a bot says the same again and again."""


def read_text(
    text: str, parse_mode: object = None, entities: list[MessageEntity] | None = None
) -> Formatted:
    """Text as stored, with all its entities. Lengths and offsets are UTF-16 units."""
    if isinstance(parse_mode, str) and parse_mode:
        if entities:
            raise bad_request("parse_mode and entities can't be used together")
        text, found = _read_marked(text, parse_mode)
        return text, list(found)
    return _complete(text, _checked(text, entities or []))


@lru_cache(REMEMBERED)
def _read_marked(text: str, parse_mode: str) -> tuple[str, tuple[MessageEntity, ...]]:
    text, found = _complete(*_parsed(text, parse_mode))
    return text, tuple(found)


def _complete(text: str, marked: list[MessageEntity]) -> Formatted:
    text, marked = _trimmed(text, marked)
    everything = marked + _found(text, marked)
    return text, sorted(everything, key=lambda entity: (entity.offset, -entity.length))


def check_text_length(text: str) -> None:
    if not text:
        raise bad_request("message text is empty")
    if utf16_length(text) > TEXT_LIMIT:
        raise bad_request("message is too long")


def check_caption_length(text: str) -> None:
    if utf16_length(text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")


def _parsed(text: str, parse_mode: str) -> Formatted:
    mode = parse_mode.lower()
    if mode in {"markdown", "markdownv2"}:
        raise not_served(f"parse_mode {parse_mode}")
    if mode != "html":
        raise bad_request("unsupported parse_mode")
    return parse_html(text)


def _checked(text: str, entities: list[MessageEntity]) -> list[MessageEntity]:
    length = utf16_length(text)
    for entity in entities:
        inside = 0 <= entity.offset < entity.offset + entity.length <= length
        if not inside:
            raise bad_request(
                f"entity of type {entity.type} at offset {entity.offset} "
                f"with length {entity.length} is outside of the text"
            )
    return list(entities)


def _trimmed(text: str, entities: list[MessageEntity]) -> Formatted:
    kept = text.strip()
    if kept == text:
        return text, entities
    cut = utf16_length(text[: len(text) - len(text.lstrip())])
    moved = [_clipped(entity, -cut, utf16_length(kept)) for entity in entities]
    return kept, [entity for entity in moved if entity.length > 0]


def _clipped(entity: MessageEntity, shift: int, length: int) -> MessageEntity:
    start = max(0, entity.offset + shift)
    end = min(length, entity.offset + entity.length + shift)
    return entity.model_copy(update={"offset": start, "length": end - start})


def _found(text: str, marked: list[MessageEntity]) -> list[MessageEntity]:
    """What Telegram marks by itself, outside of links, code and other such entities."""
    taken = [e for e in marked if e.type in {"code", "pre", "text_link", "text_mention", "url"}]
    result = []
    for match in _FOUND.finditer(text):
        offset = utf16_length(text[: match.start()])
        length = utf16_length(match[0])
        if not any(e.offset < offset + length and offset < e.offset + e.length for e in taken):
            kind = match.lastgroup or "url"
            result.append(MessageEntity(type=kind, offset=offset, length=length))
    return result
