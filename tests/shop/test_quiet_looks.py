"""A look that brings nothing new is noted with one statement, but only where that is all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from bot.domain.order_life import OrderState
from bot.domain.records import CaseKind, Order
from bot.storage import orders
from tests.databases import database_in_memory
from tests.shop.till import Till, an_offer

PAUSE = 90


@pytest.fixture
def till() -> Iterator[Till]:
    with closing(database_in_memory()) as template:
        found = Till(template, [an_offer("1")])
        yield found
        found.close()


def looked_at(till: Till) -> Order:
    order = till.place(1000)
    orders.look_next(till.tx, order.id, till.clock.now(), 60)
    return till.order(order.id)


def ask_for_it(till: Till, order: Order) -> None:
    orders.look_next(till.tx, order.id, till.clock.now(), 0)


def ask_about_it(till: Till, order: Order) -> None:
    now = till.clock.now()
    till.settlement.open_case(till.tx, order, CaseKind.ODD_REPORT, "silent", at=now)


def move_it(till: Till, order: Order) -> None:
    orders.move(till.tx, order, OrderState.IN_PROGRESS, at=till.clock.now())


def test_it_is_looked_at_again_after_the_pause(till: Till) -> None:
    order, now = looked_at(till), till.clock.now()
    assert orders.look_brought_nothing(till.tx, order, PAUSE, at=now)
    after = till.order(order.id)
    assert (after.looked_at, after.next_look_at, after.look_pause) == (now, now + PAUSE, PAUSE)
    assert after.version == order.version


@pytest.mark.parametrize("meanwhile", [ask_for_it, ask_about_it, move_it])
def test_what_happened_meanwhile_needs_a_whole_look(
    till: Till, meanwhile: Callable[[Till, Order], None]
) -> None:
    order = looked_at(till)
    meanwhile(till, order)
    before = till.order(order.id)
    assert not orders.look_brought_nothing(till.tx, order, PAUSE, at=till.clock.now())
    assert till.order(order.id) == before
