"""Order again: what was ordered once needs no link and no quantity typed anew."""

from bot.ui.callbacks import OrderAgain
from sandbox.panel.faults import Fault
from tests.e2e import steps
from tests.e2e.conftest import Play
from tests.e2e.steps import keys, read


async def test_order_again_goes_straight_to_the_price(play: Play) -> None:
    await steps.buy(play.customer)
    await read(play.customer, "state-placed")
    await play.customer.send("/start")
    await play.customer.tap("Order again")
    shown = await read(play.customer, "confirm-summary")
    assert steps.LINK.removeprefix("https://") in shown.text
    assert "1,000, at" in shown.text
    assert shown.button("Confirm") is not None


async def test_an_order_in_doubt_is_not_offered_again(play: Play) -> None:
    """The card says "do not order it again": then no button may invite to it."""
    play.world.panel_faults.next("add", Fault.reset(after_effect=True))
    await steps.buy(play.customer)
    shown = await read(play.customer, "explain-unknown")
    assert keys(shown, OrderAgain) == []
    await play.customer.send("/start")
    assert keys(await read(play.customer, "home-greeting"), OrderAgain) == []
