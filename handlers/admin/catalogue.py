"""The catalogue: bringing it up to date, what is left out and why, services off the shelf."""

from __future__ import annotations

from bot.domain.offers import Numbers
from bot.domain.records import ListedService
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import (
    LeftOutReasons,
    LeftOutServices,
    SyncNow,
    TakeSync,
    WithholdService,
)
from bot.ui.screens import admin
from bot.ui.screens import catalogue as screens
from handlers.routes import Routes


async def sync(visit: Visit, _: SyncNow) -> None:
    """A slow panel must not keep the admin from other commands: it is asked beside."""
    await visit.show(admin.asking(visit.look))
    visit.beside(_sync(visit), "sync")


async def _sync(visit: Visit) -> None:
    results = await visit.shop.sync.step()
    reasons = await visit.read(visit.shop.backroom.reasons)
    await visit.show(screens.sync_report(visit.look, results, reasons))


async def sync_command(visit: Visit, _: str) -> None:
    await sync(visit, SyncNow())


async def ask_take(visit: Visit, address: TakeSync) -> None:
    found = visit.shop.sync.doubted(address.panel)
    if found is None:
        await visit.show(screens.nothing_to_take(visit.look))
    else:
        newer = found.at != address.at
        await visit.show(screens.ask_take(visit.look, found, newer=newer))


async def take(visit: Visit, address: TakeSync) -> None:
    """Exactly the answer whose numbers were shown; where there is a newer one, ask again."""
    if not address.sure:
        await ask_take(visit, address)
        return
    async with visit.shop.sync.writing(address.panel):
        numbers: Numbers | None = await visit.act(
            visit.shop.sync.take,
            visit.person.id,
            address.panel,
            address.at,
            then=lambda _: leads_to(LeftOutReasons()),
        )
    if numbers is None:
        await ask_take(visit, address)
        return
    await visit.shop.sync.taken(address.panel)
    await visit.show(screens.taken(visit.look, numbers))


async def show_reasons(visit: Visit, _: LeftOutReasons) -> None:
    reasons = await visit.read(visit.shop.backroom.reasons)
    await visit.show(screens.left_out_reasons(visit.look, reasons))


async def show_left_out(visit: Visit, address: LeftOutServices) -> None:
    found = await visit.read(visit.shop.backroom.page, address.reason, address.page)
    await visit.show(screens.left_out(visit.look, found))


async def withhold(visit: Visit, address: WithholdService) -> None:
    service: ListedService | None = await visit.act(
        visit.shop.backroom.withhold,
        visit.person.id,
        address.service,
        bool(address.on),
        then=lambda _: leads_to(address),
    )
    await visit.shop.sync.load()
    await visit.show(screens.withheld(visit.look, service))


async def show_withheld(visit: Visit, address: WithholdService) -> None:
    service = await visit.read(visit.shop.backroom.service, address.service)
    await visit.show(screens.withheld(visit.look, service))


def register(routes: Routes) -> None:
    routes.shows(SyncNow, admin=True)(sync)
    routes.acts(TakeSync, show=ask_take, admin=True)(take)
    routes.shows(LeftOutReasons, admin=True)(show_reasons)
    routes.shows(LeftOutServices, admin=True)(show_left_out)
    routes.acts(WithholdService, show=show_withheld, admin=True)(withhold)
    routes.command("sync", admin=True)(sync_command)
