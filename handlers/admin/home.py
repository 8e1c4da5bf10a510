"""`/admin`: the way to all that admins have, and the bundles that they make."""

from __future__ import annotations

from bot.domain.bundles import BundleError
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import (
    AdminBundle,
    AdminBundles,
    AdminHome,
    AskBundle,
    DeleteBundle,
    SwitchBundle,
)
from bot.ui.screens import bundles as screens
from bot.ui.screens.admin_home import admin_home
from handlers.customer.start import leaving, stop_waiting
from handlers.routes import Routes

NEW_BUNDLE = "new-bundle"


async def admin_command(visit: Visit, _: str) -> None:
    await stop_waiting(visit)
    await show_admin_home(visit, AdminHome())


async def show_admin_home(visit: Visit, _: AdminHome) -> None:
    await visit.show(admin_home(visit.look))


async def show_bundles(visit: Visit, address: AdminBundles) -> None:
    found = await visit.read(visit.shop.bundles.every)
    await visit.show(screens.admin_list(visit.look, found, address.page))


async def show_bundle(visit: Visit, address: AdminBundle | SwitchBundle | DeleteBundle) -> None:
    view = await visit.read(visit.shop.bundles.view, address.bundle)
    if view is None:
        await show_bundles(visit, AdminBundles(page=0))
    else:
        await visit.show(screens.admin_card(visit.look, view))


async def ask_bundle(visit: Visit, address: AskBundle) -> None:
    await visit.wait_for(leads_to(address, NEW_BUNDLE))
    await show_ask(visit, address)


async def show_ask(visit: Visit, _: AskBundle) -> None:
    await visit.show(screens.ask_bundle(visit.look))


async def type_bundle(visit: Visit) -> None:
    """The name and the lines; what is wrong with them is said, and they are waited for again."""
    try:
        view = await visit.act(
            visit.shop.bundles.create,
            visit.person.id,
            visit.text or "",
            then=lambda made: leads_to(AdminBundle(bundle=made.bundle.id)),
        )
    except BundleError as error:
        problem = screens.fault(visit.look, error.fault)
        await visit.show(screens.ask_bundle(visit.look, problem))
        return
    await visit.show(screens.admin_card(visit.look, view))


async def switch_bundle(visit: Visit, address: SwitchBundle) -> None:
    await visit.act(
        visit.shop.bundles.switch,
        visit.person.id,
        address.bundle,
        bool(address.on),
        then=lambda _: leads_to(AdminBundle(bundle=address.bundle)),
    )
    await show_bundle(visit, address)


async def delete_bundle(visit: Visit, address: DeleteBundle) -> None:
    view = await visit.read(visit.shop.bundles.view, address.bundle)
    if view is not None and not address.sure:
        await visit.show(screens.admin_card(visit.look, view, asks=True))
        return
    await visit.act(
        visit.shop.bundles.delete,
        visit.person.id,
        address.bundle,
        then=lambda _: leads_to(AdminBundles(page=0)),
    )
    await show_bundles(visit, AdminBundles(page=0))


def register(routes: Routes) -> None:
    routes.command("admin", admin=True)(admin_command)
    routes.text(NEW_BUNDLE, admin=True)(type_bundle)
    routes.acts(AdminHome, show=show_admin_home, admin=True)(leaving(show_admin_home))
    routes.acts(AdminBundles, show=show_bundles, admin=True)(leaving(show_bundles))
    routes.shows(AdminBundle, admin=True)(show_bundle)
    routes.acts(AskBundle, show=show_ask, admin=True)(ask_bundle)
    routes.acts(SwitchBundle, show=show_bundle, admin=True)(switch_bundle)
    routes.acts(DeleteBundle, admin=True)(delete_bundle)
