"""A fresh database file for each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.storage import Database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.db"


@pytest.fixture
async def db(path: Path) -> AsyncIterator[Database]:
    async with Database(path) as database:
        yield database
