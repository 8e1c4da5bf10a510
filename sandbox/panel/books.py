"""What the practice panel knows: the truth that a test compares the shop with.

Everything is in memory. The same clock, seed and requests give the same books. Amounts are
exact Decimals in the account's currency; rounding is left to the dialect.
"""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from random import Random

from bot.domain.clock import Clock
from sandbox.panel.ordering import Form, Wanted, check_form, whole_number
from sandbox.panel.orders import (
    DAY,
    OrderStatus,
    PanelOrder,
    PanelPace,
    Plan,
    Refill,
    RefillStatus,
)
from sandbox.panel.refusals import Refusal, RefusedError
from sandbox.panel.services import ServiceEntry, rule_of

FIRST_ORDER_ID = 23_501
HIGHEST_START_COUNT = 50_000


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """A request as it arrived, without the key. `time` is in seconds since 1970."""

    time: int
    action: str
    parameters: Mapping[str, str]


class PanelBooks:
    """One customer's account at the practice panel.

    The calls of the API raise RefusedError and then have changed nothing. The other methods
    are for tests and for whoever plays the panel's staff.
    """

    def __init__(
        self,
        services: Iterable[ServiceEntry],
        *,
        clock: Clock,
        random: Random,
        balance: Decimal = Decimal(100),
        currency: str = "USD",
        pace: PanelPace | None = None,
        refuse_duplicate_links: bool = False,
    ) -> None:
        self.clock = clock
        self.currency = currency
        self.pace = pace or PanelPace()
        self.refuse_duplicate_links = refuse_duplicate_links
        self.log: list[LoggedRequest] = []
        self.adds = 0
        self._random = random
        self._services = {service.id: service for service in services}
        self._balance = balance
        self._orders: dict[int, PanelOrder] = {}
        self._refills: dict[int, Refill] = {}
        self._next_id = FIRST_ORDER_ID
        self._endings: list[tuple[float, int]] = []
        self._plans: deque[Plan] = deque()
        self._refill_endings: deque[RefillStatus] = deque()

    # The calls of the API.

    @property
    def services(self) -> tuple[ServiceEntry, ...]:
        return tuple(self._services.values())

    @property
    def balance(self) -> Decimal:
        self._catch_up()
        return self._balance

    @balance.setter
    def balance(self, amount: Decimal) -> None:
        self._catch_up()
        self._balance = amount

    def add(self, form: Form) -> PanelOrder:
        """Accept an order that came over the API."""
        order = self.place(form)
        self.adds += 1
        return order

    def find(self, order_id: str) -> PanelOrder:
        """The order of that id as the customer may see it now."""
        number = whole_number(order_id)
        if number is None or number not in self._orders:
            raise RefusedError(Refusal.ORDER)
        return self._refreshed(self._orders[number])

    def request_cancel(self, order_id: str) -> PanelOrder:
        """Note the wish; it takes effect after `pace.cancel_seconds`, if the order still runs."""
        order = self.find(order_id)
        if not order.service.cancel:
            raise RefusedError(Refusal.CANCEL_DISABLED)
        if not order.is_open:
            raise RefusedError(Refusal.CANCEL_TOO_LATE)
        if order.cancels is not None:
            raise RefusedError(Refusal.CANCEL_REPEATED)
        order.cancels = self._moment + self.pace.cancel_seconds
        self._expect_ending(order)
        return order

    def request_refill(self, order_id: str) -> Refill:
        order = self.find(order_id)
        self._check_refill(order)
        refill = Refill(
            len(self._refills) + 1,
            order.id,
            self._moment,
            self.pace.refill_seconds,
            self._ending_of_next_refill(),
        )
        self._refills[refill.id] = refill
        return refill

    def refill_status(self, refill_id: str) -> RefillStatus:
        number = whole_number(refill_id)
        if number is None or number not in self._refills:
            raise RefusedError(Refusal.REFILL_UNKNOWN)
        return self._refills[number].status(self._moment)

    def note(self, action: str, parameters: Mapping[str, str]) -> None:
        """Write down a request on arrival, whatever becomes of it. The key must be out of it."""
        self.log.append(LoggedRequest(self.clock.now(), action, dict(parameters)))

    # What tests and the panel's staff do.

    @property
    def orders(self) -> tuple[PanelOrder, ...]:
        """All orders of the account, oldest first, brought up to date."""
        return tuple(self._refreshed(order) for order in self._orders.values())

    @property
    def refills(self) -> tuple[Refill, ...]:
        return tuple(self._refills.values())

    def order(self, order_id: int) -> PanelOrder:
        """Raise KeyError if the account has no such order."""
        return self._refreshed(self._orders[order_id])

    def service(self, service_id: int) -> ServiceEntry:
        return self._services[service_id]

    def requests(self, action: str) -> list[LoggedRequest]:
        return [request for request in self.log if request.action == action]

    def place(self, form: Form) -> PanelOrder:
        """An order of the same account that did not come over the API, as from the website."""
        wanted = check_form(self._asked_service(form), form)
        self._check_duplicate(wanted)
        if wanted.charge > self.balance:
            raise RefusedError(Refusal.FUNDS)
        order = self._new_order(wanted, form)
        self._balance -= order.charge
        self._orders[order.id] = order
        self._expect_ending(order)
        return order

    def place_foreign(self, count: int = 1) -> tuple[int, ...]:
        """Let other customers order: ids move on, and this account knows nothing of them."""
        return tuple(self._take_id() for _ in range(count))

    def plan_next(self, *plans: Plan) -> None:
        """Say how the next accepted orders end, one plan an order."""
        self._plans.extend(plans)

    def plan_next_refill(self, *endings: RefillStatus) -> None:
        self._refill_endings.extend(endings)

    def set_status(self, order_id: int, status: str, remains: int | None = None) -> None:
        """Set what the panel says, in any words; money goes back and forth as it follows.

        Without `remains` Completed has none left, Canceled has all left, others keep theirs.
        From then on the clock leaves the order alone.
        """
        order = self.order(order_id)
        left = {OrderStatus.COMPLETED.value: 0, OrderStatus.CANCELED.value: order.quantity}
        order.by_hand = True
        order.status = str(status)
        order.remains = left.get(order.status, order.remains) if remains is None else remains
        order.ended = None if order.is_open else self._moment
        self._settle(order)

    def replace_service(self, service: ServiceEntry) -> None:
        """Change or add a service, at its place in the list."""
        self._services[service.id] = service

    def remove_service(self, service_id: int) -> None:
        del self._services[service_id]

    # How it is done.

    @property
    def _moment(self) -> float:
        return self.clock.monotonic()

    def _asked_service(self, form: Form) -> ServiceEntry:
        number = whole_number(form.get("service", ""))
        if number is None or number not in self._services:
            raise RefusedError(Refusal.SERVICE)
        return self._services[number]

    def _check_duplicate(self, wanted: Wanted) -> None:
        if not self.refuse_duplicate_links:
            return
        if any(order.is_open and order.link == wanted.link for order in self.orders):
            raise RefusedError(Refusal.DUPLICATE_LINK)

    def _new_order(self, wanted: Wanted, form: Form) -> PanelOrder:
        pace = self.pace
        repeats = (wanted.runs - 1) * wanted.interval * 60
        subscribed = rule_of(wanted.service).free
        return PanelOrder(
            id=self._take_id(),
            service=wanted.service,
            link=wanted.link,
            quantity=wanted.quantity,
            remains=wanted.quantity,
            charge=wanted.charge,
            created_at=self.clock.now(),
            start_count=self._random.randrange(HIGHEST_START_COUNT),
            plan=self._next_plan(),
            starts=self._moment + pace.pending_seconds,
            duration=pace.delivery_seconds + repeats,
            fields=dict(form),
            status=OrderStatus.ACTIVE if subscribed else OrderStatus.PENDING,
        )

    def _take_id(self) -> int:
        self._next_id += 1
        return self._next_id - 1

    def _next_plan(self) -> Plan:
        # Both are drawn for every order, so that a planned one does not shift later ones.
        draw, delivered = self._random.random(), self._random.uniform(0.2, 0.8)
        if self._plans:
            return self._plans.popleft()
        if draw < self.pace.partial_share:
            return Plan.partial(delivered)
        if draw < self.pace.partial_share + self.pace.canceled_share:
            return Plan.cancel()
        return Plan.complete()

    def _ending_of_next_refill(self) -> RefillStatus:
        draw = self._random.random()
        if self._refill_endings:
            return self._refill_endings.popleft()
        rejected = draw < self.pace.rejected_refill_share
        return RefillStatus.REJECTED if rejected else RefillStatus.COMPLETED

    def _check_refill(self, order: PanelOrder) -> None:
        if not order.service.refill:
            raise RefusedError(Refusal.REFILL_DISABLED)
        if order.status != OrderStatus.COMPLETED or order.ended is None:
            raise RefusedError(Refusal.REFILL_NOT_COMPLETED)
        asked = [refill for refill in self._refills.values() if refill.order_id == order.id]
        for refill in asked:
            self._check_not_running(refill)
        latest = max([order.ended, *(refill.asked for refill in asked)])
        if self._moment < latest + self.pace.refill_wait_seconds:
            raise RefusedError(Refusal.REFILL_TOO_SOON)
        days = order.service.refill_days
        if days is not None and self._moment > order.ended + days * DAY:
            raise RefusedError(Refusal.REFILL_TOO_LATE)

    def _check_not_running(self, refill: Refill) -> None:
        status = refill.status(self._moment)
        if status is RefillStatus.PENDING:
            raise RefusedError(Refusal.REFILL_PENDING)
        if status is RefillStatus.IN_PROGRESS:
            raise RefusedError(Refusal.REFILL_IN_PROGRESS)

    def _expect_ending(self, order: PanelOrder) -> None:
        """Ended orders give money back even if nobody asks for their status."""
        heapq.heappush(self._endings, (order.ends, order.id))

    def _catch_up(self) -> None:
        while self._endings and self._endings[0][0] <= self._moment:
            _, order_id = heapq.heappop(self._endings)
            self._refreshed(self._orders[order_id])

    def _refreshed(self, order: PanelOrder) -> PanelOrder:
        order.advance(self._moment)
        self._settle(order)
        return order

    def _settle(self, order: PanelOrder) -> None:
        due = order.refund_due
        self._balance += due - order.refunded
        order.refunded = due
