"""The texts of what the shop tells by itself, made when they are sent."""

from __future__ import annotations

from bot.domain.notice_kinds import kind_of
from bot.domain.records import CaseKind, Notice, Order
from bot.ui import callbacks
from bot.ui.callbacks import Cases, OpenOrder, Platforms, WalletPage
from bot.ui.look import Look
from bot.ui.screen import Row, Screen, button, screen
from bot.ui.screens import again, keys, mass
from bot.ui.screens.alerts import ALERT, alert_arguments, alert_keys, charge
from bot.ui.screens.orders import payer, why_not
from bot.ui.screens.reminders import (
    PROPOSAL,
    REMINDER,
    proposal_arguments,
    reminder_arguments,
)
from bot.ui.screens.settings import mute_button

ABOUT_ORDERS = ("order-", "refill-")
DELIVERED = ("order-completed", "order-partial")
ABOUT_BASKETS = "basket-"
ABOUT_CASES = ("admin-case", "admin-panel-case", "admin-inquiry", PROPOSAL, REMINDER)


def notice(look: Look, found: Notice, order: Order | None) -> Screen:
    """`order` is the one that the notice is about, where it is about one."""
    arguments = _arguments(look, found, order)
    draft = found.arguments.get("draft")
    go_on = keys.go_on(look, None if draft is None else int(draft))
    rows = [go_on, _of_basket(look, found), _keys(look, found, order), _mute(look, found)]
    # A lost answer asks nothing of a person yet: Kiosk looks for the order first.
    if found.arguments.get("case") == CaseKind.UNKNOWN_OUTCOME:
        return screen(look.texts("notice-admin-lost-answer", **arguments), rows)
    return screen(look.texts(f"notice-{found.kind}", **arguments), rows)


def _of_basket(look: Look, found: Notice) -> Row:
    """To the lines that wait for money, or to what became of them."""
    basket_id = found.arguments.get("basket")
    if basket_id is None:
        return ()
    leads = mass.see_summary if found.kind.startswith(ABOUT_BASKETS) else mass.go_on
    return leads(look, int(basket_id))


def _arguments(look: Look, found: Notice, order: Order | None) -> dict[str, str | int]:
    """What is stored, as the text wants it, and what is made for it."""
    arguments = dict(found.arguments)
    arguments["returned"] = int(bool(arguments.get("refund")))
    for name in ("refund", "paid", "amount", "balance", "price"):
        if isinstance(arguments.get(name), int):
            arguments[name] = look.micros(int(arguments[name]))
    if order is not None:
        arguments |= _of_order(look, order)
    if "basket" in arguments:
        arguments["basket"] = str(arguments["basket"])
    if "order" in arguments:
        arguments["order"] = str(arguments["order"])
    if "case" in arguments:
        arguments["case"] = look.texts.plain(f"case-{str(arguments['case']).replace('_', '-')}")
    if "hurdle" in arguments:
        arguments["hurdle"] = look.texts.plain(f"hurdle-{arguments['hurdle']}")
    made = alert_arguments if found.kind.startswith(ALERT) else _MADE.get(found.kind)
    return arguments if made is None else arguments | made(look, found)


def _late_order_arguments(look: Look, found: Notice) -> dict[str, str | int]:
    return {"charge": charge(look, found, str(found.arguments["charge"]))}


_MADE = {
    REMINDER: reminder_arguments,
    PROPOSAL: proposal_arguments,
    "admin-late-order": _late_order_arguments,
}


def _of_order(look: Look, order: Order) -> dict[str, str | int]:
    return {
        "order": str(order.id),
        "name": order.service_name,
        "quantity": look.number(order.quantity),
        "delivered": look.number(order.delivered),
        "why": why_not(look, order.reason or ""),
        "price": look.balance(order.price),
        "payer": payer(order),
    }


def _mute(look: Look, found: Notice) -> Row:
    kind = kind_of(found.kind)
    return () if kind is None else (mute_button(look, kind),)


def _keys(look: Look, found: Notice, order: Order | None) -> Row:
    texts = look.texts
    order_id = found.arguments.get("order") if order is None else order.id
    if order_id is not None and found.kind.startswith(ABOUT_ORDERS):
        name = texts.plain("button-open-order", order=str(order_id))
        opens = button(name, OpenOrder(order=int(order_id)))
        return (opens, *(again.again_row(look, order) if found.kind in DELIVERED else ()))
    if found.kind == "wallet-credited":
        return (button(f"👛 {texts.plain('button-wallet')}", WalletPage(page=0)),)
    if found.kind == "let-in":
        return (button(f"🛍️ {texts.plain('button-browse')}", Platforms(page=0)),)
    if found.kind in ABOUT_CASES:
        cases = button(f"🔍 {texts.plain('button-cases')}", Cases(page=0))
        return (cases, button(f"💰 {texts.plain('button-balance')}", callbacks.Balance()))
    return alert_keys(look, found)
