"""The whole `services` answer, of panels too that give it a hundred rows at a time."""

import asyncio
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from bot.panel import catalogue
from bot.panel.calling import LARGEST_CATALOGUE, Caller
from bot.panel.catalogue import Row
from bot.panel.errors import PanelAnswerError
from bot.panel.written_rows import WrittenRows

PAGE = 100
"""Rows. A catalogue of exactly so many may go on: it is asked for more, from `offset` on."""
MOST_PAGES = 500


@dataclass(frozen=True, slots=True)
class Listed:
    """Every row, read or not, and a fingerprint of the bytes that they come from.

    `as_written`: what was read of the rows, by how they are written.
    """

    rows: list[object]
    digest: bytes
    as_written: Mapping[bytes, Row]


async def all_rows(caller: Caller, known: Mapping[bytes, Row]) -> Listed | str:
    """Every row, or the panel's words if it says no. At most 16 MiB in all.

    `known` is `as_written` of the catalogue before.

    A panel that knows no `offset` says the same page again: that is the end, as is a short page.
    """
    rows: list[object] = []
    left, seen, written = LARGEST_CATALOGUE, hashlib.blake2b(), WrittenRows(known)
    for _ in range(MOST_PAGES):
        fields = {"offset": str(len(rows))} if rows else {}
        answer = await caller.ask_whole("services", fields, size=left, read=written.document)
        if words := caller.refusal_in(answer.value):
            return words
        page = catalogue.rows_of(answer.value) or []
        if rows and not _ids(page) - _ids(rows):
            return Listed(rows, seen.digest(), written.as_written)
        await asyncio.to_thread(seen.update, answer.body)
        rows += page
        left = max(1, left - len(answer.body))
        if len(page) != PAGE:
            return Listed(rows, seen.digest(), written.as_written)
    raise PanelAnswerError("services", f"the catalogue does not end after {len(rows)} services")


def _ids(rows: list[object]) -> set[str | None]:
    return {catalogue.id_in(row) for row in rows} - {None}
