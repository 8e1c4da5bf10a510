"""What people do again and again: buttons are found by their address, so any language will do."""

from __future__ import annotations

import html
import re
from collections.abc import Awaitable, Callable
from functools import lru_cache

from aiogram.filters.callback_data import CallbackData

from bot.domain.records import Person
from bot.domain.views import Quote
from bot.storage import people
from bot.ui.callbacks import (
    CategoryPage,
    ConfirmOrder,
    OpenService,
    PickQuantity,
    PlatformPage,
)
from bot.ui.translator import texts_of
from sandbox.telegram.actor import Actor
from sandbox.telegram.seen import SeenButton, SeenMessage, Toast
from sandbox.world import CUSTOMER_ID
from tests.e2e.conftest import Play

LINK = "https://www.instagram.com/practice.account"
OTHER_LINK = "https://www.instagram.com/another.account"

Address = type[CallbackData]


def keys(message: SeenMessage, address: Address, **wanted: object) -> list[SeenButton]:
    """The buttons of a message with that kind of address, and those values in it."""
    everything = [button for row in message.buttons for button in row]
    return [one for one in everything if _fits(one, address, wanted)]


def _fits(button: SeenButton, address: Address, wanted: dict[str, object]) -> bool:
    if button.kind != "callback" or button.value.split(":")[0] != address.__prefix__:
        return False
    found = address.unpack(button.value)
    return all(getattr(found, name) == value for name, value in wanted.items())


async def see(actor: Actor, address: Address, **wanted: object) -> SeenMessage:
    """Wait for a screen with such a button to answer what the actor did last."""
    return await actor.wait_for(lambda message: bool(keys(message, address, **wanted)))


async def press(actor: Actor, address: Address, **wanted: object) -> Toast:
    """Tap the first such button of the newest message that has one."""
    message = await actor.wait_for(lambda one: bool(keys(one, address, **wanted)), anywhere=True)
    return await actor.tap_data(message.id, keys(message, address, **wanted)[0].value)


async def bot_messages(actor: Actor) -> list[SeenMessage]:
    return [message for message in await actor.messages() if message.sender == "bot"]


async def card(actor: Actor) -> SeenMessage:
    """The one message that the bot shows."""
    [found] = await bot_messages(actor)
    return found


# The way to an order


async def to_list(actor: Actor) -> SeenMessage:
    """From /start to a list of services."""
    await actor.send("/start")
    await see(actor, PlatformPage, platform=1)
    await press(actor, PlatformPage, platform=1)
    await see(actor, CategoryPage)
    await press(actor, CategoryPage)
    return await see(actor, OpenService)


async def to_link(actor: Actor) -> SeenMessage:
    """To the card of the first service: the link is awaited."""
    await to_list(actor)
    await press(actor, OpenService)
    return await actor.last()


async def to_quantity(actor: Actor, link: str = LINK) -> SeenMessage:
    await to_link(actor)
    await actor.send(link)
    return await see(actor, PickQuantity)


async def to_confirm(actor: Actor, quantity: str = "1000", link: str = LINK) -> SeenMessage:
    await to_quantity(actor, link)
    await actor.send(quantity)
    return await see(actor, ConfirmOrder)


async def buy(actor: Actor, quantity: str = "1000", link: str = LINK) -> Toast:
    """Walk from /start to Confirm with the customer's own thumbs."""
    await to_confirm(actor, quantity, link)
    return await press(actor, ConfirmOrder)


async def to_search(actor: Actor) -> SeenMessage:
    await actor.send("/search")
    return await actor.wait_for(lambda message: "🔎" in message.text)


# What the chat cannot do


async def person(play: Play, person_id: int = CUSTOMER_ID) -> Person:
    found = await play.kiosk.db.read(people.get, person_id)
    assert found is not None, f"nobody has the id {person_id}"
    return found


async def quote(
    play: Play, who: Person, link: str = LINK, quantity: int = 1000, service: int | None = None
) -> Quote:
    """A confirm card's contents, made by the use cases alone."""
    ordering, db = play.kiosk.shop.ordering, play.kiosk.db
    if service is None:
        catalogue = play.kiosk.shop.shelf.catalogue
        platform, _ = catalogue.platforms()[0]
        service = catalogue.services(catalogue.categories(platform)[0].id)[0].id
    begun = await db.write(ordering.begin, who, service, "pl:0", None)
    assert not isinstance(begun, str), begun
    await db.write(ordering.give_link, who, begun.draft.id, link)
    made = await db.write(ordering.give_quantity, who, begun.draft.id, quantity)
    assert isinstance(made, Quote), made
    return made


async def write_raw(play: Play, actor: Actor, text: str) -> None:
    """Write what the phone would have cut or refused, such as 5,000 characters at once."""
    actor._mark = play.world.telegram.chats[actor.user_id].revision
    play.world.telegram.phone(actor.user_id)._post(text=text)


async def awaited(play: Play, person_id: int = CUSTOMER_ID) -> str | None:
    """Which text the shop waits for from that person."""
    found: str | None = await play.kiosk.db.read(
        lambda tx: tx.value("SELECT state FROM fsm WHERE user_id = :id", id=person_id)
    )
    return found


async def time_passes(play: Play, until: Callable[[], Awaitable[bool]], *, step: int = 10) -> None:
    """Let the clock go on, and everybody have a turn, until that is so."""
    for _ in range(500):
        if await until():
            return
        play.clock.advance(step)
        await play.customer._chat(after=10**9, wait=0.02)
    raise AssertionError("it did not come to that")


async def no_harm(play: Play, person_id: int = CUSTOMER_ID) -> None:
    """Nothing was ordered, nothing was sent to the panel, the money is where it was."""
    assert await play.books.count("orders") == 0
    assert play.world.books.adds == 0
    assert play.world.books.requests("add") == []
    assert await play.books.customer(person_id) == 25


# What is read

_TAG = re.compile(r"<[^>]+>")


@lru_cache
def phrase(key: str, locale: str = "en") -> str:
    """The longest piece of a text that does not depend on its arguments."""
    bundle = next(one for one in texts_of(locale)._bundles if one.has_message(key))
    pattern = bundle.get_message(key).value
    elements = getattr(pattern, "elements", [pattern])
    fixed = [one.value for one in elements if isinstance(getattr(one, "value", None), str)]
    pieces = [piece for text in fixed for line in text.split("\n") for piece in _TAG.split(line)]
    return html.unescape(max(pieces, key=len)).strip()


async def read(actor: Actor, key: str, locale: str = "en") -> SeenMessage:
    """Wait for a screen that says this in answer to what the actor did last."""
    return await actor.wait_for(phrase(key, locale))
