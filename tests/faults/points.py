"""The process ends in the middle of something, and starts again: the books are right.

One play for each point of the list in the test plan. C18 and C19 need payments that come from
outside, and C22 an export: the shop has neither. C21 is with the command, in
`tests/commands/test_check.py`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from types import MappingProxyType

from bot.domain.clock import MINUTE
from bot.domain.resolver import REST
from bot.domain.views import AGREED_IN_A_ROW
from bot.storage import Transaction, trust
from bot.storage.engine import connect, prepare
from bot.storage.migrations import STEPS, _step
from bot.ui.callbacks import DecideCase
from sandbox.panel import misdeeds
from sandbox.panel.faults import Fault
from sandbox.panel.orders import OrderStatus
from tests.e2e.stage import said
from tests.e2e.trusted import as_if_there_had_been_more
from tests.faults.scene import KILLED, Scene
from tests.faults.stock import QUANTITY
from tests.storage.samples import fill

Point = Callable[[Scene], Awaitable[None]]

START_BALANCE = 25_000_000
SAMPLES = 4
"""Orders of a shop from before: the last one waits for the panel."""
LOST = 3
"""The number of the order whose answer is lost, where two others came before."""


def state(order_id: int = 1) -> str:
    return f"(SELECT state FROM orders WHERE id = {order_id})"


# What is expected


def is_paid_once(scene: Scene) -> None:
    assert scene.world.books.adds == 1
    assert scene.ask("SELECT count(*) FROM orders") == 1
    assert scene.ask("SELECT count(*) FROM ledger_tx WHERE kind = 'hold'") == 1
    assert scene.ask("SELECT count(*) FROM ledger_tx WHERE kind = 'capture'") == 1
    price = scene.ask("SELECT price FROM orders")
    assert customers_balance(scene) == START_BALANCE - price
    scene.check()


def customers_balance(scene: Scene) -> int:
    found: int = scene.ask("SELECT amount FROM balance WHERE account = 'user:4711'")
    return found


async def is_in_doubt(scene: Scene) -> None:
    """The hold is kept, a person will decide, and everybody is told."""
    await scene.comes_true(f"SELECT {state()} = 'unknown'")
    told = said("notice-order-unknown", order="1")
    await scene.customer.wait_for(told, anywhere=True)
    await scene.customer.wait_for(f"#1 · {said('state-unknown')}", anywhere=True)
    alert = said("notice-admin-lost-answer", order="1")
    await scene.operator.wait_for(alert, anywhere=True)
    assert scene.ask("SELECT count(*) FROM cases WHERE resolution IS NULL") == 1
    assert scene.ask("SELECT count(*) FROM attempt") == 1
    assert scene.ask("SELECT outcome FROM attempt") == "unknown"
    price = scene.ask("SELECT price FROM orders")
    assert scene.ask("SELECT amount FROM balance WHERE account = 'held:1'") == price
    scene.check()


# Up to the panel


async def goes_on(scene: Scene, point: str, before: str | None) -> None:
    """What was not being sent is sent after the restart, once. `before`: its state until then."""
    await scene.start(point)
    scene.arm.touch()
    await scene.confirm()
    await scene.dies()
    assert scene.ask(f"SELECT {state()}") == before
    await scene.start()
    await scene.comes_true(f"SELECT {state()} = 'placed'")
    await scene.customer.wait_for(f"#1 · {said('state-placed')}", anywhere=True)
    is_paid_once(scene)


async def is_never_sent_again(scene: Scene, point: str, adds: int) -> None:
    await scene.start(point)
    scene.arm.touch()
    await scene.confirm()
    await scene.dies()
    assert scene.ask(f"SELECT {state()}") == "submitting"
    await scene.start()
    await is_in_doubt(scene)
    assert len(scene.world.books.requests("add")) == scene.world.books.adds == adds


async def the_next_one_is_in_doubt(scene: Scene) -> None:
    """What became of one order is stored, and the claim of the next, which is not sent."""
    scene.world.panel_faults.next("add", Fault.hang(after_effect=True))
    arrived = scene.world.panel_faults.arrived("add")
    await scene.start("C4")
    await scene.confirm()
    await arrived
    await scene.confirm(2)
    await scene.comes_true(f"SELECT {state(2)} = 'reserved'")
    scene.arm.touch()
    await scene.world.panel_faults.release()
    await scene.dies()
    assert scene.ask(f"SELECT {state()}") == "placed"
    assert scene.ask(f"SELECT {state(2)}") == "submitting"
    await scene.start()
    await scene.comes_true(f"SELECT {state(2)} = 'unknown'")
    assert scene.ask("SELECT count(*) FROM cases WHERE resolution IS NULL AND order_id = 2") == 1
    assert len(scene.world.books.requests("add")) == scene.world.books.adds == 1
    scene.check()


# At the panel


async def dies_while_the_panel(scene: Scene, fault: Fault, adds: int) -> None:
    """`adds`: what the panel has accepted by then. It may accept the order later still."""
    scene.world.panel_faults.next("add", fault)
    arrived = scene.world.panel_faults.arrived("add")
    await scene.start()
    await scene.confirm()
    await arrived
    await scene.kill()
    assert scene.world.books.adds == adds
    await scene.start()
    await is_in_doubt(scene)
    await scene.world.panel_faults.release()
    assert scene.world.books.adds == 1
    assert scene.ask(f"SELECT {state()}") == "unknown"
    scene.check()


async def _half_an_answer(exchange: misdeeds.Exchange) -> None:
    """The first half goes out; then it waits until nobody is there to read the rest."""
    answer = misdeeds._answer(exchange)
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(answer)}\r\n\r\n".encode()
    transport = exchange.request.transport
    assert transport is not None
    transport.write(head + answer[: len(answer) // 2])
    await exchange.pause(None)


# Telling


async def is_told_after_the_restart(scene: Scene, point: str, messages: int) -> None:
    """The order is settled, and that the customer was told is not stored."""
    scene.world.panel_faults.next("add", Fault.error("Bad link"))
    await scene.start(point)
    scene.arm.touch()
    await scene.confirm()
    await scene.dies()
    assert scene.ask(f"SELECT {state()}") == "rejected"
    await scene.start()
    await scene.comes_true(
        "SELECT count(*) = 1 FROM outbox WHERE kind = 'order-not-placed' AND state = 'sent'"
    )
    reason = said("reason-link")
    told = [one for one in await scene.customer.messages() if reason in one.text]
    assert len([one for one in told if one.reply_to is not None]) == messages, told
    assert customers_balance(scene) == START_BALANCE
    assert scene.ask("SELECT count(*) FROM ledger_tx WHERE kind = 'release'") == 1
    scene.check()


async def a_replay_changes_nothing(scene: Scene) -> None:
    """C14: the tap has done its work, and is not marked as done."""
    await scene.start("C14")
    scene.arm.touch()
    await scene.confirm()
    await scene.dies()
    assert scene.ask("SELECT count(*) FROM inbox WHERE state = 'acted'") == 1
    await scene.start()
    await scene.comes_true("SELECT count(*) = 0 FROM inbox WHERE state = 'acted'")
    await scene.comes_true(f"SELECT {state()} NOT IN ('reserved', 'submitting')")
    assert scene.ask("SELECT count(*) FROM orders") == 1
    assert scene.ask("SELECT count(*) FROM ledger_tx WHERE kind = 'hold'") == 1
    assert len(scene.world.books.requests("add")) <= 1
    scene.check()


# Finding out


async def sell(scene: Scene, number: int) -> None:
    await scene.confirm(number)
    await scene.comes_true(f"SELECT {state(number)} = 'placed'")


async def lose_an_answer(scene: Scene, *, accepted: bool) -> None:
    """The third order's, and the process is gone. Another customer's order lies between ours."""
    await scene.start()
    await sell(scene, 1)
    scene.world.books.place_foreign(2)
    await sell(scene, 2)
    scene.world.panel_faults.next("add", Fault.reset(after_effect=accepted))
    await scene.confirm(LOST)
    await scene.comes_true(f"SELECT {state(LOST)} = 'unknown'")
    await scene.kill()


def earn_trust(tx: Transaction) -> None:
    """As if the panel had been seen at work for long: ids ascend, the balances agree."""
    as_if_there_had_been_more(tx, 1)
    for _ in range(AGREED_IN_A_ROW):
        trust.agreed(tx, 1)


def is_still_unknown(scene: Scene) -> None:
    """Nothing of what was begun is stored."""
    assert scene.ask(f"SELECT {state(LOST)}") == "unknown"
    assert scene.ask(f"SELECT amount FROM balance WHERE account = 'held:{LOST}'") > 0
    assert scene.ask(f"SELECT count(*) FROM cases WHERE order_id = {LOST} AND resolution IS NULL")


async def a_search_is_made_again(scene: Scene) -> None:
    """C15: the panel has answered, and nobody has decided anything."""
    await lose_an_answer(scene, accepted=True)
    await scene.start("C15", ahead=15, armed=True)
    await scene.dies()
    is_still_unknown(scene)
    assert scene.ask("SELECT count(*) FROM probe") == 0
    await scene.start(ahead=15)
    await scene.comes_true("SELECT count(*) FROM probe")
    assert scene.ask("SELECT probes FROM inquiry") == 1
    is_still_unknown(scene)
    scene.check()


async def is_linked_once(scene: Scene) -> None:
    """C16: the order is found, and linking it is not committed."""
    await lose_an_answer(scene, accepted=True)
    scene.change(earn_trust)
    await scene.start("C16", ahead=15, armed=True)
    await scene.dies()
    is_still_unknown(scene)
    await scene.start(ahead=15)
    await scene.comes_true(f"SELECT {state(LOST)} NOT IN ('unknown')")
    assert scene.ask(f"SELECT count(*) FROM provider_order WHERE order_id = {LOST}") == 1
    assert scene.ask("SELECT count(*) FROM ledger_tx WHERE kind = 'capture'") == LOST
    assert scene.ask("SELECT count(*) FROM cases WHERE resolution = 'linked'") == 1
    assert scene.world.books.adds == LOST
    scene.check()


async def is_released_once(scene: Scene) -> None:
    """C17: the order never arrived, and giving the money back is not committed."""
    await lose_an_answer(scene, accepted=False)
    scene.change(earn_trust)
    await scene.start(ahead=REST + 10)
    await sell(scene, LOST + 1)
    await scene.kill()
    # What is still open might be paid back at any time: a balance would prove nothing.
    for order in scene.world.books.orders:
        scene.world.books.set_status(order.id, OrderStatus.COMPLETED)
    await scene.start(ahead=16 * MINUTE)
    await scene.comes_true("SELECT clear_since FROM inquiry")
    await scene.comes_true(f"SELECT count(*) = {LOST} FROM orders WHERE state = 'completed'")
    await scene.kill()
    await scene.start("C17", ahead=50 * MINUTE, armed=True)
    await scene.dies()
    is_still_unknown(scene)
    await scene.start(ahead=50 * MINUTE)
    await scene.comes_true(f"SELECT {state(LOST)} = 'released'")
    assert scene.ask("SELECT count(*) FROM ledger_tx WHERE kind = 'release'") == 1
    assert scene.ask("SELECT count(*) FROM cases WHERE resolution = 'refunded'") == 1
    assert scene.world.books.adds == LOST
    scene.check()


# Elsewhere


async def is_migrated_whole(scene: Scene, point: str, version: int) -> None:
    """C20: the database has the earlier schema or the new one, whole; nothing is sold before."""
    scene.database.unlink()
    _lay_schema_2(scene)
    before = all_customers(scene)
    await scene.start(point, armed=True)
    assert await scene.ends() == KILLED, scene.log
    assert scene.ask("PRAGMA user_version") == version
    assert scene.ask("SELECT count(*) FROM orders WHERE state = 'reserved'") == 1
    assert all_customers(scene) == before
    assert scene.world.books.requests("add") == []
    await scene.start()
    await scene.comes_true("SELECT count(*) = 0 FROM orders WHERE state = 'reserved'")
    assert scene.ask("PRAGMA user_version") == len(STEPS)
    assert scene.ask("SELECT count(*) FROM orders") == SAMPLES
    scene.check_books()


def _lay_schema_2(scene: Scene) -> None:
    connection = connect(scene.database)
    prepare(connection)
    connection.executescript("".join(_step(number) for number in range(1, len(STEPS))))
    fill(connection, SAMPLES, panel_book=False)
    connection.close()


def all_customers(scene: Scene) -> int:
    found: int = scene.ask("SELECT sum(amount) FROM balance WHERE account LIKE 'user:%'")
    return found


async def a_part_is_refunded_once(scene: Scene) -> None:
    """C23: the panel has delivered a part, and paying the rest back is not committed."""
    await scene.start()
    await sell(scene, 1)
    await scene.kill()
    [order] = scene.world.books.orders
    scene.world.books.set_status(order.id, OrderStatus.PARTIAL, QUANTITY * 2 // 5)
    await scene.start("C23", ahead=MINUTE, armed=True)
    await scene.dies()
    assert scene.ask("SELECT refunded FROM orders") == 0
    await scene.start(ahead=MINUTE)
    await scene.comes_true(f"SELECT {state()} = 'partial'")
    price = scene.ask("SELECT price FROM orders")
    assert scene.ask("SELECT count(*) FROM ledger_tx WHERE kind = 'refund'") == 1
    assert customers_balance(scene) == START_BALANCE - price + price * 2 // 5
    scene.check()


async def a_decision_is_whole(scene: Scene) -> None:
    """C24: an admin gives the money back, and that is not committed."""
    scene.world.panel_faults.next("add", Fault.reset())
    await scene.start("C24")
    await scene.confirm()
    await is_in_doubt(scene)
    case = scene.ask("SELECT id FROM cases")
    scene.arm.touch()
    refund = DecideCase(case=case, decision="refund", sure=1).pack()
    await scene.operator.begin_tap(None, refund, forge=True)
    await scene.dies()
    assert scene.ask(f"SELECT {state()}") == "unknown"
    assert scene.ask("SELECT count(*) FROM cases WHERE resolution IS NULL") == 1
    await scene.start()
    await scene.comes_true(f"SELECT {state()} = 'released'")
    assert scene.ask("SELECT count(*) FROM cases WHERE resolution = 'refunded'") == 1
    assert scene.ask("SELECT count(*) FROM ledger_tx WHERE kind = 'release'") == 1
    assert customers_balance(scene) == START_BALANCE
    scene.check()


POINTS: Mapping[str, Point] = MappingProxyType(
    {
        "C0": partial(goes_on, point="C0", before=None),
        "C1": partial(goes_on, point="C1", before=None),
        "C2": partial(goes_on, point="C2", before=None),
        "C3": partial(goes_on, point="C3", before="reserved"),
        "C4": partial(is_never_sent_again, point="C4", adds=0),
        "C4 behind another": the_next_one_is_in_doubt,
        "C5": partial(is_never_sent_again, point="C5", adds=0),
        "C6": partial(is_never_sent_again, point="C6", adds=0),
        "C7": partial(dies_while_the_panel, fault=Fault.hang(), adds=0),
        "C8": partial(dies_while_the_panel, fault=Fault.hang(after_effect=True), adds=1),
        "C9": partial(
            dies_while_the_panel, fault=Fault(_half_an_answer, after_effect=True), adds=1
        ),
        "C10": partial(is_never_sent_again, point="C10", adds=1),
        "C11": partial(is_never_sent_again, point="C11", adds=1),
        "C12": partial(is_told_after_the_restart, point="C12", messages=1),
        "C13": partial(is_told_after_the_restart, point="C13", messages=2),
        "C14": a_replay_changes_nothing,
        "C15": a_search_is_made_again,
        "C16": is_linked_once,
        "C17": is_released_once,
        "C20": partial(is_migrated_whole, point="C20", version=len(STEPS) - 1),
        "C20 committed": partial(is_migrated_whole, point="C20 committed", version=len(STEPS)),
        "C23": a_part_is_refunded_once,
        "C24": a_decision_is_whole,
    }
)
