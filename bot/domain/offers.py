"""What a panel offers now against what is stored: what changed, and whether to believe it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum

from bot.domain.classify import classify
from bot.domain.drip_feed import Intervals
from bot.domain.left_out import LeftOut
from bot.domain.platforms import Platform, TargetKind
from bot.domain.price_moves import jumps
from bot.domain.service_types import Billing, normal_type

WORTH_GUARDING = 20
"""A smaller catalogue may change as it likes."""
SMALLEST_SHARE = Decimal("0.5")
LARGEST_SHARE = Decimal("0.5")
SENSELESS_FACTOR = 9
"""A rate that is so many times higher, or lower, than before. A tenfold one that was rounded
is not quite ten."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A row of a panel's catalogue as the shop reads it. `hidden`: why it is not sold.

    `rate` is the listed one, whatever its orders were really charged.

    `raw_…` is what the panel wrote, as text; empty where it wrote nothing.
    """

    remote_id: str
    type: str
    name: str
    raw_name: str
    description: str
    category: str
    platform: Platform
    target: TargetKind
    rate: Decimal
    exchange_rate: Decimal
    minimum: int
    maximum: int
    refill: bool
    refill_days: int | None
    cancel: bool
    hidden: LeftOut | None
    billing: Billing = Billing.QUANTITY
    splits_commas: bool = False
    drip_intervals: Intervals | None = None
    per_day: int | None = None
    start_seconds: int | None = None
    raw_type: str = ""
    raw_category: str = ""
    raw_rate: str = ""
    raw_minimum: str = ""
    raw_maximum: str = ""


@dataclass(frozen=True, slots=True)
class Stored:
    """The newest generation of one of a panel's ids. `position`: its place in the list.

    `agreed_rate` is the last one that was on sale, or approved; None where none ever was.
    """

    id: int
    generation: int
    position: int
    offer: Offer
    agreed_rate: Decimal | None = None


class Doubt(StrEnum):
    """Why an answer is not believed until an admin does."""

    TOO_FEW = "too-few"
    """Nothing is left on offer, or less than half."""
    OTHER_SERVICES = "other-services"
    """More than half of what was on offer is gone, or has become something else."""
    OTHER_RATES = "other-rates"
    """More than half of the rates are about ten times as high as before, or a tenth."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """What a sync changes, counted. `before` and `now` are on offer.

    `vanished` and `replaced` were on offer before; `back` had vanished; the rest is on offer
    before and after. `leaps`: a rate about ten times as high, or a tenth. `jumped`: held back
    from now on until somebody approves the rate.
    """

    before: int = 0
    now: int = 0
    new: int = 0
    vanished: int = 0
    replaced: int = 0
    back: int = 0
    dearer: int = 0
    cheaper: int = 0
    leaps: int = 0
    limits: int = 0
    kept: int = 0
    jumped: int = 0

    @property
    def doubt(self) -> Doubt | None:
        """Why all of it together is not believed."""
        if self.before and not self.now:
            return Doubt.TOO_FEW
        if self.before >= WORTH_GUARDING and self.now < self.before * SMALLEST_SHARE:
            return Doubt.TOO_FEW
        lost = self.vanished + self.replaced
        if self.before >= WORTH_GUARDING and lost > self.before * LARGEST_SHARE:
            return Doubt.OTHER_SERVICES
        if self.kept >= WORTH_GUARDING and self.leaps > self.kept * LARGEST_SHARE:
            return Doubt.OTHER_RATES
        return None


@dataclass(frozen=True, slots=True)
class Listed:
    """An offer with its place in the panel's list, and what is stored of its id."""

    offer: Offer
    position: int
    old: Stored | None = None


@dataclass(slots=True)
class Changes:
    """What has to be written, and nothing else."""

    added: list[Listed] = field(default_factory=list)
    replaced: list[Listed] = field(default_factory=list)
    changed: list[Listed] = field(default_factory=list)
    vanished: list[Stored] = field(default_factory=list)
    numbers: Numbers = field(default_factory=Numbers)

    @property
    def are_any(self) -> bool:
        return bool(self.added or self.replaced or self.changed or self.vanished)


def compare(
    known: Mapping[str, Stored], offers: Iterable[Offer], jump_percent: Decimal = Decimal(0)
) -> Changes:
    """`known`: what is stored, by the panel's id. What vanishes is hidden, never deleted.

    Offers whose rate is more than `jump_percent` away from the agreed one are held back, unless
    the answer as a whole is doubted: then that is the question, and to take it approves them.
    """
    listed = tuple(offers)
    changes = _changes(known, listed)
    if changes.numbers.doubt is not None:
        return changes
    held = _held_back(changes, jump_percent)
    if not held:
        return changes
    found = _changes(known, [held.get(offer.remote_id, offer) for offer in listed])
    found.numbers = replace(changes.numbers, jumped=_newly_held(known, held.values()))
    return found


def _held_back(changes: Changes, percent: Decimal) -> dict[str, Offer]:
    """By the panel's ids. What stays as it was keeps its agreed rate."""
    return {
        one.offer.remote_id: replace(one.offer, hidden=LeftOut.RATE_JUMP)
        for one in changes.changed
        if one.offer.hidden is None and _has_jumped(one.old, one.offer, percent)
    }


def _has_jumped(old: Stored | None, offer: Offer, percent: Decimal) -> bool:
    agreed = None if old is None else old.agreed_rate
    return agreed is not None and jumps(agreed, offer.rate, percent)


def _newly_held(known: Mapping[str, Stored], offers: Iterable[Offer]) -> int:
    held = (offer for offer in offers if offer.hidden is LeftOut.RATE_JUMP)
    return sum(known[one.remote_id].offer.hidden is not LeftOut.RATE_JUMP for one in held)


def _changes(known: Mapping[str, Stored], offers: Sequence[Offer]) -> Changes:
    """Thousands are the very offers that are stored: nothing else is asked about those."""
    changes, others, seen, sold_as_before = Changes(), [], set(), 0
    for position, offer in enumerate(offers):
        old = known.get(offer.remote_id)
        seen.add(offer.remote_id)
        if old is not None and old.offer is offer and old.position == position:
            sold_as_before += offer.hidden is None
        else:
            others.append(Listed(offer, position, old))
            _sort_in(changes, others[-1])
    gone = [old for remote_id, old in known.items() if remote_id not in seen]
    changes.vanished = [old for old in gone if old.offer.hidden is not LeftOut.VANISHED]
    changes.numbers = _numbers(changes, others, sold_as_before)
    return changes


def _sort_in(changes: Changes, listed: Listed) -> None:
    old = listed.old
    if old is None:
        changes.added.append(listed)
    elif means_something_else(old.offer, listed.offer):
        changes.replaced.append(listed)
    elif (old.offer, old.position) != (listed.offer, listed.position):
        changes.changed.append(listed)


def means_something_else(old: Offer, new: Offer) -> bool:
    """Whether the panel gave the id to another service.

    Judged by what the panel wrote, each time by today's rules: that we read the same words
    better than before changes no service. Nor does a new wording that means the same, or that
    says for the first time what it means.
    """
    if normal_type(old.raw_type or old.type) != normal_type(new.raw_type or new.type):
        return True
    if old.raw_name == new.raw_name:
        return False
    before = classify(old.raw_name, old.raw_category or old.category, old.description)
    other_platform = Platform.OTHER not in (before.platform, new.platform) and (
        before.platform is not new.platform
    )
    other_target = TargetKind.ANY not in (before.target, new.target) and (
        before.target is not new.target
    )
    return other_platform or other_target


def _numbers(changes: Changes, others: Sequence[Listed], sold_as_before: int) -> Numbers:
    """`others`: all that is offered but what is sold, or kept out, as before."""
    replaced = {listed.offer.remote_id for listed in changes.replaced}
    sold = [listed for listed in others if listed.offer.hidden is None]
    same = [
        (listed.old.offer, listed.offer)
        for listed in sold
        if listed.old is not None and listed.offer.remote_id not in replaced
    ]
    kept = [(old, new) for old, new in same if old.hidden is None]
    vanished = _on_offer(changes.vanished)
    return Numbers(
        before=sold_as_before + _on_offer(listed.old for listed in others) + vanished,
        now=sold_as_before + len(sold),
        new=len(sold) - len(same),
        vanished=vanished,
        replaced=_on_offer(listed.old for listed in changes.replaced),
        back=sum(old.hidden is LeftOut.VANISHED for old, _ in same),
        dearer=sum(old.rate < new.rate for old, new in kept),
        cheaper=sum(old.rate > new.rate for old, new in kept),
        leaps=sum(_leaps(old.rate, new.rate) for old, new in kept),
        limits=sum((old.minimum, old.maximum) != (new.minimum, new.maximum) for old, new in kept),
        kept=sold_as_before + len(kept),
    )


def _on_offer(found: Iterable[Stored | None]) -> int:
    return sum(one is not None and one.offer.hidden is None for one in found)


def _leaps(before: Decimal, now: Decimal) -> bool:
    return max(before, now) >= SENSELESS_FACTOR * min(before, now)
