"""Single values as a dialect writes them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from sandbox.panel.dialects.habits import Flags, WordStyle, Written
from sandbox.panel.ordering import whole_number

TWENTY_DECIMALS = Decimal(1).scaleb(-20)


def number(amount: Decimal, form: Written) -> object:
    """A rate or an amount. As a number it is whole where it can be."""
    if form is Written.TEXT:
        return format(amount, "f")
    if form is Written.NUMBER:
        return int(amount) if amount == amount.to_integral_value() else float(amount)
    return format(Decimal(float(amount)).quantize(TWENTY_DECIMALS), "f")


def rounded(amount: Decimal, decimals: int) -> Decimal:
    return amount.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def whole(count: int, form: Written) -> object:
    return count if form is Written.NUMBER else str(count)


def identifier(text: str, form: Written) -> object:
    """An id. One that is no number stays a text."""
    found = whole_number(text)
    return text if found is None or form is not Written.NUMBER else found


def flag(value: bool, form: Flags) -> object:
    return _FLAGS[form][value]


def word(text: str, style: WordStyle) -> str:
    """A word for a state, from its title form."""
    if style is WordStyle.SNAKE:
        return text.lower().replace(" ", "_")
    if style is WordStyle.ONE_WORD:
        return text.replace(" ", "").capitalize()
    return {WordStyle.LOWER: text.lower(), WordStyle.UPPER: text.upper()}.get(style, text)


_FLAGS: dict[Flags, tuple[object, object]] = {
    Flags.BOOLEANS: (False, True),
    Flags.WORDS: ("false", "true"),
    Flags.DIGITS: (0, 1),
    Flags.DIGITS_AS_TEXT: ("0", "1"),
}
