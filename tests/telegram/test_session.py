import asyncio
import json
from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.exceptions import TelegramAPIError, TelegramNetworkError, TelegramRetryAfter
from aiogram.methods import (
    AnswerCallbackQuery,
    AnswerInlineQuery,
    DeleteMessage,
    EditMessageText,
    GetMe,
    SendMessage,
    SetMyCommands,
    TelegramMethod,
)
from aiogram.types import (
    BotCommand,
    BotCommandScopeChat,
    BufferedInputFile,
    ForceReply,
    InlineQueryResultArticle,
    InputFile,
    InputTextMessageContent,
    LinkPreviewOptions,
    MessageEntity,
)
from aiohttp import web

from bot.telegram import session
from bot.telegram.intake import GetRawUpdates
from bot.telegram.living_message import EditUnread
from bot.telegram.session import PauseWhenTold, TelegramSession
from bot.ui.callbacks import Home
from bot.ui.screen import GREEN, Screen, button, copy_button
from sandbox.telegram.actor import Actor
from sandbox.telegram.faults import Fault
from sandbox.telegram.seen import SeenDocument
from sandbox.telegram.world import TelegramWorld
from tests.telegram.helpers import ANN, TOKEN, WatchedClock, pass_time, soon, turns


async def test_no_answer_fills_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "LARGEST_ANSWER", 1000)

    async def answer(request: web.Request) -> web.Response:
        words = "x" * int((await request.json())["limit"])
        response = web.Response(text=json.dumps({"ok": True, "result": [{"x": words}]}))
        response.enable_compression(web.ContentCoding.gzip)
        return response

    application = web.Application()
    application.router.add_post("/{path:.*}", answer)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    api = TelegramAPIServer.from_base(f"http://127.0.0.1:{runner.addresses[0][1]}")
    hostile = Bot(TOKEN, session=TelegramSession(api=api))
    small, large = (GetRawUpdates(limit=size, allowed_updates=[]) for size in (900, 100_000))
    assert len((await hostile(small))[0]["x"]) == 900
    with pytest.raises(TelegramNetworkError, match="more than 1000 bytes"):
        await hostile(large)
    await (await hostile.session.create_session()).close()  # type: ignore[attr-defined]
    await runner.cleanup()


def answered(status: int, content: str) -> Any:
    edit = EditUnread(chat_id=ANN, message_id=7, text="hi")
    return TelegramSession().check_response(Bot(TOKEN), edit, status, content).result


def test_what_an_edit_is_answered_with_is_not_read() -> None:
    assert answered(200, '{"ok":true,"result":{"message_id":') is True
    assert answered(200, '{ "ok": true, "result": {"message_id": 7} }') == {"message_id": 7}


@pytest.mark.parametrize("status", [200, 400])
def test_that_an_edit_was_refused_is_read(status: int) -> None:
    refusal = '{"ok":false,"error_code":400,"description":"Bad Request: message is not modified"}'
    with pytest.raises(TelegramAPIError, match="not modified"):
        answered(status, refusal)


CALLS = [
    EditMessageText(
        chat_id=ANN,
        message_id=7,
        text="<b>Заказ</b> 🛒 & more",
        reply_markup=Screen(
            "", ((button("Confirm", Home(), GREEN), copy_button("Copy", "1")),)
        ).markup,
    ),
    DeleteMessage(chat_id=ANN, message_id=7),
    AnswerCallbackQuery(callback_query_id="1", show_alert=False, cache_time=0),
    SetMyCommands(
        commands=[BotCommand(command="start", description="Начать")],
        scope=BotCommandScopeChat(chat_id=ANN),
    ),
    GetRawUpdates(offset=-1, timeout=0, allowed_updates=[]),
    SendMessage(chat_id=ANN, text="later", parse_mode=None, message_thread_id=None),
    AnswerInlineQuery(inline_query_id="1", results=[], next_offset="", is_personal=True),
    AnswerInlineQuery(
        inline_query_id="1",
        results=[
            InlineQueryResultArticle(
                id="1",
                title="Likes",
                input_message_content=InputTextMessageContent(message_text="<b>Likes</b>"),
                reply_markup=Screen("", ((button("Open", Home()),),)).markup,
            )
        ],
    ),
    SendMessage(
        chat_id=ANN,
        text="see",
        link_preview_options=LinkPreviewOptions(url="https://example.com"),
        entities=[MessageEntity(type="bold", offset=0, length=1)],
        reply_markup=ForceReply(input_field_placeholder="here"),
    ),
    GetMe(),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: type(call).__name__)
def test_a_call_says_in_json_what_it_says_in_a_form(call: TelegramMethod[Any]) -> None:
    usual = DefaultBotProperties(parse_mode=ParseMode.HTML, link_preview_is_disabled=True)
    bot = Bot(TOKEN, default=usual)
    files: dict[str, InputFile] = {}
    said = json.loads(TelegramSession().written(bot, call, files))
    form = AiohttpSession().build_form_data(bot, call)
    in_form = {options["name"]: value for options, _, value in form._fields}
    # A form leaves out what is empty.
    assert {name: _as_text(value) for name, value in said.items() if value != ""} == in_form
    assert not files


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


async def test_a_file_still_arrives(bot: Bot, ann: Actor) -> None:
    prices = BufferedInputFile(b"1,2", "prices.csv")
    await bot.send_document(ANN, prices, caption="Прайс & co")
    got = await ann.last()
    assert (got.text, got.document) == ("Прайс & co", SeenDocument("prices.csv", 3, b"1,2"))


@pytest.fixture(autouse=True)
async def _pausing(bot: Bot, clock: WatchedClock, ann: Actor) -> None:
    bot.session.middleware(PauseWhenTold(clock, longest=10))
    await ann.send("/start")


def sends(world: TelegramWorld) -> int:
    return len([one for one in world.transcript.calls("sendMessage") if one.error is None])


async def test_a_short_wait_is_kept_and_the_call_goes_through(
    bot: Bot, world: TelegramWorld, clock: WatchedClock, ann: Actor
) -> None:
    world.faults.next("sendMessage", Fault.too_many_requests(3))
    sending = asyncio.ensure_future(bot.send_message(ANN, "hello"))
    await clock.until_nap(3)
    pass_time(clock, world, 3)
    await soon(sending)
    assert (await ann.last()).text == "hello"


async def test_one_wait_holds_every_call_of_the_token(
    bot: Bot, world: TelegramWorld, clock: WatchedClock
) -> None:
    world.faults.next("sendMessage", Fault.too_many_requests(5))
    first = asyncio.ensure_future(bot.send_message(ANN, "first"))
    await clock.until_nap(5)
    pass_time(clock, world, 1)
    second = asyncio.ensure_future(bot.get_me())
    await clock.until_nap(4)
    await turns()
    assert world.transcript.calls("getMe") == []
    pass_time(clock, world, 4)
    await soon(first)
    await soon(second)
    assert sends(world) == 1


async def test_a_long_wait_is_handed_to_the_caller_and_holds_the_others(
    bot: Bot, world: TelegramWorld, clock: WatchedClock
) -> None:
    world.faults.next("sendMessage", Fault.too_many_requests(60))
    with pytest.raises(TelegramRetryAfter) as told:
        await bot.send_message(ANN, "hello")
    assert told.value.retry_after == 60
    pass_time(clock, world, 20)
    with pytest.raises(TelegramRetryAfter) as told:
        await bot.get_me()
    assert told.value.retry_after == 40
    assert world.transcript.calls("getMe") == []
    pass_time(clock, world, 40)
    await bot.get_me()


async def test_waits_in_a_row_are_bounded_together(
    bot: Bot, world: TelegramWorld, clock: WatchedClock
) -> None:
    world.faults.next("sendMessage", Fault.too_many_requests(6), times=2)
    sending = asyncio.ensure_future(bot.send_message(ANN, "hello"))
    await clock.until_nap(6)
    pass_time(clock, world, 6)
    with pytest.raises(TelegramRetryAfter):
        await soon(sending)


async def test_polling_neither_waits_nor_makes_others_wait(
    bot: Bot, world: TelegramWorld, clock: WatchedClock
) -> None:
    world.faults.next("getUpdates", Fault.too_many_requests(5))
    with pytest.raises(TelegramRetryAfter):
        await bot(GetRawUpdates(allowed_updates=[], timeout=0))
    await bot.send_message(ANN, "hello")
    assert clock.naps == []


async def test_who_must_wait_to_publish_waits_alone(
    bot: Bot, world: TelegramWorld, ann: Actor, clock: WatchedClock
) -> None:
    """A name may have to wait for a day: the shop goes on meanwhile."""
    world.faults.next("setMyName", Fault.too_many_requests(80_000))
    with pytest.raises(TelegramRetryAfter):
        await bot.set_my_name("Shop")
    await bot.send_message(ANN, "hello")
    assert clock.naps == []


async def test_what_may_have_arrived_is_not_sent_again(
    bot: Bot, world: TelegramWorld, ann: Actor
) -> None:
    world.faults.next("sendMessage", Fault.reset_after())
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(ANN, "hello")
    assert [one.text for one in await ann.messages()] == ["/start", "hello"]
