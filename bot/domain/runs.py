"""The runs of a drip-feed: orders of their own at the panel, which belong to one of ours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.panel_words import OrderWord

_BEFORE_THE_START = frozenset({None, OrderWord.PENDING})
ENDS = frozenset({OrderWord.COMPLETED, OrderWord.PARTIAL, OrderWord.CANCELED, OrderWord.REFUNDED})


@dataclass(frozen=True, slots=True)
class Run:
    """One run, as last heard of. `remote_id` is the panel's id for it.

    `word` is None until the panel has said something of it; `remains` is None where that was
    missing or no whole number; `charge` is the panel's own text.
    """

    remote_id: str
    word: OrderWord | None = None
    remains: int | None = None
    charge: str | None = None

    @property
    def has_ended(self) -> bool:
        return self.word in ENDS

    def delivered(self, quantity: int) -> int | None:
        """How many of `quantity` are delivered; None where the panel's words do not tell."""
        if self.word in _BEFORE_THE_START:
            return 0
        if self.word is OrderWord.COMPLETED:
            return quantity
        if self.remains is None or not 0 <= self.remains <= quantity:
            return None
        return quantity - self.remains


@dataclass(frozen=True, slots=True)
class Progress:
    """What all runs come to. `delivered` counts what is sure.

    `clear`: every run that has begun has ended, and says how many it delivered.
    """

    begun: int
    delivered: int
    clear: bool


def progress(runs: Sequence[Run], per_run: int) -> Progress:
    delivered = [run.delivered(per_run) for run in runs]
    clear = all(run.has_ended for run in runs) and None not in delivered
    return Progress(len(runs), sum(count or 0 for count in delivered), clear)
