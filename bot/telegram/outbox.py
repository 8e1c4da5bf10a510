"""Messages that must go out: sent when they are due, each until Telegram has taken it.

A crash between the sending and its mark sends a message twice: a rare duplicate, never a loss.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter
from aiogram.types import InlineKeyboardMarkup, ReplyParameters
from aiolimiter import AsyncLimiter

from bot.background import format_trace, growing_pause
from bot.domain.clock import Clock
from bot.domain.records import Notice
from bot.storage import Database, Transaction, outbox, people
from bot.telegram.errors import describe, is_passing, is_unreachable, without_token

log = logging.getLogger(__name__)

PAGE = 50
MOST_TRIES = 20
FIRST_PAUSE = 5.0
LONGEST_PAUSE = 3600.0
"""With these an unlucky message is tried for about half a day."""


@dataclass(frozen=True, slots=True)
class RenderedNotice:
    """A message in its reader's language, ready to be sent."""

    text: str
    reply_markup: InlineKeyboardMarkup | None = None
    reply_to_message_id: int | None = None


Render = Callable[[Notice], Awaitable[RenderedNotice | None]]


class OutboxSender:
    """Sends what is due, in order; `render` gives None for what need not be sent any more.

    Raises nothing of Telegram's: that is stored with the message, which is tried again, or
    marked unreachable or dead. Where Telegram as a whole says wait or is not there, all wait.
    """

    def __init__(
        self, bot: Bot, db: Database, clock: Clock, render: Render, limiter: AsyncLimiter
    ) -> None:
        self._bot = bot
        self._db = db
        self._clock = clock
        self._render = render
        self._limiter = limiter
        self._paused_until = -math.inf

    async def step(self) -> None:
        """Send until nothing is due, or Telegram cannot take more now."""
        while self._clock.monotonic() >= self._paused_until:
            notices = await self._db.read(outbox.due, self._clock.now(), PAGE)
            if not notices:
                return
            await self._send_all(notices)

    async def _send_all(self, notices: list[Notice]) -> None:
        for notice in notices:
            if self._clock.monotonic() < self._paused_until:
                return
            error = await self._error_of(notice)
            if error is None:
                await self._db.write(outbox.sent, notice.id)
            else:
                await self._note(notice, error)

    async def _error_of(self, notice: Notice) -> Exception | None:
        try:
            await self._send(notice)
        except Exception as error:  # noqa: BLE001 - stored with the notice, which is tried again
            return error
        return None

    async def _send(self, notice: Notice) -> None:
        rendered = await self._render(notice)
        if rendered is None:
            return
        async with self._limiter:
            await self._bot.send_message(
                notice.person_id,
                rendered.text,
                reply_markup=rendered.reply_markup,
                reply_parameters=_reply(rendered.reply_to_message_id),
            )

    async def _note(self, notice: Notice, error: Exception) -> None:
        text = describe(error, self._bot.token)
        if is_unreachable(error):
            await self._db.write(_give_up, notice, text)
        elif isinstance(error, TelegramRetryAfter):
            await self._postpone(notice, error.retry_after, text)
            self._pause(error.retry_after)
        elif notice.tries + 1 >= MOST_TRIES:
            log.error("notice %d (%s) is dead: %s", notice.id, notice.kind, text)
            await self._db.write(outbox.dead, notice.id, text)
        else:
            await self._try_later(notice, error, text)

    async def _try_later(self, notice: Notice, error: Exception, text: str) -> None:
        pause = growing_pause(notice.tries + 1, FIRST_PAUSE, LONGEST_PAUSE)
        await self._postpone(notice, pause, text)
        if is_passing(error):
            self._pause(FIRST_PAUSE)
            log.warning("notices wait: %s", text)
        else:
            trace = without_token(format_trace(error), self._bot.token)
            log.error("notice %d (%s) cannot be sent\n%s", notice.id, notice.kind, trace)

    async def _postpone(self, notice: Notice, seconds: float, text: str) -> None:
        due_at = self._clock.now() + math.ceil(seconds)
        await self._db.write(outbox.postpone, notice.id, due_at, text)

    def _pause(self, seconds: float) -> None:
        self._paused_until = self._clock.monotonic() + seconds


def _give_up(tx: Transaction, notice: Notice, error: str) -> None:
    outbox.unreachable(tx, notice.id, error)
    people.set_reachable(tx, notice.person_id, False)


def _reply(message_id: int | None) -> ReplyParameters | None:
    if message_id is None:
        return None
    return ReplyParameters(message_id=message_id, allow_sending_without_reply=True)
