"""Messages of tickets on their way: to the staff chat or its topics, and to customers."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError

from bot.domain.clock import Clock
from bot.domain.names import short_name
from bot.domain.records import Notice, Person
from bot.domain.tickets import Ticket, TicketPost
from bot.shop.support import Support
from bot.storage import Database, Transaction, orders, outbox, people, tickets
from bot.telegram.outbox import RenderedNotice
from bot.telegram.strangers import stranger
from bot.ui.look import Look
from bot.ui.screens.support import notice

log = logging.getLogger(__name__)

KINDS = "support-"
LONGEST_TOPIC = 120
NO_TOPIC = 0


class SupportPosts:
    """Renders notices of tickets, and notes as which messages they were sent.

    In a forum each ticket gets a topic. A crash between opening one and storing it leaves an
    empty topic behind, no more. Where the staff chat can't be reached, the admins are told.
    """

    def __init__(
        self,
        *,
        bot: Bot,
        db: Database,
        clock: Clock,
        support: Support,
        look_of: Callable[[Person], Look],
        staff_chat: int | None,
        admins: Iterable[int],
    ) -> None:
        self._bot = bot
        self._db = db
        self._clock = clock
        self._support = support
        self._look_of = look_of
        self._staff_chat = staff_chat
        self._admins = tuple(sorted(admins))

    async def render(self, found: Notice) -> RenderedNotice | None:
        ticket_id = int(found.arguments["ticket"])
        ticket = await self._db.read(tickets.get_any, ticket_id)
        if ticket is None:
            return None
        reader = await self._db.read(people.get, found.person_id)
        order = None
        if found.order_id is not None:
            order = await self._db.read(orders.get_any, found.order_id)
        screen = notice(self._look_of(reader or stranger(found.person_id)), found, order)
        thread_id = None
        if found.person_id == self._staff_chat:
            thread_id = await self._topic(ticket, found) or None
        copy_of = None
        if "from_message" in found.arguments:
            copy_of = (int(found.arguments["from_chat"]), int(found.arguments["from_message"]))
        return RenderedNotice(
            screen.text,
            screen.markup,
            thread_id=thread_id,
            copy_of=copy_of,
            followup=_Followup(self, found, ticket),
        )

    async def _topic(self, ticket: Ticket, found: Notice) -> int:
        """The ticket's own; 0 where the chat has none, or the bot may not open any."""
        if ticket.topic_id is not None or self._staff_chat is None:
            return ticket.topic_id or NO_TOPIC
        name = short_name(f"#{ticket.id} {found.arguments.get('who', '')}", LONGEST_TOPIC)
        try:
            topic = await self._bot.create_forum_topic(self._staff_chat, name)
            topic_id = topic.message_thread_id
        except (TelegramBadRequest, TelegramForbiddenError) as error:
            log.info("ticket %d gets no topic: %s", ticket.id, error.message)
            topic_id = NO_TOPIC
        await self._db.write(tickets.set_topic, ticket.id, topic_id)
        return topic_id

    def sent(self, tx: Transaction, found: Notice, message_id: int) -> None:
        to_staff = self._is_for_staff(found)
        said = found.arguments.get("said")
        said_id = int(said) if said is not None and to_staff else None
        post = TicketPost(int(found.arguments["ticket"]), said_id, to_staff)
        tickets.posted(tx, found.person_id, message_id, post)

    def unreachable(self, tx: Transaction, found: Notice, ticket: Ticket) -> None:
        if found.person_id == self._staff_chat:
            log.error("the staff chat %d can't be reached: the admins are told", found.person_id)
            for admin in self._admins:
                self._forward(tx, found, admin)
        elif not self._is_for_staff(found) and "said" in found.arguments:
            self._support.not_delivered(tx, ticket.id, int(found.arguments["said"]))

    def _forward(self, tx: Transaction, found: Notice, admin: int) -> None:
        outbox.add(
            tx,
            found.kind,
            f"instead:{found.id}:to:{admin}",
            admin,
            at=self._clock.now(),
            arguments=found.arguments,
            order_id=found.order_id,
        )

    def _is_for_staff(self, found: Notice) -> bool:
        return "staff" in found.arguments


@dataclass(frozen=True, slots=True)
class _Followup:
    posts: SupportPosts
    found: Notice
    ticket: Ticket

    def sent(self, tx: Transaction, message_id: int) -> None:
        self.posts.sent(tx, self.found, message_id)

    def unreachable(self, tx: Transaction) -> None:
        self.posts.unreachable(tx, self.found, self.ticket)

    def thread_gone(self, tx: Transaction) -> None:
        tickets.set_topic(tx, self.ticket.id, NO_TOPIC)
