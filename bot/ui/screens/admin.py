"""What admins see: panel balances, sync reports, cases, customers, the freeze switch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.names import short_name
from bot.domain.order_life import OrderState
from bot.domain.records import CaseKind
from bot.domain.shop_mode import ShopMode
from bot.domain.views import (
    CasePage,
    CaseView,
    Credited,
    CustomerCard,
    Found,
    PanelBalance,
    SyncResult,
    Wrong,
)
from bot.ui import formatting
from bot.ui.callbacks import (
    AskCaseLink,
    Balance,
    Ban,
    Cases,
    Customer,
    DecideCase,
    LetIn,
    LinkCase,
    OpenCase,
    SwitchFreeze,
    SyncNow,
)
from bot.ui.look import Look
from bot.ui.screen import GREEN, RED, Row, Screen, button, copy_button, screen
from bot.ui.screens import keys
from bot.ui.screens.orders import state_name
from bot.ui.translator import Markup

LONGEST_EVIDENCE = 1200
DAYS_OF_A_YEAR = 365
LONGEST_REASON = 60
MOST_REASONS = 20
REFUND, WRITE_OFF, CLOSE = "refund", "write-off", "close"


def asking(look: Look) -> Screen:
    """Shown while a panel is being asked."""
    return screen(look.texts("admin-asking"))


def balances(look: Look, found: Sequence[PanelBalance]) -> Screen:
    again = button(f"🔄 {look.texts.plain('button-refresh')}", Balance())
    parts = [look.texts("balance-title"), *(_balance(look, panel) for panel in found)]
    return screen(formatting.paragraphs(parts), [(again, keys.home(look))])


def _balance(look: Look, found: PanelBalance) -> Markup:
    texts, panel = look.texts, found.panel
    lines = [texts("balance-panel", name=panel.name)]
    if panel.balance is None:
        lines.append(texts("balance-never"))
    else:
        lines.append(texts("balance-amount", amount=panel.balance, currency=panel.currency or ""))
        lines.append(_days(look, found.days_left))
        lines.append(texts("balance-at", at=look.when(panel.balance_at or 0)))
    if panel.last_error is not None:
        lines.append(
            texts("balance-error", words=panel.last_error, at=look.when(panel.last_error_at or 0))
        )
    return Markup("\n".join(lines))


def _days(look: Look, days: int | None) -> Markup:
    if days is None:
        return look.texts("balance-no-pace")
    if days > DAYS_OF_A_YEAR:
        return look.texts("balance-days-many")
    return look.texts("balance-days", n=days)


def sync_report(look: Look, results: Sequence[SyncResult], hidden: Mapping[str, int]) -> Screen:
    texts = look.texts
    parts = [texts("sync-title")]
    for result in results:
        key = "sync-ok" if result.problem is None else "sync-failed"
        parts.append(
            texts(
                key,
                panel=result.panel,
                n=result.on_offer,
                hidden=result.hidden,
                words=result.problem or "",
            )
        )
    if hidden:
        parts.append(_reasons(look, hidden))
    again = button(f"🔄 {texts.plain('button-sync')}", SyncNow())
    return screen(formatting.paragraphs(parts), [(again, keys.home(look))])


def _reasons(look: Look, hidden: Mapping[str, int]) -> Markup:
    """Why services are left out, the most frequent reasons first."""
    most = sorted(hidden.items(), key=lambda found: (-found[1], found[0]))[:MOST_REASONS]
    lines = [
        look.texts("sync-hidden-line", reason=_reason(look, name), n=look.number(n))
        for name, n in most
    ]
    return Markup("\n".join([look.texts("sync-hidden"), *lines]))


def _reason(look: Look, name: str) -> str:
    """A reason of the catalogue's; the panel's own words where it is a type that is not sold."""
    key = f"hidden-{name.replace(' ', '-')}"
    return look.texts.plain(key) if look.texts.has(key) else short_name(name, LONGEST_REASON)


def freeze(look: Look, frozen: bool) -> Screen:
    texts = look.texts
    if frozen:
        switch = button(f"▶️ {texts.plain('button-resume')}", SwitchFreeze(on=0), GREEN)
        return screen(texts("freeze-on"), [(switch,), (keys.home(look),)])
    switch = button(f"⏸️ {texts.plain('button-freeze')}", SwitchFreeze(on=1), RED)
    return screen(texts("freeze-off"), [(switch,), (keys.home(look),)])


def credited(look: Look, done: Credited) -> Screen:
    text = look.texts(
        "credit-again" if done.again else "credit-done",
        amount=look.balance(done.amount),
        name=done.person.name,
        id=str(done.person.id),
        balance=look.balance(done.balance),
    )
    card = button(f"👤 {look.texts.plain('button-customer')}", Customer(person=done.person.id))
    return screen(text, [(card, keys.home(look))])


def customer(look: Look, card: CustomerCard, mode: ShopMode) -> Screen:
    texts, person = look.texts, card.person
    lines = [
        texts(
            "customer-title",
            name=person.name,
            id=str(person.id),
            username=f"@{person.username}" if person.username else "–",
        ),
        texts("customer-since", at=look.when(person.first_seen_at)),
        texts("customer-orders", n=card.orders),
        texts(
            "customer-balance", balance=look.balance(card.balance), held=look.balance(card.held)
        ),
        texts("customer-banned") if person.banned else None,
        None if person.reachable else texts("customer-unreachable"),
        _let_in_line(look, card, mode),
    ]
    text = "\n".join(line for line in lines if line)
    ban = None
    if not card.is_admin:
        ban = button(
            texts.plain("button-unban" if person.banned else "button-ban"),
            Ban(person=person.id, on=int(not person.banned)),
            None if person.banned else RED,
        )
    let_in = None
    if mode is ShopMode.PRIVATE:
        let_in = button(
            texts.plain("button-remove" if person.let_in else "button-let-in"),
            LetIn(person=person.id, on=int(not person.let_in)),
            None if person.let_in else GREEN,
        )
    copy = copy_button(texts.plain("button-copy-id"), str(person.id))
    return screen(text, [(let_in,), (ban, copy), (keys.home(look),)])


def _let_in_line(look: Look, card: CustomerCard, mode: ShopMode) -> Markup | None:
    if mode is not ShopMode.PRIVATE:
        return None
    return look.texts("customer-let-in" if card.person.let_in else "customer-not-let-in")


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
        _resolution(look, view) or texts(f"case-help-{kind}"),
        problem,
    ]
    text = formatting.paragraphs(parts)
    return screen(text, [*_decisions(look, view), (keys.back(look, Cases(page=0)),)])


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


def _decisions(look: Look, view: CaseView) -> list[Row]:
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
        return [(refund, close)]
    link = button(f"🔗 {texts.plain('button-link-order')}", AskCaseLink(case=case.id), GREEN)
    off = button(
        f"📕 {texts.plain('button-write-off')}",
        DecideCase(case=case.id, decision=WRITE_OFF, sure=0),
        RED,
    )
    return [(link,), (refund, off)]


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
