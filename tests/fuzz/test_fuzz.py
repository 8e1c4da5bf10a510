"""What chance says to the shop: a panel's answers, and people's texts and files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

import pytest

from tests import figures
from tests.fuzz import answers, texts

ANSWERS = 20_000
TEXTS = 2_000
"""For each field."""


@pytest.mark.parametrize(
    ("trial", "trials", "unit"),
    [
        (answers.trial, ANSWERS // answers.ANSWERS_OF_A_TRIAL, "answers"),
        (texts.trial, TEXTS // texts.TEXTS_OF_A_TRIAL, "texts"),
    ],
    ids=["answers", "texts"],
)
def test_whatever_is_said_is_read_or_refused(
    trial: Callable[[int], Mapping[str, int]], trials: int, unit: str
) -> None:
    counts = Counter[str]()
    for seed in range(1, trials + 1):
        counts.update(trial(seed))
    kinds = ("placed", "refused", "unclear", "read") if unit == "answers" else ("taken",)
    assert all(counts[kind] > counts[unit] // 200 for kind in kinds), "chance is too narrow"
    figures.count(f"fuzz, {unit}", counts[unit])
