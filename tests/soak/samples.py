"""Trials that do nothing but count. Processes of their own import this, and little else."""

from __future__ import annotations

import os
from collections.abc import Mapping


def two_each(seed: int) -> Mapping[str, int]:
    return {"taps": 2, "odd": seed % 2}


def third_fails(seed: int) -> Mapping[str, int]:
    if seed == 3:
        raise AssertionError("the third is wrong")
    return two_each(seed)


def second_dies(seed: int) -> Mapping[str, int]:
    if seed == 2:
        os._exit(1)
    return two_each(seed)
