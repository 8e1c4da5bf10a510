"""Every suite that can be soaked, and how far it is meant to get before a release."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tests.faults import rounds
from tests.fuzz import answers, texts
from tests.shop import fault_table, test_order_life
from tests.simulation import monte_carlo
from tests.simulation.suites import SUITES as SIMULATED
from tests.soak.runner import Suite

SUITES: Mapping[str, Suite] = MappingProxyType(
    {
        **SIMULATED,
        "decisions": Suite(1_000_000, "decisions", monte_carlo.trial),
        "order-life": Suite(100_000, "lives", test_order_life.trial),
        "faults": Suite(15_000, "cells", fault_table.trial),
        "kills": Suite(500, "rounds", rounds.trial),
        "fuzz-answers": Suite(1_000_000, "answers", answers.trial),
        "fuzz-texts": Suite(100_000 * len(texts.CHECKS), "texts", texts.trial),
    }
)
"""By the name that `make soak SUITE=…` takes."""
