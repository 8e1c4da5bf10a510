"""What the bot has sent last to each chat."""

from __future__ import annotations

import pytest
from aiogram import Bot

from bot.telegram import chat_ends
from bot.telegram.chat_ends import ChatEnds
from sandbox.telegram.actor import Actor
from tests.telegram.helpers import ANN, BEN


@pytest.fixture
async def ends(bot: Bot, base_url: str, ann: Actor) -> ChatEnds:
    found = ChatEnds()
    bot.session.middleware(found)
    await ann.send("/start")
    async with Actor(base_url, BEN) as ben:
        await ben.send("/start")
    return found


async def sent(bot: Bot, chat: int) -> int:
    return (await bot.send_message(chat, "hello")).message_id


async def test_a_message_is_covered_by_what_came_later_in_its_chat(
    bot: Bot, ends: ChatEnds
) -> None:
    first = await sent(bot, ANN)
    await sent(bot, BEN)
    assert not ends.covers(ANN, first)
    second = await sent(bot, ANN)
    assert ends.covers(ANN, first)
    assert not ends.covers(ANN, second)


async def test_an_edit_of_an_older_message_is_no_later_one(bot: Bot, ends: ChatEnds) -> None:
    first = await sent(bot, ANN)
    second = await sent(bot, ANN)
    await bot.edit_message_text("changed", chat_id=ANN, message_id=first)
    assert ends.covers(ANN, first)
    assert not ends.covers(ANN, second)


async def test_what_is_not_known_covers_nothing(
    bot: Bot, ends: ChatEnds, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat_ends, "MOST_CHATS", 1)
    first = await sent(bot, ANN)
    await sent(bot, ANN)
    assert ends.covers(ANN, first)
    await sent(bot, BEN)
    assert not ends.covers(ANN, first)
