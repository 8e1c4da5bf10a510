"""A whole sale on a machine with a full disk, a locked database or a clock that jumps."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests import figures
from tests.simulation.engine import FullDisk
from tests.simulation.strains import STRAINS, strained


@pytest.mark.parametrize("name", STRAINS)
def test_a_sale_survives(name: str) -> None:
    strained(1, name)
    figures.count("sales under strain")


def test_a_full_disk_undoes_the_transaction_as_sqlite_does(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "some.db", isolation_level=None)
    connection.execute("CREATE TABLE thing (name TEXT)")
    full = FullDisk(connection, lambda sql: sql == "COMMIT")
    full.execute("BEGIN IMMEDIATE")
    full.execute("INSERT INTO thing VALUES ('one')")
    with pytest.raises(sqlite3.OperationalError):
        full.execute("COMMIT")
    assert not full.in_transaction
    assert connection.execute("SELECT count(*) FROM thing").fetchone() == (0,)
    connection.close()
