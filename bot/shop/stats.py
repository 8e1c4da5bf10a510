"""How the shop does: orders, money and people of today, of a week and of a month."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from bot.domain.clock import Clock
from bot.domain.figures import Figures, PanelSales, Period, ServiceSales, ShopFigures, Visitors
from bot.domain.money import Money, amount_in
from bot.domain.order_life import SOLD, OrderState
from bot.domain.panel_book import units
from bot.storage import Transaction, alerts, cases, statistics
from bot.storage.statistics import BookedCost, Charge, Group

TOP_SERVICES = 5
_REFUSED = frozenset({OrderState.REJECTED, OrderState.RELEASED})
_ORDER = tuple(Period)
"""From the shortest to the longest."""


class Stats:
    """What `/stats` reads, in one transaction."""

    def __init__(self, *, clock: Clock, currency: str) -> None:
        self._clock = clock
        self._currency = currency

    def view(self, tx: Transaction) -> ShopFigures:
        now = self._clock.now()
        starts = {str(period): period.start(now) for period in Period}
        groups, costs = statistics.groups(tx, starts), self._costs(tx, starts)
        new, came = statistics.new_people(tx, starts), statistics.customers(tx, starts)
        unfinished = statistics.open_orders(tx)
        return ShopFigures(
            at=now,
            figures={period: self._figures(groups, costs, period) for period in Period},
            visitors={period: Visitors(new[period], came[period]) for period in Period},
            services=self._services(tx, starts[Period.MONTH]),
            panels=self._panels(groups, costs, statistics.panel_names(tx)),
            holds=self._money(statistics.held(tx)),
            open_orders=unfinished.count,
            oldest=unfinished.oldest,
            cases=cases.count_open(tx),
            alerts=alerts.going_on(tx),
        )

    def _costs(self, tx: Transaction, starts: Mapping[str, int]) -> Costs:
        return Costs(
            statistics.booked_costs(tx, starts),
            statistics.charges(tx, starts),
            statistics.exchange_rates(tx),
            self._currency,
        )

    def _figures(self, groups: Iterable[Group], costs: Costs, period: Period) -> Figures:
        found = [group for group in groups if _belongs(group.age, period)]
        sold = [group for group in found if group.state in SOLD]

        def orders(*states: OrderState) -> int:
            return sum(group.orders for group in found if group.state in states)

        return Figures(
            confirmed=sum(group.orders for group in found),
            placed=orders(*SOLD),
            completed=orders(OrderState.COMPLETED),
            partial=orders(OrderState.PARTIAL),
            canceled=orders(OrderState.CANCELED),
            refused=orders(*_REFUSED),
            turnover=self._turnover(sold),
            refunds=self._money(sum(group.refunded for group in sold)),
            cost=costs.total(period),
            costs_known=sum(group.known for group in sold),
        )

    def _panels(
        self, groups: Sequence[Group], costs: Costs, names: Mapping[int, str]
    ) -> list[PanelSales]:
        """Each panel that something was sold of in the longest period."""
        found = []
        for panel_id, name in names.items():
            sold = [one for one in groups if one.panel_id == panel_id and one.state in SOLD]
            if sold:
                turnover, cost = self._turnover(sold), costs.total(Period.MONTH, panel_id)
                orders = sum(group.orders for group in sold)
                found.append(PanelSales(name, orders, turnover, turnover - cost))
        return found

    def _services(self, tx: Transaction, since: int) -> list[ServiceSales]:
        found = statistics.top_services(tx, since, TOP_SERVICES)
        return [ServiceSales(one.name, one.orders, self._money(one.turnover)) for one in found]

    def _turnover(self, sold: Iterable[Group]) -> Money:
        return self._money(sum(group.price - group.refunded for group in sold))

    def _money(self, micros: int) -> Money:
        return Money(micros, self._currency)


class Costs:
    """What orders cost at the panels, in the shop's currency.

    `booked` is exact. Orders from before that book have `charges`, as far as the panels have told
    them, which are converted by the latest `rates`.
    """

    def __init__(
        self,
        booked: Iterable[BookedCost],
        charges: Iterable[Charge],
        rates: Mapping[int, Decimal],
        currency: str,
    ) -> None:
        self._currency = currency
        self._amounts: defaultdict[tuple[int, str], Decimal] = defaultdict(Decimal)
        for cost in booked:
            self._amounts[cost.panel_id, cost.age] += units(cost.amount) * cost.rate
        for charge in charges:
            rate = rates.get(charge.panel_id, Decimal(1))
            self._amounts[charge.panel_id, charge.age] += _cost(charge) * rate

    def total(self, period: Period, panel_id: int | None = None) -> Money:
        """Of one panel, or of all. Rounded up, once."""
        amount = sum(
            amount
            for (of_panel, age), amount in self._amounts.items()
            if _belongs(Period(age), period) and panel_id in (None, of_panel)
        )
        return Money.ceiling(Decimal(amount), self._currency)


def _cost(charge: Charge) -> Decimal:
    """Where the customer got a part back, the panel is taken to have given it back too."""
    amount = amount_in(charge.text)
    if charge.refunded == 0:
        return amount
    return amount * (charge.price - charge.refunded) / charge.price


def _belongs(age: Period, period: Period) -> bool:
    return _ORDER.index(age) <= _ORDER.index(period)
