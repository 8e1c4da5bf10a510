"""Order again: what was ordered once needs no link and no quantity typed anew."""

from tests.e2e.conftest import Play
from tests.e2e.test_first_sale import LINK, buy


async def test_order_again_goes_straight_to_the_price(play: Play) -> None:
    await buy(play)
    await play.customer.wait_for("waiting to start")
    await play.customer.send("/start")
    await play.customer.tap("Order again")
    shown = await play.customer.wait_for("Please check your order")
    assert LINK.removeprefix("https://").rstrip("/") in shown.text
    assert "1,000 ×" in shown.text
    assert shown.button("Confirm") is not None
