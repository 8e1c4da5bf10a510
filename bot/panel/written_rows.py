"""A list of services as it is written: a row that stood the same before is not read again."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import InvalidOperation
from secrets import token_hex

from bot.panel.catalogue import Row, read_row, rows_of
from bot.panel.documents import has_too_many_parts, json_value, read_document
from bot.panel.errors import PanelAnswerError
from bot.panel.redaction import Redactor
from bot.panel.refusals import refusal

_BEGIN = re.compile(rb"\[[ \t\r\n]*\{")
_BETWEEN = re.compile(rb"\}[ \t\r\n]*,[ \t\r\n]*\{")
_SPACE = b" \t\r\n"
_MARK = f"here stands the list {token_hex(8)}"
"""No panel can know it."""


@dataclass(frozen=True, slots=True)
class _Pieces:
    """`shell`: an answer with a mark in place of its list. `parts`: that list, by its objects.

    The objects are without their braces.
    """

    shell: bytes
    parts: list[bytes]


class WrittenRows:
    """Reads the pages of one catalogue. `known` is `as_written` of the one before.

    A list is taken out of its answer, and apart where one object seems to end and the next to
    begin. Where the rest is a document and each part an object by itself, the answer is made of
    these; otherwise, and where it says no or holds the key, it is read as a whole.
    """

    def __init__(self, known: Mapping[bytes, Row]) -> None:
        self._known = known
        self.as_written: dict[bytes, Row] = {}
        """What was read of the rows, by how they are written."""

    def document(
        self, action: str, status: int, body: bytes | bytearray, redactor: Redactor
    ) -> object:
        """As `read_document`; of a list that is read in parts, what its rows say as services."""
        pieces = None if has_too_many_parts(body) else _taken_apart(bytes(body))
        rows = pieces and self._put_together(action, status, pieces, redactor)
        return rows or read_document(action, status, body, redactor)

    def _put_together(
        self, action: str, status: int, pieces: _Pieces, redactor: Redactor
    ) -> list[Row] | None:
        try:
            rest = read_document(action, status, pieces.shell, redactor)
            if rows_of(rest) != [_MARK] or (isinstance(rest, dict) and refusal(rest) is not None):
                return None
            _check(pieces.shell.decode("utf-8", "replace"), redactor)
            read = {part: self._known.get(part) or _read(part, redactor) for part in pieces.parts}
        except (PanelAnswerError, ValueError, RecursionError, InvalidOperation):
            return None
        self.as_written.update(read)
        return [read[part] for part in pieces.parts]


def _taken_apart(body: bytes) -> _Pieces | None:
    begin, end = _BEGIN.search(body), body.rfind(b"]")
    if begin is None or end < begin.end():
        return None
    objects = body[begin.end() - 1 : end].rstrip(_SPACE)
    if not objects.endswith(b"}"):
        return None
    shell = b'%b["%b"]%b' % (body[: begin.start()], _MARK.encode(), body[end + 1 :])
    between, inside = _BETWEEN.search(objects), objects[1:-1]
    return _Pieces(shell, [inside] if between is None else inside.split(between[0]))


def _read(part: bytes, redactor: Redactor) -> Row:
    """Raises ValueError, RecursionError or InvalidOperation where it is no object by itself."""
    written = f"{{{part.decode('utf-8', 'replace')}}}"
    _check(written, redactor)
    return read_row(json_value(written))


def _check(written: str, redactor: Redactor) -> None:
    """Raises ValueError where the key stands there: then every text of the answer is cleaned."""
    if redactor.finds_key(written):
        raise ValueError("the answer holds the key")
