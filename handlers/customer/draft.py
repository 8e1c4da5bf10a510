"""An order in the making: opening a service, and going back and forth between its cards."""

from __future__ import annotations

from typing import TypeVar

from aiogram.filters.callback_data import CallbackData

from bot.domain.records import Draft
from bot.domain.views import (
    Quote,
    Refusal,
    Step,
)
from bot.telegram.turn import Next
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import (
    FROM_CATEGORY,
    FROM_ORDER,
    FROM_SEARCH,
    CategoryPage,
    ConfirmOrder,
    DropDraft,
    EditLink,
    EditQuantity,
    OpenOrder,
    OpenService,
    OrderAgain,
    PickQuantity,
    Platforms,
    Review,
    SearchPage,
)
from bot.ui.screen import Screen
from bot.ui.screens import draft as screens
from bot.ui.screens import start
from bot.ui.translator import Markup
from handlers.routes import Answer, Routes

LINK, QUANTITY = "link", "quantity"
DRAFT = "draft"


D = TypeVar("D", EditLink, EditQuantity, Review, PickQuantity, DropDraft, ConfirmOrder)


def own(act: Answer[D]) -> Answer[D]:
    """Only for the person whose draft it is: anybody else is refused, and that is noted."""

    async def checked(visit: Visit, address: D) -> None:
        if await visit.read(visit.shop.ordering.is_foreign, visit.person, address.draft):
            await visit.refuse(address.pack())
            await visit.show(screens.refused(visit.look, Refusal.DRAFT_GONE))
        else:
            await act(visit, address)

    return checked


# Opening a service


async def open_service(visit: Visit, address: OpenService) -> None:
    step = await visit.act(
        visit.shop.ordering.begin,
        visit.person,
        address.service,
        _origin(address).pack(),
        visit.message_id,
        then=after_step,
    )
    await visit.show(await card_of(visit, step))


async def order_again(visit: Visit, address: OrderAgain) -> None:
    """A draft like the earlier order: straight to the price, where the quantity still fits."""
    begun = await visit.act(
        visit.shop.ordering.begin_again,
        visit.person,
        address.order,
        OpenOrder(order=address.order).pack(),
        visit.message_id,
        then=after_step,
    )
    if begun is Refusal.DRAFT_GONE:
        await visit.refuse(address.pack())
    await visit.show(await card_of(visit, begun))


def _origin(address: OpenService) -> CallbackData:
    if address.source == FROM_CATEGORY:
        return CategoryPage(category=address.place, page=address.page)
    if address.source == FROM_SEARCH:
        return SearchPage(search=address.place, page=address.page)
    if address.source == FROM_ORDER:
        return OpenOrder(order=address.place)
    return Platforms(page=0)


def _back_to(draft: Draft) -> CallbackData:
    """The list that the service stood in."""
    for address in (CategoryPage, SearchPage, OpenOrder):
        if draft.origin.startswith(f"{address.__prefix__}:"):
            return address.unpack(draft.origin)
    return Platforms(page=0)


def after_step(step: Step | Quote | Refusal) -> Next | None:
    """What is awaited after a step, and the button that shows it again."""
    if isinstance(step, Refusal):
        return Next()
    draft = step.draft
    if isinstance(step, Quote):
        return leads_to(Review(draft=draft.id), QUANTITY, draft=draft.id)
    if draft.link is None:
        return leads_to(EditLink(draft=draft.id), LINK, draft=draft.id)
    return leads_to(EditQuantity(draft=draft.id), QUANTITY, draft=draft.id)


async def card_of(
    visit: Visit, step: Step | Quote | Refusal, problem: Markup | None = None
) -> Screen:
    """The card that belongs to where the draft stands."""
    if isinstance(step, Refusal):
        return screens.refused(visit.look, step)
    if isinstance(step, Quote):
        return screens.confirm_card(visit.look, step, problem=problem)
    if step.draft.link is None:
        return await service_card(visit, step, problem)
    return screens.quantity_card(visit.look, step, problem=problem)


async def service_card(visit: Visit, step: Step, problem: Markup | None = None) -> Screen:
    usual = await visit.read(visit.shop.history.usual_seconds, step.service.id)
    return screens.service_card(
        visit.look, step, _back_to(step.draft), usual_seconds=usual, problem=problem
    )


# Going back and forth on the buttons


async def edit_link(visit: Visit, address: EditLink) -> None:
    await _go_back_to(visit, address, address.draft, LINK)


async def edit_quantity(visit: Visit, address: EditQuantity) -> None:
    await _go_back_to(visit, address, address.draft, QUANTITY)


async def _go_back_to(visit: Visit, address: CallbackData, draft_id: int, awaiting: str) -> None:
    step = await visit.act(
        visit.shop.ordering.revisit,
        visit.person,
        draft_id,
        visit.message_id,
        then=lambda found: _waiting_for(found, address, awaiting, draft_id),
    )
    await _show_step(visit, step, awaiting)


def _waiting_for(
    found: Step | Refusal, address: CallbackData, awaiting: str, draft_id: int
) -> Next:
    if isinstance(found, Refusal):
        return Next()
    return leads_to(address, awaiting, draft=draft_id)


async def show_link_step(visit: Visit, address: EditLink) -> None:
    step = await visit.read(visit.shop.ordering.step, visit.person, address.draft)
    await _show_step(visit, step, LINK)


async def show_quantity_step(visit: Visit, address: EditQuantity) -> None:
    step = await visit.read(visit.shop.ordering.step, visit.person, address.draft)
    await _show_step(visit, step, QUANTITY)


async def _show_step(visit: Visit, step: Step | Refusal, awaiting: str) -> None:
    if isinstance(step, Refusal):
        await visit.show(screens.refused(visit.look, step))
        return
    _stay_on_card(visit, step.draft)
    if awaiting == LINK:
        await visit.show(await service_card(visit, step))
    else:
        await visit.show(screens.quantity_card(visit.look, step))


def _stay_on_card(visit: Visit, draft: Draft) -> None:
    """A redraw after typed text has no tapped message: the draft has its own."""
    if visit.message_id is None:
        visit.message_id = draft.card_message_id


async def review(visit: Visit, address: Review) -> None:
    """The confirm card with a fresh price."""
    quote = await visit.act(
        visit.shop.ordering.quote,
        visit.person,
        address.draft,
        visit.message_id,
        then=after_step,
    )
    await visit.show(await card_of(visit, quote))


async def show_review(visit: Visit, address: Review) -> None:
    """The same card again; a price that ran out is made anew, which is harmless to repeat."""
    stands = visit.shop.ordering.quote_that_stands
    quote = await visit.shop.db.write(stands, visit.person, address.draft)
    if isinstance(quote, Quote):
        _stay_on_card(visit, quote.draft)
    await visit.show(await card_of(visit, quote))


async def pick_quantity(visit: Visit, address: PickQuantity) -> None:
    quote = await visit.act(
        visit.shop.ordering.give_quantity,
        visit.person,
        address.draft,
        address.quantity,
        visit.message_id,
        then=after_step,
    )
    await visit.show(await card_of(visit, quote))


async def drop_draft(visit: Visit, address: DropDraft) -> None:
    await visit.act(visit.shop.ordering.drop, visit.person, address.draft, then=lambda _: Next())
    await visit.show(start.notice(visit.look, visit.look.texts("canceled")))


def register(routes: Routes) -> None:
    routes.acts(OpenService)(open_service)
    routes.acts(OrderAgain)(order_again)
    routes.acts(EditLink, show=show_link_step)(own(edit_link))
    routes.acts(EditQuantity, show=show_quantity_step)(own(edit_quantity))
    routes.acts(Review, show=show_review)(own(review))
    routes.acts(PickQuantity)(own(pick_quantity))
    routes.acts(DropDraft)(own(drop_draft))
