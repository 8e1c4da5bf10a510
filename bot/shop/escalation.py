"""Cases that stay open are reminded of, the longer the more urgently."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence

from bot.domain.clock import Clock
from bot.domain.escalating import Urgency, next_reminder, urgency
from bot.domain.records import Case
from bot.shop.notices import Notices
from bot.storage import Database, Transaction, cases, panels

MOST_SHOWN = 8


class Escalation:
    """`step` tells each admin once of all cases that are due, in one message."""

    def __init__(
        self, *, db: Database, clock: Clock, notices: Notices, admins: Collection[int]
    ) -> None:
        self._db = db
        self._clock = clock
        self._notices = notices
        self._admins = sorted(admins)

    async def step(self) -> None:
        await self._db.write(self.remind)

    def remind(self, tx: Transaction) -> None:
        """The messages and the next reminders are stored together, so that none comes twice."""
        now = self._clock.now()
        due = cases.due_for_a_reminder(tx, now)
        for admin in self._admins:
            theirs = [case for case in due if self._concerns(case, admin, now)]
            if theirs:
                self._tell(tx, admin, theirs, now)
        for case in due:
            cases.reminded(tx, case.id, next_at=next_reminder(case.opened_at, now))

    def _concerns(self, case: Case, admin: int, now: int) -> bool:
        """At first whoever took it, if it is still an admin; else everybody."""
        if urgency(case.opened_at, now) is not Urgency.WAITING:
            return True
        return case.owner not in self._admins or case.owner == admin

    def _tell(self, tx: Transaction, admin: int, due: Sequence[Case], now: int) -> None:
        """They come the oldest and largest first. Ages are in seconds, sums in millionths."""
        shown = [_entry(tx, case, now) for case in due[:MOST_SHOWN]]
        self._notices.person(
            tx,
            admin,
            "admin-reminder",
            f"reminder:{now}:to:{admin}",
            at=now,
            urgency=max(urgency(case.opened_at, now) for case in due),
            n=len(due),
            total=sum(_micros(case) for case in due),
            shown=json.dumps(shown),
        )


def _entry(tx: Transaction, case: Case, now: int) -> list[str | int]:
    """Its number, what it is about, its age, its amount."""
    panel = panels.get(tx, case.panel_id)
    name = "" if panel is None else panel.name
    about = name if case.order_id is None else f"#{case.order_id}"
    return [case.id, about, now - case.opened_at, _micros(case)]


def _micros(case: Case) -> int:
    return 0 if case.amount is None else case.amount.micros
