"""An order in the making: opening a service, and going back and forth between its cards."""

from __future__ import annotations

from typing import TypeVar

from aiogram.filters.callback_data import CallbackData

from bot.domain.deep_links import LinkTo
from bot.domain.draft_steps import LINK, QUANTITY, first_missing, steps_of
from bot.domain.money import Money
from bot.domain.order_forms import FIELDS, LISTS
from bot.domain.records import Draft
from bot.domain.service_types import Field
from bot.domain.views import Quote, Refusal, Step
from bot.shop.recent_links import recent_links
from bot.telegram.turn import Next
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import (
    FROM_CATEGORY,
    FROM_FAVOURITES,
    FROM_ORDER,
    FROM_SEARCH,
    AddLines,
    CategoryPage,
    DropDraft,
    DropDrip,
    EditField,
    EditInterval,
    EditLink,
    EditQuantity,
    EditRuns,
    Favourites,
    OpenOrder,
    OpenService,
    OrderAgain,
    PastedServices,
    PickInterval,
    PickLink,
    PickPlace,
    PickQuantity,
    PickValue,
    Platforms,
    Review,
    SearchPage,
    StarService,
)
from bot.ui.screen import Screen
from bot.ui.screens import draft as screens
from bot.ui.screens import forms, keys, start
from bot.ui.translator import Markup
from handlers.routes import Answer, Routes

DRAFT = "draft"
REVIEWED = "reviewed"
"""Set in what is awaited while the confirm card is shown: what is typed then changes it."""
MORE = "more-"
"""Before the name of a list: what is typed then is added to it."""

D = TypeVar(
    "D",
    EditLink,
    EditField,
    AddLines,
    PickValue,
    EditQuantity,
    PickQuantity,
    PickPlace,
    EditRuns,
    EditInterval,
    PickInterval,
    DropDrip,
    Review,
    DropDraft,
    PickLink,
    StarService,
)
Edit = EditLink | EditQuantity | EditField | AddLines


def own(act: Answer[D]) -> Answer[D]:
    """Only for the person whose draft it is: anybody else is refused, and that is noted.

    A draft that was confirmed on another of its cards leads to its order.
    """

    async def checked(visit: Visit, address: D) -> None:
        found = await visit.read(visit.shop.ordering.order_of, visit.person, address.draft)
        if found is None:
            await act(visit, address)
        elif isinstance(found, Refusal):
            await refuse_foreign(visit, address)
        else:
            await _lead_to(visit, found)

    return checked


async def refuse_foreign(visit: Visit, address: CallbackData) -> None:
    """A draft that is somebody else's."""
    await visit.refuse(address.pack())
    await visit.show(screens.refused(visit.look, Refusal.DRAFT_GONE))


async def _lead_to(visit: Visit, order_id: int) -> None:
    if visit.awaiting is not None:
        await visit.wait_for(leads_to(OpenOrder(order=order_id)))
    await visit.toast(visit.look.texts.plain("confirm-already"))
    await visit.cards.open(order_id, visit.chat_id, visit.message_id, visit.look)


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
    if address.source == FROM_FAVOURITES:
        return Favourites(page=address.page)
    return Platforms(page=0)


def _back_to(draft: Draft) -> CallbackData:
    """The list that the service stood in."""
    for address in (CategoryPage, SearchPage, OpenOrder, Favourites, PastedServices):
        if draft.origin.startswith(f"{address.__prefix__}:"):
            return address.unpack(draft.origin)
    return Platforms(page=0)


def after_step(found: Step | Quote | Refusal) -> Next:
    """What is awaited after a step, and the button that shows it again."""
    if isinstance(found, Refusal):
        return Next()
    draft = found.draft
    if isinstance(found, Quote):
        last = steps_of(draft, found.service)[-1]
        return leads_to(Review(draft=draft.id), last, draft=draft.id, reviewed=1)
    step = first_missing(draft, found.service) or LINK
    return leads_to(keys.step(draft.id, step), step, draft=draft.id)


async def card_of(
    visit: Visit, found: Step | Quote | Refusal, problem: Markup | None = None
) -> Screen:
    """The card that belongs to where the draft stands."""
    if isinstance(found, Refusal):
        return screens.refused(visit.look, found)
    if isinstance(found, Quote):
        return screens.confirm_card(visit.look, found, problem=problem)
    step = first_missing(found.draft, found.service) or LINK
    return await card_at(visit, found, step, problem)


async def card_at(visit: Visit, step: Step, at: str, said: Markup | None = None) -> Screen:
    """The card of one step of a draft; of a list also with `MORE` before its name."""
    if at == LINK:
        return await service_card(visit, step, said)
    if at == QUANTITY:
        balance = await balance_of(visit)
        return screens.quantity_card(visit.look, step, problem=said, balance=balance)
    field, adding = Field(at.removeprefix(MORE)), at.startswith(MORE)
    return forms.field_card(visit.look, step, field, adding=adding, said=said)


async def balance_of(visit: Visit) -> Money | None:
    """None where the operator pays."""
    if not visit.shop.has_wallets:
        return None
    return await visit.read(visit.shop.wallet.balance, visit.person.id)


async def service_card(visit: Visit, step: Step, problem: Markup | None = None) -> Screen:
    shop, person_id, service = visit.shop, visit.person.id, step.service
    return screens.service_card(
        visit.look,
        step,
        _back_to(step.draft),
        usual_seconds=await visit.read(shop.history.usual_seconds, service.id),
        problem=problem,
        starred=await visit.read(shop.favourites.has, person_id, service.id),
        recent=await visit.read(recent_links, person_id, service),
        shared=await visit.link_to(LinkTo.SERVICE, service.id),
    )


# Going back and forth on the buttons


async def edit_step(visit: Visit, address: Edit) -> None:
    """Go back to a step: what is typed next is meant for it."""
    step = await visit.act(
        visit.shop.ordering.revisit,
        visit.person,
        address.draft,
        visit.message_id,
        then=lambda found: _waiting_for(found, address),
    )
    await _show_step(visit, step, address)


def _waiting_for(found: Step | Refusal, address: Edit) -> Next:
    if isinstance(found, Refusal):
        return Next()
    return leads_to(address, _step_at(found, address), draft=address.draft)


def _step_at(step: Step, address: Edit) -> str:
    """The step that a button leads to; where the service asks for no such thing, what is due."""
    wanted, steps = _step_named(address), steps_of(step.draft, step.service)
    if wanted.removeprefix(MORE) in steps:
        return wanted
    return first_missing(step.draft, step.service) or steps[-1]


def _step_named(address: Edit) -> str:
    if isinstance(address, EditLink):
        return LINK
    if isinstance(address, EditQuantity):
        return QUANTITY
    field = FIELDS[address.field] if address.field < len(FIELDS) else LINK
    return f"{MORE}{field}" if isinstance(address, AddLines) and field in LISTS else field


async def show_step(visit: Visit, address: Edit) -> None:
    step = await visit.read(visit.shop.ordering.step, visit.person, address.draft)
    stay_on_card(visit, step)
    await _show_step(visit, step, address)


async def _show_step(visit: Visit, step: Step | Refusal, address: Edit) -> None:
    if isinstance(step, Refusal):
        await visit.show(screens.refused(visit.look, step))
    else:
        await visit.show(await card_at(visit, step, _step_at(step, address)))


def stay_on_card(visit: Visit, found: Step | Quote | Refusal) -> None:
    """A redraw after typed text has no tapped message: the draft has its own."""
    if visit.message_id is None and not isinstance(found, Refusal):
        visit.message_id = found.draft.card_message_id


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
    stay_on_card(visit, quote)
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
    routes.acts(EditLink, show=show_step)(own(edit_step))
    routes.acts(EditQuantity, show=show_step)(own(edit_step))
    routes.acts(EditField, show=show_step)(own(edit_step))
    routes.acts(AddLines, show=show_step)(own(edit_step))
    routes.acts(Review, show=show_review)(own(review))
    routes.acts(PickQuantity)(own(pick_quantity))
    routes.acts(DropDraft)(own(drop_draft))
