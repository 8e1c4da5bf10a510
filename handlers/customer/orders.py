"""Orders after Confirm: the card, and the wishes that can be uttered on it."""

from bot.domain.views import Wish
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import AskCancel, AskRefill, AskStatus, OpenOrder
from bot.ui.screens import orders as screens
from handlers.customer.start import leaving
from handlers.routes import Routes


async def show_order(visit: Visit, address: OpenOrder) -> None:
    view = await visit.read(visit.shop.history.view, visit.person.id, address.order)
    if view is None:
        await _gone(visit, address.pack())
    else:
        await visit.cards.open(address.order, visit.chat_id, visit.message_id, visit.look)


async def _gone(visit: Visit, what: str) -> None:
    await visit.refuse(what)
    await visit.show(screens.gone(visit.look))


async def ask_status(visit: Visit, address: AskStatus) -> None:
    """The tracker looks at once; the card follows when the panel has answered."""
    order = await visit.act(
        visit.shop.tracker.ask_now,
        visit.person.id,
        address.order,
        then=lambda _: leads_to(OpenOrder(order=address.order)),
    )
    if order is None:
        await _gone(visit, address.pack())
        return
    visit.shop.signals.tracking.set()
    ended = order.ended_at is not None
    await visit.toast(visit.look.texts.plain("status-ended" if ended else "status-asked"))
    await show_order(visit, OpenOrder(order=address.order))


async def ask_refill(visit: Visit, address: AskRefill) -> None:
    wish = await visit.act(
        visit.shop.aftersale.wish_refill,
        visit.person.id,
        address.order,
        then=lambda _: leads_to(OpenOrder(order=address.order)),
    )
    await _after_wish(visit, wish, "refill", address)


async def ask_cancel(visit: Visit, address: AskCancel) -> None:
    if not address.sure:
        await _ask_if_sure(visit, address)
        return
    wish = await visit.act(
        visit.shop.aftersale.wish_cancel,
        visit.person.id,
        address.order,
        then=lambda _: leads_to(OpenOrder(order=address.order)),
    )
    await _after_wish(visit, wish, "cancel", address)


async def _ask_if_sure(visit: Visit, address: AskCancel) -> None:
    view = await visit.read(visit.shop.history.view, visit.person.id, address.order)
    if view is None:
        await _gone(visit, address.pack())
    elif view.can_cancel:
        await visit.show(screens.ask_cancel(visit.look, view))
    else:
        await visit.toast(screens.wish_toast(visit.look, Wish.NOT_POSSIBLE, "cancel"), alert=True)
        await show_order(visit, OpenOrder(order=address.order))


async def _after_wish(visit: Visit, wish: Wish, what: str, address: AskRefill | AskCancel) -> None:
    visit.shop.signals.aftersale.set()
    good = wish in (Wish.NOTED, Wish.RELEASED)
    await visit.toast(screens.wish_toast(visit.look, wish, what), alert=not good)
    if wish is Wish.GONE:
        await _gone(visit, address.pack())
    else:
        await show_order(visit, OpenOrder(order=address.order))


def register(routes: Routes) -> None:
    routes.acts(OpenOrder, show=show_order)(leaving(show_order))
    routes.acts(AskStatus)(ask_status)
    routes.acts(AskRefill)(ask_refill)
    routes.acts(AskCancel)(ask_cancel)
