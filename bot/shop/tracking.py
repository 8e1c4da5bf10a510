"""Following orders at the panel: looking in batches, and paying refunds once."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.domain.charges import is_other_money
from bot.domain.clock import DAY, Clock
from bot.domain.order_life import ENDED, OPEN, OrderState
from bot.domain.records import DueLook, Order, PanelRecord
from bot.domain.reports import Report, Verdict, judge
from bot.domain.stalling import SHORTEST_PATIENCE, stands_still_for
from bot.panel import OrderReport, PanelError, SaidBefore
from bot.shop import panel_book
from bot.shop.asking import Answers
from bot.shop.desk import Desk
from bot.shop.health import PanelHealth
from bot.shop.notices import Notices
from bot.shop.price_truth import PriceTruth
from bot.shop.questions import Questions
from bot.shop.run_reports import ask, heard, report_of
from bot.shop.settlement import Settlement
from bot.storage import Database, Transaction, looks, orders, panels

log = logging.getLogger(__name__)

BATCH = 100
BATCHES = 20
"""So many are asked about before it is seen what is due by then, if nobody asks meanwhile."""
BEFORE_ALL_OTHERS = 0
"""No other look has waited for as long."""
SLOWER = 1.5
LONGEST_PAUSE = 3600
DAYS_AFTER_THE_END = 30
SECONDS_BETWEEN_ASKING = 5

_EVENTS = {
    OrderState.COMPLETED: "order-completed",
    OrderState.PARTIAL: "order-partial",
    OrderState.CANCELED: "order-canceled",
}


@dataclass(frozen=True, slots=True)
class _Batch:
    """Orders whose time has come.

    `marked`, by the panel's ids, are those of which an answer is known that brings nothing;
    `whole` are the others.
    """

    looks: Sequence[DueLook]
    marked: Mapping[str, DueLook]
    whole: Sequence[Order]


class Tracker:
    """Looks at each panel's open orders every `track_seconds`, slower while nothing changes.

    Ended orders are looked at once a day for 30 days or the refill window: on some panels
    they move again.
    """

    def __init__(
        self,
        *,
        db: Database,
        clock: Clock,
        settlement: Settlement,
        notices: Notices,
        health: PanelHealth,
        price_truth: PriceTruth,
        track_seconds: int,
    ) -> None:
        self._db = db
        self._clock = clock
        self._settlement = settlement
        self._questions = Questions(clock=clock, settlement=settlement)
        self._notices = notices
        self._health = health
        self._price_truth = price_truth
        self._track_seconds = track_seconds
        self._times_asked: Counter[int] = Counter()
        """By panel: who asks does not wait for the rest of a round."""

    async def look(self, desk: Desk) -> None:
        """Look at every order of that panel whose time has come."""
        more = True
        while more:
            more = await self._look_at_some(desk)
            await self._price_truth.settle()

    def ask_now(self, tx: Transaction, person_id: int, order_id: int) -> Order | None:
        """The customer's Status button: look next, unless it was looked at just now."""
        order = orders.get(tx, order_id, person_id)
        if order is None or order.remote_id is None:
            return order
        waits_already = order.next_look_at == BEFORE_ALL_OTHERS
        seconds = self._clock.now() - (order.looked_at or 0)
        if seconds >= SECONDS_BETWEEN_ASKING and not waits_already:
            looks.plan(tx, order_id, BEFORE_ALL_OTHERS, 0)
            self._times_asked[order.panel_id] += 1
        return order

    async def _look_at_some(self, desk: Desk) -> bool:
        """A round: what is said of one batch is written down while the next is asked about.

        Says whether another round is due at once.
        """
        asked = self._times_asked[desk.id]
        batches = await self._db.read(self._due, desk.id)
        more = len(batches) == BATCHES
        writing: list[asyncio.Task[None]] = []
        try:
            for due in batches:
                batch = await self._read(due)
                answers = await self._ask(desk, batch)
                if answers is None:
                    more = False
                    break
                writing.append(asyncio.create_task(self._take(desk.id, batch, answers)))
                if self._times_asked[desk.id] != asked:
                    more = True
                    break
        finally:
            outcomes = await asyncio.gather(*writing, return_exceptions=True)
            failures = [outcome for outcome in outcomes if outcome is not None]
            for failure in failures:
                log.error("what %s said is not written down: %r", desk.name, failure)
        if failures:
            raise failures[0]
        return more

    async def _ask(self, desk: Desk, batch: _Batch) -> Answers | None:
        remote_ids = [look.remote_id or "" for look in batch.looks]
        known = {remote_id: look.mark or b"" for remote_id, look in batch.marked.items()}
        try:
            return await ask(desk, remote_ids, batch.whole, known)
        except PanelError as error:
            await self._db.write(self._no_answer, desk.id, batch.looks, error)
            return None

    async def _take(self, panel_id: int, batch: _Batch, answers: Answers) -> None:
        again = [
            look
            for remote_id, look in batch.marked.items()
            if isinstance(answers.get(remote_id), SaidBefore)
        ]
        now = self._clock.now()
        same = [order for order in batch.whole if _says_the_same(order, answers, now)]
        told = {look.order_id for look in again} | {order.id for order in same}
        others = [look.order_id for look in batch.looks if look.order_id not in told]
        # Asked for at the same moment, they share a commit; the others leave their groups first.
        applied = self._begin_to_apply(others, answers)
        noted = asyncio.ensure_future(self._db.write(self._heard, panel_id, again, same, answers))
        await self._end_of(others, applied)
        left = await noted
        await self._end_of(left, self._begin_to_apply(left, answers))

    def _due(self, tx: Transaction, panel_id: int) -> list[list[DueLook]]:
        return looks.due(tx, panel_id, self._clock.now(), size=BATCH, most=BATCHES)

    async def _read(self, due: Sequence[DueLook]) -> _Batch:
        now = self._clock.now()
        marked = {look.remote_id or "": look for look in due if _may_say_the_same(look, now)}
        known = {look.order_id for look in marked.values()}
        whole = [look.order_id for look in due if look.order_id not in known]
        read = await self._db.read(orders.get_each, whole) if whole else []
        return _Batch(due, marked, read)

    def _heard(
        self,
        tx: Transaction,
        panel_id: int,
        again: Sequence[DueLook],
        same: Sequence[Order],
        answers: Answers,
    ) -> list[int]:
        """Note who is as the panel said before. Returns the orders that need a whole look."""
        self._health.heard(tx, panel_id)
        now, panel = self._clock.now(), panels.get(tx, panel_id)
        left = [one.id for one in same if not self._brought_nothing(tx, one, answers, panel)]
        slower = {pause: self._slower(pause) for pause in {look.pause for look in again}}
        for pause in set(slower.values()):
            together = [look for look in again if slower[look.pause] == pause]
            left += looks.heard_again(tx, panel_id, together, pause, at=now)
        return left

    def _brought_nothing(
        self, tx: Transaction, order: Order, answers: Answers, panel: PanelRecord | None
    ) -> bool:
        """Of an order of which the panel says the same: note it, where that is still all."""
        report = report_of(answers, order.remote_id)
        if not isinstance(report, OrderReport) or _is_in_other_money(report, panel):
            return False
        pause, now = self._slower(order.look_pause), self._clock.now()
        return looks.brought_nothing(tx, order, pause, report.mark, at=now)

    def _begin_to_apply(
        self, order_ids: Sequence[int], answers: Answers
    ) -> list[asyncio.Future[None]]:
        """A transaction each: one odd order must not stop the others."""
        return [
            asyncio.ensure_future(self._db.write(self._apply, order_id, answers))
            for order_id in order_ids
        ]

    async def _end_of(
        self, order_ids: Sequence[int], applied: Sequence[asyncio.Future[None]]
    ) -> None:
        outcomes = await asyncio.gather(*applied, return_exceptions=True)
        for order_id, outcome in zip(order_ids, outcomes, strict=True):
            if isinstance(outcome, Exception):
                log.error("order %s: %r", order_id, outcome, exc_info=outcome)
                await self._db.write(self._look_later_at, [order_id])

    def _no_answer(
        self, tx: Transaction, panel_id: int, due: Sequence[DueLook], error: PanelError
    ) -> None:
        now = self._clock.now()
        panels.record_error(tx, panel_id, str(error), at=now)
        self._health.failed(tx, panel_id, error)
        for group_id, pause in {look.group_id: self._slower(look.pause) for look in due}.items():
            if group_id is not None:
                looks.put_off(tx, group_id, now + pause, pause)
        self._look_later_at(tx, [look.order_id for look in due if look.group_id is None])

    def _look_later_at(self, tx: Transaction, order_ids: Sequence[int]) -> None:
        """Where nothing was heard of them."""
        for order in orders.get_each(tx, order_ids):
            self._look_later(tx, order, changed=False)

    def _apply(self, tx: Transaction, order_id: int, answers: Answers) -> None:
        # Read anew: something else may have moved it while the panel was being asked.
        order = orders.get_any(tx, order_id)
        if order is None:
            return
        if _says_the_same(order, answers, self._clock.now()):
            panel = panels.get(tx, order.panel_id)
            if self._brought_nothing(tx, order, answers, panel):
                return
        answer = report_of(answers, order.remote_id)
        if isinstance(answer, OrderReport):
            self.take_report(tx, order, answer, answers)
            return
        if order.state not in ENDED:
            self._questions.about_silence(tx, order, answer)
        self._look_later(tx, order, changed=False)

    def take_report(
        self, tx: Transaction, order: Order, report: OrderReport, answers: Answers
    ) -> None:
        """Act on what the panel says of an order: state, refund, notice, next look.

        `answers` holds what it says of the order's runs, where it is a drip-feed.
        """
        before, order = order, replace(order, children=heard(order, report, answers))
        verdict = judge(order, _plain(report))
        changed = _has_moved(before, order, verdict, report)
        if order.children != before.children:
            orders.set_children(tx, order.id, order.children)
        self._record(tx, order, report, moved=changed)
        self._price_truth.heard(tx, before, report)
        panel_book.reported(tx, order, report, at=self._clock.now())
        self._carry_out(tx, order, verdict)
        order = self._fresh(tx, order)
        self._questions.about_report(tx, order, verdict, report)
        self._look_later(tx, order, changed=changed)

    def _record(self, tx: Transaction, order: Order, report: OrderReport, *, moved: bool) -> None:
        orders.record_report(
            tx,
            order.id,
            word=report.word_as_received,
            remains=report.remains,
            start_count=report.start_count,
            charge=report.charge_as_received,
            moved=moved,
            is_news=moved or order.look_pause == 0,
            at=self._clock.now(),
        )

    def _carry_out(self, tx: Transaction, order: Order, verdict: Verdict) -> None:
        now, is_new = self._clock.now(), verdict.state is not order.state
        if is_new:
            orders.move(tx, order, verdict.state, at=now)
        paid = self._settlement.refund_up_to(tx, order, verdict.refund, at=now)
        event = _EVENTS.get(verdict.state)
        if event is None or not (is_new or paid):
            return
        if verdict.state is OrderState.COMPLETED:
            self._notices.customer(tx, order, event, at=now)
        elif paid or verdict.odd is None:
            self._notices.customer(tx, order, event, at=now, refund=verdict.refund)
        else:
            self._notices.customer(tx, order, "order-being-checked", at=now)

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
            looks.plan(tx, order.id, now + DAY if now < until else None, DAY)
            return
        pause = self._track_seconds if changed else self._slower(order.look_pause)
        looks.plan(tx, order.id, now + pause, pause)

    def _slower(self, pause: int) -> int:
        return max(self._track_seconds, min(int(pause * SLOWER), LONGEST_PAUSE))


def _is_in_other_money(answer: object, panel: PanelRecord | None) -> bool:
    """The same number in another currency is not the same."""
    return (
        panel is not None
        and isinstance(answer, OrderReport)
        and is_other_money(answer.currency, panel.currency)
    )


def _may_say_the_same(look: DueLook, now: int) -> bool:
    """Whether it is enough to know that the panel's last answer came again.

    As below: not for what stands still for long. A mark is kept of no other answers than those
    that brought nothing, and goes with the next report, each new state and whoever asks.
    """
    is_marked = look.mark is not None and look.remote_id is not None
    return is_marked and now - look.moved_at <= SHORTEST_PATIENCE


def _says_the_same(order: Order, answers: Answers, now: int) -> bool:
    """Whether all that there is to do is to note that the panel said again what it had said.

    So it is with nearly every look. Drip-feeds, what has ended, and what stands still for long
    are always looked at whole, as is who asked for the status: the card shows when it was.
    """
    report = report_of(answers, order.remote_id)
    if not isinstance(report, OrderReport) or order.state not in OPEN or order.runs is not None:
        return False
    if order.look_pause == 0 or stands_still_for(order, now) > SHORTEST_PATIENCE:
        return False
    return (
        report.word_as_received == order.panel_word
        and report.remains in (None, order.remains)
        and report.start_count in (None, order.start_count)
        and report.charge_as_received in (None, order.last_charge)
        and order.first_charge == order.last_charge
        and judge(order, _plain(report)) == Verdict(order.state, order.refunded)
    )


def _has_moved(before: Order, order: Order, verdict: Verdict, report: OrderReport) -> bool:
    return (
        verdict.state is not before.state
        or report.remains not in (None, before.remains)
        or order.children != before.children
    )


def _plain(report: OrderReport) -> Report:
    garbled = report.remains is None and report.remains_as_received is not None
    return Report(report.word, report.remains, report.charge, garbled)
