"""Second thoughts: an order that was confirmed but not sent is taken back at one tap."""

from __future__ import annotations

from bot.domain.clock import Clock
from bot.domain.order_life import OrderState
from bot.domain.views import Wish
from bot.shop.settlement import Settlement
from bot.storage import Transaction, orders


class Undoing:
    """`undo` is the customer's Undo button."""

    def __init__(self, *, clock: Clock, settlement: Settlement) -> None:
        self._clock = clock
        self._settlement = settlement

    def undo(self, tx: Transaction, person_id: int, order_id: int) -> Wish:
        """Give the whole hold back, as long as nothing was sent."""
        order = orders.get(tx, order_id, person_id)
        if order is None:
            return Wish.GONE
        if order.state is OrderState.RELEASED and order.reason == "taken_back":
            return Wish.ALREADY
        if order.state is not OrderState.RESERVED:
            return Wish.NOT_POSSIBLE
        now = self._clock.now()
        self._settlement.give_back(
            tx, order, OrderState.RELEASED, "taken_back", at=now, tell=False
        )
        return Wish.RELEASED
