"""Arabic and Persian: nothing among words from the right is laid out the wrong way round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from fluent.syntax import ast as ftl

from bot.domain.money import Money
from bot.domain.order_life import OrderState
from bot.domain.records import CaseKind, LedgerEntry
from bot.domain.resolver import Candidate
from bot.domain.views import CaseView, InquiryView, OrderPage, Statement
from bot.ui import formatting
from bot.ui.screens import again, browse, cases, orders, wallet
from tests.ui.extremes import CATEGORY, NOW, ORDER, ZERO, case, look_in, service
from tests.ui.test_locales import messages

FROM_THE_RIGHT = ("ar", "fa")
LEFT, RIGHT, HARD = "\u200e", "\u200f", "\u00a0"
OPENS, ENDS = formatting.ISOLATE, formatting.ISOLATE_END
NAME = "Views | Max 500K"


def apart(text: str) -> str:
    return f"{OPENS}{text}{ENDS}"


# Money


@pytest.mark.parametrize(
    ("locale", "cents", "expected"),
    [
        ("ar", 150, f"{RIGHT}{apart('+1.50')}{HARD}US${LEFT}"),
        ("ar", -150, f"{RIGHT}{apart('-1.50')}{HARD}US${LEFT}"),
        ("fa", 150, f"{apart(f'+{LEFT}${HARD}1.50')}{LEFT}"),
        ("fa", -150, f"{apart(f'-{LEFT}${HARD}1.50')}{LEFT}"),
        ("fa", 0, f"{LEFT}${HARD}0.00{LEFT}"),
        ("en", 150, "+$1.50"),
        ("en", -150, "-$1.50"),
        ("fr", 150, f"+1,50{HARD}$US"),
        ("hi", -150, "-$1.50"),
    ],
)
def test_a_sign_stays_before_its_digits(locale: str, cents: int, expected: str) -> None:
    amount = Money.floor(Decimal(cents) / 100, "USD")
    assert formatting.change(amount, locale, 2) == expected


@pytest.mark.parametrize("locale", FROM_THE_RIGHT)
def test_a_statement_shows_what_came_and_went_with_its_sign(locale: str) -> None:
    look = look_in(locale, decimals=2)
    amount = Money.floor(Decimal("1.5"), "USD")
    entries = [LedgerEntry("hold", "order:17", NOW, -amount, ZERO)]
    shown = wallet.wallet(look, Statement(ZERO, ZERO, entries, 0, 1))
    assert look.change(-amount) in shown.text
    assert apart("#17") in shown.text
    assert shown.rich is not None
    assert look.change(-amount) in shown.rich.model_dump_json()


# Names and numbers beside words


@pytest.mark.parametrize(("locale", "number"), [("ar", apart("#17")), ("en", "#17")])
def test_the_number_of_an_order_on_a_button(locale: str, number: str) -> None:
    (key,) = again.again_row(look_in(locale), replace(ORDER, id=17))
    assert key.text.endswith(f" · {number}")


@pytest.mark.parametrize(("locale", "name"), [("fa", apart(NAME)), ("en", NAME)])
def test_a_name_in_a_table(locale: str, name: str) -> None:
    look = look_in(locale)
    sold = browse.services(look, CATEGORY, [service(name=NAME, refill=False)], 0, back_page=0)
    ordered = orders.order_list(look, OrderPage([replace(ORDER, service_name=NAME)], 0, 1))
    for shown in (sold, ordered):
        assert shown.rich is not None
        assert f'"{name}"' in shown.rich.model_dump_json()


@pytest.mark.parametrize("locale", FROM_THE_RIGHT)
def test_what_a_panel_says_on_a_button(locale: str) -> None:
    found = (Candidate(9, Decimal("0.5"), "Completed"),)
    inquiry = InquiryView(NOW, None, None, None, None, 1, 1, None, None, found, None)
    order = replace(ORDER, state=OrderState.UNKNOWN)
    view = CaseView(case(CaseKind.UNKNOWN_OUTCOME), order, "main", "USD", inquiry=inquiry)
    shown = cases.case_card(look_in(locale), view, reader=1)
    labels = [key.text for row in shown.rows for key in row]
    assert any(text.endswith(f"{apart('0.5 USD')} · {apart('Completed')}") for text in labels)


# The files

_CODE = re.compile(r"<code>.*?</code>")
_LETTER = r"[\u0620-\u06ff]"
_BEGINS_APART = re.compile(rf"[^\w{RIGHT}{OPENS}\ufffc]*{OPENS}")
_COMMAND = re.compile(rf"{_LETTER}[^\n]*(?<!{OPENS})(?:<code>[/#]|(?<![\w/<>:{OPENS}])/[a-z])")


def lines(locale: str) -> Iterator[tuple[str, str]]:
    """Each line of what does not depend on a choice; U+FFFC stands for what is filled in."""
    for key, message in messages(locale).items():
        parts = () if message.value is None else message.value.elements
        text = "".join(
            one.value if isinstance(one, ftl.TextElement) else "\ufffc" for one in parts
        )
        yield from ((key, line) for line in text.split("\n"))


@pytest.mark.parametrize("locale", FROM_THE_RIGHT)
def test_a_line_with_words_begins_from_the_right(locale: str) -> None:
    """Some apps take the side from the first letter, and look for it in foreign names too."""
    wrong = set()
    for key, line in lines(locale):
        plain = re.sub("<[^>]*>", "", _CODE.sub("", line))
        outside = re.sub(f"{OPENS}.*?{ENDS}", "", plain)
        if _BEGINS_APART.match(plain) and re.search(rf"{_LETTER}|\ufffc", outside):
            wrong.add(key)
    assert wrong == set()


@pytest.mark.parametrize("locale", FROM_THE_RIGHT)
def test_a_command_among_words_keeps_its_slash_in_front(locale: str) -> None:
    assert {key for key, line in lines(locale) if _COMMAND.search(line)} == set()


@pytest.mark.parametrize("locale", FROM_THE_RIGHT)
def test_what_is_laid_out_apart_ends_in_its_line(locale: str) -> None:
    """Never within code: what is copied from there is typed somewhere."""
    assert {
        key
        for key, line in lines(locale)
        if line.count(OPENS) != line.count(ENDS)
        or re.search(rf"<code>[^<]*[{OPENS}{RIGHT}]", line)
    } == set()
