"""Inline mode: services found from any chat, and a card that leads into the shop."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.storage import people
from bot.ui.callbacks import ConfirmOrder, PickQuantity, StarService
from sandbox.telegram.actor import Actor
from sandbox.world import CUSTOMER_ID, SECOND_CUSTOMER_ID
from tests.e2e import steps
from tests.e2e.conftest import Play, playing
from tests.e2e.stage import said
from tests.e2e.steps import press, read, see
from tests.samples import one_test_in

pytestmark = one_test_in(3)

PAGE = 20
CHOSEN = 1
NONSENSE = ["xqzzy wvvk", "🔥🔥", "?.*+(", "a" * 256]


@pytest.mark.long_ways
async def test_from_the_list_in_a_chat_to_an_order(play: Play, calm: None) -> None:
    customer, inbox = play.customer, "SELECT count(*) FROM inbox"
    before = await play.kiosk.db.read(lambda tx: tx.value(inbox))
    found = await customer.inline("reels views")
    found = await customer.inline("instagram followers")
    assert await play.kiosk.db.read(lambda tx: tx.value(inbox)) == before
    service = play.kiosk.shop.shelf.catalogue.service(int(found.results[CHOSEN].id))
    assert service is not None
    assert service.name in found.results[CHOSEN].title
    price = found.results[CHOSEN].description.split(" ")[0]
    assert price.startswith("$")
    assert "refill" in found.results[CHOSEN].description
    card = await customer.choose(found, CHOSEN)
    assert service.name in card.text
    assert price in card.text
    button = card.button("Order it here")
    assert button is not None
    assert button.value == f"https://t.me/kiosk_demo_bot?start=s_{service.id}"
    # The card in the chat with the bot itself is no search for its own words.
    await play.settled()
    assert (await customer.last()).sender == "user"
    await customer.send(f"/start {button.value.partition('start=')[2]}")
    shown = await read(customer, "link-ask")
    assert service.name in shown.text
    for actor in (customer, play.second):
        assert (await actor.inline("")).results[0].id != str(service.id)
    await customer.send(steps.LINK)
    await see(customer, PickQuantity)
    await customer.send("1000")
    await see(customer, ConfirmOrder)
    await press(customer, ConfirmOrder)
    await customer.wait_for("Order #1")
    # Without words: one's favourites, what one has ordered oneself, then what others have.
    for actor in (customer, play.second):
        assert (await actor.inline("")).results[0].id == str(service.id)
    starred = found.results[CHOSEN + 1].id
    await customer.send(f"/start s_{starred}")
    await see(customer, StarService)
    await press(customer, StarService)
    assert [one.id for one in (await customer.inline("")).results][:2] == [
        starred,
        str(service.id),
    ]


async def test_pages(play: Play, calm: None) -> None:
    seen: list[str] = []
    offset = ""
    while True:
        found = await play.customer.inline("instagram", offset)
        assert len(found.results) <= PAGE
        seen += [one.id for one in found.results]
        offset = found.next_offset
        if not offset:
            break
    assert len(seen) == len(set(seen)) > PAGE
    beyond = await play.customer.inline("instagram", "100000")
    assert (beyond.results, beyond.next_offset) == ([], "")
    forged = await play.customer.inline("instagram", "-1; DROP")
    assert [one.id for one in forged.results] == seen[:PAGE]


async def test_nothing_fits(play: Play, calm: None) -> None:
    for text in NONSENSE:
        found = await play.customer.inline(text)
        assert (found.results, found.start) == ([], "home")
        assert found.button == said("inline-nothing")
    await play.customer.send(f"/start {found.start}")
    home = await read(play.customer, "home-greeting")
    assert said("finding-unknown-link") not in home.text


async def test_a_stranger_looks_and_is_not_stored(play: Play, calm: None) -> None:
    await play.second.language("ru-RU")
    found = await play.second.inline("подписчики инстаграм")
    assert found.results
    assert "услуга" not in found.results[0].description
    assert found.button == "Открыть магазин"
    assert await play.kiosk.db.read(people.get, SECOND_CUSTOMER_ID) is None
    await play.second.language("xx-Klingon")
    found = await play.second.inline("instagram")
    assert found.button == said("inline-open-shop")


async def test_the_banned_get_a_button_and_nothing_else(play: Play, calm: None) -> None:
    await play.customer.send("/start")
    await read(play.customer, "home-greeting")
    await play.kiosk.db.write(people.set_banned, CUSTOMER_ID, True)
    found = await play.customer.inline("instagram")
    assert (found.results, found.start) == ([], "home")


async def test_in_private_mode_strangers_see_nothing(tmp_path: Path) -> None:
    async with playing(tmp_path, shop_mode="private") as play:
        await _nothing_to_see(play.customer)
        await play.customer.send("/start")
        await read(play.customer, "home-greeting")
        await _nothing_to_see(play.customer)
        await play.kiosk.db.write(people.set_let_in, CUSTOMER_ID, True)
        for actor in (play.customer, play.operator):
            assert (await actor.inline("instagram")).results


async def _nothing_to_see(actor: Actor) -> None:
    for text in ("instagram", ""):
        found = await actor.inline(text)
        assert (found.results, found.button) == ([], said("inline-closed"))


async def test_typing_fast_passes_the_gate_and_brings_the_last_list(tmp_path: Path) -> None:
    """Each letter is a query; the one that counts is answered, whatever became of the rest."""
    async with playing(tmp_path, taps_per_second=0.001, tap_burst=1) as play:
        await play.customer.send("/start")
        await read(play.customer, "home-greeting")
        phone, word = play.world.telegram.phone(CUSTOMER_ID), "instagram likes"
        for end in range(1, len(word)):
            phone.inline(word[:end])
        found = await play.customer.inline(word)
        assert "Likes" in found.results[0].title
