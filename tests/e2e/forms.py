"""One order of every type of service: what a customer answers, and what the panel has to get."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_CEILING, Decimal

from bot.domain.catalogue import Service
from bot.domain.links import example_link
from bot.domain.order_forms import FIELDS
from bot.domain.service_types import Field
from bot.ui.callbacks import (
    FROM_SEARCH,
    ConfirmOrder,
    DropDraft,
    EditField,
    OpenService,
    PickValue,
    PlatformPage,
    Platforms,
)
from sandbox.panel.services import ServiceEntry
from sandbox.telegram.actor import Actor
from sandbox.telegram.seen import SeenMessage
from tests.e2e.conftest import Play
from tests.e2e.steps import keys, press, see

POST = "https://www.instagram.com/p/CabcdeFGhij"


@dataclass(frozen=True)
class Tap:
    """Take an offered value of a field, by its number."""

    choice: int


@dataclass(frozen=True)
class Sale:
    """`answers` are given after the link; `sends` is what the form holds besides link and service.

    `count` is what the price is counted by: the quantity or the lines; None for a package.
    """

    answers: Sequence[str | Tap]
    sends: Mapping[str, str] = field(default_factory=dict)
    count: int | None = None


def _lines(word: str, count: int) -> str:
    return "\n".join(f"{word}{number}" for number in range(count))


COMMENTS = _lines("Nice one, number ", 12)
NAMES = _lines("some.account", 12)
MOST = "1000"

SALES: Mapping[str, Sale] = {
    "default": Sale([MOST], {"quantity": MOST}, 1000),
    "package": Sale([]),
    "custom comments": Sale([COMMENTS], {"comments": COMMENTS}, 12),
    "custom comments package": Sale([COMMENTS], {"comments": COMMENTS}),
    "mentions": Sale(["@one\ntwo", MOST], {"usernames": "one\ntwo", "quantity": MOST}, 1000),
    "mentions with hashtags": Sale(
        ["one", "#sun\nsea", MOST],
        {"usernames": "one", "hashtags": "sun\nsea", "quantity": MOST},
        1000,
    ),
    "mentions custom list": Sale([NAMES], {"usernames": NAMES}, 12),
    "mentions hashtag": Sale(["#sunset", MOST], {"hashtag": "sunset", "quantity": MOST}, 1000),
    "mentions user followers": Sale(
        ["https://instagram.com/Some.Body/?hl=en", MOST],
        {"username": "some.body", "quantity": MOST},
        1000,
    ),
    "mentions media likers": Sale(
        [f"{POST}/?igsh=1", MOST], {"media": POST, "quantity": MOST}, 1000
    ),
    "comment likes": Sale(["@somebody", MOST], {"username": "somebody", "quantity": MOST}, 1000),
    "comment replies": Sale(
        ["@somebody", COMMENTS], {"username": "somebody", "comments": COMMENTS}, 12
    ),
    "poll": Sale([Tap(3), MOST], {"answer_number": "3", "quantity": MOST}, 1000),
    "invites from groups": Sale(
        ["@firstgroup\nt.me/secondgroup", MOST],
        {"groups": "https://t.me/firstgroup\nhttps://t.me/secondgroup", "quantity": MOST},
        1000,
    ),
    "seo": Sale(
        ["running shoes\nshoes online", MOST],
        {"keywords": "running shoes\nshoes online", "quantity": MOST},
        1000,
    ),
    "web traffic": Sale(
        ["Poland", Tap(5), Tap(1), "running shoes", MOST],
        {
            "country": "PL",
            "device": "5",
            "type_of_traffic": "1",
            "google_keyword": "running shoes",
            "quantity": MOST,
        },
        1000,
    ),
}


def service_of(play: Play, kind: str) -> Service:
    """The first service of that type, a well-behaved one."""
    services = play.kiosk.shop.shelf.catalogue.all_services()
    return next(one for one in services if one.type == kind and at_panel(play, one).flagship)


def at_panel(play: Play, service: Service) -> ServiceEntry:
    return play.world.books.service(int(service.remote_id))


def link_for(service: Service) -> str:
    return example_link(service.platform, service.target)


def sent_form(play: Play) -> dict[str, str]:
    """What the one `add` held, without key and action."""
    [request] = play.world.books.requests("add")
    return {name: text for name, text in request.parameters.items() if name != "action"}


async def open_card(play: Play, service: Service, actor: Actor | None = None) -> None:
    actor = actor or play.customer
    await actor.send("/start")
    await actor.wait_for(lambda one: bool(keys(one, Platforms) or keys(one, PlatformPage)))
    address = OpenService(service=service.id, source=FROM_SEARCH, place=0, page=0)
    await actor.tap_data(None, address.pack(), forge=True)
    await see(actor, DropDraft)


async def begin(play: Play, service: Service, actor: Actor | None = None) -> None:
    """Open the service's card and send a link that fits."""
    actor = actor or play.customer
    await open_card(play, service, actor)
    await actor.send(link_for(service))
    await see(actor, DropDraft)


async def answer(actor: Actor, given: str | Tap) -> None:
    """Tap it or write it; a list is left by Continue."""
    if isinstance(given, Tap):
        await press(actor, PickValue, choice=given.choice)
        return
    await actor.send(given)
    shown = await see(actor, DropDraft)
    if shown.button("Continue") is not None:
        await actor.tap("Continue")


async def to_confirm(play: Play, kind: str, actor: Actor | None = None) -> SeenMessage:
    """The confirm card of the type's sale."""
    actor = actor or play.customer
    await begin(play, service_of(play, kind), actor)
    for given in SALES[kind].answers:
        await answer(actor, given)
    return await actor.wait_for(lambda one: one.button("Confirm") is not None)


async def to_field(play: Play, kind: str, name: Field) -> SeenMessage:
    """The step of the type that waits for that field, all before it answered."""
    await begin(play, service_of(play, kind))
    asked_for = service_of(play, kind).kind.asks(SALES[kind].sends)
    for given, asked in zip(SALES[kind].answers, asked_for, strict=False):
        if asked is name:
            break
        await answer(play.customer, given)
    return await play.customer.last()


def price_of(play: Play, rate: Decimal, count: int | None) -> Decimal:
    """Worked out anew: the rate is for a thousand, or for the package; rounded up once."""
    amount = rate if count is None else rate * count / 1000
    step = Decimal(1).scaleb(-play.settings.decimals)
    return (amount * (1 + play.settings.markup_percent / 100)).quantize(step, ROUND_CEILING)


def number(name: Field) -> int:
    return FIELDS.index(name)


async def confirm(actor: Actor) -> None:
    await press(actor, ConfirmOrder)


async def edit(actor: Actor, name: Field) -> SeenMessage:
    """Tap the button of a field on the confirm card."""
    await press(actor, EditField, field=number(name))
    return await see(actor, DropDraft)
