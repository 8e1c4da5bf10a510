"""A whole sale at a panel of each dialect, through the chat, to the end of refill and cancel."""

from __future__ import annotations

from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest

from bot.commands.demo import demo_settings, teach
from bot.ui.callbacks import AskCancel
from sandbox.panel.dialects import DIALECT_NEEDS, DIALECTS
from sandbox.panel.orders import OrderStatus, RefillStatus
from tests.e2e import forms
from tests.e2e.conftest import Play
from tests.e2e.stage import (
    PRICE,
    START,
    Stage,
    a_while,
    buy,
    comes_true,
    known_service,
    order_card,
    reaches,
    said,
    staged,
)
from tests.e2e.steps import press
from tests.samples import one_in, one_test_in

pytestmark = one_test_in(3)

HOUR, DAY = 3600, 86_400
KINDS = ("package", "custom comments", "custom comments package", "poll")
"""The types that dialects bill or name in ways of their own."""


@pytest.fixture(params=one_in(3, DIALECTS, DIALECTS))
async def stage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Stage]:
    """A panel of the dialect, whose habits the operator has set."""
    name: str = request.param
    async with staged(tmp_path, dialect=DIALECTS[name]) as found:
        settings = demo_settings(found.world.url, found.door.url, found.folder)
        await teach(settings, {"main": DIALECT_NEEDS[name]}, found.clock)
        yield found


def knows(stage: Stage, action: str) -> bool:
    """Whether the dialect has the call, and does not deny it for every service."""
    dialect = stage.world.books.dialect
    return action in dialect.singles | dialect.manies and action not in dialect.denied_flags


async def bought(play: Play, number: int) -> None:
    """The known service, through the chat, each time for another account."""
    await buy(play, link=f"https://www.instagram.com/account{number}")
    await reaches(play, "placed", number)
    order = play.world.books.orders[number - 1]
    assert (order.quantity, order.charge) == (1000, Decimal("0.90"))
    assert order.link == f"https://www.instagram.com/account{number}"


async def test_a_whole_sale(stage: Stage) -> None:
    async with stage.play(refill_wait_hours=0) as play:
        await bought(play, 1)
        await order_card(play)
        play.clock.advance(20)
        await play.customer.tap("Status")
        await play.customer.wait_for(said("state-in-progress"))
        await reaches(play, "completed", step=20)
        assert await play.books.count("cases") == 0
        assert await play.books.customer() == START - PRICE
        assert await play.books.account("sales") == PRICE
        assert play.world.books.balance == Decimal(100) - Decimal("0.90")
        card = await order_card(play)
        offered = known_service(play)
        assert (card.button("Refill") is not None) is offered.refill is knows(stage, "refill")
        await play.books.check()


async def test_what_is_not_delivered_is_paid_back(stage: Stage) -> None:
    async with stage.play() as play:
        await bought(play, 1)
        await bought(play, 2)
        first, second = play.world.books.orders
        play.world.books.set_status(first.id, OrderStatus.PARTIAL, remains=400)
        play.world.books.set_status(second.id, OrderStatus.CANCELED, remains=1000)
        await reaches(play, "partial", 1)
        await reaches(play, "canceled", 2)
        assert await play.books.customer() == START - PRICE * Decimal("0.6")
        assert await play.books.count("cases") == 0
        await play.books.check()


async def test_a_refill_to_its_end(stage: Stage) -> None:
    if not knows(stage, "refill"):
        return
    async with stage.play(refill_wait_hours=0) as play:
        play.world.books.plan_next_refill(RefillStatus.COMPLETED)
        await bought(play, 1)
        await reaches(play, "completed", step=20)
        await a_while(play, DAY + HOUR, step=HOUR)
        await order_card(play)
        await play.customer.tap("Refill")
        await comes_true(play, lambda: play.books.count("refill", "ended_at > 0"), step=60)
        assert await play.books.count("refill", "state = 'completed'") == 1
        [refill] = play.world.books.refills
        assert refill.order_id == play.world.books.orders[0].id
        await play.customer.wait_for("The refill of order #1 is done", anywhere=True)
        await play.books.check()


async def test_a_cancel_to_its_end(stage: Stage) -> None:
    async with stage.play() as play:
        await bought(play, 1)
        card = await order_card(play)
        assert (card.button("Cancel order") is not None) is knows(stage, "cancel")
        if not knows(stage, "cancel"):
            return
        await play.customer.tap("Cancel order")
        await press(play.customer, AskCancel, sure=1)
        stopped = "state IN ('canceled', 'partial')"
        await comes_true(play, lambda: play.books.count("orders", stopped), step=5)
        order, theirs = await play.books.order(), play.world.books.orders[0]
        assert theirs.status in (OrderStatus.CANCELED, OrderStatus.PARTIAL)
        assert order.refunded.decimal == PRICE * theirs.remains / 1000
        assert await play.books.customer() == START - PRICE + order.refunded.decimal
        await play.books.check()


@pytest.mark.parametrize("kind", KINDS)
async def test_what_is_asked_for_is_what_the_panel_takes(stage: Stage, kind: str) -> None:
    """However the dialect counts comments and prices packages: its charge makes the price."""
    async with stage.play() as play:
        on_offer = {one.type for one in play.kiosk.shop.shelf.catalogue.all_services()}
        unsold = {name.lower() for name in play.world.books.dialect.unsold_types}
        assert (kind in on_offer) is (kind not in unsold)
        if kind not in on_offer:
            return
        before = await play.books.customer()
        await forms.to_confirm(play, kind)
        await forms.confirm(play.customer)
        await reaches(play, "placed")
        [theirs] = play.world.books.orders
        price = forms.price_of(play, theirs.charge, None)
        assert before - await play.books.customer() == price
        await reaches(play, "completed", step=10)
        assert await play.books.count("cases") == 0
        await play.books.check()
