"""One trial: some tens of acts that the seed draws, and peace after them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.clock import DAY
from bot.ui.callbacks import SwitchFreeze
from tests.simulation import checks
from tests.simulation.acts import ACTS, LATEST_DEATH, USUAL, Cast, weather_changes
from tests.simulation.world import World, play

FEWEST, MOST = 8, 20
LOOK_SECONDS = 15
BUSIEST = 60.0
PAUSE_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a trial came to."""

    counts: Mapping[str, int]
    digest: str


def trial(seed: int) -> Mapping[str, int]:
    """Raises where anything is wrong; the note at the error has the seed and the last events."""
    return outcome_of(seed).counts


def outcome_of(seed: int) -> Outcome:
    return play(seed, _script)


async def _script(world: World) -> Outcome:
    cast = Cast.of(world)
    world.plan = cast.weather
    world.shop_clock.stretch = USUAL
    await weather_changes(cast)
    number = cast.random.randint(FEWEST, MOST)
    acts = cast.random.choices(list(ACTS), list(ACTS.values()), k=number)
    seen = (0, 0)
    for act in acts:
        world.events.note(f"-- {act.__name__}")
        await act(cast)
        await asyncio.sleep(PAUSE_SECONDS * cast.random.random())
        changes = world.changes(), world.books.adds
        if changes != seen:
            checks.always(world, cast.credited)
        seen = changes
        await world.reopen()
    await _peace(cast)
    return Outcome(_counts(cast, number), world.digest())


async def _peace(cast: Cast) -> None:
    """The faults stop; within a day everything has come to its end."""
    world = cast.world
    cast.weather.shares.clear()
    world.events.note("-- peace")
    await asyncio.sleep(LATEST_DEATH)
    await world.reopen()
    world.shop_clock.skew = 0
    world.books.balance += 1000
    for hand in cast.hands.values():
        hand.unblock()
    cast.operator.tap(SwitchFreeze(on=0))
    deadline = world.clock.monotonic() + DAY
    await asyncio.sleep(LOOK_SECONDS)
    while left := checks.left_open(world):
        assert world.clock.monotonic() < deadline, left
        # What was drawn before the peace may still take its time.
        await world.reopen()
        await asyncio.sleep(LOOK_SECONDS * world.shop_clock.stretch)
        world.shop_clock.stretch = min(world.shop_clock.stretch * 1.5, BUSIEST)
    checks.always(world, cast.credited)
    checks.nobody_died(world)


def _counts(cast: Cast, acts: int) -> Mapping[str, int]:
    world = cast.world
    return {
        "seeds": 1,
        "acts": acts,
        "orders": world.value("SELECT count(*) FROM orders"),
        "cases": world.value("SELECT count(*) FROM cases"),
        "accepted": world.books.adds,
        "lives": world.lives,
        "troubles": cast.weather.met.total(),
        "virtual hours": int(world.clock.monotonic() / 3600),
    }
