"""Waiting for a change without looking again and again."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.domain.clock import Clock


class Signal:
    """Wakes all who wait each time it is fired. Once closed, nobody waits any more."""

    def __init__(self) -> None:
        self._waiters: set[asyncio.Future[None]] = set()
        self.closed = False

    def fire(self) -> None:
        waiters, self._waiters = self._waiters, set()
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    def close(self) -> None:
        self.closed = True
        self.fire()

    def open(self) -> None:
        self.closed = False

    async def until(self, ready: Callable[[], bool]) -> bool:
        """Wait for `ready`; False if the signal was closed before."""
        while not ready():
            if self.closed:
                return False
            await self._next()
        return True

    async def until_or(self, ready: Callable[[], bool], clock: Clock, seconds: float) -> bool:
        """Wait for `ready`, but no longer than `seconds` of that clock; False if it was not."""
        if ready() or seconds <= 0:
            return ready()
        timer = asyncio.ensure_future(_sleep_until(clock, clock.monotonic() + seconds))
        change = asyncio.ensure_future(self.until(ready))
        try:
            await asyncio.wait({timer, change}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            timer.cancel()
            change.cancel()
        return ready()

    async def _next(self) -> None:
        waiter = asyncio.get_running_loop().create_future()
        self._waiters.add(waiter)
        try:
            await waiter
        finally:
            self._waiters.discard(waiter)


async def _sleep_until(clock: Clock, deadline: float) -> None:
    """The deadline was fixed when the wait began: this may start later, the clock moved on."""
    await clock.sleep(deadline - clock.monotonic())
