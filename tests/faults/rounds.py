"""Rounds for as long as wanted: killed at one of the points, or at any moment of a life.

The seed says where. What else goes on at that moment is left to the machine, so a seed that
failed may pass the next time.
"""

from __future__ import annotations

import asyncio
import atexit
import tempfile
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from random import Random

from bot.ui.callbacks import AskStatus
from sandbox.panel.orders import OrderStatus
from tests.faults.points import POINTS, START_BALANCE, customers_balance, state
from tests.faults.scene import KILLED, Scene, Workshop, staged
from tests.faults.stock import QUANTITY

SHARE_OF_POINTS = 0.3
LATEST = {
    "a change": 80,
    "a commit": 26,
    "before a call to the panel": 5,
    "after a call to the panel": 5,
    "before a call to Telegram": 10,
    "after a call to Telegram": 8,
}
"""How often each kind of moment comes in a life, more or less."""
SETTLED = "('placed', 'unknown')"
ENDED = "('partial', 'unknown')"
ALL_IS_DONE = "(SELECT count(*) = 0 FROM inbox WHERE state IN ('new', 'acted'))"
TURNS = 3000
TURN_SECONDS = 0.02
LEFT = QUANTITY // 4


def trial(seed: int) -> Mapping[str, int]:
    """`killed`: a life may be over before its moment comes."""
    return asyncio.run(_round(Random(seed)))


@lru_cache(maxsize=1)
def _workshop() -> Workshop:
    """One for the process."""
    folder = tempfile.TemporaryDirectory()
    found = Workshop(Path(folder.name))
    atexit.register(folder.cleanup)
    atexit.register(found.close)
    return found


async def _round(random: Random) -> Mapping[str, int]:
    with tempfile.TemporaryDirectory() as folder:
        async with staged(_workshop(), Path(folder)) as scene:
            if random.random() < SHARE_OF_POINTS:
                await POINTS[random.choice(list(POINTS))](scene)
                return {"rounds": 1, "killed": 1}
            kind = random.choice(list(LATEST))
            killed = await at_any_moment(scene, kind, random.randint(1, LATEST[kind]))
            return {"rounds": 1, "killed": int(killed)}


async def at_any_moment(scene: Scene, kind: str, count: int) -> bool:
    """A sale, a status and a refund; killed at the `count`-th of these, from the start on.

    Says whether that came. After it the bot starts again, and nothing kills it any more.
    """
    await scene.start(kind, count=count, armed=True)
    await scene.confirm()
    died = await _until(scene, f"{state()} IN {SETTLED}", died=False)
    for order in scene.world.books.orders:
        scene.world.books.set_status(order.id, OrderStatus.PARTIAL, LEFT)
    await _ask_status(scene)
    died = await _until(scene, f"{state()} IN {ENDED} AND {ALL_IS_DONE}", died=died)
    is_right(scene)
    return died


async def _until(scene: Scene, condition: str, *, died: bool) -> bool:
    """Until that is so, or so again after the end. Says whether that has come by now."""
    for _ in range(TURNS):
        if not died and (code := await scene.look()) is not None:
            assert code == KILLED, scene.log
            scene.check()
            died = True
            await scene.start()
        if scene.is_true(f"SELECT {condition}"):
            return died
        await asyncio.sleep(TURN_SECONDS)
    raise AssertionError(f"never true: {condition}\n{scene.log}")


async def _ask_status(scene: Scene) -> None:
    await scene.customer.begin_tap(None, AskStatus(order=1).pack(), forge=True)


def is_right(scene: Scene) -> None:
    """One order, sent once at most; what the customer has is what is due, or still held."""
    scene.check()
    assert scene.ask("SELECT count(*) FROM orders") == 1
    assert len(scene.world.books.requests("add")) <= 1
    price = scene.ask("SELECT price FROM orders")
    kept = (
        price - price * LEFT // QUANTITY if scene.ask(f"SELECT {state()}") == "partial" else price
    )
    assert customers_balance(scene) == START_BALANCE - kept
    assert scene.ask("SELECT count(*) FROM ledger_tx WHERE kind = 'refund'") == int(kept < price)
