"""Order again: two taps, from wherever an order is in sight, at the price of today."""

from collections.abc import Awaitable, Callable
from decimal import Decimal

from bot.ui.callbacks import ConfirmOrder, OpenOrder, OrderAgain
from sandbox.panel.faults import Fault
from sandbox.telegram.seen import SeenMessage
from tests.e2e import steps
from tests.e2e.conftest import Play
from tests.e2e.steps import keys, phrase, press, read, see


async def _home(play: Play) -> SeenMessage:
    await play.customer.send("/start")
    return await read(play.customer, "home-greeting")


async def _list(play: Play) -> SeenMessage:
    await play.customer.send("/orders")
    return await read(play.customer, "orders-title")


async def _card(play: Play) -> SeenMessage:
    await play.customer.tap_data(None, OpenOrder(order=1).pack(), forge=True)
    return await play.customer.wait_for("Order #1")


async def _notice(play: Play) -> SeenMessage:
    return await play.until(play.customer, phrase("notice-order-completed"), anywhere=True)


WAYS: tuple[Callable[[Play], Awaitable[SeenMessage]], ...] = (_notice, _home, _list, _card)


async def test_order_again_takes_two_taps(play: Play) -> None:
    await steps.buy(play.customer)
    await read(play.customer, "state-placed")
    for number, way in enumerate(WAYS, 2):
        shown = await way(play)
        [again] = keys(shown, OrderAgain)
        await play.customer.tap_data(shown.id, again.value)
        card = await see(play.customer, ConfirmOrder)
        assert steps.LINK.removeprefix("https://") in card.text
        assert "1,000, at" in card.text
        await press(play.customer, ConfirmOrder)
        # So many cards of one chat change in five seconds, not more.
        await play.until(play.customer, phrase("state-placed"), step=1)
        assert await play.books.count("orders") == number
    await play.settled()
    prices = {(await play.books.order(number)).price for number in range(1, len(WAYS) + 2)}
    [price] = prices
    assert await play.books.customer() == Decimal(25) - price.decimal * (len(WAYS) + 1)
    assert await play.books.count("orders") == len(WAYS) + 1
    await play.books.check()


async def test_an_order_in_doubt_is_not_offered_again(play: Play) -> None:
    """The card says "do not order it again": then no button may invite to it."""
    play.world.panel_faults.next("add", Fault.reset(after_effect=True))
    await steps.buy(play.customer)
    shown = await read(play.customer, "explain-unknown")
    assert keys(shown, OrderAgain) == []
    for way in (_home, _list):
        assert keys(await way(play), OrderAgain) == []
