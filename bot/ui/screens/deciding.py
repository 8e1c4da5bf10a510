"""The questions before a case is decided: what it does to the money, and whether that is meant."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from bot.domain.order_life import OrderState
from bot.domain.proposals import Deed, Proposal
from bot.domain.views import CaseView, Found, PartRefund, Wrong
from bot.ui import formatting
from bot.ui.callbacks import DecideCase, LinkCase, OpenCase, RefundPart, SecondProposal
from bot.ui.look import Look
from bot.ui.screen import GREEN, RED, Screen, button, screen
from bot.ui.screens import case_facts as facts
from bot.ui.screens import keys
from bot.ui.screens.orders import payer
from bot.ui.translator import Markup

MOST_CANDIDATES = 5


def ask_decision(look: Look, view: CaseView, deed: Deed) -> Screen:
    """Say what a decision does to the customer's money before it is done."""
    texts, case, missing = look.texts, view.case, view.missing
    text = texts(
        f"decide-{deed}",
        case=str(case.id),
        about=facts.about(view),
        amount="–" if missing is None else look.balance(missing),
    )
    parts = [text, _found(look, view) if deed is Deed.REFUND else None]
    to = DecideCase(case=case.id, decision=deed, sure=1)
    yes = button(texts.plain(f"button-decide-{deed}"), to, RED)
    back = keys.back(look, OpenCase(case=case.id))
    return screen(formatting.paragraphs(parts), [(yes,), (back,)])


def _found(look: Look, view: CaseView) -> Markup | None:
    """Paying back what the panel delivers all the same costs the shop the order."""
    order, found = view.order, view.inquiry
    if order is None or order.state is not OrderState.UNKNOWN:
        return None
    if found is None or not found.candidates:
        return None
    shown = [str(one.remote_id) for one in found.candidates[:MOST_CANDIDATES]]
    remote = formatting.listed(shown, look.texts.locale)
    return look.texts("decide-refund-found", remote=remote)


def ask_anyway(look: Look, view: CaseView, again: CallbackData) -> Screen:
    """Another admin took the case. `again` decides it all the same."""
    texts, case = look.texts, view.case
    text = texts(
        "decide-anyway",
        case=str(case.id),
        who=facts.name_of(view, case.owner or 0),
        at=look.when(case.owned_at or 0),
    )
    yes = button(texts.plain("button-decide-anyway"), again, RED)
    return screen(text, [(yes,), (keys.back(look, OpenCase(case=case.id)),)])


# A part of the price


def ask_part(look: Look, view: CaseView, *, problem: str | None = None) -> Screen:
    """How much of the price goes back. What the evidence speaks for is one tap away."""
    back = (keys.back(look, OpenCase(case=view.case.id)),)
    order, suggested, missing = view.order, view.case.suggested, view.missing
    if order is None or missing is None:
        return screen(look.texts("case-problem-not-for-this"), [back])
    text = look.texts(
        "part-ask",
        order=str(order.id),
        price=look.money(order.price),
        refunded=look.money(order.refunded),
        left=look.money(missing),
        currency=order.price.currency,
    )
    take = None
    if suggested is not None and suggested > order.refunded:
        to = RefundPart(case=view.case.id, total=suggested.micros, sure=0)
        take = button(f"💡 {look.money(suggested - order.refunded)}", to)
    return screen(formatting.paragraphs([problem, text]), [(take,), back])


def confirm_part(look: Look, part: PartRefund) -> Screen:
    """The sums, before a part is paid."""
    order, case_id = part.order, part.view.case.id
    text = look.texts(
        "part-confirm",
        order=str(order.id),
        amount=look.money(part.amount),
        total=look.money(part.total),
        price=look.money(order.price),
        kept=look.money(order.price - part.total),
        payer=payer(order),
    )
    to = RefundPart(case=case_id, total=part.total.micros, sure=1)
    yes = button(look.texts.plain("button-decide-refund"), to, RED)
    return screen(text, [(yes,), (keys.back(look, OpenCase(case=case_id)),)])


# The panel's order


def ask_case_link(look: Look, view: CaseView, *, problem: str | None = None) -> Screen:
    parts = [problem, look.texts("case-link-ask", about=facts.about(view))]
    text = formatting.paragraphs(parts)
    return screen(text, [(keys.back(look, OpenCase(case=view.case.id)),)])


def found_order(look: Look, found: Found) -> Screen:
    """What the panel says of the id, before it is linked."""
    texts, case_id = look.texts, found.view.case.id
    text = texts(
        "case-found",
        remote=found.remote_id,
        status=found.status,
        charge=f"{found.charge} {found.view.currency}".strip() if found.charge else "–",
        remains=found.remains or "–",
        order=str(found.order.id),
        quantity=look.number(found.order.quantity),
        price=look.money(found.order.price),
    )
    to = LinkCase(case=case_id, remote_id=found.remote_id)
    yes = button(f"🔗 {texts.plain('button-link-it')}", to, GREEN)
    return screen(text, [(yes,), (keys.back(look, OpenCase(case=case_id)),)])


# Proposals


def ask_second(look: Look, view: CaseView, proposal: Proposal) -> Screen:
    """What the second admin agrees to."""
    texts, case_id = look.texts, view.case.id
    text = texts(
        "second-ask",
        who=facts.name_of(view, proposal.by),
        what=facts.proposed(look, proposal),
        about=facts.about(view),
    )
    yes = button(
        f"⚖️ {texts.plain('button-second')}",
        SecondProposal(case=case_id, mark=proposal.mark, sure=1),
        RED,
    )
    return screen(text, [(yes,), (keys.back(look, OpenCase(case=case_id)),)])


def ask_amount(
    look: Look, view: CaseView, proposal: Proposal, *, problem: str | None = None
) -> Screen:
    """The only admin types the amount in place of a second admin's word."""
    text = look.texts(
        "second-type",
        what=facts.proposed(look, proposal),
        about=facts.about(view),
        typed=f"{proposal.amount.decimal.normalize():f}",
    )
    back = (keys.back(look, OpenCase(case=view.case.id)),)
    return screen(formatting.paragraphs([problem, text]), [back])


def wrong(look: Look, problem: Wrong) -> Markup:
    return Markup(f"⚠️ {look.texts(f'case-problem-{problem.problem}', words=problem.words)}")
