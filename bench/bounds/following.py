"""Following orders at a panel, with nothing around it: each answer is read and written down."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

REPORTED = (
    "UPDATE orders SET panel_word = :status, remains = :remains, start_count = :start_count,"
    " last_charge = :charge, looked_at = :now, next_look_at = :next, look_pause = 60"
    " WHERE id = (SELECT order_id FROM provider_order WHERE panel_id = 1 AND remote_id = :order)"
)


def follow(connection: sqlite3.Connection, answers: Iterable[bytes], now: int) -> None:
    """One UPDATE for each order that an answer tells of, one commit for each answer."""
    for answer in answers:
        told = json.loads(answer)
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(
            REPORTED,
            [
                {**said, "order": order, "now": now, "next": now + 60}
                for order, said in told.items()
            ],
        )
        connection.execute("COMMIT")
