"""What the use cases answer and the screens show. Plain values; nothing is decided here.

An answer that says no is a value with a sentence of its own in the locales, never an
exception: the chat has to explain it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.alerts import Alert
from bot.domain.catalogue import Service
from bot.domain.left_out import LeftOut
from bot.domain.money import Money
from bot.domain.offers import Numbers
from bot.domain.records import (
    Case,
    Draft,
    LedgerEntry,
    ListedService,
    Order,
    PanelRecord,
    Person,
    Refill,
    Unreadable,
)


class Refusal(StrEnum):
    """Why an order cannot be made now."""

    FROZEN = "frozen"
    NOT_LET_IN = "not-let-in"
    SERVICE_GONE = "service-gone"
    DRAFT_GONE = "draft-gone"
    INCOMPLETE = "incomplete"
    TOO_MANY = "too-many"
    EXPIRED = "expired"
    PRICE_MOVED = "price-moved"


@dataclass(frozen=True, slots=True)
class Step:
    """A draft with its service: what a card of the conversation shows."""

    draft: Draft
    service: Service


@dataclass(frozen=True, slots=True)
class Quote:
    """What the confirm card shows; `balance` is None where the operator pays.

    `quantity` is that of one run. `drip_dropped`: runs that were chosen did not fit any more.
    """

    draft: Draft
    service: Service
    link: str
    quantity: int
    price: Money
    until: int
    nonce: str
    balance: Money | None
    drip_dropped: bool = False

    @property
    def missing(self) -> Money | None:
        """What the balance is short of; None where it is enough."""
        if self.balance is None or self.balance >= self.price:
            return None
        return self.price - self.balance


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The order is made, now or (`again`) by an earlier tap on the same card."""

    order: Order
    again: bool


@dataclass(frozen=True, slots=True)
class Short:
    """The balance is too small by `missing`."""

    missing: Money


@dataclass(frozen=True, slots=True)
class SameAsBefore:
    """The same service, link and quantity were ordered some minutes ago: ask once more."""

    order: Order


Confirmation = Confirmed | Short | SameAsBefore | Refusal


class Wish(StrEnum):
    """What became of a tap on Refill or Cancel order."""

    NOTED = "noted"
    RELEASED = "released"
    ALREADY = "already"
    TOO_EARLY = "too-early"
    NOT_POSSIBLE = "not-possible"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class OrderView:
    """An order as its card shows it, with the buttons that can work now.

    `usual_seconds` is the median of the service's latest deliveries, None without any.
    `refill_from` is set where a refill is possible only later, `refill_until` where it is not
    possible for ever. `is_slow`: nothing has changed for unusually long. `is_checked`: a person
    is looking at what is to be refunded.
    """

    order: Order
    refill: Refill | None
    can_ask: bool
    can_refill: bool
    can_cancel: bool
    can_repeat: bool
    usual_seconds: int | None
    refill_from: int | None = None
    refill_until: int | None = None
    is_slow: bool = False
    is_checked: bool = False


@dataclass(frozen=True, slots=True)
class OrderPage:
    """One page of a person's orders, newest first; `pages` is at least 1."""

    orders: Sequence[Order]
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class Statement:
    """One page of a wallet, newest entries first; `pages` is at least 1."""

    balance: Money
    held: Money
    entries: Sequence[LedgerEntry]
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class Credited:
    """Credit was given, now or (`again`) by the same command before."""

    person: Person
    amount: Money
    balance: Money
    again: bool


@dataclass(frozen=True, slots=True)
class CustomerCard:
    """What an admin sees of a person."""

    person: Person
    balance: Money
    held: Money
    orders: int
    is_admin: bool = False


@dataclass(frozen=True, slots=True)
class PanelBalance:
    """A panel as `/balance` shows it. `problem`: why it could not be asked just now.

    `days_left` is None where nothing was spent in the last seven days; `worth` is what is left
    in the shop's currency, None where the panel counts in it. `asking`: its answer is awaited.
    """

    panel: PanelRecord
    days_left: int | None
    problem: str | None
    worth: Money | None = None
    alerts: Sequence[Alert] = ()
    asking: bool = False


@dataclass(frozen=True, slots=True)
class SyncResult:
    """What one panel's sync came to.

    `numbers` is None where the panel gave no answer (`problem` says why) or was not asked
    (`closed`). Where they make a doubt, they are what would change, and `doubted_at` names it.
    """

    panel_id: int
    panel: str
    on_offer: int
    left_out: Mapping[LeftOut, int]
    numbers: Numbers | None = None
    problem: str | None = None
    closed: LeftOut | None = None
    doubted_at: int | None = None


@dataclass(frozen=True, slots=True)
class DoubtedSync:
    """A panel's answer that was not believed, and what it would change."""

    panel_id: int
    panel: str
    at: int
    numbers: Numbers


@dataclass(frozen=True, slots=True)
class LeftOutPage:
    """One page of what is not sold for one reason; `pages` is at least 1."""

    reason: LeftOut
    rows: Sequence[ListedService | Unreadable]
    total: int
    page: int
    pages: int


class CaseProblem(StrEnum):
    """Why a case could not be decided like that."""

    GONE = "gone"
    ALREADY_RESOLVED = "already-resolved"
    NOT_AN_ID = "not-an-id"
    BELONGS_TO_ANOTHER = "belongs-to-another"
    PANEL_SAYS_NO = "panel-says-no"
    NOT_FOR_THIS = "not-for-this"
    NOT_AN_AMOUNT = "not-an-amount"
    TOO_MUCH = "too-much"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case with its order."""

    case: Case
    order: Order


@dataclass(frozen=True, slots=True)
class PartRefund:
    """What an admin is about to refund: `total` in all, `amount` of it now."""

    view: CaseView
    total: Money

    @property
    def amount(self) -> Money:
        return self.total - self.view.order.refunded


@dataclass(frozen=True, slots=True)
class CasePage:
    """One page of open cases, oldest first; `pages` is at least 1."""

    cases: Sequence[CaseView]
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class Found:
    """What the panel says of the order id that an admin gave for a case, in its own words."""

    view: CaseView
    remote_id: str
    status: str
    charge: str | None
    remains: str | None


@dataclass(frozen=True, slots=True)
class Wrong:
    """A problem, with the words of the panel where it has any."""

    problem: CaseProblem
    words: str = ""
