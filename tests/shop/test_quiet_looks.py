"""A look that brings nothing new is noted with one statement, but only where that is all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.clock import DAY
from bot.domain.order_life import OrderState
from bot.domain.records import CaseKind, DueLook, Order
from bot.domain.stalling import SHORTEST_PATIENCE
from bot.panel import OrderReport, answers
from bot.shop.tracking import _is_in_other_money, _may_say_the_same, _says_the_same
from bot.storage import looks, orders, panel_book, panels, trouble
from bot.storage.invariants import INVARIANTS
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


def in_a_group_without_mark(till: Till) -> Order:
    [look] = together(till, 1)
    looks.look_whole(till.tx, look.order_id)
    return till.order(look.order_id)


@pytest.mark.parametrize("known", [looked_at, in_a_group_without_mark])
def test_it_is_looked_at_again_after_the_pause(till: Till, known: Callable[[Till], Order]) -> None:
    order = known(till)
    now = till.clock.now()
    assert looks.brought_nothing(till.tx, order, PAUSE, MARK, at=now)
    after = till.order(order.id)
    assert (after.looked_at, after.next_look_at, after.look_pause) == (now, now + PAUSE, PAUSE)
    assert after.version == order.version


@pytest.mark.parametrize("meanwhile", [ask_for_it, ask_about_it, move_it])
@pytest.mark.parametrize("known", [looked_at, in_a_group_without_mark])
def test_what_happened_meanwhile_needs_a_whole_look(
    till: Till, known: Callable[[Till], Order], meanwhile: Callable[[Till, Order], None]
) -> None:
    order = known(till)
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


def test_a_group_without_orders_stops_nobody(till: Till) -> None:
    """Somebody has edited the database by hand."""
    till.tx.run(
        "INSERT INTO look_group (panel_id, looked_at, next_look_at, pause) VALUES (1, 0, 0, 0)"
    )
    assert [look.order_id for look in marked(till, 1)] == [1]


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


def test_batches_hold_whole_groups_and_who_is_alone(till: Till) -> None:
    group = together(till, 3)
    new = [looked_at(till) for _ in range(3)]
    till.clock.advance(60)
    found = [[look.order_id for look in batch] for batch in batches(till, 4, 10)]
    assert found == [[order.id for order in new], [look.order_id for look in group]]
    assert [len(batch) for batch in batches(till, 6, 10)] == [6]


def test_a_group_is_looked_at_whole_be_it_larger_than_a_batch(till: Till) -> None:
    together(till, 3)
    assert [len(batch) for batch in batches(till, 2, 1)] == [3]
    assert [len(batch) for batch in batches(till, 2, 2)] == [3]


def test_who_has_waited_longest_comes_first_alone_or_in_a_group(till: Till) -> None:
    group = together(till, 2)
    till.clock.advance(1)
    new = [looked_at(till) for _ in range(2)]
    till.clock.advance(60)
    assert [look.order_id for look in due(till, 2)] == [
        *(order.id for order in new),
        *(look.order_id for look in group),
    ]
    [first] = batches(till, 2, 1)
    assert first == group
    looks.plan(till.tx, new[1].id, 0, 0)
    [first] = batches(till, 1, 1)
    assert [look.order_id for look in first] == [new[1].id]


def test_who_is_not_told_of_leaves_its_group_and_is_due(till: Till) -> None:
    """A changed answer that could not be written down, say."""
    one, other = together(till, 2)
    before = till.order(other.order_id).looked_at
    assert again(till, [one]) == []
    assert groups(till) == [1]
    assert [look.order_id for look in due(till)] == [other.order_id]
    assert till.order(other.order_id).looked_at == before


@pytest.mark.parametrize("meanwhile", [ask_for_it, ask_about_it, move_it])
def test_a_group_that_is_gone_takes_nobody_in(
    till: Till, meanwhile: Callable[[Till, Order], None]
) -> None:
    """And no other group is taken for it."""
    told = marked(till, 2)
    assert again(till, told[:1]) == []
    till.clock.advance(PAUSE)
    told = due(till)
    assert [look.group_id is None for look in told] in ([True, False], [False, True])
    grouped = next(look for look in told if look.group_id is not None)
    meanwhile(till, till.order(grouped.order_id))
    assert again(till, told) == [grouped.order_id]
    assert groups(till) == [1]
    assert [look.order_id for look in due(till)] == [grouped.order_id]


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


def move_once(till: Till, order: Order) -> None:
    if order.state is OrderState.PLACED:
        move_it(till, order)


LOOKED_AT_AGAIN = "an order at work is looked at again, alone or with others of its panel"
DEEDS: dict[str, Callable[[Till, Order], object]] = {
    "asked for": ask_for_it,
    "asked about": ask_about_it,
    "moved": move_once,
    "canceled": lambda till, order: looks.plan(till.tx, order.id, till.clock.now() + 60, 0),
    "brought forward": lambda till, order: looks.bring_forward(
        till.tx, [order.id], at=till.clock.now()
    ),
    "planned": lambda till, order: looks.plan(till.tx, order.id, till.clock.now() + 60, 60),
    "looked at whole": lambda till, order: looks.brought_nothing(
        till.tx, order, PAUSE, MARK, at=till.clock.now()
    ),
    "other money": lambda till, order: looks.look_whole_at_all(till.tx, order.panel_id),
}


class Round(NamedTuple):
    """What is read of one panel's orders after a while, and written down after some deeds.

    Of the first `again` of those that have a mark the same comes again; what is said of the others
    cannot be written down. None: the panel does not answer.
    """

    panel_id: int
    seconds: int
    meanwhile: list[tuple[str, int]]
    again: int | None


def rounds() -> st.SearchStrategy[list[Round]]:
    deed = st.tuples(st.sampled_from([*DEEDS, "the other panel's round"]), st.integers(0, 3))
    one = st.builds(
        Round,
        st.integers(1, 2),
        st.sampled_from([0, PAUSE]),
        st.lists(deed, max_size=3),
        st.sampled_from([1, 2, None]),
    )
    return st.lists(one, max_size=8)


def due_of(till: Till, panel_id: int) -> list[DueLook]:
    found = looks.due(till.tx, panel_id, till.clock.now(), size=3, most=2)
    return [look for batch in found for look in batch]


def write_down(till: Till, panel_id: int, told: Sequence[DueLook], again: int | None) -> None:
    now = till.clock.now()
    if again is None:
        for group_id in {look.group_id for look in told if look.group_id is not None}:
            looks.put_off(till.tx, group_id, now + PAUSE, PAUSE)
    elif same := [look for look in told if look.mark is not None][:again]:
        looks.heard_again(till.tx, panel_id, same, PAUSE, at=now)


def play(till: Till, one: Round, placed: Sequence[int]) -> None:
    till.clock.advance(one.seconds)
    told = due_of(till, one.panel_id)
    for deed, number in one.meanwhile:
        if deed in DEEDS:
            DEEDS[deed](till, till.order(placed[number]))
        else:
            other = 3 - one.panel_id
            write_down(till, other, due_of(till, other), number)
    write_down(till, one.panel_id, told, one.again)


def on_two_panels(till: Till) -> list[int]:
    """Four orders that were looked at in vain."""
    till.tx.run("INSERT INTO panel (name) VALUES ('other')")
    placed = [look.order_id for look in marked(till, 4)]
    for table, key in (("provider_order", "order_id"), ("orders", "id")):
        till.tx.run(f"UPDATE {table} SET panel_id = 2 WHERE {key} % 2 = 0")
    return sorted(placed)


@settings(max_examples=150)
@given(rounds())
def test_no_order_is_ever_forgotten(hands: list[Round]) -> None:
    """Each has either a time of its own or that of its panel's group, which does not go back."""
    with (
        closing(database_in_memory()) as template,
        closing(Till(template, [an_offer("1")])) as till,
    ):
        placed = on_two_panels(till)
        for one in hands:
            before = [till.order(number) for number in placed]
            play(till, one, placed)
            after = [till.order(number) for number in placed]
            assert all(order.next_look_at is not None for order in after)
            for order, old in zip(after, before, strict=True):
                assert (order.looked_at or 0) >= (old.looked_at or 0)
            assert till.tx.rows(INVARIANTS[LOOKED_AT_AGAIN]) == []
            assert 0 not in groups(till)
        till.clock.advance(2 * DAY)
        told = [look.order_id for panel_id in (1, 2) for look in due_of(till, panel_id)]
        assert sorted(told) == placed


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
