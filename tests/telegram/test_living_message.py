import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.telegram.living_message import edit_or_send, move_down, remove
from sandbox.clock import ManualClock
from sandbox.telegram.actor import Actor
from sandbox.telegram.faults import Fault
from sandbox.telegram.world import TelegramWorld
from tests.telegram.helpers import ANN

BUTTONS = InlineKeyboardMarkup(
    inline_keyboard=[[InlineKeyboardButton(text="Go", callback_data="go")]]
)


@pytest.fixture
async def card(bot: Bot, ann: Actor) -> int:
    await ann.send("/start")
    return (await bot.send_message(ANN, "a card", reply_markup=BUTTONS)).message_id


async def shown(ann: Actor) -> list[tuple[int, str, list[str]]]:
    return [(one.id, one.text, one.labels) for one in await ann.messages() if one.sender == "bot"]


async def test_the_card_is_changed_in_place(bot: Bot, ann: Actor, card: int) -> None:
    assert await edit_or_send(bot, ANN, card, "another", BUTTONS) == card
    assert await shown(ann) == [(card, "another", ["Go"])]


async def test_without_a_card_a_new_one_is_sent(bot: Bot, ann: Actor, card: int) -> None:
    new = await edit_or_send(bot, ANN, None, "new", None)
    assert await shown(ann) == [(card, "a card", ["Go"]), (new, "new", [])]


async def test_no_change_is_a_success(bot: Bot, ann: Actor, card: int) -> None:
    assert await edit_or_send(bot, ANN, card, "a card", BUTTONS) == card
    assert await shown(ann) == [(card, "a card", ["Go"])]


async def test_a_card_that_is_gone_is_sent_anew(bot: Bot, ann: Actor, card: int) -> None:
    await bot.delete_message(ANN, card)
    new = await edit_or_send(bot, ANN, card, "a card", BUTTONS)
    assert await shown(ann) == [(new, "a card", ["Go"])]


async def test_the_persons_own_message_is_not_ours_to_change(
    bot: Bot, ann: Actor, card: int
) -> None:
    own = (await ann.messages())[0].id
    new = await edit_or_send(bot, ANN, own, "a card", None)
    assert new not in {own, card}


async def test_a_text_that_telegram_refuses_is_raised(bot: Bot, card: int) -> None:
    with pytest.raises(TelegramBadRequest, match="empty"):
        await edit_or_send(bot, ANN, card, "", BUTTONS)


async def test_a_card_moves_down(bot: Bot, ann: Actor, card: int) -> None:
    await ann.send("17")
    new = await move_down(bot, ANN, card, "moved", BUTTONS)
    assert await shown(ann) == [(new, "moved", ["Go"])]
    assert (await ann.last()).id == new


async def test_an_old_card_that_cannot_be_deleted_loses_its_buttons(
    bot: Bot, ann: Actor, card: int, world: TelegramWorld
) -> None:
    assert isinstance(world.clock, ManualClock)
    world.clock.advance(49 * 3600)
    new = await move_down(bot, ANN, card, "moved", BUTTONS)
    assert await shown(ann) == [(card, "a card", []), (new, "moved", ["Go"])]


async def test_a_card_that_is_gone_still_moves_down(bot: Bot, ann: Actor, card: int) -> None:
    await bot.delete_message(ANN, card)
    new = await move_down(bot, ANN, card, "moved", None)
    assert await shown(ann) == [(new, "moved", [])]
    assert await move_down(bot, ANN, None, "again", None) > new


async def test_where_the_new_one_cannot_be_sent_the_old_one_stays(
    bot: Bot, ann: Actor, card: int
) -> None:
    await ann.block()
    with pytest.raises(TelegramForbiddenError):
        await move_down(bot, ANN, card, "moved", None)
    assert await shown(ann) == [(card, "a card", ["Go"])]


async def test_typed_input_is_removed_where_possible(
    bot: Bot, ann: Actor, card: int, world: TelegramWorld
) -> None:
    await ann.send("17")
    typed = (await ann.last()).id
    assert await remove(bot, ANN, typed)
    assert not await remove(bot, ANN, typed)
    world.faults.next("deleteMessage", Fault.reset_before())
    assert not await remove(bot, ANN, card)
