"""What may happen in a trial: a table of acts, each with its weight; the seed draws them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from random import Random

from bot.domain.clock import DAY, HOUR
from bot.ui.callbacks import (
    FROM_SEARCH,
    AskCancel,
    AskRefill,
    AskStatus,
    Balance,
    ConfirmAfter,
    ConfirmBasket,
    ConfirmOrder,
    DecideCase,
    KeepGood,
    LinkCase,
    OpenCase,
    OpenOrder,
    OpenService,
    OrderAgain,
    SwitchFreeze,
    SyncNow,
    Undo,
)
from sandbox.panel.orders import OrderStatus, Plan
from sandbox.world import CUSTOMER_ID, OPERATOR_ID, SECOND_CUSTOMER_ID
from tests.simulation.boundaries import Boundary, Weather
from tests.simulation.engine import DATABASE_TROUBLES
from tests.simulation.hand import Hand
from tests.simulation.panel_wire import PANEL_TROUBLES
from tests.simulation.telegram_session import TELEGRAM_TROUBLES
from tests.simulation.world import KNOWN, RATE, World

ANSWER_SECONDS = 1.5
"""How long a person waits for a screen before the next tap."""
TROUBLES = {
    Boundary.DATABASE: DATABASE_TROUBLES,
    Boundary.PANEL: tuple(PANEL_TROUBLES),
    Boundary.TELEGRAM: tuple(TELEGRAM_TROUBLES),
}
SHARES = {Boundary.DATABASE: 0.06, Boundary.PANEL: 0.5, Boundary.TELEGRAM: 0.2}
"""The worst weather: how many of the crossings meet trouble."""
CREDIT = 20
LATEST_DEATH = 3
USUAL = 3.0
"""How much later than asked for the shop's loops come to their turn."""
JUNK = (
    "/start",
    "/orders",
    "/help",
    "/wallet",
    "-1",
    "0",
    "99999999999",
    "🤷",
    "https://example.com",
)
WORDS = (OrderStatus.PARTIAL, OrderStatus.CANCELED, OrderStatus.COMPLETED, OrderStatus.IN_PROGRESS)


@dataclass(slots=True)
class Cast:
    """Who takes part in one trial, and what the script itself knows of it."""

    world: World
    random: Random
    weather: Weather
    hands: dict[int, Hand]
    credited: int = 0
    links: int = 0
    tapped: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, world: World) -> Cast:
        weather = Weather(world.random, TROUBLES)
        people = (CUSTOMER_ID, SECOND_CUSTOMER_ID, OPERATOR_ID)
        return cls(world, world.random, weather, {one: Hand(world, one) for one in people})

    @property
    def customer(self) -> Hand:
        return self.hands[self.random.choice((CUSTOMER_ID, SECOND_CUSTOMER_ID))]

    @property
    def operator(self) -> Hand:
        return self.hands[OPERATOR_ID]

    def new_link(self) -> str:
        """Mostly another one each time, so that the panel's orders can be told apart."""
        self.links += self.random.random() < 0.9
        return f"https://www.instagram.com/account{self.links}"

    def an_order_of(self, person_id: int) -> int | None:
        mine = self.world.ask("SELECT id FROM orders WHERE person_id = :id", id=person_id)
        return self.random.choice(mine)[0] if mine else None


# Customers


def _known_service(world: World) -> int:
    [found] = world.ask("SELECT id FROM service WHERE remote_id = :known", known=str(KNOWN))
    service: int = found[0]
    return service


async def buy(cast: Cast) -> None:
    """From the service's card to Confirm, which is tapped once or twice."""
    hand = cast.customer
    service = _known_service(cast.world)
    hand.tap(OpenService(service=service, source=FROM_SEARCH, place=0, page=0))
    await asyncio.sleep(ANSWER_SECONDS)
    hand.send(cast.new_link())
    await asyncio.sleep(ANSWER_SECONDS)
    hand.send(str(cast.random.choice((100, 500, 1000, 2000))))
    await asyncio.sleep(ANSWER_SECONDS)
    await _confirm(cast, hand)


async def _confirm(cast: Cast, hand: Hand) -> None:
    """At once, or behind the order for the same link where that is offered."""
    behind = hand.buttons(ConfirmAfter)[-1:]
    chosen = behind if behind and cast.random.random() < 0.5 else hand.buttons(ConfirmOrder)[-1:]
    await _tap_often(cast, hand, chosen)
    if cast.random.random() < 0.2:
        await _tap_often(cast, hand, hand.buttons(Undo)[-1:])


async def _tap_often(cast: Cast, hand: Hand, buttons: Iterable[tuple[int, str]]) -> None:
    for message_id, data in buttons:
        cast.tapped.append(data)
        for _ in range(cast.random.choice((1, 1, 2, 3))):
            hand.tap(data, message_id)
        await asyncio.sleep(ANSWER_SECONDS * cast.random.random())


async def order_many(cast: Cast) -> None:
    """Lines, of which some are wrong, and one confirmation."""
    hand = cast.customer
    service = _known_service(cast.world)
    quantities = cast.random.choices((100, 500, 1000, 5), k=cast.random.randint(1, 5))
    hand.send("\n".join(f"{service} | {cast.new_link()} | {many}" for many in quantities))
    await asyncio.sleep(ANSWER_SECONDS)
    await _tap_often(cast, hand, hand.buttons(KeepGood)[-1:])
    await asyncio.sleep(ANSWER_SECONDS)
    await _tap_often(cast, hand, hand.buttons(ConfirmBasket)[-1:])
    await asyncio.sleep(ANSWER_SECONDS)
    await _tap_often(cast, hand, hand.buttons(ConfirmBasket)[-1:])


async def tap_something(cast: Cast) -> None:
    hand = cast.hands[cast.random.choice(list(cast.hands))]
    if buttons := hand.buttons():
        message_id, data = cast.random.choice(buttons)
        cast.tapped.append(data)
        hand.tap(data, message_id)


async def tap_something_old(cast: Cast) -> None:
    """A button that was tapped before, by anybody, and is perhaps not there any more."""
    if cast.tapped:
        cast.customer.tap(cast.random.choice(cast.tapped))


async def ask_about_an_order(cast: Cast) -> None:
    hand = cast.customer
    order = cast.an_order_of(hand.person_id)
    if order is not None:
        address = cast.random.choice((AskStatus, AskRefill, OpenOrder))
        hand.tap(address(order=order))


async def ask_to_cancel(cast: Cast) -> None:
    hand = cast.customer
    order = cast.an_order_of(hand.person_id)
    if order is not None:
        hand.tap(AskCancel(order=order, sure=1))


async def order_again(cast: Cast) -> None:
    hand = cast.customer
    order = cast.an_order_of(hand.person_id)
    if order is not None:
        hand.tap(OrderAgain(order=order))
        await asyncio.sleep(ANSWER_SECONDS)
        await _confirm(cast, hand)


async def write_something(cast: Cast) -> None:
    cast.customer.send(cast.random.choice(JUNK))


async def block_or_unblock(cast: Cast) -> None:
    hand = cast.customer
    if cast.random.random() < 0.5:
        hand.block()
    else:
        hand.unblock()


# The operator


async def credit(cast: Cast) -> None:
    person_id = cast.customer.person_id
    cast.credited += CREDIT
    cast.operator.send(f"/credit {person_id} {CREDIT}")


async def freeze(cast: Cast) -> None:
    cast.operator.tap(SwitchFreeze(on=int(cast.random.random() < 0.4)))


async def decide_a_case(cast: Cast) -> None:
    found = cast.world.ask("SELECT id, order_id FROM cases WHERE resolution IS NULL")
    if not found:
        return
    case, order = cast.random.choice(found)
    cast.operator.tap(OpenCase(case=case))
    ours = None if order is None else _at_the_panel(cast.world, order)
    if ours is not None and cast.random.random() < 0.5:
        cast.operator.tap(LinkCase(case=case, remote_id=ours))
    else:
        decision = cast.random.choice(("refund", "write_off", "close"))
        cast.operator.tap(DecideCase(case=case, decision=decision, sure=1))


def _at_the_panel(world: World, order_id: int) -> str | None:
    """The panel's own order that this one came to, as the operator finds it there."""
    [order] = world.ask("SELECT link, quantity FROM orders WHERE id = :id", id=order_id)
    taken = {row[0] for row in world.ask("SELECT remote_id FROM provider_order")}
    wanted = (order["link"], order["quantity"])
    same = [one for one in world.books.orders if (one.link, one.quantity) == wanted]
    return next((one.name for one in same if one.name not in taken), None)


async def look_at_balances(cast: Cast) -> None:
    cast.operator.tap(Balance())


async def sync(cast: Cast) -> None:
    cast.operator.tap(SyncNow())


# The panel


async def plan_a_bad_end(cast: Cast) -> None:
    share = cast.random.random()
    cast.world.books.plan_next(cast.random.choice((Plan.partial(share), Plan.cancel())))


async def move_an_order(cast: Cast) -> None:
    if orders := cast.world.books.orders:
        one = cast.random.choice(orders)
        word = cast.random.choice(WORDS)
        remains = int(one.quantity * cast.random.random()) if word is OrderStatus.PARTIAL else None
        cast.world.books.set_status(one.id, word, remains)


async def others_order(cast: Cast) -> None:
    cast.world.books.place_foreign(cast.random.randint(1, 5))


async def change_the_price(cast: Cast) -> None:
    books = cast.world.books
    rate = cast.random.choice((RATE, RATE * 2, RATE * Decimal("1.05"), RATE / 2))
    books.replace_service(replace(books.service(KNOWN), rate=rate))


async def run_out_of_money(cast: Cast) -> None:
    cast.world.books.balance = Decimal(cast.random.choice((0, 1, 1000)))


# Time and trouble


async def time_passes(cast: Cast) -> None:
    await asyncio.sleep(cast.random.choice((1, 5, 20, 60)))


async def an_hour_passes(cast: Cast) -> None:
    """On a machine that is busy with other things."""
    cast.world.shop_clock.stretch = 60.0
    await asyncio.sleep(HOUR)
    cast.world.shop_clock.stretch = USUAL


async def clock_jumps(cast: Cast) -> None:
    cast.world.shop_clock.skew = cast.random.choice((0, HOUR, -HOUR, DAY, -DAY))
    cast.world.events.note(f"the clock is wrong by {cast.world.shop_clock.skew} s")


async def weather_changes(cast: Cast) -> None:
    for boundary, worst in SHARES.items():
        cast.weather.shares[boundary] = cast.random.choice((0, 0, worst / 4, worst))


async def dies(cast: Cast) -> None:
    """At any moment of the next seconds, in the middle of whatever is going on then."""
    process = cast.world.process
    cast.world.loop.call_later(LATEST_DEATH * cast.random.random(), process.kill)


async def restarts(cast: Cast) -> None:
    if cast.world.process.alive:
        await cast.world.process.stop()


Act = Callable[[Cast], Awaitable[None]]
ACTS: dict[Act, int] = {
    buy: 24,
    order_many: 3,
    tap_something: 8,
    tap_something_old: 3,
    ask_about_an_order: 4,
    ask_to_cancel: 2,
    order_again: 3,
    write_something: 2,
    block_or_unblock: 2,
    credit: 3,
    freeze: 2,
    decide_a_case: 5,
    look_at_balances: 1,
    sync: 1,
    plan_a_bad_end: 3,
    move_an_order: 4,
    others_order: 2,
    change_the_price: 1,
    run_out_of_money: 1,
    time_passes: 8,
    an_hour_passes: 1,
    clock_jumps: 1,
    weather_changes: 4,
    dies: 3,
    restarts: 1,
}
