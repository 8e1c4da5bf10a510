"""How long calls take, in CPU time, and the table that says it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Mapping, Sequence
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


def show(rows: Mapping[str, Sequence[int]]) -> None:
    """A table in milliseconds."""
    write = sys.stdout.write
    write(f"{'':36}{'p50':>9}{'p99':>9}{'max':>9}{'calls':>9}\n")
    for name, times in rows.items():
        figures = (percentile(times, 50), percentile(times, 99), percentile(times, 100))
        write(f"{name:36}" + "".join(f"{one:9.3f}" for one in figures) + f"{len(times):9}\n")


def percentile(times: Sequence[int], percent: int) -> float:
    """In milliseconds."""
    return times[min(len(times) * percent // 100, len(times) - 1)] / 1e6
