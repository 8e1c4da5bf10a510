"""The link and the quantity, typed: on their own step, or over those on the confirm card."""

from __future__ import annotations

from bot.domain.draft_steps import LINK, QUANTITY
from bot.domain.pasting import Paste, sent_links
from bot.domain.quantity import QuantityError, is_quantity, parse_quantity
from bot.domain.service_types import Billing
from bot.domain.views import Step
from bot.telegram.visit import Visit
from bot.ui.screens import draft as screens
from handlers.customer.draft import REVIEWED, after_step, card_of
from handlers.customer.draft_texts import (
    links_sent,
    paste_sent,
    quantity_problem,
    show_typed,
    standing_card,
    take_link,
    typed_step,
)
from handlers.customer.paste import answer_links
from handlers.routes import Routes


async def type_link(visit: Visit) -> None:
    step = await typed_step(visit)
    if step is None:
        return
    if _is_number_for_package(visit, step):
        problem = screens.echo(visit.look, "problem-package-quantity", visit.text or "")
        await show_typed(visit, step, await standing_card(visit, step, problem))
    else:
        await take_link(visit, step, links_sent(visit), None)


async def type_quantity(visit: Visit) -> None:
    step = await typed_step(visit)
    if step is None:
        return
    paste = paste_sent(visit)
    if paste is None:
        await _take_quantity(visit, step)
    elif visit.place is not None or _corrects(paste):
        await take_link(visit, step, paste.links, paste.quantity)
    else:
        await answer_links(visit)


def _corrects(paste: Paste) -> bool:
    """Whether it is about this order; several links, or words with one, are the next wish.

    Why links cannot be used, the card of this order says as well.
    """
    alone = len(paste.links) <= 1 and not paste.words
    return alone or all(link.problem is not None for link in sent_links(paste))


async def _take_quantity(visit: Visit, step: Step) -> None:
    service = step.service
    try:
        quantity = parse_quantity(visit.text or "", service.minimum, service.maximum)
    except QuantityError as error:
        problem = quantity_problem(visit, error, visit.text)
        await show_typed(visit, step, await standing_card(visit, step, problem))
        return
    quote = await visit.act(
        visit.shop.ordering.give_quantity,
        visit.person,
        step.draft.id,
        quantity,
        then=after_step,
    )
    await show_typed(visit, step, await card_of(visit, quote))


def _is_number_for_package(visit: Visit, step: Step) -> bool:
    """On a confirm card a number is a quantity, not the name of an account."""
    is_package = step.service.billing is Billing.PACKAGE
    return is_package and REVIEWED in (visit.data or {}) and is_quantity(visit.text or "")


def register(routes: Routes) -> None:
    routes.text(LINK)(type_link)
    routes.text(QUANTITY)(type_quantity)
