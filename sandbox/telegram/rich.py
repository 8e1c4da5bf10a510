"""Rich messages: of the many blocks that Telegram knows, paragraphs and tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from aiogram.types import (
    InputRichBlockParagraph,
    InputRichBlockTable,
    InputRichMessage,
    RichBlockTableCell,
    RichMessage,
    RichText,
)
from pydantic import ValidationError

from sandbox.telegram.errors import bad_request, not_served
from sandbox.telegram.units import utf16_length
from sandbox.telegram.wire import to_wire

LENGTH = 4096
"""UTF-16 units of everything that is read. Stricter than Telegram, whose limit is higher."""
COLUMNS = 20
ALIGNS, VALIGNS = {"left", "center", "right"}, {"top", "middle", "bottom"}
MARKS = {"bold", "italic", "underline", "strikethrough", "code", "url", "date_time"}
FORMATS = {"r", *(w + d + t for w in ("", "w") for d in ("", "d", "D") for t in ("", "t", "T"))}


def read_rich(given: InputRichMessage) -> RichMessage:
    """The message as it stays. Raises ApiError for what Telegram or this server refuses."""
    contents = [
        name for name in ("html", "markdown", "blocks") if getattr(given, name) is not None
    ]
    if len(contents) != 1:
        raise bad_request("rich message must have exactly one of html, markdown, and blocks")
    if contents != ["blocks"] or given.media:
        raise not_served("rich messages other than those of blocks")
    if not given.blocks:
        raise bad_request("rich message is empty")
    for block in given.blocks:
        _check_block(block)
    try:
        message = RichMessage.model_validate({"blocks": to_wire(given.blocks)})
    except ValidationError:
        raise bad_request("can't parse rich message") from None
    if not 1 <= utf16_length(flat_text(message)) <= LENGTH:
        raise bad_request("rich message is empty or too long")
    return message


def _check_block(block: object) -> None:
    if isinstance(block, InputRichBlockParagraph):
        _check_text(block.text)
    elif isinstance(block, InputRichBlockTable):
        _check_table(block)
    else:
        raise not_served(f"rich blocks of type {getattr(block, 'type', '?')}")


def _check_table(table: InputRichBlockTable) -> None:
    widths = {len(row) for row in table.cells}
    if len(widths) != 1 or not 1 <= widths.pop() <= COLUMNS:
        raise bad_request("rich table must have rows of the same number of cells")
    for cell in (cell for row in table.cells for cell in row):
        _check_cell(cell)


def _check_cell(cell: RichBlockTableCell) -> None:
    if cell.align not in ALIGNS or cell.valign not in VALIGNS:
        raise bad_request("rich table has a cell of unknown alignment")
    if cell.colspan or cell.rowspan:
        raise not_served("cells that span others")
    if cell.text is not None:
        _check_text(cell.text)


def _check_text(text: Any) -> None:
    if isinstance(text, list):
        for part in text:
            _check_text(part)
    elif isinstance(text, RichText):
        if getattr(text, "type", None) not in MARKS:
            raise not_served(f"rich text of type {getattr(text, 'type', '?')}")
        shape = getattr(text, "date_time_format", "")
        if shape not in FORMATS:
            raise bad_request(f"rich text has the unknown format {shape} of a time")
        _check_text(getattr(text, "text", ""))
    elif not text:
        raise bad_request("rich text is empty")


def flat_text(message: RichMessage) -> str:
    """What is read: a line for each paragraph and each row, with ` · ` between cells."""
    return "\n".join(_lines(to_wire(message)))


def _lines(message: dict[str, Any]) -> Iterator[str]:
    for block in message["blocks"]:
        if block["type"] == "table":
            for row in block["cells"]:
                yield " · ".join(_plain(cell.get("text", "")) for cell in row)
        else:
            yield _plain(block["text"])


def _plain(text: Any) -> str:
    if isinstance(text, list):
        return "".join(_plain(part) for part in text)
    return _plain(text["text"]) if isinstance(text, dict) else str(text)
