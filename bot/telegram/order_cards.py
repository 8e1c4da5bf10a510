"""The living cards of orders: drawn when somebody opens one, and again when more is known."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Callable

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramRetryAfter

from bot.domain.records import Person
from bot.domain.views import OrderView
from bot.shop.history import History
from bot.storage import Database, people
from bot.telegram.errors import is_harmless, is_message_gone
from bot.telegram.living_message import edit_or_send
from bot.ui.look import Look
from bot.ui.screens.orders import order_card

log = logging.getLogger(__name__)
BATCH = 50


class OrderCards:
    """Each order's card is drawn by one task at a time, so that the newest state stays."""

    def __init__(
        self, *, bot: Bot, db: Database, history: History, look_of: Callable[[Person], Look]
    ) -> None:
        self._bot = bot
        self._db = db
        self._history = history
        self._look_of = look_of
        self._drawing: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def open(self, order_id: int, chat_id: int, message_id: int | None, look: Look) -> None:
        """Show the order in that message, or a new one; from now on that is its card."""
        async with self._lock(order_id):
            view = await self._db.write(self._history.take_card, order_id)
            if view is None:
                return
            screen = order_card(look, view)
            shown = await edit_or_send(self._bot, chat_id, message_id, screen.text, screen.markup)
            if shown != view.order.card_message_id:
                await self._db.write(self._history.card_moved, order_id, shown)

    async def leave(self, chat_id: int, message_id: int) -> None:
        """Another screen takes the message: it must not be drawn over by an order's news."""
        order_id = await self._db.read(self._history.of_card, chat_id, message_id)
        if order_id is not None:
            async with self._lock(order_id):
                await self._db.write(self._history.card_moved, order_id, None)

    async def step(self) -> None:
        """Bring cards up to date whose order has changed."""
        for order_id in await self._db.read(self._history.stale_cards, BATCH):
            async with self._lock(order_id):
                await self._refresh(order_id)

    async def _refresh(self, order_id: int) -> None:
        view = await self._db.write(self._history.take_card, order_id)
        if view is None or view.order.card_message_id is None:
            return
        person = await self._db.read(people.get, view.order.person_id)
        if person is None or not person.reachable:
            return
        try:
            await self._edit(view, self._look_of(person))
        except TelegramRetryAfter:
            await self._db.write(self._history.card_failed, order_id)
            raise
        except TelegramAPIError as error:
            await self._give_up_or_retry(order_id, error)

    async def _edit(self, view: OrderView, look: Look) -> None:
        screen = order_card(look, view)
        await self._bot.edit_message_text(
            screen.text,
            chat_id=view.order.person_id,
            message_id=view.order.card_message_id,
            reply_markup=screen.markup,
        )

    async def _give_up_or_retry(self, order_id: int, error: TelegramAPIError) -> None:
        if is_harmless(error):
            return
        if is_message_gone(error):
            await self._db.write(self._history.card_moved, order_id, None)
        elif isinstance(error, TelegramBadRequest):
            log.error("the card of order %s cannot be drawn: %s", order_id, error.message)
        else:
            await self._db.write(self._history.card_failed, order_id)
            raise error

    def _lock(self, order_id: int) -> asyncio.Lock:
        idle = [key for key, lock in self._drawing.items() if not lock.locked()]
        if len(idle) > BATCH:
            for key in idle:
                del self._drawing[key]
        return self._drawing[order_id]
