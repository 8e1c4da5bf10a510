"""Topics of forums, and copies of messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.methods import CopyMessage, CreateForumTopic
from aiogram.types import ForumTopic, ForumTopicCreated, Message, MessageId

from sandbox.telegram.errors import bad_request
from sandbox.telegram.formatting import check_caption_length, read_text
from sandbox.telegram.groups import group_of
from sandbox.telegram.methods.entry import entry
from sandbox.telegram.methods.posting import COMMON, post

if TYPE_CHECKING:
    from sandbox.telegram.world import TelegramWorld

ICON_COLOR = 7322096
COPIED = ("photo", "document", "sticker", "text", "entities")


def create_forum_topic(world: TelegramWorld, call: CreateForumTopic) -> ForumTopic:
    """Its id is that of the message which says that it was opened."""
    chat = world.reachable_chat(call.chat_id)
    group = group_of(chat)
    if group is None or not group.is_forum:
        raise bad_request("the chat is not a forum")
    if not group.may_open_topics:
        raise bad_request("not enough rights to create a topic")
    topic_id = world.next_message_id()
    group.topics[topic_id] = call.name
    opened = Message(
        message_id=topic_id,
        date=world.date(),
        chat=group.chat_info(),
        from_user=world.me,
        message_thread_id=topic_id,
        is_topic_message=True,
        forum_topic_created=ForumTopicCreated(name=call.name, icon_color=ICON_COLOR),
    )
    chat.put(opened)
    return ForumTopic(message_thread_id=topic_id, name=call.name, icon_color=ICON_COLOR)


def copy_message(world: TelegramWorld, call: CopyMessage) -> MessageId:
    """With its own caption, or the one of the call."""
    chat = world.reachable_chat(call.chat_id)
    found = world.chat_for(call.from_chat_id).messages.get(call.message_id)
    if found is None:
        raise bad_request("message to copy not found")
    content = {name: getattr(found, name) for name in COPIED if getattr(found, name)}
    caption, entities = found.caption or "", found.caption_entities
    if call.caption is not None:
        caption, entities = read_text(call.caption, call.parse_mode, call.caption_entities)
        check_caption_length(caption)
    if found.photo or found.document:
        content |= {"caption": caption or None, "caption_entities": entities or None}
    return MessageId(message_id=post(world, chat, call, content).message_id)


ENTRIES = (
    entry(CreateForumTopic, create_forum_topic, "chat_id", "name"),
    entry(
        CopyMessage,
        copy_message,
        *COMMON,
        *("from_chat_id", "message_id", "caption", "parse_mode", "caption_entities"),
    ),
)
