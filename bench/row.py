"""One line of the table: our work, what it is held against, their ratio and the aim."""

from __future__ import annotations

import operator
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from statistics import median


@dataclass(frozen=True, slots=True)
class Row:
    """`ours` and `bound` are in `unit`; `holds` is None where there is no aim."""

    work: str
    ours: float
    bound: float
    unit: str
    ratio: float
    aim: str = ""
    holds: bool | None = None


def rate(
    work: str, ours: float, bound: float, *, aim: float | None = None, unit: str = "/s"
) -> Row:
    """More is better: ours has to reach `aim` times the bound."""
    return _held(Row(work, ours, bound, unit, ours / bound), ">=", operator.ge, aim)


def cost(
    work: str, ours: float, bound: float, *, aim: float | None = None, unit: str = "ms"
) -> Row:
    """Less is better: ours may be `aim` times the bound at most."""
    return _held(Row(work, ours, bound, unit, ours / bound), "<=", operator.le, aim)


def _held(row: Row, sign: str, holds: Callable[[float, float], bool], aim: float | None) -> Row:
    if aim is None:
        return row
    return replace(row, aim=f"{sign} {aim:g}", holds=holds(row.ratio, aim))


def more(work: str, ours: float, bound: float, *, aim: float, unit: str) -> Row:
    """Less is better: ours may be `aim` more than the bound at most, in its unit."""
    difference = ours - bound
    return Row(work, ours, bound, unit, ours / bound, f"<= +{aim:g} {unit}", difference <= aim)


def in_turn(
    ours: Callable[[], float], bound: Callable[[], float], rounds: int
) -> tuple[float, float]:
    """The medians of both, measured in turn: what disturbs the machine disturbs both.

    The one that goes first changes from round to round.
    """
    figures: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds):
        for which, measure in sorted(enumerate((ours, bound)), reverse=bool(number % 2)):
            figures[which].append(measure())
    return median(figures[0]), median(figures[1])


async def taken_in_turn(
    ours: Callable[[], Awaitable[float]], bound: Callable[[], Awaitable[float]], rounds: int
) -> tuple[float, float]:
    """The same for measurements that wait."""
    figures: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds):
        for which, measure in sorted(enumerate((ours, bound)), reverse=bool(number % 2)):
            figures[which].append(await measure())
    return median(figures[0]), median(figures[1])
