"""What is found out about the time between a backup and its restoring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class SearchProblem(StrEnum):
    """Why a panel's ids do not tell what was ordered since. Stored, and the name of a text."""

    UNANSWERED = "unanswered"
    """It did not answer, or not soundly: it is asked again."""
    TEXT_IDS = "text-ids"
    NO_ORDERS = "no-orders"
    """There is no order of ours from before, so nobody knows where to begin."""
    OUT_OF_ORDER = "out-of-order"
    TOO_FAR = "too-far"
    """Its numbers go on for longer than may be asked for."""
    GONE = "gone"
    """It is no longer in the settings."""


@dataclass(frozen=True, slots=True)
class Stray:
    """An order on our account that no order of ours owns. `charge` is in the panel's currency."""

    remote_id: str
    charge: Decimal | None


@dataclass(frozen=True, slots=True)
class PanelSearch:
    """What came out at one panel. No `problem`: all ids that matter were answered.

    `rate` is what one unit of its currency is worth in the shop's. `difference` is what lies there
    less what the restored books say, in the panel's currency; None where that cannot be told.
    """

    panel: str
    strays: Sequence[Stray] = ()
    rate: Decimal = Decimal(1)
    problem: SearchProblem | None = None
    difference: Decimal | None = None
    currency: str = ""

    @property
    def is_clean(self) -> bool:
        """Nothing was ordered there since, as far as can be known."""
        return self.problem is None and not self.strays and self.difference == 0

    @property
    def costs(self) -> Mapping[str, Decimal]:
        """What each stray is taken to have cost, by its id, in the panel's currency.

        Some panels show no charge at first: such orders share what else has left the account.
        """
        told = sum((one.charge for one in self.strays if one.charge), Decimal(0))
        silent = sum(not one.charge for one in self.strays)
        rest = max(-(self.difference or Decimal(0)) - told, Decimal(0))
        return {one.remote_id: one.charge or rest / silent for one in self.strays}

    @property
    def cost(self) -> Decimal:
        """Of all strays, in the shop's currency."""
        return sum(self.costs.values(), Decimal(0)) * self.rate


@dataclass(frozen=True, slots=True)
class Restored:
    """`made_at` is when the backup was made, `restored_at` when it was put in place.

    `searched` has the panels that are done, `waiting` the names of the others.
    """

    made_at: int
    restored_at: int
    searched: Sequence[PanelSearch] = ()
    waiting: Sequence[str] = ()

    @property
    def strays(self) -> int:
        return sum(len(one.strays) for one in self.searched)

    @property
    def cost(self) -> Decimal:
        """Of all strays, in the shop's currency."""
        return sum((one.cost for one in self.searched), Decimal(0))

    @property
    def is_clean(self) -> bool:
        """Every panel was searched, and nothing was ordered since."""
        return not self.waiting and all(one.is_clean for one in self.searched)
