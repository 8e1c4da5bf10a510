"""Names as panels write them, made fit to be shown."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from bot.domain.lengths import utf16_length
from bot.domain.name_noise import HEADING_STEPS, NAME_STEPS, Step

LONGEST_NAME = 200
FALLBACK = "Service"

_LONGEST_RAW = 2_000
_MOST_ROUNDS = 20
_UNSEEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0")
# Brackets may rightly stand twice, and the flags of some countries are one letter twice.
_MARK = r"(?:_|[^\w\s()\[\]{}<>\U0001f1e6-\U0001f1ff])\ufe0f?"
_REPEATED = re.compile(rf"((?:{_MARK} ?){{1,3}}?)(?:\1)+")
_STACKED = re.compile(
    r"([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20ff]{2})[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20ff]+"
)
_DRESSED = re.compile("[\u24b6-\u24e9\uff01-\uff5e\U0001d400-\U0001d7ff\U0001f130-\U0001f149]")
"""Letters in bold, in circles, in squares: other letters to a search and to a voice."""
_BRACKETS = dict(zip("【】〔〕「」『』", "[][][][]", strict=True))
_EDGES = " -–—=_~|/•·*:;,"
_LEFT_EDGE = f"{_EDGES}\ufe0f"
_LINE = r"[-‐‑‒–—―=_~▬═─━┄┈╌▰▱■□▪►◄<>»«|/\\\s]"
_RULED = re.compile(rf"{_LINE}{{3,}}[^-].*[^-]{_LINE}{{3,}}", re.DOTALL)


def clean_name(raw: str) -> str:
    """A service's name: one line without entities, markup and noise; 1 to 200 characters.

    Cleaning it again changes nothing.
    """
    return _cleaned(raw, NAME_STEPS)


@lru_cache(maxsize=4096)
def clean_heading(raw: str) -> str:
    """A category's name, in the same way, with badges such as "New" and "Best sellers"."""
    return _cleaned(raw, HEADING_STEPS)


def is_separator_row(name: str) -> bool:
    """Whether the row is a line drawn in the list (`----- Instagram -----`), not a service."""
    text = _decoded(name[:_LONGEST_RAW]).strip()
    return not any(letter.isalnum() for letter in text) or bool(_RULED.fullmatch(text))


def short_name(name: str, limit: int) -> str:
    """The name in at most `limit` UTF-16 units (Telegram's measure), cut at a word with `…`."""
    if limit < 1:
        raise ValueError("limit must be at least 1")
    if utf16_length(name) <= limit:
        return name
    head = _head(name, limit - 1)
    at_word = head.rpartition(" ")[0]
    # A cut at a word that would throw away more than half is worse than a cut word.
    kept = at_word if utf16_length(at_word) * 2 >= limit else head
    return kept.rstrip(f"{_EDGES}.([{{") + "…"


def _cleaned(raw: str, steps: Sequence[Step]) -> str:
    """Round by round, for one step may bring to light what another one looks for."""
    text = _once(raw[:_LONGEST_RAW], steps)
    for _ in range(_MOST_ROUNDS):
        before, text = text, _once(text, steps)
        if text == before:
            break
    return text


def _once(text: str, steps: Sequence[Step]) -> str:
    text = _plain(text)
    for step in steps:
        text = step(text)
    text = _calmed(text).rstrip(_EDGES).lstrip(_LEFT_EDGE)
    return short_name(text, LONGEST_NAME) or FALLBACK


def _plain(text: str) -> str:
    text = unicodedata.normalize("NFC", _decoded(text).translate(_SHOWN))
    return _STACKED.sub(r"\1", " ".join(text.split()))


def _decoded(text: str) -> str:
    """Entities decoded until none is left: some panels encode them twice."""
    while (decoded := html.unescape(text)) != text:
        text = decoded
    return text


class _Shown(dict[int, str]):
    """What is shown in the place of a character, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = _shown(chr(code))
        return self[code]


def _shown(letter: str) -> str:
    if letter.isspace():
        return " "
    if letter in _UNSEEN or unicodedata.category(letter) in _UNSEEN_CATEGORIES:
        return ""
    if _DRESSED.match(letter):
        return unicodedata.normalize("NFKC", letter)
    return _BRACKETS.get(letter, letter)


_SHOWN = _Shown()


def _calmed(text: str) -> str:
    """Each run of one sign, or of up to three signs in turn, only once."""
    return " ".join(_REPEATED.sub(r"\1", text).split())


def _head(text: str, limit: int) -> str:
    head = text[:limit]
    while (excess := utf16_length(head) - limit) > 0:
        # A letter has two units at most, so this never cuts off one too many.
        head = head[: -((excess + 1) // 2)]
    return head
