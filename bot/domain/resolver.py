"""What may be decided about orders of unknown outcome without a person, and what may not.

Pure. To find an order is safe: an order of ours at the panel that no order of the shop owns, with
the charge that was expected. Not to find it proves little: it is only believed late, in small
sums, and where everything else fits. Whatever does not fit is a person's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Hurdle(StrEnum):
    """Why a person has to decide. Stored, and part of the names of texts."""

    NO_EVIDENCE = "no-evidence"
    """Nothing was stored before it was sent: the first order of a panel, an older program."""
    RESTORED = "restored"
    KIND_OF_SERVICE = "kind-of-service"
    """A drip-feed, or a charge that cannot be told beforehand."""
    IDS_UNPROVEN = "ids-unproven"
    """Too few orders to know whether the panel's ids ascend."""
    IDS_OUT_OF_ORDER = "ids-out-of-order"
    SHARED_ACCOUNT = "shared-account"
    """Somebody else was seen to order or spend on the account, or it is not known yet."""
    SHOWS_FOREIGN = "shows-foreign"
    """The panel answers about other people's orders, so that ours cannot be told from them."""
    NO_CANARY = "no-canary"
    CANARY = "canary"
    """An id whose answer is known was answered wrongly: the search proves nothing."""
    RUNS_ARE_OPEN = "runs-are-open"
    """A drip-feed of ours is at work at the panel: its next run has an id of its own."""
    TOO_WIDE = "too-wide"
    ALIEN = "alien"
    """There is an order of ours at the panel that fits nothing."""
    PARTIAL = "partial"
    """Fewer candidates than unknown orders that they might be, or more."""
    BALANCE = "balance"
    """The panel's balance does not say the same, or cannot be compared."""
    OVER_LIMIT = "over-limit"
    DAY_LIMIT = "day-limit"
    TOO_MANY_OPEN = "too-many-open"
    TOO_OLD = "too-old"
    STOPPED = "stopped"
    """Deciding by itself was stopped at this panel until an admin allows it again."""


@dataclass(frozen=True, slots=True)
class UnknownOrder:
    """An order of unknown outcome. Times are seconds since 1970, money is the shop's currency.

    `expected`: the charges that the panel may show for it, in its own currency; empty where that
    cannot be told. `low`: our highest id whose answer was received before it was sent, None where
    there was none. `high`: the id of an order of ours that was sent after the breaker's rest, None
    while there is none. `cleared`: first and latest complete search that found nothing.
    """

    order_id: int
    sent_at: int
    since: int
    expected: frozenset[Decimal]
    price: Decimal
    quantity: int
    low: int | None
    high: int | None
    cleared: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """An order on our account at the panel that belongs to no order of the shop."""

    remote_id: int
    charge: Decimal | None
    word: str
    remains: int | None = None


@dataclass(frozen=True, slots=True)
class Search:
    """One search through the ids of all open unknown orders of a panel.

    `whole`: every id up to its end was answered. `canaries`: an own and a foreign id came out
    right in every call; None where there was no such id to ask for.
    """

    at: int
    whole: bool
    canaries: bool | None
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Trust:
    """What is known of a panel. `slowest_add`: seconds of the slowest answer to `add` so far."""

    ascending: int = 0
    out_of_order: int = 0
    exclusive: bool = False
    hides_foreign: bool | None = None
    runs_are_open: bool = False
    stopped: bool = False
    slowest_add: float = 0.0


@dataclass(frozen=True, slots=True)
class Limits:
    """In the shop's currency. `released_today` is what was released without a person today."""

    link: Decimal
    release: Decimal
    release_a_day: Decimal
    released_today: Decimal


@dataclass(frozen=True, slots=True)
class Link:
    """It is the panel's order of that id."""

    remote_id: int


@dataclass(frozen=True, slots=True)
class Release:
    """The panel does not have it."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A person has to decide."""

    hurdle: Hurdle


@dataclass(frozen=True, slots=True)
class Wait:
    """Search again later."""


Decision = Link | Release | Ask | Wait


def decide(
    unknown: Sequence[UnknownOrder],
    search: Search,
    trust: Trust,
    limits: Limits,
    unexplained: Decimal | None,
    now: int,
) -> dict[int, Decision]:
    """A decision for each unknown order of one panel, by its id.

    `unexplained`: what has left the panel's account beyond everything that is known, in the
    panel's currency; None where that cannot be told.
    """
    raise NotImplementedError
