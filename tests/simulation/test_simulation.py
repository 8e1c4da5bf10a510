"""Seeded worlds: everything goes wrong at once, and the books hold; then all comes to its end."""

from __future__ import annotations

import time
from collections import Counter

import pytest

from tests import figures
from tests.simulation.trial import outcome_of, trial

SEEDS = 200
PARTS = 4
AGAIN = (3, 17, 90, 200)
"""Among them some that found something once."""


@pytest.mark.parametrize("part", range(PARTS))
def test_the_books_hold_in_every_world(part: int) -> None:
    started = time.process_time()
    counts: Counter[str] = Counter()
    for seed in range(part + 1, SEEDS + 1, PARTS):
        counts.update(trial(seed))
    for what, number in counts.items():
        figures.count(f"simulation, {what}", number)
    figures.count("simulation, ms of CPU", int(1000 * (time.process_time() - started)))
    assert counts["orders"] > 0
    assert counts["troubles"] > counts["seeds"], "the weather was too good to prove anything"


@pytest.mark.parametrize("seed", AGAIN)
def test_the_same_seed_tells_the_same_story(seed: int) -> None:
    assert outcome_of(seed) == outcome_of(seed)
