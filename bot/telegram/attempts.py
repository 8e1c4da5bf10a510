"""One stored update, tried until it is done or dead."""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter
from aiogram.types import Update
from pydantic import ValidationError

from bot.background import format_trace, growing_pause
from bot.domain.clock import Clock
from bot.storage import Database, Transaction, inbox
from bot.storage.inbox import StoredUpdate
from bot.telegram.errors import describe, is_harmless, is_passing, without_token
from bot.telegram.turn import Turn, key_of
from bot.telegram.updates import BadUpdateError, RawUpdate, has_too_many_parts, kind_of

log = logging.getLogger(__name__)

R = TypeVar("R")

Feed = Callable[[Update, Turn], Awaitable[None]]
ReportDead = Callable[[int, int, str], Awaitable[None]]
"""Gets the place in the inbox, the update id and the error's text."""

MOST_COMPLAINTS = 20
"""So many odd parts of an update are written out."""
MOST_TRIES = 5
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 60.0
PATIENCE_SECONDS = 3600
LONGEST_REST = 30.0


class Attempts:
    """Feeds an update to the dispatcher and stores how it went.

    What raised is to be tried again after 0.5 s, 1 s, 2 s, 4 s; the fifth time it is dead
    and reported. Trouble of Telegram is waited out for an hour, trouble of the database for
    ever: no update loses its place by them.
    """

    def __init__(
        self, db: Database, feed: Feed, clock: Clock, bot: Bot, report_dead: ReportDead
    ) -> None:
        self._db = db
        self._feed = feed
        self._clock = clock
        self._bot = bot
        self._report_dead = report_dead

    async def attempt(self, row: StoredUpdate) -> float | None:
        """Seconds to rest before the next try, or None where none is needed."""
        error = await self._error_of(row)
        if error is not None and not is_harmless(error):
            return await self._note(row, error)
        if error is not None:
            log.info("update %d: %s", row.update_id, describe(error, self._bot.token))
        await self._patiently(lambda: self._db.write(inbox.done, row.place))
        return None

    async def look_again(self, row: StoredUpdate) -> StoredUpdate:
        """The row as it is stored now: its handler may have acted before it raised."""
        before = row.place - 1
        rows = await self._patiently(
            lambda: self._db.read(inbox.waiting, self._bot.id, after=before, limit=1)
        )
        return next((found for found in rows if found.place == row.place), row)

    async def _error_of(self, row: StoredUpdate) -> Exception | None:
        try:
            await self._handle(row)
        except Exception as error:  # noqa: BLE001 - stored with the row, which is tried again
            return error
        return None

    async def _handle(self, row: StoredUpdate) -> None:
        if has_too_many_parts(row.payload.encode()):
            raise BadUpdateError("an update of too many parts")
        raw = json.loads(row.payload)
        if kind_of(raw) is None:
            log.info("update %d is of a kind that is not known here", row.update_id)
            return
        update = self._read(raw)
        turn = Turn(self._db, self._clock, row, key_of(self._bot.id, update))
        await self._feed(update, turn)

    def _read(self, raw: RawUpdate) -> Update:
        try:
            return Update.model_validate(raw, context={"bot": self._bot})
        except ValidationError as error:
            count = error.error_count()
            complaint = str(error) if count <= MOST_COMPLAINTS else f"{count} parts are odd"
        # Raised out here: written out, an error for each part is many times the update.
        raise BadUpdateError(complaint)

    async def _note(self, row: StoredUpdate, error: Exception) -> float | None:
        token = self._bot.token
        age = self._clock.now() - row.received_at
        if _is_telegrams(error) and age < PATIENCE_SECONDS:
            text = describe(error, token)
            log.warning("update %d waits: %s", row.update_id, text)
            await self._patiently(lambda: self._db.write(inbox.waits, row.place, text))
            return _pause_of(error, age)
        text = describe(error, token)
        tries = await self._patiently(lambda: self._db.write(_fail, row.place, text))
        trace = without_token(format_trace(error), token)
        log.error("update %d failed, try %d\n%s", row.update_id, tries, trace)
        if tries >= MOST_TRIES:
            await self._report(row, text)
            return None
        return growing_pause(tries, FIRST_PAUSE, LONGEST_PAUSE)

    async def _report(self, row: StoredUpdate, text: str) -> None:
        try:
            await self._report_dead(row.place, row.update_id, text)
        except Exception:
            log.exception("update %d is dead, and that could not be reported", row.update_id)

    async def _patiently(self, call: Callable[[], Awaitable[R]]) -> R:
        failures = 0
        while True:
            try:
                return await call()
            except Exception:
                failures += 1
                log.exception("the database is in trouble; updates wait")
            await self._clock.sleep(growing_pause(failures, FIRST_PAUSE, LONGEST_PAUSE))


def _is_telegrams(error: Exception) -> bool:
    """Telegram is in trouble or wants a rest: nothing is wrong with the update."""
    return is_passing(error) or isinstance(error, TelegramRetryAfter)


def _pause_of(error: Exception, age: float) -> float:
    """The longer it has been waiting, the longer it rests."""
    wished = error.retry_after if isinstance(error, TelegramRetryAfter) else 0
    return max(wished, FIRST_PAUSE, min(age / 4, LONGEST_REST))


def _fail(tx: Transaction, place: int, text: str) -> int:
    tries = inbox.failed(tx, place, text)
    if tries >= MOST_TRIES:
        inbox.dead(tx, place)
    return tries
