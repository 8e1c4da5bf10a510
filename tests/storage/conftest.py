"""A fresh database file for each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.storage import Database
from tests.databases import lay_database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.db"


@pytest.fixture
async def db(path: Path) -> AsyncIterator[Database]:
    async with Database(lay_database(path)) as database:
        yield database
