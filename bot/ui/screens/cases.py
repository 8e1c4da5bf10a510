"""Cases as admins see them: the list, the card with its evidence, and each decision's question."""

from __future__ import annotations

from aiogram.types import InlineKeyboardButton

from bot.domain.order_life import SOLD, OrderState
from bot.domain.records import CaseKind
from bot.domain.views import CasePage, CaseView, Found, PartRefund, Wrong
from bot.ui import formatting
from bot.ui.callbacks import (
    AskCaseLink,
    AskPart,
    Cases,
    DecideCase,
    LinkCase,
    OpenCase,
    RefundPart,
)
from bot.ui.look import Look
from bot.ui.screen import GREEN, RED, Screen, button, screen
from bot.ui.screens import keys
from bot.ui.screens.orders import payer, state_name
from bot.ui.translator import Markup

LONGEST_EVIDENCE = 1200
REFUND, WRITE_OFF, CLOSE = "refund", "write-off", "close"


def case_list(look: Look, found: CasePage) -> Screen:
    if not found.cases:
        return screen(look.texts("cases-none"), [(keys.home(look),)])
    shown = [
        (
            button(
                f"🔍 #{view.order.id} · {look.money(view.order.price)} · "
                + look.texts.plain(f"case-{view.case.kind.replace('_', '-')}"),
                OpenCase(case=view.case.id),
            ),
        )
        for view in found.cases
    ]
    turn = keys.pages(look, found.page, found.pages, lambda to: Cases(page=to))
    return screen(look.texts("cases-title"), [*shown, turn, (keys.home(look),)])


def case_card(look: Look, view: CaseView, *, problem: str | None = None) -> Screen:
    """All that is known, and what a person may decide."""
    texts, case, order = look.texts, view.case, view.order
    kind = case.kind.replace("_", "-")
    parts = [
        texts("case-title", case=str(case.id), what=texts.plain(f"case-{kind}")),
        texts(
            "case-order",
            order=str(order.id),
            state=state_name(look, order),
            name=order.service_name,
            link=formatting.link(order.link),
            quantity=look.number(order.quantity),
            price=look.money(order.price),
            refunded=look.balance(order.refunded),
            person=str(order.person_id),
            remote=order.remote_id or "–",
        ),
        texts("case-opened", at=look.when(case.opened_at)),
        Markup(f"<pre>{formatting.escaped(case.evidence, LONGEST_EVIDENCE)}</pre>"),
        _suggestion(look, view),
        _resolution(look, view) or texts(f"case-help-{kind}"),
        problem,
    ]
    text = formatting.paragraphs(parts)
    return screen(text, [*_decisions(look, view), (keys.back(look, Cases(page=0)),)])


def _suggestion(look: Look, view: CaseView) -> Markup | None:
    suggested = view.case.suggested
    if suggested is None or view.case.resolution is not None:
        return None
    return look.texts("case-suggested", amount=look.money(suggested))


def _resolution(look: Look, view: CaseView) -> Markup | None:
    case = view.case
    if case.resolution is None:
        return None
    return look.texts(
        "case-resolved",
        how=look.texts.plain(f"resolution-{case.resolution.replace('_', '-')}"),
        by=str(case.resolved_by or "–"),
        at=look.when(case.resolved_at or 0),
    )


def _decisions(look: Look, view: CaseView) -> list[tuple[InlineKeyboardButton | None, ...]]:
    if view.case.resolution is not None:
        return []
    texts, case = look.texts, view.case
    refund = button(
        f"↩️ {texts.plain('button-refund')}", DecideCase(case=case.id, decision=REFUND, sure=0)
    )
    if case.kind is not CaseKind.UNKNOWN_OUTCOME or view.order.state is not OrderState.UNKNOWN:
        close = button(
            f"✔️ {texts.plain('button-close-case')}",
            DecideCase(case=case.id, decision=CLOSE, sure=0),
        )
        return [(_part(look, view),), (refund, close)]
    link = button(f"🔗 {texts.plain('button-link-order')}", AskCaseLink(case=case.id), GREEN)
    off = button(
        f"📕 {texts.plain('button-write-off')}",
        DecideCase(case=case.id, decision=WRITE_OFF, sure=0),
        RED,
    )
    return [(link,), (refund, off)]


def _part(look: Look, view: CaseView) -> InlineKeyboardButton | None:
    left = view.order.price - view.order.refunded
    if view.order.state not in SOLD or not left:
        return None
    return button(f"✂️ {look.texts.plain('button-refund-part')}", AskPart(case=view.case.id))


def ask_decision(look: Look, view: CaseView, decision: str) -> Screen:
    """Say what a decision does to the customer's money before it is done."""
    texts, case, order = look.texts, view.case, view.order
    missing = order.price - order.refunded
    text = texts(f"decide-{decision}", order=str(order.id), amount=look.balance(missing))
    yes = button(
        texts.plain(f"button-decide-{decision}"),
        DecideCase(case=case.id, decision=decision, sure=1),
        RED,
    )
    return screen(text, [(yes,), (keys.back(look, OpenCase(case=case.id)),)])


def ask_part(look: Look, view: CaseView, *, problem: str | None = None) -> Screen:
    """How much of the price goes back. What the evidence speaks for is one tap away."""
    texts, order, suggested = look.texts, view.order, view.case.suggested
    text = texts(
        "part-ask",
        order=str(order.id),
        price=look.money(order.price),
        refunded=look.money(order.refunded),
        left=look.money(order.price - order.refunded),
        currency=order.price.currency,
    )
    take = None
    if suggested is not None and suggested > order.refunded:
        take = button(
            f"💡 {look.money(suggested - order.refunded)}",
            RefundPart(case=view.case.id, total=suggested.micros, sure=0),
        )
    back = keys.back(look, OpenCase(case=view.case.id))
    return screen(formatting.paragraphs([problem, text]), [(take,), (back,)])


def confirm_part(look: Look, part: PartRefund) -> Screen:
    """The sums, before a part is paid."""
    texts, order = look.texts, part.view.order
    text = texts(
        "part-confirm",
        order=str(order.id),
        amount=look.money(part.amount),
        total=look.money(part.total),
        price=look.money(order.price),
        kept=look.money(order.price - part.total),
        payer=payer(order),
    )
    case_id = part.view.case.id
    yes = button(
        texts.plain("button-decide-refund"),
        RefundPart(case=case_id, total=part.total.micros, sure=1),
        RED,
    )
    return screen(text, [(yes,), (keys.back(look, OpenCase(case=case_id)),)])


def ask_case_link(look: Look, view: CaseView, *, problem: str | None = None) -> Screen:
    parts = [problem, look.texts("case-link-ask", order=str(view.order.id))]
    text = formatting.paragraphs(parts)
    return screen(text, [(keys.back(look, OpenCase(case=view.case.id)),)])


def found_order(look: Look, found: Found) -> Screen:
    """What the panel says of the id, before it is linked."""
    texts, view = look.texts, found.view
    text = texts(
        "case-found",
        remote=found.remote_id,
        status=found.status,
        charge=found.charge or "–",
        remains=found.remains or "–",
        order=str(view.order.id),
        quantity=look.number(view.order.quantity),
        price=look.money(view.order.price),
    )
    yes = button(
        f"🔗 {texts.plain('button-link-it')}",
        LinkCase(case=view.case.id, remote_id=found.remote_id),
        GREEN,
    )
    return screen(text, [(yes,), (keys.back(look, OpenCase(case=view.case.id)),)])


def wrong(look: Look, problem: Wrong) -> Markup:
    return Markup(f"⚠️ {look.texts(f'case-problem-{problem.problem}', words=problem.words)}")
