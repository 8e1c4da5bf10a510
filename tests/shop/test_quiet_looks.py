"""A look that brings nothing new is noted with one statement, but only where that is all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.clock import DAY
from bot.domain.order_life import OrderState
from bot.domain.records import CaseKind, DueLook, Order
from bot.domain.stalling import SHORTEST_PATIENCE
from bot.panel import OrderReport, answers
from bot.shop.tracking import _is_in_other_money, _may_say_the_same, _says_the_same
from bot.storage import looks, orders, panel_book, panels, trouble
from tests.databases import database_in_memory
from tests.shop.test_bad_reports import QUANTITY, STORIES, said, tracker
from tests.shop.till import Till, an_offer

PAUSE = 90
MARK = b"of its answer"


def looked_at(till: Till) -> Order:
    order = till.place(1000)
    looks.plan(till.tx, order.id, till.clock.now(), 60)
    return till.order(order.id)


def ask_for_it(till: Till, order: Order) -> None:
    looks.plan(till.tx, order.id, till.clock.now(), 0)


def ask_about_it(till: Till, order: Order) -> None:
    now = till.clock.now()
    till.settlement.open_case(till.tx, order, CaseKind.ODD_REPORT, "silent", at=now)


def look_at_it(till: Till, order: Order) -> None:
    looks.brought_nothing(till.tx, order, PAUSE, MARK, at=till.clock.now())


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
    assert looks.brought_nothing(till.tx, order, PAUSE, MARK, at=now)
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
    assert not looks.brought_nothing(till.tx, order, PAUSE, MARK, at=till.clock.now())
    assert till.order(order.id) == before


def marked(till: Till, count: int = 1) -> list[DueLook]:
    """Of orders that were looked at in vain: their next look is due."""
    for order in [looked_at(till) for _ in range(count)]:
        assert looks.brought_nothing(till.tx, order, PAUSE, MARK, at=till.clock.now())
    till.clock.advance(PAUSE)
    return due(till)


def together(till: Till, count: int) -> list[DueLook]:
    """The same of orders whose answers came again once more."""
    assert again(till, marked(till, count)) == []
    till.clock.advance(PAUSE)
    return due(till)


def due(till: Till, size: int = 100) -> list[DueLook]:
    return [look for batch in batches(till, size, 10) for look in batch]


def batches(till: Till, size: int, most: int) -> list[list[DueLook]]:
    return looks.due(till.tx, 1, till.clock.now(), size=size, most=most)


def again(till: Till, told: Sequence[DueLook], pause: int = PAUSE) -> list[int]:
    return looks.heard_again(till.tx, 1, told, pause, at=till.clock.now())


def groups(till: Till) -> list[int]:
    """How many orders are in each."""
    rows = till.tx.rows(
        "SELECT count(o.id) AS size FROM look_group g LEFT JOIN orders o"
        " ON o.look_group_id = g.id GROUP BY g.id ORDER BY size"
    )
    return [row["size"] for row in rows]


@pytest.mark.parametrize("known", [marked, together])
def test_the_same_answer_once_more_is_enough(
    till: Till, known: Callable[[Till, int], list[DueLook]]
) -> None:
    told, now = known(till, 2), till.clock.now()
    assert [look.mark for look in told] == [MARK] * 2
    assert again(till, told, 2 * PAUSE) == []
    for look in told:
        after = till.order(look.order_id)
        assert (after.looked_at, after.next_look_at) == (now, now + 2 * PAUSE)
        assert after.look_pause == 2 * PAUSE
    assert due(till) == []
    till.clock.advance(2 * PAUSE)
    assert [look.mark for look in due(till)] == [MARK] * 2
    assert groups(till) == [2]


@pytest.mark.parametrize("meanwhile", [ask_for_it, ask_about_it, move_it])
@pytest.mark.parametrize("known", [marked, together])
def test_it_is_not_where_something_happened_meanwhile(
    till: Till,
    known: Callable[[Till, int], list[DueLook]],
    meanwhile: Callable[[Till, Order], None],
) -> None:
    """Of several only that one is looked at whole, at once."""
    told, now = known(till, 2), till.clock.now()
    one, other = told
    meanwhile(till, till.order(one.order_id))
    assert again(till, told) == [one.order_id]
    assert [look.order_id for look in due(till)] == [one.order_id]
    assert due(till)[0].mark is None
    assert till.order(other.order_id).looked_at == now
    assert groups(till) == [1]


def test_a_group_of_which_nothing_is_left_is_gone(till: Till) -> None:
    for look in together(till, 2):
        ask_for_it(till, till.order(look.order_id))
    assert groups(till) == []


def test_where_everybody_has_asked_meanwhile_no_group_is_left(till: Till) -> None:
    told = marked(till, 2)
    for look in told:
        ask_for_it(till, till.order(look.order_id))
    assert again(till, told) == [look.order_id for look in told]
    assert groups(till) == []


def test_who_leaves_a_group_keeps_when_it_was_looked_at(till: Till) -> None:
    [look] = together(till, 1)
    before = till.order(look.order_id)
    looks.plan(till.tx, look.order_id, till.clock.now(), PAUSE)
    assert till.order(look.order_id).looked_at == before.looked_at
    assert due(till)[0].mark == MARK, "nobody has asked"


def test_the_larger_group_takes_in_the_smaller_one_and_who_is_alone(till: Till) -> None:
    five = marked(till, 5)
    assert again(till, five[:3]) == again(till, five[3:]) == []
    assert groups(till) == [2, 3]
    alone, *others = marked(till)
    assert [look.order_id for look in others] == [look.order_id for look in five]
    assert again(till, [alone, *others]) == []
    assert groups(till) == [6]
    till.clock.advance(PAUSE)
    assert {look.group_id for look in due(till)} == {others[0].group_id}


def test_batches_hold_whole_groups_and_begin_with_who_is_alone(till: Till) -> None:
    group = together(till, 3)
    new = [looked_at(till) for _ in range(3)]
    till.clock.advance(60)
    found = [[look.order_id for look in batch] for batch in batches(till, 4, 10)]
    assert found == [[order.id for order in new], [look.order_id for look in group]]
    assert [len(batch) for batch in batches(till, 6, 10)] == [6]
    assert [len(batch) for batch in batches(till, 2, 1)] == [2]
    assert [len(batch) for batch in batches(till, 2, 2)] == [2, 1]


def test_a_group_is_put_off_or_brought_forward_as_a_whole(till: Till) -> None:
    first, second = together(till, 2)
    now = till.clock.now()
    looks.put_off(till.tx, first.group_id or 0, now + DAY, 2 * PAUSE)
    assert due(till) == []
    assert till.order(second.order_id).next_look_at == now + DAY
    looks.bring_forward(till.tx, [second.order_id], at=now)
    assert due(till) == [look._replace(pause=2 * PAUSE) for look in (first, second)]


def test_who_is_looked_at_together_has_been_looked_at(till: Till) -> None:
    told, now = together(till, 2), till.clock.now()
    assert again(till, told) == []
    both = [look.order_id for look in told]
    assert panel_book.may_be_refunded(till.tx, 1, since=now - 1, at=now) == []
    assert panel_book.may_be_refunded(till.tx, 1, since=now, at=now) == both
    assert not panel_book.has_unseen(till.tx, 1, since=now - 1)
    assert panel_book.has_unseen(till.tx, 1, since=now)
    assert trouble.count_unseen(till.tx, before=now) == 0
    assert trouble.count_unseen(till.tx, before=now + 1) == 2


DEEDS: dict[str, Callable[[Till, Order], None]] = {
    "asked for": ask_for_it,
    "asked about": ask_about_it,
    "brought forward": lambda till, order: looks.bring_forward(
        till.tx, [order.id], at=till.clock.now()
    ),
    "planned": lambda till, order: looks.plan(till.tx, order.id, till.clock.now() + 60, 60),
    "looked at whole": look_at_it,
}


@given(
    hands=st.lists(
        st.tuples(st.sampled_from([*DEEDS, "time", "heard"]), st.integers(1, 5)), max_size=30
    )
)
def test_no_order_is_ever_forgotten(hands: list[tuple[str, int]]) -> None:
    """Each has either a time of its own or that of its group, and that does not go back."""
    with (
        closing(database_in_memory()) as template,
        closing(Till(template, [an_offer("1")])) as till,
    ):
        placed = [looked_at(till).id for _ in range(5)]
        for deed, number in hands:
            before = [till.order(one).looked_at or 0 for one in placed]
            if deed == "time":
                till.clock.advance(number * 30)
            elif deed == "heard":
                told = [look for look in due(till) if look.mark is not None][:number]
                assert not told or not again(till, told)
            else:
                DEEDS[deed](till, till.order(placed[number - 1]))
            after = [till.order(one) for one in placed]
            assert all(one.next_look_at is not None for one in after)
            assert [one.looked_at or 0 for one in after] >= before
            alone = till.tx.rows(
                "SELECT (next_look_at IS NULL) = (look_group_id IS NULL) AS odd,"
                " look_group_id IS NOT NULL AND look_group_id NOT IN"
                " (SELECT id FROM look_group) AS lost FROM orders WHERE placed_at IS NOT NULL"
            )
            assert not any(row["odd"] or row["lost"] for row in alone)
            assert 0 not in groups(till)
        till.clock.advance(2 * DAY)
        assert sorted(look.order_id for look in due(till)) == placed


def test_a_report_or_another_currency_of_the_account_takes_the_mark_away(till: Till) -> None:
    panels.record_balance(till.tx, 1, "5", "USD", at=1)
    [look] = marked(till)
    panels.record_balance(till.tx, 1, "4", "USD", at=2)
    assert due(till)[0].mark == MARK
    panels.record_balance(till.tx, 1, "4", "INR", at=3)
    assert due(till)[0].mark is None
    till.tx.run("UPDATE orders SET answer_mark = :mark", mark=MARK)
    report = hears(till, look.order_id, said("In progress", 400))
    tracker(till).take_report(till.tx, till.order(look.order_id), report, {})
    till.clock.advance(DAY)
    assert due(till)[0].mark is None


def test_what_stands_still_is_looked_at_whole(till: Till) -> None:
    [look], now = marked(till), till.clock.now()
    assert _may_say_the_same(look, now)
    assert not _may_say_the_same(look._replace(mark=None), now)
    assert not _may_say_the_same(look, now + SHORTEST_PATIENCE)
