"""Channels and groups that people of the practice Telegram can show to the bot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiogram.types import Chat as ChatInfo

if TYPE_CHECKING:
    from aiogram.types import KeyboardButtonRequestChat


@dataclass(frozen=True)
class Place:
    """A channel or supergroup. `username` is None where it is private; `posts` by number."""

    id: int
    title: str
    username: str | None = None
    is_channel: bool = True
    posts: tuple[int, ...] = ()

    def chat_info(self) -> ChatInfo:
        kind = "channel" if self.is_channel else "supergroup"
        return ChatInfo(id=self.id, type=kind, title=self.title, username=self.username)

    def fits(self, request: KeyboardButtonRequestChat) -> bool:
        """Whether Telegram would list it among those to choose from."""
        if self.is_channel is not request.chat_is_channel:
            return False
        return request.chat_has_username in (None, self.username is not None)


PRACTICE_PLACES = (
    Place(-1001000000001, "Practice channel", "practice_channel", posts=(12, 57)),
    Place(-1001000000002, "Private channel", posts=(3,)),
    Place(-1001000000003, "Practice group", "practice_group", is_channel=False),
    Place(-1001000000004, "Private group", is_channel=False),
)
