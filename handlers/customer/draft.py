"""An order in the making: service card, link, quantity, confirm card."""

from __future__ import annotations

from typing import TypeVar

from aiogram.filters.callback_data import CallbackData

from bot.domain.links import LinkError, check_link
from bot.domain.quantity import QuantityError, parse_quantity
from bot.domain.records import Draft
from bot.domain.views import (
    Confirmation,
    Confirmed,
    Quote,
    Refusal,
    SameAsBefore,
    Short,
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
        then=_after_step,
    )
    await visit.show(await _card(visit, step))


async def order_again(visit: Visit, address: OrderAgain) -> None:
    """A draft like the earlier order: straight to the price, where the quantity still fits."""
    begun = await visit.act(
        visit.shop.ordering.begin_again,
        visit.person,
        address.order,
        OpenOrder(order=address.order).pack(),
        visit.message_id,
        then=_after_step,
    )
    if begun is Refusal.DRAFT_GONE:
        await visit.refuse(address.pack())
    await visit.show(await _card(visit, begun))


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


def _after_step(step: Step | Quote | Refusal) -> Next | None:
    """What is awaited after a step, and the button that shows it again."""
    if isinstance(step, Refusal):
        return Next()
    draft = step.draft
    if isinstance(step, Quote):
        return leads_to(Review(draft=draft.id), QUANTITY, draft=draft.id)
    if draft.link is None:
        return leads_to(EditLink(draft=draft.id), LINK, draft=draft.id)
    return leads_to(EditQuantity(draft=draft.id), QUANTITY, draft=draft.id)


async def _card(
    visit: Visit, step: Step | Quote | Refusal, problem: Markup | None = None
) -> Screen:
    """The card that belongs to where the draft stands."""
    if isinstance(step, Refusal):
        return screens.refused(visit.look, step)
    if isinstance(step, Quote):
        return screens.confirm_card(visit.look, step, problem=problem)
    if step.draft.link is None:
        return await _service_card(visit, step, problem)
    return screens.quantity_card(visit.look, step, problem=problem)


async def _service_card(visit: Visit, step: Step, problem: Markup | None = None) -> Screen:
    usual = await visit.read(visit.shop.history.usual_seconds, step.service.id)
    return screens.service_card(
        visit.look, step, _back_to(step.draft), usual_seconds=usual, problem=problem
    )


# Going back and forth on the buttons


async def edit_link(visit: Visit, address: EditLink) -> None:
    step = await visit.act(
        visit.shop.ordering.revisit,
        visit.person,
        address.draft,
        visit.message_id,
        then=lambda found: _waiting_for(found, address, LINK, address.draft),
    )
    await _show_link_step(visit, step)


async def show_link_step(visit: Visit, address: EditLink) -> None:
    step = await visit.read(visit.shop.ordering.step, visit.person, address.draft)
    await _show_link_step(visit, step)


async def _show_link_step(visit: Visit, step: Step | Refusal) -> None:
    if isinstance(step, Refusal):
        await visit.show(screens.refused(visit.look, step))
    else:
        _stay_on_card(visit, step.draft)
        await visit.show(await _service_card(visit, step))


def _stay_on_card(visit: Visit, draft: Draft) -> None:
    """A redraw after typed text has no tapped message: the draft has its own."""
    if visit.message_id is None:
        visit.message_id = draft.card_message_id


async def edit_quantity(visit: Visit, address: EditQuantity) -> None:
    step = await visit.act(
        visit.shop.ordering.revisit,
        visit.person,
        address.draft,
        visit.message_id,
        then=lambda found: _waiting_for(found, address, QUANTITY, address.draft),
    )
    await _show_quantity_step(visit, step)


async def show_quantity_step(visit: Visit, address: EditQuantity) -> None:
    step = await visit.read(visit.shop.ordering.step, visit.person, address.draft)
    await _show_quantity_step(visit, step)


async def _show_quantity_step(visit: Visit, step: Step | Refusal) -> None:
    if isinstance(step, Refusal):
        await visit.show(screens.refused(visit.look, step))
    else:
        _stay_on_card(visit, step.draft)
        await visit.show(screens.quantity_card(visit.look, step))


def _waiting_for(
    found: Step | Refusal, address: CallbackData, awaiting: str, draft_id: int
) -> Next:
    if isinstance(found, Refusal):
        return Next()
    return leads_to(address, awaiting, draft=draft_id)


async def review(visit: Visit, address: Review) -> None:
    """The confirm card with a fresh price."""
    quote = await visit.act(
        visit.shop.ordering.quote,
        visit.person,
        address.draft,
        visit.message_id,
        then=_after_step,
    )
    await visit.show(await _card(visit, quote))


async def show_review(visit: Visit, address: Review) -> None:
    """The same card again; a price that ran out is made anew, which is harmless to repeat."""
    stands = visit.shop.ordering.quote_that_stands
    quote = await visit.shop.db.write(stands, visit.person, address.draft)
    if isinstance(quote, Quote):
        _stay_on_card(visit, quote.draft)
    await visit.show(await _card(visit, quote))


async def pick_quantity(visit: Visit, address: PickQuantity) -> None:
    quote = await visit.act(
        visit.shop.ordering.give_quantity,
        visit.person,
        address.draft,
        address.quantity,
        visit.message_id,
        then=_after_step,
    )
    await visit.show(await _card(visit, quote))


async def drop_draft(visit: Visit, address: DropDraft) -> None:
    await visit.act(visit.shop.ordering.drop, visit.person, address.draft, then=lambda _: Next())
    await visit.show(start.notice(visit.look, visit.look.texts("canceled")))


# Typed text


async def type_link(visit: Visit) -> None:
    step = await _typed_step(visit)
    if step is None:
        return
    try:
        checked = check_link(visit.text or "", step.service.platform, step.service.target)
    except LinkError as error:
        await _show_typed(
            visit, step, await _service_card(visit, step, _link_problem(visit, step, error))
        )
        return
    given = await visit.act(
        visit.shop.ordering.give_link,
        visit.person,
        step.draft.id,
        checked.url,
        then=_after_step,
    )
    await _show_typed(visit, step, await _card(visit, given))


def _link_problem(visit: Visit, step: Step, error: LinkError) -> Markup:
    if visit.text is None:
        return screens.echo(visit.look, "problem-text-wanted", "")
    target = visit.look.texts.plain(f"target-{step.service.target}")
    return screens.echo(visit.look, f"link-problem-{error.problem}", visit.text, target=target)


async def type_quantity(visit: Visit) -> None:
    step = await _typed_step(visit)
    if step is None:
        return
    service = step.service
    try:
        quantity = parse_quantity(visit.text or "", service.minimum, service.maximum)
    except QuantityError as error:
        problem = _quantity_problem(visit, error)
        await _show_typed(visit, step, screens.quantity_card(visit.look, step, problem=problem))
        return
    quote = await visit.act(
        visit.shop.ordering.give_quantity,
        visit.person,
        step.draft.id,
        quantity,
        then=_after_step,
    )
    await _show_typed(visit, step, await _card(visit, quote))


def _quantity_problem(visit: Visit, error: QuantityError) -> Markup:
    if visit.text is None:
        return screens.echo(visit.look, "problem-text-wanted", "")
    return screens.echo(
        visit.look,
        f"quantity-problem-{error.problem}",
        visit.text,
        minimum=visit.look.number(error.minimum),
        maximum=visit.look.number(error.maximum),
    )


async def _typed_step(visit: Visit) -> Step | None:
    """The draft that the text is for; where it is gone, that is said and None comes back."""
    draft_id = (visit.data or {}).get(DRAFT, 0)
    step = await visit.read(visit.shop.ordering.step, visit.person, draft_id)
    if isinstance(step, Step):
        return step
    await visit.wait_for(Next())
    await visit.show(screens.refused(visit.look, step))
    return None


async def _show_typed(visit: Visit, step: Step, screen: Screen) -> None:
    """On the draft's own card; what is too long to be shown on it stays in the chat."""
    card = step.draft.card_message_id
    shown = visit.text is not None and len(visit.text) <= screens.LONGEST_ECHO
    place = await visit.show_on_card(screen, card, keep_typed=not shown)
    if place != card:
        await visit.shop.db.write(
            visit.shop.ordering.move_card, visit.person, step.draft.id, place
        )


# Confirm


async def confirm(visit: Visit, address: ConfirmOrder) -> None:
    outcome = await visit.act(
        visit.shop.ordering.confirm,
        visit.person,
        address.draft,
        address.nonce,
        card=visit.message_id,
        repeat=bool(address.repeat),
        then=lambda found: _after_confirm(visit, address, found),
    )
    if isinstance(outcome, Confirmed):
        await _show_order(visit, outcome)
    else:
        await _show_why_not(visit, address, outcome)


def _after_confirm(visit: Visit, address: ConfirmOrder, outcome: Confirmation) -> Next:
    """Where no order was made, the draft and what is awaited stay as they are."""
    if isinstance(outcome, Confirmed):
        return leads_to(OpenOrder(order=outcome.order.id))
    return leads_to(Review(draft=address.draft), visit.awaiting, **(visit.data or {}))


async def _show_order(visit: Visit, outcome: Confirmed) -> None:
    key = "confirm-already" if outcome.again else "confirm-working"
    await visit.toast(visit.look.texts.plain(key))
    visit.shop.signals.placing.set()
    await visit.cards.open(outcome.order.id, visit.chat_id, visit.message_id, visit.look)


async def _show_why_not(
    visit: Visit, address: ConfirmOrder, outcome: Short | SameAsBefore | Refusal
) -> None:
    if isinstance(outcome, Refusal):
        await visit.show(screens.refused(visit.look, outcome, address.draft))
        return
    if isinstance(outcome, Short):
        # The price on the card still holds; drawn again, it shows what is missing.
        await show_review(visit, Review(draft=address.draft))
        return
    step = await visit.read(visit.shop.ordering.step, visit.person, address.draft)
    if isinstance(step, Refusal):
        await visit.show(screens.refused(visit.look, step))
    else:
        await visit.show(screens.ask_repeat(visit.look, step.draft, address.nonce, outcome.order))


def register(routes: Routes) -> None:
    routes.acts(OpenService)(open_service)
    routes.acts(OrderAgain)(order_again)
    routes.acts(EditLink, show=show_link_step)(own(edit_link))
    routes.acts(EditQuantity, show=show_quantity_step)(own(edit_quantity))
    routes.acts(Review, show=show_review)(own(review))
    routes.acts(PickQuantity)(own(pick_quantity))
    routes.acts(DropDraft)(own(drop_draft))
    routes.acts(ConfirmOrder)(own(confirm))
    routes.text(LINK)(type_link)
    routes.text(QUANTITY)(type_quantity)
