"""Every screen there is, drawn with extreme arguments. A table: function -> how to draw it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import product
from typing import Any

from bot.domain.alerts import Alert, AlertKind
from bot.domain.baskets import (
    Basket,
    BasketKind,
    BasketView,
    Bundle,
    BundleFault,
    BundleItem,
    BundleProblem,
    BundleView,
    Doubles,
    LinksView,
    RefusedPage,
    Summary,
)
from bot.domain.closing import Closing, ShopState
from bot.domain.deep_links import LinkTo, deep_link
from bot.domain.drip_feed import LONGEST_INTERVAL, MOST_RUNS, Intervals
from bot.domain.escalating import Urgency
from bot.domain.figures import (
    Figures,
    OldestOrder,
    PanelSales,
    Period,
    ServiceSales,
    ShopFigures,
    Visitors,
)
from bot.domain.fitting import Fitting
from bot.domain.left_out import LeftOut
from bot.domain.links import CheckedLink, LinkProblem
from bot.domain.mass_order import FaultyLine, LineProblem, OrderLine, PricedLine
from bot.domain.money import Money
from bot.domain.notice_kinds import NoticeKind
from bot.domain.offers import Doubt, Numbers
from bot.domain.order_filters import OrderFilter
from bot.domain.order_forms import CHOICES, LISTS, FieldProblem, Given
from bot.domain.order_life import OrderState
from bot.domain.panel_book import (
    LARGEST_AMOUNT,
    MOST_TOGETHER,
    BalanceCheck,
    BookView,
    Finding,
)
from bot.domain.panel_words import OrderWord
from bot.domain.pasted import PastedPlatforms, PastedServices
from bot.domain.pasting import PastedLink, SentLink
from bot.domain.platforms import Platform, TargetKind
from bot.domain.pricing import PER
from bot.domain.proposals import Decision, Deed, Proposal
from bot.domain.quantity import LARGEST, QuantityProblem
from bot.domain.records import (
    CaseKind,
    LedgerEntry,
    ListedService,
    Notice,
    RefillState,
    Resolution,
    Unreadable,
)
from bot.domain.resolver import Candidate, Hurdle
from bot.domain.restored import PanelSearch, Restored, SearchProblem, Stray
from bot.domain.runs import Run
from bot.domain.service_types import SOLD_TYPES, Billing, Field
from bot.domain.shop_mode import ShopMode
from bot.domain.text_files import FileProblem
from bot.domain.tickets import (
    Ticket,
    TicketMessage,
    TicketPage,
    TicketProblem,
    TicketState,
    TicketView,
)
from bot.domain.usual_times import UsualTime
from bot.domain.views import (
    CasePage,
    CaseProblem,
    CaseView,
    Credited,
    CustomerCard,
    DoubtedSync,
    Favourite,
    Found,
    InquiryView,
    LaterOrder,
    LeftOutPage,
    OrderPage,
    OrderView,
    PanelBalance,
    PanelBook,
    PartRefund,
    PriceMoved,
    Quote,
    RecentLink,
    Refusal,
    Statement,
    Step,
    SyncResult,
    TrustView,
    Wrong,
)
from bot.domain.zones import ZONES
from bot.panel import RejectionClass
from bot.shop.escalation import MOST_SHOWN
from bot.shop.support import MESSAGES_ON_PAGE
from bot.shop.verdicts import MOST_SHOWN as MOST_ALIENS
from bot.ui.callbacks import LinkAnyway, SearchPage
from bot.ui.look import Look
from bot.ui.screen import Screen
from bot.ui.screens import (
    admin,
    admin_home,
    balances,
    browse,
    bundles,
    cases,
    catalogue,
    deciding,
    draft,
    drip,
    favourites,
    forms,
    freeze,
    mass,
    notices,
    orders,
    panel_book,
    paste,
    settings,
    start,
    stats,
    support,
    wallet,
)
from bot.ui.screens import help as help_screens
from bot.ui.screens.reminders import PROPOSAL, REMINDER
from bot.ui.translator import SOURCE_LOCALE
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
SHARED = deep_link("b" * 32, LinkTo.SERVICE, ROW_ID)
STEP = Step(DRAFT, service())
ALERTS = [Alert(kind, ROW_ID, name, NOW) for kind in AlertKind for name in (LITERAL, NAME, "")]


def draws(function: Callable[..., Screen]) -> Callable[[Draw], Draw]:
    def register(draw: Draw) -> Draw:
        SCREENS[function] = draw
        return draw

    return register


def combined(look: Look, *factors: Iterable[Any]) -> Iterator[tuple[Any, ...]]:
    """Everything with everything; in a translation each value once, which is long enough."""
    values = [list(factor) for factor in factors]
    if look.texts.locale == SOURCE_LOCALE:
        yield from product(*values)
    elif all(values):
        for number in range(max(map(len, values))):
            yield tuple(one[number % len(one)] for one in values)


# The first screen and plain pages


@draws(start.home)
def _home(look: Look) -> Iterator[Screen]:
    for platforms, mode, balance, latest in combined(
        look, (PLATFORMS, PLATFORMS[:1], []), ShopMode, (MOST, ZERO, None), (ORDER, None)
    ):
        yield start.home(look, platforms, mode=mode, balance=balance, latest=latest)
    yield start.home(
        look,
        PLATFORMS,
        mode=ShopMode.WALLET,
        balance=MOST,
        latest=ORDER,
        unfinished=ROW_ID,
        bundles=LARGEST,
    )


@draws(start.info)
def _info(look: Look) -> Iterator[Screen]:
    for page, mode in combined(look, ("terms", "privacy"), ShopMode):
        yield start.info(look, page, mode=mode)


@draws(help_screens.help_page)
def _help(look: Look) -> Iterator[Screen]:
    for step in help_screens.STEPS:
        yield help_screens.help_page(look, step, person_id=BIG)


@draws(help_screens.service_hints)
def _service_hints(look: Look) -> Iterator[Screen]:
    dripping = service(drip_intervals=Intervals((1, LONGEST_INTERVAL)), billing=Billing.PACKAGE)
    for one in (dripping, service(cancel=False)):
        yield help_screens.service_hints(look, one, ROW_ID)


@draws(help_screens.order_hints)
def _order_hints(look: Look) -> Iterator[Screen]:
    for state, billing in combined(look, OrderState, Billing):
        for runs in (None, MOST_RUNS):
            order = replace(ORDER, state=state, billing=billing, runs=runs)
            yield help_screens.order_hints(look, order)


# Tickets


TICKETS = [
    Ticket(ROW_ID, BIG, order_id, state, None, NOW, NOW)
    for state, order_id in product(TicketState, (None, ROW_ID))
]


def _ticket_views() -> Iterator[TicketView]:
    said = [
        TicketMessage(by_staff, words, has_file, NOW)
        for by_staff, words, has_file in product((True, False), (WORDS, LITERAL), (True, False))
    ]
    for ticket, messages in product(TICKETS, (said[:MESSAGES_ON_PAGE], said[-1:])):
        yield TicketView(ticket, ORDER, PERSON, messages, LAST, LAST + 1)
    yield TicketView(TICKETS[0], None, replace(PERSON, reachable=False), said[:1])


def _ticket_pages() -> Iterator[TicketPage]:
    entries = [(ticket, words) for ticket in TICKETS[:4] for words in (WORDS, LITERAL)]
    yield TicketPage(entries, LAST, LAST + 1)
    yield TicketPage([], 0, 1)


@draws(support.support_home)
def _support_home(look: Look) -> Iterator[Screen]:
    for page, contact in combined(look, _ticket_pages(), ("", WORDS)):
        yield support.support_home(look, page, contact)


@draws(support.ask_ticket)
def _ask_ticket(look: Look) -> Iterator[Screen]:
    for order, problem in combined(look, (None, ORDER), (None, *TicketProblem)):
        yield support.ask_ticket(look, order, problem)


@draws(support.ask_more)
def _ask_more(look: Look) -> Iterator[Screen]:
    for problem in (None, *TicketProblem):
        yield support.ask_more(look, TICKETS[0], problem)


@draws(support.ticket_page)
def _ticket_page(look: Look) -> Iterator[Screen]:
    for view, sent in combined(look, _ticket_views(), (True, False)):
        yield support.ticket_page(look, view, sent=sent)


@draws(support.gone)
def _ticket_gone(look: Look) -> Iterator[Screen]:
    yield support.gone(look)


@draws(support.staff_tickets)
def _staff_tickets(look: Look) -> Iterator[Screen]:
    for page in _ticket_pages():
        yield support.staff_tickets(look, page)


@draws(support.staff_ticket)
def _staff_ticket(look: Look) -> Iterator[Screen]:
    for view, problem in combined(look, _ticket_views(), (None, *TicketProblem)):
        yield support.staff_ticket(look, view, problem=problem, sent=problem is None)


@draws(support.ask_answer)
def _ask_answer(look: Look) -> Iterator[Screen]:
    for view, problem in combined(look, _ticket_views(), (None, *TicketProblem)):
        yield support.ask_answer(look, view, problem)


@draws(support.notice)
def _ticket_notice(look: Look) -> Iterator[Screen]:
    words = WORDS[:2900]
    told: dict[str, str | int] = {
        "ticket": ROW_ID,
        "who": NAME[:200],
        "person": str(BIG),
        "words": words,
        "quote": NAME[:200],
    }
    for kind, reader in combined(look, sorted(notice_kinds()), (BIG, -BIG)):
        if kind.startswith("support-"):
            for staff in ({"staff": 1}, {}):
                yield support.notice(look, Notice(1, kind, reader, None, 0, told | staff), ORDER)


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
        yield start.notice(look, deciding.wrong(look, Wrong(problem, WORDS)))


@draws(start.with_preface)
def _with_preface(look: Look) -> Iterator[Screen]:
    for key in ("not-understood", "not-understood-media"):
        for shown in _home(look):
            yield start.with_preface(look.texts(key), shown)


@draws(start.banned)
def _banned(look: Look) -> Iterator[Screen]:
    yield start.banned(look)


# Settings


@draws(settings.settings)
def _settings(look: Look) -> Iterator[Screen]:
    for zone, muted in combined(look, (None, *ZONES), (frozenset(), frozenset(NoticeKind))):
        yield settings.settings(replace(look, zone=zone), muted, NOW)


@draws(settings.zones)
def _zones(look: Look) -> Iterator[Screen]:
    for page, zone in combined(look, (0, 1, 2, 3, ROW_ID), (None, ZONES[0], ZONES[-1])):
        yield settings.zones(replace(look, zone=zone), page, NOW)


# Lists


@draws(browse.platforms)
def _platforms(look: Look) -> Iterator[Screen]:
    for page in PAGES:
        yield browse.platforms(look, PLATFORMS, page)
    yield browse.platforms(look, [], 0)


@draws(browse.categories)
def _categories(look: Look) -> Iterator[Screen]:
    for page, platform in combined(look, PAGES, (Platform.OTHER, Platform.APPLE_MUSIC)):
        yield browse.categories(look, platform, CATEGORIES, page, back_page=LAST)
    yield browse.categories(look, Platform.WEBSITE, [], 0, back_page=0, bundles=LARGEST)


@draws(browse.services)
def _services(look: Look) -> Iterator[Screen]:
    for page in PAGES:
        yield browse.services(look, CATEGORY, SERVICES, page, back_page=LAST, shared=SHARED)
    packages = [replace(one, billing=Billing.PACKAGE) for one in SERVICES[:8]]
    badged = [replace(one, drip_intervals=Intervals((5,))) for one in packages]
    yield browse.services(look, CATEGORY, badged, 0, back_page=LAST)


@draws(browse.category_gone)
def _category_gone(look: Look) -> Iterator[Screen]:
    yield browse.category_gone(look)


@draws(browse.search_results)
def _search_results(look: Look) -> Iterator[Screen]:
    for page in PAGES:
        yield browse.search_results(look, ROW_ID, WORDS, SERVICES, page)
    yield browse.search_results(look, ROW_ID, LITERAL, SERVICES[:1], 0)
    yield browse.search_results(look, ROW_ID, LITERAL, [], 0)
    for meant, whole in ((LITERAL, True), (WORDS, True), (WORDS, False), (None, False)):
        yield browse.search_results(
            look, ROW_ID, WORDS, SERVICES, 0, meant=meant, whole=whole, count=BIG
        )


@draws(browse.ask_search)
def _ask_search(look: Look) -> Iterator[Screen]:
    yield browse.ask_search(look)
    for key in ("search-empty", "search-too-long"):
        yield browse.ask_search(look, look.texts(key))


# Links that come before a service


LINKS = [PastedLink(ROW_ID - at, ROW_ID, LINK, WORDS[:100], LARGEST) for at in range(200)]
NAMED = PastedLink(ROW_ID, ROW_ID, "@" + "a" * 100, LITERAL, None)
REFUSED = [SentLink(WORDS, WORDS, None, problem, LINK) for problem in LinkProblem]


@draws(paste.services)
def _fitting_services(look: Look) -> Iterator[Screen]:
    times = {one.id: BIG for one in SERVICES[::2]}
    promising = [replace(one, per_day=1, start_seconds=BIG // 10**9) for one in SERVICES]
    packages = [replace(one, billing=Billing.PACKAGE, name=LITERAL) for one in SERVICES[:3]]
    for kind in TargetKind:
        link = CheckedLink(LINK, Platform.APPLE_MUSIC, kind)
        for sold, page in combined(look, (promising, packages, []), PAGES):
            fits = Fitting(link, tuple(sold), ignored=page == 0)
            found = PastedServices(LINKS[0], fits, alone=page == 1)
            yield paste.services(look, found, Platform.APPLE_MUSIC, page, times)
        literal = replace(LINKS[0], words=LITERAL)
        yield paste.services(look, PastedServices(literal, fits, alone=False), 0, 0, {})
        private = Fitting(link, (), problem=LinkProblem.PRIVATE_INVITE)
        yield paste.services(look, PastedServices(LINKS[0], private, alone=True), 0, 0, {})
        ignored = Fitting(link, tuple(packages), ignored=True)
        yield paste.services(look, PastedServices(literal, ignored, alone=True), 0, 0, {})
        yield paste.services(look, PastedServices(NAMED, fits, True, chosen=True), 0, 0, {})


@draws(paste.platforms)
def _platforms_of_a_name(look: Look) -> Iterator[Screen]:
    for found, alone in combined(look, (PLATFORMS, []), (True, False)):
        yield paste.platforms(look, PastedPlatforms(NAMED, found, alone))


@draws(paste.gone)
def _pasted_gone(look: Look) -> Iterator[Screen]:
    yield paste.gone(look)


@draws(paste.several)
def _several_links(look: Look) -> Iterator[Screen]:
    for page, refused in combined(look, PAGES, ([], REFUSED)):
        yield paste.several(look, LINKS, page, refused)
    yield paste.several(look, [], 0, [replace(REFUSED[0], text=LITERAL)])


@draws(paste.refused)
def _refused_link(look: Look) -> Iterator[Screen]:
    for link in REFUSED:
        yield paste.refused(look, link)
        yield paste.refused(look, replace(link, text=LITERAL, example=""))


@draws(paste.private_place)
def _private_place(look: Look) -> Iterator[Screen]:
    for title in (WORDS, LITERAL, ""):
        yield paste.private_place(look, title)


@draws(paste.with_offer)
def _with_offer(look: Look) -> Iterator[Screen]:
    for shown in (*_quantity_card(look), *_confirm_card(look)):
        yield paste.with_offer(look, shown, LINKS[0])
        yield paste.with_offer(look, shown, None)


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
    for key in ("neither", "one-line"):
        yield draft.echo(look, f"confirm-problem-{key}", WORDS)


@draws(draft.service_card)
def _service_card(look: Look) -> Iterator[Screen]:
    back = SearchPage(search=ROW_ID, page=LAST)
    for problem in (None, *_link_problems(look)):
        yield draft.service_card(
            look, STEP, back, usual_seconds=BIG, problem=problem, shared=SHARED
        )
    for platform, target in combined(look, Platform, TargetKind):
        step = Step(DRAFT, service(platform=platform, target=target, description=""))
        yield draft.service_card(look, step, back, usual_seconds=1)
    for kind, begins in combined(look, SOLD_TYPES.values(), (None, 0, 1, BIG // 10**9)):
        promising = service(type=kind.name, billing=kind.billing, start_seconds=begins)
        rich = replace(promising, per_day=LARGEST, drip_intervals=Intervals((5,)))
        yield draft.service_card(look, Step(DRAFT, rich), back, usual_seconds=BIG)
    links = [RecentLink(ROW_ID, LINK), RecentLink(1, "https://x.example"), RecentLink(2, NAME)]
    yield draft.service_card(look, STEP, back, usual_seconds=1, starred=True, recent=links)
    for days, yes in combined(look, (None, 0, 1, 30), (True, False)):
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
    yield draft.quantity_card(look, Step(replace(DRAFT, runs=MOST_RUNS, interval=1), cheap))
    for balance in (ZERO, TINY, MOST):
        yield draft.quantity_card(look, Step(DRAFT, cheap), balance=balance)


@draws(forms.field_card)
def _field_card(look: Look) -> Iterator[Screen]:
    for kind in SOLD_TYPES.values():
        for field, given, adding in combined(look, Field, (_NO_FIELDS, _FIELDS), (False, True)):
            sold = service(type=kind.name, billing=kind.billing, splits_commas=True)
            step = Step(replace(DRAFT, fields=given), sold)
            yield forms.field_card(look, step, field, adding=adding and field in LISTS)
    for limits in ((1, 2), (PER - 1, PER)):
        sold = service(
            type="custom comments", billing=Billing.LINES, minimum=limits[0], maximum=limits[1]
        )
        step = Step(replace(DRAFT, fields=_FIELDS), sold)
        yield forms.field_card(look, step, Field.COMMENTS)
    for said in _form_problems(look):
        yield forms.field_card(look, STEP, Field.COMMENTS, said=said)
    for name, made in combined(look, LISTS, (Given("", 1, 1), Given("", LARGEST, LARGEST))):
        said = forms.what_was_made(look, name, made, WORDS) or ""
        yield forms.field_card(look, STEP, name, said=said)


def _form_problems(look: Look) -> Iterator[str]:
    entry, limit = nasty(60), look.number(LARGEST)
    for problem in FieldProblem:
        yield draft.echo(look, f"form-problem-{problem}", WORDS, entry=entry, limit=limit)
    for trouble in FileProblem:
        yield draft.echo(look, f"file-problem-{trouble}", WORDS, limit=limit)


_LINES = "\n".join(nasty(100 + at) for at in range(500))
_NO_FIELDS: dict[str, str] = {}
_FIELDS: dict[str, str] = {
    **{field.value: _LINES if field in LISTS else nasty(200) for field in Field},
    **{field.value: list(choices.values())[-1] for field, choices in CHOICES.items()},
}
_DRIPPING = service(
    drip_intervals=Intervals(least=1, most=LONGEST_INTERVAL), rate=Decimal("0.01"), maximum=LARGEST
)


@draws(drip.runs_card)
def _runs_card(look: Look) -> Iterator[Screen]:
    few = replace(DRAFT, quantity=1)
    for chosen in (few, replace(few, runs=MOST_RUNS, interval=LONGEST_INTERVAL)):
        step = Step(chosen, _DRIPPING)
        yield drip.runs_card(look, step)
        limits = {"minimum": 2, "maximum": MOST_RUNS}
        problem = draft.echo(look, "drip-problem-runs", WORDS, **limits)
        yield drip.runs_card(look, step, problem=problem)


@draws(drip.interval_card)
def _interval_card(look: Look) -> Iterator[Screen]:
    problem = draft.echo(look, "drip-problem-interval", WORDS)
    step = Step(replace(DRAFT, quantity=LARGEST // MOST_RUNS), _DRIPPING)
    listed = service(drip_intervals=Intervals(tuple(range(1, 91))), rate=Decimal("0.01"))
    for one, said in combined(look, (step, Step(DRAFT, listed)), (None, problem)):
        yield drip.interval_card(look, one, MOST_RUNS, problem=said)


@draws(draft.confirm_card)
def _confirm_card(look: Look) -> Iterator[Screen]:
    for kind in SOLD_TYPES.values():
        sold = service(type=kind.name, billing=kind.billing)
        filled = replace(DRAFT, fields=_FIELDS)
        yield draft.confirm_card(look, Quote(filled, sold, LINK, 1, MOST, NOW, NONCE, MOST))
    dripping = replace(DRAFT, quantity=LARGEST // 1000, runs=1000, interval=LONGEST_INTERVAL)
    for dropped in (True, False):
        quote = Quote(dripping, _DRIPPING, LINK, 1, MOST, NOW, NONCE, MOST, dropped)
        yield draft.confirm_card(look, quote)
    for balance, price in combined(look, (None, ZERO, TINY, MOST), (TINY, MOST)):
        quote = Quote(DRAFT, service(), LINK, LARGEST, price, NOW, NONCE, balance)
        yield draft.confirm_card(look, quote)
    for state in OrderState:
        yield draft.confirm_card(look, replace(quote, overlap=replace(ORDER, state=state)))


@draws(draft.price_moved)
def _price_moved(look: Look) -> Iterator[Screen]:
    for balance, repeat in combined(look, (None, ZERO, MOST), (True, False)):
        quote = Quote(DRAFT, service(), LINK, LARGEST, MOST, NOW, NONCE, balance)
        yield draft.price_moved(look, PriceMoved(MOST, quote, repeat))


@draws(draft.ask_repeat)
def _ask_repeat(look: Look) -> Iterator[Screen]:
    yield draft.ask_repeat(look, DRAFT, NONCE, ORDER)


@draws(draft.refused)
def _refused(look: Look) -> Iterator[Screen]:
    for refusal, draft_id in combined(look, Refusal, (None, ROW_ID)):
        yield draft.refused(look, refusal, draft_id)


@draws(draft.top_up)
def _top_up(look: Look) -> Iterator[Screen]:
    for words, draft_id in combined(look, ("", LITERAL, WORDS), (0, ROW_ID)):
        yield draft.top_up(look, words, draft_id, BIG)


# Orders


USUAL = UsualTime(60, 60)
LONG = UsualTime(BIG // 10**10, BIG // 10**9)


def _order_views() -> Iterator[OrderView]:
    refills = [None, *(refill(state) for state in RefillState)]
    payers = (f"user:{BIG}", "operator")
    for state, latest, payer in product(OrderState, refills, payers):
        order = replace(ORDER, state=state, payer=payer)
        yield OrderView(order, latest, True, True, True, True, usual=LONG)
    for reason in (None, "unheard-of", "vanished", *RejectionClass):
        for state in (OrderState.REJECTED, OrderState.RELEASED):
            order = replace(ORDER, state=state, reason=reason, ended_at=NOW, cancel_answer=None)
            yield OrderView(order, None, False, False, False, False, usual=None)
    for remains in (None, 0, LARGEST, LARGEST + 1, -1):
        yield OrderView(replace(ORDER, remains=remains), None, True, False, True, False, None)
    for count in (None, "", NAME[:40], "007"):
        bare = replace(ORDER, start_count=count, looked_at=None, cancel_answer=None, refunded=ZERO)
        yield OrderView(bare, None, True, False, True, False, None)
    reserved = replace(ORDER, state=OrderState.RESERVED)
    for can_undo, first in product((True, False), (None, ROW_ID)):
        view = OrderView(reserved, None, False, False, True, True, None)
        yield replace(view, can_undo=can_undo, waits_for=first)
    refused = replace(ORDER, state=OrderState.REJECTED, reason="duplicate_link")
    yield OrderView(refused, None, False, False, False, True, None, overlap=ROW_ID)
    every = [refill(state) for state in RefillState] * 3
    yield OrderView(ORDER, every[0], True, False, True, False, USUAL, refills=every)
    short = replace(ORDER, link="https://example.com/?a=<&b")
    for usual, now in product((USUAL, UsualTime(60, 7200)), (NOW, NOW + 1800, NOW + 9000)):
        yield OrderView(short, None, True, False, True, False, usual, now=now)
    yield from _views_after_the_sale()


def _views_after_the_sale() -> Iterator[OrderView]:
    """Runs, packages, refill windows, and cancels in every stage."""
    runs = tuple(Run(f"{'9' * 60}{n}", OrderWord.PARTIAL, n, None) for n in range(1000))
    drip = replace(ORDER, runs=1000, interval=10_080, children=runs)
    for order in (drip, replace(drip, children=()), replace(ORDER, billing=Billing.PACKAGE)):
        yield OrderView(order, None, True, False, True, False, None, is_slow=True)
    ended, latest = replace(ORDER, state=OrderState.COMPLETED), refill(RefillState.REJECTED)
    for opens, closes in product((None, NOW), (None, 2 * NOW)):
        yield OrderView(
            ended, latest, False, True, False, True, USUAL, opens, closes, is_checked=True
        )
    for answer, sent in ((None, None), (None, NOW), (WORDS, NOW)):
        asked = replace(ORDER, cancel_answer=answer, cancel_sent_at=sent)
        yield OrderView(asked, None, True, False, True, False, None)


@draws(orders.order_list)
def _order_list(look: Look) -> Iterator[Screen]:
    of_each = [replace(ORDER, state=state) for state in OrderState]
    yield orders.order_list(look, OrderPage(of_each[:8], 0, 2))
    yield orders.order_list(look, OrderPage(of_each[8:], 1, 2))
    for unfinished in (None, ROW_ID):
        for latest in (None, ORDER):
            page = OrderPage([ORDER] * 8, LARGEST // 2, LARGEST)
            yield orders.order_list(look, page, unfinished, latest=latest)
        yield orders.order_list(look, OrderPage([], 0, 1), unfinished)
    for which, link in combined(look, OrderFilter, ("", WORDS)):
        for found in ([], [ORDER] * 8):
            page = OrderPage(found, 1, LARGEST, which, link, ROW_ID)
            yield orders.order_list(look, page, ROW_ID)


@draws(orders.order_card)
def _order_card(look: Look) -> Iterator[Screen]:
    for view in _order_views():
        yield orders.order_card(look, view)
    for kind in SOLD_TYPES.values():
        asked = {field.value: _FIELDS[field] for field in kind.asks(_FIELDS)}
        order = replace(ORDER, type=kind.name, billing=kind.billing, fields=asked)
        yield orders.order_card(look, OrderView(order, None, True, True, True, True, None))


@draws(orders.ask_cancel)
def _ask_cancel(look: Look) -> Iterator[Screen]:
    for view in _order_views():
        yield orders.ask_cancel(look, view)


@draws(orders.gone)
def _gone(look: Look) -> Iterator[Screen]:
    yield orders.gone(look)


# Favourites


@draws(favourites.favourites)
def _favourites(look: Look) -> Iterator[Screen]:
    sold = [Favourite(one.id, NAME, one) for one in SERVICES[:96]]
    gone = [Favourite(ROW_ID - at, NAME, None) for at in range(4)]
    for page in PAGES:
        yield favourites.favourites(look, [*gone, *sold], page)
    yield favourites.favourites(look, [], 0)


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
    money = dict.fromkeys(("refund", "paid", "amount", "balance", "price"), MOST.micros)
    words = {"words": WORDS, "panel": NAME, "error": WORDS, "update": str(BIG)}
    words |= {"remote": "9" * 18, "hurdle": Hurdle.SHARED_ACCOUNT.value}
    words |= {"charge": WORDS, "currency": WORDS, "shop_currency": "USD", "cancel": "yes"}
    for kind, payer in combined(
        look, _plain_notices() - _OF_CASES - _OF_BASKETS, (f"user:{BIG}", "operator")
    ):
        order = replace(ORDER, payer=payer)
        found = Notice(ROW_ID, kind, BIG, order.id, 0, {**money, **words, "case": "odd_report"})
        yield notices.notice(look, found, order)
    yield from _of_cases(look)
    about_others = _plain_notices() - _TELL_OF_THE_ORDER - _OF_CASES - _OF_BASKETS
    for kind, about in combined(look, about_others, CaseKind):
        arguments = {**money, **words, "case": about.value, "order": ROW_ID, "cancel": "no"}
        yield notices.notice(look, Notice(ROW_ID, kind, BIG, None, 0, arguments), None)
    waiting: dict[str, str | int] = {"draft": ROW_ID, "basket": ROW_ID}
    credit = Notice(ROW_ID, "wallet-credited", BIG, None, 0, {**money, **waiting})
    yield notices.notice(look, credit, None)
    yield from _of_baskets(look)
    yield from _alerts(look)


_OF_CASES = {REMINDER, PROPOSAL}
_OF_BASKETS = {"basket-sent", "basket-ended"}


def _of_baskets(look: Look) -> Iterator[Screen]:
    for kind, few in combined(look, sorted(_OF_BASKETS), (0, 1, 1000)):
        counts = dict.fromkeys(("orders", "placed", "refused", "doubtful"), few)
        arguments = {"basket": ROW_ID, "refund": MOST.micros, **counts}
        yield notices.notice(look, Notice(ROW_ID, kind, BIG, None, 0, arguments), None)
    yield notices.notice(look, Notice(ROW_ID, kind, BIG, None, 0, arguments | {"refund": 0}), None)


def _of_cases(look: Look) -> Iterator[Screen]:
    for deed in Deed:
        arguments: dict[str, str | int] = {
            "number": ROW_ID,
            "order": ROW_ID,
            "amount": MOST.micros,
            "remote": "Z" * 40,
            "decision": deed.value,
        }
        yield notices.notice(look, Notice(ROW_ID, PROPOSAL, BIG, None, 0, arguments), None)
    shown = [[ROW_ID, "p" * 32, NOW, MOST.micros]] * MOST_SHOWN
    for urgency, count in combined(look, Urgency, (1, 2, 5, LARGEST)):
        due: dict[str, str | int] = {"urgency": int(urgency), "n": count, "total": MOST.micros}
        due["shown"] = json.dumps(shown[:count])
        yield notices.notice(look, Notice(ROW_ID, REMINDER, BIG, None, 0, due), None)


def _plain_notices() -> set[str]:
    return {kind for kind in notice_kinds() if not kind.startswith(("alert-", "support-"))}


def _alerts(look: Look) -> Iterator[Screen]:
    whys = ("days", "orders", "amount", "refused")
    for alert, why, days in combined(look, AlertKind, whys, (0, 1, 5)):
        told = _ALERT | {"alert": alert.value, "why": why, "days": days}
        for kind in (f"alert-{alert}", "alert-over"):
            yield notices.notice(look, Notice(ROW_ID, kind, BIG, None, 0, told), None)
    for n in (1, 2, 5):
        told = _ALERT | {"n": n}
        yield notices.notice(look, Notice(ROW_ID, "alert-rate-jump", BIG, None, 0, told), None)
    for n, waiting, charge in combined(look, (1, 2, 5, LARGEST), (0, 1), ("", "4.5", "9" * 20)):
        shown = [["9" * 18, WORDS, charge]] * min(n, MOST_ALIENS)
        told = _ALERT | {"n": n, "waiting": waiting, "shown": json.dumps(shown)}
        told["currency"] = NAME[:16]
        yield notices.notice(look, Notice(ROW_ID, "alert-alien-order", BIG, None, 0, told), None)
    for doubt in Doubt:
        told = _ALERT | {"doubt": doubt.value}
        yield notices.notice(look, Notice(ROW_ID, "alert-sync-doubted", BIG, None, 0, told), None)
    of_the_shop = Notice(ROW_ID, "alert-over", BIG, None, 0, _ALERT | {"about": ""})
    yield notices.notice(look, of_the_shop, None)


_ALERT: dict[str, str | int] = {
    "n": LARGEST,
    **dict.fromkeys(("broken", "found"), LARGEST),
    "made": NOW,
    "worth": WORDS,
    "ids": WORDS,
    "alert": AlertKind.LOW_BALANCE.value,
    "doubt": "too-few",
    **dict.fromkeys(("before", "now", "lost", "leaps", "orders"), LARGEST),
    "about": NAME,
    "subject": ROW_ID,
    "since": NOW,
    "seconds": BIG // 10**9,
    "stalled": LARGEST,
    "unseen": LARGEST,
    "failed": LARGEST,
    "of": LARGEST,
    "amount": WORDS,
    "spent": "4.5",
    "waiting": LARGEST,
    "lost": "#1, " * 10,
    "shown": json.dumps([["1", "Pending", "0.9"]]),
    "currency": WORDS,
    "shop_currency": "USD",
    "words": WORDS,
    "panel": NAME,
}

_TELL_OF_THE_ORDER = {
    "order-completed",
    "order-partial",
    "order-canceled",
    "order-refunded",
    "order-not-placed",
    "order-found",
}
"""These never come without the order itself."""


# What admins see


@draws(admin.asking)
def _asking(look: Look) -> Iterator[Screen]:
    yield admin.asking(look)


@draws(balances.balances)
def _balances(look: Look) -> Iterator[Screen]:
    for days in (None, 0, 1, 2, LARGEST):
        yield balances.balances(look, [PanelBalance(PANEL, days, WORDS, MOST, ALERTS[:1])])
    silent = replace(PANEL, balance=None, currency=None, last_error=None, synced_at=None)
    for asking in (True, False):
        yield balances.balances(look, [PanelBalance(silent, None, None, asking=asking)])
    yield balances.balances(look, [PanelBalance(PANEL, LARGEST, WORDS, MOST, ALERTS)] * 100)
    for book in _books():
        yield balances.balances(look, [PanelBalance(PANEL, 1, None, book=book)])
    wide = PanelBalance(PANEL, 1, None, book=_book(Finding.WAITING, -LARGEST_AMOUNT))
    yield balances.balances(look, [wide] * 100)
    yield balances.balances(look, [])


def _book(finding: Finding, difference: int) -> BookView:
    check = BalanceCheck(
        at=NOW,
        reported="9" * 60,
        currency=NAME[:16],
        booked=LARGEST_AMOUNT,
        difference=difference,
        finding=finding,
        last_entry=BIG,
        within=1,
        order_ids=(ROW_ID,) * MOST_TOGETHER,
    )
    most = LARGEST_AMOUNT
    return BookView(NAME[:16], -most, most, most, most, most, most, [check] * 10)


def _books() -> Iterator[BookView]:
    for finding, difference in product(Finding, (-LARGEST_AMOUNT, LARGEST_AMOUNT)):
        yield _book(finding, difference)
    empty = BookView("USD", booked=0, spent=0, topped_up=0, in_doubt=0, foreign=0, loss=0)
    yield from (empty, replace(empty, too_large=True))


@draws(panel_book.panel_book)
def _panel_book(look: Look) -> Iterator[Screen]:
    for book in _books():
        yield panel_book.panel_book(look, PanelBook(PANEL, book, TrustView(stopped=WORDS)))
    for trust in _TRUST:
        yield panel_book.panel_book(look, PanelBook(PANEL, _book(Finding.AGREES, 0), trust))


_TRUST = (
    TrustView(),
    TrustView(ascending=BIG, agreed=2, resting_until=NOW),
    TrustView(ascending=BIG, agreed=BIG),
    TrustView(foreign_at=NOW, foreign_words=WORDS),
    TrustView(hides_foreign=False),
    TrustView(out_of_order=BIG),
)


def _figures(orders: int, money: Money) -> Figures:
    return Figures(
        confirmed=orders,
        placed=orders,
        completed=orders,
        partial=orders,
        canceled=orders,
        refused=orders,
        turnover=money,
        refunds=money,
        cost=money,
        costs_known=orders,
    )


@draws(stats.stats)
def _stats(look: Look) -> Iterator[Screen]:
    full = ShopFigures(
        at=NOW,
        figures=dict.fromkeys(Period, _figures(LARGEST, MOST)),
        visitors=dict.fromkeys(Period, Visitors(LARGEST, LARGEST)),
        services=[ServiceSales(NAME, LARGEST, MOST)] * 5,
        panels=[PanelSales(NAME, LARGEST, MOST, -MOST)] * 100,
        holds=MOST,
        open_orders=LARGEST,
        oldest=OldestOrder(ROW_ID, NOW),
        cases=LARGEST,
        alerts=ALERTS,
    )
    yield stats.stats(look, full)
    yield stats.stats(look, replace(full, alerts=[], panels=[], cases=1, open_orders=1))
    quiet = replace(full, figures=dict.fromkeys(Period, _figures(0, ZERO)), services=[], panels=[])
    yield stats.stats(look, replace(quiet, holds=ZERO, open_orders=0, oldest=None))


def _sync_results() -> Iterator[SyncResult]:
    every = dict.fromkeys(LeftOut, LARGEST)
    for n in (0, 1, LARGEST):
        counts = dict.fromkeys(Numbers.__dataclass_fields__, n)
        yield SyncResult(ROW_ID, NAME, n, every, Numbers(**counts))
        yield SyncResult(ROW_ID, NAME, n, {}, problem=WORDS)
        yield SyncResult(ROW_ID, NAME, n, every, closed=LeftOut.OTHER_ACCOUNT)
    yield SyncResult(ROW_ID, NAME, 1, {}, Numbers())
    for numbers in DOUBTED:
        yield SyncResult(ROW_ID, NAME, LARGEST, every, numbers, doubted_at=NOW)


_LOTS = dict.fromkeys(("new", "back", "dearer", "cheaper", "limits"), LARGEST)
DOUBTED = [
    Numbers(before=LARGEST, now=0, vanished=LARGEST, replaced=LARGEST, **_LOTS),
    Numbers(before=LARGEST, now=LARGEST, vanished=LARGEST, replaced=LARGEST, **_LOTS),
    Numbers(before=LARGEST, now=LARGEST, leaps=LARGEST, kept=LARGEST, **_LOTS),
]
LISTED = ListedService(
    id=ROW_ID,
    panel=NAME,
    remote_id="9" * 64,
    name=NAME * 20,
    type=NAME,
    rate="9" * 60,
    minimum=NAME,
    maximum="",
    reason=LeftOut.SENSELESS_LIMITS,
)


@draws(catalogue.sync_report)
def _sync_report(look: Look) -> Iterator[Screen]:
    results = list(_sync_results())
    for reasons in ({}, {LeftOut.SEPARATOR: 1}, dict.fromkeys(LeftOut, LARGEST)):
        for result in results:
            yield catalogue.sync_report(look, [result], reasons)
        yield catalogue.sync_report(look, results * 50, reasons)


@draws(catalogue.ask_take)
def _ask_take(look: Look) -> Iterator[Screen]:
    assert {numbers.doubt for numbers in DOUBTED} == set(Doubt)
    for numbers, newer in combined(look, DOUBTED, (True, False)):
        yield catalogue.ask_take(look, DoubtedSync(ROW_ID, NAME, NOW, numbers), newer=newer)


@draws(catalogue.taken)
def _taken(look: Look) -> Iterator[Screen]:
    for numbers in (*DOUBTED, Numbers(now=1)):
        yield catalogue.taken(look, numbers)


@draws(catalogue.nothing_to_take)
def _nothing_to_take(look: Look) -> Iterator[Screen]:
    yield catalogue.nothing_to_take(look)


@draws(catalogue.left_out_reasons)
def _left_out_reasons(look: Look) -> Iterator[Screen]:
    yield catalogue.left_out_reasons(look, {})
    yield catalogue.left_out_reasons(look, dict.fromkeys(LeftOut, LARGEST))


@draws(catalogue.left_out)
def _left_out(look: Look) -> Iterator[Screen]:
    rows: list[ListedService | Unreadable] = [LISTED, Unreadable(NAME, WORDS)]
    for reason, row in combined(look, LeftOut, rows):
        page = LeftOutPage(reason, [row] * 8, LARGEST, LARGEST // 2, LARGEST)
        yield catalogue.left_out(look, page)
        yield catalogue.left_out(look, LeftOutPage(reason, [], 0, 0, 1))
    jumped = replace(LISTED, reason=LeftOut.RATE_JUMP, agreed_rate="9" * 60, mark=2**32 - 1)
    for key in ("approve-one-done", "approve-newer"):
        page = LeftOutPage(LeftOut.RATE_JUMP, [jumped] * 8, LARGEST, LARGEST // 2, LARGEST)
        yield catalogue.left_out(look, page, problem=look.texts(key))


@draws(catalogue.ask_approve)
def _ask_approve(look: Look) -> Iterator[Screen]:
    for count, newer in combined(look, (0, 1, 2, LARGEST), (True, False)):
        yield catalogue.ask_approve(look, count, 2**32 - 1, newer=newer)


@draws(catalogue.approved)
def _approved(look: Look) -> Iterator[Screen]:
    for count in (1, 2, 5, LARGEST):
        yield catalogue.approved(look, count)


@draws(catalogue.price_accepted)
def _price_accepted(look: Look) -> Iterator[Screen]:
    yield catalogue.price_accepted(look, "0.1111", ROW_ID)
    yield catalogue.price_accepted(look, None, ROW_ID)


@draws(catalogue.withheld)
def _withheld(look: Look) -> Iterator[Screen]:
    yield catalogue.withheld(look, None)
    for reason in (None, *LeftOut):
        yield catalogue.withheld(look, replace(LISTED, reason=reason))


@draws(freeze.freeze)
def _freeze(look: Look) -> Iterator[Screen]:
    yield freeze.freeze(look, ShopState(frozenset()))
    for broken, restored in combined(look, ((WORDS,) * 50, (TINY_ROW,)), (RESTORED, None)):
        yield freeze.freeze(look, ShopState(frozenset(Closing), broken, restored))


TINY_ROW = LITERAL
STRAYS = [Stray(str(BIG), Decimal(BIG)) for _ in range(1000)]
RESTORED = Restored(
    NOW,
    NOW,
    [
        PanelSearch(LITERAL, strays, Decimal(rate), problem, difference, "USD")
        for strays, rate in (([], 1), (STRAYS[:1], 1), (STRAYS, 10**9))
        for problem in (None, *SearchProblem)
        for difference in (None, Decimal(0), Decimal(-BIG), Decimal("0.000001"))
    ],
    [PANEL.name] * 50,
)


@draws(freeze.open_restored)
def _open_restored(look: Look) -> Iterator[Screen]:
    for searched in ([], RESTORED.searched[-1:], RESTORED.searched[30:31]):
        yield freeze.open_restored(look, Restored(NOW, NOW, searched))


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
    for changes, mode in combined(look, people, ShopMode):
        card = CustomerCard(replace(PERSON, **changes), MOST, MOST, LARGEST)
        yield admin.customer(look, card, mode)


_NAMES = {BIG: NAME, 1: NAME}


def _cases() -> Iterator[CaseView]:
    yield from _open_cases()
    for resolution in Resolution:
        asked = case(CaseKind.UNKNOWN_OUTCOME)
        done = replace(asked, resolution=resolution, resolved_by=BIG, resolved_at=NOW)
        yield CaseView(done, replace(ORDER, remote_id=None), names=_NAMES)
        yield CaseView(replace(done, seconded_by=1), None, NAME, names=_NAMES)
        yield CaseView(replace(done, resolved_by=None), ORDER, later=[_LATER] * 9)
    yield from _proposals()
    yield from _inquiries()


def _open_cases() -> Iterator[CaseView]:
    """Each kind, and each state that its order may be in."""
    each_kind = [(kind, OrderState.PARTIAL) for kind in CaseKind]
    each_state = [(CaseKind.ODD_REPORT, state) for state in OrderState]
    for kind, state in (*each_kind, *each_state):
        taken = replace(case(kind), owner=BIG, owned_at=NOW, amount=MOST)
        order = replace(ORDER, state=state, refunded=TINY)
        yield CaseView(taken, order, NAME, NAME, NOW, NOW, names=_NAMES, cost=MOST)
        yield CaseView(case(kind), None, NAME)


_LATER = LaterOrder("9" * 64, WORDS, "9" * 60, NOW)


def _proposals() -> Iterator[CaseView]:
    for deed, ready_at in product(Deed, (None, NOW)):
        proposal = Proposal(Decision(deed, "Z" * 40, BIG), MOST, BIG, NOW)
        asked = case(CaseKind.UNKNOWN_OUTCOME)
        yield CaseView(asked, ORDER, proposal=proposal, ready_at=ready_at, names=_NAMES)


def _inquiries() -> Iterator[CaseView]:
    order = replace(ORDER, state=OrderState.UNKNOWN)
    found = tuple(Candidate(BIG, Decimal("9" * 20), WORDS, BIG) for _ in range(20))
    asked = case(CaseKind.UNKNOWN_OUTCOME)
    for hurdle in (None, *Hurdle):
        few = InquiryView(NOW, None, None, None, None, 0, 0, None, hurdle, (), None)
        yield CaseView(asked, order, NAME, inquiry=few)
    cost, ids = Decimal("1e-9"), "9" * 60
    many = InquiryView(NOW, ids, ids, cost, cost, BIG, BIG, NOW, Hurdle.ALIEN, found, NOW)
    yield CaseView(asked, order, NAME, "USD", inquiry=many)
    for probes in (1, 2, 5):
        yield CaseView(asked, order, NAME, "USD", inquiry=replace(many, probes=probes))


def _case_page(count: int) -> CasePage:
    views = [*_cases()][:count]
    return CasePage(views, LARGEST // 2, LARGEST, LARGEST, MOST, NOW)


@draws(cases.case_list)
def _case_list(look: Look) -> Iterator[Screen]:
    yield cases.case_list(look, _case_page(8))
    proposed = CasePage([*_proposals()][:8], 0, 1, 1, ZERO, 1)
    yield cases.case_list(look, proposed)
    yield cases.case_list(look, CasePage([], 0, 1, 0, ZERO))


@draws(cases.closed_list)
def _closed_list(look: Look) -> Iterator[Screen]:
    closed = [view for view in _cases() if view.case.resolution is not None]
    for at in range(0, len(closed), 8):
        page = CasePage(closed[at : at + 8], 0, LARGEST, LARGEST, MOST)
        yield cases.closed_list(look, page)
    yield cases.closed_list(look, CasePage([], 0, 1, 0, ZERO))


@draws(cases.case_card)
def _case_card(look: Look) -> Iterator[Screen]:
    problems = [deciding.wrong(look, Wrong(problem, WORDS)) for problem in CaseProblem]
    for view in _cases():
        yield cases.case_card(look, view, reader=BIG)
    for view in _proposals():
        yield cases.case_card(look, view, reader=1)
    for problem in problems:
        yield cases.case_card(look, next(_cases()), reader=1, problem=problem)
    cheaper = CaseView(case(CaseKind.CHARGE), None, NAME, factor=Decimal("0.1112"))
    yield cases.case_card(look, cheaper, reader=1)


@draws(deciding.ask_decision)
def _ask_decision(look: Look) -> Iterator[Screen]:
    for deed, refunded in combined(look, (Deed.REFUND, Deed.WRITE_OFF, Deed.CLOSE), (MOST, ZERO)):
        view = CaseView(case(CaseKind.ODD_REPORT), replace(ORDER, refunded=refunded))
        yield deciding.ask_decision(look, view, deed)
    yield deciding.ask_decision(look, CaseView(case(CaseKind.STRAY), None, NAME), Deed.CLOSE)


@draws(deciding.ask_anyway)
def _ask_anyway(look: Look) -> Iterator[Screen]:
    taken = replace(case(CaseKind.STALLED), owner=BIG, owned_at=NOW)
    again = LinkAnyway(case=ROW_ID, remote_id="Z" * 40)
    yield deciding.ask_anyway(look, CaseView(taken, ORDER, names=_NAMES), again)
    yield deciding.ask_anyway(look, CaseView(case(CaseKind.STALLED), None), again)


@draws(deciding.ask_part)
def _ask_part(look: Look) -> Iterator[Screen]:
    for suggested, refunded in combined(look, (None, TINY, MOST), (ZERO, TINY, MOST)):
        asked = replace(case(CaseKind.REFUND_BY_HAND), suggested=suggested)
        view = CaseView(asked, replace(ORDER, refunded=refunded))
        for problem in (CaseProblem.NOT_AN_AMOUNT, CaseProblem.TOO_MUCH):
            said = deciding.wrong(look, Wrong(problem))
            yield deciding.ask_part(look, view, problem=said)
        yield deciding.ask_part(look, view)
    yield deciding.ask_part(look, CaseView(case(CaseKind.STRAY), None))


@draws(deciding.confirm_part)
def _confirm_part(look: Look) -> Iterator[Screen]:
    for payer, refunded in combined(look, (f"user:{BIG}", "operator"), (ZERO, TINY)):
        order = replace(ORDER, payer=payer, refunded=refunded)
        view = CaseView(case(CaseKind.STALLED), order)
        yield deciding.confirm_part(look, PartRefund(view, order, MOST))


@draws(deciding.ask_case_link)
def _ask_case_link(look: Look) -> Iterator[Screen]:
    view = CaseView(case(CaseKind.UNKNOWN_OUTCOME), ORDER)
    for problem in CaseProblem:
        said = deciding.wrong(look, Wrong(problem, WORDS))
        yield deciding.ask_case_link(look, view, problem=said)
    yield deciding.ask_case_link(look, view)


@draws(deciding.found_order)
def _found_order(look: Look) -> Iterator[Screen]:
    view = CaseView(case(CaseKind.UNKNOWN_OUTCOME), ORDER)
    yield deciding.found_order(look, Found(view, ORDER, "Z" * 40, WORDS, WORDS, WORDS))
    yield deciding.found_order(look, Found(view, ORDER, "1", LITERAL, None, None))


@draws(deciding.ask_second)
def _ask_second(look: Look) -> Iterator[Screen]:
    for view in _proposals():
        if view.proposal is not None:
            yield deciding.ask_second(look, view, view.proposal)


@draws(deciding.ask_amount)
def _ask_amount(look: Look) -> Iterator[Screen]:
    said = deciding.wrong(look, Wrong(CaseProblem.NOT_THE_AMOUNT))
    for view, problem in combined(look, _proposals(), (None, said)):
        if view.proposal is not None:
            yield deciding.ask_amount(look, view, view.proposal, problem=problem)


# Several orders at once


def _basket(kind: BasketKind, links: int = 0) -> Basket:
    return Basket(ROW_ID, BIG, kind, NAME, [LINK] * links, "open", NONCE, NOW, None)


def _basket_views(look: Look) -> Iterator[BasketView]:
    few = replace(service(), minimum=LARGEST - 1, maximum=LARGEST)
    package = replace(few, id=ROW_ID - 1, billing=Billing.PACKAGE)
    services = {one.id: one for one in (few, package)}
    good: list[OrderLine] = [
        PricedLine(1000, LINK, number, LINK, LARGEST, MOST, MOST, twin)
        for number, twin in combined(look, (*services, 5), (None, 999))
    ]
    bad: list[OrderLine] = [
        FaultyLine(1000, WORDS[:2500], problem, ROW_ID)
        for problem in set(LineProblem) - {LineProblem.LINK}
    ]
    bad += [
        FaultyLine(1000, LITERAL, LineProblem.LINK, number, problem)
        for number, problem in combined(look, (ROW_ID, None), LinkProblem)
    ]
    ten = [bad[number : number + 10] for number in range(0, len(bad), 10)]
    for lines, kind, balance in combined(look, (good, *ten), BasketKind, (MOST, ZERO, None)):
        of_page = [line for line in lines if isinstance(line, FaultyLine)]
        yield BasketView(
            _basket(kind),
            lines,
            services,
            LAST,
            LAST + 1,
            good=LARGEST,
            bad=len(of_page),
            twins=LARGEST,
            total=MOST,
            balance=balance,
            before=MOST,
        )
    nothing = BasketView(
        _basket(BasketKind.MASS),
        bad[:1],
        {},
        0,
        1,
        good=0,
        bad=1,
        twins=0,
        total=ZERO,
        balance=ZERO,
    )
    yield nothing
    literal = replace(few, name=LITERAL)
    yield replace(nothing, lines=[*good[:1], *bad], services={ROW_ID: literal}, good=1, bad=0)


@draws(mass.table)
def _table(look: Look) -> Iterator[Screen]:
    for view in _basket_views(look):
        yield mass.table(look, view)


@draws(mass.how_to)
def _how_to(look: Look) -> Iterator[Screen]:
    yield mass.how_to(look, None)
    for n in (1, 2, 5, LARGEST):
        said = look.texts("mass-too-many", n=n, limit=look.number(LARGEST))
        yield mass.how_to(look, ROW_ID, said)
    yield mass.how_to(look, ROW_ID, draft.echo(look, "mass-no-lines", WORDS))


@draws(mass.ask_doubles)
def _ask_doubles(look: Look) -> Iterator[Screen]:
    view = next(_basket_views(look))
    for twins, recent in ((0, 1), (1, 0), (2, 5), (LARGEST, LARGEST)):
        yield mass.ask_doubles(look, view, Doubles(twins, recent))


@draws(mass.refused)
def _basket_refused(look: Look) -> Iterator[Screen]:
    for refusal in Refusal:
        yield mass.refused(look, refusal, ROW_ID)


@draws(mass.top_up)
def _basket_top_up(look: Look) -> Iterator[Screen]:
    for text in ("", WORDS):
        yield mass.top_up(look, text, ROW_ID, BIG)


@draws(mass.summary_card)
def _summary_card(look: Look) -> Iterator[Screen]:
    literal = replace(_basket(BasketKind.BUNDLE), title=LITERAL)
    baskets = [_basket(kind) for kind in BasketKind] + [literal]
    for basket, n, by_operator in combined(look, baskets, (0, 1, 2, 5, LARGEST), (True, False)):
        counts = dict.fromkeys(OrderState, n) if n else {}
        yield mass.summary_card(look, Summary(basket, counts, MOST, MOST, by_operator))


@draws(mass.refused_orders)
def _refused_orders(look: Look) -> Iterator[Screen]:
    refused = [
        replace(ORDER, reason=reason) for reason in ("vanished", "link", "unheard of", None)
    ]
    ten = [*refused, *refused, *refused][:10]
    literal = [replace(ORDER, service_name=LITERAL)]
    for found, total in ((ten, LARGEST), (literal, 1), ([], 0)):
        yield mass.refused_orders(look, RefusedPage(ROW_ID, found, total, LAST, LAST + 1))


@draws(mass.services_for_links)
def _services_for_links(look: Look) -> Iterator[Screen]:
    for links, found in combined(look, (1, 2, 5, 1000), (SERVICES[:8], [])):
        view = LinksView(_basket(BasketKind.LINKS, links), found, LAST, LAST + 1)
        yield mass.services_for_links(look, view)


@draws(mass.many_quantity)
def _many_quantity(look: Look) -> Iterator[Screen]:
    view = LinksView(_basket(BasketKind.LINKS, 3), SERVICES[:8], 0, 1)
    cheap = service(rate=Decimal(1), maximum=LARGEST)
    for problem in (None, draft.echo(look, "quantity-problem-not-a-number", WORDS)):
        yield mass.many_quantity(look, view, cheap, problem)
    yield mass.many_quantity(look, view, replace(cheap, name=LITERAL))


# Bundles


def _bundle_views() -> Iterator[BundleView]:
    items = [BundleItem(number, LARGEST, NAME) for number in (ROW_ID, ROW_ID - 1)] * 10
    cheap = service(rate=Decimal(1))
    services = {ROW_ID: cheap, ROW_ID - 1: replace(cheap, billing=Billing.PACKAGE)}
    bundle = Bundle(ROW_ID, NAME, Platform.APPLE_MUSIC, True, items)
    yield BundleView(bundle, services, MOST)
    yield BundleView(replace(bundle, is_on=False, name=LITERAL), services, MOST)
    for problem, about in product(BundleProblem, ("", NAME, WORDS)):
        yield BundleView(bundle, {}, None, BundleFault(problem, about))


@draws(bundles.offered)
def _offered(look: Look) -> Iterator[Screen]:
    views = list(_bundle_views()) * 10
    for page, platform in combined(look, PAGES, (None, Platform.APPLE_MUSIC)):
        yield bundles.offered(look, platform, views, page)
    yield bundles.offered(look, None, [], 0)


@draws(bundles.bundle_card)
def _bundle_card(look: Look) -> Iterator[Screen]:
    for view in _bundle_views():
        yield bundles.bundle_card(look, view, None)
    for problem in _link_problems(look):
        yield bundles.bundle_card(look, next(_bundle_views()), problem)


@draws(bundles.gone)
def _bundle_gone(look: Look) -> Iterator[Screen]:
    yield bundles.gone(look)


@draws(bundles.admin_list)
def _bundle_list(look: Look) -> Iterator[Screen]:
    for page in PAGES:
        yield bundles.admin_list(look, list(_bundle_views()) * 10, page)
    yield bundles.admin_list(look, [], 0)


@draws(bundles.admin_card)
def _admin_bundle(look: Look) -> Iterator[Screen]:
    for view, asks in combined(look, _bundle_views(), (True, False)):
        yield bundles.admin_card(look, view, asks=asks)


@draws(bundles.ask_bundle)
def _ask_bundle(look: Look) -> Iterator[Screen]:
    yield bundles.ask_bundle(look)
    for problem in BundleProblem:
        yield bundles.ask_bundle(look, bundles.fault(look, BundleFault(problem, WORDS)))


@draws(admin_home.admin_home)
def _admin_home(look: Look) -> Iterator[Screen]:
    yield admin_home.admin_home(look)
