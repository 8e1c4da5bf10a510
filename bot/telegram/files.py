"""Text files that people send: fetched from Telegram with a limit on size and time."""

from __future__ import annotations

import asyncio
import logging
from contextlib import aclosing

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import Document
from aiohttp import ClientError

from bot.domain.text_files import LARGEST_FILE, FileError, FileProblem, decoded

log = logging.getLogger(__name__)

FETCH_SECONDS = 20


TEXT = (".txt",)
TABLE = (".txt", ".csv")


async def fetch_text(bot: Bot, document: Document, endings: tuple[str, ...] = TEXT) -> str:
    """What a .txt file says, or one with such an ending. Raises FileError.

    What is said to be too large, or of another kind, is refused without fetching it.
    """
    if (document.file_size or 0) > LARGEST_FILE:
        raise FileError(FileProblem.TOO_LARGE)
    if not may_be_text(document, endings):
        raise FileError(FileProblem.WRONG_KIND)
    # A mebibyte in another encoding takes half a second: not on the loop that answers people.
    return await asyncio.to_thread(decoded, await _fetch(bot, document))


def may_be_text(document: Document, endings: tuple[str, ...] = TEXT) -> bool:
    """Whether it says that it is a text file."""
    name = (document.file_name or "").lower()
    return name.endswith(endings) or (document.mime_type or "") == "text/plain"


async def _fetch(bot: Bot, document: Document) -> bytes:
    try:
        async with asyncio.timeout(FETCH_SECONDS):
            found = await bot.get_file(document.file_id)
            return await _read(bot, found.file_path or "")
    except (TelegramAPIError, ClientError, OSError) as error:
        # Its text may hold the address of the file, and that holds the token.
        log.warning("a file could not be fetched: %s", type(error).__name__)
        raise FileError(FileProblem.NOT_FETCHED) from None


async def _read(bot: Bot, path: str) -> bytes:
    """No more than a file may have, whatever Telegram said of its size."""
    content = bytearray()
    address = bot.session.api.file_url(bot.token, path)
    async with aclosing(bot.session.stream_content(address, timeout=FETCH_SECONDS)) as pieces:
        async for piece in pieces:
            content += piece
            if len(content) > LARGEST_FILE:
                raise FileError(FileProblem.TOO_LARGE)
    return bytes(content)
