"""Looks into the shop's ledger and the panel's own books, and holds them against each other."""

from __future__ import annotations

from decimal import Decimal

from bot.app import Kiosk
from bot.domain.money import MICROS
from bot.domain.order_life import OrderState
from bot.domain.records import Order
from bot.storage import Transaction, orders
from bot.storage.invariants import INVARIANTS, broken_invariants
from sandbox.world import CUSTOMER_ID, World
from tests.panel_truth import differences, starts_of

__all__ = ["INVARIANTS", "Books", "broken_invariants", "sold_and_undecided"]


class Books:
    """What happened to the money, on both sides."""

    def __init__(self, kiosk: Kiosk, world: World) -> None:
        self._kiosk = kiosk
        self._world = world
        self._starts = starts_of(world)

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
        """Every invariant, that nothing was sent twice, and what the panels really took."""
        broken = await self._kiosk.db.read(broken_invariants)
        assert not broken, broken
        adds_before = self._adds()
        sold, undecided = await self._kiosk.db.read(sold_and_undecided)
        assert sold <= self._adds()
        assert adds_before <= sold + undecided
        wrong = await self._kiosk.db.read(differences, self._world, self._starts)
        assert not wrong, wrong

    def _adds(self) -> int:
        """What all panels together have accepted over their APIs."""
        others = sum(panel.books.adds for panel in self._world.panels.values())
        return self._world.books.adds + others


def sold_and_undecided(tx: Transaction) -> tuple[int, int]:
    """Orders with a panel order, and those whose `add` may have come to one; at one moment."""
    undecided = "('unknown', 'submitting', 'written_off', 'released')"
    return (
        tx.value("SELECT count(*) FROM provider_order"),
        tx.value(f"SELECT count(*) FROM orders WHERE state IN {undecided}"),
    )
