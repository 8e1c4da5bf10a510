"""What is left at each panel, and for how long it will do."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.domain.alerts import About, AlertKind, about
from bot.domain.clock import DAY, Clock
from bot.domain.money import Money, MoneyRangeError, amount_in
from bot.domain.panel_book import BookView
from bot.domain.pricing import panel_price
from bot.domain.records import PanelRecord
from bot.domain.views import PanelBalance, PanelBook
from bot.panel import Balance, PanelError
from bot.shop import balance_checks
from bot.shop.alerts import Alerts
from bot.shop.balance_checks import BalanceChecks, ToldBalance
from bot.shop.desk import Desk, at_each
from bot.shop.health import PanelHealth
from bot.storage import Database, Transaction, alerts, orders, panels, trouble, trust

PACE_DAYS = 7
SHOWN_CHECKS = 10

Tell = Callable[[Sequence[PanelBalance]], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class LowBalance:
    """When there is too little: not enough for `days`, or less than `amount` of the shop's."""

    days: int
    amount: Decimal | None


class Balances:
    """Asks the panels for what is left, and says when it is too little."""

    def __init__(
        self,
        *,
        db: Database,
        clock: Clock,
        desks: Sequence[Desk],
        currency: str,
        low: LowBalance,
        alerts: Alerts,
        health: PanelHealth,
        checks: BalanceChecks,
    ) -> None:
        self._db = db
        self._clock = clock
        self._desks = tuple(desks)
        self._currency = currency
        self._low = low
        self._alerts = alerts
        self._health = health
        self._checks = checks

    async def ask(self, tell: Tell | None = None) -> list[PanelBalance]:
        """Every panel, asked now, side by side; where that fails, what was known last and why.

        `tell` hears after each answer what is known so far.
        """
        known = {desk.id: await self._known(desk, None, asking=True) for desk in self._desks}
        one_at_a_time = asyncio.Lock()

        async def ask_one(desk: Desk) -> None:
            known[desk.id] = await self.ask_one(desk)
            if tell is not None:
                async with one_at_a_time:
                    await tell(list(known.values()))

        await at_each(self._desks, ask_one)
        return list(known.values())

    async def ask_one(self, desk: Desk) -> PanelBalance:
        """One panel, asked now; where that fails, what was known last and why."""
        problem, mark = None, await self._db.read(self._checks.mark, desk.id)
        try:
            answer = await desk.client.balance()
            await self._db.write(self._store, desk, answer, mark)
        except PanelError as error:
            problem = str(error)
            await self._db.write(self._note_failure, desk.id, error)
        return await self._known(desk, problem)

    async def _known(
        self, desk: Desk, problem: str | None, *, asking: bool = False
    ) -> PanelBalance:
        return await self._db.read(self._view, desk, problem, asking)

    def _note_failure(self, tx: Transaction, panel_id: int, error: PanelError) -> None:
        panels.record_error(tx, panel_id, str(error), at=self._clock.now())
        self._health.failed(tx, panel_id, error)

    def _store(self, tx: Transaction, desk: Desk, answer: Balance, mark: int | None) -> None:
        now, text = self._clock.now(), str(answer.amount)
        panels.record_balance(tx, desk.id, text, answer.currency, at=now)
        self._health.heard(tx, desk.id)
        self._judge_currency(tx, desk, answer.currency)
        self._judge_balance(tx, desk)
        told = ToldBalance(desk.id, answer.amount, answer.currency, desk.exchange_rate)
        self._checks.compare(tx, told, mark, at=now)

    def _judge_currency(self, tx: Transaction, desk: Desk, currency: str) -> None:
        now, kind = self._clock.now(), AlertKind.OTHER_CURRENCY
        if not self._panel(tx, desk).counts_in_another(self._currency, desk.exchange_rate):
            self._alerts.clear(tx, kind, desk.id, at=now)
            return
        self._alerts.raise_alert(
            tx, kind, desk.id, at=now, currency=currency, shop_currency=self._currency
        )

    def _judge_balance(self, tx: Transaction, desk: Desk) -> None:
        now, kind, panel = self._clock.now(), AlertKind.LOW_BALANCE, self._panel(tx, desk)
        why = self._why_low(tx, desk, panel)
        if why is None:
            self._alerts.clear(tx, kind, desk.id, at=now)
            return
        self._alerts.raise_alert(
            tx,
            kind,
            desk.id,
            at=now,
            why=why,
            amount=panel.balance or "0",
            currency=panel.currency or "",
            days=self._days_left(tx, panel) or 0,
        )

    def _why_low(self, tx: Transaction, desk: Desk, panel: PanelRecord) -> str | None:
        left, days = amount_in(panel.balance or ""), self._days_left(tx, panel)
        if left < self._needed(tx, desk.id):
            return "orders"
        if days is not None and days < self._low.days:
            return "days"
        limit = self._low.amount
        return "amount" if limit is not None and left * desk.exchange_rate < limit else None

    def _needed(self, tx: Transaction, panel_id: int) -> Decimal:
        """What waits to be sent, or the dearest order that was refused for want of funds today."""
        waiting = trouble.waiting(tx, panel_id)
        refused = trouble.refused_for_funds(tx, panel_id, since=self._clock.now() - DAY)
        dearest = max((panel_price(one, one.quantity) for one in refused), default=Decimal(0))
        total = sum((panel_price(one, one.quantity) for one in waiting), Decimal(0))
        return max(total, dearest)

    def _view(
        self, tx: Transaction, desk: Desk, problem: str | None, asking: bool
    ) -> PanelBalance:
        panel = self._panel(tx, desk)
        going_on = [
            alert
            for alert in alerts.going_on(tx)
            if about(alert.kind) is About.PANEL and alert.subject == desk.id
        ]
        days, worth = self._days_left(tx, panel), self._worth(desk, panel)
        book = self._book(tx, panel, checks=1)
        return PanelBalance(panel, days, problem, worth, going_on, asking, book)

    def page(self, tx: Transaction, panel_id: int) -> PanelBook | None:
        """A panel's book with its latest comparisons; None where there is no such panel."""
        panel = panels.get(tx, panel_id)
        if panel is None:
            return None
        book = self._book(tx, panel, checks=SHOWN_CHECKS)
        return PanelBook(panel, book, trust.view(tx, panel_id))

    def _book(self, tx: Transaction, panel: PanelRecord, *, checks: int) -> BookView:
        return balance_checks.view(
            tx,
            panel.id,
            panel.currency or self._currency,
            balance=amount_in(panel.balance or ""),
            now=self._clock.now(),
            checks=checks,
        )

    def _panel(self, tx: Transaction, desk: Desk) -> PanelRecord:
        panel = panels.get(tx, desk.id)
        if panel is None:
            raise LookupError("a panel is never deleted")
        return panel

    def _days_left(self, tx: Transaction, panel: PanelRecord) -> int | None:
        since = self._clock.now() - PACE_DAYS * DAY
        charges = orders.charges_since(tx, panel.id, since)
        spent = sum((amount_in(text) for text in charges), Decimal(0))
        if panel.balance is None or spent <= 0:
            return None
        return max(0, int(amount_in(panel.balance) * PACE_DAYS / spent))

    def _worth(self, desk: Desk, panel: PanelRecord) -> Money | None:
        if panel.balance is None or desk.exchange_rate == 1:
            return None
        try:
            return Money.floor(amount_in(panel.balance) * desk.exchange_rate, self._currency)
        except MoneyRangeError:
            return None
