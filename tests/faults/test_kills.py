"""The process ends in the middle of something, and starts again: the books are right.

The points have the names of the list in the operating manual: C1 and so on.
"""

from __future__ import annotations

import asyncio
import signal
import sys

import pytest

from bot.ui.callbacks import PlatformPage
from sandbox.panel.faults import Fault
from sandbox.telegram.actor import Actor
from tests.e2e.stage import said
from tests.e2e.steps import keys, to_confirm
from tests.faults.scene import PATIENCE, ROOT, Scene, environment_for

KILLED = -signal.SIGKILL
STATE = "SELECT state FROM orders WHERE id = 1"


async def ready_to_confirm(scene: Scene) -> None:
    """A customer with money, before the confirm card."""
    await scene.comes_true("SELECT count(*) FROM panel WHERE synced_at > 0")
    for actor in (scene.customer, scene.operator):
        await is_open(actor)
    await scene.operator.send(f"/credit {scene.customer.user_id} 25")
    await scene.customer.wait_for("$25.0000", anywhere=True)
    await to_confirm(scene.customer)
    await scene.comes_true("SELECT count(*) = 0 FROM inbox WHERE state IN ('new', 'acted')")


async def is_open(actor: Actor) -> None:
    """Ask until there is something on offer: a stored catalogue is not at once on the shelf."""
    for _ in range(50):
        await actor.send("/start")
        if keys(await actor.wait_for(said("home-greeting")), PlatformPage):
            return
    raise AssertionError("the shop stays empty")


async def begin_tap(scene: Scene) -> None:
    """Tap Confirm, and do not wait for an answer."""
    card = await scene.customer.last()
    button = card.button("Confirm")
    assert button is not None
    await scene.customer.begin_tap(card.id, button.value)


def is_paid_once(scene: Scene) -> None:
    assert scene.world.books.adds == 1
    assert scene.ask("SELECT count(*) FROM orders") == 1
    assert scene.ask("SELECT count(*) FROM ledger_tx WHERE kind = 'hold'") == 1
    assert scene.ask("SELECT count(*) FROM ledger_tx WHERE kind = 'capture'") == 1
    price = scene.ask("SELECT price FROM orders")
    assert (
        scene.ask("SELECT amount FROM balance WHERE account = 'user:4711'") == 25_000_000 - price
    )
    scene.check()


@pytest.mark.parametrize("point", ["C1", "C2", "C3"])
async def test_what_was_not_being_sent_goes_on(scene: Scene, point: str) -> None:
    await scene.start(point)
    await ready_to_confirm(scene)
    scene.arm.touch()
    await begin_tap(scene)
    assert await scene.ends() == KILLED
    if point in ("C1", "C2"):
        assert scene.ask("SELECT count(*) FROM orders") == 0
        assert scene.ask("SELECT count(*) FROM ledger_tx WHERE kind = 'hold'") == 0
    if point == "C3":
        assert scene.ask(STATE) == "reserved"
    scene.check()
    await scene.start()
    await scene.comes_true(f"SELECT ({STATE}) = 'placed'")
    await scene.customer.wait_for(f"#1 · {said('state-placed')}", anywhere=True)
    is_paid_once(scene)


async def test_what_is_known_is_told_after_the_restart(scene: Scene) -> None:
    """C12: the order is settled, and the process ends before the customer is told."""
    scene.world.panel_faults.next("add", Fault.error("Bad link"))
    await scene.start("C12")
    await ready_to_confirm(scene)
    scene.arm.touch()
    await begin_tap(scene)
    assert await scene.ends() == KILLED
    assert scene.ask(STATE) == "rejected"
    await scene.start()
    await scene.comes_true(
        "SELECT count(*) = 1 FROM outbox WHERE kind = 'order-not-placed' AND state = 'sent'"
    )
    await scene.customer.wait_for(f"#1 · {said('state-rejected')}", anywhere=True)
    told = [one for one in await scene.customer.messages() if one.reply_to is not None]
    assert len(told) == 1
    assert said("reason-link") in told[0].text
    assert scene.ask("SELECT amount FROM balance WHERE account = 'user:4711'") == 25_000_000
    assert scene.ask("SELECT count(*) FROM ledger_tx WHERE kind = 'release'") == 1
    scene.check()


async def test_a_replayed_tap_changes_nothing(scene: Scene) -> None:
    """C14: the tap has done its work, and is not marked as done."""
    await scene.start("C14")
    await ready_to_confirm(scene)
    scene.arm.touch()
    await begin_tap(scene)
    assert await scene.ends() == KILLED
    assert scene.ask("SELECT count(*) FROM inbox WHERE state = 'acted'") == 1
    await scene.start()
    await scene.comes_true("SELECT count(*) = 0 FROM inbox WHERE state = 'acted'")
    await scene.comes_true(f"SELECT ({STATE}) NOT IN ('reserved', 'submitting')")
    assert scene.ask("SELECT count(*) FROM orders") == 1
    assert scene.ask("SELECT count(*) FROM ledger_tx WHERE kind = 'hold'") == 1
    assert len(scene.world.books.requests("add")) <= 1
    scene.check()


@pytest.mark.parametrize(("point", "adds"), [("C4", 0), ("C10", 1), ("C11", 1)])
async def test_what_was_being_sent_is_never_sent_again(
    scene: Scene, point: str, adds: int
) -> None:
    await scene.start(point)
    await ready_to_confirm(scene)
    scene.arm.touch()
    await begin_tap(scene)
    assert await scene.ends() == KILLED
    assert scene.ask(STATE) == "submitting"
    await scene.start()
    await is_in_doubt(scene)
    assert len(scene.world.books.requests("add")) == adds


async def test_a_lost_answer_leaves_the_order_in_doubt(scene: Scene) -> None:
    """C8: the panel has taken the order, and the process ends before it hears so."""
    scene.world.panel_faults.next("add", Fault.hang(after_effect=True))
    arrived = scene.world.panel_faults.arrived("add")
    await scene.start()
    await ready_to_confirm(scene)
    await begin_tap(scene)
    await arrived
    scene.kill(signal.SIGKILL)
    assert await scene.ends() == KILLED
    await scene.start()
    await is_in_doubt(scene)
    assert scene.world.books.adds == 1
    assert len(scene.world.books.requests("add")) == 1


async def is_in_doubt(scene: Scene) -> None:
    await scene.comes_true(f"SELECT ({STATE}) = 'unknown'")
    told = said("notice-order-unknown", order="1")
    await scene.customer.wait_for(told, anywhere=True)
    await scene.customer.wait_for(f"#1 · {said('state-unknown')}", anywhere=True)
    alert = said("notice-admin-case", order="1", case=said("case-unknown-outcome"))
    await scene.operator.wait_for(alert, anywhere=True)
    assert scene.ask("SELECT count(*) FROM cases WHERE resolution IS NULL") == 1
    assert scene.ask("SELECT count(*) FROM attempt WHERE outcome = 'unknown'") == 1
    price = scene.ask("SELECT price FROM orders")
    assert scene.ask("SELECT amount FROM balance WHERE account = 'held:1'") == price
    scene.check()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_stop_waits_for_the_order_that_is_being_sent(
    scene: Scene, number: signal.Signals
) -> None:
    scene.world.panel_faults.next("add", Fault.hang())
    arrived = scene.world.panel_faults.arrived("add")
    await scene.start()
    await ready_to_confirm(scene)
    await begin_tap(scene)
    await arrived
    scene.kill(number)
    await scene.stays(f"SELECT ({STATE}) = 'submitting'")
    await scene.world.panel_faults.release()
    assert await scene.ends() == 0
    assert scene.ask(STATE) == "placed"
    is_paid_once(scene)
    assert "Traceback" not in scene.log


async def test_the_installed_command_stops_when_it_is_told_to(scene: Scene) -> None:
    environment = environment_for(scene.world, scene.folder) | {"PYTHONPATH": str(ROOT)}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "run",
        cwd=scene.folder,
        env=environment,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        await scene.customer.send("/start")
        await scene.customer.wait_for(said("home-greeting"), timeout=PATIENCE)
        process.send_signal(signal.SIGTERM)
        _, errors = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert process.returncode == 0
    assert b"Traceback" not in errors
