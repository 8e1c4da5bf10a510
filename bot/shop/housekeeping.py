"""Forgetting what nobody needs any more. Orders, the ledger, cases and the audit stay."""

from __future__ import annotations

from bot.domain.clock import DAY, Clock
from bot.storage import (
    Database,
    Transaction,
    baskets,
    drafts,
    fsm,
    inbox,
    outbox,
    panel_book,
    pasted_links,
    probes,
    searches,
)

INBOX_DAYS = 2
DRAFT_DAYS = 30


class Housekeeping:
    """`step` forgets what is old enough."""

    def __init__(self, *, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    async def step(self) -> None:
        await self._db.write(self._forget)

    def _forget(self, tx: Transaction) -> None:
        now = self._clock.now()
        inbox.forget_before(tx, now - INBOX_DAYS * DAY)
        month_ago = now - DRAFT_DAYS * DAY
        for part in (
            drafts,
            baskets,
            searches,
            pasted_links,
            fsm,
            outbox,
            panel_book,
            probes,
        ):
            part.forget_before(tx, month_ago)
