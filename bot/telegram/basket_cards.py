"""The summaries of baskets: one message each, which fills as its orders are placed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from zlib import crc32

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError

from bot.domain.baskets import Summary
from bot.domain.records import Person
from bot.shop.baskets import Baskets
from bot.storage import Database, Transaction, people
from bot.telegram.living_message import edit_or_send
from bot.telegram.redrawing import OneAtATime, redraw
from bot.ui.look import Look
from bot.ui.screen import Screen
from bot.ui.screens.mass import summary_card

PAUSE = 3
"""Seconds between two edits of one summary."""
BATCH = 20


class BasketCards:
    """Each summary is drawn by one task at a time, and only where it says something new."""

    def __init__(
        self, *, bot: Bot, db: Database, baskets: Baskets, look_of: Callable[[Person], Look]
    ) -> None:
        self._bot = bot
        self._db = db
        self._baskets = baskets
        self._look_of = look_of
        self._drawing = OneAtATime()

    async def open(self, summary: Summary, message_id: int | None, look: Look) -> None:
        """Show the summary in that message, or a new one, which is its card from now on."""
        basket = summary.basket
        async with self._drawing.at(basket.id):
            screen = summary_card(look, summary)
            await self._db.write(self._baskets.note_drawn, basket.id, _mark(screen))
            shown = await edit_or_send(
                self._bot, basket.person_id, message_id, screen.text, screen.markup
            )
            if shown != basket.card_message_id:
                await self._move(basket.person_id, basket.id, shown)

    def of_card(self, tx: Transaction, chat_id: int, message_id: int) -> int | None:
        """Which basket that message of the chat shows, if any."""
        return self._baskets.of_card(tx, chat_id, message_id)

    async def leave(self, chat_id: int, basket_id: int) -> None:
        """Another screen takes the message: no news may be drawn over it."""
        async with self._drawing.at(basket_id):
            await self._move(chat_id, basket_id, None)

    async def _move(self, chat_id: int, basket_id: int, message_id: int | None) -> None:
        await self._db.write(self._baskets.card_moved, chat_id, basket_id, message_id)

    async def recover(self) -> None:
        """At start: what was being drawn when the program ended is drawn once more."""
        await self._db.write(self._baskets.redraw_newest)

    async def step(self) -> None:
        """Bring the summaries up to date whose orders have moved."""
        for basket_id in await self._db.read(self._baskets.to_draw, PAUSE, BATCH):
            async with self._drawing.at(basket_id):
                await self._refresh(basket_id)

    async def _refresh(self, basket_id: int) -> None:
        summary = await self._db.write(self._baskets.take_summary, basket_id)
        if summary is None or summary.basket.card_message_id is None:
            return
        person = await self._db.read(people.get, summary.basket.person_id)
        if person is None or not person.reachable:
            return
        screen = summary_card(self._look_of(person), summary)
        if not await self._db.write(self._baskets.note_drawn, basket_id, _mark(screen)):
            return
        try:
            await redraw(
                partial(self._edit, summary, screen),
                f"the summary of basket {basket_id}",
                gone=partial(self._move, person.id, basket_id, None),
            )
        except TelegramAPIError:
            await self._db.write(self._baskets.not_drawn, basket_id)
            raise

    async def _edit(self, summary: Summary, screen: Screen) -> None:
        await self._bot.edit_message_text(
            screen.text,
            chat_id=summary.basket.person_id,
            message_id=summary.basket.card_message_id,
            reply_markup=screen.markup,
        )


def _mark(screen: Screen) -> str:
    """Tells one content of the message from another."""
    keys = [key.callback_data or "" for row in screen.rows for key in row]
    return f"{crc32(screen.text.encode())} {' '.join(keys)}"
