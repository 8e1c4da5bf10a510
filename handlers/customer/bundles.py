"""Bundles: several services for one link."""

from __future__ import annotations

from bot.domain.baskets import BundleView
from bot.domain.common_links import fits, kind_of
from bot.domain.links import CheckedLink, LinkError, check_link
from bot.domain.platforms import Platform
from bot.telegram.turn import Next
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import BasketPage, Bundles, OpenBundle
from bot.ui.screen import Screen
from bot.ui.screens import bundles as screens
from bot.ui.screens import mass
from bot.ui.translator import Markup
from handlers.customer.draft_texts import link_problem
from handlers.customer.start import leaving
from handlers.routes import Routes

BUNDLE_LINK = "bundle-link"
BUNDLE, CARD = "bundle", "card"


async def show_bundles(visit: Visit, address: Bundles) -> None:
    platform = Platform.numbered(address.platform) if address.platform else None
    found = await visit.read(visit.shop.bundles.offered, platform)
    await visit.show(screens.offered(visit.look, platform, found, address.page))


async def open_bundle(visit: Visit, address: OpenBundle) -> None:
    """The card waits for the link."""
    await _wait(visit, address.bundle, visit.message_id)
    await show_bundle(visit, address)


async def _wait(visit: Visit, bundle_id: int, card: int | None) -> None:
    waiting = {BUNDLE: bundle_id, CARD: card or 0}
    await visit.wait_for(leads_to(OpenBundle(bundle=bundle_id), BUNDLE_LINK, **waiting))


async def show_bundle(visit: Visit, address: OpenBundle) -> None:
    view = await visit.read(visit.shop.bundles.view, address.bundle)
    await visit.show(_card(visit, view))


def _card(visit: Visit, view: BundleView | None, problem: Markup | None = None) -> Screen:
    if view is None or not view.is_offered:
        return screens.gone(visit.look)
    return screens.bundle_card(visit.look, view, problem)


async def type_link(visit: Visit) -> None:
    """One link for everything in the bundle."""
    data = visit.data or {}
    view = await visit.read(visit.shop.bundles.view, data.get(BUNDLE, 0))
    card = data.get(CARD) or None
    if view is None or not view.is_offered:
        await visit.wait_for(Next())
        await visit.show_on_card(screens.gone(visit.look), card, keep_typed=True)
        return
    try:
        links = _links(visit, view)
    except LinkError as error:
        await _refuse(visit, view, card, error)
        return
    found = await visit.act(
        visit.shop.baskets.begin_bundle,
        visit.person,
        view,
        links,
        then=lambda made: leads_to(BasketPage(basket=made.basket.id, page=0)),
    )
    await visit.show_on_card(mass.table(visit.look, found), card, keep_typed=False)


def _links(visit: Visit, view: BundleView) -> list[CheckedLink]:
    """The link in the form of each service. Raises LinkError where it does not fit one."""
    services = [view.services[item.service_id] for item in view.bundle.items]
    text = visit.text or ""
    return [check_link(text, service.platform, service.target) for service in services]


async def _refuse(visit: Visit, view: BundleView, card: int | None, error: LinkError) -> None:
    services = view.services.values()
    wrong = next(one for one in services if not fits(visit.text or "", kind_of(one)))
    screen = _card(visit, view, link_problem(visit, error, wrong.target))
    place = await visit.show_on_card(screen, card, keep_typed=visit.text is None)
    if place != card:
        await _wait(visit, view.bundle.id, place)


def register(routes: Routes) -> None:
    routes.acts(Bundles, show=show_bundles)(leaving(show_bundles))
    routes.acts(OpenBundle, show=show_bundle)(open_bundle)
    routes.text(BUNDLE_LINK)(type_link)
