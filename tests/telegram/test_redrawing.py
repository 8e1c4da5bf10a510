"""Cards are drawn by one task at a time, and no more often than they may."""

import asyncio

from bot.telegram.redrawing import OneAtATime, Pace
from sandbox.clock import ManualClock
from tests.telegram.helpers import ANN, BEN


def test_a_chat_changes_so_many_times_in_any_so_many_seconds() -> None:
    clock = ManualClock()
    pace = Pace(clock, 2, 5)
    assert [pace.allows(ANN) for _ in range(3)] == [True, True, False]
    assert pace.allows(BEN)
    clock.advance(4)
    assert not pace.allows(ANN)
    clock.advance(1)
    assert [pace.allows(ANN) for _ in range(3)] == [True, True, False]


def test_changes_of_long_ago_are_forgotten() -> None:
    clock = ManualClock()
    pace = Pace(clock, 2, 5)
    for chat_id in range(1000):
        assert pace.allows(chat_id)
    clock.advance(5)
    assert pace.allows(0)
    assert set(pace._changes) == {0}


async def test_who_waits_for_a_card_draws_it_alone_and_then_its_lock_is_forgotten() -> None:
    drawing = OneAtATime()
    inside: list[str] = []

    async def draw(name: str) -> None:
        async with drawing.at(0):
            inside.append(name)
            await asyncio.sleep(0)
            assert inside == [name]
            inside.remove(name)

    async with drawing.at(0):
        second = asyncio.ensure_future(draw("second"))
        await asyncio.sleep(0)
    # Nobody holds it now, and the second has not had its turn yet.
    for card_id in range(1, 500):
        async with drawing.at(card_id):
            pass
    await asyncio.gather(second, draw("third"))
    assert not drawing._turns
