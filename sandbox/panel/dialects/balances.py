"""How a dialect tells the balance."""

from __future__ import annotations

from decimal import Decimal

from sandbox.panel.dialects import values
from sandbox.panel.dialects.answer import Reply
from sandbox.panel.dialects.dialect import Dialect


def balance(dialect: Dialect, amount: Decimal, currency: str) -> Reply:
    shown = values.rounded(amount, dialect.balance_decimals)
    return Reply(
        {
            **dialect.balance_extras,
            "balance": values.number(shown, dialect.balance),
            "currency": dialect.currency or currency,
        }
    )
