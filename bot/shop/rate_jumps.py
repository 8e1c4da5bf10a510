"""Services that are held back because their rate jumped, until an admin approves it."""

from __future__ import annotations

from decimal import Decimal

from bot.domain.alerts import AlertKind
from bot.domain.clock import Clock
from bot.shop.alerts import Alerts
from bot.storage import Transaction, audit, panels, price_truth
from bot.storage.price_truth import Waiting


class RateJumps:
    """`percent` is how far a rate may move by itself; 0: as far as it likes."""

    def __init__(self, *, clock: Clock, alerts: Alerts, percent: Decimal) -> None:
        self._clock = clock
        self._alerts = alerts
        self.percent = percent

    def note(self, tx: Transaction, panel_id: int, *, new: int) -> None:
        """After a sync: one alert for all that wait. `new` of them do so since now.

        New ones are told though others have waited before; there, too, once an hour at most.
        """
        now, count = self._clock.now(), price_truth.count_waiting(tx, panel_id)
        if new or not count:
            self._alerts.clear(tx, AlertKind.RATE_JUMP, panel_id, at=now)
        if count:
            self._alerts.raise_alert(tx, AlertKind.RATE_JUMP, panel_id, at=now, n=count)

    def waiting(self, tx: Transaction) -> Waiting:
        """All that are held back, of all panels."""
        return price_truth.waiting(tx)

    def approve(self, tx: Transaction, admin_id: int, service_id: int, mark: int) -> bool:
        """Sell a service at the rate that was shown. False: that is out of date."""
        if not price_truth.approve(tx, service_id, mark):
            return False
        self._approved(tx, admin_id, f"service {service_id}")
        return True

    def approve_all(self, tx: Transaction, admin_id: int, mark: int) -> int | None:
        """Sell exactly those that were shown, at their rates. None: that is out of date."""
        if price_truth.waiting(tx).mark != mark:
            return None
        count = price_truth.approve_all(tx)
        self._approved(tx, admin_id, f"all {count}")
        return count

    def _approved(self, tx: Transaction, admin_id: int, what: str) -> None:
        now = self._clock.now()
        audit.record(tx, admin_id, "rate-approved", what, at=now)
        for panel in panels.every(tx):
            if not price_truth.count_waiting(tx, panel.id):
                self._alerts.clear(tx, AlertKind.RATE_JUMP, panel.id, at=now)
