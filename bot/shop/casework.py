"""Cases: orders that only a person can decide. Nothing is guessed, nothing decided twice."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.domain.clock import Clock
from bot.domain.money import Money
from bot.domain.order_life import SOLD, OrderState
from bot.domain.records import Case, CaseKind, Resolution
from bot.domain.views import CasePage, CaseProblem, CaseView, Found, PartRefund, Wrong
from bot.panel import PanelError
from bot.shop.desk import Desk
from bot.shop.settlement import Settlement
from bot.storage import Database, Transaction, attempts, audit, cases, orders

PAGE = 8
REMOTE_ID = re.compile(r"[A-Za-z0-9_-]{1,40}")


class Casework:
    """What `/cases` does. Every decision is written to the audit."""

    def __init__(
        self, *, db: Database, clock: Clock, desks: Sequence[Desk], settlement: Settlement
    ) -> None:
        self._db = db
        self._clock = clock
        self._desks = {desk.id: desk for desk in desks}
        self._settlement = settlement

    def page(self, tx: Transaction, page: int) -> CasePage:
        pages = max(1, -(-cases.count_open(tx) // PAGE))
        page = min(max(page, 0), pages - 1)
        found = cases.open_cases(tx, limit=PAGE, offset=page * PAGE)
        return CasePage([_with_order(tx, case) for case in found], page, pages)

    def view(self, tx: Transaction, case_id: int) -> CaseView | None:
        case = cases.get(tx, case_id)
        return None if case is None else _with_order(tx, case)

    async def look_up(self, case_id: int, remote_id: str) -> Found | Wrong:
        """Ask the panel for the order that a case is to be linked to."""
        view = await self._db.read(self._linkable, case_id, remote_id)
        if isinstance(view, Wrong):
            return view
        desk = self._desks.get(view.order.panel_id)
        if desk is None or not await desk.is_ours():
            return Wrong(CaseProblem.GONE)
        try:
            report = await desk.client.status(remote_id)
        except PanelError as error:
            return Wrong(CaseProblem.PANEL_SAYS_NO, str(error))
        return Found(
            view,
            remote_id,
            report.word_as_received,
            report.charge_as_received,
            report.remains_as_received,
        )

    def link(
        self, tx: Transaction, admin_id: int, case_id: int, remote_id: str
    ) -> CaseView | Wrong:
        """The order is the panel's order `remote_id`: capture the hold and follow it."""
        view = self._linkable(tx, case_id, remote_id)
        if isinstance(view, Wrong):
            return view
        now = self._clock.now()
        if not cases.resolve(tx, case_id, Resolution.LINKED, by=admin_id, at=now):
            return Wrong(CaseProblem.ALREADY_RESOLVED)
        attempts.settle_unknown(tx, view.order.id, "accepted")
        self._settlement.place(tx, view.order, remote_id, at=now)
        return self._done(tx, admin_id, case_id, f"link {remote_id}")

    def refund(self, tx: Transaction, admin_id: int, case_id: int) -> CaseView | Wrong:
        """The customer gets back all that is still missing of the price."""
        view = self._resolve(tx, admin_id, case_id, Resolution.REFUNDED)
        if isinstance(view, Wrong):
            return view
        order, now = view.order, self._clock.now()
        if order.state is OrderState.UNKNOWN:
            attempts.settle_unknown(tx, order.id, "not_sent")
            self._settlement.give_back(tx, order, OrderState.RELEASED, "by_hand", at=now)
        elif order.state in SOLD:
            self._settlement.refund_by_hand(tx, order, order.price, at=now)
        return self._done(tx, admin_id, case_id, "refund")

    def ask_part(self, tx: Transaction, case_id: int, total: int) -> PartRefund | Wrong:
        """Whether so much may be refunded in all, in millionths, and what that means."""
        view = self.view(tx, case_id)
        if view is None:
            return Wrong(CaseProblem.GONE)
        order = view.order
        if view.case.resolution is not None:
            return Wrong(CaseProblem.ALREADY_RESOLVED)
        if order.state not in SOLD:
            return Wrong(CaseProblem.NOT_FOR_THIS)
        if total > order.price.micros:
            return Wrong(CaseProblem.TOO_MUCH)
        if total <= order.refunded.micros:
            return Wrong(CaseProblem.CHANGED)
        return PartRefund(view, Money(total, order.price.currency))

    def refund_part(
        self, tx: Transaction, admin_id: int, case_id: int, total: int
    ) -> CaseView | Wrong:
        """Pay what is missing to `total`. Whatever was paid since the question counts."""
        part = self.ask_part(tx, case_id, total)
        if isinstance(part, Wrong):
            return part
        view = self._resolve(tx, admin_id, case_id, Resolution.REFUNDED)
        if isinstance(view, Wrong):
            return view
        self._settlement.refund_by_hand(tx, view.order, part.total, at=self._clock.now())
        return self._done(tx, admin_id, case_id, f"refund {part.amount.decimal}")

    def write_off(self, tx: Transaction, admin_id: int, case_id: int) -> CaseView | Wrong:
        """Close a case of unknown outcome without refund; the hold goes to `loss`."""
        view = self.view(tx, case_id)
        if view is not None and view.order.state is not OrderState.UNKNOWN:
            return Wrong(CaseProblem.NOT_FOR_THIS)
        resolved = self._resolve(tx, admin_id, case_id, Resolution.WRITTEN_OFF)
        if isinstance(resolved, Wrong):
            return resolved
        self._settlement.write_off(tx, resolved.order, by=admin_id, at=self._clock.now())
        return self._done(tx, admin_id, case_id, "write off")

    def close(self, tx: Transaction, admin_id: int, case_id: int) -> CaseView | Wrong:
        """Nothing is to be done. Not for an unknown outcome: money is held there."""
        view = self.view(tx, case_id)
        if view is not None and view.case.kind is CaseKind.UNKNOWN_OUTCOME:
            return Wrong(CaseProblem.NOT_FOR_THIS)
        resolved = self._resolve(tx, admin_id, case_id, Resolution.CLOSED)
        if isinstance(resolved, Wrong):
            return resolved
        if resolved.case.kind is CaseKind.REFUND_BY_HAND:
            self._settlement.nothing_more(tx, resolved.order, at=self._clock.now())
        return self._done(tx, admin_id, case_id, "close")

    def _linkable(self, tx: Transaction, case_id: int, remote_id: str) -> CaseView | Wrong:
        if REMOTE_ID.fullmatch(remote_id) is None:
            return Wrong(CaseProblem.NOT_AN_ID)
        view = self.view(tx, case_id)
        if view is None:
            return Wrong(CaseProblem.GONE)
        if view.case.resolution is not None:
            return Wrong(CaseProblem.ALREADY_RESOLVED)
        if view.order.state is not OrderState.UNKNOWN:
            return Wrong(CaseProblem.NOT_FOR_THIS)
        if _belongs_to_another(tx, view.order.panel_id, remote_id):
            return Wrong(CaseProblem.BELONGS_TO_ANOTHER)
        return view

    def _resolve(
        self, tx: Transaction, admin_id: int, case_id: int, resolution: Resolution
    ) -> CaseView | Wrong:
        view = self.view(tx, case_id)
        if view is None:
            return Wrong(CaseProblem.GONE)
        if not cases.resolve(tx, case_id, resolution, by=admin_id, at=self._clock.now()):
            return Wrong(CaseProblem.ALREADY_RESOLVED)
        return view

    def _done(self, tx: Transaction, admin_id: int, case_id: int, action: str) -> CaseView:
        audit.record(tx, admin_id, "case", f"{case_id} {action}", at=self._clock.now())
        case = cases.get(tx, case_id)
        if case is None:
            raise LookupError("a case is never deleted")
        return _with_order(tx, case)


def _belongs_to_another(tx: Transaction, panel_id: int, remote_id: str) -> bool:
    if orders.owner_of_remote_id(tx, panel_id, remote_id) is not None:
        return True
    return orders.owner_of_run(tx, panel_id, remote_id) is not None


def _with_order(tx: Transaction, case: Case) -> CaseView:
    order = orders.get_any(tx, case.order_id)
    if order is None:
        raise LookupError("an order is never deleted")
    return CaseView(case, order)
