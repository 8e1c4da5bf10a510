"""Every screen there is, drawn with extreme arguments. A table: function -> how to draw it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import product
from typing import Any

from bot.domain.links import LinkProblem
from bot.domain.order_life import OrderState
from bot.domain.platforms import Platform, TargetKind
from bot.domain.quantity import LARGEST, QuantityProblem
from bot.domain.records import CaseKind, LedgerEntry, Notice, RefillState, Resolution
from bot.domain.shop_mode import ShopMode
from bot.domain.views import (
    CasePage,
    CaseProblem,
    CaseView,
    Credited,
    CustomerCard,
    Found,
    OrderPage,
    OrderView,
    PanelBalance,
    Quote,
    Refusal,
    Statement,
    Step,
    SyncResult,
    Wrong,
)
from bot.panel import RejectionClass
from bot.ui.callbacks import SearchPage
from bot.ui.look import Look
from bot.ui.screen import Screen
from bot.ui.screens import admin, browse, draft, notices, orders, start, wallet
from tests.ui.extremes import (
    BIG,
    CATEGORY,
    DRAFT,
    LINK,
    LITERAL,
    MOST,
    NAME,
    NONCE,
    NOW,
    ORDER,
    PANEL,
    PERSON,
    ROW_ID,
    TINY,
    WORDS,
    ZERO,
    case,
    nasty,
    refill,
    service,
)
from tests.ui.test_locales import notice_kinds

Draw = Callable[[Look], Iterator[Screen]]

SCREENS: dict[Callable[..., Screen], Draw] = {}

SERVICES = [replace(service(), id=ROW_ID - at) for at in range(1000)]
CATEGORIES = [replace(CATEGORY, id=ROW_ID - at) for at in range(1000)]
PLATFORMS = [(platform, LARGEST) for platform in Platform]
PAGES = (-1, 0, 1, 124, ROW_ID)
LAST = 124
STEP = Step(DRAFT, service())


def draws(function: Callable[..., Screen]) -> Callable[[Draw], Draw]:
    def register(draw: Draw) -> Draw:
        SCREENS[function] = draw
        return draw

    return register


# The first screen and plain pages


@draws(start.home)
def _home(look: Look) -> Iterator[Screen]:
    for platforms, mode, balance, latest in product(
        (PLATFORMS, PLATFORMS[:1], []), ShopMode, (MOST, ZERO, None), (ORDER, None)
    ):
        yield start.home(look, platforms, mode=mode, balance=balance, latest=latest)


@draws(start.info)
def _info(look: Look) -> Iterator[Screen]:
    for page, mode, contact in product(
        ("help", "terms", "privacy", "support"), ShopMode, ("", WORDS)
    ):
        yield start.info(look, page, contact=contact, mode=mode, person_id=BIG)


@draws(start.languages)
def _languages(look: Look) -> Iterator[Screen]:
    yield start.languages(look)


@draws(start.notice)
def _notice(look: Look) -> Iterator[Screen]:
    for key in ("canceled", "nothing-to-cancel", "wallet-private", "credit-private"):
        yield start.notice(look, look.texts(key))
    for key in ("credit-usage", "user-usage"):
        yield start.notice(look, look.texts(key))
    yield start.notice(look, look.texts("credit-nobody", id=str(BIG)))
    for problem in CaseProblem:
        yield start.notice(look, admin.wrong(look, Wrong(problem, WORDS)))


@draws(start.with_preface)
def _with_preface(look: Look) -> Iterator[Screen]:
    for key in ("not-understood", "not-understood-media", "link-without-service"):
        for shown in _home(look):
            yield start.with_preface(look.texts(key), shown)


@draws(start.banned)
def _banned(look: Look) -> Iterator[Screen]:
    yield start.banned(look)


# Lists


@draws(browse.platforms)
def _platforms(look: Look) -> Iterator[Screen]:
    for page in PAGES:
        yield browse.platforms(look, PLATFORMS, page)
    yield browse.platforms(look, [], 0)


@draws(browse.categories)
def _categories(look: Look) -> Iterator[Screen]:
    for page, platform in product(PAGES, (Platform.OTHER, Platform.APPLE_MUSIC)):
        yield browse.categories(look, platform, CATEGORIES, page, back_page=LAST)
    yield browse.categories(look, Platform.WEBSITE, [], 0, back_page=0)


@draws(browse.services)
def _services(look: Look) -> Iterator[Screen]:
    for page in PAGES:
        yield browse.services(look, CATEGORY, SERVICES, page, back_page=LAST)


@draws(browse.category_gone)
def _category_gone(look: Look) -> Iterator[Screen]:
    yield browse.category_gone(look)


@draws(browse.search_results)
def _search_results(look: Look) -> Iterator[Screen]:
    for page in PAGES:
        yield browse.search_results(look, ROW_ID, WORDS, SERVICES, page)
    yield browse.search_results(look, ROW_ID, LITERAL, SERVICES[:1], 0)
    yield browse.search_results(look, ROW_ID, LITERAL, [], 0)


@draws(browse.ask_search)
def _ask_search(look: Look) -> Iterator[Screen]:
    yield browse.ask_search(look)
    for key in ("search-empty", "search-too-long"):
        yield browse.ask_search(look, look.texts(key))


# An order in the making


def _link_problems(look: Look) -> Iterator[str]:
    for target in TargetKind:
        name = look.texts.plain(f"target-{target}")
        yield draft.echo(look, "link-problem-wrong-target", WORDS, target=name)
    for problem in set(LinkProblem) - {LinkProblem.WRONG_TARGET}:
        yield draft.echo(look, f"link-problem-{problem}", WORDS)
    yield draft.echo(look, "problem-text-wanted", "")


def _quantity_problems(look: Look) -> Iterator[str]:
    limits = {"minimum": look.number(LARGEST), "maximum": look.number(LARGEST)}
    for problem in QuantityProblem:
        yield draft.echo(look, f"quantity-problem-{problem}", WORDS, **limits)


@draws(draft.service_card)
def _service_card(look: Look) -> Iterator[Screen]:
    back = SearchPage(search=ROW_ID, page=LAST)
    for problem in (None, *_link_problems(look)):
        yield draft.service_card(look, STEP, back, usual_seconds=BIG, problem=problem)
    for platform, target in product(Platform, TargetKind):
        step = Step(DRAFT, service(platform=platform, target=target, description=""))
        yield draft.service_card(look, step, back, usual_seconds=1)
    for days, yes in product((None, 0, 1, 30), (True, False)):
        bare = service(refill=yes, cancel=yes, refill_days=days, description="", name=LITERAL)
        step = Step(replace(DRAFT, link=None), bare)
        yield draft.service_card(look, step, back, usual_seconds=None)


@draws(draft.quantity_card)
def _quantity_card(look: Look) -> Iterator[Screen]:
    for problem in (None, *_quantity_problems(look)):
        yield draft.quantity_card(look, STEP, problem=problem)
    cheap = service(rate=Decimal("0.000001"), maximum=LARGEST)
    yield draft.quantity_card(look, Step(replace(DRAFT, link=None), cheap))
    yield draft.quantity_card(look, Step(DRAFT, service(minimum=2, maximum=1)))


@draws(draft.confirm_card)
def _confirm_card(look: Look) -> Iterator[Screen]:
    for balance, price in product((None, ZERO, TINY, MOST), (TINY, MOST)):
        quote = Quote(DRAFT, service(), LINK, LARGEST, price, NOW, NONCE, balance)
        yield draft.confirm_card(look, quote)
        yield draft.confirm_card(look, quote, problem=look.texts("refusal-price-moved"))


@draws(draft.ask_repeat)
def _ask_repeat(look: Look) -> Iterator[Screen]:
    yield draft.ask_repeat(look, DRAFT, NONCE, ORDER)


@draws(draft.refused)
def _refused(look: Look) -> Iterator[Screen]:
    for refusal, draft_id in product(Refusal, (None, ROW_ID)):
        yield draft.refused(look, refusal, draft_id)


@draws(draft.top_up)
def _top_up(look: Look) -> Iterator[Screen]:
    for words, draft_id in product(("", LITERAL, WORDS), (0, ROW_ID)):
        yield draft.top_up(look, words, draft_id, BIG)


# Orders


def _order_views() -> Iterator[OrderView]:
    refills = [None, *(refill(state) for state in RefillState)]
    payers = (f"user:{BIG}", "operator")
    for state, latest, payer in product(OrderState, refills, payers):
        order = replace(ORDER, state=state, payer=payer)
        yield OrderView(order, latest, True, True, True, True, usual_seconds=BIG // 10**9)
    for reason in (None, "unheard-of", "vanished", *RejectionClass):
        for state in (OrderState.REJECTED, OrderState.RELEASED):
            order = replace(ORDER, state=state, reason=reason, ended_at=NOW, cancel_answer=None)
            yield OrderView(order, None, False, False, False, False, usual_seconds=None)
    for remains in (None, 0, LARGEST, LARGEST + 1, -1):
        yield OrderView(replace(ORDER, remains=remains), None, True, False, True, False, None)
    for count in (None, "", NAME[:40], "007"):
        bare = replace(ORDER, start_count=count, looked_at=None, cancel_answer=None, refunded=ZERO)
        yield OrderView(bare, None, True, False, True, False, None)


@draws(orders.order_list)
def _order_list(look: Look) -> Iterator[Screen]:
    of_each = [replace(ORDER, state=state) for state in OrderState]
    yield orders.order_list(look, OrderPage(of_each[:8], 0, 2))
    yield orders.order_list(look, OrderPage(of_each[8:], 1, 2))
    yield orders.order_list(look, OrderPage([ORDER] * 8, LARGEST // 2, LARGEST))
    yield orders.order_list(look, OrderPage([], 0, 1))


@draws(orders.order_card)
def _order_card(look: Look) -> Iterator[Screen]:
    for view in _order_views():
        yield orders.order_card(look, view)


@draws(orders.ask_cancel)
def _ask_cancel(look: Look) -> Iterator[Screen]:
    for view in _order_views():
        yield orders.ask_cancel(look, view)


@draws(orders.gone)
def _gone(look: Look) -> Iterator[Screen]:
    yield orders.gone(look)


# The wallet


@draws(wallet.wallet)
def _wallet(look: Look) -> Iterator[Screen]:
    entries = [
        LedgerEntry("credit", "inbox:1", NOW, MOST, MOST),
        LedgerEntry("hold", f"order:{ROW_ID}", NOW, -MOST, ZERO),
        LedgerEntry("release", f"order:{ROW_ID}", NOW, TINY, TINY),
        LedgerEntry("refund", f"order:{ROW_ID}:{MOST.micros}", NOW, -TINY, MOST),
    ]
    yield wallet.wallet(look, Statement(MOST, MOST, entries * 2, LARGEST // 2, LARGEST))
    yield wallet.wallet(look, Statement(ZERO, ZERO, [], 0, 1))


# Notices


@draws(notices.notice)
def _notices(look: Look) -> Iterator[Screen]:
    money = dict.fromkeys(("refund", "amount", "balance", "price"), MOST.micros)
    words = {"words": WORDS, "panel": NAME, "error": WORDS, "update": str(BIG)}
    words |= {"charge": WORDS, "currency": WORDS, "shop_currency": "USD"}
    for kind, payer in product(sorted(notice_kinds()), (f"user:{BIG}", "operator")):
        order = replace(ORDER, payer=payer)
        found = Notice(ROW_ID, kind, BIG, order.id, 0, {**money, **words, "case": "odd_report"})
        yield notices.notice(look, found, order)
    for kind, about in product(sorted(notice_kinds() - _TELL_OF_THE_ORDER), CaseKind):
        arguments = {**money, **words, "case": about.value, "order": ROW_ID}
        yield notices.notice(look, Notice(ROW_ID, kind, BIG, None, 0, arguments), None)


_TELL_OF_THE_ORDER = {
    "order-completed",
    "order-partial",
    "order-canceled",
    "order-refunded",
    "order-not-placed",
}
"""These never come without the order itself."""


# What admins see


@draws(admin.asking)
def _asking(look: Look) -> Iterator[Screen]:
    yield admin.asking(look)


@draws(admin.balances)
def _balances(look: Look) -> Iterator[Screen]:
    for days in (None, 0, 1, 2, LARGEST):
        yield admin.balances(look, [PanelBalance(PANEL, days, WORDS)])
    silent = replace(PANEL, balance=None, currency=None, last_error=None)
    yield admin.balances(look, [PanelBalance(silent, None, None)])
    yield admin.balances(look, [PanelBalance(PANEL, LARGEST, WORDS)] * 100)
    yield admin.balances(look, [])


@draws(admin.sync_report)
def _sync_report(look: Look) -> Iterator[Screen]:
    results = [
        SyncResult(NAME, n, LARGEST, words) for n in (0, 1, LARGEST) for words in (None, WORDS)
    ]
    reasons = {f"type {nasty(300)} {number}": LARGEST - number for number in range(500)}
    for hidden, count in product(({}, {"separator": 1}, reasons), (1, 2, 100)):
        yield admin.sync_report(look, results[:count], hidden)
    yield admin.sync_report(look, results * 50, reasons)


@draws(admin.freeze)
def _freeze(look: Look) -> Iterator[Screen]:
    yield admin.freeze(look, True)
    yield admin.freeze(look, False)


@draws(admin.credited)
def _credited(look: Look) -> Iterator[Screen]:
    yield admin.credited(look, Credited(PERSON, MOST, MOST, again=True))
    yield admin.credited(look, Credited(PERSON, TINY, MOST, again=False))


@draws(admin.customer)
def _customer(look: Look) -> Iterator[Screen]:
    people: list[dict[str, Any]] = [
        {},
        {"username": None},
        {"banned": False, "let_in": True, "reachable": True},
    ]
    for changes, mode in product(people, ShopMode):
        card = CustomerCard(replace(PERSON, **changes), MOST, MOST, LARGEST)
        yield admin.customer(look, card, mode)


def _cases() -> Iterator[CaseView]:
    for kind, state in product(CaseKind, OrderState):
        yield CaseView(case(kind), replace(ORDER, state=state))
    for kind, resolution in product(CaseKind, Resolution):
        done = replace(case(kind), resolution=resolution, resolved_by=BIG, resolved_at=NOW)
        yield CaseView(done, replace(ORDER, remote_id=None))


@draws(admin.case_list)
def _case_list(look: Look) -> Iterator[Screen]:
    views = [CaseView(case(kind), ORDER) for kind in CaseKind] * 2
    yield admin.case_list(look, CasePage(views, LARGEST // 2, LARGEST))
    yield admin.case_list(look, CasePage([], 0, 1))


@draws(admin.case_card)
def _case_card(look: Look) -> Iterator[Screen]:
    problems = [admin.wrong(look, Wrong(problem, WORDS)) for problem in CaseProblem]
    for view in _cases():
        yield admin.case_card(look, view)
    for problem in problems:
        yield admin.case_card(look, next(_cases()), problem=problem)


@draws(admin.ask_decision)
def _ask_decision(look: Look) -> Iterator[Screen]:
    for decision in (admin.REFUND, admin.WRITE_OFF, admin.CLOSE):
        for refunded in (MOST, ZERO):
            view = CaseView(case(CaseKind.ODD_REPORT), replace(ORDER, refunded=refunded))
            yield admin.ask_decision(look, view, decision)


@draws(admin.ask_case_link)
def _ask_case_link(look: Look) -> Iterator[Screen]:
    view = CaseView(case(CaseKind.UNKNOWN_OUTCOME), ORDER)
    for problem in CaseProblem:
        said = admin.wrong(look, Wrong(problem, WORDS))
        yield admin.ask_case_link(look, view, problem=said)
    yield admin.ask_case_link(look, view)


@draws(admin.found_order)
def _found_order(look: Look) -> Iterator[Screen]:
    view = CaseView(case(CaseKind.UNKNOWN_OUTCOME), ORDER)
    yield admin.found_order(look, Found(view, "Z" * 40, WORDS, WORDS, WORDS))
    yield admin.found_order(look, Found(view, "1", LITERAL, None, None))
