"""How many taps and texts an order takes, as docs/ux.md says."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from pathlib import Path

from bot.ui.callbacks import (
    AskSearch,
    CategoryPage,
    ConfirmBasket,
    ConfirmOrder,
    Favourites,
    OpenService,
    OrderAgain,
    PickLink,
    PickQuantity,
    PlatformPage,
    StarService,
    TakePasted,
    Undo,
)
from sandbox.telegram.actor import Actor
from tests.e2e.conftest import Play, playing
from tests.e2e.steps import keys, press, read, see

DOCUMENT = Path(__file__).parents[2] / "docs/ux.md"
POST = "https://www.instagram.com/p/DAbCdEfGhIj"
_ROW = re.compile(r"^\| (.+?) \| (\d+) \| (\d+) \|$", re.MULTILINE)

Walk = Callable[[Actor], Awaitable[None]]


async def _finish(customer: Actor, preset: int = 0) -> None:
    """From the quantity to the order. Of the same twice Kiosk would ask whether it is meant."""
    card = await see(customer, PickQuantity)
    await customer.tap_data(card.id, keys(card, PickQuantity)[preset].value)
    await see(customer, ConfirmOrder)
    await press(customer, ConfirmOrder)


async def _paste(customer: Actor) -> None:
    await customer.send(POST)
    await see(customer, TakePasted)
    await press(customer, TakePasted)
    await _finish(customer)


async def _paste_with_quantity(customer: Actor) -> None:
    await customer.send(f"1000 likes {POST}x")
    await see(customer, TakePasted)
    await press(customer, TakePasted)
    await see(customer, ConfirmOrder)
    await press(customer, ConfirmOrder)


async def _to_service(customer: Actor) -> None:
    await press(customer, PlatformPage, platform=1)
    await see(customer, CategoryPage)
    await press(customer, CategoryPage)
    await see(customer, OpenService)
    await press(customer, OpenService)


async def _browse(customer: Actor) -> None:
    await _to_service(customer)
    await see(customer, StarService)
    await customer.send("https://www.instagram.com/practice.account")
    await _finish(customer)


async def _browse_with_recent(customer: Actor) -> None:
    await _to_service(customer)
    await see(customer, PickLink)
    await press(customer, PickLink)
    await _finish(customer, preset=1)


async def _search(customer: Actor) -> None:
    await customer.send("instagram followers")
    await see(customer, OpenService)
    await press(customer, OpenService)
    await see(customer, StarService)
    await customer.send("https://www.instagram.com/one.more.account")
    await _finish(customer)


async def _favourite(customer: Actor) -> None:
    await press(customer, Favourites)
    await see(customer, OpenService)
    await press(customer, OpenService)
    await see(customer, PickLink)
    await press(customer, PickLink)
    await _finish(customer, preset=2)


async def _again(customer: Actor) -> None:
    await press(customer, OrderAgain)
    await see(customer, ConfirmOrder)
    await press(customer, ConfirmOrder)


async def _take_back(customer: Actor) -> None:
    await press(customer, Undo)


def _lines(play: Play) -> Walk:
    services = play.kiosk.shop.shelf.catalogue.all_services()
    service = next(one for one in services if one.target == "profile" and one.minimum <= 100)

    async def lines(customer: Actor) -> None:
        await customer.send(
            f"{service.id} | https://www.instagram.com/first.account | 1000\n"
            f"{service.id} | https://www.instagram.com/second.account | 1000"
        )
        await see(customer, ConfirmBasket)
        await press(customer, ConfirmBasket)

    return lines


async def _count(play: Play, walk: Walk) -> tuple[int, int]:
    """From the first screen, and without what leads to it."""
    customer, orders = play.customer, await play.books.count("orders")
    await customer.send("/start")
    await read(customer, "home-greeting")
    taps, texts = customer.taps, customer.texts
    await walk(customer)
    await play.settled()
    assert await play.books.count("orders") > orders, walk.__name__
    return customer.taps - taps, customer.texts - texts


async def _star(customer: Actor) -> None:
    await customer.send("/start")
    await see(customer, AskSearch)
    await _to_service(customer)
    await see(customer, StarService)
    await press(customer, StarService)


async def test_each_way_takes_what_the_document_says(tmp_path: Path) -> None:
    rows = _ROW.findall(DOCUMENT.read_text("utf-8"))
    async with playing(tmp_path, undo_seconds=60) as play:
        walks = (
            _paste,
            _paste_with_quantity,
            _browse,
            _browse_with_recent,
            _search,
            _favourite,
            _again,
            _lines(play),
        )
        await _star(play.customer)
        counted = [await _count(play, walk) for walk in walks]
        await _again(play.customer)
        await play.customer.wait_for(lambda message: bool(keys(message, Undo)))
        before = play.customer.taps
        await _take_back(play.customer)
        counted.append((play.customer.taps - before, 0))
        await play.settled()
        assert await play.books.count("orders", "state = 'released'") == 1
        await play.books.check()
    assert counted == [(int(taps), int(texts)) for _, taps, texts in rows]
