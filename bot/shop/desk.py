"""A panel account at work: its client, its stored id, and how often it may be called."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from bot.domain.clock import Clock
from bot.panel import PanelClient
from bot.shop.accounts import AccountGuard
from bot.shop.assortment import Terms

log = logging.getLogger(__name__)

T = TypeVar("T")

WINDOW_SECONDS = 60.0
KEPT_FOR_ADD = 8
"""One eighth of the budget is kept for `add`: looking at orders must not stop selling."""


class CallBudget:
    """At most `per_minute` calls in any minute; `add` may use all of them, reads a share."""

    def __init__(self, clock: Clock, per_minute: int) -> None:
        self._clock = clock
        self._per_minute = per_minute
        self._times: deque[float] = deque()
        self._turn = asyncio.Lock()

    async def for_add(self) -> None:
        """Wait until an `add` may be sent."""
        await self._take(self._per_minute)

    @property
    def has_room_for_add(self) -> bool:
        """Whether `for_add` would not wait."""
        return self._seconds_to_wait(self._per_minute) <= 0

    async def for_read(self) -> None:
        """Wait until any other call may be sent."""
        async with self._turn:
            await self._take(max(1, self._per_minute - self._per_minute // KEPT_FOR_ADD))

    async def _take(self, limit: int) -> None:
        while (wait := self._seconds_to_wait(limit)) > 0:
            await self._clock.sleep(wait)
        self._times.append(self._clock.monotonic())

    def _seconds_to_wait(self, limit: int) -> float:
        now = self._clock.monotonic()
        while self._times and self._times[0] <= now - WINDOW_SECONDS:
            self._times.popleft()
        if len(self._times) < limit:
            return 0.0
        return self._times[-limit] + WINDOW_SECONDS - now


@dataclass(frozen=True, slots=True)
class Desk:
    """`exchange_rate`: shop currency for one unit of the panel's. No `guard`: nothing to ask."""

    id: int
    name: str
    client: PanelClient
    budget: CallBudget
    exchange_rate: Decimal
    guard: AccountGuard | None = None

    async def is_ours(self) -> bool:
        """Whether its account is known to be the one that our orders are on."""
        return self.guard is None or await self.guard.is_ours()

    @property
    def terms(self) -> Terms:
        """How this panel's prices are to be read."""
        return Terms(self.exchange_rate, self.client.profile)


async def at_ours(desk: Desk, step: Callable[[Desk], Awaitable[T]]) -> T | None:
    """Work at a desk, but only where the account is known to be ours."""
    return await step(desk) if await desk.is_ours() else None


async def at_each(desks: Sequence[Desk], step: Callable[[Desk], Awaitable[T]]) -> list[T]:
    """Every desk by itself, side by side: what one raises is logged, and stops no other one.

    The results of those that went well, in the order of the desks.
    """
    outcomes = await asyncio.gather(*(step(desk) for desk in desks), return_exceptions=True)
    results = []
    for desk, outcome in zip(desks, outcomes, strict=True):
        if isinstance(outcome, Exception):
            log.error("panel %s: %r", desk.name, outcome, exc_info=outcome)
        elif isinstance(outcome, BaseException):
            raise outcome
        else:
            results.append(outcome)
    return results
