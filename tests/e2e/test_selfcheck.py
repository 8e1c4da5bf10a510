"""Books that do not add up close the shop, and open it when they do again."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.domain.closing import Closing
from bot.ui.callbacks import ShowFreeze
from tests.e2e.conftest import Play
from tests.e2e.sales import sell
from tests.e2e.stage import Stage, ask_price, comes_true, reaches, said, staged
from tests.e2e.steps import keys, phrase, press, read

HOUR = 3600


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as found:
        yield found


def at_the_file(stage: Stage, sql: str) -> None:
    """What another program does to the database, with Kiosk running or not."""
    with closing(sqlite3.connect(stage.folder / "kiosk.db", isolation_level=None)) as other:
        other.execute(sql)


async def is_closed(play: Play) -> bool:
    return Closing.BROKEN_BOOKS in await play.kiosk.db.read(play.kiosk.shop.freeze.reasons)


async def is_open(play: Play) -> bool:
    return not await is_closed(play)


def take_away(stage: Stage, amount: int) -> None:
    at_the_file(stage, f"UPDATE balance SET amount = amount - {amount} WHERE account = 'sales'")


async def test_broken_books_close_the_shop_until_they_are_whole(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    async with stage.play() as play:
        await sell(play, 1)
        await stage.door.shut()
        await ask_price(play)
        await play.customer.tap("Confirm")
        await play.let_go_by(1)
        assert await play.books.state(2) == "reserved"
        take_away(stage, 1)
        await play.kiosk.selfcheck.look()
        assert await is_closed(play)
        await stage.door.open()
        alert = await play.until(play.operator, "The shop has closed itself", anywhere=True)
        assert "2 things have to be true, and are not. The first:" in alert.text
        assert "all legs sum to zero, and all balances: (-0.000001 USD)" in alert.text
        assert keys(alert, ShowFreeze)
        await ask_price(play, "500")
        await play.customer.tap("Confirm")
        await read(play.customer, "refusal-frozen")
        assert await play.books.state(2) == "reserved", "nothing is sent"
        await press(play.operator, ShowFreeze)
        shown = await read(play.operator, "freeze-broken")
        assert "('sales', 1.169999 USD)" in shown.text
        take_away(stage, -1)
        await comes_true(play, lambda: is_open(play), step=60, steps=6)
        await play.until(play.operator, said("alert-broken-books"), anywhere=True)
        await reaches(play, "completed", 2, step=20)
        await play.operator.send("/freeze")
        await play.operator.wait_for(said("freeze-off"))
        await play.books.check()
    critical = [one for one in caplog.get_records("call") if one.levelno == logging.CRITICAL]
    assert "a balance is the sum of its legs: ('sales', " in critical[1].getMessage()


async def test_books_are_checked_every_hour_and_before_anything_is_sold(stage: Stage) -> None:
    async with stage.play() as play:
        await sell(play, 1)
        take_away(stage, 1)
        await comes_true(play, lambda: is_closed(play), step=300, steps=13)
    take_away(stage, -1)
    async with stage.play() as play:
        assert await is_open(play)
    take_away(stage, 1)
    async with stage.play() as play:
        assert await is_closed(play)
    take_away(stage, -1)
    async with stage.play() as play:
        assert await is_open(play)


async def test_a_clock_that_is_set_back_puts_off_no_check(stage: Stage) -> None:
    async with stage.play() as play:
        await sell(play, 1)
        stage.clock._start -= 365 * 24 * HOUR
        take_away(stage, 1)
        await comes_true(play, lambda: is_closed(play), step=300, steps=13)
        take_away(stage, -1)
        await comes_true(play, lambda: is_open(play), step=300, steps=3)


async def test_an_entry_that_was_changed_since_is_found(stage: Stage) -> None:
    """It is paid out and booked as ever; only what was noted before tells."""
    async with stage.play() as play:
        await sell(play, 2)
    async with stage.play():
        pass
    at_the_file(stage, "DROP TRIGGER ledger_tx_never_changes")
    at_the_file(stage, "UPDATE ledger_tx SET by_person = 7 WHERE id = 2")
    async with stage.play() as play:
        assert await is_closed(play)
        await play.operator.send("/freeze")
        shown = await play.operator.wait_for(phrase("freeze-broken"))
        assert "the ledger only grows" in shown.text


async def test_a_shop_that_is_well_says_nothing(stage: Stage) -> None:
    async with stage.play() as play:
        await sell(play, 1)
        for _ in range(5):
            await play.let_go_by(HOUR)
        assert await play.books.count("alert", "kind = 'broken-books'") == 0
        assert await play.books.count("setting", "name LIKE 'ledger-mark:%'") == 1
