"""Bundles: made by the operator, ordered by a customer with one link."""

from __future__ import annotations

from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest

from bot.domain.catalogue import Service
from bot.domain.platforms import Platform
from bot.ui.callbacks import (
    AdminBundle,
    AdminBundles,
    AdminHome,
    AskBundle,
    Bundles,
    ConfirmBasket,
    DeleteBundle,
    OpenBundle,
    PlatformPage,
    SwitchBundle,
    WithholdService,
)
from tests.e2e.conftest import Play
from tests.e2e.stage import START, Stage, known_service, staged
from tests.e2e.steps import LINK, keys, phrase, press, read, see
from tests.e2e.test_mass_order import FAST, all_sent, is_told


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as found:
        yield found


def companion(play: Play) -> Service:
    """Another service for the same kind of link."""
    known = known_service(play)
    return next(
        one
        for one in play.kiosk.shop.shelf.catalogue.all_services()
        if (one.platform, one.target, one.type) == (known.platform, known.target, "default")
        and one.id != known.id
        and one.minimum <= 100 <= one.maximum
    )


async def test_a_bundle_from_its_making_to_its_end(stage: Stage) -> None:
    async with stage.play(**FAST) as play:
        customer, operator = play.customer, play.operator
        first, second = known_service(play), companion(play)
        await customer.send("/admin")
        await read(customer, "not-understood")
        await operator.send("/admin")
        await see(operator, AdminBundles)
        await press(operator, AdminBundles)
        await press(operator, AskBundle)
        await read(operator, "bundle-how")
        await operator.send(f"Kick-start\n{first.id} | 1000\n999999 | 5")
        await read(operator, "bundle-problem-vanished")
        await operator.send(f"Kick-start\n{first.id} | 1k\n{second.id} | 100")
        made = await see(operator, SwitchBundle)
        assert phrase("bundle-is-on") in made.text

        await order_it(play, first)
        await let_it_vanish(play, second)
        await delete_it(play)


async def order_it(play: Play, first: Service) -> None:
    """A customer finds it on the right pages, and orders it with one link."""
    customer = play.customer
    await customer.send("/start")
    await see(customer, Bundles, platform=0)
    await press(customer, PlatformPage, platform=int(first.platform))
    await see(customer, Bundles, platform=int(first.platform))
    other = PlatformPage(platform=Platform.TIKTOK, page=0)
    await customer.tap_data(None, other.pack(), forge=True)
    await play.settled()
    page = await customer.last()
    assert not keys(page, Bundles)
    await customer.tap_data(None, Bundles(platform=0, page=0).pack(), forge=True)
    await press(customer, OpenBundle)
    card = await read(customer, "bundle-link")
    assert "$1.1700" in card.text
    await customer.send("https://www.tiktok.com/@somebody")
    await read(customer, "link-problem-wrong-platform")
    await customer.send(LINK)
    confirm = await see(customer, ConfirmBasket)
    assert "Kick-start" in confirm.text
    assert "2 orders for" in confirm.text
    await press(customer, ConfirmBasket)
    await all_sent(play, 2)
    await is_told(play, "basket-sent")
    await customer.wait_for("placed 2 of 2", anywhere=True)
    assert [call.parameters["link"] for call in play.world.books.requests("add")] == [LINK] * 2
    assert await play.books.customer() < START - Decimal("1.17")
    assert await play.books.count("outbox", "kind LIKE 'order-%'") == 0
    await play.books.check()


async def let_it_vanish(play: Play, second: Service) -> None:
    """A service that vanishes takes the bundle off the shelf, and the operator reads why."""
    customer, operator = play.customer, play.operator
    withhold = WithholdService(service=second.id, on=1)
    await operator.tap_data(None, withhold.pack(), forge=True)
    await play.settled()
    bundle = AdminBundle(bundle=1)
    await operator.tap_data(None, bundle.pack(), forge=True)
    told = await read(operator, "bundle-not-offered")
    assert phrase("bundle-problem-vanished") in told.text
    await customer.send("/start")
    home = await read(customer, "home-greeting")
    assert not keys(home, Bundles)
    await customer.tap_data(None, OpenBundle(bundle=1).pack(), forge=True)
    await read(customer, "bundle-gone")
    await customer.send(LINK)
    await read(customer, "bundle-gone")


async def delete_it(play: Play) -> None:
    """Switched off and deleted; its orders stay."""
    operator = play.operator
    await press(operator, SwitchBundle)
    await see(operator, SwitchBundle, on=1)
    await press(operator, DeleteBundle, sure=0)
    await read(operator, "bundle-delete-sure")
    await press(operator, DeleteBundle, sure=1)
    await see(operator, AskBundle)
    assert await play.books.count("bundle") == 0
    assert await play.books.count("orders") == 2
    await press(operator, AdminHome)
    await read(operator, "admin-home")
