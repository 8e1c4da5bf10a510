"""Stopping and resuming the taking of orders. What was confirmed before goes on."""

from bot.domain.clock import Clock
from bot.storage import Transaction, audit, settings

FROZEN = "frozen"


class Freeze:
    """The switch behind `/freeze`."""

    def __init__(self, *, clock: Clock) -> None:
        self._clock = clock

    def is_on(self, tx: Transaction) -> bool:
        return settings.get(tx, FROZEN) == "1"

    def switch(self, tx: Transaction, admin_id: int, on: bool) -> None:
        settings.put(tx, FROZEN, "1" if on else "0")
        audit.record(tx, admin_id, "freeze" if on else "resume", "", at=self._clock.now())
