"""Links that come before a service: recognised, kept, and answered with what fits them."""

from __future__ import annotations

from bot.domain.pasted import PastedPlatforms
from bot.domain.pasted import PastedServices as Found
from bot.domain.pasting import SentLink, sent_links
from bot.domain.platforms import Platform
from bot.domain.views import Refusal
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import PastedServices, TakePasted
from bot.ui.screens import paste as screens
from handlers.customer.draft import after_step
from handlers.customer.draft_texts import card_after, paste_sent
from handlers.customer.several_links import several_links
from handlers.customer.start import leaving
from handlers.routes import Routes


async def answer_links(visit: Visit) -> bool:
    """Answer a message with links in it; False where there are none, and nothing is done."""
    paste = paste_sent(visit)
    if paste is None:
        return False
    # A forwarded post stands for itself; its channel is meant only where a channel is asked for.
    links = sent_links(paste)[: 1 if visit.place is not None else None]
    if not links:
        title = visit.place.title if visit.place is not None else ""
        await visit.show(screens.private_place(visit.look, title))
    elif len(links) > 1:
        await several_links(visit, links)
    elif links[0].problem is not None:
        await visit.show(screens.refused(visit.look, links[0]))
    else:
        await _one_link(visit, links[0])
    return True


async def _one_link(visit: Visit, link: SentLink) -> None:
    [kept] = await visit.act(
        visit.shop.pasting.keep,
        visit.person.id,
        (link,),
        then=lambda kept: leads_to(PastedServices(pasted=kept[0].id, platform=0, page=0)),
    )
    await show_services(visit, PastedServices(pasted=kept.id, platform=0, page=0))


async def show_services(visit: Visit, address: PastedServices) -> None:
    pasting, person_id = visit.shop.pasting, visit.person.id
    platform = Platform.numbered(address.platform) if address.platform else None
    found = await visit.read(pasting.look, person_id, address.pasted, platform)
    if found is None:
        await _gone(visit, address)
    elif isinstance(found, PastedPlatforms):
        await visit.show(screens.platforms(visit.look, found))
    else:
        await _show_fitting(visit, found, address)


async def _show_fitting(visit: Visit, found: Found, address: PastedServices) -> None:
    shown = screens.on_page(found.fitting.services, address.page)
    times = await visit.read(visit.shop.history.usual_of, [service.id for service in shown])
    await visit.show(screens.services(visit.look, found, address.platform, address.page, times))


async def _gone(visit: Visit, address: PastedServices | TakePasted) -> None:
    if await visit.read(visit.shop.pasting.is_foreign, visit.person.id, address.pasted):
        await visit.refuse(address.pack())
    await visit.show(screens.gone(visit.look))


async def take(visit: Visit, address: TakePasted) -> None:
    """The link is there already: on to the quantity, or with one to the price."""
    pasting = visit.shop.pasting
    if await visit.read(pasting.is_foreign, visit.person.id, address.pasted):
        await _gone(visit, address)
        return
    given = await visit.act(
        pasting.begin,
        visit.person,
        address.pasted,
        address.service,
        _list_of(visit, address).pack(),
        visit.message_id,
        then=lambda given: after_step(given.found),
    )
    if given.found is Refusal.DRAFT_GONE:
        await _gone(visit, address)
        return
    await visit.show(await card_after(visit, given))


def _list_of(visit: Visit, address: TakePasted) -> PastedServices:
    """The list that the service stood in; which platform is meant, the service says."""
    service = visit.shop.shelf.catalogue.service(address.service)
    platform = service.platform if service is not None else 0
    return PastedServices(pasted=address.pasted, platform=platform, page=address.page)


def register(routes: Routes) -> None:
    routes.acts(PastedServices, show=show_services)(leaving(show_services))
    routes.acts(TakePasted)(take)
