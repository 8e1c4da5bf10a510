"""What a panel really charges, held against its own rate and what prices are made from.

A *factor* is a charge divided by what the listed rate says. A service's *correction* is the factor
that its prices are made with; 1 where there is none. It was learned at one listed rate, and is
carried to the one of now.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_CEILING, Context, Decimal
from enum import StrEnum

from bot.domain.charges import charges, same_charge
from bot.domain.panel_words import OrderWord

SAME_SHARE = Decimal("0.01")
FACTOR_DIGITS = 4
LARGEST_CORRECTION = 9
"""Far enough below what the ledger can count for any margin on the dearest order."""
SAME_FACTOR = Decimal("0.02")
AGREEING_CHARGES = 3
"""So many in a row at the listed rate take a correction back; one, once that rate is a new one."""
NONE = Decimal(1)
"""The correction of a service that has none."""
_FACTOR = Context(prec=FACTOR_DIGITS, rounding=ROUND_CEILING)
_NET = frozenset({OrderWord.PARTIAL, OrderWord.CANCELED, OrderWord.REFUNDED})
"""Some panels take off the charge of these what they gave back."""


class Truth(StrEnum):
    """How a charge stands to what prices are made from."""

    AGREES = "agrees"
    AS_LISTED = "as-listed"
    """It agrees with the listed rate, below what prices are made from."""
    DEARER = "dearer"
    CHEAPER = "cheaper"
    SENSELESS = "senseless"
    """So much dearer that no price is to be made from it."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """`factor`: the charge by the listed cost, of at most four digits, never rounded down."""

    truth: Truth
    factor: Decimal


def judge(charge: Decimal, listed: Decimal, correction: Decimal) -> Judgement:
    """`listed`: the cost by the panel's own rate. Both above zero, in the panel's currency."""
    if same_cost(charge, listed * correction):
        return Judgement(Truth.AGREES, correction)
    if same_cost(charge, listed):
        truth = Truth.AS_LISTED if correction > NONE else Truth.DEARER
        return Judgement(truth, NONE)
    factor = _factor(charge, listed)
    return _dearer(factor) if factor > correction else Judgement(Truth.CHEAPER, factor)


def judge_of_before(
    charge: Decimal, then: Decimal, now: Decimal, correction: Decimal
) -> Judgement | None:
    """The same of an order that was sent at another listed rate; None: it says nothing of `now`.

    `then`, `now`: the cost by both rates. What was dearer is so by no more than it was then.
    """
    if same_cost(charge, then):
        return None
    found = judge(charge, now, correction)
    if found.truth in (Truth.AGREES, Truth.AS_LISTED) or found.factor == NONE:
        return found
    factor = min(found.factor, _factor(charge, then))
    return _dearer(factor) if factor > correction else None


def _factor(charge: Decimal, listed: Decimal) -> Decimal:
    return _FACTOR.divide(charge, listed).normalize()


def _dearer(factor: Decimal) -> Judgement:
    return Judgement(Truth.DEARER if factor <= LARGEST_CORRECTION else Truth.SENSELESS, factor)


def same_cost(charge: Decimal, expected: Decimal) -> bool:
    """Within 1 %, or what the expected cost may look like when a panel shows few digits."""
    if abs(charge - expected) <= expected * SAME_SHARE:
        return True
    return same_charge(charge, charges(expected))


def comparable(
    charge: Decimal | None, word: OrderWord, earlier: Iterable[Decimal]
) -> Decimal | None:
    """The charge, where it is the first one that says what an order costs.

    Zero is shown before a panel has counted; less than that, and what may be net of a refund,
    says nothing. `earlier`: the charges that were heard before.
    """
    if charge is None or charge <= 0 or word in _NET:
        return None
    return None if any(amount > 0 for amount in earlier) else charge


def is_part_of_drip(charge: Decimal, whole: Decimal) -> bool:
    """Whether the charge of a drip-feed may be that of the runs begun so far, and no more.

    Panels show one run, those that have begun, or all of them: only more than all is sure.
    """
    return charge < whole and not same_cost(charge, whole)


def is_known(factor: Decimal, factors: Iterable[Decimal]) -> bool:
    """Whether a factor like this one is among them; those of rounded charges differ a little."""
    return any(abs(factor - known) <= known * SAME_FACTOR for known in factors)


def carried(correction: Decimal, learned_at: Decimal, now: Decimal) -> Decimal:
    """A correction that was learned at one listed rate, at the one of now.

    What makes prices dearer never grows: the cost is what was really charged, or the new rate
    where that is higher, and falls along with the rate. What makes them cheaper only shrinks: the
    cost is never below what was really charged, and nothing is taken off a rate that has risen.
    Both are over once the rate has come to what was charged: the shop often hears of a new rate by
    a charge before it does by a sync.
    """
    charged = learned_at * correction
    if now <= 0 or charged <= 0:
        return correction
    by_charge = _factor(charged, now)
    if correction > NONE:
        is_explained = now >= charged * (1 - SAME_SHARE)
        return NONE if is_explained else min(correction, by_charge)
    is_over = now <= charged * (1 + SAME_SHARE) or now > learned_at * (1 + SAME_SHARE)
    return NONE if is_over else max(correction, by_charge)


def may_be_accepted(factor: Decimal) -> bool:
    """Whether prices may be made from a charge that is so much below the listed cost."""
    return factor * LARGEST_CORRECTION >= 1
