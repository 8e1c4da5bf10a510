"""What the shop tells people by itself: customers of their orders, admins of trouble.

Stored in the transaction of what they tell of, sent later; one for each (kind, ref).
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.domain.money import Money
from bot.domain.records import Order
from bot.storage import Transaction, baskets, outbox

FOLDED = frozenset(
    {
        "order-not-placed",
        "order-unknown",
        "order-found",
        "order-completed",
        "order-partial",
        "order-canceled",
        "order-being-checked",
    }
)
"""What the summary of a basket says for all of its orders together."""


class Notices:
    """Writes notices to the outbox. `admins` are Telegram ids."""

    def __init__(self, admins: Iterable[int]) -> None:
        self._admins = tuple(sorted(admins))

    def customer(
        self,
        tx: Transaction,
        order: Order,
        event: str,
        *,
        at: int,
        refund: Money | None = None,
        paid: Money | None = None,
    ) -> None:
        """Tell the person of an order. `event` names the message and, with the refund, the ref.

        `refund` is all that is refunded by then, `paid` what of it was paid now. Of the orders
        of a basket its summary tells.
        """
        if event in FOLDED and _is_in_summary(tx, order):
            return
        total = "" if refund is None else f":{refund.micros}"
        amounts = {"refund": refund, "paid": paid}
        arguments = {name: one.micros for name, one in amounts.items() if one is not None}
        ref = f"order:{order.id}:{event}{total}"
        outbox.add(tx, event, ref, order.person_id, at=at, order_id=order.id, arguments=arguments)

    def person(
        self,
        tx: Transaction,
        person_id: int,
        kind: str,
        ref: str,
        *,
        at: int,
        about: int | None = None,
        **arguments: str | int,
    ) -> None:
        """`about`: the id of the order whose card it answers."""
        outbox.add(tx, kind, ref, person_id, at=at, order_id=about, arguments=arguments)

    def admins(
        self, tx: Transaction, /, kind: str, ref: str, *, at: int, **arguments: str | int
    ) -> None:
        """Tell every admin, once for each `ref`."""
        for admin in self._admins:
            outbox.add(tx, kind, f"{ref}:to:{admin}", admin, at=at, arguments=arguments)


def _is_in_summary(tx: Transaction, order: Order) -> bool:
    """Not where the customer asked for the cancel of this one: that has an answer of its own."""
    if order.basket_id is None or order.cancel_requested_at is not None:
        return False
    return baskets.tells_of_its_orders(tx, order.basket_id)
