"""What is typed while an order is being made: the link and the quantity."""

from __future__ import annotations

from bot.domain.draft_steps import LINK, QUANTITY
from bot.domain.links import LinkError, check_link
from bot.domain.platforms import TargetKind
from bot.domain.quantity import QuantityError, parse_quantity
from bot.domain.views import Step
from bot.telegram.turn import Next
from bot.telegram.visit import Visit
from bot.ui.screen import Screen
from bot.ui.screens import draft as screens
from bot.ui.translator import Markup
from handlers.customer.draft import COVERED, DRAFT, after_step, card_of, service_card
from handlers.routes import Routes


async def type_link(visit: Visit) -> None:
    step = await typed_step(visit)
    if step is None:
        return
    try:
        checked = check_link(visit.text or "", step.service.platform, step.service.target)
    except LinkError as error:
        await show_typed(
            visit,
            step,
            await service_card(visit, step, link_problem(visit, error, step.service.target)),
        )
        return
    given = await visit.act(
        visit.shop.ordering.give_link,
        visit.person,
        step.draft.id,
        checked.url,
        then=after_step,
    )
    await show_typed(visit, step, await card_of(visit, given))


def link_problem(visit: Visit, error: LinkError, wanted: TargetKind) -> Markup:
    if visit.text is None:
        return screens.echo(visit.look, "problem-text-wanted", "")
    target = visit.look.texts.plain(f"target-{wanted}")
    return screens.echo(visit.look, f"link-problem-{error.problem}", visit.text, target=target)


async def type_quantity(visit: Visit) -> None:
    step = await typed_step(visit)
    if step is None:
        return
    service = step.service
    try:
        quantity = parse_quantity(visit.text or "", service.minimum, service.maximum)
    except QuantityError as error:
        problem = _quantity_problem(visit, error)
        await show_typed(visit, step, screens.quantity_card(visit.look, step, problem=problem))
        return
    quote = await visit.act(
        visit.shop.ordering.give_quantity,
        visit.person,
        step.draft.id,
        quantity,
        then=after_step,
    )
    await show_typed(visit, step, await card_of(visit, quote))


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


async def typed_step(visit: Visit) -> Step | None:
    """The draft that the text is for; where it is gone, that is said and None comes back."""
    draft_id = (visit.data or {}).get(DRAFT, 0)
    step = await visit.read(visit.shop.ordering.step, visit.person, draft_id)
    if isinstance(step, Step):
        return step
    await visit.wait_for(Next())
    await visit.show(screens.refused(visit.look, step))
    return None


async def show_typed(visit: Visit, step: Step, screen: Screen) -> None:
    """On the draft's own card; what is too long to be shown on it stays in the chat."""
    card = step.draft.card_message_id
    shown = visit.text is not None and len(visit.text) <= screens.LONGEST_ECHO
    covered = COVERED in (visit.data or {})
    place = await visit.show_on_card(screen, card, keep_typed=not shown, covered=covered)
    if place != card:
        await visit.shop.db.write(
            visit.shop.ordering.move_card, visit.person, step.draft.id, place
        )


def register(routes: Routes) -> None:
    routes.text(LINK)(type_link)
    routes.text(QUANTITY)(type_quantity)
