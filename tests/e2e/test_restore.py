"""The drill: the database is lost, a backup takes its place, and nothing is sent twice."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.__main__ import main
from bot.commands import backup, restore
from bot.commands.demo import teach
from bot.domain.closing import Closing
from bot.storage import Transaction, after_restore
from bot.storage import settings as shop_settings
from bot.ui.callbacks import ConfirmOrder, LinkCase, OpenRestored
from tests.books import broken_invariants
from tests.e2e.conftest import Play
from tests.e2e.sales import sell
from tests.e2e.stage import (
    PRICE,
    START,
    Stage,
    a_while,
    ask_price,
    buy,
    comes_true,
    reaches,
    said,
    staged,
)
from tests.e2e.steps import OTHER_LINK, keys, phrase, press, read, see
from tests.faults.scene import environment_for

MINUTE = 60


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as found:
        yield found


@pytest.fixture(autouse=True)
def _operator(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands see the same settings and the same time as the shop."""
    monkeypatch.chdir(stage.folder)
    for name, value in environment_for(stage.world, stage.folder).items():
        monkeypatch.setenv(name, value)
    for command in (backup, restore):
        monkeypatch.setattr(command, "SystemClock", lambda: stage.clock)


async def kiosk(*arguments: str | Path) -> Result:
    result = await asyncio.to_thread(CliRunner().invoke, main, [str(one) for one in arguments])
    assert result.exit_code == 0, result.output
    return result


async def closings(play: Play) -> frozenset[Closing]:
    return await play.kiosk.db.read(play.kiosk.shop.freeze.reasons)


async def books_are_whole(play: Play) -> None:
    assert await play.kiosk.db.read(broken_invariants) == {}


async def searched(play: Play) -> None:
    """Let time go by until every panel was searched."""

    async def is_done() -> bool:
        found = await play.kiosk.db.read(after_restore.restored)
        return found is not None and not found.waiting

    await comes_true(play, is_done)


def lose(stage: Stage) -> None:
    for file in stage.folder.glob("kiosk.db*"):
        file.unlink()


async def test_the_database_is_lost_and_a_backup_takes_its_place(stage: Stage) -> None:
    copy = stage.folder / "copy.db"
    async with stage.play() as play:
        await sell(play, 2)
        await stage.door.shut()
        await buy(play)
        await play.let_go_by(1)
        await kiosk("backup", copy)
        assert await play.books.state(3) == "reserved"
        await stage.door.open()
        await reaches(play, "placed", 3)
        await sell(play, 1)
        assert stage.world.books.adds == 4
    lose(stage)
    restored = await kiosk("restore", "--yes", copy)
    assert "1 order is in doubt" in restored.output
    async with stage.play() as play:
        assert await closings(play) == {Closing.RESTORED}
        assert await play.books.state(3) == "unknown"
        await ask_price(play)
        await play.customer.tap("Confirm")
        await read(play.customer, "refusal-frozen")
        await searched(play)
        await play.until(play.operator, "2 orders were placed after it", anywhere=True)
        assert stage.world.books.adds == 4, "nothing was sent again"
        found = await play.kiosk.db.read(after_restore.restored)
        assert found is not None
        assert found.strays == 2
        assert found.cost == Decimal("1.80")
        await admin_opens(play)
        await buy(play, link=OTHER_LINK)
        await reaches(play, "placed", 1004)
        await a_while(play, 10 * MINUTE)
        assert await play.books.state(3) == "unknown", "that is a person's to decide"
        assert stage.world.books.adds == 5
        assert await play.books.customer() == START - 4 * PRICE
        await books_are_whole(play)


async def admin_opens(play: Play) -> None:
    """With what was found before the admin's eyes, and a second question."""
    await play.operator.send("/freeze")
    shown = await see(play.operator, OpenRestored, sure=0)
    for remote_id in await strays(play):
        assert remote_id in shown.text
    await press(play.operator, OpenRestored, sure=0)
    await see(play.operator, OpenRestored, sure=1)
    assert await closings(play) == {Closing.RESTORED}
    await press(play.operator, OpenRestored, sure=1)
    await play.operator.wait_for(said("freeze-off"))
    assert await closings(play) == frozenset()


async def strays(play: Play) -> list[str]:
    rows = await play.kiosk.db.read(lambda tx: tx.rows("SELECT remote_id FROM stray"))
    assert len(rows) == 2
    return [row["remote_id"] for row in rows]


async def test_an_order_in_doubt_can_be_linked_to_what_was_found(stage: Stage) -> None:
    copy = stage.folder / "copy.db"
    async with stage.play() as play:
        await sell(play, 1)
        await stage.door.shut()
        await buy(play)
        await play.let_go_by(1)
        await kiosk("backup", copy)
        await stage.door.open()
        await reaches(play, "placed", 2)
        remote_id = (await play.books.order(2)).remote_id
    await kiosk("restore", "--yes", copy)
    async with stage.play() as play:
        await searched(play)
        offered = await play.kiosk.db.read(
            lambda tx: tx.value("SELECT candidates ->> 0 ->> 0 FROM inquiry WHERE order_id = 2")
        )
        assert str(offered) == remote_id
        case = await play.kiosk.db.read(lambda tx: tx.value("SELECT id FROM cases"))
        link = LinkCase(case=case, remote_id=remote_id or "").pack()
        await play.operator.tap_data(None, link, forge=True)
        await reaches(play, "completed", 2)
        assert await play.books.count("stray") == 0
        await books_are_whole(play)


async def test_where_nothing_came_after_the_shop_opens_by_itself(stage: Stage) -> None:
    copy = stage.folder / "copy.db"
    async with stage.play() as play:
        await sell(play, 2)
        await reaches(play, "completed", 2)
        await a_while(play, 10 * MINUTE)
        await play.kiosk.shop.balances.ask()
        await kiosk("backup", copy)
    await kiosk("restore", "--yes", copy)
    async with stage.play() as play:
        assert await closings(play) == {Closing.RESTORED}

        async def is_open() -> bool:
            return not await closings(play)

        await comes_true(play, is_open)
        await play.until(play.operator, phrase("notice-admin-restored-clean"), anywhere=True)
        await buy(play)
        await reaches(play, "placed", 1003)
        assert stage.world.books.adds == 3
        await books_are_whole(play)


async def test_money_that_left_the_panel_keeps_the_shop_closed(stage: Stage) -> None:
    """Its numbers say nothing, but the balance does: somebody else's order lies in between."""
    copy = stage.folder / "copy.db"
    async with stage.play() as play:
        await sell(play, 1)
        await play.kiosk.shop.balances.ask()
        await kiosk("backup", copy)
    stage.world.books.balance -= 3
    await kiosk("restore", "--yes", copy)
    async with stage.play() as play:
        await searched(play)
        found = await play.kiosk.db.read(after_restore.restored)
        assert found is not None
        assert not found.strays
        assert not found.is_clean
        assert await closings(play) == {Closing.RESTORED}


async def test_a_panel_that_does_not_answer_is_asked_again(stage: Stage) -> None:
    copy = stage.folder / "copy.db"
    async with stage.play() as play:
        await sell(play, 1)
        await kiosk("backup", copy)
        await sell(play, 1)
    await kiosk("restore", "--yes", copy)
    await stage.door.shut()
    async with stage.play() as play:
        await play.let_go_by(MINUTE)
        await play.operator.send("/freeze")
        await press(play.operator, OpenRestored, sure=0)
        await read(play.operator, "freeze-open-early")
        await stage.door.open()

        async def found_it() -> bool:
            known = await play.kiosk.db.read(after_restore.restored)
            return known is not None and known.strays == 1 and known.searched[0].problem is None

        await comes_true(play, found_it, step=MINUTE)


async def test_numbers_of_letters_are_an_admins_to_look_up(stage: Stage) -> None:
    """Nobody claims to know what cannot be asked for."""
    copy = stage.folder / "copy.db"
    async with stage.play() as play:
        await sell(play, 1)
        await kiosk("backup", copy)
    await kiosk("restore", "--yes", copy)
    habits = {"main": {"order_ids": "text"}}
    await teach(play.settings, habits, stage.clock)
    async with stage.play() as play:
        await searched(play)
        assert await closings(play) == {Closing.RESTORED}
        await play.operator.send("/freeze")
        shown = await read(play.operator, "freeze-problem-text-ids")
        assert keys(shown, OpenRestored, sure=0)


async def test_old_buttons_do_not_open_a_later_restore(stage: Stage) -> None:
    """Nor do they open anything once it is open."""
    copy = stage.folder / "copy.db"
    async with stage.play() as play:
        await sell(play, 1)
        await kiosk("backup", copy)
    await kiosk("restore", "--yes", copy)
    async with stage.play() as play:
        for at in (1, 2**40):
            old = OpenRestored(at=at, sure=1).pack()
            await play.operator.tap_data(None, old, forge=True)
            await play.settled()
        assert await closings(play) == {Closing.RESTORED}


async def test_a_draft_of_the_backup_can_no_longer_be_confirmed(stage: Stage) -> None:
    copy = stage.folder / "copy.db"
    async with stage.play() as play:
        card = await ask_price(play)
        confirm = keys(card, ConfirmOrder)[0].value
        await kiosk("backup", copy)
        await play.customer.tap("Confirm")
        await reaches(play, "placed")
    await kiosk("restore", "--yes", copy)
    async with stage.play() as play:

        def open_shop(tx: Transaction) -> None:
            shop_settings.put(tx, Closing.RESTORED, "0")

        await play.kiosk.db.write(open_shop)
        await play.customer.tap_data(None, confirm, forge=True)
        await play.settled()
        assert await play.books.count("orders") == 0
        assert stage.world.books.adds == 1
