"""A search as a linear scan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from rapidfuzz import process

PAGE = 8


def scan(names: Sequence[str], text: str, scorer: Callable[..., float]) -> list[Any]:
    """The best names for a text."""
    return process.extract(text, names, scorer=scorer, limit=PAGE)
