"""Every screen in every language is within Telegram's limits, whatever it is asked to show."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import cache
from types import ModuleType
from unittest import TestCase

import pytest
from aiogram.filters.callback_data import CallbackData

from bot.domain.clock import HOUR
from bot.domain.left_out import LeftOut
from bot.domain.money import Money
from bot.domain.order_filters import OrderFilter
from bot.domain.order_life import OrderState
from bot.domain.proposals import Deed
from bot.domain.records import CaseKind
from bot.domain.resolver import Candidate, Hurdle
from bot.domain.views import CaseView, InquiryView, Wish
from bot.telegram.visit import LONGEST_TOAST
from bot.ui import callbacks
from bot.ui.callbacks import (
    AdminBundle,
    CategoryPage,
    LookUpCase,
    OpenBundle,
    OpenCase,
    OpenOrder,
    OpenService,
    PastedServices,
    PickForLinks,
    PlatformPage,
    TakePasted,
)
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
    keys,
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
from bot.ui.translator import shipped_locales
from tests.samples import in_languages, one_test_in
from tests.ui.every_screen import SCREENS
from tests.ui.extremes import LITERAL, NOW, ORDER, ROW_ID, ZERO, case, look_in
from tests.ui.limits import entries, shown

pytestmark = one_test_in(4)

MODULES = (
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
    settings,
    paste,
    start,
    stats,
    support,
    help_screens,
    wallet,
)


def name_of(function: Callable[..., Screen]) -> str:
    return f"{function.__module__.rpartition('.')[2]}.{function.__name__}"


def screens_of(module: ModuleType) -> set[Callable[..., Screen]]:
    return {
        function
        for _, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not function.__name__.startswith("_")
        and inspect.signature(function).return_annotation in {"Screen", Screen}
    }


@cache
def drawn(function: Callable[..., Screen], locale: str) -> list[tuple[Screen, str]]:
    """Each drawing of a screen, with what is read on it; all have passed the limits."""
    with TestCase().assertNoLogs("bot.ui.translator"):  # a missing argument would be one
        return [(screen, shown(screen)) for screen in SCREENS[function](look_in(locale))]


def test_every_screen_is_drawn_here() -> None:
    there_are = {function for module in MODULES for function in screens_of(module)}
    assert {name_of(one) for one in there_are} == {name_of(one) for one in SCREENS}


@pytest.mark.parametrize(("function", "locale"), in_languages(SCREENS, name_of))
def test_a_screen_is_within_the_limits(function: Callable[..., Screen], locale: str) -> None:
    assert len(drawn(function, locale)) >= 1


SHOWS_WORDS_OF_OTHERS: tuple[Callable[..., Screen], ...] = (
    cases.case_card,
    admin.customer,
    deciding.found_order,
    cases.closed_list,
    catalogue.left_out,
    catalogue.sync_report,
    balances.balances,
    browse.services,
    browse.search_results,
    bundles.admin_card,
    bundles.bundle_card,
    draft.confirm_card,
    draft.quantity_card,
    draft.service_card,
    draft.top_up,
    drip.interval_card,
    drip.runs_card,
    forms.field_card,
    freeze.freeze,
    mass.many_quantity,
    mass.refused_orders,
    mass.summary_card,
    mass.table,
    notices.notice,
    orders.order_card,
    panel_book.panel_book,
    paste.services,
    paste.several,
    paste.refused,
    paste.private_place,
    stats.stats,
    support.ask_answer,
    support.ask_ticket,
    support.notice,
    support.staff_ticket,
    support.support_home,
    support.ticket_page,
)


@pytest.mark.parametrize(("function", "locale"), in_languages(SHOWS_WORDS_OF_OTHERS, name_of))
def test_what_others_wrote_is_shown_as_they_wrote_it(
    function: Callable[..., Screen], locale: str
) -> None:
    assert any(LITERAL in text for _, text in drawn(function, locale))


PAGED: tuple[tuple[Callable[..., Screen], type[CallbackData]], ...] = (
    (browse.platforms, PlatformPage),
    (browse.categories, CategoryPage),
    (browse.services, OpenService),
    (browse.search_results, OpenService),
    (paste.services, TakePasted),
    (paste.several, PastedServices),
    (orders.order_list, OpenOrder),
    (mass.services_for_links, PickForLinks),
    (bundles.offered, OpenBundle),
    (bundles.admin_list, AdminBundle),
    (cases.case_list, OpenCase),
    (cases.closed_list, OpenCase),
)


@pytest.mark.parametrize(
    ("function", "address", "locale"), in_languages(PAGED, lambda one: name_of(one[0]))
)
def test_a_page_lists_at_most_eight(
    function: Callable[..., Screen], address: type[CallbackData], locale: str
) -> None:
    counts = [entries(screen, address.__prefix__) for screen, _ in drawn(function, locale)]
    assert 0 < max(counts) <= keys.PAGE == 8


@pytest.mark.parametrize("locale", shipped_locales())
@pytest.mark.parametrize("what", ["cancel", "refill"])
def test_answers_to_wishes_fit_a_toast(what: str, locale: str) -> None:
    for wish in Wish:
        assert 1 <= len(orders.wish_toast(look_in(locale), wish, what)) <= LONGEST_TOAST


def test_pages_have_a_previous_a_counter_and_a_next() -> None:
    look = look_in("en")

    def turn(page: int, count: int) -> list[str]:
        row = keys.pages(look, page, count, lambda to: callbacks.Orders(page=to))
        return [f"{key.text} {key.callback_data or ''}".strip() for key in row]

    assert turn(0, 1) == []
    assert turn(0, 3) == ["1/3", "Next › ol:1"]
    assert turn(1, 3) == ["‹ Previous ol:0", "2/3", "Next › ol:2"]
    assert turn(2, 3) == ["‹ Previous ol:1", "3/3"]


@pytest.mark.parametrize(
    ("page", "entries_", "expected"), [(-1, 9, 0), (0, 0, 0), (1, 9, 1), (2, 9, 1), (7, 8, 0)]
)
def test_a_page_that_is_gone_becomes_the_nearest(page: int, entries_: int, expected: int) -> None:
    assert keys.on_page(page, entries_) == expected


# The addresses of buttons

LONGEST_WORDS = {
    "source": "Z",
    "nonce": "Z" * 16,
    "locale": "ZZ",
    "page": "Z" * 7,
    "remote_id": "Z" * 40,
    "decision": Deed.WRITE_OFF.value,
    "reason": max(LeftOut, key=len),
    "which": OrderFilter.PROBLEM,
}
"""Text in addresses, by field; all of it is ASCII."""

ADDRESSES = [
    address
    for _, address in inspect.getmembers(callbacks, inspect.isclass)
    if issubclass(address, CallbackData) and address not in (CallbackData, callbacks.Address)
]


@pytest.mark.parametrize("address", ADDRESSES, ids=lambda address: address.__name__)
def test_an_address_fits_a_button_whatever_the_numbers(address: type[CallbackData]) -> None:
    values: dict[str, int | str] = {
        name: ROW_ID if field.annotation is int else LONGEST_WORDS[name]
        for name, field in address.model_fields.items()
    }
    packed = address(**values).pack()
    assert len(packed.encode()) <= 64
    assert address.unpack(packed) == address(**values)
    assert packed == CallbackData.pack(address(**values))


@pytest.mark.parametrize("word", ["a:b", "x" * 64, "ж" * 32])
def test_an_address_that_cannot_be_read_again_is_refused(word: str) -> None:
    with pytest.raises(ValueError, match=r"can not be used|too long"):
        callbacks.ConfirmOrder.model_construct(draft=1, nonce=word, repeat=0).pack()


def test_no_two_addresses_have_one_prefix() -> None:
    prefixes = [address.__prefix__ for address in ADDRESSES]
    assert len(set(prefixes)) == len(prefixes)


# Cases on a phone

LONGEST_CARD = 900
MOST_ROWS = 9


@pytest.mark.parametrize(("hurdle", "locale"), in_languages(Hurdle, str))
def test_the_card_of_a_usual_case_is_short_and_says_what_is_asked(
    hurdle: Hurdle, locale: str
) -> None:
    """All of it but the advice, which is folded, and with as many candidates as are shown."""
    look = look_in(locale)
    screen = cases.case_card(look, usual_case(hurdle), reader=1)
    open_part, folded, _ = screen.text.partition("<blockquote expandable>")
    assert folded
    assert len(shown(Screen(open_part))) <= LONGEST_CARD
    assert look.texts("case-asks-unknown-outcome") in open_part.splitlines()
    assert look.texts(f"hurdle-{hurdle}") in open_part.splitlines()
    assert entries(screen, LookUpCase.__prefix__) == cases.MOST_CANDIDATES
    assert len(screen.rows) <= MOST_ROWS


def usual_case(hurdle: Hurdle) -> CaseView:
    order = replace(
        ORDER,
        id=1017,
        person_id=5_012_345_678,
        state=OrderState.UNKNOWN,
        service_name="Instagram Followers | High Quality | 30 Days Refill",
        link="https://www.instagram.com/practice.account",
        quantity=1000,
        price=Money(1_170_000, "USD"),
        refunded=ZERO,
        remote_id=None,
    )
    asked = replace(
        case(CaseKind.UNKNOWN_OUTCOME),
        id=12,
        evidence="HTTP 502\n<html><body>Bad gateway</body></html>",
        amount=order.price,
        owner=1,
    )
    found = tuple(Candidate(23_501 + n, Decimal("0.90"), "In progress") for n in range(9))
    inquiry = InquiryView(
        NOW, "23498", "23510", Decimal(20), Decimal("0.9"), 4, 9, NOW, hurdle, found, None
    )
    names = {1: "Anna", order.person_id: "Customer"}
    return CaseView(asked, order, "main", "USD", 3 * HOUR, NOW, inquiry, names=names)
