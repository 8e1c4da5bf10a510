"""Orders that wait behind another one, where the whole world would be slow."""

from __future__ import annotations

from bot.domain.order_life import OrderState
from bot.domain.views import Confirmed, PriceMoved, Quote
from bot.shop import restoring
from bot.storage import orders, queue
from tests.books import broken_invariants
from tests.shop.till import Till, an_offer


def test_the_card_warns_of_what_has_not_ended(till: Till) -> None:
    first = till.place()
    assert till.quote(500).overlap is None
    warned = _quote_for(till, first.link)
    assert warned.overlap is not None
    assert warned.overlap.id == first.id
    orders.move(till.tx, till.order(first.id), OrderState.COMPLETED, at=till.clock.now())
    assert _quote_for(till, first.link).overlap is None


def test_a_price_that_moved_is_asked_for_before_it_is_queued(till: Till) -> None:
    first = till.place()
    quote = _quote_for(till, first.link)
    till.sync([an_offer("1", "1.20")])
    moved = _queue(till, quote.draft.id, quote.nonce, first.id)
    assert isinstance(moved, PriceMoved)
    assert moved.quote.overlap is not None
    done = _queue(till, quote.draft.id, moved.quote.nonce, first.id)
    assert isinstance(done, Confirmed)
    assert (done.order.after_order, done.order.price) == (first.id, moved.quote.price)


def test_after_a_restore_nothing_waits_in_a_queue(till: Till) -> None:
    """Whether it was sent meanwhile, nobody knows: then the queue says nothing any more."""
    first = till.place()
    quote = _quote_for(till, first.link)
    done = _queue(till, quote.draft.id, quote.nonce, first.id)
    assert isinstance(done, Confirmed)
    assert queue.is_waiting(till.tx, done.order)
    restoring._doubt(till.tx, done.order, till.settlement, till.clock.now())
    assert till.order(done.order.id).state is OrderState.UNKNOWN
    assert [name for name in broken_invariants(till.tx) if "queue" in name] == []


def _quote_for(till: Till, link: str) -> Quote:
    made = till.quote(500)
    again = till.ordering.give_link(till.tx, till.customer, made.draft.id, link)
    assert isinstance(again, Quote)
    return again


def _queue(till: Till, draft: int, nonce: str, first: int) -> object:
    return till.ordering.confirm(till.tx, till.customer, draft, nonce, after=first)
