"""Long polling: updates go into the inbox before Telegram is told that we have them."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from aiogram import Bot
from aiogram.exceptions import (
    TelegramConflictError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.methods import TelegramMethod

from bot.background import growing_pause
from bot.domain.clock import Clock
from bot.storage import Database, inbox
from bot.telegram.errors import describe
from bot.telegram.updates import RawUpdate, is_to_answer_at_once, stored_form

log = logging.getLogger(__name__)

POLL_SECONDS = 30
LARGEST_BATCH = 100
ANSWER_SECONDS = POLL_SECONDS + 15
"""How long a poll may take over HTTP."""
FIRST_PAUSE = 1.0
LONGEST_PAUSE = 60.0
CONFLICT_PAUSE = 30.0
OFFSET_SECONDS = 6 * 24 * 3600.0
"""After a quiet week Telegram counts on from any number: an older offset would hide those."""


UNKNOWN_TOKEN = "Telegram does not know this bot token: copy BOT_TOKEN again from BotFather"  # noqa: S105 - words about one


class BadTokenError(Exception):
    """Telegram does not know the bot token: copy it again from BotFather."""


class GetRawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """`getUpdates` as plain JSON: one update of an odd shape must not spoil its batch."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    limit: int = LARGEST_BATCH
    timeout: int = POLL_SECONDS
    allowed_updates: list[str]


class LongPolling:
    """Asks for updates, stores each batch in one transaction, then sets `arrived`.

    What is worth nothing later goes to `answer_at_once` instead, which must not take long.

    The first call has no offset; then it is the last id of the last committed batch, plus 1.
    Trouble is waited out, and logged once for each change. `jitter` gives 0 to 1.
    """

    def __init__(
        self,
        bot: Bot,
        db: Database,
        clock: Clock,
        allowed_updates: Sequence[str],
        arrived: asyncio.Event,
        *,
        answer_at_once: Callable[[RawUpdate], None],
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._bot = bot
        self._db = db
        self._clock = clock
        self._arrived = arrived
        self._answer_at_once = answer_at_once
        self._jitter = jitter
        self._request = GetRawUpdates(allowed_updates=list(allowed_updates))
        self._last_batch_at = clock.monotonic()
        self._failures = 0
        self._trouble: str | None = None

    async def run(self) -> None:
        """Poll until cancelled. Raises BadTokenError when Telegram does not know the token."""
        await self._until_it_works(self._leave_webhook)
        while True:
            await self._until_it_works(self._poll)

    async def _leave_webhook(self) -> None:
        await self._bot.delete_webhook(drop_pending_updates=False)

    async def _poll(self) -> None:
        if self._clock.monotonic() - self._last_batch_at > OFFSET_SECONDS:
            self._request.offset = None
        updates = await self._bot(self._request, request_timeout=ANSWER_SECONDS)
        if updates:
            await self._take(updates)

    async def _take(self, updates: list[dict[str, Any]]) -> None:
        for update in filter(is_to_answer_at_once, updates):
            self._answer_at_once(update)
        rows = [stored_form(one) for one in updates if not is_to_answer_at_once(one)]
        if rows:
            await self._db.write(inbox.receive, self._bot.id, rows, at=self._clock.now())
            self._arrived.set()
        self._request.offset = stored_form(updates[-1])[0] + 1
        self._last_batch_at = self._clock.monotonic()

    async def _until_it_works(self, call: Callable[[], Awaitable[None]]) -> None:
        while (error := await self._error_of(call)) is not None:
            self._failures += 1
            self._log_change(error)
            await self._clock.sleep(self._pause(error))
        if self._trouble is not None:
            log.info("updates arrive again")
        self._failures, self._trouble = 0, None

    async def _error_of(self, call: Callable[[], Awaitable[None]]) -> Exception | None:
        try:
            await call()
        except (TelegramUnauthorizedError, TelegramNotFound) as error:
            raise BadTokenError(UNKNOWN_TOKEN) from error
        except Exception as error:  # noqa: BLE001 - polling goes on, whatever was wrong
            return error
        return None

    def _log_change(self, error: Exception) -> None:
        trouble = type(error).__name__
        if trouble == self._trouble:
            return
        self._trouble = trouble
        if isinstance(error, TelegramConflictError):
            log.error("another program polls with this token, or a webhook is set: stop it")
        log.warning("no updates arrive: %s", describe(error, self._bot.token))

    def _pause(self, error: Exception) -> float:
        if isinstance(error, TelegramRetryAfter):
            return float(error.retry_after)
        if isinstance(error, TelegramConflictError):
            return CONFLICT_PAUSE
        longest = growing_pause(self._failures, FIRST_PAUSE, LONGEST_PAUSE)
        return longest * (1 + self._jitter()) / 2
