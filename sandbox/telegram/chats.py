"""One person's chat with the bot, as both sides see it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sandbox.telegram.signals import Signal

if TYPE_CHECKING:
    from aiogram.types import Message

    from sandbox.telegram.keyboards import Markup
    from sandbox.telegram.people import Person

TOASTS_KEPT = 50


@dataclass(frozen=True)
class Toast:
    """What the bot answered to a tap. `revision` is the chat's when it was shown."""

    revision: int
    query_id: str
    text: str
    alert: bool


@dataclass
class Chat:
    """Messages by id, oldest first. `revision` grows by one with every change.

    `silent` are the ids of those that came without a sound.
    """

    person: Person
    messages: dict[int, Message] = field(default_factory=dict)
    changed_at: dict[int, int] = field(default_factory=dict)
    silent: set[int] = field(default_factory=set)
    toasts: deque[Toast] = field(default_factory=lambda: deque(maxlen=TOASTS_KEPT))
    reply_keyboard: Markup | None = None
    typing_until: float = 0.0
    revision: int = 0
    signal: Signal = field(default_factory=Signal)

    def put(self, message: Message) -> None:
        self.messages[message.message_id] = message
        self.changed_at[message.message_id] = self.revision + 1
        self.touch()

    def remove(self, message_id: int) -> None:
        del self.messages[message_id]
        del self.changed_at[message_id]
        self.silent.discard(message_id)
        self.touch()

    def toast(self, query_id: str, text: str, *, alert: bool) -> None:
        self.toasts.append(Toast(self.revision + 1, query_id, text, alert))
        self.touch()

    def touch(self) -> None:
        self.revision += 1
        self.signal.fire()
