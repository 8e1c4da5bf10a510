"""Many orders at once: lines, a file, several links; one confirmation, one summary."""

from __future__ import annotations

import codecs
import time
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.domain.mass_order import MOST_LINES
from bot.domain.service_types import Billing
from bot.telegram.basket_cards import PAUSE
from bot.ui.callbacks import (
    BasketPage,
    ConfirmBasket,
    DropBasket,
    EditBasket,
    KeepGood,
    KeepOnce,
    OneServiceForAll,
    OpenBasket,
    PickForLinks,
    PickManyQuantity,
    RefusedAgain,
    RefusedOrders,
    TopUpForBasket,
)
from sandbox.panel.faults import Fault
from sandbox.telegram.faults import Fault as TelegramFault
from sandbox.telegram.seen import SeenMessage
from tests import figures
from tests.e2e.conftest import Play
from tests.e2e.sales import confirm
from tests.e2e.stage import (
    START,
    Stage,
    comes_true,
    known_service,
    reprice,
    said,
    staged,
)
from tests.e2e.steps import bot_messages, keys, no_harm, phrase, press, read, see
from tests.samples import THOROUGH

FAST: dict[str, Any] = {"panel_calls_per_minute": 6000}
ACCOUNT = "https://www.instagram.com/account{}"


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as found:
        yield found


def line(play: Play, number: int, quantity: object = 10) -> str:
    """An order of the known service for the account of that number."""
    return f"{known_service(play).id} | {ACCOUNT.format(number)} | {quantity}"


async def all_sent(play: Play, count: int) -> None:
    """Until each of so many orders was placed or refused."""

    async def is_so() -> bool:
        waiting = "state IN ('reserved', 'submitting')"
        made = await play.books.count("orders")
        return made == count and await play.books.count("orders", waiting) == 0

    await comes_true(play, is_so, step=0.1, steps=6000)


async def told(play: Play, kind: str) -> int:
    return await play.books.count("outbox", f"kind = '{kind}' AND state = 'sent'")


async def is_told(play: Play, kind: str) -> None:
    async def is_so() -> bool:
        return await told(play, kind) > 0

    await comes_true(play, is_so, step=1, steps=600)


async def of_the_orders(play: Play) -> int:
    """Notices about single orders of baskets."""
    theirs = "order_id IN (SELECT id FROM orders WHERE basket_id IS NOT NULL)"
    return await play.books.count("outbox", theirs)


@THOROUGH
@pytest.mark.long_ways
async def test_a_thousand_lines_are_placed_and_both_books_agree(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage.play(**FAST) as play:
        seconds = measured(play, monkeypatch)
        customer = play.customer
        text = "service;link;quantity\n" + "\n".join(
            line(play, number).replace(" | ", ";") for number in range(MOST_LINES)
        )
        await customer.send_file("orders.csv", codecs.BOM_UTF16_LE + text.encode("utf-16-le"))
        table = await see(customer, ConfirmBasket)
        assert said("mass-title", n=MOST_LINES) in table.text
        assert "$11.7000" in table.text
        assert "$25.0000 → $13.3000" in table.text
        begun, edits = play.clock.now(), edits_of(play, table)
        await press(customer, ConfirmBasket)
        await confirm(play, known_service(play), number=5000, quantity=10)
        await all_sent(play, MOST_LINES + 1)
        await is_told(play, "basket-sent")
        took = play.clock.now() - begun
        assert await play.books.count("orders", "placed_at > 0") == MOST_LINES + 1
        assert await play.books.count("orders", "basket_id = 1") == MOST_LINES
        assert play.world.books.adds == MOST_LINES + 1
        links = [call.parameters["link"] for call in play.world.books.requests("add")]
        assert len(set(links)) == MOST_LINES + 1
        assert links.index(ACCOUNT.format(5000)) < MOST_LINES / 2, "it did not wait for all others"
        assert await play.books.customer() == START - Decimal("11.7117")
        assert await play.books.account("sales") == Decimal("11.7117")
        await play.books.check()
        assert await of_the_orders(play) == 0
        assert await told(play, "basket-sent") == 1
        summary = await message(play, table.id)
        assert "placed 1,000 of 1,000" in summary.text
        drawn = edits_of(play, table) - edits
        assert 2 <= drawn <= 2 + took / PAUSE
        figures.note("confirming 1,000 lines", f"{seconds[0]:.2f} s of CPU in one transaction")


async def test_a_summary_waits_as_long_as_telegram_says(stage: Stage) -> None:
    """Its orders do not wait, and in the end it says all."""
    async with stage.play(**FAST) as play:
        customer = play.customer
        await customer.send("\n".join(line(play, number) for number in range(5)))
        table = await see(customer, ConfirmBasket)
        play.world.telegram.faults.next(
            "editMessageText", TelegramFault.too_many_requests(40), nth=2
        )
        begun = play.clock.now()
        await press(customer, ConfirmBasket)
        await all_sent(play, 5)
        assert play.world.books.adds == 5
        assert play.clock.now() - begun < 40

        async def says_all() -> bool:
            return "placed 5 of 5" in (await message(play, table.id)).text

        await comes_true(play, says_all)
        edits = play.world.telegram.transcript.calls("editMessageText")
        assert [one for one in edits if one.error is not None]
        await play.books.check()


def measured(play: Play, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Seconds of CPU of each confirmation, on the database's own thread."""
    found: list[float] = []
    make_all = play.kiosk.shop.baskets.confirm

    def timed(*args: Any, **kwargs: Any) -> Any:
        begun = time.thread_time()
        outcome = make_all(*args, **kwargs)
        found.append(time.thread_time() - begun)
        return outcome

    monkeypatch.setattr(play.kiosk.shop.baskets, "confirm", timed)
    return found


def edits_of(play: Play, shown: SeenMessage) -> int:
    calls = play.world.telegram.transcript.calls("editMessageText")
    return sum(str(call.parameters.get("message_id")) == str(shown.id) for call in calls)


async def message(play: Play, message_id: int) -> SeenMessage:
    return next(one for one in await bot_messages(play.customer) if one.id == message_id)


async def test_lines_with_mistakes_doubles_and_refusals(stage: Stage) -> None:
    """From the first paste to ordering the refused again, in one chat."""
    async with stage.play(**FAST, track_seconds=10) as play:
        customer, service = play.customer, known_service(play)
        await customer.send("/mass")
        await read(customer, "mass-how")
        await customer.send("what do I write?")
        await read(customer, "mass-no-lines")
        await customer.send("999999 | @somebody | 10")
        table = await customer.wait_for(said("mass-bad", n=1, good=0))
        assert not keys(table, KeepGood)
        await customer.send("/mass")
        await read(customer, "mass-how")
        lines = [
            line(play, 1),
            "nonsense",
            line(play, 2, "many"),
            f"{service.id} | https://www.tiktok.com/@somebody | 10",
            line(play, 3),
            line(play, 1, 20),
            line(play, 4),
            "999999 | @somebody | 10",
        ]
        await customer.send("\n".join(lines))
        table = await see(customer, KeepGood)
        assert not keys(table, ConfirmBasket)
        for key in ("not-a-line", "not-a-number", "unknown-service"):
            assert phrase(f"mass-problem-{key}") in table.text
        assert phrase("link-problem-wrong-platform") in table.text
        assert "as in line 1" in table.text
        await no_harm(play)

        await press(customer, KeepGood)
        good = await see(customer, ConfirmBasket)
        assert good.id == table.id
        assert "4 orders for $0.0585" in good.text
        await press(customer, ConfirmBasket)
        await see(customer, KeepOnce)
        await no_harm(play)
        await press(customer, KeepOnce)
        await see(customer, ConfirmBasket)
        play.world.panel_faults.next("add", None, Fault.error("Bad link"))
        confirmed = await customer.last()
        await press(customer, ConfirmBasket)
        await all_sent(play, 3)
        await is_told(play, "basket-sent")
        assert await play.books.state(2) == "rejected"
        assert await play.books.customer() == START - Decimal("0.0234")
        assert await of_the_orders(play) == 0

        await order_the_refused_again(play, confirmed)

        # All of them end, and that is told once for each basket, never for an order.
        await is_told(play, "basket-ended")
        await comes_true(play, lambda: _ended(play, 2), step=10)
        await comes_true(play, lambda: _given_back(play, [False, True]))
        assert await of_the_orders(play) == 0
        await customer.send("/orders")
        await press(customer, OpenBasket)
        await customer.wait_for("1 delivered", anywhere=True)
        await play.books.check()


async def order_the_refused_again(play: Play, confirmed: SeenMessage) -> None:
    """From a second tap on the card that was confirmed, which leads to what became of it."""
    customer = play.customer
    data = keys(confirmed, ConfirmBasket)[0].value
    await customer.tap_data(confirmed.id, data, forge=True)
    summary = await customer.wait_for("placed 2 of 3", anywhere=True)
    assert await play.books.count("orders") == 3
    assert "1 not placed" in summary.text
    assert "$0.0117 back in your balance" in summary.text
    await press(customer, RefusedOrders)
    refused = await see(customer, RefusedAgain)
    assert phrase("reason-link") in refused.text
    await press(customer, RefusedAgain)
    again = await see(customer, ConfirmBasket)
    assert "account3" in again.text
    await press(customer, ConfirmBasket)
    await all_sent(play, 4)


async def _given_back(play: Play, told: list[bool]) -> bool:
    """Whether what the baskets came to says so; nothing was given back of what went well."""
    ended = [one.text for one in await bot_messages(play.customer) if "is done" in one.text]
    return sorted("Given back" in text for text in ended) == told


async def _ended(play: Play, count: int) -> bool:
    return await told(play, "basket-ended") == count


async def test_a_short_balance_keeps_everything_and_moved_prices_are_asked_again(
    stage: Stage,
) -> None:
    async with stage.play(**FAST, confirmations_per_hour=1) as play:
        customer = play.customer
        await customer.send("\n".join(line(play, number, 10_000) for number in range(3)))
        table = await see(customer, TopUpForBasket)
        assert "$10.1000" in table.text, "what is missing"
        await press(customer, TopUpForBasket)
        await read(customer, "top-up")
        await play.operator.send(f"/credit {customer.user_id} 15.00")
        told_of = await read(customer, "notice-wallet-credited")
        assert keys(told_of, BasketPage)
        await press(customer, BasketPage)
        card = await see(customer, ConfirmBasket)
        assert "$40.0000 → $4.9000" in card.text
        reprice(stage.world, Decimal("1.00"))
        await play.kiosk.shop.sync.step()
        await press(customer, ConfirmBasket)
        card = await read(customer, "price-moved")
        assert "$35.1000 → $39.0000" in card.text
        assert await play.books.count("orders") == 0
        old = keys(card, ConfirmBasket)[0].value

        play.clock.advance(601)
        await press(customer, ConfirmBasket)
        await read(customer, "refusal-expired")
        assert await play.books.count("orders") == 0
        await press(customer, BasketPage)
        fresh = await see(customer, ConfirmBasket)
        assert keys(fresh, ConfirmBasket)[0].value != old
        await press(customer, ConfirmBasket)
        await all_sent(play, 3)
        assert await play.books.customer() == 1

        # Three orders, but one confirmation: the next one is too much for an hour of one.
        await play.operator.send(f"/credit {customer.user_id} 5.00")
        await read(customer, "notice-wallet-credited")
        await customer.send(line(play, 9))
        await see(customer, ConfirmBasket)
        await press(customer, ConfirmBasket)
        await read(customer, "refusal-too-many")
        await play.books.check()


async def test_files_that_will_not_do_and_lines_that_are_too_many(play: Play, calm: None) -> None:
    customer = play.customer
    await customer.send("/start")
    await read(customer, "home-greeting")
    four_thousand = "\n".join(line_of_any(play, number) for number in range(4000))
    await customer.send_file("orders.txt", four_thousand.encode())
    refused = await read(customer, "mass-too-many")
    assert "4000" in refused.text.replace(",", "")
    downloads = len(play.world.telegram.transcript.calls("getFile"))
    await customer.send_file("orders.txt", b"x", size=50 * 1024 * 1024)
    await read(customer, "file-problem-too-large")
    assert len(play.world.telegram.transcript.calls("getFile")) == downloads
    await customer.send_file("orders.txt", b"\x00\x01\x02")
    await read(customer, "file-problem-not-text")
    await customer.send_file("photo.png", b"png", mime="image/png")
    await read(customer, "not-understood-media")
    half = f"\ufeff{line_of_any(play, 1)}\nnonsense\n".encode()
    await customer.send_file("orders.txt", half)
    await see(customer, KeepGood)

    # Sent again by the button, it takes the place of what was there; then it is dropped.
    await press(customer, EditBasket)
    await read(customer, "mass-how")
    await customer.send(line_of_any(play, 2))
    await see(customer, ConfirmBasket)
    assert await play.books.count("basket") == 1
    await press(customer, DropBasket)
    await read(customer, "canceled")
    assert await play.books.count("basket", "state = 'dropped'") == 1
    await no_harm(play)


def line_of_any(play: Play, number: int) -> str:
    services = play.kiosk.shop.shelf.catalogue.all_services()
    found = next(one for one in services if one.remote_id == "1")
    return f"{found.id} | {ACCOUNT.format(number)} | {found.minimum}"


async def test_baskets_of_others_and_of_nobody_are_closed(play: Play, calm: None) -> None:
    customer, second = play.customer, play.second
    await second.send("/start")
    await read(second, "home-greeting")
    await customer.send(line_of_any(play, 1))
    card = await see(customer, ConfirmBasket)
    data = keys(card, ConfirmBasket)[0].value
    basket = ConfirmBasket.unpack(data).basket
    for forged in (
        data,
        BasketPage(basket=basket, page=0).pack(),
        EditBasket(basket=basket).pack(),
        DropBasket(basket=basket).pack(),
        OpenBasket(basket=basket).pack(),
        RefusedAgain(basket=basket).pack(),
        PickForLinks(basket=basket, service=1).pack(),
        PickForLinks(basket=9999, service=1).pack(),
    ):
        await second.tap_data(None, forged, forge=True)
        await read(second, "refusal-draft-gone")
    refused = await play.books.count("audit", "action = 'refused'")
    assert refused == 7, "a basket that never was is no break-in"
    assert await play.books.count("basket", "state = 'open'") == 1
    # A page beyond the last one is the last one.
    await customer.tap_data(None, BasketPage(basket=basket, page=99).pack(), forge=True)
    await play.settled()
    await no_harm(play)


async def test_one_service_for_several_links(stage: Stage) -> None:
    async with stage.play(**FAST) as play:
        customer, service = play.customer, known_service(play)
        await customer.send("https://www.instagram.com/p/Cabcdefghij https://t.me/durov/1 @x")
        await see(customer, OneServiceForAll)
        await press(customer, OneServiceForAll)
        await customer.wait_for(phrase("links-title"))
        links = [ACCOUNT.format(number) for number in range(3)]
        await customer.send("\n".join([*links, links[0]]))
        await see(customer, OneServiceForAll)
        await press(customer, OneServiceForAll)
        shown = await see(customer, PickForLinks)
        assert "3 links" in shown.text
        basket = PickForLinks.unpack(keys(shown, PickForLinks)[0].value).basket
        pick = PickForLinks(basket=basket, service=service.id)
        await customer.tap_data(shown.id, pick.pack(), forge=True)
        await see(customer, PickManyQuantity)
        await customer.send("many")
        await read(customer, "quantity-problem-not-a-number")
        await customer.send("1k")
        table = await see(customer, ConfirmBasket)
        assert "3 orders for $3.5100" in table.text
        await press(customer, ConfirmBasket)
        await all_sent(play, 3)
        sent = {call.parameters["link"] for call in play.world.books.requests("add")}
        assert sent == set(links)
        await play.books.check()

        # Of a package there is one for each link, and no quantity to ask for.
        services = play.kiosk.shop.shelf.catalogue.all_services()
        package = next(one for one in services if one.type == "package")
        assert package.billing is Billing.PACKAGE
        many = PickManyQuantity(basket=basket, service=service.id, quantity=10)
        await customer.tap_data(None, many.pack(), forge=True)
        await customer.wait_for("placed 3 of 3", anywhere=True)
        assert await play.books.count("orders") == 3
