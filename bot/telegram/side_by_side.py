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

    Once one has raised an error none is begun any more; it is raised when all that are under way
    have ended.
    """
    lanes: dict[int, list[Thing]] = {}
    for thing in things:
        lanes.setdefault(whose(thing), []).append(thing)
    room, errors = asyncio.Semaphore(at_once), list[Exception]()

    async def walk(lane: list[Thing]) -> None:
        for thing in lane:
            async with room:
                if errors:
                    return
                try:
                    await act(thing)
                except Exception as error:  # noqa: BLE001 - raised below
                    errors.append(error)

    await asyncio.gather(*(walk(lane) for lane in lanes.values()))
    if errors:
        raise errors[0]
