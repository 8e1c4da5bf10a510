"""Where every update comes in: decides which handler answers, and that nothing ends in silence."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from aiogram import Bot, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, InaccessibleMessage, Message, User

from bot.background import Nursery
from bot.domain.records import Person
from bot.shop.shop import Shop
from bot.telegram.menu import publish_menu
from bot.telegram.order_cards import OrderCards
from bot.telegram.turn import Turn
from bot.telegram.visit import Visit
from bot.ui.callbacks import Home
from bot.ui.look import Look
from bot.ui.screens import start
from handlers.admin import cases, catalogue, deciding, people, resolving, stats
from handlers.admin import shop as admin_shop
from handlers.customer import (
    browse,
    confirm,
    draft,
    draft_texts,
    drip,
    forms,
    orders,
    wallet,
)
from handlers.customer import start as customer_start
from handlers.customer.free_text import free_text
from handlers.routes import Button, Command, Routes, TextStep


def create_routes() -> Routes:
    """Every button, command and text step of the shop."""
    routes = Routes()
    # The command menu has this order.
    customer = (browse, orders, wallet, draft, draft_texts, forms, drip, confirm, customer_start)
    for part in (admin_shop, catalogue, stats, people, cases, deciding, resolving, *customer):
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
        look_of: Callable[[Person], Look],
    ) -> None:
        self._shop = shop
        self._cards = cards
        self._nursery = nursery
        self._look_of = look_of
        self.routes = create_routes()

    def router(self) -> Router:
        """Aiogram's way in: one handler a kind of update, the tables do the rest."""
        router = Router(name="front door")
        router.callback_query.register(self.on_tap)
        router.message.register(self.on_message)
        return router

    async def publish_menu(self, bot: Bot, admins: Iterable[int]) -> None:
        """Every command in the menu of those who may use it."""
        commands = self.routes.commands.values()
        customer = [command.name for command in commands if not command.admin]
        admin = [command.name for command in commands if command.admin]
        await publish_menu(bot, customer, admin, admins)

    async def on_tap(
        self,
        query: CallbackQuery,
        bot: Bot,
        person: Person,
        turn: Turn,
        raw_state: str | None = None,
        state: FSMContext | None = None,
    ) -> None:
        """A button. Its answer stops it from waiting, also where there is nothing to say."""
        message = query.message
        visit = self._visit(bot, person, turn)
        visit.query_id = query.id
        visit.message_id = message.message_id if isinstance(message, Message) else None
        visit.awaiting, visit.data = raw_state, await _data(state, raw_state)
        if isinstance(message, InaccessibleMessage):
            visit.message_id = None
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
        raw_state: str | None = None,
        state: FSMContext | None = None,
    ) -> None:
        """Text, a command, or something that the shop has no use for."""
        visit = self._visit(bot, person, turn)
        visit.typed_id, visit.text = message.message_id, message.text
        visit.document = message.document
        visit.awaiting, visit.data = raw_state, await _data(state, raw_state)
        if person.banned:
            await visit.show(start.banned(visit.look))
            return
        await self._message(visit)

    async def _message(self, visit: Visit) -> None:
        name, words = _command(visit.text)
        command = self.routes.commands.get(name or "")
        if command is not None and self._may(visit, command):
            await command.answer(visit, words)
            return
        step = self.routes.texts.get(visit.awaiting or "")
        if step is not None and self._may(visit, step):
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
            look=self._look_of(person),
            person=person,
            turn=turn,
            chat_id=person.id,
        )


async def _data(state: FSMContext | None, awaiting: str | None) -> dict[str, Any]:
    """What the awaited text is for; asked for only where one is awaited."""
    return {} if state is None or awaiting is None else await state.get_data()


def _command(text: str | None) -> tuple[str | None, str]:
    """`/credit@kiosk_bot 5 1` → ("credit", "5 1"); (None, "") for anything else."""
    if text is None or not text.startswith("/"):
        return None, ""
    name, _, words = text[1:].partition(" ")
    return name.partition("@")[0].lower(), words.strip()
