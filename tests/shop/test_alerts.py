"""When admins are told of trouble: at once, then daily while it lasts, and when it is over."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from bot.domain.alerts import Alert, AlertKind, about
from bot.domain.clock import DAY, HOUR, MINUTE
from bot.panel import PanelAnswerError, PanelRefusedError, PanelUnreachableError, RejectionClass
from bot.shop.alerts import Alerts
from bot.shop.health import PanelHealth
from bot.shop.notices import Notices
from bot.storage import Transaction, alerts, panels
from sandbox.clock import ManualClock
from tests.databases import database_in_memory

ADMINS = (1, 2)
DOWN, LOW = AlertKind.PANEL_DOWN, AlertKind.LOW_BALANCE
SILENCE = PanelUnreachableError("status", "no connection")


class Desk:
    """One panel, two admins, and what they were told."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.tx = Transaction(connection)
        self.clock = ManualClock()
        self.panel = panels.ensure(self.tx, "main")
        self.alerts = Alerts(Notices(ADMINS))
        self.health = PanelHealth(clock=self.clock, alerts=self.alerts)

    def raise_alert(self, kind: AlertKind = LOW) -> None:
        self.alerts.raise_alert(self.tx, kind, self.panel, at=self.clock.now(), words="why")

    def clear(self, kind: AlertKind = LOW) -> None:
        self.alerts.clear(self.tx, kind, self.panel, at=self.clock.now())

    def told(self) -> list[str]:
        """The kinds of what the first admin was told, in order."""
        rows = self.tx.rows("SELECT kind FROM outbox WHERE person_id = 1 ORDER BY id")
        return [row["kind"].removeprefix("alert-") for row in rows]

    def going_on(self) -> list[AlertKind]:
        return [alert.kind for alert in alerts.going_on(self.tx)]


@pytest.fixture
def desk() -> Iterator[Desk]:
    with closing(database_in_memory()) as connection:
        yield Desk(connection)


def test_every_admin_hears_what_and_since_when(desk: Desk) -> None:
    since = desk.clock.now()
    desk.raise_alert()
    rows = desk.tx.rows("SELECT person_id, arguments FROM outbox ORDER BY person_id")
    assert [row["person_id"] for row in rows] == list(ADMINS)
    told = json.loads(rows[0]["arguments"])
    assert told == {"about": "main", "subject": desk.panel, "since": since, "words": "why"}
    assert alerts.going_on(desk.tx) == [Alert(LOW, desk.panel, "main", since)]


def test_what_lasts_is_told_again_once_a_day(desk: Desk) -> None:
    since = desk.clock.now()
    for _ in range(3 * DAY // (30 * MINUTE)):
        desk.raise_alert()
        desk.clock.advance(30 * MINUTE)
    assert desk.told() == ["low-balance"] * 3
    latest = desk.tx.value("SELECT arguments FROM outbox ORDER BY id DESC LIMIT 1")
    assert json.loads(latest)["since"] == since


def test_its_end_is_told_once(desk: Desk) -> None:
    desk.raise_alert()
    desk.clock.advance(2 * HOUR)
    for _ in range(3):
        desk.clear()
    assert desk.told() == ["low-balance", "over"]
    assert desk.going_on() == []
    over = json.loads(desk.tx.value("SELECT arguments FROM outbox WHERE kind = 'alert-over'"))
    assert over == {"alert": "low-balance", "about": "main", "seconds": 2 * HOUR}


def test_the_end_of_nothing_is_not_told(desk: Desk) -> None:
    desk.clear()
    assert desk.told() == []


def test_what_comes_back_is_told_again(desk: Desk) -> None:
    desk.raise_alert()
    desk.clear()
    desk.clock.advance(HOUR)
    desk.raise_alert()
    assert desk.told() == ["low-balance", "over", "low-balance"]


def test_what_comes_and_goes_is_told_once_an_hour_at_most(desk: Desk) -> None:
    for _ in range(5 * HOUR // MINUTE):
        desk.raise_alert()
        desk.clear()
        desk.clock.advance(MINUTE)
    assert desk.told() == ["low-balance", "over"] * 5


def test_what_came_back_soon_and_stays_is_told_after_the_hour(desk: Desk) -> None:
    desk.raise_alert()
    desk.clear()
    for _ in range(2 * HOUR // MINUTE):
        desk.clock.advance(MINUTE)
        desk.raise_alert()
    assert desk.told() == ["low-balance", "over", "low-balance"]
    assert desk.going_on() == [LOW]


def test_one_trouble_does_not_hide_another(desk: Desk) -> None:
    other = panels.ensure(desk.tx, "second")
    desk.raise_alert(LOW)
    desk.raise_alert(DOWN)
    desk.alerts.raise_alert(desk.tx, LOW, other, at=desk.clock.now())
    assert desk.told() == ["low-balance", "panel-down", "low-balance"]


def test_a_service_that_is_seen_to_needs_no_all_clear(desk: Desk) -> None:
    desk.raise_alert(AlertKind.SERVICE_FAILING)
    desk.clear(AlertKind.SERVICE_FAILING)
    assert desk.told() == ["service-failing"]


@pytest.mark.parametrize("kind", AlertKind)
def test_every_kind_finds_its_subject(desk: Desk, kind: AlertKind) -> None:
    desk.raise_alert(kind)
    [found] = alerts.going_on(desk.tx)
    assert found.name == ("main" if about(kind) == "panel" else "")


# A panel's health


def fail(desk: Desk, seconds: int, *, every: int = 60) -> None:
    for _ in range(seconds // every):
        desk.health.failed(desk.tx, desk.panel, SILENCE)
        desk.clock.advance(every)


def test_a_panel_is_down_after_five_minutes(desk: Desk) -> None:
    fail(desk, 5 * MINUTE)
    assert desk.told() == []
    fail(desk, MINUTE)
    assert desk.told() == ["panel-down"]
    fail(desk, HOUR)
    assert desk.told() == ["panel-down"]


def test_a_panel_is_not_down_after_two_calls(desk: Desk) -> None:
    for _ in range(2):
        desk.health.failed(desk.tx, desk.panel, SILENCE)
        desk.clock.advance(HOUR)
    assert desk.told() == []
    desk.health.failed(desk.tx, desk.panel, PanelAnswerError("status", "a web page"))
    assert desk.told() == ["panel-down"]


@pytest.mark.parametrize("answer", ["good", "refusal"])
def test_any_answer_breaks_the_silence(desk: Desk, answer: str) -> None:
    for _ in range(20):
        fail(desk, 4 * MINUTE)
        if answer == "good":
            desk.health.heard(desk.tx, desk.panel)
        else:
            error = PanelRefusedError("status", "Incorrect order ID")
            desk.health.failed(desk.tx, desk.panel, error)
    assert desk.told() == []


def test_a_panel_that_answers_again_is_well(desk: Desk) -> None:
    fail(desk, 10 * MINUTE)
    desk.health.heard(desk.tx, desk.panel)
    assert desk.told() == ["panel-down", "over"]
    fail(desk, 4 * MINUTE)
    assert desk.going_on() == []


def test_an_order_given_up_is_told_at_once(desk: Desk) -> None:
    desk.health.unreachable(desk.tx, desk.panel, "no connection")
    assert desk.told() == ["panel-down"]


@pytest.mark.parametrize(
    ("reason", "kind"),
    [
        (RejectionClass.KEY, AlertKind.KEY_REFUSED),
        (RejectionClass.ACCOUNT, AlertKind.ACCOUNT_REFUSED),
        (RejectionClass.FUNDS, AlertKind.LOW_BALANCE),
        (RejectionClass.LINK, None),
        (RejectionClass.SERVICE, None),
        (None, None),
    ],
)
def test_refusals_of_us_are_told_those_of_one_order_are_not(
    desk: Desk, reason: RejectionClass | None, kind: AlertKind | None
) -> None:
    for _ in range(3):
        desk.health.refused(desk.tx, desk.panel, reason, "no")
    assert desk.going_on() == ([] if kind is None else [kind])
    assert len(desk.told()) == (kind is not None)


def test_whoever_accepts_the_key_again_is_well(desk: Desk) -> None:
    desk.health.failed(
        desk.tx, desk.panel, PanelRefusedError("balance", "Invalid API key", RejectionClass.KEY)
    )
    # That a web page answers for a while says nothing of the key.
    desk.health.failed(desk.tx, desk.panel, PanelAnswerError("balance", "a web page"))
    assert desk.going_on() == [AlertKind.KEY_REFUSED]
    desk.health.refused(desk.tx, desk.panel, RejectionClass.LINK, "bad link")
    assert desk.going_on() == []
    assert desk.told() == ["key-refused", "over"]


def test_an_empty_account_has_a_good_key_and_stays_empty(desk: Desk) -> None:
    """Only what is left at the panel says that there is enough again."""
    desk.health.refused(desk.tx, desk.panel, RejectionClass.KEY, "Invalid API key")
    desk.health.refused(desk.tx, desk.panel, RejectionClass.FUNDS, "Not enough funds")
    desk.health.heard(desk.tx, desk.panel)
    assert desk.going_on() == [LOW]
