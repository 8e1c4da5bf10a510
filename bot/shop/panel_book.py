"""What orders do to the panels' book: small steps, each in the transaction of what it follows.

Nothing here raises for a number that makes no sense: the orders themselves go on.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.domain.charges import is_other_money
from bot.domain.money import Money, MoneyRangeError, amount_in
from bot.domain.order_life import OrderState
from bot.domain.panel_book import (
    Account,
    Entry,
    Told,
    corrected,
    kept,
    millionths,
    share,
    unit,
    units,
)
from bot.domain.panel_words import OrderWord
from bot.domain.pricing import panel_price
from bot.domain.records import Order
from bot.domain.resolver import Unexplained
from bot.domain.runs import ENDS, Run
from bot.panel import OrderReport
from bot.storage import Transaction, panel_book, panels
from bot.storage.panel_book import OrderBook

log = logging.getLogger(__name__)

EARLY = frozenset({OrderWord.PARTIAL, OrderWord.CANCELED, OrderWord.REFUNDED})
"""The panel has ended an order before all was delivered."""
CHECKS_TRIED = 20


# Sent, and what came of it


def placed(tx: Transaction, order: Order, *, at: int) -> None:
    """The panel has the order. `order` is as it was before that.

    One that was in doubt before this book was begun had been paid by then.
    """
    about = _of(order, at)
    if order.state is not OrderState.UNKNOWN:
        _post(tx, about, Entry.PLACED, _expected(tx, order), Account.PREPAID, Account.COST)
        return
    panel_book.keep_exchange_rate(tx, order.id)
    in_doubt = panel_book.of_order(tx, order.id).suspense
    if in_doubt:
        _post(tx, about, Entry.LINKED, in_doubt, Account.SUSPENSE, Account.COST)
    else:
        _post(tx, about, Entry.LINKED, _expected(tx, order), Account.OUTSIDE, Account.COST)


def doubted(tx: Transaction, order: Order, *, at: int) -> None:
    """Nobody knows whether the panel has it: what it would cost is set aside."""
    panel_book.keep_exchange_rate(tx, order.id)
    expected = _expected(tx, order)
    _post(tx, _of(order, at), Entry.DOUBTED, expected, Account.PREPAID, Account.SUSPENSE)


def ended_unplaced(tx: Transaction, order: Order, *, at: int) -> None:
    """It was given back or written off, before that is stored.

    What the balance says is gone stays set aside.
    """
    in_doubt = panel_book.of_order(tx, order.id).suspense
    if not in_doubt:
        return
    left = unexplained(tx, order.panel_id)
    if (
        left is None
        or left.amount <= left.within
        or told_millionths(left.amount + left.within) < in_doubt
    ):
        _post(tx, _of(order, at), Entry.GIVEN_BACK, in_doubt, Account.SUSPENSE, Account.PREPAID)


def stray(
    tx: Transaction,
    panel_id: int,
    remote_id: str,
    charge: Decimal | None,
    *,
    order: Order | None = None,
    at: int,
) -> None:
    """An order came to light that nobody pays for: it was given back (`order`), or nobody's."""
    set_aside = 0 if order is None else _set_aside(tx, order, at)
    cost = told_millionths(charge) if charge is not None else _expected(tx, order) if order else 0
    ref = panel_book.ref_of(remote_id)
    about = _About(panel_id, None if order is None else order.id, ref, at)
    if set_aside:
        _post(tx, about, Entry.STRAY, set_aside, Account.SUSPENSE, Account.LOSS)
        _post(tx, about, Entry.CHARGED, cost - set_aside, Account.PREPAID, Account.LOSS)
    else:
        _post(tx, about, Entry.STRAY, cost, Account.PREPAID, Account.LOSS)


def spent_by_others(tx: Transaction, panel_id: int, remote_id: str, cost: int, *, at: int) -> None:
    """So much of what is missing at the panel went for an order that nobody here made."""
    about = _About(panel_id, None, panel_book.ref_of(remote_id), at)
    _post(tx, about, Entry.FOREIGN, cost, Account.PREPAID, Account.FOREIGN)


def is_ours(tx: Transaction, order: Order, remote_id: str, *, at: int) -> None:
    """What was nobody's is this order: take back what was booked of it, before it is placed."""
    about = _About(order.panel_id, order.id, panel_book.ref_of(remote_id), at)
    for account, amount in panel_book.of_nobody(tx, order.panel_id, remote_id).items():
        _post(tx, about, Entry.OURS, amount, account, Account.PREPAID)


def _set_aside(tx: Transaction, order: Order, at: int) -> int:
    """What is set aside for an order that was given up.

    Of several that cost the same, the balance cannot tell which was taken: the first one that
    comes to light is.
    """
    own = panel_book.of_order(tx, order.id).suspense
    amount = panel_book.given_back(tx, order.id)
    other = panel_book.given_up_with(tx, order.panel_id, amount) if amount and not own else None
    if other is None:
        return own
    for order_id, moved in ((other, -amount), (order.id, amount)):
        step = panel_book.of_order(tx, order_id).entries + 1
        about = _About(order.panel_id, order_id, f"order:{order_id}:{step}", at)
        _post(tx, about, Entry.GONE, moved, Account.PREPAID, Account.SUSPENSE)
    return panel_book.of_order(tx, order.id).suspense


# What the panel says later


def reported(tx: Transaction, order: Order, report: OrderReport, *, at: int) -> None:
    """A report on a placed order. `order` has what was known before, and the runs as told now."""
    if report.word not in ENDS and (order.runs is not None or _was_told(order.first_charge)):
        return  # while it goes on, only the first charge tells anything
    report = _in_its_own_money(tx, order, report)
    known = panel_book.of_order(tx, order.id)
    last_place = unit([*panel_book.charges(tx, order.panel_id), *_numbers(report.charge)])
    whole = _correct(tx, order, report, known, last_place, at=at)
    left = _kept(order, report, whole, last_place)
    if left is None:
        return
    back = whole - left - known.returned
    kind = Entry.RETURNED if back > 0 else Entry.TAKEN_AGAIN
    source = Account.COST if known.known else Account.OUTSIDE
    _post(tx, _of(order, at, step=known.entries + 1), kind, back, source, Account.PREPAID)


def _in_its_own_money(tx: Transaction, order: Order, report: OrderReport) -> OrderReport:
    """A charge that counts in another currency tells nothing of this book's."""
    panel = panels.get(tx, order.panel_id)
    is_other = panel is not None and is_other_money(report.currency, panel.currency)
    return replace(report, charge=None) if is_other else report


def _correct(
    tx: Transaction,
    order: Order,
    report: OrderReport,
    known: OrderBook,
    last_place: int,
    *,
    at: int,
) -> int:
    """All that the order costs, before anything came back; told once.

    What is told after something came back may be what is left.
    """
    if not known.known:
        return told_millionths(amount_in(order.first_charge or "")) or _expected(tx, order)
    told = None if known.returned else _told_whole(order, report, known.cost, last_place)
    if told is None or told == known.cost:
        return known.cost
    more = told - known.cost
    booked = _post(tx, _of(order, at), Entry.CHARGED, more, Account.PREPAID, Account.COST)
    return told if booked else known.cost


def _told_whole(order: Order, report: OrderReport, expected: int, last_place: int) -> int | None:
    """What the whole order costs, by a report that is the first to tell it; else None."""
    if order.runs is not None:
        return _told_by_runs(order, report, expected, last_place)
    charge = told_millionths(report.charge or Decimal(0))
    if charge <= 0 or _was_told(order.first_charge):
        return None
    delivered = _delivered(order, report)
    if report.word in EARLY and delivered is not None:
        net = share(expected, delivered, order.quantity)
        if abs(charge - net) < last_place:
            return None
    return corrected(expected, charge, last_place)


def _told_by_runs(order: Order, report: OrderReport, expected: int, last_place: int) -> int | None:
    """Once all runs of a drip-feed are done, they cost what each of them did."""
    if report.word is not OrderWord.COMPLETED or len(order.children) != order.runs:
        return None
    return _sum_of_runs(order, expected, last_place)


def _kept(order: Order, report: OrderReport, whole: int, last_place: int) -> int | None:
    """What the panel keeps; None where the report does not tell."""
    if report.word is OrderWord.COMPLETED:
        return whole
    if report.word not in EARLY:
        return None
    if order.runs is not None and order.children:
        return _sum_of_runs(order, whole, last_place)
    delivered, charge = _delivered(order, report), _charge(order, report)
    return kept(whole, Told(order.quantity, delivered, charge, last_place))


def _delivered(order: Order, report: OrderReport) -> int | None:
    """How many, of an order that ended early; None where that makes no sense.

    A canceled one of which nothing is said was not begun.
    """
    canceled = report.word is not OrderWord.PARTIAL
    if canceled and (report.remains_as_received is None or report.remains == order.quantity):
        return 0
    # "0" may also be what a panel that does not count shows of every canceled order.
    least = 1 if canceled else 0
    counts = order.remains_count and report.remains is not None
    if not counts or not least <= (report.remains or 0) <= order.quantity:
        return None
    return order.quantity - (report.remains or 0)


def _charge(order: Order, report: OrderReport) -> int | None:
    """Some panels show zero from the start: that says nothing. Nor does the charge of one run."""
    if report.charge is None or order.runs is not None:
        return None
    was_charged = _was_told(order.first_charge) or _was_told(order.last_charge)
    return told_millionths(report.charge) if report.charge > 0 or was_charged else None


def _was_told(charge: str | None) -> bool:
    return amount_in(charge or "") > 0


def _sum_of_runs(order: Order, whole: int, last_place: int) -> int | None:
    """Runs that have not begun cost nothing."""
    each = share(whole, 1, order.runs or 1)
    amounts = [_kept_of_run(run, each, order.per_run, last_place) for run in order.children]
    known = [amount for amount in amounts if amount is not None]
    if len(known) < len(amounts):
        return None
    return whole if known == [each] * (order.runs or 1) else sum(known)


def _kept_of_run(run: Run, each: int, quantity: int, last_place: int) -> int | None:
    if not run.has_ended:
        return None
    charge = max(told_millionths(amount_in(run.charge or "")), 0) or None
    if run.word is OrderWord.COMPLETED:
        return each if charge is None else corrected(each, charge, last_place)
    nothing_said = run.word is not OrderWord.PARTIAL and run.remains is None
    delivered = 0 if nothing_said else run.delivered(quantity)
    return kept(each, Told(quantity, delivered, charge, last_place))


# What is known


def unexplained(tx: Transaction, panel_id: int) -> Unexplained | None:
    """What has left the panel's account beyond everything known, orders in doubt included.

    None where that cannot be told: no balance is newer than the latest of these orders, or an
    order that was open then may have been paid back before it, or more is there than should be.
    """
    doubts = panel_book.doubts(tx, panel_id)
    if not all(doubt.amount for doubt in doubts):
        return None
    newest = max((panel_book.doubted_by(tx, doubt.order_id) for doubt in doubts), default=0)
    for check in panel_book.checks(tx, panel_id, CHECKS_TRIED):
        if check.last_entry < newest:
            return None
        if panel_book.has_unseen(tx, panel_id, since=check.at):
            continue
        learned = panel_book.learned_since(tx, panel_id, check.last_entry)
        amount = sum(doubt.amount for doubt in doubts) - check.unexplained + learned
        if amount < -check.within:
            return None
        return Unexplained(units(amount), units(check.within), check.at)
    return None


def cost_of(tx: Transaction, order: Order) -> Money | None:
    """What the panel keeps of an order, in the shop's currency; None where it is in no book."""
    known, rate = panel_book.of_order(tx, order.id), panel_book.exchange_rate(tx, order.id)
    if not known.known or rate is None:
        return None
    try:
        return Money.ceiling(units(known.kept) * rate, order.price.currency)
    except MoneyRangeError:
        return None


# How it is booked


@dataclass(frozen=True, slots=True)
class _About:
    """What an entry is about, and when."""

    panel_id: int
    order_id: int | None
    ref: str
    at: int


def _of(order: Order, at: int, *, step: int | None = None) -> _About:
    """`step`: for what may happen several times."""
    ref = f"order:{order.id}" if step is None else f"order:{order.id}:{step}"
    return _About(order.panel_id, order.id, ref, at)


def _post(
    tx: Transaction, about: _About, kind: Entry, amount: int, source: Account, target: Account
) -> bool:
    try:
        return panel_book.post(
            tx,
            about.panel_id,
            kind,
            about.ref,
            amount,
            source=source,
            target=target,
            at=about.at,
            order_id=about.order_id,
        )
    except MoneyRangeError as error:
        log.error("%s of %s, %s: %s", kind, amount, about.ref, error)  # noqa: TRY400 - no more to tell
        return False


def _expected(tx: Transaction, order: Order) -> int:
    """What the order is to cost; over all runs, where it drips."""
    cost = panel_book.expected_cost(tx, order.id)
    if cost is None:
        latest = panel_book.at_the_latest_rate(tx, order.id)
        cost = panel_price(latest, latest.quantity)
    return told_millionths(cost)


def told_millionths(amount: Decimal) -> int:
    """0 for what no panel can mean: that is booked nowhere."""
    try:
        return millionths(amount)
    except MoneyRangeError:
        log.error("an amount of %s is too much for the panel's book", amount)  # noqa: TRY400 - there is no more to tell
        return 0


def _numbers(amount: Decimal | None) -> list[Decimal]:
    return [] if amount is None else [amount]
