"""The notices that a customer may do without, in groups that each have one switch."""

from __future__ import annotations

from enum import StrEnum

from bot.domain.records import Notice


class NoticeKind(StrEnum):
    """What one switch in the settings is for."""

    COMPLETED = "completed"
    PARTIAL = "partial"
    CANCELED = "canceled"
    REFILL = "refill"


KINDS = tuple(NoticeKind)
"""Buttons name them by their place here: new ones come last."""

_KINDS = {
    "order-completed": NoticeKind.COMPLETED,
    "order-partial": NoticeKind.PARTIAL,
    "order-canceled": NoticeKind.CANCELED,
    "order-refunded": NoticeKind.CANCELED,
    "order-not-placed": NoticeKind.CANCELED,
    "order-cancel-refused": NoticeKind.CANCELED,
    "refill-completed": NoticeKind.REFILL,
    "refill-rejected": NoticeKind.REFILL,
    "refill-refused": NoticeKind.REFILL,
}
_RETURNS_MONEY = frozenset({"order-not-placed"})
"""All of the price, though no refund is written in the notice."""


def kind_of(notice: str) -> NoticeKind | None:
    """None for what nobody can switch off: it asks something of its reader, or is no order's."""
    return _KINDS.get(notice)


def returns_money(notice: Notice) -> bool:
    """Whether it tells that money went back to the customer."""
    amounts = (notice.arguments.get(name) for name in ("refund", "paid"))
    return notice.kind in _RETURNS_MONEY or any(bool(amount) for amount in amounts)
