"""Countries as customers name them, and the two-letter codes that panels want."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from babel import Locale

WORLDWIDE = "WW"
"""No country's code: panels take it for "from anywhere"."""

_NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
_OTHER_CODES = {"UK": "GB"}
_LETTERS = 2


def country_code(text: str, locale: str) -> str | None:
    """The code of a country that is typed as a code or by name, in that language or in English."""
    typed = " ".join(text.split())
    code = typed.upper()
    code = _OTHER_CODES.get(code, code)
    if code == WORLDWIDE or code in country_names("en"):
        return code
    return _codes(locale).get(typed.casefold()) or _codes("en").get(typed.casefold())


@lru_cache
def country_names(locale: str) -> Mapping[str, str]:
    """The name of every country in that language, by its code."""
    found: Mapping[str, str] = Locale.parse(locale).territories
    return {
        code: name
        for code, name in found.items()
        if len(code) == _LETTERS and code.isalpha() and code not in _NO_COUNTRIES
    }


@lru_cache
def _codes(locale: str) -> Mapping[str, str]:
    return {name.casefold(): code for code, name in country_names(locale).items()}
