"""What must be true in every world: always, and once the faults are over."""

from __future__ import annotations

from collections import Counter

from bot.domain.money import MICROS
from bot.storage import Transaction
from tests.books import broken_invariants
from tests.simulation.world import World

START_BALANCE = 25
_MAY_HAVE_COME_TO_ONE = "('submitting', 'unknown', 'released', 'written_off')"


def always(world: World, credited: int) -> None:
    """The safety of the money. `credited`: what was asked to be credited in all."""
    broken = broken_invariants(Transaction(world.eye))
    assert not broken, broken
    nothing_doubled(world)
    booked = world.value("SELECT -sum(amount) FROM balance WHERE account LIKE 'ext:%'")
    lying = world.value(
        "SELECT sum(amount) FROM balance WHERE account LIKE 'user:%' OR account LIKE 'held:%'"
        " OR account IN ('sales', 'loss')"
    )
    assert booked == lying, f"{booked} came in, {lying} are there"
    assert booked <= (START_BALANCE + credited) * MICROS, "more was credited than was asked for"


def nothing_doubled(world: World) -> None:
    """What the panel has accepted is ours, or may be what became of an order in doubt."""
    linked = {row[0] for row in world.ask("SELECT remote_id FROM provider_order")}
    undecided = Counter(
        (row["link"], row["quantity"])
        for row in world.ask(
            f"SELECT link, quantity FROM orders WHERE state IN {_MAY_HAVE_COME_TO_ONE}"
        )
    )
    loose = Counter(
        (one.link, one.quantity) for one in world.books.orders if one.name not in linked
    )
    assert not loose - undecided, f"at the panel without an order of ours: {loose - undecided}"
    names = {one.name for one in world.books.orders}
    assert linked <= names, f"orders that the panel does not have: {linked - names}"


LEFT_OPEN = {
    # Behind one that the panel never ends an order waits rightly, until its owner takes it back.
    "orders that wait": (
        "SELECT id FROM orders o WHERE state IN ('reserved', 'submitting') AND NOT EXISTS"
        " (SELECT 1 FROM orders f WHERE f.id = o.after_order AND f.ended_at IS NULL)"
    ),
    "unknown orders without a case": (
        "SELECT id FROM orders o WHERE state = 'unknown' AND NOT EXISTS"
        " (SELECT 1 FROM cases c WHERE c.order_id = o.id AND c.resolution IS NULL)"
    ),
    "messages that wait": "SELECT id FROM outbox WHERE state NOT IN ('sent', 'unreachable')",
    "updates that wait": "SELECT place FROM inbox WHERE state IN ('new', 'acted')",
    "updates that ended in silence": (
        "SELECT place FROM inbox i WHERE state = 'dead' AND NOT EXISTS"
        " (SELECT 1 FROM outbox o WHERE o.ref LIKE 'dead:' || i.place || ':%'"
        " OR o.ref = 'dead:' || i.place)"
    ),
}


def left_open(world: World) -> dict[str, list[int]]:
    """What has not come to its end yet."""
    found = {name: [row[0] for row in world.ask(sql)] for name, sql in LEFT_OPEN.items()}
    fetched = not world.telegram.updates.has_pending()
    found["updates that were not fetched"] = [] if fetched else [1]
    return {name: rows for name, rows in found.items() if rows}


def nobody_died(world: World) -> None:
    assert world.process.alive
    assert not world.kiosk._ended.done(), "the intake has ended"
    names = [task.get_name() for task in world.kiosk.nursery._tasks]
    loops = [loop._name for loop in world.kiosk.nursery._loops]
    assert set(loops) <= set(names), f"stopped: {set(loops) - set(names)}"
    unheard = [line for line in world.events.lines if "UNHEARD" in line]
    assert not unheard, unheard
