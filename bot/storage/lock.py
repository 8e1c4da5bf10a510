"""One process, one database file: a second one must not start beside the first."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

LOCK = ".lock"
"""What its name ends with, after the database's."""


class DatabaseInUseError(Exception):
    """Another process has the database. Stop that one first."""


class ProcessLock:
    """A lock file beside the database; the system gives it back when the process ends."""

    def __init__(self, database: Path) -> None:
        self._path = database.with_name(database.name + LOCK)
        self._descriptor: int | None = None

    def take(self) -> None:
        """Raises DatabaseInUseError at once where another process has it."""
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(descriptor)
            raise DatabaseInUseError(
                f"{self._path.with_suffix('')} is in use: another Kiosk runs on it. Stop it first."
            ) from None
        self._descriptor = descriptor

    def is_taken(self) -> bool:
        """Whether a process has it. Makes no file where there is none."""
        if not self._path.exists():
            return False
        try:
            self.take()
        except DatabaseInUseError:
            return True
        self.give_back()
        return False

    def give_back(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
