"""No fault of a panel or of the network sends an order twice, or loses track of its money."""

from __future__ import annotations

from tests import figures
from tests.shop.fault_table import trial


def test_every_fault_at_every_panel_for_every_kind_of_service() -> None:
    counts = trial(1)
    assert counts["unknown"] > counts["reserved"] > counts["placed"] > 0
    figures.note("faults of `add`", f"{counts['cells']} cells, {counts['unknown']} in doubt")
