"""Ready-made values for the tests of this folder."""

from __future__ import annotations

from bot.domain.money import Money
from bot.domain.order_life import OrderState
from bot.domain.records import Order

START = 1_790_000_000


def an_order(state: OrderState = OrderState.PLACED) -> Order:
    """1,000 of something for 1.00 USD."""
    return Order(
        id=1,
        person_id=5,
        payer="user:5",
        panel_id=1,
        service_id=1,
        service_name="Likes",
        link="https://example.com/p",
        quantity=1000,
        price=Money(1_000_000, "USD"),
        cost_cap=Money(1_000_000, "USD"),
        refunded=Money(0, "USD"),
        state=state,
        reason=None,
        created_at=START,
        placed_at=None,
        ended_at=None,
        can_refill=True,
        refill_days=30,
        can_cancel=True,
        card_message_id=None,
        card_news=0,
        remote_id="23501",
        panel_word=None,
        remains=None,
        start_count=None,
        first_charge=None,
        last_charge=None,
        looked_at=None,
        next_look_at=None,
        look_pause=0,
        cancel_requested_at=None,
        cancel_sent_at=None,
        cancel_answer=None,
    )
