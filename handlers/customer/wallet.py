"""The wallet: balance, what is held, the statement, and how to top up."""

from bot.telegram.visit import Visit
from bot.ui.callbacks import TopUp, WalletPage
from bot.ui.screens import start
from bot.ui.screens import wallet as screens
from bot.ui.screens.draft import top_up
from handlers.customer.start import below_the_card, leaving
from handlers.routes import Routes


async def show_wallet(visit: Visit, address: WalletPage) -> None:
    if not visit.shop.has_wallets:
        await visit.show(start.notice(visit.look, visit.look.texts("wallet-private")))
        return
    found = await visit.read(visit.shop.wallet.statement, visit.person.id, address.page)
    await visit.show(screens.wallet(visit.look, found))


async def wallet_command(visit: Visit, _: str) -> None:
    await below_the_card(visit, WalletPage(page=0))
    await show_wallet(visit, WalletPage(page=0))


async def show_top_up(visit: Visit, address: TopUp) -> None:
    await visit.show(top_up(visit.look, visit.shop.payment_text, address.draft, visit.person.id))


def register(routes: Routes) -> None:
    routes.acts(WalletPage, show=show_wallet)(leaving(show_wallet))
    routes.shows(TopUp)(show_top_up)
    routes.command("wallet")(wallet_command)
