"""The stage for the kills: a real process here, the practice world in the test's own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.faults.scene import Scene, Workshop, folder_of_the_run, staged


@pytest.fixture(scope="session")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workshop]:
    found = Workshop(folder_of_the_run(tmp_path_factory))
    yield found
    found.close()


@pytest.fixture
async def scene(tmp_path: Path, workshop: Workshop) -> AsyncIterator[Scene]:
    async with staged(workshop, tmp_path) as found:
        yield found
