"""Support: customers ask in tickets, admins answer them."""

from __future__ import annotations

from collections.abc import Iterable

from bot.domain.clock import HOUR, Clock
from bot.domain.lengths import utf16_length
from bot.domain.names import short_name
from bot.domain.records import Order, Person
from bot.domain.tickets import (
    FILE,
    LONGEST_WORDS,
    SentWords,
    Ticket,
    TicketPage,
    TicketPost,
    TicketProblem,
    TicketState,
    TicketView,
)
from bot.shop.notices import Notices
from bot.storage import Transaction, orders, people, tickets

MOST_OPEN = 5
MOST_AN_HOUR = 20
LONGEST_QUOTE = 200
PAGE = 8
MESSAGES_ON_PAGE = 5


class Support:
    """Writes tickets, and tells the other side by the outbox.

    `staff_chat` is the group that customers' messages go to; without one they go to each admin.
    """

    def __init__(
        self, *, clock: Clock, notices: Notices, admins: Iterable[int], staff_chat: int | None
    ) -> None:
        self._clock = clock
        self._notices = notices
        self._staff = tuple(sorted(admins)) if staff_chat is None else (staff_chat,)

    # The customer

    def ask(
        self, tx: Transaction, person: Person, order_id: int | None, words: SentWords | None
    ) -> Ticket | TicketProblem:
        """A new ticket, perhaps about an order of the person."""
        order = None if order_id is None else orders.get(tx, order_id, person.id)
        if order is None and order_id is not None:
            return TicketProblem.GONE
        checked = self._check(tx, person.id, words)
        if isinstance(checked, TicketProblem):
            return checked
        if tickets.count_unclosed_of(tx, person.id) >= MOST_OPEN:
            return TicketProblem.TOO_MANY_OPEN
        ticket_id = tickets.create(tx, person.id, order_id, at=self._clock.now())
        return self._written(tx, person, ticket_id, order, checked)

    def write(
        self, tx: Transaction, person: Person, ticket_id: int, words: SentWords | None
    ) -> Ticket | TicketProblem:
        """One message more. A closed ticket is open again."""
        ticket = tickets.get(tx, ticket_id, person.id)
        if ticket is None:
            return TicketProblem.GONE
        checked = self._check(tx, person.id, words)
        if isinstance(checked, TicketProblem):
            return checked
        is_reopened = ticket.state is TicketState.CLOSED
        if is_reopened and tickets.count_unclosed_of(tx, person.id) >= MOST_OPEN:
            return TicketProblem.TOO_MANY_OPEN
        order = None if ticket.order_id is None else orders.get(tx, ticket.order_id, person.id)
        tickets.set_state(tx, ticket_id, TicketState.OPEN, at=self._clock.now())
        return self._written(tx, person, ticket_id, order, checked)

    def close(self, tx: Transaction, person_id: int, ticket_id: int) -> Ticket | None:
        """None for somebody else's ticket as for one that does not exist."""
        if tickets.get(tx, ticket_id, person_id) is None:
            return None
        tickets.set_state(tx, ticket_id, TicketState.CLOSED, at=self._clock.now())
        return tickets.get(tx, ticket_id, person_id)

    def page_of(self, tx: Transaction, person_id: int, page: int) -> TicketPage:
        pages = max(1, -(-tickets.count_of(tx, person_id) // PAGE))
        page = min(page, pages - 1)
        found = tickets.of_person(tx, person_id, limit=PAGE, offset=page * PAGE)
        return TicketPage(found, page, pages)

    def view(
        self, tx: Transaction, person_id: int, ticket_id: int, page: int = 0
    ) -> TicketView | None:
        """None for somebody else's ticket as for one that does not exist."""
        ticket = tickets.get(tx, ticket_id, person_id)
        return None if ticket is None else _view(tx, ticket, page)

    def order_of(self, tx: Transaction, person_id: int, order_id: int) -> Order | None:
        """What a ticket is to be about."""
        return orders.get(tx, order_id, person_id)

    # The operators

    def answer(
        self,
        tx: Transaction,
        admin_id: int,
        ticket_id: int,
        words: SentWords | None,
        said_id: int | None = None,
    ) -> Ticket | TicketProblem:
        """Tell the customer, below what they had said: in that message, or last."""
        ticket = tickets.get_any(tx, ticket_id)
        if ticket is None:
            return TicketProblem.GONE
        if (problem := _fault(words)) is not None or words is None:
            return problem or TicketProblem.EMPTY
        now = self._clock.now()
        answer_id = tickets.say(tx, ticket_id, admin_id, words, by_staff=True, at=now)
        tickets.set_state(tx, ticket_id, TicketState.ANSWERED, at=now)
        asked = tickets.asked(tx, ticket_id, said_id) or tickets.asked(tx, ticket_id, None)
        self._notices.person(
            tx,
            ticket.person_id,
            "support-answered",
            f"ticket:{answer_id}",
            at=now,
            ticket=ticket_id,
            said=answer_id,
            quote=short_name(asked.shown if asked else FILE, LONGEST_QUOTE),
            words=words.text or FILE,
        )
        if words.has_file:
            self._copy(tx, ticket.person_id, ticket_id, answer_id, words, {})
        return tickets.get_any(tx, ticket_id) or ticket

    def close_by_staff(self, tx: Transaction, ticket_id: int) -> Ticket | None:
        """The customer hears of it."""
        ticket = tickets.get_any(tx, ticket_id)
        now = self._clock.now()
        if ticket is None or not tickets.set_state(tx, ticket_id, TicketState.CLOSED, at=now):
            return ticket
        ref = f"ticket:{ticket_id}:closed:{now}"
        self._notices.person(tx, ticket.person_id, "support-closed", ref, at=now, ticket=ticket_id)
        return tickets.get_any(tx, ticket_id)

    def unclosed(self, tx: Transaction, page: int) -> TicketPage:
        pages = max(1, -(-tickets.count_unclosed(tx) // PAGE))
        page = min(page, pages - 1)
        found = tickets.unclosed(tx, limit=PAGE, offset=page * PAGE)
        return TicketPage(found, page, pages)

    def view_any(self, tx: Transaction, ticket_id: int, page: int = 0) -> TicketView | None:
        """For admins."""
        ticket = tickets.get_any(tx, ticket_id)
        return None if ticket is None else _view(tx, ticket, page)

    # Telegram

    def post_at(self, tx: Transaction, chat_id: int, message_id: int) -> TicketPost | None:
        """Which ticket a message tells of, if any."""
        return tickets.post_at(tx, chat_id, message_id)

    def of_topic(self, tx: Transaction, topic_id: int) -> Ticket | None:
        return tickets.of_topic(tx, topic_id)

    def not_delivered(self, tx: Transaction, ticket_id: int, said_id: int) -> None:
        """The customer can't be reached: the operators have to know."""
        for chat_id in self._staff:
            self._notices.person(
                tx,
                chat_id,
                "support-unreached",
                f"ticket:{said_id}:to:{chat_id}",
                at=self._clock.now(),
                ticket=ticket_id,
                staff=1,
            )

    def too_long(self, tx: Transaction, ticket_id: int, message_id: int) -> None:
        """An answer in the staff chat was not sent."""
        for chat_id in self._staff:
            self._notices.person(
                tx,
                chat_id,
                "support-too-long",
                f"ticket:{ticket_id}:message:{message_id}:to:{chat_id}",
                at=self._clock.now(),
                ticket=ticket_id,
                staff=1,
                limit=LONGEST_WORDS,
            )

    def _check(
        self, tx: Transaction, person_id: int, words: SentWords | None
    ) -> SentWords | TicketProblem:
        if (problem := _fault(words)) is not None or words is None:
            return problem or TicketProblem.EMPTY
        since = self._clock.now() - HOUR
        if tickets.count_written(tx, person_id, since) >= MOST_AN_HOUR:
            return TicketProblem.TOO_FAST
        return words

    def _written(
        self,
        tx: Transaction,
        person: Person,
        ticket_id: int,
        order: Order | None,
        words: SentWords,
    ) -> Ticket | TicketProblem:
        now = self._clock.now()
        said_id = tickets.say(tx, ticket_id, person.id, words, by_staff=False, at=now)
        tickets.posted(
            tx, words.chat_id, words.message_id, TicketPost(ticket_id, said_id, to_staff=False)
        )
        for chat_id in self._staff:
            self._tell_staff(tx, chat_id, person, ticket_id, said_id, order, words)
        return tickets.get_any(tx, ticket_id) or TicketProblem.GONE

    def _tell_staff(
        self,
        tx: Transaction,
        chat_id: int,
        person: Person,
        ticket_id: int,
        said_id: int,
        order: Order | None,
        words: SentWords,
    ) -> None:
        ref, now = f"ticket:{said_id}:to:{chat_id}", self._clock.now()
        told: dict[str, str | int] = {
            "ticket": ticket_id,
            "said": said_id,
            "staff": 1,
            "who": short_name(person.name, LONGEST_QUOTE) or str(person.id),
            "person": str(person.id),
            "words": words.text or FILE,
        }
        if order is None:
            self._notices.person(tx, chat_id, "support-written", ref, at=now, about=None, **told)
        else:
            self._notices.person(
                tx, chat_id, "support-written-order", ref, at=now, about=order.id, **told
            )
        if words.has_file:
            self._copy(tx, chat_id, ticket_id, said_id, words, {"staff": 1})

    def _copy(
        self,
        tx: Transaction,
        chat_id: int,
        ticket_id: int,
        said_id: int,
        words: SentWords,
        mark: dict[str, int],
    ) -> None:
        self._notices.person(
            tx,
            chat_id,
            "support-file",
            f"ticket:{said_id}:to:{chat_id}",
            at=self._clock.now(),
            ticket=ticket_id,
            said=said_id,
            from_chat=words.chat_id,
            from_message=words.message_id,
            **mark,
        )


def _fault(words: SentWords | None) -> TicketProblem | None:
    if words is None or not (words.text.strip() or words.has_file):
        return TicketProblem.EMPTY
    return TicketProblem.TOO_LONG if utf16_length(words.text) > LONGEST_WORDS else None


def _view(tx: Transaction, ticket: Ticket, page: int) -> TicketView:
    pages = max(1, -(-tickets.count_messages(tx, ticket.id) // MESSAGES_ON_PAGE))
    page = min(page, pages - 1)
    found = tickets.messages(tx, ticket.id, limit=MESSAGES_ON_PAGE, offset=page * MESSAGES_ON_PAGE)
    order = None if ticket.order_id is None else orders.get_any(tx, ticket.order_id)
    return TicketView(ticket, order, people.get(tx, ticket.person_id), found, page, pages)
