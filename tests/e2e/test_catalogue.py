"""The catalogue in the operator's hands: answers not believed, what is left out and why."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.domain.left_out import LeftOut
from bot.domain.offers import Changes, compare
from bot.shop import sync
from bot.storage import Transaction, services
from bot.ui.callbacks import FROM_SEARCH, LeftOutServices, OpenService, TakeSync, WithholdService
from tests.e2e.conftest import Play
from tests.e2e.stage import (
    KNOWN,
    START,
    Stage,
    answer,
    ask_price,
    buy,
    comes_true,
    known_service,
    reaches,
    reprice,
    said,
    sell_only,
    staged,
)
from tests.e2e.steps import keys, press, see
from tests.samples import one_test_in

pytestmark = one_test_in(3)

FEW = [
    {"service": number, "name": f"Instagram Likes {number}", "type": "Default",
     "category": "Instagram Likes", "rate": "1", "min": "10", "max": "100"}
    for number in range(1, 40)
]  # fmt: skip


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as found:
        yield found


def on_offer(play: Play) -> int:
    return play.kiosk.shop.shelf.catalogue.count


async def audited(play: Play, action: str) -> list[str]:
    def read(tx: Transaction) -> list[str]:
        sql = "SELECT subject FROM audit WHERE action = :action ORDER BY id"
        return [row["subject"] for row in tx.rows(sql, action=action)]

    return await play.kiosk.db.read(read)


# What is not believed


async def test_an_answer_that_is_not_believed_can_be_taken_after_a_question(stage: Stage) -> None:
    async with stage.play() as play:
        before = on_offer(play)
        play.world.panel_faults.always("services", answer(FEW))
        await play.operator.send("/sync")
        shown = await see(play.operator, TakeSync)
        assert said("doubt-too-few", before=str(before), now="39") in shown.text
        assert on_offer(play) == before
        await play.operator.tap(said("button-take-sync"))
        question = await play.operator.wait_for(said("take-question", panel="main"))
        assert said("doubt-too-few", before=str(before), now="39") in question.text
        assert on_offer(play) == before
        await play.operator.tap(said("button-take-sure"))
        await play.operator.wait_for(said("take-done", n=39))
        assert on_offer(play) == 39
        [subject] = await audited(play, "sync-taken")
        assert f"before={before} now=39" in subject
        await play.operator.send("/sync")
        await play.operator.wait_for(said("sync-unchanged"))
        assert await play.books.count("alert", "ended_at IS NULL") == 0


@pytest.mark.parametrize("seconds", [0, 1])
async def test_a_newer_answer_asks_again_with_its_own_numbers(stage: Stage, seconds: int) -> None:
    async with stage.play() as play:
        before = on_offer(play)
        play.world.panel_faults.next("services", answer(FEW), answer(FEW[:3]))
        await play.operator.send("/sync")
        await see(play.operator, TakeSync)
        await play.operator.tap(said("button-take-sync"))
        await play.operator.wait_for(said("take-question", panel="main"))
        play.clock.advance(seconds)
        await play.kiosk.shop.sync.step()
        await play.operator.tap(said("button-take-sure"))
        again = await play.operator.wait_for(said("take-newer"))
        assert said("doubt-too-few", before=str(before), now="3") in again.text
        assert on_offer(play) == before
        await play.operator.tap(said("button-take-sure"))
        await play.operator.wait_for(said("take-done", n=3))
        assert on_offer(play) == 3


async def test_a_good_answer_leaves_nothing_to_take(stage: Stage) -> None:
    async with stage.play() as play:
        before = on_offer(play)
        play.world.panel_faults.next("services", answer(FEW))
        await play.operator.send("/sync")
        shown = await see(play.operator, TakeSync)
        [take] = keys(shown, TakeSync)
        assert await play.books.count("outbox", "kind = 'alert-sync-doubted'") == 1
        await play.kiosk.shop.sync.step()
        await play.operator.tap_data(shown.id, take.value)
        await play.operator.wait_for(said("take-gone"))
        await play.operator.tap_data(None, take.value[:-1] + "1", forge=True)
        await play.operator.wait_for(said("take-gone"))
        assert on_offer(play) == before
        assert await audited(play, "sync-taken") == []
        assert await play.books.count("outbox", "kind = 'alert-over'") == 1


async def test_a_customer_cannot_take_it(stage: Stage) -> None:
    async with stage.play() as play:
        before = on_offer(play)
        play.world.panel_faults.next("services", answer(FEW))
        await play.kiosk.shop.sync.step()
        doubted = play.kiosk.shop.sync.doubted(1)
        assert doubted is not None
        forged = TakeSync(panel=1, at=doubted.at, sure=1).pack()
        await play.customer.tap_data(None, forged, forge=True)
        withhold = WithholdService(service=known_service(play).id, on=1).pack()
        await play.customer.tap_data(None, withhold, forge=True)
        await play.settled()
        assert on_offer(play) == before
        assert play.kiosk.shop.sync.doubted(1) is not None


async def test_two_syncs_at_the_same_moment_do_not_disturb_each_other(stage: Stage) -> None:
    async with stage.play() as play:
        more = [*FEW, *({**one, "service": 5000 + at} for at, one in enumerate(FEW))]
        await sell_only(play, more)
        grown = [*more, *({**one, "service": 9000 + at} for at, one in enumerate(FEW))]
        play.world.panel_faults.always("services", answer(grown))
        results = await asyncio.gather(*(play.kiosk.shop.sync.step() for _ in range(3)))
        assert [len(one) for one in results] == [1, 1, 1]
        assert on_offer(play) == len(grown)


async def test_who_waited_for_a_sync_finds_what_it_brought(stage: Stage) -> None:
    """Also where another sync, under way at the same moment, did the work."""
    async with stage.play() as play:
        for number in range(5):
            rate = Decimal(1) + Decimal(number) / 100
            reprice(stage.world, rate)
            steps = [asyncio.ensure_future(play.kiosk.shop.sync.step()) for _ in range(4)]
            for done in asyncio.as_completed(steps):
                await done
                assert known_service(play).rate == rate


async def test_what_could_not_be_put_on_the_shelf_is_put_there_by_the_next_sync(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its changes are stored by then: to that sync, nothing is new."""

    def broken(*_: Any) -> None:
        raise OSError("the disk cannot be read")

    async with stage.play() as play:
        reprice(stage.world, Decimal("1.30"))
        with monkeypatch.context() as patched:
            patched.setattr(services, "on_offer", broken)
            with pytest.raises(OSError, match="disk"):
                await play.kiosk.shop.sync.step()
        await play.kiosk.shop.sync.step()
        assert known_service(play).rate == Decimal("1.30")


# What is left out


async def test_what_is_left_out_is_listed_with_what_the_panel_wrote(stage: Stage) -> None:
    async with stage.play() as play:
        odd = {**FEW[0], "service": 7001, "name": "TikTok\r\nLikes", "rate": "0.00"}
        strange = {**FEW[0], "service": 7002, "type": "Pick a comment", "max": "1e9"}
        rows = [*FEW, odd, strange, FEW[0], {"service": 5000}, "nonsense"]
        await sell_only(play, rows)
        await play.operator.send("/sync")
        shown = await play.operator.wait_for(said("sync-left-out"))
        assert f"{said('left-out-unreadable')}: 3" in shown.text
        await press(play.operator, LeftOutServices, reason=LeftOut.NO_PRICE)
        listed = await play.operator.wait_for("7001")
        assert "main · 7001 · TikTok Likes" in listed.text
        assert "type Default · rate 0.00 · from 10 to 100" in listed.text
        await play.operator.tap("Back")
        await press(play.operator, LeftOutServices, reason=LeftOut.TYPE)
        listed = await play.operator.wait_for("7002")
        assert "type Pick a comment · rate 1 · from 10 to 1e9" in listed.text
        await play.operator.tap("Back")
        await press(play.operator, LeftOutServices, reason=LeftOut.UNREADABLE)
        listed = await play.operator.wait_for(said("left-out-unreadable"))
        assert "service 1 stands there twice" in listed.text
        assert "service 5000 has no name" in listed.text
        assert "not an object" in listed.text


@pytest.mark.long_ways
async def test_long_lists_have_pages(stage: Stage) -> None:
    async with stage.play() as play:
        reasons = await play.kiosk.db.read(play.kiosk.shop.backroom.reasons)
        most, count = reasons.most_common(1)[0]
        pages = -(-count // 8)
        assert pages > 1
        seen: list[str] = []
        for page in range(pages):
            address = LeftOutServices(reason=most, page=page)
            await play.operator.tap_data(None, address.pack(), forge=True)
            shown = await play.operator.wait_for(f"({count})")
            assert shown.button(f"{page + 1}/{pages}") is not None
            seen += [line for line in shown.text.splitlines() if line.startswith("main ·")]
        assert len(set(seen)) == count


# Taking a service off the shelf


async def test_a_service_is_taken_off_the_shelf_and_put_back(stage: Stage) -> None:
    async with stage.play() as play:
        service, before = known_service(play), on_offer(play)
        await ask_price(play)
        address = OpenService(service=service.id, source=FROM_SEARCH, place=0, page=0)
        await play.customer.tap_data(None, address.pack(), forge=True)
        card = await play.customer.wait_for(service.name)
        assert keys(card, WithholdService) == []
        await play.operator.tap_data(None, address.pack(), forge=True)
        await play.operator.wait_for(service.name)
        await play.operator.tap(said("button-withhold"))
        await play.operator.wait_for(said("withhold-done", name=service.name))
        assert on_offer(play) == before - 1
        assert play.kiosk.shop.shelf.catalogue.service(service.id) is None
        await play.customer.tap_data(None, address.pack(), forge=True)
        await play.customer.wait_for(said("refusal-service-gone"))

        reprice(stage.world, Decimal("0.95"))
        await play.operator.send("/sync")
        await play.operator.wait_for(said("left-out-withheld"))
        assert on_offer(play) == before - 1
        await press(play.operator, LeftOutServices, reason=LeftOut.WITHHELD)
        await press(play.operator, WithholdService, service=service.id, on=0)
        await play.operator.wait_for(said("put-back-done", name=service.name))
        assert on_offer(play) == before
        assert known_service(play).rate == Decimal("0.95")
        assert await audited(play, "withhold") == [f"service {service.id}"]
        assert await audited(play, "put-back") == [f"service {service.id}"]
        await buy(play)
        await reaches(play, "placed")


async def test_what_is_not_sent_yet_is_given_back_when_its_service_is_taken_off(
    stage: Stage,
) -> None:
    async with stage.play() as play:
        await stage.door.shut()
        await buy(play)
        await comes_true(play, lambda: play.books.count("attempt", "ended_at > 0"), step=0)
        address = WithholdService(service=known_service(play).id, on=1)
        await play.operator.tap_data(None, address.pack(), forge=True)
        await see(play.operator, WithholdService, on=0)
        await reaches(play, "released", step=10)
        assert await play.books.customer() == START
        await play.books.check()


async def test_a_service_that_vanished_meanwhile_is_said_to_be_gone(stage: Stage) -> None:
    async with stage.play() as play:
        service = known_service(play)
        off = WithholdService(service=service.id, on=1).pack()
        await play.operator.tap_data(None, off, forge=True)
        await see(play.operator, WithholdService, on=0)
        stage.world.books.replace_service(
            replace(stage.world.books.service(int(service.remote_id)), rate=Decimal(0))
        )
        await play.kiosk.shop.sync.step()
        await press(play.operator, WithholdService, on=0)
        why = said("left-out-no-price")
        await play.operator.wait_for(said("put-back-not-sold", name=service.name, why=why))
        nothing = WithholdService(service=10**6, on=1).pack()
        await play.operator.tap_data(None, nothing, forge=True)
        await play.operator.wait_for(said("withhold-nothing"))


async def test_what_a_panel_says_again_word_for_word_is_not_gone_through_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage.play() as play:
        shop, compared = play.kiosk.shop, list[int]()

        def counted(*given: Any) -> Changes:
            compared.append(1)
            return compare(*given)

        monkeypatch.setattr(sync, "compare", counted)
        before = [await shop.sync.step() for _ in range(2)][-1]
        compared.clear()
        play.clock.advance(60)
        assert await shop.sync.step() == before
        assert compared == []
        synced_at = "SELECT synced_at FROM panel"
        assert await shop.db.read(lambda tx: tx.value(synced_at)) == play.clock.now()
        reprice(stage.world, Decimal("0.95"))
        await shop.sync.step()
        assert known_service(play).rate == Decimal("0.95")
        await shop.sync.step()
        assert len(compared) == 2
        vanish = f"UPDATE service SET hidden = 'vanished' WHERE remote_id = '{KNOWN}'"
        await shop.db.write(lambda tx: tx.run(vanish))
        await shop.sync.step()
        assert len(compared) == 3
        assert known_service(play).rate == Decimal("0.95")
