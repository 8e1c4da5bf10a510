"""Trouble that the admins hear of: at once, then daily while it lasts, and when it is over."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AlertKind(StrEnum):
    """What is wrong. Names the texts of the notice as well."""

    LOW_BALANCE = "low-balance"
    KEY_REFUSED = "key-refused"
    ACCOUNT_REFUSED = "account-refused"
    PANEL_DOWN = "panel-down"
    SYNC_FAILED = "sync-failed"
    SYNC_DOUBTED = "sync-doubted"
    RATE_JUMP = "rate-jump"
    OTHER_ACCOUNT = "other-account"
    PANEL_GONE = "panel-gone"
    OTHER_CURRENCY = "other-currency"
    STALE_ORDERS = "stale-orders"
    SERVICE_FAILING = "service-failing"
    ALIEN_ORDER = "alien-order"
    FOREIGN_SPEND = "foreign-spend"
    BROKEN_BOOKS = "broken-books"
    RESTORED = "restored"


class About(StrEnum):
    """What the subject of an alert is the id of."""

    SHOP = "shop"
    PANEL = "panel"
    SERVICE = "service"


_OF_THE_SHOP = frozenset({AlertKind.STALE_ORDERS, AlertKind.BROKEN_BOOKS, AlertKind.RESTORED})
_OF_A_SERVICE = frozenset({AlertKind.SERVICE_FAILING})

ENDS_QUIETLY = frozenset({AlertKind.FOREIGN_SPEND, AlertKind.SERVICE_FAILING, AlertKind.RATE_JUMP})
"""That these are over is no news: time has gone by, or an admin has just seen to it."""


def about(kind: AlertKind) -> About:
    if kind in _OF_THE_SHOP:
        return About.SHOP
    return About.SERVICE if kind in _OF_A_SERVICE else About.PANEL


@dataclass(frozen=True, slots=True)
class Alert:
    """Trouble that goes on. `name` is the panel's or the service's; empty for the shop's own."""

    kind: AlertKind
    subject: int
    name: str
    since: int
