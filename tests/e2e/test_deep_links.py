"""Links into the shop: `/start` with a service, a category, an order; and handing them on."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from bot.domain.platforms import Platform, TargetKind
from bot.ui.callbacks import OpenService, PickQuantity, TakePasted
from sandbox.telegram.seen import SeenMessage
from tests.e2e import steps
from tests.e2e.conftest import Play
from tests.e2e.stage import said
from tests.e2e.steps import phrase, press, read, see
from tests.samples import one_test_in

pytestmark = [pytest.mark.usefixtures("calm"), one_test_in(3)]
BOT = "https://t.me/kiosk_demo_bot"
UNKNOWN = [
    *("x_1", "s", "s_", "s_x", "s_-1", "s_0", "s_1x", "s_٣", "c_1.5", "o_0x11", "o_9" + "9" * 30),
    *("_", "S_1", "home_1", "s__1", "что-то", "😀", "' OR 1=1 --", "a" * 64),
]


def _links(card: SeenMessage) -> tuple[str, str]:
    """What Share and Copy link hand on."""
    share, copied = card.button("Share"), card.button("Copy link")
    assert share is not None
    assert copied is not None
    assert (share.kind, copied.kind) == ("url", "copy")
    parts = urlsplit(share.value)
    assert (parts.hostname, parts.path) == ("t.me", "/share/url")
    return parse_qs(parts.query)["url"][0], copied.value


async def test_a_shared_service_opens_with_the_way_back(play: Play) -> None:
    customer, second = play.customer, play.second
    await steps.to_list(customer)
    await press(customer, OpenService)
    card = await read(customer, "link-ask")
    shared, copied = _links(card)
    assert shared == copied
    assert shared.startswith(f"{BOT}?start=s_")
    await second.send(f"/start {shared.partition('start=')[2]}")
    opened = await read(second, "link-ask")
    assert opened.text == card.text
    await second.send(steps.LINK)
    await see(second, PickQuantity)
    await second.tap("Back")
    await read(second, "link-ask")
    await second.tap("Back")
    await see(second, OpenService)


async def test_a_shared_category_opens(play: Play) -> None:
    listed = await steps.to_list(play.customer)
    shared, copied = _links(listed)
    assert shared == copied
    assert shared.startswith(f"{BOT}?start=c_")
    await play.second.send(f"/start {shared.partition('start=')[2]}")
    opened = await see(play.second, OpenService)
    assert (opened.text, opened.buttons) == (listed.text, listed.buttons)


async def test_what_does_not_exist_any_more(play: Play) -> None:
    for payload, key in (
        ("s_999999999", "refusal-service-gone"),
        ("c_999999999", "list-gone"),
        ("o_999999999", "order-gone"),
        ("s_999999999999999999", "refusal-service-gone"),
    ):
        await play.customer.send(f"/start {payload}")
        await read(play.customer, key)


async def test_unknown_payloads_lead_home_with_a_word(play: Play) -> None:
    for payload in UNKNOWN:
        await play.customer.send(f"/start {payload}")
        shown = await read(play.customer, "finding-unknown-link")
        assert phrase("home-choose") in shown.text
    await play.customer.send("/start")
    shown = await read(play.customer, "home-greeting")
    assert said("finding-unknown-link") not in shown.text


async def test_an_order_opens_for_its_owner_alone(play: Play) -> None:
    customer, second = play.customer, play.second
    await steps.buy(customer)
    await customer.wait_for("Order #1")
    for text in ("/start o_1", "#1", "/search #1"):
        await customer.send(text)
        await customer.wait_for("Order #1")
    await second.send("/start o_1")
    foreign = await read(second, "order-gone")
    await second.send("/start o_2")
    missing = await read(second, "order-gone")
    assert (foreign.text, foreign.buttons) == (missing.text, missing.buttons)
    # For others `#1` is the service of that number.
    await second.send("#1")
    found = await see(second, OpenService)
    assert [key.value.split(":")[1] for key in steps.keys(found, OpenService)] == ["1"]


async def test_a_link_in_the_middle_of_an_order(play: Play) -> None:
    """The step before is left: what is typed next is for the service that was opened."""
    await steps.to_quantity(play.customer)
    listed = play.kiosk.shop.shelf.catalogue.all_services()[-1]
    await play.customer.send(f"/start c_{listed.category_id}")
    await see(play.customer, OpenService)
    assert await steps.awaited(play) is None
    await play.customer.send(f"/start s_{listed.id}")
    await read(play.customer, "link-ask")
    assert await steps.awaited(play) == "link"


async def test_a_pasted_link_into_the_shop_leads_there(play: Play) -> None:
    """Also as Share sends it, with the name of the service; also while a link is awaited."""
    listed = play.kiosk.shop.shelf.catalogue.all_services()[0]
    for text in (
        f"{BOT}?start=s_{listed.id}",
        f"{BOT}?start=s_{listed.id}\n{listed.name}",
        f"t.me/Kiosk_Demo_Bot?start=s_{listed.id}",
    ):
        await play.customer.send(text)
        assert listed.name in (await read(play.customer, "link-ask")).text
    await play.customer.send(f"{BOT}?start=c_{listed.category_id}")
    await see(play.customer, OpenService)
    await play.customer.send(f"{BOT}?start=home")
    await read(play.customer, "home-greeting")


async def test_a_bot_can_be_ordered_for(play: Play) -> None:
    """Links of other bots, payloads of another make, and this bot while a bot is asked for."""
    bots = [
        one
        for one in play.kiosk.shop.shelf.catalogue.all_services()
        if (one.platform, one.target) == (Platform.TELEGRAM, TargetKind.BOT)
    ]
    for link in ("https://t.me/another_bot?start=s_1", f"{BOT}?start=ref17"):
        await play.customer.send(link)
        await see(play.customer, TakePasted)
    await play.customer.send(f"/start s_{bots[0].id}")
    await read(play.customer, "link-ask")
    await play.customer.send(f"{BOT}?start=s_1")
    assert "t.me/kiosk_demo_bot" in (await see(play.customer, PickQuantity)).text
