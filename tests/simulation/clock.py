"""The time of the loop, as a clock that its owner may set wrong."""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager

from sandbox.clock import START


class LoopClock:
    """Fits `bot.domain.clock.Clock`.

    `skew`: how far (seconds) the wall clock is from the truth; spans do not mind. `stretch`: how
    much longer a sleep takes than was asked for, as on a machine that is too busy.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self.skew = 0
        self.stretch = 1.0

    def now(self) -> int:
        return START + self.skew + int(self._loop.time())

    def monotonic(self) -> float:
        return self._loop.time()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds * self.stretch)

    def timeout(self, seconds: float) -> AbstractAsyncContextManager[object]:
        return asyncio.timeout(seconds * self.stretch)


class BesideClock(LoopClock):
    """The true time; but to wait takes as long as it does on the other clock.

    For who waits beside the shop for what it does: a machine that is busy asks seldom.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, other: LoopClock) -> None:
        super().__init__(loop)
        self._other = other

    async def sleep(self, seconds: float) -> None:
        await self._other.sleep(seconds)

    def timeout(self, seconds: float) -> AbstractAsyncContextManager[object]:
        return self._other.timeout(seconds)
