"""What admins are told of money at a panel has its currency, as their language writes it."""

from __future__ import annotations

import json

import pytest

from bot.domain.records import Notice
from bot.ui.screens.notices import notice
from tests.ui.extremes import look_in

NINETY_CENTS = {"en": "€0.90", "fr": "0,90 €", "ru": "0,90 €"}
LATE: dict[str, str | int] = {
    "order": 7,
    "remote": "23501",
    "price": 1_170_000,
    "cancel": "no",
    "currency": "EUR",
}
ABOUT: dict[str, str | int] = {"about": "main", "subject": 1, "since": 1, "currency": "EUR"}


def told(locale: str, kind: str, arguments: dict[str, str | int]) -> str:
    """With plain spaces, so that they can be compared."""
    look = look_in(locale, decimals=2)
    text = notice(look, Notice(1, kind, 1001, None, 0, arguments), None).text
    return text.replace("\xa0", " ").replace("\u202f", " ")


def alien(*orders: list[str]) -> dict[str, str | int]:
    counts: dict[str, str | int] = {"n": len(orders), "waiting": 2, "lost": "#3, #5"}
    return ABOUT | counts | {"shown": json.dumps(orders)}


@pytest.mark.parametrize(("locale", "money"), NINETY_CENTS.items())
def test_charges_have_their_currency(locale: str, money: str) -> None:
    assert money in told(locale, "admin-late-order", LATE | {"charge": "0.90000"})
    assert money in told(locale, "alert-foreign-spend", ABOUT | {"spent": "0.9"})
    text = told(locale, "alert-alien-order", alien(["23501", "Pending", "0.90000"]))
    assert money in text
    assert "23501" in text
    assert "#3, #5" in text


@pytest.mark.parametrize("locale", NINETY_CENTS)
def test_a_charge_that_was_not_told_is_no_sum(locale: str) -> None:
    unknown = look_in(locale).texts.plain("charge-not-told")
    late = told(locale, "admin-late-order", LATE | {"charge": ""})
    assert unknown in late
    assert "€" not in late
    assert unknown in told(locale, "alert-alien-order", alien(["23501", "Pending", ""]))


def test_a_currency_that_was_never_heard_is_the_shops() -> None:
    assert "$0.90" in told("en", "admin-late-order", LATE | {"charge": "0.9", "currency": ""})


def test_what_is_no_amount_of_money_is_shown_as_it_came() -> None:
    assert "1E+30 EUR" in told("en", "admin-late-order", LATE | {"charge": "1E+30"})
