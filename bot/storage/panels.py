"""Panel accounts: what was last heard from each. A panel keeps its id for ever."""

from __future__ import annotations

from bot.domain.catalogue import Service
from bot.domain.records import PanelRecord
from bot.storage.transaction import Row, Transaction


def ensure(tx: Transaction, name: str) -> int:
    """The id of the panel with this name, made at the first time."""
    tx.run("INSERT INTO panel (name) VALUES (:name) ON CONFLICT (name) DO NOTHING", name=name)
    found: int = tx.value("SELECT id FROM panel WHERE name = :name", name=name)
    return found


def get(tx: Transaction, panel_id: int) -> PanelRecord | None:
    row = tx.row("SELECT * FROM panel WHERE id = :id", id=panel_id)
    return None if row is None else _panel(row)


def has_other_currency(tx: Transaction, service: Service, currency: str) -> bool:
    """The panel counts in another currency, and nobody has said what that is worth."""
    if service.exchange_rate != 1:
        return False
    panel = get(tx, service.panel_id)
    return panel is not None and panel.currency not in (None, currency)


def record_balance(
    tx: Transaction, panel_id: int, balance: str, currency: str, *, at: int
) -> None:
    tx.run(
        "UPDATE panel SET balance = :balance, currency = :currency, balance_at = :at,"
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
    return PanelRecord(**{name: row[name] for name in PanelRecord.__dataclass_fields__})
