"""Commands, names and the menu button."""

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    MenuButtonCommands,
)

from sandbox.telegram.actor import Actor

ANN = 1001


def commands(*names: str) -> list[BotCommand]:
    return [BotCommand(command=name, description=name.title()) for name in names]


async def test_the_narrowest_list_is_seen_the_own_language_first(bot: Bot, ann: Actor) -> None:
    private, own = BotCommandScopeAllPrivateChats(), BotCommandScopeChat(chat_id=ANN)
    await ann.language("de-AT")
    steps = [
        (bot.set_my_commands(commands("one")), "one"),
        (bot.set_my_commands(commands("two"), language_code="de"), "two"),
        (bot.set_my_commands(commands("no"), language_code="fr"), "two"),
        (bot.set_my_commands(commands("three"), scope=private), "three"),
        (bot.set_my_commands(commands("four"), scope=private, language_code="de"), "four"),
        (bot.set_my_commands(commands("five"), scope=own), "five"),
        (bot.set_my_commands(commands("six"), scope=own, language_code="de"), "six"),
        (bot.delete_my_commands(scope=own, language_code="de"), "five"),
        (bot.delete_my_commands(scope=own), "four"),
    ]
    for step, expected in steps:
        await step
        assert await ann.commands() == [expected]
    kept = await bot.get_my_commands(scope=private)
    assert [(item.command, item.description) for item in kept] == [("three", "Three")]


@pytest.mark.parametrize(
    ("items", "reason"),
    [
        (commands("Start"), "BOT_COMMAND_INVALID"),
        (commands("a" * 33), "BOT_COMMAND_INVALID"),
        ([BotCommand(command="a", description="x" * 257)], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([BotCommand(command="a", description=" ")], "BOT_COMMAND_DESCRIPTION_INVALID"),
        (commands(*[f"c{n}" for n in range(101)]), "BOT_COMMANDS_TOO_MUCH"),
    ],
)
async def test_a_wrong_command_is_refused(bot: Bot, items: list[BotCommand], reason: str) -> None:
    with pytest.raises(TelegramBadRequest, match=reason):
        await bot.set_my_commands(items)


async def test_scope_and_language_must_exist(bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.set_my_commands(commands("a"), scope=BotCommandScopeChat(chat_id=5))
    with pytest.raises(TelegramBadRequest, match="language_code"):
        await bot.set_my_commands(commands("a"), language_code="english")


async def test_name_and_descriptions_are_kept_per_language(bot: Bot) -> None:
    await bot.set_my_name("Laden", language_code="de")
    await bot.set_my_description("What it does")
    await bot.set_my_short_description("Short")
    assert (await bot.get_my_name()).name == "Kiosk"
    assert (await bot.get_my_name(language_code="de")).name == "Laden"
    assert (await bot.get_my_description(language_code="de")).description == "What it does"
    assert (await bot.get_my_short_description()).short_description == "Short"
    with pytest.raises(TelegramBadRequest, match="NAME_TOO_LONG"):
        await bot.set_my_name("x" * 65)


async def test_the_menu_button_is_kept_per_chat(bot: Bot) -> None:
    await bot.set_chat_menu_button(chat_id=ANN, menu_button=MenuButtonCommands())
    assert (await bot.get_chat_menu_button(chat_id=ANN)).type == "commands"
    assert (await bot.get_chat_menu_button()).type == "default"
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.set_chat_menu_button(chat_id=5, menu_button=MenuButtonCommands())


async def test_the_bot_knows_itself(bot: Bot) -> None:
    me = await bot.get_me()
    assert (me.id, me.is_bot, me.first_name) == (4242, True, "Kiosk")
    assert me.can_join_groups is True
