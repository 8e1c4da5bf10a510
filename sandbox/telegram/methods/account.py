"""Who the bot is, and what it says about itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.methods import (
    GetChatMenuButton,
    GetMe,
    GetMyDescription,
    GetMyName,
    GetMyShortDescription,
    SetChatMenuButton,
    SetMyDescription,
    SetMyName,
    SetMyShortDescription,
)
from aiogram.types import BotDescription, BotName, BotShortDescription, User

from sandbox.telegram.methods.entry import entry

if TYPE_CHECKING:
    from sandbox.telegram.profile import MenuButton
    from sandbox.telegram.world import TelegramWorld


def get_me(world: TelegramWorld, call: GetMe) -> User:  # noqa: ARG001 - all methods take both
    flags = {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": world.has_inline_mode,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }
    return world.me.model_copy(update=flags)


def set_my_name(world: TelegramWorld, call: SetMyName) -> bool:
    world.profile.set_text("name", call.language_code, call.name)
    return True


def get_my_name(world: TelegramWorld, call: GetMyName) -> BotName:
    return BotName(name=world.profile.text("name", call.language_code))


def set_my_description(world: TelegramWorld, call: SetMyDescription) -> bool:
    world.profile.set_text("description", call.language_code, call.description)
    return True


def get_my_description(world: TelegramWorld, call: GetMyDescription) -> BotDescription:
    return BotDescription(description=world.profile.text("description", call.language_code))


def set_my_short_description(world: TelegramWorld, call: SetMyShortDescription) -> bool:
    world.profile.set_text("short_description", call.language_code, call.short_description)
    return True


def get_my_short_description(
    world: TelegramWorld, call: GetMyShortDescription
) -> BotShortDescription:
    text = world.profile.text("short_description", call.language_code)
    return BotShortDescription(short_description=text)


def set_chat_menu_button(world: TelegramWorld, call: SetChatMenuButton) -> bool:
    if call.chat_id is not None:
        world.chat_for(call.chat_id)
    world.profile.set_menu(call.chat_id, call.menu_button)
    return True


def get_chat_menu_button(world: TelegramWorld, call: GetChatMenuButton) -> MenuButton:
    return world.profile.menu(call.chat_id)


ENTRIES = (
    entry(GetMe, get_me),
    entry(SetMyName, set_my_name, "name", "language_code"),
    entry(GetMyName, get_my_name, "language_code"),
    entry(SetMyDescription, set_my_description, "description", "language_code"),
    entry(GetMyDescription, get_my_description, "language_code"),
    entry(SetMyShortDescription, set_my_short_description, "short_description", "language_code"),
    entry(GetMyShortDescription, get_my_short_description, "language_code"),
    entry(SetChatMenuButton, set_chat_menu_button, "chat_id", "menu_button"),
    entry(GetChatMenuButton, get_chat_menu_button, "chat_id"),
)
