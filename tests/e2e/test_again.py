"""After Confirm and before the next one: a queue for one link, Undo, favourites, recent links."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from bot.domain.order_life import OrderState
from bot.shop.favourites import MOST
from bot.storage import favourites
from bot.ui.callbacks import (
    AskCancel,
    ConfirmAfter,
    ConfirmOrder,
    DropDraft,
    EditLink,
    EditQuantity,
    Favourites,
    OpenOrder,
    OpenService,
    OrderAgain,
    PickLink,
    PickQuantity,
    RemoveFavourite,
    Review,
    StarService,
    Undo,
)
from bot.ui.translator import texts_of
from sandbox.panel.faults import Fault
from sandbox.telegram.seen import SeenMessage
from sandbox.world import CUSTOMER_ID
from tests.e2e import steps
from tests.e2e.conftest import Play, playing
from tests.e2e.steps import keys, phrase, press, read, see
from tests.samples import one_test_in

pytestmark = one_test_in(3)

START = Decimal(25)


# The queue for one link


async def _first_at_work(play: Play) -> None:
    """Order #1 is at the panel, and stays there until the test says otherwise."""
    await steps.buy(play.customer)
    await read(play.customer, "state-placed")
    _panel_says(play, "In progress", 500)


def _panel_says(play: Play, word: str, remains: int, number: int = 0) -> None:
    play.world.books.set_status(play.world.books.orders[number].id, word, remains)


async def _queue(play: Play, quantity: str, first: int) -> SeenMessage:
    """Confirm an order that waits behind that one."""
    shown = await steps.to_confirm(play.customer, quantity)
    assert phrase("overlap-warning") in shown.text
    assert f"#{first}" in shown.text
    toast = await press(play.customer, ConfirmAfter, order=first)
    assert toast.text == texts_of("en").plain("confirm-queued", order=str(first))
    return await play.customer.wait_for(phrase("order-waits"))


async def _is_sent(play: Play, order_id: int) -> None:
    async def is_there() -> bool:
        return (await play.books.order(order_id)).remote_id is not None

    await steps.time_passes(play, is_there)


@pytest.mark.usefixtures("calm")
async def test_a_second_order_for_a_link_waits_behind_the_first(play: Play) -> None:
    await _first_at_work(play)
    first = await play.books.order(1)
    shown = await _queue(play, "500", 1)
    assert keys(shown, Undo) == []
    second = await play.books.order(2)
    assert (second.after_order, second.state) == (1, OrderState.RESERVED)
    assert await play.books.account("held:2") == second.price.decimal
    assert await play.books.customer() == START - first.price.decimal - second.price.decimal

    await play.let_go_by(60)
    await play.stop()
    await play.restart()
    await play.let_go_by(60)
    assert play.world.books.adds == 1
    assert await play.books.state(2) is OrderState.RESERVED
    await play.books.check()

    _panel_says(play, "Completed", 0)
    await _is_sent(play, 2)
    assert await play.books.state(1) is OrderState.COMPLETED
    assert [order.quantity for order in play.world.books.orders] == [1000, 500]
    assert await play.books.account("held:2") == 0


@pytest.mark.usefixtures("calm")
async def test_a_queue_whose_middle_is_taken_back(play: Play) -> None:
    """The money is back at once, and the last one waits for what is at work still."""
    await _first_at_work(play)
    await _queue(play, "500", 1)
    second = await play.books.order(2)
    await _queue(play, "600", 2)
    before = await play.books.customer()
    await play.customer.tap_data(None, OpenOrder(order=2).pack(), forge=True)
    await press(play.customer, AskCancel, order=2, sure=0)
    await press(play.customer, AskCancel, order=2, sure=1)
    await play.customer.wait_for(texts_of("en").plain("state-released"))
    assert await play.books.customer() == before + second.price.decimal
    assert await play.books.account("held:2") == 0

    await play.let_go_by(30)
    third = await play.books.order(3)
    assert (third.after_order, third.state) == (1, OrderState.RESERVED)
    shown = await play.customer.wait_for(phrase("order-waits"), anywhere=True)
    assert "#1" in shown.text
    assert play.world.books.adds == 1

    _panel_says(play, "Canceled", 1000)
    await _is_sent(play, 3)
    assert [order.quantity for order in play.world.books.orders] == [1000, 600]


@pytest.mark.usefixtures("calm")
async def test_while_the_first_is_unknown_the_second_waits(play: Play) -> None:
    play.world.panel_faults.next("add", Fault.reset(after_effect=True))
    await steps.buy(play.customer)
    await read(play.customer, "explain-unknown")
    await _queue(play, "500", 1)
    await play.let_go_by(20)
    assert await play.books.state(2) is OrderState.RESERVED
    assert play.world.books.adds == 1


@pytest.mark.usefixtures("calm")
async def test_a_duplicate_that_the_panel_refused_can_be_queued(play: Play) -> None:
    await _first_at_work(play)
    play.world.books.refuse_duplicate_links = True
    await steps.buy(play.customer, "500")
    shown = await play.customer.wait_for(phrase("order-queue-again"))
    assert phrase("reason-duplicate-link") in shown.text
    assert await play.books.state(2) is OrderState.REJECTED
    await press(play.customer, OrderAgain, order=2)
    await press(play.customer, ConfirmAfter, order=1)
    await play.customer.wait_for(phrase("order-waits"))
    _panel_says(play, "Completed", 0)
    await _is_sent(play, 3)


@pytest.mark.usefixtures("calm")
async def test_queued_behind_what_has_ended_meanwhile_or_never_fitted(play: Play) -> None:
    await _first_at_work(play)
    shown = await steps.to_confirm(play.customer, "500")
    [choice] = [ConfirmAfter.unpack(key.value) for key in keys(shown, ConfirmAfter)]
    wrong = choice.model_copy(update={"order": 999})
    await play.customer.tap_data(shown.id, wrong.pack(), forge=True)
    await read(play.customer, "refusal-expired")
    assert await play.books.count("orders") == 1
    _panel_says(play, "Completed", 0)
    await play.until(play.customer, phrase("notice-order-completed"), anywhere=True)
    await play.customer.tap_data(shown.id, choice.pack(), forge=True)
    await _is_sent(play, 2)
    assert (await play.books.order(2)).after_order is None


# Undo


async def test_an_order_can_be_undone_until_it_is_sent(tmp_path: Path) -> None:
    async with playing(tmp_path, undo_seconds=30) as play:
        customer = play.customer
        await steps.buy(customer)
        shown = await customer.wait_for(phrase("order-undo"))
        assert keys(shown, AskCancel) == []
        price = (await play.books.order()).price.decimal
        assert await play.books.customer() == START - price
        await play.let_go_by(20)
        assert play.world.books.adds == 0

        assert (await press(customer, Undo)).text == texts_of("en").plain("undo-done")
        shown = await customer.wait_for(texts_of("en").plain("state-released"))
        assert await play.books.customer() == START
        assert await play.books.account("held:1") == 0
        again = await customer.tap_data(shown.id, Undo(order=1).pack(), forge=True)
        assert again.text == texts_of("en").plain("undo-already")
        await play.let_go_by(60)
        assert play.world.books.adds == 0

        # Nothing of it is lost.
        await press(customer, OrderAgain, order=1)
        card = await see(customer, ConfirmOrder)
        assert steps.LINK.removeprefix("https://") in card.text
        await press(customer, ConfirmOrder)
        await customer.wait_for(phrase("order-undo"))
        await play.stop()
        await play.restart()
        await play.let_go_by(20)
        assert play.world.books.adds == 0
        await play.let_go_by(20)
        await customer.wait_for(texts_of("en").plain("state-placed"), anywhere=True)
        late = await customer.tap_data(None, Undo(order=2).pack(), forge=True)
        assert (late.text, late.alert) == (texts_of("en").plain("undo-too-late"), True)
        assert await play.books.state(2) is OrderState.PLACED
        assert play.world.books.adds == 1
        await play.books.check()


async def test_second_thoughts_end_when_they_should_whatever_comes_in_between(
    tmp_path: Path,
) -> None:
    async with playing(tmp_path, undo_seconds=30) as play:
        await steps.buy(play.customer)
        await play.let_go_by(28)
        assert play.world.books.adds == 0
        # That has the shop look for what it may send, and rest again.
        await steps.buy(play.customer, link=steps.OTHER_LINK)
        await play.kiosk.nursery.at_rest()
        await play.let_go_by(3)
        assert play.world.books.adds == 1
        assert await play.books.state(2) is OrderState.RESERVED


# Favourites


@pytest.mark.usefixtures("calm")
async def test_favourites_are_kept_listed_and_removed(play: Play) -> None:
    customer, texts = play.customer, texts_of("en")
    shown = await steps.to_link(customer)
    toast = await press(customer, StarService, on=1)
    assert toast.text == texts.plain("favourite-added")
    # The link is awaited as before.
    await customer.send(steps.LINK)
    await see(customer, PickQuantity)
    await press(customer, EditLink)
    assert keys(await read(customer, "link-ask"), StarService, on=0)

    await customer.send("/start")
    await press(customer, Favourites)
    listed = await read(customer, "favourites-title")
    [entry] = keys(listed, OpenService)
    await press(customer, OpenService)
    shown = await read(customer, "link-ask")
    await customer.tap("Back")
    await read(customer, "favourites-title")

    service = play.kiosk.shop.shelf.catalogue.service(OpenService.unpack(entry.value).service)
    assert service is not None
    assert service.name in shown.text
    play.world.books.remove_service(int(service.remote_id))
    await play.kiosk.shop.sync.step()
    await customer.send("/favourites")
    gone = await read(customer, "favourites-gone")
    assert keys(gone, OpenService) == []
    await press(customer, RemoveFavourite)
    await read(customer, "favourites-none")
    assert await play.books.count("favourite") == 0


@pytest.mark.long_ways
@pytest.mark.usefixtures("calm")
async def test_a_hundred_favourites_are_enough(play: Play) -> None:
    some = play.kiosk.shop.shelf.catalogue.all_services()[-MOST:]
    await steps.to_link(play.customer)
    for service in some:
        await play.kiosk.db.write(favourites.add, CUSTOMER_ID, service.id, at=1)
    toast = await press(play.customer, StarService, on=1)
    assert (toast.text, toast.alert) == (texts_of("en").plain("favourites-full"), True)
    assert await play.books.count("favourite") == MOST
    await play.customer.send("/favourites")
    assert "1/13" in (await read(play.customer, "favourites-title")).labels


# Recent links


@pytest.mark.usefixtures("calm")
async def test_links_used_before_are_offered_where_they_fit(play: Play) -> None:
    ordering, db = play.kiosk.shop.ordering, play.kiosk.db
    await play.customer.send("/start")
    await read(play.customer, "home-greeting")
    who = await steps.person(play)
    links = [f"{steps.LINK}{number}" for number in (1, 2, 3, 4, 2)]
    other = next(
        one
        for one in play.kiosk.shop.shelf.catalogue.all_services()
        if "youtube" in one.name.lower()
    )
    for link in links:
        made = await steps.quote(play, who, link)
        await db.write(ordering.confirm, who, made.draft.id, made.nonce, repeat=True)
    shown = await steps.to_link(play.customer)
    offered = [key.text.split("account")[-1] for key in keys(shown, PickLink)]
    assert offered == ["2", "4", "3"]
    await press(play.customer, PickLink, order=4)
    asked = await see(play.customer, PickQuantity)
    assert links[3].removeprefix("https://") in asked.text

    await play.customer.tap_data(
        None, OpenService(service=other.id, source="q", place=0, page=0).pack(), forge=True
    )
    assert keys(await read(play.customer, "link-ask"), PickLink) == []


# Drafts


@pytest.mark.usefixtures("calm")
async def test_a_draft_is_never_out_of_reach(play: Play) -> None:
    customer = play.customer
    await steps.to_quantity(customer)
    for command in ("/orders", "/services", "/language", "/help", "/favourites", "/wallet"):
        await customer.send(command)
        shown = await see(customer, Review)
        assert len(keys(shown, Review)) == 1, command
    await press(customer, Review)
    await see(customer, PickQuantity)
    # Another order comes between, a third one is dropped, and the program ends.
    await steps.buy(customer, "500", steps.OTHER_LINK)
    await read(customer, "state-placed")
    await steps.to_quantity(customer, f"{steps.OTHER_LINK}.too")
    await press(customer, DropDraft)
    await read(customer, "canceled")
    await play.stop()
    await play.restart()
    await customer.send("/start")
    assert keys(await read(customer, "home-greeting"), Review)
    await press(customer, Review)
    asked = await see(customer, PickQuantity)
    assert steps.LINK.removeprefix("https://") in asked.text
    await customer.send("1000")
    await press(customer, ConfirmOrder)
    await read(customer, "state-placed")
    await customer.send("/start")
    assert keys(await read(customer, "home-greeting"), Review) == []


@pytest.mark.usefixtures("calm")
async def test_after_months_an_old_card_still_leads_to_its_order(play: Play) -> None:
    card = await steps.to_confirm(play.customer)
    await press(play.customer, ConfirmOrder)
    await read(play.customer, "state-placed")
    play.clock.advance(60 * 86_400)
    await play.kiosk.housekeeping.step()
    assert await play.books.count("draft", "link IS NOT NULL") == 0
    for address in (EditQuantity, DropDraft):
        await play.customer.tap_data(None, keys(card, address)[0].value, forge=True)
        await play.customer.wait_for("Order #1")


@pytest.mark.usefixtures("calm")
async def test_two_cards_of_one_draft(play: Play) -> None:
    """As on two devices: only the newer card orders, and no step is lost."""
    customer = play.customer
    old = await steps.to_confirm(customer)
    await customer.send("/orders")
    await press(customer, Review)
    await see(customer, ConfirmOrder)
    await customer.send("700")
    newer = await customer.wait_for(
        lambda one: "700" in one.text and bool(keys(one, ConfirmOrder))
    )
    await customer.tap_data(None, keys(old, ConfirmOrder)[0].value, forge=True)
    await read(customer, "refusal-expired")
    assert await play.books.count("orders") == 0
    await press(customer, Review)
    fresh = await see(customer, ConfirmOrder)
    assert "700" in fresh.text
    await press(customer, ConfirmOrder)
    await read(customer, "state-placed")
    for stale in (old, newer):
        await customer.tap_data(None, keys(stale, ConfirmOrder)[0].value, forge=True)
        await customer.wait_for("Order #1")
    assert [order.quantity for order in play.world.books.orders] == [700]


@pytest.mark.usefixtures("calm")
async def test_a_draft_outlives_its_service(play: Play) -> None:
    """What vanished between card and Confirm can be gone on with when it is back."""
    await steps.to_confirm(play.customer)
    number = await play.kiosk.db.read(lambda tx: tx.value("SELECT service_id FROM draft"))
    service = play.kiosk.shop.shelf.catalogue.service(number)
    assert service is not None
    entry = play.world.books.service(int(service.remote_id))
    play.world.books.remove_service(entry.id)
    await play.kiosk.shop.sync.step()
    await press(play.customer, ConfirmOrder)
    await read(play.customer, "refusal-service-gone")
    await steps.no_harm(play)
    play.world.books.replace_service(replace(entry, rate=entry.rate * Decimal("1.01")))
    await play.kiosk.shop.sync.step()
    await play.customer.send("/start")
    await press(play.customer, Review)
    await press(play.customer, ConfirmOrder)
    await read(play.customer, "state-placed")
