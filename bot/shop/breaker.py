"""The rest that a panel gets after an order of unknown outcome.

No order is sent there for two minutes: whatever the panel still does with the lost one is done by
then, and what is ordered later has higher ids. After that a call that reads has to go well first.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.domain.clock import Clock
from bot.shop.desk import Desk
from bot.shop.health import PanelHealth
from bot.storage import Database, Transaction, trust


class Breaker:
    """`ask` is a call that reads, and says to `health` how it went: that opens it again."""

    def __init__(
        self,
        *,
        db: Database,
        clock: Clock,
        health: PanelHealth,
        ask: Callable[[Desk], Awaitable[object]],
    ) -> None:
        self._db = db
        self._clock = clock
        self._health = health
        self._ask = ask

    def lets_through(self, tx: Transaction, panel_id: int) -> bool:
        """Whether orders may be sent to that panel now."""
        return trust.rests_until(tx, panel_id) is None and not self._health.is_unwell(panel_id)

    async def try_again(self, desk: Desk) -> None:
        """Ask a panel whose rest is over whether it is well."""
        until = await self._db.read(trust.rests_until, desk.id)
        if until is not None and until <= self._clock.now():
            await self._ask(desk)
