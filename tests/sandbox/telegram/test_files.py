"""Files that people send: how the bot hears of them, asks where they are and fetches them."""

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramServerError
from aiogram.types import Document, Message
from aiohttp import ClientPayloadError, ClientResponseError, ClientSession

from sandbox.clock import ManualClock
from sandbox.telegram.actor import Actor
from sandbox.telegram.faults import DOWNLOAD, Fault
from sandbox.telegram.world import TelegramWorld

ANN = 1001
TOKEN = "4242:practice-token-of-the-tests"
MEGABYTE = 1024 * 1024
LINKS = "https://example.com/p/é\n".encode() * 1000


async def arrived(bot: Bot) -> Message:
    message = (await bot.get_updates(offset=-1, timeout=0))[0].message
    assert message is not None
    return message


async def sent(bot: Bot, ann: Actor, content: bytes = LINKS, size: int | None = None) -> Document:
    await ann.send_file("links.txt", content, size=size)
    document = (await arrived(bot)).document
    assert document is not None
    return document


async def fetched(bot: Bot, document: Document) -> bytes:
    stream = await bot.download(document)
    assert stream is not None
    return stream.read()


async def test_a_document_arrives_as_telegram_sends_it(bot: Bot, ann: Actor) -> None:
    await ann.send_file('réseaux "2".CSV', LINKS, "text/csv", caption="see https://example.com/a")
    message = await arrived(bot)
    document = message.document
    assert document is not None
    assert (document.file_name, document.mime_type) == ('réseaux "2".CSV', "text/csv")
    assert (document.file_size, document.thumbnail) == (len(LINKS), None)
    assert len(document.file_id) > 64
    assert message.caption == "see https://example.com/a"
    assert [entity.type for entity in message.caption_entities or []] == ["url"]
    assert message.text is None


async def test_a_document_is_fetched_by_its_path(bot: Bot, ann: Actor) -> None:
    document = await sent(bot, ann)
    file = await bot.get_file(document.file_id)
    assert (file.file_path, file.file_size) == ("documents/file_0.txt", len(LINKS))
    assert file.file_unique_id == document.file_unique_id
    assert await fetched(bot, document) == LINKS


async def test_a_photo_comes_in_sizes_the_largest_last(bot: Bot, ann: Actor) -> None:
    await ann.send_photo(b"a picture", caption="proof")
    message = await arrived(bot)
    small, large = message.photo or []
    assert small.width < large.width
    assert small.file_id != large.file_id
    assert (large.file_size, message.caption) == (9, "proof")
    stream = await bot.download(large)
    assert stream is not None
    assert stream.read() == b"a picture"
    assert ((await bot.get_file(large.file_id)).file_path or "").startswith("photos/file_")


async def test_two_files_are_two(bot: Bot, ann: Actor) -> None:
    one, two = await sent(bot, ann, b"one"), await sent(bot, ann, b"two")
    assert one.file_unique_id != two.file_unique_id
    assert [await fetched(bot, one), await fetched(bot, two)] == [b"one", b"two"]


async def test_a_declared_size_stands_in_for_the_bytes(bot: Bot, ann: Actor) -> None:
    document = await sent(bot, ann, b"", size=50 * MEGABYTE)
    assert document.file_size == 50 * MEGABYTE
    with pytest.raises(TelegramBadRequest, match="Bad Request: file is too big"):
        await bot.get_file(document.file_id)
    await bot.get_file((await sent(bot, ann, size=20 * MEGABYTE)).file_id)


async def test_a_size_may_not_be_told(bot: Bot, ann: Actor) -> None:
    document = await sent(bot, ann, size=0)
    assert document.file_size is None
    assert await fetched(bot, document) == LINKS


async def test_an_unknown_id_is_refused(bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="Bad Request: invalid file_id"):
        await bot.get_file("BQACAgnothing")


async def test_a_path_is_good_for_an_hour_and_only_once_asked_for(
    bot: Bot, ann: Actor, clock: ManualClock
) -> None:
    document = await sent(bot, ann)
    with pytest.raises(ClientResponseError, match="404"):
        await bot.download_file("documents/file_0.txt")
    await bot.get_file(document.file_id)
    clock.advance(3599)
    await bot.download_file("documents/file_0.txt")
    clock.advance(1)
    with pytest.raises(ClientResponseError, match="404"):
        await bot.download_file("documents/file_0.txt")


async def test_a_stranger_fetches_nothing(
    bot: Bot, ann: Actor, base_url: str, http: ClientSession
) -> None:
    path = (await bot.get_file((await sent(bot, ann)).file_id)).file_path
    refusals = {
        f"/file/bot4242:wrong/{path}": (401, "Unauthorized"),
        f"/file/bot{TOKEN}/documents/file_1.txt": (404, "Not Found"),
    }
    for url, (status, description) in refusals.items():
        async with http.get(base_url + url) as response:
            body = await response.json()
        assert (response.status, body["error_code"], body["ok"]) == (status, status, False)
        assert body["description"] == description


@pytest.mark.parametrize(
    ("size", "caption", "reason"),
    [
        (0, "", "the file is empty"),
        (20 * MEGABYTE + 1, "", "up to 20 MB"),
        (1, "😀" * 513, "up to 1024 characters"),
    ],
    ids=["empty", "too large", "long caption"],
)
async def test_what_can_t_be_sent_is_told(
    ann: Actor, size: int, caption: str, reason: str
) -> None:
    with pytest.raises(AssertionError, match=reason):
        await ann.send_file("links.txt", b"x" * size, caption=caption)
    assert await ann.messages() == []


async def test_a_slow_download_pauses_at_half(
    bot: Bot,
    ann: Actor,
    world: TelegramWorld,
    clock: ManualClock,
    base_url: str,
    http: ClientSession,
) -> None:
    path = (await bot.get_file((await sent(bot, ann)).file_id)).file_path
    world.faults.next(DOWNLOAD, Fault.slow(60))
    async with http.get(f"{base_url}/file/bot{TOKEN}/{path}") as response:
        half = await response.content.readexactly(len(LINKS) // 2)
        clock.advance(59)
        await bot.get_me()
        assert response.content.read_nowait() == b""
        clock.advance(1)
        assert half + await response.read() == LINKS


async def test_a_download_can_be_cut(bot: Bot, ann: Actor, world: TelegramWorld) -> None:
    document = await sent(bot, ann)
    world.faults.next(DOWNLOAD, Fault.cut())
    with pytest.raises(ClientPayloadError):
        await fetched(bot, document)
    assert await fetched(bot, document) == LINKS
    errors = [call.error for call in world.transcript.calls(DOWNLOAD)]
    assert errors == ["fault: cut", None]


@pytest.mark.parametrize("size", [10 * MEGABYTE + 1, 1])
async def test_a_download_can_be_larger_than_declared(
    bot: Bot, ann: Actor, world: TelegramWorld, size: int
) -> None:
    document = await sent(bot, ann, b"abc")
    world.faults.next(DOWNLOAD, Fault.larger(size))
    content = await fetched(bot, document)
    assert len(content) == size
    assert content[:3] == b"abc"[:size]


async def test_a_download_suffers_what_a_call_does(
    bot: Bot, ann: Actor, world: TelegramWorld
) -> None:
    document = await sent(bot, ann)
    world.faults.next(DOWNLOAD, Fault.server_error(502))
    with pytest.raises(ClientResponseError, match="502"):
        await fetched(bot, document)
    world.faults.next("getFile", Fault.server_error())
    with pytest.raises(TelegramServerError):
        await fetched(bot, document)


async def test_only_a_download_can_be_cut(world: TelegramWorld) -> None:
    with pytest.raises(ValueError, match="only a download can be cut"):
        world.faults.next("sendMessage", Fault.cut())
