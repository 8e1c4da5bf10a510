"""A bare aiogram bot: its one handler draws a page of a price list in the message and answers."""

from __future__ import annotations

from aiogram import Bot, Dispatcher, Router
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.base import BaseSession
from aiogram.enums import ParseMode
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

TOKEN = "1000000001:token-that-opens-nothing"  # noqa: S105 - opens nothing
ON_PAGE = 8
NAMES = [f"Followers | High Quality | {days} Days Refill" for days in range(ON_PAGE)]


class Page(CallbackData, prefix="c"):
    """A page of a category."""

    category: int
    page: int


def bare_bot(session: BaseSession) -> Bot:
    default = DefaultBotProperties(parse_mode=ParseMode.HTML, link_preview_is_disabled=True)
    return Bot(TOKEN, session=session, default=default)


def bare_dispatcher() -> Dispatcher:
    router = Router()
    router.callback_query.register(show_page, Page.filter())
    dispatcher = Dispatcher()
    dispatcher.include_router(router)
    return dispatcher


async def show_page(query: CallbackQuery, callback_data: Page) -> None:
    category, page = callback_data.category, callback_data.page
    rows = [
        [
            InlineKeyboardButton(
                text=f"{0.01 * number:.4f} USD · {name}",
                callback_data=f"s:{number}:{category}:{page}",
            )
        ]
        for number, name in enumerate(NAMES)
    ]
    rows.append(
        [
            InlineKeyboardButton(text="Back", callback_data="p:1:0"),
            InlineKeyboardButton(text="Next", callback_data=f"c:{category}:{page + 1}"),
        ]
    )
    if isinstance(query.message, Message):
        await query.message.edit_text(
            f"<b>Category {category}</b>\n\nPage {page}",
            reply_markup=InlineKeyboardMarkup(inline_keyboard=rows),
        )
    await query.answer()
