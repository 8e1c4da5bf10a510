"""Files that were sent, and the paths under which the bot may fetch them."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.telegram.errors import bad_request

if TYPE_CHECKING:
    from bot.domain.clock import Clock

FETCH_LIMIT = 20 * 1024 * 1024
PATH_SECONDS = 60 * 60
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,10}\Z")


@dataclass(frozen=True)
class StoredFile:
    """`size` is what was declared, in bytes; it need not be the content's. None is unknown."""

    file_id: str
    unique_id: str
    path: str
    content: bytes
    size: int | None


class FileBook:
    """All files since the start, by id. A path is good for an hour after it was asked for."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._files: dict[str, StoredFile] = {}
        self._open: dict[str, tuple[StoredFile, float]] = {}

    def add(self, folder: str, name: str, content: bytes, size: int | None = None) -> StoredFile:
        """Without `size` it is the content's; as with Telegram, 0 is not told at all."""
        number = len(self._files)
        ending = _ENDING.search(name)
        stored = StoredFile(
            file_id=f"BQACAg{_scrambled(number)}",
            unique_id=f"AgAD{_scrambled(number)[:11]}",
            path=f"{folder}/file_{number}{ending[0] if ending else ''}",
            content=content,
            size=(len(content) if size is None else size) or None,
        )
        self._files[stored.file_id] = stored
        return stored

    def get(self, file_id: str) -> StoredFile | None:
        return self._files.get(file_id)

    def open(self, file_id: str) -> StoredFile:
        """Make its path good. Raises ApiError if there is no such file or it is too big."""
        stored = self._files.get(file_id)
        if stored is None:
            raise bad_request("invalid file_id")
        if (stored.size or 0) > FETCH_LIMIT:
            raise bad_request("file is too big")
        self._open[stored.path] = (stored, self._clock.monotonic() + PATH_SECONDS)
        return stored

    def at(self, path: str) -> StoredFile | None:
        """What lies there, None if nothing does or the path is no longer good."""
        stored, until = self._open.get(path, (None, 0.0))
        return stored if self._clock.monotonic() < until else None


def _scrambled(number: int) -> str:
    """As long as Telegram's, so that nobody puts an id into a button's 64 bytes."""
    return base64.urlsafe_b64encode(hashlib.sha384(str(number).encode()).digest()).decode()
