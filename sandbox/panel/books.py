"""What the practice panel knows: the truth that a test compares the shop with.

Everything is in memory. The same clock, seed and requests give the same books. Amounts are
exact Decimals in the account's currency; how they are shown is left to the dialect. What the
dialect says of orders and money holds here: ids, billing, duplicates, refills.
"""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from random import Random

from bot.domain.clock import Clock
from sandbox.panel.dialects import PERFECT_PANEL, Dialect
from sandbox.panel.dialects.habits import DuplicateLinks, ZeroPrice
from sandbox.panel.names import Names, read_id
from sandbox.panel.ordering import Form, Wanted, check_form, documented, whole_number
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
from sandbox.panel.runs import end_children, next_child
from sandbox.panel.services import ServiceEntry, is_type, rule_of

HIGHEST_START_COUNT = 50_000
LONGEST_REQUEST_ID = 128


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
        dialect: Dialect = PERFECT_PANEL,
    ) -> None:
        self.dialect = dialect
        self.suspended = False
        self.clock = clock
        self.currency = currency
        self.pace = pace or PanelPace()
        self.refuse_duplicate_links = refuse_duplicate_links
        self.log: list[LoggedRequest] = []
        self.adds = 0
        self._random = random
        self._services = {service.id: service for service in services}
        self._balance = balance
        self._names = Names(random)
        self._orders: dict[int, PanelOrder] = {}
        self._refills: list[Refill] = []
        self._first_answers: dict[str, PanelOrder | RefusedError] = {}
        self._foreign_links: list[str] = []
        self._events: list[tuple[float, int]] = []
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
        if not self.dialect.request_id:
            return self._accept(form)
        request_id = form.get("request_id", "")
        if not 0 < len(request_id) <= LONGEST_REQUEST_ID:
            raise RefusedError(Refusal.FIELD_MISSING, "request_id")
        if request_id not in self._first_answers:
            self._first_answers[request_id] = self._attempt(form)
        first = self._first_answers[request_id]
        if isinstance(first, RefusedError):
            raise first
        return first

    def find(self, order_id: str) -> PanelOrder:
        """The order of that name as the customer may see it now."""
        self._catch_up()
        number = self._names.number(order_id)
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
        self._expect(order)
        return order

    def request_refill(self, order_id: str) -> Refill:
        order = self.find(order_id)
        self._check_refill(order)
        refill = Refill(
            len(self._refills) + 1,
            self._names.of_refill(self.dialect.refill_ids, len(self._refills) + 1, order.name),
            order.id,
            self._moment,
            self.pace.refill_seconds,
            self._ending_of_next_refill(),
        )
        self._refills.append(refill)
        return refill

    def refill_status(self, refill_id: str) -> RefillStatus:
        """Of several with one name, the latest."""
        named = [refill for refill in self._refills if refill.name == read_id(refill_id)]
        if not named:
            raise RefusedError(Refusal.REFILL_UNKNOWN)
        return named[-1].status(self._moment)

    def note(self, action: str, parameters: Mapping[str, str]) -> None:
        """Write down a request on arrival, whatever becomes of it. The key must be out of it."""
        self.log.append(LoggedRequest(self.clock.now(), action, dict(parameters)))

    # What tests and the panel's staff do.

    @property
    def orders(self) -> tuple[PanelOrder, ...]:
        """All orders of the account, oldest first, brought up to date."""
        self._catch_up()
        return tuple(self._refreshed(order) for order in [*self._orders.values()])

    @property
    def refills(self) -> tuple[Refill, ...]:
        return tuple(self._refills)

    def order(self, order_id: int) -> PanelOrder:
        """By its number in the books. Raise KeyError if the account has no such order."""
        self._catch_up()
        return self._refreshed(self._orders[order_id])

    def service(self, service_id: int) -> ServiceEntry:
        return self._services[service_id]

    def requests(self, action: str) -> list[LoggedRequest]:
        return [request for request in self.log if request.action == action]

    def place(self, form: Form) -> PanelOrder:
        """An order of the same account that did not come over the API, as from the website."""
        form = documented(form) if self.dialect.old_field_names else form
        wanted = check_form(self._asked_service(form), form, self.dialect)
        self._check_duplicate(wanted)
        self._check_price(wanted)
        payable = wanted.charge <= self.balance
        if not payable and not self.dialect.unpaid_rows:
            raise RefusedError(Refusal.FUNDS)
        order = self._new_order(wanted, form)
        self._enter(order)
        if not payable:
            order.unpaid, order.plan = True, Plan.stall()
            raise RefusedError(Refusal.FUNDS)
        self._balance -= order.charge
        return order

    def place_foreign(self, count: int = 1, link: str | None = None) -> tuple[int, ...]:
        """Let other customers order: ids move on, and this account knows nothing of them.

        A `link` stays in work from then on.
        """
        self._catch_up()
        if link is not None:
            self._foreign_links.append(link)
        return tuple(self._names.next_order(self.dialect.order_ids)[0] for _ in range(count))

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

    def _attempt(self, form: Form) -> PanelOrder | RefusedError:
        try:
            return self._accept(form)
        except RefusedError as refusal:
            return refusal

    def _accept(self, form: Form) -> PanelOrder:
        self.place_foreign(self.dialect.foreign_orders)
        order = self.place(form)
        self.adds += 1
        return order

    def _asked_service(self, form: Form) -> ServiceEntry:
        name = form.get("service", "").strip()
        number = whole_number(name.removeprefix(self.dialect.service_prefix))
        service = None if number is None else self._services.get(number)
        if service is None or is_type(service.type, self.dialect.unsold_types):
            raise RefusedError(Refusal.SERVICE)
        return service

    def _check_duplicate(self, wanted: Wanted) -> None:
        rule = self.dialect.duplicate_links
        minded = rule is DuplicateLinks.OWN or self.refuse_duplicate_links
        if rule is DuplicateLinks.NEVER or not minded:
            return
        links = [order.link for order in self.orders if order.is_open]
        if rule is DuplicateLinks.EVERYBODY:
            blocked = any(wanted.link in link for link in [*links, *self._foreign_links])
        else:
            blocked = wanted.link in links
        if blocked:
            raise RefusedError(Refusal.DUPLICATE_LINK)

    def _check_price(self, wanted: Wanted) -> None:
        checked = self.dialect.zero_price is ZeroPrice.NULL_ANSWER
        if checked and wanted.charge == 0 and not rule_of(wanted.service).free:
            raise RefusedError(Refusal.PRICE)

    def _new_order(self, wanted: Wanted, form: Form) -> PanelOrder:
        pace = self.pace
        number, name = self._names.next_order(self.dialect.order_ids)
        interval = wanted.interval * 60
        subscribed = rule_of(wanted.service).free
        return PanelOrder(
            id=number,
            name=name,
            service=wanted.service,
            link=wanted.link,
            quantity=wanted.quantity,
            remains=wanted.quantity,
            charge=wanted.charge,
            created_at=self.clock.now(),
            start_count=self._random.randrange(HIGHEST_START_COUNT),
            plan=self._next_plan(),
            starts=self._moment + pace.pending_seconds,
            duration=pace.delivery_seconds + (wanted.runs - 1) * interval,
            fields=dict(form),
            status=OrderStatus.ACTIVE if subscribed else OrderStatus.PENDING,
            runs=wanted.runs,
            interval=interval,
            splits=wanted.runs > 1 and "orders" in self.dialect.drip_keys,
        )

    def _enter(self, order: PanelOrder) -> None:
        self._orders[order.id] = order
        self._expect(order)

    def _begin_runs(self, parent: PanelOrder) -> None:
        """Each run that is due becomes an order of its own."""
        while parent.is_open and parent.next_run <= min(self._moment, parent.ends):
            number, name = self._names.next_order(self.dialect.order_ids)
            child = next_child(parent, number, name, self.pace.delivery_seconds)
            parent.children.append(child)
            self._enter(child)

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
        asked = [refill for refill in self._refills if refill.order_id == order.id]
        for refill in asked:
            self._check_not_running(refill)
        if self.dialect.refill_cap is not None and len(asked) >= self.dialect.refill_cap:
            raise RefusedError(Refusal.REFILL_CAP)
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

    def _expect(self, order: PanelOrder) -> None:
        """Ended orders give money back, and runs begin, even if nobody asks for their status."""
        heapq.heappush(self._events, (order.next_event, order.id))

    def _catch_up(self) -> None:
        while self._events and self._events[0][0] <= self._moment:
            order = self._orders[heapq.heappop(self._events)[1]]
            self._refreshed(order)
            if order.next_event > self._moment:
                self._expect(order)

    def _refreshed(self, order: PanelOrder) -> PanelOrder:
        if not order.by_hand:
            self._begin_runs(order)
            end_children(order)
        order.advance(self._moment)
        for child in order.children:
            self._refreshed(child)
        if order.children and not order.by_hand:
            order.count_children()
        self._settle(order)
        return order

    def _settle(self, order: PanelOrder) -> None:
        due = order.refund_due
        self._balance += due - order.refunded
        order.refunded = due
