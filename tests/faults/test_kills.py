"""The real process is killed at every point where it hurts, or told to stop; and starts again."""

from __future__ import annotations

import asyncio
import signal
import sys

import pytest

from sandbox.panel.faults import Fault
from tests import figures
from tests.e2e.stage import said
from tests.faults.mines import MOMENTS
from tests.faults.points import POINTS, is_paid_once, state
from tests.faults.rounds import LATEST, at_any_moment
from tests.faults.scene import PATIENCE, ROOT, Scene, environment_for
from tests.samples import THOROUGH

SUBJECT = "killed with -9, and right after the restart"


@pytest.mark.parametrize("point", POINTS)
async def test_killed_at(scene: Scene, point: str) -> None:
    await POINTS[point](scene)
    figures.count(SUBJECT)


@pytest.mark.parametrize("kind", MOMENTS)
async def test_killed_at_any_moment(scene: Scene, kind: str) -> None:
    """In the middle of a life: the sale is under way."""
    assert await at_any_moment(scene, kind, LATEST[kind] // 2)
    figures.count(SUBJECT)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_stop_waits_for_the_order_that_is_being_sent(
    scene: Scene, number: signal.Signals
) -> None:
    scene.world.panel_faults.next("add", Fault.hang())
    arrived = scene.world.panel_faults.arrived("add")
    await scene.start()
    await scene.confirm()
    await arrived
    scene.signal(number)
    await scene.stays(f"SELECT {state()} = 'submitting'")
    await scene.world.panel_faults.release()
    assert await scene.ends() == 0
    assert scene.ask(f"SELECT {state()}") == "placed"
    is_paid_once(scene)
    assert "Traceback" not in scene.log


@THOROUGH
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
