"""What a panel's report means for an order: the next state, the refund, or a question.

Pure: the tracker asks here and then acts in one transaction.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

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


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do: the state to be in, all that is to be refunded by then, and what is odd.

    `odd` names why a person has to look; it is None where nothing is odd.
    """

    state: OrderState
    refund: Money
    odd: str | None = None


def judge(order: Order, report: Report) -> Verdict:
    """Decide from the order as it stands and what the panel says of it now."""
    state = _STATES.get(report.word)
    if state is None:
        return Verdict(order.state, order.refunded, odd="status_word")
    if state is not order.state and not may_follow(order.state, state):
        # A delivered order that is being refilled says "In progress" again on some panels.
        return Verdict(order.state, order.refunded)
    if state is OrderState.PARTIAL:
        return _partial(order, report)
    if state is OrderState.CANCELED:
        return _canceled(order, report)
    return Verdict(state, order.refunded)


def _partial(order: Order, report: Report) -> Verdict:
    if not _makes_sense(order, report.remains):
        return Verdict(OrderState.PARTIAL, order.refunded, odd="remains")
    return Verdict(OrderState.PARTIAL, _due(order, report.remains))


def _canceled(order: Order, report: Report) -> Verdict:
    nothing_delivered = report.remains == order.quantity or (
        report.remains is None and not report.garbled
    )
    nothing_charged = report.charge is not None and report.charge == 0
    if nothing_delivered or nothing_charged:
        return Verdict(OrderState.CANCELED, order.price)
    if not _makes_sense(order, report.remains):
        return Verdict(OrderState.CANCELED, order.refunded, odd="remains")
    # Perhaps delivered in part: what is surely due is paid, the rest is for a person.
    return Verdict(OrderState.CANCELED, _due(order, report.remains), odd="canceled_with_delivery")


def _makes_sense(order: Order, remains: int | None) -> bool:
    return remains is not None and 0 <= remains <= order.quantity


def _due(order: Order, remains: int | None) -> Money:
    target = refund_target(order.price, order.quantity, remains or 0)
    return max(target, order.refunded)
