"""What the tracker puts before a person, and which of it answers itself."""

from __future__ import annotations

from collections.abc import Collection

from bot.domain.clock import DAY, HOUR, Clock
from bot.domain.records import CaseKind, Order
from bot.domain.reports import Odd, Verdict
from bot.domain.stalling import DELIVERIES, SHORTEST_PATIENCE, patience, stands_still_for
from bot.panel import OrderReport, Refusal
from bot.shop.settlement import Settlement
from bot.storage import Transaction, cases, orders

MOST_RUNS_SHOWN = 20
_WORDS: dict[Odd | None, str] = {Odd.PAID_BACK: "was paid back, and now says otherwise"}
_NOT_OF_MONEY = frozenset({Odd.STATUS_WORD, Odd.REMAINS_AFTER_THE_END, Odd.PAID_BACK})


class Questions:
    """A person is asked once for each reason; what answers itself may come up again."""

    def __init__(self, *, clock: Clock, settlement: Settlement) -> None:
        self._clock = clock
        self._settlement = settlement

    def about_silence(self, tx: Transaction, order: Order, answer: object) -> None:
        """The panel denies the order, or has not mentioned it for a day."""
        last_heard = order.looked_at or order.placed_at or order.created_at
        if isinstance(answer, Refusal):
            self._ask(tx, order, CaseKind.ODD_REPORT, "refused", answer.words)
        elif self._clock.now() - last_heard > DAY:
            words = "the panel has not mentioned this order for a day"
            self._ask(tx, order, CaseKind.ODD_REPORT, "silence", words)

    def about_report(
        self, tx: Transaction, order: Order, verdict: Verdict, report: OrderReport
    ) -> None:
        """An odd report, or one that has been the same for too long. A sound one answers.

        `order` is as it stands after the report.
        """
        is_open = cases.open_kinds(tx, order.id)
        self._about_what_is_said(tx, order, verdict, report, is_open)
        self._about_standstill(tx, order, is_open)

    def _about_what_is_said(
        self,
        tx: Transaction,
        order: Order,
        verdict: Verdict,
        report: OrderReport,
        is_open: Collection[CaseKind],
    ) -> None:
        if verdict.odd is None:
            self._is_answered(tx, order, CaseKind.ODD_REPORT, is_open)
            if verdict.settles:
                self._is_answered(tx, order, CaseKind.REFUND_BY_HAND, is_open)
            return
        of_money = verdict.odd not in _NOT_OF_MONEY
        self._settlement.open_case(
            tx,
            order,
            CaseKind.REFUND_BY_HAND if of_money else CaseKind.ODD_REPORT,
            _evidence(order, verdict, report),
            at=self._clock.now(),
            reason=f"{verdict.odd} {report.word}",
            suggested=verdict.suggested,
            amount=order.refunded if verdict.odd is Odd.PAID_BACK else None,
        )

    def _about_standstill(
        self, tx: Transaction, order: Order, is_open: Collection[CaseKind]
    ) -> None:
        """An open order that has not changed for far longer than its service usually takes."""
        now = self._clock.now()
        still = stands_still_for(order, now)
        if still <= SHORTEST_PATIENCE:
            self._is_answered(tx, order, CaseKind.STALLED, is_open)
            return
        allowed = patience(order, orders.delivery_times(tx, order.service_id, DELIVERIES))
        if still > allowed:
            evidence = (
                f"status {order.panel_word!r}, remains {order.remains}: no change for"
                f" {still // HOUR} hours, where {allowed // HOUR} hours are patient enough"
            )
            self._ask(tx, order, CaseKind.STALLED, f"since {now - still}", evidence)

    def _is_answered(
        self, tx: Transaction, order: Order, kind: CaseKind, is_open: Collection[CaseKind]
    ) -> None:
        if kind in is_open:
            cases.close_answered(tx, kind, order.id, at=self._clock.now())

    def _ask(
        self, tx: Transaction, order: Order, kind: CaseKind, reason: str, evidence: str
    ) -> None:
        now = self._clock.now()
        self._settlement.open_case(tx, order, kind, evidence, at=now, reason=reason)


def _evidence(order: Order, verdict: Verdict, report: OrderReport) -> str:
    said = (
        f"{_WORDS.get(verdict.odd, verdict.odd)}: status {report.word_as_received!r},"
        f" remains {report.remains_as_received!r}, charge {report.charge_as_received!r}"
    )
    return "\n".join([said, *_runs(order)])


def _runs(order: Order) -> list[str]:
    if order.runs is None:
        return []
    done = order.progress
    shown = [
        f"run {run.remote_id}: {run.word or 'no answer'}, remains {run.remains},"
        f" charge {run.charge}"
        for run in order.children[:MOST_RUNS_SHOWN]
    ]
    sums = (
        f"{done.begun} of {order.runs} runs begun, {done.delivered} of {order.quantity} delivered"
    )
    return [sums, *shown]
