"""Tickets: what customers ask the operators, and what they are answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.records import Order, Person

LONGEST_WORDS = 3000
"""UTF-16 units of one message: with its heading it still fits into one of Telegram's."""
FILE = "📎"
"""Stands for a file that came without words."""


class TicketState(StrEnum):
    """`open` waits for the operators, `answered` for the customer."""

    OPEN = "open"
    ANSWERED = "answered"
    CLOSED = "closed"


class TicketProblem(StrEnum):
    """Why nothing was written. `gone` is also said of somebody else's ticket or order."""

    GONE = "gone"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    TOO_MANY_OPEN = "too_many_open"
    TOO_FAST = "too_fast"


@dataclass(frozen=True, slots=True)
class SentWords:
    """What somebody wrote. With `has_file` the message itself is copied too.

    `chat_id` and `message_id` say where it stands.
    """

    text: str
    chat_id: int
    message_id: int
    has_file: bool = False


@dataclass(frozen=True, slots=True)
class Ticket:
    """`topic_id`: its topic in the staff chat; None: not tried yet, 0: there can be none."""

    id: int
    person_id: int
    order_id: int | None
    state: TicketState
    topic_id: int | None
    created_at: int
    changed_at: int


@dataclass(frozen=True, slots=True)
class TicketMessage:
    """One message of a ticket, by the customer or by the staff."""

    by_staff: bool
    words: str
    has_file: bool
    at: int

    @property
    def shown(self) -> str:
        """The words; a file is told of by a sign."""
        return f"{FILE} {self.words}".strip() if self.has_file else self.words


@dataclass(frozen=True, slots=True)
class TicketPost:
    """A message that tells of a ticket, and whose words it shows."""

    ticket_id: int
    said_id: int | None
    to_staff: bool


@dataclass(frozen=True, slots=True)
class TicketView:
    """A ticket with a page of its messages, the latest pages first.

    `order` is the one that it is about, `person` who asks.
    """

    ticket: Ticket
    order: Order | None
    person: Person | None
    messages: Sequence[TicketMessage]
    page: int = 0
    pages: int = 1


@dataclass(frozen=True, slots=True)
class TicketPage:
    """A page of a list: each ticket with its first words."""

    tickets: Sequence[tuple[Ticket, str]]
    page: int
    pages: int
