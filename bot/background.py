"""Background work: started in one place, which keeps, logs and stops it.

Nothing else starts a task that outlives its caller, but the database's commits.
"""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from typing import Any

from bot.domain.clock import Clock

log = logging.getLogger(__name__)

Step = Callable[[], Awaitable[float | None]]
"""Returns in how many seconds it has to run again, where it knows that."""

FIRST_PAUSE = 1.0
"""Seconds of rest after a step that raised; doubled for each further one in a row."""
LONGEST_PAUSE = 60.0


class Nursery:
    """Keeps every task until it ends, logs what it raised, and stops all that are left."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[object]] = set()
        self._loops: list[_Loop] = []
        self._closed = False

    def start(self, coroutine: Coroutine[Any, Any, object], name: str) -> asyncio.Task[object]:
        """Run it beside the caller. The task is for who must cancel or await this one alone.

        Raises RuntimeError once the nursery is closed.
        """
        if self._closed:
            coroutine.close()
            raise RuntimeError(f"the nursery is closed: {name} cannot start")
        task = asyncio.create_task(coroutine, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def loop(
        self,
        name: str,
        step: Step,
        *,
        every: float,
        clock: Clock,
        wake: asyncio.Event | None = None,
    ) -> None:
        """Run `step` now, then each time `every` seconds are over or `wake` is set.

        Sooner where the step says so.
        A step that raises is logged, and tried again after 1 s, 2 s, 4 s … up to 60 s.
        """
        loop = _Loop(name, step, every, clock, wake or asyncio.Event())
        self._loops.append(loop)
        self.start(loop.run(), name)

    async def at_rest(self) -> None:
        """Wait until every loop waits: for its time, or to be woken."""
        while busy := [loop for loop in self._loops if not loop.waits]:
            await busy[0].rest()

    async def close(self) -> None:
        """Cancel what still runs, and wait until all of it has ended."""
        self._closed = True
        while rest := self._tasks - {asyncio.current_task()}:
            for task in rest:
                task.cancel()
            await asyncio.wait(rest)

    def _ended(self, task: asyncio.Task[object]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("%s ended with an error\n%s", task.get_name(), format_trace(error))


async def happens(event: asyncio.Event, clock: Clock, seconds: float) -> bool:
    """Wait for the event, but no longer than `seconds`; says whether it came."""
    if not event.is_set():
        with suppress(TimeoutError):
            async with clock.timeout(seconds):
                await event.wait()
    return event.is_set()


def format_trace(error: BaseException) -> str:
    """The traceback without local variables, whatever the log's own renderer would show."""
    return "".join(traceback.format_exception(error)).rstrip()


def growing_pause(failures: int, first: float, longest: float) -> float:
    """Seconds to rest after that many failures in a row: `first`, doubled each time."""
    return min(first * 2.0 ** min(failures - 1, 60), longest)


class _Loop:
    """One loop of a nursery."""

    def __init__(
        self, name: str, step: Step, every: float, clock: Clock, wake: asyncio.Event
    ) -> None:
        self._name = name
        self._step = step
        self._every = every
        self._clock = clock
        self._wake = wake
        self._resting = asyncio.Event()
        self._failures = 0

    @property
    def waits(self) -> bool:
        """After a failure it cannot be woken, only its time helps."""
        return self._resting.is_set() and (self._failures > 0 or not self._wake.is_set())

    async def rest(self) -> None:
        """Wait for the end of a step; a loop that was just woken gets its turn first."""
        await asyncio.sleep(0)
        await self._resting.wait()

    async def run(self) -> None:
        while True:
            self._resting.clear()
            error, soon = await _outcome_of(self._step)
            self._failures = 0 if error is None else self._failures + 1
            self._resting.set()
            await self._wait(error, self._every if soon is None else min(soon, self._every))

    async def _wait(self, error: Exception | None, seconds: float) -> None:
        if error is None:
            await happens(self._wake, self._clock, seconds)
            self._wake.clear()
        else:
            log.error("%s failed\n%s", self._name, format_trace(error))
            pause = growing_pause(self._failures, FIRST_PAUSE, LONGEST_PAUSE)
            await self._clock.sleep(pause)


async def _outcome_of(step: Step) -> tuple[Exception | None, float | None]:
    """What it raised, or what it returned."""
    try:
        return None, await step()
    except Exception as error:  # noqa: BLE001 - logged; one bad step must not end the loop
        return error, None
