"""Ten thousand taps on one Confirm card, through the real intake."""

from __future__ import annotations

import time

from tests import figures
from tests.simulation.double_taps import TAPS, trial


def test_ten_thousand_taps_make_one_order() -> None:
    started = time.process_time()
    counts = trial(1)
    assert counts == {"taps": TAPS, "orders": 1}
    figures.note(
        "taps on one Confirm", f"{TAPS:,} in {time.process_time() - started:.1f} s of CPU"
    )
