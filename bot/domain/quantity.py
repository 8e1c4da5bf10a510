"""Quantities as customers type them, and the ones that are offered to tap."""

from __future__ import annotations

import re
from enum import StrEnum

LARGEST = 999_999_999
"""Nine digits: no panel sells more at once, and no product of prices overflows."""

LONGEST_TEXT = 32


class QuantityProblem(StrEnum):
    """Why a quantity is refused."""

    NOT_A_NUMBER = "not-a-number"
    TOO_SMALL = "too-small"
    TOO_LARGE = "too-large"


class QuantityError(ValueError):
    """The text is no quantity between `minimum` and `maximum`, both allowed."""

    def __init__(self, problem: QuantityProblem, minimum: int, maximum: int) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.minimum = minimum
        self.maximum = maximum


_THOUSAND, _LAKH, _MILLION = 10**3, 10**5, 10**6
_SCALES = {
    word: scale
    for scale, words in {
        _THOUSAND: (
            "k к thousand тыс тыс. тысяча тысячи тысяч mil mille bin rb ribu ming минг "
            "هزار ألف الف آلاف الاف हज़ार हजार"
        ),
        _LAKH: "lakh लाख",
        _MILLION: (
            "m м kk кк mln million millions млн млн. миллион миллиона миллионов millón millon "
            "millones milhão milhao milhões milhoes milyon jt juta میلیون مليون ملايين मिलियन"
        ),
    }.items()
    for word in words.split()
}
"""What is written behind a number, in the languages of the shop; only what has one meaning.

"Mil" is the thousand of Spanish and Portuguese, and no million.
"""

_PLAIN_DIGITS = str.maketrans(
    {
        chr(zero + digit): str(digit)
        for zero in (0x0660, 0x06F0, 0x0966)  # Arabic, Persian, Devanagari
        for digit in range(10)
    }
    | {"\u066b": ".", "\u066c": ","}
)
_PLAIN = re.compile(r"0|[1-9][0-9]*")
_GROUPED = re.compile(
    r"[1-9][0-9]{0,2}(?P<mark>[ \u00a0\u2009\u202f,.'’])[0-9]{3}(?:(?P=mark)[0-9]{3})*"
)
_INDIAN = re.compile(r"[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}")
# At most two decimals: in "1.500k" the mark could mean thousands or a fraction.
_SCALED = re.compile(
    r"(0|[1-9][0-9]{0,8})(?:[.,]([0-9]{1,2}))?[ \u00a0\u2009\u202f]?"
    rf"({'|'.join(re.escape(word) for word in sorted(_SCALES, key=len, reverse=True))})"
)
_ANYWHERE = re.compile(
    rf"(?<![\w.,#])(?:{_INDIAN.pattern}|{_GROUPED.pattern}|{_SCALED.pattern}|{_PLAIN.pattern})(?![\w])",
    re.IGNORECASE,
)


def parse_quantity(text: str, minimum: int, maximum: int) -> int:
    """`1500`, `1 500`, `1,500`, `1.5k`, `2 тыс`, `١٥٠٠` as a number from `minimum` to `maximum`.

    Raises QuantityError. Zero is never a quantity, whatever the limits say.
    """
    minimum, maximum = max(minimum, 1), min(maximum, LARGEST)
    quantity = _number(text)
    if quantity is None:
        raise QuantityError(QuantityProblem.NOT_A_NUMBER, minimum, maximum)
    if problem := misfit(quantity, minimum, maximum):
        raise problem
    return quantity


def is_quantity(text: str) -> bool:
    """Whether the text is one number, whatever the limits."""
    return _number(text) is not None


def misfit(quantity: int, minimum: int, maximum: int) -> QuantityError | None:
    """Why there can't be so many; None where there can."""
    minimum, maximum = max(minimum, 1), min(maximum, LARGEST)
    if quantity < minimum:
        return QuantityError(QuantityProblem.TOO_SMALL, minimum, maximum)
    if quantity > maximum:
        return QuantityError(QuantityProblem.TOO_LARGE, minimum, maximum)
    return None


def find_quantity(text: str) -> tuple[int | None, str]:
    """The one number that stands in a text, and the text without it; None where it has not one."""
    found = list(_ANYWHERE.finditer(text.translate(_PLAIN_DIGITS)))
    quantity = _number(found[0][0]) if len(found) == 1 else None
    if not quantity or quantity > LARGEST:
        return None, " ".join(text.split())
    return quantity, " ".join((text[: found[0].start()] + text[found[0].end() :]).split())


def _number(text: str) -> int | None:
    text = text.strip().lower().translate(_PLAIN_DIGITS) if len(text) <= LONGEST_TEXT else ""
    if _PLAIN.fullmatch(text):
        return int(text)
    if _GROUPED.fullmatch(text) or _INDIAN.fullmatch(text):
        return int(re.sub(r"[^0-9]", "", text))
    scaled = _SCALED.fullmatch(text)
    return None if scaled is None else _scaled(*scaled.groups(default=""))


def _scaled(whole: str, fraction: str, letters: str) -> int:
    hundredths = int(whole + fraction.ljust(2, "0"))
    return hundredths * _SCALES[letters] // 100


PRESETS = 6
_COMFORTABLE = 100
_COARSE = tuple(digit * 10**power for power in range(9) for digit in (1, 5))
_FINE = tuple(digit * 10**power for power in range(9) for digit in (1, 2, 3, 5))
_ENOUGH = 3


def preset_quantities(minimum: int, maximum: int) -> tuple[int, ...]:
    """Up to six round quantities within the limits, ascending; empty where the limits cross."""
    minimum, maximum = max(minimum, 1), min(maximum, LARGEST)
    if minimum > maximum:
        return ()
    rounds = [step for step in _COARSE if minimum <= step <= maximum]
    if len(rounds) < _ENOUGH:
        rounds = [step for step in _FINE if minimum <= step <= maximum]
    # Few people want five of anything: small steps only fill what the larger ones leave free.
    small = [step for step in rounds if step < _COMFORTABLE]
    large = [step for step in rounds if step >= _COMFORTABLE][:PRESETS]
    free = PRESETS - len(large)
    return (*(small[-free:] if free else ()), *large) or (minimum,)
