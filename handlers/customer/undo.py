"""Undo: the moment after Confirm."""

from bot.domain.views import Wish
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import OpenOrder, Undo
from bot.ui.screens.again import undo_toast
from bot.ui.screens.orders import gone
from handlers.customer.orders import show_order
from handlers.routes import Routes


async def undo(visit: Visit, address: Undo) -> None:
    shown = OpenOrder(order=address.order)
    wish = await visit.act(
        visit.shop.undoing.undo, visit.person.id, address.order, then=lambda _: leads_to(shown)
    )
    if wish is Wish.GONE:
        await visit.refuse(address.pack())
        await visit.show(gone(visit.look))
        return
    await visit.toast(undo_toast(visit.look, wish), alert=wish is Wish.NOT_POSSIBLE)
    await show_order(visit, shown)


def register(routes: Routes) -> None:
    routes.acts(Undo)(undo)
