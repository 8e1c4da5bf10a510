"""Favourites: the star on a service's card, and the list."""

from bot.domain.draft_steps import LINK
from bot.domain.views import Refusal
from bot.telegram.turn import Next
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import EditLink, Favourites, RemoveFavourite, StarService
from bot.ui.screens import draft as draft_screens
from bot.ui.screens.favourites import favourites
from handlers.customer.draft import own, service_card
from handlers.customer.start import below_the_card, leaving
from handlers.routes import Routes


async def show_favourites(visit: Visit, address: Favourites) -> None:
    found = await visit.read(visit.shop.favourites.of, visit.person.id)
    await visit.show(favourites(visit.look, found, address.page))


async def favourites_command(visit: Visit, _: str) -> None:
    await below_the_card(visit, Favourites(page=0))
    await show_favourites(visit, Favourites(page=0))


async def remove_favourite(visit: Visit, address: RemoveFavourite) -> None:
    shown = Favourites(page=address.page)
    await visit.act(
        visit.shop.favourites.remove,
        visit.person.id,
        address.service,
        then=lambda _: leads_to(shown),
    )
    await visit.toast(visit.look.texts.plain("favourite-removed"))
    await show_favourites(visit, shown)


async def star_service(visit: Visit, address: StarService) -> None:
    """The card stays, and waits for the link as before."""
    step = await visit.read(visit.shop.ordering.step, visit.person, address.draft)
    if isinstance(step, Refusal):
        await visit.show(draft_screens.refused(visit.look, step))
        return
    shop, following = visit.shop, _back_to_the_link(address)
    change = shop.favourites.add if address.on else shop.favourites.remove
    done = await visit.act(change, visit.person.id, step.service.id, then=lambda _: following)
    key = "favourite-added" if address.on else "favourite-removed"
    full = done is False
    await visit.toast(visit.look.texts.plain("favourites-full" if full else key), alert=full)
    await visit.show(await service_card(visit, step))


def _back_to_the_link(address: StarService) -> Next:
    return leads_to(EditLink(draft=address.draft), LINK, draft=address.draft)


def register(routes: Routes) -> None:
    routes.acts(Favourites, show=show_favourites)(leaving(show_favourites))
    routes.acts(RemoveFavourite)(remove_favourite)
    routes.acts(StarService)(own(star_service))
    routes.command("favourites")(favourites_command)
