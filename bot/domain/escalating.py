"""When a case that is open is reminded of, and how urgently."""

from __future__ import annotations

from enum import IntEnum

from bot.domain.clock import DAY, HOUR

FIRST_REMINDER = 2 * HOUR
EVERYBODY = DAY


class Urgency(IntEnum):
    """How long a case has been open. Names the texts."""

    WAITING = 1
    """Two hours: whoever took it is told, or all where nobody did."""
    LATE = 2
    """A day: all are told."""
    OVERDUE = 3
    """More than that: all are told every day."""


def urgency(opened_at: int, now: int) -> Urgency:
    age = now - opened_at
    if age < EVERYBODY:
        return Urgency.WAITING
    return Urgency.LATE if age < EVERYBODY + DAY else Urgency.OVERDUE


def next_reminder(opened_at: int, now: int) -> int:
    """The next moment at which it is to be reminded of: one only, however long nobody looked.

    Opened while the clock was far ahead, it is reminded of daily.
    """
    if now < opened_at:
        return now + EVERYBODY
    if now < opened_at + FIRST_REMINDER:
        return opened_at + FIRST_REMINDER
    return opened_at + max((now - opened_at) // DAY + 1, 1) * DAY
