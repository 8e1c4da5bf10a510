"""What must be true of the books at every moment: a table of names, each with what breaks it.

A query returns the rows that should not be there, with money under the names that `row_words` has
for it. All are asked on one view of the data, so that work that goes on meanwhile cannot look like
damage.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from string import Template

from bot.domain.order_life import ARROWS, HOLDING, SOLD, OrderState
from bot.domain.panel_book import LARGEST_ACCOUNT, LARGEST_AMOUNT, units
from bot.storage import ledger_mark
from bot.storage.row_words import in_words
from bot.storage.transaction import Transaction

MOST_ROWS = 5
"""Of each broken invariant: the first few say what happened."""


def _listed(words: Iterable[str]) -> str:
    return f"({', '.join(sorted(repr(str(word)) for word in words))})"


_WORDS = {
    "held": _listed(HOLDING),
    "sold": _listed(SOLD),
    "arrows": _listed([f">{OrderState.RESERVED}", *(f"{old}>{new}" for old, new in ARROWS)]),
    # Of `order:17` and of `order:17:2500`.
    "order_of_entry": "CAST(substr(t.ref, 7) AS INTEGER)",
    # An account of a panel's book that is above may have no room for another entry.
    "full": str(LARGEST_ACCOUNT - LARGEST_AMOUNT),
    "smallest": f"{units(1):f}",
    "largest": f"{units(LARGEST_AMOUNT):f}",
}
"""What stands in the queries under a `$`."""

_QUERIES = {
    "all legs sum to zero, and all balances": (
        "SELECT sum(amount) AS micros FROM ledger_leg HAVING sum(amount) <> 0"
        " UNION ALL SELECT sum(amount) FROM balance HAVING sum(amount) <> 0"
    ),
    "each entry has two legs, of its own accounts and amount": (
        "SELECT t.id, t.kind, t.ref FROM ledger_tx t LEFT JOIN ledger_leg l ON l.tx_id = t.id"
        " GROUP BY t.id HAVING count(l.id) <> 2 OR sum(l.amount) <> 0"
        " OR sum(CASE l.account WHEN t.from_account THEN l.amount = -t.amount"
        " WHEN t.to_account THEN l.amount = t.amount END) IS NOT 2"
    ),
    "a balance is the sum of its legs": (
        "SELECT b.account, b.amount AS micros FROM balance b WHERE b.amount <>"
        " coalesce((SELECT sum(l.amount) FROM ledger_leg l WHERE l.account = b.account), 0)"
    ),
    "no customer and no hold is below zero": (
        "SELECT account, amount AS micros FROM balance"
        " WHERE amount < 0 AND (account LIKE 'user:%' OR account LIKE 'held:%')"
    ),
    "what came in over a rail is what the world outside has paid": (
        "SELECT b.account, b.amount AS micros FROM balance b"
        " WHERE b.account LIKE 'ext:%' AND b.amount <>"
        " -(SELECT coalesce(sum(t.amount), 0) FROM ledger_tx t"
        " WHERE t.kind = 'credit' AND t.from_account = b.account)"
    ),
    "a hold is the price while the order is undecided, and nothing after": (
        "SELECT o.id, o.state, b.amount AS micros FROM orders o"
        " LEFT JOIN balance b ON b.account = 'held:' || o.id"
        " WHERE coalesce(b.amount, 0) <> CASE WHEN o.state IN $held THEN o.price ELSE 0 END"
    ),
    "each order has exactly one hold, of its price": (
        "SELECT o.id, o.state FROM orders o LEFT JOIN ledger_tx t"
        " ON t.kind = 'hold' AND t.ref = 'order:' || o.id"
        " WHERE coalesce(t.amount, 0) <> o.price"
        " OR t.from_account <> o.payer OR t.to_account <> 'held:' || o.id"
    ),
    "a hold is captured, released or written off, once": (
        "SELECT o.id, o.state FROM orders o LEFT JOIN ledger_tx t"
        " ON t.kind IN ('capture', 'release', 'write_off') AND t.ref = 'order:' || o.id"
        " WHERE o.price > 0 GROUP BY o.id HAVING count(t.id) <>"
        " CASE WHEN o.state IN $held THEN 0 ELSE 1 END"
    ),
    "a hold has gone where the order's state says": (
        "SELECT o.id, o.state, t.kind, t.to_account FROM orders o JOIN ledger_tx t"
        " ON t.kind IN ('capture', 'release', 'write_off') AND t.ref = 'order:' || o.id"
        " WHERE t.from_account <> 'held:' || o.id OR NOT CASE t.kind"
        " WHEN 'capture' THEN o.state IN $sold AND t.to_account = 'sales'"
        " WHEN 'release' THEN o.state IN ('released', 'rejected') AND t.to_account = o.payer"
        " ELSE o.state = 'written_off' AND t.to_account = 'loss' END"
    ),
    "refunds are what the order says, and no more than its price": (
        "SELECT o.id, o.refunded AS micros, o.price AS micros FROM orders o"
        " LEFT JOIN (SELECT $order_of_entry AS order_id, sum(t.amount) AS paid"
        " FROM ledger_tx t WHERE t.kind = 'refund' GROUP BY 1) r ON r.order_id = o.id"
        " WHERE coalesce(r.paid, 0) <> o.refunded OR o.refunded > o.price"
    ),
    "refunds go from sales to who has paid, for what was sold": (
        "SELECT o.id, o.state, t.from_account, t.to_account FROM ledger_tx t"
        " JOIN orders o ON o.id = $order_of_entry WHERE t.kind = 'refund'"
        " AND (o.state NOT IN $sold OR t.from_account <> 'sales' OR t.to_account <> o.payer)"
    ),
    "each entry is of a kind that there is": (
        "SELECT id, kind, ref FROM ledger_tx WHERE kind NOT IN"
        " ('credit', 'hold', 'capture', 'release', 'write_off', 'refund')"
    ),
    "each entry of an order belongs to one that there is": (
        "SELECT t.id, t.kind, t.ref FROM ledger_tx t"
        " WHERE t.kind IN ('hold', 'capture', 'release', 'write_off', 'refund')"
        " AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.id = $order_of_entry)"
    ),
    "an order of the panel belongs to each order that is placed": (
        "SELECT o.id, o.state, p.remote_id FROM orders o"
        " LEFT JOIN provider_order p ON p.order_id = o.id"
        " WHERE (o.state IN $sold) <> (p.order_id IS NOT NULL) OR p.panel_id <> o.panel_id"
    ),
    "an order of the panel belongs to one order": (
        "SELECT panel_id, remote_id FROM provider_order"
        " GROUP BY panel_id, remote_id HAVING count(*) > 1"
    ),
    "an unknown order has an open case and an open inquiry": (
        "SELECT o.id FROM orders o WHERE o.state = 'unknown' AND NOT"
        " (EXISTS (SELECT 1 FROM cases c WHERE c.order_id = o.id AND c.resolution IS NULL)"
        " AND EXISTS (SELECT 1 FROM inquiry i WHERE i.order_id = o.id AND i.state = 'open'))"
    ),
    "an order at work is looked at again, alone or with others of its panel": (
        "SELECT o.id, o.state, o.next_look_at, o.look_group_id FROM orders o"
        " LEFT JOIN look_group g ON g.id = o.look_group_id"
        " WHERE (o.state IN ('placed', 'in_progress') AND coalesce(o.next_look_at, g.id) IS NULL)"
        " OR (o.next_look_at IS NOT NULL AND g.id IS NOT NULL) OR g.panel_id <> o.panel_id"
    ),
    "attempts: at most one that is not proven to have failed": (
        "SELECT order_id, count(*) FROM attempt WHERE outcome NOT IN ('rejected', 'not_sent')"
        " GROUP BY order_id HAVING count(*) > 1"
    ),
    "an order that is being sent has an attempt under way, and no other has": (
        "SELECT o.id, o.state FROM orders o LEFT JOIN attempt a"
        " ON a.order_id = o.id AND a.outcome = 'pending'"
        " WHERE (o.state = 'submitting') <> (a.id IS NOT NULL)"
    ),
    # There are many orders, and few ways that they went: one order of each way will do.
    "each order went through its states along the arrows": (
        "WITH way AS (SELECT order_id, group_concat(state, '\",\"') AS states"
        " FROM (SELECT order_id, state FROM order_event ORDER BY order_id, id)"
        " GROUP BY order_id),"
        " kind AS (SELECT min(order_id) AS order_id, states FROM way GROUP BY states),"
        " taken AS (SELECT k.order_id, lag(s.value, 1, '') OVER"
        " (PARTITION BY k.order_id ORDER BY s.key) || '>' || s.value AS step"
        " FROM kind k, json_each('[\"' || k.states || '\"]') s)"
        " SELECT order_id, step FROM taken WHERE step NOT IN $arrows"
    ),
    "an order is where its last step has led": (
        "SELECT o.id, o.state FROM orders o WHERE o.state IS NOT (SELECT e.state"
        " FROM order_event e WHERE e.order_id = o.id ORDER BY e.id DESC LIMIT 1)"
    ),
    "a panel's account is the sum of its entries": (
        "SELECT panel_id, account, sum(amount) AS panel_micros FROM"
        " (SELECT panel_id, from_account AS account, -amount AS amount FROM panel_entry"
        " UNION ALL SELECT panel_id, to_account, amount FROM panel_entry"
        " UNION ALL SELECT panel_id, account, -amount FROM panel_account)"
        " GROUP BY panel_id, account HAVING sum(amount) <> 0"
    ),
    "what was placed since a panel's book was begun is booked there": (
        "SELECT o.id, o.state FROM orders o JOIN attempt a"
        " ON a.order_id = o.id AND a.outcome = 'accepted'"
        " WHERE o.state IN $sold AND o.exchange_rate IS NOT NULL"
        " AND CAST(a.expected_cost AS REAL) BETWEEN $smallest AND $largest"
        " AND o.panel_id NOT IN (SELECT panel_id FROM panel_account WHERE abs(amount) > $full)"
        " AND NOT EXISTS (SELECT 1 FROM panel_entry e"
        " WHERE e.order_id = o.id AND e.kind IN ('placed', 'linked'))"
    ),
    "no order costs less than nothing, and only those that nobody knows are in doubt": (
        "SELECT b.order_id, o.state, o.panel_id,"
        " b.cost AS panel_micros, b.suspense AS panel_micros"
        " FROM (SELECT e.order_id,"
        " sum(CASE 'cost' WHEN e.to_account THEN e.amount"
        " WHEN e.from_account THEN -e.amount ELSE 0 END) AS cost,"
        " sum(CASE 'suspense' WHEN e.to_account THEN e.amount"
        " WHEN e.from_account THEN -e.amount ELSE 0 END) AS suspense"
        " FROM panel_entry e WHERE e.order_id IS NOT NULL GROUP BY e.order_id) b"
        " JOIN orders o ON o.id = b.order_id WHERE b.cost < 0 OR b.suspense < 0"
        " OR b.suspense > 0 AND o.state NOT IN ('unknown', 'released', 'written_off')"
        " AND o.panel_id NOT IN (SELECT panel_id FROM panel_account WHERE abs(amount) > $full)"
    ),
    # Behind an earlier one always, so that no queue runs in a ring: whoever waits gets a turn.
    "an order is queued behind an earlier one of the same person and link": (
        "SELECT o.id, o.after_order FROM orders o LEFT JOIN orders f ON f.id = o.after_order"
        " WHERE o.after_order IS NOT NULL AND NOT (f.id < o.id"
        " AND f.person_id = o.person_id AND f.link = o.link) IS TRUE"
    ),
    "no order was sent while the one before it in the queue was at work": (
        "SELECT o.id, o.after_order FROM orders o JOIN orders f ON f.id = o.after_order"
        " WHERE f.ended_at IS NULL AND o.state <> 'reserved' AND o.state <> 'released'"
        " AND EXISTS (SELECT 1 FROM attempt a WHERE a.order_id = o.id)"
    ),
    "no row points to one that is not there": (
        'SELECT "table", rowid, parent FROM pragma_foreign_key_check'
    ),
}

INVARIANTS = {name: Template(sql).substitute(_WORDS) for name, sql in _QUERIES.items()}
"""Each with the query for what breaks it."""

ON_ITS_WAY = "no order is on its way for longer than a panel may take to answer"
_ON_ITS_WAY = (
    "SELECT o.id, a.started_at FROM orders o JOIN attempt a"
    " ON a.order_id = o.id AND a.outcome = 'pending'"
    " WHERE o.state = 'submitting' AND a.started_at < :before"
)
THE_LEDGER_GROWS = "the ledger only grows: no entry that was seen before has changed"
THE_FILE_CAN_BE_READ = "the file can be read"

Broken = dict[str, list[str]]
"""Some of the rows that break an invariant, by its name; empty where all hold."""


def broken_invariants(tx: Transaction) -> Broken:
    """What can be told at any moment, without knowing what was there before."""
    found = {name: _breaking(tx, sql) for name, sql in INVARIANTS.items()}
    return {name: rows for name, rows in found.items() if rows}


def names(*, with_time: bool) -> list[str]:
    """Of all that `all_broken` looks at, in its order."""
    return [*INVARIANTS, THE_LEDGER_GROWS, *([ON_ITS_WAY] if with_time else ())]


def all_broken(tx: Transaction, *, sent_before: int | None) -> Broken:
    """Everything: also what needs the time, or what an earlier check has noted.

    An order whose `add` began before `sent_before` must have been decided; None where nobody is
    at work who would decide it. A file that is too damaged to be read is broken.
    """
    try:
        return _all_broken(tx, sent_before)
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError as error:
        return {THE_FILE_CAN_BE_READ: [str(error)]}


def _all_broken(tx: Transaction, sent_before: int | None) -> Broken:
    found = broken_invariants(tx)
    if changed := ledger_mark.changed(tx):
        found[THE_LEDGER_GROWS] = changed[:MOST_ROWS]
    if sent_before is not None and (late := _breaking(tx, _ON_ITS_WAY, before=sent_before)):
        found[ON_ITS_WAY] = late
    return found


def _breaking(tx: Transaction, sql: str, **parameters: int) -> list[str]:
    return [in_words(tx, row) for row in tx.rows(sql, **parameters)[:MOST_ROWS]]
