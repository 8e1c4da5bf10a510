"""Drip-feed: an order that is delivered in several runs, some minutes apart."""

from __future__ import annotations

from dataclasses import dataclass

MOST_RUNS = 1000
LONGEST_INTERVAL = 10_080
"""Minutes: a week."""
OFFERED_INTERVALS = (5, 10, 15, 30, 60, 90, 180, 360, 720, 1440)


@dataclass(frozen=True, slots=True)
class Intervals:
    """The pauses between runs that a panel takes, in minutes: a list, or all within a range."""

    listed: tuple[int, ...] = ()
    least: int = 0
    most: int = 0

    @classmethod
    def parse(cls, text: str) -> Intervals:
        """`5,10,15` or `1-10080`. Raises ValueError, saying what is allowed."""
        least, dash, most = (part.strip() for part in text.partition("-"))
        if dash:
            found = cls(least=_minutes(least), most=_minutes(most))
            if found.least > found.most:
                raise ValueError("the first number of a range is the smaller one")
            return found
        return cls(tuple(sorted({_minutes(part.strip()) for part in text.split(",")})))

    def allows(self, minutes: int) -> bool:
        return minutes in self.listed or self.least <= minutes <= self.most > 0

    @property
    def offered(self) -> tuple[int, ...]:
        """The ones to choose from by a tap."""
        return self.listed or tuple(
            one for one in OFFERED_INTERVALS if self.least <= one <= self.most
        )

    def __str__(self) -> str:
        listed = ",".join(str(minutes) for minutes in self.listed)
        return listed or f"{self.least}-{self.most}"


def _minutes(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and 0 < int(text[:6]) <= LONGEST_INTERVAL):
        raise ValueError(f"minutes are whole numbers from 1 to {LONGEST_INTERVAL}")
    return int(text)


def most_runs(quantity: int, maximum: int) -> int:
    """How many runs of `quantity` fit into the service's limit, which holds for the total."""
    return min(maximum // max(quantity, 1), MOST_RUNS)
