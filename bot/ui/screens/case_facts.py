"""What stands on the card of a case: the question, the facts, and what was found out."""

from __future__ import annotations

from bot.domain.money import Money
from bot.domain.order_life import OrderState
from bot.domain.proposals import Proposal
from bot.domain.records import Order
from bot.domain.resolver import PASSING, Hurdle
from bot.domain.views import CaseView, InquiryView, LaterOrder
from bot.ui import formatting
from bot.ui.look import Look
from bot.ui.screens.orders import state_name
from bot.ui.translator import Markup

LONGEST_EVIDENCE = 800
MOST_LATER = 3


def kind_of(view: CaseView) -> str:
    """As the keys of texts spell it."""
    return view.case.kind.replace("_", "-")


def about(view: CaseView) -> str:
    """What a case is about, in a word: an order's number, or the panel's name."""
    return view.panel if view.order is None else f"#{view.order.id}"


def name_of(view: CaseView, person_id: int) -> str:
    name, number = view.names.get(person_id, ""), str(person_id)
    return number if name in ("", number) else f"{name} ({number})"


def title(look: Look, view: CaseView) -> Markup:
    """And what is asked, until it is decided."""
    kind, case, texts = kind_of(view), view.case, look.texts
    name = texts("case-title", case=str(case.id), what=texts.plain(f"case-{kind}"))
    if case.resolution is not None:
        return name
    return Markup(f"{name}\n{texts(f'case-asks-{kind}')}")


def standing(look: Look, view: CaseView) -> Markup | None:
    """How long it has been open, what it is about, and who is in charge."""
    texts, case = look.texts, view.case
    if case.resolution is not None:
        return None
    amount, owner = case.amount, case.owner
    words = [
        texts("case-age", span=look.span(view.age)),
        None if amount is None else texts("case-amount", amount=look.balance(amount)),
        texts("case-nobodys") if owner is None else texts("case-owner", who=name_of(view, owner)),
    ]
    return Markup(" · ".join(word for word in words if word is not None))


def subject(look: Look, view: CaseView) -> Markup:
    """The order, or the account."""
    if view.order is None:
        return look.texts("case-panel", panel=view.panel)
    lines = [_order(look, view, view.order)]
    if _is_of_a_backup(view):
        lines.append(look.texts("order-created", at=look.when(view.order.created_at)))
    elif view.sent_at is not None:
        lines.append(look.texts("case-sent", at=look.when(view.sent_at)))
    if view.cost is not None and view.profit is not None:
        cost, profit = look.balance(view.cost), look.balance(view.profit)
        lines.append(look.texts("book-order-profit", cost=cost, profit=profit))
    return Markup("\n".join(lines))


def _is_of_a_backup(view: CaseView) -> bool:
    """When it was sent, if it was, nobody knows."""
    return view.inquiry is not None and view.inquiry.hurdle is Hurdle.RESTORED


def _order(look: Look, view: CaseView, order: Order) -> Markup:
    back = _given_back(order)
    return look.texts(
        "case-order",
        order=str(order.id),
        state=state_name(look, order),
        name=order.service_name,
        link=formatting.link(order.link),
        quantity=look.number(order.quantity),
        price=look.money(order.price),
        refunds=int(bool(back)),
        refunded=look.balance(back),
        person=name_of(view, order.person_id),
        panel=view.panel,
        known=int(order.remote_id is not None),
        remote=order.remote_id or "",
    )


def _given_back(order: Order) -> Money:
    """What was never taken goes back whole, and is no refund in the books."""
    return order.price if order.state in _NOT_TAKEN else order.refunded


_NOT_TAKEN = frozenset({OrderState.RELEASED, OrderState.REJECTED})


def evidence(view: CaseView) -> Markup:
    return Markup(f"<pre>{formatting.escaped(view.case.evidence, LONGEST_EVIDENCE)}</pre>")


# What Kiosk found out by itself


def inquiry(look: Look, view: CaseView) -> Markup | None:
    found = view.inquiry
    if found is None:
        return None
    is_open = view.case.resolution is None
    lines = _search(look, found)
    if found.expected is not None:
        cost = f"{found.expected.normalize():f} {view.currency}".strip()
        lines.append(look.texts("case-expected", cost=cost))
    if is_open:
        lines += _standing_in_the_way(look, found)
    if found.watch_until is not None:
        lines.append(look.texts("case-watched", until=look.when(found.watch_until)))
    return Markup("\n".join(lines)) or None


def _standing_in_the_way(look: Look, found: InquiryView) -> list[Markup]:
    """Why Kiosk does not decide; whether that may pass."""
    lines = [] if found.hurdle is None else [look.texts(f"hurdle-{found.hurdle}")]
    if found.hurdle is None or found.hurdle in PASSING:
        lines.append(look.texts("case-goes-on-looking"))
    return lines


def _search(look: Look, found: InquiryView) -> list[Markup]:
    """Where there was nothing to begin from, the hurdle says so."""
    if not found.probes:
        return [look.texts("case-not-searched")] if found.hurdle is None else []
    if found.low_id is None:
        return []
    said = look.texts(
        "case-searched",
        n=found.probes,
        low=found.low_id,
        open=int(found.high_id is None),
        high=found.high_id or "",
        at=look.when(found.last_probe_at or found.since),
    )
    return [said]


def later(look: Look, view: CaseView) -> Markup | None:
    """Orders that turned up at the panel after ours had been paid back."""
    lines = [_later(look, view, one) for one in view.later[:MOST_LATER]]
    return Markup("\n".join(lines)) or None


def _later(look: Look, view: CaseView, found: LaterOrder) -> Markup:
    charge = look.told(found.charge, view.currency) if found.charge else "–"
    at = look.when(found.found_at)
    return look.texts(
        "case-later", remote=found.remote_id, status=found.status, charge=charge, at=at
    )


# What was decided, and what is proposed


def suggestion(look: Look, view: CaseView) -> Markup | None:
    suggested = view.case.suggested
    if suggested is None or view.case.resolution is not None:
        return None
    return look.texts("case-suggested", amount=look.money(suggested))


def proposal(look: Look, view: CaseView) -> Markup | None:
    """Who proposes what, and what has to come before it is carried out."""
    found = view.proposal
    if found is None:
        return None
    lines = [
        look.texts("case-proposal", who=name_of(view, found.by), what=proposed(look, found)),
        _waits_for(look, view),
    ]
    return Markup("\n".join(lines))


def proposed(look: Look, found: Proposal) -> str:
    """The decision and its amount, in words."""
    decision = found.decision
    return look.texts.plain(
        f"deed-{decision.deed}",
        amount=look.money(found.amount),
        remote=decision.remote_id,
    )


def _waits_for(look: Look, view: CaseView) -> Markup:
    if view.ready_at is None:
        return look.texts("case-proposal-second")
    return look.texts("case-proposal-alone", at=look.when(view.ready_at))


def resolution(look: Look, view: CaseView) -> Markup | None:
    """What was decided, by whom and when."""
    case = view.case
    if case.resolution is None:
        return None
    how = look.texts.plain(f"resolution-{case.resolution.replace('_', '-')}")
    at = look.when(case.resolved_at or 0)
    if case.resolved_by is None:
        return look.texts("case-resolved-itself", how=how, at=at)
    by = name_of(view, case.resolved_by)
    if case.seconded_by is None:
        return look.texts("case-resolved", how=how, by=by, at=at)
    second = name_of(view, case.seconded_by)
    return look.texts("case-resolved-seconded", how=how, by=by, second=second, at=at)


def advice(look: Look, view: CaseView) -> Markup | None:
    """What a person can do about it; folded, so that the card stays short."""
    if view.case.resolution is not None or view.proposal is not None:
        return None
    text = look.texts(f"case-help-{kind_of(view)}")
    return Markup(f"<blockquote expandable>{text}</blockquote>")
