"""How long a service's deliveries usually take, said only where enough of them are known."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

FEWEST_DELIVERIES = 10
"""Fewer say more about chance than about the service."""
MIDDLE, MOST = 50, 90


@dataclass(frozen=True, slots=True)
class UsualTime:
    """Seconds from placing to completion.

    Half of the orders took no longer than `half`, nine of ten no longer than `most`.
    """

    half: int
    most: int


def usual_time(seconds: Sequence[int]) -> UsualTime | None:
    """Of completed orders of one service, in any order; None for fewer than ten.

    They are not scaled by quantity. A delivery is a wait for its turn, which has nothing to do
    with its size, and then a pace that panels change at will: a time in proportion to the quantity
    would promise small orders too much, and frighten away from large ones. The spread of what
    really happened, over orders of all sizes, is honest; so both ends of it are said.
    """
    if len(seconds) < FEWEST_DELIVERIES:
        return None
    return UsualTime(nearest_rank(seconds, MIDDLE), nearest_rank(seconds, MOST))


def nearest_rank(values: Sequence[int], percent: int) -> int:
    """The least value that so many percent of `values`, of which there is one, do not exceed."""
    place = math.ceil(len(values) * percent / 100)
    return sorted(values)[max(place, 1) - 1]
