"""Who uses the practice Telegram."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from aiogram.types import Chat as ChatInfo
from aiogram.types import User

Role = Literal["customer", "operator"]


@dataclass
class Person:
    """Someone with an account. `started` turns true with their first message to the bot."""

    id: int
    first_name: str
    username: str | None = None
    language_code: str | None = "en"
    role: Role = "customer"
    started: bool = False
    blocked: bool = False
    deactivated: bool = False

    def user(self) -> User:
        return User(
            id=self.id,
            is_bot=False,
            first_name=self.first_name,
            username=self.username,
            language_code=self.language_code,
        )

    def chat_info(self) -> ChatInfo:
        return ChatInfo(
            id=self.id, type="private", first_name=self.first_name, username=self.username
        )
