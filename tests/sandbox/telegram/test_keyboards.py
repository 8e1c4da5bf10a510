"""Which keyboards are taken."""

from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    CopyTextButton,
    DisabledButton,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from aiohttp import ClientSession

from sandbox.telegram.actor import Actor

ANN = 1001


def _asking(request_id: int, **more: object) -> dict[str, Any]:
    request = {"request_id": request_id, "chat_is_channel": True, **more}
    return {"text": "Choose", "request_chat": request}


def inline(*buttons: InlineKeyboardButton) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[list(buttons)])


async def test_each_kind_of_button_is_shown(bot: Bot, started: Actor) -> None:
    await bot.send_message(
        ANN,
        "Choose",
        reply_markup=inline(
            InlineKeyboardButton(text="✅ Pay", callback_data="pay", style="success"),
            InlineKeyboardButton(text="Site", url="https://example.com"),
            InlineKeyboardButton(text="Copy", copy_text=CopyTextButton(text="#17")),
            InlineKeyboardButton(text="1/9", disabled=DisabledButton()),
            InlineKeyboardButton(text="Share", switch_inline_query=""),
        ),
    )
    row = (await started.last()).buttons[0]
    assert [(one.kind, one.value, one.style) for one in row] == [
        ("callback", "pay", "success"),
        ("url", "https://example.com", None),
        ("copy", "#17", None),
        ("disabled", "", None),
        ("switch_inline", "", None),
    ]


async def test_callback_data_is_64_bytes_not_characters(bot: Bot, started: Actor) -> None:
    fits, too_long = "ф" * 32, "ф" * 32 + "a"
    button = InlineKeyboardButton(text="x", callback_data=fits)
    await bot.send_message(ANN, "x", reply_markup=inline(button))
    for data in (too_long, ""):
        button = InlineKeyboardButton(text="x", callback_data=data)
        with pytest.raises(TelegramBadRequest, match="BUTTON_DATA_INVALID"):
            await bot.send_message(ANN, "x", reply_markup=inline(button))


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"text": "x"}, "Text buttons are unallowed"),
        ({"text": " ", "callback_data": "x"}, "Text must be non-empty"),
        ({"text": "x", "callback_data": "x", "url": "https://e.org"}, "exactly one action"),
        ({"text": "x", "callback_data": "x", "disabled": {}}, "exactly one action"),
        ({"text": "x", "callback_data": "x", "style": "link"}, "unknown style"),
        ({"text": "x", "url": "http://localhost/x"}, "Wrong HTTP URL"),
        ({"text": "x", "url": "no link"}, "Wrong HTTP URL"),
        ({"text": "x", "web_app": {"url": "http://e.org"}}, "BUTTON_URL_INVALID"),
        ({"text": "x", "copy_text": {"text": "y" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"text": "x", "pay": True}, "buttons with pay"),
    ],
)
async def test_a_wrong_button_is_refused(
    bot: Bot, started: Actor, fields: dict[str, Any], reason: str
) -> None:
    button = InlineKeyboardButton.model_validate(fields)
    with pytest.raises(TelegramBadRequest, match=reason):
        await bot.send_message(ANN, "x", reply_markup=inline(button))


async def test_a_keyboard_has_room_for_so_many(bot: Bot, started: Actor) -> None:
    button = InlineKeyboardButton(text="x", callback_data="x")
    whole = InlineKeyboardMarkup(inline_keyboard=[[button] * 8] * 12 + [[button] * 4])
    await bot.send_message(ANN, "x", reply_markup=whole)
    for rows in ([[button] * 9], [[button]] * 101):
        with pytest.raises(TelegramBadRequest, match="reply markup is too long"):
            await bot.send_message(
                ANN, "x", reply_markup=InlineKeyboardMarkup(inline_keyboard=rows)
            )


async def test_a_reply_keyboard_stays_with_the_chat_until_removed(
    bot: Bot, started: Actor, base_url: str, http: ClientSession
) -> None:
    async def shown() -> object:
        async with http.get(f"{base_url}/client/chat/{ANN}") as response:
            return (await response.json())["reply_keyboard"]

    keys = [[KeyboardButton(text="Yes"), KeyboardButton(text="No")]]
    await bot.send_message(ANN, "?", reply_markup=ReplyKeyboardMarkup(keyboard=keys))
    await bot.send_message(ANN, "still")
    assert await shown() == [[{"text": "Yes", "request": None}, {"text": "No", "request": None}]]
    await bot.send_message(ANN, "gone", reply_markup=ReplyKeyboardRemove(remove_keyboard=True))
    assert await shown() is None


async def test_force_reply_is_taken_and_its_placeholder_checked(bot: Bot, started: Actor) -> None:
    reply = ForceReply(force_reply=True, input_field_placeholder="Link")
    await bot.send_message(ANN, "Your link?", reply_markup=reply)
    too_long = ForceReply(force_reply=True, input_field_placeholder="x" * 65)
    with pytest.raises(TelegramBadRequest, match="1-64"):
        await bot.send_message(ANN, "Your link?", reply_markup=too_long)


@pytest.mark.parametrize(
    ("keys", "reason"),
    [
        ([], "reply keyboard is empty"),
        ([[{"text": "x"}] * 11], "too long"),
        ([[{"text": "x"}]] * 301, "too long"),
        ([[{"text": ""}]], "Text must be non-empty"),
        ([[{"text": "x", "request_contact": True}]], "with request_contact"),
        ([[_asking(1), _asking(1)]], "must be different"),
        ([[_asking(2**31)]], "32 bits"),
        ([[_asking(1, bot_is_member=True)]], "with bot_is_member"),
    ],
)
async def test_a_wrong_reply_keyboard_is_refused(
    bot: Bot, started: Actor, keys: list[list[dict[str, Any]]], reason: str
) -> None:
    markup = ReplyKeyboardMarkup.model_validate({"keyboard": keys})
    with pytest.raises(TelegramBadRequest, match=reason):
        await bot.send_message(ANN, "x", reply_markup=markup)
