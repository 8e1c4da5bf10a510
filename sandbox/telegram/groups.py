"""Groups that the bot is in, with topics where they are forums."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiogram.types import Chat as ChatInfo
from aiogram.types import Message

from sandbox.telegram.people import Person

if TYPE_CHECKING:
    from sandbox.telegram.chats import Chat
    from sandbox.telegram.world import TelegramWorld


@dataclass
class Group(Person):
    """A supergroup, which the bot writes to as to a person. `topics` are names by their id."""

    is_forum: bool = False
    may_open_topics: bool = True
    topics: dict[int, str] = field(default_factory=dict)

    def chat_info(self) -> ChatInfo:
        return ChatInfo(
            id=self.id, type="supergroup", title=self.first_name, is_forum=self.is_forum or None
        )


def group_of(chat: Chat) -> Group | None:
    return chat.person if isinstance(chat.person, Group) else None


def say(
    world: TelegramWorld,
    writer: Person,
    chat: Chat,
    text: str,
    *,
    topic: int | None,
    reply_to: int | None,
) -> int:
    """A member writes. In a topic, what replies to nothing replies to the topic's beginning."""
    message = Message.model_validate(
        {
            "message_id": world.next_message_id(),
            "date": world.date(),
            "chat": chat.person.chat_info(),
            "from_user": writer.user(),
            "text": text,
            "message_thread_id": topic,
            "is_topic_message": True if topic is not None else None,
            "reply_to_message": replied(chat, topic if reply_to is None else reply_to),
        }
    )
    chat.put(message)
    world.updates.add(writer.id, "message", message)
    return message.message_id


def replied(chat: Chat, message_id: int | None) -> Message | None:
    """As it stands in the message that replies to it."""
    found = chat.messages.get(message_id or 0)
    return None if found is None else found.model_copy(update={"reply_to_message": None})
