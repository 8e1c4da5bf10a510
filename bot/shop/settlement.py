"""What happens to an order's money when its state changes: always in one transaction."""

from __future__ import annotations

from bot.domain.clock import DAY
from bot.domain.money import Money
from bot.domain.order_life import OrderState
from bot.domain.probing import PROBE_AFTER
from bot.domain.records import CaseKind, Order
from bot.domain.resolver import REST
from bot.shop import panel_book
from bot.shop.inquiries import WATCH_SECONDS
from bot.shop.notices import Notices
from bot.storage import Transaction, cases, inquiries, ledger, orders, strays, trust


class Settlement:
    """Moves orders along their arrows together with their money.

    Every method raises `StaleOrderError` where the order is no longer as it was read.
    """

    def __init__(self, notices: Notices) -> None:
        self._notices = notices

    def place(self, tx: Transaction, order: Order, remote_id: str, *, at: int) -> None:
        """The panel has the order: capture the hold.

        Of one that is `submitting`, the exchange rate and what the id teaches are stored already,
        by its claim and its answer. Who was told that it is checked hears that it is found.
        """
        orders.move(tx, order, OrderState.PLACED, at=at)
        orders.link_to_panel(tx, order, remote_id)
        if strays.forget(tx, order.panel_id, remote_id):
            panel_book.is_ours(tx, order, remote_id, at=at)
        ledger.capture(tx, order.id, order.price, at=at)
        panel_book.placed(tx, order, at=at)
        if order.state is OrderState.UNKNOWN:
            trust.owns(tx, order.panel_id, remote_id)
            inquiries.over(tx, order.id)
            self._notices.customer(tx, order, "order-found", at=at)

    def give_back(
        self,
        tx: Transaction,
        order: Order,
        state: OrderState,
        reason: str,
        *,
        at: int,
        tell: bool = True,
    ) -> None:
        """The order was not placed: release the hold (to `rejected` or `released`).

        `tell`: not where it is the customer's own wish, who sees it at once.
        """
        panel_book.ended_unplaced(tx, order, at=at)
        orders.move(tx, order, state, at=at, reason=reason)
        ledger.release(tx, order.id, order.payer, order.price, at=at)
        if order.state is OrderState.UNKNOWN:
            inquiries.watch(
                tx, order.id, until=at + WATCH_SECONDS, next_probe_at=at + PROBE_AFTER[0]
            )
        if tell:
            self._notices.customer(tx, order, "order-not-placed", at=at)

    def doubt(self, tx: Transaction, order: Order, evidence: str, *, at: int) -> None:
        """Nobody knows whether the panel has it: keep the hold, find out, and ask a person.

        Nothing more is sent to the panel for a while, so that what is lost can be told apart.
        """
        orders.move(tx, order, OrderState.UNKNOWN, at=at)
        panel_book.doubted(tx, order, at=at)
        trust.rest(tx, order.panel_id, at + REST)
        first = at + PROBE_AFTER[0]
        inquiries.begin(tx, order.id, order.panel_id, at=at, next_probe_at=first)
        self.open_case(tx, order, CaseKind.UNKNOWN_OUTCOME, evidence, at=at)
        self._notices.customer(tx, order, "order-unknown", at=at)

    def write_off(self, tx: Transaction, order: Order, *, by: int, at: int) -> None:
        """A person closed an order of unknown outcome without refund."""
        panel_book.ended_unplaced(tx, order, at=at)
        orders.move(tx, order, OrderState.WRITTEN_OFF, at=at)
        ledger.write_off(tx, order.id, order.price, at=at, by=by)
        inquiries.over(tx, order.id)
        self._notices.customer(tx, order, "order-written-off", at=at)

    def refund_up_to(self, tx: Transaction, order: Order, total: Money, *, at: int) -> Money:
        """Pay what is missing to `total`. Returns what was paid now; zero if nothing."""
        missing = total - order.refunded
        if missing.micros <= 0:
            return Money.zero(total.currency)
        orders.add_refund(tx, order, total)
        ledger.refund(tx, order.id, order.payer, missing, total=total, at=at)
        return missing

    def refund_by_hand(self, tx: Transaction, order: Order, total: Money, *, at: int) -> None:
        """A person decided how much of a placed order's price goes back in all."""
        paid = self.refund_up_to(tx, order, total, at=at)
        if paid:
            self._notices.customer(tx, order, "order-refunded", at=at, refund=total, paid=paid)

    def nothing_more(self, tx: Transaction, order: Order, *, at: int) -> None:
        """A person looked at a refund and decided against it."""
        orders.card_has_news(tx, order.id)
        self._notices.customer(tx, order, "order-checked", at=at)

    def open_case(
        self,
        tx: Transaction,
        order: Order,
        kind: CaseKind,
        evidence: str,
        *,
        at: int,
        reason: str = "",
        suggested: Money | None = None,
        amount: Money | None = None,
    ) -> None:
        """Put an order before a person, who decides once for each `reason`.

        The admins hear of it at most once a day: some questions come and go by themselves.
        `suggested`: what the evidence speaks for refunding in all. `amount`: what it is about,
        where that is not what is left of the price.
        """
        if cases.open_case(
            tx, kind, order.id, reason, evidence, at=at, suggested=suggested, amount=amount
        ):
            orders.card_has_news(tx, order.id)
            ref = f"case:{kind}:{order.id}:{reason}:{at // DAY}"
            self._notices.admins(tx, "admin-case", ref, at=at, order=order.id, case=kind)
