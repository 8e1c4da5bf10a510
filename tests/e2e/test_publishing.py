"""Opening the shop tells Telegram what to show of it, in every language."""

from __future__ import annotations

from pathlib import Path

import pytest
from aiogram.types import BotCommandScopeAllPrivateChats, BotCommandScopeChat

from bot.telegram.publishing import Publishing
from bot.ui.translator import shipped_locales, texts_of
from sandbox.world import OPERATOR_ID
from tests.e2e.conftest import playing
from tests.e2e.stage import comes_true

PUBLISH = Publishing.publish
FOR_ADMINS = ("balance", "admin", "stats", "sync", "user", "credit", "cases", "freeze")


async def test_the_front_of_the_shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Publishing, "publish", PUBLISH)
    names = {"": "The shop", "fr": "La boutique"}
    async with playing(tmp_path, shop_name=names) as play:
        telegram = play.world.telegram

        async def named() -> bool:
            return telegram.profile.text("name", "fr") == "La boutique"

        await comes_true(play, named)
        scopes = BotCommandScopeChat(chat_id=OPERATOR_ID), BotCommandScopeAllPrivateChats()
        for locale in shipped_locales():
            texts = texts_of(locale)
            admin, customer = [
                {one.command: one.description for one in telegram.commands.get(scope, locale)}
                for scope in scopes
            ]
            for name in FOR_ADMINS:
                assert admin[name] == texts.plain(f"command-{name}")
                assert name not in customer
            assert customer["orders"] == admin["orders"] == texts.plain("command-orders")
            description = telegram.profile.text("description", locale)
            assert description == texts.plain("bot-description")
        assert telegram.profile.text("name", "de") == "The shop"
