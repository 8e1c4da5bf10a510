"""What the service's type asks for: tapped, typed, or sent as a text file."""

from __future__ import annotations

import asyncio
import re

from bot.domain.draft_steps import lacks_lines
from bot.domain.links import LinkError
from bot.domain.names import short_name
from bot.domain.order_forms import (
    CHOICES,
    FIELDS,
    LISTS,
    FieldError,
    FieldProblem,
    Given,
    check_field,
)
from bot.domain.pasting import Paste
from bot.domain.platforms import TargetKind
from bot.domain.service_types import Field
from bot.domain.text_files import LARGEST_FILE, FileError
from bot.domain.views import Quote, Refusal, Step
from bot.telegram.files import fetch_text
from bot.telegram.turn import Next
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import AddLines, EditField, PickValue
from bot.ui.screens import draft as screens
from bot.ui.screens import forms
from bot.ui.translator import Markup
from handlers.customer.draft import MORE, REVIEWED, after_step, card_at, card_of, own
from handlers.customer.draft_texts import (
    link_problem,
    paste_sent,
    show_typed,
    standing_card,
    take_link,
    typed_step,
)
from handlers.routes import Routes

MEBIBYTE = 1024 * 1024
LONGEST_ENTRY = 60
_COMMAND = re.compile(r"/[a-z]\w*(@\w+)?", re.IGNORECASE | re.ASCII)
"""A slip of the thumb: as an answer, it would take the place of a whole list."""


async def pick_value(visit: Visit, address: PickValue) -> None:
    field = FIELDS[address.field] if address.field < len(FIELDS) else None
    value = CHOICES.get(field, {}).get(address.choice) if field else None
    if field is None or value is None:
        await visit.refuse(address.pack())
        await visit.show(screens.refused(visit.look, Refusal.INCOMPLETE, address.draft))
        return
    found = await visit.act(
        visit.shop.ordering.give_field,
        visit.person,
        address.draft,
        field,
        value,
        card=visit.message_id,
        then=after_step,
    )
    await visit.show(await card_of(visit, found))


async def type_field(visit: Visit) -> None:
    """A new answer, in place of the one there was."""
    step = await typed_step(visit)
    if step is None:
        return
    field, paste = Field(visit.awaiting or ""), paste_sent(visit)
    if paste is not None and _is_for_the_card(visit, field, paste):
        await take_link(visit, step, paste.links, None)
    elif _would_lose_lines(visit, step, field):
        problem = screens.echo(visit.look, "confirm-problem-one-line", visit.text or "")
        await show_typed(visit, step, await standing_card(visit, step, problem))
    else:
        await _take(visit, step, field, "")


def _is_for_the_card(visit: Visit, field: Field, paste: Paste) -> bool:
    """On the confirm card an address alone is the order's link, not a list of one entry."""
    is_address = len(paste.links) == 1 and not paste.links[0].startswith("@")
    is_alone = is_address and not paste.words and visit.place is None
    return REVIEWED in (visit.data or {}) and field in LISTS and is_alone


def _would_lose_lines(visit: Visit, step: Step, field: Field) -> bool:
    """On the confirm card a line alone is a wish or a quantity, not the list written anew."""
    before, text = step.draft.fields.get(field, ""), (visit.text or "").strip()
    is_one = bool(text) and len(text.splitlines()) == 1
    return REVIEWED in (visit.data or {}) and is_one and len(before.splitlines()) > 1


async def type_more(visit: Visit) -> None:
    """Further lines of a list."""
    step = await typed_step(visit)
    if step is not None:
        field = Field((visit.awaiting or "").removeprefix(MORE))
        await _take(visit, step, field, step.draft.fields.get(field, ""))


async def _take(visit: Visit, step: Step, field: Field, before: str) -> None:
    try:
        given = await _checked(visit, step, field, before)
    except (FieldError, FileError, LinkError) as error:
        problem = _problem(visit, error)
        await show_typed(visit, step, await card_at(visit, step, visit.awaiting or "", problem))
        return
    found = await visit.act(
        visit.shop.ordering.give_field,
        visit.person,
        step.draft.id,
        field,
        given.text,
        stay=field in LISTS,
        then=lambda found: _after(visit, field, found),
    )
    if isinstance(found, Step) and field in LISTS:
        said = forms.what_was_made(visit.look, field, given, visit.text or "")
        at = _awaited(visit, field, found)
        await show_typed(visit, step, await card_at(visit, found, at, said))
    else:
        await show_typed(visit, step, await card_of(visit, found))


async def _checked(visit: Visit, step: Step, field: Field, before: str) -> Given:
    """Beside the other work of the shop: a file may have thousands of lines."""
    text = await _sent(visit, field)
    whole = f"{before}\n{text}" if before else text
    locale = visit.look.texts.locale
    return await asyncio.to_thread(check_field, field, whole, step.service, locale)


async def _sent(visit: Visit, field: Field) -> str:
    """What was written, or stands in the file that was sent."""
    if visit.text is not None:
        if _COMMAND.fullmatch(visit.text):
            raise FieldError(FieldProblem.UNKNOWN_COMMAND, entry=visit.text)
        return visit.text
    if field not in LISTS:
        raise FieldError(FieldProblem.TEXT_WANTED)
    if visit.document is None:
        raise FieldError(FieldProblem.LIST_WANTED)
    return await fetch_text(visit.bot, visit.document)


def _after(visit: Visit, field: Field, found: Step | Quote | Refusal) -> Next:
    """A list stays open: it is read over, and more of it may come."""
    if not isinstance(found, Step) or field not in LISTS:
        return after_step(found)
    at = _awaited(visit, field, found)
    address = AddLines if at.startswith(MORE) else EditField
    shows = address(draft=found.draft.id, field=FIELDS.index(field))
    return leads_to(shows, at, draft=found.draft.id)


def _awaited(visit: Visit, field: Field, step: Step) -> str:
    """After too few lines, or a text that an app cut in two, the rest of it comes next.

    It must not take the place of the first part: apps send both parts at once.
    """
    rest = lacks_lines(step.draft, step.service, field) or forms.seems_cut_off(visit.text or "")
    return f"{MORE}{field}" if rest else visit.awaiting or ""


def _problem(visit: Visit, error: FieldError | FileError | LinkError) -> Markup:
    look, typed = visit.look, visit.text or ""
    if isinstance(error, LinkError):
        return link_problem(visit, error, TargetKind.POST)
    if isinstance(error, FileError):
        return file_problem(visit, error)
    return screens.echo(
        look,
        f"form-problem-{error.problem}",
        typed,
        entry=short_name(error.entry, LONGEST_ENTRY),
        limit=look.number(error.limit),
    )


def file_problem(visit: Visit, error: FileError) -> Markup:
    name = (visit.document.file_name if visit.document else None) or ""
    limit = visit.look.number(LARGEST_FILE // MEBIBYTE)
    return screens.echo(visit.look, f"file-problem-{error.problem}", name, limit=limit)


def register(routes: Routes) -> None:
    routes.acts(PickValue)(own(pick_value))
    for field in FIELDS:
        routes.text(field)(type_field)
    for field in LISTS:
        routes.text(f"{MORE}{field}")(type_more)
