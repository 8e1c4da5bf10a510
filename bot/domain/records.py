"""What the shop knows of people, drafts, orders and cases: plain values, read from the database.

Times are whole seconds since 1970 (UTC). Where a field may be None, that is said beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from bot.domain.left_out import LeftOut
from bot.domain.money import Money
from bot.domain.order_life import OrderState
from bot.domain.runs import Progress, Run, progress
from bot.domain.service_types import Billing


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who wrote to the bot. `id` is the Telegram id.

    `zone` is the time zone that they chose; None: that of their phone.
    """

    id: int
    name: str
    username: str | None
    language_code: str | None
    locale: str | None
    banned: bool
    let_in: bool
    reachable: bool
    first_seen_at: int
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """An order in the making. `origin` is the button that leads back to the list.

    `quantity` is that of one run. `fields` are what the service's type asks for besides.
    `runs` and `interval` (minutes) are set together, where the order is to drip.
    `price`, `cost` (what the panel asked then, in the shop's currency), `price_until` and `nonce`
    are set together when the confirm card is made.
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
    fields: Mapping[str, str] = field(default_factory=dict)
    runs: int | None = None
    interval: int | None = None
    cost: Money | None = None

    @property
    def is_open(self) -> bool:
        return self.state == "open"

    @property
    def total(self) -> int | None:
        """How many are ordered over all runs; None while that is not known yet."""
        return None if self.quantity is None else self.quantity * (self.runs or 1)


@dataclass(frozen=True, slots=True)
class Order:
    """An order from Confirm on. `remote_id` is the panel's id for it, once known.

    `can_refill`, `refill_days` and `can_cancel` are what its service promised at Confirm.
    `quantity` is the total over all `runs`, `interval` minutes apart where it drips.
    `children` are the runs that the panel has begun, where it tells them. `moved_at` is when
    its state, or what remains, last changed. It is not sent before `not_before`, nor while the
    order `after_order` has not ended. `card_news`: how often something came that its card says.
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
    card_news: int
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
    nonce: str = ""
    type: str = "default"
    billing: Billing = Billing.QUANTITY
    fields: Mapping[str, str] = field(default_factory=dict)
    runs: int | None = None
    interval: int | None = None
    children: tuple[Run, ...] = ()
    moved_at: int | None = None
    version: int = 1
    not_before: int | None = None
    after_order: int | None = None
    basket_id: int | None = None

    @property
    def per_run(self) -> int:
        return self.quantity // (self.runs or 1)

    @property
    def remains_count(self) -> bool:
        """Whether the panel's `remains` counts what was bought.

        It does not for a package, nor for the parent of a drip-feed.
        """
        return self.billing is not Billing.PACKAGE and self.runs is None

    @property
    def progress(self) -> Progress:
        """What the runs of a drip-feed come to so far."""
        return progress(self.children, self.per_run)

    @property
    def delivered(self) -> int:
        """How many are delivered as far as is known: from 0 to `quantity`."""
        if self.state is OrderState.COMPLETED:
            return self.quantity
        if self.runs is not None:
            return min(self.progress.delivered, self.quantity)
        if self.remains is None or not 0 <= self.remains <= self.quantity:
            return 0
        if not self.remains_count:
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


class DueLook(NamedTuple):
    """A placed order that the tracker should look at now, in as few words as most looks need.

    `pause`: seconds since the look before; 0 where somebody asked for it. `mark` is of the panel's
    last answer where that brought nothing. `moved_at`: when something last changed. `group_id`:
    with which others it is looked at.
    """

    order_id: int
    remote_id: str | None
    pause: int
    mark: bytes | None
    moved_at: int
    group_id: int | None


class StaleCard(NamedTuple):
    """The card of an order that shows less than is known, and whose order it is.

    `news`: how often something came that it says, see `Order.card_news`.
    """

    order_id: int
    person_id: int
    news: int


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
    """Why a person has to look at an order, or at a panel's account."""

    UNKNOWN_OUTCOME = "unknown_outcome"
    ODD_REPORT = "odd_report"
    REFUND_BY_HAND = "refund_by_hand"
    STALLED = "stalled"
    CHARGE = "charge"
    """The panel charges another sum than its rate says."""
    FOREIGN_SPEND = "foreign_spend"
    """Money has left the account that no order of ours explains."""
    STRAY = "stray"
    """There is an order on the account that belongs to no order of ours."""


class Resolution(StrEnum):
    """How a case ended."""

    LINKED = "linked"
    REFUNDED = "refunded"
    WRITTEN_OFF = "written_off"
    CLOSED = "closed"
    ACCEPTED = "accepted"
    """What a panel really charges is what prices are made from."""


@dataclass(frozen=True, slots=True)
class Case:
    """Something that only a person can decide.

    `order_id` is None where it is about a panel's account. `suggested` is all that should be
    refunded by the evidence, None where that does not tell. `amount` is what it is about.
    `owner` is the admin who took it. `proposal` is a large decision, as `domain/proposals.py`
    writes it, that waits for a second look. Who decided is None where nobody had to.
    """

    id: int
    kind: CaseKind
    order_id: int | None
    panel_id: int
    opened_at: int
    evidence: str
    resolution: Resolution | None = None
    resolved_by: int | None = None
    seconded_by: int | None = None
    resolved_at: int | None = None
    suggested: Money | None = None
    amount: Money | None = None
    owner: int | None = None
    owned_at: int | None = None
    proposal: str | None = None
    proposed_by: int | None = None
    proposed_at: int | None = None


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
class ListedService:
    """Something of a panel's catalogue, in the panel's own words. No `reason`: it is sold.

    `agreed_rate`: the last one that was on sale, or approved. `mark` tells its rate from others.
    """

    id: int
    panel: str
    remote_id: str
    name: str
    type: str
    rate: str
    minimum: str
    maximum: str
    reason: LeftOut | None
    agreed_rate: str = ""
    mark: int = 0


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A row of a panel's catalogue that cannot be read, and why not."""

    panel: str
    words: str


@dataclass(frozen=True, slots=True)
class PanelRecord:
    """A panel account as stored. `balance` is the panel's own text, in its `currency`.

    `closed`: why nothing of it is sold. `rate` is the exchange rate that was set when the panel
    counted in `rated_currency`. `account_mark` tells one account from another, and no more.
    """

    id: int
    name: str
    currency: str | None
    balance: str | None
    balance_at: int | None
    synced_at: int | None
    last_error: str | None
    last_error_at: int | None
    account_mark: str | None = None
    closed: LeftOut | None = None
    rate: str | None = None
    rated_currency: str | None = None

    def counts_in_another(self, currency: str, exchange_rate: Decimal) -> bool:
        """Whether nobody has said what its money is worth in the shop's `currency`.

        A rate is for the currency that the panel counted in when the rate was set.
        """
        if exchange_rate == 1:
            return self.currency not in (None, currency)
        return self.rated_currency not in (None, self.currency)
