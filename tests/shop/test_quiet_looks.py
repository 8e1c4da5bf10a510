"""A look that brings nothing new is noted with one statement, but only where that is all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.domain.clock import DAY
from bot.domain.order_life import OrderState
from bot.domain.records import CaseKind, DueLook, Order
from bot.domain.stalling import SHORTEST_PATIENCE
from bot.panel import OrderReport, answers
from bot.shop.tracking import _is_in_other_money, _may_say_the_same, _says_the_same
from bot.storage import orders, panels
from tests.shop.test_bad_reports import QUANTITY, STORIES, said, tracker
from tests.shop.till import Till

PAUSE = 90
MARK = b"of its answer"


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
    assert orders.look_brought_nothing(till.tx, order, PAUSE, MARK, at=now)
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
    assert not orders.look_brought_nothing(till.tx, order, PAUSE, MARK, at=till.clock.now())
    assert till.order(order.id) == before


def marked(till: Till) -> DueLook:
    """Of an order that was looked at in vain: its next look is due."""
    order, now = looked_at(till), till.clock.now()
    assert orders.look_brought_nothing(till.tx, order, PAUSE, MARK, at=now)
    till.clock.advance(PAUSE)
    return due(till)


def due(till: Till) -> DueLook:
    [look] = orders.due(till.tx, 1, till.clock.now(), 10)
    return look


def test_the_same_answer_once_more_is_enough(till: Till) -> None:
    look, now = marked(till), till.clock.now()
    assert look.mark == MARK
    assert orders.looks_brought_nothing(till.tx, [(look, 2 * PAUSE)], at=now) == []
    after = till.order(look.order_id)
    assert (after.looked_at, after.next_look_at) == (now, now + 2 * PAUSE)
    till.clock.advance(2 * PAUSE)
    assert due(till).mark == MARK


@pytest.mark.parametrize("meanwhile", [ask_for_it, ask_about_it, move_it])
def test_it_is_not_where_something_happened_meanwhile(
    till: Till, meanwhile: Callable[[Till, Order], None]
) -> None:
    """Of several only that one is looked at whole, at once."""
    look = marked(till)
    other = till.place(1000)
    orders.look_next(till.tx, other.id, till.clock.now(), 60)
    assert orders.look_brought_nothing(
        till.tx, till.order(other.id), PAUSE, MARK, at=till.clock.now()
    )
    till.clock.advance(PAUSE)
    both = orders.due(till.tx, 1, till.clock.now(), 10)
    assert len(both) == 2
    meanwhile(till, till.order(look.order_id))
    now = till.clock.now()
    left = orders.looks_brought_nothing(till.tx, [(one, PAUSE) for one in both], at=now)
    assert left == [look.order_id]
    assert due(till).order_id == look.order_id
    assert till.order(other.id).looked_at == now


def test_a_report_or_another_currency_of_the_account_takes_the_mark_away(till: Till) -> None:
    panels.record_balance(till.tx, 1, "5", "USD", at=1)
    look = marked(till)
    panels.record_balance(till.tx, 1, "4", "USD", at=2)
    assert due(till).mark == MARK
    panels.record_balance(till.tx, 1, "4", "INR", at=3)
    assert due(till).mark is None
    till.tx.run("UPDATE orders SET answer_mark = :mark", mark=MARK)
    report = hears(till, look.order_id, said("In progress", 400))
    tracker(till).take_report(till.tx, till.order(look.order_id), report, {})
    till.clock.advance(DAY)
    assert due(till).mark is None


def test_who_asked_and_what_stands_still_is_looked_at_whole(till: Till) -> None:
    look, now = marked(till), till.clock.now()
    assert _may_say_the_same(look, now)
    assert not _may_say_the_same(look._replace(mark=None), now)
    assert not _may_say_the_same(look._replace(pause=0), now)
    assert not _may_say_the_same(look, now + SHORTEST_PATIENCE)
