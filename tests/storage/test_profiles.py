"""What is stored of panels' habits: set by hand stays, learned gives way, all of it is audited."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.storage import Database, panels, profiles
from bot.storage.glance import glance
from bot.storage.migrations import SchemaError
from bot.storage.profiles import Habit
from bot.storage.transaction import Transaction


def audited(tx: Transaction) -> list[tuple[int, int, str, str]]:
    rows = tx.rows("SELECT at, person_id, action, subject FROM audit ORDER BY id")
    return [(row["at"], row["person_id"], row["action"], row["subject"]) for row in rows]


async def test_what_is_set_is_kept_by_panel(db: Database) -> None:
    main, other = await db.write(panels.ensure, "main"), await db.write(panels.ensure, "other")
    await db.write(profiles.put, main, "order_ids", "text", at=5)
    await db.write(profiles.put, main, "order_ids", "number", at=6)
    assert await db.read(profiles.of, main) == {"order_ids": Habit("number", learned=False)}
    assert await db.read(profiles.of, other) == {}
    assert await db.read(audited) == [
        (5, 0, "profile-set", "main order_ids=text"),
        (6, 0, "profile-set", "main order_ids=number"),
    ]


async def test_what_is_learned_gives_way_to_what_is_set(db: Database) -> None:
    main = await db.write(panels.ensure, "main")
    assert await db.write(profiles.learn, main, "status_form", "single", at=1)
    assert not await db.write(profiles.learn, main, "status_form", "single", at=2)
    assert await db.read(profiles.of, main) == {"status_form": Habit("single", learned=True)}
    await db.write(profiles.put, main, "status_form", "many", at=3)
    assert not await db.write(profiles.learn, main, "status_form", "single", at=4)
    assert await db.read(profiles.of, main) == {"status_form": Habit("many", learned=False)}
    assert [row[2] for row in await db.read(audited)] == ["profile-learned", "profile-set"]


async def test_what_is_removed_can_be_learned_again(db: Database) -> None:
    main = await db.write(panels.ensure, "main")
    await db.write(profiles.change, main, {"refills": "no", "currency": "BRL"}, at=1)
    await db.write(profiles.change, main, {"refills": "", "currency": "EUR", "cancels": ""}, at=2)
    assert await db.read(profiles.of, main) == {"currency": Habit("EUR", learned=False)}
    assert await db.write(profiles.learn, main, "refills", "no", at=3)
    assert [row[2:] for row in await db.read(audited)] == [
        ("profile-set", "main refills=no"),
        ("profile-set", "main currency=BRL"),
        ("profile-removed", "main refills"),
        ("profile-set", "main currency=EUR"),
        ("profile-learned", "main refills=no"),
    ]


async def test_a_glance_needs_no_lock_and_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.db"
    async with Database(path) as db:
        main = await db.write(panels.ensure, "main")
        await db.write(profiles.put, main, "order_ids", "text", at=5)
        assert glance(path, profiles.of_panel_named, "main") == {
            "order_ids": Habit("text", learned=False)
        }
        assert glance(path, profiles.of_panel_named, "second") == {}
        with pytest.raises(SchemaError, match="readonly"):
            glance(path, profiles.remove, main, "order_ids", at=6)
    assert glance(path, profiles.of_panel_named, "main")


def test_a_glance_where_nothing_is_makes_nothing(tmp_path: Path) -> None:
    assert glance(tmp_path / "kiosk.db", profiles.of_panel_named, "main") is None
    assert list(tmp_path.iterdir()) == []


def test_a_glance_at_another_file_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.db"
    path.write_text("a letter, not a database: " + "x" * 2000)
    with pytest.raises(SchemaError, match="cannot be read: file is not a database"):
        glance(path, profiles.of_panel_named, "main")
    path.write_bytes(b"")
    assert glance(path, profiles.of_panel_named, "main") is None
