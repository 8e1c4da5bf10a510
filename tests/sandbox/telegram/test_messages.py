"""Sending, editing and deleting, with aiogram's own client."""

import pytest
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
    MessageEntity,
    ReplyParameters,
)

from sandbox.clock import ManualClock
from sandbox.telegram.actor import Actor
from sandbox.telegram.world import TelegramWorld

ANN = 1001
HOURS_48 = 48 * 3600


def keyboard(*labels: str) -> InlineKeyboardMarkup:
    row = [InlineKeyboardButton(text=label, callback_data=label) for label in labels]
    return InlineKeyboardMarkup(inline_keyboard=[row])


async def test_a_message_arrives_with_text_entities_and_buttons(bot: Bot, started: Actor) -> None:
    message = await bot.send_message(
        ANN, "😀 <b>Hi</b> &amp; welcome", parse_mode="HTML", reply_markup=keyboard("Go")
    )
    assert message.text == "😀 Hi & welcome"
    assert [(e.type, e.offset, e.length) for e in message.entities or []] == [("bold", 3, 2)]
    seen = await started.last()
    assert (seen.id, seen.sender, seen.text) == (message.message_id, "bot", message.text)
    assert seen.labels == ["Go"]


async def test_default_properties_of_the_shop_are_taken(bot: Bot, started: Actor) -> None:
    bot.default = DefaultBotProperties(parse_mode="HTML", link_preview_is_disabled=True)
    message = await bot.send_message(ANN, "<i>https://example.com/a</i>")
    assert [entity.type for entity in message.entities or []] == ["italic", "url"]
    assert message.link_preview_options is not None
    assert message.link_preview_options.is_disabled is True


async def test_a_link_preview_comes_back_as_it_was_asked(bot: Bot, started: Actor) -> None:
    options = LinkPreviewOptions(url="https://example.com", prefer_small_media=True)
    message = await bot.send_message(ANN, "look", link_preview_options=options)
    assert message.link_preview_options is not None
    assert message.link_preview_options.url == "https://example.com"


@pytest.mark.parametrize("text", ["", " \n", "<b> </b>"])
async def test_an_empty_text_is_refused(bot: Bot, started: Actor, text: str) -> None:
    with pytest.raises(TelegramBadRequest, match="message text is empty"):
        await bot.send_message(ANN, text, parse_mode="HTML")


async def test_length_counts_utf16_units_after_parsing(bot: Bot, started: Actor) -> None:
    await bot.send_message(ANN, f"<b>{'😀' * 2048}</b>", parse_mode="HTML")
    with pytest.raises(TelegramBadRequest, match="message is too long"):
        await bot.send_message(ANN, "😀" * 2048 + "a")


async def test_spaces_at_the_ends_are_cut_off(bot: Bot, started: Actor) -> None:
    message = await bot.send_message(ANN, "  <b>x</b>  ", parse_mode="HTML")
    assert message.text == "x"
    assert [(e.offset, e.length) for e in message.entities or []] == [(0, 1)]


@pytest.mark.parametrize(("offset", "length"), [(0, 6), (5, 1), (-1, 2), (0, 0)])
async def test_entities_must_lie_inside_the_text(
    bot: Bot, started: Actor, offset: int, length: int
) -> None:
    entity = MessageEntity(type="bold", offset=offset, length=length)
    with pytest.raises(TelegramBadRequest, match="outside of the text"):
        await bot.send_message(ANN, "Hello", entities=[entity])


async def test_parse_mode_and_entities_together_are_refused(bot: Bot, started: Actor) -> None:
    entity = MessageEntity(type="bold", offset=0, length=1)
    with pytest.raises(TelegramBadRequest, match="together"):
        await bot.send_message(ANN, "Hello", parse_mode="HTML", entities=[entity])


async def test_nobody_is_written_to_before_they_start(bot: Bot, ann: Actor) -> None:
    with pytest.raises(TelegramForbiddenError, match="can't initiate conversation"):
        await bot.send_message(ANN, "Hello")
    assert await ann.messages() == []


async def test_an_unknown_chat_is_not_found(bot: Bot) -> None:
    for chat_id in (77, "@channel"):
        with pytest.raises(TelegramBadRequest, match="chat not found"):
            await bot.send_message(chat_id, "Hello")


async def test_who_blocks_is_out_of_reach_until_unblocking(bot: Bot, started: Actor) -> None:
    await started.block()
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await bot.send_message(ANN, "Hello")
    await started.unblock()
    await bot.send_message(ANN, "Hello again")
    updates = await bot.get_updates(timeout=0)
    changes = [update.my_chat_member for update in updates if update.my_chat_member]
    assert [change.new_chat_member.status for change in changes] == ["kicked", "member"]


async def test_a_deleted_account_is_out_of_reach(
    bot: Bot, started: Actor, world: TelegramWorld
) -> None:
    world.deactivate(ANN)
    with pytest.raises(TelegramForbiddenError, match="user is deactivated"):
        await bot.send_message(ANN, "Hello")


async def test_an_edit_changes_text_and_removes_the_keyboard(bot: Bot, started: Actor) -> None:
    sent = await bot.send_message(ANN, "one", reply_markup=keyboard("Go"))
    edited = await bot.edit_message_text("two", chat_id=ANN, message_id=sent.message_id)
    assert isinstance(edited, Message)
    assert edited.edit_date is not None
    seen = await started.last()
    assert (seen.text, seen.edited, seen.buttons) == ("two", True, [])


async def test_the_same_again_is_not_modified(bot: Bot, started: Actor) -> None:
    sent = await bot.send_message(ANN, "<b>one</b>", parse_mode="HTML", reply_markup=keyboard("A"))
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await bot.edit_message_text(
            "<strong>one</strong> ",
            chat_id=ANN,
            message_id=sent.message_id,
            parse_mode="HTML",
            reply_markup=keyboard("A"),
        )
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await bot.edit_message_reply_markup(
            chat_id=ANN, message_id=sent.message_id, reply_markup=keyboard("A")
        )
    await bot.edit_message_reply_markup(
        chat_id=ANN, message_id=sent.message_id, reply_markup=keyboard("B")
    )
    assert (await started.last()).labels == ["B"]


async def test_only_own_messages_that_exist_are_edited(bot: Bot, started: Actor) -> None:
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await bot.edit_message_text("x", chat_id=ANN, message_id=999)
    theirs = (await started.last()).id
    with pytest.raises(TelegramBadRequest, match="message can't be edited"):
        await bot.edit_message_text("x", chat_id=ANN, message_id=theirs)
    with pytest.raises(TelegramBadRequest, match="identifier is not specified"):
        await bot.edit_message_text("x", chat_id=ANN)


async def test_force_reply_of_a_keyboard_stays_as_it_is(bot: Bot, started: Actor) -> None:
    asking = keyboard("Cancel").model_copy(update={"force_reply": True})
    sent = await bot.send_message(ANN, "Your link?", reply_markup=asking)
    with pytest.raises(TelegramBadRequest, match="force_reply"):
        await bot.edit_message_text(
            "And now?", chat_id=ANN, message_id=sent.message_id, reply_markup=keyboard("Cancel")
        )
    await bot.edit_message_text(
        "And now?", chat_id=ANN, message_id=sent.message_id, reply_markup=asking
    )
    assert (await started.last()).text == "And now?"


async def test_a_message_is_deleted_for_48_hours_only(
    bot: Bot, started: Actor, clock: ManualClock
) -> None:
    old = await bot.send_message(ANN, "old")
    clock.advance(HOURS_48 - 1)
    young = await bot.send_message(ANN, "young")
    clock.advance(1)
    with pytest.raises(TelegramBadRequest, match="can't be deleted"):
        await bot.delete_message(ANN, old.message_id)
    await bot.delete_message(ANN, young.message_id)
    with pytest.raises(TelegramBadRequest, match="message to delete not found"):
        await bot.delete_message(ANN, young.message_id)
    assert (await started.last()).text == "old"


async def test_several_are_deleted_at_once_and_missing_ones_passed_over(
    bot: Bot, started: Actor
) -> None:
    ids = [(await bot.send_message(ANN, text)).message_id for text in "abc"]
    await bot.delete_messages(ANN, [*ids[:2], 999])
    assert [message.text for message in await started.messages()] == ["/start", "c"]
    with pytest.raises(TelegramBadRequest, match="1-100"):
        await bot.delete_messages(ANN, list(range(101)))


async def test_several_are_deleted_together_or_not_at_all(
    bot: Bot, started: Actor, clock: ManualClock
) -> None:
    old = await bot.send_message(ANN, "old")
    clock.advance(HOURS_48)
    young = await bot.send_message(ANN, "young")
    with pytest.raises(TelegramBadRequest, match="can't be deleted"):
        await bot.delete_messages(ANN, [old.message_id, young.message_id])
    assert (await started.last()).text == "young"


async def test_an_action_has_a_known_name(bot: Bot, started: Actor) -> None:
    with pytest.raises(TelegramBadRequest, match="wrong parameter action"):
        await bot.send_chat_action(ANN, "thinking")


async def test_a_reply_needs_its_message(bot: Bot, started: Actor) -> None:
    first = (await started.last()).id
    await bot.send_message(ANN, "yes", reply_parameters=ReplyParameters(message_id=first))
    assert (await started.last()).reply_to == first
    with pytest.raises(TelegramBadRequest, match="message to be replied not found"):
        await bot.send_message(ANN, "yes", reply_parameters=ReplyParameters(message_id=999))
    await bot.send_message(
        ANN,
        "anyway",
        reply_parameters=ReplyParameters(message_id=999, allow_sending_without_reply=True),
    )
    assert (await started.last()).reply_to is None
