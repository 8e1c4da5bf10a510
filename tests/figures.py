"""Figures that a test measures, shown after the run: `figures.note("search", "p95 3 ms")`.

Each process of a run keeps its own; `tests/conftest.py` brings them together.
"""

from __future__ import annotations

from collections import Counter

noted: set[tuple[str, str]] = set()
"""Subject and figure. A test that is tried again says the same once."""
counted: Counter[str] = Counter()
"""Subjects of which many tests count a part."""


def note(subject: str, figure: str) -> None:
    noted.add((subject, figure))


def count(subject: str, number: int = 1) -> None:
    counted[subject] += number
