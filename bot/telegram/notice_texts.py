"""Makes a stored notice into a message in its reader's language."""

from __future__ import annotations

from collections.abc import Callable

from bot.domain.notice_kinds import kind_of, returns_money
from bot.domain.records import Notice, Order, Person
from bot.storage import Database, Transaction, orders, people, preferences
from bot.telegram.outbox import RenderedNotice
from bot.telegram.strangers import stranger
from bot.telegram.support_posts import KINDS as SUPPORT
from bot.telegram.support_posts import SupportPosts
from bot.ui.look import Look
from bot.ui.screens.notices import notice

CONFETTI = "5046509860389126442"
"""Telegram's id of the 🎉 that flies over the chat."""


class NoticeTexts:
    """What the outbox sender asks before it sends."""

    def __init__(
        self, *, db: Database, look_of: Callable[[Person], Look], support: SupportPosts
    ) -> None:
        self._db = db
        self._look_of = look_of
        self._support = support

    async def render(self, found: Notice) -> RenderedNotice | None:
        """In the default language where the reader never wrote: Telegram says if that reaches.

        None for what the reader does without; that money went back is told then too, silently.
        """
        if found.kind.startswith(SUPPORT):
            return await self._support.render(found)
        person, order, is_muted = await self._db.read(_reader_and_order, found)
        if is_muted and not returns_money(found):
            return None
        screen = notice(self._look_of(person or stranger(found.person_id)), found, order)
        card = None if order is None else order.card_message_id
        effect = CONFETTI if found.kind == "order-completed" else None
        return RenderedNotice(screen.text, screen.markup, card, silent=is_muted, effect=effect)


def _reader_and_order(tx: Transaction, found: Notice) -> tuple[Person | None, Order | None, bool]:
    order = None if found.order_id is None else orders.get_any(tx, found.order_id)
    is_muted = kind_of(found.kind) in preferences.muted(tx, found.person_id)
    return people.get(tx, found.person_id), order, is_muted
