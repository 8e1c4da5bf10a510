"""A catalogue that is asked for again, as plain dicts."""

from __future__ import annotations

import json
from typing import Any

Known = dict[Any, dict[str, Any]]


def read(answer: bytes) -> Known:
    return {row["service"]: row for row in json.loads(answer)}


def compare(known: Known, answer: bytes) -> tuple[Known, list[Any]]:
    """What is offered now, and the ids of what is new, other than before, or gone."""
    offered = read(answer)
    changed = [one for one, row in offered.items() if known.get(one) != row]
    return offered, [*changed, *(known.keys() - offered.keys())]
