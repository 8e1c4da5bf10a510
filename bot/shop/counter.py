"""A desk for each panel account of the settings; what becomes of a panel that has left them."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Collection, Iterable
from decimal import Decimal
from functools import partial

from bot.domain.alerts import AlertKind
from bot.domain.clock import Clock
from bot.domain.left_out import LeftOut
from bot.panel import PanelAccount, PanelClient, Timeouts, profile_from
from bot.shop.accounts import AccountGuard
from bot.shop.alerts import Alerts
from bot.shop.desk import CallBudget, Desk
from bot.storage import Database, Transaction, orders, panels, profiles

log = logging.getLogger(__name__)


class BadProfileError(Exception):
    """What is stored of a panel's habits cannot be read. The text says what to do."""


class Counter:
    """Opens the desks, and closes their clients.

    `when_opened` is awaited when a panel turned out to be ours after the start.
    """

    def __init__(
        self,
        *,
        db: Database,
        clock: Clock,
        alerts: Alerts,
        timeouts: Timeouts,
        calls_per_minute: int,
        new_salt: Callable[[], str],
        when_opened: Callable[[], Awaitable[None]],
    ) -> None:
        self._db = db
        self._clock = clock
        self._alerts = alerts
        self._timeouts = timeouts
        self._calls_per_minute = calls_per_minute
        self._new_salt = new_salt
        self._when_opened = when_opened
        self._desks: list[Desk] = []
        self._learned: list[tuple[Desk, str, str]] = []

    async def open(self, accounts: Iterable[tuple[PanelAccount, Decimal]]) -> list[Desk]:
        """`accounts`: each with its exchange rate. Raises BadProfileError."""
        for account, rate in accounts:
            self._desks.append(await self._open(account, rate))
        await self._db.write(self._close_all_but, {desk.id for desk in self._desks})
        return list(self._desks)

    async def close(self) -> None:
        for desk in self._desks:
            await desk.client.close()

    async def keep_learned(self) -> None:
        """Store what the clients have learned since."""
        while self._learned:
            desk, name, value = self._learned[0]
            at = self._clock.now()
            if await self._db.write(profiles.learn, desk.id, name, value, at=at):
                log.info("panel %s: learned %s=%s", desk.name, name, value)
            del self._learned[0]

    async def _open(self, account: PanelAccount, rate: Decimal) -> Desk:
        panel_id = await self._db.write(_ensure, account.name, rate)
        habits = await self._db.read(profiles.of, panel_id)
        budget = CallBudget(self._clock, self._calls_per_minute)
        try:
            profile = profile_from({name: habit.value for name, habit in habits.items()})
        except ValueError as error:
            raise BadProfileError(
                f"the profile of panel {account.name} cannot be read: {error}:"
                f" see `kiosk panel profile {account.name}`"
            ) from error
        client = PanelClient(
            account,
            timeouts=self._timeouts,
            profile=profile,
            clock=self._clock,
            before_read=budget.for_read,
            settled={name for name, habit in habits.items() if not habit.learned},
            on_learned=partial(self._note_learned, account.name),
        )
        guard = self._guard(panel_id, account, client)
        await self._db.write(guard.begin)
        return Desk(panel_id, account.name, client, budget, rate, guard)

    def _guard(self, panel_id: int, account: PanelAccount, client: PanelClient) -> AccountGuard:
        return AccountGuard(
            db=self._db,
            clock=self._clock,
            alerts=self._alerts,
            panel_id=panel_id,
            account=account,
            client=client,
            new_salt=self._new_salt,
            when_opened=self._when_opened,
        )

    def _note_learned(self, panel: str, name: str, value: str) -> None:
        desk = next(desk for desk in self._desks if desk.name == panel)
        self._learned.append((desk, name, value))

    def _close_all_but(self, tx: Transaction, open_ids: Collection[int]) -> None:
        now = self._clock.now()
        for panel in panels.every(tx):
            if panel.id in open_ids:
                self._alerts.clear(tx, AlertKind.PANEL_GONE, panel.id, at=now)
                continue
            panels.close(tx, panel.id, LeftOut.PANEL_GONE)
            waiting = orders.count_sent_and_open(tx, panel.id)
            told = AlertKind.PANEL_GONE if waiting else None
            self._alerts.forget_panel(tx, panel.id, at=now, but=told)
            log.warning(
                "panel %s has left the settings: its services are not sold, and its %d open"
                " orders are not followed. Set its URL and key again to go on with it",
                panel.name,
                waiting,
            )
            if waiting:
                self._alerts.raise_alert(
                    tx, AlertKind.PANEL_GONE, panel.id, at=now, orders=waiting
                )


def _ensure(tx: Transaction, name: str, rate: Decimal) -> int:
    panel_id = panels.ensure(tx, name)
    panels.set_rate(tx, panel_id, rate)
    return panel_id
