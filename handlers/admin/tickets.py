"""Tickets for admins: the list, the page, the answer."""

from __future__ import annotations

from bot.domain.tickets import Ticket, TicketPost, TicketProblem
from bot.telegram.turn import Next
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import AnswerTicket, StaffClose, StaffTicket, StaffTickets
from bot.ui.screens import support as screens
from handlers.customer.start import leaving
from handlers.routes import Routes

ANSWER = "ticket-answer"
TICKET = "ticket"


async def show_tickets(visit: Visit, address: StaffTickets) -> None:
    found = await visit.read(visit.shop.support.unclosed, address.page)
    await visit.show(screens.staff_tickets(visit.look, found))


async def show_ticket(visit: Visit, address: StaffTicket) -> None:
    await _show(visit, address.ticket, address.page)


async def _show(
    visit: Visit,
    ticket_id: int,
    page: int = 0,
    *,
    problem: TicketProblem | None = None,
    sent: bool = False,
) -> None:
    view = await visit.read(visit.shop.support.view_any, ticket_id, page)
    if view is None:
        await show_tickets(visit, StaffTickets(page=0))
    else:
        await visit.show(screens.staff_ticket(visit.look, view, problem=problem, sent=sent))


async def ask_answer(visit: Visit, address: AnswerTicket) -> None:
    await visit.wait_for(leads_to(address, ANSWER, ticket=address.ticket))
    await show_ask(visit, address)


async def show_ask(
    visit: Visit, address: AnswerTicket, problem: TicketProblem | None = None
) -> None:
    view = await visit.read(visit.shop.support.view_any, address.ticket)
    if view is None:
        await show_tickets(visit, StaffTickets(page=0))
    else:
        await visit.show(screens.ask_answer(visit.look, view, problem))


async def type_answer(visit: Visit) -> None:
    ticket_id = int((visit.data or {}).get(TICKET, 0))
    asks = AnswerTicket(ticket=ticket_id)

    def then(answer: Ticket | TicketProblem) -> Next:
        if isinstance(answer, TicketProblem):
            return leads_to(asks, ANSWER, ticket=ticket_id)
        return leads_to(StaffTicket(ticket=ticket_id, page=0))

    answer = await visit.act(
        visit.shop.support.answer, visit.person.id, ticket_id, visit.words, then=then
    )
    if isinstance(answer, TicketProblem):
        await show_ask(visit, asks, answer)
    else:
        visit.shop.signals.notices.set()
        await _show(visit, ticket_id, sent=True)


async def answer_reply(visit: Visit, post: TicketPost) -> None:
    """A reply to a customer's words. What else is waited for is waited for still."""
    answer = await visit.act(
        visit.shop.support.answer,
        visit.person.id,
        post.ticket_id,
        visit.words,
        post.said_id,
        then=lambda _: leads_to(
            StaffTicket(ticket=post.ticket_id, page=0), visit.awaiting, **(visit.data or {})
        ),
    )
    visit.shop.signals.notices.set()
    problem = answer if isinstance(answer, TicketProblem) else None
    await _show(visit, post.ticket_id, problem=problem, sent=problem is None)


async def close(visit: Visit, address: StaffClose) -> None:
    await visit.act(
        visit.shop.support.close_by_staff,
        address.ticket,
        then=lambda _: leads_to(StaffTicket(ticket=address.ticket, page=0)),
    )
    visit.shop.signals.notices.set()
    await _show(visit, address.ticket)


def register(routes: Routes) -> None:
    routes.acts(StaffTickets, show=show_tickets, admin=True)(leaving(show_tickets))
    routes.acts(StaffTicket, show=show_ticket, admin=True)(leaving(show_ticket))
    routes.acts(AnswerTicket, show=show_ask, admin=True)(ask_answer)
    routes.acts(StaffClose, admin=True)(close)
    routes.text(ANSWER, admin=True)(type_answer)
