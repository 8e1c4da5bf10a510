"""A shop's database with a synced catalogue, customers and orders: made by SQL, however many."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.domain.offers import compare
from bot.panel import PanelProfile
from bot.panel.catalogue import read_rows
from bot.shop.assortment import Terms, read
from bot.storage import Transaction, migrations, panels, services
from bot.storage.engine import connect, prepare
from sandbox.clock import START, ManualClock
from sandbox.panel.books import PanelBooks
from sandbox.panel.calls import PanelCalls
from sandbox.panel.catalogue import make_catalogue
from sandbox.panel.dialects import PERFECT_PANEL
from sandbox.panel.dialects.services import catalogue
from sandbox.world import PANEL_KEY

FIRST_CUSTOMER = 5_000_000
FIRST_REMOTE_ID = 20_000
PANEL = "main"
QUANTITY = 1000
PRICE = 9_000
"""Millionths of the shop's currency."""
TERMS = Terms(Decimal(1), PanelProfile())

_SOLD = "SELECT id, name, refill, refill_days, cancel FROM service WHERE hidden IS NULL"
_CUSTOMERS = """
INSERT INTO setting (name, value) VALUES ('currency', 'USD');
CREATE TEMP TABLE n AS WITH RECURSIVE n (i) AS
    (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :customers) SELECT i FROM n;
INSERT INTO person (id, name, username, language_code, first_seen_at)
    SELECT :first + i, 'Customer ' || i, 'customer' || i, 'en', :at FROM n;
INSERT INTO ledger_tx (kind, ref, from_account, to_account, amount, at)
    SELECT 'credit', 'for ' || i, 'ext:manual', 'user:' || (:first + i), 1000000000000, :at FROM n;
DROP TABLE n;
"""
_ORDERS = """
CREATE TEMP TABLE sold AS SELECT row_number() OVER (ORDER BY id) - 1 AS i, * FROM ({sold})
    LIMIT 2000;
CREATE UNIQUE INDEX temp.sold_by_i ON sold (i);
CREATE TEMP TABLE made AS WITH RECURSIVE n (i) AS
    (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :orders)
    SELECT 1 + i AS id, :first + i % :customers AS person_id, 1000 - i % 900 AS remains,
    i % (SELECT count(*) FROM sold) AS service FROM n;
INSERT INTO orders (id, nonce, line, person_id, payer, panel_id, service_id, service_name, link,
    quantity, currency, price, cost_cap, can_refill, refill_days, can_cancel, created_at, state,
    placed_at, moved_at, panel_word, remains, start_count, first_charge, last_charge, looked_at,
    next_look_at, look_pause)
    SELECT m.id, 'nonce' || m.id, 1, person_id, 'user:' || person_id, 1, s.id, s.name,
    'https://www.instagram.com/p/Practice' || m.id, 1000, 'USD', 9000, 9000, s.refill,
    s.refill_days, s.cancel, :at - 600, 'in_progress', :at - 590, :at - 60, 'In progress',
    m.remains, '12', '0.9', '0.9', :at - 60, :at + (m.id - 1) / 10000, 60
    FROM made m JOIN sold s ON s.i = m.service;
INSERT INTO attempt (order_id, number, started_at, ended_at, outcome, evidence, expected_cost,
    listed_rate)
    SELECT id, 1, :at - 591, :at - 590, 'accepted', '', '0.9', '0.9' FROM made;
INSERT INTO provider_order SELECT id, 1, CAST(20000 + id AS TEXT) FROM made;
INSERT INTO panel_entry (panel_id, kind, ref, from_account, to_account, amount, order_id, at)
    SELECT 1, 'placed', 'order:' || id, 'prepaid', 'cost', 900000000, id, :at FROM made;
INSERT INTO order_event (order_id, state, at)
    SELECT m.id, s.column1, :at - 595 FROM made m,
    (VALUES ('reserved'), ('submitting'), ('placed'), ('in_progress')) s;
"""
_LEDGER = """
INSERT INTO ledger_tx (kind, ref, from_account, to_account, amount, at)
    SELECT 'hold', 'order:' || id, 'user:' || person_id, 'held:' || id, 9000, :at FROM made;
INSERT INTO ledger_tx (kind, ref, from_account, to_account, amount, at)
    SELECT 'capture', 'order:' || id, 'held:' || id, 'sales', 9000, :at FROM made;
"""


def services_answer(size: int) -> bytes:
    """What the practice panel answers to `services`."""
    books = PanelBooks(
        make_catalogue(1, size),
        clock=ManualClock(),
        random=random.Random(1),  # noqa: S311 - practice, and the same each time
        balance=Decimal(100),
    )
    return PanelCalls(books, PANEL_KEY).answer(PANEL_KEY, "services", {}).body


@contextmanager
def filled(
    *, services: int, customers: int, orders: int = 0, ledger: bool = True
) -> Iterator[Path]:
    """The path of such a database, of a shop that has been at work.

    `orders` are open, and ten thousand of them are due at each second from START on.

    Without `ledger` their holds and captures are left out: to write them takes longer than all
    else, and who follows orders at the panel does not read them.
    """
    with TemporaryDirectory() as folder:
        path = Path(folder) / "kiosk.db"
        with closing(connect(path)) as connection:
            prepare(connection)
            migrations.upgrade(connection)
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("BEGIN")
            tx = Transaction(connection)
            panels.record_sync(tx, stock(tx, services, at=START), at=START)
            connection.execute("COMMIT")
            values = {"first": FIRST_CUSTOMER, "customers": customers, "orders": orders}
            _run(connection, _CUSTOMERS, values)
            if orders:
                script = _ORDERS.format(sold=_SOLD) + (_LEDGER if ledger else "")
                _run(connection, f"{script}DROP TABLE made;DROP TABLE sold;", values)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        yield path


def stock(tx: Transaction, size: int, *, at: int) -> int:
    """The practice panel with so many services, as a sync would store them. Returns its id.

    Past the bounds of an answer, which would refuse a hundred thousand services.
    """
    panel_id = panels.ensure(tx, PANEL)
    rows: Any = catalogue(PERFECT_PANEL, make_catalogue(1, size)).content
    offers = read(read_rows(rows).rows, TERMS).offers
    services.store(tx, panel_id, compare({}, offers), at=at)
    return panel_id


def _run(connection: sqlite3.Connection, script: str, values: dict[str, int]) -> None:
    for name, value in {"at": START, **values}.items():
        script = script.replace(f":{name}", str(value))
    connection.executescript(f"BEGIN;{script}COMMIT;")
