"""What the shop asks: the panel's rate, the exchange rate and the margin make the price."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from bot.domain.money import Money
from bot.domain.service_types import Billing

PER = 1000
"""Panels quote rates per thousand."""


class Priced(Protocol):
    """What a price is made from. `rate`: panel currency for 1000, or for one package."""

    @property
    def rate(self) -> Decimal: ...
    @property
    def exchange_rate(self) -> Decimal: ...
    @property
    def billing(self) -> Billing: ...


@dataclass(frozen=True, slots=True)
class PriceRules:
    """How this shop makes prices. `decimals`: the digits that are shown, and charged."""

    currency: str
    decimals: int
    markup_percent: Decimal

    def unit_price(self, service: Priced) -> Money:
        """The price of 1000, or of one package, for showing: rounded up."""
        return self.total(service, per(service))

    def total(self, service: Priced, quantity: int) -> Money:
        """The price of an order: exact, then rounded up once. What is shown is charged."""
        markup = 1 + self.markup_percent / 100
        return self._rounded(cost_of(service, quantity) * markup)

    def cost(self, service: Priced, quantity: int) -> Money:
        """What the panel is expected to charge, in the shop currency, rounded up."""
        return Money.ceiling(cost_of(service, quantity), self.currency)

    def _rounded(self, amount: Decimal) -> Money:
        return Money.ceiling(amount, self.currency).rounded_up(self.decimals)


def cost_of(service: Priced, quantity: int) -> Decimal:
    """The panel's price of an order, exact, in units of the shop currency.

    `quantity` is the total over all runs; the number of lines; 1 for a package.
    """
    return panel_price(service, quantity) * service.exchange_rate


def panel_price(service: Priced, quantity: int) -> Decimal:
    """The same in the panel's own currency."""
    return service.rate * quantity / per(service)


def per(service: Priced) -> int:
    """How many the rate is the price of."""
    return 1 if service.billing is Billing.PACKAGE else PER
