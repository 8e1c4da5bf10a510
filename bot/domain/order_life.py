"""The life of an order, as one table of arrows.

The database's trigger and the table in `docs/architecture.md` are generated from it.
"""

from enum import StrEnum


class OrderState(StrEnum):
    """Where an order stands. Its money is held in the first three, see HOLDING."""

    RESERVED = "reserved"
    SUBMITTING = "submitting"
    UNKNOWN = "unknown"
    PLACED = "placed"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    PARTIAL = "partial"
    CANCELED = "canceled"
    REJECTED = "rejected"
    RELEASED = "released"
    WRITTEN_OFF = "written_off"


_S = OrderState

ARROWS: dict[tuple[OrderState, OrderState], str] = {
    (_S.RESERVED, _S.SUBMITTING): "claimed; stored before the first byte is sent",
    (_S.RESERVED, _S.RELEASED): "not sent: dearer than its price, vanished, or taken back",
    (_S.SUBMITTING, _S.PLACED): "the panel gave an order id; the hold is captured",
    (_S.SUBMITTING, _S.REJECTED): "a proven refusal; the hold is released",
    (_S.SUBMITTING, _S.RESERVED): "proven not sent; tried again",
    (_S.SUBMITTING, _S.RELEASED): "proven not sent, too often; the hold is released",
    (_S.SUBMITTING, _S.UNKNOWN): "anything else, or a restart; the hold is kept",
    (_S.UNKNOWN, _S.PLACED): "the panel's order was found or linked; the hold is captured",
    (_S.UNKNOWN, _S.RELEASED): "it never arrived, or a person refunded it; the hold is released",
    (_S.UNKNOWN, _S.WRITTEN_OFF): "a person closed it without refund; the hold goes to loss",
    (_S.PLACED, _S.IN_PROGRESS): "the panel has begun",
    (_S.PLACED, _S.COMPLETED): "delivered",
    (_S.PLACED, _S.PARTIAL): "delivered in part; the rest is refunded",
    (_S.PLACED, _S.CANCELED): "canceled by the panel; refunded",
    (_S.IN_PROGRESS, _S.COMPLETED): "delivered",
    (_S.IN_PROGRESS, _S.PARTIAL): "delivered in part; the rest is refunded",
    (_S.IN_PROGRESS, _S.CANCELED): "canceled by the panel; refunded",
    (_S.COMPLETED, _S.PARTIAL): "the panel took a part back; refunded",
    (_S.COMPLETED, _S.CANCELED): "the panel took all back; refunded",
    (_S.PARTIAL, _S.CANCELED): "the panel took the rest back; refunded",
}

HOLDING = frozenset({_S.RESERVED, _S.SUBMITTING, _S.UNKNOWN})
"""The price lies in the order's hold."""

OPEN = frozenset({_S.PLACED, _S.IN_PROGRESS})
"""The panel is at work; the tracker looks after it."""

DELIVERED = frozenset({_S.COMPLETED, _S.PARTIAL})

SOLD = OPEN | DELIVERED | {_S.CANCELED}
"""There is a panel order; the hold was captured."""

ENDED = frozenset(_S) - HOLDING - OPEN


def may_follow(old: OrderState, new: OrderState) -> bool:
    return (old, new) in ARROWS


def trigger_condition() -> str:
    """The arrows as one SQL expression over OLD.state and NEW.state."""
    return " OR ".join(f"(OLD.state = '{old}' AND NEW.state = '{new}')" for old, new in ARROWS)


def markdown_table() -> str:
    """The arrows as the documentation shows them."""
    rows = [f"| `{old}` | `{new}` | {why} |" for (old, new), why in ARROWS.items()]
    return "\n".join(["| from | to | when |", "|---|---|---|", *rows])
