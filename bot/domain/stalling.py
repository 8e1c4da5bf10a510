"""When an order that does not move is worth a question."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.clock import DAY, HOUR, MINUTE
from bot.domain.order_life import OPEN
from bot.domain.records import Order

SHORTEST_PATIENCE = 6 * HOUR
TIMES_THE_SLOWEST = 5
PATIENCE_WITHOUT_HISTORY = 3 * DAY
DELIVERIES = 50
"""How many of the service's latest deliveries are looked at."""


def patience(order: Order, delivery_times: Sequence[int]) -> int:
    """For how many seconds the order may stand still.

    By the slowest decile of its service's deliveries, and the rests of a drip-feed.
    """
    usual = PATIENCE_WITHOUT_HISTORY
    if delivery_times:
        slowest = sorted(delivery_times)[len(delivery_times) * 9 // 10]
        usual = max(SHORTEST_PATIENCE, TIMES_THE_SLOWEST * slowest)
    return usual + _rests(order) * (order.interval or 0) * MINUTE


def _rests(order: Order) -> int:
    """How many may go by unseen: all of them, where the panel does not tell of its runs."""
    return 1 if order.children else order.runs or 0


def stands_still_for(order: Order, now: int) -> int:
    """Seconds since the order last changed; 0 where the panel is not at work on it."""
    if order.state not in OPEN:
        return 0
    return now - (order.moved_at or order.placed_at or order.created_at)
