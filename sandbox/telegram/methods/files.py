"""Documents that the bot sends, and where it can fetch those of others."""

from __future__ import annotations

import mimetypes
from typing import TYPE_CHECKING

from aiogram.methods import GetFile, SendDocument
from aiogram.types import BufferedInputFile, Document, File, Message

from sandbox.telegram.errors import bad_request, not_served
from sandbox.telegram.formatting import check_caption_length, read_text
from sandbox.telegram.methods.entry import entry
from sandbox.telegram.methods.posting import COMMON, post

if TYPE_CHECKING:
    from sandbox.telegram.world import TelegramWorld


def get_file(world: TelegramWorld, call: GetFile) -> File:
    stored = world.files.open(call.file_id)
    return File(
        file_id=stored.file_id,
        file_unique_id=stored.unique_id,
        file_size=stored.size,
        file_path=stored.path,
    )


def send_document(world: TelegramWorld, call: SendDocument) -> Message:
    chat = world.reachable_chat(call.chat_id)
    caption, entities = read_text(call.caption or "", call.parse_mode, call.caption_entities)
    check_caption_length(caption)
    content: dict[str, object] = {
        "document": _stored(world, call.document),
        "caption": caption or None,
        "caption_entities": entities or None,
    }
    return post(world, chat, call, content)


def _stored(world: TelegramWorld, file: object) -> Document:
    if not isinstance(file, BufferedInputFile):
        raise not_served("a document that is not uploaded with the call")
    if not file.data:
        raise bad_request("file must be non-empty")
    name = file.filename or "file"
    stored = world.files.add("documents", name, file.data)
    return Document(
        file_id=stored.file_id,
        file_unique_id=stored.unique_id,
        file_name=name,
        mime_type=mimetypes.guess_type(name)[0] or "application/octet-stream",
        file_size=stored.size,
    )


ENTRIES = (
    entry(GetFile, get_file, "file_id"),
    entry(
        SendDocument,
        send_document,
        *COMMON,
        *("document", "caption", "parse_mode", "caption_entities"),
    ),
)
