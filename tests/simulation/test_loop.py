"""The loop of the simulation: its time, its chance, and that both can be repeated."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from random import Random
from typing import Any, TypeVar

import pytest

from tests.simulation.clock import LoopClock
from tests.simulation.loop import OWNER, NothingLeftError, VirtualLoop

T = TypeVar("T")


def _run(loop: VirtualLoop, work: Coroutine[Any, Any, T]) -> T:
    try:
        return loop.run_until_complete(work)
    finally:
        loop.close()


def test_time_jumps_to_the_next_sleeper() -> None:
    loop = VirtualLoop()
    started = time.monotonic()

    async def sleep() -> tuple[float, float, float]:
        async def wake(seconds: float) -> float:
            await asyncio.sleep(seconds)
            return loop.time()

        day, moment, nothing = await asyncio.gather(wake(86_400), wake(5), wake(0))
        return day, moment, nothing

    assert _run(loop, sleep()) == (86_400, 5, 0)
    assert time.monotonic() - started < 5


def test_who_waits_for_nothing_is_told() -> None:
    async def wait() -> None:
        await asyncio.Event().wait()

    with pytest.raises(NothingLeftError):
        _run(VirtualLoop(), wait())


def _order(seed: int | None) -> list[int]:
    order: list[int] = []

    async def step(number: int) -> None:
        for _ in range(3):
            await asyncio.sleep(0)
            order.append(number)

    async def steps() -> None:
        await asyncio.gather(*(step(number) for number in range(5)))

    _run(VirtualLoop(None if seed is None else Random(seed)), steps())
    return order


def test_tasks_take_turns_as_the_seed_has_it() -> None:
    assert _order(None) == [0, 1, 2, 3, 4] * 3
    assert _order(1) == _order(1)
    assert len({tuple(_order(seed)) for seed in range(10)}) > 5


def test_callbacks_keep_their_order() -> None:
    loop = VirtualLoop(Random(1))
    order: list[int] = []

    async def callbacks() -> None:
        for number in range(50):
            loop.call_soon(order.append, number)
        await asyncio.sleep(1)

    _run(loop, callbacks())
    assert order == list(range(50))


def test_what_goes_to_a_thread_is_done_at_once() -> None:
    async def ask() -> int:
        return await asyncio.to_thread(lambda: 7)

    assert _run(VirtualLoop(), ask()) == 7


def test_an_owner_hears_of_every_task_in_its_context() -> None:
    heard: list[asyncio.Task[object]] = []

    class Listener:
        def owns(self, task: asyncio.Task[object]) -> None:
            heard.append(task)

    async def inner() -> None:
        await asyncio.gather(asyncio.sleep(1), asyncio.sleep(2))

    async def outer() -> None:
        asyncio.get_running_loop().create_task(asyncio.sleep(1))
        OWNER.set(Listener())
        await asyncio.create_task(inner())

    _run(VirtualLoop(), outer())
    assert len(heard) == 3


def test_a_wrong_clock_does_not_move_spans() -> None:
    loop = VirtualLoop()
    clock = LoopClock(loop)

    async def sleep() -> tuple[int, float]:
        began, wall = clock.monotonic(), clock.now()
        clock.skew, clock.stretch = -3600, 3.0
        await clock.sleep(10)
        return clock.now() - wall, clock.monotonic() - began

    assert _run(loop, sleep()) == (30 - 3600, 30)


def test_who_asks_for_this_moment_again_and_again_does_not_stop_time() -> None:
    """As a limiter does whose rest is less than the time's last digit."""
    loop = VirtualLoop()
    asked = 0

    async def wait() -> float:
        nonlocal asked
        begun, ended = loop.time(), loop.create_future()

        def ask() -> None:
            nonlocal asked
            asked += 1
            if loop.time() > begun or asked == 1000:
                ended.set_result(loop.time() - begun)
            else:
                loop.call_at(loop.time(), ask)

        loop.call_soon(ask)
        took: float = await ended
        return took

    assert 0 < _run(loop, wait()) < 1e-6
    assert asked == 2
