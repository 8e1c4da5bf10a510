"""What the bot says about itself: name, descriptions, menu button, each per language."""

from __future__ import annotations

from aiogram.types import MenuButtonCommands, MenuButtonDefault, MenuButtonWebApp

from sandbox.telegram.commands import check_language
from sandbox.telegram.errors import bad_request

LIMITS = {"name": 64, "description": 512, "short_description": 120}

MenuButton = MenuButtonDefault | MenuButtonCommands | MenuButtonWebApp


class BotProfile:
    """Texts by (kind, language code). The default menu button is under chat None."""

    def __init__(self, name: str) -> None:
        self._texts: dict[tuple[str, str], str] = {("name", ""): name}
        self._menus: dict[int | None, MenuButton] = {}

    def set_text(self, kind: str, language: str | None, text: str | None) -> None:
        """An empty text removes it."""
        if len(text or "") > LIMITS[kind]:
            raise bad_request(f"{kind.upper()}_TOO_LONG")
        self._texts[kind, check_language(language)] = text or ""

    def text(self, kind: str, language: str | None) -> str:
        own = self._texts.get((kind, check_language(language)))
        return own or self._texts.get((kind, ""), "")

    def set_menu(self, chat_id: int | None, button: MenuButton | None) -> None:
        self._menus[chat_id] = button or MenuButtonDefault()

    def menu(self, chat_id: int | None) -> MenuButton:
        return self._menus.get(chat_id) or self._menus.get(None) or MenuButtonDefault()
