"""Panels may echo the key. What leaves this package does not hold it."""

import html
import re
from urllib.parse import quote, quote_plus

from pydantic import SecretStr

HIDDEN = "[key]"
LONGEST_WORDS = 300
LONGEST_EVIDENCE = 4096
"""Bytes of UTF-8."""
LONGEST_SPELLING = 12
"""Characters that one character of the key may take."""
SHORTEST_TRACE = 4
"""A piece of the key that is shorter than this is not worth hiding."""


class Redactor:
    """Takes one key out of texts, in every spelling in which an answer may carry it."""

    def __init__(self, key: SecretStr) -> None:
        characters = [_spellings(character) for character in key.get_secret_value()]
        first = key.get_secret_value()[0]
        # Begun anew at each backslash of a long run, a search would take its length squared.
        begins = "" if first == "\\" else r"(?<!\\)"
        self._whole = re.compile("".join([_spellings(first, begins), *characters[1:]]))
        self._broken_end = re.compile(_beginnings(characters) + r"\Z")
        self._longest = LONGEST_SPELLING * len(characters)

    def __repr__(self) -> str:
        return "Redactor()"

    def clean(self, text: str) -> str:
        """The text without the key, nor the beginning of one where the text breaks off."""
        text = self._whole.sub(HIDDEN, text)
        end = self._broken_end.search(text, max(0, len(text) - self._longest))
        return text[: end.start()] + HIDDEN if end else text

    def finds_key(self, text: str) -> bool:
        return self._whole.search(text) is not None

    def value(self, value: object) -> object:
        """A JSON value with every text in it cleaned. RecursionError if it is nested deeply."""
        if isinstance(value, str):
            return self.clean(value)
        if isinstance(value, list):
            return [self.value(item) for item in value]
        if isinstance(value, dict):
            return {self.clean(name): self.value(item) for name, item in value.items()}
        return value

    def words(self, text: str) -> str:
        """One readable line."""
        line = " ".join(self.clean(text).split())
        return line if len(line) <= LONGEST_WORDS else line[: LONGEST_WORDS - 1] + "…"

    def evidence(self, body: bytes) -> str:
        """The beginning of an answer, as it was received."""
        text = self.clean(body.decode("utf-8", "replace"))
        return text.encode()[:LONGEST_EVIDENCE].decode("utf-8", "ignore")


def _spellings(character: str, begins: str = "") -> str:
    """A pattern for one character of the key, as JSON, forms, addresses and HTML write it.

    `begins` has to be true of where its backslashes begin.
    """
    if character.isascii() and character.isalnum():
        return character
    written = {
        rf"{begins}\\*{re.escape(character)}",
        rf"{begins}\\+u{ord(character):04x}",
        re.escape(quote(character, safe="")),
        re.escape(quote_plus(character)),
        re.escape(html.escape(character)),
        f"&#0*{ord(character)};",
        f"&#x0*{ord(character):x};",
    }
    # The first covers it; read in two ways, a text of nothing but such characters takes for ever.
    written.discard(re.escape(character))
    return f"(?i:{'|'.join(sorted(written, key=len, reverse=True))})"


def _beginnings(characters: list[str]) -> str:
    lengths = range(len(characters) - 1, SHORTEST_TRACE - 1, -1)
    return f"(?:{'|'.join(''.join(characters[:length]) for length in lengths) or '(?!)'})"
