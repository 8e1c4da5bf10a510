"""What a panel may show as the charge of an order whose exact cost is known."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Context, Decimal

DIGITS = range(2, 7)
"""How many digits after the point panels show."""
LARGE = 1000
"""From here on panels may show whole units: that rounds off less than two digits do of a cent."""
ROUNDINGS = (ROUND_DOWN, ROUND_HALF_UP, ROUND_UP)
WIDE = Context(prec=60)
"""More digits than any cost has: the usual 28 are too few for a large one at six decimals."""


def charges(cost: Decimal) -> frozenset[Decimal]:
    """The exact cost and each way of rounding it. Raises ValueError where it is no amount."""
    if not cost.is_finite() or cost < 0:
        raise ValueError(f"{cost} is no cost")
    shown = range(DIGITS.stop) if cost >= LARGE else DIGITS
    rounded = {
        cost.quantize(Decimal(1).scaleb(-digits), rounding=rounding, context=WIDE)
        for digits in shown
        for rounding in ROUNDINGS
    }
    return frozenset(rounded | {cost})


def same_charge(shown: Decimal, expected: frozenset[Decimal]) -> bool:
    """Whether `shown` is one of them. 1.5000 is 1.50; what is no number is none of them."""
    return shown.is_finite() and shown in expected


def is_other_money(named: str | None, account: str | None) -> bool:
    """Whether a charge is said to count in another currency than the account. None: not known."""
    return named is not None and account is not None and named != account
