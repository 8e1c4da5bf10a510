"""Documents that the bot sends, and what people see of them."""

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramEntityTooLarge
from aiogram.types import (
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    ReplyParameters,
)
from aiohttp import ClientSession, FormData

from sandbox.telegram.actor import Actor
from sandbox.telegram.seen import SeenDocument
from sandbox.telegram.world import TelegramWorld

ANN, OLGA = 1001, 2002
TOKEN = "4242:practice-token-of-the-tests"
TABLE = "id;état\n1;terminé\n".encode()
GO = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Go", callback_data="go")]])


def table(name: str = "orders.csv") -> BufferedInputFile:
    return BufferedInputFile(TABLE, name)


async def test_a_document_arrives_with_caption_and_buttons(bot: Bot, started: Actor) -> None:
    message = await bot.send_document(
        ANN,
        table("été 2026.csv"),
        caption="<b>All</b> orders",
        parse_mode="HTML",
        reply_markup=GO,
        reply_parameters=ReplyParameters(message_id=1),
    )
    assert message.document is not None
    assert (message.document.mime_type, message.document.file_size) == ("text/csv", len(TABLE))
    assert [entity.type for entity in message.caption_entities or []] == ["bold"]
    seen = await started.last()
    assert seen.document == SeenDocument("été 2026.csv", len(TABLE), TABLE)
    assert (seen.text, seen.labels, seen.reply_to) == ("All orders", ["Go"], 1)
    assert [entity["type"] for entity in seen.entities] == ["bold"]


async def test_what_was_sent_can_be_fetched_by_both_sides(
    bot: Bot, started: Actor, base_url: str, http: ClientSession
) -> None:
    message = await bot.send_document(ANN, table('"a" é.csv'))
    assert message.document is not None
    stream = await bot.download(message.document)
    assert stream is not None
    assert stream.read() == TABLE
    async with http.get(f"{base_url}/client/file/{ANN}/{message.message_id}") as response:
        assert await response.read() == TABLE
        assert response.content_disposition is not None
        assert response.content_disposition.type == "attachment"
        assert response.content_disposition.filename == '"a" é.csv'
        assert response.content_type == "application/octet-stream"


async def test_a_file_sent_by_a_person_is_seen_too(ann: Actor) -> None:
    await ann.send_file("links.txt", TABLE, caption="mine")
    seen = await ann.last()
    assert (seen.sender, seen.text) == ("user", "mine")
    assert seen.document == SeenDocument("links.txt", len(TABLE), TABLE)


@pytest.mark.parametrize(
    ("file", "caption", "reason"),
    [
        (BufferedInputFile(b"", "x.csv"), "", "file must be non-empty"),
        (table(), "x" * 1025, "message caption is too long"),
        ("https://example.com/x.csv", "", "does not take a document that is not uploaded"),
        ("attach://nowhere", "", "there is no document in the request"),
    ],
    ids=["empty", "caption", "address", "nothing attached"],
)
async def test_what_telegram_does_not_take_is_refused(
    bot: Bot, started: Actor, file: BufferedInputFile | str, caption: str, reason: str
) -> None:
    with pytest.raises(TelegramBadRequest, match=reason):
        await bot.send_document(ANN, file, caption=caption)
    assert len(await started.messages()) == 1


async def test_more_than_50_megabytes_are_too_large(bot: Bot, started: Actor) -> None:
    large = BufferedInputFile(bytes(50 * 1024 * 1024), "x.csv", chunk_size=1024 * 1024)
    with pytest.raises(TelegramEntityTooLarge):
        await bot.send_document(ANN, large)
    assert len(await started.messages()) == 1


async def test_a_file_may_be_the_parameter_itself(
    base_url: str, http: ClientSession, started: Actor
) -> None:
    url = f"{base_url}/bot{TOKEN}/sendDocument"
    form = FormData({"chat_id": str(ANN)}, quote_fields=False)
    async with http.post(url, data=form) as response:
        assert (await response.json())["description"].endswith("no document in the request")
    form.add_field("document", TABLE, filename="orders.csv")
    async with http.post(url, data=form) as response:
        assert response.status == 200, await response.text()
    assert (await started.last()).document == SeenDocument("orders.csv", len(TABLE), TABLE)


async def test_a_document_has_no_text_to_edit_but_buttons(bot: Bot, started: Actor) -> None:
    message = await bot.send_document(ANN, table(), reply_markup=GO)
    with pytest.raises(TelegramBadRequest, match="there is no text in the message to edit"):
        await bot.edit_message_text("x", chat_id=ANN, message_id=message.message_id)
    await bot.edit_message_reply_markup(chat_id=ANN, message_id=message.message_id)
    assert (await started.last()).labels == []


@pytest.mark.parametrize(
    ("user_id", "message_id", "status"),
    [(ANN, 1, 404), (ANN, 99, 404), (OLGA, 2, 404), (5, 2, 404), (ANN, "x", 400)],
)
async def test_people_find_only_the_files_of_their_chat(
    bot: Bot,
    started: Actor,
    base_url: str,
    http: ClientSession,
    user_id: int,
    message_id: int | str,
    status: int,
) -> None:
    assert (await bot.send_document(ANN, table())).message_id == 2
    async with http.get(f"{base_url}/client/file/{user_id}/{message_id}") as response:
        assert response.status == status


@pytest.mark.parametrize(
    ("kind", "fields", "headers", "status"),
    [
        ("document", {"user_id": str(ANN), "file": b"x"}, {}, 403),
        ("document", {"user_id": str(ANN)}, {"X-Requested-With": "test"}, 400),
        ("document", {"file": b"x"}, {"X-Requested-With": "test"}, 400),
        ("document", {"user_id": "5", "file": b"x"}, {"X-Requested-With": "test"}, 404),
        ("sticker", {"user_id": str(ANN), "file": b"x"}, {"X-Requested-With": "test"}, 404),
        (
            "document",
            {"user_id": str(ANN), "file": b"x", "size": "many"},
            {"X-Requested-With": "test"},
            400,
        ),
    ],
)
async def test_an_upload_that_makes_no_sense_is_refused(
    world: TelegramWorld,
    base_url: str,
    http: ClientSession,
    kind: str,
    fields: dict[str, str | bytes],
    headers: dict[str, str],
    status: int,
) -> None:
    form = FormData()
    for name, value in fields.items():
        form.add_field(name, value, filename="x.txt" if name == "file" else None)
    url = f"{base_url}/client/upload/{kind}"
    async with http.post(url, data=form, headers=headers) as response:
        assert response.status == status
    assert world.chats[ANN].messages == {}
