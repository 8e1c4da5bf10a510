"""How often a panel may be called: so many in any minute, with a share kept for `add`."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from itertools import pairwise

from bot.shop.desk import WINDOW_SECONDS, CallBudget
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
