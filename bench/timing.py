"""How long calls take, in CPU time."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from itertools import cycle, islice
from time import process_time_ns
from typing import TypeVar

Q = TypeVar("Q")


def measure(answer: Callable[[Q], object], questions: Sequence[Q], repeats: int) -> list[int]:
    """Nanoseconds of CPU time, one for each question asked, in ascending order."""
    for question in questions:
        answer(question)
    gc.collect()
    times = []
    for question in islice(cycle(questions), repeats * len(questions)):
        begun = process_time_ns()
        answer(question)
        times.append(process_time_ns() - begun)
    return sorted(times)


def percentile(times: Sequence[int], percent: int) -> float:
    """In milliseconds."""
    return times[min(len(times) * percent // 100, len(times) - 1)] / 1e6
