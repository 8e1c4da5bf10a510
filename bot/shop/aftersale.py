"""Refill and cancel: wishes that are stored at once, sent in the background, and followed.

Neither is done when the panel accepts it. A cancel is told of by a later status; a refill
by its own status.
"""

from __future__ import annotations

from collections.abc import Awaitable, Sequence

from bot.domain.after_sale import can_cancel, is_under_way, refill_window
from bot.domain.clock import DAY, Clock
from bot.domain.order_life import OPEN, OrderState
from bot.domain.panel_words import RefillWord
from bot.domain.records import Order, Refill, RefillState
from bot.domain.views import Wish
from bot.panel import (
    CancelAccepted,
    PanelError,
    RefillReceipt,
    RefillReport,
    Refusal,
)
from bot.shop.asking import Answers, ask_each
from bot.shop.desk import Desk
from bot.shop.notices import Notices
from bot.shop.settlement import Settlement
from bot.storage import Database, Transaction, looks, orders, panels, refills

BATCH = 100
DAYS_TILL_LAPSE = 3

_ENDS = {
    RefillWord.COMPLETED: RefillState.COMPLETED,
    RefillWord.REJECTED: RefillState.REJECTED,
    RefillWord.CANCELED: RefillState.REJECTED,
    RefillWord.FAILED: RefillState.REJECTED,
}


class AfterSale:
    """Takes wishes and carries them to the panels.

    `refill_wait`: the seconds that a panel wants between completion and a refill, or between
    two refills.
    """

    def __init__(
        self,
        *,
        db: Database,
        clock: Clock,
        settlement: Settlement,
        notices: Notices,
        track_seconds: int,
        refill_wait: int,
    ) -> None:
        self._db = db
        self._clock = clock
        self._settlement = settlement
        self._notices = notices
        self._track_seconds = track_seconds
        self._refill_wait = refill_wait

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
        if is_under_way(latest):
            return Wish.ALREADY
        window = refill_window(order, latest, self._refill_wait)
        if window is None or window.is_over(now):
            return Wish.NOT_POSSIBLE
        if now < window.opens:
            return Wish.TOO_EARLY
        if not refills.ask(tx, order_id, at=now):
            return Wish.ALREADY
        orders.card_has_news(tx, order_id)
        return Wish.NOTED

    async def serve(self, desk: Desk) -> None:
        """Send a panel what is wished for, and ask after what was sent."""
        for some in (self._send_cancels, self._send_refills, self._follow_refills):
            while await some(desk):
                pass

    async def _send_cancels(self, desk: Desk) -> bool:
        """One batch, as the two below. Says whether another one may be waiting."""
        batch = await self._db.read(orders.to_cancel, desk.id, self._clock.now(), BATCH)
        if not batch:
            return False
        remote_ids = [order.remote_id or "" for order in batch]
        answers = await self._asked(
            desk, ask_each(desk.client.cancel, remote_ids, CancelAccepted, Refusal)
        )
        await self._db.write(self._take_cancels, batch, answers)
        return len(batch) == BATCH

    async def _asked(self, desk: Desk, call: Awaitable[Answers]) -> Answers:
        """Nothing is known where the panel cannot be asked: it will be asked again."""
        try:
            return await call
        except PanelError as error:
            await self._db.write(panels.record_error, desk.id, str(error), at=self._clock.now())
            return {}

    def _take_cancels(self, tx: Transaction, batch: Sequence[Order], answers: Answers) -> None:
        now = self._clock.now()
        for order in batch:
            answer = answers.get(order.remote_id or "")
            if isinstance(answer, CancelAccepted):
                orders.cancel_was_sent(tx, order.id, None, at=now)
                looks.plan(tx, order.id, now + self._track_seconds, 0)
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
            about=order.id,
            order=order.id,
            words=words,
        )

    def _later(self, since: int | None) -> int:
        """The longer something has been waiting, the longer the next pause."""
        now = self._clock.now()
        return now + max(self._track_seconds, (now - (since or now)) // 2)

    async def _send_refills(self, desk: Desk) -> bool:
        batch = await self._due(desk, RefillState.ASKED)
        if not batch:
            return False
        remote_ids = [refill.order_remote_id for refill in batch]
        answers = await self._asked(
            desk, ask_each(desk.client.refills, remote_ids, RefillReceipt, Refusal)
        )
        await self._db.write(self._take_receipts, batch, answers)
        return len(batch) == BATCH

    def _take_receipts(self, tx: Transaction, batch: Sequence[Refill], answers: Answers) -> None:
        for refill in batch:
            answer = answers.get(refill.order_remote_id)
            if isinstance(answer, RefillReceipt):
                look_at = self._clock.now() + self._track_seconds
                refills.accepted(tx, refill, _name(tx, refill, answer), next_look_at=look_at)
                orders.card_has_news(tx, refill.order_id)
            elif isinstance(answer, Refusal):
                self._end(tx, refill, RefillState.REFUSED, answer.words)
            else:
                self._wait_or_lapse(tx, refill)

    async def _follow_refills(self, desk: Desk) -> bool:
        batch = await self._due(desk, RefillState.ACCEPTED)
        if not batch:
            return False
        known = [refill.remote_id for refill in batch if refill.remote_id is not None]
        answers = await self._asked(
            desk, ask_each(desk.client.refill_statuses, known, RefillReport)
        )
        await self._db.write(self._take_refill_reports, batch, answers)
        return len(batch) == BATCH

    def _take_refill_reports(
        self, tx: Transaction, batch: Sequence[Refill], answers: Answers
    ) -> None:
        for refill in batch:
            answer = answers.get(refill.remote_id or "")
            if not isinstance(answer, RefillReport) or answer.word is RefillWord.UNKNOWN:
                self._wait_or_lapse(tx, refill)
            elif answer.word in _ENDS:
                self._end(tx, refill, _ENDS[answer.word], answer.word_as_received)
            else:
                refills.look_next(tx, refill, self._later(refill.asked_at))

    def _wait_or_lapse(self, tx: Transaction, refill: Refill) -> None:
        """What the panel does not speak of for days it has forgotten: another may be asked for."""
        now = self._clock.now()
        if now - refill.asked_at <= DAYS_TILL_LAPSE * DAY:
            refills.look_next(tx, refill, self._later(refill.asked_at))
            return
        refills.ended(tx, refill, RefillState.LAPSED, None, at=now)
        orders.card_has_news(tx, refill.order_id)

    def _end(self, tx: Transaction, refill: Refill, state: RefillState, words: str | None) -> None:
        now = self._clock.now()
        if not refills.ended(tx, refill, state, words, at=now):
            return
        orders.card_has_news(tx, refill.order_id)
        self._notices.person(
            tx,
            refill.person_id,
            f"refill-{state}",
            f"refill:{refill.id}:{state}",
            at=now,
            about=refill.order_id,
            order=refill.order_id,
            words=words or "",
        )

    async def _due(self, desk: Desk, state: RefillState) -> list[Refill]:
        return await self._db.read(refills.due, desk.id, state, self._clock.now(), BATCH)


def _name(tx: Transaction, refill: Refill, receipt: RefillReceipt) -> str | None:
    """Panels that answer every refill with the same id name none: it would tell of another one."""
    given = receipt.refill_id
    return None if given is None or refills.is_taken(tx, refill, given) else given
