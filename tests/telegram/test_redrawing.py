from bot.telegram.redrawing import MOST_IDLE, OneAtATime, Pace
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


async def test_locks_that_nobody_holds_are_forgotten_and_those_that_are_held_are_not() -> None:
    drawing = OneAtATime()
    async with drawing.at(0):
        held = drawing.at(0)
        for card_id in range(1, 10 * MOST_IDLE):
            async with drawing.at(card_id):
                assert drawing.at(0) is held
        assert len(drawing._locks) <= 2 * MOST_IDLE + 2
    assert drawing.at(0) is held
