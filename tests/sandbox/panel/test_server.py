from __future__ import annotations

from decimal import Decimal
from random import Random
from typing import Any, Protocol

import aiohttp
import pytest
from aiohttp.test_utils import TestServer

from sandbox.clock import ManualClock
from sandbox.panel.books import PanelBooks
from sandbox.panel.catalogue import make_catalogue
from sandbox.panel.dialects import Dialect
from sandbox.panel.orders import DAY, Plan, RefillStatus
from sandbox.panel.server import create_panel_app

KEY = "practice-key"
LINK = "https://example.com/p/1"


class Call(Protocol):
    async def __call__(self, action: str, /, **parameters: object) -> Any: ...


async def add(call: Call, quantity: int = 1000, service: int = 1, **more: object) -> Any:
    return await call("add", service=service, link=LINK, quantity=quantity, **more)


async def test_services_lists_what_the_documentation_shows(call: Call) -> None:
    services = await call("services")
    assert len(services) == 10
    assert services[0] == {
        "service": 1,
        "name": "Service 1",
        "type": "Default",
        "category": "First Category",
        "rate": "0.90",
        "min": "10",
        "max": "10000",
        "dripfeed": False,
        "refill": True,
        "cancel": True,
    }
    assert services[1]["type"] == "Custom Comments"
    assert (services[1]["refill"], services[1]["cancel"]) == (False, False)


async def test_the_whole_catalogue_goes_over_the_wire(
    clock: ManualClock, http: aiohttp.ClientSession
) -> None:
    catalogue = make_catalogue()
    books = PanelBooks(catalogue, clock=clock, random=Random(1))
    async with TestServer(create_panel_app(books, key=KEY)) as server:
        form = {"key": KEY, "action": "services"}
        async with http.post(server.make_url("/api/v2"), data=form) as response:
            rows = await response.json()
    assert [row["service"] for row in rows] == [one.id for one in catalogue]
    assert [Decimal(row["rate"]) for row in rows] == [one.rate for one in catalogue]
    assert [row["name"] for row in rows] == [one.name for one in catalogue]


async def test_add_answers_the_id_alone(call: Call, books: PanelBooks) -> None:
    assert await add(call) == {"order": 23501}
    assert await add(call) == {"order": 23502}
    assert books.adds == 2
    assert books.balance == Decimal("98.2")


async def test_status_of_one(call: Call, books: PanelBooks, clock: ManualClock) -> None:
    await add(call, 157)
    pending = await call("status", order=23501)
    assert pending == {
        "charge": "0.14130",
        "start_count": "0",
        "status": "Pending",
        "remains": "157",
        "currency": "USD",
    }
    clock.advance(60)
    running = await call("status", order=23501)
    assert (running["status"], running["remains"]) == ("In progress", "79")
    assert running["start_count"] == str(books.order(23501).start_count)
    clock.advance(60)
    done = await call("status", order=23501)
    assert (done["status"], done["remains"]) == ("Completed", "0")


async def test_status_of_many_is_keyed_by_id(call: Call) -> None:
    await add(call)
    answer = await call("status", orders="10, 23501,x")
    assert list(answer) == ["10", "23501", "x"]
    assert answer["10"] == answer["x"] == {"error": "Incorrect order ID"}
    assert answer["23501"]["charge"] == "0.90000"


async def test_a_hundred_ids_are_the_most(call: Call) -> None:
    await add(call)
    hundred = ",".join(str(23501 + number) for number in range(100))
    answer = await call("status", orders=hundred)
    assert len(answer) == 100
    assert answer["23501"]["status"] == "Pending"
    for action, name in (
        ("status", "orders"),
        ("refill", "orders"),
        ("refill_status", "refills"),
        ("cancel", "orders"),
    ):
        assert await call(action, **{name: hundred + ",1"}) == {"error": "Maximum 100 orders"}


async def test_refill_of_one_and_of_many(call: Call, clock: ManualClock) -> None:
    for _ in range(3):
        await add(call)
    clock.advance(110 + DAY)
    assert await call("refill", order=23501) == {"refill": "1"}
    assert await call("refill", orders="23502,23503,3") == [
        {"order": 23502, "refill": 2},
        {"order": 23503, "refill": 3},
        {"order": 3, "refill": {"error": "Incorrect order ID"}},
    ]
    assert await call("refill", order=23501) == {"error": "Refill pending"}


async def test_refill_status_of_one_and_of_many(
    call: Call, books: PanelBooks, clock: ManualClock
) -> None:
    books.plan_next_refill(RefillStatus.COMPLETED, RefillStatus.REJECTED)
    for _ in range(2):
        await add(call)
    clock.advance(110 + DAY)
    await call("refill", orders="23501,23502")
    assert await call("refill_status", refill=1) == {"status": "Pending"}
    clock.advance(3600)
    assert await call("refill_status", refill=1) == {"status": "Completed"}
    assert await call("refill_status", refills="1,2,3") == [
        {"refill": 1, "status": "Completed"},
        {"refill": 2, "status": "Rejected"},
        {"refill": 3, "status": {"error": "Refill not found"}},
    ]
    assert await call("refill_status", refill=9) == {"error": "Refill not found"}


async def test_cancel_answers_row_by_row(call: Call, clock: ManualClock) -> None:
    await add(call)
    await call("add", service=2, link=LINK, comments="a\nb")
    assert await call("cancel", orders="9,23501,23502") == [
        {"order": 9, "cancel": {"error": "Incorrect order ID"}},
        {"order": 23501, "cancel": 1},
        {"order": 23502, "cancel": {"error": "Cancel is disabled for this service"}},
    ]
    assert await call("cancel", orders="23501") == [
        {"order": 23501, "cancel": {"error": "Cancel already requested"}}
    ]
    clock.advance(20)
    assert (await call("status", order=23501))["status"] == "Partial"


async def test_balance(call: Call, books: PanelBooks) -> None:
    books.balance = Decimal("100.842924")
    assert await call("balance") == {"balance": "100.84292", "currency": "USD"}


@pytest.mark.parametrize(
    ("parameters", "text"),
    [
        ({"service": 99, "link": LINK, "quantity": 10}, "Incorrect service ID"),
        ({"service": 1, "link": "a b", "quantity": 10}, "Bad link"),
        ({"service": 1, "link": LINK, "quantity": 9}, "Quantity less than minimal 10"),
        ({"service": 1, "link": LINK, "quantity": 10001}, "Quantity more than maximum 10000"),
        ({"service": 1, "link": LINK}, "Quantity is required"),
        ({"service": 2, "link": LINK}, "Comments field is required"),
        (
            {"service": 5, "link": LINK, "quantity": 10},
            "Missing required parameter: answer_number",
        ),
    ],
)
async def test_add_says_what_is_wrong(
    call: Call, books: PanelBooks, parameters: dict[str, object], text: str
) -> None:
    assert await call("add", **parameters) == {"error": text}
    assert books.orders == ()


async def test_other_errors_in_the_panels_words(call: Call, books: PanelBooks) -> None:
    books.balance = Decimal(0)
    assert await add(call) == {"error": "Not enough funds on balance"}
    assert await call("status", order=1) == {"error": "Incorrect order ID"}
    assert await call("status") == {"error": "Incorrect order ID"}
    assert await call("cancel") == {"error": "Incorrect order ID"}
    assert await call("refill", order="ten") == {"error": "Incorrect order ID"}
    assert await call("steal") == {"error": "Incorrect request"}


async def test_a_wrong_key_gets_nothing(
    url: str, http: aiohttp.ClientSession, books: PanelBooks
) -> None:
    for form in ({"action": "balance"}, {"action": "balance", "key": "ключ"}, {}):
        async with http.post(url, data=form) as response:
            assert response.status == 200
            assert await response.json() == {"error": "Invalid API key"}
    assert len(books.log) == 3


async def test_only_a_posted_form_is_read(url: str, http: aiohttp.ClientSession) -> None:
    asked = {"key": KEY, "action": "balance"}
    async with http.get(url, params=asked) as response:
        assert response.status == 405
    for arguments in ({"json": asked}, {"params": asked}):
        async with http.post(url, **arguments) as response:  # type: ignore[arg-type]  # kwargs
            assert await response.json() == {"error": "Invalid API key"}
    async with http.post(url.replace("v2", "v1"), data=asked) as response:
        assert response.status == 404


async def test_the_log_keeps_all_but_the_key(
    call: Call, books: PanelBooks, clock: ManualClock
) -> None:
    await call("balance")
    clock.advance(7)
    await add(call, 50)
    first, second = books.log
    assert (first.action, first.parameters) == ("balance", {})
    assert second.time == first.time + 7
    assert second.parameters == {"service": "1", "link": LINK, "quantity": "50"}
    assert books.requests("add") == [second]
    assert KEY not in repr(books.log)


async def test_comments_and_emoji_survive_the_form(call: Call, books: PanelBooks) -> None:
    await call("add", service=2, link=LINK, comments="так & so=1 🎉\r\nsecond, line")
    order = books.order(23501)
    assert order.quantity == 2
    assert order.fields["comments"] == "так & so=1 🎉\r\nsecond, line"


async def test_a_subscription_has_its_own_status(call: Call) -> None:
    form = {"username": "ann", "min": 10, "max": 20, "posts": 5, "delay": 0}
    await call("add", service=6, **form)
    assert await call("status", order=23501) == {
        "status": "Active",
        "expiry": None,
        "posts": "5",
        "orders": [],
    }


async def test_the_charge_stays_as_it_was_unless_the_dialect_nets_it(
    call: Call, books: PanelBooks, clock: ManualClock, http: aiohttp.ClientSession
) -> None:
    books.plan_next(Plan.partial(0.3))
    await add(call)
    clock.advance(500)
    assert (await call("status", order=23501))["charge"] == "0.90000"
    net = create_panel_app(books, key=KEY, dialect=Dialect(charge_net_of_refunds=True))
    async with TestServer(net) as server:
        form = {"key": KEY, "action": "status", "order": "23501"}
        async with http.post(server.make_url("/api/v2"), data=form) as response:
            assert (await response.json())["charge"] == "0.27000"
