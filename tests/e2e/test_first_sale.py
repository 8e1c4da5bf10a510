"""The main job: from /start to a delivered order, in both languages."""

from decimal import Decimal

import pytest

from tests.e2e.conftest import Play

pytestmark = pytest.mark.long_ways

LINK = "https://www.instagram.com/practice.account/"


async def buy(play: Play, quantity: str = "1000") -> None:
    """Walk from /start to the order's card with the customer's own thumbs."""
    customer = play.customer
    await customer.send("/start")
    await customer.tap("Instagram")
    await customer.wait_for("Which kind?")
    category = (await customer.last()).labels[0]
    await customer.tap(category)
    await customer.wait_for("prices are for 1,000")
    await customer.tap((await customer.last()).labels[0])
    await customer.wait_for("Send me the link")
    await customer.send(LINK)
    await customer.wait_for("How many?")
    await customer.send(quantity)
    await customer.wait_for("Please check your order")
    await customer.tap("Confirm")


async def test_a_sale_from_start_to_delivery(play: Play) -> None:
    await buy(play)
    await play.customer.wait_for("waiting to start")
    order = await play.books.order()
    assert play.world.books.adds == 1
    assert play.world.books.orders[0].link == LINK.rstrip("/")
    assert await play.books.customer() == Decimal(25) - order.price.decimal

    await play.until(play.customer, "in progress")
    await play.until(play.customer, "is completed")
    await play.customer.wait_for("100 %", anywhere=True)
    assert await play.books.account("sales") == order.price.decimal
    await play.books.check()


async def test_the_operator_asks_what_is_left(play: Play) -> None:
    await play.operator.send("/balance")
    shown = await play.operator.wait_for("Panel balances")
    assert "main" in shown.text
    assert "100" in shown.text
