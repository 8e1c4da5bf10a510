"""Letting Kiosk decide again about lost orders of a panel."""

from __future__ import annotations

from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import AllowResolving
from bot.ui.screens import start
from handlers.routes import Routes


async def allow(visit: Visit, address: AllowResolving) -> None:
    await visit.act(
        visit.shop.reconciler.allow,
        visit.person.id,
        address.panel,
        then=lambda _: leads_to(address),
    )
    visit.shop.signals.notices.set()
    await show_allowed(visit, address)


async def show_allowed(visit: Visit, _: AllowResolving) -> None:
    await visit.show(start.notice(visit.look, visit.look.texts("resolving-allowed")))


def register(routes: Routes) -> None:
    routes.acts(AllowResolving, show=show_allowed, admin=True)(allow)
