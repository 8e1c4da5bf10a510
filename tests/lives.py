"""Lives of something that has a state: rules in any order, and invariants after each.

Said as Hypothesis says it (`hypothesis.stateful`), and driven by any `random.Random`: by a seeded
one for many lives that cost little, by Hypothesis's own for a life that it can make smaller.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any, TypeVar

from tests.drawn import Data, DataObject, Kind

F = TypeVar("F", bound=Callable[..., Any])
Check = Callable[[Any], object]

SHARES_LEFT_OUT = (0.0, 0.0, 0.25, 0.5, 0.75)
"""A life goes without some of the rules, so that others come close together."""


@dataclass(slots=True)
class _Marks:
    """What the decorators have said of a function."""

    kinds: Mapping[str, Kind[Any]] | None = None
    first: bool = False
    holds: bool = False
    preconditions: list[Check] = field(default_factory=list)


_marks: dict[Callable[..., Any], _Marks] = {}


def rule(**kinds: Kind[Any]) -> Callable[[F], F]:
    """A step: its arguments are drawn."""
    return _marked(kinds=kinds)


def initialize(**kinds: Kind[Any]) -> Callable[[F], F]:
    """How a life begins."""
    return _marked(kinds=kinds, first=True)


def invariant() -> Callable[[F], F]:
    """Holds after every step."""
    return _marked(holds=True)


def precondition(check: Check) -> Callable[[F], F]:
    """The rule is for a life of which this is true."""

    def mark(function: F) -> F:
        _marks[function].preconditions.append(check)
        return function

    return mark


def _marked(**marks: Any) -> Callable[[F], F]:
    def mark(function: F) -> F:
        _marks[function] = _Marks(**marks)
        return function

    return mark


@dataclass(frozen=True, slots=True)
class _Rules:
    first: list[Callable[..., Any]]
    steps: list[Callable[..., Any]]
    invariants: list[Callable[..., Any]]


def _rules_of(kind: type[Life]) -> _Rules:
    found = [getattr(kind, name) for name in dir(kind)]
    known = [one for one in found if callable(one) and one in _marks]
    return _Rules(
        [one for one in known if _marks[one].first],
        [one for one in known if _marks[one].kinds is not None and not _marks[one].first],
        [one for one in known if _marks[one].holds],
    )


class Life:
    """What has rules and invariants. It is closed when it is over, however it went."""

    def close(self) -> None:
        """Nothing to do, where nothing is open."""


def live(life: Life, dice: Random, steps: int) -> None:
    """Begin, and take so many steps. What was done is a note at whatever is raised."""
    rules, told = _rules_of(type(life)), list[tuple[str, dict[str, Any], list[object]]]()
    try:
        for one in rules.first:
            _take(life, one, dice, told)
        share = SHARES_LEFT_OUT[int(dice.random() * len(SHARES_LEFT_OUT))]
        kept = [one for one in rules.steps if dice.random() >= share]
        for _ in range(steps):
            possible = _possible(life, kept) or _possible(life, rules.steps)
            _take(life, possible[int(dice.random() * len(possible))], dice, told)
            for holds in rules.invariants:
                holds(life)
    except BaseException as error:
        error.add_note("\n".join(_story(*one) for one in told))
        raise
    finally:
        life.close()


def _possible(life: Life, rules: list[Callable[..., Any]]) -> list[Callable[..., Any]]:
    return [one for one in rules if all(check(life) for check in _marks[one].preconditions)]


def _take(
    life: Life,
    step: Callable[..., Any],
    dice: Random,
    told: list[tuple[str, dict[str, Any], list[object]]],
) -> None:
    inside: list[object] = []
    kinds = _marks[step].kinds or {}
    arguments = {
        name: DataObject(dice, inside) if isinstance(kind, Data) else kind.drawn(dice)
        for name, kind in kinds.items()
    }
    told.append((step.__name__, arguments, inside))
    step(life, **arguments)


def _story(name: str, arguments: dict[str, Any], inside: list[object]) -> str:
    given = [
        f"{key}={value!r}" for key, value in arguments.items() if not isinstance(value, DataObject)
    ]
    drawn = f"  # drew {', '.join(map(repr, inside))}" if inside else ""
    return f"{name}({', '.join(given)}){drawn}"
