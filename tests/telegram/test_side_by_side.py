"""Each person's in order, different people's side by side."""

from __future__ import annotations

import asyncio

import pytest

from bot.telegram.side_by_side import side_by_side

Thing = tuple[int, str]


def whose(thing: Thing) -> int:
    return thing[0]


async def test_nobody_waits_for_another_and_no_more_than_so_many_are_under_way() -> None:
    begun: list[Thing] = []
    go_on = asyncio.Event()

    async def act(thing: Thing) -> None:
        begun.append(thing)
        await go_on.wait()

    things = [(1, "a"), (1, "b"), (2, "c"), (3, "d")]
    work = asyncio.ensure_future(side_by_side(things, whose, act, at_once=2))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert begun == [(1, "a"), (2, "c")]
    go_on.set()
    await work
    assert sorted(begun) == things
    assert begun.index((1, "a")) < begun.index((1, "b"))


async def test_one_persons_come_in_order_up_to_an_error() -> None:
    begun: list[Thing] = []

    async def act(thing: Thing) -> None:
        begun.append(thing)
        await asyncio.sleep(0)
        if thing == (1, "b"):
            raise LookupError("b")

    with pytest.raises(LookupError, match="b"):
        await side_by_side([(1, "a"), (1, "b"), (1, "c")], whose, act, at_once=4)
    assert begun == [(1, "a"), (1, "b")]


async def test_an_error_stops_that_persons_alone_and_is_raised_at_the_end() -> None:
    done: list[Thing] = []

    async def act(thing: Thing) -> None:
        if thing == (1, "a"):
            raise LookupError("a")
        await asyncio.sleep(0)
        done.append(thing)

    with pytest.raises(LookupError, match="a"):
        await side_by_side([(1, "a"), (1, "b"), (2, "c"), (2, "d")], whose, act, at_once=4)
    assert done == [(2, "c"), (2, "d")]
