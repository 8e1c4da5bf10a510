"""The shop holds its own books against what must always be true, and closes where they are wrong.

It changes nothing in them: what is broken is for a person to look at.
"""

from __future__ import annotations

import logging

from bot.domain.alerts import AlertKind
from bot.domain.clock import HOUR, MINUTE, Clock
from bot.domain.closing import Closing
from bot.shop.alerts import Alerts
from bot.shop.freeze import Freeze
from bot.shop.placing import ABANDONED_SECONDS
from bot.storage import Database, Transaction, findings, invariants, ledger_mark
from bot.storage.invariants import Broken

log = logging.getLogger(__name__)

CHECK_EVERY = HOUR
CHECK_AGAIN = 5 * MINUTE
"""While something is broken: who has put it right need not wait for an hour."""
LONGEST_ON_ITS_WAY = ABANDONED_SECONDS + 5 * MINUTE
"""The placer itself decides what is older than that; it gets time to notice."""


class SelfCheck:
    """`step` checks when it is time to; `look` at once."""

    def __init__(self, *, db: Database, clock: Clock, freeze: Freeze, alerts: Alerts) -> None:
        self._db = db
        self._clock = clock
        self._freeze = freeze
        self._alerts = alerts
        self._due_at = 0.0

    async def step(self) -> None:
        """A clock that is set back puts off no check."""
        if self._clock.monotonic() >= self._due_at:
            await self.look()

    async def look(self) -> None:
        """On a connection of its own: nobody waits for it."""
        before = self._clock.now() - LONGEST_ON_ITS_WAY
        broken = await self._db.read_aside(invariants.all_broken, sent_before=before)
        for name, rows in broken.items():
            log.critical("the books are broken: %s: %s", name, "; ".join(rows))
        await self._db.write(self._note, broken)
        self._due_at = self._clock.monotonic() + (CHECK_AGAIN if broken else CHECK_EVERY)

    def _note(self, tx: Transaction, broken: Broken) -> None:
        lines = [f"{name}: {'; '.join(rows)}" for name, rows in broken.items()]
        findings.put(tx, lines)
        if broken:
            self._close(tx, lines)
        else:
            ledger_mark.note(tx)
            self._reopen(tx)

    def _close(self, tx: Transaction, lines: list[str]) -> None:
        self._freeze.close(tx, Closing.BROKEN_BOOKS)
        now, kind = self._clock.now(), AlertKind.BROKEN_BOOKS
        self._alerts.raise_alert(tx, kind, at=now, words=lines[0], broken=len(lines))

    def _reopen(self, tx: Transaction) -> None:
        if Closing.BROKEN_BOOKS in self._freeze.reasons(tx):
            log.warning("the books are whole again: the shop goes on")
            self._freeze.reopen(tx, Closing.BROKEN_BOOKS)
        self._alerts.clear(tx, AlertKind.BROKEN_BOOKS, at=self._clock.now())
