"""Cases: what only a person can decide, and the deciding."""

from __future__ import annotations

from bot.domain.money import typed_amount
from bot.domain.views import CaseProblem, CaseView, Found, Wrong
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import (
    AskCaseLink,
    AskPart,
    Cases,
    DecideCase,
    LinkCase,
    OpenCase,
    RefundPart,
)
from bot.ui.screens import admin, start
from bot.ui.screens import cases as screens
from bot.ui.translator import Markup
from handlers.customer.start import leaving
from handlers.routes import Routes

CASE_LINK = "case-link"
CASE_PART = "case-part"
CASE = "case"


async def cases_command(visit: Visit, _: str) -> None:
    await show_cases(visit, Cases(page=0))


async def show_cases(visit: Visit, address: Cases) -> None:
    found = await visit.read(visit.shop.casework.page, address.page)
    await visit.show(screens.case_list(visit.look, found))


async def show_case(visit: Visit, address: OpenCase) -> None:
    await _show(visit, address.case)


async def _show(visit: Visit, case_id: int, problem: Markup | None = None) -> None:
    view = await visit.read(visit.shop.casework.view, case_id)
    if view is None:
        text = screens.wrong(visit.look, Wrong(CaseProblem.GONE))
        await visit.show(start.notice(visit.look, text))
    else:
        await visit.show(screens.case_card(visit.look, view, problem=problem))


# Linking an unknown order to the panel's


async def ask_link(visit: Visit, address: AskCaseLink) -> None:
    await visit.wait_for(leads_to(address, CASE_LINK, case=address.case))
    await show_ask_link(visit, address)


async def show_ask_link(visit: Visit, address: AskCaseLink, problem: Markup | None = None) -> None:
    view = await visit.read(visit.shop.casework.view, address.case)
    if view is None:
        await _show(visit, address.case)
    else:
        await visit.show(screens.ask_case_link(visit.look, view, problem=problem))


async def type_link(visit: Visit) -> None:
    """The panel is asked beside, so that a slow one blocks nothing."""
    case_id = int((visit.data or {}).get(CASE, 0))
    await visit.show(admin.asking(visit.look))
    visit.beside(_look_up(visit, case_id, (visit.text or "").strip()), "look up an order")


async def _look_up(visit: Visit, case_id: int, remote_id: str) -> None:
    found = await visit.shop.casework.look_up(case_id, remote_id)
    if isinstance(found, Found):
        await visit.show(screens.found_order(visit.look, found))
    else:
        problem = screens.wrong(visit.look, found)
        await show_ask_link(visit, AskCaseLink(case=case_id), problem)


async def link(visit: Visit, address: LinkCase) -> None:
    outcome = await visit.act(
        visit.shop.casework.link,
        visit.person.id,
        address.case,
        address.remote_id,
        then=lambda _: leads_to(OpenCase(case=address.case)),
    )
    visit.shop.signals.tracking.set()
    await _show_outcome(visit, address.case, outcome)


# Refund, write off, close


async def decide(visit: Visit, address: DecideCase) -> None:
    decisions = {
        screens.REFUND: visit.shop.casework.refund,
        screens.WRITE_OFF: visit.shop.casework.write_off,
        screens.CLOSE: visit.shop.casework.close,
    }
    decision = decisions.get(address.decision)
    if decision is None:
        await _show(visit, address.case)
    elif not address.sure:
        await show_decision(visit, address)
    else:
        outcome = await visit.act(
            decision,
            visit.person.id,
            address.case,
            then=lambda _: leads_to(OpenCase(case=address.case)),
        )
        await _show_outcome(visit, address.case, outcome)


async def show_decision(visit: Visit, address: DecideCase) -> None:
    view = await visit.read(visit.shop.casework.view, address.case)
    if view is None or view.case.resolution is not None:
        await _show(visit, address.case)
    else:
        await visit.show(screens.ask_decision(visit.look, view, address.decision))


# Refund a part


async def ask_part(visit: Visit, address: AskPart) -> None:
    await visit.wait_for(leads_to(address, CASE_PART, case=address.case))
    await show_ask_part(visit, address)


async def show_ask_part(visit: Visit, address: AskPart, problem: Markup | None = None) -> None:
    view = await visit.read(visit.shop.casework.view, address.case)
    if view is None or view.case.resolution is not None:
        await _show(visit, address.case, problem)
    else:
        await visit.show(screens.ask_part(visit.look, view, problem=problem))


async def type_part(visit: Visit) -> None:
    """What is typed comes on top of what is refunded already."""
    case_id = int((visit.data or {}).get(CASE, 0))
    view = await visit.read(visit.shop.casework.view, case_id)
    amount = typed_amount((visit.text or "").strip(), visit.shop.rules.currency)
    if view is None or amount is None:
        problem = screens.wrong(visit.look, Wrong(CaseProblem.NOT_AN_AMOUNT))
        await show_ask_part(visit, AskPart(case=case_id), problem)
    else:
        await _ask_if_sure(visit, case_id, (view.order.refunded + amount).micros)


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
    outcome = await visit.act(
        visit.shop.casework.refund_part,
        visit.person.id,
        address.case,
        address.total,
        then=lambda _: leads_to(OpenCase(case=address.case)),
    )
    await _show_outcome(visit, address.case, outcome)


async def _show_outcome(visit: Visit, case_id: int, outcome: CaseView | Wrong) -> None:
    visit.shop.signals.notices.set()
    visit.shop.signals.cards.set()
    problem = screens.wrong(visit.look, outcome) if isinstance(outcome, Wrong) else None
    await _show(visit, case_id, problem)


def register(routes: Routes) -> None:
    routes.acts(Cases, show=show_cases, admin=True)(leaving(show_cases))
    routes.acts(OpenCase, show=show_case, admin=True)(leaving(show_case))
    routes.acts(AskCaseLink, show=show_ask_link, admin=True)(ask_link)
    routes.acts(LinkCase, admin=True)(link)
    routes.acts(DecideCase, admin=True)(decide)
    routes.acts(AskPart, show=show_ask_part, admin=True)(ask_part)
    routes.acts(RefundPart, admin=True)(refund_part)
    routes.command("cases", admin=True)(cases_command)
    routes.text(CASE_LINK, admin=True)(type_link)
    routes.text(CASE_PART, admin=True)(type_part)
