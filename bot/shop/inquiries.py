"""What is known of the orders of a panel whose outcome is, or was, unknown."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from bot.domain import resolver
from bot.domain.charges import charges
from bot.domain.clock import DAY
from bot.domain.order_life import OrderState
from bot.domain.probing import next_search
from bot.domain.resolver import (
    PASSING,
    REST,
    Candidate,
    Hurdle,
    Search,
    UnknownOrder,
    cleared_by,
)
from bot.storage import Transaction, attempts, inquiries, trust
from bot.storage.inquiries import Inquiry

WATCH_SECONDS = 3 * DAY
"""For so long it is looked whether what was paid back shows up all the same."""


@dataclass(frozen=True, slots=True)
class Docket:
    """The orders that may be found at a panel.

    `unknown`: those to decide about, and one that is being sent just now. `given_up`: those that
    were paid back or written off, and may be there nevertheless. `inquiries`: of both, by order.
    """

    unknown: tuple[UnknownOrder, ...]
    given_up: tuple[UnknownOrder, ...]
    inquiries: Mapping[int, Inquiry]

    @property
    def undecided(self) -> frozenset[int]:
        """Not what is being sent: in a busy shop that is always another one."""
        return frozenset(one.order_id for one in self.unknown if not one.only_rival)

    @property
    def open_ones(self) -> list[Inquiry]:
        return [self.inquiries[one.order_id] for one in self.unknown if not one.only_rival]

    @property
    def watched(self) -> list[UnknownOrder]:
        """Of those given up, the ones that are still looked for."""
        return [
            one for one in self.given_up if self.inquiries[one.order_id].watch_until is not None
        ]

    def after(self, search: Search) -> Docket:
        """With what a search has just said of those for which it found nothing."""
        nothing = cleared_by(self.unknown, search)
        judged = (_cleared(one, one.order_id in nothing, search) for one in self.unknown)
        return replace(self, unknown=tuple(judged))

    def without_hope(self, too_wide: Collection[int]) -> Docket:
        """For these the search was not made: it would have asked for too many ids."""
        marked = (
            replace(one, hurdle=one.hurdle or Hurdle.TOO_WIDE) if one.order_id in too_wide else one
            for one in self.unknown
        )
        return replace(self, unknown=tuple(marked))


def docket(
    tx: Transaction, panel_id: int, *, restored: bool, seen_up_to: int | None = None
) -> Docket:
    """`restored`: the database is a backup, so nothing is decided without a person.

    `seen_up_to`: the newest attempt when the panel had given all its answers. What was sent later
    is in none of them.
    """
    found = inquiries.unsettled(tx, panel_id)
    open_ones = [one for one in found if one.order_state is OrderState.UNKNOWN]
    given_up = [one for one in found if one.order_state is not OrderState.UNKNOWN]
    return Docket(
        unknown=(
            *(_unknown(tx, one, restored=restored) for one in open_ones),
            *_being_sent(tx, panel_id, seen_up_to),
        ),
        given_up=tuple(_given_up(tx, one) for one in given_up),
        inquiries={one.order_id: one for one in found},
    )


def _unknown(tx: Transaction, one: Inquiry, *, restored: bool) -> UnknownOrder:
    return UnknownOrder(
        order_id=one.order_id,
        sent_at=one.sent_at,
        since=one.since,
        expected=frozenset() if one.expected_cost is None else charges(one.expected_cost),
        price=one.price.decimal,
        quantity=one.counted,
        low=one.low_id,
        high=inquiries.closed_by(tx, one.panel_id, one.low_id or 0, one.since + REST),
        cleared=one.cleared,
        hurdle=_hurdle(one, restored=restored),
    )


def _given_up(tx: Transaction, one: Inquiry) -> UnknownOrder:
    """Nothing is decided about it any more; what is found may be it."""
    return replace(_unknown(tx, one, restored=False), hurdle=None, only_rival=True)


def _hurdle(one: Inquiry, *, restored: bool) -> Hurdle | None:
    if restored or one.restored:
        return Hurdle.RESTORED
    if one.drips:
        return Hurdle.KIND_OF_SERVICE
    return None if one.hurdle in PASSING else one.hurdle


def _being_sent(tx: Transaction, panel_id: int, seen_up_to: int | None) -> list[UnknownOrder]:
    """At most one: what a search found may be this, whatever it costs, above our ids of before.

    Where ids are not proven to ascend it may have any.
    """
    ascends = trust.ascends(tx, panel_id)
    return [
        UnknownOrder(
            order_id=one.order_id,
            sent_at=one.started_at,
            since=one.started_at,
            expected=frozenset(),
            price=one.price.decimal,
            quantity=None,
            low=one.low_id if ascends else None,
            high=None,
            only_rival=True,
        )
        for one in attempts.under_way(tx, panel_id, up_to=seen_up_to)
    ]


def _cleared(order: UnknownOrder, nothing: bool, search: Search) -> UnknownOrder:
    if not nothing:
        return replace(order, cleared=None) if may_be(order, search.candidates) else order
    first = search.at if order.cleared is None else order.cleared[0]
    return replace(order, cleared=(first, search.at))


def may_be(order: UnknownOrder, found: Iterable[Candidate]) -> list[Candidate]:
    """Which of these orders at the panel it may be."""
    return [one for one in found if resolver.may_be(order, one)]


def next_probe(one: Inquiry, now: int) -> int | None:
    """When to search for it again. One that is watched is searched for like a new one."""
    began = one.since if one.watch_until is None else one.watch_until - WATCH_SECONDS
    return next_search(began, now)
