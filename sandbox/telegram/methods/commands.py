"""Command lists per scope and language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.methods import DeleteMyCommands, GetMyCommands, SetMyCommands
from aiogram.types import BotCommandScopeChat

from sandbox.telegram.methods.entry import entry

if TYPE_CHECKING:
    from aiogram.types import BotCommand

    from sandbox.telegram.world import TelegramWorld


def set_my_commands(world: TelegramWorld, call: SetMyCommands) -> bool:
    _check_scope(world, call.scope)
    world.commands.set(call.scope, call.language_code, call.commands)
    _touch_all(world)
    return True


def get_my_commands(world: TelegramWorld, call: GetMyCommands) -> list[BotCommand]:
    _check_scope(world, call.scope)
    return world.commands.get(call.scope, call.language_code)


def delete_my_commands(world: TelegramWorld, call: DeleteMyCommands) -> bool:
    _check_scope(world, call.scope)
    world.commands.delete(call.scope, call.language_code)
    _touch_all(world)
    return True


def _check_scope(world: TelegramWorld, scope: object) -> None:
    if isinstance(scope, BotCommandScopeChat):
        world.chat_for(scope.chat_id)


def _touch_all(world: TelegramWorld) -> None:
    for chat in world.chats.values():
        chat.touch()


ENTRIES = (
    entry(SetMyCommands, set_my_commands, "commands", "scope", "language_code"),
    entry(GetMyCommands, get_my_commands, "scope", "language_code"),
    entry(DeleteMyCommands, delete_my_commands, "scope", "language_code"),
)
