"""The steps of an order in the making that depend on the service's type."""

from __future__ import annotations

from aiogram.types import InlineKeyboardButton

from bot.domain.draft_steps import LINK, fits, has_limits, quantity_of, step_before
from bot.domain.lengths import utf16_length
from bot.domain.order_forms import CHOICES, FIELDS, LISTS, MOST_ANSWERS, MOST_LINES, Given
from bot.domain.service_types import Billing, Field
from bot.domain.views import Step
from bot.ui import formatting
from bot.ui.callbacks import AddLines, PickValue, Review
from bot.ui.look import Look
from bot.ui.screen import GREEN, Row, Screen, button, in_rows, screen
from bot.ui.screens import keys
from bot.ui.screens.ordered import field_name, first_lines, value_name
from bot.ui.translator import Markup

ALMOST_ALL = formatting.LONGEST_TEXT - 96
"""UTF-16 units. A text that long was most likely cut in two by the app: it ends at a word."""

ABOUT_A_COMMENT = frozenset({"comment likes", "comment replies"})
"""Types that are about one comment; the account that they ask for is the one that wrote it."""

WIDTHS = {Field.ANSWER_NUMBER: 5, Field.COUNTRY: 2}
"""Buttons in a row, where more than one fits."""


def field_card(
    look: Look, step: Step, field: Field, *, adding: bool = False, said: str | None = None
) -> Screen:
    """The step that waits for a field; `adding`: what comes is added to the list there is.

    `said`: what was wrong with the last answer, or what was made of it.
    """
    parts = [
        look.texts("service-title", name=step.service.name),
        look.texts("quantity-link", link=formatting.link(step.draft.link or "")),
        said,
        _given(look, step, field),
        _ask(look, step, field, adding=adding),
    ]
    before = step_before(field, step.draft, step.service) or LINK
    end = (
        keys.back(look, keys.step(step.draft.id, before)),
        keys.drop(look, step.draft.id),
    )
    rows = [*_choices(look, step, field), *_going_on(look, step, field, adding=adding), end]
    return screen(formatting.paragraphs(parts), rows)


def _ask(look: Look, step: Step, field: Field, *, adding: bool) -> Markup:
    if adding:
        return look.texts("form-ask-more")
    if field in LISTS:
        return _ask_list(look, step, field)
    asked = f"form-ask-{field.replace('_', '-')}"
    of_comment = str(step.service.type in ABOUT_A_COMMENT).lower()
    return look.texts(asked, limit=MOST_ANSWERS, comment=of_comment)


def _ask_list(look: Look, step: Step, field: Field) -> Markup:
    """How it is done needs to be said once: not where there is a list already."""
    texts = look.texts
    if field in step.draft.fields:
        said = [texts("form-replaces")]
    else:
        how = texts("form-ask-list", limit=look.number(MOST_LINES))
        said = [texts(f"form-ask-{field}"), how, *_limits(look, step, field)]
    return Markup("\n".join([*said, *_billing(look, step, field)]))


def _limits(look: Look, step: Step, field: Field) -> list[Markup]:
    service = step.service
    if field is not service.counted or not has_limits(service):
        return []
    limits = {"minimum": service.minimum, "maximum": service.maximum}
    return [look.texts("form-limits", **{name: look.number(n) for name, n in limits.items()})]


def _billing(look: Look, step: Step, field: Field) -> list[Markup]:
    """What the price hangs on, where that is not what one would think."""
    service = step.service
    if service.billing is Billing.PACKAGE:
        return [look.texts("form-package-price", price=look.money(look.rules.unit_price(service)))]
    splits = field is service.counted is Field.COMMENTS and service.splits_commas
    return [look.texts("form-commas-count")] if splits else []


def _given(look: Look, step: Step, field: Field) -> Markup | None:
    """What there is already: of a list its size, its price and its beginning."""
    text = step.draft.fields.get(field)
    if text is None:
        return None
    if field not in LISTS:
        value = value_name(look, field, text)
        return look.texts("form-value", field=field_name(look, field), value=value)
    lines = [look.texts(f"lines-{field}", n=text.count("\n") + 1), first_lines(look, text)]
    return Markup("\n".join([*lines, *_bill(look, step, field)]))


def _bill(look: Look, step: Step, field: Field) -> list[Markup]:
    """What the lines come to, where they are billed; or why the panel would not take them."""
    service, texts = step.service, look.texts
    count = quantity_of(step.draft, service)
    if field is not service.counted or count is None:
        return []
    if fits(count, service):
        price = look.money(look.rules.total(service, count))
        return [texts("form-bill", count=look.number(count), price=price)]
    key = "form-too-few" if count < service.minimum else "form-too-many"
    limit = service.minimum if count < service.minimum else service.maximum
    return [
        texts(
            key,
            count=look.number(count),
            limit=look.number(limit),
            difference=look.number(abs(limit - count)),
        )
    ]


def what_was_made(look: Look, field: Field, given: Given, typed: str) -> Markup | None:
    """What was left out of a list, or may be wrong with it; None where there is nothing to say."""
    texts, said = look.texts, []
    if given.blank:
        said.append(texts("form-blank-lines", n=given.blank))
    if given.repeated and LISTS[field].distinct:
        said.append(texts("form-left-out-twice", n=given.repeated))
    elif given.repeated:
        said.append(texts("form-stand-twice", n=given.repeated))
    if seems_cut_off(typed):
        said.append(texts("form-cut-off"))
    return Markup("\n".join(said)) if said else None


def seems_cut_off(typed: str) -> bool:
    """Whether the rest of it is likely to come in the next message."""
    return utf16_length(typed) >= ALMOST_ALL


def _choices(look: Look, step: Step, field: Field) -> list[Row]:
    chosen = step.draft.fields.get(field)
    offered = [
        _choice(look, step, field, number, chosen == value)
        for number, value in CHOICES.get(field, {}).items()
    ]
    return in_rows(offered, WIDTHS.get(field, 1))


def _choice(
    look: Look, step: Step, field: Field, number: int, chosen: bool
) -> InlineKeyboardButton:
    name = value_name(look, field, CHOICES[field][number])
    address = PickValue(draft=step.draft.id, field=FIELDS.index(field), choice=number)
    return button(f"✓ {name}" if chosen else name, address)


def _going_on(look: Look, step: Step, field: Field, *, adding: bool) -> list[Row]:
    """Where there is an answer: keep it, and for a list the other way to send more."""
    if field not in step.draft.fields:
        return []
    texts, draft_id = look.texts, step.draft.id
    if field not in LISTS:
        return [(button(texts.plain("button-keep"), Review(draft=draft_id)),)]
    replace = button(texts.plain("button-new-list"), keys.step(draft_id, field))
    add = button(
        f"➕ {texts.plain('button-add-lines')}",
        AddLines(draft=draft_id, field=FIELDS.index(field)),
    )
    rows: list[Row] = [(replace if adding else add,)]
    if field is not step.service.counted or fits(
        quantity_of(step.draft, step.service), step.service
    ):
        rows.insert(0, (button(texts.plain("button-continue"), Review(draft=draft_id), GREEN),))
    return rows
