"""However much there is to ask, a panel is never called too often, and orders are not held up."""

from __future__ import annotations

import asyncio
from bisect import bisect_left
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.views import Confirmed
from bot.shop.desk import KEPT_FOR_ADD, CallBudget
from bot.ui.callbacks import AskStatus
from sandbox.panel.books import LoggedRequest
from sandbox.panel.faults import ANY
from sandbox.panel.orders import PanelPace
from tests import figures
from tests.e2e.conftest import TURNS, Play
from tests.e2e.sales import sell
from tests.e2e.stage import Stage, known_service, staged
from tests.e2e.steps import person, quote
from tests.samples import THOROUGH

OPEN_ORDERS = 300
PER_MINUTE = 24
SHARE_OF_READS = PER_MINUTE - PER_MINUTE // KEPT_FOR_ADD
MINUTE, SECONDS = 60, 150
SECONDS_BETWEEN_ORDERS = 15
LONGEST_WAIT = 6
"""The placer looks every five seconds where nothing wakes it."""
PATIENCE_SECONDS = 10
"""Real seconds."""
NEVER_DONE = PanelPace(pending_seconds=10, delivery_seconds=1_000_000)


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as found:
        found.world.books.pace = NEVER_DONE
        yield found


class Calls:
    """What the panel has logged, against what the budget has let through."""

    def __init__(self, play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
        self._play = play
        self.let_through = 0
        self._begin = len(play.world.books.log)
        take = CallBudget._take

        async def counted(budget: CallBudget, limit: int) -> None:
            await take(budget, limit)
            self.let_through += 1

        monkeypatch.setattr(CallBudget, "_take", counted)

    @property
    def log(self) -> list[LoggedRequest]:
        return self._play.world.books.log[self._begin :]

    async def second(self) -> None:
        """One second goes by. What is let through within a second arrives within it."""
        await self._arrive()
        self._play.clock.advance(1)
        for _ in range(TURNS):
            await asyncio.sleep(0)
        await self._arrive()

    async def _arrive(self) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while len(self.log) < self.let_through:
                await self._play.world.panel_faults.arrived(ANY)


def most_in_a_minute(times: list[int]) -> int:
    """The largest number of calls in sixty seconds, wherever they begin."""
    return max(bisect_left(times, start + MINUTE) - place for place, start in enumerate(times))


async def confirm(play: Play, number: int) -> int:
    """One more order, by the use cases alone; when it was confirmed."""
    who, ordering = await person(play), play.kiosk.shop.ordering
    link, service = f"https://www.instagram.com/late{number}", known_service(play).id
    made = await quote(play, who, link=link, quantity=10, service=service)
    done = await play.kiosk.db.write(ordering.confirm, who, made.draft.id, made.nonce)
    assert isinstance(done, Confirmed)
    return play.clock.now()


@pytest.mark.parametrize("orders", [1, 3])
async def test_only_calls_that_are_made_count(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, orders: int
) -> None:
    """After the last order another one is looked for, and none is sent."""
    async with stage.play() as play:
        calls = Calls(play, monkeypatch)
        await sell(play, orders)
        await play.settled()
        assert len(play.world.books.requests("add")) == orders
        assert calls.let_through == len(calls.log)


@THOROUGH
async def test_no_minute_holds_more_calls_than_allowed_and_orders_go_first(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage.play(panel_calls_per_minute=6000) as play:
        await sell(play, OPEN_ORDERS, quantity=10)
    stage.clock.advance(MINUTE)
    confirmed = {}
    async with stage.play(panel_calls_per_minute=PER_MINUTE) as play:
        calls = Calls(play, monkeypatch)
        for second in range(SECONDS):
            # Somebody wants to know of another order every second: that alone is too much.
            ask = AskStatus(order=1 + second % OPEN_ORDERS)
            await play.customer.tap_data(None, ask.pack(), forge=True)
            if second % SECONDS_BETWEEN_ORDERS == 0:
                link = f"https://www.instagram.com/late{second}"
                confirmed[link] = await confirm(play, second)
            await calls.second()
        await play.settled()
        log = calls.log
        assert await play.books.count("orders", "ended_at IS NULL") >= OPEN_ORDERS
    most = most_in_a_minute([call.time for call in log])
    sent = {call.parameters["link"]: call.time for call in log if call.action == "add"}
    assert SHARE_OF_READS <= most <= PER_MINUTE, "too often, or there was not enough to ask"
    waits = [sent[link] - at for link, at in confirmed.items()]
    figures.note(
        f"calls in a minute, {OPEN_ORDERS} orders open and {PER_MINUTE} allowed",
        f"{most} at most; an order waits {max(waits)} s at most",
    )
    assert max(waits) <= LONGEST_WAIT
