"""A look that brings nothing new is noted with one statement, but only where that is all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.domain.order_life import OrderState
from bot.domain.records import CaseKind, Order
from bot.panel import OrderReport, answers
from bot.shop.tracking import _is_in_other_money, _says_the_same
from bot.storage import orders, panels
from tests.shop.test_bad_reports import QUANTITY, STORIES, said, tracker
from tests.shop.till import Till

PAUSE = 90


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


def hears(till: Till, order_id: int, document: dict[str, object]) -> OrderReport:
    report = answers.order(document, till.order(order_id).remote_id or "")
    assert isinstance(report, OrderReport)
    return report


def is_quiet(till: Till, order: Order, report: OrderReport) -> bool:
    told = {order.remote_id or "": report}
    panel = panels.get(till.tx, order.panel_id)
    return _says_the_same(order, told, till.clock.now()) and not _is_in_other_money(report, panel)


def everything(till: Till) -> dict[str, list[tuple[object, ...]]]:
    """All that is stored, but for when the order was looked at and will be again."""
    till.tx.run("UPDATE orders SET looked_at = 0, next_look_at = 0, look_pause = 60")
    tables = [
        row["name"] for row in till.tx.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
    ]
    return {name: [tuple(row) for row in till.tx.rows(f"SELECT * FROM {name}")] for name in tables}


RUNNING = {
    "nothing new": [said("In progress", 500)] * 3,
    "the same number in another currency": [
        said("In progress", 500),
        said("In progress", 500, currency="INR"),
    ],
    "more was delivered": [said("In progress", 500), said("In progress", 400)],
    "it costs more": [said("In progress", 500), said("In progress", 500, charge="0.95")],
    "it costs nothing": [said("In progress", 500), said("In progress", 500, charge="0")],
    "no charge is named": [said("In progress", 500), said("In progress", 500, charge=None)],
    "what remains is left out": [said("In progress", 500), said("In progress")],
    "what remains is garbled": [said("In progress", 500), said("In progress", "a few")],
    "another word for it": [said("In progress", 500), said("Processing", 500)],
}
QUIET = {
    "nothing new",
    "no charge is named",
    "what remains is left out",
    "what remains is garbled",
}


@pytest.mark.parametrize("story", [*RUNNING, *STORIES])
def test_a_whole_look_would_have_stored_the_same(till: Till, story: str) -> None:
    """Wherever one statement is taken for enough."""
    documents = RUNNING[story] if story in RUNNING else STORIES[story][0] * 2
    order, track = till.place(QUANTITY), tracker(till)
    till.tx.run("UPDATE panel SET currency = 'USD'")
    quiet = False
    for document in documents:
        till.clock.advance(60)
        before = everything(till)
        asked, report = till.order(order.id), hears(till, order.id, document)
        quiet = is_quiet(till, asked, report)
        track.take_report(till.tx, asked, report, {})
        assert not quiet or everything(till) == before
    if story in RUNNING:
        assert quiet is (story in QUIET)


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
