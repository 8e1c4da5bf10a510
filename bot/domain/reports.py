"""What a panel's report means for an order: the next state, the refund, or a question.

Pure: the tracker asks here and then acts in one transaction.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from bot.domain.money import Money
from bot.domain.order_life import OrderState, may_follow
from bot.domain.panel_words import OrderWord
from bot.domain.records import Order
from bot.domain.refunds import refund_target

_STATES = {
    OrderWord.PENDING: OrderState.PLACED,
    OrderWord.PROCESSING: OrderState.IN_PROGRESS,
    OrderWord.IN_PROGRESS: OrderState.IN_PROGRESS,
    OrderWord.COMPLETED: OrderState.COMPLETED,
    OrderWord.PARTIAL: OrderState.PARTIAL,
    OrderWord.CANCELED: OrderState.CANCELED,
    OrderWord.REFUNDED: OrderState.CANCELED,
}


@dataclass(frozen=True, slots=True)
class Report:
    """A panel's report on one order. `remains` is None where it was missing or no whole number.

    `garbled`: there was something in its place that is no whole number.
    """

    word: OrderWord
    remains: int | None
    charge: Decimal | None
    garbled: bool = False


class Odd(StrEnum):
    """Why a person has to look at a report."""

    STATUS_WORD = "status_word"
    """A word that nobody knows: the state is kept."""
    REMAINS = "remains"
    """It ended early, and what remains is missing or makes no sense."""
    CANCELED_WITH_DELIVERY = "canceled_with_delivery"
    """Perhaps delivered in part: what is surely due is paid, the rest is for a person."""
    UNCOUNTED = "uncounted"
    """It ended early, and `remains` does not count what was bought."""
    RUNS_SHORT = "runs_short"
    """A drip-feed is completed, and some of its runs were not."""
    REMAINS_AFTER_THE_END = "remains_after_the_end"
    """Something still remains of an order that was reported as completed before."""
    PAID_BACK = "paid_back"
    """It was canceled or delivered in part, money went back, and now it says completed."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do: the state to be in, all that is to be refunded by then, and what is odd.

    `suggested` is what an odd report speaks for refunding in all; None where it does not.
    `settles`: the report says how the order ended, so that no question of money is left.
    """

    state: OrderState
    refund: Money
    odd: Odd | None = None
    suggested: Money | None = None
    settles: bool = False


def judge(order: Order, report: Report) -> Verdict:
    """Decide from the order as it stands and what the panel says of it now.

    `order.children` must be what the panel says now, too.
    """
    state = _STATES.get(report.word)
    if state is None:
        return Verdict(order.state, order.refunded, Odd.STATUS_WORD)
    if state is not order.state and not may_follow(order.state, state):
        # A delivered order that is being refilled says "In progress" again on some panels.
        paid_back = state is OrderState.COMPLETED and bool(order.refunded)
        return Verdict(order.state, order.refunded, Odd.PAID_BACK if paid_back else None)
    if state is OrderState.COMPLETED:
        return _completed(order, report)
    if state is OrderState.PARTIAL:
        return _partial(order, report)
    if state is OrderState.CANCELED:
        return _canceled(order, report)
    return Verdict(state, order.refunded)


def _completed(order: Order, report: Report) -> Verdict:
    """Never a refund by itself. Panels may be late to count, but not by a whole look."""
    late = order.state is OrderState.COMPLETED
    if order.runs is not None:
        return _completed_runs(order, report, late)
    if order.remains_count and late and (report.remains or 0) > 0:
        return Verdict(OrderState.COMPLETED, order.refunded, Odd.REMAINS_AFTER_THE_END)
    return Verdict(OrderState.COMPLETED, order.refunded, settles=True)


def _completed_runs(order: Order, report: Report, late: bool) -> Verdict:
    """Of a panel that tells no runs nothing can be said."""
    done = order.progress
    whole = done.delivered >= order.quantity
    all_told = done.begun == order.runs or (late and done.begun > 0)
    if all_told and done.clear and not whole:
        return _ask(order, OrderState.COMPLETED, Odd.RUNS_SHORT, report)
    return Verdict(OrderState.COMPLETED, order.refunded, settles=whole)


def _partial(order: Order, report: Report) -> Verdict:
    if not order.remains_count:
        return _ask(order, OrderState.PARTIAL, Odd.UNCOUNTED, report)
    if not _makes_sense(order, report.remains):
        return _ask(order, OrderState.PARTIAL, Odd.REMAINS, report)
    return Verdict(OrderState.PARTIAL, _due(order, report.remains), settles=True)


def _canceled(order: Order, report: Report) -> Verdict:
    if _nothing_delivered(order, report):
        return Verdict(OrderState.CANCELED, order.price, settles=True)
    if not order.remains_count:
        return _ask(order, OrderState.CANCELED, Odd.UNCOUNTED, report)
    if not _makes_sense(order, report.remains):
        return _ask(order, OrderState.CANCELED, Odd.REMAINS, report)
    due = _due(order, report.remains)
    return _ask(order, OrderState.CANCELED, Odd.CANCELED_WITH_DELIVERY, report, due)


def _nothing_delivered(order: Order, report: Report) -> bool:
    """Whether the panel took nothing, or nothing speaks for any delivery."""
    took_nothing = report.charge is not None and report.charge == 0
    if order.runs is not None:
        idle = order.progress.clear and order.progress.delivered == 0
        return took_nothing and idle and _was_charged(order)
    if took_nothing and (order.first_charge is None or _was_charged(order)):
        return True
    if report.remains is None and not report.garbled:
        return _by_charge(order, report.charge) is None
    return report.remains == order.quantity


def _was_charged(order: Order) -> bool:
    """Some panels show no charge, or zero, from the start: that proves nothing later."""
    charges = (order.first_charge, order.last_charge)
    return any((_amount(charge) or 0) > 0 for charge in charges)


def _ask(
    order: Order, state: OrderState, odd: Odd, report: Report, due: Money | None = None
) -> Verdict:
    """A question of money beyond what is `due`, unless that is all."""
    refund = order.refunded if due is None else due
    if refund >= order.price:
        return Verdict(state, refund, settles=True)
    return Verdict(state, refund, odd, _suggested(order, report, refund))


def _suggested(order: Order, report: Report, refund: Money) -> Money | None:
    """What runs, charge or `remains` speak for; None where that is no more than `refund`."""
    done = order.progress
    if order.children and done.clear:
        left = max(order.quantity - done.delivered, 0)
        found: Money | None = refund_target(order.price, order.quantity, left)
    else:
        found = _by_charge(order, report.charge) or _by_remains(order, report.remains)
    return found if found is not None and found > refund else None


def _by_charge(order: Order, charge: Decimal | None) -> Money | None:
    """Some panels show the charge net of what they gave back."""
    first = _amount(order.first_charge)
    if first is None or charge is None or not 0 <= charge < first:
        return None
    return Money.floor(order.price.decimal * (first - charge) / first, order.price.currency)


def _by_remains(order: Order, remains: int | None) -> Money | None:
    """More than one run can leave counts all runs of a drip-feed; less may be of the last run."""
    if order.runs is None or remains is None or not order.per_run < remains <= order.quantity:
        return None
    return refund_target(order.price, order.quantity, remains)


def _amount(text: str | None) -> Decimal | None:
    try:
        amount = Decimal(text or "")
    except InvalidOperation:
        return None
    return amount if amount.is_finite() else None


def _makes_sense(order: Order, remains: int | None) -> bool:
    return remains is not None and 0 <= remains <= order.quantity


def _due(order: Order, remains: int | None) -> Money:
    target = refund_target(order.price, order.quantity, remains or 0)
    return max(target, order.refunded)
