"""The living cards of orders: drawn when somebody opens one, and again when more is known."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError

from bot.domain.clock import Clock
from bot.domain.records import Order, Person, StaleCard
from bot.domain.views import OrderView
from bot.shop.history import History
from bot.storage import Database, Transaction, people
from bot.telegram.basket_cards import BasketCards
from bot.telegram.living_message import edit, edit_or_send
from bot.telegram.redrawing import OneAtATime, Pace, redraw
from bot.telegram.side_by_side import side_by_side
from bot.ui.look import Look
from bot.ui.screen import Screen
from bot.ui.screens.orders import looked_at_line, order_card

BATCH = 50
CARDS_AT_ONCE = 4
"""Telegram takes some thirty changes a second, and each is under way for a tenth of one."""
CARDS_OF_ONE_PERSON = 5
PACE_SECONDS = 5
"""In which so many cards of one person may change: Telegram takes about one change a second."""
REMEMBERED = 2000


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What a message shows, and what it was drawn from."""

    message_id: int
    look: Look
    view: OrderView
    exact: Screen

    @property
    def timeless(self) -> Screen:
        """The same without when the order was looked at."""
        line = looked_at_line(self.look, self.view.order)
        if line is None:
            return self.exact
        return replace(self.exact, text=self.exact.text.replace(line, "", 1))


class OrderCards:
    """Each order's card is drawn by one task at a time, so that the newest state stays.

    A card that would show the same but for when the panel was asked is not changed, unless
    somebody has opened it since: then they may have asked for the status, and wait for an answer.
    """

    def __init__(
        self,
        *,
        bot: Bot,
        db: Database,
        clock: Clock,
        history: History,
        look_of: Callable[[Person], Look],
        baskets: BasketCards,
    ) -> None:
        self.baskets = baskets
        self._bot = bot
        self._db = db
        self._history = history
        self._look_of = look_of
        self._drawn: OrderedDict[int, _Drawn | None] = OrderedDict()
        self._noting: dict[int, int] = {}
        """The news that a card shows, by the order, until that is stored."""
        self._failure: BaseException | None = None
        """What kept that from being stored."""
        self._drawing = OneAtATime()
        self._pace = Pace(clock, CARDS_OF_ONE_PERSON, PACE_SECONDS)

    async def open(
        self,
        order_id: int,
        chat_id: int,
        message_id: int | None,
        look: Look,
        made: OrderView | None = None,
    ) -> None:
        """Show the order in that message, or a new one; from now on that is its card.

        `made`: as it was when it was made, a moment ago. That is shown, unless the order has been
        looked at for its card since: then more is known by now.
        """
        async with self._drawing.at(order_id):
            view = None if order_id in self._drawn else made
            if view is None:
                view = await self._db.read(self._history.card, order_id)
                if view is None or self._shows(view, message_id, look):
                    return
                self._remember(order_id, None)
            screen = order_card(look, view)
            shown = await edit_or_send(self._bot, chat_id, message_id, screen.text, screen.markup)
            if shown != view.order.card_message_id:
                await self._db.write(self._history.card_moved, order_id, shown)
            self._note(view.order)
            self._remember(order_id, _drawn(shown, look, view, screen))

    def _shows(self, view: OrderView, message_id: int | None, look: Look) -> bool:
        """The card is in that message, and up to date: one more tap on it changes nothing."""
        drawn = self._drawn.get(view.order.id)
        if drawn is None or drawn.message_id != message_id:
            return False
        if view.order.card_message_id != message_id:
            return False
        # To draw it takes longer than all else that such a tap does.
        same = (drawn.look, drawn.view) == (look, view)
        return same or order_card(look, view) == drawn.exact

    def _remember(self, order_id: int, drawn: _Drawn | None) -> None:
        """None: the order was looked at for its card, and nobody knows what that shows."""
        self._drawn[order_id] = drawn
        self._drawn.move_to_end(order_id)
        if len(self._drawn) > REMEMBERED:
            self._drawn.popitem(last=False)

    async def leave(self, chat_id: int, message_id: int) -> None:
        """Another screen takes the message: it must not be drawn over by an order's news."""
        order_id, basket_id = await self._db.read(self._shown_by, chat_id, message_id)
        if order_id is not None:
            async with self._drawing.at(order_id):
                self._remember(order_id, None)
                await self._db.write(self._history.card_moved, order_id, None)
        if basket_id is not None:
            await self.baskets.leave(chat_id, basket_id)

    def _shown_by(
        self, tx: Transaction, chat_id: int, message_id: int
    ) -> tuple[int | None, int | None]:
        """The order and the basket that the message is the card of."""
        order_id = self._history.of_card(tx, chat_id, message_id)
        return order_id, self.baskets.of_card(tx, chat_id, message_id)

    async def step(self) -> None:
        """Bring cards up to date whose order has changed.

        Raises what keeps it from noting that they are drawn, once it has failed twice in a row.
        """
        has_failed, self._failure = self._failure is not None, None
        await self._draw_all()
        if has_failed:
            await self._db.all_written()
            if self._failure is not None:
                raise self._failure

    async def _draw_all(self) -> None:
        before: list[int] = []
        # Until nothing is left, or nothing goes on: what is left may have to keep its pace.
        while stale := await self._stale():
            found = [card.order_id for card in stale]
            if found == before:
                return
            await self._draw(stale)
            if len(stale) < BATCH:
                return
            # What was drawn is found until that is noted, and would stand before the others.
            await self._db.all_written()
            before = found

    async def _stale(self) -> list[StaleCard]:
        return await self._db.read(self._history.stale_cards, BATCH, CARDS_OF_ONE_PERSON)

    async def _draw(self, stale: list[StaleCard]) -> None:
        trouble = asyncio.Event()
        await side_by_side(
            [card for card in stale if self._noting.get(card.order_id) != card.news],
            lambda card: card.person_id,
            partial(self._draw_in_turn, trouble),
            at_once=CARDS_AT_ONCE,
        )

    async def _draw_in_turn(self, trouble: asyncio.Event, card: StaleCard) -> None:
        """Unless Telegram had `trouble` with one before: the others wait for the next step."""
        if trouble.is_set() or not self._pace.allows(card.person_id):
            return
        try:
            async with self._drawing.at(card.order_id):
                await self._refresh(card)
        except TelegramAPIError:
            trouble.set()
            raise

    async def _refresh(self, card: StaleCard) -> None:
        view, person = await self._db.read(self._look_at, card)
        if card.order_id not in self._drawn:
            self._remember(card.order_id, None)
        if view is None:
            return
        message_id = view.order.card_message_id
        if message_id is not None and person is not None and person.reachable:
            await self._redraw(message_id, view, self._look_of(person))
        self._note(view.order)

    def _note(self, order: Order) -> None:
        """Store that the card shows this. Should it be lost, the card is drawn once more."""
        if order.card_news:
            self._noting[order.id] = order.card_news
            noted = self._db.write_along(self._history.card_was_drawn, order)
            noted.add_done_callback(partial(self._was_noted, order))

    def _was_noted(self, order: Order, noted: asyncio.Future[None]) -> None:
        if self._noting.get(order.id) == order.card_news:
            del self._noting[order.id]
        self._failure = self._failure or noted.exception()

    def _look_at(self, tx: Transaction, card: StaleCard) -> tuple[OrderView | None, Person | None]:
        return self._history.card(tx, card.order_id), people.get(tx, card.person_id)

    async def _redraw(self, message_id: int, view: OrderView, look: Look) -> None:
        order_id = view.order.id
        await redraw(
            partial(self._edit, message_id, view, look),
            f"the card of order {order_id}",
            gone=partial(self._db.write, self._history.card_moved, order_id, None),
        )

    async def _edit(self, message_id: int, view: OrderView, look: Look) -> None:
        order_id, screen = view.order.id, order_card(look, view)
        drawn, new = self._drawn.get(order_id), _drawn(message_id, look, view, screen)
        self._remember(order_id, None)
        if drawn is not None and (drawn.message_id, drawn.timeless) == (message_id, new.timeless):
            self._remember(order_id, drawn)
            return
        await edit(self._bot, view.order.person_id, message_id, screen.text, screen.markup)
        self._remember(order_id, new)


def _drawn(message_id: int, look: Look, view: OrderView, screen: Screen) -> _Drawn:
    if view.order.card_message_id != message_id:
        order = replace(view.order, card_message_id=message_id)
        view = replace(view, order=order)
    return _Drawn(message_id, look, view, screen)
