"""Rows that break an invariant, as people read them: what is money is shown as money."""

from __future__ import annotations

from decimal import Decimal

from bot.domain.money import DIGITS
from bot.storage import panels, settings
from bot.storage.transaction import Row, Transaction

MICROS = "micros"
"""So a query names what is 10⁻⁶ of the shop's currency."""
PANEL_MICROS = "panel_micros"
"""And so what is 10⁻⁶ of the currency of the row's `panel_id`."""


def in_words(tx: Transaction, row: Row) -> str:
    """Numbers and names stay as they are stored, so that they can be looked for."""
    cells = zip(row.keys(), tuple(row), strict=True)
    return f"({', '.join(_cell(tx, row, name, value) for name, value in cells)})"


def _cell(tx: Transaction, row: Row, name: str, value: object) -> str:
    if isinstance(value, int) and name == MICROS:
        return _money(value, settings.get(tx, "currency"))
    if isinstance(value, int) and name == PANEL_MICROS:
        panel = panels.get(tx, row["panel_id"])
        return _money(value, None if panel is None else panel.currency)
    return repr(value)


def _money(amount: int, currency: str | None) -> str:
    """Exact, in no language: a hundredth of a cent may be all that is wrong."""
    return f"{Decimal(amount).scaleb(-DIGITS).normalize():f} {currency or ''}".rstrip()
