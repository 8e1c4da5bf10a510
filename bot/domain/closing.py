"""Why the shop takes no orders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.restored import Restored


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


@dataclass(frozen=True, slots=True)
class ShopState:
    """Open where there are no `reasons`. `broken`: a line for each thing that the check found.

    `restored` is set while the shop is closed for that reason.
    """

    reasons: frozenset[Closing]
    broken: Sequence[str] = ()
    restored: Restored | None = None
