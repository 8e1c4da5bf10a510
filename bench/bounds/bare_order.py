"""A bare aiogram bot that takes a link or a quantity for an order, and one that sells it."""

from __future__ import annotations

from pathlib import Path

import aiosqlite
from aiogram import Bot, Dispatcher, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiohttp import ClientSession

CARD = 7
"""The message that is changed with each step."""
KEYS = InlineKeyboardMarkup(
    inline_keyboard=[
        [InlineKeyboardButton(text="Confirm", callback_data="k:1")],
        [InlineKeyboardButton(text="Quantity", callback_data="q:1")],
        [InlineKeyboardButton(text="Back", callback_data="c:1:0")],
    ]
)


class Steps(StatesGroup):
    """What is asked for in turn."""

    link = State()
    quantity = State()


def typing_dispatcher() -> Dispatcher:
    router = Router()
    router.message.register(take_link, StateFilter(Steps.link))
    router.message.register(take_quantity, StateFilter(Steps.quantity))
    router.message.register(begin)
    dispatcher = Dispatcher(storage=MemoryStorage())
    dispatcher.include_router(router)
    return dispatcher


async def begin(message: Message, bot: Bot, state: FSMContext) -> None:
    await state.set_state(Steps.link)
    await _draw(message, bot, "Send the link")


async def take_link(message: Message, bot: Bot, state: FSMContext) -> None:
    data = await state.update_data(link=message.text)
    await state.set_state(Steps.quantity)
    await _draw(message, bot, f"How many for {data['link']}?")


async def take_quantity(message: Message, bot: Bot, state: FSMContext) -> None:
    data = await state.update_data(quantity=int(message.text or ""))
    await state.set_state(Steps.link)
    await _draw(message, bot, f"<b>{data['quantity']}</b> for {data['link']}\nPrice: 1.17 USD")


async def _draw(message: Message, bot: Bot, text: str) -> None:
    await bot.delete_message(message.chat.id, message.message_id)
    await bot.edit_message_text(text, chat_id=message.chat.id, message_id=CARD, reply_markup=KEYS)


class BareSeller:
    """Sells one after another: stored, sent on a connection of its own, stored, told."""

    def __init__(self, path: Path, bot: Bot, panel_url: str, key: str) -> None:
        self._path = path
        self._bot = bot
        self._panel_url = panel_url
        self._key = key

    async def sell(self, links: list[str], service: str, quantity: int) -> None:
        async with aiosqlite.connect(self._path) as db:
            await db.execute("PRAGMA journal_mode = WAL")
            await db.execute("PRAGMA synchronous = FULL")
            await db.execute(
                "CREATE TABLE IF NOT EXISTS orders"
                " (id INTEGER PRIMARY KEY, link TEXT, quantity INTEGER, state TEXT, remote TEXT)"
            )
            await db.commit()
            for link in links:
                await self._sell(db, link, service, quantity)

    async def _sell(
        self, db: aiosqlite.Connection, link: str, service: str, quantity: int
    ) -> None:
        made = await db.execute(
            "INSERT INTO orders (link, quantity, state) VALUES (?, ?, 'sent')", (link, quantity)
        )
        await db.commit()
        form = {"service": service, "link": link, "quantity": str(quantity)}
        async with (
            ClientSession() as session,
            session.post(
                self._panel_url, data=form | {"key": self._key, "action": "add"}
            ) as answer,
        ):
            remote = str((await answer.json(content_type=None))["order"])
        await db.execute(
            "UPDATE orders SET state = 'placed', remote = ? WHERE id = ?", (remote, made.lastrowid)
        )
        await db.commit()
        await self._bot.answer_callback_query("1")
        await self._bot.edit_message_text(
            f"<b>Order {made.lastrowid}</b>\nPlaced: {link}",
            chat_id=1,
            message_id=CARD,
            reply_markup=KEYS,
        )
