"""Time as the shop sees it: passed in, so that tests can hold it still."""

import asyncio
import time
from contextlib import AbstractAsyncContextManager
from typing import Protocol

MINUTE, HOUR, DAY = 60, 3600, 86_400
"""In seconds."""


class Clock(Protocol):
    """What every part that needs the time is given."""

    def now(self) -> int:
        """Whole seconds since 1970 (UTC): what is stored and shown."""

    def monotonic(self) -> float:
        """Seconds that never jump back: for measuring spans, never stored."""

    async def sleep(self, seconds: float) -> None:
        """Wait for that long on this clock."""

    def timeout(self, seconds: float) -> AbstractAsyncContextManager[object]:
        """Cancels what stands in it after that long, and raises TimeoutError then."""


class SystemClock:
    """The clock of the machine."""

    def now(self) -> int:
        return int(time.time())

    def monotonic(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    def timeout(self, seconds: float) -> AbstractAsyncContextManager[object]:
        return asyncio.timeout(seconds)
