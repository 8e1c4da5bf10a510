"""The life of one order, and of one refill, as a function of the time.

Moments are seconds of the clock's `monotonic()`, spans are seconds. An order waits, is
delivered evenly, and ends as its plan says, unless a cancel takes effect before that.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import ROUND_DOWN, Decimal
from enum import StrEnum

from sandbox.panel.services import ServiceEntry, rule_of

DAY = 86_400
SMALLEST_REFUND = Decimal("0.00000001")
"""Fine enough for every exact charge: a rate of five decimals, divided by 1,000."""


class OrderStatus(StrEnum):
    """The words of PerfectPanel. A test may set others."""

    PENDING = "Pending"
    PROCESSING = "Processing"
    IN_PROGRESS = "In progress"
    COMPLETED = "Completed"
    PARTIAL = "Partial"
    CANCELED = "Canceled"
    ACTIVE = "Active"
    """A subscription that waits for posts."""


class RefillStatus(StrEnum):
    """Rejected exists only here."""

    PENDING = "Pending"
    IN_PROGRESS = "In progress"
    COMPLETED = "Completed"
    REJECTED = "Rejected"


OPEN = frozenset({OrderStatus.PENDING, OrderStatus.PROCESSING, OrderStatus.IN_PROGRESS})
RETURNING = frozenset({OrderStatus.PARTIAL, OrderStatus.CANCELED})
"""The endings that give money back."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How an order will end, and which share of it is delivered before that."""

    ending: OrderStatus | None
    share: float

    @classmethod
    def complete(cls) -> Plan:
        return cls(OrderStatus.COMPLETED, 1.0)

    @classmethod
    def partial(cls, delivered: float) -> Plan:
        """Deliver that share (0 to 1), then stop and give the rest of the money back."""
        return cls(OrderStatus.PARTIAL, delivered)

    @classmethod
    def cancel(cls) -> Plan:
        """Give up before anything is delivered."""
        return cls(OrderStatus.CANCELED, 0.0)

    @classmethod
    def stall(cls, delivered: float = 0.0) -> Plan:
        """Deliver that share and then stand still for ever; with 0 stay Pending."""
        return cls(None, delivered)


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelPace:
    """How fast this panel is, in seconds, and how often it fails, as shares of 1.

    `refill_wait_seconds` must pass after completion or after the last refill.
    """

    pending_seconds: float = 60
    delivery_seconds: float = 600
    cancel_seconds: float = 30
    refill_wait_seconds: float = DAY
    refill_seconds: float = 3600
    partial_share: float = 0
    canceled_share: float = 0
    rejected_refill_share: float = 0


DEMO_PACE = PanelPace(
    pending_seconds=6,
    delivery_seconds=32,
    cancel_seconds=3,
    refill_wait_seconds=20,
    refill_seconds=20,
    partial_share=1 / 8,
    canceled_share=1 / 15,
    rejected_refill_share=1 / 10,
)
"""A person who watches sees an order through in about 40 seconds."""


@dataclass(slots=True, kw_only=True)
class PanelOrder:
    """One order in the books. `charge` is what was taken at first, `refunded` what went back.

    `id` is the number in the books, `name` is what the customer calls the order. `quantity` is
    the total over all runs, `interval` lies between two of them. If it `splits`, each run that has
    begun is one of its `children`, an order that was paid with it. `by_hand` means that a test
    or a person at the panel has set the status, and the clock has no say any more. An `unpaid`
    order has taken no money.
    """

    id: int
    name: str
    service: ServiceEntry
    link: str
    quantity: int
    charge: Decimal
    created_at: int
    start_count: int
    plan: Plan
    starts: float
    duration: float
    fields: Mapping[str, str] = field(default_factory=dict)
    status: str = OrderStatus.PENDING
    remains: int = 0
    refunded: Decimal = Decimal(0)
    cancels: float | None = None
    ended: float | None = None
    by_hand: bool = False
    unpaid: bool = False
    runs: int = 1
    interval: float = 0
    splits: bool = False
    children: list[PanelOrder] = field(default_factory=list)

    @property
    def is_subscription(self) -> bool:
        return rule_of(self.service).free

    @property
    def is_open(self) -> bool:
        return self.status in OPEN

    @property
    def target(self) -> int:
        """How much the plan delivers."""
        return round(self.quantity * self.plan.share)

    @property
    def planned_end(self) -> float:
        """The moment at which the plan is carried out, infinite if it has no ending."""
        if self.plan.ending is None:
            return math.inf
        return self._reaches_target

    @property
    def ends(self) -> float:
        """The moment at which the order ends, infinite if it never does."""
        return self.planned_end if self.cancels is None else min(self.planned_end, self.cancels)

    @property
    def refund_due(self) -> Decimal:
        """What the order's present state gives back in all, without what its children do."""
        if self.status not in RETURNING or self.quantity == 0 or self.unpaid:
            return Decimal(0)
        left, whole = self._undelivered
        return (self.charge * left / whole).quantize(SMALLEST_REFUND, ROUND_DOWN)

    @property
    def next_run(self) -> float:
        """The moment at which the next child begins, infinite if none will."""
        if not self.splits or self.target == 0 or len(self.children) == self.runs:
            return math.inf
        return self.starts + len(self.children) * self.interval

    @property
    def next_event(self) -> float:
        """The moment at which the books have to look at the order again."""
        return min(self.ends, self.next_run)

    def count_children(self) -> None:
        """Learn from the children what is delivered."""
        self.remains = self.quantity - sum(one.quantity - one.remains for one in self.children)

    def advance(self, moment: float) -> None:
        """Bring status and remains up to that moment."""
        if self.by_hand or not self.is_open:
            return
        ends = self.ends
        delivered = self._delivered(min(moment, ends))
        self.remains = self.quantity - delivered
        if moment >= ends:
            self.ended = ends
            self.status = self._ending(delivered)
        elif moment >= self.starts and self.target > 0:
            self.status = OrderStatus.IN_PROGRESS

    @property
    def _undelivered(self) -> tuple[int, int]:
        """What is left, and of how much; of an order with children, in runs."""
        if self.children:
            return self.runs - len(self.children), self.runs
        return min(max(self.remains, 0), self.quantity), self.quantity

    @property
    def _reaches_target(self) -> float:
        return self.starts + self.duration * self.target / max(self.quantity, 1)

    def _ending(self, delivered: int) -> OrderStatus:
        if self.plan.ending is not None and self.ended == self.planned_end:
            return self.plan.ending
        return OrderStatus.PARTIAL if delivered else OrderStatus.CANCELED

    def _delivered(self, moment: float) -> int:
        if moment < self.starts:
            return 0
        if moment >= self._reaches_target:
            return self.target
        return int(self.quantity * (moment - self.starts) / self.duration)


@dataclass(frozen=True, slots=True)
class Refill:
    """A refill that was asked for at `asked`; the first quarter of its time it waits.

    `id` is its number in the books, `name` is what the customer calls it.
    """

    id: int
    name: str
    order_id: int
    asked: float
    seconds: float
    ending: RefillStatus

    def status(self, moment: float) -> RefillStatus:
        passed = moment - self.asked
        if passed >= self.seconds:
            return self.ending
        return RefillStatus.PENDING if passed < self.seconds / 4 else RefillStatus.IN_PROGRESS
