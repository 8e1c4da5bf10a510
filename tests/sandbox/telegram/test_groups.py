"""Groups with and without topics, and copies of messages."""

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest

from sandbox.telegram.actor import Actor
from sandbox.telegram.world import TelegramWorld

ANN = 1001
GROUP, FORUM = -1009000000001, -1009000000002


async def test_topics_are_opened_in_forums_alone(
    bot: Bot, world: TelegramWorld, started: Actor
) -> None:
    world.add_group(GROUP, "Group")
    forum = world.add_group(FORUM, "Forum", is_forum=True)
    with pytest.raises(TelegramBadRequest, match="not a forum"):
        await bot.create_forum_topic(GROUP, "One")
    forum.may_open_topics = False
    with pytest.raises(TelegramBadRequest, match="not enough rights"):
        await bot.create_forum_topic(FORUM, "One")
    forum.may_open_topics = True
    topic = (await bot.create_forum_topic(FORUM, "One")).message_thread_id
    with pytest.raises(TelegramBadRequest, match="message thread not found"):
        await bot.send_message(FORUM, "Hello", message_thread_id=topic + 1)
    with pytest.raises(TelegramBadRequest, match="message thread not found"):
        await bot.send_message(ANN, "Hello", message_thread_id=topic)
    sent = await bot.send_message(FORUM, "Hello", message_thread_id=topic)
    assert sent.is_topic_message
    await started.say(FORUM, "Hi", topic=topic)
    await started.say(FORUM, "You", topic=topic, reply_to=sent.message_id)
    written = (await bot.get_updates())[-2:]
    replied = [one.message.reply_to_message for one in written if one.message]
    assert [one.message_id for one in replied if one] == [topic, sent.message_id]
    assert [one.topic for one in await started.group(FORUM)] == [topic] * 4


async def test_a_copy_has_its_own_caption_or_a_new_one(
    bot: Bot, world: TelegramWorld, started: Actor
) -> None:
    world.add_group(GROUP, "Group")
    await started.photo("Look")
    photo = (await started.last()).id
    await bot.copy_message(GROUP, ANN, photo)
    await bot.copy_message(GROUP, ANN, photo, caption="<b>New</b>", parse_mode="HTML")
    copies = await started.group(GROUP)
    assert [(one.photo, one.text) for one in copies] == [("Photo", "Look"), ("Photo", "New")]
    with pytest.raises(TelegramBadRequest, match="message to copy not found"):
        await bot.copy_message(GROUP, ANN, 999)
