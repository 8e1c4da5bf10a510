"""Small facts of the shop that commands change: frozen or not, the currency, cursors."""

from bot.storage.transaction import Transaction


def get(tx: Transaction, name: str) -> str | None:
    value: str | None = tx.value("SELECT value FROM setting WHERE name = :name", name=name)
    return value


def put(tx: Transaction, name: str, value: str) -> None:
    tx.run(
        "INSERT INTO setting (name, value) VALUES (:name, :value)"
        " ON CONFLICT (name) DO UPDATE SET value = :value",
        name=name,
        value=value,
    )
