"""Cases: what only a person can decide. The lists, the card, and who is in charge."""

from __future__ import annotations

from bot.domain.views import CaseProblem, CaseView, Wrong
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import Cases, ClosedCases, OpenCase, TakeCase
from bot.ui.screens import cases as screens
from bot.ui.screens import deciding, start
from bot.ui.translator import Markup
from handlers.customer.start import leaving
from handlers.routes import Routes


async def cases_command(visit: Visit, _: str) -> None:
    await show_cases(visit, Cases(page=0))


async def show_cases(visit: Visit, address: Cases) -> None:
    found = await visit.read(visit.shop.casework.page, address.page)
    await visit.show(screens.case_list(visit.look, found))


async def show_closed(visit: Visit, address: ClosedCases) -> None:
    found = await visit.read(visit.shop.casework.closed, address.page)
    await visit.show(screens.closed_list(visit.look, found))


async def show_case(visit: Visit, address: OpenCase) -> None:
    await show_card(visit, address.case)


async def show_card(visit: Visit, case_id: int, problem: Markup | None = None) -> None:
    """The card, also that of a decided case: it says what was decided, and by whom."""
    view = await visit.read(visit.shop.casework.view, case_id)
    if view is None:
        text = deciding.wrong(visit.look, Wrong(CaseProblem.GONE))
        await visit.show(start.notice(visit.look, text))
        return
    reader = visit.person.id
    await visit.show(screens.case_card(visit.look, view, reader=reader, problem=problem))


async def show_outcome(visit: Visit, case_id: int, outcome: CaseView | Wrong) -> None:
    """After a change: the card, and why nothing was changed where that is so."""
    visit.shop.signals.notices.set()
    visit.shop.signals.cards.set()
    visit.shop.signals.tracking.set()
    problem = deciding.wrong(visit.look, outcome) if isinstance(outcome, Wrong) else None
    await show_card(visit, case_id, problem)


async def take(visit: Visit, address: TakeCase) -> None:
    casework = visit.shop.casework
    outcome = await visit.act(
        casework.take if address.on else casework.hand_back,
        visit.person.id,
        address.case,
        then=lambda _: leads_to(OpenCase(case=address.case)),
    )
    await show_outcome(visit, address.case, outcome)


def register(routes: Routes) -> None:
    routes.acts(Cases, show=show_cases, admin=True)(leaving(show_cases))
    routes.acts(ClosedCases, show=show_closed, admin=True)(leaving(show_closed))
    routes.acts(OpenCase, show=show_case, admin=True)(leaving(show_case))
    routes.acts(TakeCase, admin=True)(take)
    routes.command("cases", admin=True)(cases_command)
