"""What the shop knows of people, drafts, orders and cases: plain values, read from the database.

Times are whole seconds since 1970 (UTC). Where a field may be None, that is said beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.money import Money
from bot.domain.order_life import OrderState


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who wrote to the bot. `id` is the Telegram id."""

    id: int
    name: str
    username: str | None
    language_code: str | None
    locale: str | None
    banned: bool
    let_in: bool
    reachable: bool
    first_seen_at: int


@dataclass(frozen=True, slots=True)
class Draft:
    """An order in the making. `origin` is the button that leads back to the list.

    `price`, `price_until` and `nonce` are set together when the confirm card is made.
    `like_order` is the order that it repeats by "Order again", if it does.
    """

    id: int
    person_id: int
    service_id: int
    origin: str
    card_message_id: int | None
    link: str | None
    quantity: int | None
    price: Money | None
    cost_cap: Money | None
    price_until: int | None
    nonce: str | None
    like_order: int | None
    state: str

    @property
    def is_open(self) -> bool:
        return self.state == "open"


@dataclass(frozen=True, slots=True)
class Order:
    """An order from Confirm on. `remote_id` is the panel's id for it, once known.

    `can_refill`, `refill_days` and `can_cancel` are what its service promised at Confirm.
    """

    id: int
    person_id: int
    payer: str
    panel_id: int
    service_id: int
    service_name: str
    link: str
    quantity: int
    price: Money
    cost_cap: Money
    refunded: Money
    state: OrderState
    reason: str | None
    created_at: int
    placed_at: int | None
    ended_at: int | None
    can_refill: bool
    refill_days: int | None
    can_cancel: bool
    card_message_id: int | None
    remote_id: str | None
    panel_word: str | None
    remains: int | None
    start_count: str | None
    first_charge: str | None
    last_charge: str | None
    looked_at: int | None
    next_look_at: int | None
    look_pause: int
    cancel_requested_at: int | None
    cancel_sent_at: int | None
    cancel_answer: str | None
    version: int = 1

    @property
    def delivered(self) -> int:
        """How many are delivered as far as is known: from 0 to `quantity`."""
        if self.state is OrderState.COMPLETED:
            return self.quantity
        if self.remains is None or not 0 <= self.remains <= self.quantity:
            return 0
        if self.state is OrderState.PLACED:
            return 0
        return self.quantity - self.remains


class RefillState(StrEnum):
    """Where a refill request stands.

    `asked` is not sent to the panel yet; `lapsed`: the panel accepted it, and never said what
    came of it.
    """

    ASKED = "asked"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    COMPLETED = "completed"
    REJECTED = "rejected"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class Refill:
    """One refill request of an order. `remote_id` may be None: some panels give none."""

    id: int
    order_id: int
    person_id: int
    panel_id: int
    order_remote_id: str
    remote_id: str | None
    state: RefillState
    words: str | None
    asked_at: int
    ended_at: int | None


class CaseKind(StrEnum):
    """Why a person has to look at an order."""

    UNKNOWN_OUTCOME = "unknown_outcome"
    ODD_REPORT = "odd_report"
    REFUND_BY_HAND = "refund_by_hand"


class Resolution(StrEnum):
    """How a case ended."""

    LINKED = "linked"
    REFUNDED = "refunded"
    WRITTEN_OFF = "written_off"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Case:
    """Something about an order that only a person can decide."""

    id: int
    kind: CaseKind
    order_id: int
    opened_at: int
    evidence: str
    resolution: Resolution | None
    resolved_by: int | None
    resolved_at: int | None


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One line of an account's statement. `amount` is negative where money left it."""

    kind: str
    ref: str
    at: int
    amount: Money
    balance_after: Money


@dataclass(frozen=True, slots=True)
class Notice:
    """A message that waits to be sent; its text is made then, in the reader's language."""

    id: int
    kind: str
    person_id: int
    order_id: int | None
    tries: int
    arguments: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PanelRecord:
    """A panel account as stored. `balance` is the panel's own text, in its `currency`."""

    id: int
    name: str
    currency: str | None
    balance: str | None
    balance_at: int | None
    synced_at: int | None
    last_error: str | None
    last_error_at: int | None
