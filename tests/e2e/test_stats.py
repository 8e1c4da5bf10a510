"""/stats: what it says is what the ledger and the panel's books say, and only admins see it."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest

from bot.storage import Transaction
from bot.ui.callbacks import Balance, Cases, Stats
from sandbox.panel.faults import Fault
from sandbox.panel.orders import Plan
from tests.e2e.conftest import Play
from tests.e2e.stage import PRICE, Stage, buy, everything_said, reaches, said, staged
from tests.e2e.steps import press, see
from tests.samples import one_test_in

pytestmark = one_test_in(3)

LINKS = [f"https://www.instagram.com/practice.{number}" for number in range(9)]
COST = Decimal("0.90")
DAY = 86_400


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as found:
        yield found


def dollars(amount: Decimal) -> str:
    return f"${amount:,.4f}"


async def sold(play: Play) -> Decimal:
    """What the ledger has captured, less what it gave back."""

    def sum_up(tx: Transaction) -> int:
        found: int = tx.value(
            "SELECT sum(CASE kind WHEN 'capture' THEN amount ELSE -amount END) FROM ledger_tx"
            " WHERE kind IN ('capture', 'refund')"
        )
        return found

    return Decimal(await play.kiosk.db.read(sum_up)) / 1_000_000


async def test_the_figures_are_those_of_the_books(stage: Stage) -> None:
    """Completed, half delivered, canceled, refused, and one that is still at work."""
    stage.world.books.plan_next(Plan.complete(), Plan.partial(0.5), Plan.cancel(), Plan.complete())
    async with stage.play() as play:
        for number, state in enumerate(("completed", "partial", "canceled"), 1):
            await buy(play, link=LINKS[number])
            await reaches(play, state, number, step=10)
        stage.world.panel_faults.next("add", Fault.error("Bad link"))
        await buy(play, link=LINKS[4])
        await reaches(play, "rejected", 4)
        await buy(play, link=LINKS[5], actor=play.customer)
        await reaches(play, "in_progress", 5)
        await play.operator.send("/stats")
        shown = await play.operator.wait_for(said("stats-title", at="")[:20])
        counts = dict.fromkeys(("completed", "partial", "canceled", "refused"), 1)
        assert said("stats-orders", confirmed=5, placed=4, **counts) in shown.text
        turnover = PRICE + PRICE / 2 + PRICE
        assert await sold(play) == turnover
        paid = dollars(turnover)
        refunds = dollars(PRICE / 2 + PRICE)
        assert said("stats-turnover", turnover=paid, refunds=refunds) in shown.text
        # The panel keeps what it delivered: one, a half, nothing, and one on its way.
        cost = COST + COST / 2 + COST
        assert stage.world.books.balance == 100 - cost
        assert said("stats-costs", cost=dollars(cost), known=4, placed=4) in shown.text
        assert said("stats-profit", profit=dollars(turnover - cost)) in shown.text
        assert said("stats-people", customers=1, new=2) in shown.text
        assert shown.text.count(paid) == 4, "three periods, and the one service that was sold"
        await play.books.check()


async def test_open_orders_holds_and_cases_are_shown(stage: Stage) -> None:
    async with stage.play() as play:
        await play.operator.send("/stats")
        await play.operator.wait_for(said("stats-open", n=0))
        stage.world.panel_faults.next("add", Fault.empty())
        await buy(play)
        await reaches(play, "unknown")
        await press(play.operator, Stats)
        shown = await play.operator.wait_for(said("stats-cases", n=1))
        assert "1 order is open, the oldest (#1) since" in shown.text
        assert f"Held: {dollars(PRICE)}" in shown.text
        await press(play.operator, Cases)
        await play.operator.wait_for(said("cases-title"))


async def test_yesterday_is_not_today(stage: Stage) -> None:
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "completed", step=10)
        play.clock.advance(DAY)
        await play.operator.send("/stats")
        shown = await see(play.operator, Stats)
        today, week = re.findall(r"orders: (\d+) confirmed", shown.text)[:2]
        assert (today, week) == ("0", "1")


async def test_the_way_from_the_figures_to_the_balance(stage: Stage) -> None:
    async with stage.play() as play:
        await play.operator.send("/stats")
        await see(play.operator, Balance)
        await press(play.operator, Balance)
        await play.operator.wait_for("100.00000 USD")
        await press(play.operator, Stats)
        await see(play.operator, Balance)


async def test_the_figures_are_for_admins(stage: Stage) -> None:
    async with stage.play() as play:
        await play.customer.send("/stats")
        await play.customer.wait_for(said("not-understood"))
        await play.customer.tap_data(None, Stats().pack(), forge=True)
        await play.settled()
        assert said("stats-note") not in await everything_said(play.customer)
        assert await play.books.count("audit", "action = 'refused'") == 1
