"""What the bot may know of a chat, and of its own place there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.methods import GetChat, GetChatMember
from aiogram.types import (
    AcceptedGiftTypes,
    ChatFullInfo,
    ChatMemberAdministrator,
    ChatMemberMember,
)

from sandbox.telegram.errors import bad_request
from sandbox.telegram.groups import group_of
from sandbox.telegram.methods.entry import entry

if TYPE_CHECKING:
    from sandbox.telegram.world import TelegramWorld

NO_GIFTS = AcceptedGiftTypes(
    unlimited_gifts=False,
    limited_gifts=False,
    unique_gifts=False,
    premium_subscription=False,
    gifts_from_channels=False,
)


def get_chat(world: TelegramWorld, call: GetChat) -> ChatFullInfo:
    info = world.chat_for(call.chat_id).person.chat_info()
    return ChatFullInfo(
        **info.model_dump(exclude_none=True),
        accent_color_id=0,
        max_reaction_count=0,
        accepted_gift_types=NO_GIFTS,
    )


def get_chat_member(
    world: TelegramWorld, call: GetChatMember
) -> ChatMemberAdministrator | ChatMemberMember:
    """Only of the bot itself, in a group: nobody asks for others."""
    group = group_of(world.chat_for(call.chat_id))
    if group is None or call.user_id != world.me.id:
        raise bad_request("member not found")
    if not group.may_open_topics:
        return ChatMemberMember(user=world.me)
    return ChatMemberAdministrator(
        user=world.me,
        can_be_edited=False,
        is_anonymous=False,
        can_manage_chat=True,
        can_delete_messages=True,
        can_manage_video_chats=False,
        can_restrict_members=False,
        can_promote_members=False,
        can_change_info=False,
        can_invite_users=False,
        can_post_stories=False,
        can_edit_stories=False,
        can_delete_stories=False,
        can_send_welcome_messages=False,
        can_manage_topics=group.is_forum,
    )


ENTRIES = (
    entry(GetChat, get_chat, "chat_id"),
    entry(GetChatMember, get_chat_member, "chat_id", "user_id"),
)
