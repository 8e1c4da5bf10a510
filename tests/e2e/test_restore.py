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
from bot.domain.panel_book import Account, units
from bot.domain.resolver import Candidate
from bot.storage import Transaction, after_restore, inquiries, panel_book, trust
from bot.storage import settings as shop_settings
from bot.storage import strays as strays_at_the_panel
from bot.ui.callbacks import ConfirmOrder, DecideCase, LinkCase, OpenRestored
from sandbox.panel.faults import Fault
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
from tests.samples import one_test_in

pytestmark = one_test_in(3)

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
    async with stage.play() as play:
        await gap(stage, play)
        assert stage.world.books.adds == 4
    lose(stage)
    restored = await kiosk("restore", "--yes", stage.folder / "copy.db")
    assert "1 order is in doubt" in restored.output
    async with stage.play() as play:
        assert await closings(play) == {Closing.RESTORED}
        assert await play.books.state(3) == "unknown"
        await ask_price(play)
        await play.customer.tap("Confirm")
        await read(play.customer, "refusal-frozen")
        await searched(play)
        told = await play.until(play.operator, "2 orders were placed after it", anywhere=True)
        assert "cost $1.8000 at the panels" in told.text
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


async def test_what_was_found_is_no_secret_spend(stage: Stage) -> None:
    """Neither before the shop is opened nor after it, until the order in doubt is linked."""
    async with stage.play() as play:
        await gap(stage, play)
    await kiosk("restore", "--yes", stage.folder / "copy.db")
    async with stage.play() as play:
        await searched(play)
        await balances_are_heard(play)
        await admin_opens(play)
        await balances_are_heard(play)
        assert await booked(play, Account.LOSS) == Decimal("1.80")
        first, _ = await strays(play)
        case = await play.kiosk.db.read(lambda tx: tx.value("SELECT id FROM cases"))
        link = LinkCase(case=case, remote_id=first).pack()
        await play.operator.tap_data(None, link, forge=True)
        await reaches(play, "completed", 3, step=10)
        await balances_are_heard(play)
        assert await booked(play, Account.LOSS) == Decimal("0.90")
        assert await booked(play, Account.COST) == Decimal("2.70")
        assert await booked(play, Account.PREPAID) == stage.world.books.balance
        assert await booked(play, Account.OUTSIDE) == -100, "nothing was taken for a top-up"
        await books_are_whole(play)


async def test_what_was_found_stays_on_offer_when_another_order_is_lost(stage: Stage) -> None:
    """Once the shop is open, the panel is searched again, for the other one."""
    async with stage.play() as play:
        await gap(stage, play)
    await kiosk("restore", "--yes", stage.folder / "copy.db")
    async with stage.play() as play:
        await searched(play)
        await admin_opens(play)
        stage.world.panel_faults.next("add", Fault.reset(after_effect=True))
        await buy(play, link=OTHER_LINK)
        await reaches(play, "unknown", 1005)
        await comes_true(play, lambda: play.books.count("inquiry", "order_id > 3 AND probes > 0"))
        offered = await play.kiosk.db.read(inquiries.view, 3)
        assert offered is not None
        assert [str(one.remote_id) for one in offered.candidates] == await strays(play)


async def test_what_was_found_and_given_back_is_the_shops_loss(stage: Stage) -> None:
    async with stage.play() as play:
        await gap(stage, play)
    await kiosk("restore", "--yes", stage.folder / "copy.db")
    async with stage.play() as play:
        await searched(play)
        await admin_opens(play)
        case = await play.kiosk.db.read(lambda tx: tx.value("SELECT id FROM cases"))
        refund = DecideCase(case=case, decision="refund", sure=1).pack()
        await play.operator.tap_data(None, refund, forge=True)
        await reaches(play, "released", 3)
        await balances_are_heard(play)
        assert await booked(play, Account.LOSS) == Decimal("1.80")
        assert await booked(play, Account.PREPAID) == stage.world.books.balance
        await books_are_whole(play)


async def test_a_charge_that_nobody_can_pay_is_told_like_any_other(stage: Stage) -> None:
    async with stage.play() as play:
        await gap(stage, play)
    await kiosk("restore", "--yes", stage.folder / "copy.db")
    async with stage.play() as play:
        absurd = Candidate(99_999, Decimal("9E+98"), "Pending")
        await play.kiosk.db.write(strays_at_the_panel.add, 1, absurd, at=stage.clock.now())
        await searched(play)
        await play.until(play.operator, "3 orders were placed after it", anywhere=True)
        await play.operator.send("/freeze")
        shown = await see(play.operator, OpenRestored, sure=0)
        assert "99999" in shown.text
        await press(play.operator, OpenRestored, sure=0)
        await press(play.operator, OpenRestored, sure=1)
        await play.operator.wait_for(said("freeze-off"))
        assert await booked(play, Account.LOSS) == Decimal("1.80")


async def test_orders_of_a_panel_that_shows_everybodys_are_booked_nowhere(stage: Stage) -> None:
    """They were not paid from our account."""
    async with stage.play() as play:
        await gap(stage, play)
    await kiosk("restore", "--yes", stage.folder / "copy.db")
    async with stage.play() as play:
        await searched(play)
        await play.kiosk.db.write(trust.hides_foreign, 1, False)
        await admin_opens(play)
        assert await booked(play, Account.LOSS) == 0


async def gap(stage: Stage, play: Play) -> None:
    """Two orders, a backup while a third waits, and after it the third and a fourth are sent."""
    await sell(play, 2)
    await play.kiosk.shop.balances.ask()
    await stage.door.shut()
    await buy(play)
    await play.let_go_by(1)
    await kiosk("backup", stage.folder / "copy.db")
    assert await play.books.state(3) == "reserved"
    await stage.door.open()
    await reaches(play, "placed", 3)
    await sell(play, 1)


async def balances_are_heard(play: Play) -> None:
    """Often enough for whatever is missing to be taken for somebody else's."""
    for _ in range(3):
        await play.let_go_by(MINUTE)
        await play.kiosk.shop.balances.ask()
    assert await play.books.count("alert", "kind = 'foreign-spend'") == 0
    assert await play.books.count("cases", "order_id IS NULL") == 0
    seen = await play.kiosk.db.read(trust.view, 1)
    assert seen.foreign_at is None
    assert await booked(play, Account.FOREIGN) == 0


async def booked(play: Play, account: Account) -> Decimal:
    return units(await play.kiosk.db.read(panel_book.account, 1, account))


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
        await reaches(play, "completed", 2, step=20)
        assert await play.books.count("stray") == 0
        await books_are_whole(play)


async def test_where_nothing_came_after_the_shop_opens_by_itself(stage: Stage) -> None:
    copy = stage.folder / "copy.db"
    async with stage.play() as play:
        await sell(play, 2)
        await reaches(play, "completed", 2, step=20)
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
