"""Where every update comes in: decides which handler answers, and that nothing ends in silence."""

from __future__ import annotations

from collections.abc import Callable

from aiogram import Bot, Router
from aiogram.types import CallbackQuery, InaccessibleMessage, Message, User

from bot.background import Nursery
from bot.domain.records import Person
from bot.shop.shop import Shop
from bot.telegram.chat_ends import ChatEnds
from bot.telegram.newest import Newest
from bot.telegram.order_cards import OrderCards
from bot.telegram.places import place_in
from bot.telegram.sent_words import words_in
from bot.telegram.turn import Awaited, Turn
from bot.telegram.visit import Visit
from bot.ui.callbacks import Home
from bot.ui.look import Look
from bot.ui.prepared import Prepared
from bot.ui.screens import start
from handlers.admin import cases, catalogue, deciding, people, resolving, stats, tickets
from handlers.admin import home as admin_home
from handlers.admin import shop as admin_shop
from handlers.customer import (
    browse,
    bundles,
    confirm,
    deep_links,
    draft,
    drip,
    favourites,
    forms,
    link_and_quantity,
    mass,
    order_lists,
    orders,
    paste,
    places,
    recent_links,
    settings,
    several_links,
    support,
    undo,
    wallet,
)
from handlers.customer import help as info
from handlers.customer import start as customer_start
from handlers.customer.free_text import free_text
from handlers.customer.places import put_picker_away
from handlers.routes import Button, Command, Routes, TextStep


def create_routes() -> Routes:
    """Every button, command and text step of the shop."""
    routes = Routes()
    # The command menu has this order.
    sale = (draft, link_and_quantity, recent_links, forms, drip, confirm, undo)
    lists = (browse, order_lists, orders, mass, wallet, favourites)
    pasting = (paste, several_links, places)
    customer = (
        *lists,
        *sale,
        *pasting,
        bundles,
        customer_start,
        settings,
        support,
        info,
        deep_links,
    )
    admin = (admin_shop, admin_home, catalogue, stats, people, cases, tickets, deciding, resolving)
    for part in (*admin, *customer):
        part.register(routes)
    return routes


class FrontDoor:
    """Makes a `Visit` of every update, and hands it to whom the routes name."""

    def __init__(
        self,
        *,
        shop: Shop,
        cards: OrderCards,
        nursery: Nursery,
        newest: Newest,
        chat_ends: ChatEnds,
        look_of: Callable[[Person], Look],
    ) -> None:
        self._shop = shop
        self._cards = cards
        self._nursery = nursery
        self._newest = newest
        self._chat_ends = chat_ends
        self._look_of = look_of
        self._prepared = Prepared()
        self.routes = create_routes()

    def router(self) -> Router:
        """Aiogram's way in: one handler a kind of update, the tables do the rest."""
        router = Router(name="front door")
        router.callback_query.register(self.on_tap)
        router.message.register(self.on_message)
        return router

    def commands(self, *, admin: bool) -> list[str]:
        """The names of those for admins, or of those for everybody."""
        every = self.routes.commands.values()
        return [command.name for command in every if command.admin == admin]

    async def on_tap(
        self,
        query: CallbackQuery,
        bot: Bot,
        person: Person,
        turn: Turn,
        awaited: Awaited,
    ) -> None:
        """A button. Its answer stops it from waiting, also where there is nothing to say."""
        message = query.message
        visit = self._visit(bot, person, turn)
        visit.query_id = query.id
        visit.message_id = message.message_id if isinstance(message, Message) else None
        visit.awaiting, visit.data = awaited.state, dict(awaited.data)
        if isinstance(message, InaccessibleMessage):
            visit.message_id = None
        await _close_picker(visit, turn)
        await self._tap(visit, query.data or "")
        await visit.toast("")

    async def _tap(self, visit: Visit, data: str) -> None:
        if visit.person.banned:
            await visit.toast(visit.look.texts.plain("banned"), alert=True)
            return
        found = self.routes.find(data)
        if found is None or not self._may(visit, found[0]):
            await visit.refuse(data)
            await visit.toast(visit.look.texts.plain("old-menu"))
            await customer_start.show_home(visit, Home())
            return
        button, address = found
        await button.act(visit, address)

    def _may(self, visit: Visit, what: Button | Command | TextStep) -> bool:
        return visit.look.is_admin or not what.admin

    async def on_message(
        self,
        message: Message,
        bot: Bot,
        person: Person,
        turn: Turn,
        awaited: Awaited,
    ) -> None:
        """Text, a command, or something that the shop has no use for.

        A card of our own, sent by inline mode into this very chat, is its own answer.
        """
        if message.via_bot is not None and message.via_bot.id == bot.id:
            return
        visit = self._visit(bot, person, turn)
        visit.typed_id, visit.text = message.message_id, message.text
        visit.document, visit.place = message.document, place_in(message)
        visit.words, visit.replied_id = words_in(message), _replied(message)
        visit.awaiting, visit.data = awaited.state, dict(awaited.data)
        await _close_picker(visit, turn)
        if person.banned:
            await visit.show(start.banned(visit.look))
            return
        await self._message(visit)

    async def _message(self, visit: Visit) -> None:
        name, words = _command(visit.text)
        if name is None and (payload := await deep_links.payload_sent(visit)) is not None:
            name, words = "start", payload
        command = self.routes.commands.get(name or "")
        if command is not None and self._may(visit, command):
            await command.answer(visit, words)
            return
        if await support.take_reply(visit):
            return
        step = self.routes.texts.get(visit.awaiting or "")
        if (lines := await mass.lines_in(visit, step)) is not None:
            await mass.paste(visit, lines)
        elif step is not None and self._may(visit, step):
            await step.answer(visit)
        else:
            await free_text(visit)

    async def redraw(
        self, bot: Bot, user: User, chat_id: int, message_id: int | None, address: str | None
    ) -> None:
        """Draw again what an update led to whose effects are stored. Changes nothing."""
        person = await self._shop.db.read(self._shop.people.find, user.id)
        if person is None or person.banned:
            return
        visit = self._visit(bot, person, None)
        visit.chat_id, visit.message_id = chat_id, message_id
        found = self.routes.find(address or Home().pack())
        show = found[0].show if found is not None and self._may(visit, found[0]) else None
        if found is None or show is None:
            await customer_start.show_home(visit, Home())
        else:
            await show(visit, found[1])

    def _visit(self, bot: Bot, person: Person, turn: Turn | None) -> Visit:
        return Visit(
            bot=bot,
            shop=self._shop,
            cards=self._cards,
            nursery=self._nursery,
            newest=self._newest,
            chat_ends=self._chat_ends,
            prepared=self._prepared,
            look=self._look_of(person),
            person=person,
            turn=turn,
            chat_id=person.id,
        )


def _replied(message: Message) -> int | None:
    return message.reply_to_message.message_id if message.reply_to_message else None


async def _close_picker(visit: Visit, turn: Turn) -> None:
    """The keyboard for choosing a chat outlives its step on no way."""
    if await put_picker_away(visit):
        await turn.note(visit.data or {})


def _command(text: str | None) -> tuple[str | None, str]:
    """`/credit@kiosk_bot 5 1` → ("credit", "5 1"); (None, "") for anything else."""
    if text is None or not text.startswith("/"):
        return None, ""
    name, _, words = text[1:].partition(" ")
    return name.partition("@")[0].lower(), words.strip()
