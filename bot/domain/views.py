"""What the use cases answer and the screens show. Plain values; nothing is decided here.

An answer that says no is a value with a sentence of its own in the locales, never an
exception: the chat has to explain it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from bot.domain.alerts import Alert
from bot.domain.catalogue import Service
from bot.domain.left_out import LeftOut
from bot.domain.money import Money
from bot.domain.offers import Numbers
from bot.domain.order_filters import OrderFilter
from bot.domain.panel_book import BookView
from bot.domain.proposals import Proposal
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
from bot.domain.resolver import Candidate, Hurdle
from bot.domain.usual_times import UsualTime


class Refusal(StrEnum):
    """Why an order cannot be made now."""

    FROZEN = "frozen"
    NOT_LET_IN = "not-let-in"
    SERVICE_GONE = "service-gone"
    DRAFT_GONE = "draft-gone"
    INCOMPLETE = "incomplete"
    TOO_MANY = "too-many"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Step:
    """A draft with its service: what a card of the conversation shows."""

    draft: Draft
    service: Service


@dataclass(frozen=True, slots=True)
class AtHome:
    """What the first screen says of a person. `latest`: an order to make again.

    `balance` is None in private mode; `bundles`: how many are on offer.
    """

    balance: Money | None
    latest: Order | None
    unfinished: Step | None
    bundles: int


@dataclass(frozen=True, slots=True)
class Quote:
    """What the confirm card shows; `balance` is None where the operator pays.

    `quantity` is that of one run. `drip_dropped`: runs that were chosen did not fit any more.
    `overlap` is an order of the person for the same link that has not ended.
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
    overlap: Order | None = None

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


@dataclass(frozen=True, slots=True)
class PriceMoved:
    """The panel's price has risen too far since the card was shown: the new card, to confirm.

    `repeat`: that the same was ordered before has been asked already.
    """

    old: Money
    quote: Quote
    repeat: bool = False


Confirmation = Confirmed | Short | SameAsBefore | PriceMoved | Refusal


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

    `usual` is how long the service's latest deliveries took, None where too few are known or the
    panel is not at work on it.
    `refills` are all that were asked for, the latest first, which `refill` is.
    `refill_from` is set where a refill is possible only later, `refill_until` where it is not
    possible for ever. `is_slow`: nothing has changed for unusually long. `is_checked`: a person
    is looking at what is to be refunded. `can_undo`: it waits a moment for second thoughts.
    `waits_for` is the order that it is queued behind; `overlap` one for the same link that is why
    it was refused. `now`: when it was read.
    """

    order: Order
    refill: Refill | None
    can_ask: bool
    can_refill: bool
    can_cancel: bool
    can_repeat: bool
    usual: UsualTime | None
    refill_from: int | None = None
    refill_until: int | None = None
    is_slow: bool = False
    is_checked: bool = False
    can_undo: bool = False
    waits_for: int | None = None
    overlap: int | None = None
    refills: Sequence[Refill] = ()
    now: int = 0


@dataclass(frozen=True, slots=True)
class ConfirmTap:
    """What came of a tap on Confirm. `made` is the order's card where this tap has made it.

    `is_foreign`: the draft is somebody else's.
    """

    outcome: Confirmation
    made: OrderView | None = None
    is_foreign: bool = False


@dataclass(frozen=True, slots=True)
class OrderPage:
    """One page of a person's orders, newest first; `pages` is at least 1.

    `link`: what was typed to search for, `search` the id that it is kept under; "" and 0 without.
    """

    orders: Sequence[Order]
    page: int
    pages: int
    which: OrderFilter = OrderFilter.ALL
    link: str = ""
    search: int = 0


@dataclass(frozen=True, slots=True)
class RecentLink:
    """A link that the person has ordered for, and the newest order that has it."""

    order_id: int
    url: str


@dataclass(frozen=True, slots=True)
class Favourite:
    """A service that the person has marked. `service` is None where it is not sold any more."""

    id: int
    name: str
    service: Service | None


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
    book: BookView | None = None


@dataclass(frozen=True, slots=True)
class PanelBook:
    """A panel's book by itself, with its latest comparisons, and how far it is trusted."""

    panel: PanelRecord
    book: BookView
    trust: TrustView


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
    ANOTHERS = "anothers"
    """Another admin took it: to be asked once more."""
    PROPOSED = "proposed"
    """A proposal waits: it has to be seconded or withdrawn first."""
    NO_PROPOSAL = "no-proposal"
    OWN_PROPOSAL = "own-proposal"
    TOO_EARLY = "too-early"
    NOT_THE_AMOUNT = "not-the-amount"


@dataclass(frozen=True, slots=True)
class LaterOrder:
    """An order at the panel that came to light after ours had been paid back."""

    remote_id: str
    status: str
    charge: str | None
    found_at: int


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case and all that a person needs to decide it.

    `order` is None where it is about a panel's account; `sent_at` is when it was sent to the
    panel. `age`: for how many seconds it was open. `proposal` is the one that stands; `ready_at`
    is when its own proposer may carry it out, None where another admin has to second it. `names`
    are those of the people in it. `factor`: what a service's prices may be made with from now on,
    where an admin accepts that the panel charges less than its rate says.
    """

    case: Case
    order: Order | None
    panel: str = ""
    currency: str = ""
    age: int = 0
    sent_at: int | None = None
    inquiry: InquiryView | None = None
    later: Sequence[LaterOrder] = ()
    proposal: Proposal | None = None
    ready_at: int | None = None
    names: Mapping[int, str] = field(default_factory=dict)
    factor: Decimal | None = None
    cost: Money | None = None

    @property
    def profit(self) -> Money | None:
        """What is left of the price after refunds and `cost`, what the panel keeps of it."""
        if self.cost is None or self.missing is None:
            return None
        return self.missing - self.cost

    @property
    def missing(self) -> Money | None:
        """What is not refunded yet; None without an order."""
        return None if self.order is None else self.order.price - self.order.refunded


@dataclass(frozen=True, slots=True)
class PartRefund:
    """What an admin is about to refund: `total` in all, `amount` of it now."""

    view: CaseView
    order: Order
    total: Money

    @property
    def amount(self) -> Money:
        return self.total - self.order.refunded


@dataclass(frozen=True, slots=True)
class CasePage:
    """One page of open cases, oldest first, or of closed ones, the latest first.

    `pages` is at least 1. `count`, `amount` and `oldest` (seconds) are of all open ones.
    """

    cases: Sequence[CaseView]
    page: int
    pages: int
    count: int
    amount: Money
    oldest: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """What the panel says of the order id that an admin gave for a case, in its own words."""

    view: CaseView
    order: Order
    remote_id: str
    status: str
    charge: str | None
    remains: str | None


@dataclass(frozen=True, slots=True)
class Wrong:
    """A problem, with the words of the panel where it has any."""

    problem: CaseProblem
    words: str = ""


@dataclass(frozen=True, slots=True)
class InquiryView:
    """What Kiosk found out by itself of an order of unknown outcome.

    Its id at the panel lies between `low_id` and `high_id`, where those are known: ids of our own
    orders that were sent before and after it. `balance_before` and `expected` (what it costs) are
    in the panel's currency. `calls`: how many it took to search so far. `candidates`: orders of
    ours at the panel that no order of the shop owns. `hurdle`: why a person has to decide.
    `watch_until` is set where it was paid back: so long the panel is still looked at.
    """

    since: int
    low_id: str | None
    high_id: str | None
    balance_before: Decimal | None
    expected: Decimal | None
    probes: int
    calls: int
    last_probe_at: int | None
    hurdle: Hurdle | None
    candidates: tuple[Candidate, ...]
    watch_until: int | None


AGREED_IN_A_ROW = 3
"""So many balances without foreign spend make an account one that only Kiosk uses."""


@dataclass(frozen=True, slots=True)
class TrustView:
    """How far a panel's answers carry decisions without a person. Nothing of it is set by hand.

    `ascending`: so many ids in a row, each above the last. `agreed`: so many balances in a row in
    which nobody else was seen to spend; `foreign_at`, `foreign_words`: when somebody was.
    `hides_foreign`: others' orders are answered as unknown ones; `lists_orders`: the panel has
    the call `orders`; both None where that is not known yet. `stopped`: why nothing is decided.
    `resting_until`: no order is sent before, because an outcome was unknown.
    """

    ascending: int = 0
    out_of_order: int = 0
    agreed: int = 0
    foreign_at: int | None = None
    foreign_words: str | None = None
    hides_foreign: bool | None = None
    lists_orders: bool | None = None
    stopped: str | None = None
    stopped_at: int | None = None
    resting_until: int | None = None

    @property
    def exclusive(self) -> bool:
        """Whether only Kiosk uses the account, as far as anybody can know."""
        return self.agreed >= AGREED_IN_A_ROW and self.foreign_at is None

    @property
    def needs_a_look(self) -> bool:
        """Whether an admin has to look at the account before Kiosk decides there again."""
        was_seen = self.stopped is not None or self.foreign_at is not None
        return was_seen or self.hides_foreign is False
