"""The panel's answer to an order was lost: what Kiosk finds out, and does then."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.domain.clock import DAY, HOUR, MINUTE
from bot.domain.panel_book import Account, units
from bot.domain.proposals import Decision, Deed
from bot.domain.records import CaseKind
from bot.domain.resolver import REST, Hurdle
from bot.domain.views import CaseView, InquiryView
from bot.panel import Timeouts
from bot.shop.notices import Notices
from bot.storage import Transaction, cases, inquiries, panel_book, trust
from sandbox.panel.dialects import PERFECT_PANEL
from sandbox.panel.dialects.habits import OrderIds
from sandbox.panel.faults import Fault
from sandbox.panel.misdeeds import Exchange
from sandbox.panel.orders import PanelOrder
from sandbox.world import OPERATOR_ID
from tests.e2e.conftest import Play
from tests.e2e.sales import confirm, sell
from tests.e2e.stage import (
    IMPATIENCE,
    PRICE,
    START,
    Stage,
    a_while,
    buy,
    comes_true,
    known_service,
    reaches,
    said,
    staged,
)
from tests.e2e.trusted import earn_trust
from tests.samples import one_test_in

pytestmark = one_test_in(4)

LOST = 3
"""The number of the order whose answer is lost: two others came before."""


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as found:
        yield found


async def lose(play: Play, *, accepted: bool, order_id: int = LOST, quantity: int = 1000) -> None:
    """Order, and have the answer torn down on its way."""
    play.world.panel_faults.next("add", Fault.reset(after_effect=accepted))
    await confirm(play, known_service(play), number=order_id, quantity=quantity)
    play.kiosk.shop.signals.placing.set()
    await reaches(play, "unknown", order_id)


async def inquiry(play: Play, order_id: int = LOST) -> InquiryView:
    found = await play.kiosk.db.read(inquiries.view, order_id)
    assert found is not None
    return found


async def is_decided(play: Play, order_id: int = LOST, *, step: float = 1) -> None:
    """Let time go by until nobody has to ask any more what became of the order."""

    async def is_known() -> bool:
        return await play.books.state(order_id) != "unknown"

    await comes_true(play, is_known, step=step)


async def told(play: Play, kind: str) -> int:
    return await play.books.count("outbox", f"kind = '{kind}'")


async def asks_a_person(play: Play, hurdle: Hurdle, order_id: int = LOST) -> None:
    async def says_why() -> bool:
        return (await inquiry(play, order_id)).hurdle is hurdle

    await comes_true(play, says_why, step=5)
    assert await play.books.state(order_id) == "unknown"
    assert await play.books.count("cases", "resolution IS NULL") >= 1
    assert await told(play, "admin-inquiry") == 1


async def close_the_bracket(play: Play) -> None:
    """The breaker's rest goes by, and one more order is sold."""
    await play.let_go_by(REST)
    number = await play.books.count("orders") + 1
    await confirm(play, known_service(play), number=number)
    play.kiosk.shop.signals.placing.set()

    async def is_sold() -> bool:
        return (await play.books.order(number)).placed_at is not None

    await comes_true(play, is_sold)


async def test_an_order_that_arrived_is_found_and_goes_on(stage: Stage) -> None:
    async with stage.play() as play:
        await earn_trust(play)
        before = play.world.books.adds
        play.world.panel_faults.next("add", Fault.reset(after_effect=True))
        await buy(play)
        await play.until(play.customer, said("notice-order-unknown", order=str(LOST)), step=1)
        await is_decided(play)
        remote = str(play.world.books.orders[-1].id)
        assert (await play.books.order(LOST)).remote_id == remote
        name = known_service(play).name
        await play.until(play.customer, said("notice-order-found", order=str(LOST), name=name))
        assert await told(play, "order-found") == 1
        found = said("notice-admin-found", order=str(LOST), remote=remote)
        await play.until(play.operator, found, anywhere=True)
        await reaches(play, "completed", LOST, step=10)
        assert play.world.books.adds == before + 1
        assert await play.books.account("sales") == LOST * PRICE
        resolved = "resolution = 'linked' AND resolved_by IS NULL"
        assert await play.books.count("cases", resolved) == 1
        assert await play.books.count("attempt", "outcome = 'accepted'") == LOST
        await play.books.check()


async def test_an_order_that_never_arrived_is_given_back_late(stage: Stage) -> None:
    async with stage.play() as play:
        await earn_trust(play)
        await lose(play, accepted=False)
        await close_the_bracket(play)
        for _ in range(28):
            await play.let_go_by(MINUTE)
            assert await play.books.state(LOST) == "unknown"
        await reaches(play, "released", LOST, step=5 * MINUTE)
        assert await play.books.account(f"held:{LOST}") == 0
        found = await inquiry(play)
        assert found.probes >= 4
        assert found.watch_until is not None
        why = said("reason-never-arrived")
        price = f"${PRICE}00"
        not_placed = said(
            "notice-order-not-placed", order=str(LOST), why=why, price=price, payer="user"
        )
        await play.until(play.customer, not_placed, anywhere=True)
        await play.until(
            play.operator,
            said("notice-admin-never-arrived", order=str(LOST), price=price),
            anywhere=True,
        )
        assert await play.books.count("audit", "action = 'case' AND person_id = 0") == 1
        await play.books.check()


async def test_what_shows_up_after_it_was_given_back_is_the_shops_loss(stage: Stage) -> None:
    """It was committed long after anybody thought that possible."""
    async with stage.play(timeouts=IMPATIENCE) as play:
        await earn_trust(play)
        play.world.panel_faults.next("add", Fault.hang(90 * MINUTE))
        await confirm(play, known_service(play), number=LOST)
        play.kiosk.shop.signals.placing.set()
        await reaches(play, "unknown", LOST)
        await close_the_bracket(play)
        await is_decided(play, step=MINUTE)
        assert await play.books.state(LOST) == "released"
        paid = await play.books.customer()
        await comes_true(play, lambda: told(play, "admin-late-order"), step=MINUTE)
        late = play.world.books.orders[-1]
        shown = await play.until(play.operator, f"{late.name}, charge $0.9000.", anywhere=True)
        assert f"Order #{LOST} was closed as not placed ($1.1700)" in shown.text
        assert await play.books.count("stray", f"order_id = {LOST}") == 1
        assert [one.parameters for one in play.world.books.requests("cancel")] == [
            {"orders": late.name}
        ]
        assert await play.books.customer() == paid == START - 3 * PRICE
        assert await play.books.state(LOST) == "released"
        assert (await inquiry(play)).watch_until is None
        for _ in range(3):
            await play.let_go_by(HOUR)
        assert await told(play, "admin-late-order") == 1
        assert len(play.world.books.requests("cancel")) == 1
        await play.books.check()


async def test_what_comes_very_late_is_not_given_back_before(stage: Stage) -> None:
    """It has an id above that of the next order, so no search finds it; the balance tells."""
    async with stage.play(timeouts=IMPATIENCE) as play:
        await earn_trust(play)
        play.world.panel_faults.next("add", Fault.hang(45 * MINUTE))
        await confirm(play, known_service(play), number=LOST)
        play.kiosk.shop.signals.placing.set()
        await reaches(play, "unknown", LOST)
        await close_the_bracket(play)
        for _ in range(26):
            await play.let_go_by(HOUR)
        assert await play.books.state(LOST) == "unknown"
        assert (await inquiry(play)).hurdle is Hurdle.TOO_OLD
        assert await told(play, "admin-inquiry") == 1
        await play.books.check()


async def test_somebody_elses_order_stops_deciding(stage: Stage) -> None:
    async with stage.play() as play:
        await earn_trust(play)
        theirs = place_by_hand(play)
        await lose(play, accepted=True)
        await comes_true(play, lambda: told(play, "alert-alien-order"))
        assert (await inquiry(play)).hurdle is Hurdle.ALIEN
        assert await play.books.state(LOST) == "unknown"
        assert (await play.kiosk.db.read(trust.view, 1)).stopped is not None
        shown = await play.operator.wait_for(
            lambda one: one.button(said("button-allow-resolving")) is not None, anywhere=True
        )
        line = said("alien-line", remote=theirs.name, status=theirs.status, charge="$4.5000")
        assert line in shown.text
        assert f"yours to decide now: #{LOST}." in shown.text
        assert shown.button(said("button-cases")) is not None
        [case] = await open_strays(play)
        assert case == (f"order {theirs.name}", 4_500_000, f"charge {theirs.charge:.5f} USD")
        await play.operator.tap(said("button-allow-resolving"))
        await play.operator.wait_for(said("resolving-allowed"))
        assert (await play.kiosk.db.read(trust.view, 1)).stopped is None
        assert await play.books.count("audit", "action = 'allow-resolving'") == 1
        await play.books.check()


async def open_strays(play: Play) -> list[tuple[str, int, str]]:
    """What each is about, its amount, and what its evidence ends with."""
    rows = await play.kiosk.db.read(
        lambda tx: tx.rows("SELECT * FROM cases WHERE kind = 'stray' AND resolution IS NULL")
    )
    return [(row["reason"], row["amount"], row["evidence"].rpartition(", ")[2]) for row in rows]


def place_by_hand(play: Play, quantity: str = "5000") -> PanelOrder:
    """Somebody orders on the panel's own pages."""
    form = {"service": "1", "link": "https://www.instagram.com/owner", "quantity": quantity}
    return play.world.books.place(form)


async def test_of_somebody_elses_order_there_is_one_message(stage: Stage) -> None:
    """It says what the order costs, so the balance does not tell of the same once more."""
    async with stage.play() as play:
        await earn_trust(play)
        place_by_hand(play)
        await lose(play, accepted=True)
        before = await play.books.count("outbox", f"person_id = {OPERATOR_ID}")
        await comes_true(play, lambda: told(play, "alert-alien-order"))
        for _ in range(3):
            await play.let_go_by(MINUTE)
            await play.kiosk.shop.balances.ask()
        assert await play.books.count("outbox", f"person_id = {OPERATOR_ID}") == before + 1
        assert await play.books.count("cases", "order_id IS NULL") == 1
        assert await booked(play, Account.FOREIGN) == Decimal("4.5")
        found = await play.kiosk.db.read(panel_book.checks, 1, 3)
        assert [one.finding for one in found] == ["agrees", "agrees", "stranger"]
        assert await booked(play, Account.PREPAID) == play.world.books.balance


async def booked(play: Play, account: Account) -> Decimal:
    return units(await play.kiosk.db.read(panel_book.account, 1, account))


async def test_a_strangers_order_that_is_ours_after_all_is_taken_out_of_the_book(
    stage: Stage,
) -> None:
    """The panel has taken five times what it should: nothing fits, and a person links it."""
    async with stage.play() as play:
        await earn_trust(play)
        theirs = place_by_hand(play)
        await lose(play, accepted=False)
        await comes_true(play, lambda: told(play, "alert-alien-order"))
        await play.kiosk.shop.balances.ask()
        assert await booked(play, Account.FOREIGN) == Decimal("3.6"), "0.90 is for the lost one"
        await decide_by_hand(play, LOST, Deed.LINK, remote_id=theirs.name)
        assert await booked(play, Account.FOREIGN) == 0
        await comes_true(play, lambda: play.books.count("orders", "first_charge > 4"))
        await play.kiosk.shop.balances.ask()
        [check] = await play.kiosk.db.read(panel_book.checks, 1, 1)
        assert check.finding == "agrees"
        assert await booked(play, Account.COST) == Decimal("6.3")
        assert await booked(play, Account.PREPAID) == play.world.books.balance


async def test_a_later_strangers_order_is_told_of_by_its_case(stage: Stage) -> None:
    """There is such a message once a day: each order has one, and no order two."""
    async with stage.play() as play:
        await earn_trust(play)
        place_by_hand(play)
        await lose(play, accepted=True)
        await comes_true(play, lambda: told(play, "alert-alien-order"))
        assert await told(play, "admin-panel-case") == 0
        await close_the_bracket(play)
        place_by_hand(play)
        await lose(play, accepted=True, order_id=LOST + 2)
        await comes_true(play, lambda: told(play, "admin-panel-case"))
        assert await told(play, "alert-alien-order") == 1
        assert len(await open_strays(play)) == 2


# What is a person's from the start


async def test_the_first_order_at_a_panel_is_a_persons(stage: Stage) -> None:
    async with stage.play() as play:
        await lose(play, accepted=True, order_id=1)
        await asks_a_person(play, Hurdle.NO_EVIDENCE, 1)
        assert play.world.books.requests("orders") == []


async def test_a_panel_that_is_not_known_for_long_is_a_persons(stage: Stage) -> None:
    """What was found is there for the person."""
    async with stage.play() as play:
        await sell(play)
        await lose(play, accepted=True, order_id=2)
        await asks_a_person(play, Hurdle.IDS_UNPROVEN, 2)
        remote = play.world.books.orders[-1].id
        assert [one.remote_id for one in (await inquiry(play, 2)).candidates] == [remote]
        searches = (await inquiry(play, 2)).probes
        for _ in range(5):
            await play.let_go_by(HOUR)
        assert (await inquiry(play, 2)).probes == searches


async def test_a_drip_feed_is_a_persons(stage: Stage) -> None:
    async with stage.play() as play:
        await earn_trust(play)
        play.world.panel_faults.next("add", Fault.reset(after_effect=True))
        await confirm(play, known_service(play), number=LOST, quantity=200, runs=5)
        play.kiosk.shop.signals.placing.set()
        await reaches(play, "unknown", LOST)
        await asks_a_person(play, Hurdle.KIND_OF_SERVICE)


async def test_a_panel_with_random_ids_is_a_persons(tmp_path: Path) -> None:
    dialect = replace(PERFECT_PANEL, order_ids=OrderIds.RANDOM)
    async with staged(tmp_path, dialect=dialect) as stage, stage.play() as play:
        await sell(play, 8)
        await lose(play, accepted=True, order_id=9)
        await asks_a_person(play, Hurdle.IDS_OUT_OF_ORDER, 9)
        assert (await inquiry(play, 9)).probes == 1


@pytest.mark.parametrize("limits", [{"release_limit": 1}, {"release_limit": 0}])
async def test_what_is_dear_is_never_given_back_without_a_person(
    stage: Stage, limits: dict[str, Any]
) -> None:
    async with stage.play(**limits) as play:
        await earn_trust(play)
        await lose(play, accepted=False)
        await close_the_bracket(play)
        await play.let_go_by(HOUR)
        await asks_a_person(play, Hurdle.OVER_LIMIT)


async def test_only_so_much_is_given_back_in_a_day(stage: Stage) -> None:
    """The next day begins at midnight, UTC."""
    async with stage.play(release_day_limit=Decimal("1.5")) as play:
        await earn_trust(play)
        await lose(play, accepted=False)
        await close_the_bracket(play)
        await lose(play, accepted=False, order_id=LOST + 2)
        await close_the_bracket(play)
        await is_decided(play, step=5 * MINUTE)
        assert await play.books.state(LOST) == "released"
        for _ in range(3):
            await play.let_go_by(20 * MINUTE)
        assert (await inquiry(play, LOST + 2)).hurdle is Hurdle.DAY_LIMIT
        assert await told(play, "admin-inquiry") == 0
        day = play.clock.now() // DAY
        await reaches(play, "released", LOST + 2, step=HOUR)
        assert play.clock.now() // DAY > day
        await play.books.check()


async def test_linking_can_be_left_to_persons(stage: Stage) -> None:
    async with stage.play(link_limit=0) as play:
        await earn_trust(play)
        await lose(play, accepted=True)
        await asks_a_person(play, Hurdle.OVER_LIMIT)


async def test_a_wrong_answer_about_a_known_id_proves_nothing(stage: Stage) -> None:
    """The next search is a better one."""
    async with stage.play() as play:
        await earn_trust(play)
        await lose(play, accepted=True)
        nothing = {name: {"error": "Incorrect order ID"} for name in map(str, range(23501, 23700))}
        faults = play.world.panel_faults
        faults.next("status", *[Fault.json(200, nothing)] * 3)
        await comes_true(play, lambda: play.books.count("probe", "canaries = 0"))
        assert await play.books.state(LOST) == "unknown"
        await is_decided(play, step=5)
        assert await play.books.order(LOST)


async def test_a_panel_with_a_list_of_orders_is_asked_for_it(tmp_path: Path) -> None:
    dialect = replace(PERFECT_PANEL, own_orders=True)
    async with staged(tmp_path, dialect=dialect) as stage, stage.play() as play:
        await earn_trust(play)
        await lose(play, accepted=True)
        await is_decided(play)
        assert len(play.world.books.requests("orders")) == 1
        assert (await play.kiosk.db.read(trust.view, 1)).lists_orders is True
        await play.books.check()


# The breaker


async def test_after_a_lost_answer_the_next_order_waits(stage: Stage) -> None:
    """Two minutes, and until a call that reads has gone well. The customer sees nothing wrong."""
    async with stage.play() as play:
        await sell(play)
        await lose(play, accepted=True, order_id=2)
        play.world.panel_faults.always("balance", Fault.reset())
        play.world.panel_faults.always("status", Fault.reset())
        await confirm(play, known_service(play), number=3)
        for _ in range(REST // 5 + 12):
            await play.let_go_by(5)
            assert await play.books.state(3) == "reserved"
        assert len(play.world.books.requests("add")) == 2
        play.world.panel_faults.clear("balance")
        play.world.panel_faults.clear("status")
        await is_sent(play, 3)
        await play.books.check()


async def is_sent(play: Play, order_id: int) -> None:
    async def is_placed() -> bool:
        return (await play.books.order(order_id)).placed_at is not None

    await comes_true(play, is_placed, step=5)


async def test_the_rest_survives_a_restart(stage: Stage) -> None:
    async with stage.play() as play:
        await sell(play)
        await lose(play, accepted=True, order_id=2)
    async with stage.play() as play:
        await confirm(play, known_service(play), number=3)
        play.kiosk.shop.signals.placing.set()
        for _ in range(REST // 10 - 1):
            await play.let_go_by(10)
            assert await play.books.state(3) == "reserved"
        await is_sent(play, 3)


async def test_a_refusal_that_is_not_of_us_is_an_answer_too(stage: Stage) -> None:
    """A panel that knows no `balance` would rest for ever."""
    async with stage.play() as play:
        await sell(play)
        await lose(play, accepted=True, order_id=2)
        unknown = Fault.error("Unknown action")
        play.world.panel_faults.always("balance", unknown)
        play.world.panel_faults.always("status", Fault.reset())
        await confirm(play, known_service(play), number=3)
        await is_sent(play, 3)


# Interrupted


async def test_a_search_that_was_cut_off_is_made_again(stage: Stage) -> None:
    async with stage.play() as play:
        await earn_trust(play)
        await lose(play, accepted=True)
        arrived = play.world.panel_faults.arrived("status")
        play.world.panel_faults.always("status", Fault.hang())
        await play.let_go_by(16)
        await arrived
    stage.world.panel_faults.clear("status")
    await stage.world.panel_faults.release()
    async with stage.play() as play:
        await is_decided(play)
        assert (await inquiry(play)).probes == 1
        await play.books.check()


@pytest.mark.parametrize(("accepted", "state"), [(True, "placed"), (False, "released")])
async def test_a_decision_that_cannot_be_stored_is_made_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, accepted: bool, state: str
) -> None:
    """Nothing of it stays, and the next time all of it."""
    async with stage.play() as play:
        await earn_trust(play)
        failed: list[str] = []
        tell = Notices.admins

        def fail_once(
            notices: Notices, tx: Transaction, kind: str, *args: Any, **more: Any
        ) -> None:
            if kind in ("admin-found", "admin-never-arrived") and not failed:
                failed.append(tx.value("SELECT state FROM orders WHERE id = :id", id=LOST))
                raise OSError("disk full")
            tell(notices, tx, kind, *args, **more)

        monkeypatch.setattr(Notices, "admins", fail_once)
        await lose(play, accepted=accepted)
        if not accepted:
            await close_the_bracket(play)
        await comes_true(play, lambda: asyncio.sleep(0, bool(failed)), step=MINUTE)
        assert failed == [state]
        await is_decided(play)
        entry = "capture" if accepted else "release"
        assert (
            await play.books.count("ledger_tx", f"ref = 'order:{LOST}' AND kind = '{entry}'") == 1
        )
        assert await play.books.count("cases", "resolution IS NOT NULL") == 1
        await play.books.check()


async def test_a_person_who_decides_during_the_search_wins(stage: Stage) -> None:
    async with stage.play() as play:
        await earn_trust(play)
        await lose(play, accepted=True)
        play.world.panel_faults.always("status", Fault.hang())
        arrived = play.world.panel_faults.arrived("status")
        await play.let_go_by(16)
        await arrived
        await give_back_by_hand(play)
        play.world.panel_faults.clear("status")
        await play.world.panel_faults.release()
        await comes_true(play, lambda: told(play, "admin-late-order"), step=5)
        assert await play.books.state(LOST) == "released"
        assert await play.books.count("provider_order") == LOST - 1
        by_a_person = "resolution = 'refunded' AND resolved_by IS NOT NULL"
        assert await play.books.count("cases", by_a_person) == 1
        assert await told(play, "admin-found") == 0
        await play.books.check()


async def give_back_by_hand(play: Play) -> None:
    await play.operator.send("/cases")
    await play.operator.wait_for(said("cases-title"))
    await play.operator.tap(f"#{LOST} ·")
    await play.operator.wait_for(f"#{LOST} ")
    await play.operator.tap(said("button-refund"))
    await play.operator.tap(said("button-decide-refund"))
    await comes_true(play, lambda: play.books.count("orders", "state = 'released'"), step=0)


async def decide_by_hand(play: Play, order_id: int, deed: Deed, remote_id: str = "") -> None:
    """What the operator decides, without the way through the chat."""
    shop = play.kiosk.shop
    case = await play.kiosk.db.read(cases.open_of_order, CaseKind.UNKNOWN_OUTCOME, order_id)
    assert case is not None
    decision = Decision(deed, remote_id)
    done = await play.kiosk.db.write(shop.casework.decide, OPERATOR_ID, case, decision)
    assert isinstance(done, CaseView), done


# An order that is being sent while it is decided about another one

SLOW_ADD = Timeouts(services=10, read=30, add=60, connect=2, silence=60)
DENIED = {str(name): {"error": "Incorrect order ID"} for name in range(23501, 23700)}
"""A panel that knows none of its orders: such a search proves nothing, whatever it finds."""


async def hang_the_next_add(play: Play, order_id: int, *, after_effect: bool) -> None:
    """The order is being sent until `release`, or for an hour."""
    play.world.panel_faults.next("add", Fault.hang(HOUR, after_effect=after_effect))
    arrived = play.world.panel_faults.arrived("add")
    await confirm(play, known_service(play), number=order_id)
    play.kiosk.shop.signals.placing.set()
    await arrived


async def test_what_is_being_sent_does_not_hold_up_what_came_before(stage: Stage) -> None:
    """Its id will be above the one that the lost order lies below."""
    async with stage.play(timeouts=SLOW_ADD) as play:
        await earn_trust(play)
        play.world.panel_faults.always("status", Fault.json(200, DENIED))
        await lose(play, accepted=True)
        lost = play.world.books.orders[-1].name
        await close_the_bracket(play)
        await hang_the_next_add(play, LOST + 2, after_effect=False)
        play.world.panel_faults.clear("status")
        await is_decided(play, step=20)
        assert (await play.books.order(LOST)).remote_id == lost
        assert await play.books.state(LOST + 2) == "submitting"
        await play.world.panel_faults.release()
        await is_sent(play, LOST + 2)
        await play.books.check()


async def test_what_was_sent_after_the_panel_had_answered_is_none_of_its_answers(
    stage: Stage,
) -> None:
    async with stage.play(timeouts=SLOW_ADD) as play:
        await earn_trust(play)
        play.world.panel_faults.always("status", Fault.json(200, DENIED))
        await lose(play, accepted=True)
        lost = play.world.books.orders[-1].name
        await a_while(play, REST, step=10)
        await play.kiosk.shop.balances.ask()
        play.world.panel_faults.clear("status")
        play.world.panel_faults.next("balance", Fault.hang(MINUTE))
        asked = play.world.panel_faults.arrived("balance")
        await comes_true(play, lambda: asyncio.sleep(0, asked.done()), step=20)
        assert await play.books.state(LOST) == "unknown"
        await hang_the_next_add(play, LOST + 1, after_effect=True)
        await is_decided(play, step=20)
        assert (await play.books.order(LOST)).remote_id == lost
        assert await play.books.state(LOST + 1) == "submitting"
        await play.world.panel_faults.release()
        await is_sent(play, LOST + 1)
        await play.books.check()


async def test_what_was_being_sent_while_the_panel_answered_may_be_what_was_found(
    stage: Stage,
) -> None:
    """The lost order never arrived: the only one there is the next one, whose answer hangs."""
    async with stage.play(timeouts=SLOW_ADD) as play:
        await earn_trust(play)
        play.world.panel_faults.always("status", Fault.json(200, DENIED))
        await lose(play, accepted=False)
        await play.let_go_by(REST)
        await play.kiosk.shop.balances.ask()
        await hang_the_next_add(play, LOST + 1, after_effect=True)
        play.world.panel_faults.clear("status")
        searches = (await inquiry(play)).probes

        async def was_searched() -> bool:
            return (await inquiry(play)).probes >= searches + 2

        await comes_true(play, was_searched, step=MINUTE)
        assert [one.remote_id for one in (await inquiry(play)).candidates]
        assert await play.books.state(LOST) == "unknown"
        assert (await play.kiosk.db.read(trust.view, 1)).stopped is None
        await play.world.panel_faults.release()
        await is_sent(play, LOST + 1)
        assert (await play.books.order(LOST + 1)).remote_id == play.world.books.orders[-1].name
        await is_decided(play, step=5 * MINUTE)
        assert await play.books.state(LOST) == "released"
        await play.books.check()


# A panel that does not show what an order costs


VEILS: dict[str, dict[str, object]] = {
    "no charge": {"charge": None},
    "not counted yet": {"charge": "0.00000"},
    "in rupees": {"charge": "75.15", "currency": "INR"},
}


def veiled(changes: dict[str, object]) -> Fault:
    """The true answer, but for what each order has cost."""

    async def act(exchange: Exchange) -> web.Response:
        assert exchange.answer is not None
        answer = json.loads(exchange.answer.body, object_hook=_changed)
        return web.json_response(answer)

    def _changed(row: dict[str, object]) -> dict[str, object]:
        return row | changes if "charge" in row else row

    return Fault(act, after_effect=True)


@pytest.mark.parametrize("changes", VEILS.values(), ids=VEILS)
async def test_an_order_without_a_charge_is_a_persons_and_accuses_nobody(
    stage: Stage, changes: dict[str, object]
) -> None:
    async with stage.play() as play:
        await earn_trust(play)
        play.world.panel_faults.always("status", veiled(changes))
        await lose(play, accepted=True)

        async def says_why() -> bool:
            return (await inquiry(play)).hurdle is Hurdle.NO_CHARGE

        await comes_true(play, says_why, step=5)
        found = await play.kiosk.db.read(trust.view, 1)
        assert (found.stopped, found.foreign_at, found.exclusive) == (None, None, True)
        remote = play.world.books.orders[-1].id
        assert [one.remote_id for one in (await inquiry(play)).candidates] == [remote]
        assert await play.books.count("cases", "resolution IS NULL") == 1
        assert await play.books.count("cases", "kind = 'stray'") == 0
        play.world.panel_faults.clear("status")
        await is_decided(play, step=MINUTE)
        assert (await play.books.order(LOST)).remote_id == str(remote)
        await play.books.check()


async def test_an_order_without_a_charge_that_may_have_been_given_back_is_asked_about(
    stage: Stage,
) -> None:
    """It is not canceled, nor a loss, as long as nobody knows that it is ours."""
    async with stage.play() as play:
        await earn_trust(play)
        play.world.panel_faults.always("status", veiled(VEILS["no charge"]))
        await lose(play, accepted=True)
        await decide_by_hand(play, LOST, Deed.REFUND)
        asked = "kind = 'stray' AND resolution IS NULL"
        await comes_true(play, lambda: play.books.count("cases", asked), step=5)
        for _ in range(3):
            await play.let_go_by(HOUR)
        remote = play.world.books.orders[-1].name
        [case] = await play.kiosk.db.read(lambda tx: tx.rows(f"SELECT * FROM cases WHERE {asked}"))
        assert remote in case["evidence"]
        assert f"#{LOST}" in case["evidence"]
        found = await play.kiosk.db.read(trust.view, 1)
        assert (found.stopped, found.foreign_at) == (None, None)
        assert play.world.books.requests("cancel") == []
        assert await play.books.count("stray") == 0
        play.world.panel_faults.clear("status")
        await comes_true(play, lambda: told(play, "admin-late-order"), step=HOUR)
        await play.books.check()


# What may be mistaken for a lost order, or hide one


async def test_an_order_given_up_without_evidence_does_not_stand_in_the_way(stage: Stage) -> None:
    """An older program sent it: nobody knows its lowest id, but it came before all later ones."""
    async with stage.play() as play:
        await earn_trust(play)
        await lose(play, accepted=True)
        await play.kiosk.db.write(_forget_evidence)
        await decide_by_hand(play, LOST, Deed.WRITE_OFF)
        await close_the_bracket(play)
        await lose(play, accepted=True, order_id=LOST + 2)
        await is_decided(play, LOST + 2)
        assert (await play.books.order(LOST + 2)).remote_id == play.world.books.orders[-1].name


def _forget_evidence(tx: Transaction) -> None:
    tx.run("UPDATE attempt SET low_id = NULL WHERE order_id = :id", id=LOST)


async def test_an_order_that_was_written_off_is_no_strangers(stage: Stage) -> None:
    """Its id lies below one of ours, as a stranger's would: whoever asks for it learns nothing."""
    async with stage.play() as play:
        await earn_trust(play)
        await lose(play, accepted=True)
        await decide_by_hand(play, LOST, Deed.WRITE_OFF)
        await close_the_bracket(play)
        await lose(play, accepted=True, order_id=LOST + 2)
        await is_decided(play, LOST + 2)
        assert (await play.kiosk.db.read(trust.view, 1)).hides_foreign is True


async def test_a_panel_that_told_of_a_strangers_order_can_be_allowed_again(stage: Stage) -> None:
    """What is known of an order that was lost then stays; the next is searched for anew."""
    async with stage.play() as play:
        await earn_trust(play)
        await play.kiosk.db.write(trust.hides_foreign, 1, False)
        await lose(play, accepted=True)
        await asks_a_person(play, Hurdle.SHOWS_FOREIGN)
        assert await play.kiosk.db.write(play.kiosk.shop.reconciler.allow, OPERATOR_ID, 1)
        await close_the_bracket(play)
        await lose(play, accepted=True, order_id=LOST + 2)
        await is_decided(play, LOST + 2)
        assert (await play.kiosk.db.read(trust.view, 1)).hides_foreign is True
        assert await play.books.state(LOST) == "unknown"


async def test_an_order_by_hand_is_not_taken_for_one_that_was_given_back(stage: Stage) -> None:
    """The owner orders on the same account: that is nothing to cancel."""
    async with stage.play() as play:
        await earn_trust(play)
        await play.kiosk.db.write(trust.saw_foreign, 1, "by hand", at=play.clock.now())
        await lose(play, accepted=False)
        await decide_by_hand(play, LOST, Deed.REFUND)
        await close_the_bracket(play)
        place_by_hand(play, "1000")
        await comes_true(play, lambda: told(play, "admin-late-order"), step=MINUTE)
        assert play.world.books.requests("cancel") == []


# Runs of drip-feeds are orders of their own at some panels, and cost what an order does.

DRIPS = replace(PERFECT_PANEL, drip_keys=("status", "runs", "orders"))


@pytest.fixture
async def dripping(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path, dialect=DRIPS) as found:
        yield found


async def test_a_run_is_not_taken_for_an_order_that_was_given_back(dripping: Stage) -> None:
    """It is a customer's: it must not be canceled."""
    async with dripping.play(track_seconds=HOUR) as play:
        await earn_trust(play)
        await lose(play, accepted=False)
        await decide_by_hand(play, LOST, Deed.REFUND)
        await play.let_go_by(REST)
        await drip(play, LOST + 1)
        for _ in range(12):
            await play.let_go_by(5 * MINUTE)
        assert len(play.world.books.orders) > LOST, "runs have begun"
        assert play.world.books.requests("cancel") == []
        assert await play.books.count("stray") == 0


async def test_a_run_of_a_lost_drip_feed_is_linked_to_no_other_order(dripping: Stage) -> None:
    async with dripping.play() as play:
        await earn_trust(play)
        play.world.panel_faults.next("add", Fault.reset(after_effect=True))
        await drip(play, LOST)
        await reaches(play, "unknown", LOST)
        await close_the_bracket(play)
        await lose(play, accepted=False, order_id=LOST + 2)
        before = len(play.world.books.orders)
        for _ in range(14):
            await play.let_go_by(5 * MINUTE)
        assert len(play.world.books.orders) > before, "runs have begun"
        assert await play.books.state(LOST + 2) == "unknown"
        assert (await inquiry(play, LOST + 2)).candidates


async def drip(play: Play, number: int) -> None:
    await confirm(play, known_service(play), number=number, runs=3, interval=10)
    play.kiosk.shop.signals.placing.set()
    await comes_true(play, lambda: play.books.count("attempt", f"order_id = {number}"))
    await play.settled()
