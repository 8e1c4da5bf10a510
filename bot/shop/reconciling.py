"""Finding out what became of orders whose answer was lost, and deciding where that is safe.

The panel is searched for orders of ours that no order of the shop owns. What that means is decided
by a pure function (`domain/resolver.py`), and carried out in one transaction in which everything
is read anew: a person may have decided meanwhile, and exactly one of the two wins.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.domain.alerts import AlertKind
from bot.domain.clock import DAY, MINUTE, Clock
from bot.domain.closing import Closing
from bot.domain.money import MICROS
from bot.domain.order_life import OrderState
from bot.domain.probing import MOST_CALLS
from bot.domain.resolver import (
    PASSING,
    Ask,
    Candidate,
    Decision,
    Hurdle,
    Limits,
    Search,
    Trust,
    Unexplained,
    Wait,
    aliens,
    decide,
    fits,
)
from bot.panel import CancelAccepted, PanelError
from bot.shop.alerts import Alerts
from bot.shop.desk import Desk
from bot.shop.freeze import Freeze
from bot.shop.health import PanelHealth
from bot.shop.inquiries import Docket, docket, may_be, next_probe
from bot.shop.notices import Notices
from bot.shop.probing import Findings, Probe, Route, plan
from bot.shop.settlement import Settlement
from bot.shop.verdicts import Verdicts
from bot.storage import (
    Database,
    Transaction,
    attempts,
    audit,
    inquiries,
    panels,
    probes,
    trust,
)
from bot.storage.inquiries import Inquiry

log = logging.getLogger(__name__)

PAUSE_AFTER_FAILURE = MINUTE
_PASSING = frozenset(Ask(hurdle) for hurdle in PASSING)
_ALIEN = Ask(Hurdle.ALIEN)


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much may be decided without a person, in the shop's currency; 0 switches it off."""

    link: Decimal
    release: Decimal
    release_a_day: Decimal


class Reconciler:
    """Works at one panel after the other.

    `ask_balance` asks a panel what is left, and holds it against the book. `unexplained` is what
    has left the account beyond all that is known.
    """

    def __init__(
        self,
        *,
        db: Database,
        clock: Clock,
        settlement: Settlement,
        freeze: Freeze,
        notices: Notices,
        alerts: Alerts,
        health: PanelHealth,
        bounds: Bounds,
        currency: str,
        ask_balance: Callable[[Desk], Awaitable[object]],
        unexplained: Callable[[Transaction, int], Unexplained | None],
    ) -> None:
        self._db = db
        self._clock = clock
        self._freeze = freeze
        self._alerts = alerts
        self._verdicts = Verdicts(
            clock=clock,
            settlement=settlement,
            notices=notices,
            alerts=alerts,
            currency=currency,
        )
        self._health = health
        self._bounds = bounds
        self._ask_balance = ask_balance
        self._unexplained = unexplained
        self._probe = Probe(clock)

    async def look(self, desk: Desk) -> None:
        """Search for what is due at that panel, and decide what can be decided."""
        if not await self._db.read(inquiries.is_due, desk.id, self._clock.now()):
            return
        route = await self._db.read(self._plan, desk)
        try:
            found = await self._probe.search(desk, route)
        except PanelError as error:
            await self._db.write(self._put_off, desk.id, error)
            return
        seen_up_to = await self._db.read(attempts.newest)
        if route.unknown and found.calls:
            await self._ask_balance(desk)
        cancels = await self._db.write(self._conclude, desk.id, route, found, seen_up_to)
        for remote_id in cancels:
            await self._cancel(desk, remote_id)

    def allow(self, tx: Transaction, admin_id: int, panel_id: int) -> bool:
        """An admin has looked at the account. Says whether anything had been stopped there."""
        now = self._clock.now()
        if not trust.allow(tx, panel_id):
            return False
        self._alerts.clear(tx, AlertKind.ALIEN_ORDER, panel_id, at=now)
        panel = panels.get(tx, panel_id)
        audit.record(tx, admin_id, "allow-resolving", panel.name if panel else "", at=now)
        return True

    def _plan(self, tx: Transaction, desk: Desk) -> Route:
        one_by_one = desk.client.profile.single_status
        found = self._docket(tx, desk.id)
        return plan(tx, desk.id, found, self._clock.now(), one_by_one=one_by_one)

    def _docket(self, tx: Transaction, panel_id: int, seen_up_to: int | None = None) -> Docket:
        restored = Closing.RESTORED in self._freeze.reasons(tx)
        return docket(tx, panel_id, restored=restored, seen_up_to=seen_up_to)

    def _put_off(self, tx: Transaction, panel_id: int, error: PanelError) -> None:
        """The panel could not be asked: soon again."""
        now = self._clock.now()
        panels.record_error(tx, panel_id, str(error), at=now)
        self._health.failed(tx, panel_id, error)
        inquiries.put_off(tx, panel_id, now, now + PAUSE_AFTER_FAILURE)

    def _conclude(
        self, tx: Transaction, panel_id: int, route: Route, found: Findings, seen_up_to: int
    ) -> list[str]:
        """Ids of orders that were paid back and are there all the same: to be canceled.

        Where an order was lost or decided during the search, it is made again.
        """
        now, known = self._clock.now(), self._docket(tx, panel_id, seen_up_to)
        self._learn(tx, panel_id, found, now)
        if known.undecided != route.unknown:
            return []
        search = self._search(tx, panel_id, route, found, now)
        trusted = trust.of(tx, panel_id, at=now)
        shown_up = self._take_shown_up(tx, panel_id, known, search, trusted)
        rest = tuple(one for one in search.candidates if one not in shown_up)
        search = replace(search, candidates=rest)
        known = known.after(search).without_hope(route.too_wide)
        decisions = {
            order_id: _until_exhausted(known.inquiries.get(order_id), found, decision)
            for order_id, decision in self._decide(tx, panel_id, known, search, trusted).items()
        }
        self._note(tx, known, search, found.calls, decisions)
        told = self._stop_at_aliens(tx, panel_id, known, search, trusted, decisions)
        if search.canaries and not trusted.runs_are_open:
            self._ask_about_the_veiled(tx, panel_id, known, search)
        for order in known.unknown:
            if not order.only_rival:
                decision = decisions[order.order_id]
                tell = not (told and decision == _ALIEN)
                self._verdicts.carry_out(tx, order.order_id, decision, tell=tell)
        cancels = _may_cancel(trusted)
        return [str(one.remote_id) for one in shown_up if cancels]

    def _learn(self, tx: Transaction, panel_id: int, found: Findings, now: int) -> None:
        if found.calls:
            self._health.heard(tx, panel_id)
        # What was taken for a stranger's may be a drip-feed's run that is not known yet.
        may_be_ours = found.shows_foreign and trust.of(tx, panel_id, at=now).runs_are_open
        if found.shows_foreign is not None and not may_be_ours:
            trust.hides_foreign(tx, panel_id, not found.shows_foreign)
        if found.lists is not None:
            trust.lists_orders(tx, panel_id, found.lists)

    def _search(
        self, tx: Transaction, panel_id: int, route: Route, found: Findings, now: int
    ) -> Search:
        """What was found, less what has turned out to be ours since."""
        ours = probes.known(tx, panel_id, found.candidates)
        candidates = tuple(
            one for remote_id, one in sorted(found.candidates.items()) if remote_id not in ours
        )
        canaries = found.canaries(route)
        probes.record(
            tx,
            panel_id,
            at=now,
            ids=route.ids,
            calls=found.calls,
            whole=found.whole,
            canaries=bool(canaries),
            found=candidates,
        )
        return Search(now, found.whole, canaries, candidates)

    def _decide(
        self, tx: Transaction, panel_id: int, known: Docket, search: Search, trusted: Trust
    ) -> dict[int, Decision]:
        now = search.at
        today = inquiries.released_since(tx, now - now % DAY)
        limits = Limits(
            link=self._bounds.link,
            release=self._bounds.release,
            release_a_day=self._bounds.release_a_day,
            released_today=Decimal(today) / MICROS,
        )
        return decide(
            [*known.unknown, *known.given_up],
            search,
            trusted,
            limits,
            self._unexplained(tx, panel_id),
            now,
        )

    def _note(
        self,
        tx: Transaction,
        known: Docket,
        search: Search,
        calls: int,
        decisions: dict[int, Decision],
    ) -> None:
        """What the search has shown of each order, and when it is searched for again."""
        now = search.at
        for order in (*known.unknown, *known.watched):
            one = known.inquiries.get(order.order_id)
            if one is not None and not _was_offered(one):
                inquiries.searched(
                    tx,
                    one.order_id,
                    at=now,
                    calls=calls,
                    high_id=order.high,
                    cleared=order.cleared,
                    candidates=may_be(order, search.candidates),
                    next_probe_at=_next(one, decisions[one.order_id], now),
                )
        for order in known.watched:
            if next_probe(known.inquiries[order.order_id], now) is None:
                inquiries.over(tx, order.order_id)

    def _take_shown_up(
        self, tx: Transaction, panel_id: int, known: Docket, search: Search, trusted: Trust
    ) -> list[Candidate]:
        """Orders that were paid back or written off, and are at the panel after all.

        Only what no unknown order may be is taken for one of these, nor a stranger's or a run of a
        drip-feed. It may have come very late.
        """
        if not search.canaries or trusted.runs_are_open:
            return []
        left = list(aliens(known.unknown, search))
        shown_up = []
        for order in known.given_up:
            is_told_apart = order.low is not None and order.expected
            late = replace(order, high=None) if order in known.watched else order
            found = next((one for one in left if is_told_apart and fits(late, one)), None)
            if found is not None:
                inquiry, cancels = known.inquiries[order.order_id], _may_cancel(trusted)
                self._verdicts.shows_up(tx, panel_id, inquiry, found, cancels=cancels)
                left.remove(found)
                shown_up.append(found)
        return shown_up

    async def _cancel(self, desk: Desk, remote_id: str) -> None:
        """Once, whatever comes of it: the admins know of the order."""
        try:
            answer = (await desk.client.cancel([remote_id])).get(remote_id)
        except PanelError as error:
            log.warning("panel %s: order %s: %s", desk.name, remote_id, error)
            return
        words = "accepted" if isinstance(answer, CancelAccepted) else repr(answer)
        log.info("panel %s: asked to cancel order %s: %s", desk.name, remote_id, words)

    def _stop_at_aliens(
        self,
        tx: Transaction,
        panel_id: int,
        known: Docket,
        search: Search,
        trusted: Trust,
        decisions: dict[int, Decision],
    ) -> bool:
        """Whoever else orders on the account, it is no longer one where finding is proof.

        Says whether the admins are told, and with it of the orders that are a person's for that.
        """
        if not search.canaries or trusted.runs_are_open:
            return False
        found = aliens([*known.unknown, *known.given_up], search)
        waiting = [order_id for order_id, one in decisions.items() if one == _ALIEN]
        return bool(found) and self._verdicts.stop(tx, panel_id, found, waiting)

    def _ask_about_the_veiled(
        self, tx: Transaction, panel_id: int, known: Docket, search: Search
    ) -> None:
        """What may only be an order that was given up, and does not show what it costs.

        An order that is not decided yet has a case of its own.
        """
        for one in aliens(known.unknown, search):
            ours = [order.order_id for order in known.given_up if may_be(order, [one])]
            if ours and not any(fits(order, one) for order in known.given_up):
                self._verdicts.ask_about(tx, panel_id, one, ours)


def _was_offered(one: Inquiry) -> bool:
    """What was found after a restore stands with the order until a person decides about it."""
    return one.restored and one.order_state is OrderState.UNKNOWN


def _may_cancel(trusted: Trust) -> bool:
    """Where somebody else uses the account, it may be theirs."""
    return trusted.exclusive and not trusted.stopped


def _until_exhausted(one: Inquiry | None, found: Findings, decision: Decision) -> Decision:
    """After so many calls nothing passes any more."""
    may_pass = isinstance(decision, Wait) or decision in _PASSING
    exhausted = one is not None and one.calls + found.calls >= MOST_CALLS
    return Ask(Hurdle.TOO_OLD) if may_pass and exhausted else decision


def _next(one: Inquiry, decision: Decision, now: int) -> int | None:
    """When to search again; not where a person has to decide, whatever would be found."""
    is_final = isinstance(decision, Ask) and decision not in _PASSING
    return None if is_final else next_probe(one, now)
