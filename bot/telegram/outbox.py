"""Messages that must go out: sent when they are due, each until Telegram has taken it.

A crash between the sending and its mark sends a message twice: a rare duplicate, never a loss.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter
from aiogram.types import InlineKeyboardMarkup, ReplyParameters
from aiolimiter import AsyncLimiter

from bot.background import format_trace, growing_pause
from bot.domain.clock import Clock
from bot.domain.records import Notice
from bot.storage import Database, Transaction, outbox, people
from bot.telegram.errors import (
    describe,
    is_passing,
    is_thread_gone,
    is_unreachable,
    without_token,
)
from bot.telegram.side_by_side import side_by_side

log = logging.getLogger(__name__)

PAGE = 300
"""At the end of one all wait for its last answers: a longer one wastes less of the pace."""
MOST_UNDER_WAY = 8
"""Messages. One takes a tenth of a second or two: one after another there would be too few."""
MOST_TRIES = 20
FIRST_PAUSE = 5.0
LONGEST_PAUSE = 3600.0
"""With these an unlucky message is tried for about half a day."""


class Followup(Protocol):
    """What is stored together with how the sending went."""

    def sent(self, tx: Transaction, message_id: int) -> None:
        """Telegram has taken it, as that message."""

    def unreachable(self, tx: Transaction) -> None:
        """Nobody can be reached there."""

    def thread_gone(self, tx: Transaction) -> None:
        """Its topic is not there any more: it is rendered and sent anew."""


@dataclass(frozen=True, slots=True)
class RenderedNotice:
    """A message in its reader's language, ready to be sent.

    `silent`: without a sound. `effect`: the id of what Telegram shows over the chat with it.
    `thread_id`: the topic of a forum that it goes to. `copy_of`: the chat and id of a message
    that is copied in its place, with the text as its caption.
    """

    text: str
    reply_markup: InlineKeyboardMarkup | None = None
    reply_to_message_id: int | None = None
    silent: bool = False
    effect: str | None = None
    thread_id: int | None = None
    copy_of: tuple[int, int] | None = None
    followup: Followup | None = None


Render = Callable[[Notice], Awaitable[RenderedNotice | None]]


class OutboxSender:
    """Sends what is due, each person's in order.

    `render` gives None for what need not be sent any more. Raises nothing of Telegram's: that is
    stored with the message, which is tried again, or marked unreachable or dead. Where Telegram
    as a whole says wait or is not there, all wait.
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
            await side_by_side(
                notices,
                lambda notice: notice.person_id,
                self._deliver,
                at_once=MOST_UNDER_WAY,
            )

    async def _deliver(self, notice: Notice) -> None:
        if self._clock.monotonic() < self._paused_until:
            return
        rendered = message_id = None
        try:
            rendered = await self._render(notice)
            if rendered is not None:
                message_id = await self._send(notice.person_id, rendered)
        except Exception as error:  # noqa: BLE001 - stored with the notice, which is tried again
            await self._note(notice, rendered.followup if rendered else None, error)
        else:
            followup = rendered.followup if rendered else None
            await self._db.write(_sent, notice, followup, message_id)

    async def _send(self, chat_id: int, rendered: RenderedNotice) -> int:
        async with self._limiter:
            if rendered.copy_of is not None:
                return await self._copy(chat_id, rendered, *rendered.copy_of)
            sent = await self._bot.send_message(
                chat_id,
                rendered.text,
                message_thread_id=rendered.thread_id,
                reply_markup=rendered.reply_markup,
                reply_parameters=_reply(rendered.reply_to_message_id),
                disable_notification=rendered.silent or None,
                message_effect_id=rendered.effect,
            )
        return sent.message_id

    async def _copy(
        self, chat_id: int, rendered: RenderedNotice, from_chat: int, message_id: int
    ) -> int:
        copied = await self._bot.copy_message(
            chat_id,
            from_chat,
            message_id,
            caption=rendered.text,
            message_thread_id=rendered.thread_id,
        )
        return copied.message_id

    async def _note(self, notice: Notice, followup: Followup | None, error: Exception) -> None:
        text = describe(error, self._bot.token)
        if is_unreachable(error):
            await self._db.write(_give_up, notice, followup, text)
        elif followup is not None and is_thread_gone(error):
            await self._db.write(followup.thread_gone)
            await self._postpone(notice, 0, text)
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


def _sent(
    tx: Transaction, notice: Notice, followup: Followup | None, message_id: int | None
) -> None:
    outbox.sent(tx, notice.id)
    if followup is not None and message_id is not None:
        followup.sent(tx, message_id)


def _give_up(tx: Transaction, notice: Notice, followup: Followup | None, error: str) -> None:
    outbox.unreachable(tx, notice.id, error)
    people.set_reachable(tx, notice.person_id, False)
    if followup is not None:
        followup.unreachable(tx)


def _reply(message_id: int | None) -> ReplyParameters | None:
    if message_id is None:
        return None
    return ReplyParameters(message_id=message_id, allow_sending_without_reply=True)
