"""Trouble that no single call shows: orders that stand still, services that keep failing."""

from __future__ import annotations

import logging

from bot.domain.alerts import AlertKind
from bot.domain.clock import HOUR, MINUTE, Clock
from bot.shop.alerts import Alerts
from bot.storage import Database, Transaction, alerts, far_ahead, trouble

log = logging.getLogger(__name__)

UNSEEN_SECONDS = 3 * HOUR
"""The tracker looks at every open order once an hour at least."""
FAILING_SECONDS = 48 * HOUR
LATEST_ORDERS = 5
TOO_MANY_FAILED = 4


class Watch:
    """`step` looks once."""

    def __init__(self, *, db: Database, clock: Clock, alerts: Alerts) -> None:
        self._db = db
        self._clock = clock
        self._alerts = alerts
        self._latest: int | None = None

    async def step(self) -> None:
        now = self._clock.now()
        await self._db.write(self._look, now)
        self._latest = now

    def _look(self, tx: Transaction, now: int) -> None:
        self._look_at_the_clock(tx, now)
        self._look_at_orders(tx, now)
        self._look_at_services(tx, now)

    def _look_at_the_clock(self, tx: Transaction, now: int) -> None:
        """Set back, it would make everybody wait for what was planned before that."""
        if self._latest is None or now < self._latest - MINUTE:
            found = far_ahead.bring_near(tx, now)
            if found:
                log.warning("the clock was far ahead: %d moments are due now", found)

    def _look_at_orders(self, tx: Transaction, now: int) -> None:
        stalled = trouble.count_stalled(tx)
        unseen = trouble.count_unseen(tx, before=now - UNSEEN_SECONDS)
        if stalled or unseen:
            self._alerts.raise_alert(
                tx, AlertKind.STALE_ORDERS, at=now, stalled=stalled, unseen=unseen
            )
        else:
            self._alerts.clear(tx, AlertKind.STALE_ORDERS, at=now)

    def _look_at_services(self, tx: Transaction, now: int) -> None:
        since = now - FAILING_SECONDS
        failing = trouble.failing_services(
            tx, since=since, latest=LATEST_ORDERS, failed=TOO_MANY_FAILED
        )
        for service in failing:
            self._alerts.raise_alert(
                tx,
                AlertKind.SERVICE_FAILING,
                service.id,
                at=now,
                panel=service.panel,
                failed=service.failed,
                of=service.ended,
            )
        for alert in alerts.going_on(tx):
            is_over = alert.subject not in {service.id for service in failing}
            if alert.kind is AlertKind.SERVICE_FAILING and is_over:
                self._alerts.clear(tx, alert.kind, alert.subject, at=now)
