"""The ledger holds by itself: nothing unbalanced, nothing twice, nothing below zero, no change."""

import sqlite3

import pytest

from bot.domain.money import Money
from bot.domain.records import LedgerEntry
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


ENTRIES = {
    "credit": (
        lambda tx: ledger.credit(tx, 7, FIVE, ref="r2", at=9, by=4),
        ("credit", "r2", "ext:manual", "user:7", 4),
    ),
    "hold": (
        lambda tx: ledger.hold(tx, 3, "user:7", FIVE, at=9),
        ("hold", "order:3", "user:7", "held:3", None),
    ),
    "capture": (
        lambda tx: ledger.capture(tx, 2, FIVE, at=9),
        ("capture", "order:2", "held:2", "sales", None),
    ),
    "release": (
        lambda tx: ledger.release(tx, 2, "user:8", FIVE, at=9),
        ("release", "order:2", "held:2", "user:8", None),
    ),
    "write-off": (
        lambda tx: ledger.write_off(tx, 2, FIVE, at=9, by=4),
        ("write_off", "order:2", "held:2", "loss", 4),
    ),
    "refund": (
        lambda tx: ledger.refund(tx, 2, "user:8", FIVE, total=FIVE, at=9),
        ("refund", "order:2:5000000", "sales", "user:8", None),
    ),
}


@pytest.mark.parametrize("name", ENTRIES)
async def test_each_entry_moves_its_amount_between_its_two_accounts(
    db: Database, name: str
) -> None:
    post, expected = ENTRIES[name]
    await db.write(credit, "first", Money(10_000_000, "USD"))
    await db.write(lambda tx: ledger.hold(tx, 2, "user:7", FIVE, at=2))
    await db.write(post)
    row = await db.read(lambda tx: tx.row("SELECT * FROM ledger_tx ORDER BY id DESC LIMIT 1"))
    assert row is not None
    assert (
        *(row["kind"], row["ref"], row["from_account"], row["to_account"], row["by_person"]),
        *(row["amount"], row["at"]),
    ) == (*expected, FIVE.micros, 9)
    with pytest.raises(ledger.AlreadyPostedError):
        await db.write(post)


async def test_nothing_is_not_posted_and_the_smallest_amount_is(db: Database) -> None:
    await db.write(credit, "none", ZERO)
    assert await db.read(ledger.entry_count, "user:7") == 0
    await db.write(credit, "least", Money(1, "USD"))
    assert await db.read(balance_of, "user:7") == 1
    assert await db.read(ledger.entry_count, "user:7") == 1


async def test_an_account_without_entries_holds_nothing(db: Database) -> None:
    assert await db.read(ledger.balance, "user:7", "EUR") == Money(0, "EUR")
    assert await db.read(ledger.held_for, 7, "EUR") == Money(0, "EUR")
    assert await db.read(ledger.entry_count, "user:7") == 0


ORDERS = """
    INSERT INTO person (id, name, first_seen_at) VALUES (7, 'Somebody', 1), (8, 'Another', 1);
    INSERT INTO panel (id, name) VALUES (1, 'main');
    INSERT INTO category (id, platform, name, position) VALUES (1, 1, 'Likes', 1);
    INSERT INTO service (id, panel_id, remote_id, type, category_id, platform, target, name,
        raw_name, description, rate, exchange_rate, minimum, maximum, refill, cancel, position,
        first_seen_at, updated_at)
        VALUES (1, 1, '1', 'default', 1, 1, 'post', 'L', 'L', '', '1', '1', 1, 9, 0, 0, 1, 1, 1);
    INSERT INTO orders (id, nonce, line, person_id, payer, panel_id, service_id, service_name,
        link, quantity, currency, price, cost_cap, can_refill, can_cancel, created_at, state)
        SELECT id, id, 1, person, payer, 1, 1, 'L', 'l', 1, 'USD', 1, 1, 0, 0, 1, state FROM
        (SELECT 1 AS id, 7 AS person, 'user:7' AS payer, 'reserved' AS state
         UNION SELECT 2, 7, 'user:7', 'submitting' UNION SELECT 3, 7, 'user:7', 'unknown'
         UNION SELECT 4, 8, 'user:8', 'reserved' UNION SELECT 5, 7, 'operator', 'reserved'
         UNION SELECT 6, 7, 'user:7', 'placed')
"""


async def test_what_is_held_for_a_person_is_that_of_their_own_undecided_orders(
    db: Database,
) -> None:
    def fill(tx: Transaction) -> None:
        for sql in ORDERS.split(";"):
            tx.run(sql)
        for person_id in (7, 8):
            ledger.credit(tx, person_id, FIVE, ref=str(person_id), at=1, by=1)
        for order_id in range(1, 7):
            payer = {4: "user:8", 5: ledger.OPERATOR}.get(order_id, "user:7")
            ledger.hold(tx, order_id, payer, Money(10**order_id, "USD"), at=2)

    await db.write(fill)
    assert await db.read(ledger.held_for, 7, "USD") == Money(1_110, "USD")
    assert await db.read(ledger.held_for, 8, "USD") == Money(10_000, "USD")


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
    two, three = Money(2_000_000, "USD"), Money(3_000_000, "USD")
    held = LedgerEntry("hold", "order:1", 2, -two, three)
    credited = LedgerEntry("credit", "r", 1, FIVE, FIVE)
    found = await db.read(ledger.statement, "user:7", "USD", limit=8, offset=0)
    assert found == [held, credited]
    assert await db.read(ledger.statement, "user:7", "USD", limit=1, offset=0) == [held]
    assert await db.read(ledger.statement, "user:7", "USD", limit=8, offset=1) == [credited]
