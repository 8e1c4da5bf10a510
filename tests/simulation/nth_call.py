"""A sale with one crossing of one boundary going wrong: the first, the second, until none is left.

A sale is: Confirm, placed, completed; the long one also has money added, a refill and a partial
refund. At its end nobody is left without an answer.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from functools import partial

from bot.domain.clock import HOUR
from bot.ui.callbacks import FROM_SEARCH, AskRefill, AskStatus, ConfirmOrder, OpenService
from sandbox.panel.orders import OrderStatus
from sandbox.world import CUSTOMER_ID, OPERATOR_ID
from tests.simulation import checks
from tests.simulation.acts import TROUBLES
from tests.simulation.boundaries import Boundary, NthFails
from tests.simulation.hand import Hand
from tests.simulation.world import KNOWN, World, play

LINK = "https://www.instagram.com/practice.account"
LOOK_SECONDS = 2.0
ANSWER_SECONDS = 15.0
USUAL, SLOWER, SLOWEST = 2.0, 1.1, 60.0
LONGEST = 6 * HOUR
CREDIT = 20
OVER = "('completed', 'partial', 'rejected', 'released')"
KINDS = [(boundary, name) for boundary in Boundary for name in TROUBLES[boundary]]


class NotOverError(AssertionError):
    """It never came to that."""


class Sale:
    """One customer's way through the shop. `long`: with a partial refund, a refill, a top-up."""

    def __init__(self, world: World, *, long: bool) -> None:
        self.world = world
        self.long = long
        self.customer = Hand(world, CUSTOMER_ID)
        self.operator = Hand(world, OPERATOR_ID)

    async def until(self, sql: str) -> None:
        """Let time go by until the query finds something; a dead shop is opened again."""
        deadline = self.world.clock.monotonic() + LONGEST
        while not self.world.ask(sql):
            if self.world.clock.monotonic() > deadline:
                raise NotOverError(sql)
            await self._wait()

    async def to_confirm(self) -> None:
        """To the confirm card, in calm weather."""
        [service] = self.world.ask("SELECT id FROM service WHERE remote_id = :id", id=str(KNOWN))
        card = OpenService(service=service[0], source=FROM_SEARCH, place=0, page=0)
        self.customer.tap(card)
        await asyncio.sleep(LOOK_SECONDS)
        self.customer.send(LINK)
        await asyncio.sleep(LOOK_SECONDS)
        self.customer.send("1000")
        await asyncio.sleep(LOOK_SECONDS)

    async def go_on(self) -> None:
        """From the tap on Confirm to the end of it all."""
        if self.long:
            self.operator.send(f"/credit {CUSTOMER_ID} {CREDIT}")
        await self.confirm()
        await self.until(
            f"SELECT 1 FROM orders WHERE state IN {OVER} UNION ALL"
            " SELECT 1 FROM cases WHERE resolution IS NULL"
        )
        if self.long:
            await self._after_the_sale()
        await asyncio.sleep(LOOK_SECONDS)

    async def confirm(self) -> None:
        """Tap the one button, and wait until there is an order."""
        [(message_id, data)] = self.customer.buttons(ConfirmOrder)
        self.customer.tap(data, message_id)
        await self.until("SELECT 1 FROM orders")

    async def _after_the_sale(self) -> None:
        """A refill; then the panel takes a part of the order back."""
        self.customer.tap(AskRefill(order=1))
        await asyncio.sleep(ANSWER_SECONDS)
        for order in self.world.books.orders:
            self.world.books.set_status(order.id, OrderStatus.PARTIAL, order.quantity // 2)
        await self.world.reopen()
        self.customer.tap(AskStatus(order=1))
        await asyncio.sleep(ANSWER_SECONDS)

    async def settle(self) -> None:
        """Until nothing is left open."""
        deadline = self.world.clock.monotonic() + LONGEST
        while left := checks.left_open(self.world):
            if self.world.clock.monotonic() > deadline:
                raise NotOverError(left)
            await self._wait()

    async def _wait(self) -> None:
        """The longer it takes, the less often the shop's loops need to be watched at work."""
        clock = self.world.shop_clock
        await asyncio.sleep(LOOK_SECONDS * clock.stretch)
        clock.stretch = min(clock.stretch * SLOWER, SLOWEST)
        await self.world.reopen()


def trial(seed: int, *, long: bool = True) -> Mapping[str, int]:
    """One kind of trouble at every crossing in turn; the seed says which kind, and draws."""
    boundary, name = KINDS[seed % len(KINDS)]
    return every_crossing(seed, boundary, name, long=long)


def every_crossing(
    seed: int, boundary: Boundary, name: str, *, long: bool = False
) -> Mapping[str, int]:
    """Raises where the books are broken or somebody has no answer, with the number at fault."""
    for number, _ in enumerate(_until_unreached(seed, boundary, name, long=long)):
        last = number
    return {"kinds": 1, "sales": last + 1, "crossings": last}


def _until_unreached(seed: int, boundary: Boundary, name: str, *, long: bool) -> Iterator[int]:
    number, reached = 1, True
    while reached:
        plan = NthFails(boundary, number, name)
        try:
            play(seed, partial(_sale, plan=plan, long=long))
        except Exception as error:
            error.add_note(f"{boundary}, crossing {number}: {name}")
            raise
        yield number
        number, reached = number + 1, plan.reached


async def _sale(world: World, *, plan: NthFails, long: bool) -> None:
    sale = Sale(world, long=long)
    await sale.to_confirm()
    world.plan = plan
    world.shop_clock.stretch = USUAL
    await sale.go_on()
    await sale.settle()
    # It may have died of the very last crossing.
    await world.reopen()
    await sale.settle()
    checks.always(world, CREDIT)
    checks.nobody_died(world)
    _everybody_was_answered(sale)


def _everybody_was_answered(sale: Sale) -> None:
    world = sale.world
    orders = world.value("SELECT count(*) FROM orders")
    assert orders == 1, f"{orders} orders"
    assert world.books.adds <= 1, "ordered twice"
    shown = " ".join(message.text or "" for message in sale.customer.messages)
    assert "#1" in shown, f"the customer sees nothing of the order: {shown}"
    if sale.long:
        booked = world.value("SELECT count(*) FROM ledger_tx WHERE kind = 'credit'")
        assert booked == 2, "the money was not added once"
