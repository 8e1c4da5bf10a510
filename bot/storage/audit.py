"""Who did what: admin actions and refused attempts. Only ever added to."""

from bot.storage.transaction import Transaction


def record(tx: Transaction, person_id: int, action: str, subject: str, *, at: int) -> None:
    tx.run(
        "INSERT INTO audit (at, person_id, action, subject)"
        " VALUES (:at, :person_id, :action, :subject)",
        at=at,
        person_id=person_id,
        action=action,
        subject=subject,
    )
