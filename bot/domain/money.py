"""Money: whole millionths of one currency. Decimal at the edges, float nowhere."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import (
    MAX_EMAX,
    MAX_PREC,
    MIN_EMIN,
    ROUND_CEILING,
    ROUND_FLOOR,
    Context,
    Decimal,
    InvalidOperation,
)

DIGITS = 6
MICROS = 1_000_000
LARGEST_MICROS = 10**17
"""A hundred thousand million units: far above any shop, well inside 64 bits."""
_EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)
"""The usual 28 digits would round once before it is said which way."""
_TYPED = re.compile(r"([0-9]{1,11})([.,][0-9]{1,6})?")
TYPED_DIGITS = 6
"""Before the point, where nothing else bounds what is typed."""
ANY_DIGITS = 11


class CurrencyMismatchError(TypeError):
    """Two amounts of different currencies met in one sum."""


class MoneyRangeError(ValueError):
    """An amount is not a finite number, or larger than the ledger can hold."""


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount. `micros` counts 10⁻⁶ units of `currency` (an ISO 4217 code)."""

    micros: int
    currency: str

    def __post_init__(self) -> None:
        if isinstance(self.micros, bool) or not isinstance(self.micros, int):
            raise TypeError("micros must be an int")
        if abs(self.micros) > LARGEST_MICROS:
            raise MoneyRangeError("amount out of range")

    @classmethod
    def zero(cls, currency: str) -> Money:
        return cls(0, currency)

    @classmethod
    def floor(cls, amount: Decimal, currency: str) -> Money:
        """The largest Money that is not above `amount`."""
        return cls(_whole_micros(amount, ROUND_FLOOR), currency)

    @classmethod
    def ceiling(cls, amount: Decimal, currency: str) -> Money:
        """The smallest Money that is not below `amount`."""
        return cls(_whole_micros(amount, ROUND_CEILING), currency)

    @property
    def decimal(self) -> Decimal:
        """The amount in units, exact."""
        return Decimal(self.micros) / MICROS

    def rounded_up(self, decimals: int) -> Money:
        """Rounded towards +∞ to that many decimals of a unit: how prices are shown."""
        step = _step(decimals)
        return Money(-(-self.micros // step) * step, self.currency)

    def rounded_down(self, decimals: int) -> Money:
        """Rounded towards -∞ to that many decimals of a unit: how balances are shown."""
        step = _step(decimals)
        return Money(self.micros // step * step, self.currency)

    def _same(self, other: Money) -> int:
        if self.currency != other.currency:
            raise CurrencyMismatchError(f"{self.currency} and {other.currency} do not mix")
        return other.micros

    def __add__(self, other: Money) -> Money:
        return Money(self.micros + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.micros - self._same(other), self.currency)

    def __neg__(self) -> Money:
        return Money(-self.micros, self.currency)

    def times(self, count: int) -> Money:
        """That many of it."""
        return Money(self.micros * count, self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.micros < self._same(other)

    def __le__(self, other: Money) -> bool:
        return self.micros <= self._same(other)

    def __gt__(self, other: Money) -> bool:
        return self.micros > self._same(other)

    def __ge__(self, other: Money) -> bool:
        return self.micros >= self._same(other)

    def __bool__(self) -> bool:
        return self.micros != 0


def amount_in(text: str) -> Decimal:
    """The number that a panel sent as text; zero where it is none."""
    try:
        amount = Decimal(text)
    except InvalidOperation:
        return Decimal(0)
    return amount if amount.is_finite() else Decimal(0)


def typed_amount(text: str, currency: str, *, digits: int = TYPED_DIGITS) -> Money | None:
    """An amount above zero as a person types it, `5` or `1,25`; None for anything else.

    At most so many `digits` before the point.
    """
    found = _TYPED.fullmatch(text)
    if found is None or len(found[1]) > digits:
        return None
    return Money.floor(Decimal(text.replace(",", ".")), currency) or None


def _step(decimals: int) -> int:
    if not 0 <= decimals <= DIGITS:
        raise ValueError("decimals must be 0 to 6")
    return int(10 ** (DIGITS - decimals))


def _whole_micros(amount: Decimal, rounding: str) -> int:
    if not amount.is_finite() or amount.copy_abs() > LARGEST_MICROS:
        raise MoneyRangeError("amount out of range")
    return int(_EXACT.multiply(amount, Decimal(MICROS)).to_integral_value(rounding))
