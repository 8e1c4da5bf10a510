"""Baskets: several orders that are confirmed at once, and what becomes of them together.

Times are whole seconds since 1970 (UTC).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.catalogue import Service
from bot.domain.mass_order import OrderLine
from bot.domain.money import Money
from bot.domain.order_life import ENDED, HOLDING, SOLD, OrderState
from bot.domain.platforms import Platform
from bot.domain.records import Order

NOT_PLACED = (OrderState.REJECTED, OrderState.RELEASED)


class BasketKind(StrEnum):
    """What a basket was made of."""

    MASS = "mass"
    LINKS = "links"
    BUNDLE = "bundle"


class Standing(StrEnum):
    """What a basket is to the person who names it."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    GONE = "gone"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class Basket:
    """`title` is the bundle's name, else empty. `links` are those that a service is chosen for.

    `price_until` and `nonce` are set together when its lines are priced.
    """

    id: int
    person_id: int
    kind: BasketKind
    title: str
    links: Sequence[str]
    state: str
    nonce: str | None
    price_until: int | None
    card_message_id: int | None

    @property
    def is_open(self) -> bool:
        return self.state == "open"


@dataclass(frozen=True, slots=True)
class BasketView:
    """One page of a basket, what is wrong first; `balance` is None where the operator pays.

    `services` are those that the page's lines name, as far as they are sold. `good`, `bad` and
    `twins` count all lines; `total` is the price of the good ones. `before`: the total that was
    shown until prices moved.
    """

    basket: Basket
    lines: Sequence[OrderLine]
    services: Mapping[int, Service]
    page: int
    pages: int
    good: int
    bad: int
    twins: int
    total: Money
    balance: Money | None
    before: Money | None = None

    @property
    def missing(self) -> Money | None:
        """What the balance is short of; None where it is enough."""
        if self.balance is None or self.balance >= self.total:
            return None
        return self.total - self.balance


@dataclass(frozen=True, slots=True)
class BasketConfirmed:
    """Its orders are made, now or (`again`) by an earlier tap."""

    basket_id: int
    again: bool


@dataclass(frozen=True, slots=True)
class Doubles:
    """Lines that may be a mistake: `twins` stand there twice, `recent` were ordered just now."""

    twins: int
    recent: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What has become of a basket's orders so far.

    `counts` are by state, `refunded` is all that has gone back, `by_operator` says whose it was.
    """

    basket: Basket
    counts: Mapping[OrderState, int]
    total: Money
    refunded: Money
    by_operator: bool

    def count(self, *states: OrderState) -> int:
        return sum(self.counts.get(state, 0) for state in states)

    @property
    def orders(self) -> int:
        return sum(self.counts.values())

    @property
    def placed(self) -> int:
        return self.count(*SOLD)

    @property
    def refused(self) -> int:
        return self.count(*NOT_PLACED)

    @property
    def doubtful(self) -> int:
        """Nobody knows yet whether the panel has them."""
        return self.count(OrderState.UNKNOWN)

    @property
    def is_sent(self) -> bool:
        """Nothing waits to be sent any more."""
        return self.count(*HOLDING) == self.doubtful

    @property
    def has_ended(self) -> bool:
        return self.count(*ENDED) == self.orders


@dataclass(frozen=True, slots=True)
class RefusedPage:
    """One page of a basket's orders that were not placed; `pages` is at least 1."""

    basket_id: int
    orders: Sequence[Order]
    total: int
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class LinksView:
    """Links that wait for a service, and one page of the services that take all of them."""

    basket: Basket
    services: Sequence[Service]
    page: int
    pages: int


# Bundles


class BundleProblem(StrEnum):
    """Why a bundle is not offered, or cannot be made. Each has a sentence in `locales/`."""

    EMPTY = "empty"
    NO_NAME = "no-name"
    TOO_MANY = "too-many"
    LINE = "line"
    VANISHED = "vanished"
    NEEDS_MORE = "needs-more"
    LIMITS = "limits"
    PLATFORMS = "platforms"
    NO_COMMON_LINK = "no-common-link"


@dataclass(frozen=True, slots=True)
class BundleItem:
    """So many of one service; 1 of a package. `name` is what it was called last."""

    service_id: int
    quantity: int
    name: str


@dataclass(frozen=True, slots=True)
class Bundle:
    """Several services for one link. `is_on`: an admin wants it offered."""

    id: int
    name: str
    platform: Platform
    is_on: bool
    items: Sequence[BundleItem]


@dataclass(frozen=True, slots=True)
class BundleFault:
    """What is wrong with a bundle, and with which of its lines (`about`)."""

    problem: BundleProblem
    about: str = ""


@dataclass(frozen=True, slots=True)
class BundleView:
    """A bundle with the services that are sold now, its price, and why it is not offered."""

    bundle: Bundle
    services: Mapping[int, Service] = field(default_factory=dict)
    total: Money | None = None
    fault: BundleFault | None = None

    @property
    def is_offered(self) -> bool:
        return self.bundle.is_on and self.fault is None
