"""What only newer servers know is tried, done without for a day where refused, and tried again."""

from __future__ import annotations

import pytest
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    CopyTextButton,
    DisabledButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
)

from bot.domain.clock import DAY
from bot.domain.rich_messages import RichMessages
from bot.telegram.newest import Newest
from bot.ui.callbacks import Nothing
from sandbox.telegram.actor import Actor
from sandbox.telegram.newer import Newer
from sandbox.telegram.world import TelegramWorld
from tests.telegram.helpers import ANN, WatchedClock

CONFETTI = "5046509860389126442"
TIME = 'at <tg-time unix="5" format="dt">five</tg-time>'
KEYS = [
    [InlineKeyboardButton(text="2/3", disabled=DisabledButton())],
    [InlineKeyboardButton(text="copy", copy_text=CopyTextButton(text="x"))],
    [InlineKeyboardButton(text="go", callback_data="go")],
]


@pytest.fixture
async def newest(bot: Bot, clock: WatchedClock, ann: Actor) -> Newest:
    found = Newest(clock, RichMessages.AUTO)
    bot.session.middleware(found)
    bot.default = DefaultBotProperties(parse_mode="HTML")
    await ann.send("/start")
    return found


async def send(bot: Bot, **has: object) -> None:
    markup = InlineKeyboardMarkup(inline_keyboard=[list(row) for row in KEYS])
    await bot.send_message(
        ANN,
        TIME,
        reply_markup=markup,
        message_effect_id=CONFETTI,
        **has,  # type: ignore[arg-type]  # by name
    )


async def kinds(ann: Actor) -> list[str]:
    return [key.kind for row in (await ann.last()).buttons for key in row]


@pytest.mark.usefixtures("newest")
async def test_a_new_server_gets_all_of_it(bot: Bot, ann: Actor, world: TelegramWorld) -> None:
    await send(bot)
    seen = await ann.last()
    assert [one["type"] for one in seen.entities] == ["date_time"]
    assert seen.effect == "🎉"
    assert await kinds(ann) == ["disabled", "copy", "callback"]
    assert len(world.transcript.calls("sendMessage")) == 1


@pytest.mark.usefixtures("newest")
@pytest.mark.parametrize(
    ("lacks", "entities", "effect", "keys"),
    [
        ({Newer.TIMES}, [], "🎉", ["disabled", "copy", "callback"]),
        ({Newer.EFFECTS}, ["date_time"], None, ["disabled", "copy", "callback"]),
        ({Newer.LABELS}, ["date_time"], "🎉", ["callback", "copy", "callback"]),
        (set(Newer), [], None, ["callback", "callback"]),
    ],
    ids=["times", "effects", "labels", "everything"],
)
async def test_an_old_server_gets_what_it_knows_and_is_asked_again_after_a_day(
    bot: Bot,
    ann: Actor,
    world: TelegramWorld,
    clock: WatchedClock,
    lacks: set[Newer],
    entities: list[str],
    effect: str | None,
    keys: list[str],
) -> None:
    world.lacks |= lacks
    await send(bot)
    seen = await ann.last()
    assert seen.text == "at five"
    assert [one["type"] for one in seen.entities] == entities
    assert seen.effect == effect
    assert await kinds(ann) == keys
    if Newer.LABELS in lacks:
        assert seen.buttons[0][0].value == Nothing().pack()
    tried = len(world.transcript.calls("sendMessage"))
    await send(bot)
    assert len(world.transcript.calls("sendMessage")) == tried + 1, "remembered"
    world.lacks.clear()
    clock.advance(DAY - 1)
    await send(bot)
    assert await kinds(ann) == keys
    clock.advance(1)
    await send(bot)
    assert await kinds(ann) == ["disabled", "copy", "callback"]
    assert (await ann.last()).effect == "🎉"


@pytest.mark.usefixtures("newest")
async def test_another_refusal_is_the_callers(bot: Bot, world: TelegramWorld) -> None:
    for text in ("<b>", f"<b>{TIME}"):
        with pytest.raises(TelegramBadRequest):
            await bot.send_message(ANN, text)
    assert len(world.transcript.calls("sendMessage")) == 2, "neither was tried again"


@pytest.mark.parametrize("wanted", RichMessages)
def test_whether_tables_are_tried(clock: WatchedClock, wanted: RichMessages) -> None:
    found = Newest(clock, wanted)
    assert found.takes_rich() is (wanted is not RichMessages.OFF)
    found.rich_refused()
    assert found.takes_rich() is (wanted is RichMessages.ON)
    clock.advance(DAY)
    assert found.takes_rich() is (wanted is not RichMessages.OFF)
