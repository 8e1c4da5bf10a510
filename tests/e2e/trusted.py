"""A panel that has earned trust: Kiosk may decide there by itself what became of a lost order."""

from __future__ import annotations

from bot.domain.resolver import ENOUGH_ORDERS
from bot.domain.views import AGREED_IN_A_ROW
from bot.storage import Transaction
from tests.e2e.conftest import Play
from tests.e2e.sales import sell
from tests.e2e.stage import comes_true


async def earn_trust(play: Play, *, panel_id: int = 1) -> None:
    """Some orders with an order of somebody else between, the rest of the fifty as if it had been.

    The balances that agree are asked for: the book stands as it would after such a time.
    """
    await sell(play)
    play.world.books.place_foreign(2)
    await sell(play)
    await play.kiosk.db.write(as_if_there_had_been_more, panel_id)
    await comes_true(play, lambda: play.books.count("orders", "looked_at > 0"))
    for _ in range(AGREED_IN_A_ROW):
        await play.kiosk.shop.balances.ask()


def as_if_there_had_been_more(tx: Transaction, panel_id: int) -> None:
    """Each answer to `add` so far had a higher id than the one before."""
    tx.run(
        "UPDATE panel_trust SET ascending = ascending + :n WHERE panel_id = :id",
        n=ENOUGH_ORDERS - 1,
        id=panel_id,
    )
