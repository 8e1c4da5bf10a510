"""Searching a panel for orders of ours that no order of the shop owns."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from bot.domain.charges import is_other_money
from bot.domain.clock import Clock
from bot.domain.probing import IDS_A_CALL, MOST_CALLS, OwnIds, plan_search, searched_until
from bot.domain.resolver import Candidate, UnknownOrder
from bot.panel import (
    OrderReport,
    PanelAnswerError,
    PanelError,
    PanelRefusedError,
    Refusal,
)
from bot.shop.desk import Desk
from bot.shop.inquiries import Docket
from bot.storage import Transaction, panels, probes, trust

log = logging.getLogger(__name__)

SECONDS_A_CALL = 2
CANARIES = 2
ENDLESS = 10**18
WATCHED_IDS = 5 * IDS_A_CALL
OWN_IDS = 200
"""So many of our latest ids show the pace of the panel's ids, and what lies between them."""

Answers = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Route:
    """What one search asks for. `own` and `foreign` are ids whose answer is known, if any.

    `unknown`: the orders that it is made for; `too_wide`: those that it has to leave out.
    `lists`: whether the panel has a list of our orders; None: it was never asked. `lowest`: below
    all that are looked for. `one_by_one`: one id a call. `currency`: that of the account, None
    while nobody knows it.
    """

    unknown: frozenset[int]
    ids: tuple[int, ...]
    own: int | None
    foreign: int | None
    too_wide: frozenset[int]
    lists: bool | None
    lowest: int | None
    one_by_one: bool
    currency: str | None


@dataclass(slots=True)
class Findings:
    """What a search came to so far.

    `denial`: how the panel says that an id is none of ours, as it did of the foreign one.
    `shows_foreign`: it told of somebody else's order; None: it was not asked, or said nothing.
    """

    calls: int = 0
    whole: bool = True
    own_is_right: bool = True
    foreign_is_right: bool = True
    denial: str | None = None
    shows_foreign: bool | None = None
    candidates: dict[int, Candidate] = field(default_factory=dict)
    lists: bool | None = None

    def canaries(self, route: Route) -> bool | None:
        """Whether the known ids came out right in every call; None where one was missing."""
        if route.own is None or route.foreign is None:
            return None
        return self.own_is_right and self.foreign_is_right


def plan(tx: Transaction, panel_id: int, found: Docket, now: int, *, one_by_one: bool) -> Route:
    """The way through the ids in which the orders of a docket may be.

    `one_by_one`: the panel takes one id a call.
    """
    trusted = trust.view(tx, panel_id)
    own = probes.latest(tx, panel_id, OWN_IDS)
    lost = _looked_for(found, list(reversed(own)), now)
    wanted = plan_search(lost, list(reversed(own)), now)
    ids = () if trusted.out_of_order else _unknown_ids(tx, panel_id, wanted.spans)
    fits = not one_by_one or len(ids) <= MOST_CALLS - CANARIES
    lows = [order.low for order in lost if order.low is not None]
    panel = panels.get(tx, panel_id)
    return Route(
        unknown=found.undecided,
        ids=ids if fits else (),
        own=_number_of(probes.answered_id(tx, panel_id)),
        foreign=_foreign(tx, panel_id, [one for one, _ in own], wanted.spans, found),
        too_wide=wanted.too_wide if fits else found.undecided,
        lists=trusted.lists_orders,
        lowest=min(lows, default=None),
        one_by_one=one_by_one,
        currency=None if panel is None else panel.currency,
    )


def _looked_for(found: Docket, own: OwnIds, now: int) -> list[UnknownOrder]:
    """What is watched may have come later than anybody thought, if that is not far to look.

    What is being sent is not lost yet.
    """
    watched = [
        _as_if_late(order, own, now)
        if found.inquiries[order.order_id].calls < MOST_CALLS
        else order
        for order in found.watched
    ]
    lost = [order for order in found.unknown if order.order_id in found.inquiries]
    return [*lost, *watched]


def _as_if_late(order: UnknownOrder, own: OwnIds, now: int) -> UnknownOrder:
    late = replace(order, high=None)
    end = searched_until(late, own, now)
    is_near = order.low is not None and end is not None and end - order.low <= WATCHED_IDS
    return late if is_near else order


def _unknown_ids(tx: Transaction, panel_id: int, spans: Iterable[range]) -> tuple[int, ...]:
    ids = frozenset(one for span in spans for one in span)
    return tuple(sorted(ids - probes.known(tx, panel_id, ids)))


def _number_of(remote_id: str | None) -> int | None:
    return None if remote_id is None else trust.number(remote_id)


def _foreign(
    tx: Transaction, panel_id: int, own: Sequence[int], spans: Iterable[range], found: Docket
) -> int | None:
    """The latest id between ours that is nobody's of us, nor may be one that is or was lost."""
    gaps = {one - 1 for one in own if one - 1 > min(own)}
    free = gaps - probes.known(tx, panel_id, gaps)
    lost = (*spans, *(_bracket(order, own) for order in found.given_up))
    return max((one for one in free if not any(one in span for span in lost)), default=None)


def _bracket(order: UnknownOrder, own: Sequence[int]) -> range:
    """Where no `low` was stored, it came after the last one of ours below its end."""
    end = order.high or ENDLESS
    low = max((one for one in own if one < end), default=0) if order.low is None else order.low
    return range(low + 1, end)


class Probe:
    """Makes a search: one call each two seconds, within the panel's budget."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    async def search(self, desk: Desk, route: Route) -> Findings:
        """Raises PanelError where the panel cannot be asked: then nothing is known."""
        found = Findings(whole=not route.too_wide)
        if route.lowest is None:
            return found
        for ids in _chunks(route):
            await self._in_turn(found)
            _judge(found, route, ids, await desk.client.statuses([str(one) for one in ids]))
        if route.lists is not False:
            await self._in_turn(found)
            await self._ask_for_the_list(desk, route, route.lowest, found)
        return found

    async def _in_turn(self, found: Findings) -> None:
        if found.calls:
            await self._clock.sleep(SECONDS_A_CALL)
        found.calls += 1

    async def _ask_for_the_list(
        self, desk: Desk, route: Route, lowest: int, found: Findings
    ) -> None:
        """It may show an order, and never proves that there is none."""
        try:
            listed = await desk.client.own_orders()
        except (PanelRefusedError, PanelAnswerError):
            found.lists = False
            return
        except PanelError as error:
            log.info("panel %s: %s", desk.name, error)
            return
        found.lists = bool(listed)
        numbered = ((trust.number(name), report) for name, report in listed.items())
        for one, report in numbered:
            if one is not None and one > lowest:
                found.candidates[one] = _candidate(one, report, route)


def _chunks(route: Route) -> list[list[int]]:
    """The foreign id first and our own last: an answer that is cut short misses one of them."""
    foreign = [] if route.foreign is None else [route.foreign]
    own = [] if route.own is None else [route.own]
    if route.one_by_one:
        return [[one] for one in (*foreign, *route.ids, *own)]
    starts = range(0, max(len(route.ids), 1), IDS_A_CALL)
    parts = [route.ids[start : start + IDS_A_CALL] for start in starts]
    return [chunk for part in parts if (chunk := [*foreign, *part, *own])]


def _judge(found: Findings, route: Route, ids: Sequence[int], answers: Answers) -> None:
    """The foreign id goes first: the others are denied as it is."""
    for one in ids:
        answer = answers.get(str(one))
        if one == route.foreign:
            _judge_foreign(found, answer)
        elif one == route.own:
            found.own_is_right &= isinstance(answer, OrderReport)
        elif isinstance(answer, OrderReport):
            found.candidates[one] = _candidate(one, answer, route)
        else:
            found.whole &= _words(answer) == found.denial


def _judge_foreign(found: Findings, answer: object) -> None:
    if isinstance(answer, OrderReport):
        found.foreign_is_right, found.shows_foreign = False, True
        return
    words = _words(answer)
    found.foreign_is_right &= found.denial in (None, words)
    found.denial = words
    if isinstance(answer, Refusal):
        found.shows_foreign = bool(found.shows_foreign)


def _words(answer: object) -> str:
    """What is said of an id that is none of ours; empty where it is left out."""
    return re.sub(r"[0-9]+", "#", answer.words) if isinstance(answer, Refusal) else ""


def _candidate(remote_id: int, report: OrderReport, route: Route) -> Candidate:
    return Candidate(
        remote_id,
        report.charge,
        report.word_as_received,
        report.remains,
        in_other_money=is_other_money(report.currency, route.currency),
    )
