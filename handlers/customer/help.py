"""Help for the step that one is in, the other pages of text, and what the shop's words mean."""

from __future__ import annotations

from bot.domain.draft_steps import LINK, QUANTITY
from bot.domain.order_forms import FIELDS, LISTS
from bot.domain.views import Refusal
from bot.telegram.visit import Visit
from bot.ui.callbacks import DraftHints, Info, OrderHints, Support
from bot.ui.screens import help as screens
from bot.ui.screens import orders, start
from handlers.admin.home import NEW_BUNDLE
from handlers.customer.browse import SEARCH
from handlers.customer.bundles import BUNDLE_LINK
from handlers.customer.draft import MORE as MORE_LINES
from handlers.customer.draft import REVIEWED
from handlers.customer.drip import INTERVAL, RUNS
from handlers.customer.mass import MANY_QUANTITY, MASS, MASS_MORE
from handlers.customer.order_lists import ORDER
from handlers.customer.start import below_the_card
from handlers.customer.support import MORE, NEW, show_support
from handlers.routes import Routes

INFO_PAGES = ("help", "terms", "privacy")

_STEPS = {
    LINK: "link",
    QUANTITY: "quantity",
    RUNS: "drip",
    INTERVAL: "drip",
    SEARCH: "search",
    ORDER: "orders",
    MASS: "mass",
    MASS_MORE: "mass",
    MANY_QUANTITY: "quantity",
    BUNDLE_LINK: "bundle",
    NEW: "ticket",
    MORE: "ticket",
    NEW_BUNDLE: "admin",
}


async def _step(visit: Visit) -> str:
    """Which help fits; after an order, what can be done on its card."""
    awaiting = visit.awaiting
    if awaiting is None:
        latest = await visit.read(visit.shop.history.latest, visit.person.id)
        return "start" if latest is None else "orders"
    if REVIEWED in (visit.data or {}):
        return "confirm"
    field = awaiting.removeprefix(MORE_LINES)
    if field in FIELDS:
        return "list" if field in LISTS else "field"
    return _STEPS.get(awaiting, "admin" if visit.look.is_admin else "start")


async def show_info(visit: Visit, address: Info) -> None:
    """`support` is on buttons of old messages."""
    if address.page == "support":
        await show_support(visit, Support(page=0))
    elif address.page in INFO_PAGES and address.page != "help":
        await visit.show(start.info(visit.look, address.page, mode=visit.shop.mode))
    else:
        await visit.show(
            screens.help_page(visit.look, await _step(visit), person_id=visit.person.id)
        )


async def show_draft_hints(visit: Visit, address: DraftHints) -> None:
    """Nothing is changed: the card's text is waited for still."""
    found = await visit.read(visit.shop.ordering.step, visit.person, address.draft)
    if isinstance(found, Refusal):
        await show_info(visit, Info(page="help"))
    else:
        await visit.show(screens.service_hints(visit.look, found.service, address.draft))


async def show_order_hints(visit: Visit, address: OrderHints) -> None:
    order = await visit.read(visit.shop.support.order_of, visit.person.id, address.order)
    if order is None:
        await visit.refuse(address.pack())
        await visit.show(orders.gone(visit.look))
    else:
        await visit.show(screens.order_hints(visit.look, order))


def register(routes: Routes) -> None:
    routes.shows(Info)(show_info)
    routes.shows(DraftHints)(show_draft_hints)
    routes.shows(OrderHints)(show_order_hints)
    for page in INFO_PAGES:
        _register_info(routes, page)


def _register_info(routes: Routes, page: str) -> None:
    @routes.command(page)
    async def info_command(visit: Visit, _: str) -> None:
        await below_the_card(visit, Info(page=page))
        await show_info(visit, Info(page=page))
