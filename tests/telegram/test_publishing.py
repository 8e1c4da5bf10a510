"""Menu, descriptions and name: in each language, once, and never at the cost of anything else."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from threading import current_thread, main_thread

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramNetworkError
from aiogram.types import BotCommandScopeAllPrivateChats, BotCommandScopeChat

from bot.storage import Database
from bot.telegram import publishing as publishing_module
from bot.telegram.publishing import EVERYBODY, FrontOfShop, Publishing
from bot.ui.translator import shipped_locales, texts_of
from sandbox.telegram.faults import Fault
from sandbox.telegram.world import TelegramWorld
from tests.telegram.helpers import ANN, BEN, WatchedClock, pass_time, soon

STRANGER = 77
FRONT = FrontOfShop(
    customer=("start", "orders"),
    admin=("stats",),
    admins=(ANN,),
    default_locale="fr",
    names={EVERYBODY: "The shop", "ru": "Лавка"},
    descriptions=True,
)
SETTERS = ("setMyCommands", "setMyDescription", "setMyShortDescription", "setMyName")


@pytest.fixture
def publish(bot: Bot, db: Database, clock: WatchedClock) -> Publishing:
    return publishing(bot, db, clock, FRONT)


def publishing(bot: Bot, db: Database, clock: WatchedClock, front: FrontOfShop) -> Publishing:
    return Publishing(bot=bot, db=db, clock=clock, front=front)


def sent(world: TelegramWorld) -> dict[str, int]:
    return {name: len(world.transcript.calls(name)) for name in SETTERS}


async def test_each_language_has_its_own_and_all_others_the_default(
    publish: Publishing, bot: Bot, world: TelegramWorld
) -> None:
    await publish.publish()
    everybody, admin = BotCommandScopeAllPrivateChats(), BotCommandScopeChat(chat_id=ANN)
    for code, locale in [(None, "fr"), *((one, one) for one in shipped_locales())]:
        texts = texts_of(locale)
        menu = await bot.get_my_commands(everybody, code)
        assert [(one.command, one.description) for one in menu] == [
            ("start", texts.plain("command-start")),
            ("orders", texts.plain("command-orders")),
        ]
        own = await bot.get_my_commands(admin, code)
        assert [one.command for one in own] == ["stats", "start", "orders"]
        about = await bot.get_my_short_description(code)
        assert about.short_description == texts.plain("bot-about")
        assert (await bot.get_my_description(code)).description == texts.plain("bot-description")
        shown = (await bot.get_my_name(code)).name
        assert shown == ("Лавка" if code == "ru" else "The shop")


async def test_the_languages_are_read_beside_everything_else(
    publish: Publishing, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To read them takes seconds, in which nobody else would be answered."""
    readers = []
    monkeypatch.setattr(
        publishing_module, "load_every_language", lambda: readers.append(current_thread())
    )
    await publish.publish()
    assert readers
    assert main_thread() not in readers


async def test_what_is_there_is_not_sent_again(
    publish: Publishing, bot: Bot, db: Database, clock: WatchedClock, world: TelegramWorld
) -> None:
    await publish.publish()
    first = sent(world)
    calls = len(world.transcript.calls("getMyName"))
    await publish.publish()
    await publishing(bot, db, clock, FRONT).publish()
    assert sent(world) == first
    assert len(world.transcript.calls("getMyName")) == calls
    await publishing(bot, db, clock, replace(FRONT, names={EVERYBODY: "Another"})).publish()
    assert sent(world) == first | {"setMyName": first["setMyName"] + 1}
    assert (await bot.get_my_name("de")).name == "Another"


async def test_what_the_operator_wrote_elsewhere_stays(
    bot: Bot, db: Database, clock: WatchedClock, world: TelegramWorld
) -> None:
    await bot.set_my_description("Mine")
    before = sent(world)
    front = replace(FRONT, names={}, descriptions=False)
    await publishing(bot, db, clock, front).publish()
    assert (await bot.get_my_description("en")).description == "Mine"
    assert sent(world) | {"setMyCommands": 0} == before


async def test_an_admin_who_never_wrote_gets_the_menu_later(
    bot: Bot, db: Database, clock: WatchedClock, world: TelegramWorld
) -> None:
    shop = publishing(bot, db, clock, replace(FRONT, admins=(STRANGER, BEN)))
    await shop.publish()
    assert await bot.get_my_commands(BotCommandScopeChat(chat_id=BEN), "en")
    world.add_person(STRANGER, "Cleo")
    await shop.publish()
    assert await bot.get_my_commands(BotCommandScopeChat(chat_id=STRANGER), "en")


async def test_a_part_that_has_to_wait_goes_on_then(
    publish: Publishing, bot: Bot, world: TelegramWorld, clock: WatchedClock
) -> None:
    world.faults.next("setMyName", Fault.too_many_requests(80_000))
    going = asyncio.ensure_future(publish.publish())
    await clock.until_nap(80_000)
    assert (await bot.get_my_description("ru")).description
    commands = sent(world)["setMyCommands"]
    pass_time(clock, world, 80_000)
    await soon(going)
    assert (await bot.get_my_name("ru")).name == "Лавка"
    assert sent(world)["setMyCommands"] == commands


async def test_what_was_done_before_a_fault_stays_done(
    publish: Publishing, world: TelegramWorld
) -> None:
    world.faults.next("setMyDescription", Fault.reset_before())
    with pytest.raises(TelegramNetworkError):
        await publish.publish()
    before = sent(world)
    await publish.publish()
    after = sent(world)
    assert after["setMyCommands"] == before["setMyCommands"]
    assert after["setMyShortDescription"] == len(shipped_locales())
