"""One crossing of a boundary goes wrong, and each in turn: nobody is left without an answer."""

from __future__ import annotations

import pytest

from tests import figures
from tests.simulation.boundaries import Boundary
from tests.simulation.nth_call import every_crossing

SHORT = (
    (Boundary.DATABASE, "full at the commit"),
    (Boundary.DATABASE, "dies after the commit"),
    (Boundary.PANEL, "refused"),
    (Boundary.PANEL, "lost after the effect"),
    (Boundary.PANEL, "dies after the effect"),
    (Boundary.TELEGRAM, "lost after the effect"),
    (Boundary.TELEGRAM, "flood"),
)
FEWEST = {Boundary.DATABASE: 14, Boundary.PANEL: 3, Boundary.TELEGRAM: 8}
"""A sale crosses each boundary so often at least: else nothing was tried."""


@pytest.mark.parametrize(("boundary", "name"), SHORT)
def test_a_sale_survives_trouble_at_every_crossing(boundary: Boundary, name: str) -> None:
    counts = every_crossing(1, boundary, name)
    figures.count("sales with one crossing gone wrong", counts["sales"])
    assert counts["crossings"] >= FEWEST[boundary]
