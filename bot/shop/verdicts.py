"""Carrying out what was decided about an order of unknown outcome, and telling of it.

Every function is part of the transaction in which it was decided; the order is read anew.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from decimal import Decimal

from bot.domain.alerts import AlertKind
from bot.domain.clock import Clock
from bot.domain.money import Money, MoneyRangeError
from bot.domain.order_life import OrderState
from bot.domain.records import CaseKind, Order, PanelRecord, Resolution
from bot.domain.resolver import PASSING, Ask, Candidate, Decision, Hurdle, Link, Release
from bot.shop import panel_book
from bot.shop.alerts import Alerts
from bot.shop.case_desk import CaseDesk
from bot.shop.notices import Notices
from bot.shop.settlement import Settlement
from bot.storage import (
    Transaction,
    attempts,
    audit,
    cases,
    inquiries,
    orders,
    panels,
    strays,
    trust,
)
from bot.storage.inquiries import Inquiry

KIOSK = 0
"""Who did it, in the audit, where nobody did."""
MOST_SHOWN = 8


class Verdicts:
    """Every method raises `StaleOrderError` where somebody else has decided meanwhile."""

    def __init__(
        self,
        *,
        clock: Clock,
        settlement: Settlement,
        notices: Notices,
        alerts: Alerts,
        currency: str,
    ) -> None:
        self._clock = clock
        self._currency = currency
        self._settlement = settlement
        self._notices = notices
        self._alerts = alerts
        self._case_desk = CaseDesk(notices)

    def carry_out(
        self, tx: Transaction, order_id: int, decision: Decision, *, tell: bool = True
    ) -> None:
        """Without `tell` the admins have just been told why a person has to decide."""
        found = orders.get_any(tx, order_id)
        if found is None or found.state is not OrderState.UNKNOWN:
            raise orders.StaleOrderError(f"order {order_id} is not unknown any more")
        if isinstance(decision, Link):
            self._link(tx, found, str(decision.remote_id))
        elif isinstance(decision, Release):
            self._release(tx, found)
        else:
            hurdle = decision.hurdle if isinstance(decision, Ask) else None
            self._ask(tx, found, hurdle, tell=tell)

    def _link(self, tx: Transaction, order: Order, remote_id: str) -> None:
        now = self._clock.now()
        self._close_case(tx, order, Resolution.LINKED, f"link {remote_id}")
        attempts.settle_unknown(tx, order.id, "accepted")
        self._settlement.place(tx, order, remote_id, at=now)
        ref = f"found:{order.id}"
        self._notices.admins(tx, "admin-found", ref, at=now, order=order.id, remote=remote_id)

    def _release(self, tx: Transaction, order: Order) -> None:
        now = self._clock.now()
        self._close_case(tx, order, Resolution.REFUNDED, "refund")
        attempts.settle_unknown(tx, order.id, "not_sent")
        self._settlement.give_back(tx, order, OrderState.RELEASED, "never_arrived", at=now)
        price, ref = order.price.micros, f"never-arrived:{order.id}"
        self._notices.admins(tx, "admin-never-arrived", ref, at=now, order=order.id, price=price)

    def _close_case(
        self, tx: Transaction, order: Order, resolution: Resolution, action: str
    ) -> None:
        now = self._clock.now()
        case_id = cases.open_of_order(tx, CaseKind.UNKNOWN_OUTCOME, order.id)
        if case_id is None or not cases.resolve(tx, case_id, resolution, by=None, at=now):
            raise orders.StaleOrderError(f"the case of order {order.id} is decided already")
        audit.record(tx, KIOSK, "case", f"{case_id} {action}", at=now)

    def _ask(self, tx: Transaction, order: Order, hurdle: Hurdle | None, *, tell: bool) -> None:
        """A person has to decide. Told once, when no later search can change that."""
        inquiries.set_hurdle(tx, order.id, hurdle)
        if tell and hurdle is not None and hurdle not in PASSING:
            now, ref = self._clock.now(), f"inquiry:{order.id}"
            self._notices.admins(tx, "admin-inquiry", ref, at=now, order=order.id, hurdle=hurdle)

    def shows_up(
        self, tx: Transaction, panel_id: int, inquiry: Inquiry, found: Candidate, *, cancels: bool
    ) -> None:
        """The customer is never debited again: what it costs is the shop's loss.

        `cancels`: the panel will be asked to cancel it.
        """
        now, order_id = self._clock.now(), inquiry.order_id
        strays.add(tx, panel_id, found, at=now, order_id=order_id)
        order, remote_id = orders.get_any(tx, order_id), str(found.remote_id)
        panel_book.stray(tx, panel_id, remote_id, found.charge, order=order, at=now)
        inquiries.over(tx, order_id)
        self._notices.admins(
            tx,
            "admin-late-order",
            f"late:{order_id}",
            at=now,
            order=order_id,
            remote=remote_id,
            charge=_text(found.charge),
            currency=_currency(panels.get(tx, panel_id)),
            price=inquiry.price.micros,
            cancel="yes" if cancels else "no",
        )

    def stop(
        self,
        tx: Transaction,
        panel_id: int,
        found: Sequence[Candidate],
        waiting: Collection[int],
    ) -> bool:
        """Somebody else orders on the account: nothing is decided there by itself any more.

        One message says all of it, also which lost orders wait for a person now. Says whether it
        is told: where there was such a message today, the cases tell of themselves.
        """
        now, panel = self._clock.now(), panels.get(tx, panel_id)
        why = _evidence(found[0], panel)
        trust.stop(tx, panel_id, why, at=now)
        trust.saw_foreign(tx, panel_id, why, at=now)
        told = self._alerts.raise_alert(
            tx,
            AlertKind.ALIEN_ORDER,
            panel_id,
            at=now,
            n=len(found),
            shown=json.dumps([_shown(one) for one in found[:MOST_SHOWN]]),
            currency=_currency(panel),
            waiting=len(waiting),
            lost=", ".join(f"#{order_id}" for order_id in sorted(waiting)),
        )
        for one in found:
            strays.add(tx, panel_id, one, at=now)
            self._case_desk.open_panel_case(
                tx,
                CaseKind.STRAY,
                panel_id,
                f"order {one.remote_id}",
                _evidence(one, panel),
                at=now,
                amount=self._worth(one, panel),
                tell=not told,
            )
        return told

    def ask_about(
        self, tx: Transaction, panel_id: int, one: Candidate, order_ids: Sequence[int]
    ) -> None:
        """It may be one of these, which were given up; the panel does not show what it costs."""
        numbers = ", ".join(f"#{order_id}" for order_id in order_ids)
        words = (
            f"order {one.remote_id}, {one.word}, without a charge: it may be {numbers}, which the"
            " shop has given up"
        )
        now, reason = self._clock.now(), f"order {one.remote_id}"
        self._case_desk.open_panel_case(tx, CaseKind.STRAY, panel_id, reason, words, at=now)

    def _worth(self, found: Candidate, panel: PanelRecord | None) -> Money | None:
        """What it costs, in the shop's currency."""
        rate = Decimal(1 if panel is None else panel.rate or 1)
        try:
            return (
                None
                if found.charge is None
                else Money.ceiling(found.charge * rate, self._currency)
            )
        except MoneyRangeError:
            return None


def _shown(found: Candidate) -> list[str]:
    return [str(found.remote_id), found.word, _text(found.charge)]


def _evidence(found: Candidate, panel: PanelRecord | None) -> str:
    charge = f"{found.charge} {_currency(panel)}".rstrip()
    return f"order {found.remote_id}, {found.word}, charge {charge}"


def _text(charge: Decimal | None) -> str:
    """Empty where the panel shows none."""
    return "" if charge is None else f"{charge:f}"


def _currency(panel: PanelRecord | None) -> str:
    return (panel and panel.currency) or ""
