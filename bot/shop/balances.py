"""What is left at each panel, and for how long it will do."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from bot.domain.clock import DAY, Clock
from bot.domain.views import PanelBalance
from bot.panel import PanelError
from bot.shop.desk import Desk
from bot.shop.notices import Notices
from bot.storage import Database, Transaction, orders, panels

PACE_DAYS = 7


class Balances:
    """Asks the panels for what is left."""

    def __init__(
        self,
        *,
        db: Database,
        clock: Clock,
        desks: Sequence[Desk],
        currency: str,
        notices: Notices,
    ) -> None:
        self._db = db
        self._clock = clock
        self._desks = tuple(desks)
        self._currency = currency
        self._notices = notices

    async def ask(self) -> list[PanelBalance]:
        """Every panel, asked now; where that fails, what was known last and the problem."""
        return [await self._ask(desk) for desk in self._desks]

    async def _ask(self, desk: Desk) -> PanelBalance:
        problem = None
        try:
            answer = await desk.client.balance()
            amount = str(answer.amount)
            await self._db.write(self._store, desk, amount, answer.currency)
        except PanelError as error:
            problem = str(error)
            await self._db.write(panels.record_error, desk.id, problem, at=self._clock.now())
        return await self._db.read(self._view, desk.id, problem)

    def _store(self, tx: Transaction, desk: Desk, amount: str, currency: str) -> None:
        now = self._clock.now()
        panels.record_balance(tx, desk.id, amount, currency, at=now)
        if currency != self._currency and desk.exchange_rate == 1:
            self._notices.admins(
                tx,
                "admin-other-currency",
                f"currency:{desk.id}:{now // DAY}",
                at=now,
                panel=desk.name,
                currency=currency,
                shop_currency=self._currency,
            )

    def _view(self, tx: Transaction, panel_id: int, problem: str | None) -> PanelBalance:
        panel = panels.get(tx, panel_id)
        if panel is None:
            raise LookupError("a panel is never deleted")
        since = self._clock.now() - PACE_DAYS * DAY
        spent = sum(
            (_amount(text) for text in orders.charges_since(tx, panel_id, since)), Decimal(0)
        )
        return PanelBalance(panel, _days_left(panel.balance, spent), problem)


def _days_left(balance: str | None, spent: Decimal) -> int | None:
    if balance is None or spent <= 0:
        return None
    return max(0, int(_amount(balance) * PACE_DAYS / spent))


def _amount(text: str) -> Decimal:
    try:
        amount = Decimal(text)
    except InvalidOperation:
        return Decimal(0)
    return amount if amount.is_finite() else Decimal(0)
