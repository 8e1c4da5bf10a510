"""Private mode: everybody may look, those who were let in may order, the operator pays."""

from __future__ import annotations

from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest

from bot.ui.callbacks import ConfirmBasket, PickQuantity
from sandbox.panel.faults import Fault
from sandbox.world import CUSTOMER_ID
from tests.e2e.conftest import Play
from tests.e2e.stage import (
    LINK,
    START,
    Stage,
    ask_price,
    buy,
    everything_said,
    known_service,
    reaches,
    said,
    staged,
)
from tests.e2e.steps import press, see

COST = Decimal("0.90")


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    stage: Stage
    async with staged(tmp_path) as stage, stage.play(shop_mode="private") as found:
        yield found


async def let_in(play: Play) -> None:
    await play.operator.send(f"/user {CUSTOMER_ID}")
    await play.operator.wait_for(said("customer-not-let-in"))
    await play.operator.tap(said("button-let-in"))
    await play.operator.wait_for(said("customer-let-in"))


async def test_who_was_not_let_in_looks_but_does_not_order(play: Play) -> None:
    await ask_price(play)
    await play.customer.tap("Confirm")
    await play.customer.wait_for(said("refusal-not-let-in"))
    assert await play.books.count("orders") == 0
    assert await play.books.account("operator") == 0
    assert play.world.books.requests("add") == []


async def test_who_was_let_in_orders_at_cost_on_the_operators_account(play: Play) -> None:
    await let_in(play)
    await play.until(play.customer, said("notice-let-in"), step=1)
    card = await ask_price(play)
    await play.customer.tap("Back")
    presets = await see(play.customer, PickQuantity)
    assert not [label for label in presets.labels if label.startswith("Max for my balance")]
    card = await ask_price(play)
    assert "$0.9000" in card.text
    assert "$25" not in card.text
    await play.customer.tap("Confirm")
    await reaches(play, "placed")
    assert await play.books.account("operator") == -COST
    assert await play.books.account("sales") == COST
    assert await play.books.customer() == START
    await play.books.check()


async def test_many_orders_at_once_are_at_cost_too(play: Play) -> None:
    service = known_service(play).id
    lines = "\n".join(f"{service} | {LINK}.{number} | 1000" for number in range(2))
    await play.customer.send(lines)
    await press(play.customer, ConfirmBasket)
    await play.customer.wait_for(said("refusal-not-let-in"))
    assert await play.books.count("orders") == 0
    await let_in(play)
    await play.customer.send(lines)
    table = await see(play.customer, ConfirmBasket)
    assert "$1.8000" in table.text
    assert "$25" not in table.text
    await press(play.customer, ConfirmBasket)
    for order in (1, 2):
        await reaches(play, "placed", order)
    assert await play.books.account("operator") == -2 * COST
    assert await play.books.customer() == START
    await play.books.check()


async def test_who_was_removed_orders_no_more(play: Play) -> None:
    await let_in(play)
    await ask_price(play)
    await play.operator.tap(said("button-remove"))
    await play.operator.wait_for(said("customer-not-let-in"))
    await play.customer.tap("Confirm")
    await play.customer.wait_for(said("refusal-not-let-in"))
    assert await play.books.count("orders") == 0


async def test_the_operator_gets_back_what_was_not_delivered(play: Play) -> None:
    await let_in(play)
    await buy(play)
    await reaches(play, "in_progress")
    play.world.books.set_status(play.world.books.orders[0].id, "Partial", 400)
    await reaches(play, "partial")
    assert await play.books.account("operator") == -COST + Decimal("0.36")
    assert await play.books.customer() == START
    told = said(
        "notice-order-partial",
        order="1",
        delivered="600",
        quantity="1,000",
        refund="$0.3600",
        payer="operator",
    )
    await play.until(play.customer, told, step=1, anywhere=True)
    await play.books.check()


async def test_a_refused_order_costs_the_operator_nothing(play: Play) -> None:
    await let_in(play)
    play.world.panel_faults.next("add", Fault.error("Bad link"))
    await buy(play)
    await reaches(play, "rejected")
    assert await play.books.account("operator") == 0
    await play.until(play.customer, said("reason-link"), step=1, anywhere=True)
    assert "your balance" not in await everything_said(play.customer)
    await play.books.check()


async def test_there_is_no_wallet(play: Play) -> None:
    await play.customer.send("/wallet")
    await play.customer.wait_for(said("wallet-private"))
    await play.operator.send(f"/credit {CUSTOMER_ID} 5")
    await play.operator.wait_for(said("credit-private"))
    assert await play.books.customer() == START


async def test_the_operator_may_order_without_being_let_in(play: Play) -> None:
    await buy(play, actor=play.operator)
    await reaches(play, "placed")
    assert await play.books.account("operator") == -COST
    await play.books.check()
