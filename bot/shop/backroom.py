"""What of the panels' catalogues is not on the shelf, and why; what an admin takes off it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from bot.domain.clock import Clock
from bot.domain.left_out import LeftOut
from bot.domain.records import ListedService, Unreadable
from bot.domain.views import LeftOutPage
from bot.storage import Transaction, audit, left_out, services

PAGE = 8


class Backroom:
    """Answers admins. Rows that could not be read at all are known from the last sync on."""

    def __init__(self, *, clock: Clock) -> None:
        self._clock = clock
        self._unreadable: dict[str, Sequence[str]] = {}

    def note_unreadable(self, panel: str, rows: Sequence[str]) -> None:
        """What the panel listed last that could not be read, a line for each row."""
        self._unreadable[panel] = rows

    def reasons(self, tx: Transaction) -> Counter[LeftOut]:
        """How many services are left out, of all panels."""
        found = sum(left_out.counts(tx).values(), Counter[LeftOut]())
        found[LeftOut.UNREADABLE] = sum(len(rows) for rows in self._unreadable.values())
        return +found

    def reasons_at(self, tx: Transaction, panel_id: int, panel: str) -> Counter[LeftOut]:
        found = left_out.counts(tx).get(panel_id, Counter[LeftOut]())
        found[LeftOut.UNREADABLE] = len(self._unreadable.get(panel, ()))
        return +found

    def page(self, tx: Transaction, reason: LeftOut, page: int) -> LeftOutPage:
        total = self.reasons(tx)[reason]
        pages = max(1, -(-total // PAGE))
        page = min(max(page, 0), pages - 1)
        return LeftOutPage(reason, self._rows(tx, reason, page * PAGE), total, page, pages)

    def withhold(
        self, tx: Transaction, admin_id: int, service_id: int, on: bool
    ) -> ListedService | None:
        """Take a service off the shelf, or (not `on`) put it back. None: there is no such one."""
        now = self._clock.now()
        if on:
            changed = services.withhold(tx, service_id, now)
        else:
            changed = services.put_back(tx, service_id)
        if changed:
            action = "withhold" if on else "put-back"
            audit.record(tx, admin_id, action, f"service {service_id}", at=now)
        return left_out.one(tx, service_id)

    def service(self, tx: Transaction, service_id: int) -> ListedService | None:
        """Any service, sold or not."""
        return left_out.one(tx, service_id)

    def _rows(
        self, tx: Transaction, reason: LeftOut, offset: int
    ) -> Sequence[ListedService | Unreadable]:
        if reason is not LeftOut.UNREADABLE:
            return left_out.page(tx, reason, limit=PAGE, offset=offset)
        rows = [Unreadable(panel, row) for panel, rows in self._unreadable.items() for row in rows]
        return rows[offset : offset + PAGE]
