"""Rich messages, effects, silence, and a server that is older."""

from __future__ import annotations

from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramNotFound
from aiogram.types import (
    InputRichBlockDivider,
    InputRichBlockParagraph,
    InputRichBlockTable,
    InputRichMessage,
    RichBlockTableCell,
    RichTextBold,
    RichTextDateTime,
)

from sandbox.telegram.actor import Actor
from sandbox.telegram.newer import Newer
from sandbox.telegram.world import TelegramWorld

ANN = 1001


def cell(text: Any, **has: Any) -> RichBlockTableCell:
    return RichBlockTableCell(**({"align": "left", "valign": "top", "text": text} | has))


def rich(*rows: list[RichBlockTableCell], **has: Any) -> InputRichMessage:
    title = InputRichBlockParagraph(text=["All ", RichTextBold(text="prices")])
    return InputRichMessage(blocks=[title, InputRichBlockTable(cells=list(rows), **has)])


TIME = RichTextDateTime(text="five", unix_time=5, date_time_format="dt")
GOOD = rich([cell("Likes", is_header=True), cell("Price")], [cell("a"), cell(TIME)])


async def test_a_table_is_sent_shown_and_changed(bot: Bot, started: Actor) -> None:
    sent = await bot.send_rich_message(ANN, GOOD)
    assert sent.rich_message is not None
    seen = await started.last()
    assert seen.rich
    assert seen.text == "All prices\nLikes · Price\na · five"
    with pytest.raises(TelegramBadRequest, match="not modified"):
        await bot.edit_message_text(chat_id=ANN, message_id=seen.id, rich_message=GOOD)
    await bot.edit_message_text("plain", chat_id=ANN, message_id=seen.id)
    assert ((await started.last()).rich, (await started.last()).text) == (False, "plain")
    await bot.edit_message_text(chat_id=ANN, message_id=seen.id, rich_message=GOOD)
    assert (await started.last()).rich


@pytest.mark.parametrize(
    ("message", "why"),
    [
        (InputRichMessage(), "exactly one"),
        (InputRichMessage(html="x", markdown="x"), "exactly one"),
        (InputRichMessage(html="x"), "does not take"),
        (InputRichMessage(blocks=[]), "is empty"),
        (InputRichMessage(blocks=[InputRichBlockDivider()]), "does not take"),
        (rich(), "same number"),
        (rich([cell("a")], [cell("a"), cell("b")]), "same number"),
        (rich([cell("a", align="middle")]), "alignment"),
        (rich([cell("")]), "text is empty"),
        (rich([cell("x" * 4100)]), "too long"),
        (
            rich([cell(RichTextDateTime(text="a", unix_time=1, date_time_format="q"))]),
            "unknown format",
        ),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
@pytest.mark.usefixtures("started")
async def test_what_is_refused(bot: Bot, message: InputRichMessage, why: str) -> None:
    with pytest.raises(TelegramBadRequest, match=why):
        await bot.send_rich_message(ANN, message)


async def test_an_effect_and_silence_are_seen(bot: Bot, started: Actor) -> None:
    await bot.send_message(
        ANN, "done", message_effect_id="5046509860389126442", disable_notification=True
    )
    seen = await started.last()
    assert (seen.effect, seen.silent) == ("🎉", True)
    with pytest.raises(TelegramBadRequest, match="EFFECT_ID_INVALID"):
        await bot.send_message(ANN, "done", message_effect_id="1")


async def test_an_older_server_knows_no_tables(
    bot: Bot, started: Actor, world: TelegramWorld
) -> None:
    own = (await bot.send_message(ANN, "text")).message_id
    world.lacks = {Newer.RICH}
    with pytest.raises(TelegramNotFound, match="method not found"):
        await bot.send_rich_message(ANN, GOOD)
    with pytest.raises(TelegramBadRequest, match="text is empty"):
        await bot.edit_message_text(chat_id=ANN, message_id=own, rich_message=GOOD)
    assert (await started.last()).text == "text"
