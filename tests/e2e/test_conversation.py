"""The whole conversation: browsing, the draft's cards, Confirm, and every way out of it."""

from __future__ import annotations

import socket
from collections.abc import Awaitable, Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from aiogram.filters.callback_data import CallbackData

from bot.domain.order_life import OrderState
from bot.ui import formatting
from bot.ui.callbacks import (
    CategoryPage,
    ConfirmOrder,
    DropDraft,
    EditLink,
    EditQuantity,
    Home,
    OpenOrder,
    OpenService,
    PickQuantity,
    PlatformPage,
    Platforms,
    Review,
    SwitchFreeze,
    TopUp,
)
from bot.ui.translator import texts_of
from sandbox.telegram.actor import Actor
from sandbox.telegram.seen import SeenMessage
from sandbox.world import CUSTOMER_ID
from tests.e2e import steps
from tests.e2e.conftest import Play, playing
from tests.e2e.steps import bot_messages, keys, phrase, press, read, see
from tests.samples import one_test_in

pytestmark = one_test_in(5)

START_BALANCE = Decimal(25)
PRICE_SECONDS = 600
PAGE = 8


# The whole sale


def _webhook() -> dict[str, Any]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    return {
        "webhook_url": f"http://127.0.0.1:{port}/updates",
        "webhook_secret": "practice-secret",
        "listen": f"127.0.0.1:{port}",
    }


@pytest.mark.long_ways
@pytest.mark.parametrize(
    ("intake", "locale"), [("polling", "en"), ("webhook", "fr"), ("polling", "ar")]
)
async def test_a_whole_sale(tmp_path: Path, intake: str, locale: str) -> None:
    settings = _webhook() if intake == "webhook" else {}
    async with playing(tmp_path, **settings) as play:
        await play.customer.language(locale)
        await _sale(play, locale)
        fetched = play.world.telegram.transcript.calls("getUpdates")
        assert bool(fetched) == (intake == "polling")


async def _sale(play: Play, locale: str) -> None:
    texts = texts_of(locale)
    assert texts.locale == locale
    confirm_card = await steps.to_confirm(play.customer)
    assert phrase("confirm-summary", locale) in confirm_card.text
    [confirm] = keys(confirm_card, ConfirmOrder)
    assert confirm.label.startswith(texts.plain("button-confirm"))
    await press(play.customer, ConfirmOrder)
    await play.customer.wait_for(texts.plain("state-placed"))

    order = await play.books.order()
    shown = formatting.money(order.price, locale, play.settings.decimals)
    assert shown in confirm_card.text
    assert confirm.text.endswith(shown)
    [bought] = play.world.books.orders
    assert (bought.link, bought.quantity) == (steps.LINK, 1000)
    assert play.world.books.adds == 1
    assert bought.charge < order.price.decimal
    assert await play.books.customer() == START_BALANCE - order.price.decimal

    done = phrase("notice-order-completed", locale)
    assert done.strip("✅ ")
    await play.until(play.customer, done, anywhere=True, patience=0.05)
    await play.customer.wait_for(texts.plain("state-completed"), anywhere=True)
    assert await play.books.account("sales") == order.price.decimal
    assert await play.books.state() is OrderState.COMPLETED
    await play.books.check()


@pytest.mark.usefixtures("calm")
async def test_one_message_is_edited_in_place(play: Play) -> None:
    home = await steps.to_list(play.customer)
    await press(play.customer, OpenService)
    await play.customer.send(steps.LINK)
    await see(play.customer, PickQuantity)
    await play.customer.send("1000")
    await see(play.customer, ConfirmOrder)
    await press(play.customer, ConfirmOrder)
    await read(play.customer, "state-placed")
    await play.settled()

    assert [one.text for one in await play.customer.messages() if one.sender != "bot"] == [
        "/start"
    ]
    assert (await steps.card(play.customer)).id == home.id
    sent = play.world.telegram.transcript.calls("sendMessage")
    assert len([call for call in sent if call.error is None]) == 1


@pytest.mark.usefixtures("calm")
async def test_the_card_comes_down_to_who_has_typed(play: Play) -> None:
    """An older list is tapped, far above where the chat ends by now."""
    customer = play.customer
    older = await steps.to_list(customer)
    await customer.send("/wallet")
    await see(customer, TopUp)
    await customer.tap_data(older.id, keys(older, OpenService)[0].value)
    await customer.send(steps.LINK)
    asked = await see(customer, PickQuantity)
    shown = [one.id for one in await bot_messages(customer)]
    assert shown[-1] == asked.id
    assert older.id not in shown
    await customer.send("1000")
    assert (await see(customer, ConfirmOrder)).id == asked.id
    await press(customer, ConfirmOrder)
    await read(customer, "state-placed")


# Lists


async def _fill_first_category(play: Play, count: int = 2 * PAGE + 1) -> None:
    """The first category of the first platform has three pages from now on."""
    catalogue = play.kiosk.shop.shelf.catalogue
    platform, _ = catalogue.platforms()[0]
    first = catalogue.services(catalogue.categories(platform)[0].id)[0]
    model = play.world.books.service(int(first.remote_id))
    for number in range(1, count):
        name = f"{model.name} {number}"
        play.world.books.replace_service(replace(model, id=900_000 + number, name=name))
    await play.kiosk.shop.sync.step()


async def _all_pages(actor: Actor, entry: type[CallbackData]) -> list[str]:
    """Turn to the last page; the addresses of all entries on the way."""
    seen = []
    while True:
        shown = await steps.card(actor)
        found = _entries(shown, entry)
        assert 0 < len(found) <= PAGE
        seen += found
        if shown.button("Next") is None:
            return seen
        await actor.tap("Next")


def _entries(shown: SeenMessage, entry: type[CallbackData]) -> list[str]:
    turning = {"Previous", "Next"}
    return [key.value for key in keys(shown, entry) if key.label.split()[0] not in turning]


def _same(one: SeenMessage, other: SeenMessage) -> bool:
    return (one.id, one.text, one.buttons) == (other.id, other.text, other.buttons)


@pytest.mark.usefixtures("calm")
async def test_pages_of_platforms(play: Play) -> None:
    await play.customer.send("/services")
    await read(play.customer, "platforms")
    seen = await _all_pages(play.customer, PlatformPage)
    catalogue = play.kiosk.shop.shelf.catalogue
    numbers = [PlatformPage.unpack(data).platform for data in seen]
    assert numbers == [platform for platform, _ in catalogue.platforms()]
    assert len(numbers) > PAGE


@pytest.mark.usefixtures("calm")
async def test_pages_of_categories(play: Play) -> None:
    await play.customer.send("/start")
    await press(play.customer, PlatformPage, platform=1)
    seen = await _all_pages(play.customer, CategoryPage)
    catalogue = play.kiosk.shop.shelf.catalogue
    platform, _ = catalogue.platforms()[0]
    numbers = [CategoryPage.unpack(data).category for data in seen]
    assert numbers == [category.id for category in catalogue.categories(platform)]
    assert len(numbers) > PAGE


@pytest.mark.usefixtures("calm")
async def test_pages_of_services(play: Play) -> None:
    await _fill_first_category(play)
    await steps.to_list(play.customer)
    seen = await _all_pages(play.customer, OpenService)
    assert len(seen) == len(set(seen)) > 2 * PAGE
    await play.customer.tap("Previous")
    await play.customer.tap("Previous")
    assert _entries(await steps.card(play.customer), OpenService) == seen[:PAGE]


@pytest.mark.usefixtures("calm")
async def test_pages_of_orders(play: Play) -> None:
    play.world.books.balance = Decimal(1000)
    who = await steps.person(play)
    for number in range(PAGE + 2):
        made = await steps.quote(play, who, f"{steps.LINK}{number}", 100)
        confirm = play.kiosk.shop.ordering.confirm
        await play.kiosk.db.write(confirm, who, made.draft.id, made.nonce)
    await play.customer.send("/orders")
    await see(play.customer, OpenOrder)
    seen = await _all_pages(play.customer, OpenOrder)
    assert [OpenOrder.unpack(data).order for data in seen] == [*range(PAGE + 2, 0, -1)]


@pytest.mark.usefixtures("calm")
async def test_back_leads_to_the_same_page(play: Play) -> None:
    """Down from a later page of each list, and up again by Back."""
    customer = play.customer
    await _fill_first_category(play)
    await customer.send("/services")
    await read(customer, "platforms")
    first = await steps.card(customer)
    await press(customer, PlatformPage, platform=1)
    categories = await steps.card(customer)
    await press(customer, CategoryPage)
    await customer.tap("Next")
    services = await steps.card(customer)
    await press(customer, OpenService)
    await read(customer, "link-ask")
    for expected in (services, None, categories, first):
        await customer.tap("Back" if expected else "Previous")
        assert expected is None or _same(await steps.card(customer), expected)


@pytest.mark.usefixtures("calm")
async def test_back_from_an_entry_of_a_later_page(play: Play) -> None:
    customer = play.customer
    await customer.send("/services")
    await read(customer, "platforms")
    await customer.tap("Next")
    platforms = await steps.card(customer)
    await press(customer, PlatformPage)
    await customer.tap("Back")
    assert _same(await steps.card(customer), platforms)

    await press(customer, Platforms, page=0)
    await press(customer, PlatformPage, platform=1)
    await customer.tap("Next")
    categories = await steps.card(customer)
    await press(customer, CategoryPage)
    await see(customer, OpenService)
    await customer.tap("Back")
    assert _same(await steps.card(customer), categories)


@pytest.mark.usefixtures("calm")
async def test_back_through_the_cards_of_a_draft(play: Play) -> None:
    await steps.to_confirm(play.customer)
    await play.customer.tap("Back")
    await read(play.customer, "quantity-ask")
    await play.customer.tap("Back")
    await read(play.customer, "link-ask")
    await play.customer.tap("Back")
    await read(play.customer, "services")
    await steps.no_harm(play)


# Leaving


async def _to_platforms(actor: Actor) -> None:
    await actor.send("/services")
    await read(actor, "platforms")


async def _to_categories(actor: Actor) -> None:
    await _to_platforms(actor)
    await press(actor, PlatformPage)


async def _to_top_up(actor: Actor) -> None:
    await steps.to_confirm(actor, "100000")
    await press(actor, TopUp)


async def _to_found(actor: Actor) -> None:
    await actor.send("/search instagram")
    await see(actor, OpenService)


Way = Callable[[Actor], Awaitable[object]]
SCREENS: dict[str, Way] = {
    "platforms": _to_platforms,
    "categories": _to_categories,
    "services": steps.to_list,
    "search": steps.to_search,
    "found": _to_found,
    "link": steps.to_link,
    "quantity": steps.to_quantity,
    "confirm": steps.to_confirm,
}


@pytest.mark.usefixtures("calm")
async def test_cancel_is_on_every_screen(play: Play) -> None:
    customer = play.customer
    for name, way in SCREENS.items():
        await way(customer)
        shown = await customer.last()
        assert "Cancel" in shown.labels, name
        await customer.tap("Cancel")
        after = await customer.last()
        assert after.id == shown.id, name
        assert "Cancel" not in after.labels, name
        assert await steps.awaited(play) is None, name
    assert await play.books.count("draft", "state = 'open' AND quantity IS NOT NULL") == 0
    await steps.no_harm(play)


@pytest.mark.usefixtures("calm")
async def test_a_dropped_draft_takes_nothing_any_more(play: Play) -> None:
    await steps.to_confirm(play.customer)
    [confirm] = keys(await steps.card(play.customer), ConfirmOrder)
    await play.customer.tap("Cancel")
    await read(play.customer, "canceled")
    shown = await steps.card(play.customer)
    await play.customer.tap_data(shown.id, confirm.value, forge=True)
    await read(play.customer, "refusal-draft-gone")
    await play.customer.send("1000")
    await play.settled()
    await steps.no_harm(play)
    assert await play.books.count("draft", "state = 'dropped'") == 1


@pytest.mark.usefixtures("calm")
@pytest.mark.parametrize("step", ["search", "link", "quantity", "confirm"])
async def test_the_cancel_command_leaves_a_step(play: Play, step: str) -> None:
    await SCREENS[step](play.customer)
    await play.customer.send("/cancel")
    await read(play.customer, "canceled")
    assert await steps.awaited(play) is None
    assert await play.books.count("draft", "state = 'open'") == 0
    await play.customer.send("/cancel")
    await read(play.customer, "nothing-to-cancel")
    await steps.no_harm(play)


@pytest.mark.usefixtures("calm")
async def test_start_in_the_middle_keeps_the_draft(play: Play) -> None:
    card = await steps.to_quantity(play.customer)
    await play.customer.send("/start")
    await read(play.customer, "home-greeting")
    assert await steps.awaited(play) is None
    await play.customer.send("1000")
    await play.settled()
    await steps.no_harm(play)
    [preset, *_] = keys(card, PickQuantity)
    await play.customer.tap_data(card.id, preset.value)
    shown = await see(play.customer, ConfirmOrder)
    assert shown.id == card.id
    await press(play.customer, ConfirmOrder)
    await read(play.customer, "state-placed")
    assert play.world.books.adds == 1


# The draft's cards


@pytest.mark.usefixtures("calm")
async def test_link_and_quantity_are_changed_on_the_confirm_card(play: Play) -> None:
    customer = play.customer
    first = await steps.to_confirm(customer)
    await press(customer, EditLink)
    await read(customer, "link-ask")
    await customer.send(steps.OTHER_LINK)
    second = await see(customer, ConfirmOrder)
    await press(customer, EditQuantity)
    await read(customer, "quantity-ask")
    await customer.send("2k")
    third = await see(customer, ConfirmOrder)
    assert first.id == second.id == third.id
    nonces = {
        ConfirmOrder.unpack(keys(one, ConfirmOrder)[0].value).nonce
        for one in (first, second, third)
    }
    assert len(nonces) == 3

    await customer.tap_data(third.id, keys(first, ConfirmOrder)[0].value, forge=True)
    await read(customer, "refusal-expired")
    await steps.no_harm(play)
    await press(customer, Review)
    await press(customer, ConfirmOrder)
    await read(customer, "state-placed")
    [bought] = play.world.books.orders
    assert (bought.link, bought.quantity) == (steps.OTHER_LINK, 2000)


@pytest.mark.usefixtures("calm")
async def test_a_link_can_be_kept(play: Play) -> None:
    await steps.to_quantity(play.customer)
    await play.customer.tap("Back")
    await read(play.customer, "link-ask")
    await press(play.customer, EditQuantity)
    await press(play.customer, PickQuantity)
    await press(play.customer, ConfirmOrder)
    await read(play.customer, "state-placed")
    assert play.world.books.orders[0].link == steps.LINK


@pytest.mark.usefixtures("calm")
async def test_a_presets_price_is_what_is_charged(play: Play) -> None:
    customer = play.customer
    presets = keys(await steps.to_quantity(customer), PickQuantity)
    assert len(presets) >= 3
    for preset in presets:
        quantity, price = preset.text.split(" · ")
        await press(customer, PickQuantity, quantity=PickQuantity.unpack(preset.value).quantity)
        shown = await steps.card(customer)
        # The preset for the whole balance says what it is before its quantity.
        assert quantity.rpartition(": ")[2] in shown.text
        assert price in shown.text
        await customer.tap("Back")
    affordable = presets[1]
    await customer.tap_data((await steps.card(customer)).id, affordable.value)
    await press(customer, ConfirmOrder)
    await read(customer, "state-placed")
    order = await play.books.order()
    assert affordable.text.endswith(f"${order.price.decimal:.4f}")
    assert await play.books.customer() == START_BALANCE - order.price.decimal
    assert play.world.books.orders[0].quantity == order.quantity


# Old buttons


@pytest.mark.usefixtures("calm")
async def test_an_old_confirm_card_works_after_a_restart(play: Play) -> None:
    await steps.to_confirm(play.customer)
    await play.stop()
    await play.restart()
    await press(play.customer, ConfirmOrder)
    await read(play.customer, "state-placed")
    assert play.world.books.adds == 1
    assert await play.books.count("orders") == 1


@pytest.mark.usefixtures("calm")
@pytest.mark.parametrize("step", ["link", "quantity"])
async def test_typed_text_is_awaited_across_a_restart(play: Play, step: str) -> None:
    card = await (steps.to_link if step == "link" else steps.to_quantity)(play.customer)
    await play.stop()
    await play.customer.send(steps.LINK if step == "link" else "1000")
    await play.restart()
    shown = await see(play.customer, PickQuantity if step == "link" else ConfirmOrder)
    assert shown.id == card.id


@pytest.mark.usefixtures("calm")
async def test_old_lists_work_after_a_restart(play: Play) -> None:
    shown = await steps.to_list(play.customer)
    await play.customer.send("/start")
    await read(play.customer, "home-greeting")
    await play.stop()
    await play.restart()
    await play.customer.tap_data(shown.id, keys(shown, OpenService)[0].value)
    card = await read(play.customer, "link-ask")
    assert card.id == shown.id


MEANINGLESS = ("zz:1", "zz", "c:x:0", "c:1", "k:1:2", "p:1:0:0", "s:-:q:0:0", "c:1:0:0")


@pytest.mark.usefixtures("calm")
async def test_a_button_that_means_nothing_opens_a_fresh_menu(play: Play) -> None:
    await play.customer.send("/start")
    home = await read(play.customer, "home-greeting")
    for data in MEANINGLESS:
        await press(play.customer, PlatformPage)
        toast = await play.customer.tap_data(home.id, data, forge=True)
        assert toast.text == texts_of("en").plain("old-menu"), data
        await play.customer.wait_for(lambda shown: _same(shown, home))
    assert await play.books.count("audit", "action = 'refused'") == len(MEANINGLESS)


GONE = ("c:999999:0", "p:98:0", "q:999999:0", "pl:999999", "ol:77", "w:99")


@pytest.mark.usefixtures("calm")
async def test_a_button_whose_thing_is_gone_still_leads_on(play: Play) -> None:
    await play.customer.send("/start")
    home = await read(play.customer, "home-greeting")
    for data in GONE:
        await play.customer.tap_data(home.id, data, forge=True)
        shown = await steps.card(play.customer)
        assert shown.id == home.id, data
        assert {"Back", "Start"} & set(shown.labels), data


# What happened meanwhile


async def _withdraw(play: Play, service_id: int) -> None:
    service = play.kiosk.shop.shelf.catalogue.service(service_id)
    assert service is not None
    play.world.books.remove_service(int(service.remote_id))
    await play.kiosk.shop.sync.step()


@pytest.mark.usefixtures("calm")
async def test_a_service_that_vanished_from_a_list(play: Play) -> None:
    shown = await steps.to_list(play.customer)
    await _withdraw(play, OpenService.unpack(keys(shown, OpenService)[0].value).service)
    await press(play.customer, OpenService)
    await read(play.customer, "refusal-service-gone")
    assert await steps.awaited(play) is None
    await press(play.customer, Home)
    await read(play.customer, "home-greeting")


@pytest.mark.usefixtures("calm")
@pytest.mark.parametrize("step", ["link", "quantity", "confirm"])
async def test_a_service_that_vanished_from_a_draft(play: Play, step: str) -> None:
    await SCREENS[step](play.customer)
    service = await play.kiosk.db.read(lambda tx: tx.value("SELECT service_id FROM draft"))
    await _withdraw(play, service)
    if step == "confirm":
        await press(play.customer, ConfirmOrder)
    else:
        await play.customer.send(steps.LINK if step == "link" else "1000")
    await read(play.customer, "refusal-service-gone")
    await steps.no_harm(play)


@pytest.mark.usefixtures("calm")
async def test_a_confirm_card_expires_and_offers_a_fresh_price(play: Play) -> None:
    await steps.to_confirm(play.customer)
    play.clock.advance(PRICE_SECONDS + 1)
    await press(play.customer, ConfirmOrder)
    await read(play.customer, "refusal-expired")
    await steps.no_harm(play)
    await press(play.customer, Review)
    await see(play.customer, ConfirmOrder)
    await press(play.customer, ConfirmOrder)
    await read(play.customer, "state-placed")
    assert play.world.books.adds == 1


@pytest.mark.usefixtures("calm")
async def test_a_confirm_card_holds_for_ten_minutes(play: Play) -> None:
    await steps.to_confirm(play.customer)
    play.clock.advance(PRICE_SECONDS)
    await press(play.customer, ConfirmOrder)
    await read(play.customer, "state-placed")


async def _change_rate(play: Play, factor: Decimal) -> None:
    catalogue = play.kiosk.shop.shelf.catalogue
    number = await play.kiosk.db.read(lambda tx: tx.value("SELECT service_id FROM draft"))
    service = catalogue.service(number)
    assert service is not None
    entry = play.world.books.service(int(service.remote_id))
    play.world.books.replace_service(replace(entry, rate=entry.rate * factor))
    await play.kiosk.shop.sync.step()


@pytest.mark.usefixtures("calm")
async def test_a_price_that_rose_above_the_frozen_one_is_asked_for_anew(play: Play) -> None:
    old = keys(await steps.to_confirm(play.customer), ConfirmOrder)[0].text
    await _change_rate(play, Decimal("1.4"))
    await press(play.customer, ConfirmOrder)
    await read(play.customer, "price-moved")
    await steps.no_harm(play)
    new = keys(await see(play.customer, ConfirmOrder), ConfirmOrder)[0].text
    assert new != old
    await press(play.customer, ConfirmOrder)
    await read(play.customer, "state-placed")
    assert new.endswith(f"${(await play.books.order()).price.decimal:.4f}")


@pytest.mark.usefixtures("calm")
async def test_a_small_rise_is_the_shops_own(play: Play) -> None:
    shown = keys(await steps.to_confirm(play.customer), ConfirmOrder)[0].text
    await _change_rate(play, Decimal("1.04"))
    await press(play.customer, ConfirmOrder)
    await read(play.customer, "state-placed")
    assert shown.endswith(f"${(await play.books.order()).price.decimal:.4f}")


async def test_a_short_balance_offers_top_up_and_keeps_the_draft(play: Play) -> None:
    customer = play.customer
    await steps.to_quantity(customer)
    await customer.send("100k")
    short = await see(customer, TopUp)
    assert phrase("confirm-short") in short.text
    assert keys(short, ConfirmOrder) == []
    nonce = await play.kiosk.db.read(lambda tx: tx.value("SELECT nonce FROM draft"))
    forged = ConfirmOrder(
        draft=TopUp.unpack(keys(short, TopUp)[0].value).draft, nonce=nonce, repeat=1
    )
    await customer.tap_data(short.id, forged.pack(), forge=True)
    assert _same(await steps.card(customer), short)
    await steps.no_harm(play)

    await press(customer, TopUp)
    await read(customer, "top-up")
    await play.operator.send(f"/credit {CUSTOMER_ID} 2000")
    await read(play.operator, "credit-done")
    play.world.books.balance = Decimal(2000)
    await customer.tap("Back")
    ready = await see(customer, ConfirmOrder)
    assert ready.id == short.id
    await customer.send("/wallet")
    await read(customer, "wallet-balance")
    told = await customer.wait_for(phrase("notice-wallet-credited"), anywhere=True)
    await customer.tap_data(told.id, keys(told, Review)[0].value)
    await see(customer, ConfirmOrder)
    await press(customer, ConfirmOrder)
    await read(customer, "state-placed")
    assert play.world.books.orders[0].quantity == 100_000
    await play.books.check()


@pytest.mark.usefixtures("calm")
async def test_the_same_order_within_ten_minutes_is_asked_about(play: Play) -> None:
    customer = play.customer
    await steps.buy(customer)
    await read(customer, "state-placed")
    await steps.buy(customer)
    asked = await read(customer, "confirm-repeat")
    assert play.world.books.adds == 1
    assert keys(asked, OpenOrder, order=1)
    assert "Cancel" in asked.labels
    await press(customer, ConfirmOrder, repeat=1)
    await customer.wait_for("#2")
    await read(customer, "state-placed")
    assert play.world.books.adds == 2


@pytest.mark.usefixtures("calm")
async def test_the_question_about_the_same_order_can_be_left(play: Play) -> None:
    customer = play.customer
    await steps.buy(customer)
    await read(customer, "state-placed")
    await steps.buy(customer)
    await read(customer, "confirm-repeat")
    await press(customer, DropDraft)
    await read(customer, "canceled")
    assert await play.books.count("orders") == 1


@pytest.mark.usefixtures("calm")
async def test_another_order_or_a_later_one_is_not_asked_about(play: Play) -> None:
    customer = play.customer
    await steps.buy(customer)
    await read(customer, "state-placed")
    # A slow one: an order that has ended is not asked about anyway.
    play.world.books.set_status(play.world.books.orders[0].id, "In progress", 500)
    await steps.buy(customer, "1001")
    await customer.wait_for("#2")
    await steps.to_confirm(customer)
    play.clock.advance(PRICE_SECONDS)
    await press(customer, ConfirmOrder)
    await read(customer, "confirm-repeat")
    play.clock.advance(1)
    await steps.buy(customer)
    await customer.wait_for("#3")


async def test_the_hourly_limit_keeps_the_draft(tmp_path: Path) -> None:
    async with playing(tmp_path, confirmations_per_hour=2) as play:
        customer = play.customer
        for quantity in ("1000", "1001"):
            await steps.buy(customer, quantity)
            await read(customer, "state-placed")
        await steps.buy(customer, "1002")
        await read(customer, "refusal-too-many")
        assert await play.books.count("orders") == 2
        play.clock.advance(3601)
        await press(customer, Review)
        await press(customer, ConfirmOrder)
        await customer.wait_for("#3")
        await play.books.check()


async def test_a_frozen_shop_takes_no_order_and_keeps_the_draft(play: Play) -> None:
    await steps.to_confirm(play.customer)
    await play.operator.send("/freeze")
    await press(play.operator, SwitchFreeze, on=1)
    await press(play.customer, ConfirmOrder)
    await read(play.customer, "refusal-frozen")
    await steps.no_harm(play)
    await press(play.operator, SwitchFreeze, on=0)
    await press(play.customer, Review)
    await press(play.customer, ConfirmOrder)
    await read(play.customer, "state-placed")
    assert play.world.books.adds == 1
