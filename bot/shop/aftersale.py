"""Refill and cancel: wishes that are stored at once, sent in the background, and followed.

Neither is done when the panel accepts it. A cancel is told of by a later status; a refill
by its own status.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress

from bot.domain.clock import DAY, Clock
from bot.domain.order_life import OPEN, OrderState
from bot.domain.panel_words import RefillWord
from bot.domain.records import Order, Refill, RefillState
from bot.domain.views import Wish
from bot.panel import (
    CancelAccepted,
    PanelError,
    PanelRefusedError,
    RefillReceipt,
    RefillReport,
    Refusal,
)
from bot.shop.desk import Desk
from bot.shop.notices import Notices
from bot.shop.settlement import Settlement
from bot.storage import Database, Transaction, orders, panels, refills

BATCH = 100
DAYS_TILL_LAPSE = 3

_ENDS = {
    RefillWord.COMPLETED: RefillState.COMPLETED,
    RefillWord.REJECTED: RefillState.REJECTED,
    RefillWord.CANCELED: RefillState.REJECTED,
    RefillWord.FAILED: RefillState.REJECTED,
}


def can_cancel(order: Order) -> bool:
    """Before it is sent always; then as long as the panel is at work, if the service allows."""
    if order.state is OrderState.RESERVED:
        return True
    waiting = order.cancel_requested_at is not None and order.cancel_answer is None
    return order.can_cancel and order.state in OPEN and not waiting


def can_refill(order: Order, latest: Refill | None, now: int) -> bool:
    """A completed order inside its window, without a refill under way."""
    if not order.can_refill or order.state is not OrderState.COMPLETED:
        return False
    if latest is not None and latest.state in (RefillState.ASKED, RefillState.ACCEPTED):
        return False
    if order.refill_days is None or order.ended_at is None:
        return True
    return now <= order.ended_at + order.refill_days * DAY


class AfterSale:
    """Takes wishes and carries them to the panels."""

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

    def wish_cancel(self, tx: Transaction, person_id: int, order_id: int) -> Wish:
        """The customer's Cancel order button."""
        order = orders.get(tx, order_id, person_id)
        if order is None:
            return Wish.GONE
        if not can_cancel(order):
            waiting = order.cancel_requested_at is not None and order.state in OPEN
            return Wish.ALREADY if waiting else Wish.NOT_POSSIBLE
        now = self._clock.now()
        if order.state is OrderState.RESERVED:
            self._settlement.give_back(
                tx, order, OrderState.RELEASED, "taken_back", at=now, tell=False
            )
            return Wish.RELEASED
        return (
            Wish.NOTED if orders.ask_for_cancel(tx, order_id, person_id, at=now) else Wish.ALREADY
        )

    def wish_refill(self, tx: Transaction, person_id: int, order_id: int) -> Wish:
        """The customer's Refill button."""
        order = orders.get(tx, order_id, person_id)
        if order is None:
            return Wish.GONE
        now, latest = self._clock.now(), refills.latest(tx, order_id)
        if not can_refill(order, latest, now):
            under_way = latest is not None and latest.ended_at is None
            return Wish.ALREADY if under_way else Wish.NOT_POSSIBLE
        if not refills.ask(tx, order_id, at=now):
            return Wish.ALREADY
        orders.mark_card_stale(tx, order_id)
        return Wish.NOTED

    async def step(self) -> None:
        """Send what is wished for, and ask after what was sent."""
        for desk in self._desks:
            await self._send_cancels(desk)
            await self._send_refills(desk)
            await self._follow_refills(desk)

    async def _send_cancels(self, desk: Desk) -> None:
        batch = await self._db.read(orders.to_cancel, desk.id, self._clock.now(), BATCH)
        if not batch:
            return
        try:
            answers = await _cancel(desk, [order.remote_id or "" for order in batch])
        except PanelError as error:
            await self._db.write(panels.record_error, desk.id, str(error), at=self._clock.now())
            answers = {}
        await self._db.write(self._take_cancels, batch, answers)

    def _take_cancels(
        self, tx: Transaction, batch: Sequence[Order], answers: Mapping[str, object]
    ) -> None:
        now = self._clock.now()
        for order in batch:
            answer = answers.get(order.remote_id or "")
            if isinstance(answer, CancelAccepted):
                orders.cancel_was_sent(tx, order.id, None, at=now)
                orders.look_next(tx, order.id, now + self._track_seconds, 0)
            elif isinstance(answer, Refusal):
                self._cancel_refused(tx, order, answer.words)
            else:
                orders.cancel_later(tx, order.id, self._later(order.cancel_requested_at))

    def _cancel_refused(self, tx: Transaction, order: Order, words: str) -> None:
        now = self._clock.now()
        orders.cancel_was_sent(tx, order.id, words, at=now)
        self._notices.person(
            tx,
            order.person_id,
            "order-cancel-refused",
            f"cancel:{order.id}:{order.cancel_requested_at}",
            at=now,
            order=order.id,
            words=words,
        )

    def _later(self, since: int | None) -> int:
        """The longer something has been waiting, the longer the next pause."""
        now = self._clock.now()
        return now + max(self._track_seconds, (now - (since or now)) // 2)

    async def _send_refills(self, desk: Desk) -> None:
        batch = await self._due(desk, RefillState.ASKED)
        if not batch:
            return
        try:
            answers = await desk.client.refills([refill.order_remote_id for refill in batch])
        except PanelError:
            await self._db.write(self._take_receipts, batch, {})
        else:
            await self._db.write(self._take_receipts, batch, answers)

    def _take_receipts(
        self, tx: Transaction, batch: Sequence[Refill], answers: Mapping[str, object]
    ) -> None:
        for refill in batch:
            answer = answers.get(refill.order_remote_id)
            if isinstance(answer, RefillReceipt):
                look_at = self._clock.now() + self._track_seconds
                refills.accepted(tx, refill, answer.refill_id, next_look_at=look_at)
                orders.mark_card_stale(tx, refill.order_id)
            elif isinstance(answer, Refusal):
                self._end(tx, refill, RefillState.REFUSED, answer.words)
            else:
                refills.look_next(tx, refill, self._later(refill.asked_at))

    async def _follow_refills(self, desk: Desk) -> None:
        batch = await self._due(desk, RefillState.ACCEPTED)
        known = [refill.remote_id for refill in batch if refill.remote_id is not None]
        if not batch:
            return
        try:
            answers = await desk.client.refill_statuses(known)
        except PanelError:
            await self._db.write(self._take_refill_reports, batch, {})
        else:
            await self._db.write(self._take_refill_reports, batch, answers)

    def _take_refill_reports(
        self, tx: Transaction, batch: Sequence[Refill], answers: Mapping[str, object]
    ) -> None:
        for refill in batch:
            answer = answers.get(refill.remote_id or "")
            end = _ENDS.get(answer.word) if isinstance(answer, RefillReport) else None
            lapsed = self._clock.now() - refill.asked_at > DAYS_TILL_LAPSE * DAY
            if end is not None:
                self._end(tx, refill, end, None)
            elif lapsed and not isinstance(answer, RefillReport):
                self._lapse(tx, refill)
            else:
                refills.look_next(tx, refill, self._later(refill.asked_at))

    def _lapse(self, tx: Transaction, refill: Refill) -> None:
        """The panel never said what came of it, and will not: another one may be asked for."""
        refills.ended(tx, refill, RefillState.LAPSED, None, at=self._clock.now())
        orders.mark_card_stale(tx, refill.order_id)

    def _end(self, tx: Transaction, refill: Refill, state: RefillState, words: str | None) -> None:
        now = self._clock.now()
        if not refills.ended(tx, refill, state, words, at=now):
            return
        orders.mark_card_stale(tx, refill.order_id)
        self._notices.person(
            tx,
            refill.person_id,
            f"refill-{state}",
            f"refill:{refill.id}:{state}",
            at=now,
            order=refill.order_id,
            words=words or "",
        )

    async def _due(self, desk: Desk, state: RefillState) -> list[Refill]:
        return await self._db.read(refills.due, desk.id, state, self._clock.now(), BATCH)


async def _cancel(desk: Desk, remote_ids: Sequence[str]) -> Mapping[str, object]:
    """A panel that refuses the whole list is asked one by one, so that each gets its answer."""
    try:
        return await desk.client.cancel(remote_ids)
    except PanelRefusedError:
        if len(remote_ids) == 1:
            raise
    answers: dict[str, object] = {}
    with suppress(PanelError):
        for remote_id in remote_ids:
            answers |= await desk.client.cancel([remote_id])
    return answers
