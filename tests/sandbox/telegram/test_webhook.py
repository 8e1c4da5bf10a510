"""Delivery by webhook to a receiver that does as it is told."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from aiogram import Bot, Dispatcher, Router
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import SendMessage, TelegramMethod
from aiogram.types import Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import ClientSession, web

from sandbox.clock import ManualClock
from sandbox.telegram.phone import Phone
from sandbox.telegram.signals import Signal
from sandbox.telegram.webhook import ANSWER_SECONDS, SECRET_HEADER
from sandbox.telegram.webhook_settings import WebhookSettings
from sandbox.telegram.world import TelegramWorld

ANN, OLGA = 1001, 2002
SECRET = "s3cret-of_the_tests"


class Receiver:
    """Answers with the statuses in `answers`, then 200; `hold` keeps it from answering."""

    def __init__(self) -> None:
        self.seen: list[tuple[int, str | None]] = []
        self.answers: list[int] = []
        self.reply: Any = {}
        self.signal = Signal()
        self.hold = asyncio.Event()
        self.hold.set()
        self.secret: str | None = None
        self.url = ""

    async def serve(self, request: web.Request) -> web.Response:
        update = await request.json()
        text = update["message"]["text"] if "message" in update else None
        self.seen.append((update["update_id"], text))
        self.secret = request.headers.get(SECRET_HEADER)
        self.signal.fire()
        await self.hold.wait()
        status = self.answers.pop(0) if self.answers else 200
        return web.json_response(self.reply, status=status)

    async def got(self, count: int) -> list[str | None]:
        await until(self.signal, lambda: len(self.seen) >= count)
        return [text for _, text in self.seen]


async def until(signal: Signal, ready: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        await signal.until(ready)


async def failed(world: TelegramWorld, times: int) -> WebhookSettings:
    """The webhook, once that many deliveries to it have failed."""
    settings = world.webhook
    assert settings is not None
    await until(settings.signal, lambda: settings.failures == times)
    return settings


async def called(world: TelegramWorld, method: str) -> None:
    await until(world.transcript.signal, lambda: bool(world.transcript.calls(method)))


async def serve(app: web.Application) -> tuple[web.AppRunner, str]:
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return runner, f"http://127.0.0.1:{runner.addresses[0][1]}/hook"


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/hook", receiver.serve)
    runner, receiver.url = await serve(app)
    yield receiver
    receiver.hold.set()
    await runner.cleanup()


@pytest.fixture
def phone(world: TelegramWorld) -> Phone:
    return world.phone(ANN)


async def test_what_waits_is_delivered_in_order_with_the_secret(
    bot: Bot, receiver: Receiver, phone: Phone, world: TelegramWorld
) -> None:
    phone.send("a")
    phone.send("b")
    await bot.set_webhook(receiver.url, secret_token=SECRET)
    assert await receiver.got(2) == ["a", "b"]
    phone.send("c")
    assert await receiver.got(3) == ["a", "b", "c"]
    assert receiver.secret == SECRET
    await until(world.updates.signal, lambda: not world.updates.has_pending())
    assert (await bot.get_webhook_info()).pending_update_count == 0


async def test_what_is_not_taken_comes_again_before_later_ones(
    bot: Bot, receiver: Receiver, phone: Phone, world: TelegramWorld, clock: ManualClock
) -> None:
    receiver.answers = [500, 302]
    await bot.set_webhook(receiver.url)
    phone.send("a")
    phone.send("b")
    for failures, pause in ((1, 1), (2, 2)):
        await failed(world, failures)
        assert len(receiver.seen) == failures
        clock.advance(pause)
    assert await receiver.got(4) == ["a", "a", "a", "b"]
    assert len({update_id for update_id, _ in receiver.seen}) == 2
    info = await bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 302 Found"
    assert info.last_error_date is not None


async def test_no_answer_in_time_counts_as_not_taken(
    bot: Bot, receiver: Receiver, phone: Phone, world: TelegramWorld, clock: ManualClock
) -> None:
    receiver.hold.clear()
    await bot.set_webhook(receiver.url)
    phone.send("a")
    await receiver.got(1)
    clock.advance(ANSWER_SECONDS)
    assert (await failed(world, 1)).last_error == "Read timeout expired"
    receiver.hold.set()
    clock.advance(1)
    assert await receiver.got(2) == ["a", "a"]


async def test_one_person_s_trouble_does_not_hold_up_another(
    bot: Bot, receiver: Receiver, phone: Phone, world: TelegramWorld
) -> None:
    receiver.answers = [500]
    await bot.set_webhook(receiver.url)
    phone.send("a")
    await receiver.got(1)
    await failed(world, 1)
    phone.send("b")
    world.phone(OLGA).send("from Olga")
    assert await receiver.got(2) == ["a", "from Olga"]


async def test_no_more_connections_than_allowed(
    bot: Bot, receiver: Receiver, phone: Phone, world: TelegramWorld
) -> None:
    receiver.hold.clear()
    await bot.set_webhook(receiver.url, max_connections=1)
    phone.send("a")
    world.phone(OLGA).send("b")
    await receiver.got(1)
    assert (await bot.get_webhook_info()).pending_update_count == 2
    assert len(receiver.seen) == 1
    receiver.hold.set()
    assert await receiver.got(2) == ["a", "b"]


async def test_a_call_in_the_reply_is_executed(
    bot: Bot, receiver: Receiver, phone: Phone, world: TelegramWorld
) -> None:
    receiver.reply = {"method": "sendMessage", "chat_id": ANN, "text": "pong"}
    await bot.set_webhook(receiver.url)
    phone.send("ping")
    await called(world, "sendMessage")
    texts = [message.text for message in world.chats[ANN].messages.values()]
    assert texts == ["ping", "pong"]


@pytest.mark.parametrize("reply", [{"method": "sendMessage", "chat_id": 5, "text": "x"}, ["x"]])
async def test_a_wrong_call_in_the_reply_leaves_the_update_taken(
    bot: Bot, receiver: Receiver, phone: Phone, world: TelegramWorld, reply: Any
) -> None:
    receiver.reply = reply
    await bot.set_webhook(receiver.url)
    phone.send("ping")
    await until(world.updates.signal, lambda: not world.updates.has_pending())
    assert len(receiver.seen) == 1
    assert [message.text for message in world.chats[ANN].messages.values()] == ["ping"]
    assert (await bot.get_webhook_info()).last_error_message is None


async def test_an_empty_address_removes_the_webhook(
    bot: Bot, receiver: Receiver, phone: Phone, base_url: str, http: ClientSession
) -> None:
    await bot.set_webhook(receiver.url)
    # aiogram leaves an empty text out of the call, so this one is made by hand.
    async with http.get(f"{base_url}/bot{bot.token}/setWebhook?url=") as response:
        assert response.status == 200
    phone.send("a")
    assert len(await bot.get_updates(timeout=0)) == 1
    await bot.set_webhook(receiver.url, drop_pending_updates=True)
    phone.send("b")
    assert await receiver.got(1) == ["b"]


async def test_aiogram_s_own_receiver_gets_updates_and_answers_in_the_reply(
    bot: Bot, phone: Phone, world: TelegramWorld
) -> None:
    router = Router()

    @router.message()
    async def echo(message: Message) -> TelegramMethod[Message]:
        return SendMessage(chat_id=message.chat.id, text=f"You said {message.text}")

    dispatcher = Dispatcher()
    dispatcher.include_router(router)
    app = web.Application()
    handler = SimpleRequestHandler(
        dispatcher, bot, handle_in_background=False, secret_token=SECRET
    )
    handler.register(app, path="/hook")
    runner, url = await serve(app)
    try:
        await bot.set_webhook(url, secret_token=SECRET)
        phone.send("hello")
        await called(world, "sendMessage")
    finally:
        await runner.cleanup()
    assert [call.error for call in world.transcript.calls("sendMessage")] == [None]
    assert [m.text for m in world.chats[ANN].messages.values()][-1] == "You said hello"


@pytest.mark.parametrize(
    ("url", "options", "reason"),
    [
        ("ftp://127.0.0.1/x", {}, "An HTTPS URL"),
        ("https://example.com/x", {}, "this machine only"),
        ("http://127.0.0.1/x", {"secret_token": "a b"}, "secret token contains"),
        ("http://127.0.0.1/x", {"max_connections": 101}, "between 1 and 100"),
    ],
)
async def test_a_wrong_webhook_is_refused(
    bot: Bot, url: str, options: dict[str, Any], reason: str
) -> None:
    with pytest.raises(TelegramBadRequest, match=reason):
        await bot.set_webhook(url, **options)
    assert (await bot.get_webhook_info()).url == ""


async def test_pending_updates_can_be_dropped(bot: Bot, phone: Phone) -> None:
    phone.send("a")
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates(timeout=0) == []
