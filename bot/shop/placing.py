"""Sending reserved orders to the panels: one `add` at a time for each account, each at most once.

claim (stored) -> `add` -> settle (stored). Whatever happens between the two stored steps
leaves the order in `submitting`, and that becomes `unknown`: it is never sent again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.domain.catalogue import Service
from bot.domain.clock import Clock
from bot.domain.left_out import LeftOut
from bot.domain.order_forms import count_lines
from bot.domain.order_life import OrderState
from bot.domain.pricing import PriceRules, panel_price
from bot.domain.records import Order
from bot.domain.service_types import Billing
from bot.panel import (
    AddOutcome,
    AddRequest,
    NotSent,
    Placed,
    Rejected,
    Unknown,
)
from bot.shop.breaker import Breaker
from bot.shop.desk import Desk
from bot.shop.freeze import Freeze
from bot.shop.health import PanelHealth
from bot.shop.settlement import Settlement
from bot.shop.shelf import Shelf
from bot.storage import (
    Database,
    Transaction,
    attempts,
    orders,
    panels,
    queue,
    services,
    trust,
)

log = logging.getLogger(__name__)

MOST_ATTEMPTS = 5
FIRST_PAUSE = 5
EVIDENCE_BYTES = 4096
ABANDONED_SECONDS = 190
"""The `add` time-out and a minute: nothing is under way after that."""


@dataclass(frozen=True, slots=True)
class Claim:
    """An order that is stored as `submitting`, and the service's id at the panel."""

    order: Order
    remote_service: str


class Placer:
    """`send` sends what waits for a panel, side by side with the others.

    `drain` waits for every `add` that is under way. `told` is called with what became of each:
    who waits for it must not wait for all that are sent after it.
    """

    def __init__(
        self,
        *,
        db: Database,
        clock: Clock,
        rules: PriceRules,
        shelf: Shelf,
        settlement: Settlement,
        health: PanelHealth,
        freeze: Freeze,
        breaker: Breaker,
        told: Callable[[AddOutcome], None],
    ) -> None:
        self._db = db
        self._clock = clock
        self._rules = rules
        self._shelf = shelf
        self._settlement = settlement
        self._health = health
        self._freeze = freeze
        self._breaker = breaker
        self._told = told
        self._stopping = False
        self._under_way = 0
        self._idle = asyncio.Event()
        self._idle.set()

    async def recover(self) -> None:
        """At start: what was under way when the program ended is `unknown` now.

        What waits for a panel that has left the settings is given back: it was never sent.
        """
        await self._db.write(self._recover)

    def _recover(self, tx: Transaction) -> None:
        why = "the program ended while the order was being sent"
        for panel in panels.every(tx):
            self._doubt_all(tx, orders.submitting(tx, panel.id), why)
            if panel.closed is LeftOut.PANEL_GONE:
                self._give_up(tx, panel.id)

    def _give_up(self, tx: Transaction, panel_id: int) -> None:
        now = self._clock.now()
        for order in orders.reserved(tx, panel_id):
            self._settlement.give_back(tx, order, OrderState.RELEASED, "vanished", at=now)

    async def send(self, desk: Desk) -> float | None:
        """Send every order that may be sent now.

        Returns in how many seconds the next one may be, of those whose time is known.
        """
        if await self._db.read(self._abandoned, desk.id):
            await self._db.write(self._doubt_abandoned, desk.id)
        if await self._db.read(self._waiting, desk.id) is not None:
            await self._breaker.try_again(desk)
        while not self._stopping and await self._place_next(desk):
            pass
        return await self._db.read(self._seconds_to_the_next, desk.id)

    async def drain(self, seconds: float) -> None:
        """Take no further order, and give every `add` that is under way that long to end."""
        self._stopping = True
        try:
            await asyncio.wait_for(self._idle.wait(), seconds)
        except TimeoutError:
            log.warning("an order was still being sent at shutdown; it will be looked into")

    async def _place_next(self, desk: Desk) -> bool:
        """Send the next order, and after it all that may follow at once."""
        if await self._db.read(self._next, desk.id) is None:
            return False
        await desk.budget.for_add()
        if self._stopping:
            return False
        self._under_way += 1
        self._idle.clear()
        try:
            claim = first = await self._db.write(self._claim, desk.id)
            while isinstance(claim, Claim):
                claim = await self._place(desk, claim)
            return first is not None
        finally:
            self._under_way -= 1
            if not self._under_way:
                self._idle.set()

    def _waiting(self, tx: Transaction, panel_id: int) -> Order | None:
        """What would be sent next if the panel were well."""
        if self._freeze.keeps_orders_back(tx):
            return None
        return orders.next_to_submit(tx, panel_id, self._clock.now())

    def _seconds_to_the_next(self, tx: Transaction, panel_id: int) -> float | None:
        now = self._clock.now()
        due = orders.next_time_to_submit(tx, panel_id, now)
        return None if due is None else due - now

    def _next(self, tx: Transaction, panel_id: int) -> Order | None:
        lets_through = self._breaker.lets_through(tx, panel_id)
        return self._waiting(tx, panel_id) if lets_through else None

    async def _place(self, desk: Desk, claim: Claim) -> Claim | Order | None:
        """Send it, and claim the next one in the commit that stores what became of it."""
        outcome = await desk.client.add(_request(claim))
        # Begun in one go: they share a commit, and no cancel comes between.
        storing = self._db.begin_write(self._settle, claim.order, outcome)
        claiming = self._begin_claim(desk)
        failure, following = await asyncio.gather(storing, claiming, return_exceptions=True)
        if failure is not None and failure is following:
            # Together they are too much for a full disk. The outcome alone has room kept for it.
            following, failure = None, await self._store_alone(claim.order, outcome)
        if failure is not None:
            # The only place left for what the panel said: a person will need it for the case.
            text = "the answer for order %s could not be stored: %r"
            log.critical(text, claim.order.id, outcome, exc_info=failure)
        self._told(outcome)
        if isinstance(following, Claim):
            await desk.budget.for_add()
            return following
        if failure is not None:
            raise failure
        if isinstance(following, BaseException):
            raise following
        return following

    def _begin_claim(self, desk: Desk) -> asyncio.Future[Claim | Order | None]:
        """Of the next order, if it could be sent at once."""
        if not self._stopping and desk.budget.has_room_for_add:
            return self._db.begin_write(self._claim, desk.id)
        none: asyncio.Future[Claim | Order | None] = asyncio.get_running_loop().create_future()
        none.set_result(None)
        return none

    async def _store_alone(self, order: Order, outcome: AddOutcome) -> Exception | None:
        """Returns what kept it from being stored, if anything did."""
        try:
            await self._db.write(self._settle, order, outcome)
        except Exception as failure:  # noqa: BLE001 - raised where nothing helps
            return failure
        return None

    def _claim(self, tx: Transaction, panel_id: int) -> Claim | Order | None:
        """Take the next order; an Order comes back where it was not to be sent after all."""
        now, order = self._clock.now(), self._next(tx, panel_id)
        if order is None:
            return None
        if order.after_order is not None and self._has_to_wait_on(tx, order):
            return order
        service = self._service(tx, order)
        if service is None or not _is_still_taken(order, service):
            self._settlement.give_back(tx, order, OrderState.RELEASED, "vanished", at=now)
            return order
        if self._rules.cost(service, order.quantity) > order.cost_cap:
            self._settlement.give_back(tx, order, OrderState.RELEASED, "dearer", at=now)
            return order
        known = attempts.before(tx, panel_id, _expected_cost(order, service), at=now)
        attempts.begin(
            tx,
            order.id,
            known,
            at=now,
            padding=" " * EVIDENCE_BYTES,
            service_id=service.id,
        )
        sent = orders.submit(tx, order, exchange_rate=service.exchange_rate, at=now)
        return Claim(sent, service.remote_id)

    def _has_to_wait_on(self, tx: Transaction, order: Order) -> bool:
        """The order before it has ended, but another one for the link may be at work still."""
        first = queue.open_for_link(tx, order.person_id, order.link, before=order.id)
        if first is None:
            return False
        queue.stand_behind(tx, order, first)
        return True

    def _service(self, tx: Transaction, order: Order) -> Service | None:
        """What is held back for its rate was sold before: it is sent, unless that were a loss."""
        on_offer = self._shelf.catalogue.service(order.service_id)
        return on_offer or services.held_back(tx, order.service_id)

    def _settle(self, tx: Transaction, order: Order, outcome: AddOutcome) -> None:
        """`order` is as it was claimed: raises where somebody else has settled it."""
        if isinstance(outcome, Placed):
            self._placed(tx, order, outcome)
        elif isinstance(outcome, Rejected):
            self._rejected(tx, order, outcome)
        elif isinstance(outcome, NotSent):
            self._not_sent(tx, order, outcome)
        else:
            self._unknown(tx, order, outcome)

    def _placed(self, tx: Transaction, order: Order, outcome: Placed) -> None:
        trust.placed(tx, order.panel_id, outcome.order_id, _milliseconds(outcome))
        owner = orders.owner_of_remote_id(tx, order.panel_id, outcome.order_id)
        if owner is not None:
            why = f"the panel answered order {outcome.order_id}, which belongs to #{owner}"
            self._unknown(tx, order, Unknown(why, outcome.evidence))
            return
        self._end_attempt(tx, order, "accepted", outcome.order_id, outcome)
        self._settlement.place(tx, order, outcome.order_id, at=self._clock.now())
        self._health.heard(tx, order.panel_id)

    def _rejected(self, tx: Transaction, order: Order, outcome: Rejected) -> None:
        now = self._clock.now()
        trust.took(tx, order.panel_id, _milliseconds(outcome))
        self._end_attempt(tx, order, "rejected", outcome.words, outcome)
        self._settlement.give_back(tx, order, OrderState.REJECTED, outcome.reason, at=now)
        self._health.refused(tx, order.panel_id, outcome.reason, outcome.words)

    def _not_sent(self, tx: Transaction, order: Order, outcome: NotSent) -> None:
        now, tries = self._clock.now(), attempts.count(tx, order.id)
        attempts.end(
            tx, order.id, "not_sent", why=outcome.why, http_status=None, evidence="", at=now
        )
        if tries >= MOST_ATTEMPTS:
            self._settlement.give_back(tx, order, OrderState.RELEASED, "unreachable", at=now)
            self._health.unreachable(tx, order.panel_id, outcome.why)
            return
        orders.move(tx, order, OrderState.RESERVED, at=now)
        orders.wait_until(tx, order.id, now + FIRST_PAUSE * 2 ** (tries - 1))

    def _unknown(self, tx: Transaction, order: Order, outcome: Unknown) -> None:
        self._end_attempt(tx, order, "unknown", outcome.why, outcome)
        evidence = f"{outcome.why}\n{outcome.evidence.body}".strip()
        self._settlement.doubt(tx, order, evidence, at=self._clock.now())

    def _end_attempt(
        self,
        tx: Transaction,
        order: Order,
        name: str,
        why: str,
        outcome: Placed | Rejected | Unknown,
    ) -> None:
        attempts.end(
            tx,
            order.id,
            name,
            why=why,
            http_status=outcome.evidence.http_status,
            evidence=outcome.evidence.body,
            at=self._clock.now(),
            took_ms=_milliseconds(outcome),
        )

    def _abandoned(self, tx: Transaction, panel_id: int) -> list[Order]:
        """An answer that could not be stored leaves an order behind.

        One that was begun later than now is such an order too: the clock was wrong then.
        """
        now = self._clock.now()
        return orders.submitting(tx, panel_id, but=range(now - ABANDONED_SECONDS + 1, now + 1))

    def _doubt_abandoned(self, tx: Transaction, panel_id: int) -> None:
        why = "the panel's answer could not be stored; the log may have it"
        self._doubt_all(tx, self._abandoned(tx, panel_id), why)

    def _doubt_all(self, tx: Transaction, sent: Sequence[Order], why: str) -> None:
        now = self._clock.now()
        for order in sent:
            attempts.end(tx, order.id, "unknown", why=why, http_status=None, evidence="", at=now)
            self._settlement.doubt(tx, order, why, at=now)


def _milliseconds(outcome: Placed | Rejected | Unknown) -> int:
    """So long the call took."""
    return round(outcome.evidence.seconds * 1000)


def _expected_cost(order: Order, service: Service) -> Decimal | None:
    """What the panel will show as the order's charge; a drip-feed's is in that of its runs."""
    return None if order.runs is not None else panel_price(service, order.quantity)


def _is_still_taken(order: Order, service: Service) -> bool:
    """Whether the panel would deliver, and bill, what was confirmed."""
    if service.billing is not order.billing:
        return False
    intervals = service.drip_intervals
    if order.interval is not None and (intervals is None or not intervals.allows(order.interval)):
        return False
    if service.counted is None:
        return True
    return count_lines(order.fields.get(service.counted, ""), service) == order.quantity


def _request(claim: Claim) -> AddRequest:
    order = claim.order
    return AddRequest(
        service=claim.remote_service,
        link=order.link,
        quantity=order.per_run if order.billing is Billing.QUANTITY else None,
        runs=order.runs,
        interval=order.interval,
        extra=order.fields,
        request_id=f"{order.nonce}-{order.id}",
        package=order.billing is Billing.PACKAGE,
    )
