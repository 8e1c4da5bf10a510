"""The five families of panels, each in its own words. The plain one is PerfectPanel."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import aiohttp
import pytest

from sandbox.panel.dialects import DIALECT_NEEDS, DIALECTS, Dialect
from sandbox.panel.orders import DAY, OrderStatus, Plan
from tests.sandbox.panel.plays import KEY, Seen, Talk, at_panel, link, whole_play

ORDER_ID = r"ord_[0-9A-Z]{26}"
INVALID = {"error": "This action is Invalid"}
NO_ACTION = {"error": {"action": ["The selected action is invalid."]}}

WORDS: Mapping[str, Mapping[str, tuple[int, object]]] = {
    "perfect_panel": {
        "balance": (200, {"balance": "100.84292", "currency": "USD"}),
        "wrong key": (200, {"error": "Invalid API key"}),
        "add": (200, {"order": 23502}),
        "add for nothing": (200, {"order": 23510}),
        "status of subscription": (
            200,
            {"status": "Active", "expiry": None, "posts": "5", "orders": []},
        ),
        "cancel by order": (200, {"error": "Incorrect order ID"}),
    },
    "smart_panel": {
        "balance": (200, {"status": "success", "balance": "100.8429", "currency": "USD"}),
        "balance by GET": (200, {"status": "success", "balance": "100.8429", "currency": "USD"}),
        "wrong key": (
            200,
            {"error": "API is Disable for this user or User Not Found! Contact the Support"},
        ),
        "unknown action": (200, INVALID),
        "add": (200, {"status": "success", "order": 23502}),
        "add package": (200, {"error": "Quantity is required"}),
        "add drip-feed of few": (200, {"status": "success", "order": 23506}),
        "add drip-feed, odd interval": (
            200,
            {"status": "error", "message": "Invalid Interval in minutes"},
        ),
        "add too few": (
            200,
            {"error": "Quantity must to be greater than or equal to minimum amount 10"},
        ),
        "add the same link": (200, {"status": "success", "order": 23510}),
        "status": (
            200,
            {
                "order": "23502",
                "charge": "0.9000",
                "start_count": "8805",
                "status": "In progress",
                "remains": "800",
                "currency": "USD",
            },
        ),
        "status of subscription": (
            200,
            {"status": "Active", "expiry": True, "posts": "5", "orders": []},
        ),
        "status of many, unknown": (
            200,
            {"7": "Incorrect order ID", "8": "Incorrect order ID"},
        ),
        "refill": (200, INVALID),
        "refill status": (200, INVALID),
        "cancel": (200, INVALID),
    },
    "laravel": {
        "balance": (200, {"balance": "100.84292", "currency": "BRL"}),
        "wrong key": (403, {"error": "Invalid API key"}),
        "unknown action": (422, NO_ACTION),
        "add": (201, {"order": 23502}),
        "add package": (422, {"error": "Invalid Service Id"}),
        "add drip-feed": (422, {"error": "This services does not support Dripfeed feature!"}),
        "add poll, old name": (
            422,
            {"error": {"answer_number": ["The answer_number field is required."]}},
        ),
        "add too few": (422, {"error": "Quantity out of bounds"}),
        "add too dear": (422, {"error": "Insufficient balance to create this order"}),
        "status": (
            200,
            {
                "charge": "0.90000",
                "start_count": "8805",
                "status": "In progress",
                "remains": 800,
                "currency": "BRL",
            },
        ),
        "status of unknown": (200, [{"error": "Order not found."}]),
        "status of many, one": (
            200,
            [
                {
                    "charge": 0.9,
                    "start_count": "8805",
                    "status": "In progress",
                    "remains": 800,
                    "currency": "BRL",
                }
            ],
        ),
        "refill": (201, {"refill": 1}),
        "refill status of unknown": (422, {"error": "Refill not found"}),
        "cancel": (422, NO_ACTION),
    },
    "php_script": {
        "balance by GET": (200, {"balance": "100.84292", "currency": "USD"}),
        "wrong key": (200, {"error": "API key invalid", "status": "102"}),
        "add too few": (
            200,
            {"error": "Enter a value above the minimum number.", "status": 108},
        ),
        "add for nothing": (200, None),
        "add a stranger's link": (
            200,
            {
                "error": "You cannot start a new order with the same link "
                "that is active processing order.",
                "status": 113,
            },
        ),
        "status of drip-feed": (
            200,
            {"charge": "0.09000", "status": "Inprogress", "runs": "3"},
        ),
        "status of subscription": (200, {"status": "Active", "posts": "5"}),
        "status of unknown": (200, {"error": "Order not found.", "status": "104"}),
        "status of none": (200, {"error": "Empty Order Id.", "status": "104"}),
        "status of many, unknown": (
            200,
            {
                "7": {"error": "Order not found.", "status": "104"},
                "8": {"error": "Order not found.", "status": "104"},
            },
        ),
        "cancel by order": (
            200,
            {
                "status": "success",
                "message": "Cancellation request added, it is being looked at",
            },
        ),
        "refill": (200, {"refill": 1, "status": 200, "message": "Refill request added"}),
        "refill again": (200, {"error": "Refill pending", "status": 200}),
        "refill status": (200, {"status": "in progress"}),
    },
    "text_id": {
        "wrong key": (403, {"error": "Bad auth"}),
        "unknown action": (400, {"error": "Incorrect method name"}),
        "add too few": (400, {"error": "Quantity less than minimal 10"}),
        "add without request id": (400, {"error": "Missing required parameter: request_id"}),
        "add too dear": (400, {"error": "Insufficient balance"}),
        "status of unknown": (400, {"error": "Incorrect order ID"}),
        "cancel again": (400, {"error": "Cancel already requested"}),
        "refill, the fourth": (400, {"error": "Refill not allowed , try again later"}),
    },
}

FIRST_SERVICE: Mapping[str, dict[str, object]] = {
    "perfect_panel": {
        "service": 1,
        "type": "Default",
        "rate": "0.90",
        "min": "10",
        "max": "10000",
        "dripfeed": False,
        "refill": True,
        "cancel": True,
    },
    "smart_panel": {
        "service": "1",
        "type": "default",
        "rate": "0.90",
        "min": "10",
        "max": "10000",
        "dripfeed": "0",
    },
    "laravel": {
        "service": 1,
        "type": "Default",
        "rate": 0.9,
        "min": 10,
        "max": 10000,
        "dripfeed": False,
        "refill": True,
        "cancel": False,
    },
    "php_script": {
        "service": "1",
        "type": "Default",
        "rate": "0.90",
        "min": "10",
        "max": "10000",
        "refill": True,
        "desc": "Instant start",
    },
    "text_id": {
        "service": 1,
        "type": "Default",
        "rate": "0.90",
        "min": "10",
        "max": "10000",
        "dripfeed": False,
        "refill": True,
        "cancel": True,
    },
}
COMMON = {"name": "Service 1", "category": "First Category"}

Scenes = dict[str, Seen]


@pytest.fixture
async def scenes(name: str, http: aiohttp.ClientSession) -> Scenes:
    return await whole_play(DIALECTS[name], http)


def test_every_dialect_is_tested_and_tells_its_needs() -> None:
    assert DIALECTS.keys() == WORDS.keys() == FIRST_SERVICE.keys() == DIALECT_NEEDS.keys()


@pytest.mark.parametrize("name", DIALECTS)
async def test_a_dialect_has_its_words_and_shapes(name: str, scenes: Scenes) -> None:
    for scene, (code, content) in WORDS[name].items():
        assert (scene, scenes[scene].code) == (scene, code)
        assert (scene, json.loads(scenes[scene].text)) == (scene, content)
    assert json.loads(scenes["services"].text)[0] == {**COMMON, **FIRST_SERVICE[name]}


@pytest.mark.parametrize("name", DIALECTS)
async def test_a_dialect_is_the_same_each_time(
    name: str, scenes: Scenes, http: aiohttp.ClientSession
) -> None:
    assert await whole_play(DIALECTS[name], http) == scenes


@pytest.mark.parametrize("name", DIALECTS)
async def test_a_json_body_is_never_read(name: str, http: aiohttp.ClientSession) -> None:
    async with at_panel(DIALECTS[name], http) as talk:
        asked = {"key": KEY, "action": "balance"}
        answer = await talk.send_json(asked)
        assert "balance" not in answer.text
        assert answer.text == (await talk.send("POST", talk.dialect.path, {})).text


@pytest.mark.parametrize("name", ["smart_panel"])
async def test_smart_panel_labels_pretty_json_as_html(scenes: Scenes) -> None:
    balance = scenes["balance"]
    assert balance.content_type == "text/html"
    assert balance.text == (
        '\n{\n    "status": "success",\n    "balance": "100.8429",\n    "currency": "USD"\n}'
    )
    assert scenes["status of none"].text == scenes["add for nothing"].text == ""
    assert scenes["balance at the usual address"].code == 403
    assert scenes["balance at the usual address"].text.startswith("<!DOCTYPE html>")
    assert len(json.loads(scenes["status of 101"].text)) == 101


async def test_smart_panel_shows_the_charge_that_is_left(http: aiohttp.ClientSession) -> None:
    async with at_panel(DIALECTS["smart_panel"], http) as talk:
        assert (await talk.add(11, "a", quantity=100)).text == ""
        assert talk.books.adds == 1
        await talk.add(1, "b", quantity=1000)
        order = talk.books.orders[-1]
        talk.books.set_status(order.id, "Partial", remains=157)
        assert (await status(talk, order.name))["charge"] == "0.7587"
        talk.books.set_status(order.id, "Canceled")
        assert (await status(talk, order.name))["charge"] == "0.0000"
        talk.books.set_status(order.id, "Completed")
        assert (await status(talk, order.name))["remains"] == "-10"
        for word in ("Awaiting", "Error", "fail"):
            talk.books.set_status(order.id, word)
            assert (await status(talk, order.name))["status"] == "Pending"


async def status(talk: Talk, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((await talk.say("status", order=name)).text)
    return found


async def test_laravel_gives_each_id_the_next_order_of_the_database(
    http: aiohttp.ClientSession,
) -> None:
    async with at_panel(DIALECTS["laravel"], http) as talk:
        for name, quantity in (("a", 100), ("b", 200), ("c", 300)):
            await talk.add(1, name, quantity=quantity)
        first, second, third = (order.name for order in talk.books.orders)
        asked = f"{third},7,{first},{second}"
        rows = json.loads((await talk.say("status", orders=asked)).text)
    assert [row.get("remains") for row in rows] == [100, None, 200, 300]
    assert rows[1] == {"error": "Order not found."}


async def test_laravel_turns_suspended_accounts_away(http: aiohttp.ClientSession) -> None:
    async with at_panel(DIALECTS["laravel"], http) as talk:
        talk.books.suspended = True
        answer = await talk.say("balance")
    assert (answer.code, answer.text) == (401, '{"error":"Your account has been suspended."}')


@pytest.mark.parametrize("name", ["php_script"])
async def test_php_script_has_random_ids_and_few_types(scenes: Scenes) -> None:
    ids = [json.loads(seen.text)["order"] for seen in accepted(scenes)]
    assert len(set(ids)) == len(ids)
    assert ids != sorted(ids)
    assert all(type(one) is int for one in ids)
    types = [row["type"] for row in json.loads(scenes["services"].text)]
    assert set(types) == {
        "Default",
        "Package",
        "Custom Comments",
        "Custom Comments Package",
        "Poll",
        "Subscriptions",
    }
    assert types.count("Subscriptions") == 3
    alone = json.loads(scenes["status of many, one"].text)
    assert (alone["status"], alone["remains"]) == ("Inprogress", "800")


def accepted(scenes: Scenes) -> list[Seen]:
    return [
        seen
        for name, seen in scenes.items()
        if name.startswith("add") and "order" in seen.text and "error" not in seen.text
    ]


@pytest.mark.parametrize("name", ["text_id"])
async def test_text_ids_are_texts_everywhere(scenes: Scenes) -> None:
    name = json.loads(scenes["add"].text)["order"]
    assert re.fullmatch(ORDER_ID, name)
    assert json.loads(scenes["status of many, one"].text)[name]["status"] == "in_progress"
    assert re.fullmatch(rf'{{"cancel":"{ORDER_ID}"}}', scenes["cancel"].text)
    rows = json.loads(scenes["cancel many"].text)
    assert re.fullmatch(ORDER_ID, rows[0]["order"])
    assert rows[0]["cancel"] == 1
    assert rows[1] == {"order": 7, "error": "Incorrect order ID"}
    refill = json.loads(scenes["refill"].text)["refill"]
    assert re.fullmatch(r"ref_[0-9A-Z]{26}", refill)
    assert json.loads(scenes["refill status"].text) == {"status": "In progress"}
    assert json.loads(scenes["refill many"].text)[0]["order"] == name
    assert scenes["balance"].headers["X-RateLimit-Limit"] == "120"


CHARGES: Mapping[str, tuple[str, str, str]] = {
    "perfect_panel": ("0.016", "2.50", "4"),
    "smart_panel": ("0.024", "2.50", "4"),
    "php_script": ("0.016", "2.50", "0.008"),
    "text_id": ("0.016", "2.50", "0.04"),
}
"""Of "one, two", a blank line and "three" as comments; of a package; of two comments as one."""


@pytest.mark.parametrize("name", CHARGES)
async def test_what_is_billed(name: str, http: aiohttp.ClientSession) -> None:
    async with at_panel(DIALECTS[name], http) as talk:
        await talk.add(2, "a", comments="one, two\n\nthree")
        await talk.add(3, "b", quantity=1)
        await talk.add(8, "c", comments="one\ntwo")
        charges = [order.charge for order in talk.books.orders]
    assert charges == [Decimal(charge) for charge in CHARGES[name]]


async def test_laravel_counts_blank_lines_inside(http: aiohttp.ClientSession) -> None:
    async with at_panel(DIALECTS["laravel"], http) as talk:
        await talk.add(2, "a", comments="\n\none\n\ntwo, three\n\n")
        assert [order.quantity for order in talk.books.orders] == [3]


def drip_feed(dialect: Dialect) -> dict[str, object]:
    return {"quantity": 100, "runs": 3, "interval": 10, "request_id": dialect.path}


@pytest.mark.parametrize("name", ["perfect_panel", "smart_panel", "php_script", "text_id"])
async def test_a_drip_feed_is_paid_for_up_front(name: str, http: aiohttp.ClientSession) -> None:
    async with at_panel(DIALECTS[name], http) as talk:
        await talk.add(4, "a", **drip_feed(talk.dialect))
        assert talk.books.balance == Decimal("99.73")
        talk.clock.advance(DAY)
        assert talk.books.orders[0].status == "Completed"
        assert talk.books.balance == Decimal("99.73")


async def test_the_runs_of_smart_panel_are_orders_of_their_own(
    http: aiohttp.ClientSession,
) -> None:
    async with at_panel(DIALECTS["smart_panel"], http) as talk:
        await talk.add(4, "a", **drip_feed(talk.dialect))
        parent = talk.books.orders[0].name
        assert await status(talk, parent) == {
            "order": parent,
            "status": "Pending",
            "runs": "3",
            "orders": [],
        }
        seen = []
        for seconds in (10, 599, 1, 600, 100):
            talk.clock.advance(seconds)
            told = await status(talk, parent)
            seen.append((told["status"], len(told["orders"])))
        assert seen == [
            ("In progress", 1),
            ("In progress", 1),
            ("In progress", 2),
            ("In progress", 3),
            ("Completed", 3),
        ]
        for child in told["orders"]:
            alone = await status(talk, child)
            assert (alone["status"], alone["charge"]) == ("Completed", "0.0900")


async def test_money_comes_back_for_each_run(http: aiohttp.ClientSession) -> None:
    async with at_panel(DIALECTS["smart_panel"], http) as talk:
        await talk.add(4, "a", **drip_feed(talk.dialect))
        await talk.add(1, "b", quantity=100)
        parent = talk.books.orders[0]
        talk.clock.advance(10 + 600 + 50)
        whole, half = talk.books.order(parent.id).children
        assert (whole.status, half.status, half.remains) == ("Completed", "In progress", 50)
        talk.books.set_status(half.id, OrderStatus.PARTIAL, remains=50)
        assert talk.books.balance == Decimal("99.64") + Decimal("0.045")
        talk.books.set_status(parent.id, OrderStatus.CANCELED)
        assert talk.books.balance == Decimal("99.64") + Decimal("0.045") + Decimal("0.09")
        assert talk.books.order(parent.id).remains == 300


async def test_runs_end_with_an_order_that_gives_up(http: aiohttp.ClientSession) -> None:
    async with at_panel(DIALECTS["smart_panel"], http) as talk:
        talk.books.plan_next(Plan.partial(0.5), Plan.cancel(), Plan.stall())
        for name in ("a", "b", "c"):
            await talk.add(4, name, **drip_feed(talk.dialect))
        talk.clock.advance(DAY)
        partial, canceled, stalled = (order for order in talk.books.orders if order.runs > 1)
        assert (partial.status, len(partial.children)) == ("Partial", 2)
        assert [child.status for child in partial.children] == ["Completed", "Partial"]
        kept = sum(child.quantity - child.remains for child in partial.children)
        assert partial.remains == 300 - kept
        assert (canceled.status, canceled.children) == ("Canceled", [])
        assert (stalled.status, stalled.children) == ("Pending", [])
        paid = 100 - talk.books.balance - stalled.charge
        assert abs(paid - Decimal("0.0009") * kept) < Decimal("0.0000001")


async def test_strangers_order_between_ours(http: aiohttp.ClientSession) -> None:
    async with at_panel(DIALECTS["perfect_panel"], http) as talk:
        talk.books.place_foreign(2, link("a/b"))
        assert (await talk.add(1, "a", quantity=100)).text == '{"order":23503}'
        assert (await talk.say("status", order=23502)).text == '{"error":"Incorrect order ID"}'


DOCUMENTED = (
    '{"charge":"0.27819","start_count":"3572","status":"Partial","remains":"157","currency":"USD"}'
)


async def test_perfect_panel_answers_as_its_documentation_shows(
    http: aiohttp.ClientSession,
) -> None:
    async with at_panel(DIALECTS["perfect_panel"], http) as talk:
        talk.books.balance = Decimal("100.84292")
        assert (await talk.say("balance")).text == '{"balance":"100.84292","currency":"USD"}'
        assert (await talk.add(1, "a", quantity=3091)).text == '{"order":23501}'
        order = talk.books.order(23501)
        order.start_count, order.charge = 3572, Decimal("0.278190")
        talk.books.set_status(23501, "Partial", remains=157)
        assert (await talk.say("status", order=23501)).text == DOCUMENTED
        assert (await talk.say("status", orders="23501,10")).text == (
            f'{{"23501":{DOCUMENTED},"10":{{"error":"Incorrect order ID"}}}}'
        )
