"""The suites of the simulated world, for `make soak`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tests.simulation import double_taps, nth_call, strains, trial
from tests.soak.runner import Suite

SUITES: Mapping[str, Suite] = MappingProxyType(
    {
        "simulation": Suite(50_000, "seeds", trial.trial),
        "nth-call": Suite(20_000, "sales", nth_call.trial),
        "double-taps": Suite(200_000, "taps", double_taps.trial),
        "storage": Suite(120, "strains", strains.trial),
    }
)
