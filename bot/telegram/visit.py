"""One tap or message of one person, and the ways to answer it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine, Hashable
from dataclasses import dataclass
from typing import Any, Concatenate, ParamSpec, TypeVar

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest
from aiogram.filters.callback_data import CallbackData
from aiogram.types import Document, InputRichMessage

from bot.background import Nursery
from bot.domain.catalogue import Catalogue
from bot.domain.deep_links import LinkTo, deep_link
from bot.domain.records import Person
from bot.domain.shared_places import SharedPlace
from bot.domain.tickets import SentWords
from bot.shop.shop import Shop
from bot.storage import Transaction
from bot.telegram.chat_ends import ChatEnds
from bot.telegram.errors import is_query_too_old
from bot.telegram.living_message import edit_or_send, move_down, remove
from bot.telegram.newest import Newest, is_rich_refused
from bot.telegram.order_cards import OrderCards
from bot.telegram.turn import Next, Turn
from bot.ui.look import Look
from bot.ui.prepared import Prepared
from bot.ui.screen import Screen
from bot.ui.screens import keys

log = logging.getLogger(__name__)
P = ParamSpec("P")
R = TypeVar("R")
LONGEST_TOAST = 200


@dataclass(slots=True)
class Visit:
    """`message_id` is the tapped message, `typed_id` the person's own; one of them is None.

    `text` is what was written, `document` the file that was sent, `place` the channel or group
    that was shown by a forwarded post or chosen, `words` the text or file as a ticket takes it,
    `replied_id` the message that was replied to; each may be None.
    `awaiting` and `data`: which text is waited for, and for what.
    `covers` is the draft whose card the screen to be shown stands below: it leads back there.
    """

    bot: Bot
    shop: Shop
    cards: OrderCards
    nursery: Nursery
    newest: Newest
    chat_ends: ChatEnds
    prepared: Prepared
    look: Look
    person: Person
    turn: Turn | None
    chat_id: int
    message_id: int | None = None
    query_id: str | None = None
    typed_id: int | None = None
    text: str | None = None
    document: Document | None = None
    place: SharedPlace | None = None
    words: SentWords | None = None
    replied_id: int | None = None
    awaiting: str | None = None
    data: dict[str, Any] | None = None
    answered: bool = False
    covers: int | None = None

    async def read(
        self, function: Callable[Concatenate[Transaction, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        return await self.shop.db.read(function, *args, **kwargs)

    async def act(
        self,
        function: Callable[Concatenate[Transaction, ...], R],
        *args: Any,
        then: Callable[[R], Next | None],
        **kwargs: Any,
    ) -> R:
        """The one change of this visit, stored together with what is awaited next."""
        if self.turn is None:
            raise RuntimeError("nothing is changed while a screen is only drawn again")
        return await self.turn.act(function, *args, then=then, **kwargs)

    async def wait_for(self, following: Next) -> None:
        """Change nothing but the text that is waited for."""
        await self.act(_nothing, then=lambda _: following)

    async def show_list(
        self, catalogue: Catalogue, draw: Callable[[], Screen], *key: Hashable
    ) -> None:
        """As `show`, of what is the same for whoever looks at it in that catalogue.

        `key` names all that the screen depends on beside the catalogue and the look.
        """
        await self.show(self.prepared.screen(catalogue, (self.look, *key), draw))

    async def show(self, screen: Screen) -> int:
        """In the tapped message, or in a new one. As a table, where it has one that is taken."""
        if self.covers is not None:
            screen = keys.with_way_back(self.look, screen, self.covers)
        if self.message_id is not None:
            await self.cards.leave(self.chat_id, self.message_id)
        rich = screen.rich if self.newest.takes_rich() else None
        try:
            self.message_id = await self._place(screen, rich)
        except TelegramAPIError as error:
            if rich is None or not is_rich_refused(error):
                raise
            self.newest.rich_refused()
            self.message_id = await self._place(screen, None)
        return self.message_id

    async def _place(self, screen: Screen, rich: InputRichMessage | None) -> int:
        return await edit_or_send(
            self.bot, self.chat_id, self.message_id, screen.text, screen.markup, rich
        )

    async def show_on_card(self, screen: Screen, card: int | None, *, keep_typed: bool) -> int:
        """Answer typed text: on the card it was typed for, which stays the lowest message.

        What was typed is taken away where it was read or is shown on the card; otherwise
        it stays, and the card moves below it. So it does where other messages have come since.
        """
        removed = (
            not keep_typed
            and card is not None
            and self.typed_id is not None
            and await remove(self.bot, self.chat_id, self.typed_id)
        )
        is_lowest = card is None or not self.chat_ends.covers(self.chat_id, card)
        place = edit_or_send if removed and is_lowest else move_down
        return await place(self.bot, self.chat_id, card, screen.text, screen.markup)

    def beside(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """Do it while the person's next messages are handled already."""
        self.nursery.start(work, name)

    async def link_to(self, what: LinkTo, number: int) -> str | None:
        """A link that leads there from any chat; None as long as the bot has no name."""
        name = (await self.bot.me()).username
        return None if name is None else deep_link(name, what, number)

    async def toast(self, text: str, *, alert: bool = False) -> None:
        """Answer the tap, once. That it is too late for that is no failure."""
        if self.query_id is None or self.answered:
            return
        self.answered = True
        try:
            await self.bot.answer_callback_query(
                self.query_id, text=text[:LONGEST_TOAST] or None, show_alert=alert or None
            )
        except TelegramBadRequest as error:
            if not is_query_too_old(error):
                raise

    async def refuse(self, what: str) -> None:
        """A button that this person was never given: leave a trace."""
        log.warning("refused %r from person %s", what, self.person.id)
        await self.shop.db.write(self.shop.people.note_forgery, self.person.id, what)


def _nothing(_: Transaction) -> None:
    """An act of its own for a step that only changes what is waited for."""


def leads_to(address: CallbackData, awaiting: str | None = None, **data: int) -> Next:
    """After an act: the text to wait for, and the button that shows the result again."""
    return Next(awaiting, data, address.pack())
