"""Cards that change by themselves: each is drawn by one task at a time, and may fail to be."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict, defaultdict, deque
from collections.abc import Awaitable, Callable

from aiogram.exceptions import TelegramAPIError, TelegramBadRequest

from bot.domain.clock import Clock
from bot.telegram.errors import is_harmless, is_message_gone

log = logging.getLogger(__name__)

MOST_IDLE = 50


class OneAtATime:
    """A lock for each card. Those that nobody holds are forgotten from time to time."""

    def __init__(self) -> None:
        self._locks: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._looked_through_at = MOST_IDLE

    def at(self, card_id: int) -> asyncio.Lock:
        if len(self._locks) > self._looked_through_at:
            self._forget_idle()
        return self._locks[card_id]

    def _forget_idle(self) -> None:
        for key in [key for key, lock in self._locks.items() if not lock.locked()]:
            del self._locks[key]
        self._looked_through_at = len(self._locks) + MOST_IDLE


class Pace:
    """At most so many changes of one chat within so many seconds of the shop's clock."""

    def __init__(self, clock: Clock, most: int, seconds: float) -> None:
        self._clock = clock
        self._most = most
        self._seconds = seconds
        self._changes: OrderedDict[int, deque[float]] = OrderedDict()

    def allows(self, chat_id: int) -> bool:
        """Whether one more is due now; it is counted."""
        now = self._clock.monotonic()
        changes = self._changes.setdefault(chat_id, deque(maxlen=self._most))
        if len(changes) == self._most and now - changes[0] < self._seconds:
            return False
        changes.append(now)
        self._changes.move_to_end(chat_id)
        self._forget_before(now - self._seconds)
        return True

    def _forget_before(self, time: float) -> None:
        while next(iter(self._changes.values()))[-1] <= time:
            self._changes.popitem(last=False)


async def redraw(
    edit: Callable[[], Awaitable[None]],
    name: str,
    *,
    gone: Callable[[], Awaitable[None]],
    later: Callable[[], Awaitable[None]] | None = None,
) -> None:
    """Edit a card for which nobody waits.

    Runs `gone` where its message is no more. Where it is to be tried again, runs `later` if there
    is any, and raises the error. A card that Telegram does not take is left as it is, and logged
    by its name.
    """
    error = await _error_of(edit)
    if error is None or is_harmless(error):
        return
    if is_message_gone(error):
        await gone()
    elif isinstance(error, TelegramBadRequest):
        log.error("%s cannot be drawn: %s", name, error.message)
    else:
        if later is not None:
            await later()
        raise error


async def _error_of(edit: Callable[[], Awaitable[None]]) -> TelegramAPIError | None:
    try:
        await edit()
    except TelegramAPIError as error:
        return error
    return None
