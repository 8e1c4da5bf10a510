"""How the shop does: what `/stats` shows. An order counts on the day on which it was confirmed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.alerts import Alert
from bot.domain.clock import DAY
from bot.domain.money import Money


class Period(StrEnum):
    """Whole days in UTC, today included."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"

    @property
    def days(self) -> int:
        return _DAYS[self]

    def start(self, now: int) -> int:
        """Its first second."""
        return now - now % DAY - (self.days - 1) * DAY


_DAYS = {Period.TODAY: 1, Period.WEEK: 7, Period.MONTH: 30}


@dataclass(frozen=True, slots=True)
class Figures:
    """Orders of one period, and what has become of them by now.

    `turnover` is what was captured less `refunds`. `cost` is what the panels keep by their book;
    for `costs_known` of the `placed` orders it is known.
    """

    confirmed: int
    placed: int
    completed: int
    partial: int
    canceled: int
    refused: int
    turnover: Money
    refunds: Money
    cost: Money
    costs_known: int

    @property
    def profit(self) -> Money:
        return self.turnover - self.cost


@dataclass(frozen=True, slots=True)
class Visitors:
    """`new` came for the first time in the period; `customers` confirmed an order in it."""

    new: int
    customers: int


@dataclass(frozen=True, slots=True)
class ServiceSales:
    """What was sold of a service in the longest period."""

    name: str
    orders: int
    turnover: Money


@dataclass(frozen=True, slots=True)
class PanelSales:
    """What was sold of a panel in the longest period."""

    name: str
    orders: int
    turnover: Money
    profit: Money


@dataclass(frozen=True, slots=True)
class OldestOrder:
    """The order that waits for its end the longest."""

    id: int
    created_at: int


@dataclass(frozen=True, slots=True)
class ShopFigures:
    """All of `/stats`. `holds`: money of orders that are not decided yet."""

    at: int
    figures: Mapping[Period, Figures]
    visitors: Mapping[Period, Visitors]
    services: Sequence[ServiceSales]
    panels: Sequence[PanelSales]
    holds: Money
    open_orders: int
    oldest: OldestOrder | None
    cases: int
    alerts: Sequence[Alert]
