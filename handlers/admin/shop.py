"""The shop itself: panel balances, the freeze switch."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.views import PanelBalance
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import Balance, OpenPanelBook, OpenRestored, ShowFreeze, SwitchFreeze
from bot.ui.screens import admin, balances, panel_book
from bot.ui.screens import freeze as screens
from handlers.routes import Routes


async def show_balance(visit: Visit, _: Balance) -> None:
    """A slow panel must not keep the admin from other commands: it is asked beside."""
    await visit.show(admin.asking(visit.look))
    visit.beside(_ask_balances(visit), "balance")


async def _ask_balances(visit: Visit) -> None:
    """Drawn after each answer: a slow panel does not hold back the others."""

    async def draw(found: Sequence[PanelBalance]) -> None:
        await visit.show(balances.balances(visit.look, found))

    await visit.shop.balances.ask(draw)


async def balance_command(visit: Visit, _: str) -> None:
    await show_balance(visit, Balance())


async def show_panel_book(visit: Visit, address: OpenPanelBook) -> None:
    found = await visit.read(visit.shop.balances.page, address.panel)
    if found is None:
        await show_balance(visit, Balance())
    else:
        await visit.show(panel_book.panel_book(visit.look, found))


async def freeze_command(visit: Visit, _: str) -> None:
    await show_freeze(visit, ShowFreeze())


async def show_freeze(visit: Visit, _: ShowFreeze | SwitchFreeze) -> None:
    state = await visit.read(visit.shop.freeze.state)
    await visit.show(screens.freeze(visit.look, state))


async def switch_freeze(visit: Visit, address: SwitchFreeze) -> None:
    await visit.act(
        visit.shop.freeze.switch,
        visit.person.id,
        bool(address.on),
        then=lambda _: leads_to(address),
    )
    await show_freeze(visit, address)


async def open_restored(visit: Visit, address: OpenRestored) -> None:
    """Only with what was found before one's eyes, and only for that restore."""
    if not address.sure:
        await show_open_restored(visit, address)
        return
    await visit.act(
        visit.shop.restoring.open_shop,
        visit.person.id,
        address.at,
        then=lambda _: leads_to(ShowFreeze()),
    )
    for bell in (visit.shop.signals.placing, visit.shop.signals.notices):
        bell.set()
    await show_freeze(visit, ShowFreeze())


async def show_open_restored(visit: Visit, address: OpenRestored) -> None:
    state = await visit.read(visit.shop.freeze.state)
    if state.restored is None or state.restored.restored_at != address.at:
        await visit.show(screens.freeze(visit.look, state))
    else:
        await visit.show(screens.open_restored(visit.look, state.restored))


def register(routes: Routes) -> None:
    routes.shows(Balance, admin=True)(show_balance)
    routes.shows(OpenPanelBook, admin=True)(show_panel_book)
    routes.acts(SwitchFreeze, show=show_freeze, admin=True)(switch_freeze)
    routes.shows(ShowFreeze, admin=True)(show_freeze)
    routes.acts(OpenRestored, show=show_open_restored, admin=True)(open_restored)
    routes.command("balance", admin=True)(balance_command)
    routes.command("freeze", admin=True)(freeze_command)
