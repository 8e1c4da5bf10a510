"""The catalogue: bringing it up to date, what is left out and why, services off the shelf."""

from __future__ import annotations

from decimal import Decimal

from bot.domain.left_out import LeftOut
from bot.domain.offers import Numbers
from bot.domain.records import ListedService
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import (
    AcceptCharge,
    ApproveRate,
    ApproveRates,
    LeftOutReasons,
    LeftOutServices,
    OpenCase,
    SyncNow,
    TakeSync,
    WithholdService,
)
from bot.ui.screens import admin
from bot.ui.screens import catalogue as screens
from handlers.admin.cases import show_case
from handlers.routes import Routes

JUMPED = LeftOutServices(reason=LeftOut.RATE_JUMP, page=0)


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


# Rates that jumped, and charges that are others than the rate says


async def approve(visit: Visit, address: ApproveRate) -> None:
    done: bool = await visit.act(
        visit.shop.rate_jumps.approve,
        visit.person.id,
        address.service,
        address.mark,
        then=lambda _: leads_to(JUMPED),
    )
    await visit.shop.sync.load()
    found = await visit.read(visit.shop.backroom.page, LeftOut.RATE_JUMP, 0)
    key = "approve-one-done" if done else "approve-newer"
    await visit.show(screens.left_out(visit.look, found, problem=visit.look.texts(key)))


async def show_jumped(visit: Visit, _: ApproveRate) -> None:
    await show_left_out(visit, JUMPED)


async def ask_approve(visit: Visit, address: ApproveRates) -> None:
    found = await visit.read(visit.shop.rate_jumps.waiting)
    newer = bool(address.sure) and found.mark != address.mark
    await visit.show(screens.ask_approve(visit.look, found.count, found.mark, newer=newer))


async def approve_all(visit: Visit, address: ApproveRates) -> None:
    """Exactly the rates that were there when it was asked."""
    if not address.sure:
        await ask_approve(visit, address)
        return
    count: int | None = await visit.act(
        visit.shop.rate_jumps.approve_all,
        visit.person.id,
        address.mark,
        then=lambda _: leads_to(LeftOutReasons()),
    )
    if count is None:
        await ask_approve(visit, address)
        return
    await visit.shop.sync.load()
    await visit.show(screens.approved(visit.look, count))


async def accept_charge(visit: Visit, address: AcceptCharge) -> None:
    factor: Decimal | None = await visit.act(
        visit.shop.price_truth.accept,
        visit.person.id,
        address.case,
        then=lambda _: leads_to(OpenCase(case=address.case)),
    )
    await visit.shop.price_truth.settle()
    said = None if factor is None else f"{factor:f}"
    await visit.show(screens.price_accepted(visit.look, said, address.case))


async def show_accepted(visit: Visit, address: AcceptCharge) -> None:
    """After a restart between the change and the screen: the case says what became of it."""
    await visit.shop.sync.load()
    await show_case(visit, OpenCase(case=address.case))


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
    routes.acts(ApproveRate, show=show_jumped, admin=True)(approve)
    routes.acts(ApproveRates, show=ask_approve, admin=True)(approve_all)
    routes.acts(AcceptCharge, show=show_accepted, admin=True)(accept_charge)
    routes.acts(WithholdService, show=show_withheld, admin=True)(withhold)
    routes.command("sync", admin=True)(sync_command)
