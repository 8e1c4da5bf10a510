"""Decisions about cases, and the large ones that wait for a second look."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from enum import StrEnum
from zlib import crc32

from bot.domain.clock import DAY, MINUTE
from bot.domain.money import Money
from bot.domain.records import Case, Order

STANDS_FOR = DAY
ALONE_FOR = 10 * MINUTE
"""What stands in for a second admin where there is one: time, and the amount typed."""


class Deed(StrEnum):
    """What a person can decide."""

    LINK = "link"
    REFUND = "refund"
    PART = "part"
    WRITE_OFF = "write-off"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Decision:
    """`remote_id` is the panel's order to link; `total` what a part refund comes to in all."""

    deed: Deed
    remote_id: str = ""
    total: int = 0


@dataclass(frozen=True, slots=True)
class Proposal:
    """A decision that waits. `amount` is what it moves; `mark` tells one from another."""

    decision: Decision
    amount: Money
    by: int
    at: int
    mark: int = 0


_MOVES: dict[Deed, Callable[[Order, Decision], int]] = {
    Deed.LINK: lambda order, _: order.price.micros,
    Deed.REFUND: lambda order, _: order.price.micros - order.refunded.micros,
    Deed.PART: lambda order, decision: decision.total - order.refunded.micros,
    Deed.WRITE_OFF: lambda order, _: order.price.micros,
    Deed.CLOSE: lambda *_: 0,
}


def moves(order: Order, decision: Decision) -> Money:
    """How much of the order's price changes hands, or becomes final."""
    return Money(_MOVES[decision.deed](order, decision), order.price.currency)


def as_text(case: Case, order: Order, decision: Decision) -> str:
    """How a proposal is stored: with all that must still be so when it is carried out."""
    return json.dumps({**asdict(decision), "when": _condition(case, order)})


def proposal_of(case: Case, order: Order | None, now: int) -> Proposal | None:
    """The one that stands; None where it is too old, or the case or its order has changed."""
    if order is None or case.proposal is None or case.proposed_by is None:
        return None
    stored, at = json.loads(case.proposal), case.proposed_at or 0
    if stored.pop("when") != _condition(case, order) or now >= at + STANDS_FOR:
        return None
    decision = Decision(**stored | {"deed": Deed(stored["deed"])})
    mark = crc32(f"{case.proposal} {case.proposed_by} {at}".encode())
    return Proposal(decision, moves(order, decision), case.proposed_by, at, mark)


def _condition(case: Case, order: Order) -> list[str | int | None]:
    suggested = None if case.suggested is None else case.suggested.micros
    return [case.resolution, order.state, order.refunded.micros, suggested]
