"""When the tracker looks at each order again.

An order of which the panel says again what it said before is looked at together with others from
then on. Such a group has one row that says when, however many orders are in it, and goes with its
last order. Each of them has a mark of what was said; without it an order is looked at whole.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from operator import itemgetter

from bot.domain.records import DueLook, Order
from bot.storage.transaction import Transaction

FIRST_LOOK_SECONDS = 5
"""After an order is placed. A panel has nothing to tell at once, and one call asks for all that
were placed meanwhile.
"""

PLAN = {
    "looked_at": "coalesce(max(o.looked_at, g.looked_at), o.looked_at)",
    "next_look_at": "coalesce(g.next_look_at, o.next_look_at)",
    "look_pause": "coalesce(g.pause, o.look_pause)",
}
"""What tells when an order `o` was looked at and will be; `g` is from `JOIN_GROUP`."""

LOOKED_AT = f" {PLAN['looked_at']} AS looked_at"

NOT_LOOKED_AT = " coalesce(o.looked_at, 0) <= :since AND coalesce(g.looked_at, 0) <= :since"
"""Nobody has looked at the order `o` after `:since`."""

JOIN_GROUP = " LEFT JOIN look_group g ON g.id = o.look_group_id "

_TOLD = (
    "o.id, p.remote_id, coalesce(:pause, o.look_pause), o.answer_mark,"
    " coalesce(o.moved_at, o.placed_at, o.created_at), o.look_group_id"
    " FROM orders o LEFT JOIN provider_order p ON p.order_id = o.id"
)


def due(tx: Transaction, panel_id: int, now: int, *, size: int, most: int) -> list[list[DueLook]]:
    """The orders that wait the longest for a look, in at most `most` batches of at most `size`.

    A group is never divided, be it larger than that.
    """
    alone: list[DueLook] = []
    groups: list[list[DueLook]] = []
    room = size * most
    for found in _longest_waiting(tx, panel_id, now, room):
        room -= len(found)
        if room < 0 and (alone or groups):
            break
        if found[0].group_id is None:
            alone += found
        else:
            groups.append(found)
        if room == 0:
            break
    batches = [alone[at : at + size] for at in range(0, len(alone), size)]
    for group in groups:
        if batches and len(batches[-1]) + len(group) <= size:
            batches[-1] += group
        else:
            batches.append(group)
    return batches[:most]


def _longest_waiting(
    tx: Transaction, panel_id: int, now: int, limit: int
) -> Iterator[list[DueLook]]:
    """Single orders that are planned alone, and groups that have any."""
    alone = tx.tuples(
        f"SELECT o.next_look_at, {_TOLD}"
        " WHERE o.panel_id = :panel_id AND o.next_look_at <= :now"
        " ORDER BY o.next_look_at, o.id LIMIT :limit",
        panel_id=panel_id,
        now=now,
        pause=None,
        limit=limit,
    )
    groups = tx.tuples(
        "SELECT next_look_at, id, pause FROM look_group"
        " WHERE panel_id = :panel_id AND next_look_at <= :now"
        " ORDER BY next_look_at, id LIMIT :limit",
        panel_id=panel_id,
        now=now,
        limit=limit,
    )
    waiting = merge(
        ((at, DueLook._make(look)) for at, *look in alone),
        ((at, (group_id, pause)) for at, group_id, pause in groups),
        key=itemgetter(0),
    )
    for _, found in waiting:
        looks = [found] if isinstance(found, DueLook) else _members(tx, *found)
        if looks:
            yield looks


def _members(tx: Transaction, group_id: int, pause: int) -> list[DueLook]:
    rows = tx.tuples(
        f"SELECT {_TOLD} WHERE o.look_group_id = :id ORDER BY o.id",
        id=group_id,
        pause=pause,
    )
    return list(map(DueLook._make, rows))


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
    by_group: defaultdict[int | None, list[DueLook]] = defaultdict(list)
    for look in looks:
        by_group[look.group_id].append(look)
    alone = by_group.pop(None, [])
    stay = {one: _keep_only(tx, one, told, at) for one, told in by_group.items()}
    largest = max(stay, key=lambda one: len(stay[one]), default=None)
    group_id = largest if largest is not None and stay[largest] else _new_group(tx, panel_id, at)
    joining = [*alone, *(look for one in stay if one != group_id for look in stay[one])]
    joined = _join(tx, group_id, joining)
    size = joined + len(stay.get(group_id, ()))
    if size == 0:
        tx.run("DELETE FROM look_group WHERE id = :id", id=group_id)
    else:
        tx.run(
            "UPDATE look_group SET looked_at = :at, next_look_at = :at + :pause, pause = :pause"
            " WHERE id = :id",
            id=group_id,
            pause=pause,
            at=at,
        )
    return [] if size == len(looks) else _due_of(tx, looks, at)


def _keep_only(
    tx: Transaction, group_id: int | None, looks: Sequence[DueLook], at: int
) -> Sequence[DueLook]:
    """Which of these are still in the group, with their marks. Nobody else is, afterwards.

    Who else was is planned alone, and due.
    """
    members = tx.tuples(
        "SELECT count(*), count(answer_mark) FROM orders WHERE look_group_id = :id", id=group_id
    )
    if members == [(len(looks), len(looks))]:
        return looks
    found = tx.tuples(
        "SELECT o.id, o.answer_mark, g.pause FROM orders o JOIN look_group g"
        " ON g.id = o.look_group_id WHERE o.look_group_id = :id",
        id=group_id,
    )
    told = {look.order_id: look for look in looks}
    stay = [told[order_id] for order_id, mark, _ in found if mark is not None and order_id in told]
    kept = {look.order_id for look in stay}
    for order_id, _, pause in found:
        if order_id not in kept:
            plan(tx, order_id, at, pause)
    return stay


def _new_group(tx: Transaction, panel_id: int, at: int) -> int:
    group_id: int = tx.value(
        "INSERT INTO look_group (panel_id, looked_at, next_look_at, pause)"
        " VALUES (:panel_id, :at, :at, 0) RETURNING id",
        panel_id=panel_id,
        at=at,
    )
    return group_id


def _join(tx: Transaction, group_id: int, looks: Sequence[DueLook]) -> int:
    """How many do: those whose marks still stand, and which are where they were."""
    return tx.run_each(
        "UPDATE orders SET look_group_id = :group_id, next_look_at = NULL WHERE id = :id"
        " AND answer_mark = :mark AND look_group_id IS :old",
        (
            {"id": one.order_id, "group_id": group_id, "mark": one.mark, "old": one.group_id}
            for one in looks
        ),
    )


def _due_of(tx: Transaction, looks: Sequence[DueLook], at: int) -> list[int]:
    found = tx.tuples(
        "SELECT id FROM orders WHERE id IN (SELECT value FROM json_each(:ids))"
        " AND next_look_at <= :at",
        ids=json.dumps([look.order_id for look in looks]),
        at=at,
    )
    return [order_id for (order_id,) in found]
