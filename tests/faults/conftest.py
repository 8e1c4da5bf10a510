"""The stage for the kills: a real process here, the practice world in the test's own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.faults.scene import Scene, Workshop, staged


@pytest.fixture(scope="session")
def workshop() -> Iterator[Workshop]:
    found = Workshop()
    yield found
    found.close()


@pytest.fixture
async def scene(tmp_path: Path, workshop: Workshop) -> AsyncIterator[Scene]:
    async with staged(workshop, tmp_path) as found:
        yield found
