"""Many orders at once: lines that are pasted or sent as a file, or several links for one service.

All end in a basket: a table of prices, one confirmation, one summary.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from bot.domain.baskets import (
    BasketConfirmed,
    BasketView,
    Doubles,
    LinksView,
    Standing,
    Summary,
)
from bot.domain.mass_order import TooManyLinesError, looks_like_lines
from bot.domain.order_forms import LISTS
from bot.domain.quantity import QuantityError, parse_quantity
from bot.domain.service_types import Billing
from bot.domain.text_files import FileError
from bot.domain.views import Refusal, Short
from bot.telegram.files import TABLE, fetch_text, may_be_text
from bot.telegram.turn import Next
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import (
    AskMass,
    BasketPage,
    ConfirmBasket,
    DropBasket,
    EditBasket,
    KeepGood,
    KeepOnce,
    OpenBasket,
    PickForLinks,
    PickManyQuantity,
    RefusedAgain,
    RefusedOrders,
    ServicesForLinks,
    TopUpForBasket,
)
from bot.ui.screen import Screen
from bot.ui.screens import draft as draft_screens
from bot.ui.screens import mass as screens
from bot.ui.screens import start
from bot.ui.screens.forms import seems_cut_off
from bot.ui.translator import Markup
from handlers.customer.draft import MORE
from handlers.customer.draft_texts import quantity_problem
from handlers.customer.forms import file_problem
from handlers.customer.start import stop_waiting
from handlers.routes import Answer, Routes, TextStep

MASS, MASS_MORE, MANY_QUANTITY = "mass", "mass-more", "many-quantity"
BASKET, SERVICE = "basket", "service"

B = TypeVar(
    "B",
    BasketPage,
    ConfirmBasket,
    KeepGood,
    KeepOnce,
    EditBasket,
    DropBasket,
    TopUpForBasket,
    ServicesForLinks,
    PickForLinks,
    PickManyQuantity,
)
S = TypeVar("S", OpenBasket, RefusedOrders, RefusedAgain)


def own(act: Answer[B]) -> Answer[B]:
    """Only for the person whose basket it is; one that is confirmed leads to its summary."""

    async def checked(visit: Visit, address: B) -> None:
        standing = await visit.read(visit.shop.baskets.standing, visit.person, address.basket)
        if standing is Standing.CONFIRMED:
            await visit.wait_for(leads_to(OpenBasket(basket=address.basket)))
            await visit.toast(visit.look.texts.plain("confirm-already"))
            await show_summary(visit, OpenBasket(basket=address.basket))
        elif standing is Standing.OPEN:
            await act(visit, address)
        else:
            await _gone(visit, address.pack(), standing)

    return checked


def own_summary(act: Answer[S]) -> Answer[S]:
    """Only for the person whose basket it was."""

    async def checked(visit: Visit, address: S) -> None:
        standing = await visit.read(visit.shop.baskets.standing, visit.person, address.basket)
        if standing is Standing.CONFIRMED:
            await act(visit, address)
        else:
            await _gone(visit, address.pack(), standing)

    return checked


async def _gone(visit: Visit, what: str, standing: Standing) -> None:
    if standing is Standing.FOREIGN:
        await visit.refuse(what)
    await visit.show(draft_screens.refused(visit.look, Refusal.DRAFT_GONE))


# Lines come in


async def mass_command(visit: Visit, words: str) -> None:
    if words:
        await paste(visit, words)
    else:
        await ask_mass(visit, AskMass())


async def ask_mass(visit: Visit, address: AskMass) -> None:
    await visit.wait_for(leads_to(address, MASS))
    await show_ask(visit, address)


async def show_ask(visit: Visit, _: AskMass, said: Markup | None = None) -> None:
    waiting = await visit.read(visit.shop.baskets.waiting, visit.person)
    await visit.show(screens.how_to(visit.look, waiting, said))


async def lines_in(visit: Visit, step: TextStep | None) -> str | None:
    """The lines of a mass order, if that is what was sent, whatever else is waited for.

    A list that is waited for may hold anything, and what an admin writes is no order.
    """
    awaiting = visit.awaiting or ""
    if awaiting in (MASS, MASS_MORE) or awaiting.removeprefix(MORE) in LISTS:
        return None
    if step is not None and step.admin:
        return None
    if visit.text is not None:
        return visit.text if looks_like_lines(visit.text) else None
    return None if step is None else await _lines_in_file(visit)


async def _lines_in_file(visit: Visit) -> str | None:
    """Where something else is waited for, only what is clearly meant is taken."""
    if not has_table(visit) or visit.document is None:
        return None
    try:
        text = await fetch_text(visit.bot, visit.document, TABLE)
    except FileError:
        return None
    return text if looks_like_lines(text) else None


def has_table(visit: Visit) -> bool:
    """Whether a file was sent that may hold lines."""
    return visit.document is not None and may_be_text(visit.document, TABLE)


async def take_file(visit: Visit) -> None:
    """A file that nobody asked for."""
    text = await _text_of_file(visit)
    if text is not None:
        await paste(visit, text)


async def _text_of_file(visit: Visit) -> str | None:
    """None where that was refused, and said why."""
    if visit.document is None:
        said = draft_screens.echo(visit.look, "form-problem-list-wanted", "")
        await show_ask(visit, AskMass(), said)
        return None
    try:
        return await fetch_text(visit.bot, visit.document, TABLE)
    except FileError as error:
        await show_ask(visit, AskMass(), file_problem(visit, error))
        return None


async def paste(visit: Visit, text: str) -> None:
    """A new basket of these lines."""
    try:
        view = await visit.act(
            visit.shop.baskets.begin,
            visit.person,
            text,
            then=lambda view: _after_lines(visit, view),
        )
    except TooManyLinesError as error:
        await _too_many(visit, error)
        return
    await _show_typed(visit, view.basket.id, None, screens.table(visit.look, view))


async def type_lines(visit: Visit) -> None:
    """Lines that were asked for: for a basket that is changed, or a new one."""
    await _take(visit, visit.shop.baskets.replace)


async def type_more(visit: Visit) -> None:
    """The rest of a text that an app cut in two."""
    await _take(visit, visit.shop.baskets.add)


async def _take(visit: Visit, change: Callable[..., BasketView]) -> None:
    text = visit.text if visit.text is not None else await _text_of_file(visit)
    if text is None:
        return
    if visit.awaiting == MASS and not looks_like_lines(text):
        await show_ask(visit, AskMass(), draft_screens.echo(visit.look, "mass-no-lines", text))
        return
    basket_id = (visit.data or {}).get(BASKET, 0)
    try:
        view = await visit.act(
            change,
            visit.person,
            basket_id,
            text,
            then=lambda view: _after_lines(visit, view),
        )
    except TooManyLinesError as error:
        await _too_many(visit, error)
        return
    card = view.basket.card_message_id
    await _show_typed(visit, view.basket.id, card, screens.table(visit.look, view))


def _after_lines(visit: Visit, view: BasketView) -> Next:
    address = BasketPage(basket=view.basket.id, page=0)
    if seems_cut_off(visit.text or ""):
        return leads_to(address, MASS_MORE, basket=view.basket.id)
    return leads_to(address)


async def _too_many(visit: Visit, error: TooManyLinesError) -> None:
    said = visit.look.texts("mass-too-many", n=error.count, limit=visit.look.number(error.limit))
    await show_ask(visit, AskMass(), Markup(f"⚠️ {said}"))


async def _show_typed(visit: Visit, basket_id: int, card: int | None, screen: Screen) -> None:
    """Below what was typed, which stays: it may be needed again."""
    place = await visit.show_on_card(screen, card, keep_typed=True)
    await visit.shop.db.write(visit.shop.baskets.card_moved, visit.person.id, basket_id, place)


# The table


async def show_page(visit: Visit, address: BasketPage) -> None:
    """A page of the basket; prices that ran out are made anew, which is harmless to repeat."""
    view = await visit.shop.db.write(
        visit.shop.baskets.view, visit.person, address.basket, address.page
    )
    await _show_view(visit, address.basket, view)


async def _show_view(
    visit: Visit,
    basket_id: int,
    view: BasketView | BasketConfirmed | Refusal,
    said: Markup | None = None,
) -> None:
    if isinstance(view, BasketConfirmed):
        await show_summary(visit, OpenBasket(basket=basket_id))
    elif isinstance(view, Refusal):
        await visit.show(screens.refused(visit.look, view, basket_id))
    else:
        if visit.message_id is None:
            visit.message_id = view.basket.card_message_id
        await visit.show(screens.table(visit.look, view, said))


async def keep_good(visit: Visit, address: KeepGood) -> None:
    found = await visit.act(
        visit.shop.baskets.keep_good,
        visit.person,
        address.basket,
        then=lambda _: leads_to(BasketPage(basket=address.basket, page=0)),
    )
    await _show_view(visit, address.basket, found)


async def keep_once(visit: Visit, address: KeepOnce) -> None:
    found = await visit.act(
        visit.shop.baskets.keep_once,
        visit.person,
        address.basket,
        then=lambda _: leads_to(BasketPage(basket=address.basket, page=0)),
    )
    await _show_view(visit, address.basket, found)


async def edit(visit: Visit, address: EditBasket) -> None:
    """The lines are sent again; until then nothing of the basket is lost."""
    await visit.wait_for(leads_to(AskMass(), MASS, basket=address.basket))
    await show_ask(visit, AskMass())
    await visit.shop.db.write(
        visit.shop.baskets.card_moved, visit.person.id, address.basket, visit.message_id
    )


async def drop(visit: Visit, address: DropBasket) -> None:
    await visit.act(visit.shop.baskets.drop, visit.person, address.basket, then=lambda _: Next())
    await visit.show(start.notice(visit.look, visit.look.texts("canceled")))


async def show_top_up(visit: Visit, address: TopUpForBasket) -> None:
    text, person_id = visit.shop.payment_text, visit.person.id
    await visit.show(screens.top_up(visit.look, text, address.basket, person_id))


# Confirm


async def confirm(visit: Visit, address: ConfirmBasket) -> None:
    outcome = await visit.act(
        visit.shop.baskets.confirm,
        visit.person,
        address.basket,
        address.nonce,
        card=visit.message_id,
        repeat=bool(address.repeat),
        then=lambda found: _after_confirm(visit, address, found),
    )
    if isinstance(outcome, BasketConfirmed):
        key = "confirm-already" if outcome.again else "mass-working"
        await visit.toast(visit.look.texts.plain(key))
        visit.shop.signals.placing.set()
        await show_summary(visit, OpenBasket(basket=address.basket))
    elif isinstance(outcome, Doubles):
        await _ask_doubles(visit, address, outcome)
    elif isinstance(outcome, Short):
        await show_page(visit, BasketPage(basket=address.basket, page=0))
    else:
        await _show_view(visit, address.basket, outcome)


def _after_confirm(visit: Visit, address: ConfirmBasket, outcome: object) -> Next:
    """Where nothing was ordered, the basket and what is awaited stay as they are."""
    if isinstance(outcome, BasketConfirmed):
        return leads_to(OpenBasket(basket=address.basket))
    page = BasketPage(basket=address.basket, page=0)
    return leads_to(page, visit.awaiting, **(visit.data or {}))


async def _ask_doubles(visit: Visit, address: ConfirmBasket, doubles: Doubles) -> None:
    view = await visit.shop.db.write(visit.shop.baskets.view, visit.person, address.basket, 0)
    if isinstance(view, BasketView):
        await visit.show(screens.ask_doubles(visit.look, view, doubles))
    else:
        await _show_view(visit, address.basket, view)


# What becomes of it


async def show_summary(visit: Visit, address: OpenBasket) -> None:
    summary = await visit.read(visit.shop.baskets.summary, visit.person, address.basket)
    if summary is None:
        await visit.show(draft_screens.refused(visit.look, Refusal.DRAFT_GONE))
    else:
        await _draw_summary(visit, summary)


async def _draw_summary(visit: Visit, summary: Summary) -> None:
    """In the tapped message; whatever was shown there before is drawn there no more."""
    if visit.message_id is not None and visit.message_id != summary.basket.card_message_id:
        await visit.cards.leave(visit.chat_id, visit.message_id)
    await visit.cards.baskets.open(summary, visit.message_id, visit.look)


async def open_summary(visit: Visit, address: OpenBasket) -> None:
    await stop_waiting(visit)
    await show_summary(visit, address)


async def show_refused(visit: Visit, address: RefusedOrders) -> None:
    baskets = visit.shop.baskets
    found = await visit.read(baskets.refused, visit.person, address.basket, address.page)
    if found is None:
        await visit.show(draft_screens.refused(visit.look, Refusal.DRAFT_GONE))
    else:
        await visit.show(screens.refused_orders(visit.look, found))


async def refused_again(visit: Visit, address: RefusedAgain) -> None:
    found = await visit.act(
        visit.shop.baskets.begin_again,
        visit.person,
        address.basket,
        then=lambda found: leads_to(
            BasketPage(basket=found.basket.id, page=0)
            if isinstance(found, BasketView)
            else OpenBasket(basket=address.basket)
        ),
    )
    await _show_view(visit, address.basket, found)


# One service for several links


async def begin_with_links(visit: Visit, links: Sequence[str]) -> None:
    """Several links were sent: choose one service for all of them, then one quantity."""
    view = await visit.act(
        visit.shop.baskets.begin_links,
        visit.person,
        links,
        then=lambda view: leads_to(ServicesForLinks(basket=view.basket.id, page=0)),
    )
    screen = screens.services_for_links(visit.look, view)
    await _show_typed(visit, view.basket.id, None, screen)


async def show_services(visit: Visit, address: ServicesForLinks) -> None:
    baskets = visit.shop.baskets
    found = await visit.read(baskets.links, visit.person, address.basket, address.page)
    await _show_links(visit, address.basket, found)


async def services_again(visit: Visit, address: ServicesForLinks) -> None:
    await stop_waiting(visit)
    await show_services(visit, address)


async def _show_links(visit: Visit, basket_id: int, found: LinksView | Refusal) -> None:
    if isinstance(found, Refusal):
        await visit.show(screens.refused(visit.look, found, basket_id))
        return
    if visit.message_id is None:
        visit.message_id = found.basket.card_message_id
    await visit.show(screens.services_for_links(visit.look, found))


async def pick_service(visit: Visit, address: PickForLinks) -> None:
    """A package has no quantity; for anything else it is waited for."""
    service = visit.shop.shelf.catalogue.service(address.service)
    if service is None or service.billing is Billing.PACKAGE:
        await _fill(visit, address.basket, address.service, None)
        return
    waiting = {BASKET: address.basket, SERVICE: address.service}
    await visit.wait_for(leads_to(address, MANY_QUANTITY, **waiting))
    await show_many_quantity(visit, address)


async def show_many_quantity(
    visit: Visit, address: PickForLinks, problem: Markup | None = None
) -> None:
    screen = await _many_quantity(visit, address.basket, address.service, problem)
    await visit.show(screen)


async def _many_quantity(
    visit: Visit, basket_id: int, service_id: int, problem: Markup | None = None
) -> Screen:
    found = await visit.read(visit.shop.baskets.links, visit.person, basket_id, 0)
    service = visit.shop.shelf.catalogue.service(service_id)
    if isinstance(found, Refusal):
        return screens.refused(visit.look, found, basket_id)
    if service is None:
        return screens.services_for_links(visit.look, found)
    return screens.many_quantity(visit.look, found, service, problem)


async def pick_quantity(visit: Visit, address: PickManyQuantity) -> None:
    await _fill(visit, address.basket, address.service, address.quantity)


async def _fill(visit: Visit, basket_id: int, service_id: int, quantity: int | None) -> None:
    found = await visit.act(
        visit.shop.baskets.fill,
        visit.person,
        basket_id,
        service_id,
        quantity,
        then=lambda _: leads_to(BasketPage(basket=basket_id, page=0)),
    )
    await _show_view(visit, basket_id, found)


async def type_quantity(visit: Visit) -> None:
    """The same for each link."""
    data = visit.data or {}
    basket_id, service_id = data.get(BASKET, 0), data.get(SERVICE, 0)
    service = visit.shop.shelf.catalogue.service(service_id)
    view = await visit.read(visit.shop.baskets.links, visit.person, basket_id, 0)
    if isinstance(view, Refusal) or service is None:
        await visit.wait_for(Next())
        await visit.show(draft_screens.refused(visit.look, Refusal.SERVICE_GONE))
        return
    card = view.basket.card_message_id
    try:
        quantity = parse_quantity(visit.text or "", service.minimum, service.maximum)
    except QuantityError as error:
        problem = quantity_problem(visit, error, visit.text)
        screen = screens.many_quantity(visit.look, view, service, problem)
        await _show_on(visit, basket_id, card, screen)
        return
    found = await visit.act(
        visit.shop.baskets.fill,
        visit.person,
        basket_id,
        service_id,
        quantity,
        then=lambda _: leads_to(BasketPage(basket=basket_id, page=0)),
    )
    if isinstance(found, Refusal):
        screen = screens.refused(visit.look, found, basket_id)
    else:
        screen = screens.table(visit.look, found)
    await _show_on(visit, basket_id, card, screen)


async def _show_on(visit: Visit, basket_id: int, card: int | None, screen: Screen) -> None:
    """On the card that it was typed for."""
    place = await visit.show_on_card(screen, card, keep_typed=visit.text is None)
    if place != card:
        await visit.shop.db.write(visit.shop.baskets.card_moved, visit.person.id, basket_id, place)


def register(routes: Routes) -> None:
    routes.command("mass")(mass_command)
    routes.text(MASS)(type_lines)
    routes.text(MASS_MORE)(type_more)
    routes.text(MANY_QUANTITY)(type_quantity)
    routes.acts(AskMass, show=show_ask)(ask_mass)
    routes.shows(BasketPage)(own(show_page))
    routes.acts(ConfirmBasket)(own(confirm))
    routes.acts(KeepGood)(own(keep_good))
    routes.acts(KeepOnce)(own(keep_once))
    routes.acts(EditBasket)(own(edit))
    routes.acts(DropBasket)(own(drop))
    routes.shows(TopUpForBasket)(own(show_top_up))
    routes.acts(OpenBasket, show=own_summary(show_summary))(own_summary(open_summary))
    routes.shows(RefusedOrders)(own_summary(show_refused))
    routes.acts(RefusedAgain)(own_summary(refused_again))
    routes.acts(ServicesForLinks, show=own(show_services))(own(services_again))
    routes.acts(PickForLinks, show=own(show_many_quantity))(own(pick_service))
    routes.acts(PickManyQuantity)(own(pick_quantity))
