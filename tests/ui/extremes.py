"""The longest, largest and nastiest of everything that a screen can be asked to show."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bot.domain.catalogue import Category, Service
from bot.domain.money import LARGEST_MICROS, MICROS, Money
from bot.domain.order_life import OrderState
from bot.domain.platforms import Platform, TargetKind
from bot.domain.pricing import PER, PriceRules
from bot.domain.quantity import LARGEST
from bot.domain.records import (
    Case,
    CaseKind,
    Draft,
    Order,
    PanelRecord,
    Person,
    Refill,
    RefillState,
)
from bot.ui.look import Look
from bot.ui.translator import texts_of

LITERAL = "<&\"'>"
"""What HTML has a meaning for. It must come out as it went in."""

BIG = 2**53
"""Telegram's ids have up to 52 bits."""

ROW_ID = 2**63 - 1
NOW = 1_800_000_000
NONCE = "f" * 16
CURRENCY = "USD"

MOST = Money(LARGEST_MICROS, CURRENCY)
TINY = Money(1, CURRENCY)
ZERO = Money(0, CURRENCY)


def nasty(length: int) -> str:
    """So many characters: markup, astral emoji, a joined one, letters of another direction."""
    piece = f"{LITERAL} 😀👩‍👩‍👧 مرحبا &amp; "
    return (piece * (length // len(piece) + 1))[:length]


NAME = nasty(312)
WORDS = nasty(5000)
LINK = ("https://example.com/?a=1&b=" + "%F0%9F%98%80&<'\"" * 200)[:2048]


def look_in(locale: str, *, admin: bool = True, decimals: int = 6) -> Look:
    return Look(texts_of(locale), PriceRules(CURRENCY, decimals, Decimal(0)), is_admin=admin)


def service(**changes: object) -> Service:
    """One thousand costs the most that Money can hold."""
    found = Service(
        id=ROW_ID,
        panel_id=ROW_ID,
        remote_id="9" * 40,
        name=NAME,
        category_id=ROW_ID,
        platform=Platform.OTHER,
        target=TargetKind.ANY,
        rate=Decimal(LARGEST_MICROS) / MICROS,
        exchange_rate=Decimal(1),
        minimum=1,
        maximum=PER,
        refill=True,
        cancel=True,
        refill_days=LARGEST,
        description=nasty(20_000),
    )
    return replace(found, **changes)  # type: ignore[arg-type]  # any field, by its name


CATEGORY = Category(ROW_ID, NAME, Platform.OTHER)

DRAFT = Draft(
    id=ROW_ID,
    person_id=BIG,
    service_id=ROW_ID,
    origin="pl:0",
    card_message_id=1,
    link=LINK,
    quantity=LARGEST,
    price=MOST,
    cost_cap=MOST,
    price_until=NOW,
    nonce=NONCE,
    like_order=None,
    state="open",
)

ORDER = Order(
    id=ROW_ID,
    person_id=BIG,
    payer=f"user:{BIG}",
    panel_id=ROW_ID,
    service_id=ROW_ID,
    service_name=NAME,
    link=LINK,
    quantity=LARGEST,
    price=MOST,
    cost_cap=MOST,
    refunded=MOST,
    state=OrderState.IN_PROGRESS,
    reason="link",
    created_at=NOW,
    placed_at=NOW,
    ended_at=None,
    can_refill=True,
    refill_days=LARGEST,
    can_cancel=True,
    card_message_id=1,
    card_news=LARGEST,
    remote_id="9" * 64,
    panel_word=NAME,
    remains=LARGEST // 3,
    start_count="9" * 40,
    first_charge="9" * 40,
    last_charge="9" * 40,
    looked_at=NOW,
    next_look_at=NOW,
    look_pause=60,
    cancel_requested_at=NOW,
    cancel_sent_at=NOW,
    cancel_answer=WORDS,
)

PERSON = Person(
    id=BIG,
    name=NAME,
    username="u" * 32,
    language_code="pt-br",
    locale="en",
    banned=True,
    let_in=False,
    reachable=False,
    first_seen_at=NOW,
)

PANEL = PanelRecord(
    id=ROW_ID,
    name=NAME,
    currency=NAME,
    balance="9" * 60,
    balance_at=NOW,
    synced_at=NOW,
    last_error=WORDS,
    last_error_at=NOW,
)


def refill(state: RefillState) -> Refill:
    return Refill(
        id=ROW_ID,
        order_id=ROW_ID,
        person_id=BIG,
        panel_id=ROW_ID,
        order_remote_id="9" * 64,
        remote_id=None,
        state=state,
        words=WORDS,
        asked_at=NOW,
        ended_at=None,
    )


def case(kind: CaseKind) -> Case:
    return Case(
        id=ROW_ID,
        kind=kind,
        order_id=ROW_ID,
        panel_id=1,
        opened_at=NOW,
        evidence=WORDS,
        resolution=None,
        resolved_by=None,
        resolved_at=None,
    )
