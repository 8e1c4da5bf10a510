"""The shop itself: panel balances, the freeze switch."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.views import PanelBalance
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import Balance, SwitchFreeze
from bot.ui.screens import admin as screens
from bot.ui.screens import balances
from handlers.routes import Routes


async def show_balance(visit: Visit, _: Balance) -> None:
    """A slow panel must not keep the admin from other commands: it is asked beside."""
    await visit.show(screens.asking(visit.look))
    visit.beside(_ask_balances(visit), "balance")


async def _ask_balances(visit: Visit) -> None:
    """Drawn after each answer: a slow panel does not hold back the others."""

    async def draw(found: Sequence[PanelBalance]) -> None:
        await visit.show(balances.balances(visit.look, found))

    await visit.shop.balances.ask(draw)


async def balance_command(visit: Visit, _: str) -> None:
    await show_balance(visit, Balance())


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
    routes.acts(SwitchFreeze, show=show_freeze, admin=True)(switch_freeze)
    routes.command("balance", admin=True)(balance_command)
    routes.command("freeze", admin=True)(freeze_command)
