"""How often a panel may be called, with a share kept for `add`; desks side by side."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from decimal import Decimal
from itertools import pairwise

import pytest
from pydantic import SecretStr

from bot.panel import PanelAccount, PanelClient
from bot.shop.desk import WINDOW_SECONDS, CallBudget, Desk, at_each
from bot.shop.shop import Bell
from sandbox.clock import ManualClock

Take = Callable[[], Awaitable[None]]


async def turns() -> None:
    """Let every task run until it waits for the clock."""
    for _ in range(20):
        await asyncio.sleep(0)


async def drain(clock: ManualClock, take: Take, count: int) -> list[float]:
    """The moments at which so many calls got through."""
    moments: list[float] = []

    async def call() -> None:
        await take()
        moments.append(clock.monotonic())

    waiting = [asyncio.create_task(call()) for _ in range(count)]
    while len(moments) < count:
        await turns()
        clock.advance(1)
    await asyncio.gather(*waiting)
    return moments


def most_in_a_window(moments: list[float]) -> int:
    return max(
        sum(start <= moment < start + WINDOW_SECONDS for moment in moments) for start in moments
    )


async def test_reads_leave_a_share_for_orders() -> None:
    clock = ManualClock()
    budget = CallBudget(clock, 40)
    moments = await drain(clock, budget.for_read, 100)
    assert most_in_a_window(moments) == 35
    assert moments[34] == 0
    assert moments[35] >= WINDOW_SECONDS


async def test_orders_may_use_the_whole_of_it() -> None:
    clock = ManualClock()
    budget = CallBudget(clock, 40)
    moments = await drain(clock, budget.for_add, 90)
    assert most_in_a_window(moments) == 40
    assert all(earlier <= later for earlier, later in pairwise(moments))


async def test_an_order_goes_through_while_reads_wait() -> None:
    clock = ManualClock()
    budget = CallBudget(clock, 40)
    await drain(clock, budget.for_read, 35)
    read = asyncio.create_task(budget.for_read())
    await turns()
    assert not read.done()
    for _ in range(4):
        await asyncio.wait_for(budget.for_add(), 1)
    clock.advance(WINDOW_SECONDS)
    await turns()
    assert read.done()


async def test_the_smallest_budget_still_moves() -> None:
    clock = ManualClock()
    moments = await drain(clock, CallBudget(clock, 1).for_read, 3)
    assert all(later - earlier >= WINDOW_SECONDS for earlier, later in pairwise(moments))


async def test_there_is_room_where_an_order_would_not_wait() -> None:
    clock = ManualClock()
    budget = CallBudget(clock, 2)
    for _ in range(2):
        assert budget.has_room_for_add
        await budget.for_add()
    assert not budget.has_room_for_add
    clock.advance(WINDOW_SECONDS)
    assert budget.has_room_for_add


# Desks side by side


@pytest.fixture
async def desks() -> list[Desk]:
    clock = ManualClock()
    account = PanelAccount("any", "http://127.0.0.1:9/api/v2", SecretStr("k"))
    client, budget = PanelClient(account), CallBudget(clock, 1)
    return [Desk(number, f"panel-{number}", client, budget, Decimal(1)) for number in range(3)]


async def test_what_one_desk_raises_is_logged_and_stops_no_other(
    desks: list[Desk], caplog: pytest.LogCaptureFixture
) -> None:
    together = asyncio.Barrier(3)

    async def work(desk: Desk) -> str:
        await together.wait()
        if desk.id == 1:
            raise ValueError("that is odd")
        return desk.name

    assert await at_each(desks, work) == ["panel-0", "panel-2"]
    assert "panel panel-1: ValueError('that is odd')" in caplog.text


async def test_a_stop_is_not_taken_for_an_error(desks: list[Desk]) -> None:
    async def work(desk: Desk) -> None:
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await at_each(desks, work)


async def test_a_bell_wakes_who_waits_and_who_is_busy() -> None:
    bell = Bell()
    waiting, busy = bell.listen(), bell.listen()
    bell.set()
    await waiting.wait()
    waiting.clear()
    assert busy.is_set()
