"""Second thoughts and second orders: undo, a queue for one link, and links used before."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram.types import InlineKeyboardButton

from bot.domain.names import short_name
from bot.domain.records import Order
from bot.domain.views import OrderView, Quote, RecentLink, Wish
from bot.ui import formatting
from bot.ui.callbacks import ConfirmAfter, OrderAgain, PickLink, StarService, Undo
from bot.ui.look import Look
from bot.ui.screen import GREEN, RED, Row, button
from bot.ui.screens import keys
from bot.ui.translator import Markup


def overlap_warning(look: Look, quote: Quote) -> Markup | None:
    """Of an order for the same link that has not ended: what may go wrong, and the way out."""
    first = quote.overlap
    if first is None:
        return None
    state = look.texts.plain(f"state-{first.state.replace('_', '-')}")
    return look.texts("overlap-warning", order=str(first.id), state=state)


def after_row(look: Look, quote: Quote) -> Row:
    """Confirm, but have it sent only when the other order has ended."""
    first = quote.overlap
    if first is None or quote.missing is not None:
        return ()
    name = look.texts.plain("button-after", order=str(first.id))
    address = ConfirmAfter(draft=quote.draft.id, nonce=quote.nonce, order=first.id)
    return (button(f"⏭ {name} · {look.money(quote.price)}", address),)


def waiting_lines(look: Look, view: OrderView) -> Markup | None:
    """Why an order is not sent yet, and until when it can be taken back."""
    texts = look.texts
    if view.waits_for is not None:
        return texts("order-waits", order=str(view.waits_for))
    if view.can_undo:
        return texts("order-undo")
    if view.overlap is not None:
        return texts("order-queue-again", order=str(view.overlap))
    return None


def undo_key(look: Look, order_id: int) -> InlineKeyboardButton:
    return button(f"↩️ {look.texts.plain('button-undo')}", Undo(order=order_id), RED)


def undo_toast(look: Look, wish: Wish) -> str:
    if wish is Wish.RELEASED:
        return look.texts.plain("undo-done")
    return look.texts.plain("undo-already" if wish is Wish.ALREADY else "undo-too-late")


def again_row(look: Look, latest: Order | None) -> Row:
    """To the confirm card of an order like that one."""
    if latest is None:
        return ()
    number = formatting.apart(f"#{latest.id}", look.texts.locale)
    text = f"🔁 {look.texts.plain('button-order-again')} · {number}"
    return (button(text, OrderAgain(order=latest.id), GREEN),)


def recent_rows(draft_id: int, found: Sequence[RecentLink]) -> list[Row]:
    return [(_recent_key(draft_id, one),) for one in found]


def _recent_key(draft_id: int, link: RecentLink) -> InlineKeyboardButton:
    name = short_name(link.url.partition("://")[2] or link.url, keys.LONGEST_LABEL)
    return button(f"🔗 {name}", PickLink(draft=draft_id, order=link.order_id))


def star_key(look: Look, draft_id: int, *, starred: bool) -> InlineKeyboardButton:
    """Mark the service of a draft's card, or take the mark away."""
    sign = "⭐" if starred else "☆"
    name = f"{sign} {look.texts.plain('button-favourite')}"
    return button(name, StarService(draft=draft_id, on=int(not starred)))
