"""Following orders at the panel: looking in batches, and paying refunds once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from decimal import Decimal

from bot.domain.clock import DAY, Clock
from bot.domain.order_life import ENDED, OrderState
from bot.domain.records import CaseKind, Order
from bot.domain.reports import Report, Verdict, judge
from bot.panel import OrderReport, PanelError, Refusal
from bot.shop.desk import Desk
from bot.shop.notices import Notices
from bot.shop.settlement import Settlement
from bot.storage import Database, Transaction, cases, orders, panels

log = logging.getLogger(__name__)

BATCH = 100
SLOWER = 1.5
LONGEST_PAUSE = 3600
DAYS_AFTER_THE_END = 30
SECONDS_BETWEEN_ASKING = 5

_EVENTS = {
    OrderState.COMPLETED: "order-completed",
    OrderState.PARTIAL: "order-partial",
    OrderState.CANCELED: "order-canceled",
}
_ODD_CASES = {
    "canceled_with_delivery": CaseKind.REFUND_BY_HAND,
    "remains": CaseKind.REFUND_BY_HAND,
    "status_word": CaseKind.ODD_REPORT,
}


class Tracker:
    """Looks at open orders every `track_seconds`, slower while nothing changes.

    Ended orders are looked at once a day for 30 days or the refill window: on some panels
    they move again.
    """

    def __init__(
        self,
        *,
        db: Database,
        clock: Clock,
        desks: Sequence[Desk],
        settlement: Settlement,
        notices: Notices,
        track_seconds: int,
    ) -> None:
        self._db = db
        self._clock = clock
        self._desks = tuple(desks)
        self._exchange_rates = {desk.id: desk.exchange_rate for desk in desks}
        self._settlement = settlement
        self._notices = notices
        self._track_seconds = track_seconds

    async def step(self) -> None:
        """Look at every order whose time has come."""
        for desk in self._desks:
            while await self._look(desk):
                pass

    def ask_now(self, tx: Transaction, person_id: int, order_id: int) -> Order | None:
        """The customer's Status button: look next, unless it was looked at just now."""
        order = orders.get(tx, order_id, person_id)
        if order is None or order.remote_id is None:
            return order
        if self._clock.now() - (order.looked_at or 0) >= SECONDS_BETWEEN_ASKING:
            orders.look_next(tx, order_id, self._clock.now(), 0)
        return order

    async def _look(self, desk: Desk) -> bool:
        """One batch. Says whether another one may be waiting."""
        batch = await self._db.read(orders.due, desk.id, self._clock.now(), BATCH)
        if not batch:
            return False
        try:
            answers = await desk.client.statuses([order.remote_id or "" for order in batch])
        except PanelError as error:
            await self._db.write(self._no_answer, desk.id, batch, str(error))
            return False
        for order, outcome in zip(batch, await self._apply_each(batch, answers), strict=True):
            if isinstance(outcome, Exception):
                log.error("order %s: %r", order.id, outcome, exc_info=outcome)
                await self._db.write(self._look_later, order, changed=False)
        return len(batch) == BATCH

    async def _apply_each(
        self, batch: Sequence[Order], answers: Mapping[str, object]
    ) -> list[BaseException | None]:
        """A transaction each (they share a commit): one odd order must not stop the others."""
        return await asyncio.gather(
            *(
                self._db.write(self._apply, order.id, answers.get(order.remote_id or ""))
                for order in batch
            ),
            return_exceptions=True,
        )

    def _no_answer(
        self, tx: Transaction, panel_id: int, batch: Sequence[Order], error: str
    ) -> None:
        panels.record_error(tx, panel_id, error, at=self._clock.now())
        for order in batch:
            self._look_later(tx, order, changed=False)

    def _apply(self, tx: Transaction, order_id: int, answer: object) -> None:
        # Read anew: something else may have moved it while the panel was being asked.
        order = orders.get_any(tx, order_id)
        if order is None:
            return
        if isinstance(answer, OrderReport):
            self.take_report(tx, order, answer)
            return
        if order.state not in ENDED:
            self._ask_about_silence(tx, order, answer)
        self._look_later(tx, order, changed=False)

    def _ask_about_silence(self, tx: Transaction, order: Order, answer: object) -> None:
        """The panel denies the order, or has not mentioned it for a day."""
        last_heard = order.looked_at or order.placed_at or order.created_at
        if isinstance(answer, Refusal):
            self._question(tx, order, CaseKind.ODD_REPORT, "refused", answer.words)
        elif self._clock.now() - last_heard > DAY:
            words = "the panel has not mentioned this order for a day"
            self._question(tx, order, CaseKind.ODD_REPORT, "silence", words)

    def take_report(self, tx: Transaction, order: Order, report: OrderReport) -> None:
        """Act on what the panel says of an order: state, refund, notice, next look."""
        verdict = judge(order, _plain(report))
        changed = verdict.state is not order.state or report.remains != order.remains
        orders.record_report(
            tx,
            order.id,
            word=report.word_as_received,
            remains=report.remains,
            start_count=report.start_count,
            charge=report.charge_as_received,
            stale=changed or order.look_pause == 0,
            at=self._clock.now(),
        )
        if order.first_charge is None and report.charge is not None:
            self._compare_charge(tx, order, report.charge)
        self._carry_out(tx, order, verdict, report)
        self._look_later(tx, self._fresh(tx, order), changed=changed)

    def _carry_out(
        self, tx: Transaction, order: Order, verdict: Verdict, report: OrderReport
    ) -> None:
        now = self._clock.now()
        if verdict.state is not order.state:
            orders.move(tx, order, verdict.state, at=now)
        paid = self._settlement.refund_up_to(tx, order, verdict.refund, at=now)
        event = _EVENTS.get(verdict.state)
        if event is not None and (verdict.state is not order.state or paid):
            refund = verdict.refund if verdict.state is not OrderState.COMPLETED else None
            self._notices.customer(tx, order, event, at=now, refund=refund)
        if verdict.odd is not None:
            reason = f"{verdict.odd} {report.word}"
            self._question(tx, order, _ODD_CASES[verdict.odd], reason, _evidence(verdict, report))
        elif verdict.state in ENDED:
            cases.close_answered(tx, CaseKind.REFUND_BY_HAND, order.id, at=now)

    def _compare_charge(self, tx: Transaction, order: Order, charge: Decimal) -> None:
        """The operator hears of an order that cost more than it was sold for."""
        rate = self._exchange_rates.get(order.panel_id, Decimal(1))
        if charge * rate > order.cost_cap.decimal:
            self._notices.admins(
                tx,
                "admin-overcharged",
                f"overcharged:{order.id}",
                at=self._clock.now(),
                order=order.id,
                charge=str(charge),
                price=order.price.micros,
            )

    def _question(
        self, tx: Transaction, order: Order, kind: CaseKind, reason: str, evidence: str
    ) -> None:
        now = self._clock.now()
        self._settlement.open_case(tx, order, kind, evidence, at=now, reason=reason)

    def _fresh(self, tx: Transaction, order: Order) -> Order:
        fresh = orders.get_any(tx, order.id)
        if fresh is None:
            raise LookupError("an order is never deleted")
        return fresh

    def _look_later(self, tx: Transaction, order: Order, *, changed: bool) -> None:
        now = self._clock.now()
        if order.state in ENDED:
            days = max(DAYS_AFTER_THE_END, order.refill_days or 0)
            until = (order.ended_at or now) + days * DAY
            orders.look_next(tx, order.id, now + DAY if now < until else None, DAY)
            return
        slower = min(int(order.look_pause * SLOWER), LONGEST_PAUSE)
        pause = self._track_seconds if changed else max(self._track_seconds, slower)
        orders.look_next(tx, order.id, now + pause, pause)


def _plain(report: OrderReport) -> Report:
    garbled = report.remains is None and report.remains_as_received is not None
    return Report(report.word, report.remains, report.charge, garbled)


def _evidence(verdict: Verdict, report: OrderReport) -> str:
    return (
        f"{verdict.odd}: status {report.word_as_received!r},"
        f" remains {report.remains_as_received!r}, charge {report.charge_as_received!r}"
    )
