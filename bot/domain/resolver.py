"""What may be decided about orders of unknown outcome without a person, and what may not.

Pure. To find an order is safe: an order of ours at the panel that no order of the shop owns, with
the charge that was expected. Not to find it proves little: it is only believed late, in small
sums, and where everything else fits. Whatever does not fit is a person's.

All of it rests on ids that ascend, on an account that nobody else uses, and on the breaker:
nothing is sent for `REST` seconds after an outcome became unknown, so that what was sent before is
not committed after what is sent then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import chain, pairwise

from bot.domain.charges import same_charge
from bot.domain.clock import DAY, MINUTE

REST = 2 * MINUTE
"""For so long no order is sent to an account after an outcome there became unknown."""
SETTLED = 30 * MINUTE
"""After that, nothing is believed to be committed any more: no proxy or worker in front of a
panel lives that long with one request."""
TIMES_THE_SLOWEST = 3
APART = 15 * MINUTE
"""Between the first and the latest search that found nothing."""
ENOUGH_ORDERS = 50
MOST_OPEN = 10


class Hurdle(StrEnum):
    """Why a person has to decide. Stored, and part of the names of texts."""

    NO_EVIDENCE = "no-evidence"
    """Nothing was stored before it was sent: the first order of a panel, an older program."""
    RESTORED = "restored"
    KIND_OF_SERVICE = "kind-of-service"
    """A drip-feed, or a charge that cannot be told beforehand."""
    IDS_UNPROVEN = "ids-unproven"
    """Too few orders to know whether the panel's ids ascend."""
    IDS_OUT_OF_ORDER = "ids-out-of-order"
    SHARED_ACCOUNT = "shared-account"
    """Somebody else was seen to order or spend on the account, or it is not known yet."""
    SHOWS_FOREIGN = "shows-foreign"
    """The panel answers about other people's orders, so that ours cannot be told from them."""
    NO_CANARY = "no-canary"
    """There was no id whose answer is known, so nothing shows what the search is worth."""
    CANARY = "canary"
    """An id whose answer is known was answered wrongly: the search proves nothing."""
    RUNS_ARE_OPEN = "runs-are-open"
    """A drip-feed of ours is at work at the panel: what was found may be its next run."""
    TOO_WIDE = "too-wide"
    """More ids than one search may ask for."""
    ALIEN = "alien"
    """There is an order of ours at the panel that fits nothing."""
    NO_CHARGE = "no-charge"
    """There is one that may be it, and the panel does not show what it costs."""
    PARTIAL = "partial"
    """Fewer candidates than unknown orders that they might be, or more, or in no clear order."""
    BALANCE = "balance"
    """The panel's balance does not say the same, or cannot be compared."""
    OVER_LIMIT = "over-limit"
    DAY_LIMIT = "day-limit"
    TOO_MANY_OPEN = "too-many-open"
    TOO_OLD = "too-old"
    STOPPED = "stopped"
    """Deciding by itself was stopped at this panel until an admin allows it again."""


PASSING = frozenset(
    {
        Hurdle.NO_CANARY,
        Hurdle.CANARY,
        Hurdle.RUNS_ARE_OPEN,
        Hurdle.TOO_WIDE,
        Hurdle.NO_CHARGE,
        Hurdle.BALANCE,
        Hurdle.DAY_LIMIT,
        Hurdle.TOO_MANY_OPEN,
        Hurdle.STOPPED,
    }
)
"""What may be gone at the next search: a person may decide already, and the search goes on.

All others are final: stored with the order, told at once, and handed in again as its `hurdle`.
They lie in the order itself, or in what was known of the account when it was lost, and later
knowledge does not mend that.
"""


@dataclass(frozen=True, slots=True)
class UnknownOrder:
    """An order of unknown outcome. Times are seconds since 1970, money is the shop's currency.

    `expected`: the charges that the panel may show for it, in its own currency; empty where that
    cannot be told. `low`: our highest id whose answer was received before it was sent, None where
    there was none. `high`: the id of an order of ours that was sent after the breaker's rest, None
    while there is none. `quantity`: None where the panel may count in another unit (a package).
    `cleared`: first and latest search that found nothing for it (`cleared_by`), the one that is
    judged now among them; None where the latest found something. `hurdle`: why it is a person's,
    whatever a search finds. `only_rival`: nothing is decided about it, but what was found may be
    it: it is being sent right now, or was given up (paid back, written off) and is still watched.
    """

    order_id: int
    sent_at: int
    since: int
    expected: frozenset[Decimal]
    price: Decimal
    quantity: int | None
    low: int | None
    high: int | None
    cleared: tuple[int, int] | None = None
    hurdle: Hurdle | None = None
    only_rival: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """An order on our account at the panel that belongs to no order of the shop.

    `in_other_money`: the panel names another currency for `charge` than that of the account.
    """

    remote_id: int
    charge: Decimal | None
    word: str
    remains: int | None = None
    in_other_money: bool = False

    @property
    def shows_its_cost(self) -> bool:
        """Many panels show no charge, or zero, until they have counted."""
        charge = self.charge
        is_one = charge is not None and charge.is_finite() and charge > 0
        return is_one and not self.in_other_money


@dataclass(frozen=True, slots=True)
class Search:
    """One search through ids in which unknown orders of a panel may be.

    `whole`: every id that was asked for was answered. `canaries`: an own and a foreign id came out
    right in every call; None where there was no such id to ask for. `looked_for`: the orders in
    all of whose ids was searched (`Plan.looked_for`); None: all of them.
    """

    at: int
    whole: bool
    canaries: bool | None
    candidates: tuple[Candidate, ...]
    looked_for: frozenset[int] | None = None

    def covers(self, order: UnknownOrder) -> bool:
        return self.looked_for is None or order.order_id in self.looked_for


@dataclass(frozen=True, slots=True)
class Trust:
    """What is known of a panel. `slowest_add`: seconds of the slowest answer to `add` so far."""

    ascending: int = 0
    out_of_order: int = 0
    exclusive: bool = False
    hides_foreign: bool | None = None
    runs_are_open: bool = False
    stopped: bool = False
    slowest_add: float = 0.0


@dataclass(frozen=True, slots=True)
class Limits:
    """In the shop's currency; 0 switches a way of deciding off.

    `link` is no bound where the balance does not speak against it. `released_today` is what was
    released without a person today.
    """

    link: Decimal
    release: Decimal
    release_a_day: Decimal
    released_today: Decimal


@dataclass(frozen=True, slots=True)
class Unexplained:
    """What has left the panel's account beyond everything known, in its currency, heard `at`.

    The open unknown orders are not known: what the panel took for one of them is in `amount`.
    `within`: by how much it may be wrong, for digits that are not shown and costs that are still
    estimates.
    """

    amount: Decimal
    within: Decimal
    at: int


@dataclass(frozen=True, slots=True)
class Link:
    """It is the panel's order of that id."""

    remote_id: int


@dataclass(frozen=True, slots=True)
class Release:
    """The panel does not have it."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A person has to decide."""

    hurdle: Hurdle


@dataclass(frozen=True, slots=True)
class Wait:
    """Search again later."""


Decision = Link | Release | Ask | Wait


@dataclass(frozen=True, slots=True)
class _Evidence:
    """All that one round of deciding knows. Orders in the order in which they were sent."""

    orders: Sequence[UnknownOrder]
    search: Search
    trust: Trust
    limits: Limits
    unexplained: Unexplained | None
    now: int


def decide(
    unknown: Sequence[UnknownOrder],
    search: Search,
    trust: Trust,
    limits: Limits,
    unexplained: Unexplained | None,
    now: int,
) -> dict[int, Decision]:
    """A decision for each unknown order of one panel, by its id.

    `unknown`: all that are open at the panel, a person's too, and those that are only rivals: each
    of them may be what was found. `unexplained`: None where that cannot be told.
    """
    orders = sorted(unknown, key=_by_time)
    evidence = _Evidence(orders, search, trust, limits, unexplained, now)
    hurdle = _hurdle_of_all(evidence)
    judged = _judge(evidence) if hurdle is None else {o.order_id: Ask(hurdle) for o in orders}
    own = {order.order_id: _own(order, judged[order.order_id]) for order in orders}
    decisions = _within_the_day(own, evidence)
    return {o.order_id: _while_young(o, decisions[o.order_id], now) for o in orders}


def aliens(unknown: Iterable[UnknownOrder], search: Search) -> tuple[Candidate, ...]:
    """Orders on our account that none of the unknown ones can be: somebody else's."""
    orders = list(unknown)
    return tuple(c for c in search.candidates if not any(may_be(order, c) for order in orders))


def cleared_by(unknown: Iterable[UnknownOrder], search: Search) -> frozenset[int]:
    """The unknown orders for which a good search found nothing in all of a closed bracket."""
    if not (search.whole and search.canaries):
        return frozenset()
    return frozenset(
        order.order_id
        for order in unknown
        if order.low is not None
        and order.high is not None
        and search.covers(order)
        and not any(may_be(order, c) for c in search.candidates)
    )


def groups(orders: Iterable[UnknownOrder]) -> list[list[UnknownOrder]]:
    """Orders that may be mistaken for each other, also by way of others, are of one group."""
    found: list[list[UnknownOrder]] = []
    for order in orders:
        joined = [group for group in found if any(_rivals(order, other) for other in group)]
        found = [group for group in found if group not in joined]
        found.append(sorted([*chain(*joined), order], key=_by_time))
    return found


def _by_time(order: UnknownOrder) -> tuple[int, int]:
    return order.sent_at, order.order_id


def _own(order: UnknownOrder, decision: Decision) -> Decision:
    """What lies in the order itself goes before what was found."""
    if order.only_rival:
        return Wait()
    hurdle = _hurdle_of(order)
    return decision if hurdle is None else Ask(hurdle)


def _while_young(order: UnknownOrder, decision: Decision, now: int) -> Decision:
    """After a day nothing passes any more."""
    is_old = now - order.since >= DAY and not order.only_rival
    return Ask(Hurdle.TOO_OLD) if is_old and _may_pass(decision) else decision


def _may_pass(decision: Decision) -> bool:
    return isinstance(decision, Wait) or (isinstance(decision, Ask) and decision.hurdle in PASSING)


def _hurdle_of(order: UnknownOrder) -> Hurdle | None:
    if order.hurdle is not None:
        return order.hurdle
    if order.low is None:
        return Hurdle.NO_EVIDENCE
    return None if order.expected else Hurdle.KIND_OF_SERVICE


def _too_many(evidence: _Evidence) -> bool:
    return sum(not order.only_rival for order in evidence.orders) > MOST_OPEN


HURDLES_OF_ALL: Mapping[Hurdle, Callable[[_Evidence], bool]] = {
    Hurdle.STOPPED: lambda known: known.trust.stopped,
    Hurdle.IDS_OUT_OF_ORDER: lambda known: known.trust.out_of_order > 0,
    Hurdle.IDS_UNPROVEN: lambda known: known.trust.ascending < ENOUGH_ORDERS,
    Hurdle.SHARED_ACCOUNT: lambda known: not known.trust.exclusive,
    Hurdle.SHOWS_FOREIGN: lambda known: known.trust.hides_foreign is False,
    Hurdle.TOO_MANY_OPEN: _too_many,
    Hurdle.NO_CANARY: lambda known: known.search.canaries is None,
    Hurdle.CANARY: lambda known: known.search.canaries is False,
    Hurdle.RUNS_ARE_OPEN: lambda known: (
        known.trust.runs_are_open and bool(known.search.candidates)
    ),
    Hurdle.ALIEN: lambda known: bool(aliens(known.orders, known.search)),
}
"""What makes all of a panel's unknown orders a person's; the first that holds is named.

The canaries go before the alien: where they came out wrong, it may be a stranger's order.
"""


def _hurdle_of_all(evidence: _Evidence) -> Hurdle | None:
    return next((hurdle for hurdle, holds in HURDLES_OF_ALL.items() if holds(evidence)), None)


def _judge(evidence: _Evidence) -> dict[int, Decision]:
    if not evidence.search.whole:
        return {order.order_id: Wait() for order in evidence.orders}
    judged: dict[int, Decision] = {}
    for group in groups(evidence.orders):
        judged |= _judge_group(group, evidence)
    return judged


def _rivals(one: UnknownOrder, other: UnknownOrder) -> bool:
    """Whether a candidate may exist that fits both."""
    if not (one.expected and other.expected):
        return _overlap(one, other)
    return not one.expected.isdisjoint(other.expected) and _overlap(one, other)


def _overlap(one: UnknownOrder, other: UnknownOrder) -> bool:
    return _begins_before_the_end(one, other) and _begins_before_the_end(other, one)


def _begins_before_the_end(one: UnknownOrder, other: UnknownOrder) -> bool:
    """Whether an id above the low end of `one` lies below the high end of `other`."""
    return one.low is None or other.high is None or one.low + 1 < other.high


def fits(order: UnknownOrder, candidate: Candidate) -> bool:
    """What cannot be told of an order beforehand speaks for nothing and against nothing."""
    return _is_within(order, candidate) and _costs(order, candidate)


def may_be(order: UnknownOrder, candidate: Candidate) -> bool:
    """Whether it fits, or would if the panel showed what it costs."""
    return fits(order, candidate) or (
        _is_within(order, candidate) and not candidate.shows_its_cost
    )


def _is_within(order: UnknownOrder, candidate: Candidate) -> bool:
    above = order.low is None or order.low < candidate.remote_id
    below = order.high is None or candidate.remote_id < order.high
    return above and below and _is_no_larger(order, candidate)


def _is_no_larger(order: UnknownOrder, candidate: Candidate) -> bool:
    if order.quantity is None or candidate.remains is None:
        return True
    return candidate.remains <= order.quantity


def _costs(order: UnknownOrder, candidate: Candidate) -> bool:
    if not order.expected:
        return True
    return candidate.charge is not None and same_charge(candidate.charge, order.expected)


def _judge_group(group: Sequence[UnknownOrder], evidence: _Evidence) -> dict[int, Decision]:
    search = evidence.search
    if not all(search.covers(order) for order in group if not order.only_rival):
        return {order.order_id: Wait() for order in group}
    if _is_veiled(group, search):
        return {order.order_id: Ask(Hurdle.NO_CHARGE) for order in group}
    found = [c for c in search.candidates if any(fits(order, c) for order in group)]
    if not found:
        return {order.order_id: _judge_missing(order, evidence) for order in group}
    if _may_still_change(group, len(found), evidence):
        return {order.order_id: Wait() for order in group}
    found.sort(key=lambda candidate: candidate.remote_id)
    if not _in_clear_order(group, found):
        return {order.order_id: Ask(Hurdle.PARTIAL) for order in group}
    return {
        order.order_id: _judge_found(order, candidate, evidence)
        for order, candidate in zip(group, found, strict=True)
    }


def _is_veiled(group: Sequence[UnknownOrder], search: Search) -> bool:
    """Whether an order without a charge may be one of these: then none can be told apart."""
    to_decide = [order for order in group if not order.only_rival]
    return any(
        may_be(order, candidate) and not fits(order, candidate)
        for order in to_decide
        for candidate in search.candidates
    )


def _may_still_change(group: Sequence[UnknownOrder], found: int, evidence: _Evidence) -> bool:
    """A rival has to end first, or an order may still be committed that is not seen yet."""
    if any(order.only_rival for order in group):
        return True
    return found < len(group) and not all(_is_settled(order, evidence) for order in group)


def _is_settled(order: UnknownOrder, evidence: _Evidence) -> bool:
    return evidence.now >= order.since + _settling(evidence.trust)


def _settling(trust: Trust) -> float:
    """For how many seconds an order may still be committed after its outcome became unknown."""
    return max(SETTLED, TIMES_THE_SLOWEST * trust.slowest_add)


def _in_clear_order(group: Sequence[UnknownOrder], found: Sequence[Candidate]) -> bool:
    """As many as were sent, each in its place by time and id, with a rest between them."""
    if not len(group) == len(found) == len({candidate.remote_id for candidate in found}):
        return False
    if any(_hurdle_of(order) for order in group):
        return False
    rested = all(later.sent_at >= earlier.since + REST for earlier, later in pairwise(group))
    return rested and all(map(fits, group, found))


def _judge_found(order: UnknownOrder, candidate: Candidate, evidence: _Evidence) -> Decision:
    if not evidence.limits.link:
        return Ask(Hurdle.OVER_LIMIT)
    if order.price > evidence.limits.link and _balance_objects(evidence):
        return Ask(Hurdle.BALANCE)
    return Link(candidate.remote_id)


def _judge_missing(order: UnknownOrder, evidence: _Evidence) -> Decision:
    if not _is_settled(order, evidence):
        return Wait()
    if not _allows(evidence.limits.release, order.price):
        return Ask(Hurdle.OVER_LIMIT)
    if order.high is None or not _was_cleared_twice(order):
        return Wait()
    return Release() if _balance_clears(order, evidence) else Ask(Hurdle.BALANCE)


def _allows(limit: Decimal, amount: Decimal) -> bool:
    return limit > 0 and amount <= limit


def _was_cleared_twice(order: UnknownOrder) -> bool:
    if order.cleared is None:
        return False
    first, latest = order.cleared
    return latest - first >= APART


def _balance_objects(evidence: _Evidence) -> bool:
    """Whether less has left the account than was found, or more than all that is unknown.

    What has left it is what was found, and at most the dearest charge of everything else that is
    open. An order whose charge cannot be told may have cost anything.
    """
    left = evidence.unexplained
    if left is None:
        return False
    if left.amount + left.within < _found(evidence):
        return True
    if not all(order.expected for order in evidence.orders):
        return False
    most = sum((max(order.expected) for order in evidence.orders), Decimal(0))
    return left.amount - left.within > most


def _balance_clears(order: UnknownOrder, evidence: _Evidence) -> bool:
    """Whether the balance would show the order, was heard late enough, and shows nothing.

    What has left the account is exactly what was found, and by so little less or more that the
    cheapest charge of this order does not hide in it.
    """
    left = evidence.unexplained
    if left is None or left.at < order.since + _settling(evidence.trust):
        return False
    rest = left.amount - _found(evidence)
    return abs(rest) <= left.within and rest + left.within < min(
        order.expected, default=Decimal(0)
    )


def _found(evidence: _Evidence) -> Decimal:
    """What the orders that were found have cost, as far as the panel shows it."""
    known = (c.charge for c in evidence.search.candidates if _is_counted(c, evidence))
    return sum((charge for charge in known if charge is not None), Decimal(0))


def _is_counted(candidate: Candidate, evidence: _Evidence) -> bool:
    return candidate.shows_its_cost or any(
        order.expected and fits(order, candidate) for order in evidence.orders
    )


def _within_the_day(decisions: dict[int, Decision], evidence: _Evidence) -> dict[int, Decision]:
    """What is released in this round counts for the day as well, the oldest first."""
    limits, released = evidence.limits, evidence.limits.released_today
    for order in evidence.orders:
        if not isinstance(decisions[order.order_id], Release):
            continue
        if _allows(limits.release_a_day, released + order.price):
            released += order.price
        else:
            decisions[order.order_id] = Ask(Hurdle.DAY_LIMIT)
    return decisions
