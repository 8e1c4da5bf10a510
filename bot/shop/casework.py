"""Cases: what only a person can decide. Nothing is guessed, nothing decided twice.

A decision that moves much waits as a proposal until another admin seconds it; where there is no
other, until ten minutes have gone by and the amount was typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence

from bot.domain.clock import Clock
from bot.domain.money import Money
from bot.domain.order_life import SOLD, OrderState
from bot.domain.proposals import Decision, Deed, Proposal, as_text, moves
from bot.domain.records import CaseKind, Order, Resolution
from bot.domain.views import CasePage, CaseProblem, CaseView, Found, PartRefund, Wrong
from bot.panel import PanelError
from bot.shop.case_views import case_view
from bot.shop.desk import Desk
from bot.shop.notices import Notices
from bot.shop.settlement import Settlement
from bot.storage import Database, Transaction, attempts, audit, cases, orders

PAGE = 8
REMOTE_ID = re.compile(r"[A-Za-z0-9_-]{1,40}")

Effect = Callable[[Transaction, Order, Decision, int], None]

_ENDS = {
    Deed.LINK: Resolution.LINKED,
    Deed.REFUND: Resolution.REFUNDED,
    Deed.PART: Resolution.REFUNDED,
    Deed.WRITE_OFF: Resolution.WRITTEN_OFF,
    Deed.CLOSE: Resolution.CLOSED,
}


class Casework:
    """What `/cases` does. Every decision is written to the audit.

    `second_look_from`: decisions that move so much or more are proposals first; None: never.
    """

    def __init__(
        self,
        *,
        db: Database,
        clock: Clock,
        desks: Sequence[Desk],
        settlement: Settlement,
        notices: Notices,
        admins: Collection[int],
        currency: str,
        second_look_from: Money | None,
    ) -> None:
        self._db = db
        self._clock = clock
        self._desks = {desk.id: desk for desk in desks}
        self._settlement = settlement
        self._notices = notices
        self._admins = frozenset(admins)
        self._alone = len(self._admins) == 1
        self._currency = currency
        self._second_look_from = second_look_from
        self._effects: dict[Deed, Effect] = {
            Deed.LINK: self._link,
            Deed.REFUND: self._refund,
            Deed.PART: self._refund_part,
            Deed.WRITE_OFF: self._write_off,
        }

    # What is to be seen

    def page(self, tx: Transaction, page: int) -> CasePage:
        """Open cases."""
        found, now = cases.open_sum(tx), self._clock.now()
        pages, page = _fitting(page, found.count)
        shown = cases.open_cases(tx, limit=PAGE, offset=page * PAGE)
        views = [case_view(tx, case, now=now, alone=self._alone) for case in shown]
        oldest = 0 if found.oldest is None else now - found.oldest
        amount = Money(found.micros, self._currency)
        return CasePage(views, page, pages, found.count, amount, oldest)

    def closed(self, tx: Transaction, page: int) -> CasePage:
        """What was decided, the latest first."""
        count, now = cases.count_closed(tx), self._clock.now()
        pages, page = _fitting(page, count)
        shown = cases.closed_cases(tx, limit=PAGE, offset=page * PAGE)
        views = [case_view(tx, case, now=now, alone=self._alone) for case in shown]
        return CasePage(views, page, pages, count, Money.zero(self._currency))

    def view(self, tx: Transaction, case_id: int) -> CaseView | None:
        case = cases.get(tx, case_id)
        return None if case is None else self._view(tx, case_id)

    async def look_up(self, case_id: int, remote_id: str) -> Found | Wrong:
        """Ask the panel for the order that a case is to be linked to."""
        view = await self._db.read(self._linkable, case_id, remote_id)
        if isinstance(view, Wrong):
            return view
        desk = self._desks.get(view.case.panel_id)
        if view.order is None or desk is None or not await desk.is_ours():
            return Wrong(CaseProblem.GONE)
        try:
            report = await desk.client.status(remote_id)
        except PanelError as error:
            return Wrong(CaseProblem.PANEL_SAYS_NO, str(error))
        return Found(
            view,
            view.order,
            remote_id,
            report.word_as_received,
            report.charge_as_received,
            report.remains_as_received,
        )

    def _linkable(self, tx: Transaction, case_id: int, remote_id: str) -> CaseView | Wrong:
        view = self._open(tx, case_id)
        if isinstance(view, Wrong):
            return view
        problem = _problem(tx, view, Decision(Deed.LINK, remote_id))
        return view if problem is None else Wrong(problem)

    def ask_part(self, tx: Transaction, case_id: int, total: int) -> PartRefund | Wrong:
        """Whether so much may be refunded in all, in millionths, and what that means."""
        view = self._open(tx, case_id)
        if isinstance(view, Wrong):
            return view
        problem = _problem(tx, view, Decision(Deed.PART, total=total))
        if problem is not None or view.order is None:
            return Wrong(problem or CaseProblem.NOT_FOR_THIS)
        return PartRefund(view, view.order, Money(total, view.order.price.currency))

    # Who is in charge

    def take(self, tx: Transaction, admin_id: int, case_id: int) -> CaseView | Wrong:
        """Be in charge, also in place of another. It locks nobody out."""
        return self._hand(tx, admin_id, case_id, admin_id)

    def hand_back(self, tx: Transaction, admin_id: int, case_id: int) -> CaseView | Wrong:
        """Nobody is in charge any more; only the owner can say so."""
        view = self._open(tx, case_id)
        if isinstance(view, CaseView) and view.case.owner != admin_id:
            return Wrong(CaseProblem.NOT_FOR_THIS)
        return self._hand(tx, admin_id, case_id, None)

    def _hand(
        self, tx: Transaction, admin_id: int, case_id: int, owner: int | None
    ) -> CaseView | Wrong:
        view = self._open(tx, case_id)
        if isinstance(view, Wrong):
            return view
        if cases.take(tx, case_id, owner, at=self._clock.now()):
            self._note(tx, admin_id, case_id, "hand back" if owner is None else "take")
        return self._view(tx, case_id)

    # Deciding

    def decide(
        self,
        tx: Transaction,
        admin_id: int,
        case_id: int,
        decision: Decision,
        *,
        anyway: bool = False,
    ) -> CaseView | Wrong:
        """Carried out at once, or a proposal from now on: then the case is still open.

        `anyway`: also where another admin took the case.
        """
        view = self._open(tx, case_id)
        if isinstance(view, Wrong):
            return view
        if view.proposal is not None:
            return Wrong(CaseProblem.PROPOSED)
        problem = _problem(tx, view, decision)
        if problem is not None:
            return Wrong(problem)
        if view.case.owner not in (None, admin_id) and not anyway:
            return Wrong(CaseProblem.ANOTHERS)
        if view.order is not None and self._is_large(tx, view.order, decision):
            return self._propose(tx, admin_id, view, view.order, decision)
        return self._carry_out(tx, view, decision, by=admin_id, seconded_by=None)

    def _is_large(self, tx: Transaction, order: Order, decision: Decision) -> bool:
        """An order may have several cases: small refunds by hand add up."""
        limit, amount = self._second_look_from, moves(order, decision)
        if limit is None or not amount:
            return False
        if cases.was_refunded_by_hand(tx, order.id):
            amount += order.refunded
        return amount >= limit

    def _propose(
        self, tx: Transaction, admin_id: int, view: CaseView, order: Order, decision: Decision
    ) -> CaseView:
        case, now = view.case, self._clock.now()
        cases.propose(tx, case.id, as_text(case, order, decision), by=admin_id, at=now)
        self._note(tx, admin_id, case.id, f"propose {_words(order, decision)}")
        for other in self._admins - {admin_id}:
            self._notices.person(
                tx,
                other,
                "admin-proposal",
                f"proposal:{case.id}:{now}:to:{other}",
                at=now,
                number=case.id,
                order=order.id,
                decision=decision.deed,
                remote=decision.remote_id,
                amount=moves(order, decision).micros,
            )
        return self._view(tx, case.id)

    def ask_second(
        self, tx: Transaction, admin_id: int, case_id: int, mark: int
    ) -> tuple[CaseView, Proposal] | Wrong:
        """Whether that admin may carry out the proposal of that mark."""
        view = self._open(tx, case_id)
        if isinstance(view, Wrong):
            return view
        proposal = view.proposal
        if proposal is None or proposal.mark != mark:
            return Wrong(CaseProblem.NO_PROPOSAL)
        problem = self._not_yet(view, proposal, admin_id)
        problem = problem or _problem(tx, view, proposal.decision)
        return (view, proposal) if problem is None else Wrong(problem)

    def _not_yet(self, view: CaseView, proposal: Proposal, admin_id: int) -> CaseProblem | None:
        if view.ready_at is None:
            return CaseProblem.OWN_PROPOSAL if proposal.by == admin_id else None
        return CaseProblem.TOO_EARLY if self._clock.now() < view.ready_at else None

    def second(
        self, tx: Transaction, admin_id: int, case_id: int, mark: int, typed: Money | None = None
    ) -> CaseView | Wrong:
        """Carry out that proposal. `typed` is its amount, where there is one admin only."""
        ready = self.ask_second(tx, admin_id, case_id, mark)
        if isinstance(ready, Wrong):
            return ready
        view, proposal = ready
        if not self._alone:
            by, seconded_by = proposal.by, admin_id
        elif typed == proposal.amount:
            by, seconded_by = admin_id, None
        else:
            return Wrong(CaseProblem.NOT_THE_AMOUNT)
        return self._carry_out(tx, view, proposal.decision, by=by, seconded_by=seconded_by)

    def withdraw(self, tx: Transaction, admin_id: int, case_id: int) -> CaseView | Wrong:
        """Any admin may: a proposal moves nothing, and the case stays open."""
        view = self._open(tx, case_id)
        if isinstance(view, Wrong):
            return view
        if view.proposal is None:
            return Wrong(CaseProblem.NO_PROPOSAL)
        cases.withdraw(tx, case_id)
        self._note(tx, admin_id, case_id, f"withdraw the proposal of {view.proposal.by}")
        return self._view(tx, case_id)

    def _carry_out(
        self,
        tx: Transaction,
        view: CaseView,
        decision: Decision,
        *,
        by: int,
        seconded_by: int | None,
    ) -> CaseView | Wrong:
        case, order, now = view.case, view.order, self._clock.now()
        end = _ENDS[decision.deed]
        if not cases.resolve(tx, case.id, end, by=by, seconded_by=seconded_by, at=now):
            return Wrong(CaseProblem.ALREADY_RESOLVED)
        if order is not None:
            self._effect(tx, case.kind, order, decision, by)
        self._note(tx, by, case.id, _words(order, decision))
        if seconded_by is not None:
            self._note(tx, seconded_by, case.id, f"second {_words(order, decision)}")
        return self._view(tx, case.id)

    # What a decision does to the order's money

    def _effect(
        self, tx: Transaction, kind: CaseKind, order: Order, decision: Decision, by: int
    ) -> None:
        if decision.deed is not Deed.CLOSE:
            self._effects[decision.deed](tx, order, decision, by)
        elif kind is CaseKind.REFUND_BY_HAND:
            self._settlement.nothing_more(tx, order, at=self._clock.now())

    def _link(self, tx: Transaction, order: Order, decision: Decision, _: int) -> None:
        """The order is the panel's: capture the hold and follow it."""
        attempts.settle_unknown(tx, order.id, "accepted")
        self._settlement.place(tx, order, decision.remote_id, at=self._clock.now())

    def _refund(self, tx: Transaction, order: Order, _: Decision, __: int) -> None:
        """The customer gets back all that is still missing of the price."""
        if order.state is not OrderState.UNKNOWN:
            self._settlement.refund_by_hand(tx, order, order.price, at=self._clock.now())
            return
        attempts.settle_unknown(tx, order.id, "not_sent")
        self._settlement.give_back(tx, order, OrderState.RELEASED, "by_hand", at=self._clock.now())

    def _refund_part(self, tx: Transaction, order: Order, decision: Decision, _: int) -> None:
        """Pay what is missing to the total. Whatever was paid since the question counts."""
        total = Money(decision.total, order.price.currency)
        self._settlement.refund_by_hand(tx, order, total, at=self._clock.now())

    def _write_off(self, tx: Transaction, order: Order, _: Decision, by: int) -> None:
        """No refund; the hold goes to `loss`."""
        self._settlement.write_off(tx, order, by=by, at=self._clock.now())

    # Common to all

    def _open(self, tx: Transaction, case_id: int) -> CaseView | Wrong:
        view = self.view(tx, case_id)
        if view is None:
            return Wrong(CaseProblem.GONE)
        decided = view.case.resolution is not None
        return Wrong(CaseProblem.ALREADY_RESOLVED) if decided else view

    def _view(self, tx: Transaction, case_id: int) -> CaseView:
        case = cases.get(tx, case_id)
        if case is None:
            raise LookupError("a case is never deleted")
        return case_view(tx, case, now=self._clock.now(), alone=self._alone)

    def _note(self, tx: Transaction, admin_id: int, case_id: int, action: str) -> None:
        audit.record(tx, admin_id, "case", f"{case_id} {action}", at=self._clock.now())


# Whether a decision fits a case


def _problem(tx: Transaction, view: CaseView, decision: Decision) -> CaseProblem | None:
    check = _CHECKS.get(decision.deed)
    if view.order is None or check is None:
        return _check_close(view, decision)
    return check(tx, view.order, decision)


def _check_close(view: CaseView, decision: Decision) -> CaseProblem | None:
    """Not for an unknown outcome: money is held there."""
    unclear = view.order is not None and view.order.state is OrderState.UNKNOWN
    if decision.deed is Deed.CLOSE and not unclear:
        return None
    return CaseProblem.NOT_FOR_THIS


def _check_link(tx: Transaction, order: Order, decision: Decision) -> CaseProblem | None:
    if REMOTE_ID.fullmatch(decision.remote_id) is None:
        return CaseProblem.NOT_AN_ID
    if order.state is not OrderState.UNKNOWN:
        return CaseProblem.NOT_FOR_THIS
    is_owned = any(_is_owned(tx, order.panel_id, one) for one in _read_as(decision.remote_id))
    return CaseProblem.BELONGS_TO_ANOTHER if is_owned else None


def _read_as(remote_id: str) -> set[str]:
    """Many panels read 0077 and 77a as 77."""
    number = re.match(r"0*([1-9][0-9]*)", remote_id)
    return {remote_id} if number is None else {remote_id, number[1]}


def _is_owned(tx: Transaction, panel_id: int, remote_id: str) -> bool:
    order = orders.owner_of_remote_id(tx, panel_id, remote_id)
    return (order or orders.owner_of_run(tx, panel_id, remote_id)) is not None


def _check_refund(_: Transaction, order: Order, __: Decision) -> CaseProblem | None:
    refundable = order.state in SOLD | {OrderState.UNKNOWN} and order.refunded < order.price
    return None if refundable else CaseProblem.NOT_FOR_THIS


def _check_part(_: Transaction, order: Order, decision: Decision) -> CaseProblem | None:
    if order.state not in SOLD:
        return CaseProblem.NOT_FOR_THIS
    if decision.total > order.price.micros:
        return CaseProblem.TOO_MUCH
    return CaseProblem.CHANGED if decision.total <= order.refunded.micros else None


def _check_write_off(_: Transaction, order: Order, __: Decision) -> CaseProblem | None:
    return None if order.state is OrderState.UNKNOWN else CaseProblem.NOT_FOR_THIS


_CHECKS = {
    Deed.LINK: _check_link,
    Deed.REFUND: _check_refund,
    Deed.PART: _check_part,
    Deed.WRITE_OFF: _check_write_off,
}


def _words(order: Order | None, decision: Decision) -> str:
    """A decision as the audit writes it."""
    if decision.deed is Deed.LINK:
        return f"link {decision.remote_id}"
    if decision.deed is Deed.PART and order is not None:
        return f"refund {moves(order, decision).decimal}"
    return decision.deed.replace("-", " ")


def _fitting(page: int, count: int) -> tuple[int, int]:
    """How many pages there are, and the nearest one that exists."""
    pages = max(1, -(-count // PAGE))
    return pages, min(max(page, 0), pages - 1)
