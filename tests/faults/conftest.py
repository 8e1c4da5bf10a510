"""The stage for the kills: a real process here, the practice world in the test's own."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.domain.clock import SystemClock
from sandbox.panel.orders import PanelPace
from sandbox.telegram.actor import Actor
from sandbox.world import CUSTOMER_ID, OPERATOR_ID, practice_world
from tests.faults.scene import Scene, Zygote

CATALOGUE = 400


@pytest.fixture(scope="session")
def zygote() -> Iterator[Zygote]:
    found = Zygote()
    yield found
    found.close()


@pytest.fixture
async def scene(tmp_path: Path, zygote: Zygote) -> AsyncIterator[Scene]:
    pace = PanelPace(pending_seconds=600)
    async with (
        practice_world(SystemClock(), pace=pace, size=CATALOGUE) as world,
        Actor(world.url, CUSTOMER_ID) as customer,
        Actor(world.url, OPERATOR_ID) as operator,
    ):
        found = Scene(world, tmp_path, zygote, customer, operator)
        yield found
        for process_id in found.started:
            os.kill(process_id, 9)
            await zygote.ask(wait=process_id)
