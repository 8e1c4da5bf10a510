"""Text files as people save them: which encoding, and whether it is text at all."""

from __future__ import annotations

import codecs
import re
from enum import StrEnum

LARGEST_FILE = 1024 * 1024
"""Bytes."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_WORD = re.compile(r"[^\x00-@\[-`{-\x7f\u00a0–—‘’“”„…«»€№©®™°§¡¿·•×²³]+")
"""Letters, and what is neither ASCII nor a common sign: a wrong reading is full of that."""
_CYRILLIC = re.compile(r"[А-Яа-яЁёЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЄЇІіґєјЅѕї]+")
_LATIN = re.compile(r"[A-Za-zÀ-ÏÑ-ÖØ-Üß-ïñ-öø-üÿŒœŠšŽž]+")
"""Without the letters of Icelandic: in most files these bytes are another encoding's."""
_VOWEL = re.compile(r"[аеёиоуыэюяіїє]", re.IGNORECASE)
_ENOUGH = 0.8
"""The share of words beyond ASCII that must look like words of that script."""
_ENOUGH_VOWELS = 0.3
"""Of the letters. Slavic languages have about two in five; Greek or Hebrew bytes read as
windows-1251 make far fewer."""


class FileProblem(StrEnum):
    """Why a file is refused. Each has a sentence in `locales/`: `file-problem-<value>`."""

    TOO_LARGE = "too-large"
    WRONG_KIND = "wrong-kind"
    NOT_TEXT = "not-text"
    UNKNOWN_ENCODING = "unknown-encoding"
    NOT_FETCHED = "not-fetched"


class FileError(ValueError):
    """The file cannot be used."""

    def __init__(self, problem: FileProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


def decoded(content: bytes) -> str:
    """The text of a file: UTF-8, UTF-16 with its mark, else the one-byte encoding that fits.

    Raises FileError for what is no text, or text that could be read in more than one way.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _strictly(content.removeprefix(mark), encoding)
    if b"\x00" in content:
        raise FileError(FileProblem.NOT_TEXT)
    try:
        return _plain(content.decode("utf-8"))
    except UnicodeDecodeError:
        return _guessed(content)


def _strictly(content: bytes, encoding: str) -> str:
    try:
        return _plain(content.decode(encoding))
    except UnicodeDecodeError:
        raise FileError(FileProblem.NOT_TEXT) from None


def _plain(text: str) -> str:
    if _CONTROL.search(text):
        raise FileError(FileProblem.NOT_TEXT)
    return text


def _guessed(content: bytes) -> str:
    """Windows-1252 or windows-1251, whichever makes words of the letters beyond ASCII."""
    western, cyrillic = _reading(content, "cp1252"), _reading(content, "cp1251")
    best = max(_western_share(western), _cyrillic_share(cyrillic))
    if best < _ENOUGH:
        raise FileError(FileProblem.UNKNOWN_ENCODING)
    return western if best == _western_share(western) else cyrillic


def _reading(content: bytes, encoding: str) -> str:
    """Empty where that encoding has no such bytes, or they are no text in it."""
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        return ""
    return "" if _CONTROL.search(text) else text


def _western_share(text: str) -> float:
    """Accents are rare in a western word; a word of nothing else is one in other letters."""
    words = _foreign_words(text)
    fitting = [
        one
        for one in words
        if _LATIN.fullmatch(one) and (len(one) == 1 or 2 * _accents(one) <= len(one))
    ]
    return _share(fitting, words, text)


def _cyrillic_share(text: str) -> float:
    words = _foreign_words(text)
    fitting = [
        one
        for one in words
        if _CYRILLIC.fullmatch(one) and (one.islower() or one.isupper() or one.istitle())
    ]
    letters = "".join(fitting)
    vowels = len(_VOWEL.findall(letters))
    return _share(fitting, words, text) if vowels >= _ENOUGH_VOWELS * len(letters) else 0.0


def _foreign_words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if not word.isascii()]


def _accents(word: str) -> int:
    return sum(not letter.isascii() for letter in word)


def _share(fitting: list[str], words: list[str], text: str) -> float:
    if not words:
        return 1.0 if text else 0.0
    return len(fitting) / len(words)
