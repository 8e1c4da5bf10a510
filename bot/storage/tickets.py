"""Tickets, their messages, and where in Telegram those stand."""

from __future__ import annotations

from bot.domain.tickets import SentWords, Ticket, TicketMessage, TicketPost, TicketState
from bot.storage.transaction import Row, Transaction


def create(tx: Transaction, person_id: int, order_id: int | None, *, at: int) -> int:
    found: int = tx.value(
        "INSERT INTO ticket (person_id, order_id, created_at, changed_at)"
        " VALUES (:person_id, :order_id, :at, :at) RETURNING id",
        person_id=person_id,
        order_id=order_id,
        at=at,
    )
    return found


def say(
    tx: Transaction, ticket_id: int, author_id: int, words: SentWords, *, by_staff: bool, at: int
) -> int:
    """Add a message. Returns its id."""
    found: int = tx.value(
        "INSERT INTO ticket_message (ticket_id, author_id, by_staff, words, has_file, at)"
        " VALUES (:ticket_id, :author_id, :by_staff, :words, :has_file, :at) RETURNING id",
        ticket_id=ticket_id,
        author_id=author_id,
        by_staff=by_staff,
        words=words.text,
        has_file=words.has_file,
        at=at,
    )
    return found


def set_state(tx: Transaction, ticket_id: int, state: TicketState, *, at: int) -> bool:
    """Says whether it had another one."""
    changed = tx.run(
        "UPDATE ticket SET state = :state, changed_at = :at WHERE id = :id AND state <> :state",
        id=ticket_id,
        state=state,
        at=at,
    )
    return changed == 1


def set_topic(tx: Transaction, ticket_id: int, topic_id: int) -> None:
    """A number that another ticket has was a topic of another chat."""
    tx.run(
        "UPDATE ticket SET topic_id = 0 WHERE topic_id = :topic AND topic_id > 0", topic=topic_id
    )
    tx.run("UPDATE ticket SET topic_id = :topic WHERE id = :id", id=ticket_id, topic=topic_id)


def get(tx: Transaction, ticket_id: int, person_id: int) -> Ticket | None:
    """None for somebody else's as for one that does not exist."""
    row = tx.row(
        "SELECT * FROM ticket WHERE id = :id AND person_id = :person_id",
        id=ticket_id,
        person_id=person_id,
    )
    return None if row is None else _ticket(row)


def get_any(tx: Transaction, ticket_id: int) -> Ticket | None:
    row = tx.row("SELECT * FROM ticket WHERE id = :id", id=ticket_id)
    return None if row is None else _ticket(row)


def of_topic(tx: Transaction, topic_id: int) -> Ticket | None:
    row = tx.row("SELECT * FROM ticket WHERE topic_id = :id AND topic_id > 0", id=topic_id)
    return None if row is None else _ticket(row)


def count_unclosed_of(tx: Transaction, person_id: int) -> int:
    found: int = tx.value(
        "SELECT count(*) FROM ticket WHERE person_id = :person_id AND state <> 'closed'",
        person_id=person_id,
    )
    return found


def count_written(tx: Transaction, person_id: int, since: int) -> int:
    """Messages of a customer since then."""
    found: int = tx.value(
        "SELECT count(*) FROM ticket_message"
        " WHERE author_id = :person_id AND by_staff = 0 AND at > :since",
        person_id=person_id,
        since=since,
    )
    return found


def count_of(tx: Transaction, person_id: int) -> int:
    found: int = tx.value(
        "SELECT count(*) FROM ticket WHERE person_id = :person_id", person_id=person_id
    )
    return found


def of_person(
    tx: Transaction, person_id: int, *, limit: int, offset: int
) -> list[tuple[Ticket, str]]:
    """With their first words, the latest first."""
    rows = tx.rows(
        "SELECT t.*, (SELECT m.words FROM ticket_message m WHERE m.ticket_id = t.id"
        " ORDER BY m.id LIMIT 1) AS first_words FROM ticket t"
        " WHERE t.person_id = :person_id ORDER BY t.id DESC LIMIT :limit OFFSET :offset",
        person_id=person_id,
        limit=limit,
        offset=offset,
    )
    return [(_ticket(row), row["first_words"] or "") for row in rows]


def count_unclosed(tx: Transaction) -> int:
    found: int = tx.value("SELECT count(*) FROM ticket WHERE state <> 'closed'")
    return found


def unclosed(tx: Transaction, *, limit: int, offset: int) -> list[tuple[Ticket, str]]:
    """With their first words: those that wait for an answer first, the oldest first."""
    rows = tx.rows(
        "SELECT t.*, (SELECT m.words FROM ticket_message m WHERE m.ticket_id = t.id"
        " ORDER BY m.id LIMIT 1) AS first_words FROM ticket t"
        " WHERE t.state <> 'closed' ORDER BY t.state <> 'open', t.changed_at, t.id"
        " LIMIT :limit OFFSET :offset",
        limit=limit,
        offset=offset,
    )
    return [(_ticket(row), row["first_words"] or "") for row in rows]


def count_messages(tx: Transaction, ticket_id: int) -> int:
    found: int = tx.value(
        "SELECT count(*) FROM ticket_message WHERE ticket_id = :id", id=ticket_id
    )
    return found


def messages(tx: Transaction, ticket_id: int, *, limit: int, offset: int) -> list[TicketMessage]:
    """The latest first."""
    rows = tx.rows(
        "SELECT * FROM ticket_message WHERE ticket_id = :id ORDER BY id DESC"
        " LIMIT :limit OFFSET :offset",
        id=ticket_id,
        limit=limit,
        offset=offset,
    )
    return [_message(row) for row in rows]


def asked(tx: Transaction, ticket_id: int, said_id: int | None) -> TicketMessage | None:
    """That message of the customer; the latest one without an id."""
    row = tx.row(
        "SELECT * FROM ticket_message WHERE ticket_id = :id AND by_staff = 0"
        " AND (:said_id IS NULL OR id = :said_id) ORDER BY id DESC LIMIT 1",
        id=ticket_id,
        said_id=said_id,
    )
    return None if row is None else _message(row)


def posted(tx: Transaction, chat_id: int, message_id: int, post: TicketPost) -> None:
    tx.run(
        "INSERT INTO ticket_post (chat_id, message_id, ticket_id, said_id, to_staff)"
        " VALUES (:chat_id, :message_id, :ticket_id, :said_id, :to_staff)"
        " ON CONFLICT DO NOTHING",
        chat_id=chat_id,
        message_id=message_id,
        ticket_id=post.ticket_id,
        said_id=post.said_id,
        to_staff=post.to_staff,
    )


def post_at(tx: Transaction, chat_id: int, message_id: int) -> TicketPost | None:
    row = tx.row(
        "SELECT * FROM ticket_post WHERE chat_id = :chat_id AND message_id = :message_id",
        chat_id=chat_id,
        message_id=message_id,
    )
    if row is None:
        return None
    return TicketPost(row["ticket_id"], row["said_id"], bool(row["to_staff"]))


def _ticket(row: Row) -> Ticket:
    return Ticket(
        id=row["id"],
        person_id=row["person_id"],
        order_id=row["order_id"],
        state=TicketState(row["state"]),
        topic_id=row["topic_id"],
        created_at=row["created_at"],
        changed_at=row["changed_at"],
    )


def _message(row: Row) -> TicketMessage:
    return TicketMessage(bool(row["by_staff"]), row["words"], bool(row["has_file"]), row["at"])
