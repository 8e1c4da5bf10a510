"""`/help`, beginning with what is asked of the reader just now; and what the shop's words mean."""

from __future__ import annotations

from bot.domain.catalogue import Service
from bot.domain.records import Order
from bot.domain.service_types import Billing
from bot.ui import formatting
from bot.ui.callbacks import EditLink, Info, OpenOrder
from bot.ui.look import Look
from bot.ui.screen import Row, Screen, button, screen
from bot.ui.screens import keys
from bot.ui.screens.support import home_key

STEPS = (
    "start",
    "orders",
    "link",
    "quantity",
    "field",
    "list",
    "confirm",
    "drip",
    "search",
    "mass",
    "bundle",
    "ticket",
    "admin",
)
"""Where a person may be when they ask for help."""


def help_page(look: Look, step: str, *, person_id: int) -> Screen:
    """`step` is one of `STEPS`."""
    texts = look.texts
    text = texts("help", id=str(person_id))
    if look.is_admin:
        text = texts("help-admin", help=text)
    parts = [texts(f"help-step-{step}"), text]
    return screen(formatting.paragraphs(parts), [(home_key(look), keys.home(look))])


def help_row(look: Look) -> Row:
    return (button(f"❓ {look.texts.plain('button-help')}", Info(page="help")),)


def service_hints(look: Look, service: Service, draft_id: int) -> Screen:
    """What the words on a service's card mean."""
    names = [
        "refill",
        "drip-feed" if service.drip_intervals else None,
        "package" if service.billing is Billing.PACKAGE else None,
        "start-count",
        "partial",
        "cancel" if service.cancel else None,
    ]
    return _hints(look, names, EditLink(draft=draft_id))


def order_hints(look: Look, order: Order) -> Screen:
    """What the words on an order's card mean."""
    names = [
        "start-count",
        "drip-feed" if order.runs is not None else None,
        "package" if order.billing is Billing.PACKAGE else None,
        "partial",
        "refill",
        "cancel" if order.can_cancel else None,
    ]
    return _hints(look, names, OpenOrder(order=order.id))


def _hints(look: Look, names: list[str | None], back: EditLink | OpenOrder) -> Screen:
    lines = [look.texts(f"hint-{name}") for name in names if name is not None]
    parts = [look.texts("hints-title"), *lines]
    return screen(formatting.paragraphs(parts), [(keys.back(look, back), keys.home(look))])
