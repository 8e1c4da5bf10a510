"""What all texts that are typed while an order is being made have in common, links above all."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram.filters.callback_data import CallbackData

from bot.domain.catalogue import Service
from bot.domain.draft_steps import LINK
from bot.domain.links import LinkError, LinkProblem, check_link
from bot.domain.pasted import Given
from bot.domain.pasting import Paste, PastedLink, read_paste
from bot.domain.platforms import TargetKind
from bot.domain.quantity import QuantityError, QuantityProblem
from bot.domain.views import Step
from bot.telegram.turn import Next
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import Review
from bot.ui.screen import Screen
from bot.ui.screens import draft as screens
from bot.ui.screens import keys
from bot.ui.screens import paste as paste_screens
from bot.ui.translator import Markup
from handlers.customer.draft import DRAFT, REVIEWED, after_step, card_at, card_of


def paste_sent(visit: Visit) -> Paste | None:
    """The links of the message; none in it where a place was shown that is not public.

    Those in a forwarded post's text are not what is meant; those below a picture are.
    """
    if visit.place is not None:
        return Paste(visit.place.links)
    return _below_a_picture(visit) if visit.text is None else read_paste(visit.text)


def _below_a_picture(visit: Visit) -> Paste | None:
    if visit.words is None or visit.document is not None:
        return None
    return read_paste(visit.words.text)


def links_sent(visit: Visit) -> tuple[str, ...]:
    """What may be meant by a message in which a link is awaited, the likeliest first."""
    if visit.place is None and visit.text is not None:
        return (visit.text,)
    paste = paste_sent(visit)
    return paste.links if paste is not None else ("",)


async def take_link(visit: Visit, step: Step, links: Sequence[str], quantity: int | None) -> None:
    """Give the draft the first of the links that its service takes, or say why none will do."""
    service = step.service
    try:
        url = _first_that_fits(links, service)
    except LinkError as error:
        await _refuse_link(visit, step, links, error)
        return
    given = await visit.act(
        visit.shop.pasting.change,
        visit.person,
        step.draft.id,
        url,
        quantity,
        then=lambda given: after_step(given.found),
    )
    await show_typed(visit, step, await card_after(visit, given))


async def card_after(visit: Visit, given: Given) -> Screen:
    """The card to which a link has led, with why the quantity beside it was not taken."""
    problem = None
    if given.problem is not None:
        problem = quantity_problem(visit, given.problem, str(given.quantity))
    return await card_of(visit, given.found, problem)


def _first_that_fits(links: Sequence[str], service: Service) -> str:
    first = None
    for link in links or ("",):
        try:
            return check_link(link, service.platform, service.target).url
        except LinkError as error:
            first = first or error
    raise first or LinkError(LinkProblem.EMPTY, "")


async def _refuse_link(visit: Visit, step: Step, links: Sequence[str], error: LinkError) -> None:
    """Stay on the step. For a link to something else, the way to what it could be ordered for."""
    kept = await _keep_for_others(visit, step, links)
    problem = link_problem(visit, error, step.service.target)
    card = await standing_card(visit, step, problem)
    await show_typed(visit, step, paste_screens.with_offer(visit.look, card, kept))


async def _keep_for_others(visit: Visit, step: Step, links: Sequence[str]) -> PastedLink | None:
    """The link, stored, if there are services for it; what is awaited stays as it is."""
    offered = visit.shop.pasting.offers_for(links[0]) if links else None
    if offered is None:
        return None
    shown = _standing_address(visit, step)
    kept = await visit.act(
        visit.shop.pasting.keep,
        visit.person.id,
        (offered,),
        then=lambda _: leads_to(shown, visit.awaiting, **(visit.data or {})),
    )
    return next(iter(kept), None)


def _standing_address(visit: Visit, step: Step) -> CallbackData:
    if REVIEWED in (visit.data or {}):
        return Review(draft=step.draft.id)
    return keys.step(step.draft.id, visit.awaiting or LINK)


async def standing_card(visit: Visit, step: Step, problem: Markup) -> Screen:
    """The card as it stands, the confirm card with the price that it has, and what was wrong."""
    if REVIEWED not in (visit.data or {}):
        return await card_at(visit, step, visit.awaiting or LINK, problem)
    stands = visit.shop.ordering.quote_that_stands
    found = await visit.shop.db.write(stands, visit.person, step.draft.id)
    return await card_of(visit, found, problem)


def link_problem(visit: Visit, error: LinkError, wanted: TargetKind) -> Markup:
    if visit.place is not None and not visit.place.links:
        return paste_screens.place_problem(visit.look, visit.place.title)
    typed = links_sent(visit)[0]
    if not typed and visit.text is None:
        return screens.echo(visit.look, "problem-text-wanted", "")
    target = visit.look.texts.plain(f"target-{wanted}")
    return screens.echo(visit.look, f"link-problem-{error.problem}", typed, target=target)


def quantity_problem(visit: Visit, error: QuantityError, typed: str | None) -> Markup:
    if typed is None:
        return screens.echo(visit.look, "problem-text-wanted", "")
    if error.problem is QuantityProblem.NOT_A_NUMBER and REVIEWED in (visit.data or {}):
        return screens.echo(visit.look, "confirm-problem-neither", typed)
    return screens.echo(
        visit.look,
        f"quantity-problem-{error.problem}",
        typed,
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
    typed = visit.text if visit.place is None else ""
    shown = typed is not None and len(typed) <= screens.LONGEST_ECHO
    place = await visit.show_on_card(screen, card, keep_typed=not shown)
    if place != card:
        await visit.shop.db.write(
            visit.shop.ordering.move_card, visit.person, step.draft.id, place
        )
