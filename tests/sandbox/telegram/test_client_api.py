"""The people's side: chats, streams, answers, and who may use it."""

import asyncio
import json
from typing import Any

import pytest
from aiogram import Bot
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup
from aiohttp import ClientResponse, ClientSession, web

from sandbox.clock import ManualClock
from sandbox.telegram.actor import Actor
from sandbox.telegram.server import create_telegram_app
from sandbox.telegram.world import TelegramWorld

ANN = 1001
GO = InlineKeyboardMarkup(
    inline_keyboard=[[InlineKeyboardButton(text="Go", callback_data="go", style="primary")]]
)


async def fetched(http: ClientSession, url: str, **query: object) -> Any:
    async with http.get(url, params={key: str(value) for key, value in query.items()}) as response:
        assert response.status == 200, await response.text()
        return await response.json()


async def next_event(stream: ClientResponse) -> dict[str, Any]:
    async with asyncio.timeout(10):
        while True:
            line = (await stream.content.readline()).decode()
            assert line, "the stream has ended"
            if line.startswith("data: "):
                event: dict[str, Any] = json.loads(line.removeprefix("data: "))
                return event


async def test_people_are_listed(base_url: str, http: ClientSession) -> None:
    ann, olga = await fetched(http, f"{base_url}/client/people")
    assert ann == {
        "id": ANN,
        "name": "Ann",
        "username": "ann",
        "role": "customer",
        "language": "en",
    }
    assert (olga["role"], olga["username"]) == ("operator", None)


async def test_a_chat_shows_messages_as_the_page_draws_them(
    bot: Bot, started: Actor, base_url: str, http: ClientSession, world: TelegramWorld
) -> None:
    await bot.send_message(ANN, "<b>Hi</b>", parse_mode="HTML", reply_markup=GO)
    chat = await fetched(http, f"{base_url}/client/chat/{ANN}")
    assert chat["messages"][-1] == {
        "id": 2,
        "from": "bot",
        "date": world.clock.now(),
        "edited": False,
        "text": "Hi",
        "entities": [{"type": "bold", "offset": 0, "length": 2}],
        "buttons": [[{"text": "Go", "kind": "callback", "data": "go", "style": "primary"}]],
        "via_bot": None,
        "reply_to": None,
        "photo": None,
        "sticker": None,
        "document": None,
        "note": None,
        "rich": None,
        "effect": None,
        "silent": False,
        "topic": None,
        "revision": 2,
    }
    assert (chat["typing"], chat["blocked"], chat["revision"]) == (False, False, 2)


async def test_typing_is_shown_for_five_seconds_or_until_a_message(
    bot: Bot, started: Actor, base_url: str, http: ClientSession, clock: ManualClock
) -> None:
    async def typing() -> object:
        return (await fetched(http, f"{base_url}/client/chat/{ANN}"))["typing"]

    await bot.send_chat_action(ANN, "typing")
    assert await typing() is True
    clock.advance(5)
    assert await typing() is False
    await bot.send_chat_action(ANN, "typing")
    await bot.send_message(ANN, "here")
    assert await typing() is False


async def test_a_chat_can_be_waited_for(
    bot: Bot, started: Actor, base_url: str, http: ClientSession
) -> None:
    url = f"{base_url}/client/chat/{ANN}"
    before = (await fetched(http, url))["revision"]
    waiting = asyncio.create_task(fetched(http, url, after=before, wait=10))
    await bot.send_message(ANN, "news")
    assert (await waiting)["revision"] == before + 1
    assert (await fetched(http, url, after=before + 1, wait=0.01))["revision"] == before + 1


async def test_the_stream_tells_changes_and_toasts(
    bot: Bot, started: Actor, base_url: str, http: ClientSession
) -> None:
    url = f"{base_url}/client/events"
    async with http.get(url, params={"user_id": ANN, "after": 0}) as stream:
        assert stream.content_type == "text/event-stream"
        assert await next_event(stream) == {"kind": "changed", "revision": 1}
        sent = await bot.send_message(ANN, "Choose", reply_markup=GO)
        assert await next_event(stream) == {"kind": "changed", "revision": 2}
        query_id = await started.begin_tap(sent.message_id, "go")
        await bot.answer_callback_query(query_id, text="Done")
        toast = await next_event(stream)
        assert (toast["kind"], toast["query_id"]) == ("toast", query_id)
        assert (toast["text"], toast["alert"]) == ("Done", False)
        assert await next_event(stream) == {"kind": "changed", "revision": 3}


async def test_the_stream_begins_now_unless_told_otherwise(
    bot: Bot, started: Actor, base_url: str, http: ClientSession
) -> None:
    async with http.get(f"{base_url}/client/events", params={"user_id": ANN}) as stream:
        assert await stream.content.readline() == b": open\n"
        await bot.send_message(ANN, "news")
        assert (await next_event(stream))["revision"] == 2


async def test_a_stopping_server_ends_streams_and_waits(world: TelegramWorld) -> None:
    runner = web.AppRunner(create_telegram_app(world))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/client"
    async with ClientSession() as http:
        stream = await http.get(f"{url}/events", params={"user_id": ANN})
        await stream.content.readline()
        waiting = asyncio.create_task(fetched(http, f"{url}/chat/{ANN}", after=9, wait=60))
        await fetched(http, f"{url}/people")
        async with asyncio.timeout(10):
            await runner.cleanup()
            assert await stream.content.read() == b"\n"
            assert (await waiting)["revision"] == 0


async def test_an_answer_can_be_waited_for(
    bot: Bot, started: Actor, base_url: str, http: ClientSession
) -> None:
    sent = await bot.send_message(ANN, "Choose", reply_markup=GO)
    query_id = await started.begin_tap(sent.message_id, "go")
    url = f"{base_url}/client/answer/{query_id}"
    waiting = asyncio.create_task(fetched(http, url, wait=10))
    await bot.answer_callback_query(query_id, text="Hi", show_alert=True)
    assert await waiting == {"answered": True, "text": "Hi", "alert": True}


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", "/client/chat/5", None, 404),
        ("GET", "/client/chat/x", None, 400),
        ("GET", "/client/chat/1001?wait=x", None, 400),
        ("GET", "/client/events?user_id=5", None, 404),
        ("GET", "/client/answer/5", None, 404),
        ("POST", "/client/dance", {"user_id": ANN}, 404),
        ("POST", "/client/send", {"user_id": 5, "text": "x"}, 404),
        ("POST", "/client/send", {"user_id": ANN, "text": " "}, 400),
        ("POST", "/client/send", {"user_id": ANN}, 400),
        ("POST", "/client/send", {"user_id": ANN, "text": "\ud800"}, 400),
        ("POST", "/client/send", [ANN], 400),
        ("POST", "/client/tap", {"user_id": ANN, "message_id": "1", "data": "x"}, 400),
        ("POST", "/client/tap", {"user_id": ANN, "message_id": 1, "data": "x"}, 400),
    ],
)
async def test_what_makes_no_sense_is_refused(
    base_url: str, http: ClientSession, method: str, path: str, body: object, status: int
) -> None:
    async with http.request(method, base_url + path, json=body) as response:
        assert response.status == status


async def test_a_form_is_not_taken_for_json(base_url: str, http: ClientSession) -> None:
    form = {"user_id": str(ANN), "text": "x"}
    async with http.post(f"{base_url}/client/send", data=form) as response:
        assert response.status == 415


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Host": "localhost:8080"}, 200),
        ({"Host": "[::1]:8080"}, 200),
        ({"Host": "127.0.0.1:8080", "Origin": "http://127.0.0.1:8080"}, 200),
        ({"Host": "kiosk.example"}, 403),
        ({"Host": "localhost.example:8080"}, 403),
        ({"Host": "[::"}, 403),
        ({"Host": "127.0.0.1:8080", "Origin": "http://127.0.0.1:9090"}, 403),
        ({"Host": "127.0.0.1:8080", "Origin": "https://kiosk.example"}, 403),
        ({"Host": "127.0.0.1:8080", "Origin": "null"}, 403),
    ],
)
async def test_only_this_machine_and_own_pages_are_served(
    base_url: str, http: ClientSession, headers: dict[str, str], status: int
) -> None:
    for path in ("/client/people", "/bot4242:practice-token-of-the-tests/getMe"):
        async with http.get(base_url + path, headers=headers) as response:
            assert response.status == status
