"""What the calls that read give back. Every number was checked before it came here.

Ids are text, amounts are Decimal in the panel's own currency, and what the panel wrote stands
beside what was made of it.
"""

from collections.abc import Callable
from dataclasses import dataclass as plain_dataclass
from dataclasses import field
from decimal import Decimal

from pydantic import ConfigDict
from pydantic.dataclasses import dataclass

from bot.domain.panel_words import OrderWord, RefillWord

STRICT = ConfigDict(strict=True)


@dataclass(frozen=True, slots=True, config=STRICT)
class ServiceRow:
    """One service of the catalogue. `rate` is what 1000 cost (a package: one).

    Texts are as received, for the catalogue to tidy. None: not given, or not readable.
    """

    service_id: str
    name: str
    type: str
    category: str
    rate: Decimal
    rate_as_received: str
    minimum: int | None
    maximum: int | None
    refill: bool | None
    cancel: bool | None
    dripfeed: bool | None
    description: str
    minimum_as_received: str = ""
    maximum_as_received: str = ""


@dataclass(frozen=True, slots=True, config=STRICT)
class ServiceList:
    """A catalogue: never empty. `unreadable` has one line for each row that was left out."""

    rows: tuple[ServiceRow, ...]
    unreadable: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, config=STRICT)
class OrderReport:
    """The panel's view of an order.

    A number is None if it is missing or not a plain number; `…_as_received` tells which.
    `children` are the orders that a drip-feed order or a subscription has started. `mark` is of
    all that was said of the order: the same again only where that is the same to the letter.
    """

    word: OrderWord
    word_as_received: str
    charge: Decimal | None
    charge_as_received: str | None
    remains: int | None
    remains_as_received: str | None
    start_count: str | None
    currency: str | None
    children: tuple[str, ...] = ()
    mark: bytes = field(default=b"", compare=False)


@dataclass(frozen=True, slots=True, config=STRICT)
class RefillReceipt:
    """A refill was asked for. `refill_id` is None if the panel said no more than yes.

    Some panels answer every refill with 1, or with the order's own id: ids that name no refill.
    `already`: one was under way before this call, most likely our own whose answer was lost.
    """

    refill_id: str | None
    already: bool = False


@dataclass(frozen=True, slots=True, config=STRICT)
class RefillReport:
    """The panel's view of a refill."""

    word: RefillWord
    word_as_received: str


@dataclass(frozen=True, slots=True)
class CancelAccepted:
    """The panel will try to cancel. Only a later status says whether it did.

    `already`: it was asked for before this call, most likely by one whose answer was lost.
    """

    already: bool = False


@dataclass(frozen=True, slots=True, config=STRICT)
class Balance:
    """What is left on the account. Rates and charges are in this currency too."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True, config=STRICT)
class Refusal:
    """The panel's own words about one id, cut to a readable length and without the key."""

    words: str


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Nothing usable was said about this id. That proves nothing."""


@plain_dataclass(frozen=True, slots=True)
class SaidBefore:
    """Of an order the panel says to the letter what the known mark is of.

    `read` is what that was, by the order's id, for whom that is not enough.
    """

    read: Callable[[str], OrderReport | Refusal | NoAnswer]
