"""When the tracker looks at each order again.

An order of which the panel says again what it said before is looked at together with others from
then on. Such a group has one row that says when, however many orders are in it, and goes with its
last order. Each of them has a mark of what was said; without it an order is looked at whole.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence

from bot.domain.records import DueLook, Order
from bot.storage.transaction import Transaction

LOOKED_AT = " coalesce(max(o.looked_at, g.looked_at), o.looked_at) AS looked_at"
PLAN = (
    f"{LOOKED_AT}, coalesce(g.next_look_at, o.next_look_at) AS next_look_at,"
    " coalesce(g.pause, o.look_pause) AS look_pause"
)
"""The columns that tell when an order `o` was looked at and will be; `g` is from `JOIN_GROUP`."""

JOIN_GROUP = " LEFT JOIN look_group g ON g.id = o.look_group_id "

_DUE = (
    "SELECT o.id, p.remote_id, coalesce(:pause, o.look_pause), o.answer_mark,"
    " coalesce(o.moved_at, o.placed_at, o.created_at), o.look_group_id FROM orders o"
    " LEFT JOIN provider_order p ON p.order_id = o.id"
)


def due(tx: Transaction, panel_id: int, now: int, *, size: int, most: int) -> list[list[DueLook]]:
    """Orders to look at, in at most `most` batches of at most `size`.

    Those that are planned alone come first, since they are new or have moved; then groups, each
    whole. The longest waiting come first.
    """
    alone = tx.tuples(
        f"{_DUE} WHERE o.panel_id = :panel_id AND o.next_look_at <= :now"
        " ORDER BY o.next_look_at, o.id LIMIT :limit",
        panel_id=panel_id,
        now=now,
        pause=None,
        limit=size * most,
    )
    groups = tx.tuples(
        "SELECT id, pause FROM look_group WHERE panel_id = :panel_id AND next_look_at <= :now"
        " ORDER BY next_look_at, id LIMIT :limit",
        panel_id=panel_id,
        now=now,
        limit=size * most,
    )
    found = [alone[at : at + size] for at in range(0, len(alone), size)]
    for group_id, pause in groups:
        if len(found) == most and len(found[-1]) == size:
            break
        members = tx.tuples(
            f"{_DUE} WHERE o.look_group_id = :id ORDER BY o.id", id=group_id, pause=pause
        )
        if found and len(found[-1]) + len(members) <= size:
            found[-1] += members
        elif len(found) < most:
            found.append(members)
        else:
            break
    return [list(map(DueLook._make, batch)) for batch in found]


def plan(tx: Transaction, order_id: int, at: int | None, pause: int) -> None:
    """Look at that order alone, at that time; None: never.

    `pause`: seconds since the look before; 0 where somebody has asked, who gets a whole look.
    """
    tx.run(
        "UPDATE orders SET looked_at = coalesce(max(looked_at,"
        " (SELECT g.looked_at FROM look_group g WHERE g.id = look_group_id)), looked_at),"
        " look_group_id = NULL, next_look_at = :at, look_pause = :pause,"
        " answer_mark = CASE WHEN :pause > 0 THEN answer_mark END WHERE id = :id",
        id=order_id,
        at=at,
        pause=pause,
    )


def bring_forward(tx: Transaction, order_ids: Iterable[int], *, at: int) -> None:
    """Have these orders looked at by then. Their pace stays."""
    for order_id in order_ids:
        tx.run(
            "UPDATE orders SET next_look_at = min(coalesce(next_look_at, :at), :at)"
            " WHERE id = :id AND look_group_id IS NULL",
            id=order_id,
            at=at,
        )
        tx.run(
            "UPDATE look_group SET next_look_at = min(next_look_at, :at)"
            " WHERE id = (SELECT look_group_id FROM orders WHERE id = :id)",
            id=order_id,
            at=at,
        )


def put_off(tx: Transaction, group_id: int, at: int, pause: int) -> None:
    """Nothing was heard of a group: look at it then."""
    tx.run(
        "UPDATE look_group SET next_look_at = :at, pause = :pause WHERE id = :id",
        id=group_id,
        at=at,
        pause=pause,
    )


def look_whole(tx: Transaction, order_id: int) -> None:
    """At the next look, whatever the panel says."""
    tx.run("UPDATE orders SET answer_mark = NULL WHERE id = :id", id=order_id)


def look_whole_at_all(tx: Transaction, panel_id: int) -> None:
    tx.run(
        "UPDATE orders SET answer_mark = NULL"
        " WHERE panel_id = :panel_id AND answer_mark IS NOT NULL",
        panel_id=panel_id,
    )


def brought_nothing(tx: Transaction, order: Order, pause: int, mark: bytes, *, at: int) -> bool:
    """A whole look: look again after `pause`. `mark` is of the panel's answer.

    False, and nothing is done, where the order has moved since it was read, somebody has asked
    for it, or a question about it is open, which the same words may answer.
    """
    changed = tx.run(
        "UPDATE orders SET looked_at = :at, next_look_at = :at + :pause, look_pause = :pause,"
        " look_group_id = NULL, answer_mark = :mark WHERE id = :id AND version = :version"
        " AND (look_group_id IS NOT NULL OR look_pause = :old) AND NOT EXISTS"
        " (SELECT 1 FROM cases c WHERE c.order_id = :id AND c.resolution IS NULL)",
        id=order.id,
        version=order.version,
        old=order.look_pause,
        pause=pause,
        mark=mark or None,
        at=at,
    )
    return changed == 1


def heard_again(
    tx: Transaction, panel_id: int, looks: Sequence[DueLook], pause: int, *, at: int
) -> list[int]:
    """Of these orders the marked answer came again: look at them together, after `pause`.

    Returns those of which that is not all any more, and which are due.
    """
    sizes = Counter(look.group_id for look in looks if look.group_id is not None)
    lost = [group_id for group_id, size in sizes.items() if not _stands(tx, group_id, size, at)]
    largest = max(sizes, key=sizes.__getitem__, default=None)
    group_id = _new_group(tx, panel_id, at) if largest is None else largest
    joining = [look for look in looks if look.group_id != group_id]
    all_joined = _join(tx, group_id, joining)
    tx.run(
        "UPDATE look_group SET looked_at = :at, next_look_at = :at + :pause, pause = :pause"
        " WHERE id = :id",
        id=group_id,
        pause=pause,
        at=at,
    )
    return [] if all_joined and not lost else _due_of(tx, looks, at)


def _stands(tx: Transaction, group_id: int, size: int, at: int) -> bool:
    """Whether so many are in the group, and each has its mark. Takes out those that have not.

    They are planned alone then, and due.
    """
    whole, marked = tx.tuples(
        "SELECT count(*), count(answer_mark) FROM orders WHERE look_group_id = :id", id=group_id
    )[0]
    if whole > marked:
        lost = tx.tuples(
            "SELECT o.id, g.pause FROM orders o JOIN look_group g ON g.id = o.look_group_id"
            " WHERE o.look_group_id = :id AND o.answer_mark IS NULL",
            id=group_id,
        )
        for order_id, pause in lost:
            plan(tx, order_id, at, pause)
    return (whole, marked) == (size, size)


def _new_group(tx: Transaction, panel_id: int, at: int) -> int:
    group_id: int = tx.value(
        "INSERT INTO look_group (panel_id, looked_at, next_look_at, pause)"
        " VALUES (:panel_id, :at, :at, 0) RETURNING id",
        panel_id=panel_id,
        at=at,
    )
    return group_id


def _join(tx: Transaction, group_id: int, looks: Sequence[DueLook]) -> bool:
    """Those whose marks still stand, and which are where they were. Says whether all are so."""
    joined = tx.run_each(
        "UPDATE orders SET look_group_id = :group_id, next_look_at = NULL WHERE id = :id"
        " AND answer_mark = :mark AND look_group_id IS :old",
        (
            {"id": one.order_id, "group_id": group_id, "mark": one.mark, "old": one.group_id}
            for one in looks
        ),
    )
    if joined < len(looks):
        tx.run(
            "DELETE FROM look_group WHERE id = :id"
            " AND NOT EXISTS (SELECT 1 FROM orders WHERE look_group_id = :id)",
            id=group_id,
        )
    return joined == len(looks)


def _due_of(tx: Transaction, looks: Sequence[DueLook], at: int) -> list[int]:
    found = tx.tuples(
        "SELECT id FROM orders WHERE id IN (SELECT value FROM json_each(:ids))"
        " AND next_look_at <= :at",
        ids=json.dumps([look.order_id for look in looks]),
        at=at,
    )
    return [order_id for (order_id,) in found]
