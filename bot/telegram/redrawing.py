"""Cards that change by themselves: each is drawn by one task at a time, and may fail to be."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable

from aiogram.exceptions import TelegramAPIError, TelegramBadRequest

from bot.telegram.errors import is_harmless, is_message_gone

log = logging.getLogger(__name__)

MOST_IDLE = 50


class OneAtATime:
    """A lock for each card. Those that nobody holds are forgotten from time to time."""

    def __init__(self) -> None:
        self._locks: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)

    def at(self, card_id: int) -> asyncio.Lock:
        idle = [key for key, lock in self._locks.items() if not lock.locked()]
        if len(idle) > MOST_IDLE:
            for key in idle:
                del self._locks[key]
        return self._locks[card_id]


async def redraw(
    edit: Callable[[], Awaitable[None]],
    name: str,
    *,
    gone: Callable[[], Awaitable[None]],
    later: Callable[[], Awaitable[None]],
) -> None:
    """Edit a card for which nobody waits.

    Runs `gone` where its message is no more; `later` where it is to be tried again, and raises
    the error. A card that Telegram does not take is left as it is, and logged by its name.
    """
    error = await _error_of(edit)
    if error is None or is_harmless(error):
        return
    if is_message_gone(error):
        await gone()
    elif isinstance(error, TelegramBadRequest):
        log.error("%s cannot be drawn: %s", name, error.message)
    else:
        await later()
        raise error


async def _error_of(edit: Callable[[], Awaitable[None]]) -> TelegramAPIError | None:
    try:
        await edit()
    except TelegramAPIError as error:
        return error
    return None
