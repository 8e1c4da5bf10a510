import asyncio
import gzip
import json
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from aiogram import Bot
from aiohttp import ClientSession, web
from pydantic import SecretStr
from yarl import URL

from bot.storage import Database
from bot.telegram import webhook
from bot.telegram.dispatch import ALLOWED_UPDATES
from bot.telegram.updates import RawUpdate
from bot.telegram.webhook import LARGEST_BODY, create_webhook_app, register_webhook
from sandbox.telegram.actor import Actor
from sandbox.telegram.world import TelegramWorld
from tests.telegram.helpers import ANN, BOT_ID, WatchedClock, message, never, soon, states, value

SECRET = "a-Secret_7"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Door:
    """The webhook's address, and what Telegram does with it."""

    def __init__(
        self,
        address: str,
        http: ClientSession,
        arrived: asyncio.Event,
        at_once: list[RawUpdate],
    ) -> None:
        self.address, self.http, self.arrived = address, http, arrived
        self.at_once = at_once

    async def post(self, body: bytes, secret: str | None = SECRET) -> int:
        headers = {} if secret is None else {HEADER: secret}
        data = BytesIO(body)
        async with self.http.post(self.address, data=data, headers=headers) as response:
            return response.status

    async def bring(self, update: dict[str, Any]) -> int:
        return await self.post(json.dumps(update).encode())


async def open_door(db: Database, clock: WatchedClock) -> AsyncIterator[Door]:
    arrived = asyncio.Event()
    at_once: list[RawUpdate] = []
    app = create_webhook_app(
        db, BOT_ID, SecretStr(SECRET), clock, arrived, answer_at_once=at_once.append
    )
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    address = f"http://127.0.0.1:{runner.addresses[0][1]}/any/path"
    async with ClientSession() as http:
        yield Door(address, http, arrived, at_once)
    await runner.cleanup()


@pytest.fixture
async def door(db: Database, clock: WatchedClock) -> AsyncIterator[Door]:
    async for door in open_door(db, clock):
        yield door


async def test_an_update_is_stored_before_the_answer(door: Door, db: Database) -> None:
    assert await door.bring(message(5, ANN, "hi")) == 200
    assert door.arrived.is_set()
    assert await states(db) == {5: "new"}
    assert await value(db, "SELECT person_id FROM inbox") == ANN


async def test_an_inline_query_is_answered_at_once_and_never_stored(
    door: Door, db: Database
) -> None:
    query = {"id": "1", "from": {"id": ANN, "is_bot": False, "first_name": "Ann"}}
    update = {"update_id": 5, "inline_query": {**query, "query": "reels", "offset": ""}}
    assert await door.bring(update) == 200
    assert door.at_once == [update]
    assert await value(db, "SELECT count(*) FROM inbox") == 0
    assert await door.bring({"inline_query": update["inline_query"]}) == 400
    assert len(door.at_once) == 1


async def test_the_same_update_again_is_stored_once(door: Door, db: Database) -> None:
    update = message(5, ANN, "hi")
    answers = await asyncio.gather(*(door.bring(update) for _ in range(5)))
    assert answers == [200] * 5
    assert await value(db, "SELECT count(*) FROM inbox") == 1


@pytest.mark.parametrize(
    "secret",
    [None, "", "wrong", SECRET.lower(), SECRET[:-1], SECRET + "x", "sécret", "\u0430-Secret_7"],
)
async def test_without_the_secret_nothing_enters(
    door: Door, db: Database, secret: str | None
) -> None:
    body = json.dumps(message(5, ANN, "hi")).encode()
    assert await door.post(body, secret) == 401
    assert await states(db) == {}
    assert not door.arrived.is_set()


def test_an_empty_secret_is_refused(db: Database, clock: WatchedClock) -> None:
    with pytest.raises(ValueError, match="needs a secret"):
        create_webhook_app(db, BOT_ID, SecretStr(""), clock, asyncio.Event(), answer_at_once=never)


async def test_the_body_of_a_stranger_is_not_even_read(door: Door) -> None:
    assert await door.post(b"x" * (LARGEST_BODY + 1), "wrong") == 401


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b"null",
        b'"text"',
        b"{}",
        b'{"update_id": "5"}',
        b'{"update_id": true}',
        b'{"update_id": -1}',
        b'{"update_id": 9223372036854775808}',
        b'{"update_id": 1.5}',
        b"[" * 100_000,
        b'{"update_id": 5, "message": {"photo": [' + b"{}," * 200_000 + b"{}]}}",
        b'{"update_id": ' + b"9" * 5000 + b"}",
    ],
)
async def test_what_is_no_update_is_refused(door: Door, db: Database, body: bytes) -> None:
    assert await door.post(body) == 400
    assert await states(db) == {}


async def test_a_body_over_the_limit_is_refused(door: Door, db: Database) -> None:
    text = "x" * LARGEST_BODY
    assert await door.bring(message(5, ANN, text)) == 413
    assert await door.bring(message(6, ANN, text[:-1000])) == 200
    assert await states(db) == {6: "new"}


async def test_a_packed_body_counts_as_it_is_unpacked(door: Door, db: Database) -> None:
    bomb = gzip.compress(b" " * (32 * LARGEST_BODY))
    headers = {HEADER: SECRET, "Content-Encoding": "gzip"}
    async with door.http.post(door.address, data=BytesIO(bomb), headers=headers) as response:
        assert response.status == 413
    assert await states(db) == {}


async def test_a_body_that_does_not_end_is_not_waited_for(
    door: Door, db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhook, "BODY_SECONDS", 0)
    address = URL(door.address)
    reader, writer = await asyncio.open_connection(address.host, address.port)
    head = f"POST / HTTP/1.1\r\nHost: shop\r\n{HEADER}: {SECRET}\r\nContent-Length: 99\r\n\r\n{{"
    writer.write(head.encode())
    assert b" 408 " in await soon(reader.readline())
    writer.close()
    assert await states(db) == {}


async def test_a_person_whose_id_is_odd_is_nobody(door: Door, db: Database) -> None:
    assert await door.bring({"update_id": 5, "message": {"from": {"id": 2**70}}}) == 200
    assert await value(db, "SELECT person_id FROM inbox") is None


async def test_half_an_emoji_is_stored_too(door: Door, db: Database) -> None:
    assert await door.post(b'{"update_id": 5, "message": {"text": "\\ud83d"}}') == 200
    assert await states(db) == {5: "new"}


async def test_where_it_cannot_be_stored_telegram_is_told_to_come_again(
    tmp_path: Path, clock: WatchedClock
) -> None:
    db = Database(tmp_path / "closed.db")
    async for door in open_door(db, clock):
        assert await door.bring(message(5, ANN, "hi")) == 500
        assert not door.arrived.is_set()
        async with db:
            assert await door.bring(message(5, ANN, "hi")) == 200


async def test_registering_brings_what_waits_and_what_comes(
    bot: Bot, world: TelegramWorld, ann: Actor, door: Door, db: Database
) -> None:
    await ann.send("before")
    await register_webhook(bot, door.address, SecretStr(SECRET), ALLOWED_UPDATES)
    await soon(door.arrived.wait())
    door.arrived.clear()
    await ann.send("after")
    await soon(door.arrived.wait())
    assert len(await states(db)) == 2
    [call] = world.transcript.calls("setWebhook")
    assert call.parameters["allowed_updates"] == list(ALLOWED_UPDATES)
    assert call.parameters.get("drop_pending_updates") is not True
