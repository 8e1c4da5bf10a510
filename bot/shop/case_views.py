"""What is known of a case, gathered for whoever has to decide it."""

from __future__ import annotations

from bot.domain.proposals import ALONE_FOR, Proposal, proposal_of
from bot.domain.records import Case, CaseKind, Order
from bot.domain.views import CaseView
from bot.shop import panel_book
from bot.shop.price_truth import offered
from bot.storage import Transaction, attempts, inquiries, orders, panels, people, strays


def case_view(tx: Transaction, case: Case, *, now: int, alone: bool) -> CaseView:
    """`alone`: there is no other admin who could second a proposal."""
    order = None if case.order_id is None else _order(tx, case.order_id)
    panel, proposal = panels.get(tx, case.panel_id), proposal_of(case, order, now)
    return CaseView(
        case=case,
        order=order,
        panel="" if panel is None else panel.name,
        currency=(panel and panel.currency) or "",
        age=(case.resolved_at or now) - case.opened_at,
        sent_at=None if order is None else attempts.last_sent_at(tx, order.id),
        inquiry=None if order is None else inquiries.view(tx, order.id),
        later=() if order is None else strays.later(tx, order.id),
        proposal=proposal,
        ready_at=proposal.at + ALONE_FOR if proposal is not None and alone else None,
        names=_names(tx, case, order, proposal),
        cost=None if order is None else panel_book.cost_of(tx, order),
        factor=offered(tx, case.id) if case.kind is CaseKind.CHARGE else None,
    )


def _order(tx: Transaction, order_id: int) -> Order:
    order = orders.get_any(tx, order_id)
    if order is None:
        raise LookupError("an order is never deleted")
    return order


def _names(
    tx: Transaction, case: Case, order: Order | None, proposal: Proposal | None
) -> dict[int, str]:
    """Admins may never have written to the bot: then their id has to do."""
    ids = {case.owner, case.resolved_by, case.seconded_by}
    ids |= {None if order is None else order.person_id, None if proposal is None else proposal.by}
    found = {one: people.get(tx, one) for one in ids if one is not None}
    return {one: str(one) if person is None else person.name for one, person in found.items()}
