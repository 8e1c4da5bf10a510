"""The boundaries that every effect of the shop has to cross, and what may happen there.

A plan is asked at every crossing which trouble meets it, if any. It knows nothing of how the
trouble is done: that is the boundary's own table.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from random import Random
from typing import Protocol

from bot.domain.clock import Clock


class Boundary(StrEnum):
    """Where the shop ends and the world begins."""

    DATABASE = "database"
    PANEL = "panel"
    TELEGRAM = "telegram"


class Plan(Protocol):
    """Who decides what goes wrong."""

    def trouble(self, boundary: Boundary, name: str) -> str | None:
        """The name of the trouble that meets this crossing."""


class Calm:
    """Nothing goes wrong."""

    def trouble(self, boundary: Boundary, name: str) -> str | None:
        return None


@dataclass(slots=True)
class Weather:
    """Each crossing has its share (0 to 1) of trouble, drawn with the seed's own dice."""

    random: Random
    troubles: Mapping[Boundary, Sequence[str]]
    shares: dict[Boundary, float] = field(default_factory=dict)
    met: Counter[str] = field(default_factory=Counter)

    def trouble(self, boundary: Boundary, name: str) -> str | None:
        share = self.shares.get(boundary, 0.0)
        if share == 0.0 or self.random.random() >= share:
            return None
        found = self.random.choice(self.troubles[boundary])
        self.met[found] += 1
        return found


@dataclass(slots=True)
class NthFails:
    """Exactly one crossing of one boundary meets that trouble; the others are counted."""

    boundary: Boundary
    number: int
    name: str
    crossed: int = 0

    @property
    def reached(self) -> bool:
        return self.crossed >= self.number

    def trouble(self, boundary: Boundary, name: str) -> str | None:
        if boundary is not self.boundary:
            return None
        self.crossed += 1
        return self.name if self.crossed == self.number else None


@dataclass(slots=True)
class Events:
    """What happened, in order: the same seed tells the same."""

    clock: Clock
    lines: list[str] = field(default_factory=list)

    def note(self, what: str) -> None:
        self.lines.append(f"{self.clock.monotonic():.3f} {what}")
