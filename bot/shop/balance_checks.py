"""Holding each balance that a panel tells against the book: what a difference means."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.domain.alerts import AlertKind
from bot.domain.clock import DAY
from bot.domain.closing import Closing
from bot.domain.money import Money, MoneyRangeError, amount_in
from bot.domain.panel_book import (
    AGREEING,
    Account,
    BalanceCheck,
    BookView,
    Entry,
    Explanation,
    Finding,
    Situation,
    explain,
    fits_the_book,
    millionths,
    unit,
    units,
)
from bot.domain.records import CaseKind
from bot.shop import strangers
from bot.shop.alerts import Alerts
from bot.shop.case_desk import CaseDesk
from bot.shop.freeze import Freeze
from bot.storage import Transaction, looks, panel_book, trust

log = logging.getLogger(__name__)

PACE_DAYS = 7
LOOKED_BACK = 50
MOST_LOOKS = 300
"""So many orders are looked at at once where one of them may explain a difference."""


@dataclass(frozen=True, slots=True)
class ToldBalance:
    """A balance as the panel told it. `rate`: what one unit is worth in the shop's currency."""

    panel_id: int
    amount: Decimal
    currency: str
    rate: Decimal


@dataclass(frozen=True, slots=True)
class _Streak:
    """The comparisons in a row, up to the last one, that left the same kind of difference open."""

    since: int | None
    smallest: int | None


class BalanceChecks:
    """`mark` before a panel is asked, `compare` with its answer."""

    def __init__(
        self, *, freeze: Freeze, alerts: Alerts, case_desk: CaseDesk, currency: str
    ) -> None:
        self._freeze = freeze
        self._alerts = alerts
        self._case_desk = case_desk
        self._currency = currency

    def mark(self, tx: Transaction, panel_id: int) -> int | None:
        """How far the book goes; None while nothing can be compared.

        That is while an order is being sent, and after a restore until the shop is open again:
        orders may be at the panel that the book does not know yet.
        """
        is_restored = Closing.RESTORED in self._freeze.reasons(tx)
        if is_restored or panel_book.is_sending(tx, panel_id):
            return None
        return panel_book.last_entry(tx, panel_id)

    def compare(self, tx: Transaction, told: ToldBalance, mark: int | None, *, at: int) -> None:
        """Explain what the panel says. Not where anything was booked since `mark`.

        Where nothing can be compared any more, nobody knows either who else uses the account.
        """
        latest = panel_book.checks(tx, told.panel_id, LOOKED_BACK)
        if mark is None or self.mark(tx, told.panel_id) != mark:
            return
        other_currency = bool(latest) and latest[0].currency != told.currency
        if other_currency or is_too_large(tx, told.panel_id, told.amount):
            trust.disagreed(tx, told.panel_id)
            return
        reported = millionths(told.amount)
        if panel_book.is_open(tx, told.panel_id):
            self._explain(tx, told, reported, latest, at=at)
        else:
            booked = panel_book.account(tx, told.panel_id, Account.PREPAID)
            opening = Explanation(Finding.OPENED, reported - booked)
            self._store(tx, told, opening, booked, reported - booked, 0, at=at)

    def _explain(
        self,
        tx: Transaction,
        told: ToldBalance,
        reported: int,
        latest: Sequence[BalanceCheck],
        *,
        at: int,
    ) -> None:
        booked = panel_book.account(tx, told.panel_id, Account.PREPAID)
        case = _situation(tx, told, reported - booked, latest, at=at)
        found = explain(case)
        self._store(tx, told, found, booked, case.difference, case.unit + case.slack, at=at)
        if found.finding in AGREEING:
            trust.agreed(tx, told.panel_id)
            self._alerts.clear(tx, AlertKind.FOREIGN_SPEND, told.panel_id, at=at)
        if case.doubted or (found.finding is Finding.WAITING and case.difference > 0):
            since = _streak(latest, case.difference).since
            _look_for_refunds(tx, told.panel_id, at if since is None else since, at=at)

    def _store(
        self,
        tx: Transaction,
        told: ToldBalance,
        found: Explanation,
        booked: int,
        difference: int,
        within: int,
        *,
        at: int,
    ) -> None:
        """The comparison, and what it was found to be."""
        check = BalanceCheck(
            at=at,
            reported=f"{told.amount:f}",
            currency=told.currency,
            booked=booked,
            difference=difference,
            finding=found.finding,
            last_entry=panel_book.last_entry(tx, told.panel_id),
            within=within,
            booked_now=found.amount,
            order_ids=tuple(claim.order_id for claim in found.claims),
        )
        if found.finding is Finding.STRANGER:
            strangers.book(tx, told.panel_id, -found.amount, at=at)
        check_id = panel_book.add_check(tx, told.panel_id, check)
        _book(tx, told.panel_id, found, check_id, at=at)
        if found.finding is Finding.FOREIGN:
            self._tell(tx, told, -found.amount, check_id, at=at)

    def _tell(
        self, tx: Transaction, told: ToldBalance, gone: int, check_id: int, *, at: int
    ) -> None:
        """No order of ours has spent that: the admins have to know.

        What came in between the two balances hides as much of what went out.
        """
        spent = f"{units(gone).normalize():f}"
        words = (
            f"at least {spent} {told.currency} have left the account, and no order of ours"
            " explains it"
        )
        trust.saw_foreign(tx, told.panel_id, words, at=at)
        kind = AlertKind.FOREIGN_SPEND
        said = self._alerts.raise_alert(
            tx, kind, told.panel_id, at=at, spent=spent, currency=told.currency
        )
        self._case_desk.open_panel_case(
            tx,
            CaseKind.FOREIGN_SPEND,
            told.panel_id,
            f"check:{check_id}",
            f"{words}.\nThe balance was {told.amount:f} {told.currency}. That much was missing in"
            " two comparisons in a row.",
            at=at,
            amount=self._worth(told, gone),
            tell=not said,
        )

    def _worth(self, told: ToldBalance, amount: int) -> Money | None:
        try:
            return Money.ceiling(units(amount) * told.rate, self._currency)
        except MoneyRangeError:
            return None


def is_too_large(tx: Transaction, panel_id: int, balance: Decimal) -> bool:
    """Whether that is more than the book can count, or was booked already."""
    return not fits_the_book(balance) or panel_book.is_full(tx, panel_id)


def view(
    tx: Transaction,
    panel_id: int,
    currency: str,
    *,
    balance: Decimal,
    now: int,
    checks: int = 1,
) -> BookView:
    """What the book says, with the latest comparisons. `balance`: what the panel told last."""

    def account(name: Account) -> int:
        return panel_book.account(tx, panel_id, name)

    week_ago = now - PACE_DAYS * DAY
    return BookView(
        currency=currency,
        booked=account(Account.PREPAID),
        spent=panel_book.moved(tx, panel_id, Account.COST, week_ago),
        topped_up=panel_book.topped_up(tx, panel_id, week_ago),
        in_doubt=account(Account.SUSPENSE),
        foreign=account(Account.FOREIGN),
        loss=account(Account.LOSS),
        checks=panel_book.checks(tx, panel_id, checks),
        too_large=is_too_large(tx, panel_id, balance),
    )


def _situation(
    tx: Transaction,
    told: ToldBalance,
    difference: int,
    latest: Sequence[BalanceCheck],
    *,
    at: int,
) -> Situation:
    """All that a difference may come from. Where there is none, nothing is looked for."""
    panel_id, streak = told.panel_id, _streak(latest, difference)
    reported = [amount_in(check.reported) for check in latest[: panel_book.LATEST]]
    last_place = unit([*reported, told.amount])
    slack = _slack(tx, panel_id, last_place)
    doubted = any(doubt.amount for doubt in panel_book.doubts(tx, panel_id))
    if abs(difference) < last_place:
        return Situation(difference, last_place, slack, doubted)
    since = at if streak.since is None else streak.since
    pending = panel_book.may_be_refunded(tx, panel_id, since=since, at=at)
    short = latest[0].difference if latest and latest[0].finding is Finding.SHORT else None
    return Situation(
        difference,
        last_place,
        slack,
        doubted,
        pending=bool(pending),
        unsure=panel_book.unsure(tx, panel_id, since=since),
        from_before=panel_book.returned_from_before(
            tx, panel_id, after=panel_book.last_settled(tx, panel_id)
        ),
        strangers=sum(strangers.unbooked(tx, panel_id).values()),
        claims=panel_book.claims(tx, panel_id, at=at),
        stood_for=streak.smallest,
        short_before=short,
    )


def _slack(tx: Transaction, panel_id: int, last_place: int) -> int:
    """Half a unit of the last place of charges, for each that the balance has not confirmed."""
    settled = panel_book.last_settled(tx, panel_id)
    charges = panel_book.charges(tx, panel_id)
    coarser = max(last_place, unit(charges)) if charges else last_place
    return panel_book.count_rounded(tx, panel_id, after=settled) * coarser // 2


def _streak(latest: Sequence[BalanceCheck], difference: int) -> _Streak:
    since, smallest = None, None
    for check in latest:
        if check.finding is not Finding.WAITING or (check.difference > 0) != (difference > 0):
            break
        since = check.at
        smallest = min(check.difference, smallest if smallest is not None else check.difference)
    return _Streak(since, smallest)


def _look_for_refunds(tx: Transaction, panel_id: int, since: int, *, at: int) -> None:
    found = panel_book.may_be_refunded(tx, panel_id, since=since, at=at)
    looks.bring_forward(tx, found[:MOST_LOOKS], at=at)


_WAYS = {
    Finding.OPENED: (Entry.OPENING, Account.OUTSIDE),
    Finding.ROUNDING: (Entry.ROUNDING, Account.COST),
    Finding.TOP_UP: (Entry.TOP_UP, Account.OUTSIDE),
    Finding.FOREIGN: (Entry.FOREIGN, Account.FOREIGN),
}
"""What is booked, and from which account, into what lies there; the other way where it is less."""
_OF_AN_ORDER = {Entry.RETURNED: Account.COST, Entry.GONE: Account.SUSPENSE}


def _book(tx: Transaction, panel_id: int, found: Explanation, check_id: int, *, at: int) -> None:
    """Each explanation brings the prepaid account nearer to what the panel says."""
    for claim in found.claims:
        source, ref = _OF_AN_ORDER[claim.kind], f"check:{check_id}:{claim.order_id}"
        order_id, amount = claim.order_id, claim.amount
        _post(tx, panel_id, claim.kind, ref, source, amount, at=at, order_id=order_id)
    if found.finding in _WAYS:
        kind, source = _WAYS[found.finding]
        _post(tx, panel_id, kind, f"check:{check_id}", source, found.amount, at=at)


def _post(
    tx: Transaction,
    panel_id: int,
    kind: Entry,
    ref: str,
    source: Account,
    amount: int,
    *,
    at: int,
    order_id: int | None = None,
) -> None:
    target = Account.PREPAID
    try:
        panel_book.post(
            tx,
            panel_id,
            kind,
            ref,
            amount,
            source=source,
            target=target,
            at=at,
            order_id=order_id,
        )
    except MoneyRangeError as error:
        log.error("panel %s: %s of %s: %s", panel_id, kind, amount, error)  # noqa: TRY400 - no more to tell
