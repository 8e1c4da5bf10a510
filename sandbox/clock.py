"""A clock that stands still until it is told to go on."""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

START = 1_790_000_000
"""An arbitrary fixed moment (21 September 2026), so that runs can be compared."""


class ManualClock:
    """Fits `bot.domain.clock.Clock`. `advance` wakes the sleepers whose time has come."""

    def __init__(self, start: int = START) -> None:
        self._elapsed = 0.0
        self._start = start
        self._alarms: list[tuple[float, int, Callable[[], None]]] = []
        self._order = itertools.count()

    def now(self) -> int:
        return self._start + int(self._elapsed)

    def monotonic(self) -> float:
        return self._elapsed

    async def sleep(self, seconds: float) -> None:
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        woken = asyncio.get_running_loop().create_future()

        def ring() -> None:
            if not woken.done():
                woken.set_result(None)

        self._ring_after(seconds, ring)
        await woken

    @asynccontextmanager
    async def timeout(self, seconds: float) -> AsyncIterator[None]:
        over = False
        async with asyncio.timeout(None) as limit:

            def ring() -> None:
                if not over:
                    limit.reschedule(0)

            self._ring_after(seconds, ring)
            try:
                yield
            finally:
                over = True

    def advance(self, seconds: float) -> None:
        """Move the time on; sleepers run when the event loop next gets its turn."""
        self._elapsed += seconds
        while self._alarms and self._alarms[0][0] <= self._elapsed:
            _, _, ring = heapq.heappop(self._alarms)
            ring()

    def set_back(self, seconds: int) -> None:
        """It was wrong, and somebody puts it right: `now` is less, and nothing has gone by."""
        self._start -= seconds

    def _ring_after(self, seconds: float, ring: Callable[[], None]) -> None:
        heapq.heappush(self._alarms, (self._elapsed + seconds, next(self._order), ring))
