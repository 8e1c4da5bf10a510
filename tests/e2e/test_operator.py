"""What the operator does: balances, the catalogue, credit, customers, the freeze switch."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from bot.domain.left_out import LeftOut
from bot.ui.callbacks import AdminHome, Home
from sandbox.panel.faults import Fault
from sandbox.telegram.faults import Fault as TelegramFault
from sandbox.world import CUSTOMER_ID
from tests.e2e.stage import (
    PRICE,
    START,
    Stage,
    ask_price,
    buy,
    known_service,
    reaches,
    reprice,
    said,
    staged,
)
from tests.samples import one_test_in

pytestmark = one_test_in(3)

HOUR = 3600


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as found:
        yield found


# /balance


async def test_the_balance_and_how_long_it_will_do(stage: Stage) -> None:
    async with stage.play() as play:
        await play.operator.send("/balance")
        shown = await play.operator.wait_for("100.00000 USD")
        assert said("balance-no-pace") in shown.text
        await buy(play, "20000")
        await reaches(play, "in_progress")
        await play.operator.tap(said("button-refresh"))
        shown = await play.operator.wait_for("82.00000 USD")
        # 18 were spent in seven days: 82 do for 31 days more.
        assert said("balance-days", n=31) in shown.text


async def test_a_balance_that_cannot_be_asked_shows_the_last_one_and_why(stage: Stage) -> None:
    async with stage.play() as play:
        await play.kiosk.shop.balances.ask()
        play.world.panel_faults.always("balance", Fault.html(503))
        await play.operator.send("/balance")
        shown = await play.operator.wait_for("⚠️ balance:")
        assert "100.00000 USD" in shown.text
        play.world.panel_faults.clear()
        await play.operator.tap(said("button-refresh"))
        shown = await play.operator.wait_for("100.00000 USD")
        assert "⚠️" not in shown.text


async def test_a_wrong_key_is_said(stage: Stage) -> None:
    async with stage.play(panel_key="a-key-of-nobody") as play:
        await play.operator.send("/balance")
        shown = await play.operator.wait_for("Invalid API key")
        assert said("balance-never") in shown.text
        assert "a-key-of-nobody" not in shown.text


# /sync


@pytest.mark.long_ways
async def test_a_sync_counts_what_is_sold_and_what_is_not(stage: Stage) -> None:
    async with stage.play() as play:
        reprice(stage.world, Decimal(0))
        await play.operator.send("/sync")
        shown = await play.operator.wait_for(said("sync-left-out"))
        on_offer = play.kiosk.shop.shelf.catalogue.count
        reasons = await play.kiosk.db.read(play.kiosk.shop.backroom.reasons)
        assert on_offer + sum(reasons.values()) == 400
        assert reasons[LeftOut.NO_PRICE] == 3
        assert said("sync-ok", panel="main", n=on_offer) in shown.text
        for reason, count in reasons.items():
            assert f"{said(f'left-out-{reason}')}: {count}" in shown.text


FEW = json.dumps(
    [{"service": 1, "name": "Likes", "type": "Default", "rate": "1", "min": 1, "max": 10}]
)
BROKEN = {
    "down": Fault.reset(),
    "a page": Fault.html(200),
    "broken JSON": Fault.raw(200, '[{"service": 1'),
    "empty": Fault.json(200, []),
    "an object": Fault.json(200, {"services": {}}),
    "much smaller": Fault.raw(200, FEW),
    "a refusal": Fault.error("Invalid API key"),
}


@pytest.mark.parametrize("fault", BROKEN.values(), ids=BROKEN)
async def test_a_sync_that_goes_wrong_keeps_the_catalogue(stage: Stage, fault: Fault) -> None:
    async with stage.play() as play:
        before = play.kiosk.shop.shelf.catalogue.count
        play.world.panel_faults.always("services", fault)
        await play.operator.send("/sync")
        shown = await play.operator.wait_for("⚠️ main:")
        assert f"{before}" in shown.text
        await play.operator.tap(said("button-sync"))
        await play.operator.wait_for("⚠️ main:")
        assert play.kiosk.shop.shelf.catalogue.count == before
        assert await play.books.count("outbox", "kind LIKE 'alert-sync-%'") == 1
        await buy(play)
        await reaches(play, "placed")


async def test_a_changed_price_and_a_vanished_service_reach_the_shop(stage: Stage) -> None:
    async with stage.play() as play:
        reprice(stage.world, Decimal("1.00"))
        await play.operator.send("/sync")
        await play.operator.wait_for("main")
        shown = await ask_price(play)
        assert "$1.3000" in shown.text
        service = known_service(play)
        stage.world.books.remove_service(1)
        await play.operator.send("/sync")
        await play.operator.wait_for(said("sync-change-vanished", n=1))
        await play.settled()
        assert play.kiosk.shop.shelf.catalogue.service(service.id) is None
        await play.customer.tap("Confirm")
        await play.customer.wait_for(said("refusal-service-gone"))
        stage.world.books.replace_service(replace(stage.world.books.services[0], id=1))
        assert await play.books.customer() == START


# /credit

BAD_CREDIT = [
    "",
    "4711",
    "4711 5 6",
    "4711 0",
    "4711 0.000000",
    "4711 -5",
    "4711 +5",
    "4711 NaN",
    "4711 Infinity",
    "4711 1e3",
    "4711 0x10",
    "4711 1_0",
    "4711 ٥",
    "4711 5.",
    "4711 .5",
    "4711 1.0000001",
    "4711 1000000",
    "0 5",
    "-4711 5",
    "04711 5",
    "@customer 5",
    "٤٧١١ 5",
    "4711,5",
]


async def test_what_is_no_credit_is_refused_with_an_example(stage: Stage) -> None:
    async with stage.play() as play:
        for words in BAD_CREDIT:
            await play.operator.send(f"/credit {words}")
            await play.operator.wait_for(said("credit-usage"))
        await play.operator.send("/credit 99999 5")
        await play.operator.wait_for(said("credit-nobody", id="99999"))
        assert await play.books.customer() == START
        assert await play.books.count("ledger_tx") == 1


@pytest.mark.parametrize(
    ("amount", "exact", "shown"),
    [
        ("0.000001", "0.000001", "$0.0000"),
        ("1.234567", "1.234567", "$1.2345"),
        ("5,50", "5.5", "$5.5000"),
        ("999999.999999", "999999.999999", "$999,999.9999"),
    ],
)
async def test_credit_is_exact_and_the_customer_is_told(
    stage: Stage, amount: str, exact: str, shown: str
) -> None:
    async with stage.play() as play:
        await play.operator.send(f"/credit {CUSTOMER_ID} {amount}")
        await play.operator.wait_for(shown)
        assert await play.books.customer() == START + Decimal(exact)
        told = await play.until(play.customer, shown, step=1, anywhere=True)
        assert told.button("Wallet") is not None
        assert await play.books.account("ext:manual") == -START - Decimal(exact)
        await play.books.check()


async def test_a_replayed_credit_counts_once(stage: Stage) -> None:
    async with stage.play() as play:
        faults = play.world.telegram.faults
        faults.next("sendMessage", TelegramFault.server_error(), chat_id=play.operator.user_id)
        await play.operator.send(f"/credit {CUSTOMER_ID} 5")
        # What the replay draws is the card that the command leads to.
        card = said("customer-balance", balance="$30.0000", held="$0.0000")
        await play.until(play.operator, card, step=1)
        assert await play.books.customer() == START + 5
        assert await play.books.count("ledger_tx", "kind = 'credit'") == 2
        await play.operator.send(f"/credit {CUSTOMER_ID} 5")
        await play.operator.wait_for("$35.0000")


async def test_a_customer_cannot_give_credit(stage: Stage) -> None:
    async with stage.play() as play:
        for words in (f"/credit {CUSTOMER_ID} 5", "/cases", "/balance", "/user 4711", "/freeze"):
            await play.customer.send(words)
            await play.customer.wait_for(said("not-understood"))
        for forged in ("ab", "as", "af:1", "au:4711", "ac:0", "an:1001:1", "ai:4711:1"):
            await play.customer.tap_data(None, forged, forge=True)
        assert await play.books.customer() == START
        assert await play.books.count("person", "banned = 1 OR let_in = 1") == 0
        assert await play.books.count("audit", "action = 'refused'") == 7


# /user


async def test_a_banned_person_can_do_nothing(stage: Stage) -> None:
    async with stage.play() as play:
        card = await ask_price(play)
        await play.operator.send(f"/user {CUSTOMER_ID}")
        shown = await play.operator.wait_for("4711")
        assert said("customer-balance", balance="$25.0000", held="$0.0000") in shown.text
        await play.operator.tap(said("button-ban"))
        await play.operator.wait_for(said("customer-banned"))
        confirm = card.button("Confirm")
        assert confirm is not None
        toast = await play.customer.tap_data(card.id, confirm.value)
        assert toast.text == said("banned")
        for words in ("/start", "/orders", "instagram likes"):
            await play.customer.send(words)
            await play.customer.wait_for(said("banned"))
        assert await play.books.count("orders") == 0
        await play.operator.tap(said("button-unban"))
        await play.operator.wait_for(lambda one: one.button(said("button-ban")) is not None)
        await play.customer.tap_data(card.id, confirm.value)
        await reaches(play, "placed")


async def test_a_person_who_is_not_known(stage: Stage) -> None:
    async with stage.play() as play:
        for words in ("", "customer", "0", "-1"):
            await play.operator.send(f"/user {words}")
            await play.operator.wait_for(said("user-usage"))
        await play.operator.send("/user 99999")
        await play.operator.wait_for(said("credit-nobody", id="99999"))


# /admin


async def test_all_that_admins_have_leads_back_to_it(stage: Stage) -> None:
    async with stage.play() as play:
        await play.operator.send("/admin")
        home = await play.operator.wait_for(said("admin-home"))
        ways = [key for row in home.buttons for key in row if key.value != Home().pack()]
        assert len(ways) == len(home.labels) - 1
        for way in ways:
            await play.operator.tap_data(home.id, way.value)
            shown = await play.operator.wait_for(
                lambda one: AdminHome().pack() in [key.value for row in one.buttons for key in row]
            )
            await play.operator.tap_data(shown.id, AdminHome().pack())
            await play.operator.wait_for(said("admin-home"))


# /freeze


async def test_a_frozen_shop_takes_no_orders_and_carries_out_the_old_ones(stage: Stage) -> None:
    async with stage.play() as play:
        await buy(play)
        await reaches(play, "placed")
        await play.operator.send("/freeze")
        await play.operator.wait_for(said("freeze-off"))
        await play.operator.tap(said("button-freeze"))
        await play.operator.wait_for(said("freeze-on"))
        await buy(play, "2000")
        await play.customer.wait_for(said("refusal-frozen"))
        await reaches(play, "completed", step=20)
        assert await play.books.count("orders") == 1
        await play.operator.tap(said("button-resume"))
        await play.operator.wait_for(said("freeze-off"))
        await play.customer.tap(said("button-try-again"))
        await play.customer.tap("Confirm")
        await reaches(play, "placed", 2)
        assert await play.books.customer() == START - 3 * PRICE
        await play.books.check()
