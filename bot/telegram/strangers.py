"""Readers of whom nothing is stored: their messages are in the default language."""

from __future__ import annotations

from bot.domain.records import Person


def stranger(person_id: int) -> Person:
    """Somebody who never wrote to the bot, or a group."""
    return Person(
        id=person_id,
        name="",
        username=None,
        language_code=None,
        locale=None,
        banned=False,
        let_in=False,
        reachable=True,
        first_seen_at=0,
    )
