"""The shop itself: panel balances, the catalogue, the freeze switch."""

from __future__ import annotations

from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import Balance, SwitchFreeze, SyncNow
from bot.ui.screens import admin as screens
from handlers.routes import Routes


async def show_balance(visit: Visit, _: Balance) -> None:
    """A slow panel must not keep the admin from other commands: it is asked beside."""
    await visit.show(screens.asking(visit.look))
    visit.beside(_ask_balances(visit), "balance")


async def _ask_balances(visit: Visit) -> None:
    found = await visit.shop.balances.ask()
    await visit.show(screens.balances(visit.look, found))


async def balance_command(visit: Visit, _: str) -> None:
    await show_balance(visit, Balance())


async def sync(visit: Visit, _: SyncNow) -> None:
    await visit.show(screens.asking(visit.look))
    visit.beside(_sync(visit), "sync")


async def _sync(visit: Visit) -> None:
    results = await visit.shop.sync.step()
    await visit.show(screens.sync_report(visit.look, results, visit.shop.shelf.catalogue.hidden))


async def sync_command(visit: Visit, _: str) -> None:
    await sync(visit, SyncNow())


async def freeze_command(visit: Visit, _: str) -> None:
    await show_freeze(visit, SwitchFreeze(on=0))


async def show_freeze(visit: Visit, _: SwitchFreeze) -> None:
    frozen = await visit.read(visit.shop.freeze.is_on)
    await visit.show(screens.freeze(visit.look, frozen))


async def switch_freeze(visit: Visit, address: SwitchFreeze) -> None:
    await visit.act(
        visit.shop.freeze.switch,
        visit.person.id,
        bool(address.on),
        then=lambda _: leads_to(address),
    )
    await show_freeze(visit, address)


def register(routes: Routes) -> None:
    routes.shows(Balance, admin=True)(show_balance)
    routes.shows(SyncNow, admin=True)(sync)
    routes.acts(SwitchFreeze, show=show_freeze, admin=True)(switch_freeze)
    routes.command("balance", admin=True)(balance_command)
    routes.command("sync", admin=True)(sync_command)
    routes.command("freeze", admin=True)(freeze_command)
