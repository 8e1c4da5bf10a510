"""Makes a stored notice into a message in its reader's language."""

from __future__ import annotations

from collections.abc import Callable

from bot.domain.records import Notice, Order, Person
from bot.storage import Database, Transaction, orders, people
from bot.telegram.outbox import RenderedNotice
from bot.ui.look import Look
from bot.ui.screens.notices import notice


class NoticeTexts:
    """What the outbox sender asks before it sends."""

    def __init__(self, *, db: Database, look_of: Callable[[Person], Look]) -> None:
        self._db = db
        self._look_of = look_of

    async def render(self, found: Notice) -> RenderedNotice:
        """In the default language where the reader never wrote: Telegram says if that reaches."""
        person, order = await self._db.read(_reader_and_order, found)
        screen = notice(self._look_of(person or _stranger(found.person_id)), found, order)
        card = None if order is None else order.card_message_id
        return RenderedNotice(screen.text, screen.markup, card)


def _stranger(person_id: int) -> Person:
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


def _reader_and_order(tx: Transaction, found: Notice) -> tuple[Person | None, Order | None]:
    order = None if found.order_id is None else orders.get_any(tx, found.order_id)
    return people.get(tx, found.person_id), order
