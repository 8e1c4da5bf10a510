"""The staff chat: admins answer tickets there. Whatever anybody else writes is not read."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from aiogram.types import Message

from bot.domain.tickets import SentWords, Ticket, TicketProblem
from bot.shop.support import Support
from bot.storage import Transaction
from bot.telegram.sent_words import words_in
from bot.telegram.turn import Turn


class StaffRoom:
    """Takes the messages of groups; only those of `admins` in `chat_id` mean anything.

    A reply to what tells of a ticket is an answer, and so is all that is written in a ticket's
    topic. Commands are not sent to anybody. `told` is called when there is something to send.
    """

    def __init__(
        self,
        *,
        support: Support,
        chat_id: int,
        admins: Iterable[int],
        told: Callable[[], None],
    ) -> None:
        self._support = support
        self._chat_id = chat_id
        self._admins = frozenset(admins)
        self._told = told

    async def take(self, message: Message, turn: Turn) -> None:
        """An answer is stored once, together with the mark of its update."""
        writer, words = message.from_user, words_in(message)
        if message.chat.id != self._chat_id or writer is None or turn.acted:
            return
        if writer.id not in self._admins or words is None or words.text.startswith("/"):
            return
        await turn.act(self._answer, message, writer.id, words, then=lambda _: None)
        self._told()

    def _answer(
        self, tx: Transaction, message: Message, admin_id: int, words: SentWords
    ) -> Ticket | TicketProblem | None:
        replied = message.reply_to_message
        post = self._support.post_at(tx, self._chat_id, replied.message_id) if replied else None
        if post is not None:
            answer = self._support.answer(tx, admin_id, post.ticket_id, words, post.said_id)
            return self._say_so(tx, answer, post.ticket_id, words)
        topic = message.message_thread_id if message.is_topic_message else None
        ticket = None if topic is None else self._support.of_topic(tx, topic)
        if ticket is None:
            return None
        answer = self._support.answer(tx, admin_id, ticket.id, words)
        return self._say_so(tx, answer, ticket.id, words)

    def _say_so(
        self,
        tx: Transaction,
        answer: Ticket | TicketProblem,
        ticket_id: int,
        words: SentWords,
    ) -> Ticket | TicketProblem:
        """What is too long must not seem to be sent."""
        if answer is TicketProblem.TOO_LONG:
            self._support.too_long(tx, ticket_id, words.message_id)
        return answer
