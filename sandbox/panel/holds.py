"""Requests that wait, on the panel's clock or until they are let go."""

from __future__ import annotations

import asyncio

from bot.domain.clock import Clock


class _Hold:
    """A request that waits until `over`. `gone_on` is set once it no longer does."""

    def __init__(self) -> None:
        self.released = False
        self.over = asyncio.Event()
        self.gone_on = asyncio.Event()


class Holds:
    """All that waits. Once `closing`, nothing does any more."""

    def __init__(self) -> None:
        self.closing = False
        self._holds: set[_Hold] = set()

    async def release(self) -> None:
        """Let all that hangs go on; when this returns, their effects are done."""
        holds = tuple(self._holds)
        for hold in holds:
            hold.released = True
            hold.over.set()
        for hold in holds:
            await hold.gone_on.wait()

    async def close(self) -> None:
        self.closing = True
        await self.release()

    async def hold(self, clock: Clock, seconds: float | None) -> bool:
        """Wait so long, or with None for ever, and say whether it was released before its time."""
        if self.closing:
            return True
        hold = _Hold()
        self._holds.add(hold)
        timer = None
        if seconds is not None:
            timer = asyncio.create_task(_end(hold, clock, clock.monotonic() + seconds))
        try:
            await hold.over.wait()
        finally:
            if timer is not None:
                timer.cancel()
            self._holds.discard(hold)
            hold.gone_on.set()
        return hold.released


async def _end(hold: _Hold, clock: Clock, moment: float) -> None:
    await clock.sleep(moment - clock.monotonic())
    hold.over.set()
