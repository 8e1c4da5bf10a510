"""An order in the making: the service's card, the quantity, the confirm card."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton

from bot.domain.affordable import most_affordable
from bot.domain.catalogue import Service
from bot.domain.draft_steps import (
    LINK,
    QUANTITY,
    fields_of,
    fits,
    has_limits,
    step_after,
    step_before,
    steps_of,
)
from bot.domain.links import example_link
from bot.domain.mass_order import goes_in_lines
from bot.domain.money import Money
from bot.domain.quantity import preset_quantities
from bot.domain.records import Draft, Order
from bot.domain.service_types import Billing, Field
from bot.domain.views import PriceMoved, Quote, RecentLink, Refusal, Step
from bot.ui import formatting
from bot.ui.callbacks import (
    ConfirmOrder,
    DraftHints,
    OpenOrder,
    PickQuantity,
    Review,
    TopUp,
    WalletPage,
)
from bot.ui.look import Look
from bot.ui.screen import GREEN, Row, Screen, button, in_rows, screen
from bot.ui.screens import again, drip, keys, places, sharing
from bot.ui.screens.ordered import contents, field_name, payment, unit
from bot.ui.translator import Markup

LONGEST_DESCRIPTION = 900
LONGEST_ECHO = 200
LONGEST_PAYMENT_TEXT = 3000


def service_card(
    look: Look,
    step: Step,
    back: CallbackData,
    *,
    usual_seconds: int | None,
    problem: str | None = None,
    starred: bool = False,
    recent: Sequence[RecentLink] = (),
    shared: str | None = None,
) -> Screen:
    """A service; the card waits for the link. `problem`: what was wrong with the last one.

    `starred`: it is a favourite. `recent`: links that the person has used before. `shared`: the
    link that leads to the service from any chat.
    """
    texts, service = look.texts, step.service
    example = example_link(service.platform, service.target)
    ask = texts("link-ask", target=texts.plain(f"target-{service.target}"), example=example)
    hint = places.forward_hint(look, service)
    parts = [facts(look, service, usual_seconds), _description(service), problem, ask, hint]
    rows: list[Row] = []
    if pick := places.pick_button(look, service, step.draft.id):
        rows.append((pick,))
    if step.draft.link is not None:
        rows.append((_keep_link(look, step),))
    rows += again.recent_rows(step.draft.id, recent)
    hints = button(f"❓ {texts.plain('button-hints')}", DraftHints(draft=step.draft.id))
    rows.append((again.star_key(look, step.draft.id, starred=starred), hints))
    rows.append((keys.back(look, back), keys.drop(look, step.draft.id)))
    rows.append(sharing.share(look, shared, service.name))
    return screen(formatting.paragraphs(parts), [*rows, (keys.withhold(look, service.id),)])


def _keep_link(look: Look, step: Step) -> InlineKeyboardButton:
    following = step_after(LINK, step.draft, step.service)
    address = keys.step(step.draft.id, following) if following else Review(draft=step.draft.id)
    return button(look.texts.plain("button-keep-link"), address)


def facts(look: Look, service: Service, usual_seconds: int | None) -> Markup:
    """All that is to be known of a service before it is ordered."""
    texts = look.texts
    price = look.money(look.rules.unit_price(service))
    lines = [
        texts("service-title", name=service.name),
        texts("service-price", price=price, unit=unit(look, service)),
        texts("service-number", number=str(service.id)) if goes_in_lines(service) else None,
        _limits_line(look, service),
        *_pace_lines(look, service, usual_seconds),
        texts("service-drip") if service.drip_intervals else None,
        _refill_line(look, service),
        texts("service-cancel-yes" if service.cancel else "service-cancel-no"),
    ]
    return Markup("\n".join(filter(None, lines)))


def _limits_line(look: Look, service: Service) -> Markup | None:
    if not has_limits(service):
        return None
    return look.texts(
        "service-limits",
        minimum=look.number(service.minimum),
        maximum=look.number(service.maximum),
    )


def _pace_lines(look: Look, service: Service, usual_seconds: int | None) -> list[Markup]:
    """What the name promises, and what was seen."""
    texts, lines = look.texts, []
    if service.start_seconds is not None:
        key = "service-start-within" if service.start_seconds else "service-start-at-once"
        lines.append(texts(key, span=look.span(service.start_seconds)))
    if service.per_day is not None:
        lines.append(texts("service-per-day", n=look.number(service.per_day)))
    if usual_seconds is not None:
        lines.append(texts("service-usual-time", span=look.span(usual_seconds)))
    return lines


def _refill_line(look: Look, service: Service) -> Markup:
    if not service.refill:
        return look.texts("service-refill-no")
    if service.refill_days is None:
        return look.texts("service-refill-yes")
    return look.texts("service-refill-days", n=service.refill_days)


def _description(service: Service) -> str | None:
    text = service.description.strip()
    if not text:
        return None
    return f"<blockquote expandable>{formatting.escaped(text, LONGEST_DESCRIPTION)}</blockquote>"


def quantity_card(
    look: Look, step: Step, *, problem: str | None = None, balance: Money | None = None
) -> Screen:
    """Presets with their prices, or typed. `problem`: what was wrong with the last one.

    `balance` is None where the operator pays; else the most that it pays for is offered too.
    """
    texts, service, draft = look.texts, step.service, step.draft
    limits = {
        "minimum": look.number(service.minimum),
        "maximum": look.number(service.maximum),
    }
    parts = [
        texts("service-title", name=service.name),
        texts("quantity-link", link=formatting.link(draft.link or "")),
        problem,
        texts("quantity-ask", **limits),
        texts("drip-each", runs=look.number(draft.runs)) if draft.runs else None,
    ]
    usual = preset_quantities(service.minimum, service.maximum)
    presets = [
        button(
            f"{look.number(quantity)} · {_price(look, step, quantity)}",
            PickQuantity(draft=draft.id, quantity=quantity),
        )
        for quantity in usual
    ]
    keep = (_keep_quantity(look, step, draft.quantity),)
    before = step_before(QUANTITY, draft, service) or LINK
    end = (keys.back(look, keys.step(draft.id, before)), keys.drop(look, draft.id))
    most = (_most_affordable(look, step, balance, usual),)
    return screen(formatting.paragraphs(parts), [*in_rows(presets, 2), most, keep, end])


def _most_affordable(
    look: Look, step: Step, balance: Money | None, usual: Sequence[int]
) -> InlineKeyboardButton | None:
    """A preset for all that is in the wallet; none where one of the usual ones is the same."""
    if balance is None:
        return None
    runs = step.draft.runs or 1
    quantity = most_affordable(look.rules, step.service, balance, runs)
    if quantity is None or quantity in usual:
        return None
    text = look.texts.plain("button-quantity-most", quantity=look.number(quantity))
    return button(
        f"👛 {text} · {_price(look, step, quantity)}",
        PickQuantity(draft=step.draft.id, quantity=quantity),
    )


def _price(look: Look, step: Step, quantity: int) -> str:
    """Of all runs together, where there are several."""
    return look.money(look.rules.total(step.service, quantity * (step.draft.runs or 1)))


def _keep_quantity(look: Look, step: Step, quantity: int | None) -> InlineKeyboardButton | None:
    """Back to the confirm card as it was."""
    if quantity is None or not fits(quantity, step.service):
        return None
    text = look.texts.plain("button-keep-quantity", quantity=look.number(quantity))
    return button(text, Review(draft=step.draft.id))


def confirm_card(
    look: Look, quote: Quote, *, problem: str | None = None, repeat: bool = False
) -> Screen:
    """Everything that is bought, and for how much; confirmed once, within ten minutes.

    `repeat`: whether the same is to be ordered again was asked already.
    """
    texts, draft = look.texts, quote.draft
    dropped = texts("drip-dropped") if quote.drip_dropped else None
    warning = again.overlap_warning(look, quote)
    parts = [problem, dropped, _summary(look, quote), warning, _payment(look, quote)]
    confirm = button(
        f"✅ {texts.plain('button-confirm')} · {look.money(quote.price)}",
        ConfirmOrder(draft=draft.id, nonce=quote.nonce, repeat=int(repeat)),
        GREEN,
    )
    top_up = button(f"➕ {texts.plain('button-top-up')}", TopUp(draft=draft.id), GREEN)
    step = Step(draft, quote.service)
    steps = steps_of(draft, quote.service)
    edits = [_edit_key(look, draft.id, name) for name in steps]
    end = (keys.back(look, keys.step(draft.id, steps[-1])), keys.drop(look, draft.id))
    first = (confirm if quote.missing is None else top_up,)
    after = again.after_row(look, quote)
    rows = [first, after, *in_rows(edits, 2), drip.confirm_keys(look, step), end]
    return screen(formatting.paragraphs(parts), rows)


def _edit_key(look: Look, draft_id: int, name: str) -> InlineKeyboardButton:
    texts, address = look.texts, keys.step(draft_id, name)
    if name == LINK:
        return button(f"🔗 {texts.plain('button-link')}", address)
    if name == QUANTITY:
        return button(f"🔢 {texts.plain('button-quantity')}", address)
    return button(f"✏️ {field_name(look, Field(name))}", address)


def _summary(look: Look, quote: Quote) -> Markup:
    texts = look.texts
    lines = [
        texts("confirm-summary", name=quote.service.name, link=formatting.link(quote.link)),
        *contents(look, fields_of(quote.draft, quote.service)),
        _bill(look, quote),
        drip.summary(look, Step(quote.draft, quote.service)),
        texts("confirm-total", total=look.money(quote.price)),
    ]
    return Markup("\n".join(filter(None, lines)))


def _bill(look: Look, quote: Quote) -> Markup:
    """What the price is made of."""
    service = quote.service
    if service.billing is Billing.PACKAGE:
        return look.texts("confirm-package")
    return look.texts(
        "confirm-quantity",
        quantity=look.number(quote.draft.total or quote.quantity),
        price=look.money(look.rules.unit_price(service)),
        unit=unit(look, service),
    )


def _payment(look: Look, quote: Quote) -> Markup:
    if quote.balance is not None and quote.missing is not None:
        return look.texts(
            "confirm-short",
            balance=look.balance(quote.balance),
            missing=look.money(quote.missing.rounded_up(look.rules.decimals)),
        )
    return payment(look, quote.balance, quote.price, quote.until)


def price_moved(look: Look, moved: PriceMoved) -> Screen:
    """The confirm card anew, with what it said before."""
    problem = look.texts(
        "price-moved", old=look.money(moved.old), new=look.money(moved.quote.price)
    )
    return confirm_card(look, moved.quote, problem=problem, repeat=moved.repeat)


def ask_repeat(look: Look, draft: Draft, nonce: str, order: Order) -> Screen:
    """The same was ordered some minutes ago: perhaps a mistake."""
    texts = look.texts
    yes = button(
        f"✅ {texts.plain('button-order-once-more')}",
        ConfirmOrder(draft=draft.id, nonce=nonce, repeat=1),
    )
    earlier = button(
        texts.plain("button-open-order", order=str(order.id)), OpenOrder(order=order.id)
    )
    end = (keys.back(look, Review(draft=draft.id)), keys.drop(look, draft.id))
    return screen(texts("confirm-repeat", order=str(order.id)), [(yes,), (earlier,), end])


def refused(look: Look, refusal: Refusal, draft_id: int | None = None) -> Screen:
    """Why an order cannot be made now, and what to do."""
    again = None
    if refusal in _WORTH_ANOTHER_LOOK and draft_id is not None:
        name = "button-try-again" if refusal is Refusal.FROZEN else "button-new-price"
        again = button(f"🔄 {look.texts.plain(name)}", Review(draft=draft_id), GREEN)
    return screen(look.texts(f"refusal-{refusal}"), [(again,), (keys.home(look),)])


_WORTH_ANOTHER_LOOK = frozenset(
    {
        Refusal.EXPIRED,
        Refusal.TOO_MANY,
        Refusal.FROZEN,
        Refusal.INCOMPLETE,
    }
)


def top_up(look: Look, payment_text: str, draft_id: int, person_id: int) -> Screen:
    """How to add money: the operator's own words, until there are payment rails."""
    texts = look.texts
    words = formatting.escaped(payment_text, LONGEST_PAYMENT_TEXT) or texts("top-up-none")
    parts = [texts("top-up"), words, texts("top-up-id", id=str(person_id))]
    back = Review(draft=draft_id) if draft_id else WalletPage(page=0)
    return screen(formatting.paragraphs(parts), [(keys.back(look, back), keys.cancel(look))])


def echo(look: Look, key: str, typed: str, **arguments: str | int) -> Markup:
    """A problem with what was typed, which is shown again so that it is not lost."""
    shown = typed if len(typed) <= LONGEST_ECHO else typed[: LONGEST_ECHO - 1] + "…"
    said = look.texts("you-sent", text=shown) if shown.strip() else Markup("")
    return Markup(f"⚠️ {look.texts(key, **arguments)}\n{said}".strip())
