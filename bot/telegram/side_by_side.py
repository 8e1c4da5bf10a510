"""Work for several people: each one's in order, different people's side by side."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

Thing = TypeVar("Thing")


async def side_by_side(
    things: Iterable[Thing],
    whose: Callable[[Thing], int],
    act: Callable[[Thing], Awaitable[None]],
    *,
    at_once: int,
) -> None:
    """Each takes a way to Telegram and back: one after another they would be too few.

    Where one raises, no more of that person's are begun. The first error is raised when all
    others are done.
    """
    lanes: dict[int, list[Thing]] = {}
    for thing in things:
        lanes.setdefault(whose(thing), []).append(thing)
    room = asyncio.Semaphore(at_once)

    async def walk(lane: list[Thing]) -> None:
        for thing in lane:
            async with room:
                await act(thing)

    walks = (walk(lane) for lane in lanes.values())
    for outcome in await asyncio.gather(*walks, return_exceptions=True):
        if outcome is not None:
            raise outcome
