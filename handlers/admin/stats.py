"""How the shop does."""

from __future__ import annotations

from bot.telegram.visit import Visit
from bot.ui.callbacks import Stats
from bot.ui.screens import stats as screens
from handlers.routes import Routes


async def stats_command(visit: Visit, _: str) -> None:
    await show_stats(visit, Stats())


async def show_stats(visit: Visit, _: Stats) -> None:
    found = await visit.read(visit.shop.stats.view)
    await visit.show(screens.stats(visit.look, found))


def register(routes: Routes) -> None:
    routes.shows(Stats, admin=True)(show_stats)
    routes.command("stats", admin=True)(stats_command)
