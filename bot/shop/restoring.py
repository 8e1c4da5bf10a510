"""After a backup was restored: what may have been sent since is looked for, never sent again.

The shop is closed until every panel was searched and nothing was found, or an admin opens it.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from decimal import Decimal

from bot.domain.alerts import AlertKind
from bot.domain.clock import MINUTE, Clock
from bot.domain.closing import Closing
from bot.domain.order_life import OrderState
from bot.domain.records import Order
from bot.domain.resolver import Candidate
from bot.domain.restored import Restored, SearchProblem
from bot.panel import Balance, OrderReport, PanelError, PanelRefusedError
from bot.shop import panel_book
from bot.shop.alerts import Alerts
from bot.shop.ascent import Ascent, where_to_begin
from bot.shop.desk import Desk
from bot.shop.freeze import Freeze
from bot.shop.notices import Notices
from bot.shop.settlement import Settlement
from bot.storage import (
    Database,
    Transaction,
    after_restore,
    attempts,
    audit,
    orders,
    panels,
    probes,
    queue,
    strays,
    trust,
)

log = logging.getLogger(__name__)

AT_THE_CONSOLE = 0
"""Who did it, in the audit, where it was no admin in the chat."""
WHY_UNKNOWN = "the database is a backup: the order may have been sent after that was made"
PATIENCE = 10 * MINUTE
"""A panel that cannot be asked does not keep the admins from hearing of the others."""
MOST_TOLD = 20
CENT = Decimal("0.01")


def close_the_gap(
    tx: Transaction,
    *,
    settlement: Settlement,
    freeze: Freeze,
    given: Mapping[str, int],
    made_at: int,
    at: int,
) -> int:
    """In a database that was a backup, before anybody works on it. Returns how many are doubted.

    `given`: the numbers that the database before it had given. Refills and cancels that wait stay:
    a panel that has them already says so. Messages that wait stay: one may come twice.
    """
    freeze.close(tx, Closing.RESTORED)
    after_restore.note_facts(tx, made_at=made_at, at=at)
    doubted = 0
    for panel in panels.every(tx):
        waiting = orders.reserved(tx, panel.id)
        for order in (*waiting, *orders.submitting(tx, panel.id)):
            _doubt(tx, order, settlement, at)
            doubted += 1
    after_restore.mark_inquiries(tx)
    after_restore.drop_drafts(tx, at=at)
    after_restore.skip_numbers(tx, given)
    audit.record(tx, AT_THE_CONSOLE, "restore", f"backup of {made_at}", at=at)
    return doubted


def _doubt(tx: Transaction, order: Order, settlement: Settlement, at: int) -> None:
    """Reserved or being sent: either way it may lie at the panel by now."""
    if order.state is OrderState.RESERVED:
        queue.leave(tx, order)
        order = orders.submit(tx, order, exchange_rate=None, at=at)
        known = attempts.before(tx, order.panel_id, None, at=at)
        attempts.begin(tx, order.id, known, at=at, padding="")
    attempts.end(tx, order.id, "unknown", why=WHY_UNKNOWN, http_status=None, evidence="", at=at)
    settlement.doubt(tx, order, WHY_UNKNOWN, at=at)


class Restoring:
    """`look` searches one panel, once it can be asked. `open_shop` is the admin's word."""

    def __init__(
        self,
        *,
        db: Database,
        clock: Clock,
        freeze: Freeze,
        alerts: Alerts,
        notices: Notices,
        desks: Sequence[Desk],
    ) -> None:
        self._db = db
        self._clock = clock
        self._freeze = freeze
        self._alerts = alerts
        self._notices = notices
        self._desks = frozenset(desk.id for desk in desks)
        self._began = clock.now()

    async def look(self, desk: Desk) -> None:
        """Nothing to do where no backup was restored, or the panel was searched."""
        if await self._db.read(self._is_wanted, desk.id):
            await self._search(desk)

    def open_shop(self, tx: Transaction, admin_id: int, restored_at: int) -> bool:
        """An admin has read what was found. False where it is not closed for that any more."""
        known = after_restore.facts(tx)
        is_closed = Closing.RESTORED in self._freeze.reasons(tx)
        if known is None or known.restored_at != restored_at or not is_closed:
            return False
        audit.record(tx, admin_id, "open after restore", str(restored_at), at=self._clock.now())
        self._book_strays(tx)
        self._reopen(tx)
        return True

    def _book_strays(self, tx: Transaction) -> None:
        """From now on the balances are held against the books: what was found is no secret spend.

        Not where a panel tells of other people's orders: those were not paid from our account.
        """
        now, known = self._clock.now(), after_restore.restored(tx)
        for search in () if known is None else known.searched:
            panel = panels.named(tx, search.panel)
            if panel is None or trust.view(tx, panel.id).hides_foreign is False:
                continue
            for remote_id, cost in search.costs.items():
                panel_book.stray(tx, panel.id, remote_id, cost, at=now)

    def _is_wanted(self, tx: Transaction, panel_id: int) -> bool:
        is_closed = Closing.RESTORED in self._freeze.reasons(tx)
        return is_closed and not after_restore.is_searched(tx, panel_id)

    async def _search(self, desk: Desk) -> None:
        start, ascent = await self._db.read(where_to_begin, desk.id), Ascent(desk, self._clock)
        problem: SearchProblem | None = SearchProblem.UNANSWERED
        left = None
        try:
            problem = await ascent.climb(start)
            ascent.found |= await self._listed(desk, start.highest)
            left = await desk.client.balance()
        except PanelError as error:
            log.warning("panel %s cannot be searched after the restore: %s", desk.name, error)
            problem = SearchProblem.UNANSWERED
        await self._db.write(self._store, desk.id, ascent.found, problem, left)

    async def _listed(self, desk: Desk, highest: int | None) -> dict[int, OrderReport]:
        """What the panel lists of later orders, where it has such a list."""
        if highest is None:
            return {}
        try:
            listed = await desk.client.own_orders()
        except PanelRefusedError:
            return {}
        numbered = ((trust.number(one), report) for one, report in listed.items())
        return {one: report for one, report in numbered if one is not None and one > highest}

    def _store(
        self,
        tx: Transaction,
        panel_id: int,
        found: Mapping[int, OrderReport],
        problem: SearchProblem | None,
        left: Balance | None,
    ) -> None:
        if Closing.RESTORED not in self._freeze.reasons(tx):
            return
        self._keep_strays(tx, panel_id, found)
        after_restore.offer_strays(tx, panel_id)
        then, currency = after_restore.prepaid_then(tx, panel_id), left.currency if left else ""
        difference = None if left is None or then is None else _difference(left, then)
        after_restore.store_search(tx, panel_id, problem, difference, currency)
        self._pass_over_the_gone(tx)
        if (state := after_restore.restored(tx)) is not None:
            self._judge(tx, state)

    def _keep_strays(
        self, tx: Transaction, panel_id: int, found: Mapping[int, OrderReport]
    ) -> None:
        for one in sorted(found.keys() - probes.known(tx, panel_id, found)):
            report = found[one]
            told = Candidate(one, report.charge, report.word_as_received, report.remains)
            strays.add(tx, panel_id, told, at=self._clock.now())

    def _pass_over_the_gone(self, tx: Transaction) -> None:
        """Nobody can ask a panel that has left the settings."""
        for panel in panels.every(tx):
            if panel.id not in self._desks:
                after_restore.store_search(tx, panel.id, SearchProblem.GONE)

    def _judge(self, tx: Transaction, state: Restored) -> None:
        now = self._clock.now()
        if state.is_clean:
            log.warning("nothing was ordered after the backup: the shop goes on")
            ref = f"restored-clean:{state.restored_at}"
            self._notices.admins(tx, "admin-restored-clean", ref, at=now)
            self._reopen(tx)
        elif not state.waiting or now - self._began >= PATIENCE:
            self._tell(tx, state)

    def _tell(self, tx: Transaction, state: Restored) -> None:
        told = [f"{one.panel} {stray.remote_id}" for one in state.searched for stray in one.strays]
        self._alerts.raise_alert(
            tx,
            AlertKind.RESTORED,
            at=self._clock.now(),
            made=state.made_at,
            found=state.strays,
            worth=f"{state.cost:f}",
            ids=", ".join(told[:MOST_TOLD]),
        )

    def _reopen(self, tx: Transaction) -> None:
        self._freeze.reopen(tx, Closing.RESTORED)
        self._alerts.clear(tx, AlertKind.RESTORED, at=self._clock.now())


def _difference(left: Balance, then: Decimal) -> Decimal:
    """What lies at the panel less what should; 0 where only its last digit tells them apart."""
    difference = left.amount - then
    exponent = left.amount.as_tuple().exponent
    unit = Decimal(1).scaleb(exponent) if isinstance(exponent, int) else CENT
    return Decimal(0) if abs(difference) < min(unit, CENT) else difference
