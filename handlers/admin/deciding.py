"""Deciding a case: link, refund, write off, close; and the second look at large decisions."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from bot.domain.money import ANY_DIGITS, Money, typed_amount
from bot.domain.proposals import Decision, Deed
from bot.domain.views import CaseProblem, CaseView, Found, Wrong
from bot.telegram.turn import Next
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import (
    AskCaseLink,
    AskPart,
    DecideCase,
    LinkAnyway,
    LinkCase,
    LookUpCase,
    OpenCase,
    RefundPart,
    SecondProposal,
    WithdrawProposal,
)
from bot.ui.screens import admin
from bot.ui.screens import deciding as screens
from bot.ui.translator import Markup
from handlers.admin.cases import show_card, show_outcome
from handlers.routes import Routes

CASE_LINK = "case-link"
CASE_PART = "case-part"
CASE_SECOND = "case-second"
CASE, MARK = "case", "mark"
ANYWAY = 2
DEEDS = {deed.value: deed for deed in (Deed.REFUND, Deed.WRITE_OFF, Deed.CLOSE)}


async def _decide(
    visit: Visit, case_id: int, decision: Decision, *, anyway: bool, again: CallbackData
) -> None:
    """`again` is the button that decides it also where another admin took the case."""
    outcome = await visit.act(
        visit.shop.casework.decide,
        visit.person.id,
        case_id,
        decision,
        anyway=anyway,
        then=lambda _: leads_to(OpenCase(case=case_id)),
    )
    view = await visit.read(visit.shop.casework.view, case_id)
    if outcome == Wrong(CaseProblem.ANOTHERS) and view is not None:
        await visit.show(screens.ask_anyway(visit.look, view, again))
    else:
        await show_outcome(visit, case_id, outcome)


# Linking an unknown order to the panel's


async def ask_link(visit: Visit, address: AskCaseLink) -> None:
    await visit.wait_for(leads_to(address, CASE_LINK, case=address.case))
    await show_ask_link(visit, address)


async def show_ask_link(visit: Visit, address: AskCaseLink, problem: Markup | None = None) -> None:
    view = await visit.read(visit.shop.casework.view, address.case)
    if view is None or view.case.resolution is not None:
        await show_card(visit, address.case, problem)
    else:
        await visit.show(screens.ask_case_link(visit.look, view, problem=problem))


async def type_link(visit: Visit) -> None:
    await _look_up(visit, int((visit.data or {}).get(CASE, 0)), (visit.text or "").strip())


async def look_up(visit: Visit, address: LookUpCase) -> None:
    await visit.wait_for(leads_to(AskCaseLink(case=address.case), CASE_LINK, case=address.case))
    await _look_up(visit, address.case, address.remote_id)


async def _look_up(visit: Visit, case_id: int, remote_id: str) -> None:
    """The panel is asked beside, so that a slow one blocks nothing."""
    await visit.show(admin.asking(visit.look))
    visit.beside(_found(visit, case_id, remote_id), "look up an order")


async def _found(visit: Visit, case_id: int, remote_id: str) -> None:
    found = await visit.shop.casework.look_up(case_id, remote_id)
    if isinstance(found, Found):
        await visit.show(screens.found_order(visit.look, found))
    else:
        problem = screens.wrong(visit.look, found)
        await show_ask_link(visit, AskCaseLink(case=case_id), problem)


async def link(visit: Visit, address: LinkCase | LinkAnyway) -> None:
    decision = Decision(Deed.LINK, remote_id=address.remote_id)
    again = LinkAnyway(case=address.case, remote_id=address.remote_id)
    anyway = isinstance(address, LinkAnyway)
    await _decide(visit, address.case, decision, anyway=anyway, again=again)


# Refund, write off, close


async def decide(visit: Visit, address: DecideCase) -> None:
    deed = DEEDS.get(address.decision)
    if deed is None:
        await show_card(visit, address.case)
    elif not address.sure:
        await show_decision(visit, address, deed)
    else:
        again = address.model_copy(update={"sure": ANYWAY})
        anyway = address.sure == ANYWAY
        await _decide(visit, address.case, Decision(deed), anyway=anyway, again=again)


async def show_decision(visit: Visit, address: DecideCase, deed: Deed) -> None:
    view = await visit.read(visit.shop.casework.view, address.case)
    if view is None or view.case.resolution is not None:
        await show_card(visit, address.case)
    else:
        await visit.show(screens.ask_decision(visit.look, view, deed))


# Refund a part


async def ask_part(visit: Visit, address: AskPart) -> None:
    await visit.wait_for(leads_to(address, CASE_PART, case=address.case))
    await show_ask_part(visit, address)


async def show_ask_part(visit: Visit, address: AskPart, problem: Markup | None = None) -> None:
    view = await visit.read(visit.shop.casework.view, address.case)
    if view is None or view.case.resolution is not None:
        await show_card(visit, address.case, problem)
    else:
        await visit.show(screens.ask_part(visit.look, view, problem=problem))


async def type_part(visit: Visit) -> None:
    """What is typed comes on top of what is refunded already."""
    case_id = int((visit.data or {}).get(CASE, 0))
    view = await visit.read(visit.shop.casework.view, case_id)
    amount = _amount(visit)
    if view is None or view.order is None or amount is None:
        problem = screens.wrong(visit.look, Wrong(CaseProblem.NOT_AN_AMOUNT))
        await show_ask_part(visit, AskPart(case=case_id), problem)
    else:
        await _ask_if_sure(visit, case_id, view.order.refunded.micros + amount.micros)


def _amount(visit: Visit) -> Money | None:
    """Whatever was typed is held against the order's price: it needs no bound of its own."""
    text, currency = (visit.text or "").strip(), visit.shop.rules.currency
    return typed_amount(text, currency, digits=ANY_DIGITS)


async def _ask_if_sure(visit: Visit, case_id: int, total: int) -> None:
    part = await visit.read(visit.shop.casework.ask_part, case_id, total)
    if isinstance(part, Wrong):
        await show_ask_part(visit, AskPart(case=case_id), screens.wrong(visit.look, part))
    else:
        await visit.show(screens.confirm_part(visit.look, part))


async def refund_part(visit: Visit, address: RefundPart) -> None:
    if not address.sure:
        await _ask_if_sure(visit, address.case, address.total)
        return
    decision = Decision(Deed.PART, total=address.total)
    again = address.model_copy(update={"sure": ANYWAY})
    anyway = address.sure == ANYWAY
    await _decide(visit, address.case, decision, anyway=anyway, again=again)


# The second look


async def second(visit: Visit, address: SecondProposal) -> None:
    """The card's button leads to the question; its button decides."""
    if address.sure:
        outcome = await visit.act(
            visit.shop.casework.second,
            visit.person.id,
            address.case,
            address.mark,
            then=lambda _: leads_to(OpenCase(case=address.case)),
        )
        await show_outcome(visit, address.case, outcome)
        return
    casework, admin_id = visit.shop.casework, visit.person.id
    ready = await visit.read(casework.ask_second, admin_id, address.case, address.mark)
    if not isinstance(ready, Wrong) and ready[0].ready_at is not None:
        await visit.wait_for(leads_to(address, CASE_SECOND, case=address.case, mark=address.mark))
    await show_second(visit, address)


async def show_second(
    visit: Visit, address: SecondProposal, problem: Markup | None = None
) -> None:
    """What is still to be agreed to, or why there is nothing."""
    casework, admin_id = visit.shop.casework, visit.person.id
    ready = await visit.read(casework.ask_second, admin_id, address.case, address.mark)
    if isinstance(ready, Wrong):
        await show_card(visit, address.case, screens.wrong(visit.look, ready))
        return
    view, proposal = ready
    if view.ready_at is None:
        await visit.show(screens.ask_second(visit.look, view, proposal))
    else:
        await visit.show(screens.ask_amount(visit.look, view, proposal, problem=problem))


async def type_amount(visit: Visit) -> None:
    """The only admin's second look. Anything but the amount leaves it as it is."""
    data = visit.data or {}
    address = SecondProposal(case=int(data.get(CASE, 0)), mark=int(data.get(MARK, 0)), sure=0)
    typed = _amount(visit)

    def then(outcome: CaseView | Wrong) -> Next:
        if outcome == _MISTYPED:
            return leads_to(address, CASE_SECOND, case=address.case, mark=address.mark)
        return leads_to(OpenCase(case=address.case))

    outcome = await visit.act(
        visit.shop.casework.second,
        visit.person.id,
        address.case,
        address.mark,
        typed,
        then=then,
    )
    if outcome == _MISTYPED:
        await show_second(visit, address, screens.wrong(visit.look, _MISTYPED))
    else:
        await show_outcome(visit, address.case, outcome)


_MISTYPED = Wrong(CaseProblem.NOT_THE_AMOUNT)


async def withdraw(visit: Visit, address: WithdrawProposal) -> None:
    outcome = await visit.act(
        visit.shop.casework.withdraw,
        visit.person.id,
        address.case,
        then=lambda _: leads_to(OpenCase(case=address.case)),
    )
    await show_outcome(visit, address.case, outcome)


def register(routes: Routes) -> None:
    routes.acts(AskCaseLink, show=show_ask_link, admin=True)(ask_link)
    routes.acts(LookUpCase, admin=True)(look_up)
    routes.acts(LinkCase, admin=True)(link)
    routes.acts(LinkAnyway, admin=True)(link)
    routes.acts(DecideCase, admin=True)(decide)
    routes.acts(AskPart, show=show_ask_part, admin=True)(ask_part)
    routes.acts(RefundPart, admin=True)(refund_part)
    routes.acts(SecondProposal, show=show_second, admin=True)(second)
    routes.acts(WithdrawProposal, admin=True)(withdraw)
    routes.text(CASE_LINK, admin=True)(type_link)
    routes.text(CASE_PART, admin=True)(type_part)
    routes.text(CASE_SECOND, admin=True)(type_amount)
