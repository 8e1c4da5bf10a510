"""Channels and groups: posts that are forwarded to the bot, chats that are chosen for it."""

from typing import Any

import pytest
from aiogram import Bot
from aiogram.types import (
    KeyboardButton,
    KeyboardButtonRequestChat,
    MessageOriginChannel,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    Update,
)

from sandbox.telegram.actor import Actor

ANN = 1001


def keyboard(**asks: Any) -> ReplyKeyboardMarkup:
    request = KeyboardButtonRequestChat(request_id=7, **asks)
    key = KeyboardButton(text="📣 Choose", request_chat=request)
    return ReplyKeyboardMarkup(keyboard=[[key], [KeyboardButton(text="No")]])


async def latest(bot: Bot) -> Update:
    return (await bot.get_updates(offset=-1))[0]


async def test_a_forwarded_post_says_where_it_is_from(bot: Bot, started: Actor) -> None:
    await started.forward("Practice channel", 57)
    message = (await latest(bot)).message
    assert message is not None
    origin = message.forward_origin
    assert isinstance(origin, MessageOriginChannel)
    assert (origin.chat.username, origin.chat.type, origin.message_id) == (
        "practice_channel",
        "channel",
        57,
    )
    assert (await started.last()).note == "forwarded: Practice channel"


@pytest.mark.parametrize(("title", "post"), [("Practice channel", 1), ("Practice group", 57)])
async def test_only_posts_of_channels_can_be_forwarded(
    started: Actor, title: str, post: int
) -> None:
    with pytest.raises(AssertionError, match="no such post"):
        await started.forward(title, post)


async def test_a_chosen_chat_is_told_as_far_as_it_was_asked(bot: Bot, started: Actor) -> None:
    for asks, title, name in (
        ({}, None, None),
        (
            {"request_title": True, "request_username": True},
            "Practice channel",
            "practice_channel",
        ),
    ):
        await bot.send_message(ANN, "?", reply_markup=keyboard(chat_is_channel=True, **asks))
        await started.share_chat("Choose", "Practice channel")
        message = (await latest(bot)).message
        assert message is not None
        shared = message.chat_shared
        assert shared is not None
        assert (shared.request_id, shared.title, shared.username) == (7, title, name)


async def test_a_private_chat_has_no_username(bot: Bot, started: Actor) -> None:
    asks = {"chat_is_channel": False, "request_title": True, "request_username": True}
    await bot.send_message(ANN, "?", reply_markup=keyboard(**asks))
    await started.share_chat("Choose", "Private group")
    message = (await latest(bot)).message
    assert message is not None
    assert message.chat_shared is not None
    assert message.chat_shared.username is None
    assert (await started.last()).note == "shared: Private group"


async def test_only_what_was_asked_for_can_be_chosen(bot: Bot, started: Actor) -> None:
    markup = keyboard(chat_is_channel=True, chat_has_username=True)
    await bot.send_message(ANN, "?", reply_markup=markup)
    for title in ("Private channel", "Practice group"):
        with pytest.raises(AssertionError, match="not among those"):
            await started.share_chat("Choose", title)
    with pytest.raises(AssertionError, match="no such key that asks"):
        await started.share_chat("No", "Practice channel")
    await bot.send_message(ANN, "!", reply_markup=ReplyKeyboardRemove(remove_keyboard=True))
    with pytest.raises(AssertionError, match="no key 'Choose'"):
        await started.share_chat("Choose", "Practice channel")
