"""Cards that change by themselves: each is drawn by one task at a time, and may fail to be."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict, defaultdict, deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiogram.exceptions import TelegramAPIError, TelegramBadRequest

from bot.domain.clock import Clock
from bot.telegram.errors import is_harmless, is_message_gone

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Turn:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    users: int = 0


class OneAtATime:
    """A lock for each card, kept as long as somebody holds it or waits for it."""

    def __init__(self) -> None:
        self._turns: defaultdict[int, _Turn] = defaultdict(_Turn)

    @asynccontextmanager
    async def at(self, card_id: int) -> AsyncIterator[None]:
        turn = self._turns[card_id]
        turn.users += 1
        try:
            async with turn.lock:
                yield
        finally:
            turn.users -= 1
            if turn.users == 0:
                del self._turns[card_id]


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
) -> None:
    """Edit a card for which nobody waits.

    Runs `gone` where its message is no more, and raises the error where it is to be tried again.
    A card that Telegram does not take is left as it is, and logged by its name.
    """
    error = await _error_of(edit)
    if error is None or is_harmless(error):
        return
    if is_message_gone(error):
        await gone()
    elif isinstance(error, TelegramBadRequest):
        log.error("%s cannot be drawn: %s", name, error.message)
    else:
        raise error


async def _error_of(edit: Callable[[], Awaitable[None]]) -> TelegramAPIError | None:
    try:
        await edit()
    except TelegramAPIError as error:
        return error
    return None
