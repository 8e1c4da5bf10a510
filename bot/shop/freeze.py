"""Stopping and resuming the taking of orders. What was confirmed before goes on."""

from bot.domain.clock import Clock
from bot.domain.closing import NOTHING_IS_SENT, Closing, ShopState
from bot.storage import Transaction, after_restore, audit, findings, settings

CLOSED = "1"


class Freeze:
    """Why no orders are taken. `/freeze` is one reason, the shop itself may have others."""

    def __init__(self, *, clock: Clock) -> None:
        self._clock = clock

    def is_on(self, tx: Transaction) -> bool:
        return bool(self.reasons(tx))

    def keeps_orders_back(self, tx: Transaction) -> bool:
        """Whether nothing may be sent to the panels, confirmed or not."""
        return bool(self.reasons(tx) & NOTHING_IS_SENT)

    def reasons(self, tx: Transaction) -> frozenset[Closing]:
        closed = settings.names_of(tx, CLOSED)
        return frozenset(one for one in Closing if one in closed)

    def state(self, tx: Transaction) -> ShopState:
        """All the reasons, with what is known of each."""
        reasons = self.reasons(tx)
        return ShopState(
            reasons,
            broken=findings.get(tx) if Closing.BROKEN_BOOKS in reasons else (),
            restored=after_restore.restored(tx) if Closing.RESTORED in reasons else None,
        )

    def close(self, tx: Transaction, reason: Closing) -> None:
        """The shop stops by itself."""
        settings.put(tx, reason, CLOSED)

    def reopen(self, tx: Transaction, reason: Closing) -> None:
        """That reason is gone; others may be left."""
        settings.put(tx, reason, "0")

    def switch(self, tx: Transaction, admin_id: int, on: bool) -> None:
        """An admin stops the taking of orders, or takes that back."""
        settings.put(tx, Closing.BY_HAND, CLOSED if on else "0")
        audit.record(tx, admin_id, "freeze" if on else "resume", "", at=self._clock.now())
