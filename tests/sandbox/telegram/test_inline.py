"""Inline mode: queries, answers within Telegram's limits, and the message that is sent."""

from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
)

from sandbox.clock import ManualClock
from sandbox.telegram.actor import Actor
from sandbox.telegram.inline import ANSWER_SECONDS
from sandbox.telegram.phone import PhoneError
from sandbox.telegram.world import TelegramWorld

ANN = 1001
TEXT = InputTextMessageContent(message_text="A <b>card</b>", parse_mode="HTML")
OPEN = InlineKeyboardMarkup(
    inline_keyboard=[[InlineKeyboardButton(text="Open", url="https://t.me/a_bot?start=s_1")]]
)


def article(number: int = 1, **changes: Any) -> InlineQueryResultArticle:
    fields = {
        "id": str(number),
        "title": f"Line {number}",
        "input_message_content": TEXT,
        "reply_markup": OPEN,
    }
    return InlineQueryResultArticle.model_validate(fields | changes)


async def asked(bot: Bot, world: TelegramWorld, text: str = "words") -> InlineQuery:
    world.phone(ANN).inline(text, "7")
    query = (await bot.get_updates(offset=-1, timeout=0))[-1].inline_query
    assert query is not None
    return query


async def test_a_query_and_the_chosen_result(bot: Bot, ann: Actor, world: TelegramWorld) -> None:
    query = await asked(bot, world)
    assert (query.query, query.offset, query.from_user.id) == ("words", "7", ANN)
    button = InlineQueryResultsButton(text="More in the shop", start_parameter="home")
    await query.answer([article(1), article(2)], next_offset="9", button=button)
    made = world.inline.get(query.id)
    assert made is not None
    assert made.answer is not None
    assert made.answer.next_offset == "9"
    await ann._act("choose", query_id=query.id, result_id="2")
    message = await ann.last()
    assert (message.sender, message.text) == ("user", "A card")
    assert [one["type"] for one in message.entities] == ["bold"]
    assert message.labels == ["Open"]
    got = (await bot.get_updates(offset=-1, timeout=0))[-1].message
    assert got is not None
    assert got.via_bot is not None
    assert got.via_bot.id == bot.id


@pytest.mark.parametrize(
    ("results", "options", "refusal"),
    [
        ([article(one) for one in range(51)], {}, "RESULTS_TOO_MUCH"),
        ([article(1), article(1)], {}, "RESULT_ID_DUPLICATE"),
        ([article(id="")], {}, "RESULT_ID_INVALID"),
        ([article(id="é" * 33)], {}, "RESULT_ID_INVALID"),
        ([article(title=" ")], {}, "ARTICLE_TITLE_EMPTY"),
        ([article()], {"next_offset": "1" * 65}, "NEXT_OFFSET_INVALID"),
        ([article()], {"cache_time": -1}, "cache_time"),
        (
            [article(input_message_content=InputTextMessageContent(message_text="a" * 4097))],
            {},
            "message is too long",
        ),
        (
            [
                article(
                    input_message_content=InputTextMessageContent(
                        message_text="<b>", parse_mode="HTML"
                    )
                )
            ],
            {},
            "can't parse entities",
        ),
        (
            [],
            {"button": InlineQueryResultsButton(text="Go", start_parameter="no spaces")},
            "START_PARAM_INVALID",
        ),
        (
            [],
            {"button": InlineQueryResultsButton(text=" ", start_parameter="home")},
            "SWITCH_PM_TEXT_EMPTY",
        ),
    ],
)
async def test_what_telegram_refuses(
    bot: Bot,
    ann: Actor,
    world: TelegramWorld,
    results: list[InlineQueryResultArticle],
    options: dict[str, Any],
    refusal: str,
) -> None:
    query = await asked(bot, world)
    with pytest.raises(TelegramBadRequest, match=refusal):
        await bot.answer_inline_query(query.id, results=list(results), **options)
    assert await query.answer([article()])


async def test_one_answer_in_time(
    bot: Bot, ann: Actor, world: TelegramWorld, clock: ManualClock
) -> None:
    query = await asked(bot, world)
    await query.answer([])
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await query.answer([])
    late = await asked(bot, world)
    clock.advance(ANSWER_SECONDS + 1)
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await late.answer([])


async def test_what_a_person_cannot_do(bot: Bot, ann: Actor, world: TelegramWorld) -> None:
    phone = world.phone(ANN)
    with pytest.raises(PhoneError, match="256"):
        phone.inline("a" * 257)
    query = await asked(bot, world)
    with pytest.raises(PhoneError, match="no such result"):
        phone.choose(query.id, "1")
    await query.answer([article()])
    for query_id, result_id in ((query.id, "2"), ("0", "1")):
        with pytest.raises(PhoneError, match="no such result"):
            phone.choose(query_id, result_id)
    world.has_inline_mode = False
    with pytest.raises(PhoneError, match="setinline"):
        phone.inline("words")
    assert (await bot.get_me()).supports_inline_queries is False
