"""Everything that can go wrong with `add`, at each kind of panel and for each kind of service.

One cell is one order: it is confirmed, sent into the fault, and looked at. The faults have the
numbers of `sandbox.panel.faults`; F1 to F4 are the network's. A panel with its books serves all
the cells of one dialect, and so does one database.
"""

from __future__ import annotations

import asyncio
import json
import socket
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, closing, contextmanager
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import lru_cache
from html import escape
from pathlib import Path
from random import Random
from typing import Any, Concatenate, ParamSpec, TypeVar
from urllib.parse import quote, quote_plus

from aiohttp import web
from pydantic import SecretStr

from bot.domain.order_life import OrderState
from bot.domain.pricing import PER
from bot.domain.records import Order
from bot.domain.resolver import REST
from bot.domain.views import Confirmed
from bot.panel import PanelAccount, PanelClient, Timeouts, profile_from
from bot.shop.alerts import Alerts
from bot.shop.assortment import read
from bot.shop.breaker import Breaker
from bot.shop.desk import CallBudget, Desk
from bot.shop.freeze import Freeze
from bot.shop.health import PanelHealth
from bot.shop.notices import Notices
from bot.shop.placing import FIRST_PAUSE, Placer
from bot.storage import Database, Transaction, trust
from bot.storage.invariants import broken_invariants
from sandbox.clock import ManualClock
from sandbox.panel.books import PanelBooks
from sandbox.panel.catalogue import LEAST_SIZE, make_catalogue
from sandbox.panel.dialects import DIALECT_NEEDS, DIALECTS, PERFECT_PANEL, Dialect
from sandbox.panel.dialects.habits import OrderIds, PackagePrice
from sandbox.panel.dialects.services import service_id
from sandbox.panel.faults import FAULTS, Fault, FaultScript, closed_port
from sandbox.panel.server import create_panel_app
from sandbox.panel.services import ServiceEntry, rule_of
from tests.databases import database_in_memory
from tests.panel.servers import KEY
from tests.shop.till import ADMIN, Till

P = ParamSpec("P")
R = TypeVar("R")

HOSTILE = replace(
    PERFECT_PANEL, order_ids=OrderIds.RANDOM, unpaid_rows=True, foreign_orders=3, pretty=True
)
"""Ids without any order among those of strangers, rows that nobody paid for."""
PANELS: Mapping[str, tuple[Dialect, Mapping[str, str]]] = {
    **{name: (dialect, DIALECT_NEEDS[name]) for name, dialect in DIALECTS.items()},
    "hostile": (HOSTILE, {}),
}
QUANTITY = 1000
LINES = 12
RUNS = 3
COMMENTS, PACKAGE, DEFAULT = "Custom Comments", "Package", "Default"
KINDS: Mapping[str, tuple[str, int, int | None]] = {
    "quantity": (DEFAULT, QUANTITY, None),
    "package": (PACKAGE, 1, None),
    "comments": (COMMENTS, LINES, None),
    "drip-feed": (DEFAULT, QUANTITY, RUNS),
}
"""The type of service, the quantity and the runs."""
PATIENT = Timeouts(add=20, connect=20, silence=20)
HASTY = replace(PATIENT, silence=0.2)
DEAF = replace(PATIENT, connect=0.1)
"""For what never comes to an end: waiting longer would change nothing."""
NOWHERE, SILENT = "nowhere.example", "silent.example"
ENDLESS = frozenset({"F8", "F9", "F24"})
NO_IDS: tuple[object, ...] = (True, None, [1], {"id": 5}, -1, 1.5, "", [], False, "-", 10**30)
SPELLINGS: tuple[Callable[[str], str], ...] = (
    str,
    quote,
    quote_plus,
    escape,
    lambda key: json.dumps(key)[1:-1],
)


@dataclass(frozen=True, slots=True)
class Cell:
    """`where` names the client that is used; `fault` is None for the network's own."""

    name: str
    kind: str
    expected: OrderState
    fault: Fault | None = None
    where: str = "patient"

    @property
    def is_network(self) -> bool:
        return self.expected is OrderState.RESERVED


class InOneThread(Database):
    """Transactions on a connection that is there already, each whole and at once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__(Path("unused.db"))
        self._here = connection

    def begin_write(
        self,
        function: Callable[Concatenate[Transaction, P], R],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> asyncio.Future[R]:
        answer: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        self._here.execute("BEGIN IMMEDIATE")
        try:
            answer.set_result(function(Transaction(self._here), *args, **kwargs))
        except Exception as error:  # noqa: BLE001 - handed to whoever waits
            self._here.execute("ROLLBACK")
            answer.set_exception(error)
        else:
            self._here.execute("COMMIT")
        return answer

    async def read(
        self,
        function: Callable[Concatenate[Transaction, P], R],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        return function(Transaction(self._here), *args, **kwargs)


@dataclass
class Stand:
    """A shop at a panel of one dialect."""

    till: Till
    books: PanelBooks
    faults: FaultScript
    placer: Placer
    health: PanelHealth
    db: InOneThread
    desks: Mapping[str, Desk]
    random: Random
    services: Mapping[str, str]
    """The panel's own id of a service, by its type."""
    known_id: str = ""
    counts: Counter[str] = field(default_factory=Counter)

    async def run(self, cell: Cell) -> None:
        if cell.name.startswith("F29"):
            cell = replace(cell, fault=Fault.order(self.known_id, after_effect=True))
        order, adds = self._confirmed(cell.kind), self.books.adds
        if cell.fault is not None:
            self.faults.next("add", cell.fault)
        asked, arrived = len(self.books.requests("add")), self.faults.arrived("add")
        await self.placer.send(self.desks[cell.where])
        self._look(cell, order.id)
        if not cell.is_network:
            # Whoever did not wait for the answer may be here before the panel has read the form.
            await asyncio.wait_for(arrived, PATIENT.add)
        sent = len(self.books.requests("add")) - asked
        assert sent == (0 if cell.is_network else 1), f"{sent} calls"
        await self._let_go(cell)
        assert self.books.adds - adds <= sent
        if cell.is_network:
            await self._goes_on(order)
        self.counts.update({"cells": 1, cell.expected: 1})

    def _confirmed(self, kind: str) -> Order:
        type_name, quantity, runs = KINDS[kind]
        made = self.till.quote(quantity, runs=runs, remote_id=self.services[type_name])
        done = self.till.confirm(made, repeat=True)
        assert isinstance(done, Confirmed), done
        return done.order

    def _look(self, cell: Cell, order_id: int) -> None:
        order, tx = self.till.order(order_id), self.till.tx
        assert order.state is cell.expected, order.state
        outcomes = [
            row["outcome"]
            for row in tx.rows("SELECT outcome FROM attempt WHERE order_id = :id", id=order_id)
        ]
        assert outcomes == [OUTCOMES[cell.expected]], outcomes
        held = tx.value("SELECT amount FROM balance WHERE account = :a", a=f"held:{order_id}")
        keeps = cell.expected in (OrderState.UNKNOWN, OrderState.RESERVED)
        assert held == (order.price.micros if keeps else 0)
        broken = broken_invariants(tx)
        assert not broken, broken
        if order.remote_id:
            self.known_id = order.remote_id

    async def _let_go(self, cell: Cell) -> None:
        """What hangs is done late; then the panel rests, and answers a call that reads."""
        early = self.random.random() < 0.5
        if early:
            await self.faults.release()
        if cell.expected is OrderState.UNKNOWN:
            assert trust.rests_until(self.till.tx, self.till.panel) is not None
            self.till.clock.advance(REST)
            await self.db.write(self.health.heard, self.till.panel)
        if not early:
            await self.faults.release()

    async def _goes_on(self, order: Order) -> None:
        """What was proven not to be sent is sent once the network is there."""
        before = self.books.adds
        self.till.clock.advance(FIRST_PAUSE)
        await self.placer.send(self.desks["patient"])
        assert self.till.order(order.id).state is OrderState.PLACED
        assert self.books.adds == before + 1

    def close(self) -> None:
        """No key is in anything that is stored."""
        stored = self.till.connection.serialize()
        self.till.close()
        for spelling in SPELLINGS:
            assert spelling(KEY).encode() not in stored, "the key is stored"


OUTCOMES = {
    OrderState.RESERVED: "not_sent",
    OrderState.UNKNOWN: "unknown",
    OrderState.PLACED: "accepted",
    OrderState.REJECTED: "rejected",
}


def trial(seed: int) -> Mapping[str, int]:
    """All cells once, in an order and with details that the seed draws."""
    return asyncio.run(_every_cell(seed))


async def _every_cell(seed: int) -> Mapping[str, int]:
    """The panels side by side: where one is waited for, another is at work."""
    counts = Counter[str]()
    with strange_hosts(), closed_port() as refused:
        for found in await asyncio.gather(
            *(_at_panel(name, Random(f"{seed}:{name}"), refused) for name in PANELS)
        ):
            counts.update(found)
    return counts


async def _at_panel(name: str, random: Random, refused: int) -> Counter[str]:
    async with stand(name, random, refused) as found:
        cells = [cell for kind in sold(found) for cell in cells_of(kind, random)]
        random.shuffle(cells)
        # A known id has to be known: the first order is one that goes well.
        for cell in (Cell("nothing", "quantity", OrderState.PLACED), *cells):
            try:
                await found.run(cell)
            except BaseException as error:
                error.add_note(f"{name}, {cell.kind}, {cell.name}")
                raise
        return found.counts


def sold(found: Stand) -> list[str]:
    """The kinds that this panel sells."""
    shelf = {one.remote_id: one for one in found.till.shelf.catalogue.all_services()}
    offered = {name: shelf.get(found.services.get(KINDS[name][0], "")) for name in KINDS}
    return [
        name
        for name, service in offered.items()
        if service is not None and (KINDS[name][2] is None or service.drip_intervals is not None)
    ]


def cells_of(kind: str, random: Random) -> Iterator[Cell]:
    for name, where in (("F1", NOWHERE), ("F2", "refused"), ("F3", SILENT), ("F4", "tls")):
        yield Cell(name, kind, OrderState.RESERVED, where=where)
    for name, fault in drawn_faults(random).items():
        where = "hasty" if name.split()[0] in ENDLESS else "patient"
        yield Cell(name, kind, OrderState.UNKNOWN, fault, where)
    yield Cell("a refusal", kind, OrderState.REJECTED, Fault.error("Not enough funds on balance"))
    yield Cell("nothing", kind, OrderState.PLACED)


def drawn_faults(random: Random) -> dict[str, Fault]:
    """Each number once; the seed draws before or after the effect, the code and the cut."""
    free = {name: random.random() < 0.5 for name in FAULTS}
    given: dict[str, dict[str, Any]] = {
        "F11": {"keep": random.randrange(12)},
        "F23": {"status": random.choice((520, 521, 522, 523, 524, 525, 530))},
        "F27": {"status": random.choice((301, 302, 303, 307, 308))},
        "F28": {"value": random.choice(NO_IDS)},
    }
    fixed = {"F5": False, "F6": True, "F7": True, "F8": False, "F9": True, "F26": False}
    drawn = {
        name: make(**given.get(name, {}), after_effect=fixed.get(name, free[name]))
        for name, make in FAULTS.items()
        if name != "F26"
    }
    return {
        **drawn,
        "F26": bomb(),
        "F19 with the key": Fault.json(500, {"message": f"Wrong key {KEY}"}, after_effect=True),
        "F30 unlisted": Fault.error(f"No order was made for {KEY}", after_effect=free["F30"]),
    }


@lru_cache(maxsize=1)
def bomb() -> Fault:
    return Fault.gzip_bomb(4 * 1024 * 1024)


# The stage


@asynccontextmanager
async def stand(name: str, random: Random, refused: int) -> AsyncIterator[Stand]:
    dialect, needs = PANELS[name]
    clock = ManualClock()
    goods = {rule: _goods(dialect, rule) for rule in (DEFAULT, PACKAGE, COMMENTS)}
    books = PanelBooks(
        goods.values(), clock=clock, random=random, balance=Decimal(10**9), dialect=dialect
    )
    faults = FaultScript()
    async with AsyncExitStack() as stack:
        app = create_panel_app(books, key=KEY, faults=faults)
        port = await stack.enter_async_context(served(app))
        desks = {
            where: await _desk(stack, clock, f"{address}{dialect.path}", needs, timeouts)
            for where, (address, timeouts) in _addresses(port, refused).items()
        }
        till = await _till(desks["patient"], clock)
        stack.callback(till.close)
        services = {one: str(service_id(dialect, entry.id)) for one, entry in goods.items()}
        found = _stand(till, books, faults, desks, random, services)
        yield found
        found.close()


def _goods(dialect: Dialect, type_name: str) -> ServiceEntry:
    """One good service of that type. Where a package costs rate x minimum, the minimum fits."""
    wanted = next(
        one for one in make_catalogue(1, LEAST_SIZE) if one.flagship and one.type == type_name
    )
    by_minimum = dialect.package_price is not PackagePrice.RATE and rule_of(wanted).flat
    return replace(wanted, minimum=PER, maximum=PER) if by_minimum else wanted


def _addresses(port: int, refused: int) -> dict[str, tuple[str, Timeouts]]:
    return {
        "patient": (f"http://127.0.0.1:{port}", PATIENT),
        "hasty": (f"http://127.0.0.1:{port}", HASTY),
        "tls": (f"https://127.0.0.1:{port}", PATIENT),
        "refused": (f"http://127.0.0.1:{refused}", PATIENT),
        NOWHERE: (f"https://{NOWHERE}", PATIENT),
        SILENT: (f"https://{SILENT}", DEAF),
    }


async def _desk(
    stack: AsyncExitStack,
    clock: ManualClock,
    url: str,
    needs: Mapping[str, str],
    timeouts: Timeouts,
) -> Desk:
    account = PanelAccount("main", url, SecretStr(KEY))
    client = PanelClient(account, timeouts=timeouts, profile=profile_from(needs))
    await stack.enter_async_context(client)
    return Desk(1, "main", client, CallBudget(clock, 10**6), Decimal(1))


async def _till(desk: Desk, clock: ManualClock) -> Till:
    answer = await desk.client.services()
    with closing(database_in_memory()) as template:
        return Till(template, read(answer.rows, desk.terms).offers, clock=clock)


def _stand(
    till: Till,
    books: PanelBooks,
    faults: FaultScript,
    desks: Mapping[str, Desk],
    random: Random,
    services: Mapping[str, str],
) -> Stand:
    db, clock = InOneThread(till.connection), till.clock
    health = PanelHealth(clock=clock, alerts=Alerts(Notices([ADMIN])))
    placer = Placer(
        db=db,
        clock=clock,
        rules=till.rules,
        shelf=till.shelf,
        settlement=till.settlement,
        health=health,
        freeze=Freeze(clock=clock),
        breaker=Breaker(db=db, clock=clock, health=health, ask=_says_nothing),
        told=lambda _: None,
    )
    return Stand(till, books, faults, placer, health, db, desks, random, services)


async def _says_nothing(_: Desk) -> None:
    """When the panel is well again is said by the cell."""


@asynccontextmanager
async def served(app: web.Application) -> AsyncIterator[int]:
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


@contextmanager
def strange_hosts() -> Iterator[None]:
    """One host name that nobody knows, and one for which no answer comes."""
    loop: Any = asyncio.get_running_loop()
    known = loop.getaddrinfo

    async def look_up(host: str, *args: Any, **named: Any) -> Any:
        if host == NOWHERE:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        if host == SILENT:
            await asyncio.Event().wait()
        return await known(host, *args, **named)

    loop.getaddrinfo = look_up
    try:
        yield
    finally:
        del loop.getaddrinfo
