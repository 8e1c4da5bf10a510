"""What is found out about orders of unknown outcome, and about those that were paid back since."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from bot.domain.money import Money
from bot.domain.order_life import OrderState
from bot.domain.resolver import Candidate, Hurdle
from bot.domain.service_types import Billing
from bot.domain.views import InquiryView
from bot.storage.transaction import Row, Transaction
from bot.storage.trust import number

_SELECT = (
    "SELECT i.*, o.state AS order_state, o.price, o.currency, o.quantity, o.billing, o.runs,"
    " a.started_at, a.low_id, a.balance_before, a.expected_cost"
    " FROM inquiry i JOIN orders o ON o.id = i.order_id"
    " LEFT JOIN attempt a ON a.id ="
    " (SELECT max(id) FROM attempt WHERE order_id = i.order_id)"
    " LEFT JOIN stray s ON s.order_id = i.order_id"
)


@dataclass(frozen=True, slots=True)
class Inquiry:
    """An order whose outcome was unknown, with what was stored before it was sent.

    `low_id` is our highest id from before it, `expected_cost` is in the panel's currency.
    `counted`: how many the panel counts down, None for a package.
    `cleared`: the first and the latest complete search that found nothing.
    """

    order_id: int
    panel_id: int
    is_open: bool
    since: int
    sent_at: int
    restored: bool
    order_state: OrderState
    price: Money
    counted: int | None
    drips: bool
    low_id: int | None
    expected_cost: Decimal | None
    probes: int
    calls: int
    cleared: tuple[int, int] | None
    hurdle: Hurdle | None
    next_probe_at: int | None
    watch_until: int | None


def begin(tx: Transaction, order_id: int, panel_id: int, *, at: int, next_probe_at: int) -> None:
    tx.run(
        "INSERT INTO inquiry (order_id, panel_id, since, next_probe_at)"
        " VALUES (:order_id, :panel_id, :at, :next)",
        order_id=order_id,
        panel_id=panel_id,
        at=at,
        next=next_probe_at,
    )


def over(tx: Transaction, order_id: int) -> None:
    tx.run(
        "UPDATE inquiry SET state = 'over', next_probe_at = NULL, watch_until = NULL"
        " WHERE order_id = :order_id",
        order_id=order_id,
    )


def watch(tx: Transaction, order_id: int, *, until: int, next_probe_at: int) -> None:
    """It was paid back: see whether it shows up at the panel all the same."""
    tx.run(
        "UPDATE inquiry SET state = 'watched', watch_until = :until, next_probe_at = :next"
        " WHERE order_id = :order_id",
        order_id=order_id,
        until=until,
        next=next_probe_at,
    )


def is_due(tx: Transaction, panel_id: int, now: int) -> bool:
    """Whether anything of that panel is to be searched for now."""
    found = tx.value(
        "SELECT 1 FROM inquiry WHERE panel_id = :panel_id AND next_probe_at <= :now LIMIT 1",
        panel_id=panel_id,
        now=now,
    )
    return found is not None


def unsettled(tx: Transaction, panel_id: int) -> list[Inquiry]:
    """All open ones of a panel, and all whose order may yet show up there."""
    rows = tx.rows(
        f"{_SELECT} WHERE i.panel_id = :panel_id AND o.state IN"
        " ('unknown', 'released', 'written_off') AND s.order_id IS NULL ORDER BY i.order_id",
        panel_id=panel_id,
    )
    return [_inquiry(row) for row in rows]


def closed_by(tx: Transaction, panel_id: int, low_id: int, sent_after: int) -> int | None:
    """Our lowest id above `low_id` of those that were sent after that time."""
    found: int | None = tx.value(
        "SELECT min(CAST(p.remote_id AS INTEGER)) FROM attempt a"
        " JOIN provider_order p ON p.order_id = a.order_id"
        " WHERE a.started_at >= :after AND a.outcome = 'accepted' AND p.panel_id = :panel_id"
        " AND p.remote_id NOT GLOB '*[^0-9]*' AND CAST(p.remote_id AS INTEGER) > :low",
        after=sent_after,
        panel_id=panel_id,
        low=low_id,
    )
    return found


def searched(
    tx: Transaction,
    order_id: int,
    *,
    at: int,
    calls: int,
    high_id: int | None,
    cleared: tuple[int, int] | None,
    candidates: Iterable[Candidate],
    next_probe_at: int | None,
) -> None:
    """A search has ended. `high_id`: of an order of ours that was sent later, if any."""
    told = [
        [one.remote_id, None if one.charge is None else str(one.charge), one.word, one.remains]
        for one in candidates
    ]
    tx.run(
        "UPDATE inquiry SET probes = probes + 1, calls = calls + :calls, probed_at = :at,"
        " high_id = :high_id, clear_since = :clear_since, cleared_at = :cleared_at,"
        " candidates = :candidates,"
        " next_probe_at = :next WHERE order_id = :order_id",
        order_id=order_id,
        at=at,
        calls=calls,
        high_id=None if high_id is None else str(high_id),
        clear_since=None if cleared is None else cleared[0],
        cleared_at=None if cleared is None else cleared[1],
        candidates=json.dumps(told),
        next=next_probe_at,
    )


def put_off(tx: Transaction, panel_id: int, now: int, until: int) -> None:
    """What was to be searched for now could not be: search for it then."""
    tx.run(
        "UPDATE inquiry SET next_probe_at = :until"
        " WHERE panel_id = :panel_id AND next_probe_at <= :now",
        panel_id=panel_id,
        now=now,
        until=until,
    )


def set_hurdle(tx: Transaction, order_id: int, hurdle: Hurdle | None) -> None:
    """Why a person has to decide."""
    tx.run("UPDATE inquiry SET hurdle = :hurdle WHERE order_id = :id", id=order_id, hurdle=hurdle)


def released_since(tx: Transaction, since: int) -> int:
    """What was paid back without a person since then, in millionths of the shop's currency."""
    found: int = tx.value(
        "SELECT coalesce(sum(o.price), 0) FROM cases c JOIN orders o ON o.id = c.order_id"
        " WHERE c.kind = 'unknown_outcome' AND c.resolution = 'refunded'"
        " AND c.resolved_by IS NULL AND c.resolved_at >= :since",
        since=since,
    )
    return found


def view(tx: Transaction, order_id: int) -> InquiryView | None:
    """None: the order's outcome was never unknown."""
    row = tx.row(f"{_SELECT} WHERE i.order_id = :order_id", order_id=order_id)
    if row is None:
        return None
    found = _inquiry(row)
    return InquiryView(
        since=found.since,
        low_id=row["low_id"],
        high_id=row["high_id"],
        balance_before=_decimal(row["balance_before"]),
        expected=found.expected_cost,
        probes=found.probes,
        calls=found.calls,
        last_probe_at=row["probed_at"],
        hurdle=found.hurdle,
        candidates=tuple(_candidate(*told) for told in json.loads(row["candidates"])),
        watch_until=found.watch_until,
    )


def _inquiry(row: Row) -> Inquiry:
    clear = row["clear_since"]
    return Inquiry(
        order_id=row["order_id"],
        panel_id=row["panel_id"],
        is_open=row["state"] == "open",
        since=row["since"],
        sent_at=row["started_at"] or row["since"],
        restored=bool(row["restored"]),
        order_state=OrderState(row["order_state"]),
        price=Money(row["price"], row["currency"]),
        counted=None if row["billing"] == Billing.PACKAGE else row["quantity"],
        drips=row["runs"] is not None,
        low_id=number(row["low_id"] or ""),
        expected_cost=_decimal(row["expected_cost"]),
        probes=row["probes"],
        calls=row["calls"],
        cleared=None if clear is None else (clear, row["cleared_at"]),
        hurdle=None if row["hurdle"] is None else Hurdle(row["hurdle"]),
        next_probe_at=row["next_probe_at"],
        watch_until=row["watch_until"],
    )


def _candidate(remote_id: int, charge: str | None, word: str, remains: int | None) -> Candidate:
    return Candidate(remote_id, _decimal(charge), word, remains)


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
