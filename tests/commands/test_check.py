"""`kiosk check`, `kiosk backup`, `kiosk restore`: what they say, and what they leave behind."""

from __future__ import annotations

import re
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.__main__ import main
from bot.config import Settings
from bot.domain.closing import Closing
from bot.storage import backup as backups
from bot.storage import invariants
from bot.storage.engine import connect, prepare
from bot.storage.lock import ProcessLock
from bot.storage.migrations import STEPS, _step
from tests.databases import database_at
from tests.storage.samples import fill

Kiosk = Callable[..., Result]
PATIENCE = 60
ROOT = Path(__file__).parents[2]
ORDERS = 40


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.db"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "copy.db"


@pytest.fixture
def kiosk(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kiosk:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in environment(path).items():
        monkeypatch.setenv(name, value)

    def call(*arguments: str | Path, **more: str) -> Result:
        result = CliRunner().invoke(main, [str(one) for one in arguments], **more)  # type: ignore[arg-type]  # the text for the question
        assert result.exception is None or isinstance(result.exception, SystemExit), result
        return result

    return call


def environment(path: Path) -> dict[str, str]:
    return {
        "BOT_TOKEN": "1000:practice-token",
        "ADMIN_IDS": "1001",
        "PANEL_URL": "http://127.0.0.1:9/api/v2",
        "PANEL_KEY": "practice-key",
        "DATABASE_URL": f"sqlite:///{path}",
    }


@pytest.fixture
def live(path: Path) -> Iterator[sqlite3.Connection]:
    """The database in use: its newest entries are in the `-wal`."""
    found = database_at(path)
    fill(found, ORDERS)
    yield found
    found.close()


def look(path: Path, sql: str) -> object:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchone()[0]


def break_books(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE balance SET amount = amount + 1 WHERE account = 'sales'")


# kiosk check


def test_whole_books(kiosk: Kiosk, live: sqlite3.Connection) -> None:
    result = kiosk("check")
    lines = result.output.splitlines()
    assert result.exit_code == 0
    assert len(lines) == len(invariants.names(with_time=False)) + 2
    assert all(line.startswith("  ok      ") for line in lines[:-1])
    assert re.fullmatch(r"All is well: 40 orders and 110 entries in \d+\.\d s\.", lines[-1])


def test_broken_books_are_named_with_their_rows(kiosk: Kiosk, live: sqlite3.Connection) -> None:
    break_books(live)
    result = kiosk("check")
    assert result.exit_code == 1
    row = "            ('sales', 0.270001 USD)\n"
    assert f"  BROKEN  a balance is the sum of its legs\n{row}" in result.output
    assert "2 of" in result.output
    assert "kiosk restore FILE" in result.output
    assert kiosk("check").output.count("BROKEN") == 3, "nothing was put right"


def test_a_user_who_may_not_open_the_lock(
    kiosk: Kiosk, live: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: ProcessLock) -> bool:
        raise PermissionError("Permission denied: 'kiosk.db.lock'")

    monkeypatch.setattr(ProcessLock, "is_taken", refuse)
    result = kiosk("check")
    assert result.exit_code == 1
    assert result.output == (
        "Error: Permission denied: 'kiosk.db.lock': run it as the user whose Kiosk it is\n"
    )


def test_what_is_on_its_way_is_told_only_beside_a_kiosk(
    kiosk: Kiosk, live: sqlite3.Connection, path: Path
) -> None:
    """A Kiosk that was killed leaves one behind; its next start decides about it."""
    live.executescript(
        "UPDATE orders SET state = 'submitting' WHERE id = 4;"
        "INSERT INTO order_event (order_id, state, at) VALUES (4, 'submitting', 5);"
        "INSERT INTO attempt (order_id, number, started_at, evidence) VALUES (4, 1, 5, '')"
    )
    assert kiosk("check").exit_code == 0
    lock = ProcessLock(path)
    lock.take()
    assert f"BROKEN  {invariants.ON_ITS_WAY}" in kiosk("check").output
    lock.give_back()


def test_nothing_to_check(kiosk: Kiosk, path: Path) -> None:
    result = kiosk("check")
    assert result.exit_code == 1
    assert "is not there" in result.output
    assert not path.exists()


def foreign(path: Path) -> None:
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE somebody_elses (data TEXT)")


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as one:
        one.execute(f"PRAGMA user_version = {len(STEPS) + 1}")


def no_database(path: Path) -> None:
    path.write_text("Dear diary, " * 1000)


def older(path: Path) -> None:
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as one:
        one.executescript(_step(1) + "INSERT INTO setting VALUES ('currency', 'USD')")


WRONG = [
    (foreign, "not one of Kiosk's"),
    (newer, "this program knows"),
    (no_database, "file is not a database"),
]


@pytest.mark.parametrize(("spoil", "words"), [*WRONG, (older, "of an older program")])
def test_a_file_that_cannot_be_checked(
    spoil: Callable[[Path], None], words: str, kiosk: Kiosk, live: sqlite3.Connection, path: Path
) -> None:
    live.close()
    spoil(path)
    result = kiosk("check")
    assert result.exit_code == 1
    assert words in result.output


# kiosk backup


def test_a_backup_beside_a_database_in_use(
    kiosk: Kiosk, live: sqlite3.Connection, copy: Path
) -> None:
    live.execute("BEGIN IMMEDIATE")
    live.execute("INSERT INTO setting VALUES ('half', 'done')")
    result = kiosk("backup", copy)
    live.execute("ROLLBACK")
    assert result.exit_code == 0
    assert re.search(r"copy\.db: 0\.\d MB, 40 orders, the last #40, last booked 19", result.output)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert look(copy, "SELECT count(*) FROM orders") == ORDERS
    assert look(copy, "SELECT count(*) FROM setting WHERE name = 'half'") == 0
    assert [one.name for one in copy.parent.iterdir() if "copy" in one.name] == ["copy.db"]


def test_a_backup_is_one_moment_however_busy_the_shop(
    kiosk: Kiosk, live: sqlite3.Connection, path: Path, tmp_path: Path
) -> None:
    """Each order is several rows: a copy of two moments would break an invariant."""
    stop, failures = threading.Event(), []

    def sell() -> None:
        with closing(connect(path)) as busy:
            prepare(busy)
            for number in range(ORDERS + 1, 10_000):
                if stop.is_set():
                    return
                try:
                    fill(busy, 1, first=number)
                except sqlite3.Error as error:
                    failures.append(error)

    seller = threading.Thread(target=sell)
    seller.start()
    results = [kiosk("backup", tmp_path / f"{number}.db") for number in range(5)]
    stop.set()
    seller.join(PATIENCE)
    assert [one.exit_code for one in results] == [0] * 5, results
    assert failures == []
    counts = [look(tmp_path / f"{n}.db", "SELECT count(*) FROM orders") for n in range(5)]
    assert counts == sorted(counts)  # type: ignore[type-var]  # they are numbers
    assert len(set(counts)) > 1, "nothing was sold meanwhile"


def test_a_file_that_is_there_is_never_written_over(
    kiosk: Kiosk, live: sqlite3.Connection, copy: Path, path: Path
) -> None:
    copy.write_text("precious")
    result = kiosk("backup", copy)
    assert result.exit_code == 1
    assert "choose another name, or say --force" in result.output
    assert copy.read_text() == "precious"
    assert kiosk("backup", "--force", copy).exit_code == 0
    assert look(copy, "SELECT count(*) FROM orders") == ORDERS
    assert kiosk("backup", "--force", path).exit_code == 1
    assert look(path, "SELECT count(*) FROM orders") == ORDERS


def test_a_broken_copy_is_refused_and_gone(
    kiosk: Kiosk, live: sqlite3.Connection, copy: Path
) -> None:
    break_books(live)
    result = kiosk("backup", copy)
    assert result.exit_code == 1
    assert "run kiosk check" in result.output
    assert list(copy.parent.glob("copy*")) == []


def test_no_room_for_a_backup(
    kiosk: Kiosk, live: sqlite3.Connection, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(source: Path, target: Path) -> None:
        target.write_bytes(b"half a page")
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(backups, "copy", full)
    result = kiosk("backup", copy)
    assert result.exit_code == 1
    assert "database or disk is full: make room" in result.output
    assert list(copy.parent.glob("copy*")) == []


def test_a_folder_that_is_not_there(kiosk: Kiosk, live: sqlite3.Connection, copy: Path) -> None:
    result = kiosk("backup", copy.parent / "nowhere" / "copy.db")
    assert result.exit_code == 1
    assert f"no backup was made: there is no folder {copy.parent / 'nowhere'}" in result.output


KILLED = """
import os, signal, sys
from pathlib import Path
from bot.storage import backup
def die(path):
    os.kill(os.getpid(), signal.SIGKILL)
backup.{point} = die
backup.back_up(Path({source!r}), Path({file!r}), at=1)
"""


@pytest.mark.parametrize("point", ["contents", "sync"])
def test_a_killed_backup_leaves_no_file(
    point: str, kiosk: Kiosk, live: sqlite3.Connection, copy: Path, path: Path
) -> None:
    """C21: half done or nearly done, it is no backup; the next one writes over what is left."""
    script = KILLED.format(point=point, source=str(path), file=str(copy))
    ended = subprocess.run([sys.executable, "-c", script], cwd=ROOT, timeout=PATIENCE, check=False)
    assert ended.returncode == -9
    assert not copy.exists()
    assert copy.with_name("copy.db.partial").exists()
    assert look(path, "SELECT count(*) FROM orders") == ORDERS
    assert kiosk("backup", copy).exit_code == 0
    assert kiosk("check").exit_code == 0
    assert not copy.with_name("copy.db.partial").exists()


def test_two_backups_to_one_file(kiosk: Kiosk, live: sqlite3.Connection, copy: Path) -> None:
    with backups._own(copy.with_name("copy.db.partial")):
        result = kiosk("backup", copy)
        assert "is being written by another backup" in result.output
        assert copy.with_name("copy.db.partial").exists()


@pytest.mark.parametrize("ending", ["", "-wal", "-shm", "-journal", ".lock", ".restoring"])
def test_a_backup_never_goes_over_what_belongs_to_the_database(
    ending: str, kiosk: Kiosk, live: sqlite3.Connection, path: Path
) -> None:
    """Its newest entries are in the `-wal`; whoever holds the lock holds that very file."""
    own = path.with_name(path.name + ending)
    held = own.stat().st_ino if own.exists() else None
    result = kiosk("backup", "--force", own)
    assert result.exit_code == 1
    assert "or belongs to it: choose another name" in result.output
    assert (own.stat().st_ino if own.exists() else None) == held
    assert look(path, "SELECT count(*) FROM orders") == ORDERS


def test_a_backup_is_not_made_by_way_of_the_database(
    kiosk: Kiosk, live: sqlite3.Connection, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    live.close()
    odd = path.rename(path.with_name("shop.db.partial"))
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{odd}")
    result = kiosk("backup", path.with_name("shop.db"))
    assert result.exit_code == 1
    assert "or belongs to it" in result.output
    assert look(odd, "SELECT count(*) FROM orders") == ORDERS


# kiosk restore


@pytest.fixture
def backed_up(kiosk: Kiosk, live: sqlite3.Connection, copy: Path) -> Path:
    """A backup of 40 orders; ten more were made since, and Kiosk is stopped."""
    assert kiosk("backup", copy).exit_code == 0
    fill(live, 10, first=ORDERS + 1)
    live.execute("INSERT INTO draft (person_id, service_id, origin, updated_at) VALUES (1,1,'',1)")
    live.close()
    return copy


def test_restoring(kiosk: Kiosk, backed_up: Path, path: Path) -> None:
    result = kiosk("restore", backed_up, input="y\n")
    assert result.exit_code == 0, result.output
    assert "40 orders, the last #40" in result.output
    assert "less than a minute ago" in result.output
    assert "50 orders, the last #50" in result.output
    assert "10 orders are in doubt" in result.output
    [aside] = path.parent.glob("kiosk.db.replaced-*")
    assert look(aside, "SELECT count(*) FROM orders") == ORDERS + 10
    assert look(aside, "SELECT count(*) FROM draft WHERE state = 'open'") == 1
    assert look(path, "SELECT count(*) FROM orders") == ORDERS
    assert list(path.parent.glob("*.restoring*")) == []
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert kiosk("check").exit_code == 0


def test_what_may_have_been_sent_is_in_doubt_and_never_sent_again(
    kiosk: Kiosk, backed_up: Path, path: Path
) -> None:
    kiosk("restore", "--yes", backed_up)
    assert look(path, "SELECT count(*) FROM orders WHERE state = 'reserved'") == 0
    assert look(path, "SELECT count(*) FROM orders WHERE state = 'unknown'") == 10
    assert look(path, "SELECT count(*) FROM inquiry WHERE restored = 1 AND state = 'open'") == 10
    assert look(path, "SELECT count(*) FROM cases WHERE resolution IS NULL") == 10
    assert look(path, "SELECT count(*) FROM attempt WHERE outcome = 'unknown'") == 10
    assert look(path, f"SELECT value FROM setting WHERE name = '{Closing.RESTORED}'") == "1"
    assert look(path, "SELECT count(*) FROM audit WHERE action = 'restore'") == 1


def test_numbers_are_not_given_again(kiosk: Kiosk, backed_up: Path, path: Path) -> None:
    """Above those of the database before; where that is lost, a thousand above the backup's."""
    kiosk("restore", "--yes", backed_up)
    assert look(path, "SELECT seq FROM sqlite_sequence WHERE name = 'orders'") == 1050
    assert look(path, "SELECT seq FROM sqlite_sequence WHERE name = 'draft'") == 1001
    path.unlink()
    kiosk("restore", "--yes", backed_up)
    assert look(path, "SELECT seq FROM sqlite_sequence WHERE name = 'orders'") == 1040
    assert kiosk("check").exit_code == 0


def test_saying_no_changes_nothing(kiosk: Kiosk, backed_up: Path, path: Path) -> None:
    result = kiosk("restore", backed_up, input="n\n")
    assert result.exit_code == 1
    assert look(path, "SELECT count(*) FROM orders") == ORDERS + 10
    assert list(path.parent.glob("kiosk.db.*-*")) == []


def test_a_database_that_is_lost_or_damaged(kiosk: Kiosk, backed_up: Path, path: Path) -> None:
    path.write_bytes(b"\0" * 100_000)
    result = kiosk("restore", backed_up, "--yes")
    assert result.exit_code == 0, result.output
    assert "cannot be read" in result.output
    [aside] = path.parent.glob("kiosk.db.replaced-*")
    assert aside.read_bytes() == b"\0" * 100_000
    assert look(path, "SELECT count(*) FROM orders") == ORDERS


def test_not_while_kiosk_runs(kiosk: Kiosk, backed_up: Path, path: Path) -> None:
    lock = ProcessLock(path)
    lock.take()
    result = kiosk("restore", "--yes", backed_up)
    lock.give_back()
    assert result.exit_code == 1
    assert "Stop it first" in result.output
    assert look(path, "SELECT count(*) FROM orders") == ORDERS + 10


def cut_off(file: Path) -> None:
    with file.open("r+b") as cut:
        cut.truncate(file.stat().st_size // 2)


def broken_books(file: Path) -> None:
    with closing(connect(file)) as one:
        break_books(one)


def in_euros(file: Path) -> None:
    with closing(connect(file)) as one:
        one.execute("UPDATE setting SET value = 'EUR' WHERE name = 'currency'")


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        *WRONG,
        (cut_off, "malformed"),
        (broken_books, "take another backup"),
        (in_euros, "keeps its books in EUR, but CURRENCY is USD"),
    ],
)
def test_a_backup_that_must_not_be_used(
    spoil: Callable[[Path], None], words: str, kiosk: Kiosk, backed_up: Path, path: Path
) -> None:
    spoil(backed_up)
    result = kiosk("restore", "--yes", backed_up)
    assert result.exit_code == 1
    assert words in result.output
    assert "nothing was changed" in result.output
    assert look(path, "SELECT count(*) FROM orders") == ORDERS + 10
    assert list(path.parent.glob("kiosk.db.re*")) == []


def test_the_database_is_no_backup_of_itself(kiosk: Kiosk, backed_up: Path, path: Path) -> None:
    assert "itself, or belongs to it" in kiosk("restore", "--yes", path).output


def test_what_a_killed_restore_left_behind_is_not_lost_as_a_backup(
    kiosk: Kiosk, backed_up: Path, path: Path
) -> None:
    """The next restore would write over it before it is read."""
    left = backed_up.rename(path.with_name("kiosk.db.restoring"))
    assert "under another name" in kiosk("restore", "--yes", left).output
    assert look(left, "SELECT count(*) FROM orders") == ORDERS
    assert look(path, "SELECT count(*) FROM orders") == ORDERS + 10


def test_what_is_left_of_a_lost_database_does_not_get_into_the_restored_one(
    kiosk: Kiosk, live: sqlite3.Connection, copy: Path, path: Path
) -> None:
    """SQLite would take a `-wal` of the same name for its own."""
    assert kiosk("backup", copy).exit_code == 0
    fill(live, 10, first=ORDERS + 1)
    newest = path.with_name("kiosk.db-wal").read_bytes()
    live.close()
    path.unlink()
    path.with_name("kiosk.db-wal").write_bytes(newest)
    assert kiosk("restore", "--yes", copy).exit_code == 0
    assert kiosk("check").exit_code == 0
    assert look(path, "SELECT count(*) FROM orders") == ORDERS
    [kept] = path.parent.glob("kiosk.db.replaced-*-wal")
    assert kept.read_bytes() == newest


def test_where_the_database_cannot_be_kept_nothing_is_changed(
    kiosk: Kiosk, backed_up: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(backups, "_keep", full)
    result = kiosk("restore", "--yes", backed_up)
    assert "nothing was changed: no space left" in result.output
    assert look(path, "SELECT count(*) FROM orders") == ORDERS + 10
    assert list(path.parent.glob("kiosk.db.re*")) == []


def test_a_restored_database_is_no_backup(kiosk: Kiosk, backed_up: Path, path: Path) -> None:
    """A copy of it that was made by other means does not say when."""
    kiosk("restore", "--yes", backed_up)
    assert look(backed_up, "SELECT count(*) FROM setting WHERE name = 'backup-made-at'") == 1
    assert look(path, "SELECT count(*) FROM setting WHERE name = 'backup-made-at'") == 0


def test_a_backup_of_an_older_program_is_brought_up_to_date(
    kiosk: Kiosk, path: Path, copy: Path
) -> None:
    older(path)
    result = kiosk("backup", copy)
    assert "the file was checked, the books were not" in result.output
    path.unlink()
    assert kiosk("restore", "--yes", copy).exit_code == 0
    assert look(path, "PRAGMA user_version") == len(STEPS)
    assert kiosk("check").exit_code == 0
