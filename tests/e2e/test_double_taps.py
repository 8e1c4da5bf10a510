"""Taps that come twice, or a hundred times: one order, one debit, one `add`; each answered.

Thousands of them, without HTTP, are in `tests/simulation/test_double_taps.py`.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from aiohttp import ClientSession

from bot.domain.views import Confirmed, Quote
from bot.ui.callbacks import ConfirmOrder, DropDraft, EditLink, Review, WalletPage
from bot.ui.translator import texts_of
from sandbox.world import CUSTOMER_ID
from tests.e2e import steps
from tests.e2e.conftest import Play, playing
from tests.e2e.steps import Address, keys, press, read

pytestmark = pytest.mark.long_ways

HUNDRED, THOUSAND = 100, 1000
AT_ONCE = 50
MOST_DRAWN = 10
"""The steps to Confirm, and each change of the order."""


async def _tap_many(play: Play, message_id: int, data: str, count: int) -> list[str]:
    """Distinct taps over HTTP, as many as a hasty or broken client can send. Their query ids."""
    body = {"user_id": CUSTOMER_ID, "message_id": message_id, "data": data, "forge": True}
    queries = []
    async with ClientSession() as http:
        lane = asyncio.Semaphore(AT_ONCE)

        async def tap() -> None:
            async with lane, http.post(f"{play.world.url}/client/tap", json=body) as response:
                queries.append((await response.json())["query_id"])

        await asyncio.gather(*(tap() for _ in range(count)))
    return queries


async def _one_order(play: Play) -> None:
    order = await play.books.order()
    assert await play.books.count("orders") == 1
    assert await play.books.count("ledger_tx", "kind = 'hold'") == 1
    assert await play.books.customer() == 25 - order.price.decimal
    await play.books.check()


async def test_a_hundred_taps_on_one_confirm(play: Play) -> None:
    shown = await steps.to_confirm(play.customer)
    [confirm] = keys(shown, ConfirmOrder)
    queries = await _tap_many(play, shown.id, confirm.value, HUNDRED)
    assert len(set(queries)) == HUNDRED
    await play.settled()
    await play.customer.wait_for("#1", anywhere=True)

    answers = [await play.customer.toast(query) for query in queries]
    said = [answer.text for answer in answers if answer is not None]
    texts = texts_of("en")
    assert said.count(texts.plain("confirm-working")) == 1
    assert said.count(texts.plain("confirm-already")) == HUNDRED - 1
    await read(play.customer, "state-placed")
    assert play.world.books.adds == 1
    assert len(play.world.books.requests("add")) == 1
    assert await play.books.count("inbox", "state <> 'done' OR tries > 0") == 0
    assert (await steps.card(play.customer)).id == shown.id
    drawn = play.world.telegram.transcript.calls("editMessageText")
    assert len(drawn) < MOST_DRAWN, "a card that shows it already was drawn again"
    await _one_order(play)


async def test_a_thousand_confirmations_at_once(play: Play) -> None:
    """The use case itself, without the order in which one person's updates are handled."""
    who = await steps.person(play)
    made = await steps.quote(play, who)
    confirm, db = play.kiosk.shop.ordering.confirm, play.kiosk.db
    done = await asyncio.gather(
        *(db.write(confirm, who, made.draft.id, made.nonce) for _ in range(THOUSAND))
    )
    confirmed = [one for one in done if isinstance(one, Confirmed)]
    assert len(confirmed) == THOUSAND
    assert [one.again for one in confirmed].count(False) == 1
    assert {one.order.id for one in confirmed} == {1}
    await _one_order(play)


async def test_many_cards_of_one_draft_make_one_order(play: Play) -> None:
    """Each price shown has a nonce of its own; only the newest can be confirmed."""
    who = await steps.person(play)
    first = await steps.quote(play, who)
    ordering, db = play.kiosk.shop.ordering, play.kiosk.db
    nonces = [first.nonce]
    for _ in range(9):
        again = await db.write(ordering.quote, who, first.draft.id)
        assert isinstance(again, Quote)
        nonces.append(again.nonce)
    assert len(set(nonces)) == 10
    done = await asyncio.gather(
        *(db.write(ordering.confirm, who, first.draft.id, nonce, repeat=True) for nonce in nonces)
    )
    assert [isinstance(one, Confirmed) for one in done] == [False] * 9 + [True]
    await _one_order(play)


async def test_a_balance_is_not_spent_twice(play: Play) -> None:
    """Many drafts, each affordable alone; the debits never go below zero."""
    who = await steps.person(play)
    quotes = [
        await steps.quote(play, who, f"{steps.LINK}{number}", 10_000) for number in range(10)
    ]
    [price] = {one.price for one in quotes}
    affordable = int(25 / price.decimal)
    assert 0 < affordable < len(quotes)
    confirm, db = play.kiosk.shop.ordering.confirm, play.kiosk.db
    done = await asyncio.gather(
        *(db.write(confirm, who, one.draft.id, one.nonce) for one in quotes)
    )
    assert sum(isinstance(one, Confirmed) for one in done) == affordable
    assert await play.books.customer() == 25 - affordable * price.decimal
    await play.books.check()


async def test_a_second_tap_leads_to_the_order(play: Play) -> None:
    shown = await steps.to_confirm(play.customer)
    [confirm] = keys(shown, ConfirmOrder)
    await play.customer.tap("Confirm")
    await read(play.customer, "state-placed")
    await play.customer.send("/start")
    await read(play.customer, "home-greeting")
    toast = await play.customer.tap_data(shown.id, confirm.value, forge=True)
    assert toast.text == texts_of("en").plain("confirm-already")
    again = await play.customer.last()
    assert again.id != shown.id
    assert play.world.books.adds == 1
    await _one_order(play)


async def test_taps_beyond_the_burst_are_answered_and_marked(tmp_path: Path) -> None:
    async with playing(tmp_path, taps_per_second=1, tap_burst=5) as play:
        customer = play.customer
        await customer.send("/start")
        shown = await read(customer, "home-greeting")
        [button] = keys(shown, WalletPage)
        queries = await _tap_many(play, shown.id, button.value, 20)
        await play.settled()
        too_fast = texts_of("en").plain("too-fast")
        said = [await customer.toast(query) for query in queries]
        assert [one is not None and one.text == too_fast for one in said].count(True) == 16
        assert await play.books.count("inbox", "state = 'refused'") == 16
        assert play.world.telegram.unanswered_taps() == []

        play.clock.advance(1)
        await customer.send("/help")
        await read(customer, "help")


@pytest.mark.parametrize("address", [DropDraft, EditLink])
async def test_an_older_card_of_the_same_draft_leads_to_its_order(
    play: Play, address: Address
) -> None:
    """It must not say that nothing was ordered: people would order again."""
    older = await steps.to_confirm(play.customer)
    await play.customer.send("/start")
    await steps.see(play.customer, Review)
    await press(play.customer, Review)
    newer = await steps.see(play.customer, ConfirmOrder)
    assert newer.id != older.id
    await press(play.customer, ConfirmOrder)
    await read(play.customer, "state-placed")
    [button] = keys(older, address)
    toast = await play.customer.tap_data(older.id, button.value)
    assert toast.text == texts_of("en").plain("confirm-already")
    await play.customer.wait_for(lambda one: one.id == older.id and "#1" in one.text)
    await _one_order(play)
