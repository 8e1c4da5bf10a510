"""One fixed play of calls at a panel, the same for every dialect: what was answered, by scene."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from random import Random

import aiohttp
from aiohttp.test_utils import TestServer

from sandbox.clock import ManualClock
from sandbox.panel.books import PanelBooks
from sandbox.panel.dialects import Dialect
from sandbox.panel.orders import DAY, PanelPace, RefillStatus
from sandbox.panel.server import create_panel_app
from tests.sandbox.panel.goods import SERVICES, service

KEY = "practice-key"
PACE = PanelPace(pending_seconds=10, delivery_seconds=100, cancel_seconds=20)
SOLD = (*SERVICES, service(11, rate="0"), service(12, rate="9000"))
UNKNOWN = "7"


@dataclass(frozen=True, slots=True)
class Seen:
    """One answer."""

    code: int
    content_type: str
    text: str
    headers: Mapping[str, str] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Talk:
    """A panel that speaks a dialect, and a line to it."""

    dialect: Dialect
    books: PanelBooks
    clock: ManualClock
    send: Callable[[str, str, dict[str, str]], Awaitable[Seen]]
    send_json: Callable[[dict[str, str]], Awaitable[Seen]]

    async def say(self, action: str, /, **fields: object) -> Seen:
        """POST a call to the panel's address. An `add` is given a request id of its own."""
        form = {name: str(value) for name, value in fields.items()}
        if action == "add":
            form.setdefault("request_id", f"request-{len(self.books.log)}")
        form = {"key": KEY, "action": action, **form}
        return await self.send("POST", self.dialect.path, form)

    async def add(self, number: int, name: str, **fields: object) -> Seen:
        return await self.say("add", service=self.shown(number), link=link(name), **fields)

    def shown(self, number: int) -> str:
        return f"{self.dialect.service_prefix}{number}"


def link(name: str) -> str:
    return f"https://example.com/{name}"


@asynccontextmanager
async def at_panel(dialect: Dialect, http: aiohttp.ClientSession) -> AsyncIterator[Talk]:
    clock = ManualClock()
    books = PanelBooks(SOLD, clock=clock, random=Random(1), pace=PACE, refuse_duplicate_links=True)
    app = create_panel_app(books, key=KEY, dialect=dialect)
    async with TestServer(app) as server:

        async def send(method: str, path: str, form: dict[str, str]) -> Seen:
            address = server.make_url(path)
            query, body = (form, None) if method == "GET" else (None, form)
            async with http.request(
                method, address, params=query, data=body, allow_redirects=False
            ) as answer:
                return await _seen(answer)

        async def send_json(content: dict[str, str]) -> Seen:
            async with http.post(server.make_url(dialect.path), json=content) as answer:
                return await _seen(answer)

        yield Talk(dialect, books, clock, send, send_json)


async def _seen(answer: aiohttp.ClientResponse) -> Seen:
    text = (await answer.read()).decode()
    return Seen(answer.status, answer.content_type, text, answer.headers)


async def whole_play(dialect: Dialect, http: aiohttp.ClientSession) -> dict[str, Seen]:
    """Every scene, by name."""
    scenes: dict[str, Seen] = {}
    async with at_panel(dialect, http) as talk:
        for act in (_introduce, _order, _look, _cancel, _refill):
            scenes.update(await act(talk))
    return scenes


async def _introduce(talk: Talk) -> dict[str, Seen]:
    asked = {"key": KEY, "action": "balance"}
    talk.books.balance = Decimal("100.842924")
    return {
        "services": await talk.say("services"),
        "services, from the sixth on": await talk.say("services", offset=5),
        "balance": await talk.say("balance"),
        "balance by GET": await talk.send("GET", talk.dialect.path, asked),
        "balance at the usual address": await talk.send("POST", "/api/v2", asked),
        "balance elsewhere": await talk.send("POST", "/api/v9", asked),
        "wrong key": await talk.send("POST", talk.dialect.path, {**asked, "key": "wrong"}),
        "unknown action": await talk.say("steal"),
    }


async def _order(talk: Talk) -> dict[str, Seen]:
    talk.books.place_foreign(1, link("foreign/and/long"))
    drip = {"quantity": 100, "runs": 3, "interval": 10}
    subscription = {"username": "ann", "min": 10, "max": 20, "posts": 5, "delay": 0}
    return {
        "add": await talk.add(1, "a", quantity=1000),
        "add comments": await talk.add(2, "b", comments="one, two\n\nthree"),
        "add package": await talk.add(3, "c"),
        "add package with quantity": await talk.add(3, "d", quantity=1),
        "add drip-feed": await talk.add(4, "e", **drip),
        "add drip-feed of few": await talk.add(4, "f", quantity=5, runs=3, interval=10),
        "add drip-feed, odd interval": await talk.add(4, "g", **{**drip, "interval": 7}),
        "add poll, old name": await talk.add(5, "h", quantity=100, poll=2),
        "add subscription": await talk.say("add", service=talk.shown(6), **subscription),
        "add comments package": await talk.add(8, "i", comments="one\ntwo"),
        "add for nothing": await talk.add(11, "j", quantity=100),
        "add too few": await talk.add(1, "k", quantity=9),
        "add the same link": await talk.add(1, "a", quantity=1000),
        "add a stranger's link": await talk.add(1, "foreign/and", quantity=1000),
        "add without request id": await talk.add(1, "l", quantity=1000, request_id=""),
        "add too dear": await talk.add(12, "m", quantity=1000),
        "balance after all": await talk.say("balance"),
    }


async def _look(talk: Talk) -> dict[str, Seen]:
    books = talk.books
    names = [order.name for order in books.orders]
    pending = await talk.say("status", order=names[0])
    talk.clock.advance(30)
    books.set_status(books.orders[1].id, "Partial", remains=1)
    books.set_status(books.orders[2].id, "Canceled")
    books.set_status(books.orders[3].id, "Awaiting")
    drip = next((order.name for order in books.orders if order.runs > 1), UNKNOWN)
    subscription = next(order.name for order in books.orders if order.is_subscription)
    hundred = ",".join([*names, *(str(number) for number in range(101 - len(names)))])
    return {
        "status pending": pending,
        "status": await talk.say("status", order=names[0]),
        "status partial": await talk.say("status", order=names[1]),
        "status canceled": await talk.say("status", order=names[2]),
        "status awaiting": await talk.say("status", order=names[3]),
        "status of the last": await talk.say("status", order=names[-1]),
        "status of drip-feed": await talk.say("status", order=drip),
        "status of subscription": await talk.say("status", order=subscription),
        "status of unknown": await talk.say("status", order=UNKNOWN),
        "status of none": await talk.say("status"),
        "status of many": await talk.say("status", orders=f"{names[1]},{names[0]},{UNKNOWN}"),
        "status of many, one": await talk.say("status", orders=names[0]),
        "status of many, unknown": await talk.say("status", orders=f"{UNKNOWN},8"),
        "status of 101": await talk.say("status", orders=hundred),
        "own orders": await talk.say("orders"),
    }


async def _cancel(talk: Talk) -> dict[str, Seen]:
    names = [order.name for order in talk.books.orders if order.is_open and order.runs == 1]
    return {
        "cancel": await talk.say("cancel", orders=names[-1]),
        "cancel again": await talk.say("cancel", orders=names[-1]),
        "cancel many": await talk.say("cancel", orders=f"{names[-2]},{UNKNOWN}"),
        "cancel by order": await talk.say("cancel", order=names[-3]),
    }


async def _refill(talk: Talk) -> dict[str, Seen]:
    talk.clock.advance(3 * DAY)
    talk.books.plan_next_refill(RefillStatus.REJECTED)
    first = talk.books.orders[0].name
    scenes = {
        "status completed": await talk.say("status", order=first),
        "refill": await talk.say("refill", order=first),
        "refill again": await talk.say("refill", order=first),
        "refill many": await talk.say("refill", orders=f"{first},{UNKNOWN}"),
    }
    talk.clock.advance(1000)
    name = talk.books.refills[-1].name if talk.books.refills else "1"
    scenes |= {
        "refill status": await talk.say("refill_status", refill=name),
        "refill status of many": await talk.say("refill_status", refills=f"{name},9"),
        "refill status of unknown": await talk.say("refill_status", refill=9),
    }
    talk.clock.advance(3000)
    scenes["refill status, ended"] = await talk.say("refill_status", refill=name)
    for _ in range(3):
        talk.clock.advance(2 * DAY)
        scenes["refill, the fourth"] = await talk.say("refill", order=first)
    return scenes
