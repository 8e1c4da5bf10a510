"""The list of orders and the card of one, with the buttons that can work now."""

from __future__ import annotations

from collections.abc import Iterable

from aiogram.types import InlineKeyboardButton

from bot.domain.names import short_name
from bot.domain.order_life import DELIVERED, OPEN, OrderState
from bot.domain.records import Order
from bot.domain.service_types import Billing
from bot.domain.views import OrderPage, OrderView, Wish
from bot.ui import formatting
from bot.ui.callbacks import (
    AskCancel,
    AskRefill,
    AskStatus,
    Home,
    OpenOrder,
    OrderAgain,
    Orders,
    Platforms,
)
from bot.ui.look import Look
from bot.ui.screen import GREEN, RED, Screen, button, in_rows, screen
from bot.ui.screens import keys
from bot.ui.screens.ordered import ordered
from bot.ui.translator import Markup

LONGEST_NAME = 28
MOST_DIGITS = 18

ICONS = {
    OrderState.RESERVED: "⏳",
    OrderState.SUBMITTING: "📤",
    OrderState.UNKNOWN: "🔍",
    OrderState.PLACED: "🕓",
    OrderState.IN_PROGRESS: "🚀",
    OrderState.COMPLETED: "✅",
    OrderState.PARTIAL: "🌗",
    OrderState.CANCELED: "↩️",
    OrderState.REJECTED: "⛔",
    OrderState.RELEASED: "↩️",
    OrderState.WRITTEN_OFF: "📕",
}


def order_list(look: Look, found: OrderPage, unfinished: int | None = None) -> Screen:
    """`unfinished`: the id of the draft to go on with."""
    go_on = keys.go_on(look, unfinished)
    shown = [(_line(look, order),) for order in found.orders]
    turn = keys.pages(look, found.page, found.pages, lambda to: Orders(page=to))
    if not found.orders:
        browse = button(f"🛍️ {look.texts.plain('button-browse')}", Platforms(page=0), GREEN)
        return screen(look.texts("orders-none"), [go_on, (browse,), (keys.home(look),)])
    end = (keys.back(look, Home()), keys.cancel(look))
    return screen(look.texts("orders-title"), [go_on, *shown, turn, end])


def _line(look: Look, order: Order) -> InlineKeyboardButton:
    name = short_name(order.service_name, LONGEST_NAME)
    text = f"{ICONS[order.state]} #{order.id} · {look.number(order.quantity)} · {name}"
    return button(text, OpenOrder(order=order.id))


def order_card(look: Look, view: OrderView) -> Screen:
    """The living card of an order."""
    order, texts = view.order, look.texts
    parts = [
        texts(
            "order-title",
            order=str(order.id),
            state=state_name(look, order),
            icon=ICONS[order.state],
        ),
        _progress(look, order),
        _runs(look, order),
        _what(look, order),
        ordered(look, order),
        _money_line(look, order),
        _times(look, view),
        _after_sale(look, view),
        _explanation(look, order),
    ]
    return screen(formatting.paragraphs(parts), _keys(look, view))


def state_name(look: Look, order: Order) -> str:
    return look.texts.plain(f"state-{order.state.replace('_', '-')}")


def _progress(look: Look, order: Order) -> Markup | None:
    if order.state not in OPEN | DELIVERED or order.billing is Billing.PACKAGE:
        return None
    return look.texts(
        "order-progress",
        bar=formatting.bar(order.delivered, order.quantity),
        percent=order.delivered * 100 // order.quantity,
        delivered=look.number(order.delivered),
        quantity=look.number(order.quantity),
    )


def _runs(look: Look, order: Order) -> Markup | None:
    """How a drip-feed is delivered, and how many of its runs have begun, where that is known."""
    if order.runs is None:
        return None
    line = look.texts(
        "order-runs",
        runs=order.runs,
        each=look.number(order.per_run),
        span=look.interval(order.interval or 0),
    )
    if not order.children:
        return line
    begun = look.texts("order-runs-begun", begun=order.progress.begun, runs=order.runs)
    return Markup(f"{line}\n{begun}")


def _what(look: Look, order: Order) -> Markup:
    return look.texts(
        "order-what",
        name=order.service_name,
        link=formatting.link(order.link),
    )


def _money_line(look: Look, order: Order) -> Markup:
    key = "order-price-package" if order.billing is Billing.PACKAGE else "order-price"
    line = look.texts(key, quantity=look.number(order.quantity), price=look.money(order.price))
    if order.refunded:
        refund = look.texts("order-refunded-line", refund=look.balance(order.refunded))
        return Markup(f"{line}\n{refund}")
    return line


def _times(look: Look, view: OrderView) -> Markup:
    order, texts = view.order, look.texts
    lines = [texts("order-created", at=look.when(order.created_at))]
    if order.start_count:
        lines.append(texts("order-start-count", count=_count(look, order.start_count)))
    if order.ended_at is not None:
        lines.append(texts("order-ended", at=look.when(order.ended_at)))
    elif view.usual_seconds is not None and order.state in OPEN:
        at = (order.placed_at or order.created_at) + view.usual_seconds
        lines.append(texts("order-expected", at=look.when(at)))
    if order.looked_at is not None and order.state in OPEN:
        lines.append(texts("order-looked-at", at=look.when(order.looked_at)))
    return Markup("\n".join(lines))


def _count(look: Look, text: str) -> str:
    """The panel's own text; a number in the reader's way of writing, if it is one."""
    is_number = text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS
    return look.number(int(text)) if is_number else text


def _after_sale(look: Look, view: OrderView) -> Markup | None:
    texts = look.texts
    lines = [
        texts("order-slow") if view.is_slow else None,
        _cancel_line(look, view.order),
        _refill_line(look, view),
        _refill_when(look, view),
        texts("order-checked-line") if view.is_checked else None,
    ]
    return _lines(lines)


def _lines(lines: Iterable[Markup | None]) -> Markup | None:
    return Markup("\n".join(line for line in lines if line is not None)) or None


def _cancel_line(look: Look, order: Order) -> Markup | None:
    """A cancel is a request until the order ends; it may end as if there had been none."""
    if order.cancel_requested_at is None:
        return None
    if order.state is OrderState.COMPLETED:
        return look.texts("cancel-line-too-late")
    if order.state not in OPEN:
        return None
    if order.cancel_answer is not None:
        return look.texts("cancel-line-refused", words=order.cancel_answer)
    return look.texts("cancel-line-asked" if order.cancel_sent_at is None else "cancel-line-sent")


def _refill_line(look: Look, view: OrderView) -> Markup | None:
    if view.refill is None:
        return None
    return look.texts(f"refill-line-{view.refill.state}", words=view.refill.words or "")


def _refill_when(look: Look, view: OrderView) -> Markup | None:
    if not view.can_refill:
        return None
    texts, opens, closes = look.texts, view.refill_from, view.refill_until
    lines = [
        None if opens is None else texts("refill-from", at=look.when(opens)),
        None if closes is None else texts("refill-until", at=look.when(closes)),
    ]
    return _lines(lines)


def _explanation(look: Look, order: Order) -> Markup | None:
    if order.state in (OrderState.REJECTED, OrderState.RELEASED) and order.reason:
        why = why_not(look, order.reason)
        return look.texts("not-placed", why=why, payer=payer(order))
    key = f"explain-{order.state.replace('_', '-')}"
    return look.texts(key) if look.texts.has(key) else None


def why_not(look: Look, reason: str) -> str:
    """A sentence on why an order was not placed; panel affairs stay general."""
    key = f"reason-{reason.replace('_', '-')}"
    return look.texts.plain(key if look.texts.has(key) else "reason-general")


def payer(order: Order) -> str:
    """`user` or `operator`: whom a refund goes to, as texts tell them apart."""
    return order.payer.partition(":")[0]


def _keys(look: Look, view: OrderView) -> list[tuple[InlineKeyboardButton | None, ...]]:
    texts, order = look.texts, view.order
    status = refill = cancel = again = None
    if view.can_ask:
        status = button(f"🔄 {texts.plain('button-status')}", AskStatus(order=order.id))
    if view.can_refill:
        refill = button(f"♻️ {texts.plain('button-refill')}", AskRefill(order=order.id))
    if view.can_cancel:
        text = f"🛑 {texts.plain('button-cancel-order')}"
        cancel = button(text, AskCancel(order=order.id, sure=0), RED)
    if view.can_repeat:
        again = button(f"🔁 {texts.plain('button-order-again')}", OrderAgain(order=order.id))
    actions = [key for key in (status, refill, cancel, again) if key is not None]
    back = button(f"‹ {texts.plain('button-my-orders')}", Orders(page=0))
    return [*in_rows(actions, 2), (back, keys.home(look))]


def ask_cancel(look: Look, view: OrderView) -> Screen:
    """A cancel is a request: say so before it is sent."""
    texts, order = look.texts, view.order
    key = "cancel-ask-reserved" if order.state is OrderState.RESERVED else "cancel-ask"
    yes = button(
        f"🛑 {texts.plain('button-cancel-order')}", AskCancel(order=order.id, sure=1), RED
    )
    text = texts(key, order=str(order.id), payer=payer(order))
    return screen(text, [(yes,), (keys.back(look, OpenOrder(order=order.id)),)])


def wish_toast(look: Look, wish: Wish, what: str) -> str:
    """`what`: `refill` or `cancel`."""
    return look.texts.plain(f"wish-{what}-{wish}")


def gone(look: Look) -> Screen:
    """Somebody else's order, or none: the same answer."""
    return screen(look.texts("order-gone"), [(keys.home(look),)])
