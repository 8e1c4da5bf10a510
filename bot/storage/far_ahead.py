"""Moments that were planned while the clock was wrong, and that nobody would live to see."""

from __future__ import annotations

from bot.domain.clock import DAY
from bot.storage.transaction import Transaction

FURTHEST = 4 * DAY
"""Nothing is ever planned further ahead than that: seconds."""

_PLANNED = (
    ("orders", "next_look_at"),
    ("look_group", "next_look_at"),
    ("orders", "not_before"),
    ("orders", "cancel_next_at"),
    ("refill", "next_look_at"),
    ("inquiry", "next_probe_at"),
    ("panel_trust", "closed_until"),
    ("cases", "remind_at"),
    ("outbox", "due_at"),
)


def bring_near(tx: Transaction, now: int) -> int:
    """What waits for a moment too far away is due now. Returns how many there were."""
    return sum(
        tx.run(
            f"UPDATE {table} SET {column} = :now WHERE {column} > :furthest",  # noqa: S608 - our own names
            now=now,
            furthest=now + FURTHEST,
        )
        for table, column in _PLANNED
    )
