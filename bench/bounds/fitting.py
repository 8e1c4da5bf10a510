"""What fits a link, by one pass over all services."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

Bare = tuple[Any, Any, Any, int]
"""Platform, kind of target, price, id."""


def scan(services: Iterable[Bare], platform: object, target: object) -> list[Bare]:
    """The cheapest first."""
    fits = [one for one in services if one[0] is platform and one[1] is target]
    return sorted(fits, key=lambda one: one[2])
