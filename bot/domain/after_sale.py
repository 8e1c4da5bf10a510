"""When Cancel order and Refill can work."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.clock import DAY
from bot.domain.order_life import OPEN, OrderState
from bot.domain.records import Order, Refill, RefillState

FOR_EVER = 36_500
"""Days. Names promise all kinds of numbers; no calendar has to hold them."""
_UNDER_WAY = frozenset({RefillState.ASKED, RefillState.ACCEPTED})
_STARTS_THE_WAIT_AGAIN = frozenset({RefillState.COMPLETED, RefillState.REJECTED})
"""The panel took these up; what it refused at once, or forgot, has no wait of its own."""


def can_cancel(order: Order) -> bool:
    """Before it is sent always; then as long as the panel is at work, if the service allows."""
    if order.state is OrderState.RESERVED:
        return True
    waiting = order.cancel_requested_at is not None and order.cancel_answer is None
    return order.can_cancel and order.state in OPEN and not waiting


@dataclass(frozen=True, slots=True)
class RefillWindow:
    """From when until when a refill may be asked for; `closes` is None where that is for ever."""

    opens: int
    closes: int | None

    def is_over(self, now: int) -> bool:
        return self.closes is not None and now > self.closes


def is_under_way(latest: Refill | None) -> bool:
    return latest is not None and latest.state in _UNDER_WAY


def refill_window(order: Order, latest: Refill | None, wait: int) -> RefillWindow | None:
    """Of a completed order with refill, while none is under way; else None.

    It opens `wait` seconds after completion, and after the end of the latest refill.
    """
    if not order.can_refill or order.state is not OrderState.COMPLETED or is_under_way(latest):
        return None
    end = order.ended_at or order.created_at
    opens = end + wait
    if latest is not None and latest.state in _STARTS_THE_WAIT_AGAIN:
        opens = max(opens, (latest.ended_at or latest.asked_at) + wait)
    days = order.refill_days
    closes = None if days is None or days > FOR_EVER else end + days * DAY
    return None if closes is not None and opens > closes else RefillWindow(opens, closes)
