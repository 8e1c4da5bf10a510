"""The ledger. Each entry moves one amount between two accounts, once for each (kind, ref).

The database writes legs and balances by itself (see the migration), refuses a negative
customer or hold, and never lets an entry change. Amounts are in the shop's currency.

Accounts: `user:<id>` a customer, `operator` the operator in private mode (may be negative),
`held:<order>` the hold of one order, `sales`, `loss`, `ext:<rail>` the world outside.
"""

from __future__ import annotations

import sqlite3

from bot.domain.money import Money
from bot.domain.records import LedgerEntry
from bot.storage.transaction import Transaction

OPERATOR = "operator"
SALES = "sales"
LOSS = "loss"
BY_HAND = "ext:manual"


class InsufficientFundsError(Exception):
    """The account has less than is asked for."""


class AlreadyPostedError(Exception):
    """There is an entry with this kind and ref: it was done before."""


def user_account(person_id: int) -> str:
    return f"user:{person_id}"


def hold_account(order_id: int) -> str:
    return f"held:{order_id}"


def balance(tx: Transaction, account: str, currency: str) -> Money:
    found = tx.value("SELECT amount FROM balance WHERE account = :account", account=account)
    return Money(found or 0, currency)


def held_for(tx: Transaction, person_id: int, currency: str) -> Money:
    """What lies in holds of orders that this person pays."""
    found = tx.value(
        "SELECT sum(b.amount) FROM orders o JOIN balance b ON b.account = 'held:' || o.id"
        " WHERE o.person_id = :person_id AND o.payer = :payer"
        " AND o.state IN ('reserved', 'submitting', 'unknown')",
        person_id=person_id,
        payer=user_account(person_id),
    )
    return Money(found or 0, currency)


def credit(tx: Transaction, person_id: int, amount: Money, *, ref: str, at: int, by: int) -> None:
    """Money that came in from outside and was booked by hand.

    Raises AlreadyPostedError for a `ref` that was credited before.
    """
    _move(tx, "credit", ref, BY_HAND, user_account(person_id), amount, at, by)


def hold(tx: Transaction, order_id: int, payer: str, price: Money, *, at: int) -> None:
    """Set the price of an order aside. Raises InsufficientFundsError where it is not there."""
    _move(tx, "hold", _order(order_id), payer, hold_account(order_id), price, at)


def capture(tx: Transaction, order_id: int, price: Money, *, at: int) -> None:
    """The order is placed: the hold becomes a sale."""
    _move(tx, "capture", _order(order_id), hold_account(order_id), SALES, price, at)


def release(tx: Transaction, order_id: int, payer: str, price: Money, *, at: int) -> None:
    """The order was not placed: the hold goes back to the payer."""
    _move(tx, "release", _order(order_id), hold_account(order_id), payer, price, at)


def write_off(tx: Transaction, order_id: int, price: Money, *, at: int, by: int) -> None:
    """A person closed an order of unknown outcome: the hold goes to `loss`."""
    _move(tx, "write_off", _order(order_id), hold_account(order_id), LOSS, price, at, by)


def refund(
    tx: Transaction, order_id: int, payer: str, amount: Money, *, total: Money, at: int
) -> None:
    """Give `amount` of a captured order back; `total` is all that is refunded then.

    The total stands in the ref, so that the same step is never paid twice.
    """
    ref = f"{_order(order_id)}:{total.micros}"
    _move(tx, "refund", ref, SALES, payer, amount, at)


def statement(
    tx: Transaction, account: str, currency: str, *, limit: int, offset: int
) -> list[LedgerEntry]:
    """The account's entries, newest first."""
    rows = tx.rows(
        "SELECT t.kind, t.ref, t.at, l.amount, l.balance_after FROM ledger_leg l"
        " JOIN ledger_tx t ON t.id = l.tx_id WHERE l.account = :account"
        " ORDER BY l.id DESC LIMIT :limit OFFSET :offset",
        account=account,
        limit=limit,
        offset=offset,
    )
    return [
        LedgerEntry(
            row["kind"],
            row["ref"],
            row["at"],
            Money(row["amount"], currency),
            Money(row["balance_after"], currency),
        )
        for row in rows
    ]


def entry_count(tx: Transaction, account: str) -> int:
    found: int = tx.value(
        "SELECT count(*) FROM ledger_leg WHERE account = :account", account=account
    )
    return found


def _order(order_id: int) -> str:
    return f"order:{order_id}"


def _move(
    tx: Transaction,
    kind: str,
    ref: str,
    from_account: str,
    to_account: str,
    amount: Money,
    at: int,
    by: int | None = None,
) -> None:
    if amount.micros == 0:
        return
    try:
        tx.run(
            "INSERT INTO ledger_tx (kind, ref, from_account, to_account, amount, at, by_person)"
            " VALUES (:kind, :ref, :from_account, :to_account, :amount, :at, :by)",
            kind=kind,
            ref=ref,
            from_account=from_account,
            to_account=to_account,
            amount=amount.micros,
            at=at,
            by=by,
        )
    except sqlite3.IntegrityError as error:
        raise _explained(error) from error


def _explained(error: sqlite3.IntegrityError) -> Exception:
    text = str(error)
    if "customers_and_holds_are_never_negative" in text:
        return InsufficientFundsError()
    if "UNIQUE constraint failed: ledger_tx.kind" in text:
        return AlreadyPostedError()
    return error
