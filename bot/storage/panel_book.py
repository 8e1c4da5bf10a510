"""The panels' book. Each entry moves one amount between two accounts of one panel.

That happens once for each kind and ref. The database writes the accounts by itself (see the
migration) and never lets an entry change.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from decimal import Decimal

from bot.domain.clock import DAY
from bot.domain.money import MoneyRangeError, amount_in
from bot.domain.panel_book import (
    LARGEST_ACCOUNT,
    LARGEST_AMOUNT,
    Account,
    BalanceCheck,
    Claim,
    Entry,
    Finding,
)
from bot.domain.service_types import Billing
from bot.storage.looks import JOIN_GROUP, LOOKED_AT, NOT_LOOKED_AT
from bot.storage.services import correction_of
from bot.storage.transaction import Row, Transaction
from bot.storage.trouble import Waiting

LATEST = 20
"""So many of the latest numbers tell how many digits a panel writes."""
LATE_DAYS = 30
MOST_LATE = 200
"""Of the orders that have ended: a panel that changes its mind does so with the latest ones."""
GIVEN_BACK_DAYS = 7

_RETURNS = frozenset({Entry.RETURNED, Entry.TAKEN_AGAIN})
_BEGINS = (Entry.PLACED, Entry.LINKED)
_DETAILS = ("currency", "last_entry", "within", "booked_now", "order_ids")


@dataclass(frozen=True, slots=True)
class OrderBook:
    """What is booked of one order.

    `cost` is all that it was booked with, `returned` is what came back of that. `known`: it was
    placed since the book was begun.
    """

    cost: int = 0
    returned: int = 0
    suspense: int = 0
    entries: int = 0
    known: bool = False

    @property
    def kept(self) -> int:
        return self.cost - self.returned


@dataclass(frozen=True, slots=True)
class Doubt:
    """An order of unknown outcome. `amount` is what it is booked with, 0 where it is not."""

    order_id: int
    amount: int


# Entries


def post(
    tx: Transaction,
    panel_id: int,
    kind: Entry,
    ref: str,
    amount: int,
    *,
    source: Account,
    target: Account,
    at: int,
    order_id: int | None = None,
) -> bool:
    """Move an amount, the other way where it is below zero. False: it was done before, or is 0.

    Raises MoneyRangeError where an account could not hold it.
    """
    if amount < 0:
        source, target, amount = target, source, -amount
    largest = tx.value(
        "SELECT max(abs(amount)) FROM panel_account"
        " WHERE panel_id = :panel_id AND account IN (:source, :target)",
        panel_id=panel_id,
        source=source,
        target=target,
    )
    if (largest or 0) + amount > LARGEST_ACCOUNT:
        raise MoneyRangeError("no account of the panel can hold that")
    added = tx.run(
        "INSERT INTO panel_entry (panel_id, kind, ref, from_account, to_account, amount, order_id,"
        " at) SELECT :panel_id, :kind, :ref, :source, :target, :amount, :order_id, :at"
        " WHERE :amount > 0 ON CONFLICT (panel_id, kind, ref) DO NOTHING",
        panel_id=panel_id,
        kind=kind,
        ref=ref,
        source=source,
        target=target,
        amount=amount,
        order_id=order_id,
        at=at,
    )
    return added == 1


def account(tx: Transaction, panel_id: int, name: Account) -> int:
    found: int | None = tx.value(
        "SELECT amount FROM panel_account WHERE panel_id = :panel_id AND account = :name",
        panel_id=panel_id,
        name=name,
    )
    return found or 0


def is_full(tx: Transaction, panel_id: int) -> bool:
    """Whether an account may have no room for another entry."""
    found = tx.value(
        "SELECT 1 FROM panel_account WHERE panel_id = :panel_id AND abs(amount) > :most",
        panel_id=panel_id,
        most=LARGEST_ACCOUNT - LARGEST_AMOUNT,
    )
    return found is not None


def is_full_of(tx: Transaction, panel: str) -> bool:
    """The same by name; a panel that was never used has room."""
    panel_id = tx.value("SELECT id FROM panel WHERE name = :name", name=panel)
    return panel_id is not None and is_full(tx, panel_id)


def last_entry(tx: Transaction, panel_id: int) -> int:
    """The id of the newest entry; it is another one as soon as anything is booked."""
    found: int = tx.value(
        "SELECT coalesce(max(id), 0) FROM panel_entry WHERE panel_id = :panel_id",
        panel_id=panel_id,
    )
    return found


def is_open(tx: Transaction, panel_id: int) -> bool:
    """Whether a balance was heard since the book was begun."""
    found = tx.value(
        "SELECT 1 FROM panel_entry WHERE panel_id = :panel_id AND kind = 'opening'"
        " UNION ALL SELECT 1 FROM balance_check WHERE panel_id = :panel_id LIMIT 1",
        panel_id=panel_id,
    )
    return found is not None


def moved(tx: Transaction, panel_id: int, name: Account, since: int) -> int:
    """What has come into an account since then, less what has left it."""
    found: int | None = tx.value(
        "SELECT sum(CASE WHEN to_account = :name THEN amount ELSE -amount END) FROM panel_entry"
        " WHERE panel_id = :panel_id AND at >= :since AND :name IN (from_account, to_account)",
        panel_id=panel_id,
        name=name,
        since=since,
    )
    return found or 0


def topped_up(tx: Transaction, panel_id: int, since: int) -> int:
    found: int | None = tx.value(
        "SELECT sum(amount) FROM panel_entry"
        " WHERE panel_id = :panel_id AND kind = 'top_up' AND at >= :since",
        panel_id=panel_id,
        since=since,
    )
    return found or 0


# Orders


def of_order(tx: Transaction, order_id: int) -> OrderBook:
    rows = tx.rows(
        "SELECT kind, from_account, to_account, amount FROM panel_entry"
        " WHERE order_id = :order_id",
        order_id=order_id,
    )
    returns = [row for row in rows if row["kind"] in _RETURNS]
    charges = [row for row in rows if row["kind"] not in _RETURNS]
    return OrderBook(
        cost=_sum(charges, Account.COST),
        returned=_sum(returns, Account.PREPAID),
        suspense=_sum(rows, Account.SUSPENSE),
        entries=len(rows),
        known=any(row["kind"] in _BEGINS for row in rows),
    )


def _sum(rows: Iterable[Row], name: Account) -> int:
    """Each entry moves its amount into the account, out of it, or neither."""
    return sum(
        ((row["to_account"] == name) - (row["from_account"] == name)) * row["amount"]
        for row in rows
    )


def expected_cost(tx: Transaction, order_id: int) -> Decimal | None:
    """What was stored before it was sent last, in the panel's currency."""
    found: str | None = tx.value(
        "SELECT expected_cost FROM attempt WHERE order_id = :order_id"
        " ORDER BY number DESC LIMIT 1",
        order_id=order_id,
    )
    return None if found is None else amount_in(found)


def at_the_latest_rate(tx: Transaction, order_id: int) -> Waiting:
    """What an order would cost by what the panel said last of its service."""
    row = tx.row(
        "SELECT o.quantity, o.billing, s.rate, s.exchange_rate, s.correction,"
        " s.corrected_rate FROM orders o"
        " JOIN service s ON s.id = o.service_id WHERE o.id = :id",
        id=order_id,
    )
    if row is None:
        raise LookupError("an order is never deleted, nor is its service")
    return Waiting(
        quantity=row["quantity"],
        rate=amount_in(row["rate"]) * correction_of(row),
        exchange_rate=Decimal(row["exchange_rate"]),
        billing=Billing(row["billing"]),
    )


def exchange_rate(tx: Transaction, order_id: int) -> Decimal | None:
    """What one unit of the panel's currency was worth when the order was sent."""
    found: str | None = tx.value("SELECT exchange_rate FROM orders WHERE id = :id", id=order_id)
    return None if found is None else Decimal(found)


def keep_exchange_rate(tx: Transaction, order_id: int) -> None:
    """For an order that was not sent in the usual way."""
    tx.run(
        "UPDATE orders SET exchange_rate = (SELECT exchange_rate FROM service"
        " WHERE id = service_id) WHERE id = :id AND exchange_rate IS NULL",
        id=order_id,
    )


def charges(tx: Transaction, panel_id: int) -> list[Decimal]:
    """The latest ones that the panel has told."""
    rows = tx.rows(
        "SELECT first_charge FROM orders WHERE panel_id = :panel_id AND placed_at IS NOT NULL"
        " ORDER BY placed_at DESC LIMIT :latest",
        panel_id=panel_id,
        latest=LATEST,
    )
    return [amount_in(row["first_charge"]) for row in rows if row["first_charge"] is not None]


def doubts(tx: Transaction, panel_id: int) -> list[Doubt]:
    """Orders of unknown outcome, with what they are booked with."""
    rows = tx.rows(
        "SELECT o.id, coalesce((SELECT sum(CASE 'suspense' WHEN e.to_account THEN e.amount"
        " WHEN e.from_account THEN -e.amount END) FROM panel_entry e WHERE e.order_id = o.id), 0)"
        " AS amount FROM orders o"
        " WHERE o.ended_at IS NULL AND o.state = 'unknown' AND o.panel_id = :panel_id",
        panel_id=panel_id,
    )
    return [Doubt(row["id"], row["amount"]) for row in rows]


def doubted_by(tx: Transaction, order_id: int) -> int:
    """The entry with which an order came into doubt; 0 where there is none."""
    found: int | None = tx.value(
        "SELECT id FROM panel_entry WHERE order_id = :order_id AND kind = 'doubted'",
        order_id=order_id,
    )
    return found or 0


def of_nobody(tx: Transaction, panel_id: int, remote_id: str) -> dict[Account, int]:
    """Where to, and how much, an order of the panel was booked as long as it was nobody's."""
    rows = tx.rows(
        "SELECT from_account, to_account, amount FROM panel_entry WHERE panel_id = :panel_id"
        " AND kind IN ('stray', 'charged', 'foreign') AND ref = :ref",
        panel_id=panel_id,
        ref=ref_of(remote_id),
    )
    sums = {name: _sum(rows, name) for name in (Account.LOSS, Account.FOREIGN)}
    return {name: amount for name, amount in sums.items() if amount}


def ref_of(remote_id: str) -> str:
    """What entries are about an order of the panel, and no order of ours."""
    return f"remote:{remote_id}"


def is_sending(tx: Transaction, panel_id: int) -> bool:
    found = tx.value(
        "SELECT 1 FROM orders WHERE panel_id = :panel_id AND state = 'submitting'",
        panel_id=panel_id,
    )
    return found is not None


# What may account for a difference

_UNSEEN = (
    f"SELECT o.id,{LOOKED_AT} FROM orders o{JOIN_GROUP}"  # noqa: S608 - a constant of looks
    "WHERE o.panel_id = :panel_id"
    f" AND ended_at IS NULL AND state IN ('placed', 'in_progress') AND{NOT_LOOKED_AT}"
)
_LATE = (
    f"SELECT id, looked_at FROM (SELECT o.id,{LOOKED_AT} FROM orders o{JOIN_GROUP}"  # noqa: S608 - a constant of looks
    "WHERE ended_at >= :ended AND o.panel_id = :panel_id AND state IN ('completed', 'partial')"
    " AND (o.next_look_at IS NOT NULL OR g.id IS NOT NULL) ORDER BY ended_at DESC LIMIT :most)"
    " WHERE coalesce(looked_at, 0) <= :since"
)


def has_unseen(tx: Transaction, panel_id: int, *, since: int) -> bool:
    """Whether an order was open then at which nobody has looked after it."""
    found = tx.value(f"{_UNSEEN} AND placed_at <= :since LIMIT 1", panel_id=panel_id, since=since)
    return found is not None


def may_be_refunded(tx: Transaction, panel_id: int, *, since: int, at: int) -> list[int]:
    """Orders that were not looked at after `since`: the panel may have paid them back."""
    rows = tx.rows(
        f"{_UNSEEN} UNION ALL {_LATE} ORDER BY looked_at",
        panel_id=panel_id,
        since=since,
        ended=at - LATE_DAYS * DAY,
        most=MOST_LATE,
    )
    return [row["id"] for row in rows]


def unsure(tx: Transaction, panel_id: int, *, since: int) -> int:
    """What orders are booked with of which no charge was heard, and not for want of a look."""
    found: int | None = tx.value(
        f"SELECT sum(e.amount) FROM orders o{JOIN_GROUP}"  # noqa: S608 - a constant of looks
        "JOIN panel_entry e ON e.order_id = o.id"
        " AND e.kind IN ('placed', 'linked') WHERE o.panel_id = :panel_id AND o.ended_at IS NULL"
        f" AND o.first_charge IS NULL AND{NOT_LOOKED_AT}",
        panel_id=panel_id,
        since=since,
    )
    return found or 0


def claims(tx: Transaction, panel_id: int, *, at: int) -> list[Claim]:
    """What single orders would explain.

    Canceled ones that are not booked as paid back, and those that were given back without proof.
    """
    agreed_at, agreed = settled_at(tx, panel_id), last_settled(tx, panel_id)
    canceled = tx.rows(
        "SELECT o.id, o.ended_at, sum(CASE 'cost' WHEN e.to_account THEN e.amount"
        " WHEN e.from_account THEN -e.amount END) AS kept FROM orders o"
        " JOIN panel_entry e ON e.order_id = o.id WHERE o.panel_id = :panel_id"
        " AND o.state = 'canceled' AND o.ended_at >= :since GROUP BY o.id HAVING kept > 0",
        panel_id=panel_id,
        since=at - LATE_DAYS * DAY,
    )
    given_back = tx.rows(
        "SELECT g.order_id AS id, g.amount, max(g.id) AS entry FROM panel_entry g"
        " WHERE g.panel_id = :panel_id AND g.at >= :since AND g.kind = 'given_back'"
        " AND NOT EXISTS (SELECT 1 FROM panel_entry s WHERE s.order_id = g.order_id"
        " AND s.kind = 'stray') AND 0 = (SELECT sum(CASE 'suspense' WHEN e.to_account THEN"
        " e.amount WHEN e.from_account THEN -e.amount ELSE 0 END) FROM panel_entry e"
        " WHERE e.order_id = g.order_id) GROUP BY g.order_id ORDER BY g.order_id",
        panel_id=panel_id,
        since=at - GIVEN_BACK_DAYS * DAY,
    )
    returned = (
        Claim(row["id"], Entry.RETURNED, row["kept"], row["ended_at"] > agreed_at)
        for row in canceled
    )
    gone = (
        Claim(row["id"], Entry.GONE, -row["amount"], row["entry"] > agreed) for row in given_back
    )
    return [*returned, *gone]


def given_back(tx: Transaction, order_id: int) -> int:
    """What an order was booked with when it was given back; 0 where it was not, or is found."""
    found: int | None = tx.value(
        "SELECT g.amount FROM panel_entry g WHERE g.order_id = :order_id"
        " AND g.kind = 'given_back' AND NOT EXISTS (SELECT 1 FROM panel_entry s"
        " WHERE s.order_id = g.order_id AND s.kind = 'stray') ORDER BY g.id DESC LIMIT 1",
        order_id=order_id,
    )
    return found or 0


def given_up_with(tx: Transaction, panel_id: int, amount: int) -> int | None:
    """The first order that was given up and for which exactly so much is still set aside."""
    found: int | None = tx.value(
        "SELECT o.id FROM orders o JOIN panel_entry e ON e.order_id = o.id"
        " WHERE e.panel_id = :panel_id AND o.state IN ('released', 'written_off')"
        " AND 'suspense' IN (e.from_account, e.to_account) GROUP BY o.id"
        " HAVING sum(CASE 'suspense' WHEN e.to_account THEN e.amount ELSE -e.amount END)"
        " = :amount ORDER BY o.id LIMIT 1",
        panel_id=panel_id,
        amount=amount,
    )
    return found


def count_rounded(tx: Transaction, panel_id: int, *, after: int) -> int:
    """How many amounts were booked after that entry that the panel may have rounded."""
    found: int = tx.value(
        "SELECT count(*) FROM panel_entry WHERE panel_id = :panel_id AND id > :after"
        " AND +kind IN ('placed', 'linked', 'returned', 'stray')",
        panel_id=panel_id,
        after=after,
    )
    return found


def learned_since(tx: Transaction, panel_id: int, entry: int) -> int:
    """What was booked to `prepaid` after that entry, of orders that were booked before it.

    Also of those that were nobody's, and are ours.
    """
    found: int | None = tx.value(
        "SELECT sum(CASE 'prepaid' WHEN e.to_account THEN e.amount"
        " WHEN e.from_account THEN -e.amount ELSE 0 END) FROM panel_entry e"
        " WHERE e.panel_id = :panel_id AND e.id > :entry AND (+e.kind = 'ours'"
        " OR +e.kind IN ('charged', 'returned', 'taken_again') AND EXISTS (SELECT 1"
        " FROM panel_entry b WHERE b.order_id = e.order_id AND b.id <= :entry))",
        panel_id=panel_id,
        entry=entry,
    )
    return found or 0


def returned_from_before(tx: Transaction, panel_id: int, *, after: int) -> int:
    """What came back of orders from before the book, by what was booked after that entry."""
    found: int | None = tx.value(
        "SELECT sum(amount) FROM panel_entry WHERE panel_id = :panel_id AND id > :after"
        " AND +kind = 'returned' AND from_account = 'outside'",
        panel_id=panel_id,
        after=after,
    )
    return found or 0


# Comparisons


def add_check(tx: Transaction, panel_id: int, check: BalanceCheck) -> int:
    """Returns its id."""
    stored = asdict(check)
    details = {name: stored[name] for name in _DETAILS}
    found: int = tx.value(
        "INSERT INTO balance_check (panel_id, at, reported, booked, difference, finding, details)"
        " VALUES (:panel_id, :at, :reported, :booked, :difference, :finding, :details)"
        " RETURNING id",
        panel_id=panel_id,
        at=check.at,
        reported=check.reported,
        booked=check.booked,
        difference=check.difference,
        finding=check.finding,
        details=json.dumps(details),
    )
    return found


def checks(tx: Transaction, panel_id: int, limit: int) -> list[BalanceCheck]:
    """The latest first."""
    rows = tx.rows(
        "SELECT * FROM balance_check WHERE panel_id = :panel_id ORDER BY id DESC LIMIT :limit",
        panel_id=panel_id,
        limit=limit,
    )
    return [_check(row) for row in rows]


def last_settled(tx: Transaction, panel_id: int) -> int:
    """The newest entry that the panel's own balance has confirmed."""
    found = _settled(tx, panel_id)
    return 0 if found is None else found.last_entry


def settled_at(tx: Transaction, panel_id: int) -> int:
    """When the panel's own balance has last confirmed what is booked."""
    found = _settled(tx, panel_id)
    return 0 if found is None else found.at


def _settled(tx: Transaction, panel_id: int) -> BalanceCheck | None:
    row = tx.row(
        "SELECT * FROM balance_check WHERE panel_id = :panel_id"
        " AND finding NOT IN ('waiting', 'short') ORDER BY id DESC LIMIT 1",
        panel_id=panel_id,
    )
    return None if row is None else _check(row)


def forget_before(tx: Transaction, before: int) -> None:
    """Comparisons that are old; what they were explained by stays."""
    tx.run("DELETE FROM balance_check WHERE at < :before", before=before)


def _check(row: Row) -> BalanceCheck:
    details = json.loads(row["details"])
    return BalanceCheck(
        at=row["at"],
        reported=row["reported"],
        booked=row["booked"],
        difference=row["difference"],
        finding=Finding(row["finding"]),
        **(details | {"order_ids": tuple(details["order_ids"])}),
    )
