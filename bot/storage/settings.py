"""Small facts of the shop that commands change: frozen or not, the currency, cursors."""

from bot.storage.transaction import Transaction


def get(tx: Transaction, name: str) -> str | None:
    value: str | None = tx.value("SELECT value FROM setting WHERE name = :name", name=name)
    return value


def names_of(tx: Transaction, value: str) -> frozenset[str]:
    """The names of all that have this value."""
    rows = tx.rows("SELECT name FROM setting WHERE value = :value", value=value)
    return frozenset(row["name"] for row in rows)


def put(tx: Transaction, name: str, value: str) -> None:
    tx.run(
        "INSERT INTO setting (name, value) VALUES (:name, :value)"
        " ON CONFLICT (name) DO UPDATE SET value = :value",
        name=name,
        value=value,
    )
