"""A customer's orders: the list and the card, with what can be done now."""

from __future__ import annotations

from collections.abc import Iterable

from bot.domain.after_sale import can_cancel, refill_window
from bot.domain.clock import Clock
from bot.domain.order_filters import OrderFilter, link_part, states_of
from bot.domain.order_life import OPEN, OrderState
from bot.domain.records import CaseKind, Order, StaleCard
from bot.domain.stalling import DELIVERIES, patience, stands_still_for
from bot.domain.usual_times import usual_time
from bot.domain.views import OrderPage, OrderView
from bot.panel import RejectionClass
from bot.shop.shelf import Shelf
from bot.storage import Transaction, cases, order_lists, orders, queue, refills, searches

PAGE = 8
IN_DOUBT = frozenset({OrderState.SUBMITTING, OrderState.UNKNOWN})


class History:
    """Reads orders for their owners. `refill_wait`: see `AfterSale`."""

    def __init__(self, *, clock: Clock, shelf: Shelf, refill_wait: int) -> None:
        self._clock = clock
        self._shelf = shelf
        self._refill_wait = refill_wait

    def page(
        self,
        tx: Transaction,
        person_id: int,
        page: int,
        which: OrderFilter = OrderFilter.ALL,
        search: int = 0,
    ) -> OrderPage:
        """`search` is 0, or what `search_link` gave this person; another one's finds nothing."""
        typed = searches.words(tx, search, person_id) if search else None
        if search and typed is None:
            return OrderPage([], 0, 1, which)
        link = None if typed is None else link_part(typed)
        states = states_of(which)
        pages = max(1, -(-order_lists.count(tx, person_id, states, link) // PAGE))
        page = min(max(page, 0), pages - 1)
        found = order_lists.page(tx, person_id, states, link, limit=PAGE, offset=page * PAGE)
        return OrderPage(found, page, pages, which, typed or "", search)

    def has_link(self, tx: Transaction, person_id: int, typed: str) -> bool:
        """Whether that is a link, and an order of the person has it."""
        link = link_part(typed)
        every = states_of(OrderFilter.ALL)
        return link is not None and order_lists.count(tx, person_id, every, link) > 0

    def search_link(self, tx: Transaction, person_id: int, typed: str) -> int:
        """Keep a search for a link, for the buttons of its list."""
        return searches.remember(tx, person_id, typed, at=self._clock.now())

    def view(self, tx: Transaction, person_id: int, order_id: int) -> OrderView | None:
        """None for somebody else's order as for one that does not exist."""
        order = orders.get(tx, order_id, person_id)
        return None if order is None else self.view_of(tx, order)

    def card(self, tx: Transaction, order_id: int) -> OrderView | None:
        """The order as its card would show it now."""
        order = orders.get_any(tx, order_id)
        return None if order is None else self.view_of(tx, order)

    def card_was_drawn(self, tx: Transaction, order: Order) -> None:
        """The card says what was known when the order was read, or need not be tried again."""
        orders.card_was_drawn(tx, order)

    def view_of(self, tx: Transaction, order: Order) -> OrderView:
        """What the card of an order says that was read, or made, in this transaction."""
        now, was_placed = self._clock.now(), order.placed_at is not None
        asked = refills.of_order(tx, order.id) if was_placed else []
        refill = asked[0] if asked else None
        window = refill_window(order, refill, self._refill_wait)
        is_at_work = order.state in OPEN
        times = orders.delivery_times(tx, order.service_id, DELIVERIES) if is_at_work else []
        # A drip-feed takes as long as its intervals.
        usual = usual_time(times) if order.runs is None else None
        return OrderView(
            order=order,
            refill=refill,
            can_ask=is_at_work,
            can_refill=window is not None and not window.is_over(now),
            can_cancel=can_cancel(order),
            can_repeat=self._can_repeat(order),
            usual=usual,
            refill_from=window.opens if window is not None and now < window.opens else None,
            refill_until=None if window is None else window.closes,
            is_slow=stands_still_for(order, now) > patience(order, times),
            is_checked=was_placed and CaseKind.REFUND_BY_HAND in cases.open_kinds(tx, order.id),
            can_undo=_can_undo(order, now),
            waits_for=_waits_for(tx, order),
            overlap=_overlap(tx, order),
            refills=asked,
            now=now,
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
        """How long half of the service's latest deliveries took at most; None for too few."""
        usual = usual_time(orders.delivery_times(tx, service_id, DELIVERIES))
        return None if usual is None else usual.half

    def usual_of(self, tx: Transaction, service_ids: Iterable[int]) -> dict[int, int]:
        """The same for several services: those of them that have had any."""
        found = {one: self.usual_seconds(tx, one) for one in service_ids}
        return {one: seconds for one, seconds in found.items() if seconds is not None}

    def card_moved(self, tx: Transaction, order_id: int, message_id: int | None) -> None:
        """The order's card is another message now, or gone (None)."""
        orders.set_card(tx, order_id, message_id)

    def of_card(self, tx: Transaction, person_id: int, message_id: int) -> int | None:
        """Which order that message is the card of, if any."""
        return orders.of_card(tx, person_id, message_id)

    def stale_cards(self, tx: Transaction, limit: int, each: int) -> list[StaleCard]:
        """Whose card shows less than is known: the oldest orders, at most `each` of a person."""
        return orders.stale_cards(tx, limit, each)


def _can_undo(order: Order, now: int) -> bool:
    """In the moment after Confirm. What waits to be tried once more is canceled instead."""
    is_new = order.state is OrderState.RESERVED and order.version == 1
    return is_new and (order.not_before or 0) > now


def _waits_for(tx: Transaction, order: Order) -> int | None:
    """What stands before it in the queue, as long as that has not ended."""
    if order.state is not OrderState.RESERVED or order.after_order is None:
        return None
    return order.after_order if queue.is_waiting(tx, order) else None


def _overlap(tx: Transaction, order: Order) -> int | None:
    """Of an order that the panel refused for another one: which of the person's that may be."""
    if order.state is not OrderState.REJECTED or order.reason != RejectionClass.DUPLICATE_LINK:
        return None
    first = queue.open_for_link(tx, order.person_id, order.link)
    return None if first is None else first.id
