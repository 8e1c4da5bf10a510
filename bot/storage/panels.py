"""Panel accounts: what was last heard from each. A panel keeps its id for ever."""

from __future__ import annotations

from decimal import Decimal

from bot.domain.catalogue import Service
from bot.domain.left_out import LeftOut
from bot.domain.records import PanelRecord
from bot.storage import looks
from bot.storage.transaction import Row, Transaction


def ensure(tx: Transaction, name: str) -> int:
    """The id of the panel with this name, made at the first time."""
    tx.run("INSERT INTO panel (name) VALUES (:name) ON CONFLICT (name) DO NOTHING", name=name)
    found: int = tx.value("SELECT id FROM panel WHERE name = :name", name=name)
    return found


def get(tx: Transaction, panel_id: int) -> PanelRecord | None:
    row = tx.row("SELECT * FROM panel WHERE id = :id", id=panel_id)
    return None if row is None else _panel(row)


def named(tx: Transaction, name: str) -> PanelRecord | None:
    row = tx.row("SELECT * FROM panel WHERE name = :name", name=name)
    return None if row is None else _panel(row)


def every(tx: Transaction) -> list[PanelRecord]:
    """All panels that were ever used, the oldest first."""
    return [_panel(row) for row in tx.rows("SELECT * FROM panel ORDER BY id")]


def set_rate(tx: Transaction, panel_id: int, rate: Decimal) -> None:
    """The exchange rate of the settings. Another one is for what the panel counts in then."""
    tx.run(
        "UPDATE panel SET rate = :rate, rated_currency = NULL"
        " WHERE id = :id AND rate IS NOT :rate",
        id=panel_id,
        rate=str(rate),
    )


def close(tx: Transaction, panel_id: int, reason: LeftOut) -> None:
    """Nothing of it is sold from now on."""
    tx.run("UPDATE panel SET closed = :reason WHERE id = :id", id=panel_id, reason=reason.value)


def open_account(tx: Transaction, panel_id: int, mark: str) -> None:
    """It is sold from; `mark` is that of the account that our orders are on."""
    tx.run(
        "UPDATE panel SET closed = NULL, account_mark = :mark WHERE id = :id",
        id=panel_id,
        mark=mark,
    )


def has_other_currency(tx: Transaction, service: Service, currency: str) -> bool:
    """The panel counts in another currency, and nobody has said what that is worth."""
    panel = get(tx, service.panel_id)
    return panel is not None and panel.counts_in_another(currency, service.exchange_rate)


def record_balance(
    tx: Transaction, panel_id: int, balance: str, currency: str, *, at: int
) -> None:
    if tx.value("SELECT currency FROM panel WHERE id = :id", id=panel_id) != currency:
        # The same numbers are in other money now.
        looks.look_whole_at_all(tx, panel_id)
    tx.run(
        "UPDATE panel SET balance = :balance, currency = :currency, balance_at = :at,"
        " rated_currency = coalesce(rated_currency, :currency),"
        " last_error = NULL, last_error_at = NULL WHERE id = :id",
        id=panel_id,
        balance=balance,
        currency=currency,
        at=at,
    )


def record_sync(tx: Transaction, panel_id: int, *, at: int) -> None:
    tx.run(
        "UPDATE panel SET synced_at = :at, last_error = NULL, last_error_at = NULL WHERE id = :id",
        id=panel_id,
        at=at,
    )


def record_error(tx: Transaction, panel_id: int, error: str, *, at: int) -> None:
    tx.run(
        "UPDATE panel SET last_error = :error, last_error_at = :at WHERE id = :id",
        id=panel_id,
        error=error,
        at=at,
    )


def _panel(row: Row) -> PanelRecord:
    closed = None if row["closed"] is None else LeftOut(row["closed"])
    plain = PanelRecord.__dataclass_fields__.keys() - {"closed"}
    return PanelRecord(**{name: row[name] for name in plain}, closed=closed)
