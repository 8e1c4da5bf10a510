"""What was set, or learned, of each panel's habits. What is not here has its default.

The keys and their values are the API client's matter; here they are text. Person 0 in the audit
is the command line, or Kiosk itself where it has learned something.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.storage import audit
from bot.storage.transaction import Transaction

NOBODY = 0


@dataclass(frozen=True, slots=True)
class Habit:
    """`learned`: Kiosk found it out, nobody set it."""

    value: str
    learned: bool


def of(tx: Transaction, panel_id: int) -> dict[str, Habit]:
    """All that is known of a panel, by key."""
    rows = tx.rows(
        "SELECT name, value, learned FROM panel_profile WHERE panel_id = :panel_id ORDER BY name",
        panel_id=panel_id,
    )
    return {row["name"]: Habit(row["value"], bool(row["learned"])) for row in rows}


def of_panel_named(tx: Transaction, name: str) -> dict[str, Habit]:
    """As `of`; nothing is known of a panel that was never used."""
    panel_id = tx.value("SELECT id FROM panel WHERE name = :name", name=name)
    return {} if panel_id is None else of(tx, panel_id)


def put(tx: Transaction, panel_id: int, name: str, value: str, *, at: int) -> None:
    """Set by hand. It stays until it is removed by hand."""
    _store(tx, panel_id, name, Habit(value, learned=False), at=at)
    _note(tx, panel_id, "profile-set", f"{name}={value}", at=at)


def remove(tx: Transaction, panel_id: int, name: str, *, at: int) -> None:
    """Back to the default; from then on it may be learned (again)."""
    gone = tx.run(
        "DELETE FROM panel_profile WHERE panel_id = :panel_id AND name = :name",
        panel_id=panel_id,
        name=name,
    )
    if gone:
        _note(tx, panel_id, "profile-removed", name, at=at)


def change(tx: Transaction, panel_id: int, values: Mapping[str, str], *, at: int) -> None:
    """Set by hand, several at once; an empty value removes."""
    for name, value in values.items():
        if value:
            put(tx, panel_id, name, value, at=at)
        else:
            remove(tx, panel_id, name, at=at)


def learn(tx: Transaction, panel_id: int, name: str, value: str, *, at: int) -> bool:
    """Keep what was found out, unless it was set by hand or is known; says whether it was new."""
    known = of(tx, panel_id).get(name)
    if known is not None and (not known.learned or known.value == value):
        return False
    _store(tx, panel_id, name, Habit(value, learned=True), at=at)
    _note(tx, panel_id, "profile-learned", f"{name}={value}", at=at)
    return True


def _store(tx: Transaction, panel_id: int, name: str, habit: Habit, *, at: int) -> None:
    tx.run(
        "INSERT INTO panel_profile (panel_id, name, value, learned, at)"
        " VALUES (:panel_id, :name, :value, :learned, :at)"
        " ON CONFLICT (panel_id, name)"
        " DO UPDATE SET value = :value, learned = :learned, at = :at",
        panel_id=panel_id,
        name=name,
        value=habit.value,
        learned=int(habit.learned),
        at=at,
    )


def _note(tx: Transaction, panel_id: int, action: str, subject: str, *, at: int) -> None:
    panel = tx.value("SELECT name FROM panel WHERE id = :id", id=panel_id)
    audit.record(tx, NOBODY, action, f"{panel} {subject}", at=at)
