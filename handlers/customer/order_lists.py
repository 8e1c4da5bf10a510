"""My orders: all or some of them, and the one whose number or link is written."""

from bot.domain.order_filters import OrderFilter, order_number
from bot.telegram.turn import Next
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import FilteredOrders, Orders
from bot.ui.screen import Row
from bot.ui.screens import mass
from bot.ui.screens import orders as screens
from handlers.customer.draft import DRAFT
from handlers.customer.free_text import free_text
from handlers.customer.start import below_the_card
from handlers.routes import Routes

ORDER = "order"
"""What is awaited while the list is shown: a number or a link."""


async def show_orders(visit: Visit, address: Orders | FilteredOrders) -> None:
    which, search = OrderFilter.ALL, 0
    if isinstance(address, FilteredOrders):
        which, search = address.which, address.search
    history = visit.shop.history
    page = await visit.read(history.page, visit.person.id, address.page, which, search)
    begun = await visit.read(visit.shop.ordering.unfinished, visit.person)
    latest = await visit.read(visit.shop.history.latest, visit.person.id)
    together = await _together(visit)
    unfinished = begun.draft.id if begun else None
    await visit.show(screens.order_list(visit.look, page, unfinished, together, latest))


async def _together(visit: Visit) -> Row:
    """The way to several orders at once: to what became of the last, or how it is done."""
    latest = await visit.read(visit.shop.baskets.latest, visit.person)
    return mass.see_summary(visit.look, latest) or mass.ask(visit.look)


async def list_orders(visit: Visit, address: Orders | FilteredOrders) -> None:
    await visit.wait_for(leads_to(address, ORDER))
    await show_orders(visit, address)


async def orders_command(visit: Visit, _: str) -> None:
    """An order that is being made goes before: the text for it is still waited for."""
    first = Orders(page=0)
    if visit.awaiting is not None and DRAFT in (visit.data or {}):
        await below_the_card(visit, first)
        await show_orders(visit, first)
    else:
        await list_orders(visit, first)


async def find_order(visit: Visit) -> None:
    """What is neither a number nor the link of an order means what it means everywhere."""
    typed = (visit.text or "").strip()
    number = order_number(typed)
    if number is not None:
        await _show_number(visit, number)
    elif await visit.read(visit.shop.history.has_link, visit.person.id, typed):
        await _show_link(visit, typed)
    else:
        await free_text(visit)


async def _show_number(visit: Visit, number: int) -> None:
    """Somebody else's is answered like one that does not exist. It was typed: no forgery."""
    view = await visit.read(visit.shop.history.view, visit.person.id, number)
    if view is None:
        await visit.show(screens.gone(visit.look))
    else:
        await visit.cards.open(number, visit.chat_id, None, visit.look)


async def _show_link(visit: Visit, typed: str) -> None:
    search = await visit.act(
        visit.shop.history.search_link, visit.person.id, typed, then=_shows_found
    )
    await show_orders(visit, _found(search))


def _shows_found(search: int) -> Next:
    return leads_to(_found(search), ORDER)


def _found(search: int) -> FilteredOrders:
    return FilteredOrders(which=OrderFilter.ALL, search=search, page=0)


def register(routes: Routes) -> None:
    routes.acts(Orders, show=show_orders)(list_orders)
    routes.acts(FilteredOrders, show=show_orders)(list_orders)
    routes.text(ORDER)(find_order)
    routes.command("orders")(orders_command)
