"""Updates that come again, and a Telegram in trouble: screens may be late, money moves once."""

from __future__ import annotations

import sqlite3

import pytest

from bot.domain.order_life import OrderState
from bot.domain.records import Order
from bot.domain.views import OrderView
from bot.shop.history import History
from bot.storage import Transaction, database, orders
from bot.telegram import order_cards
from bot.ui.callbacks import ConfirmOrder, OpenOrder, PickQuantity, PlatformPage
from sandbox.panel.orders import OrderStatus
from sandbox.telegram.faults import Fault
from sandbox.world import CUSTOMER_ID
from tests.e2e import steps
from tests.e2e.conftest import Play
from tests.e2e.steps import keys, phrase, press, read, see
from tests.samples import one_test_in

pytestmark = [pytest.mark.long_ways, one_test_in(3)]

ALWAYS = 1000
DRAWING = (
    "sendMessage",
    "sendRichMessage",
    "editMessageText",
    "deleteMessage",
    "answerCallbackQuery",
)


def _trouble(play: Play, fault: Fault, *, times: int = 1) -> None:
    """It hits the next calls of every method that draws something."""
    play.world.telegram.faults.clear()
    for method in DRAWING:
        play.world.telegram.faults.next(method, fault, times=times)


async def _acted_but_not_drawn(play: Play, text: str) -> None:
    """Send it with a Telegram that shows nothing, and stop the shop once it was acted on."""
    _trouble(play, Fault.server_error(), times=ALWAYS)
    await play.customer.send(text)

    async def acted() -> bool:
        return await play.books.count("inbox", "state = 'acted' AND error IS NOT NULL") == 1

    await steps.time_passes(play, acted, step=0)
    await play.stop()
    play.world.telegram.faults.clear()


async def _as_acted(play: Play, state: str) -> None:
    """Put the person's last update back, as a crash before its last mark would leave it."""
    await play.settled()
    await play.kiosk.db.write(
        lambda tx: tx.run(
            "UPDATE inbox SET state = :state WHERE place ="
            " (SELECT max(place) FROM inbox WHERE person_id = :id)",
            state=state,
            id=CUSTOMER_ID,
        )
    )
    await play.stop()


async def _one_order(play: Play) -> None:
    order = await play.books.order()
    assert play.world.books.adds == 1
    assert len(play.world.books.requests("add")) == 1
    assert await play.books.count("orders") == 1
    assert await play.books.count("ledger_tx", "kind = 'hold'") == 1
    assert await play.books.customer() == 25 - order.price.decimal
    await play.books.check()


async def _completed(play: Play) -> None:
    async def completed() -> bool:
        return await play.books.state() is OrderState.COMPLETED

    await steps.time_passes(play, completed)


# Replays


async def test_a_replayed_link_is_not_read_as_a_quantity(play: Play) -> None:
    """An account may be called 1000."""
    await steps.to_link(play.customer)
    await _acted_but_not_drawn(play, "1000")
    await play.restart()
    shown = await play.customer.wait_for(phrase("quantity-ask"), anywhere=True)
    assert "instagram.com/1000" in shown.text
    assert "⚠️" not in shown.text
    await play.settled()
    assert await steps.awaited(play) == "quantity"
    assert await play.books.count("draft", "quantity IS NOT NULL") == 0
    await steps.no_harm(play)
    await play.customer.send("1000")
    await see(play.customer, ConfirmOrder)


async def test_a_replayed_quantity_only_draws_the_confirm_card(play: Play) -> None:
    await steps.to_quantity(play.customer)
    await _acted_but_not_drawn(play, "1000")
    await play.restart()
    shown = await play.customer.wait_for(phrase("confirm-summary"), anywhere=True)
    assert "1,000" in shown.text
    await play.settled()
    await steps.no_harm(play)
    await play.customer.tap("Confirm")
    await read(play.customer, "state-placed")
    await _one_order(play)


async def test_a_replayed_search_is_drawn_from_what_was_stored(play: Play) -> None:
    await steps.to_search(play.customer)
    await _acted_but_not_drawn(play, "instagram likes")
    await play.restart()
    await play.customer.wait_for(phrase("search-found"), anywhere=True)
    await play.settled()
    assert await play.books.count("search") == 1


@pytest.mark.parametrize("state", ["acted", "new"])
async def test_a_replayed_confirm_makes_no_second_order(play: Play, state: str) -> None:
    """`new` is more than can happen: the mark is stored together with the order."""
    await steps.buy(play.customer)
    shown = await read(play.customer, "state-placed")
    await _as_acted(play, state)
    await play.restart()
    await play.settled()
    assert await play.books.count("inbox", "state <> 'done'") == 0
    assert (await steps.card(play.customer)).id == shown.id
    await _one_order(play)


async def test_a_replayed_cancel_of_a_draft(play: Play) -> None:
    await steps.to_confirm(play.customer)
    await play.customer.tap("Cancel")
    await read(play.customer, "canceled")
    await _as_acted(play, "acted")
    await play.restart()
    await play.settled()
    assert await play.books.count("draft", "state = 'dropped'") == 1
    await steps.no_harm(play)


async def test_a_replayed_credit_is_given_once(play: Play) -> None:
    await play.operator.send(f"/credit {CUSTOMER_ID} 5")
    await read(play.operator, "credit-done")
    await play.settled()
    await play.kiosk.db.write(lambda tx: tx.run("UPDATE inbox SET state = 'new'"))
    await play.stop()
    await play.restart()
    await read(play.operator, "credit-again")
    assert await play.books.customer() == 30
    await play.books.check()


async def test_a_card_that_could_not_be_drawn_is_drawn_a_little_later(play: Play) -> None:
    """Without a restart: the same update is tried again after half a second."""
    await steps.to_quantity(play.customer)
    _trouble(play, Fault.server_error())
    await play.customer.send("1000")
    await play.until(play.customer, phrase("confirm-summary"), step=1, anywhere=True)
    await play.settled()
    assert (
        await play.books.count("inbox", "error IS NOT NULL AND tries = 0 AND state = 'done'") == 1
    )
    assert await play.books.count("draft") == 1


# Telegram in trouble

TROUBLES = {
    "a short pause": Fault.too_many_requests(3),
    "a long pause": Fault.too_many_requests(12),
    "500": Fault.server_error(),
    "502 and a page": Fault.not_json(),
    "cut before": Fault.reset_before(),
    "cut after": Fault.reset_after(),
}


@pytest.mark.parametrize("name", TROUBLES)
async def test_a_sale_through_trouble(play: Play, name: str) -> None:
    """One failure of every method at every step: the sale goes on, everything happens once."""
    await steps.to_link(play.customer)
    for text, expected in ((steps.LINK, "quantity-ask"), ("1000", "confirm-summary")):
        _trouble(play, TROUBLES[name])
        await play.customer.send(text)
        await play.until(play.customer, phrase(expected), step=2, patience=0.02)
    _trouble(play, TROUBLES[name])
    shown = await play.customer.wait_for(lambda one: bool(keys(one, ConfirmOrder)), anywhere=True)
    await play.customer.begin_tap(shown.id, keys(shown, ConfirmOrder)[0].value)
    await play.until(play.customer, "#1", step=2, patience=0.02)
    play.world.telegram.faults.clear()

    async def sent() -> bool:
        return await play.books.count("provider_order") == 1

    await steps.time_passes(play, sent, step=1)
    await _one_order(play)
    assert play.world.books.orders[0].quantity == 1000
    assert await play.books.count("inbox", "state = 'dead'") == 0


async def test_telegram_is_away_while_an_order_is_delivered(play: Play) -> None:
    await steps.buy(play.customer)
    await read(play.customer, "state-placed")
    _trouble(play, Fault.server_error(502), times=ALWAYS)
    await _completed(play)
    play.world.telegram.faults.clear()
    done = phrase("notice-order-completed")
    await play.until(play.customer, done, step=60, steps=100, patience=0.02, anywhere=True)
    notices = [one for one in await steps.bot_messages(play.customer) if done in one.text]
    assert len(notices) == 1
    await _one_order(play)


async def test_a_card_that_was_being_drawn_at_the_end_is_drawn_at_the_start(play: Play) -> None:
    async def is_being_drawn() -> bool:
        stale = "state = 'completed' AND card_shown < card_news"
        hangs = play.world.telegram.faults.are_spent
        return hangs and await play.books.count("orders", stale) == 1

    await steps.buy(play.customer)
    await read(play.customer, "state-placed")
    [order] = play.world.books.orders
    play.world.books.set_status(order.id, OrderStatus.IN_PROGRESS, 400)
    card = await play.until(play.customer, "600 of 1,000")
    await play.let_go_by(10)
    play.world.books.set_status(order.id, OrderStatus.COMPLETED, 0)
    play.world.telegram.faults.next("editMessageText", Fault.hang())
    await steps.time_passes(play, is_being_drawn, step=1)
    await play.stop()
    play.world.telegram.faults.clear()
    assert await _text_of(play, card.id) == card.text
    await play.restart()
    await play.until(play.customer, phrase("state-completed"), anywhere=True)
    assert phrase("state-completed") in await _text_of(play, card.id)
    await play.kiosk.db.all_written()
    assert await play.books.count("orders", "card_shown = card_news") == 1
    await _one_order(play)


async def test_more_cards_than_one_look_brings_are_drawn_at_once(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    for link in (steps.LINK, steps.OTHER_LINK):
        await steps.buy(play.customer, link=link)
        await read(play.customer, "state-placed")
    await play.let_go_by(60)
    monkeypatch.setattr(order_cards, "BATCH", 1)
    await play.kiosk.db.write(lambda tx: tx.run("UPDATE orders SET card_news = card_news + 1"))
    await play.kiosk.cards.step()
    await play.kiosk.db.all_written()
    assert await play.books.count("orders", "card_shown = card_news") == 2


async def test_a_card_whose_drawing_cannot_be_noted_is_tried_again(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(tx: Transaction, order: Order) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    await steps.buy(play.customer)
    await read(play.customer, "state-placed")
    await play.let_go_by(60)
    await play.kiosk.nursery.at_rest()
    await play.kiosk.db.all_written()
    cards, db = play.kiosk.cards, play.kiosk.db
    with monkeypatch.context() as broken:
        broken.setattr(orders, "card_was_drawn", full)
        await db.write(orders.card_has_news, 1)
        await cards.step()
        await db.all_written()
        for _ in range(2):
            with pytest.raises(sqlite3.OperationalError, match="full"):
                await cards.step()
    assert await play.books.count("orders", "card_shown < card_news") == 1
    await cards.step()
    assert await play.books.count("orders", "card_shown = card_news") == 1


async def test_a_card_that_is_drawn_is_not_drawn_again_before_that_is_noted(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[int] = []

    def noted_look(self: History, tx: Transaction, order_id: int) -> OrderView | None:
        looks.append(order_id)
        return look(self, tx, order_id)

    await steps.buy(play.customer)
    await read(play.customer, "state-placed")
    await play.kiosk.nursery.at_rest()
    await play.kiosk.db.all_written()
    look = History.card
    monkeypatch.setattr(History, "card", noted_look)
    monkeypatch.setattr(database, "ALONG_SECONDS", 3600)
    await play.kiosk.db.write(orders.card_has_news, 1)
    await play.kiosk.cards.step()
    await play.kiosk.cards.step()
    assert looks == [1]
    await play.kiosk.db.all_written()
    assert await play.books.count("orders", "card_shown = card_news") == 1


async def _text_of(play: Play, message_id: int) -> str:
    [found] = [one for one in await play.customer.messages() if one.id == message_id]
    return found.text


async def test_a_notice_waits_as_long_as_it_is_told_to(play: Play) -> None:
    await steps.buy(play.customer)
    await read(play.customer, "state-placed")
    play.world.telegram.faults.next("sendMessage", Fault.too_many_requests(300))
    done = phrase("notice-order-completed")
    await play.until(play.customer, done, anywhere=True, patience=0.02)
    [notice] = [one for one in await steps.bot_messages(play.customer) if done in one.text]
    ended_at = (await play.books.order()).ended_at
    assert ended_at is not None
    assert notice.date - ended_at >= 300


async def test_who_blocks_the_bot_still_gets_the_order(play: Play) -> None:
    shown = await steps.to_confirm(play.customer)
    await play.stop()
    await play.customer.begin_tap(shown.id, keys(shown, ConfirmOrder)[0].value)
    await play.customer.block()
    await play.restart()
    await play.settled()
    await _completed(play)
    assert await play.books.count("inbox", "state = 'dead'") == 0
    await _one_order(play)

    await play.customer.unblock()
    await play.customer.send("/orders")
    await see(play.customer, OpenOrder, order=1)
    await press(play.customer, OpenOrder, order=1)
    await read(play.customer, "state-completed")


async def test_what_cannot_be_handled_is_put_aside_and_reported(play: Play) -> None:
    await play.operator.send("/start")
    await read(play.operator, "home-greeting")
    home = await steps.to_quantity(play.customer)
    play.world.telegram.faults.next(
        "editMessageText", Fault.server_error(400, "Bad Request: odd"), times=5
    )
    await play.customer.begin_tap(home.id, keys(home, PickQuantity)[0].value)
    await play.until(play.operator, phrase("notice-admin-update-dead"), step=2)
    assert await play.books.count("inbox", "state = 'dead' AND tries = 5") == 1
    await play.customer.send("/start")
    await read(play.customer, "home-greeting")
    await press(play.customer, PlatformPage)
    await steps.no_harm(play)
