"""Long polling: what is confirmed, what comes again, who may poll."""

import asyncio

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramConflictError
from aiogram.types import Update
from aiohttp import ClientSession, web

from sandbox.clock import ManualClock
from sandbox.telegram.actor import Actor
from sandbox.telegram.phone import Phone
from sandbox.telegram.server import create_telegram_app
from sandbox.telegram.world import TelegramWorld

ANN = 1001
HOURS_24 = 24 * 3600


@pytest.fixture
def phone(world: TelegramWorld) -> Phone:
    return world.phone(ANN)


def texts(updates: list[Update]) -> list[str | None]:
    return [update.message.text if update.message else None for update in updates]


async def begun_poll(bot: Bot, world: TelegramWorld) -> asyncio.Task[list[Update]]:
    """A poll that has arrived at the server and waits there."""
    before = world.updates.poll
    task = asyncio.create_task(bot.get_updates(timeout=30))
    await world.updates.signal.until(lambda: world.updates.poll > before)
    return task


async def test_updates_come_again_until_a_higher_offset(bot: Bot, phone: Phone) -> None:
    for text in "abc":
        phone.send(text)
    first = await bot.get_updates(timeout=0)
    assert texts(first) == ["a", "b", "c"]
    assert texts(await bot.get_updates(timeout=0)) == ["a", "b", "c"]
    assert texts(await bot.get_updates(offset=first[1].update_id, timeout=0)) == ["b", "c"]
    assert texts(await bot.get_updates(offset=first[2].update_id + 1, timeout=0)) == []


async def test_a_limit_gives_the_oldest(bot: Bot, phone: Phone) -> None:
    for text in "abc":
        phone.send(text)
    assert texts(await bot.get_updates(limit=2, timeout=0)) == ["a", "b"]
    with pytest.raises(TelegramBadRequest, match="limit"):
        await bot.get_updates(limit=101)


async def test_a_negative_offset_forgets_the_rest(bot: Bot, phone: Phone) -> None:
    for text in "abc":
        phone.send(text)
    assert texts(await bot.get_updates(offset=-2, timeout=0)) == ["b", "c"]
    assert texts(await bot.get_updates(timeout=0)) == ["b", "c"]


async def test_a_poll_waits_until_something_comes(
    bot: Bot, world: TelegramWorld, phone: Phone
) -> None:
    poll = await begun_poll(bot, world)
    phone.send("news")
    assert texts(await poll) == ["news"]


async def test_a_poll_ends_empty_when_its_time_is_over(
    bot: Bot, world: TelegramWorld, clock: ManualClock
) -> None:
    poll = await begun_poll(bot, world)
    clock.advance(30)
    assert await poll == []


async def test_a_second_poll_ends_the_first(bot: Bot, world: TelegramWorld, phone: Phone) -> None:
    first = await begun_poll(bot, world)
    second = await begun_poll(bot, world)
    with pytest.raises(TelegramConflictError, match="terminated by other getUpdates request"):
        await first
    phone.send("for the second")
    assert texts(await second) == ["for the second"]


async def test_no_poll_while_a_webhook_is_set(bot: Bot, world: TelegramWorld) -> None:
    waiting = await begun_poll(bot, world)
    await bot.set_webhook("http://127.0.0.1:9/hook")
    with pytest.raises(TelegramConflictError, match="terminated by setWebhook"):
        await waiting
    with pytest.raises(TelegramConflictError, match="while webhook is active"):
        await bot.get_updates(timeout=0)
    await bot.delete_webhook()
    assert await bot.get_updates(timeout=0) == []


async def test_allowed_updates_are_remembered(bot: Bot, phone: Phone) -> None:
    await bot.get_updates(timeout=0, allowed_updates=["message"])
    phone.block()
    phone.unblock()
    phone.send("hello")
    assert texts(await bot.get_updates(timeout=0)) == ["hello"]
    await bot.get_updates(offset=-1, timeout=0, allowed_updates=[])
    phone.block()
    assert (await bot.get_updates(timeout=0))[-1].my_chat_member is not None
    with pytest.raises(TelegramBadRequest, match="unknown update type"):
        await bot.get_updates(allowed_updates=["messages"])


async def test_updates_are_kept_for_24_hours(bot: Bot, phone: Phone, clock: ManualClock) -> None:
    phone.send("old")
    clock.advance(HOURS_24 - 1)
    phone.send("young")
    clock.advance(1)
    assert texts(await bot.get_updates(timeout=0)) == ["young"]


async def test_what_a_person_sends_arrives_whole(bot: Bot, ann: Actor) -> None:
    await ann.send("/start ref_7 https://example.com/p/1, ok")
    await ann.sticker()
    await ann.photo("proof")
    await ann.send_file("links.txt", b"https://example.com/p/1")
    messages = [update.message for update in await bot.get_updates(timeout=0)]
    text, sticker, photo, document = [message for message in messages if message is not None]
    found = [(e.type, e.extract_from(text.text or "")) for e in text.entities or []]
    assert found == [("bot_command", "/start"), ("url", "https://example.com/p/1")]
    assert text.from_user is not None
    assert (text.from_user.username, text.from_user.language_code) == ("ann", "en")
    assert text.chat.type == "private"
    assert sticker.sticker is not None
    assert photo.photo is not None
    assert photo.caption == "proof"
    assert document.document is not None
    assert document.document.file_name == "links.txt"


async def test_a_long_text_is_cut_as_the_real_program_does(bot: Bot, ann: Actor) -> None:
    await ann.send("😀" * 3000)
    lengths = [len(message.text) for message in await ann.messages()]
    assert lengths == [2048, 952]
    assert len(await bot.get_updates(timeout=0)) == 2


async def test_what_was_not_confirmed_comes_again_after_a_restart(
    world: TelegramWorld, phone: Phone
) -> None:
    phone.send("kept")
    for _ in range(2):
        runner = web.AppRunner(create_telegram_app(world))
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        url = f"http://127.0.0.1:{runner.addresses[0][1]}/bot{world.bot_token}/getUpdates"
        async with ClientSession() as http, http.get(url) as response:
            result = (await response.json())["result"]
        await runner.cleanup()
        assert [update["message"]["text"] for update in result] == ["kept"]


async def test_a_stopping_server_lets_a_poll_go(bot: Bot, world: TelegramWorld) -> None:
    poll = await begun_poll(bot, world)
    world.close()
    assert await poll == []
