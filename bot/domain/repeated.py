"""Values that thousands of services have alike: mostly one object in memory for all of them."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache


@lru_cache(maxsize=2000)
def one_text(text: str) -> str:
    """The same text, as the object that was seen first."""
    return text


@lru_cache(maxsize=100)
def one_decimal(written: str) -> Decimal:
    """The number that is written there."""
    return Decimal(written)
