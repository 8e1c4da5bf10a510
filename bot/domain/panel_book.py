"""The second book: what lies at each panel, in the panel's own currency, and what became of it.

Pure. Amounts are whole millionths (10⁻⁶) of a unit of that currency. An entry moves an amount
from one account to another; an account may be below zero.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, ROUND_HALF_EVEN, Context, Decimal
from enum import StrEnum
from itertools import chain, combinations

from bot.domain.money import DIGITS, LARGEST_MICROS, Money, MoneyRangeError

LARGEST_AMOUNT = LARGEST_MICROS
"""A hundred thousand million units: enough for what a dollar is a million of."""
LARGEST_ACCOUNT = 8 * 10**18
"""So much fits into 64 bits, with room for one more entry."""
MOST_TOGETHER = 10
"""So many orders are tried together for what may explain a difference."""
_EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)


class Account(StrEnum):
    """Of each panel. Together they are always zero."""

    PREPAID = "prepaid"
    """What should lie there."""
    COST = "cost"
    """What orders cost."""
    SUSPENSE = "suspense"
    """Orders whose outcome is unknown, and what they cost if nobody ever found them."""
    OUTSIDE = "outside"
    """Top-ups, and what lay there when the book was opened."""
    FOREIGN = "foreign"
    """What somebody else spent."""
    LOSS = "loss"
    """Orders that nobody has paid for: found after their price was given back, or a restore."""


class Entry(StrEnum):
    """Why something was booked. Together with what it is about, each happens once."""

    OPENING = "opening"
    PLACED = "placed"
    DOUBTED = "doubted"
    LINKED = "linked"
    GIVEN_BACK = "given_back"
    """An order of unknown outcome that the panel is taken not to have."""
    GONE = "gone"
    """It has cost money after all: the balance says so."""
    CHARGED = "charged"
    """What the panel says that an order costs, less what was expected."""
    RETURNED = "returned"
    TAKEN_AGAIN = "taken_again"
    """The panel did go on with an order that it had paid back."""
    STRAY = "stray"
    OURS = "ours"
    """What was booked as nobody's order is one of ours after all: a person has linked it."""
    TOP_UP = "top_up"
    FOREIGN = "foreign"
    ROUNDING = "rounding"


class Finding(StrEnum):
    """What a comparison of the balance with the book came to. Names a text as well."""

    OPENED = "opened"
    AGREES = "agrees"
    ROUNDING = "rounding"
    WAITING = "waiting"
    """Own orders of which the panel has not said everything may account for it."""
    FOUND = "found"
    """It is exactly what orders of ours have cost, or brought back, unseen."""
    TOP_UP = "top-up"
    SHORT = "short"
    """Nothing explains what is missing; the next balance decides."""
    FOREIGN = "foreign"
    STRANGER = "stranger"
    """It is what somebody else's orders cost, which were found and told of before."""


AGREEING = frozenset({Finding.AGREES, Finding.ROUNDING})


# Amounts


def millionths(amount: Decimal) -> int:
    """Rounded half even. Raises MoneyRangeError where it is no number or too large."""
    if not fits_the_book(amount):
        raise MoneyRangeError("amount out of range")
    return int(_EXACT.scaleb(amount, DIGITS).to_integral_value(ROUND_HALF_EVEN))


def fits_the_book(amount: Decimal) -> bool:
    """Whether a panel's book can count so much."""
    return amount.is_finite() and amount.copy_abs() <= LARGEST_AMOUNT // 10**DIGITS


def units(amount: int) -> Decimal:
    """Whole millionths as a number of units, exact."""
    return _EXACT.scaleb(Decimal(amount), -DIGITS)


def shown(amount: int, currency: str) -> Money:
    """To be read by people; a sum that is larger than money can be is shown as the largest."""
    return Money(max(-LARGEST_AMOUNT, min(amount, LARGEST_AMOUNT)), currency)


def unit(amounts: Iterable[Decimal]) -> int:
    """One unit of the last place that is shown, by the one of these that was written longest.

    A panel that writes numbers leaves out zeros at their end, so one alone tells little.
    """
    exponents = (amount.as_tuple().exponent for amount in amounts)
    digits = max((-one for one in exponents if isinstance(one, int)), default=0)
    return int(10 ** (DIGITS - min(max(digits, 0), DIGITS)))


def share(whole: int, part: int, of: int) -> int:
    """`part` of `of` equal parts, rounded half even."""
    quotient, rest = divmod(whole * part, of)
    return quotient + (2 * rest > of or (2 * rest == of and quotient % 2 == 1))


# What an order costs


@dataclass(frozen=True, slots=True)
class Told:
    """What a panel says of an order that ended before all was delivered, or of such a run.

    `delivered` of `quantity`: None where it makes no sense. `charge` is None where the panel shows
    none, or never showed more than zero. `unit` is one of the last place of its charges.
    """

    quantity: int
    delivered: int | None
    charge: int | None
    unit: int


def corrected(expected: int, charge: int, unit: int) -> int:
    """What an order costs, by the first charge that is shown of it.

    A charge that is the expected one, rounded, tells nothing that is not known better.
    """
    return expected if abs(charge - expected) < unit else charge


def kept(whole: int, told: Told) -> int | None:
    """What the panel keeps of the `whole` cost; None where that cannot be told.

    Some panels go on to show the whole charge, others show what is left of it.
    """
    by_count = None if told.delivered is None else share(whole, told.delivered, told.quantity)
    charge = told.charge
    if charge is None or abs(charge - whole) < told.unit:
        return by_count
    if by_count is not None and abs(charge - by_count) < told.unit:
        return by_count
    return max(charge, 0) if charge < whole else by_count


# What a difference means


@dataclass(frozen=True, slots=True)
class Claim:
    """What an order would explain if it were so: `amount` more than booked, or less.

    `unheard`: no balance has spoken of it yet.
    """

    order_id: int
    kind: Entry
    amount: int
    unheard: bool = False


@dataclass(frozen=True, slots=True)
class Situation:
    """A balance beside the book. `difference` is what was reported less what is booked.

    `unit`: one of the last place that the panel shows. `slack`: how far costs that were rounded
    since the last settled comparison may add up. `doubted`: orders of unknown outcome are booked
    as spent. `pending`: orders whose refund may not be reported yet. `unsure`: what orders are
    booked with of which no charge was heard yet. `from_before`: what orders from before the book
    have brought back since then; it may have lain there when the book was opened. `strangers`:
    what orders cost that nobody here made, found since the last settled comparison. `stood_for`:
    the smallest difference of that sign since it first came up; None where it is new.
    `short_before`: the same where nothing explained it the last time.
    """

    difference: int
    unit: int
    slack: int
    doubted: bool = False
    pending: bool = False
    unsure: int = 0
    from_before: int = 0
    strangers: int = 0
    claims: Sequence[Claim] = ()
    stood_for: int | None = None
    short_before: int | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """`amount` is to be booked; nothing where it is zero. `claims`: what it was found to be."""

    finding: Finding
    amount: int = 0
    claims: tuple[Claim, ...] = ()


def explain(case: Situation) -> Explanation:
    """Say what a difference is, where it is certain; else what it waits for."""
    if abs(case.difference) < case.unit:
        return Explanation(Finding.AGREES)
    return _more(case) if case.difference > 0 else _less(case)


def _more(case: Situation) -> Explanation:
    """A refund is looked for before anything is called a top-up."""
    if case.doubted or case.pending:
        return Explanation(Finding.WAITING)
    lasting = case.difference if case.stood_for is None else min(case.difference, case.stood_for)
    return _small_or_found(case) or Explanation(Finding.TOP_UP, lasting)


def _less(case: Situation) -> Explanation:
    """Nobody else is accused for what comes up once."""
    if case.unsure and -case.difference <= case.unsure + case.unit + case.slack:
        return Explanation(Finding.WAITING)
    explained = _small_or_found(case)
    if explained is not None:
        return explained
    if case.from_before and -case.difference <= case.from_before + case.unit + case.slack:
        return Explanation(Finding.OPENED, case.difference)
    if case.strangers:
        return Explanation(Finding.STRANGER, max(case.difference, -case.strangers))
    if case.short_before is None:
        return Explanation(Finding.SHORT)
    return Explanation(Finding.FOREIGN, max(case.difference, case.short_before))


def _small_or_found(case: Situation) -> Explanation | None:
    tolerance = case.unit + case.slack
    if abs(case.difference) <= tolerance:
        return Explanation(Finding.ROUNDING, case.difference)
    for claims in chain(((claim,) for claim in case.claims), _together(case)):
        amount = sum(claim.amount for claim in claims)
        if abs(case.difference - amount) <= tolerance:
            return Explanation(Finding.FOUND, amount, claims)
    return None


def _together(case: Situation) -> Iterable[tuple[Claim, ...]]:
    """Several that came up since the last balance, the fewest first.

    What a balance has spoken of already comes up one by one, if at all: any sum may be made of
    enough orders.
    """
    able = [one for one in case.claims if one.unheard and one.amount * case.difference > 0]
    if len(able) > MOST_TOGETHER:
        return ()
    return chain.from_iterable(combinations(able, size) for size in range(2, len(able) + 1))


# What is shown


@dataclass(frozen=True, slots=True)
class BalanceCheck:
    """One comparison. `reported` is the panel's own text; the rest was so before it was explained.

    `booked_now`: what the explanation moved. `within`: by how much the difference may be wrong.
    `last_entry` is the id of the newest entry that `booked` contains. `order_ids` are the orders
    that were found to explain it.
    """

    at: int
    reported: str
    currency: str
    booked: int
    difference: int
    finding: Finding
    last_entry: int
    within: int
    booked_now: int = 0
    order_ids: tuple[int, ...] = ()

    @property
    def unexplained(self) -> int:
        """What is left of the difference."""
        return self.difference - self.booked_now


@dataclass(frozen=True, slots=True)
class BookView:
    """A panel's book as `/balance` shows it, in the panel's `currency`.

    `spent` and `topped_up` are those of the last seven days. `checks`: the latest first.
    `too_large`: what lies there, or what was booked, is more than the book can count.
    """

    currency: str
    booked: int
    spent: int
    topped_up: int
    in_doubt: int
    foreign: int
    loss: int
    checks: Sequence[BalanceCheck] = ()
    too_large: bool = False
