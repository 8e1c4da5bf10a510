"""How much there is in the measured shop."""

from __future__ import annotations

from dataclasses import dataclass

AT_ONCE = 32
"""Customers who do something at the same moment, unless a row says otherwise."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Everything `times` as much: 1 is the shop of the table, 10 that of the growth table."""

    times: int = 1

    @property
    def services(self) -> int:
        return 10_000 * self.times

    @property
    def customers(self) -> int:
        """Each with a history of orders."""
        return 1_000 * self.times
