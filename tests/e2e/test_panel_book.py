"""The panels' book through the whole shop: what was ordered, what the panels took, what is said.

Each test ends with the practice panels' own books.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest

from bot.domain.panel_book import Account, units
from bot.domain.proposals import Decision, Deed
from bot.domain.records import CaseKind
from bot.domain.resolver import REST
from bot.domain.views import CaseView
from bot.storage import Transaction, cases, panel_book, panels, trust
from bot.ui.callbacks import Balance, LinkCase, OpenCase, OpenPanelBook
from sandbox.panel.faults import Fault
from sandbox.panel.orders import Plan
from sandbox.telegram.seen import SeenMessage
from sandbox.world import OPERATOR_ID, PanelSpec
from tests.e2e.conftest import Play
from tests.e2e.sales import sell
from tests.e2e.stage import KNOWN, Stage, buy, comes_true, reaches, said, staged
from tests.e2e.steps import press, see

LINKS = [f"https://www.instagram.com/practice.{number}" for number in range(9)]


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as found:
        yield found


async def booked(play: Play, account: Account, panel: str = "main") -> Decimal:
    found = await play.kiosk.db.read(panels.named, panel)
    assert found is not None
    return units(await play.kiosk.db.read(panel_book.account, found.id, account))


async def opened(play: Play, count: int = 1) -> None:
    async def is_open() -> bool:
        return await play.books.count("balance_check") == count

    await comes_true(play, is_open)


async def balance(play: Play) -> SeenMessage:
    """`/balance`, when every panel has answered."""
    play.clock.advance(60)
    await play.operator.send("/balance")
    return await play.operator.wait_for(
        lambda shown: (
            said("balance-title") in shown.text and said("balance-asking") not in shown.text
        )
    )


def words(finding: str, amount: str = "", *, more: int = 1, orders: str = "") -> str:
    return said(f"book-{finding}", amount=amount, more=more, orders=orders)


async def test_a_week_of_sales_is_what_the_panel_took(stage: Stage) -> None:
    """Completed, half delivered, canceled: the panel keeps 0.90, 0.45 and nothing."""
    stage.world.books.plan_next(Plan.complete(), Plan.partial(0.5), Plan.cancel())
    async with stage.play() as play:
        await opened(play)
        for number, state in enumerate(("completed", "partial", "canceled"), 1):
            await buy(play, link=LINKS[number])
            await reaches(play, state, number, step=10)
        assert await booked(play, Account.PREPAID) == stage.world.books.balance
        shown = await balance(play)
        assert f"$98.6500: {words('agrees')}" in shown.text
        assert said("book-week", spent="$1.3500", added="$0.0000") in shown.text
        await play.operator.send("/stats")
        shown = await play.operator.wait_for(
            said("stats-costs", cost="$1.3500", known=3, placed=3)
        )
        assert said("stats-profit", profit="$0.4050") in shown.text
        await play.books.check()


async def test_an_order_is_in_doubt_until_it_is_linked(stage: Stage) -> None:
    async with stage.play() as play:
        await opened(play)
        stage.world.panel_faults.next("add", Fault.reset(after_effect=True))
        await buy(play)
        await reaches(play, "unknown")
        shown = await balance(play)
        assert f"$99.1000: {words('agrees')}" in shown.text
        assert said("book-in-doubt", amount="$0.9000") in shown.text
        remote = stage.world.books.orders[-1].name
        await play.operator.tap_data(None, LinkCase(case=1, remote_id=remote).pack(), forge=True)
        await reaches(play, "completed", step=10)
        assert await booked(play, Account.SUSPENSE) == 0
        assert await booked(play, Account.COST) == Decimal("0.9")
        await play.operator.tap_data(None, OpenCase(case=1).pack(), forge=True)
        await play.operator.wait_for(
            said("book-order-profit", cost="$0.9000", profit="$0.2700"), anywhere=True
        )
        await play.books.check()


async def test_a_top_up_is_seen_and_a_refund_is_waited_for(stage: Stage) -> None:
    stage.world.books.plan_next(Plan.stall())
    async with stage.play(track_seconds=3600) as play:
        await opened(play)
        stage.world.books.balance += 50
        assert words("top-up", "$50.0000") in (await balance(play)).text
        await buy(play)
        await comes_true(play, lambda: play.books.count("orders", "looked_at > 0"))
        theirs = stage.world.books.orders[-1]
        play.clock.advance(60)
        stage.world.books.set_status(theirs.id, "Canceled")
        assert words("waiting", "$0.9000") in (await balance(play)).text
        await reaches(play, "canceled", step=10)
        shown = await balance(play)
        assert f"$150.0000: {words('agrees')}" in shown.text
        assert said("book-week", spent="$0.0000", added="$50.0000") in shown.text
        await play.books.check()


async def test_what_somebody_else_spends_is_told_and_asked_about(stage: Stage) -> None:
    async with stage.play() as play:
        await opened(play)
        form = {"service": KNOWN, "link": LINKS[0], "quantity": "3000"}
        theirs = stage.world.books.place(form)
        assert theirs.charge == Decimal("2.7")
        assert words("short", "$2.7000") in (await balance(play)).text
        assert words("foreign", "$2.7000") in (await balance(play)).text
        play.kiosk.shop.signals.notices.set()
        told = await play.operator.wait_for(
            "At least $2.7000 have left the account", anywhere=True
        )
        assert await play.books.count("outbox", "kind = 'admin-panel-case'") == 0, "said already"
        assert said("button-cases") in " ".join(told.labels)
        await play.operator.send("/cases")
        shown = await see(play.operator, OpenCase)
        assert said("case-foreign-spend") in " ".join(shown.labels)
        found = await play.kiosk.db.read(trust.view, 1)
        assert not found.exclusive
        assert "2.7 USD" in (found.foreign_words or "")
        assert f"$97.3000: {words('agrees')}" in (await balance(play)).text


async def test_two_lost_orders_that_were_given_back_at_once_are_not_anybody_elses(
    stage: Stage,
) -> None:
    """The panel has both; the balance is the first to say so."""
    async with stage.play() as play:
        await opened(play)
        for number in (1, 2):
            stage.world.panel_faults.next("add", Fault.reset(after_effect=True))
            await buy(play, link=LINKS[number])
            await reaches(play, "unknown", number)
            await play.let_go_by(REST)
        stage.world.panel_faults.always("balance", Fault.reset())
        for number in (1, 2):
            await give_back(play, number)
        stage.world.panel_faults.clear("balance")
        shown = await balance(play)
        assert words("found", "$1.8000", more=0, orders="1, 2") in shown.text
        assert await booked(play, Account.FOREIGN) == 0
        assert f"$98.2000: {words('agrees')}" in (await balance(play)).text
        assert (await play.kiosk.db.read(trust.view, 1)).foreign_at is None


async def give_back(play: Play, order_id: int) -> None:
    """What the operator decides, without the way through the chat."""
    case = await play.kiosk.db.read(cases.open_of_order, CaseKind.UNKNOWN_OUTCOME, order_id)
    assert case is not None
    decide = play.kiosk.shop.casework.decide
    done = await play.kiosk.db.write(decide, OPERATOR_ID, case, Decision(Deed.REFUND))
    assert isinstance(done, CaseView), done


async def test_what_is_more_than_the_book_can_count_is_told(stage: Stage) -> None:
    async with stage.play() as play:
        await opened(play)
        stage.world.books.balance = Decimal(10**11 + 1)
        shown = await balance(play)
        assert "100000000001" in shown.text
        assert said("book-too-large") in shown.text
        await press(play.operator, OpenPanelBook, panel=1)
        await play.operator.wait_for(said("book-too-large"))


async def test_the_page_of_a_panel_has_the_last_comparisons(stage: Stage) -> None:
    async with stage.play() as play:
        await opened(play)
        stage.world.books.balance += 5
        await balance(play)
        await press(play.operator, OpenPanelBook, panel=1)
        shown = await play.operator.wait_for(said("book-note"))
        checks = [line for line in shown.text.splitlines() if line.startswith("•")]
        assert [line.partition(" USD, ")[2] for line in checks] == [
            words("top-up", "$5.0000"),
            words("opened"),
        ]
        assert "105.00000 USD" in checks[0]
        await press(play.operator, Balance)
        await play.operator.wait_for(said("balance-title"))
        await play.customer.tap_data(None, OpenPanelBook(panel=1).pack(), forge=True)
        await play.settled()
        assert await play.books.count("audit", "action = 'refused'") == 1


async def test_the_check_of_the_books_sees_what_is_wrong(stage: Stage) -> None:
    """By a tenth of a cent, of one order of the week."""
    async with stage.play() as play:
        await opened(play)
        await buy(play)
        await reaches(play, "completed", step=10)
        await play.books.check()

        def misbook(tx: Transaction) -> None:
            tx.run(
                "INSERT INTO panel_entry (panel_id, kind, ref, from_account, to_account, amount,"
                " order_id, at) VALUES (1, 'charged', 'x', 'prepaid', 'cost', 1000, 1, 0)"
            )

        await play.kiosk.db.write(misbook)
        with pytest.raises(AssertionError, match=r"#1 costs 0\.901.*, not 0\.9"):
            await play.books.check()


async def test_each_panel_has_a_book_in_its_own_currency(tmp_path: Path) -> None:
    """40 euros lie at the second one; a euro is worth 1.25 here."""
    spec = PanelSpec(currency="EUR", balance=Decimal(40))
    async with staged(tmp_path, more_panels={"second": spec}) as stage:
        second = stage.world.panels["second"]
        chosen = {"second": {"url": second.url, "key": second.key, "rate": "1.25"}}
        async with stage.play(panels=chosen) as play:
            await opened(play, 2)
            catalogue = play.kiosk.shop.shelf.catalogue
            theirs = next(
                one
                for one in catalogue.all_services()
                if one.panel_id != 1 and one.type == "default" and one.minimum <= 1000
            )
            await sell(play, quantity=1000, service=theirs)
            await sell(play)
            for number in (1, 2):
                await reaches(play, "completed", number, step=10)
            charge = second.books.orders[-1].charge
            assert await booked(play, Account.COST, "second") == charge
            assert await booked(play, Account.PREPAID, "second") == 40 - charge
            assert await booked(play, Account.PREPAID) == Decimal("99.1")
            shown = await balance(play)
            assert shown.text.count(words("agrees")) == 2
            assert "€" in shown.text
            rate = await play.kiosk.db.read(panel_book.exchange_rate, 1)
            assert rate == Decimal("1.25")
            await play.books.check()
