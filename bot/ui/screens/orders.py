"""The list of orders and the card of one, with the buttons that can work now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from aiogram.types import InlineKeyboardButton, InputRichMessage

from bot.domain.lengths import utf16_length
from bot.domain.names import short_name
from bot.domain.order_filters import OrderFilter
from bot.domain.order_life import DELIVERED, OPEN, OrderState
from bot.domain.records import Order, Refill
from bot.domain.service_types import Billing
from bot.domain.usual_times import UsualTime
from bot.domain.views import OrderPage, OrderView, Wish
from bot.ui import formatting
from bot.ui.callbacks import (
    AskCancel,
    AskRefill,
    AskStatus,
    AskTicket,
    FilteredOrders,
    Home,
    OpenOrder,
    OrderAgain,
    OrderHints,
    Orders,
    Platforms,
)
from bot.ui.look import Look
from bot.ui.rich import LEFT, RIGHT, rich_table
from bot.ui.screen import GREEN, RED, Row, Screen, button, copy_button, in_rows, screen
from bot.ui.screens import again, keys
from bot.ui.screens.ordered import ordered
from bot.ui.translator import Markup

LONGEST_NAME = 28
LONGEST_WORDS = 120
MOST_DIGITS = 18
MOST_REFILLS = 8
LONGEST_COPIED = 256
"""UTF-16 units that a button can copy."""

FILTER_NAMES = {which: which.name.lower() for which in OrderFilter}
"""As the texts call them."""

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


def order_list(
    look: Look,
    found: OrderPage,
    unfinished: int | None = None,
    together: Row = (),
    latest: Order | None = None,
) -> Screen:
    """`unfinished`: the id of the draft to go on with; `latest`: what can be ordered again.

    `together`: the way to several orders.
    """
    go_on = keys.go_on(look, unfinished)
    shown = [(_line(look, order),) for order in found.orders]
    if not found.orders and found.which is OrderFilter.ALL:
        browse = button(f"🛍️ {look.texts.plain('button-browse')}", Platforms(page=0), GREEN)
        return screen(look.texts("orders-none"), [go_on, together, (browse,), (keys.home(look),)])
    turn = keys.pages(
        look,
        found.page,
        found.pages,
        lambda to: FilteredOrders(which=found.which, search=found.search, page=to),
    )
    end = (keys.back(look, Home()), keys.cancel(look))
    parts = _list_parts(look, found)
    once_more = again.again_row(look, latest)
    rows = [go_on, together, _filters(look, found), *shown, turn, once_more, end]
    return screen(formatting.paragraphs(parts), rows, _table(look, parts, found.orders))


def _list_parts(look: Look, found: OrderPage) -> list[Markup]:
    texts = look.texts
    parts = [texts("orders-title")]
    if found.link:
        parts.append(texts("orders-of-link", link=found.link))
    if not found.orders:
        parts.append(texts("orders-none-such"))
    return [*parts, texts("orders-search")]


def _table(look: Look, parts: Sequence[Markup], found: Sequence[Order]) -> InputRichMessage | None:
    if not found:
        return None
    texts = look.texts
    heads = [
        (texts("column-order"), RIGHT),
        (texts("column-service"), LEFT),
        (texts("column-quantity"), RIGHT),
        (texts("column-state"), LEFT),
    ]
    rows = [
        (
            f"#{order.id}",
            formatting.apart(formatting.escaped(order.service_name, LONGEST_NAME), texts.locale)
            or "–",
            escape(look.number(order.quantity)),
            escape(f"{ICONS[order.state]} {state_name(look, order)}"),
        )
        for order in found
    ]
    return rich_table(parts, heads, rows)


def _filters(look: Look, found: OrderPage) -> Row:
    return tuple(
        button(
            ("✅ " if which is found.which else "") + look.texts.plain(f"button-filter-{name}"),
            FilteredOrders(which=which, search=found.search, page=0),
        )
        for which, name in FILTER_NAMES.items()
    )


def _line(look: Look, order: Order) -> InlineKeyboardButton:
    name = short_name(order.service_name, LONGEST_NAME)
    facts = [f"{ICONS[order.state]} #{order.id}", look.number(order.quantity)]
    text = formatting.key_text(facts, name, look.texts.locale)
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
        again.waiting_lines(look, view),
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
        percent=look.number(order.delivered * 100 // order.quantity),
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
    # Before the work begins, panels say 0 for what they have not counted yet.
    is_counted = order.start_count != "0" or order.state is not OrderState.PLACED
    if order.start_count and is_counted:
        lines.append(texts("order-start-count", count=_count(look, order.start_count)))
    if order.ended_at is not None:
        lines.append(texts("order-ended", at=look.when(order.ended_at)))
    elif view.usual is not None and order.state in OPEN:
        lines += _expected(look, view, view.usual)
    looked_at = looked_at_line(look, order)
    return Markup("\n".join(lines if looked_at is None else [*lines, looked_at]))


def looked_at_line(look: Look, order: Order) -> Markup | None:
    """When the panel was last asked, as long as there is something to ask."""
    if order.looked_at is None or order.state not in OPEN:
        return None
    return look.texts("order-looked-at", at=look.when(order.looked_at))


def _expected(look: Look, view: OrderView, usual: UsualTime) -> list[Markup]:
    """An estimate, from the service's own history, and the moments that it comes to."""
    texts, since = look.texts, view.order.placed_at or view.order.created_at
    half, most = look.span(usual.half), look.span(usual.most)
    key = "order-usual-all" if half == most else "order-usual"
    first, last = since + usual.half, since + usual.most
    if view.now > last:
        when = texts("order-expected-late")
    elif view.now > first or half == most:
        when = texts("order-expected-latest", latest=look.when(last))
    else:
        when = texts("order-expected", at=look.when(first), latest=look.when(last))
    return [texts(key, half=half, most=most), when]


def _count(look: Look, text: str) -> str:
    """The panel's own text; a number in the reader's way of writing, if it is one."""
    is_number = text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS
    return look.number(int(text)) if is_number else text


def _after_sale(look: Look, view: OrderView) -> Markup | None:
    texts = look.texts
    lines = [
        texts("order-slow") if view.is_slow else None,
        _cancel_line(look, view.order) or _what_cancel_means(look, view),
        _refill_when(look, view),
        _refills(look, view.refills),
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


def _what_cancel_means(look: Look, view: OrderView) -> Markup | None:
    if not view.can_cancel:
        return None
    not_sent = view.order.state is OrderState.RESERVED
    return look.texts("cancel-means-reserved" if not_sent else "cancel-means")


def _refills(look: Look, asked: Sequence[Refill]) -> Markup | None:
    """The latest, and what became of all before it, folded."""
    if not asked:
        return None
    latest = _refill_line(look, asked[0])
    if len(asked) == 1:
        return latest
    earlier = "\n".join(
        look.texts("refill-earlier", at=look.day(one.asked_at), what=_refill_line(look, one))
        for one in asked[1 : MOST_REFILLS + 1]
    )
    return Markup(f"{latest}\n<blockquote expandable>{earlier}</blockquote>")


def _refill_line(look: Look, refill: Refill) -> Markup:
    words = short_name(refill.words or "", LONGEST_WORDS)
    return look.texts(f"refill-line-{refill.state}", words=words)


def _refill_when(look: Look, view: OrderView) -> Markup | None:
    if not view.can_refill:
        return None
    texts, opens, closes = look.texts, view.refill_from, view.refill_until
    lines = [
        None if opens is None else texts("refill-from", at=look.when(opens)),
        None if closes is None else texts("refill-until", at=look.day(closes)),
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
    status = refill = cancel = repeat = None
    if view.can_ask:
        status = button(f"🔄 {texts.plain('button-status')}", AskStatus(order=order.id))
    if view.can_refill:
        refill = button(f"♻️ {texts.plain('button-refill')}", AskRefill(order=order.id))
    if view.can_undo and view.waits_for is None:
        cancel = again.undo_key(look, order.id)
    elif view.can_cancel:
        text = f"🛑 {texts.plain('button-cancel-order')}"
        cancel = button(text, AskCancel(order=order.id, sure=0), RED)
    if view.can_repeat:
        repeat = button(f"🔁 {texts.plain('button-order-again')}", OrderAgain(order=order.id))
    actions = [key for key in (status, refill, cancel, repeat) if key is not None]
    back = button(f"‹ {texts.plain('button-my-orders')}", Orders(page=0))
    support = button(f"💬 {texts.plain('button-support')}", AskTicket(order=order.id))
    hints = button(f"❓ {texts.plain('button-hints')}", OrderHints(order=order.id))
    end = (back, keys.home(look))
    return [*in_rows(actions, 2), _copies(look, order), (support, hints), end]


def _copies(look: Look, order: Order) -> Row:
    """What a customer writes to somebody else about: the number and the link."""
    number = copy_button(f"📋 #{order.id}", f"#{order.id}")
    if utf16_length(order.link) > LONGEST_COPIED:
        return (number,)
    return (number, copy_button(f"📋 {look.texts.plain('button-link')}", order.link))


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
