"""Holds the panels' book of the shop against what the practice panels really took."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from bot.config import FIRST_PANEL
from bot.domain.order_life import ENDED, SOLD
from bot.domain.panel_book import Account, units
from bot.domain.records import Order
from bot.storage import Transaction, orders, panel_book, panels
from sandbox.panel.books import PanelBooks
from sandbox.panel.orders import PanelOrder
from sandbox.world import World

Starts = Mapping[str, Decimal]
"""What lay at each panel before any order."""


def panels_of(world: World) -> dict[str, PanelBooks]:
    return {FIRST_PANEL: world.books, **{name: one.books for name, one in world.panels.items()}}


def starts_of(world: World) -> Starts:
    return {name: books.balance + _taken(books) for name, books in panels_of(world).items()}


def differences(tx: Transaction, world: World, starts: Starts) -> list[str]:
    """Where the book of a panel at which nothing is under way says something else than it does."""
    found = []
    for name, books in panels_of(world).items():
        panel = panels.named(tx, name)
        if panel is not None:
            found += [f"{name}: {what}" for what in _of_panel(tx, panel.id, books, starts[name])]
    return found


def _of_panel(tx: Transaction, panel_id: int, books: PanelBooks, start: Decimal) -> list[str]:
    ours = [order for order in _orders(tx) if order.panel_id == panel_id]
    theirs = {order.name: order for order in _parents(books)}
    pairs = [(order, theirs[order.remote_id or ""]) for order in ours if order.state in SOLD]
    if any(order.state not in ENDED for order in ours) or not all(map(_was_seen, pairs)):
        return []
    tolerance = Decimal(len(pairs) + 2).scaleb(-books.dialect.balance_decimals)
    wrong = [
        f"#{order.id} costs {_cost(tx, order)}, not {_kept(theirs)}"
        for order, theirs in pairs
        if abs(_cost(tx, order) - _kept(theirs)) > tolerance
    ]
    only_ours = len(pairs) == len([one for one in theirs.values() if not one.unpaid])
    if only_ours and books.balance == start - _taken(books):
        booked = units(panel_book.account(tx, panel_id, Account.PREPAID))
        has_opening = panel_book.is_open(tx, panel_id)
        if abs(booked - books.balance + (0 if has_opening else start)) > tolerance:
            wrong.append(f"{booked} are booked, {books.balance} are there")
    return wrong


def _orders(tx: Transaction) -> Iterable[Order]:
    found = (orders.get_any(tx, row["id"]) for row in tx.rows("SELECT id FROM orders"))
    return [order for order in found if order is not None]


def _was_seen(pair: tuple[Order, PanelOrder]) -> bool:
    """Whether the shop has heard of all that the panel did with the order."""
    order, theirs = pair
    runs = {run.remote_id: run.remains for run in order.children}
    return (
        not theirs.is_open
        and order.panel_word == theirs.status
        and (order.remains == theirs.remains or order.runs is not None)
        and runs == {child.name: child.remains for child in theirs.children}
    )


def _cost(tx: Transaction, order: Order) -> Decimal:
    return units(panel_book.of_order(tx, order.id).kept)


def _parents(books: PanelBooks) -> list[PanelOrder]:
    children = {child.id for order in books.orders for child in order.children}
    return [order for order in books.orders if order.id not in children]


def _kept(order: PanelOrder) -> Decimal:
    if order.unpaid:
        return Decimal(0)
    return order.charge - order.refunded - sum(child.refunded for child in order.children)


def _taken(books: PanelBooks) -> Decimal:
    return sum((_kept(order) for order in _parents(books)), Decimal(0))
