"""Taps and their answers."""

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    CallbackQuery,
    InaccessibleMessage,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
)

from sandbox.clock import ManualClock
from sandbox.telegram.actor import Actor
from sandbox.telegram.callbacks import ANSWER_SECONDS
from sandbox.telegram.seen import Toast
from sandbox.telegram.world import TelegramWorld

ANN = 1001
GO = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Go", callback_data="go")]])
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


async def last_query(bot: Bot) -> CallbackQuery:
    updates = await bot.get_updates(offset=-1, timeout=0)
    query = updates[-1].callback_query
    assert query is not None
    return query


async def test_a_tap_brings_the_message_and_an_answer_is_shown(
    bot: Bot, started: Actor, world: TelegramWorld
) -> None:
    sent = await bot.send_message(ANN, "Choose", reply_markup=GO)
    query_id = await started.begin_tap(sent.message_id, "go")
    query = await last_query(bot)
    assert (query.id, query.data, query.from_user.id) == (query_id, "go", ANN)
    assert isinstance(query.message, Message)
    assert query.message.text == "Choose"
    assert [tap.query_id for tap in world.unanswered_taps()] == [query_id]
    assert await started.toast(query_id) is None
    await bot.answer_callback_query(query_id, text="Done", show_alert=True)
    assert await started.toast(query_id) == Toast("Done", alert=True)
    assert world.unanswered_taps() == []


async def test_a_query_is_answered_once_in_time_and_by_its_id(
    bot: Bot, started: Actor, clock: ManualClock
) -> None:
    sent = await bot.send_message(ANN, "Choose", reply_markup=GO)
    first = await started.begin_tap(sent.message_id, "go")
    second = await started.begin_tap(sent.message_id, "go")
    await bot.answer_callback_query(first)
    clock.advance(ANSWER_SECONDS + 1)
    for query_id in (first, second, "unknown"):
        with pytest.raises(TelegramBadRequest, match=TOO_OLD):
            await bot.answer_callback_query(query_id)


async def test_an_answer_has_200_units(bot: Bot, started: Actor) -> None:
    sent = await bot.send_message(ANN, "Choose", reply_markup=GO)
    query_id = await started.begin_tap(sent.message_id, "go")
    with pytest.raises(TelegramBadRequest, match="MESSAGE_TOO_LONG"):
        await bot.answer_callback_query(query_id, text="😀" * 100 + "x")
    await bot.answer_callback_query(query_id, text="😀" * 100)


async def test_only_the_present_keyboard_can_be_tapped(bot: Bot, started: Actor) -> None:
    sent = await bot.send_message(ANN, "Choose", reply_markup=GO)
    await bot.edit_message_text("Chosen", chat_id=ANN, message_id=sent.message_id)
    for message_id in (sent.message_id, 999):
        with pytest.raises(AssertionError, match="no such button"):
            await started.begin_tap(message_id, "go")


async def test_a_forged_tap_can_say_anything(bot: Bot, started: Actor) -> None:
    await started.begin_tap(999, "admin", forge=True)
    query = await last_query(bot)
    assert query.data == "admin"
    assert isinstance(query.message, InaccessibleMessage)
    assert query.message.message_id == 999
    await started.begin_tap(None, "admin", forge=True)
    assert (await last_query(bot)).message is None


async def test_who_has_blocked_the_bot_can_neither_write_nor_tap(bot: Bot, started: Actor) -> None:
    sent = await bot.send_message(ANN, "Choose", reply_markup=GO)
    await started.block()
    with pytest.raises(AssertionError, match="blocked"):
        await started.send("hello")
    with pytest.raises(AssertionError, match="blocked"):
        await started.begin_tap(sent.message_id, "go")
