"""The card of an order, the notices, My orders, and the settings, as a customer meets them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.clock import DAY, HOUR
from bot.domain.zones import ZONES
from bot.storage import Transaction, orders
from bot.ui.callbacks import ChooseZone, FilteredOrders, Nothing, SwitchNotices, TakePasted
from sandbox.panel.orders import RefillStatus
from sandbox.telegram.newer import Newer
from sandbox.telegram.seen import SeenMessage
from sandbox.world import CUSTOMER_ID, SECOND_CUSTOMER_ID
from tests.e2e.conftest import Play
from tests.e2e.sales import sell
from tests.e2e.stage import (
    PRICE,
    START,
    Stage,
    a_while,
    buy,
    comes_true,
    everything_said,
    order_card,
    reaches,
    said,
    staged,
)
from tests.e2e.steps import phrase, read, see
from tests.samples import one_test_in

pytestmark = one_test_in(3)

LINK = "https://www.instagram.com/account"
ENDED = "is completed"


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as found:
        yield found


async def all_done(play: Play, count: int) -> None:
    async def done() -> bool:
        return await play.books.count("orders", "state = 'completed'") == count

    await comes_true(play, done, step=10)


def edits(play: Play, card: SeenMessage) -> int:
    calls = play.world.telegram.transcript.calls("editMessageText")
    return sum(int(call.parameters["message_id"]) == card.id for call in calls)


# The card


async def test_the_card_says_how_long_it_usually_takes_and_is_changed_only_for_news(
    stage: Stage,
) -> None:
    async with stage.play() as play:
        await sell(play, 9)
        await all_done(play, 9)
        await sell(play)
        assert "9 of 10" not in (await order_card(play, 10)).text
        await all_done(play, 10)
        await sell(play)
        remote = play.world.books.orders[-1].id
        play.world.books.set_status(remote, "In progress", 400)
        await reaches(play, "in_progress", 11)
        card = await order_card(play, 11)
        assert "about 2 minutes for 9 of 10" in card.text
        assert phrase("order-expected-latest") in card.text
        assert "600 of 1,000" in card.text
        assert said("cancel-means") in card.text
        copies = {one.value for row in card.buttons for one in row if one.kind == "copy"}
        assert copies == {"#11", f"{LINK}11"}
        await a_while(play, 60, step=10)
        before = edits(play, card)
        await a_while(play, 2 * HOUR, step=60)
        assert len(play.world.books.requests("status")) > before + 10
        assert edits(play, card) <= before + 1
        assert said("order-expected-late") in (await order_card(play, 11)).text
        card = await order_card(play, 11)
        play.world.books.set_status(remote, "In progress", 100)
        await play.until(play.customer, "900 of 1,000", anywhere=True, step=60, steps=120)
        assert edits(play, card) == 1
        await play.books.check()


async def test_each_refill_stands_on_the_card_and_is_told_as_a_reply_to_it(stage: Stage) -> None:
    async with stage.play() as play:
        play.world.books.plan_next_refill(RefillStatus.REJECTED, RefillStatus.COMPLETED)
        await sell(play)
        await reaches(play, "completed", step=5)
        for end in ("rejected", "completed"):
            await a_while(play, DAY + HOUR, step=HOUR)
            card = await order_card(play)
            await play.customer.tap("Refill")
            words = end.capitalize()
            told = said(f"notice-refill-{end}", order="1", words=words)
            notice = await play.until(play.customer, told, step=900)
            assert notice.reply_to == card.id
        card = await order_card(play)
        assert said("refill-line-completed") in card.text
        assert said("refill-line-rejected", words="Rejected") in card.text
        assert [one["type"] for one in card.entities].count("expandable_blockquote") == 1


# Notices


async def test_notices_are_muted_kind_by_kind_but_money_is_told_silently(stage: Stage) -> None:
    async with stage.play() as play:
        customer, books = play.customer, play.world.books
        await buy(play)
        card = await customer.wait_for("Order #1")
        done = await play.until(customer, phrase("notice-order-completed"))
        assert (done.reply_to, done.effect, done.silent) == (card.id, "🎉", False)
        toast = await customer.tap("Mute these notices")
        assert toast.text == said("notices-off")
        shown = await read(customer, "settings-notices")
        assert shown.id > done.id
        assert "🔕 Completed" in {one.text for row in shown.buttons for one in row}
        await customer.tap("Partly delivered")
        await customer.wait_for(lambda one: one.text == shown.text and _off(one) == 2)
        told = await everything_said(customer)
        await sell(play)
        await reaches(play, "completed", 2, step=5)
        await comes_true(play, lambda: _sent(play, "order-completed", 2))
        assert (await everything_said(customer)).count("is completed") == told.count(
            "is completed"
        )
        await sell(play)
        books.set_status(books.orders[-1].id, "Partial", 500)
        refund = await play.until(customer, phrase("notice-order-partial"), anywhere=True)
        assert (refund.silent, refund.effect) == (True, None)
        assert (await play.books.customer()) == START - PRICE * 5 / 2
        await customer.send("/language")
        await customer.tap("Settings")
        await read(customer, "settings-notices")
        assert (await customer.tap("Completed")).text == said("notices-on")
        await sell(play)
        await play.until(customer, "Order #4 is completed", anywhere=True)
        forged = await customer.tap_data(None, SwitchNotices(kind=99, on=0).pack(), forge=True)
        assert forged.text == ""
        await play.books.check()


def _off(message: SeenMessage) -> int:
    return sum(one.text.startswith("🔕") for row in message.buttons for one in row)


async def _sent(play: Play, kind: str, count: int) -> bool:
    return await play.books.count("outbox", f"kind = '{kind}' AND state = 'sent'") == count


# My orders


async def test_orders_are_found_by_state_number_and_link_by_their_owner_only(
    stage: Stage,
) -> None:
    async with stage.play() as play:
        customer, books = play.customer, play.world.books
        await sell(play, 9)
        await all_done(play, 9)
        await sell(play, 2)
        books.set_status(books.orders[-1].id, "Partial", 500)
        await reaches(play, "partial", 11)
        books.set_status(books.orders[-2].id, "In progress", 500)
        await customer.send("/orders")
        first = await customer.wait_for(said("orders-title"))
        assert first.rich
        assert numbers(first) == [f"#{number}" for number in range(11, 3, -1)]
        for name, found in (("Active", "#10"), ("Problem", "#11")):
            await customer.tap(name)
            assert numbers(await customer.wait_for(f"{found} · ")) == [found]
        await customer.tap("Done")
        await customer.wait_for(lambda one: one.button("#9 ·") is not None)
        await customer.tap("Next")
        last = await customer.wait_for(lambda one: one.button("#1 ·") is not None)
        assert last.button("#2 ·") is None
        await customer.send("instagram.com/Account3?igsh=1")
        assert numbers(await customer.wait_for("Account3")) == ["#3"]
        await customer.send("#11")
        await customer.wait_for("Order #11")
        await customer.send("https://www.instagram.com/nobody.ordered.this")
        await see(customer, TakePasted)
        await customer.send("instagram")
        await read(customer, "search-found")
        await no_order_of_others(play)
        assert await play.kiosk.db.write(turns_of_cards) == ([1, 2, 3, 4, 5], [1, 2, 3])


def turns_of_cards(tx: Transaction) -> tuple[list[int], list[int]]:
    """Which of eleven cards of one person are drawn first; nobody can come between."""
    tx.run("UPDATE orders SET card_news = card_shown + 1")
    first, second = orders.stale_cards(tx, 50, 5), orders.stale_cards(tx, 3, 5)
    return [card.order_id for card in first], [card.order_id for card in second]


def numbers(message: SeenMessage) -> list[str]:
    """Of the orders that have a button there, from the top."""
    return [label.split()[0] for label in message.labels if label.startswith("#")]


async def no_order_of_others(play: Play) -> None:
    """The second customer, who has none, gets nowhere by number, link or a button of a list."""
    second = play.second
    await second.send("/start")
    await second.wait_for(said("home-greeting"))
    await second.send("/orders")
    await second.wait_for(said("orders-none"))
    for typed in ("#3", "3", "#999"):
        await second.send(typed)
        await second.wait_for(said("order-gone"))
    await second.send(f"{LINK}3")
    await see(second, TakePasted)
    stored = await play.kiosk.db.read(lambda tx: tx.value("SELECT max(id) FROM search"))
    searched = await play.kiosk.db.read(
        lambda tx: tx.value("SELECT person_id FROM search WHERE words LIKE '%Account3%'")
    )
    assert searched == CUSTOMER_ID != SECOND_CUSTOMER_ID
    for search in range(1, stored + 1):
        await second.tap_data(
            None, FilteredOrders(which="a", search=search, page=0).pack(), forge=True
        )
        seen = await second.wait_for(said("orders-none"))
        assert not [label for label in seen.labels if "#" in label]


# Times


async def test_times_are_the_phones_until_a_zone_is_chosen(stage: Stage) -> None:
    async with stage.play() as play:
        customer = play.customer
        await sell(play)
        card = await order_card(play)
        assert "date_time" in {one["type"] for one in card.entities}
        await customer.send("/start")
        await customer.tap("Settings")
        await customer.wait_for(said("settings-zone-phone"))
        await customer.tap("Time zone")
        choice = await read(customer, "zone-choose")
        counter = next(one for row in choice.buttons for one in row if one.kind == "disabled")
        assert counter.text == "1/4"
        zone = ZONES.index("Asia/Katmandu") + 1
        while choice.button("Next") is not None and not _has(choice, "Kathmandu"):
            await customer.tap("Next")
            choice = await read(customer, "zone-choose")
        assert (
            next(one.value for row in choice.buttons for one in row if "Kathmandu" in one.text)
            == ChooseZone(zone=zone).pack()
        )
        toast = await customer.tap_data(choice.id, ChooseZone(zone=zone).pack())
        assert toast.text == said("zone-chosen")
        assert "Kathmandu" in (await read(customer, "settings-zone")).text
        card = await order_card(play)
        assert "UTC+5:45" in card.text
        assert "date_time" not in {one["type"] for one in card.entities}
        await customer.tap_data(None, "lc:fr", forge=True)
        await customer.tap_data(None, "o:1", forge=True)
        assert "UTC+5:45" in (await customer.wait_for("Commande #1")).text
        await customer.tap_data(None, ChooseZone(zone=999).pack(), forge=True)
        await customer.tap_data(None, ChooseZone(zone=0).pack(), forge=True)
        await customer.tap_data(None, "o:1", forge=True)
        card = await customer.wait_for("Commande #1")
        assert "date_time" in {one["type"] for one in card.entities}
        await play.settled()
        assert play.world.telegram.unanswered_taps() == []


def _has(message: SeenMessage, name: str) -> bool:
    return any(name in label for label in message.labels)


# Older servers


async def test_an_older_telegram_gets_lists_as_text_and_is_tried_again_after_a_day(
    stage: Stage,
) -> None:
    stage.world.telegram.lacks = set(Newer)
    async with stage.play() as play:
        customer, calls = play.customer, play.world.telegram.transcript.calls
        await sell(play, 9)
        tried = len(calls("sendRichMessage"))
        for _ in range(2):
            await customer.send("/orders")
            seen = await customer.wait_for(said("orders-title"))
            assert not seen.rich
            assert len(calls("sendRichMessage")) == tried + 1
        counter = next(one for row in seen.buttons for one in row if one.text == "1/2")
        assert counter.value == Nothing().pack()
        assert (await customer.tap_data(seen.id, counter.value)).text == ""
        await customer.send("/wallet")
        assert "balance $" in (await customer.wait_for(phrase("wallet-balance"))).text
        play.world.telegram.lacks = set()
        await a_while(play, DAY + HOUR, step=HOUR)
        await customer.send("/wallet")
        assert (await customer.wait_for(phrase("wallet-balance"))).rich
    async with stage.play(rich_messages="off") as play:
        await play.customer.send("/wallet")
        assert not (await play.customer.wait_for(phrase("wallet-balance"))).rich
        await play.books.check()
