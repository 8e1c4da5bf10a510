from __future__ import annotations

from decimal import Decimal
from random import Random

import pytest

from sandbox.clock import ManualClock
from sandbox.panel.books import PanelBooks
from sandbox.panel.orders import DAY, PanelPace, RefillStatus
from sandbox.panel.refusals import Refusal, RefusedError
from sandbox.panel.services import ServiceEntry

FORM = {"service": "1", "link": "https://example.com/p/1", "quantity": "1000"}


@pytest.fixture
def order_id(books: PanelBooks, clock: ManualClock) -> str:
    """An order that was completed this very second."""
    order = books.add(FORM)
    clock.advance(110)
    assert books.order(order.id).status == "Completed"
    return str(order.id)


def refusal(books: PanelBooks, order_id: str) -> Refusal:
    with pytest.raises(RefusedError) as caught:
        books.request_refill(order_id)
    return caught.value.reason


def test_a_refill_waits_a_day_after_completion(
    books: PanelBooks, clock: ManualClock, order_id: str
) -> None:
    clock.advance(DAY - 1)
    assert refusal(books, order_id) is Refusal.REFILL_TOO_SOON
    clock.advance(1)
    assert books.request_refill(order_id).id == 1


def test_a_refill_goes_its_way(books: PanelBooks, clock: ManualClock, order_id: str) -> None:
    clock.advance(DAY)
    refill = str(books.request_refill(order_id).id)
    seen = [str(books.refill_status(refill))]
    for seconds in (899, 1, 2699, 1):
        clock.advance(seconds)
        seen.append(str(books.refill_status(refill)))
    assert seen == ["Pending", "Pending", "In progress", "In progress", "Completed"]
    clock.advance(DAY - 3601)
    assert refusal(books, order_id) is Refusal.REFILL_TOO_SOON
    clock.advance(1)
    books.request_refill(order_id)


def test_a_running_refill_is_named(books: PanelBooks, clock: ManualClock, order_id: str) -> None:
    clock.advance(DAY)
    books.request_refill(order_id)
    assert refusal(books, order_id) is Refusal.REFILL_PENDING
    clock.advance(1000)
    assert refusal(books, order_id) is Refusal.REFILL_IN_PROGRESS


def test_a_refill_can_be_rejected(books: PanelBooks, clock: ManualClock, order_id: str) -> None:
    clock.advance(DAY)
    books.plan_next_refill(RefillStatus.REJECTED)
    refill = books.request_refill(order_id)
    clock.advance(3600)
    assert books.refill_status(str(refill.id)) == "Rejected"


def test_the_refill_window_closes(books: PanelBooks, clock: ManualClock, order_id: str) -> None:
    clock.advance(30 * DAY)
    books.request_refill(order_id)
    clock.advance(DAY)
    assert refusal(books, order_id) is Refusal.REFILL_TOO_LATE


def test_only_completed_orders_of_refillable_services(
    books: PanelBooks, clock: ManualClock, order_id: str
) -> None:
    fresh = books.add(FORM)
    assert refusal(books, str(fresh.id)) is Refusal.REFILL_NOT_COMPLETED
    books.set_status(int(order_id), "Partial", remains=10)
    clock.advance(DAY)
    assert refusal(books, order_id) is Refusal.REFILL_NOT_COMPLETED
    comments = books.add({"service": "2", "link": "abc", "comments": "a\nb"})
    assert refusal(books, str(comments.id)) is Refusal.REFILL_DISABLED
    assert refusal(books, "1") is Refusal.ORDER


def test_an_order_completed_by_hand_starts_the_wait(books: PanelBooks, clock: ManualClock) -> None:
    order = books.add(FORM)
    clock.advance(5)
    books.set_status(order.id, "Completed")
    assert refusal(books, str(order.id)) is Refusal.REFILL_TOO_SOON
    clock.advance(DAY)
    books.request_refill(str(order.id))


def test_some_are_rejected_where_the_pace_says_so(clock: ManualClock) -> None:
    pace = PanelPace(
        pending_seconds=0, delivery_seconds=1, refill_wait_seconds=0, rejected_refill_share=0.5
    )
    books = PanelBooks([_lifetime()], clock=clock, random=Random(2), pace=pace)
    order = str(books.add(FORM).id)
    endings = set()
    for _ in range(20):
        clock.advance(3600)
        refill = books.request_refill(order)
        clock.advance(3600)
        endings.add(books.refill_status(str(refill.id)))
    assert endings == {RefillStatus.COMPLETED, RefillStatus.REJECTED}


def _lifetime() -> ServiceEntry:
    return ServiceEntry(
        id=1,
        name="For ever",
        type="Default",
        category="One",
        rate=Decimal(1),
        minimum=1,
        maximum=10_000,
        refill=True,
        cancel=False,
        dripfeed=False,
        refill_days=None,
    )
