"""Command lists per scope and language, and which of them a person sees."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aiogram.types import (
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
)

from sandbox.telegram.errors import bad_request

if TYPE_CHECKING:
    from aiogram.types import BotCommand
    from pydantic import BaseModel

    from sandbox.telegram.people import Person

LIST_LIMIT = 100
DESCRIPTION_LIMIT = 256
_NAME = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")


class CommandBook:
    """A list is kept per (scope, language code); the code is empty for "any language"."""

    def __init__(self) -> None:
        self._lists: dict[tuple[str, str], list[BotCommand]] = {}

    def set(self, scope: BaseModel | None, language: str | None, items: list[BotCommand]) -> None:
        if len(items) > LIST_LIMIT:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        for item in items:
            _check_command(item)
        self._lists[_key(scope, language)] = list(items)

    def get(self, scope: BaseModel | None, language: str | None) -> list[BotCommand]:
        return list(self._lists.get(_key(scope, language), []))

    def delete(self, scope: BaseModel | None, language: str | None) -> None:
        self._lists.pop(_key(scope, language), None)

    def seen_by(self, person: Person) -> list[BotCommand]:
        """The narrowest list there is; in each scope the person's language comes first."""
        own = (person.language_code or "")[:2].lower()
        scopes = (
            BotCommandScopeChat(chat_id=person.id),
            BotCommandScopeAllPrivateChats(),
            BotCommandScopeDefault(),
        )
        for scope in scopes:
            for language in (own, ""):
                found = self.get(scope, language)
                if found:
                    return found
        return []


def check_language(code: str | None) -> str:
    if _LANGUAGE.fullmatch(code or "") is None:
        raise bad_request("language_code is not a two-letter ISO 639-1 code")
    return code or ""


def _key(scope: BaseModel | None, language: str | None) -> tuple[str, str]:
    shown = (scope or BotCommandScopeDefault()).model_dump_json(exclude_none=True)
    return shown, check_language(language)


def _check_command(item: BotCommand) -> None:
    if _NAME.fullmatch(item.command) is None:
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(item.description.strip()) <= DESCRIPTION_LIMIT:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
