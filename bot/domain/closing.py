"""Why the shop takes no orders."""

from enum import StrEnum


class Closing(StrEnum):
    """Stored under this name; several may hold at a time."""

    BY_HAND = "frozen"
    """An admin said `/freeze`."""
    BROKEN_BOOKS = "broken-books"
    """A check of the books found something that must never be."""
    RESTORED = "restored"
    """The database is a backup: what happened since it was made is not known yet."""


NOTHING_IS_SENT = frozenset({Closing.BROKEN_BOOKS, Closing.RESTORED})
"""Not even what was confirmed before."""
