"""Support: the person's tickets, new ones, and more words for one."""

from __future__ import annotations

from bot.domain.tickets import Ticket, TicketProblem
from bot.telegram.turn import Next
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import AskTicket, CloseTicket, OpenTicket, Support, WriteMore
from bot.ui.screens import support as screens
from handlers.admin.tickets import answer_reply
from handlers.customer.start import below_the_card, leaving
from handlers.routes import Routes

NEW = "ticket-new"
MORE = "ticket-more"
ORDER, TICKET = "order", "ticket"


async def show_support(visit: Visit, address: Support) -> None:
    found = await visit.read(visit.shop.support.page_of, visit.person.id, address.page)
    await visit.show(screens.support_home(visit.look, found, visit.shop.support_contact))


async def support_command(visit: Visit, _: str) -> None:
    await below_the_card(visit, Support(page=0))
    await show_support(visit, Support(page=0))


async def ask_ticket(visit: Visit, address: AskTicket) -> None:
    await visit.wait_for(leads_to(address, NEW, order=address.order))
    await show_ask(visit, address)


async def show_ask(visit: Visit, address: AskTicket, problem: TicketProblem | None = None) -> None:
    order = None
    if address.order:
        order = await visit.read(visit.shop.support.order_of, visit.person.id, address.order)
        if order is None:
            await _gone(visit, address.pack())
            return
    await visit.show(screens.ask_ticket(visit.look, order, problem))


async def type_ticket(visit: Visit) -> None:
    order_id = int((visit.data or {}).get(ORDER, 0))
    asks = AskTicket(order=order_id)

    def then(made: Ticket | TicketProblem) -> Next:
        if isinstance(made, TicketProblem):
            return leads_to(asks, NEW, order=order_id)
        return leads_to(OpenTicket(ticket=made.id, page=0))

    made = await visit.act(
        visit.shop.support.ask, visit.person, order_id or None, visit.words, then=then
    )
    if isinstance(made, TicketProblem):
        await show_ask(visit, asks, made)
    else:
        await _sent(visit, made)


async def ask_more(visit: Visit, address: WriteMore) -> None:
    await visit.wait_for(leads_to(address, MORE, ticket=address.ticket))
    await show_more(visit, address)


async def show_more(
    visit: Visit, address: WriteMore, problem: TicketProblem | None = None
) -> None:
    view = await visit.read(visit.shop.support.view, visit.person.id, address.ticket)
    if view is None:
        await _gone(visit, address.pack())
    else:
        await visit.show(screens.ask_more(visit.look, view.ticket, problem))


async def type_more(visit: Visit) -> None:
    await _write(visit, int((visit.data or {}).get(TICKET, 0)))


async def _write(visit: Visit, ticket_id: int) -> None:
    asks = WriteMore(ticket=ticket_id)

    def then(made: Ticket | TicketProblem) -> Next:
        if isinstance(made, TicketProblem):
            return leads_to(asks, MORE, ticket=ticket_id)
        return leads_to(OpenTicket(ticket=made.id, page=0))

    made = await visit.act(
        visit.shop.support.write, visit.person, ticket_id, visit.words, then=then
    )
    if isinstance(made, TicketProblem):
        await show_more(visit, asks, made)
    else:
        await _sent(visit, made)


async def _sent(visit: Visit, ticket: Ticket) -> None:
    visit.shop.signals.notices.set()
    view = await visit.read(visit.shop.support.view, visit.person.id, ticket.id)
    if view is not None:
        await visit.show(screens.ticket_page(visit.look, view, sent=True))


async def show_ticket(visit: Visit, address: OpenTicket) -> None:
    view = await visit.read(visit.shop.support.view, visit.person.id, address.ticket, address.page)
    if view is None:
        await _gone(visit, address.pack())
    else:
        await visit.show(screens.ticket_page(visit.look, view))


async def close_ticket(visit: Visit, address: CloseTicket) -> None:
    shows = OpenTicket(ticket=address.ticket, page=0)
    await visit.act(
        visit.shop.support.close,
        visit.person.id,
        address.ticket,
        then=lambda _: leads_to(shows),
    )
    await show_ticket(visit, shows)


async def take_reply(visit: Visit) -> bool:
    """A reply to a message that tells of a ticket is written in it. Says whether it was one."""
    if visit.replied_id is None:
        return False
    post = await visit.read(visit.shop.support.post_at, visit.chat_id, visit.replied_id)
    if post is None:
        return False
    if not post.to_staff:
        await _write(visit, post.ticket_id)
        return True
    if not visit.look.is_admin:
        return False
    await answer_reply(visit, post)
    return True


async def _gone(visit: Visit, what: str) -> None:
    await visit.refuse(what)
    await visit.show(screens.gone(visit.look))


def register(routes: Routes) -> None:
    routes.command("support")(support_command)
    routes.acts(Support, show=show_support)(leaving(show_support))
    routes.acts(AskTicket, show=show_ask)(ask_ticket)
    routes.acts(WriteMore, show=show_more)(ask_more)
    routes.acts(OpenTicket, show=show_ticket)(leaving(show_ticket))
    routes.acts(CloseTicket)(close_ticket)
    routes.text(NEW)(type_ticket)
    routes.text(MORE)(type_more)
