from bot.telegram.gate import FEWEST_BEFORE_SWEEP, Gate
from sandbox.clock import ManualClock


def test_a_burst_passes_then_as_many_a_second_as_is_set() -> None:
    clock = ManualClock()
    gate = Gate(clock, per_second=3, burst=20)
    assert [gate.lets_through(1) for _ in range(21)] == [True] * 20 + [False]
    clock.advance(1)
    assert [gate.lets_through(1) for _ in range(4)] == [True] * 3 + [False]
    clock.advance(3600)
    assert [gate.lets_through(1) for _ in range(21)] == [True] * 20 + [False]


def test_each_person_has_a_bucket() -> None:
    gate = Gate(ManualClock(), per_second=1, burst=1)
    assert [gate.lets_through(person) for person in (1, 1, 2)] == [True, False, True]


def test_who_is_refused_is_not_punished_further() -> None:
    clock = ManualClock()
    gate = Gate(clock, per_second=1, burst=1)
    for _ in range(100):
        gate.lets_through(1)
    clock.advance(1)
    assert gate.lets_through(1)


def test_people_of_long_ago_are_forgotten() -> None:
    clock = ManualClock()
    gate = Gate(clock, per_second=3, burst=20)
    for person in range(10 * FEWEST_BEFORE_SWEEP):
        gate.lets_through(person)
        clock.advance(0.1)
    assert len(gate) <= FEWEST_BEFORE_SWEEP


def test_a_full_bucket_is_not_handed_out_by_forgetting() -> None:
    clock = ManualClock()
    gate = Gate(clock, per_second=1, burst=2)
    assert [gate.lets_through(0) for _ in range(3)] == [True, True, False]
    for person in range(1, 2 * FEWEST_BEFORE_SWEEP):
        gate.lets_through(person)
    assert not gate.lets_through(0)
