"""`/start` and what may stand behind it: a link that leads to a service, a category, an order."""

from __future__ import annotations

from bot.domain.catalogue import Service
from bot.domain.deep_links import HOME, LinkTo, linked_number, pasted_payload
from bot.domain.draft_steps import LINK, QUANTITY
from bot.domain.pasting import read_paste
from bot.domain.platforms import Platform
from bot.domain.views import Step
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import FROM_CATEGORY, CategoryPage, Home, OpenOrder, OpenService
from bot.ui.screens import keys, start
from handlers.customer.browse import SEARCH, show_category
from handlers.customer.draft import DRAFT, open_service
from handlers.customer.order_lists import ORDER
from handlers.customer.orders import show_order
from handlers.customer.start import home_screen, show_home, stop_waiting
from handlers.routes import Routes


async def unknown_link(visit: Visit) -> None:
    """A link that somebody misspelt, or one of another version: home, with a word."""
    await stop_waiting(visit)
    said = visit.look.texts("finding-unknown-link")
    await visit.show(start.with_preface(said, await home_screen(visit)))


async def to_service(visit: Visit, rest: str) -> None:
    number = linked_number(rest)
    if number is None:
        await unknown_link(visit)
        return
    service = visit.shop.shelf.catalogue.service(number)
    await open_service(visit, _address(visit, number, service))


def _address(visit: Visit, number: int, service: Service | None) -> OpenService:
    """With the way back to the category in which it stands."""
    catalogue = visit.shop.shelf.catalogue
    if service is None:
        return OpenService(service=number, source=FROM_CATEGORY, place=0, page=0)
    page = keys.page_of(catalogue.services(service.category_id), service)
    return OpenService(service=number, source=FROM_CATEGORY, place=service.category_id, page=page)


async def to_category(visit: Visit, rest: str) -> None:
    number = linked_number(rest)
    if number is None:
        await unknown_link(visit)
        return
    address = CategoryPage(category=number, page=0)
    await visit.wait_for(leads_to(address))
    await show_category(visit, address)


async def to_order(visit: Visit, rest: str) -> None:
    """The person's own order; somebody else's is answered like one that does not exist."""
    number = linked_number(rest)
    if number is None:
        await unknown_link(visit)
        return
    address = OpenOrder(order=number)
    await visit.wait_for(leads_to(address))
    await show_order(visit, address)


async def payload_sent(visit: Visit) -> str | None:
    """Where a pasted link into this shop leads, unless the link itself is what is asked for."""
    paste = read_paste(visit.text or "")
    if paste is None or len(paste.links) > 1 or not await _may_lead_away(visit):
        return None
    name = (await visit.bot.me()).username
    return pasted_payload(visit.text or "", name) if name is not None else None


async def _may_lead_away(visit: Visit) -> bool:
    """A bot can be what is ordered for, this one as well: there its link is the answer."""
    if visit.awaiting in (None, SEARCH, ORDER):
        return True
    if visit.awaiting not in (LINK, QUANTITY):
        return False
    draft_id = (visit.data or {}).get(DRAFT, 0)
    step = await visit.read(visit.shop.ordering.step, visit.person, draft_id)
    return not isinstance(step, Step) or step.service.platform is not Platform.TELEGRAM


def register(routes: Routes) -> None:
    routes.starts(LinkTo.SERVICE)(to_service)
    routes.starts(LinkTo.CATEGORY)(to_category)
    routes.starts(LinkTo.ORDER)(to_order)

    @routes.command("start")
    async def start_command(visit: Visit, payload: str) -> None:
        kind, _, rest = payload.partition("_")
        answer = routes.links.get(kind)
        if answer is not None:
            await answer(visit, rest)
        elif payload in ("", HOME):
            await stop_waiting(visit)
            await show_home(visit, Home())
        else:
            await unknown_link(visit)
