from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.clock import ManualClock
from sandbox.panel.books import PanelBooks
from sandbox.panel.catalogue import make_catalogue
from sandbox.panel.orders import DEMO_PACE, OrderStatus, PanelOrder, PanelPace, Plan
from sandbox.panel.refusals import Refusal, RefusedError

LINK = "https://example.com/p/1"
ONE_SERVICE = make_catalogue(size=400)[:1]


def order_form(quantity: int = 1000, service: int = 1, **more: str) -> dict[str, str]:
    return {"service": str(service), "link": LINK, "quantity": str(quantity), **more}


def refusal_of(books: PanelBooks, form: dict[str, str]) -> Refusal:
    before = books.balance
    with pytest.raises(RefusedError) as caught:
        books.add(form)
    assert books.balance == before
    assert books.adds == 0
    return caught.value.reason


@pytest.mark.parametrize(
    ("form", "charge", "quantity"),
    [
        (order_form(157), "0.14130", 157),
        (order_form(7, 10), "0.00002247", 7),
        ({"service": "2", "link": LINK, "comments": "one\n\n two, three \r\nfour\n"}, "0.024", 3),
        ({"service": "3", "link": LINK}, "2.50", 1),
        ({"service": "3", "link": LINK, "quantity": "1000"}, "2.50", 1),
        (order_form(100, 4, runs="5", interval="30"), "0.45", 500),
        (order_form(80, 5, answer_number="2"), "0.1", 80),
        ({"service": "7", "link": LINK, "usernames": "ann\nbob"}, "0.006", 2),
        ({"service": "8", "link": LINK, "comments": "a\nb\nc"}, "4", 1),
    ],
)
def test_charges_are_exact(
    books: PanelBooks, form: dict[str, str], charge: str, quantity: int
) -> None:
    order = books.add(form)
    assert (order.charge, order.quantity) == (Decimal(charge), quantity)
    assert books.balance == 100 - Decimal(charge)
    assert books.adds == 1


@pytest.mark.parametrize(
    ("form", "reason"),
    [
        ({}, Refusal.SERVICE),
        (order_form(service=999), Refusal.SERVICE),
        ({**order_form(), "service": "one"}, Refusal.SERVICE),
        ({**order_form(), "link": ""}, Refusal.LINK),
        ({**order_form(), "link": "two words"}, Refusal.LINK),
        ({"service": "1", "link": LINK}, Refusal.QUANTITY_MISSING),
        ({**order_form(), "quantity": "1e3"}, Refusal.QUANTITY_MISSING),
        ({**order_form(), "quantity": "-5"}, Refusal.QUANTITY_MISSING),
        (order_form(9), Refusal.QUANTITY_BELOW),
        (order_form(10_001), Refusal.QUANTITY_ABOVE),
        ({"service": "2", "link": LINK, "comments": "\n \n"}, Refusal.COMMENTS_MISSING),
        ({"service": "2", "link": LINK, "comments": "one"}, Refusal.QUANTITY_BELOW),
        ({"service": "2", "link": LINK, "comments": "a\nb\nc\nd\ne\nf"}, Refusal.QUANTITY_ABOVE),
        (order_form(100, 5), Refusal.FIELD_MISSING),
        ({"service": "7", "link": LINK}, Refusal.FIELD_MISSING),
        (order_form(100, runs="2", interval="5"), Refusal.NO_DRIPFEED),
        (order_form(100, 4, runs="2"), Refusal.INTERVAL_MISSING),
        (order_form(100, 4, interval="5"), Refusal.RUNS_MISSING),
        (order_form(5, 4, runs="4", interval="5"), Refusal.QUANTITY_BELOW),
        (order_form(5000, 4, runs="3", interval="5"), Refusal.QUANTITY_ABOVE),
        (
            order_form(100, 9, country="DE", device="1", type_of_traffic="1"),
            Refusal.FIELD_MISSING,
        ),
    ],
)
def test_a_wrong_form_is_refused_and_changes_nothing(
    books: PanelBooks, form: dict[str, str], reason: Refusal
) -> None:
    assert refusal_of(books, form) is reason


def test_an_order_dearer_than_the_balance_is_refused(books: PanelBooks) -> None:
    books.balance = Decimal("0.8999")
    assert refusal_of(books, order_form(1000)) is Refusal.FUNDS
    books.balance = Decimal("0.9")
    books.add(order_form(1000))
    assert books.balance == 0


def test_a_link_in_work_is_refused_where_the_panel_minds(clock: ManualClock) -> None:
    books = PanelBooks(
        make_catalogue(size=400), clock=clock, random=Random(1), refuse_duplicate_links=True
    )
    books.place(order_form())
    assert refusal_of(books, order_form()) is Refusal.DUPLICATE_LINK
    clock.advance(1000)
    books.add(order_form())


def test_ids_ascend_and_foreign_orders_take_some(books: PanelBooks) -> None:
    first = books.add(order_form())
    foreign = books.place_foreign(3)
    by_hand = books.place(order_form())
    assert first.id == 23501
    assert foreign == (23502, 23503, 23504)
    assert by_hand.id == 23505
    assert [order.id for order in books.orders] == [23501, 23505]
    assert books.adds == 1
    with pytest.raises(RefusedError):
        books.find("23502")


def test_an_order_is_delivered_evenly(books: PanelBooks, clock: ManualClock) -> None:
    order_id = books.add(order_form(1000)).id
    seen = []
    for seconds in (0, 9.5, 0.5, 25, 74.9, 0.1):
        clock.advance(seconds)
        order = books.order(order_id)
        seen.append((str(order.status), order.remains))
    assert seen == [
        ("Pending", 1000),
        ("Pending", 1000),
        ("In progress", 1000),
        ("In progress", 750),
        ("In progress", 1),
        ("Completed", 0),
    ]
    assert books.balance == Decimal("99.1")


def test_a_drip_feed_takes_all_its_intervals(books: PanelBooks, clock: ManualClock) -> None:
    order_id = books.add(order_form(100, 4, runs="3", interval="10")).id
    clock.advance(10 + 100 + 2 * 600 - 1)
    assert books.order(order_id).status == "In progress"
    clock.advance(1)
    assert books.order(order_id).status == "Completed"


def test_a_partial_order_gives_the_rest_back(books: PanelBooks, clock: ManualClock) -> None:
    books.plan_next(Plan.partial(0.3))
    order_id, later = books.add(order_form(1000)).id, books.add(order_form(1000)).id
    clock.advance(10 + 30)
    order = books.order(order_id)
    assert (order.status, order.remains) == ("Partial", 700)
    assert order.charge == Decimal("0.9")
    assert order.refunded == Decimal("0.63")
    assert books.balance == 100 - 2 * Decimal("0.9") + Decimal("0.63")
    clock.advance(1000)
    assert books.order(later).status == "Completed"
    assert books.order(order_id).remains == 700


def test_money_comes_back_even_if_nobody_looks(books: PanelBooks, clock: ManualClock) -> None:
    books.plan_next(Plan.cancel())
    books.add(order_form(1000))
    clock.advance(9)
    assert books.balance == Decimal("99.1")
    clock.advance(1)
    assert books.balance == 100
    assert books.orders[0].status == "Canceled"
    assert books.orders[0].remains == 1000


def test_a_stalled_order_never_ends(books: PanelBooks, clock: ManualClock) -> None:
    books.plan_next(Plan.stall(), Plan.stall(0.4))
    waiting, stuck = books.add(order_form()).id, books.add(order_form()).id
    clock.advance(1_000_000)
    assert (books.order(waiting).status, books.order(waiting).remains) == ("Pending", 1000)
    assert (books.order(stuck).status, books.order(stuck).remains) == ("In progress", 600)


@pytest.mark.parametrize(
    ("asked_at", "status", "remains"),
    [(0, "Canceled", 1000), (40, "Partial", 500), (95, "Completed", 0)],
)
def test_a_cancel_takes_effect_later_if_at_all(
    books: PanelBooks, clock: ManualClock, asked_at: int, status: str, remains: int
) -> None:
    if asked_at == 0:
        books.pace = PanelPace(pending_seconds=50, delivery_seconds=100, cancel_seconds=20)
    order = books.add(order_form(1000))
    clock.advance(asked_at)
    books.request_cancel(str(order.id))
    assert books.order(order.id).is_open
    clock.advance(500)
    assert books.balance == 100 - Decimal("0.0009") * (1000 - remains)
    assert (books.order(order.id).status, books.order(order.id).remains) == (status, remains)


def test_a_cancel_ends_even_a_stalled_order(books: PanelBooks, clock: ManualClock) -> None:
    books.plan_next(Plan.stall())
    order = books.add(order_form(1000))
    books.request_cancel(str(order.id))
    clock.advance(20)
    assert books.balance == 100


def cancel_refusal(books: PanelBooks, order: PanelOrder) -> Refusal:
    with pytest.raises(RefusedError) as caught:
        books.request_cancel(str(order.id))
    return caught.value.reason


def test_what_cannot_be_canceled(books: PanelBooks, clock: ManualClock) -> None:
    order = books.add(order_form(1000))
    comments = books.add({"service": "2", "link": LINK, "comments": "a\nb"})
    books.request_cancel(str(order.id))
    assert cancel_refusal(books, order) is Refusal.CANCEL_REPEATED
    assert cancel_refusal(books, comments) is Refusal.CANCEL_DISABLED
    clock.advance(500)
    assert cancel_refusal(books, order) is Refusal.CANCEL_TOO_LATE


def test_a_status_set_by_hand_stays_and_moves_the_money(
    books: PanelBooks, clock: ManualClock
) -> None:
    order = books.add(order_form(1000))
    clock.advance(500)
    books.set_status(order.id, "Partial", remains=400)
    assert books.balance == Decimal("99.46")
    books.set_status(order.id, OrderStatus.CANCELED)
    assert books.balance == 100
    books.set_status(order.id, "Completed")
    assert books.balance == Decimal("99.1")
    books.set_status(order.id, "Queued for review", remains=-3)
    clock.advance(500)
    assert (books.order(order.id).status, books.order(order.id).remains) == (
        "Queued for review",
        -3,
    )


def test_a_subscription_costs_nothing_now_and_stays_active(
    books: PanelBooks, clock: ManualClock
) -> None:
    form = {"service": "6", "username": "ann", "min": "10", "max": "20", "delay": "0"}
    order = books.add(form)
    clock.advance(10_000)
    assert books.order(order.id).status == "Active"
    assert order.charge == 0
    assert books.balance == 100


def test_services_can_change_and_vanish(books: PanelBooks) -> None:
    books.replace_service(replace(books.service(1), rate=Decimal("1.8")))
    assert books.add(order_form(1000)).charge == Decimal("1.8")
    books.remove_service(1)
    assert 1 not in {service.id for service in books.services}
    with pytest.raises(RefusedError):
        books.add(order_form(1000))


def story(seed: int) -> list[tuple[int, str, int, int, Decimal]]:
    clock = ManualClock()
    books = PanelBooks(make_catalogue(), clock=clock, random=Random(seed), pace=DEMO_PACE)
    for _ in range(300):
        books.add(order_form(100))
    clock.advance(60)
    return [
        (order.id, order.status, order.remains, order.start_count, order.refunded)
        for order in books.orders
    ]


def test_the_same_seed_tells_the_same_story() -> None:
    assert story(5) == story(5)
    assert story(5) != story(6)


def test_the_demo_sees_every_ending_within_a_minute() -> None:
    endings = [status for _, status, *_ in story(1)]
    assert set(endings) == {"Completed", "Partial", "Canceled"}
    assert 20 < endings.count("Partial") < 60
    assert 8 < endings.count("Canceled") < 40


@given(
    quantity=st.integers(10, 10_000),
    share=st.floats(0, 1),
    looks=st.lists(st.floats(0, 200), max_size=8),
    cancel_after=st.none() | st.integers(0, 8),
)
def test_what_is_kept_is_what_was_delivered(
    quantity: int, share: float, looks: list[float], cancel_after: int | None
) -> None:
    clock = ManualClock()
    books = PanelBooks(ONE_SERVICE, clock=clock, random=Random(1))
    books.plan_next(Plan.partial(share))
    order = books.add(order_form(quantity))
    remains = quantity
    for number, seconds in enumerate([*looks, 10_000.0]):
        if number == cancel_after and books.order(order.id).is_open:
            books.request_cancel(str(order.id))
        clock.advance(seconds)
        assert 0 <= books.order(order.id).remains <= remains
        remains = order.remains
    assert not order.is_open
    kept = order.charge * (quantity - remains) / quantity
    assert Decimal(0) <= 100 - books.balance - kept < Decimal("0.0000001")
