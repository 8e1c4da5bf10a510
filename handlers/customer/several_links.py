"""Several links in one message."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.pasting import PastedLink, SentLink
from bot.telegram.turn import Next
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import OneServiceForAll, PastedLinks
from bot.ui.screens import paste as screens
from handlers.customer import mass
from handlers.customer.start import leaving
from handlers.routes import Routes


async def several_links(visit: Visit, links: Sequence[SentLink]) -> None:
    """Show them, a button each. `links` are all of the message, also those with a problem."""
    kept = await visit.act(visit.shop.pasting.keep, visit.person.id, links, then=_after)
    refused = [link for link in links if link.problem is not None]
    await visit.show(screens.several(visit.look, kept, 0, refused))


def _after(kept: tuple[PastedLink, ...]) -> Next:
    return leads_to(PastedLinks(paste=kept[0].paste, page=0)) if kept else Next()


async def show_links(visit: Visit, address: PastedLinks) -> None:
    pasting, person_id = visit.shop.pasting, visit.person.id
    found = await visit.read(pasting.of_paste, person_id, address.paste)
    if found:
        await visit.show(screens.several(visit.look, found, address.page))
        return
    if await visit.read(pasting.is_foreign, person_id, address.paste):
        await visit.refuse(address.pack())
    await visit.show(screens.gone(visit.look))


async def order_all(visit: Visit, address: OneServiceForAll) -> None:
    """One service, and one quantity, for all of them."""
    found = await visit.read(visit.shop.pasting.of_paste, visit.person.id, address.paste)
    if found:
        await mass.begin_with_links(visit, [one.link for one in found])
    else:
        await show_links(visit, PastedLinks(paste=address.paste, page=0))


def register(routes: Routes) -> None:
    routes.acts(PastedLinks, show=show_links)(leaving(show_links))
    routes.acts(OneServiceForAll)(order_all)
