"""Cases as admins see them: the lists, and the card with all that is known."""

from __future__ import annotations

from collections.abc import Callable

from aiogram.types import InlineKeyboardButton

from bot.domain.names import short_name
from bot.domain.order_life import SOLD, OrderState
from bot.domain.proposals import Deed
from bot.domain.resolver import Candidate
from bot.domain.views import CasePage, CaseView
from bot.ui import formatting
from bot.ui.callbacks import (
    AcceptCharge,
    AskCaseLink,
    AskPart,
    Cases,
    ClosedCases,
    Customer,
    DecideCase,
    LookUpCase,
    OpenCase,
    SecondProposal,
    TakeCase,
    WithdrawProposal,
)
from bot.ui.look import Look
from bot.ui.screen import GREEN, RED, Row, Screen, button, in_rows, screen
from bot.ui.screens import case_facts as facts
from bot.ui.screens import keys
from bot.ui.translator import Markup

MOST_CANDIDATES = 5
NUMBERS_IN_A_ROW = 4

Keys = list[tuple[InlineKeyboardButton | None, ...]]


def case_list(look: Look, found: CasePage) -> Screen:
    """Open cases, with what they come to."""
    texts = look.texts
    closed = button(f"🗄️ {texts.plain('button-closed-cases')}", ClosedCases(page=0))
    if not found.cases:
        return screen(texts("cases-none"), [(closed,), (keys.admin_home(look),)])
    sums = texts(
        "cases-sum",
        n=found.count,
        amount=look.balance(found.amount),
        span=look.span(found.oldest),
    )
    turn = keys.pages(look, found.page, found.pages, lambda to: Cases(page=to))
    rows = [
        *((_entry(look, view),) for view in found.cases),
        turn,
        (closed, keys.admin_home(look)),
    ]
    return screen(Markup(f"{texts('cases-title')}\n{sums}"), rows)


def _entry(look: Look, view: CaseView) -> InlineKeyboardButton:
    case = view.case
    words = [
        formatting.apart(facts.about(view), look.texts.locale),
        None if case.amount is None else look.balance(case.amount),
        look.span(view.age),
        look.texts.plain(f"case-{facts.kind_of(view)}"),
    ]
    icon = "🔍" if case.owner is None else "👤"
    if view.proposal is not None:
        icon = "⚖️"
    shown = " · ".join(word for word in words if word is not None)
    return button(short_name(f"{icon} {shown}", keys.LONGEST_LABEL), OpenCase(case=case.id))


def closed_list(look: Look, found: CasePage) -> Screen:
    """What was decided, by whom, and when."""
    if not found.cases:
        return screen(look.texts("closed-cases-none"), [(keys.back(look, Cases(page=0)),)])
    parts = [look.texts("closed-cases-title"), *(_closed(look, view) for view in found.cases)]
    numbers = [button(str(view.case.id), OpenCase(case=view.case.id)) for view in found.cases]
    turn = keys.pages(look, found.page, found.pages, lambda to: ClosedCases(page=to))
    rows = [*in_rows(numbers, NUMBERS_IN_A_ROW), turn, (keys.back(look, Cases(page=0)),)]
    return screen(formatting.paragraphs(parts), rows)


def _closed(look: Look, view: CaseView) -> Markup:
    what = look.texts.plain(f"case-{facts.kind_of(view)}")
    line = look.texts("closed-case", case=str(view.case.id), about=facts.about(view), what=what)
    return Markup(f"{line}\n{facts.resolution(look, view) or ''}")


def case_card(look: Look, view: CaseView, *, reader: int, problem: str | None = None) -> Screen:
    """All that is known, and what a person may decide. `reader` is the admin who looks.

    A phone shows the end of a long card: what is proposed, and what was wrong, stand there.
    """
    parts = [
        facts.title(look, view),
        facts.standing(look, view),
        facts.resolution(look, view),
        facts.subject(look, view),
        facts.evidence(view),
        facts.inquiry(look, view),
        facts.later(look, view),
        facts.suggestion(look, view),
        facts.advice(look, view),
        facts.proposal(look, view),
        problem,
    ]
    rows = [*_decisions(look, view, reader), *_around(look, view, reader)]
    return screen(formatting.paragraphs(parts), rows)


# What may be decided


def _decisions(look: Look, view: CaseView, reader: int) -> Keys:
    if view.case.resolution is not None:
        return []
    if view.proposal is not None:
        return [_second(look, view, reader)]
    order = view.order
    if order is None:
        return [(_accept(look, view),), (_decide(look, view, Deed.CLOSE),)]
    if order.state is OrderState.UNKNOWN:
        return _of_unknown(look, view)
    refundable = order.state in SOLD and bool(view.missing)
    refund = _decide(look, view, Deed.REFUND) if refundable else None
    part = None
    if refundable:
        part = button(f"✂️ {look.texts.plain('button-refund-part')}", AskPart(case=view.case.id))
    return [(part,), (refund, _decide(look, view, Deed.CLOSE))]


def _accept(look: Look, view: CaseView) -> InlineKeyboardButton | None:
    """Where the panel charges less than its rate says: let the prices follow."""
    if view.factor is None:
        return None
    name = look.texts.plain("button-accept-charge")
    return button(f"📉 {name} (× {view.factor:f})", AcceptCharge(case=view.case.id))


def _of_unknown(look: Look, view: CaseView) -> Keys:
    found = () if view.inquiry is None else view.inquiry.candidates[:MOST_CANDIDATES]
    typed = button(
        f"🔗 {look.texts.plain('button-link-order')}", AskCaseLink(case=view.case.id), GREEN
    )
    decisions = (_decide(look, view, Deed.REFUND), _decide(look, view, Deed.WRITE_OFF))
    return [*((_candidate(look, view, one),) for one in found), (typed,), decisions]


def _candidate(look: Look, view: CaseView, found: Candidate) -> InlineKeyboardButton:
    """The panel is asked about it once more before it is linked."""
    locale = look.texts.locale
    words = [look.texts.plain("button-candidate", remote=str(found.remote_id))]
    if found.charge is not None:
        words.append(formatting.apart(f"{found.charge} {view.currency}".strip(), locale))
    words.append(formatting.apart(found.word, locale))
    text = short_name(f"🔗 {' · '.join(words)}", keys.LONGEST_LABEL)
    return button(text, LookUpCase(case=view.case.id, remote_id=str(found.remote_id)), GREEN)


def _decide(look: Look, view: CaseView, deed: Deed) -> InlineKeyboardButton:
    return _BUTTONS[deed](look, DecideCase(case=view.case.id, decision=deed, sure=0))


_BUTTONS: dict[Deed, Callable[[Look, DecideCase], InlineKeyboardButton]] = {
    Deed.REFUND: lambda look, to: button(f"↩️ {look.texts.plain('button-refund')}", to),
    Deed.WRITE_OFF: lambda look, to: button(f"📕 {look.texts.plain('button-write-off')}", to, RED),
    Deed.CLOSE: lambda look, to: button(f"✔️ {look.texts.plain('button-close-case')}", to),
}


def _second(look: Look, view: CaseView, reader: int) -> tuple[InlineKeyboardButton | None, ...]:
    """Another admin's word; where there is one admin only, theirs, later."""
    proposal, case, texts = view.proposal, view.case, look.texts
    withdraw = button(
        f"✖️ {texts.plain('button-withdraw-proposal')}", WithdrawProposal(case=case.id)
    )
    if proposal is None or (view.ready_at is None and proposal.by == reader):
        return (withdraw,)
    to = SecondProposal(case=case.id, mark=proposal.mark, sure=0)
    name = "button-second" if view.ready_at is None else "button-carry-out"
    return (button(f"⚖️ {texts.plain(name)}", to, GREEN), withdraw)


# Who is in charge, and where else to look


def _around(look: Look, view: CaseView, reader: int) -> list[Row]:
    back = keys.back(look, Cases(page=0))
    if view.order is None:
        return [*_take(look, view, reader), (back,)]
    person_id = view.order.person_id
    customer = button(f"👤 {look.texts.plain('button-customer')}", Customer(person=person_id))
    return [*_take(look, view, reader), (customer, back)]


def _take(look: Look, view: CaseView, reader: int) -> list[Row]:
    case, texts = view.case, look.texts
    if case.resolution is not None:
        return []
    if case.owner == reader:
        return [(button(f"👐 {texts.plain('button-hand-back')}", TakeCase(case=case.id, on=0)),)]
    name = "button-take-case" if case.owner is None else "button-take-over"
    return [(button(f"🙋 {texts.plain(name)}", TakeCase(case=case.id, on=1)),)]
