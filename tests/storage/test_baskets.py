"""What is stored of baskets."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from bot.storage import Transaction, baskets, people
from tests.databases import database_in_memory

AT = 1_000


@pytest.fixture
def tx() -> Iterator[Transaction]:
    with closing(database_in_memory()) as connection:
        found = Transaction(connection)
        people.meet(found, 1, "Somebody", None, "en", at=AT)
        yield found


def confirmed(tx: Transaction, drawn_at: int) -> int:
    """A basket whose summary was drawn then, and shows all that is known."""
    made: int = tx.value(
        "INSERT INTO basket (person_id, kind, state, updated_at, drawn, drawn_at)"
        " VALUES (1, 'mass', 'confirmed', :at, 'this', :drawn_at) RETURNING id",
        at=AT,
        drawn_at=drawn_at,
    )
    return made


def test_after_a_start_the_newest_summaries_are_drawn_again(tx: Transaction) -> None:
    confirmed(tx, AT + 1)
    newest = [confirmed(tx, AT + 2), confirmed(tx, AT + 2)]
    confirmed(tx, 0)
    baskets.draw_newest_again(tx)
    assert sorted(baskets.to_draw(tx, since=AT + 5, now=AT + 9, limit=9)) == newest
    assert baskets.drawn(tx, newest[0], "this", at=AT + 9)
