"""Books with orders in them, made by SQL alone: quick, however many."""

from __future__ import annotations

import sqlite3

_SHOP = """
INSERT OR IGNORE INTO person (id, name, first_seen_at) VALUES (1, 'One', 1), (2, 'Two', 1);
INSERT OR IGNORE INTO panel (id, name) VALUES (1, 'main');
INSERT OR IGNORE INTO category (id, platform, name, position) VALUES (1, 1, 'Likes', 1);
INSERT OR IGNORE INTO service (id, panel_id, remote_id, type, category_id, platform, target, name,
    raw_name, description, rate, exchange_rate, minimum, maximum, refill, cancel, position,
    first_seen_at, updated_at) VALUES (1, 1, '1', 'default', 1, 1, 'post', 'Likes', 'Likes', '',
    '0.9', '1', 1, 9, 1, 1, 1, 1, 1);
INSERT OR IGNORE INTO setting VALUES ('currency', 'USD');
"""
_ORDERS = """
CREATE TEMP TABLE made AS WITH RECURSIVE n (id) AS
    (SELECT :first UNION ALL SELECT id + 1 FROM n WHERE id < :last)
    SELECT id, 'user:' || (1 + id % 2) AS payer,
    CASE id % 4 WHEN 0 THEN 'reserved' WHEN 1 THEN 'completed' ELSE 'placed' END AS state FROM n;
INSERT INTO ledger_tx (kind, ref, from_account, to_account, amount, at)
    SELECT 'credit', 'for ' || id, 'ext:manual', payer, 9000, id FROM made;
INSERT INTO orders (id, nonce, line, person_id, payer, panel_id, service_id, service_name, link,
    quantity, currency, price, cost_cap, can_refill, can_cancel, created_at, state, placed_at,
    next_look_at)
    SELECT id, 'n' || id, 1, 1 + id % 2, payer, 1, 1, 'Likes', 'https://x.example/' || id, 10,
    'USD', 9000, 9000, 1, 1, id, state, CASE WHEN state <> 'reserved' THEN id END,
    CASE WHEN state <> 'reserved' THEN id END FROM made;
INSERT INTO ledger_tx (kind, ref, from_account, to_account, amount, at)
    SELECT 'hold', 'order:' || id, payer, 'held:' || id, 9000, id FROM made;
INSERT INTO ledger_tx (kind, ref, from_account, to_account, amount, at)
    SELECT 'capture', 'order:' || id, 'held:' || id, 'sales', 9000, id FROM made
    WHERE state <> 'reserved';
INSERT INTO order_event (order_id, state, at) SELECT id, 'reserved', id FROM made;
INSERT INTO order_event (order_id, state, at)
    SELECT id, 'submitting', id FROM made WHERE state <> 'reserved';
INSERT INTO order_event (order_id, state, at)
    SELECT id, 'placed', id FROM made WHERE state <> 'reserved';
INSERT INTO order_event (order_id, state, at)
    SELECT id, state, id FROM made WHERE state = 'completed';
INSERT INTO attempt (order_id, number, started_at, ended_at, outcome, evidence)
    SELECT id, 1, id, id, 'accepted', '' FROM made WHERE state <> 'reserved';
INSERT INTO provider_order
    SELECT id, 1, CAST(20000 + id AS TEXT) FROM made WHERE state <> 'reserved';
"""
_PANEL_BOOK = """
INSERT INTO panel_entry (panel_id, kind, ref, from_account, to_account, amount, order_id, at)
    SELECT 1, 'placed', 'order:' || id, 'prepaid', 'cost', 9000000, id, id FROM made
    WHERE state <> 'reserved';
"""


def fill(
    connection: sqlite3.Connection, count: int, *, first: int = 1, panel_book: bool = True
) -> None:
    """So many orders more: one of four reserved, one completed, two placed.

    `panel_book`: the schema has one.
    """
    connection.executescript(_SHOP)
    orders = _ORDERS.replace(":first", str(first)).replace(":last", str(first + count - 1))
    book = _PANEL_BOOK if panel_book else ""
    connection.executescript(f"BEGIN;{orders}{book}DROP TABLE made;COMMIT;")
