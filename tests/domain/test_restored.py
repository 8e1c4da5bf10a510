"""What is made of orders that were found after a restore."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest

from bot.domain.restored import PanelSearch, Stray

A, B, C = "30001", "30002", "30003"


@pytest.mark.parametrize(
    ("charges", "difference", "costs"),
    [
        ([], "-5", []),
        (["0.9", "4.5"], "-5.4", ["0.9", "4.5"]),
        (["0.9", "4.5"], "-9", ["0.9", "4.5"]),
        (["0.9", "4.5"], None, ["0.9", "4.5"]),
        # Shown later, or never.
        (["0.9", None, "0"], "-2.9", ["0.9", "1", "1"]),
        ([None], "-0.9", ["0.9"]),
        ([None], None, ["0"]),
        ([None, "0.9"], "-0.9", ["0", "0.9"]),
        # Something was topped up or paid back meanwhile.
        ([None, "0.9"], "3", ["0", "0.9"]),
    ],
)
def test_what_strays_have_cost(
    charges: Sequence[str | None], difference: str | None, costs: Sequence[str]
) -> None:
    strays = [
        Stray(remote_id, None if charge is None else Decimal(charge))
        for remote_id, charge in zip((A, B, C), charges, strict=False)
    ]
    found = PanelSearch(
        "main", strays, difference=None if difference is None else Decimal(difference)
    )
    assert found.cost == sum(map(Decimal, costs))
    assert found.costs == dict(zip((A, B, C), map(Decimal, costs), strict=False))
