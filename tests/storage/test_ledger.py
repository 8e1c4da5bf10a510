"""The ledger holds by itself: nothing unbalanced, nothing twice, nothing below zero, no change."""

import sqlite3

import pytest

from bot.domain.money import Money
from bot.storage import Database, Transaction, ledger

FIVE = Money(5_000_000, "USD")
ZERO = Money.zero("USD")


def credit(tx: Transaction, ref: str = "r", amount: Money = FIVE) -> None:
    ledger.credit(tx, 7, amount, ref=ref, at=1, by=1)


def balance_of(tx: Transaction, account: str) -> int:
    return ledger.balance(tx, account, "USD").micros


async def test_a_credit_moves_money_in_from_outside(db: Database) -> None:
    await db.write(credit)
    assert await db.read(balance_of, "user:7") == FIVE.micros
    assert await db.read(balance_of, "ext:manual") == -FIVE.micros


async def test_the_same_credit_is_given_once(db: Database) -> None:
    await db.write(credit)
    with pytest.raises(ledger.AlreadyPostedError):
        await db.write(credit)
    assert await db.read(balance_of, "user:7") == FIVE.micros


async def test_a_hold_that_is_not_covered_leaves_nothing_behind(db: Database) -> None:
    await db.write(credit)
    with pytest.raises(ledger.InsufficientFundsError):
        await db.write(
            lambda tx: ledger.hold(tx, 1, "user:7", Money(FIVE.micros + 1, "USD"), at=2)
        )
    assert await db.read(balance_of, "user:7") == FIVE.micros
    assert await db.read(lambda tx: tx.value("SELECT count(*) FROM ledger_tx")) == 1


async def test_a_hold_is_captured_once_and_then_gone(db: Database) -> None:
    await db.write(credit)
    await db.write(lambda tx: ledger.hold(tx, 1, "user:7", FIVE, at=2))
    await db.write(lambda tx: ledger.capture(tx, 1, FIVE, at=3))
    with pytest.raises(ledger.AlreadyPostedError):
        await db.write(lambda tx: ledger.capture(tx, 1, FIVE, at=4))
    with pytest.raises(ledger.InsufficientFundsError):
        await db.write(lambda tx: ledger.release(tx, 1, "user:7", FIVE, at=4))
    assert await db.read(balance_of, "sales") == FIVE.micros
    assert await db.read(balance_of, "user:7") == 0


async def test_the_operator_may_owe(db: Database) -> None:
    await db.write(lambda tx: ledger.hold(tx, 1, ledger.OPERATOR, FIVE, at=2))
    assert await db.read(balance_of, "operator") == -FIVE.micros


async def test_the_same_refund_total_is_paid_once(db: Database) -> None:
    def refund(tx: Transaction) -> None:
        ledger.refund(tx, 1, "user:7", FIVE, total=FIVE, at=5)

    await db.write(refund)
    with pytest.raises(ledger.AlreadyPostedError):
        await db.write(refund)
    assert await db.read(balance_of, "user:7") == FIVE.micros


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE ledger_tx SET amount = amount + 1",
        "DELETE FROM ledger_tx",
        "UPDATE ledger_leg SET amount = amount + 1",
        "DELETE FROM ledger_leg",
        (
            "INSERT OR REPLACE INTO ledger_tx (id, kind, ref, from_account, to_account, amount,"
            " at) VALUES (1, 'credit', 'r', 'ext:manual', 'user:7', 1, 1)"
        ),
    ],
)
async def test_what_is_posted_stays(db: Database, sql: str) -> None:
    await db.write(credit)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        await db.write(lambda tx: tx.run(sql))


@pytest.mark.parametrize("amount", [0, -1])
async def test_no_entry_of_nothing_or_less(db: Database, amount: int) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        await db.write(
            lambda tx: tx.run(
                "INSERT INTO ledger_tx (kind, ref, from_account, to_account, amount, at)"
                " VALUES ('x', 'x', 'a', 'b', :amount, 1)",
                amount=amount,
            )
        )


async def test_the_statement_shows_each_movement_with_the_balance_after(db: Database) -> None:
    await db.write(credit)
    await db.write(lambda tx: ledger.hold(tx, 1, "user:7", Money(2_000_000, "USD"), at=2))
    entries = await db.read(ledger.statement, "user:7", "USD", limit=8, offset=0)
    assert [
        (entry.kind, entry.amount.micros, entry.balance_after.micros) for entry in entries
    ] == [
        ("hold", -2_000_000, 3_000_000),
        ("credit", 5_000_000, 5_000_000),
    ]
