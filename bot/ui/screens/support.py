"""Tickets as customers and as admins see them, and the messages that tell of them."""

from __future__ import annotations

from aiogram.types import InlineKeyboardButton

from bot.domain.names import short_name
from bot.domain.records import Notice, Order
from bot.domain.tickets import LONGEST_WORDS, Ticket, TicketPage, TicketProblem, TicketView
from bot.ui import formatting
from bot.ui.callbacks import (
    AdminHome,
    AnswerTicket,
    AskTicket,
    CloseTicket,
    Customer,
    OpenOrder,
    OpenTicket,
    StaffClose,
    StaffTicket,
    StaffTickets,
    Support,
    WriteMore,
)
from bot.ui.look import Look
from bot.ui.screen import GREEN, Screen, button, screen
from bot.ui.screens import keys
from bot.ui.screens.orders import ICONS, state_name
from bot.ui.translator import Markup

LONGEST_MESSAGE = 550
"""Of a message in a ticket's history; all of it stands in the chat."""
LONGEST_FIRST_WORDS = 30
STATE_ICONS = {"open": "🟡", "answered": "🟢", "closed": "⚪"}


def support_home(look: Look, found: TicketPage, contact: str) -> Screen:
    """The person's tickets. `contact` is the operator's own text, maybe empty."""
    texts = look.texts
    parts = [
        texts("support-intro"),
        texts("support-contact", contact=contact) if contact else None,
        texts("support-yours") if found.tickets else None,
    ]
    write = button(f"✍️ {texts.plain('button-write')}", AskTicket(order=0), GREEN)
    shown = [
        (_entry(look, ticket, words, OpenTicket(ticket=ticket.id, page=0)),)
        for ticket, words in found.tickets
    ]
    turn = keys.pages(look, found.page, found.pages, lambda to: Support(page=to))
    return screen(formatting.paragraphs(parts), [(write,), *shown, turn, (keys.home(look),)])


def _entry(
    look: Look, ticket: Ticket, words: str, address: OpenTicket | StaffTicket
) -> InlineKeyboardButton:
    state = look.texts.plain(f"ticket-state-{ticket.state}")
    icon, first = STATE_ICONS[ticket.state], short_name(words, LONGEST_FIRST_WORDS)
    return button(f"{icon} #{ticket.id} · {state} · {first}".removesuffix(" · "), address)


def ask_ticket(look: Look, order: Order | None, problem: TicketProblem | None = None) -> Screen:
    """Wait for the words of a new ticket."""
    texts = look.texts
    about = None if order is None else _about(look, order)
    parts = [_problem(look, problem), about, texts("ticket-ask")]
    back = Support(page=0) if order is None else OpenOrder(order=order.id)
    return screen(formatting.paragraphs(parts), [(keys.back(look, back), keys.cancel(look))])


def ask_more(look: Look, ticket: Ticket, problem: TicketProblem | None = None) -> Screen:
    """Wait for more words for a ticket."""
    parts = [_problem(look, problem), look.texts("ticket-ask-more", ticket=str(ticket.id))]
    back = keys.back(look, OpenTicket(ticket=ticket.id, page=0))
    return screen(formatting.paragraphs(parts), [(back, keys.cancel(look))])


def ticket_page(look: Look, view: TicketView, *, sent: bool = False) -> Screen:
    """A ticket of the reader's. `sent`: they have just written in it."""
    texts, ticket = look.texts, view.ticket
    said = texts("ticket-sent") if sent else None
    more = button(f"✍️ {texts.plain('button-write-more')}", WriteMore(ticket=ticket.id), GREEN)
    close = None
    if ticket.state != "closed":
        close = button(f"✔️ {texts.plain('button-close-ticket')}", CloseTicket(ticket=ticket.id))
    turn = keys.pages(
        look, view.page, view.pages, lambda to: OpenTicket(ticket=ticket.id, page=to)
    )
    end = (keys.back(look, Support(page=0)), keys.home(look))
    parts = [_title(look, ticket), said, *_facts(look, view), *_history(look, view)]
    rows = [(more, close), (_open_order(look, view.order),), turn, end]
    return screen(formatting.paragraphs(parts), rows)


def gone(look: Look) -> Screen:
    """Somebody else's ticket, or none: the same answer."""
    back = keys.back(look, Support(page=0))
    return screen(look.texts("ticket-problem-gone"), [(back, keys.home(look))])


# Admins


def staff_tickets(look: Look, found: TicketPage) -> Screen:
    """Those that are not closed, with what waits for an answer first."""
    texts = look.texts
    shown = [
        (_entry(look, ticket, words, StaffTicket(ticket=ticket.id, page=0)),)
        for ticket, words in found.tickets
    ]
    turn = keys.pages(look, found.page, found.pages, lambda to: StaffTickets(page=to))
    text = texts("staff-tickets" if found.tickets else "staff-tickets-none")
    return screen(text, [*shown, turn, (keys.back(look, AdminHome()), keys.home(look))])


def staff_ticket(
    look: Look, view: TicketView, *, problem: TicketProblem | None = None, sent: bool = False
) -> Screen:
    """A ticket with what the operator has to know. `sent`: an answer was just given."""
    texts, ticket, person = look.texts, view.ticket, view.person
    name = short_name(person.name, LONGEST_FIRST_WORDS) if person is not None else ""
    who = texts("staff-ticket-who", who=name or "–", person=str(ticket.person_id))
    blocked = None
    if person is not None and not person.reachable:
        blocked = texts("staff-ticket-blocked")
    answer = button(f"✍️ {texts.plain('button-answer')}", AnswerTicket(ticket=ticket.id), GREEN)
    close = None
    if ticket.state != "closed":
        close = button(f"✔️ {texts.plain('button-close-ticket')}", StaffClose(ticket=ticket.id))
    customer = button(f"👤 {texts.plain('button-customer')}", Customer(person=ticket.person_id))
    turn = keys.pages(
        look, view.page, view.pages, lambda to: StaffTicket(ticket=ticket.id, page=to)
    )
    said = texts("staff-ticket-sent") if sent else _problem(look, problem)
    parts = [_title(look, ticket), said, who, blocked, *_facts(look, view), *_history(look, view)]
    rows = [(answer, close), turn, (customer, keys.back(look, StaffTickets(page=0)))]
    return screen(formatting.paragraphs(parts), rows)


def ask_answer(look: Look, view: TicketView, problem: TicketProblem | None = None) -> Screen:
    """Wait for the answer to a ticket."""
    parts = [
        _problem(look, problem),
        look.texts("staff-ticket-ask", ticket=str(view.ticket.id)),
        *_history(look, view)[:1],
    ]
    back = keys.back(look, StaffTicket(ticket=view.ticket.id, page=0))
    return screen(formatting.paragraphs(parts), [(back,)])


# What tells of tickets


def notice(look: Look, found: Notice, order: Order | None) -> Screen:
    """`order` is the one that the ticket is about."""
    texts, arguments = look.texts, dict(found.arguments)
    arguments["ticket"] = str(arguments["ticket"])
    arguments["limit"] = look.number(LONGEST_WORDS)
    if order is not None:
        arguments |= {
            "order": str(order.id),
            "name": order.service_name,
            "state": state_name(look, order),
            "quantity": look.number(order.quantity),
        }
    text = texts(f"notice-{found.kind}", **arguments)
    return screen(text, [_notice_keys(look, found)])


def _notice_keys(look: Look, found: Notice) -> tuple[InlineKeyboardButton, ...]:
    """None in a group: there only the words of admins count, and taps do not."""
    ticket_id = int(found.arguments["ticket"])
    if found.person_id < 0 or "from_message" in found.arguments:
        return ()
    name = look.texts.plain("button-open-ticket", ticket=str(ticket_id))
    if "staff" in found.arguments:
        return (button(f"🎫 {name}", StaffTicket(ticket=ticket_id, page=0)),)
    return (button(f"🎫 {name}", OpenTicket(ticket=ticket_id, page=0)),)


# The parts


def _title(look: Look, ticket: Ticket) -> Markup:
    state = look.texts.plain(f"ticket-state-{ticket.state}")
    icon = STATE_ICONS[ticket.state]
    return look.texts("ticket-title", ticket=str(ticket.id), state=state, icon=icon)


def _facts(look: Look, view: TicketView) -> list[Markup]:
    return [] if view.order is None else [_about(look, view.order)]


def _about(look: Look, order: Order) -> Markup:
    return look.texts(
        "ticket-order",
        icon=ICONS[order.state],
        order=str(order.id),
        state=state_name(look, order),
        quantity=look.number(order.quantity),
        name=short_name(order.service_name, keys.LONGEST_LABEL),
        link=formatting.link(order.link),
    )


def _history(look: Look, view: TicketView) -> list[Markup]:
    """The latest first, as on the pages."""
    return [
        look.texts(
            "ticket-line",
            who=look.texts.plain("ticket-by-staff" if one.by_staff else "ticket-by-customer"),
            at=look.when(one.at),
            words=formatting.escaped(one.shown, LONGEST_MESSAGE),
        )
        for one in view.messages
    ]


def _open_order(look: Look, order: Order | None) -> InlineKeyboardButton | None:
    if order is None:
        return None
    name = look.texts.plain("button-open-order", order=str(order.id))
    return button(f"📦 {name}", OpenOrder(order=order.id))


def _problem(look: Look, problem: TicketProblem | None) -> Markup | None:
    if problem is None:
        return None
    key = problem.replace("_", "-")
    text = look.texts(f"ticket-problem-{key}", limit=look.number(LONGEST_WORDS))
    return Markup(f"⚠️ {text}")


def home_key(look: Look) -> InlineKeyboardButton:
    """The way to support, under other screens."""
    return button(f"💬 {look.texts.plain('button-support')}", Support(page=0))
