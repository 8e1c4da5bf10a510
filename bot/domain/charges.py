"""What a panel may show as the charge of an order whose exact cost is known."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Context, Decimal

DIGITS = range(2, 7)
"""How many digits after the point panels show."""
ROUNDINGS = (ROUND_DOWN, ROUND_HALF_UP, ROUND_UP)
WIDE = Context(prec=60)
"""More digits than any cost has: the usual 28 are too few for a large one at six decimals."""


def charges(cost: Decimal) -> frozenset[Decimal]:
    """The exact cost and each way of rounding it. Raises ValueError where it is no amount."""
    if not cost.is_finite() or cost < 0:
        raise ValueError(f"{cost} is no cost")
    rounded = {
        cost.quantize(Decimal(1).scaleb(-digits), rounding=rounding, context=WIDE)
        for digits in DIGITS
        for rounding in ROUNDINGS
    }
    return frozenset(rounded | {cost})


def same_charge(shown: Decimal, expected: frozenset[Decimal]) -> bool:
    """Whether `shown` is one of them. 1.5000 is 1.50; what is no number is none of them."""
    return shown.is_finite() and shown in expected
