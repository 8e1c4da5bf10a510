"""Lost answers by the thousand: what the real rules decide, held against what really happened.

One panel, one account. Ids ascend and are shared with other people's orders. Of ours some lose
their answer: half of them were accepted, and are committed a little later. The searches see what a
panel would show, and `decide`, `plan_search` and `next_search` do the rest. A person who is asked
looks after two hours, and is always right.

`python -m tests.simulation.monte_carlo` prints a table of all scenarios.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Decimal
from heapq import heappop, heappush
from math import log
from random import Random

from bot.domain.charges import charges
from bot.domain.clock import DAY, HOUR, MINUTE
from bot.domain.probing import Plan, next_search, plan_search
from bot.domain.resolver import (
    PASSING,
    REST,
    Ask,
    Candidate,
    Decision,
    Hurdle,
    Limits,
    Link,
    Release,
    Search,
    Trust,
    Unexplained,
    UnknownOrder,
    aliens,
    cleared_by,
    decide,
)

BEGIN = 1_700_000_000
FOREIGN_A_SECOND = 3.0
ADD_TIMEOUT = 130
LOOKED_INTO_AFTER = 2 * HOUR
ALLOWED_AGAIN_AFTER = 4 * HOUR
BALANCE_EVERY = 15 * MINUTE
FAILING_SEARCHES = 0.02
OWN_IDS = 50
OPENING = Decimal(1_000_000)
MARKUP = Decimal("1.3")
COSTS = tuple(map(Decimal, ("0.0713", "0.27819", "0.45", "0.9", "1.44219", "2.5", "3.1")))
"""In the panel's currency, which is the shop's too. Few, so that orders of one cost meet."""
LIMITS = Limits(
    link=Decimal(50), release=Decimal(5), release_a_day=Decimal(1000), released_today=Decimal(0)
)
"""The shop's own, but for the day: so many answers as here get lost in no shop."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """`gap`: seconds between our orders in the mean. `by_hand`: the owner's orders in an hour.

    `commit`: an accepted order is committed that many seconds after it was sent, at most.
    `noticed`: the balance is compared, so that the owner's spending comes to light.
    """

    lost: float = 0.02
    gap: float = 30.0
    commit: float = 60.0
    by_hand: float = 0.0
    noticed: bool = True
    random_ids: bool = False
    decisions: int = 50


@dataclass(slots=True)
class Order:
    """One of ours, with what really became of it. `remote_id`: None until it is committed."""

    number: int
    cost: Decimal
    charge: Decimal
    sent_at: int
    low: int
    accepted: bool = True
    remote_id: int | None = None
    committed_at: int = 0
    since: int = 0
    high: int | None = None
    cleared: tuple[int, int] | None = None
    hurdle: Hurdle | None = None
    asked: Hurdle | None = None

    def as_unknown(self, *, only_rival: bool = False) -> UnknownOrder:
        return UnknownOrder(
            order_id=self.number,
            sent_at=self.sent_at,
            since=self.since or self.sent_at,
            expected=EXPECTED[self.cost],
            price=self.cost * MARKUP,
            quantity=1000,
            low=self.low,
            high=self.high,
            cleared=self.cleared,
            hurdle=self.hurdle,
            only_rival=only_rival,
        )


EXPECTED = {cost: charges(cost) for cost in COSTS}
Event = tuple[float, int, Callable[[], None]]


@dataclass(slots=True)
class Panel:
    """What the panel knows: its ids, our account's money, our orders that we do not know."""

    random: Random
    random_ids: bool
    digits: int
    rounding: str
    last_id: int = 10**6
    last_at: float = BEGIN
    spent: Decimal = Decimal(0)
    unclaimed: dict[int, Decimal] = field(default_factory=dict)

    def charge(self, cost: Decimal) -> Decimal:
        return cost.quantize(Decimal(1).scaleb(-self.digits), rounding=self.rounding)

    def commit(self, charge: Decimal, at: float) -> int:
        """A new order of our account. Other people's are only counted."""
        self.spent += charge
        remote_id = self.next_id(at)
        self.unclaimed[remote_id] = charge
        return remote_id

    def next_id(self, at: float) -> int:
        if self.random_ids:
            return self.random.randrange(10**6, 10**9)
        self.last_id += 1 + _poisson(self.random, FOREIGN_A_SECOND * (at - self.last_at))
        self.last_at = at
        return self.last_id


def _poisson(random: Random, mean: float) -> int:
    if mean > 30:
        return max(0, round(random.gauss(mean, mean**0.5)))
    reached, number = random.expovariate(1.0), 0
    while reached < mean:
        reached += random.expovariate(1.0)
        number += 1
    return number


class World:
    """A shop and its panel, from event to event."""

    def __init__(self, scenario: Scenario, seed: int) -> None:
        self.scenario = scenario
        self.random = random = Random(seed)
        rounding = random.choice((ROUND_DOWN, ROUND_HALF_UP, ROUND_UP))
        self.panel = Panel(random, scenario.random_ids, random.randint(2, 5), rounding)
        self.shown = Decimal(1).scaleb(-random.randint(2, 4))
        self.costs = random.sample(COSTS, 4)
        self.counts: Counter[str] = Counter()
        self.now: float = BEGIN
        self.events: list[Event] = []
        self.own: list[tuple[int, int]] = [(self.panel.last_id, BEGIN)]
        self.open: dict[int, Order] = {}
        self.sending: Order | None = None
        self.ascending, self.out_of_order = 60, 0
        self.exclusive, self.stopped = True, False
        self.known = Decimal(0)
        self.unexplained: Unexplained | None = None
        self.foreign_in_a_row = 0
        self.sent = self.lost = self.pushed = 0
        self.released: dict[int, Decimal] = {}

    def run(self) -> Mapping[str, int]:
        """Until so many answers were lost, and each of their orders is decided."""
        self._send_later()
        self._in(BALANCE_EVERY, self._hear_balance)
        if self.scenario.by_hand:
            self._by_hand_later()
        while self.lost < self.scenario.decisions or self.open:
            self.now, _, event = heappop(self.events)
            event()
        return self.counts

    def _in(self, seconds: float, event: Callable[[], None]) -> None:
        self.pushed += 1
        heappush(self.events, (self.now + seconds, self.pushed, event))

    # Our orders.

    def _send_later(self, at_least: float = 0.0) -> None:
        """Where every bracket is closed, only the next order that is lost is of interest."""
        gap, lost = self.scenario.gap, self.scenario.lost
        goes_on = self.lost < self.scenario.decisions
        if goes_on and not self.scenario.random_ids and self._is_closed():
            number = int(log(1 - self.random.random()) / log(1 - lost))
            passing = self.random.gammavariate(number + 1, gap)
            self._in(max(passing, at_least), lambda: self._send_after(number))
        else:
            self._in(max(self.random.expovariate(1 / gap), at_least), self._send)

    def _is_closed(self) -> bool:
        return all(order.high is not None for order in self.open.values())

    def _send_after(self, number: int) -> None:
        """So many were answered meanwhile; the last of them a moment ago."""
        if number:
            self.sent += number
            self._learn(self.panel.next_id(self.now))
        self._lose(self._new())

    def _send(self) -> None:
        order = self._new()
        if self.lost < self.scenario.decisions and self.random.random() < self.scenario.lost:
            self._lose(order)
            return
        took = self.random.uniform(0.2, 2)
        self._in(took * self.random.random(), lambda: self._commit(order))
        self._in(took, lambda: self._answered(order))

    def _new(self) -> Order:
        self.sent += 1
        cost = self.random.choice(self.costs)
        low = max(self.own)[0]
        self.sending = Order(self.sent, cost, self.panel.charge(cost), int(self.now), low)
        return self.sending

    def _commit(self, order: Order) -> None:
        order.remote_id = self.panel.commit(order.charge, self.now)
        order.committed_at = int(self.now)

    def _answered(self, order: Order) -> None:
        self.sending = None
        assert order.remote_id is not None
        self._learn(order.remote_id)
        self._claim(order)
        for lost in self.open.values():
            if lost.high is None and order.sent_at >= lost.since + REST:
                lost.high = order.remote_id
        self._send_later()

    def _learn(self, remote_id: int) -> None:
        if remote_id > self.own[-1][0]:
            self.ascending += 1
        else:
            self.out_of_order += 1
        self.own.append((remote_id, int(self.now)))
        del self.own[:-OWN_IDS]

    def _claim(self, order: Order) -> None:
        """Its charge is known now: it is no longer among what nothing explains."""
        assert order.remote_id is not None
        self.panel.unclaimed.pop(order.remote_id, None)
        self.known += order.charge
        left = self.unexplained
        if left is not None and order.committed_at <= left.at:
            self.unexplained = replace(left, amount=left.amount - order.charge)

    def _lose(self, order: Order) -> None:
        self.lost += 1
        order.accepted = self.random.random() < 0.5
        if order.accepted:
            self._in(self.random.uniform(0, self.scenario.commit), lambda: self._commit(order))
        self._in(self.random.uniform(1, ADD_TIMEOUT), lambda: self._doubt(order))

    def _doubt(self, order: Order) -> None:
        self.sending = None
        order.since = int(self.now)
        self.open[order.number] = order
        self._search_later(order)
        self._send_later(REST + self.random.uniform(0, 5))

    # Other orders, and the balance.

    def _by_hand_later(self) -> None:
        self._in(self.random.expovariate(self.scenario.by_hand / HOUR), self._by_hand)

    def _by_hand(self) -> None:
        self.panel.commit(self.panel.charge(self.random.choice(self.costs)), self.now)
        self._by_hand_later()

    def _hear_balance(self) -> None:
        """Not while an order is being sent: the balance may be from before it or after it."""
        self._in(BALANCE_EVERY, self._hear_balance)
        if self.sending is not None:
            return
        reported = (OPENING - self.panel.spent).quantize(self.shown, rounding=ROUND_DOWN)
        left = OPENING - reported - self.known
        self.unexplained = Unexplained(left, self.shown, int(self.now))
        if self.scenario.noticed:
            self._look_for_foreign(left)

    def _look_for_foreign(self, left: Decimal) -> None:
        explained = sum((order.charge for order in self.open.values()), self.shown)
        self.foreign_in_a_row = self.foreign_in_a_row + 1 if left > explained else 0
        if self.foreign_in_a_row > 1:
            self.exclusive = False

    # Searching.

    def _search_later(self, order: Order) -> None:
        at = next_search(order.since, int(self.now))
        if at is not None:
            self._in(max(0.0, at - self.now), lambda: self._search(order))

    def _search(self, order: Order) -> None:
        if order.number not in self.open:
            return
        unknown = self._unknown()
        plan = plan_search(unknown, self.own, int(self.now), {order.number})
        unknown = [_too_wide(one) if one.order_id in plan.too_wide else one for one in unknown]
        search = self._seen(plan)
        self._clear(unknown, search)
        unknown = [replace(u, cleared=self._cleared(u.order_id)) for u in unknown]
        self.counts["searches"] += 1
        decisions = decide(
            unknown, search, self._trust(), self._limits(), self.unexplained, int(self.now)
        )
        if Ask(Hurdle.ALIEN) in decisions.values():
            self._stop(unknown, search)
        for number, decision in decisions.items():
            self._carry_out(number, decision)
        self._search_later(order)

    def _trust(self) -> Trust:
        return Trust(
            ascending=self.ascending,
            out_of_order=self.out_of_order,
            exclusive=self.exclusive,
            hides_foreign=True,
            stopped=self.stopped,
            slowest_add=ADD_TIMEOUT,
        )

    def _limits(self) -> Limits:
        today = self.released.get(int(self.now) // DAY, Decimal(0))
        return replace(LIMITS, released_today=today)

    def _unknown(self) -> list[UnknownOrder]:
        unknown = [order.as_unknown() for order in self.open.values()]
        if self.sending is not None:
            unknown.append(self.sending.as_unknown(only_rival=True))
        return unknown

    def _seen(self, plan: Plan) -> Search:
        found = tuple(
            Candidate(remote_id, charge, "In progress", 1000)
            for remote_id, charge in self.panel.unclaimed.items()
            if any(remote_id in span for span in plan.spans)
        )
        luck = self.random.random()
        whole, canaries = (
            luck > FAILING_SEARCHES,
            not FAILING_SEARCHES < luck < 2 * FAILING_SEARCHES,
        )
        return Search(
            int(self.now), whole, canaries, found if whole and canaries else (), plan.looked_for
        )

    def _clear(self, unknown: list[UnknownOrder], search: Search) -> None:
        if not (search.whole and search.canaries):
            return
        cleared = cleared_by(unknown, search)
        for one in filter(search.covers, unknown):
            if one.only_rival:
                continue
            order = self.open[one.order_id]
            first = order.cleared[0] if order.cleared else search.at
            order.cleared = (first, search.at) if one.order_id in cleared else None

    def _cleared(self, number: int) -> tuple[int, int] | None:
        return self.open[number].cleared if number in self.open else None

    def _stop(self, unknown: list[UnknownOrder], search: Search) -> None:
        self.counts["stopped"] += 1
        for alien in aliens(unknown, search):
            del self.panel.unclaimed[alien.remote_id]
        self.stopped = True
        self._in(ALLOWED_AGAIN_AFTER, self._allow_again)

    def _allow_again(self) -> None:
        self.stopped = False

    # What was decided, and what was right.

    def _carry_out(self, number: int, decision: Decision) -> None:
        order = self.open.get(number)
        if order is None:
            return
        if isinstance(decision, Link):
            self._linked(order, decision)
        elif isinstance(decision, Release):
            self._released(order)
        elif isinstance(decision, Ask):
            self._asked(order, decision.hurdle)

    def _linked(self, order: Order, decision: Link) -> None:
        if order.remote_id == decision.remote_id:
            self._claim(order)
        else:
            self.panel.unclaimed.pop(decision.remote_id)
            self.counts["wrong"] += 1
        self._by_itself(order, "linked")

    def _released(self, order: Order) -> None:
        self.counts["wrong"] += order.accepted
        today = int(self.now) // DAY
        self.released[today] = self.released.get(today, Decimal(0)) + order.cost * MARKUP
        self._by_itself(order, "released")

    def _by_itself(self, order: Order, how: str) -> None:
        self.counts.update({how: 1, "by itself": 1, "decisions": 1})
        del self.open[order.number]

    def _asked(self, order: Order, hurdle: Hurdle) -> None:
        """The person comes once; what passes meanwhile is decided without them."""
        if hurdle not in PASSING:
            order.hurdle = hurdle
        if order.asked is None:
            self._in(LOOKED_INTO_AFTER, lambda: self._look_into(order))
        order.asked = hurdle

    def _look_into(self, order: Order) -> None:
        if order.number not in self.open:
            return
        if order.remote_id in self.panel.unclaimed:
            self._claim(order)
        self.counts.update({f"asked: {order.asked}": 1, "a person": 1, "decisions": 1})
        del self.open[order.number]


def _too_wide(order: UnknownOrder) -> UnknownOrder:
    return replace(order, hurdle=order.hurdle or Hurdle.TOO_WIDE)


COUNTS = ("decisions", "by itself", "a person", "linked", "released", "wrong")
SCENARIOS: Mapping[str, Scenario] = {
    "2 % lost": Scenario(),
    "5 % lost, an order a second": Scenario(lost=0.05, gap=1),
    "outage, 30 % lost": Scenario(lost=0.3),
    "the owner orders by hand, 6 an hour": Scenario(by_hand=6),
    "the same, and no balance tells": Scenario(by_hand=6, noticed=False),
    "committed up to 120 s late": Scenario(commit=120),
    "committed up to 600 s late": Scenario(commit=600),
    "random ids": Scenario(random_ids=True),
}


def trial(seed: int) -> Mapping[str, int]:
    """One shop until 50 of its orders are decided. Raises AssertionError at a wrong decision."""
    counts = World(Scenario(), seed).run()
    assert not counts["wrong"], f"seed {seed}: {counts['wrong']} wrong decisions"
    return {name: counts[name] for name in COUNTS}


def measure(scenario: Scenario, decisions: int, first_seed: int = 1) -> Counter[str]:
    """At least so many decisions in that scenario, from as many seeds as it takes."""
    counts: Counter[str] = Counter()
    while counts["decisions"] < decisions:
        counts.update(World(scenario, first_seed).run())
        first_seed += 1
    return counts


def main(decisions: int = 2000) -> None:
    for name, scenario in SCENARIOS.items():
        began = time.process_time()
        counts = measure(scenario, decisions)
        pace = counts["decisions"] / (time.process_time() - began)
        shown = ", ".join(f"{counts[count]:,} {count}" for count in COUNTS)
        asked = {name: number for name, number in counts.items() if name.startswith("asked")}
        sys.stdout.write(f"{name}: {shown}; {pace:,.0f} a second; {asked}\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
