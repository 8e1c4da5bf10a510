"""What the use cases answer about links that were sent. Plain values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.fitting import Fitting
from bot.domain.pasting import PastedLink
from bot.domain.platforms import Platform
from bot.domain.quantity import QuantityError
from bot.domain.views import Quote, Refusal, Step


@dataclass(frozen=True, slots=True)
class PastedPlatforms:
    """An `@name` that could be on several platforms, with the number of services on each.

    `alone`: it was the only link of its message.
    """

    pasted: PastedLink
    platforms: Sequence[tuple[Platform, int]]
    alone: bool


@dataclass(frozen=True, slots=True)
class PastedServices:
    """A link that was sent, and what fits it. `alone`: it was the only one of its message.

    `chosen`: it is an `@name`, and on which platform was chosen of several.
    """

    pasted: PastedLink
    fitting: Fitting
    alone: bool
    chosen: bool = False


Pasted = PastedPlatforms | PastedServices


@dataclass(frozen=True, slots=True)
class Given:
    """Where a draft stands after a link; `problem`: why the quantity beside it was not taken."""

    found: Step | Quote | Refusal
    problem: QuantityError | None = None
    quantity: int | None = None
