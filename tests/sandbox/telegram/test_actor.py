"""The actor against a small bot on long polling: what it finds, taps and waits for."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiogram import Bot, Dispatcher
from aiogram.types import (
    CallbackQuery,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
)

from sandbox.telegram.actor import Actor
from sandbox.telegram.seen import Toast, bare_label
from sandbox.telegram.world import TelegramWorld

ANN = 1001


def keyboard(*labels: str) -> InlineKeyboardMarkup:
    row = [InlineKeyboardButton(text=label, callback_data=label) for label in labels]
    copy = InlineKeyboardButton(text="📋 Copy", copy_text=CopyTextButton(text="#17"))
    return InlineKeyboardMarkup(inline_keyboard=[row, [copy]])


async def say(message: Message) -> None:
    await message.answer(
        f"You said {message.text}",
        reply_markup=keyboard("✅ Confirm", "↩️ Back", "Order again", "Order now", "🔕 Mute"),
    )


async def react(query: CallbackQuery) -> None:
    if query.data == "🔕 Mute":
        return
    await query.answer(f"{query.data} it is", show_alert=query.data == "↩️ Back")
    if isinstance(query.message, Message):
        number = int((query.message.text or "0").split()[-1]) if query.data == "+1" else 0
        await query.message.edit_text(f"{query.data} {number + 1}", reply_markup=keyboard("+1"))


@pytest.fixture
async def shop(bot: Bot) -> AsyncIterator[None]:
    """The small bot at work."""
    dispatcher = Dispatcher()
    dispatcher.message()(say)
    dispatcher.callback_query()(react)
    polling = asyncio.create_task(
        dispatcher.start_polling(bot, handle_signals=False, close_bot_session=False)
    )
    yield
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)


pytestmark = pytest.mark.usefixtures("shop")


async def test_it_writes_waits_and_taps(ann: Actor, world: TelegramWorld) -> None:
    await ann.send("hello")
    message = await ann.wait_for("You said hello")
    assert message.labels == ["Confirm", "Back", "Order again", "Order now", "Mute", "Copy"]
    assert await ann.tap("Confirm") == Toast("✅ Confirm it is", alert=False)
    edited = await ann.wait_for(lambda one: one.edited)
    assert (edited.id, edited.text) == (message.id, "✅ Confirm 1")
    assert world.unanswered_taps() == []


async def test_a_tap_waits_for_its_button_and_takes_a_unique_beginning(ann: Actor) -> None:
    await ann.send("hello")
    assert await ann.tap("Ba") == Toast("↩️ Back it is", alert=True)


async def test_the_newest_message_with_the_button_is_tapped(ann: Actor) -> None:
    for text in ("one", "two"):
        await ann.send(text)
        await ann.wait_for(f"You said {text}")
    await ann.tap("Confirm")
    await ann.wait_for("Confirm 1")
    assert [message.text for message in await ann.messages() if message.sender == "bot"] == [
        "You said one",
        "✅ Confirm 1",
    ]


@pytest.mark.parametrize(
    ("label", "reason"),
    [("Order", "no button 'Order'"), ("Cancel", "no button"), ("Copy", "not a button to tap")],
)
async def test_what_can_t_be_tapped_shows_the_chat(ann: Actor, label: str, reason: str) -> None:
    await ann.send("hello")
    await ann.wait_for("You said")
    with pytest.raises(AssertionError, match=reason) as caught:
        await ann.tap(label, timeout=0.05)
    assert "You said hello" in str(caught.value)
    assert "[✅ Confirm]" in str(caught.value)


async def test_a_tap_that_is_not_answered_is_told(ann: Actor, world: TelegramWorld) -> None:
    await ann.send("hello")
    await ann.wait_for("You said")
    with pytest.raises(AssertionError, match="was not answered within"):
        await ann.tap("Mute", timeout=0.05)
    assert [tap.data for tap in world.unanswered_taps()] == ["🔕 Mute"]


async def test_waiting_looks_at_what_came_since_the_last_action(ann: Actor) -> None:
    await ann.send("hello")
    await ann.wait_for("You said hello")
    await ann.send("bye")
    await ann.wait_for("You said bye")
    with pytest.raises(AssertionError, match="nothing like 'You said hello' came"):
        await ann.wait_for("You said hello", timeout=0.05)
    assert (await ann.wait_for("You said hello", anywhere=True)).sender == "bot"


async def test_a_forged_tap_waits_for_its_answer_too(ann: Actor) -> None:
    assert await ann.tap_data(999, "steal", forge=True) == Toast("steal it is", alert=False)


async def test_many_taps_in_a_row_are_all_seen(ann: Actor, world: TelegramWorld) -> None:
    await ann.send("0")
    await ann.tap("Confirm")
    for number in range(2, 102):
        await ann.wait_for(f" {number - 1}")
        await ann.tap("+1")
    await ann.wait_for("+1 101")
    assert world.unanswered_taps() == []


@pytest.mark.parametrize(
    ("text", "label"),
    [("✅ Confirm", "Confirm"), ("#17", "#17"), ("🇩🇪 Deutsch", "Deutsch"), ("⬅️", "")],
)
def test_a_label_begins_with_its_first_word(text: str, label: str) -> None:
    assert bare_label(text) == label
