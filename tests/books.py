"""Looks into the shop's ledger and the panel's own books, and holds them against each other."""

from __future__ import annotations

from decimal import Decimal

from bot.app import Kiosk
from bot.domain.money import MICROS
from bot.domain.order_life import OrderState
from bot.domain.records import Order
from bot.storage import Transaction, orders
from sandbox.world import CUSTOMER_ID, World


class Books:
    """What happened to the money, on both sides."""

    def __init__(self, kiosk: Kiosk, world: World) -> None:
        self._kiosk = kiosk
        self._world = world

    async def account(self, name: str) -> Decimal:
        """The balance of an account, in units of the shop's currency."""
        found = await self._kiosk.db.read(
            lambda tx: tx.value("SELECT amount FROM balance WHERE account = :a", a=name)
        )
        return Decimal(found or 0) / MICROS

    async def customer(self, person_id: int = CUSTOMER_ID) -> Decimal:
        return await self.account(f"user:{person_id}")

    async def order(self, order_id: int = 1) -> Order:
        found = await self._kiosk.db.read(orders.get_any, order_id)
        assert found is not None, f"there is no order #{order_id}"
        return found

    async def state(self, order_id: int = 1) -> OrderState:
        return (await self.order(order_id)).state

    async def count(self, table: str, where: str = "1 = 1") -> int:
        found = await self._kiosk.db.read(
            lambda tx: tx.value(f"SELECT count(*) FROM {table} WHERE {where}")
        )
        return int(found)

    async def check(self) -> None:
        """Every invariant of the ledger, and that nothing was sent twice."""
        broken = await self._kiosk.db.read(broken_invariants)
        assert not broken, broken
        adds_before = self._adds()
        sold, undecided = await self._kiosk.db.read(sold_and_undecided)
        assert sold <= self._adds()
        assert adds_before <= sold + undecided

    def _adds(self) -> int:
        """What all panels together have accepted over their APIs."""
        others = sum(panel.books.adds for panel in self._world.panels.values())
        return self._world.books.adds + others


INVARIANTS = {
    "all legs sum to zero": "SELECT sum(amount) FROM ledger_leg HAVING sum(amount) <> 0",
    "each entry's legs sum to zero": (
        "SELECT tx_id FROM ledger_leg GROUP BY tx_id HAVING sum(amount) <> 0 OR count(*) < 2"
    ),
    "a balance is the sum of its legs": (
        "SELECT b.account FROM balance b LEFT JOIN ledger_leg l ON l.account = b.account"
        " GROUP BY b.account HAVING b.amount <> coalesce(sum(l.amount), 0)"
    ),
    "no customer is below zero": (
        "SELECT account FROM balance WHERE account LIKE 'user:%' AND amount < 0"
    ),
    "a hold is the price while the order is undecided, and nothing after": (
        "SELECT o.id FROM orders o LEFT JOIN balance b ON b.account = 'held:' || o.id"
        " WHERE coalesce(b.amount, 0) <> CASE WHEN o.state IN"
        " ('reserved', 'submitting', 'unknown') THEN o.price ELSE 0 END"
    ),
    "each order has exactly one hold": (
        "SELECT o.id FROM orders o LEFT JOIN ledger_tx t"
        " ON t.kind = 'hold' AND t.ref = 'order:' || o.id"
        " GROUP BY o.id HAVING count(t.id) <> 1"
    ),
    "a hold is captured, released or written off, once": (
        "SELECT o.id FROM orders o LEFT JOIN ledger_tx t"
        " ON t.kind IN ('capture', 'release', 'write_off') AND t.ref = 'order:' || o.id"
        " GROUP BY o.id HAVING count(t.id) <>"
        " CASE WHEN o.state IN ('reserved', 'submitting', 'unknown') THEN 0 ELSE 1 END"
    ),
    "refunds are what the order says": (
        "SELECT o.id FROM orders o LEFT JOIN ledger_tx t"
        " ON t.kind = 'refund' AND t.ref LIKE 'order:' || o.id || ':%'"
        " GROUP BY o.id HAVING coalesce(sum(t.amount), 0) <> o.refunded"
    ),
    "an order of the panel belongs to each order that is placed": (
        "SELECT o.id FROM orders o LEFT JOIN provider_order p ON p.order_id = o.id"
        " WHERE (o.state IN ('placed', 'in_progress', 'completed', 'partial', 'canceled'))"
        " <> (p.order_id IS NOT NULL)"
    ),
    "an unknown order has an open case": (
        "SELECT o.id FROM orders o WHERE o.state = 'unknown' AND NOT EXISTS"
        " (SELECT 1 FROM cases c WHERE c.order_id = o.id AND c.resolution IS NULL)"
    ),
    "attempts: at most one that is not proven to have failed": (
        "SELECT order_id FROM attempt WHERE outcome IN ('pending', 'unknown', 'accepted')"
        " GROUP BY order_id HAVING count(*) > 1"
    ),
}


def broken_invariants(tx: Transaction) -> dict[str, list[str]]:
    """The rows that break each invariant; empty where all hold."""
    found = {name: tx.rows(sql) for name, sql in INVARIANTS.items()}
    return {name: [str(tuple(row)) for row in rows] for name, rows in found.items() if rows}


def sold_and_undecided(tx: Transaction) -> tuple[int, int]:
    """Orders with a panel order, and those whose `add` may have come to one; at one moment."""
    undecided = "('unknown', 'submitting', 'written_off', 'released')"
    return (
        tx.value("SELECT count(*) FROM provider_order"),
        tx.value(f"SELECT count(*) FROM orders WHERE state IN {undecided}"),
    )
