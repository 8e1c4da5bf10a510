"""A customer's orders: the list and the card, with what can be done now."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.after_sale import can_cancel, refill_window
from bot.domain.clock import Clock
from bot.domain.order_life import OPEN, OrderState
from bot.domain.records import CaseKind, Order
from bot.domain.stalling import DELIVERIES, patience, stands_still_for
from bot.domain.views import OrderPage, OrderView
from bot.shop.shelf import Shelf
from bot.storage import Transaction, cases, orders, refills

PAGE = 8
IN_DOUBT = frozenset({OrderState.SUBMITTING, OrderState.UNKNOWN})


class History:
    """Reads orders for their owners. `refill_wait`: see `AfterSale`."""

    def __init__(self, *, clock: Clock, shelf: Shelf, refill_wait: int) -> None:
        self._clock = clock
        self._shelf = shelf
        self._refill_wait = refill_wait

    def page(self, tx: Transaction, person_id: int, page: int) -> OrderPage:
        pages = max(1, -(-orders.count_of_person(tx, person_id) // PAGE))
        page = min(max(page, 0), pages - 1)
        found = orders.of_person(tx, person_id, limit=PAGE, offset=page * PAGE)
        return OrderPage(found, page, pages)

    def view(self, tx: Transaction, person_id: int, order_id: int) -> OrderView | None:
        """None for somebody else's order as for one that does not exist."""
        order = orders.get(tx, order_id, person_id)
        return None if order is None else self._view(tx, order)

    def take_card(self, tx: Transaction, order_id: int) -> OrderView | None:
        """The order for drawing its card: from now on the card counts as up to date."""
        orders.card_drawn(tx, order_id)
        order = orders.get_any(tx, order_id)
        return None if order is None else self._view(tx, order)

    def card_failed(self, tx: Transaction, order_id: int) -> None:
        """The card could not be drawn: it has to be tried again."""
        orders.mark_card_stale(tx, order_id)

    def _view(self, tx: Transaction, order: Order) -> OrderView:
        now, refill = self._clock.now(), refills.latest(tx, order.id)
        window = refill_window(order, refill, self._refill_wait)
        times = orders.delivery_times(tx, order.service_id, DELIVERIES)
        return OrderView(
            order=order,
            refill=refill,
            can_ask=order.state in OPEN,
            can_refill=window is not None and not window.is_over(now),
            can_cancel=can_cancel(order),
            can_repeat=self._can_repeat(order),
            usual_seconds=_median(times),
            refill_from=window.opens if window is not None and now < window.opens else None,
            refill_until=None if window is None else window.closes,
            is_slow=stands_still_for(order, now) > patience(order, times),
            is_checked=CaseKind.REFUND_BY_HAND in cases.open_kinds(tx, order.id),
        )

    def latest(self, tx: Transaction, person_id: int) -> Order | None:
        """The person's last order, if it is one to order again."""
        found = orders.of_person(tx, person_id, limit=1, offset=0)
        return found[0] if found and self._can_repeat(found[0]) else None

    def _can_repeat(self, order: Order) -> bool:
        """Not while nobody can say whether the panel has it: that would be asking for it twice."""
        on_offer = self._shelf.catalogue.service(order.service_id) is not None
        return on_offer and order.state not in IN_DOUBT

    def usual_seconds(self, tx: Transaction, service_id: int) -> int | None:
        """How long the service's latest deliveries took, as a median."""
        return _median(orders.delivery_times(tx, service_id, DELIVERIES))

    def card_moved(self, tx: Transaction, order_id: int, message_id: int | None) -> None:
        """The order's card is another message now, or gone (None)."""
        orders.set_card(tx, order_id, message_id)

    def of_card(self, tx: Transaction, person_id: int, message_id: int) -> int | None:
        """Which order that message is the card of, if any."""
        return orders.of_card(tx, person_id, message_id)

    def stale_cards(self, tx: Transaction, limit: int) -> list[int]:
        """Orders whose card in the chat shows less than is known."""
        return orders.stale_cards(tx, limit)


def _median(values: Sequence[int]) -> int | None:
    return sorted(values)[len(values) // 2] if values else None
