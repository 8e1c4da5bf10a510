"""Following orders at the panel: looking in batches, and paying refunds once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.clock import Clock
from bot.domain.order_life import ENDED, OrderState
from bot.domain.records import CaseKind, Order
from bot.domain.reports import Report, Verdict, judge
from bot.panel import OrderReport, PanelError, Refusal
from bot.shop.desk import Desk
from bot.shop.notices import Notices
from bot.shop.settlement import Settlement
from bot.storage import Database, Transaction, orders, panels

BATCH = 100
SLOWER = 1.5
LONGEST_PAUSE = 3600
DAY = 86_400
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
        await self._db.write(self._apply_all, batch, answers)
        return len(batch) == BATCH

    def _no_answer(
        self, tx: Transaction, panel_id: int, batch: Sequence[Order], error: str
    ) -> None:
        panels.record_error(tx, panel_id, error, at=self._clock.now())
        for order in batch:
            self._look_later(tx, order, changed=False)

    def _apply_all(
        self, tx: Transaction, batch: Sequence[Order], answers: Mapping[str, object]
    ) -> None:
        for read_before in batch:
            # Something else may have moved it while the panel was being asked.
            order = orders.get_any(tx, read_before.id)
            if order is not None:
                self._apply(tx, order, answers.get(order.remote_id or ""))

    def _apply(self, tx: Transaction, order: Order, answer: object) -> None:
        if isinstance(answer, OrderReport):
            self.take_report(tx, order, answer)
            return
        if isinstance(answer, Refusal) and order.state not in ENDED:
            self._question(tx, order, CaseKind.ODD_REPORT, answer.words)
        self._look_later(tx, order, changed=False)

    def take_report(self, tx: Transaction, order: Order, report: OrderReport) -> None:
        """Act on what the panel says of an order: state, refund, notice, next look."""
        verdict = judge(order, Report(report.word, report.remains, report.charge))
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
        if verdict.odd is not None and not (order.state in ENDED and verdict.state is order.state):
            # An ended order that says the same odd thing every day is asked about once.
            self._question(tx, order, _ODD_CASES[verdict.odd], _evidence(verdict, report))

    def _question(self, tx: Transaction, order: Order, kind: CaseKind, evidence: str) -> None:
        self._settlement.open_case(tx, order, kind, evidence, at=self._clock.now())

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


def _evidence(verdict: Verdict, report: OrderReport) -> str:
    return (
        f"{verdict.odd}: status {report.word_as_received!r},"
        f" remains {report.remains_as_received!r}, charge {report.charge_as_received!r}"
    )
