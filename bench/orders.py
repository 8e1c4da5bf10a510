"""The transaction of a Confirm: the draft becomes an order, whose price is held.

`python -m bench orders`. Beside it the very same statements one by one over plain aiosqlite, in
a transaction each: they are written down while Kiosk runs them in a copy of the same database.
"""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from time import perf_counter
from typing import Any

from bench.books import FIRST_CUSTOMER, filled
from bench.bounds.storing import Statement, store
from bench.row import Row, in_turn, rate
from bench.scale import AT_ONCE, Scale
from bot.domain.catalogue import Catalogue
from bot.domain.pricing import PriceRules
from bot.domain.records import Person
from bot.domain.shop_mode import ShopMode
from bot.domain.views import Confirmed, Quote
from bot.shop.freeze import Freeze
from bot.shop.ordering import Ordering
from bot.shop.shelf import Shelf
from bot.storage import Database, Transaction, people, services
from bot.storage.engine import connect, prepare
from sandbox.clock import ManualClock

ROUNDS = 5
IN_A_ROUND = 320

Buy = Callable[[Transaction], None]
Run = Callable[[int], Awaitable[object]]


class Recording(Transaction):
    """Writes down what is run."""

    __slots__ = ("statements",)

    def __init__(self, connection: Any) -> None:
        super().__init__(connection)
        self.statements: list[Statement] = []

    def run(self, sql: str, /, **parameters: Any) -> int:
        self.statements.append((sql, parameters))
        return super().run(sql, **parameters)

    def rows(self, sql: str, /, **parameters: Any) -> list[Any]:
        self.statements.append((sql, parameters))
        return super().rows(sql, **parameters)

    def tuples(self, sql: str, /, **parameters: Any) -> list[tuple[Any, ...]]:
        self.statements.append((sql, parameters))
        return super().tuples(sql, **parameters)

    def row(self, sql: str, /, **parameters: Any) -> Any:
        self.statements.append((sql, parameters))
        return super().row(sql, **parameters)

    def value(self, sql: str, /, **parameters: Any) -> Any:
        self.statements.append((sql, parameters))
        return super().value(sql, **parameters)


class Counter:
    """Customers who each have a card that is ready to be confirmed."""

    def __init__(self, tx: Transaction) -> None:
        self.shelf = Shelf()
        found = services.on_offer(tx)
        self.shelf.replace(Catalogue.build(found.services, found.categories))
        self._nonces = iter(range(10**9))
        clock = ManualClock()
        self._ordering = Ordering(
            clock=clock,
            rules=PriceRules("USD", 4, Decimal(30)),
            mode=ShopMode.WALLET,
            shelf=self.shelf,
            freeze=Freeze(clock=clock),
            admins=frozenset(),
            price_move_percent=Decimal(5),
            confirmations_per_hour=10**9,
            new_nonce=lambda: f"{next(self._nonces):016x}",
        )

    def prepare(self, tx: Transaction, customers: int, count: int) -> list[Buy]:
        service = next(one for one in self.shelf.catalogue.all_services() if one.type == "default")
        bought = []
        for number in range(count):
            person = people.get(tx, FIRST_CUSTOMER + number % customers)
            if person is None:
                raise LookupError(number)
            bought.append(self._card(tx, person, service.id, service.minimum, number))
        return bought

    def _card(
        self, tx: Transaction, person: Person, service_id: int, quantity: int, number: int
    ) -> Buy:
        step = self._ordering.begin(tx, person, service_id, "", number + 1)
        link = f"https://www.instagram.com/p/Bought{number}/"
        draft = step.draft  # type: ignore[union-attr]
        self._ordering.give_link(tx, person, draft.id, link)
        quote = self._ordering.give_quantity(tx, person, draft.id, quantity)
        if not isinstance(quote, Quote):
            raise TypeError(quote)

        def buy(tx: Transaction) -> None:
            found = self._ordering.confirm(tx, person, draft.id, quote.nonce)
            if not isinstance(found, Confirmed) or found.again:
                raise TypeError(found)

        return buy


async def _one_by_one(run: Run, count: int) -> float:
    begun = perf_counter()
    for number in range(count):
        await run(number)
    return count / (perf_counter() - begun)


async def _at_once(run: Run, count: int) -> float:
    left = iter(range(count))

    async def caller() -> None:
        for number in left:
            await run(number)

    begun = perf_counter()
    await asyncio.gather(*(caller() for _ in range(AT_ONCE)))
    return count / (perf_counter() - begun)


def rows(scale: Scale) -> list[Row]:
    found = []
    with filled(services=scale.services, customers=scale.customers) as path:
        for work, way, aim in (
            ("order transaction, one caller", _one_by_one, 2.0),
            ("order transaction, 32 callers at once", _at_once, 12.0),
        ):
            found.append(rate(work, *_measured(path, scale, way), aim=aim))
    return found


def _measured(
    template: Path, scale: Scale, way: Callable[[Run, int], Awaitable[float]]
) -> tuple[float, float]:
    ours, bare = template.with_name("ours.db"), template.with_name("bare.db")
    count = IN_A_ROUND * ROUNDS
    shutil.copy(template, ours)
    with closing(connect(ours)) as connection:
        prepare(connection)
        connection.execute("BEGIN")
        tx = Transaction(connection)
        buys = Counter(tx).prepare(tx, scale.customers, count)
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(ours, bare)
    statements = _recorded(ours, buys)
    our_turns, bare_turns = iter(_cut(buys)), iter(_cut(statements))

    async def buy() -> float:
        jobs = next(our_turns)
        async with Database(ours) as db:
            return await way(lambda number: db.write(jobs[number]), len(jobs))

    async def replay() -> float:
        jobs = next(bare_turns)
        async with store(bare) as stored:
            return await way(lambda number: stored.run(jobs[number]), len(jobs))

    return in_turn(lambda: asyncio.run(buy()), lambda: asyncio.run(replay()), ROUNDS)


def _cut(every: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (every[at : at + IN_A_ROUND] for at in range(0, len(every), IN_A_ROUND))


def _recorded(path: Path, buys: Sequence[Buy]) -> list[list[Statement]]:
    """What each of them runs; nothing of it is kept."""
    statements = []
    with closing(connect(path)) as connection:
        prepare(connection)
        connection.execute("BEGIN")
        for buy in buys:
            tx = Recording(connection)
            buy(tx)
            statements.append(tx.statements)
        connection.execute("ROLLBACK")
    return statements
