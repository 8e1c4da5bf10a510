"""What panels really charge: held against what was expected, and made into prices."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.domain.charges import is_other_money
from bot.domain.clock import Clock
from bot.domain.money import Money, MoneyRangeError, amount_in
from bot.domain.offers import Changes
from bot.domain.price_truth import (
    AGREEING_CHARGES,
    NONE,
    Judgement,
    Truth,
    comparable,
    is_known,
    is_part_of_drip,
    judge,
    judge_of_before,
    may_be_accepted,
    same_cost,
)
from bot.domain.pricing import panel_price, per
from bot.domain.records import CaseKind, Order, Resolution
from bot.panel import OrderReport
from bot.shop.case_desk import CaseDesk
from bot.storage import Transaction, audit, cases, price_truth, services
from bot.storage.price_truth import ChargeCase, Expectation


@dataclass(frozen=True, slots=True)
class _Charge:
    """The first charge of an order, in the panel's currency, and what it is held against."""

    order: Order
    amount: Decimal
    expected: Expectation

    @property
    def listed(self) -> Decimal:
        """The cost by the panel's own rate."""
        return panel_price(self.expected, self.order.quantity)

    @property
    def priced(self) -> Decimal:
        """The cost that prices are made from."""
        return self.listed * self.expected.correction


class PriceTruth:
    """Compares the first charge of each order, once.

    Prices go up by themselves with what is really charged; they come down when charges agree
    with the listed rate again, or when an admin accepts a charge below it. `reload` puts changed
    prices on the shelf.
    """

    def __init__(
        self, *, clock: Clock, case_desk: CaseDesk, reload: Callable[[], Awaitable[None]]
    ) -> None:
        self._clock = clock
        self._case_desk = case_desk
        self._reload = reload
        self._changed = False
        self._act = {
            Truth.AGREES: self._agrees,
            Truth.AS_LISTED: self._as_listed,
            Truth.DEARER: self._dearer,
            Truth.CHEAPER: self._cheaper,
            Truth.SENSELESS: self._senseless,
        }

    async def settle(self) -> None:
        """After transactions in which charges were heard: sell at what they came to."""
        if self._changed:
            self._changed = False
            await self._reload()

    def heard(self, tx: Transaction, order: Order, report: OrderReport) -> None:
        """`order` as it was before the report."""
        earlier = (amount_in(text or "") for text in (order.first_charge, order.last_charge))
        amount = comparable(report.charge, report.word, earlier)
        if amount is None:
            return
        expected = price_truth.expectation(tx, order)
        if is_other_money(report.currency, expected.currency):
            self._other_currency(tx, order, report)
            return
        charge = _Charge(order, amount, expected)
        if not _says_something(charge):
            return
        found = _judged(charge)
        if found is not None:
            self._act[found.truth](tx, _by_the_rate_of_now(charge), found)

    def rates_moved(self, tx: Transaction, changes: Changes) -> None:
        """Before a sync is stored: what a new rate explains is corrected no more."""
        for listed in changes.changed:
            if listed.old is not None and listed.old.offer.rate != listed.offer.rate:
                self._rate_moved(tx, listed.old.id, listed.offer.rate)

    def _rate_moved(self, tx: Transaction, service_id: int, rate: Decimal) -> None:
        """What was learned at another rate is a guess: the next charge at the new one decides.

        An admin's word for a lower price was about the rate of that time.
        """
        self._answer(tx, service_id, Truth.CHEAPER)
        correction = price_truth.correction_at(tx, service_id, rate)
        if correction == NONE:
            self._take_back(tx, service_id)
        elif correction is not None:
            price_truth.set_agreeing(tx, service_id, AGREEING_CHARGES - 1)

    def _agrees(self, tx: Transaction, charge: _Charge, found: Judgement) -> None:
        """What the correction is now has proven true at the rate of now."""
        if charge.expected.agreeing:
            self._correct(tx, charge.order.service_id, found.factor)

    def _as_listed(self, tx: Transaction, charge: _Charge, _: Judgement) -> None:
        """One such charge may be an exception: prices come down after some in a row."""
        service_id, agreeing = charge.order.service_id, charge.expected.agreeing + 1
        if agreeing < AGREEING_CHARGES:
            price_truth.set_agreeing(tx, service_id, agreeing)
            return
        self._take_back(tx, service_id)

    def _take_back(self, tx: Transaction, service_id: int) -> None:
        """Prices are made from the listed rate again: so much for dearer charges."""
        self._correct(tx, service_id, NONE)
        self._answer(tx, service_id, Truth.DEARER)

    def _answer(self, tx: Transaction, service_id: int, truth: Truth) -> None:
        """Close what is asked about such charges: what it was asked for is no longer so.

        A lower price must not be accepted once the rate is another one, or a charge was dearer.
        """
        for case in price_truth.charge_cases(tx, f"{_start(service_id)}{truth} "):
            cases.resolve(tx, case.id, Resolution.CLOSED, by=None, at=self._clock.now())

    def _dearer(self, tx: Transaction, charge: _Charge, found: Judgement) -> None:
        self._answer(tx, charge.order.service_id, Truth.CHEAPER)
        self._correct(tx, charge.order.service_id, found.factor)
        self._ask(tx, charge, found)

    def _cheaper(self, tx: Transaction, charge: _Charge, found: Judgement) -> None:
        price_truth.set_agreeing(tx, charge.order.service_id, 0)
        self._ask(tx, charge, found)

    def _senseless(self, tx: Transaction, charge: _Charge, found: Judgement) -> None:
        """No price is made from that, and none of before would pay for it.

        Who puts the service back knows of it.
        """
        if self._ask(tx, charge, found):
            services.withhold(tx, charge.order.service_id, self._clock.now())
            self._changed = True

    def _correct(self, tx: Transaction, service_id: int, factor: Decimal) -> None:
        price_truth.correct(tx, service_id, None if factor == NONE else factor)
        self._changed = True

    def _ask(self, tx: Transaction, charge: _Charge, found: Judgement) -> bool:
        """Once for each service and factor. Says whether it is new."""
        order = charge.order
        start = f"{_start(order.service_id)}{found.truth} "
        asked = price_truth.charge_cases(tx, start)
        if is_known(found.factor, (_factor(case) for case in asked)):
            return False
        return self._case_desk.open_panel_case(
            tx,
            CaseKind.CHARGE,
            order.panel_id,
            f"{start}{found.factor:f}",
            _evidence(charge, found),
            at=self._clock.now(),
            amount=_difference(charge),
        )

    def _other_currency(self, tx: Transaction, order: Order, report: OrderReport) -> None:
        """A charge that counts in other money than the account says nothing of the rate."""
        self._case_desk.open_panel_case(
            tx,
            CaseKind.CHARGE,
            order.panel_id,
            f"{_start(order.service_id)}in {report.currency}",
            f"{_about(order)}\ncharged {report.charge_as_received} {report.currency}, which is not"
            " the currency of the account: it was compared with nothing",
            at=self._clock.now(),
        )

    def accept(self, tx: Transaction, admin_id: int, case_id: int) -> Decimal | None:
        """Make the service's prices from what it was charged. None: there is nothing to accept."""
        factor, case = offered(tx, case_id), price_truth.charge_case(tx, case_id)
        if factor is None or case is None:
            return None
        now = self._clock.now()
        if not cases.resolve(tx, case_id, Resolution.ACCEPTED, by=admin_id, at=now):
            return None
        service_id = int(case.reason.split()[1])
        self._correct(tx, service_id, factor)
        audit.record(tx, admin_id, "charge-accepted", f"service {service_id} x{factor:f}", at=now)
        return factor


def offered(tx: Transaction, case_id: int) -> Decimal | None:
    """The factor below the one of now that an admin may accept for a service's prices."""
    case = price_truth.charge_case(tx, case_id)
    if case is None or not case.is_open or Truth.CHEAPER not in case.reason.split():
        return None
    factor = _factor(case)
    return factor if may_be_accepted(factor) else None


def _says_something(charge: _Charge) -> bool:
    if charge.expected.rate <= 0:
        return False
    return charge.order.runs is None or not is_part_of_drip(charge.amount, charge.priced)


def _judged(charge: _Charge) -> Judgement | None:
    """By the rate of now. None: it tells what the order cost at another rate, and no more."""
    expected = charge.expected
    if not _has_moved(expected):
        return judge(charge.amount, charge.listed, expected.correction)
    if expected.cost is not None and same_cost(charge.amount, expected.cost):
        return None
    now = _by_the_rate_of_now(charge).listed
    return judge_of_before(charge.amount, charge.listed, now, expected.correction)


def _has_moved(expected: Expectation) -> bool:
    return expected.rate_now > 0 and expected.rate_now != expected.rate


def _by_the_rate_of_now(charge: _Charge) -> _Charge:
    expected = charge.expected
    rate = expected.rate_now if _has_moved(expected) else expected.rate
    return replace(charge, expected=replace(expected, rate=rate))


def _start(service_id: int) -> str:
    """How the reason of a case begins: `service 12 cheaper 0.8`."""
    return f"service {service_id} "


def _factor(case: ChargeCase) -> Decimal:
    return amount_in(case.reason.split()[-1])


def _difference(charge: _Charge) -> Money | None:
    """In the shop's currency; None where it is beyond anything that money can be."""
    difference = abs(charge.amount - charge.priced) * charge.expected.exchange_rate
    try:
        return Money.ceiling(difference, charge.order.price.currency)
    except MoneyRangeError:
        return None


_CONSEQUENCES = {
    Truth.DEARER: "from now on its prices are made with that factor",
    Truth.CHEAPER: "its prices stay as they are unless you accept that factor",
    Truth.SENSELESS: "it was taken off the shelf: no price is made from that",
}


def _evidence(charge: _Charge, found: Judgement) -> str:
    order, expected = charge.order, charge.expected
    currency = expected.currency or ""
    return "\n".join(
        (
            _about(order),
            f"rate {expected.rate:f} for {per(expected)}, quantity {order.quantity}"
            + (f" in {order.runs} runs" if order.runs else ""),
            f"expected {charge.priced.normalize():f} {currency}".rstrip(),
            f"charged {charge.amount:f} {currency}".rstrip(),
            f"factor {found.factor:f} (until now {expected.correction:f})",
            _CONSEQUENCES[found.truth],
        )
    )


def _about(order: Order) -> str:
    return (
        f"service {order.service_id} {order.service_name!r}"
        f"\norder #{order.id}, {order.remote_id or '?'} at the panel"
    )
