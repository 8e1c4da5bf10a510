"""Deleting messages, one's own and the person's, while they are younger than 48 hours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.methods import DeleteMessage, DeleteMessages

from sandbox.telegram.errors import bad_request
from sandbox.telegram.methods.entry import entry

if TYPE_CHECKING:
    from aiogram.types import Message

    from sandbox.telegram.world import TelegramWorld

DELETABLE_SECONDS = 48 * 60 * 60
AT_ONCE = 100


def delete_message(world: TelegramWorld, call: DeleteMessage) -> bool:
    chat = world.chat_for(call.chat_id)
    message = chat.messages.get(call.message_id)
    if message is None:
        raise bad_request("message to delete not found")
    if not _young(world, message):
        raise bad_request("message can't be deleted for everyone")
    chat.remove(call.message_id)
    return True


def delete_messages(world: TelegramWorld, call: DeleteMessages) -> bool:
    """Those that are not there are passed over; one that is too old spoils them all."""
    chat = world.chat_for(call.chat_id)
    if not 1 <= len(call.message_ids) <= AT_ONCE:
        raise bad_request("message identifiers must be 1-100")
    found = [chat.messages[one] for one in set(call.message_ids) if one in chat.messages]
    if not all(_young(world, message) for message in found):
        raise bad_request("message can't be deleted for everyone")
    for message in found:
        chat.remove(message.message_id)
    return True


def _young(world: TelegramWorld, message: Message) -> bool:
    return world.clock.now() - message.date.timestamp() < DELETABLE_SECONDS


ENTRIES = (
    entry(DeleteMessage, delete_message, "chat_id", "message_id"),
    entry(DeleteMessages, delete_messages, "chat_id", "message_ids"),
)
