"""Values that chance draws, said as Hypothesis says them, and as cheap as a dice.

What is at the edge of a range is drawn more often than its share.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from decimal import Decimal
from random import Random
from typing import Any, Generic, TypeVar

T = TypeVar("T")
U = TypeVar("U")

AT_AN_EDGE, NEAR_THE_LOWER = 0.125, 0.25
"""Shares of all integers: of the least and the greatest, and with those of small ones."""


class Kind(Generic[T]):
    """How a value is drawn with a given dice."""

    def __init__(self, drawn: Callable[[Random], T]) -> None:
        self.drawn = drawn

    def __or__(self, other: Kind[U]) -> Kind[T | U]:
        return Kind(lambda dice: (self if dice.random() < 0.5 else other).drawn(dice))


class DataObject:
    """Draws in the middle of a step, where only then is known what there is to draw from."""

    def __init__(self, dice: Random, told: list[object]) -> None:
        self._dice = dice
        self._told = told

    def draw(self, kind: Kind[T]) -> T:
        value = kind.drawn(self._dice)
        self._told.append(value)
        return value


class Data(Kind[Any]):
    """Stands for a DataObject, which whoever takes the step makes."""

    def __init__(self) -> None:
        super().__init__(lambda dice: DataObject(dice, []))


def data() -> Data:
    return Data()


def sampled_from(values: Iterable[T]) -> Kind[T]:
    among = tuple(values)
    return Kind(lambda dice: among[_below(dice, len(among))])


def booleans() -> Kind[bool]:
    return Kind(lambda dice: dice.random() < 0.5)


def none() -> Kind[None]:
    return Kind(lambda dice: None)


def integers(low: int, high: int) -> Kind[int]:
    """From `low` to `high`, both with it."""
    size = high - low + 1

    def drawn(dice: Random) -> int:
        where = dice.random()
        if where < AT_AN_EDGE:
            return low if where < AT_AN_EDGE / 2 else high
        if where < NEAR_THE_LOWER:
            return low + min(int(math.exp(dice.random() * math.log(size))), size) - 1
        return low + _below(dice, size)

    return Kind(drawn)


def decimals(low: Decimal | int | str, high: Decimal | int | str, *, places: int) -> Kind[Decimal]:
    units = integers(int(Decimal(low).scaleb(places)), int(Decimal(high).scaleb(places)))
    return Kind(lambda dice: Decimal(units.drawn(dice)).scaleb(-places))


def lists(each: Kind[T], *, min_size: int = 0, max_size: int) -> Kind[list[T]]:
    size = max_size - min_size + 1
    return Kind(
        lambda dice: [each.drawn(dice) for _ in range(min_size + _below(dice, size))],
    )


def tuples(*parts: Kind[Any]) -> Kind[tuple[Any, ...]]:
    return Kind(lambda dice: tuple(part.drawn(dice) for part in parts))


def _below(dice: Random, size: int) -> int:
    return int(dice.random() * size)
