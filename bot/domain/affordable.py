"""How many of a service a balance pays for."""

from __future__ import annotations

from bot.domain.catalogue import Service
from bot.domain.money import Money
from bot.domain.pricing import PriceRules
from bot.domain.quantity import LARGEST
from bot.domain.service_types import Billing


def most_affordable(rules: PriceRules, service: Service, balance: Money, runs: int) -> int | None:
    """The largest quantity of one run within the limits that the balance pays, `runs` times.

    None where it does not pay for the least, or where no quantity is chosen.
    """
    least, most = max(service.minimum, 1), min(service.maximum, LARGEST)
    if service.billing is not Billing.QUANTITY or least > most:
        return None
    if rules.total(service, least * runs) > balance:
        return None
    while least < most:
        middle = (least + most + 1) // 2
        if rules.total(service, middle * runs) <= balance:
            least = middle
        else:
            most = middle - 1
    return least
