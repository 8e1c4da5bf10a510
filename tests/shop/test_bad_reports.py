"""Reports that make no sense, or more than one: the right money moves, once, or a person is asked.

Each is what a panel has written, from the JSON on, taken by the tracker's own transaction.
"""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from bot.domain.panel_book import units
from bot.panel import NoAnswer, OrderReport, answers
from bot.shop.alerts import Alerts
from bot.shop.case_desk import CaseDesk
from bot.shop.health import PanelHealth
from bot.shop.notices import Notices
from bot.shop.price_truth import PriceTruth
from bot.shop.settlement import Settlement
from bot.shop.tracking import Tracker
from bot.storage import Database, panel_book, panels
from bot.storage.invariants import broken_invariants
from tests.shop.till import ADMIN, Till

Said = dict[str, object]
QUANTITY = 1000
CHARGE = "0.90"
PRICE = Decimal("1.17")


def tracker(till: Till) -> Tracker:
    notices = Notices([ADMIN])
    return Tracker(
        db=Database(Path("unused.db")),
        clock=till.clock,
        settlement=Settlement(notices),
        notices=notices,
        health=PanelHealth(clock=till.clock, alerts=Alerts(notices)),
        price_truth=PriceTruth(clock=till.clock, case_desk=CaseDesk(notices), reload=_nothing),
        track_seconds=60,
    )


async def _nothing() -> None:
    """Nothing is sold meanwhile."""


def said(status: object, remains: object = None, **others: object) -> Said:
    """An answer about the order; without `remains` where that is None."""
    written = {} if remains is None else {"remains": remains}
    return {"status": status, "charge": CHARGE, "currency": "USD", **written, **others}


BACK = {"whole": PRICE, "400": Decimal("0.468"), "none": Decimal(0)}
"""What is refunded of 1,000 when so much remains."""

STORIES: dict[str, tuple[list[Said], str, str, set[str]]] = {
    "less than nothing remains": ([said("Partial", -5)], "partial", "none", {"refund_by_hand"}),
    "more than all remains": ([said("Partial", 1001)], "partial", "none", {"refund_by_hand"}),
    "nobody says what remains": ([said("Partial")], "partial", "none", {"refund_by_hand"}),
    "words in place of what remains": (
        [said("Partial", "a few")], "partial", "none", {"refund_by_hand"},
    ),
    "a fraction remains": ([said("Partial", "400.5")], "partial", "none", {"refund_by_hand"}),
    "a number too long to be one": (
        [said("Partial", "9" * 30)], "partial", "none", {"refund_by_hand"},
    ),
    "senseless, then sensible": (
        [said("Partial", -5), said("Partial", 400)], "partial", "400", set(),
    ),
    "it goes back": (
        [said("In progress", 500), said("Pending", 1000), said("Processing", 900)],
        "in_progress", "none", set(),
    ),
    "it goes back after its end": (
        [said("Completed", 0), said("In progress", 300)], "completed", "none", set(),
    ),
    "completed, partial, canceled": (
        [said("Completed", 0), said("Partial", 400), said("Canceled", 1000, charge="0")],
        "canceled", "whole", set(),
    ),
    "the same refund three times": (
        [said("Partial", 400)] * 3, "partial", "400", set(),
    ),
    "a refund that shrinks": (
        [said("Partial", 400), said("Partial", 100)], "partial", "400", set(),
    ),
    "canceled three times": ([said("Canceled", 1000)] * 3, "canceled", "whole", set()),
    "completed after it was paid back": (
        [said("Canceled", 1000), said("Completed", 0)], "canceled", "whole", {"odd_report"},
    ),
    "canceled, and less than nothing remains": (
        [said("Canceled", -1)], "canceled", "none", {"refund_by_hand"},
    ),
    "a word that nobody knows": (
        [said("Vanished", 400)], "placed", "none", {"odd_report"},
    ),
    "a charge in another currency": (
        [said("Completed", 0, charge="74.1", currency="INR")], "completed", "none", {"charge"},
    ),
    "a part comes back in another currency": (
        [said("Partial", 400, charge="44.5", currency="INR")], "partial", "400", set(),
    ),
    "nothing was charged, in another currency": (
        [said("Canceled", None, charge="0", currency="INR")], "canceled", "whole", set(),
    ),
    "an end that is taken back twice": (
        [said("Completed", 0), said("Partial", 400), said("Completed", 0), said("Partial", 400)],
        "partial", "400", set(),
    ),
    "less comes back, then all": (
        [said("Partial", 400), said("Canceled", 1000)], "canceled", "whole", set(),
    ),
    "pending after it was canceled": (
        [said("Canceled", 1000), said("Pending", 1000)], "canceled", "whole", set(),
    ),
    "partial, and nothing remains": ([said("Partial", 0)], "partial", "none", set()),
    "partial, and all remains": ([said("Partial", 1000)], "partial", "whole", set()),
    "what remains is true": ([said("Partial", True)], "partial", "none", {"refund_by_hand"}),
    "what remains is nothing": ([said("Partial", "")], "partial", "none", {"refund_by_hand"}),
    "what remains is a list": ([said("Partial", [400])], "partial", "none", {"refund_by_hand"}),
    "less than nothing remains of what runs": (
        [said("In progress", -5), said("In progress", 1001), said("In progress", "soon")],
        "in_progress", "none", set(),
    ),
    "less than nothing remains of what is done": (
        [said("Completed", -7)] * 2, "completed", "none", set(),
    ),
    "canceled, and what remains is a list": (
        [said("Canceled", [400])], "canceled", "none", {"refund_by_hand"},
    ),
    "canceled, and what remains is false": (
        [said("Canceled", False)], "canceled", "none", {"refund_by_hand"},
    ),
    "canceled, in words": ([said("Canceled", "all")], "canceled", "none", {"refund_by_hand"}),
    "canceled, and more than all remains": (
        [said("Canceled", 1001)], "canceled", "none", {"refund_by_hand"},
    ),
    "a charge that is no number": (
        [said("Partial", 400, charge="free")], "partial", "400", set(),
    ),
    "a charge below zero": (
        [said("Partial", 400, charge="-0.9")], "partial", "400", set(),
    ),
}  # fmt: skip
"""What the panel said, the state and the refund that it comes to, and the cases left open."""


@pytest.mark.parametrize("story", STORIES)
def test_a_report_moves_the_right_money_or_asks(till: Till, story: str) -> None:
    reports, state, back, asked = STORIES[story]
    order, track = till.place(QUANTITY), tracker(till)
    for document in reports:
        till.clock.advance(3600)
        report = answers.order(document, order.remote_id or "")
        assert isinstance(report, OrderReport)
        track.take_report(till.tx, till.order(order.id), report, {})
        assert not broken_invariants(till.tx)
    order = till.order(order.id)
    assert (order.state, order.refunded.decimal) == (state, BACK[back])
    open_cases = till.tx.rows("SELECT kind FROM cases WHERE resolution IS NULL")
    assert {row["kind"] for row in open_cases} == asked
    paid = till.tx.value("SELECT count(*) FROM ledger_tx WHERE kind = 'refund'")
    assert paid <= len({str(one) for one in reports})


def test_a_charge_in_another_currency_is_no_cost_in_this_one(till: Till) -> None:
    """Neither the prices nor the panel's book take rupees for dollars."""
    panels.record_balance(till.tx, till.panel, "100", "USD", at=till.clock.now())
    order, track = till.place(QUANTITY), tracker(till)
    for document in (
        said("In progress", 1000, charge="74.1", currency="INR"),
        said("Partial", 400, charge="44.46", currency="INR"),
    ):
        report = answers.order(document, order.remote_id or "")
        assert isinstance(report, OrderReport)
        track.take_report(till.tx, till.order(order.id), report, {})
    booked = panel_book.of_order(till.tx, order.id)
    assert (units(booked.cost), units(booked.kept)) == (Decimal("0.9"), Decimal("0.54"))
    assert till.order(order.id).refunded.decimal == BACK["400"]
    assert till.service().rate == Decimal("0.90")
    [case] = till.tx.rows("SELECT reason FROM cases WHERE kind = 'charge'")
    assert case["reason"].endswith("in INR")


@pytest.mark.parametrize(
    "document",
    [
        {},
        [],
        {"status": ""},
        {"status": "\x00"},
        {"status": 5},
        {"status": None},
        {"status": ["Completed"]},
        {"status": "Completed", "order": "77"},
    ],
    ids=str,
)
def test_what_says_nothing_of_the_order_is_no_report(document: object) -> None:
    assert answers.order(document, "1") == NoAnswer()
