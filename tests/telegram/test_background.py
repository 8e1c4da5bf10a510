import asyncio
import logging

import pytest

from bot.background import Nursery, growing_pause, happens
from tests.telegram.helpers import WatchedClock, soon, turns


async def test_a_failed_task_is_logged_by_name_without_its_locals(
    nursery: Nursery, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail() -> None:
        key = "local-" + "secret"
        assert key
        raise ValueError("it broke")

    nursery.start(fail(), "the fragile one")
    await turns()
    assert "the fragile one ended with an error" in caplog.text
    assert "ValueError: it broke" in caplog.text
    assert "local-secret" not in caplog.text


async def test_close_cancels_everything_and_waits_for_it() -> None:
    nursery = Nursery()
    ended: list[str] = []

    async def linger(name: str) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await turns(3)
            ended.append(name)

    nursery.start(linger("one"), "one")
    nursery.start(linger("two"), "two")
    await turns()
    await soon(nursery.close())
    assert sorted(ended) == ["one", "two"]
    with pytest.raises(RuntimeError, match="three"):
        nursery.start(linger("three"), "three")


async def test_a_loop_steps_at_once_then_each_time_its_span_is_over(
    nursery: Nursery, clock: WatchedClock
) -> None:
    steps: list[float] = []

    async def step() -> None:
        steps.append(clock.monotonic())

    nursery.loop("clockwork", step, every=30, clock=clock)
    await clock.sleep_through(30)
    await clock.sleep_through(30)
    await clock.until_nap(30)
    assert steps == [0, 30, 60]


async def test_a_step_may_ask_to_be_called_sooner_but_not_later(
    nursery: Nursery, clock: WatchedClock
) -> None:
    wishes = iter([7, 300, None])

    async def step() -> float | None:
        return next(wishes)

    nursery.loop("clockwork", step, every=30, clock=clock)
    await clock.sleep_through(7)
    await clock.sleep_through(30)
    await clock.until_nap(30)
    assert list(wishes) == []


async def test_a_wake_cuts_the_rest_short_and_one_during_a_step_is_not_lost(
    nursery: Nursery, clock: WatchedClock
) -> None:
    wake, steps = asyncio.Event(), 0

    async def step() -> None:
        nonlocal steps
        steps += 1
        if steps == 2:
            wake.set()

    nursery.loop("woken", step, every=30, clock=clock, wake=wake)
    await clock.until_nap(30)
    wake.set()
    await turns(40)
    assert (steps, wake.is_set(), clock.naps) == (3, False, [30])


async def test_a_failing_step_is_logged_and_backs_off_then_goes_on(
    nursery: Nursery, clock: WatchedClock, caplog: pytest.LogCaptureFixture
) -> None:
    failures = 8

    async def step() -> None:
        nonlocal failures
        if failures:
            failures -= 1
            raise OSError("not now")

    nursery.loop("moody", step, every=33, clock=clock)
    for pause in (1, 2, 4, 8, 16, 32, 60, 60):
        await clock.sleep_through(pause)
    await clock.until_nap(33)
    assert caplog.text.count("moody failed") == 8
    assert caplog.text.count("OSError: not now") == 8


async def test_a_success_begins_the_pauses_anew(nursery: Nursery, clock: WatchedClock) -> None:
    fates = iter([OSError, OSError, None, OSError, None])

    async def step() -> None:
        if (fate := next(fates)) is not None:
            raise fate

    nursery.loop("moody", step, every=33, clock=clock)
    for pause in (1, 2, 33, 1):
        await clock.sleep_through(pause)
    await clock.until_nap(33)


async def test_waiting_for_an_event_leaves_no_task_behind(clock: WatchedClock) -> None:
    before = asyncio.all_tasks()
    event = asyncio.Event()
    waiting = asyncio.ensure_future(happens(event, clock, 5))
    await clock.sleep_through(5)
    assert await soon(waiting) is False
    event.set()
    assert await happens(event, clock, 5) is True
    assert asyncio.all_tasks() == before


async def test_a_cancelled_wait_leaves_no_task_behind(clock: WatchedClock) -> None:
    before = asyncio.all_tasks()
    waiting = asyncio.ensure_future(happens(asyncio.Event(), clock, 5))
    await clock.until_nap(5)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert asyncio.all_tasks() == before


def test_pauses_double_up_to_a_limit_and_never_overflow() -> None:
    assert [growing_pause(n, 0.5, 60) for n in (1, 2, 3, 9, 10**6)] == [0.5, 1, 2, 60, 60]


async def test_a_stopping_loop_is_no_error(
    clock: WatchedClock, caplog: pytest.LogCaptureFixture
) -> None:
    nursery = Nursery()

    async def step() -> None: ...

    nursery.loop("quiet", step, every=1, clock=clock)
    await clock.until_nap(1)
    await soon(nursery.close())
    assert [r for r in caplog.records if r.levelno >= logging.WARNING] == []
