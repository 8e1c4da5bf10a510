"""Cases that stay open: who is reminded, when, of what, and never twice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.domain.clock import DAY, HOUR, MINUTE
from bot.domain.money import Money
from bot.domain.records import CaseKind, Resolution
from bot.shop.case_desk import CaseDesk
from bot.shop.escalation import MOST_SHOWN, Escalation
from bot.shop.notices import Notices
from bot.storage import (
    Database,
    Transaction,
    cases,
    far_ahead,
    panels,
    settings,
    trust,
)
from sandbox.clock import ManualClock
from tests.databases import database_in_memory

ADMINS = (1, 2)
STRANGER = 9


class Office:
    """A shop's open cases, and a clock."""

    def __init__(self, connection: Any, folder: Path) -> None:
        self.tx = Transaction(connection)
        self.clock = ManualClock()
        self.panel = panels.ensure(self.tx, "main")
        settings.put(self.tx, "currency", "USD")
        self.folder = folder

    def open(self, reason: str = "", micros: int = 1_000_000) -> int:
        desk = CaseDesk(Notices(ADMINS))
        amount, at = Money(micros, "USD"), self.clock.now()
        kind = CaseKind.FOREIGN_SPEND
        assert desk.open_panel_case(
            self.tx, kind, self.panel, reason, "evidence", at=at, amount=amount
        )
        case: int = self.tx.value("SELECT max(id) FROM cases")
        return case

    def remind(self) -> None:
        """As after a restart: nothing is remembered but what is stored."""
        unused = Database(self.folder / "unused.db")
        notices, clock = Notices(ADMINS), self.clock
        Escalation(db=unused, clock=clock, notices=notices, admins=ADMINS).remind(self.tx)

    def lets_go_by(self, seconds: int) -> None:
        for _ in range(seconds // (5 * MINUTE)):
            self.clock.advance(5 * MINUTE)
            self.remind()

    def told(self, admin: int = 1) -> list[dict[str, Any]]:
        rows = self.tx.rows(
            "SELECT arguments FROM outbox WHERE kind = 'admin-reminder' AND person_id = :id"
            " ORDER BY id",
            id=admin,
        )
        return [json.loads(row["arguments"]) for row in rows]

    def urgencies(self, admin: int = 1) -> list[int]:
        return [one["urgency"] for one in self.told(admin)]

    def cases_told(self, admin: int = 1) -> list[list[int]]:
        return [[entry[0] for entry in json.loads(one["shown"])] for one in self.told(admin)]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with closing(database_in_memory()) as connection:
        yield Office(connection, tmp_path)


def test_nobody_is_reminded_within_two_hours(office: Office) -> None:
    office.open()
    office.lets_go_by(2 * HOUR - 5 * MINUTE)
    assert office.told() == []


def test_everybody_is_reminded_ever_more_urgently_and_once_each(office: Office) -> None:
    office.open()
    office.lets_go_by(4 * DAY + HOUR)
    assert office.urgencies(1) == office.urgencies(2) == [1, 2, 3, 3, 3]
    ages = [json.loads(one["shown"])[0][2] for one in office.told()]
    assert ages == [2 * HOUR, DAY, 2 * DAY, 3 * DAY, 4 * DAY]
    assert office.tx.value("SELECT reminders FROM cases") == 5


def test_the_one_who_took_it_is_told_first_and_all_after_a_day(office: Office) -> None:
    case = office.open()
    cases.take(office.tx, case, 2, at=office.clock.now())
    office.lets_go_by(DAY)
    assert (office.urgencies(1), office.urgencies(2)) == ([2], [1, 2])


def test_an_owner_who_is_no_admin_any_more_leaves_it_to_all(office: Office) -> None:
    cases.take(office.tx, office.open(), STRANGER, at=office.clock.now())
    office.lets_go_by(2 * HOUR)
    assert (office.urgencies(1), office.urgencies(2)) == ([1], [1])
    assert office.told(STRANGER) == []


def test_all_that_are_due_are_one_message_the_oldest_and_largest_first(office: Office) -> None:
    old = office.open("old", 1)
    office.clock.advance(MINUTE)
    small, large = office.open("small", 2_000_000), office.open("large", 3_000_000)
    office.clock.advance(3 * HOUR)
    office.remind()
    assert office.cases_told() == [[old, large, small]]
    [told] = office.told()
    assert (told["n"], told["total"]) == (3, 5_000_001)
    assert json.loads(told["shown"])[1] == [large, "main", 3 * HOUR, 3_000_000]


def test_a_long_list_is_cut_and_counted_whole(office: Office) -> None:
    for number in range(MOST_SHOWN + 3):
        office.open(str(number))
    office.lets_go_by(2 * HOUR)
    [told] = office.told()
    assert len(json.loads(told["shown"])) == MOST_SHOWN
    assert (told["n"], told["total"]) == (MOST_SHOWN + 3, (MOST_SHOWN + 3) * 1_000_000)


def test_who_looks_after_days_is_told_once_of_what_has_become_overdue(office: Office) -> None:
    office.open()
    office.clock.advance(5 * DAY + HOUR)
    for _ in range(3):
        office.remind()
    assert office.urgencies() == [3]
    office.lets_go_by(DAY - HOUR)
    assert office.urgencies() == [3, 3]


def test_what_is_decided_is_not_reminded_of(office: Office) -> None:
    case = office.open()
    office.lets_go_by(2 * HOUR)
    cases.resolve(office.tx, case, Resolution.CLOSED, by=1, at=office.clock.now())
    office.lets_go_by(2 * DAY)
    assert office.urgencies() == [1]


# Cases about a panel's account


def test_an_account_is_asked_about_once_for_each_reason(office: Office) -> None:
    desk, at = CaseDesk(Notices(ADMINS)), office.clock.now()

    def ask(reason: str, evidence: str, micros: int | None) -> bool:
        amount = None if micros is None else Money(micros, "USD")
        return desk.open_panel_case(
            office.tx, CaseKind.STRAY, office.panel, reason, evidence, at=at, amount=amount
        )

    assert ask("order 5", "first", 5)
    assert not ask("order 5", "newer", 7)
    assert ask("order 6", "another", None)
    found = cases.get(office.tx, 1)
    assert found is not None
    assert (found.order_id, found.panel_id, found.evidence) == (None, office.panel, "newer")
    assert found.amount == Money(7, "USD")
    cases.resolve(office.tx, 1, Resolution.CLOSED, by=1, at=at)
    cases.resolve(office.tx, 2, Resolution.CLOSED, by=None, at=at)
    assert not ask("order 5", "a person has decided", 9)
    assert ask("order 6", "it had only answered itself", 9)
    told = office.tx.value(
        "SELECT count(*) FROM outbox WHERE kind = 'admin-panel-case' AND person_id = 1"
    )
    assert told == 2, "the same question came twice within a day"


def test_a_clock_that_was_far_ahead_puts_no_reminder_off(office: Office) -> None:
    """Set right, it would be a year until anybody heard of the case, or the panel of an order."""
    office.clock.advance(365 * DAY)
    office.open()
    trust.rest(office.tx, office.panel, office.clock.now() + MINUTE)
    office.clock.advance(-365 * DAY)
    far_ahead.bring_near(office.tx, office.clock.now())
    assert trust.rests_until(office.tx, office.panel) == office.clock.now()
    office.remind()
    office.lets_go_by(2 * DAY)
    assert len(office.told()) == 3
