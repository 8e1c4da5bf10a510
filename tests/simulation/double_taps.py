"""Taps on one Confirm card, as many as a broken client can send: one order comes of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from bot.ui.callbacks import ConfirmOrder
from bot.ui.translator import texts_of
from sandbox.telegram.updates import Pending
from sandbox.world import CUSTOMER_ID
from tests.simulation import checks
from tests.simulation.nth_call import Sale
from tests.simulation.world import World, play

TAPS = 10_000


def trial(seed: int) -> Mapping[str, int]:
    """Raises unless all taps are answered, and one order, one hold and one `add` came of them."""
    return play(seed, _many_taps)


async def _many_taps(world: World) -> Mapping[str, int]:
    sale = Sale(world, long=False)
    await sale.to_confirm()
    world.slowness = 0.0
    [(message_id, data)] = sale.customer.buttons(ConfirmOrder)
    queries = _tap(world, message_id, data, TAPS)
    await sale.settle()
    _one_order(world, TAPS)
    said = Counter(_answer(world, query) for query in queries)
    texts = texts_of("en")
    assert said == {texts.plain("confirm-working"): 1, texts.plain("confirm-already"): TAPS - 1}
    checks.always(world, 0)
    checks.nobody_died(world)
    return {"taps": TAPS, "orders": 1}


def _tap(world: World, message_id: int, data: str, taps: int) -> list[str]:
    """Taps that differ by their numbers alone. Their query ids."""
    queue = world.telegram.updates
    first = world.telegram.phone(CUSTOMER_ID).tap(message_id, data)
    [mould] = [one for one in queue.pending() if "callback_query" in one.payload]
    queries = [first]
    for number in range(1, taps):
        tap = world.telegram.taps.add(CUSTOMER_ID, message_id, data)
        update_id = mould.update_id + number
        query = {**mould.payload["callback_query"], "id": tap.query_id}
        payload = {"update_id": update_id, "callback_query": query}
        queue._pending[update_id] = Pending(update_id, CUSTOMER_ID, tap.made_at, payload)
        queries.append(tap.query_id)
    queue._next_id = mould.update_id + taps
    return queries


def _answer(world: World, query: str) -> str:
    tap = world.telegram.taps.get(query)
    assert tap is not None
    assert tap.answer is not None, f"tap {query} was not answered"
    return tap.answer.text


def _one_order(world: World, taps: int) -> None:
    counts = {
        "orders": world.value("SELECT count(*) FROM orders"),
        "holds": world.value("SELECT count(*) FROM ledger_tx WHERE kind = 'hold'"),
        "adds": world.books.adds,
        "sent": len(world.books.requests("add")),
    }
    assert set(counts.values()) == {1}, counts
    done = world.value("SELECT count(*) FROM inbox WHERE state = 'done' AND tries = 0")
    assert done >= taps, f"{done} of {taps} are done"
