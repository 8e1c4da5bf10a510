"""How calls may arrive, and what is refused before anything happens."""

import json

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramNotFound,
    TelegramUnauthorizedError,
)
from aiogram.methods import SendDice, SendMessage
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup
from aiohttp import ClientSession, FormData

from sandbox.telegram.actor import Actor
from sandbox.telegram.world import TelegramWorld

ANN = 1001
TOKEN = "4242:practice-token-of-the-tests"


async def test_get_form_json_and_multipart_all_work(
    base_url: str, http: ClientSession, started: Actor
) -> None:
    url = f"{base_url}/bot{TOKEN}/sendMessage"
    markup = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
    flat = {"chat_id": str(ANN), "text": "hello", "reply_markup": json.dumps(markup)}
    parts = FormData(flat, quote_fields=False)
    parts.add_field("unused", b"x", filename="x.txt")
    nested = {"chat_id": ANN, "text": "hello", "reply_markup": markup}
    for request in (
        http.get(url, params=flat),
        http.post(url, data=flat),
        http.post(url, json=nested),
        http.post(url, data=parts),
    ):
        async with request as response:
            body = await response.json()
            assert (response.status, body["ok"]) == (200, True), body
    assert [message.labels for message in await started.messages()] == [[], *[["Go"]] * 4]


async def test_the_method_s_case_does_not_matter(
    base_url: str, http: ClientSession, world: TelegramWorld
) -> None:
    async with http.get(f"{base_url}/bot{TOKEN}/GETME") as response:
        body = await response.json()
    assert body["result"]["username"] == "kiosk_demo_bot"
    assert world.transcript.calls()[0].method == "getMe"


async def test_a_wrong_token_is_unauthorized(base_url: str, bot: Bot) -> None:
    stranger = Bot("4242:wrong", session=bot.session)
    with pytest.raises(TelegramUnauthorizedError, match="Unauthorized"):
        await stranger.get_me()


async def test_a_method_that_is_not_served_is_not_found(bot: Bot, started: Actor) -> None:
    with pytest.raises(TelegramNotFound, match="method not found"):
        await bot(SendDice(chat_id=ANN))


async def test_a_misspelt_parameter_is_refused(bot: Bot, started: Actor) -> None:
    call = SendMessage.model_validate({"chat_id": ANN, "text": "x", "reply_makrup": "y"})
    with pytest.raises(TelegramBadRequest, match='unknown parameter "reply_makrup"'):
        await bot(call)


async def test_a_misspelt_field_is_refused_at_any_depth(bot: Bot, started: Actor) -> None:
    button = InlineKeyboardButton.model_validate(
        {"text": "Go", "callback_data": "go", "colour": "red"}
    )
    with pytest.raises(TelegramBadRequest, match='unknown field "colour" in inline_keyboard'):
        await bot.send_message(
            ANN, "x", reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]])
        )


@pytest.mark.parametrize("old", [{"reply_to_message_id": 1}, {"disable_web_page_preview": True}])
async def test_deprecated_parameters_are_refused(
    bot: Bot, started: Actor, old: dict[str, object]
) -> None:
    call = SendMessage.model_validate({"chat_id": ANN, "text": "x", **old})
    with pytest.raises(TelegramBadRequest, match="deprecated parameter"):
        await bot(call)


async def test_what_is_not_practised_is_refused_openly(bot: Bot, started: Actor) -> None:
    with pytest.raises(TelegramBadRequest, match="does not take parameter allow_paid_broadcast"):
        await bot.send_message(ANN, "x", allow_paid_broadcast=True)
    with pytest.raises(TelegramBadRequest, match="does not take parse_mode"):
        await bot.send_message(ANN, "x", parse_mode="MarkdownV2")
    with pytest.raises(TelegramBadRequest, match="unsupported parse_mode"):
        await bot.send_message(ANN, "x", parse_mode="BBCode")


async def test_strange_chat_ids_are_not_found(bot: Bot) -> None:
    for chat_id in ("--5", "²", "9" * 5000):
        with pytest.raises(TelegramBadRequest, match="chat not found"):
            await bot.send_message(chat_id, "x")


@pytest.mark.parametrize(
    ("parameters", "reason"),
    [
        ({"text": "x"}, "chat_id is empty"),
        ({"chat_id": ANN}, "message text is empty"),
        ({"chat_id": ANN, "text": "x", "reply_markup": "null"}, "object expected as reply markup"),
        ({"chat_id": ANN, "text": "x", "reply_markup": "{"}, "can't parse reply_markup JSON"),
        ({"chat_id": ANN, "text": "x", "reply_markup": "{}"}, "object expected as reply markup"),
        (
            {"chat_id": ANN, "text": "x", "reply_markup": '{"inline_keyboard":[[{}]]}'},
            "can't parse reply markup: inline_keyboard.0.0.text",
        ),
        ({"chat_id": ANN, "text": ["x"]}, "can't parse parameter"),
    ],
)
async def test_malformed_parameters_are_refused(
    base_url: str,
    http: ClientSession,
    started: Actor,
    parameters: dict[str, object],
    reason: str,
) -> None:
    async with http.post(f"{base_url}/bot{TOKEN}/sendMessage", json=parameters) as response:
        body = await response.json()
    assert (response.status, body["ok"], body["error_code"]) == (400, False, 400)
    assert reason in body["description"]
    assert len(await started.messages()) == 1


async def test_a_body_that_is_not_an_object_or_not_unicode_is_refused(
    base_url: str, http: ClientSession
) -> None:
    for raw in (b"[]", b"{", b'{"chat_id": 1001, "text": "\\ud800"}', b'{"text": "\xff"}'):
        headers = {"Content-Type": "application/json"}
        url = f"{base_url}/bot{TOKEN}/sendMessage"
        async with http.post(url, data=raw, headers=headers) as response:
            assert response.status == 400, raw


async def test_the_transcript_has_every_call_and_how_it_ended(
    bot: Bot, started: Actor, world: TelegramWorld
) -> None:
    await bot.send_message(ANN, "one")
    with pytest.raises(TelegramBadRequest):
        await bot.send_message(ANN, "")
    calls = world.transcript.calls("sendMessage")
    assert [call.error for call in calls] == [None, "Bad Request: message text is empty"]
    assert calls[0].parameters["text"] == "one"
    assert calls[0].at == world.clock.now()
