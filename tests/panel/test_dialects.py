"""Every dialect and every single quirk of the practice panel, with all ten calls, over HTTP.

What the client says is compared with the panel's books. `needs` are the settings of the profile
with which an operator would get full service there.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from decimal import Decimal
from random import Random

import pytest
from aiohttp.test_utils import TestServer
from pydantic import SecretStr

from bot.domain.panel_words import OrderWord, RefillWord
from bot.panel import (
    AddOutcome,
    AddRequest,
    CancelAccepted,
    NoAnswer,
    NotSent,
    OrderReport,
    PanelAccount,
    PanelAnswerError,
    PanelBusyError,
    PanelClient,
    PanelError,
    PanelRefusedError,
    Placed,
    RefillReceipt,
    RefillReport,
    Refusal,
    Rejected,
    RejectionClass,
    Timeouts,
    Unknown,
    profile_from,
)
from sandbox.clock import ManualClock
from sandbox.panel.books import PanelBooks
from sandbox.panel.dialects import DIALECT_NEEDS, DIALECTS, PERFECT_PANEL, QUIRKS, Dialect
from sandbox.panel.dialects.habits import ErrorForm
from sandbox.panel.faults import FAULTS, FaultScript, closed_port
from sandbox.panel.orders import PanelOrder, PanelPace, RefillStatus
from sandbox.panel.server import create_panel_app
from sandbox.panel.services import ServiceEntry
from tests import figures
from tests.samples import one_in, one_test_in

pytestmark = one_test_in(3)

KEY = "practice-key"
PATIENT = Timeouts()
IMPATIENT = Timeouts(add=1)
"""Long enough for a busy machine to send what is not answered."""
NOBODYS = "999999999"
TOO_MANY = 429
NO_PROOF = frozenset(
    {ErrorForm.OBJECT, ErrorForm.FAIL, ErrorForm.STATUS_FALSE, ErrorForm.SUCCESS_FALSE}
)
"""Ways to say no that no profile can make a proof."""

WORDS: Mapping[str, frozenset[OrderWord]] = {
    "Pending": frozenset({OrderWord.PENDING, OrderWord.IN_PROGRESS}),
    "In progress": frozenset({OrderWord.IN_PROGRESS}),
    "Completed": frozenset({OrderWord.COMPLETED}),
    "Partial": frozenset({OrderWord.PARTIAL}),
    "Canceled": frozenset({OrderWord.CANCELED, OrderWord.REFUNDED, OrderWord.FAILED}),
}
"""What each state may be read as; "Paused" stands for the first on some panels."""
REFILL_WORDS = {
    "Pending": {RefillWord.PENDING},
    "In progress": {RefillWord.IN_PROGRESS},
    "Completed": {RefillWord.COMPLETED},
    "Rejected": {RefillWord.REJECTED, RefillWord.CANCELED, RefillWord.FAILED},
}


def service(number: int, kind: str = "Default", rate: str = "0.90") -> ServiceEntry:
    return ServiceEntry(
        id=number,
        name=f"Service {number}",
        type=kind,
        category="First Category",
        rate=Decimal(rate),
        minimum=10,
        maximum=10_000,
        refill=True,
        cancel=True,
        dripfeed=True,
    )


SERVICES = (
    service(1),
    service(2, "Package", "2.50"),
    service(3, "Poll", "1.25"),
    service(4, "Custom Comments Package", "4"),
    service(5, "Mentions with Hashtags", "1.1"),
    *(service(number, rate="0.00321") for number in range(6, 131)),
)


@dataclass(frozen=True, slots=True)
class Habits:
    """One panel to be served: how it speaks, and what its operator has set."""

    dialect: Dialect
    needs: Mapping[str, str]
    beyond: frozenset[str] = frozenset()


PANELS = {
    **{name: Habits(dialect, DIALECT_NEEDS[name]) for name, dialect in DIALECTS.items()},
    **{one.name: Habits(one.change(PERFECT_PANEL), one.needs, one.beyond) for one in QUIRKS},
}


@dataclass(slots=True)
class Bench:
    """A panel on loopback, its books, and a client of it."""

    habits: Habits
    clock: ManualClock
    books: PanelBooks
    faults: FaultScript
    client: PanelClient
    url: str
    learned: dict[str, str]
    links: int = 0
    placed: list[PanelOrder] = field(default_factory=list)

    @property
    def dialect(self) -> Dialect:
        return self.habits.dialect

    def place(self, status: str | None = None) -> PanelOrder:
        """An order that is there already, in the state that is asked for."""
        self.links += 1
        form = {"service": "1", "link": f"https://example.com/{self.links}", "quantity": "100"}
        order = self.books.place(form)
        if status is not None:
            self.books.set_status(order.id, status, 40 if status == "Partial" else None)
        self.placed.append(order)
        return order

    def request(self, service_id: str = "1", **extra: str) -> AddRequest:
        self.links += 1
        return AddRequest(
            f"{self.dialect.service_prefix}{service_id}",
            f"https://example.com/{self.links}",
            100,
            extra=extra,
            request_id=f"order-{self.links}",
        )

    def package(self, service_id: str, **extra: str) -> AddRequest:
        return replace(self.request(service_id, **extra), quantity=None, package=bool(extra))

    def offers(self, action: str) -> bool:
        return action in self.dialect.singles | self.dialect.manies


@asynccontextmanager
async def bench(
    habits: Habits, settings: Mapping[str, str], timeouts: Timeouts = PATIENT
) -> AsyncIterator[Bench]:
    pace = PanelPace(pending_seconds=10, delivery_seconds=1000, refill_wait_seconds=0)
    clock, faults, learned = ManualClock(), FaultScript(), dict[str, str]()
    books = PanelBooks(SERVICES, clock=clock, random=Random(1), pace=pace)
    app = create_panel_app(books, key=KEY, faults=faults, dialect=habits.dialect)
    async with TestServer(app) as server:
        url = str(server.make_url(habits.dialect.path))
        client = PanelClient(
            PanelAccount("main", url, SecretStr(KEY)),
            timeouts=timeouts,
            profile=profile_from(settings),
            settled=list(settings),
            on_learned=learned.__setitem__,
        )
        async with client:
            yield Bench(habits, clock, books, faults, client, url, learned)


async def refused(call: Awaitable[object], dialect: Dialect) -> None:
    """The panel's no is heard as one, whatever its form."""
    error = PanelBusyError if dialect.error_code == TOO_MANY else PanelRefusedError
    with pytest.raises(error):
        await call


# The ten calls.


async def services(at: Bench) -> None:
    sold = [one for one in at.books.services if one.type not in at.dialect.unsold_types]
    listed = await at.client.services()
    assert listed.unreadable == ()
    prefix = at.dialect.service_prefix
    assert [row.service_id for row in listed.rows] == [f"{prefix}{one.id}" for one in sold]
    for row, one in zip(listed.rows, sold, strict=True):
        assert abs(row.rate - one.rate) < Decimal("1e-9")
        assert (row.name, row.minimum, row.maximum) == (one.name, one.minimum, one.maximum)
        shown = {key: getattr(one, key) for key in at.dialect.flag_keys}
        assert {key: getattr(row, key) for key in shown} == {
            key: value and key not in at.dialect.denied_flags for key, value in shown.items()
        }


async def add(at: Bench) -> None:
    requests = [at.request(), at.request("3", answer_number="2")]
    requests.append(at.request("5", usernames="ada\nbob", hashtags="#a"))
    if "Package" not in at.dialect.unsold_types:
        requests += [at.package("2"), at.package("4", comments="so\nnice")]
    for request in requests:
        outcome = await at.client.add(request)
        assert isinstance(outcome, Placed)
        newest = at.books.orders[-1]
        assert (outcome.order_id, newest.link) == (newest.name, request.link)
    await _add_that_is_refused(at)


async def _add_that_is_refused(at: Bench) -> None:
    before = len(at.books.orders)
    outcome = await at.client.add(at.request("99999"))
    assert len(at.books.orders) == before
    if at.dialect.error_form in NO_PROOF:
        assert isinstance(outcome, Unknown)
    else:
        assert isinstance(outcome, Rejected)
        assert outcome.reason is RejectionClass.SERVICE


async def status(at: Bench) -> None:
    for state in WORDS:
        order = at.place(state)
        check_report(at, order, await at.client.status(order.name))
    await refused(at.client.status(NOBODYS), at.dialect)


async def statuses(at: Bench) -> None:
    """Asked in another order than the panel's: data must not go to another order's id."""
    orders = [at.place(state) for state in WORDS][::-1]
    reports = await at.client.statuses(
        [orders[0].name, "no id", *(order.name for order in orders[1:]), NOBODYS]
    )
    for order in orders:
        check_report(at, order, reports[order.name])
    assert reports["no id"] == NoAnswer()
    assert isinstance(reports[NOBODYS], (Refusal, NoAnswer))


def check_report(at: Bench, order: PanelOrder, report: object) -> None:
    assert isinstance(report, OrderReport)
    dialect, truth = at.dialect, at.books.order(order.id)
    odd = report.word_as_received == "Expired"
    assert report.word in ({OrderWord.UNKNOWN} if odd else WORDS[truth.status])
    if "charge" in dialect.order_keys:
        kept = truth.charge - truth.refunded if dialect.charge_net_of_refunds else truth.charge
        assert report.charge is not None
        assert abs(report.charge - kept) <= Decimal(1).scaleb(-dialect.charge_decimals)
    if dialect.remains_told is PERFECT_PANEL.remains_told:
        assert report.remains == (truth.remains if "remains" in dialect.order_keys else None)


async def refill(at: Bench) -> None:
    done, open_one = at.place("Completed"), at.place("In progress")
    if not at.offers("refill"):
        with pytest.raises(PanelRefusedError):
            await at.client.refill(done.name)
        return
    receipt = await at.client.refill(done.name)
    assert receipt == RefillReceipt(at.books.refills[-1].name)
    assert at.books.refills[-1].order_id == done.id
    if at.dialect.error_code != TOO_MANY:
        assert await at.client.refill(done.name) == RefillReceipt(None, already=True)
    await refused(at.client.refill(open_one.name), at.dialect)


async def refills(at: Bench) -> None:
    done, open_one = [at.place("Completed"), at.place("Completed")], at.place("In progress")
    asked = [done[0].name, open_one.name, done[1].name]
    answers = await at.client.refills(asked)
    assert list(answers) == asked
    assert isinstance(answers[open_one.name], Refusal)
    for order in done:
        made = [one.name for one in at.books.refills if one.order_id == order.id]
        said = answers[order.name]
        if at.offers("refill"):
            assert said == RefillReceipt(made[0])
        else:
            assert isinstance(said, Refusal)
            assert made == []


async def refill_status(at: Bench) -> None:
    if not at.offers("refill"):
        await refused(at.client.refill_status("1"), at.dialect)
        return
    for refill_id, state in refills_in_every_state(at).items():
        report = await at.client.refill_status(refill_id)
        assert report.word in REFILL_WORDS[state]
    await refused(at.client.refill_status("ref_nobodys"), at.dialect)


def refills_in_every_state(at: Bench) -> dict[str, str]:
    """What each refill is now, by its name; panels may give all of them the same."""
    at.books.plan_next_refill(RefillStatus.COMPLETED, RefillStatus.REJECTED)
    steps = {"Completed": 0, "Rejected": 10_000, "In progress": 1800, "Pending": 0}
    made = {}
    for state, wait in steps.items():
        refill = at.books.request_refill(at.place("Completed").name)
        made[refill.name] = state
        at.clock.advance(wait)
    return made


async def refill_statuses(at: Bench) -> None:
    if not at.offers("refill"):
        with pytest.raises(PanelRefusedError):
            await at.client.refill_statuses(["1", "2"])
        return
    expected = refills_in_every_state(at)
    answers = await at.client.refill_statuses([*expected, "nobodys"])
    for refill_id, state in expected.items():
        said = answers[refill_id]
        assert isinstance(said, RefillReport)
        assert said.word in REFILL_WORDS[state]
    assert isinstance(answers["nobodys"], Refusal)


async def cancel(at: Bench) -> None:
    one, other, done = at.place("Pending"), at.place("In progress"), at.place("Completed")
    if not at.offers("cancel"):
        with suppress(PanelRefusedError):
            assert isinstance((await at.client.cancel([one.name]))[one.name], Refusal)
        assert at.books.order(one.id).cancels is None
        return
    assert await at.client.cancel([one.name]) == {one.name: CancelAccepted()}
    answers = await at.client.cancel([done.name, one.name, other.name])
    assert isinstance(answers[done.name], Refusal)
    assert answers[one.name] == CancelAccepted(already=True)
    assert answers[other.name] == CancelAccepted()
    assert None not in {at.books.order(order.id).cancels for order in (one, other)}


async def balance(at: Bench) -> None:
    left = await at.client.balance()
    assert left.currency == "USD"
    assert abs(left.amount - at.books.balance) <= Decimal(1).scaleb(-at.dialect.balance_decimals)


CALLS: Mapping[str, Callable[[Bench], Awaitable[None]]] = {
    "services": services,
    "add": add,
    "status": status,
    "statuses": statuses,
    "refill": refill,
    "refills": refills,
    "refill_status": refill_status,
    "refill_statuses": refill_statuses,
    "cancel": cancel,
    "balance": balance,
}
ACTIONS = {"statuses": "status", "refills": "refill", "refill_statuses": "refill_status"}


@pytest.mark.parametrize("name", one_in(4, PANELS, PANELS))
async def test_all_ten_calls_are_served(name: str) -> None:
    habits = PANELS[name]
    kind = "dialects" if name in DIALECTS else "quirks"
    async with bench(habits, habits.needs) as at:
        for call, check in CALLS.items():
            if ACTIONS.get(call, call) in habits.beyond:
                with pytest.raises(PanelAnswerError):
                    await check(at)
            else:
                await check(at)
            figures.count(f"panel API, {kind} × calls as they should be")


READS = tuple(call for call in CALLS if call != "add")
LEARNED: Mapping[str, Mapping[str, str]] = {
    "perfect_panel": {},
    "smart_panel": {"refills": "no"},
    "laravel": {"status_form": "single", "refill_form": "single"},
    "php_script": {"refill_form": "single", "cancel_form": "single"},
    "text_id": {},
    "byte_order_mark": {"byte_order_mark": "yes"},
    "status_nameless": {"status_form": "single"},
    "status_only_single": {"status_form": "single"},
    "refill_only_single": {"refill_form": "single"},
    "cancel_by_order": {"cancel_form": "single"},
    "cancel_value": {},
    "unknown_ids_missing": {},
}
"""What the answers of a panel teach a client that was told nothing of it."""


@pytest.mark.parametrize("name", LEARNED)
async def test_what_can_be_learned_is_learned(name: str) -> None:
    async with bench(PANELS[name], {}) as at:
        for call in READS:
            if call != "balance" or at.dialect.currency is None:
                await CALLS[call](at)
        assert at.learned == LEARNED[name]
        assert at.client.profile == profile_from(LEARNED[name])


@pytest.mark.parametrize("name", one_in(4, PANELS, PANELS))
async def test_a_client_that_was_told_nothing_is_careful(name: str) -> None:
    """Without the settings an order may stay unclear, but is never told wrongly."""
    async with bench(PANELS[name], {}) as at:
        for request in (at.request(), at.package("2"), at.request("99999")):
            before = {order.name for order in at.books.orders}
            check_truth(at, before, await at.client.add(request))
        with suppress(PanelError):
            await check_reports(at)


async def check_reports(at: Bench) -> None:
    orders = [at.place(state) for state in WORDS][::-1]
    reports = await at.client.statuses([order.name for order in orders])
    for order in orders:
        if isinstance(reports[order.name], OrderReport):
            check_report(at, order, reports[order.name])


def check_truth(at: Bench, before: set[str], outcome: AddOutcome) -> None:
    made = {order.name for order in at.books.orders} - before
    if isinstance(outcome, Placed):
        assert made == {outcome.order_id}
    else:
        assert isinstance(outcome, Unknown) or not made


HANGING = frozenset({"F8", "F9", "F24", "F25"})
"""These end by a time-out."""
LIES = {"F29": "the shop knows the numbers that came before"}


@pytest.mark.parametrize("name", DIALECTS)
@pytest.mark.parametrize("fault", FAULTS)
async def test_every_fault_of_every_dialect(fault: str, name: str) -> None:
    """Whatever the profile believes, an order that is in doubt is in doubt, and sent once."""
    hangs = fault in HANGING
    timeouts = IMPATIENT if hangs else PATIENT
    async with bench(PANELS[name], DIALECT_NEEDS[name], timeouts) as at:
        for after_effect in (True,) if hangs else (False, True):
            at.faults.next("add", FAULTS[fault](after_effect=after_effect))
            sent = len(at.books.requests("add"))
            outcome = await at.client.add(at.request())
            assert isinstance(outcome, Placed if fault in LIES else Unknown)
            assert len(at.books.requests("add")) == sent + 1
        await at.faults.release()


async def test_a_port_that_refuses_proves_that_nothing_was_sent() -> None:
    with closed_port() as port:
        account = PanelAccount("main", f"http://127.0.0.1:{port}/api/v2", SecretStr(KEY))
        async with PanelClient(account) as client:
            outcome = await client.add(AddRequest("1", "https://example.com/p", 100))
    assert outcome == NotSent("no connection")
