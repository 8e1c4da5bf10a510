"""What the confirm card shows is what is charged; what moved since is asked for, never a loss."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.money import Money
from bot.domain.records import Order
from bot.domain.service_types import COMMENTS_PACKAGE, DEFAULT, PACKAGE, SOLD_TYPES
from bot.domain.shop_mode import ShopMode
from bot.domain.views import Confirmed, PriceMoved, Quote
from bot.storage import ledger
from bot.ui.look import Look
from bot.ui.screens.draft import confirm_card
from bot.ui.translator import texts_of
from tests.databases import database_in_memory
from tests.shop.till import CREDIT, CUSTOMER, Till, an_offer

RATES = st.decimals(Decimal("0.000001"), Decimal(5000), places=6).map(str)
LINES = SOLD_TYPES["custom comments"]


@pytest.fixture(scope="module")
def template() -> Iterator[sqlite3.Connection]:
    with closing(database_in_memory()) as found:
        yield found


@contextmanager
def opened(template: sqlite3.Connection, *offers: Any, **rules: Any) -> Iterator[Till]:
    with closing(Till(template, offers, **rules)) as till:
        yield till


def shown(till: Till, quote: Quote) -> Decimal:
    """The sum on the button that spends it."""
    card = confirm_card(Look(texts_of("en"), till.rules), quote)
    assert card.markup is not None
    [label] = [key.text for row in card.markup.inline_keyboard for key in row if "$" in key.text]
    return Decimal(re.sub(r"[^0-9.]", "", label))


def bought(till: Till, quote: Quote) -> Order:
    done = till.confirm(quote)
    assert isinstance(done, Confirmed), done
    return done.order


@settings(max_examples=40)
@given(
    rate=RATES,
    markup=st.decimals(0, 500, places=2),
    decimals=st.integers(0, 6),
    quantity=st.integers(1, 30_000),
    mode=st.sampled_from(ShopMode),
    kind=st.sampled_from((DEFAULT, PACKAGE, LINES, COMMENTS_PACKAGE)),
    runs=st.none() | st.integers(2, 30),
)
def test_what_the_card_shows_is_what_is_charged(
    template: sqlite3.Connection,
    rate: str,
    markup: Decimal,
    decimals: int,
    quantity: int,
    mode: ShopMode,
    kind: Any,
    runs: int | None,
) -> None:
    offer = an_offer("1", rate, kind)
    count = quantity if kind is DEFAULT else quantity % 20 + 1
    dripping = runs if kind.drips else None
    with opened(template, offer, markup=markup, decimals=decimals, mode=mode) as till:
        quote = till.quote(count, runs=dripping)
        asked = shown(till, quote)
        order = bought(till, quote)
        assert order.price.decimal == asked
        assert ledger.balance(till.tx, f"held:{order.id}", "USD") == order.price
        mine = ledger.balance(till.tx, ledger.user_account(CUSTOMER), "USD")
        spent = Money.zero("USD") if mode is ShopMode.PRIVATE else order.price
        assert mine == CREDIT - spent
        cost = till.rules.cost(till.service(), order.quantity)
        assert cost <= order.cost_cap <= order.price


@pytest.mark.parametrize("mode", ShopMode)
@settings(max_examples=30)
@given(
    rate=st.decimals(Decimal("0.0001"), Decimal(100), places=4),
    factor=st.decimals(Decimal("0.05"), Decimal(20), places=3),
    markup=st.decimals(0, 100, places=1),
    percent=st.sampled_from((0, 5, 1000)),
    decimals=st.integers(0, 6),
    quantity=st.integers(1, 5000),
)
def test_nothing_is_ever_sold_below_cost(
    template: sqlite3.Connection,
    mode: ShopMode,
    rate: Decimal,
    factor: Decimal,
    markup: Decimal,
    percent: int,
    decimals: int,
    quantity: int,
) -> None:
    """Whatever the percentage; and the price that is charged is always one that was shown."""
    given_rules = {"markup": markup, "decimals": decimals, "mode": mode}
    offer = an_offer("1", str(rate))
    with opened(template, offer, move_percent=Decimal(percent), **given_rules) as till:
        quote = till.quote(quantity)
        till.reprice(str(rate * factor))
        outcome = till.confirm(quote)
        if isinstance(outcome, PriceMoved):
            assert outcome.old == quote.price < outcome.quote.price
            assert factor > 1
            quote = outcome.quote
            outcome = till.confirm(quote)
        assert isinstance(outcome, Confirmed), outcome
        assert outcome.order.price == quote.price
        assert till.rules.cost(till.service(), quantity) <= outcome.order.cost_cap


# Where the line is


MOVES = [
    ("0.90", "0.945", True),
    ("0.90", "0.9451", False),
    ("0.90", "0.60", True),
    ("0.90", "1.30", False),
]


@pytest.mark.parametrize(("before", "now", "sold"), MOVES)
def test_a_rise_beyond_the_threshold_is_asked_for(
    template: sqlite3.Connection, before: str, now: str, sold: bool
) -> None:
    with opened(template, an_offer("1", before)) as till:
        quote = till.quote()
        till.reprice(now)
        outcome = till.confirm(quote)
        assert isinstance(outcome, Confirmed if sold else PriceMoved)
        if isinstance(outcome, Confirmed):
            assert outcome.order.price == quote.price


def test_a_rise_that_leaves_the_price_as_it_is_asks_nothing(template: sqlite3.Connection) -> None:
    """Prices in whole dollars: 1 is 1, whether the cost is 0.50 or 0.60."""
    with opened(template, an_offer("1", "0.50"), decimals=0) as till:
        quote = till.quote()
        till.reprice("0.60")
        assert bought(till, quote).price.decimal == 1


def test_at_cost_any_rise_is_asked_for(template: sqlite3.Connection) -> None:
    with opened(template, an_offer("1"), mode=ShopMode.PRIVATE) as till:
        quote = till.quote()
        till.reprice("0.9001")
        outcome = till.confirm(quote)
        assert isinstance(outcome, PriceMoved)
        assert bought(till, outcome.quote).price.decimal == Decimal("0.9001")


def test_the_question_keeps_all_that_was_typed_and_voids_the_old_card(
    template: sqlite3.Connection,
) -> None:
    with opened(template, an_offer("1")) as till:
        quote = till.quote(700, runs=3)
        till.reprice("1.20")
        moved = till.confirm(quote, repeat=True)
        assert isinstance(moved, PriceMoved)
        new, old = moved.quote.draft, quote.draft
        assert moved.repeat
        assert (new.id, new.link, new.quantity, new.runs, new.interval, new.fields) == (
            old.id, old.link, old.quantity, old.runs, old.interval, old.fields,
        )  # fmt: skip
        assert till.confirm(quote) == "expired"
        assert bought(till, moved.quote).quantity == 2100


def test_a_card_of_before_the_upgrade_that_knows_no_cost_is_asked_for_anew(
    template: sqlite3.Connection,
) -> None:
    with opened(template, an_offer("1")) as till:
        quote = till.quote()
        till.tx.run("UPDATE draft SET cost = NULL")
        till.reprice("0.91")
        assert isinstance(till.confirm(quote), PriceMoved)


def test_a_correction_counts_as_a_rise(template: sqlite3.Connection) -> None:
    with opened(template, an_offer("1")) as till:
        quote = till.quote()
        till.charged("1.35")
        outcome = till.confirm(quote)
        assert isinstance(outcome, PriceMoved)
        assert outcome.quote.price.decimal == Decimal("1.755")
