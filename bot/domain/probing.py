"""When a panel is searched for orders of unknown outcome, and which of its ids are asked for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

from bot.domain.clock import DAY, HOUR, MINUTE
from bot.domain.resolver import SETTLED, UnknownOrder, groups

PROBE_AFTER = (
    10,
    MINUTE,
    5 * MINUTE,
    15 * MINUTE,
    45 * MINUTE,
    *range(HOUR, DAY + 1, HOUR),
    3 * DAY,
)
"""Seconds after the outcome became unknown. The last is for what was released meanwhile."""
IDS_A_CALL = 98
"""Panels answer 100; two are ids whose answer is known."""
MOST_CALLS = 50
AHEAD = 2
"""Ids may grow so much faster than they did."""

OwnIds = Sequence[tuple[int, int]]
"""Ids of our own orders with the time at which each was answered, oldest first."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What one search asks for: ranges of ids that do not touch, lowest first.

    `too_wide`: orders that it should look for and does not, as `MOST_CALLS` are not enough.
    """

    spans: tuple[range, ...]
    looked_for: frozenset[int]
    too_wide: frozenset[int]


def next_search(since: int, now: int) -> int | None:
    """When an order of unknown outcome `since` then is looked for next; None: never again."""
    after = bisect_right(PROBE_AFTER, now - since)
    return since + PROBE_AFTER[after] if after < len(PROBE_AFTER) else None


def searched_until(order: UnknownOrder, own: OwnIds, now: int) -> int | None:
    """The last id that the order may have; the first is the one above its `low`.

    An open bracket ends where the panel's ids can have come to by now, or when the last order was
    committed that was sent then. None where too many ids lie between, or nothing lies below.
    """
    if order.low is None:
        return None
    end = _reached(order, order.low, own, now) if order.high is None else order.high - 1
    return None if end - order.low > IDS_A_CALL * MOST_CALLS else end


def plan_search(
    unknown: Iterable[UnknownOrder],
    own: OwnIds,
    now: int,
    due: Container[int] | None = None,
) -> Plan:
    """One search for those that are `due`, and what may be mistaken for them; None: for all.

    Those that may be decided go first, then the narrowest. What has no `low` is not looked for.
    """
    wanted = [(order, _span(order, own, now)) for order in _chosen(unknown, due)]
    wanted.sort(key=lambda pair: (_is_spoken_for(pair[0]), len(pair[1] or ())))
    spans: tuple[range, ...] = ()
    looked_for, too_wide = set(), set()
    for order, span in wanted:
        together = None if span is None else _united([*spans, span])
        if together is None or calls(together) > MOST_CALLS:
            too_wide.add(order.order_id)
        else:
            spans = together
            looked_for.add(order.order_id)
    return Plan(spans, frozenset(looked_for), frozenset(too_wide))


def _is_spoken_for(order: UnknownOrder) -> bool:
    return order.only_rival or order.hurdle is not None


def _chosen(unknown: Iterable[UnknownOrder], due: Container[int] | None) -> list[UnknownOrder]:
    return [
        order
        for group in groups(unknown)
        if due is None or any(order.order_id in due for order in group)
        for order in group
        if order.low is not None
    ]


def calls(spans: Iterable[range]) -> int:
    """How many calls a search through these ids takes."""
    return -(-sum(map(len, spans)) // IDS_A_CALL)


def _span(order: UnknownOrder, own: OwnIds, now: int) -> range | None:
    end = searched_until(order, own, now)
    return None if end is None or order.low is None else range(order.low + 1, end + 1)


def _reached(order: UnknownOrder, low: int, own: OwnIds, now: int) -> int:
    """Where the panel's ids may have come to, from the time at which `low` was answered."""
    began = next((at for remote_id, at in own if remote_id == low), order.sent_at)
    elapsed = max(0, min(now, order.since + SETTLED) - began)
    return low + int(_pace(own) * elapsed * AHEAD) + IDS_A_CALL


def _pace(own: OwnIds) -> float:
    """By how much ids grow in a second; 0 where that cannot be told."""
    if not own:
        return 0.0
    (first, began), (latest, ended) = own[0], own[-1]
    return max(0.0, (latest - first) / (ended - began)) if ended > began else 0.0


def _united(spans: Iterable[range]) -> tuple[range, ...]:
    """The same ids, in ranges that neither overlap nor touch."""
    united: list[range] = []
    for span in sorted((span for span in spans if span), key=lambda span: span.start):
        if united and span.start <= united[-1].stop:
            united[-1] = range(united[-1].start, max(united[-1].stop, span.stop))
        else:
            united.append(span)
    return tuple(united)
