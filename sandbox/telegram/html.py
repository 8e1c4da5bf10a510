"""Telegram's HTML, read strictly: text and entities out of a marked-up string.

`parse_html` raises ApiError "can't parse entities: ..." for unknown tags and attributes, tags
closed out of order, and, stricter than Telegram, for any bare ampersand and for entities that
Telegram would silently drop (anything in `code` and `pre`, a link in a link).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from aiogram.types import MessageEntity, User

from sandbox.telegram.errors import ApiError, bad_request
from sandbox.telegram.units import utf16_length

_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
_ATTRIBUTES = {
    "span": {"class"},
    "a": {"href"},
    "code": {"class"},
    "blockquote": {"expandable"},
    "tg-emoji": {"emoji-id"},
    "tg-time": {"unix", "format"},
}
_TAG = re.compile(
    r"""<(?P<end>/)?(?P<name>[A-Za-z][A-Za-z0-9-]*)
    (?P<attributes>(?:\s+[A-Za-z-]+(?:=(?:"[^"<]*"|'[^'<]*'))?)*)\s*>""",
    re.VERBOSE,
)
_ATTRIBUTE = re.compile(r"""([A-Za-z-]+)(?:=(?:"([^"]*)"|'([^']*)'))?""")
_NAME = re.compile(r"</?([A-Za-z0-9-]*)")
_REFERENCE = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(lt|gt|amp|quot));")
_BARE = re.compile(rf"&(?!{_REFERENCE.pattern.removeprefix('&')})")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_NUMBER = re.compile(r"[0-9]{1,19}")
_LANGUAGE = "language-"
_LITERAL = {"code", "pre"}
_INSIDE_LITERAL_FORBIDDEN = set(_TYPES.values()) - {"blockquote"}
_LINKS = {"text_link", "text_mention", "custom_emoji", "date_time"}


def parse_html(source: str) -> tuple[str, list[MessageEntity]]:
    """Text without markup, and its entities ordered by offset, outer ones first."""
    parser = _Parser(source)
    parser.run()
    return "".join(parser.text), sorted(parser.entities, key=lambda e: (e.offset, -e.length))


@dataclass
class _Open:
    """A start tag that waits for its end."""

    name: str
    attributes: dict[str, str]
    offset: int


@dataclass
class _Parser:
    source: str
    position: int = 0
    length: int = 0
    text: list[str] = field(default_factory=list)
    entities: list[MessageEntity] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)

    def run(self) -> None:
        while self.position < len(self.source):
            if self.source[self.position] == "<":
                self._tag()
            else:
                self._plain()
        if self.stack:
            name = self.stack[-1].name
            raise _refusal(f'Can\'t find end tag corresponding to start tag "{name}"')

    def _plain(self) -> None:
        """Text up to the next tag."""
        end = self.source.find("<", self.position)
        end = len(self.source) if end < 0 else end
        piece = self.source[self.position : end]
        if (bare := _BARE.search(piece)) is not None:
            self.position += bare.start()
            raise _refusal(f'Bare "&" at byte offset {self._bytes()}, write "&amp;"')
        self._add(_REFERENCE.sub(_character, piece))
        self.position = end

    def _tag(self) -> None:
        found = _TAG.match(self.source, self.position)
        if found is None:
            raise self._broken_tag()
        name = found["name"].lower()
        if found["end"]:
            self._close(name)
        else:
            self._open(name, _attributes(found["attributes"]))
        self.position = found.end()

    def _broken_tag(self) -> ApiError:
        found = _NAME.match(self.source, self.position)
        name = found[1] if found else ""
        if name.lower() in _TYPES:
            return self._misplaced(f'Unclosed start tag "{name}"')
        return self._misplaced(f'Unsupported start tag "{name}"')

    def _open(self, name: str, attributes: dict[str, str]) -> None:
        if name not in _TYPES:
            raise self._misplaced(f'Unsupported start tag "{name}"')
        for attribute in attributes:
            if attribute not in _ATTRIBUTES.get(name, set()):
                raise self._misplaced(f'Unsupported attribute "{attribute}" of tag "{name}"')
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self._misplaced('Tag "span" must have class "tg-spoiler"')
        if name == "code" and attributes and not self._in_pre():
            raise self._misplaced('Tag "code" may name a language only inside "pre"')
        self.stack.append(_Open(name, attributes, self.length))

    def _in_pre(self) -> bool:
        return bool(self.stack) and self.stack[-1].name == "pre"

    def _close(self, name: str) -> None:
        if not self.stack:
            raise self._misplaced(f'Unexpected end tag "{name}"')
        opened = self.stack.pop()
        if opened.name != name:
            raise _refusal(
                f"Unmatched end tag at byte offset {self._bytes()}, "
                f'expected "</{opened.name}>", found "</{name}>"'
            )
        if self.length > opened.offset:
            self._keep(opened)

    def _keep(self, opened: _Open) -> None:
        entity = _entity(opened, self.length - opened.offset)
        inner = [other for other in self.entities if other.offset >= opened.offset]
        if entity.type == "pre" and len(inner) == 1 and _same_place(inner[0], entity):
            language = inner[0].language
            self.entities.remove(inner[0])
            entity = entity.model_copy(update={"language": language})
            inner = []
        for other in inner:
            _check_nesting(entity.type, other.type)
        self.entities.append(entity)

    def _add(self, text: str) -> None:
        self.text.append(text)
        self.length += utf16_length(text)

    def _misplaced(self, reason: str) -> ApiError:
        return _refusal(f"{reason} at byte offset {self._bytes()}")

    def _bytes(self) -> int:
        return len(self.source[: self.position].encode())


def _refusal(reason: str) -> ApiError:
    return bad_request(f"can't parse entities: {reason}")


def _character(found: re.Match[str]) -> str:
    decimal, hexadecimal, name = found.groups()
    if name:
        return _NAMED[name]
    code = int(decimal) if decimal else int(hexadecimal, 16)
    is_surrogate = 0xD800 <= code <= 0xDFFF  # noqa: PLR2004 - the range's bounds in Unicode
    if code == 0 or code > 0x10FFFF or is_surrogate:  # noqa: PLR2004 - Unicode's last code point
        raise _refusal(f'Character reference "{found[0]}" names no character')
    return chr(code)


def _attributes(source: str) -> dict[str, str]:
    return {
        name.lower(): _unescape(double or single)
        for name, double, single in _ATTRIBUTE.findall(source)
    }


def _unescape(value: str) -> str:
    if "&" in _REFERENCE.sub("", value):
        raise _refusal(f'Bare "&" in attribute value "{value}"')
    return _REFERENCE.sub(_character, value)


def _same_place(one: MessageEntity, other: MessageEntity) -> bool:
    return one.type == "code" and (one.offset, one.length) == (other.offset, other.length)


def _check_nesting(outer: str, inner: str) -> None:
    literal = (outer in _LITERAL and inner in _INSIDE_LITERAL_FORBIDDEN) or (
        inner in _LITERAL and outer in _INSIDE_LITERAL_FORBIDDEN
    )
    links = outer in _LINKS and inner in _LINKS
    quotes = "blockquote" in outer and "blockquote" in inner
    if literal or links or quotes or (outer in _LITERAL and "blockquote" in inner):
        raise _refusal(f"Entity {inner} can't stand inside {outer}")


def _entity(opened: _Open, length: int) -> MessageEntity:
    attributes = opened.attributes
    plain = MessageEntity(type=_TYPES[opened.name], offset=opened.offset, length=length)
    if opened.name == "a":
        return plain.model_copy(update=_link(attributes.get("href", "")))
    if opened.name == "blockquote" and "expandable" in attributes:
        return plain.model_copy(update={"type": "expandable_blockquote"})
    if opened.name == "code" and attributes:
        return plain.model_copy(update={"language": _language(attributes["class"])})
    if opened.name == "tg-emoji":
        emoji_id = _number(attributes, "emoji-id", "tg-emoji")
        return plain.model_copy(update={"custom_emoji_id": emoji_id})
    if opened.name == "tg-time":
        unix = int(_number(attributes, "unix", "tg-time"))
        return plain.model_copy(
            update={"unix_time": unix, "date_time_format": attributes.get("format")}
        )
    return plain


def _language(css_class: str) -> str:
    if not css_class.startswith(_LANGUAGE):
        raise _refusal(f'Class "{css_class}" of tag "code" must begin with "{_LANGUAGE}"')
    return css_class.removeprefix(_LANGUAGE)


def _number(attributes: dict[str, str], name: str, tag: str) -> str:
    value = attributes.get(name, "")
    if not _NUMBER.fullmatch(value):
        raise _refusal(f'Tag "{tag}" must have a number as attribute "{name}"')
    return value


def _link(href: str) -> dict[str, object]:
    parts = urlsplit(href)
    if parts.scheme == "tg" and parts.netloc == "user":
        user_id = parse_qs(parts.query).get("id", [""])[0]
        if _NUMBER.fullmatch(user_id):
            user = User(id=int(user_id), is_bot=False, first_name="")
            return {"type": "text_mention", "user": user}
        raise _refusal(f'Link "{href}" names no person')
    if parts.scheme not in {"http", "https", "tg", "ton", "mailto", "tel"}:
        raise _refusal(f'Link "{href}" has no known scheme')
    return {"url": href}
